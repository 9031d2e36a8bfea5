"""Print what makes a shell complete commands, options, formats, codes and names when Tab is pressed.

Put the line into the file that your shell reads when it starts:

  bash   ~/.bashrc                    eval "$(quiz completion bash)"
  zsh    ~/.zshrc, after compinit     eval "$(quiz completion zsh)"
  fish   ~/.config/fish/config.fish   quiz completion fish | source

examples:
  quiz completion bash
  quiz completion fish > quiz.fish
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from quiz.errors import EXIT_DONE

SHELLS = ("bash", "zsh", "fish")


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments to ``parser``."""
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=", ".join(SHELLS))


def run(arguments: Namespace) -> int:
    """Print the shell's lines."""
    from argcomplete.shell_integration import shellcode

    print(shellcode(["quiz"], shell=arguments.shell))
    return EXIT_DONE

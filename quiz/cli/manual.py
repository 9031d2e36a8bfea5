"""How `--help` reads: what a command is for, its arguments, and at the end examples of its use."""

from __future__ import annotations

from argparse import ArgumentParser, HelpFormatter
from textwrap import fill

_MARK = "\nexamples:\n"


class Page(HelpFormatter):
    """Wraps paragraphs to the terminal; lines that are set in stay as they are."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        paragraphs = [part.strip("\n") for part in text.split("\n\n")]
        return "\n\n".join(
            part if any(line.startswith(" ") for line in part.splitlines()) else fill(part, width)
            for part in paragraphs
        )


def describe(parser: ArgumentParser, text: str | None) -> ArgumentParser:
    """Give ``parser`` a description, and the examples in which ``text`` ends, if it does; returns it.

    Examples follow a line ``examples:``; each is a line, two spaces in; a remark may follow after two more.
    """
    what, _, examples = (text or "").partition(_MARK)
    parser.description = what
    parser.epilog = f"examples:\n{examples}" if examples else None
    parser.formatter_class = Page
    return parser

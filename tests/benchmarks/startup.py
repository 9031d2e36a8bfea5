"""Start-up of the commands against an empty interpreter."""

from __future__ import annotations

from tests.benchmarks.measure import pair, process


def main() -> None:
    """Print the table."""
    bare = process("-c", "pass")
    print(pair(process("-m", "quiz", "--version"), bare).row("quiz --version", "python -c pass", 4))
    print(pair(process("-m", "quiz", "--help"), bare).row("quiz --help", "python -c pass"))
    print(pair(process("-c", "import quiz"), bare).row("import quiz", "python -c pass"))
    print(pair(process("-c", "import quiz.judge"), bare).row("import quiz.judge", "python -c pass"))


if __name__ == "__main__":
    main()

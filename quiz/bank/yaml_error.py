"""Text that is not YAML, explained to a person."""

from __future__ import annotations

import re

import yaml

from quiz.printable import printable

DEPTH = 40
"""How deep a bank may nest; its format needs six."""
TOO_DEEP = f"the file nests deeper than {DEPTH} levels; a bank needs six"


class YamlError(Exception):
    """Text that is not YAML. ``line`` and ``column`` count from 1."""

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.message, self.line, self.column = message, line, column


_HELP = (
    ("mapping values are not allowed", "put quotes around a text that has `: ` in it"),
    ("did not find expected key", "check the indentation and the quotes of this line and the one before"),
    ("could not find expected ':'", "a key needs `: ` after it; a text over several lines needs quotes"),
    ("did not find expected '-' indicator", "indent the items of a list alike, each with `- `"),
    ("did not find expected ',' or ']'", "close the list with `]`; quote texts with commas or brackets"),
    ("did not find expected ',' or '}'", "close the mapping with `}`; quote texts with commas or braces"),
    ("unexpected end of stream", "close the quote that was opened above"),
    ("unknown escape character", 'write \\\\ for a backslash inside "…", or use single quotes'),
    ("undefined alias", "put quotes around a text that starts with `*`"),
    ("expected a single document", "a bank has no second `---`; remove it"),
    ("block sequence entries are not allowed", "start the list on a line of its own"),
    ("cannot start any token", "put quotes around a text that starts with @, ` or %"),
)


def explained(error: yaml.MarkedYAMLError, text: str) -> YamlError:
    """What libyaml found in ``text``, where, and how to mend it."""
    problem = error.problem or error.context or "this is not YAML"
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    row = lines[line] if line < len(lines) else ""
    if "\t" in row[: column + 1] and not row[:column].strip():
        return YamlError("a tab stands before the text; indent with spaces", line + 1, column + 1)
    whole = f"{problem} {error.context or ''}"
    if "maximum nesting depth" in whole:  # libyaml's own bound, far beyond ours
        return YamlError(TOO_DEEP, line + 1, column + 1)
    mend = next((advice for sign, advice in _HELP if sign in whole), "")
    message = f"not YAML: {problem}; {mend}" if mend else f"not YAML: {problem}"
    return YamlError(printable(message, 300), line + 1, column + 1)


_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def unreadable(error: yaml.reader.ReaderError, text: str) -> YamlError:
    """Which character of ``text`` YAML does not allow."""
    found = _FORBIDDEN.search(text)
    if found is None:
        return YamlError(f"not YAML: {printable(str(error.reason), 200)}")
    before = text[: found.start()]
    line, column = before.count("\n") + 1, found.start() - (before.rfind("\n") + 1) + 1
    return YamlError(f"the character U+{ord(found[0]):04X} may not stand in YAML; remove it", line, column)

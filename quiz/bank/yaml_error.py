"""Text that is not YAML, explained to a person."""

from __future__ import annotations

import re

import yaml

from quiz.locale import N_
from quiz.locale.told import M_
from quiz.printable import printable

DEPTH = 40
"""How deep a bank may nest; its format needs six."""
TOO_DEEP = M_("the file nests deeper than {depth} levels; a bank needs six", depth=DEPTH)


class YamlError(Exception):
    """Text that is not YAML. ``line`` and ``column`` count from 1."""

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.message, self.line, self.column = message, line, column


_HELP = (
    (
        N_("mapping values are not allowed in this context"),
        N_("put quotes around a text that has `: ` in it"),
    ),
    (
        N_("did not find expected key"),
        N_("check the indentation and the quotes of this line and the one before"),
    ),
    (
        N_("could not find expected ':'"),
        N_("a key needs `: ` after it; a text over several lines needs quotes"),
    ),
    (N_("did not find expected '-' indicator"), N_("indent the items of a list alike, each with `- `")),
    (
        N_("did not find expected ',' or ']'"),
        N_("close the list with `]`; quote texts with commas or brackets"),
    ),
    (
        N_("did not find expected ',' or '}}'"),
        N_("close the mapping with `}}`; quote texts with commas or braces"),
    ),
    (N_("found unexpected end of stream"), N_("close the quote that was opened above")),
    (
        N_("found unknown escape character"),
        N_('write \\\\ for a backslash inside "…", or use single quotes'),
    ),
    (
        N_("block sequence entries are not allowed in this context"),
        N_("start the list on a line of its own"),
    ),
    (
        N_("found character that cannot start any token"),
        N_("put quotes around a text that starts with @, ` or %"),
    ),
)
"""What libyaml says, as templates, and how to mend it."""


def explained(error: yaml.MarkedYAMLError, text: str) -> YamlError:
    """What libyaml found in ``text``, where, and how to mend it."""
    problem = error.problem or error.context or "this is not YAML"
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    row = lines[line] if line < len(lines) else ""
    if "\t" in row[: column + 1] and not row[:column].strip():
        return YamlError(M_("a tab stands before the text; indent with spaces"), line + 1, column + 1)
    whole = f"{problem} {error.context or ''}"
    if "maximum nesting depth" in whole:  # libyaml's own bound, far beyond ours
        return YamlError(TOO_DEEP, line + 1, column + 1)
    said, mend = next(((sign, advice) for sign, advice in _HELP if sign.format() in whole), ("", ""))
    known = M_(said) if said and said.format() in problem else printable(problem, 200)
    if not mend:
        return YamlError(M_("not YAML: {problem}", problem=known), line + 1, column + 1)
    message = M_("not YAML: {problem}; {mend}", problem=known, mend=M_(mend))
    return YamlError(message, line + 1, column + 1)


_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def unreadable(error: yaml.reader.ReaderError, text: str) -> YamlError:
    """Which character of ``text`` YAML does not allow."""
    found = _FORBIDDEN.search(text)
    if found is None:
        return YamlError(M_("not YAML: {reason}", reason=printable(str(error.reason), 200)))
    before = text[: found.start()]
    line, column = before.count("\n") + 1, found.start() - (before.rfind("\n") + 1) + 1
    return YamlError(
        M_("the character U+{number} may not stand in YAML; remove it", number=f"{ord(found[0]):04X}"),
        line,
        column,
    )

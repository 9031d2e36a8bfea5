"""The snippets of a page in Markdown, and the examples of a help text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(r"^\s*```(\w*)\s*$")
_LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|href|srcset)=\"([^\"]+)\"")
_REMARK = re.compile(r"\s{2,}\S.*$")


@dataclass(frozen=True, slots=True)
class Snippet:
    """Lines of a page that stand apart. ``language`` is "" for a block that is only set in: commands."""

    page: str
    line: int
    language: str
    text: str

    @property
    def commands(self) -> list[str]:
        """Its lines as commands for a shell, a line that goes on joined; nothing for other languages."""
        if self.language not in ("", "sh"):
            return []
        joined = self.text.replace("\\\n", " ")
        return [line.removeprefix("$ ").strip() for line in joined.splitlines() if line.strip()]


def snippets(page: Path) -> list[Snippet]:
    """Every block of code of ``page``, in order."""
    return list(_blocks(page.name, page.read_text(encoding="utf-8").splitlines()))


def _blocks(page: str, lines: list[str]) -> Iterator[Snippet]:
    number, blank = 0, True
    while number < len(lines):
        line, start = lines[number], number
        number += 1
        if fence := _FENCE.match(line):
            while number < len(lines) and not _FENCE.match(lines[number]):
                number += 1
            yield Snippet(page, start + 2, fence[1], "\n".join(lines[start + 1 : number]))
            number += 1
        elif blank and line.startswith("    "):
            while number < len(lines) and (lines[number].startswith("    ") or not lines[number].strip()):
                number += 1
            yield Snippet(page, start + 1, "", "\n".join(one[4:] for one in lines[start:number]).strip())
        blank = not line.strip()


def links(page: Path) -> list[str]:
    """Every target of a link or picture of ``page``."""
    return [first or second for first, second in _LINK.findall(page.read_text(encoding="utf-8"))]


def examples(help_text: str) -> list[str]:
    """The commands under “examples:” of a help text, without the remarks behind them."""
    _, _, rest = help_text.partition("\nexamples:\n")
    return [_REMARK.sub("", line.strip()) for line in rest.splitlines() if line.strip()]

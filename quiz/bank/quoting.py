"""A text as a YAML scalar: without quotes wherever that reads back as the same text, in every reader."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.bank.scalars import is_plain_text
from quiz.errors import BankError
from quiz.locale.told import M_

_START = re.compile(r"[\-?:,\[\]{}#&*!|>'\"%@`=<\s.~]|---|\.\.\.")
_BLOCK = re.compile(r":(?=\s|\Z)|\s#|\s\Z")
_FLOW = re.compile(r"[,\[\]{}]|:(?![\w/])|\s#|\s\Z")

# What other readers of YAML (1.1 and 1.2) take for something else than text.
_OTHER = re.compile(
    r"""(?: y|n|yes|no|on|off|true|false|null | \.inf | \.nan
      | [-+.]?[0-9][0-9_,.]*(?:e[-+]?[0-9]+)? | 0[xob][0-9a-f_]+
      | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?
      | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\s].*)? )\Z""",
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


@lru_cache(maxsize=4096)
def scalar(text: str, *, flow: bool = False) -> str:
    """``text`` for a place in block style, or with ``flow`` inside […] or {…}. One line."""
    bad = _FLOW if flow else _BLOCK
    plain = text.isprintable() and text and not _START.match(text) and not bad.search(text)
    if plain and not _OTHER.match(text) and is_plain_text(text):
        return text
    return escaped(text)


def escaped(text: str) -> str:
    """``text`` in double quotes."""
    return f'"{"".join(map(_escaped, text))}"'


def literal(text: str, indent: str) -> str | None:
    """``text`` of several lines as a block `|-`, indented by ``indent``; None when it needs escapes."""
    lines = text.split("\n")
    if len(lines) < 2 or not lines[0] or lines[0][0] == " " or not lines[-1]:
        return None
    if not all(line.isprintable() and line == line.rstrip() for line in lines):
        return None
    return "\n".join(["|-", *(f"{indent}{line}" if line else "" for line in lines)])


def _escaped(char: str) -> str:
    if char in _SHORT:
        return _SHORT[char]
    if char.isprintable():
        return char
    number = ord(char)
    if 0xD800 <= number <= 0xDFFF:
        raise BankError(
            M_(
                "a text has half a character (U+{number}), which no file can hold; remove it.",
                number=f"{number:04X}",
            )
        )
    return (
        f"\\x{number:02X}" if number < 256 else f"\\u{number:04X}" if number < 65_536 else f"\\U{number:08X}"
    )

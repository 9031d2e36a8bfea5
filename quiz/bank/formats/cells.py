"""One cell of a table: values a person can type, and never a formula."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from quiz.bank.scalars import Plain, scalar_of
from quiz.model import Answer

_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_DEFUSED = re.compile(r"'+\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_BAR = re.compile(r"\s+\|\s+")
_ARROW = " => "


def defused(cell: str) -> str:
    """``cell`` so that a spreadsheet takes it for a text: an apostrophe before what may be a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def fused(cell: str) -> str:
    """What `defused` was given."""
    return cell[1:] if _DEFUSED.match(cell) else cell


def text_cell(text: str) -> str:
    """A text; in quotes, with escapes, when it has control characters or spaces around it."""
    return text if read_text(text) == text and _is_plain(text) else _quoted(text)


def read_text(cell: str) -> str:
    """The text of a cell."""
    found = _json(cell, '"')
    return found if isinstance(found, str) else cell.strip()


def list_cell(items: tuple[str, ...]) -> str:
    """``items`` with bars between them; as JSON where that would not be read back the same."""
    plain = " | ".join(items)
    return plain if read_list(plain) == items and _is_plain(plain) else _quoted(items)


def read_list(cell: str) -> tuple[str, ...]:
    """The items of a cell: JSON, or texts with bars or line ends between them."""
    found = _json(cell, "[")
    if isinstance(found, list) and all(isinstance(item, str) for item in found):
        return tuple(found)
    return tuple(item for part in cell.split("\n") for piece in _BAR.split(part) if (item := piece.strip()))


def prompt_cell(prompt: Mapping[str, str]) -> str:
    """Forms with what to ask on with: `Libya => Kota mana tepatnya? | Afrika`."""
    plain = " | ".join(f"{form}{_ARROW}{words}" if words else form for form, words in prompt.items())
    return plain if read_prompt(plain) == dict(prompt) and _is_plain(plain) else _quoted(dict(prompt))


def read_prompt(cell: str) -> dict[str, str]:
    """The forms of a cell and the words to ask on with, "" where there are none."""
    found = _json(cell, "{")
    if isinstance(found, dict) and all(isinstance(words, str) for words in found.values()):
        return found
    pairs = (item.partition(_ARROW) for item in read_list(cell))
    return {form.strip(): words.strip() for form, _, words in pairs if form.strip()}


def answer_cell(answer: Answer) -> str:
    """An answer so that it is read back with its type."""
    if isinstance(answer, bool):
        return "true" if answer else "false"
    if isinstance(answer, int | float):
        return repr(answer)
    if isinstance(answer, tuple):
        plain = list_cell(answer)
        return plain if read_answer(plain) == answer else _quoted(answer)
    return answer if read_answer(answer) == answer and _is_plain(answer) else _quoted(answer)


def read_answer(cell: str) -> Answer:
    """A number, true or false, a list with bars between its members, or a text, in quotes if it must."""
    text = _json(cell, '"')
    if isinstance(text, str):
        return text
    if _BAR.search(cell) or _json(cell, "["):
        return read_list(cell)
    found = scalar_of(cell)
    return found.value if isinstance(found, Plain) else cell.strip()


def _is_plain(text: str) -> bool:
    return not _CONTROL.search(text)


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _json(cell: str, start: str) -> Any:
    if not cell.startswith(start):
        return None
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        return None

"""Raw values of a bank, read one field at a time into the model.

A reader takes the raw value (dict, list, str, `Plain`, None, or what JSON gives) and returns the value of
the model, or raises `FieldError` with the end of a sentence that starts with the field's name.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Literal

from quiz.bank.scalars import Plain
from quiz.bank.yaml_text import Place
from quiz.locale.told import M_
from quiz.model import Answer
from quiz.printable import printable

Reader = Callable[[Any], Any]

LARGEST = 10**18
"""Whole numbers stay below this, so that they fit 64 bits wherever a bank is kept."""

Code = Literal["Q101", "Q102", "Q103", "Q104", "Q105", "Q106", "Q107", "Q108"]


class FieldError(Exception):
    """A value that does not fit its field, with the place inside the value."""

    def __init__(self, message: str, code: Code = "Q105", inside: Place = ()) -> None:
        super().__init__(message)
        self.message, self.code, self.inside = message, code, inside


def described(value: object) -> str:
    """``value`` in a few words for a message; what is nested is not shown."""
    if isinstance(value, Plain):
        is_truth = isinstance(value.value, bool)
        return str(value) if is_truth else M_("the number {number}", number=f"{value:.40}")
    if isinstance(value, str):
        return M_("the text “{text}”", text=quoted(value))
    if value is None:
        return M_("empty")
    if isinstance(value, dict):
        return M_("a mapping")
    if isinstance(value, list | tuple):
        return M_("a list")
    return f"{quoted(str(value))}"


def quoted(text: str, limit: int = 60) -> str:
    """The beginning of ``text``, safe to show in a message."""
    text = printable(text, limit + 1)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def text(value: object) -> str:
    """Text, or a number or truth value as it was written."""
    if type(value) is str:
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, dict) and len(value) == 1 and next(iter(value.values())) is not None:
        raise FieldError(M_("must be text, but is a mapping; put quotes around a text that has `: ` in it"))
    raise FieldError(M_("must be text, but is {value}", value=described(value)))


def filled(value: object) -> str:
    """Text with more than spaces in it."""
    found = text(value)
    if not found.strip():
        raise FieldError(M_("must not be empty"))
    return found


def identifier(value: object) -> str:
    """A name to refer to: one line of up to 200 characters without control characters."""
    found = filled(value)
    if found != found.strip() or len(found) > 200 or not found.isprintable():
        raise FieldError(M_("must be a short name on one line, such as derna-2023/kota"))
    return found


def texts(value: object) -> tuple[str, ...]:
    """A list of texts; a single text is a list of one."""
    if isinstance(value, str):
        return (filled(value),)
    if not isinstance(value, list | tuple):
        raise FieldError(
            M_("must be a list of texts, such as [Derna, Sirte], but is {value}", value=described(value))
        )
    return tuple([_item(item, number) for number, item in enumerate(value)])


def _item(value: object, number: int) -> str:
    if type(value) is str and value and not value.isspace():
        return value
    try:
        return filled(value)
    except FieldError as wrong:
        raise FieldError(
            M_("has a wrong item {number}: it {message}", number=number + 1, message=wrong.message),
            inside=(number,),
        ) from None


def prompts(value: object) -> dict[str, str]:
    """What is not enough, with the words to ask on; a list or one text leaves the words to the judge."""
    if not isinstance(value, dict):
        return dict.fromkeys(texts(value), "")
    found = {}
    for key, words in value.items():
        try:
            found[filled(key)] = "" if words is None else text(words)
        except FieldError as wrong:
            raise FieldError(
                M_(
                    "has wrong words for “{key}”: they {message}", key=quoted(str(key)), message=wrong.message
                ),
                inside=(key,),
            ) from None
    return found


def answer(value: object) -> Answer:
    """A text, a number, true or false, or a list of texts with at least one member."""
    if isinstance(value, Plain):
        value = value.value
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return _finite(value)
    if isinstance(value, list | tuple):
        if not value:
            raise FieldError(M_("must not be an empty list"))
        return texts(value)
    if isinstance(value, dict):
        raise FieldError(M_("must be a text, a number, true, false or a list of texts, but is a mapping"))
    return filled(value)


def _finite(value: float) -> int | float:
    if not math.isfinite(value) or (isinstance(value, int) and abs(value) >= LARGEST):
        raise FieldError(M_("is too large a number; put quotes around it to keep it as text"))
    return value


def number(at_least: float | None = None, at_most: float | None = None) -> Callable[[object], float]:
    """A reader of numbers within bounds."""

    def read(value: object) -> float:
        found = value.value if isinstance(value, Plain) else value
        if isinstance(found, bool) or not isinstance(found, int | float):
            raise FieldError(M_("must be a number, but is {value}", value=described(value)))
        _bounded(found, at_least, at_most)
        return float(_finite(found))

    return read


def whole(at_least: int | None = None, at_most: int | None = None) -> Callable[[object], int]:
    """A reader of whole numbers within bounds."""

    def read(value: object) -> int:
        found = value.value if isinstance(value, Plain) else value
        if isinstance(found, bool) or not isinstance(found, int):
            raise FieldError(M_("must be a whole number, but is {value}", value=described(value)))
        _bounded(found, at_least, at_most)
        _finite(found)
        return found

    return read


def _bounded(found: float, at_least: float | None, at_most: float | None) -> None:
    low = at_least is not None and not found >= at_least
    high = at_most is not None and not found <= at_most
    if low or high:
        span = (
            M_("from {low} to {high}", low=at_least, high=at_most)
            if at_most is not None
            else M_("{low} or more", low=at_least)
        )
        raise FieldError(
            M_("must be {span}, but is {found}", span=span, found=quoted(str(found), 30)), "Q106"
        )


def truth(value: object) -> bool:
    """True or false."""
    found = value.value if isinstance(value, Plain) else value
    if not isinstance(found, bool):
        raise FieldError(M_("must be true or false, but is {value}", value=described(value)))
    return found


def one_of(allowed: tuple[str, ...]) -> Callable[[object], str]:
    """A reader of one word among ``allowed``."""

    def read(value: object) -> str:
        if isinstance(value, str) and value in allowed:
            return str(value)
        near = nearest(value, allowed) if isinstance(value, str) else ""
        mend = (
            M_("did you mean {near}?", near=near)
            if near
            else M_("allowed are {list}", list=", ".join(allowed))
        )
        raise FieldError(M_("is {value}; {mend}", value=described(value), mend=mend), "Q106")

    return read


_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)


def day(value: object) -> date:
    """A date written as year-month-day."""
    if isinstance(value, str) and _DAY.match(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise FieldError(
                M_("is {value}, a day that the calendar does not have", value=value), "Q107"
            ) from None
    raise FieldError(
        M_("must be a date as year-month-day, such as 2023-09-29, but is {value}", value=described(value)),
        "Q107",
    )


_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z", re.ASCII)


def language(value: object) -> str:
    """A language code such as id or en."""
    if isinstance(value, str) and _LANGUAGE.match(value):
        return str(value)
    raise FieldError(
        M_("must be a language code such as id or en, but is {value}", value=described(value)), "Q106"
    )


def nearest(word: str, allowed: tuple[str, ...] | Mapping[str, object]) -> str:
    """The word of ``allowed`` that ``word`` is probably meant to be; "" when none is near."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word[:40].lower().replace("-", "_"), allowed, n=1, cutoff=0.66)), "")

"""Sentences that are made far from where they are shown: English texts that other languages can say, too.

A rule of the checker or a reader of files knows no language of the interface. It makes a `Told`, which is
its English sentence; what shows it to a person says it again in that person's language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from quiz.locale import N_

Words = Callable[[str], str]
"""The translation of a text of the catalogues."""


class Told(str):
    """The English sentence that ``template`` makes of ``parts``, of which a Told is said again, too.

    ``template`` stands in the catalogues, with the parts as ``{name}``.
    """

    __slots__ = ("parts", "template")
    template: str
    parts: dict[str, Any]

    def __new__(cls, template: str, parts: dict[str, Any]) -> Told:
        """A sentence of ``template``."""
        made = super().__new__(cls, template.format(**parts))
        made.template, made.parts = template, parts
        return made

    def __reduce__(self) -> tuple[type[Told], tuple[str, dict[str, Any]]]:
        """How processes hand it to each other."""
        return Told, (self.template, self.parts)


def M_(template: str, **parts: Any) -> Told:
    """`Told` of ``template``, taken into the catalogues: ``M_("{name} is not known", name=…)``."""
    return Told(
        template, {n: part if isinstance(part, str | int | float) else str(part) for n, part in parts.items()}
    )


def listed(texts: Iterable[str]) -> Told:
    """``texts`` with commas between."""
    parts = {f"n{number}": text for number, text in enumerate(texts)}
    return Told(", ".join(f"{{{name}}}" for name in parts), parts)


def lines(*texts: str) -> Told:
    """``texts``, a line each."""
    parts = {f"n{number}": text for number, text in enumerate(texts)}
    return Told("\n".join(f"{{{name}}}" for name in parts), parts)


def say(text: object, words: Words, **instead: str) -> str:
    """``text`` in the language of ``words``: a `Told` said again, any other text as it is.

    ``instead`` takes the place of parts of that name.
    """
    if not isinstance(text, Told):
        return str(text)
    parts = {name: _said(part, words) for name, part in text.parts.items()}
    return words(text.template).format(**{**parts, **instead})


def _said(part: Any, words: Words) -> Any:
    if isinstance(part, str):
        return say(part, words)
    if type(part) is int:
        number = _Number(part)
        number.between = words(_THOUSAND)[1]
        return number
    return part


_THOUSAND = N_("1,000")
"""How a language writes a thousand in figures: its sign between the groups is taken from here."""


class _Number(int):
    """A whole number whose groups of figures have another sign ``between`` them."""

    between: str

    def __format__(self, form: str) -> str:
        return super().__format__(form).replace(",", self.between)


def packed(text: str) -> Any:
    """``text`` as plain lists, texts and numbers, for a file or another process; `unpacked` undoes it."""
    if not isinstance(text, Told):
        return str(text)
    return [
        text.template,
        {n: packed(part) if isinstance(part, str) else part for n, part in text.parts.items()},
    ]


def unpacked(plain: Any) -> Any:
    """The text that was `packed`."""
    if isinstance(plain, list):
        return Told(plain[0], {name: unpacked(part) for name, part in plain[1].items()})
    return plain

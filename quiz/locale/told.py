"""Sentences that are made far from where they are shown: English texts that other languages can say, too.

A rule of the checker or a reader of files knows no language of the interface. It makes a `Told`, which is
its English sentence; what shows it to a person says it again in that person's language.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Words = Callable[[str], str]
"""The translation of a text of the catalogues."""


class Told(str):
    """The English sentence that ``template`` makes of ``parts``; of parts, those that are Told are said again.

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


def told(template: str, **parts: Any) -> Told:
    """`Told` of a marked template: ``told(N_("{name} is not known"), name=…)``."""
    return Told(template, parts)


def say(text: object, words: Words) -> str:
    """``text`` in the language of ``words``: a `Told` said again, any other text as it is."""
    if not isinstance(text, Told):
        return str(text)
    parts = {name: say(part, words) if isinstance(part, str) else part for name, part in text.parts.items()}
    return words(text.template).format(**parts)


def packed(text: str) -> Any:
    """``text`` as plain lists, texts and numbers, for a file or another process; `unpacked` undoes it."""
    if not isinstance(text, Told):
        return str(text)
    return [text.template, {n: packed(part) if isinstance(part, str) else part for n, part in text.parts.items()}]


def unpacked(plain: Any) -> Any:
    """The text that was `packed`."""
    if isinstance(plain, list):
        return Told(plain[0], {name: unpacked(part) for name, part in plain[1].items()})
    return plain

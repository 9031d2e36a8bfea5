"""The versions of a sheet: the same questions, in an order of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from string import ascii_uppercase

from quiz.bank.formats.goods import Options
from quiz.bank.formats.offers import Offer, offer
from quiz.model import Bank, Question

MOST = len(ascii_uppercase)


@dataclass(frozen=True, slots=True)
class Item:
    """One question on a sheet; ``offered`` are its choices in this version's order, None to write."""

    question: Question
    offered: Offer | None


@dataclass(frozen=True, slots=True)
class Variant:
    """One version: ``letter`` is "" when there is but one."""

    letter: str
    items: tuple[Item, ...]


def variants(bank: Bank, options: Options) -> list[Variant]:
    """As many versions as the options ask for. The same seed gives the same sheets.

    A single version without a seed keeps the bank's order.
    """
    if options.versions == 1:
        random = None if options.seed is None else Random(f"{options.seed}/A")
        return [Variant("", _items(bank.questions, options, random))]
    return [
        Variant(letter, _items(bank.questions, options, Random(f"{options.seed or 0}/{letter}")))
        for letter in ascii_uppercase[: options.versions]
    ]


def _items(questions: Sequence[Question], options: Options, random: Random | None) -> tuple[Item, ...]:
    order = list(questions)
    if random is not None:
        random.shuffle(order)
    return tuple(Item(question, _offered(question, options, random)) for question in order)


def _offered(question: Question, options: Options, random: Random | None) -> Offer | None:
    found = None if options.typed else offer(question)
    if found is None or random is None:
        return found
    order = list(range(len(found.choices)))
    random.shuffle(order)
    choices = tuple(found.choices[number] for number in order)
    return Offer(choices, frozenset(place for place, number in enumerate(order) if number in found.right))

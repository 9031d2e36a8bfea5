"""Which kind of answer a question wants, when its author has not said."""

from __future__ import annotations

import re
from functools import cache

from quiz.judge import date, number
from quiz.judge.lexicon import Phrases, lexicon
from quiz.judge.listing import members
from quiz.judge.normalize import plain, words
from quiz.judge.peel import peel
from quiz.language import LANGUAGES, pack
from quiz.model import Kind, Question


def answer_text(question: Question) -> str:
    """The question's answer as a person would write it."""
    answer = question.answer
    if isinstance(answer, bool):
        one = pack(question.language if question.language in LANGUAGES else "en")
        return (one.yes if answer else one.no)[0]
    if isinstance(answer, tuple):
        return ", ".join(answer)
    if isinstance(answer, float) and answer.is_integer():
        return str(int(answer))
    if isinstance(answer, float):
        return str(answer).replace(".", pack(question.language).decimal)
    return str(answer)


@cache
def _asks(code: str) -> dict[str, Phrases]:
    codes = (code,) if code in LANGUAGES else LANGUAGES
    kinds = ("person", "place", "organization", "date", "number", "list", "boolean", "role")
    return {kind: Phrases(p for c in codes for p in pack(c).asks.get(kind, ())) for kind in kinds}


@cache
def _yes_no() -> frozenset[str]:
    packs = lexicon().packs
    return frozenset(" ".join(words(plain(phrase))) for one in packs for phrase in (*one.yes, *one.no))


def kind_of(question: Question) -> Kind:
    """The question's kind; inferred from its answer and its words when it names none."""
    if question.kind is not None:
        return question.kind
    answer = question.answer
    if isinstance(answer, bool):
        return "boolean"
    if isinstance(answer, tuple):
        return "list"
    asked = tuple(words(plain(question.ask)))
    if isinstance(answer, int | float):
        return (
            "date"
            if _says(question.language, "date", asked) and not _says(question.language, "number", asked)
            else "number"
        )
    return _inferred(question.language, asked, answer)


def _says(code: str, kind: str, asked: tuple[str, ...]) -> bool:
    phrases = _asks(code)[kind]
    if kind == "boolean":
        return bool(asked) and phrases.at(asked, 0) > 0
    return any(True for _ in phrases.found(asked))


def _inferred(code: str, asked: tuple[str, ...], answer: str) -> Kind:
    folded = plain(answer)
    said = tuple(words(folded))
    if _is_yes_no(said, asked) and (_says(code, "boolean", asked) or said in _BARE):
        return "boolean"
    if _says(code, "list", asked) and 2 <= len(members(answer)) <= 12:
        return "list"
    moment, rest = date.read(folded)
    if (
        moment is not None
        and not rest
        and _says(code, "date", asked)
        and not (moment.day is not None and len(moment.parts) == 1)
    ):
        return "date"
    if (
        moment is not None
        and not rest
        and (moment.span > 1 or (moment.month is not None and len(moment.parts) > 1))
    ):
        return "date"
    counted = _says(code, "number", asked)
    named = answer[:1].isupper() and answer.isalpha() and not counted and _says(code, "place", asked)
    if not named and _is_number(folded, code, counted) and not (len(said) > 1 and said[0] in ("perang",)):
        return "number"
    if _is_address(said):
        return "place"
    if _says(code, "person", asked) and _is_name(answer, said):
        return "person"
    if _is_name(answer, said) and 1 < len(said) < 5 and _asks_for_holder(code, asked, said):
        return "person"
    return _thing(code, asked, answer, said)


_BARE = frozenset({("ya",), ("tidak",), ("yes",), ("no",)})


def _is_yes_no(said: tuple[str, ...], asked: tuple[str, ...]) -> bool:
    return " ".join(peel(said)) in _yes_no() and not set(said) & set(asked)


_CODE = re.compile(r"^[a-z]{2,}-?\d")


def _is_number(folded: str, code: str, counted: bool) -> bool:
    reading = number.read(folded, code, pack(code).decimal)
    if not reading.quantities or reading.quantities[0].ordinal:
        return False
    known = lexicon().packs
    fillers = {w for one in known for phrase in (*one.about, *one.above, *one.below) for w in phrase.split()}
    if not counted and _CODE.search(folded):
        return False
    extra = [w for w in reading.rest if w not in fillers and not number.is_counter(w)]
    if counted and len(reading.quantities) == 1 and reading.quantities[0].start <= 2 and len(extra) < 4:
        return True
    return len(extra) <= 1 and (any(char.isdigit() for char in folded) or not extra)


def _is_name(answer: str, said: tuple[str, ...]) -> bool:
    small = [word for word in answer.split() if not word[:1].isupper() and word.isalpha() and len(word) > 3]
    return (
        0 < len(said) <= 7
        and not small
        and any(map(str.isupper, answer))
        and not any(map(str.isdigit, answer))
    )


def _asks_for_holder(code: str, asked: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Whether a question asks which holder of an office, or which painter, is meant: *which general*."""
    if lexicon().look(" ".join(said)) or " ".join(said) in lexicon().cities or _says(code, "role", asked):
        return False
    which = next((i for i, word in enumerate(asked) if word in _WHICH), -1)
    if which < 0:
        return False
    near = asked[which + 1 : which + 4] if asked[which] in _BEFORE else asked[max(0, which - 3) : which]
    return any(sense[:2] == "r:" for _, _, senses in lexicon().scan(near) for sense in senses)


_BEFORE = frozenset({"which", "what"})
_WHICH = _BEFORE | {"mana"}


def _is_address(said: tuple[str, ...]) -> bool:
    """Whether an answer consists of known places alone: *Oslo, Norway*."""
    found = lexicon().scan(said)
    places = [(start, stop) for start, stop, senses in found if any(sense[0] in "pc" for sense in senses)]
    return len(places) > 1 and sum(stop - start for start, stop in places) == len(said)


def _thing(code: str, asked: tuple[str, ...], answer: str, said: tuple[str, ...]) -> Kind:
    senses = lexicon().look(" ".join(said))
    sorts = {sense[0] for sense in senses}
    if sorts & {"p", "c"} or " ".join(said) in lexicon().cities:
        return "place"
    if "o" in sorts:
        return "organization"
    if answer[:1].isupper() and len(said) <= 6:
        if _says(code, "organization", asked):
            return "organization"
        if _says(code, "place", asked):
            return "place"
    return "text"

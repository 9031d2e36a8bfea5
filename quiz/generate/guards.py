"""What no question may have, whatever family proposed it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import combinations

from quiz.generate.drafts import OF_PEOPLE, Draft
from quiz.generate.giveaways import given_away
from quiz.generate.weights import common_words
from quiz.language.id_grammar import LOOSE_ANSWERS
from quiz.language.id_writing import (
    BAD_ENDS,
    CLUB_WORDS,
    COUNTRIES,
    DEICTIC_TIMES,
    GAP,
    HOSTS,
    LOOSE_PHRASES,
    LOOSE_WORDS,
    MONTH_NAMES,
    MONTHS,
    ONE_OF_MANY,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    PRONOUNS,
    SMALL_WORDS,
    TOLD_BEFORE,
    WEEKDAYS,
)

SHORTEST, LONGEST = 4, 38
"""Words of a question."""

LONGEST_ANSWER = 18

_KINDS = frozenset(ORGANIZATION_NOUNS) | frozenset(PLACE_NOUNS)

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_TWICE = re.compile(r"\b(\w+(?:\s+\w+)?)\s+\1\b", re.IGNORECASE)
_MARKS = re.compile(r"â€|[\"\[\]{}<>|…;]|\.\.|--|- -|,\s*,|\?\s*\S")
_TOLD_BEFORE = re.compile(TOLD_BEFORE, re.IGNORECASE)

_HALF_QUOTED = re.compile(r"(?:^|[\s“])(?:'\s?|[’‘]\s)[^'’]*$")
"""A quotation mark that nothing closes."""

_LEFT_OVER = re.compile(r", [a-z]+[”?]*$")
"""A word that went on with what was cut: “…, jauh?”."""

_HOSTS = re.compile(HOSTS)

_RELATED = re.compile(r"\bterkait(?:[,.?”]| yang| dan|\Z)", re.IGNORECASE)
"""“Pihak terkait” is someone told before; “terkait korupsi” is not."""

_RELATIVE = re.compile(
    r"\b(?:kemarin|besok|lusa|(?:hari|saat) ini|(?:pekan|minggu|bulan|tahun|musim) (?:ini|lalu|depan)"
    r"|nanti|tadi|sekarang|lalu(?! lintas)|silam)\b",
    re.IGNORECASE,
)


def fault(draft: Draft) -> str:
    """Why ``draft`` cannot be asked; "" when it can."""
    for name, test in _GUARDS:
        if test(draft):
            return name
    return ""


@lru_cache(maxsize=1024)
def words(text: str) -> tuple[str, ...]:
    """The words of ``text`` in lower case."""
    return tuple(_WORD.findall(text.lower()))


def _length(draft: Draft) -> bool:
    least = 3 if draft.family in OF_PEOPLE else SHORTEST
    return not least <= len(draft.ask.split()) <= LONGEST


def _answer(draft: Draft) -> bool:
    forms = draft.answer if isinstance(draft.answer, tuple) else (draft.answer,)
    if draft.kind == "text" and LOOSE_ANSWERS & set(words(forms[0])):
        return True
    if any(form.count("(") != form.count(")") or form[-1] in ",;:-–" for form in forms):
        return True
    if isinstance(draft.answer, str) and (_one_of_many(draft) or _is_half_of_two(draft)):
        return True
    return any(
        form not in draft.sentence.text or not words(form) or len(form.split()) > LONGEST_ANSWER
        for form in forms
    )


def _is_half_of_two(draft: Draft) -> bool:
    """“kabupaten / kota”, “Marcus/Kevin”: the answer is one side of a slash."""
    before, _, after = draft.sentence.text.partition(str(draft.answer))
    return before.rstrip().endswith("/") or after.lstrip().startswith("/")


def _one_of_many(draft: Draft) -> bool:
    """“X merupakan salah satu …”, “X dan negara-negara lain”: others are right as well."""
    if draft.kind not in {"person", "place", "organization"}:
        return False
    _, _, after = draft.sentence.text.partition(str(draft.answer))
    return bool(_OTHERS.match(after))


_OTHERS = re.compile(ONE_OF_MANY, re.IGNORECASE)


def _pointing(draft: Draft) -> bool:
    asked = set(words(draft.ask))
    counted = _TOLD_BEFORE.search(draft.ask) and not draft.sentence.opens
    if asked & LOOSE_WORDS or counted or _RELATED.search(draft.ask):
        return True
    if _HOSTS.search(draft.ask) or any(phrase in draft.ask.lower() for phrase in LOOSE_PHRASES):
        return True
    return bool(asked & (PRONOUNS | DEICTIC_TIMES)) or bool(_RELATIVE.search(draft.ask))


def _yearless(draft: Draft) -> bool:
    """A month without its year: it was told apart by the article's date, which is not known."""
    bare = draft.ask.replace(GAP, "")
    return bool(_MONTH.search(bare)) and not _YEAR.search(bare) and draft.family not in OF_PEOPLE


_MONTH = re.compile(rf"\b(?:{'|'.join(MONTH_NAMES)})\b")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _leak(draft: Draft) -> bool:
    asked = set(words(draft.ask))
    if isinstance(draft.answer, tuple):
        return any(set(_telling(member)) & asked for member in draft.answer)
    telling = _telling(draft.answer)
    if draft.family != "expansion" and spells_out(f"{draft.topic} {draft.ask}", draft.answer):
        return True
    if draft.kind == "person":
        return bool(set(telling) | set(_telling(draft.full))) and bool(
            (set(telling) | set(_telling(draft.full))) & asked
        )
    if draft.kind in {"place", "organization"}:
        return any(
            word in asked
            for word in telling
            if word not in _KINDS and word not in common_words() and word not in CLUB_WORDS
        ) or (bool(telling) and all(word in asked for word in telling))
    if draft.kind == "number" and _reckoned(draft):
        return True
    if draft.kind in {"number", "date"}:
        digits = [word for word in telling if word.isdigit()]
        told = set(_DIGITS.findall(draft.ask))
        return bool(digits) and all(word in told for word in digits)
    shared = sum(word in asked for word in telling)
    return shared > 0.5 * len(telling) if telling else True


def spells_out(text: str, acronym: str) -> bool:
    """Whether consecutive names in ``text`` have the letters of ``acronym`` as initials.

    “Komisi Pemberantasan Korupsi” gives KPK away, “Anggaran Pendapatan dan Belanja Negara” APBN."""
    if not (acronym.isupper() and acronym.isalpha() and len(acronym) > 2):
        return False
    told = [word for word in _WORD.findall(text) if word.lower() not in SMALL_WORDS]
    return acronym in "".join(word[0] if word[0].isupper() else " " for word in told)


def _reckoned(draft: Draft) -> bool:
    """Whether numbers in the question give the answer: their sum, difference, or the rest to a hundred."""
    told = [_value(each) for each in _NUMBER.findall(draft.ask)]
    key = next((_value(each) for each in _NUMBER.findall(str(draft.answer))), None)
    if key is None or not told:
        return False
    found = {round(abs(a - b), 2) for a, b in combinations(told, 2)}
    found |= {round(a + b, 2) for a, b in combinations(told, 2)}
    found |= {round(sum(told), 2)} if len(told) > 2 else set()
    if "persen" in draft.ask or "%" in f"{draft.ask}{draft.answer}":
        found |= {round(100 - each, 2) for each in told} | {round(100 - each, 2) for each in found}
    return round(key, 2) in found


_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\d+(?:\.\d{3})*(?:,\d+)?")


def _value(number: str) -> float:
    return float(number.replace(".", "").replace(",", "."))


def _telling(text: str) -> list[str]:
    return [word for word in words(text) if word not in SMALL_WORDS]


def _standing(draft: Draft) -> bool:
    """Something in the question must be a name that is not the answer, or much must be said."""
    content = [word for word in words(draft.ask) if word not in SMALL_WORDS]
    if draft.sentence.opens and len(content) >= _LEAST_OPENING:
        return False  # the news itself
    if draft.topic:
        return len(content) < _LEAST_ON_TOPIC and draft.family not in {*OF_PEOPLE, "expansion"}
    if draft.family == "office holder" and any(word[:1].isupper() for word in draft.ask.split()[2:]):
        return False  # “Siapa juru bicara Kremlin?”
    told = {name for name in draft.names if name not in {draft.entity, draft.full}}
    if any(" " in name or name.isupper() or name in COUNTRIES for name in told) or len(told) > 1:
        return False
    capitals = [
        word
        for word in re.split(r"[\s“”,]+", draft.ask.rstrip("?"))[1:]
        if word[:1].isupper() and word.lower() not in MONTHS and word.lower() not in WEEKDAYS
    ]
    return len(capitals) < (1 if told else 3) or len(content) < 5


_LEAST_OPENING = 7
"""Telling words of a question on what the article opens with."""

_LEAST_ON_TOPIC = 4
"""Telling words of a question that its topic helps."""


def _broken(draft: Draft) -> bool:
    ask = draft.ask
    told = words(ask.replace(GAP, "x"))
    last = told[-1] if told else ""
    if re.match(r"(?:pada [^,]+, )?(?:siapa|berapa|apa) yang (?:ada|adalah|yang) ", ask, re.IGNORECASE):
        return True
    if last in BAD_ENDS | {"terkait"} or _MARKS.search(ask[:-1]) or _TWICE.search(ask):
        return True
    if _LEFT_OVER.search(ask):
        return True
    if ask.count("“") != ask.count("”"):
        return True
    if ask.count("‘") > ask.count("’") or _HALF_QUOTED.search(ask):
        return True
    return ask.count("(") != ask.count(")") or _empty_question(ask)


@cache
def _empty() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:yang|bahwa|dengan|di|ke|dari|untuk|oleh|pada)\s+(?:yang|bahwa|,|dan|di|ke|dari|oleh|pada)\b"
    )


def _empty_question(ask: str) -> bool:
    return bool(_empty().search(ask))


_GUARDS = (
    ("length", _length),
    ("answer", _answer),
    ("pointing", _pointing),
    ("year", _yearless),
    ("leak", _leak),
    ("given", given_away),
    ("standing", _standing),
    ("broken", _broken),
)

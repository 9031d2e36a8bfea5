"""“… bertemu dengan ____ di Moskow”: a sentence with a gap, for articles that give little else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.generate.clause import COPULAS, Range
from quiz.generate.drafts import Draft
from quiz.generate.edges import statement
from quiz.generate.families.when import date_forms
from quiz.generate.parsed import Entity, Parsed, Reading
from quiz.generate.tagger import common_words
from quiz.generate.wording import NotAloneError, Wording, month_phrase, tidy
from quiz.language.id_writing import (
    BARE_NOUNS,
    CLAUSE_ENDS,
    COUNTRIES,
    FRONTING,
    GAP,
    HELD_OFFICES,
    HONORIFICS,
    HUMAN_NOUNS,
    OFFICE_HEADS,
    QUESTIONS,
    SOURCE_WORDS,
    TRIVIAL_OFFICES,
)

SHORTEST, LONGEST = 9, 30
"""Words of a sentence that is worth a gap."""

LEAST, MOST = 6, 36
"""Words of a sentence that is worth one when very many questions are wanted."""


def propose(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """A gap for a whole name in a plain sentence that has another name too."""
    around = gap_range(sentence)
    if around is None:
        return
    start, end = around
    spare = is_spare(sentence, around)
    for draft in (*_numbers(reading, sentence, start, end), *_dates(sentence, start, end)):
        yield replace(draft, spare=True) if spare else draft
    for entity in sentence.entities:
        if not start <= entity.start < end or entity.end > end or not _fits(sentence, entity):
            continue
        wording = Wording(sentence)
        text = gapped(reading, wording, (start, entity.start), GAP, (entity.end, end))
        if not text:
            continue
        yield Draft(
            family="cloze",
            ask=QUESTIONS["cloze"].format(text=text),
            answer=sentence.slice(entity.start, entity.end),
            full=entity.full,
            entity=entity.full,
            sentence=sentence,
            kind="person" if entity.kind == "PER" else "place" if entity.kind == "LOC" else "organization",
            merit=0.6,
            names=frozenset(wording.named),
            dated=wording.dated,
            pointed=wording.pointed,
            timeless=True,
            spare=spare or not _is_telling(entity) or _is_tight(sentence, entity),
        )


def gap_range(sentence: Parsed) -> Range | None:
    """The words of a plain statement that can stand alone with one of its parts missing; None for others."""
    if any(sentence.quoted) or not sentence.whole or sentence.text[-1] in "?:":
        return None
    start, end = statement(sentence)
    words = sentence.words
    if not LEAST <= end - start <= MOST or not _is_clause(sentence, start, end):
        return None
    if words[start].low in BARE_NOUNS and words[start + 1].tag in {"VERB", "AUX", "ADV"}:
        return None
    if any(word.low in _GOING_ON for word in words[start : start + 6]):
        return None
    return start, end


def is_spare(sentence: Parsed, around: Range) -> bool:
    """Whether a gap in the words of ``around`` is for when very many questions are wanted."""
    return bool(sentence.stands) or not SHORTEST <= around[1] - around[0] <= LONGEST


def _fits(sentence: Parsed, entity: Entity) -> bool:
    """Whether a gap for ``entity`` leaves a whole sentence that does not tell it."""
    words = sentence.words
    last = words[entity.start - 1] if entity.start else None
    if last and (last.low in SOURCE_WORDS or last.low in TRIVIAL_OFFICES):
        return False
    if last and last.tag == "PROPN" and last.low not in OFFICE_HEADS | HONORIFICS:
        return False
    after = words[min(entity.end, len(words) - 1)]
    if after.low in {"tertentu", "lainnya"} or after.tag in {"NUM", "PROPN"}:
        return False
    return sum(other.full == entity.full for other in sentence.entities) == 1


def _is_tight(sentence: Parsed, entity: Entity) -> bool:
    """Whether a mark beside ``entity`` makes it one of a list or the other half of a name."""
    words = sentence.words
    around = {words[max(0, entity.start - 1)].text, words[min(entity.end, len(words) - 1)].text}
    return bool(around & _TIGHT)


def _numbers(reading: Reading, sentence: Parsed, start: int, end: int) -> Iterator[Draft]:
    """A gap for a number whose unit stays in the sentence."""
    for quantity in sentence.quantities:
        stop = quantity.unit if quantity.measure == "count" else quantity.end
        if quantity.measure in {"score", "age"} or not start <= quantity.start < stop <= end:
            continue
        number = sentence.slice(quantity.start, stop)
        if quantity.start > start and words_before(sentence, quantity.start)[:1].isupper():
            continue  # “Liga 1”
        if sentence.text[sentence.words[stop - 1].end :][:1].isalnum():
            continue
        if (
            number.lower() in {"satu", "sebuah", "dua"}
            or sum(word.text == number for word in sentence.words) > 1
        ):
            continue
        wording = Wording(sentence)
        text = gapped(reading, wording, (start, quantity.start), GAP, (stop, end))
        if text:
            yield Draft(
                family="cloze",
                ask=QUESTIONS["cloze"].format(text=text),
                answer=number,
                sentence=sentence,
                kind="number",
                merit=0.6,
                names=frozenset(wording.named),
                dated=wording.dated,
                timeless=True,
            )


def words_before(sentence: Parsed, at: int) -> str:
    """The word before ``at``."""
    return sentence.words[at - 1].text if at else ""


def _dates(sentence: Parsed, start: int, end: int) -> Iterator[Draft]:
    """A gap for the one date of a sentence; a year that it does not tell stands before it."""
    if len(sentence.times) != 1:
        return
    time = sentence.times[0]
    place = sentence.words_in(time.start, time.end)
    if not time.explicit or not time.value or not place or not start < place.start < place.stop <= end:
        return
    last = sentence.words[place.start - 1] if place.start > start else None
    if last is None or last.low in _TIME_LEADS or not last.text[-1].isalnum():
        return
    wording = Wording(sentence)
    lead = "" if last.tag == "ADP" else time.lead or "pada"
    text = filled(wording, (start, place.start), f"{lead} {GAP}".strip(), (place.stop, end))
    if not text:
        return
    if not time.has_year:
        text = f"{QUESTIONS['in year'].format(year=time.value.year)}, {_small(wording.sentence, text)}"
    yield Draft(
        family="cloze",
        ask=QUESTIONS["cloze date"].format(text=text[0].upper() + text[1:]),
        answer=sentence.text[slice(*time.core)],
        sentence=sentence,
        kind="date",
        merit=0.65,
        names=frozenset(wording.named),
        timeless=True,
        accept=date_forms(time),
    )


def gapped(reading: Reading, wording: Wording, before: Range, gap: str, after: Range) -> str:
    """The sentence with its gap, dated when nothing in it is; "" when it does not stand alone."""
    text = filled(wording, before, gap, after)
    if text and not wording.dated and reading.today:
        month = QUESTIONS["in time"].format(time=month_phrase(reading.today))
        text = f"{month}, {_small(wording.sentence, text)}"
    return text[:1].upper() + text[1:]


def filled(wording: Wording, before: Range, gap: str, after: Range) -> str:
    """The words of ``before``, ``gap`` and those of ``after`` with the commas between; "" for loose words."""
    words = wording.sentence.words
    try:
        left, right = wording.say(before), wording.say(after)
    except NotAloneError:
        return ""
    comma = "," if before[0] < before[1] and words[before[1] - 1].text == "," else ""
    mark = "," if after[0] < after[1] and words[after[0]].text == "," else ""
    return tidy(f"{left}{comma} {gap}{mark} {right}")


def _small(sentence: Parsed, text: str) -> str:
    """``text`` with a small first letter, unless its first word is written large inside sentences too."""
    first, *more = text.split()
    low = first.strip(",").lower()
    named = any(first.strip(",") == entity.text.split(" ")[0] for entity in sentence.entities)
    titled = bool(more) and more[0][:1].isupper() and low not in _CALLINGS and low not in _SMALL_STARTS
    plain = low in common_words() or low.endswith("nya") or sentence.plain or low in OFFICE_HEADS
    return low[:1] + text[1:] if plain and not titled and not named and not first.isupper() else text


_SMALL_STARTS = FRONTING | CLAUSE_ENDS
"""Words that begin a phrase, whatever follows."""

_CALLINGS = (OFFICE_HEADS | HUMAN_NOUNS) - HELD_OFFICES
"""What people are called, written small before their names: unlike ranks and offices."""

_TIME_LEADS = frozenset(
    ("sebelum", "setelah", "hingga", "sampai", "antara", "dan", "menjelang", "sekitar", "usai")
)
"""Words before a date that a gap for it does not fit."""

_GOING_ON = frozenset(("melanjutkan", "menambahkan", "lanjut", "tambah"))
"""Verbs that say that something was said before."""

_TIGHT = frozenset(("'", "’", ",", "(", ")", "/", "x", "-"))
"""Marks beside a name that it belongs together with."""

_LEANING = frozenset(
    (
        "siapa",
        "apa",
        "bagaimana",
        "mengapa",
        "kapan",
        "sebagai",
        "sebuah",
        "seorang",
        "salah",
        "sisanya",
        "berikut",
        "disampaikan",
        "yakni",
        "yaitu",
        "misalnya",
        "seperti",
        "contohnya",
        "selain",
        "termasuk",
        "mulai",
        "tak",
        "bukan",
    )
)
"""First words of sentences that lean on the one before, or only list."""


def _is_telling(entity: Entity) -> bool:
    """A whole name of a person, an organization, or a place that is no country."""
    if entity.text in COUNTRIES:
        return False
    return " " in entity.text or (entity.kind != "PER" and len(entity.text) > 2)


def _is_clause(sentence: Parsed, start: int, end: int) -> bool:
    lows = [word.low for word in sentence.words[start:end]]
    has_verb = any(word.tag == "VERB" for word in sentence.words[start:end]) or bool(COPULAS & set(lows))
    if lows[0] in _LEANING or lows[0] in COPULAS:
        return False
    return has_verb and ";" not in lows and ":" not in lows

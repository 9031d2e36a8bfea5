"""“… bertemu dengan ____ di Moskow”: a sentence with a gap, for articles that give little else."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from quiz.generate.bounds import goes_on
from quiz.generate.clause import Range
from quiz.generate.drafts import Draft
from quiz.generate.families.gaps import filled, has_actor, in_year, is_passing, is_spare
from quiz.generate.families.when import date_forms, takes_time
from quiz.generate.parsed import Entity, Parsed, Reading
from quiz.generate.wording import YEAR, Wording
from quiz.language.id_grammar import BEFORE_TIMES, COMPARING_WORDS
from quiz.language.id_writing import (
    GAP,
    HOME_COUNTRY,
    HONORIFICS,
    LISTING_WORDS,
    NOT_BEFORE_NUMBERS,
    OFFICE_HEADS,
    QUESTIONS,
    SOURCE_WORDS,
    TRIVIAL_OFFICES,
)


def propose(
    reading: Reading, sentence: Parsed, around: Range, asked: Collection[Entity | None]
) -> Iterator[Draft]:
    """A gap for what the words ``around`` name, other than the names that are ``asked`` for already."""
    start, end = around
    if any(sentence.quoted[start:end]):
        return  # a quotation inside a quotation
    spare = is_spare(sentence, around) or is_passing(reading, sentence)
    for draft in (*_numbers(sentence, start, end), *_dates(sentence, start, end)):
        yield replace(draft, spare=True) if spare else draft
    for entity in sentence.entities:
        if not start <= entity.start < end or entity.end > end or not _fits(sentence, entity):
            continue
        if entity in asked:
            continue
        wording = Wording(sentence, own=has_actor(sentence, start))
        text = filled(wording, (start, entity.start), GAP, (entity.end, end))
        if not text:
            continue
        yield Draft(
            family="cloze",
            ask=QUESTIONS["cloze"].format(text=text[0].upper() + text[1:]),
            answer=sentence.slice(entity.start, entity.end),
            full=entity.full,
            entity=entity.full,
            sentence=sentence,
            kind="person" if entity.kind == "PER" else "place" if entity.kind == "LOC" else "organization",
            merit=0.6,
            names=frozenset(wording.named),
            dated=wording.dated,
            pointed=wording.pointed,
            spare=spare or not _is_telling(entity) or _is_tight(sentence, entity),
        )


def _fits(sentence: Parsed, entity: Entity) -> bool:
    """Whether a gap for ``entity`` leaves a whole sentence that does not tell it."""
    words = sentence.words
    last = words[entity.start - 1] if entity.start else None
    if last and (last.low in SOURCE_WORDS or last.low in TRIVIAL_OFFICES):
        return False
    inside = entity.start > 1 and last is not None and last.text[:1].isupper()
    if last and (last.tag == "PROPN" or inside) and last.low not in OFFICE_HEADS | HONORIFICS:
        return False  # “Liga Utama ____”
    if entity.start > 2 and last and last.low == "dan":
        before = words[entity.start - 2]
        if before.text[:1].isupper() and before.tag == "PROPN" and not sentence.entity_at(entity.start - 2):
            return False  # “Pengawas Obat dan ____”
    if goes_on(words, entity, sentence.entities):
        return False
    first, stop = words[entity.start].start, words[entity.end - 1].end
    if (first and sentence.text[first - 1] == ".") or sentence.text[stop : stop + 1].isalnum():
        return False  # “ID.Connect”
    after = words[min(entity.end, len(words) - 1)]
    if after.low in {"tertentu", "lainnya"} or after.tag in {"NUM", "PROPN"}:
        return False
    if entity.kind != "PER" and after.tag == "ADJ" and entity.end < len(words):
        return False  # “Detasemen Polisi militer”
    return sum(other.full == entity.full for other in sentence.entities) == 1


def _is_tight(sentence: Parsed, entity: Entity) -> bool:
    """Whether a mark beside ``entity`` makes it one of a list or the other half of a name."""
    words = sentence.words
    if sentence.opens and _explains(sentence, entity):
        return False
    around = {words[max(0, entity.start - 1)].text, words[min(entity.end, len(words) - 1)].text}
    return bool(around & _TIGHT)


def _explains(sentence: Parsed, entity: Entity) -> bool:
    """Whether the name says who is meant, between commas: “Aktor senior, Michael Douglas, dituduh …”."""
    last, after = entity.start - 1, entity.end
    if last < 1 or after >= len(sentence.words):
        return False
    closing = {",", "."} if entity.kind == "PER" else {","}
    commas = sentence.words[last].text == "," and sentence.words[after].text in closing
    return commas and not sentence.entity_at(last - 1) and not sentence.entity_at(after + 1)


def _numbers(sentence: Parsed, start: int, end: int) -> Iterator[Draft]:
    """A gap for a number whose unit stays in the sentence."""
    for quantity in sentence.quantities:
        stop = quantity.unit if quantity.measure == "count" else quantity.end
        if YEAR.fullmatch(sentence.slice(quantity.start, stop)):
            continue  # “pemain terbaik 2017”
        if quantity.measure in {"score", "age"} or not start <= quantity.start < stop <= end:
            continue
        number = sentence.slice(quantity.start, stop)
        if any(word.low in LISTING_WORDS for word in sentence.words[quantity.end : end]):
            continue  # who counts what is listed has the answer
        before = words_before(sentence, quantity.start) if quantity.start > start else ""
        if before[:1].isupper() or before.lower() in NOT_BEFORE_NUMBERS or before in {"x", "-", "–"}:
            continue  # “Liga 1”, “ratusan juta”, “H-2”
        if stop < end and sentence.words[stop].text in {"x", "-", "–"}:
            continue  # “1 x 24 jam”, “Rp10 ribu - Rp12 ribu”
        first, last = sentence.words[quantity.start].start, sentence.words[stop - 1].end
        if sentence.text[max(0, first - 1)] in "-–/" or sentence.text[last : last + 1] in {"-", "–", "/"}:
            continue  # “H-2”, “Rp1,2-3,6 juta”
        if sentence.text[sentence.words[stop - 1].end :][:1].isalnum():
            continue
        if (
            number.lower() in {"satu", "sebuah", "dua"}
            or sum(word.text == number for word in sentence.words) > 1
        ):
            continue
        wording = Wording(sentence, own=has_actor(sentence, start))
        text = filled(wording, (start, quantity.start), GAP, (stop, end))
        if text:
            yield Draft(
                family="cloze",
                ask=QUESTIONS["cloze"].format(text=text[0].upper() + text[1:]),
                answer=number,
                sentence=sentence,
                kind="number",
                merit=0.6,
                names=frozenset(wording.named),
                dated=wording.dated,
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
    if last is None or last.low in BEFORE_TIMES or not last.text[-1].isalnum():
        return
    if last.text.isdigit() or takes_time(sentence, time, place.start):
        return  # “2 hingga 5 Mei”, “memasuki tahun 2017”
    wording = Wording(sentence, own=has_actor(sentence, start))
    told = "pada" if time.lead in {"di", "dalam", "per"} else time.lead
    lead = "" if last.tag == "ADP" else told or ("" if last.low in COMPARING_WORDS else "pada")
    text = filled(wording, (start, place.start), f"{lead} {GAP}".strip(), (place.stop, end))
    if not text:
        return
    if not time.has_year:
        text = in_year(wording, time.value.year, text)
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


_TIGHT = frozenset(("'", "’", ",", "(", ")", "/", "x", "-"))
"""Marks beside a name that it belongs together with."""


def _is_telling(entity: Entity) -> bool:
    """A person whose whole name is known, an organization, or a place that is not at home."""
    if entity.kind == "PER":
        return " " in entity.full
    return len(entity.text) > 2 and entity.text != HOME_COUNTRY

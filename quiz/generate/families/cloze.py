"""“… bertemu dengan ____ di Moskow”: a sentence with a gap, for articles that give little else."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import COPULAS, Range
from quiz.generate.drafts import Draft
from quiz.generate.edges import statement
from quiz.generate.families.when import date_forms
from quiz.generate.parsed import Entity, Parsed, Reading
from quiz.generate.tagger import common_words
from quiz.generate.wording import NotAloneError, Wording, month_phrase
from quiz.language.id_writing import COUNTRIES, GAP, HONORIFICS, OFFICE_HEADS, QUESTIONS, SOURCE_WORDS

SHORTEST, LONGEST = 9, 30
"""Words of a sentence that is worth a gap."""


def propose(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """A gap for a whole name in a plain sentence that has another name too."""
    if any(sentence.quoted) or not sentence.whole or sentence.text[-1] in "?:" or sentence.stands:
        return
    start, end = statement(sentence)
    words = sentence.words
    if not SHORTEST <= end - start <= LONGEST or not _is_clause(sentence, start, end):
        return
    yield from _numbers(reading, sentence, start, end)
    yield from _dates(sentence, start, end)
    for entity in sentence.entities:
        if not start <= entity.start < end or entity.end > end or not _is_telling(entity):
            continue
        around = {words[max(0, entity.start - 1)].text, words[min(entity.end, len(words) - 1)].text}
        if entity.start and words[entity.start - 1].low in SOURCE_WORDS:
            continue
        last = words[entity.start - 1] if entity.start else None
        if last and last.tag == "PROPN" and last.low not in OFFICE_HEADS | HONORIFICS:
            continue
        after = words[min(entity.end, len(words) - 1)]
        if around & {",", "(", ")", "/"} or after.tag in {"NUM", "PROPN"}:
            continue
        if sum(other.full == entity.full for other in sentence.entities) > 1:
            continue
        wording = Wording(sentence, bare=True)
        text = _gapped(reading, wording, (start, entity.start), (entity.end, end))
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
            timeless=True,
        )


def _numbers(reading: Reading, sentence: Parsed, start: int, end: int) -> Iterator[Draft]:
    """A gap for a number whose unit stays in the sentence."""
    for quantity in sentence.quantities:
        stop = quantity.unit if quantity.measure == "count" else quantity.end
        if quantity.measure in {"score", "age"} or not start <= quantity.start < stop <= end:
            continue
        number = sentence.slice(quantity.start, stop)
        if sentence.text[sentence.words[stop - 1].end :][:1].isalnum():
            continue
        if (
            number.lower() in {"satu", "sebuah", "dua"}
            or sum(word.text == number for word in sentence.words) > 1
        ):
            continue
        wording = Wording(sentence, bare=True)
        text = _gapped(reading, wording, (start, quantity.start), (stop, end))
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


def _dates(sentence: Parsed, start: int, end: int) -> Iterator[Draft]:
    """A gap for the one date of a sentence; a year that it does not tell stands before it."""
    if len(sentence.times) != 1:
        return
    time = sentence.times[0]
    place = sentence.words_in(time.start, time.end)
    if not time.explicit or not time.value or not place or not start <= place.start < place.stop <= end:
        return
    wording = Wording(sentence, bare=True)
    try:
        before, after = wording.say((start, place.start)), wording.say((place.stop, end))
    except NotAloneError:
        return
    if not before or before[-1] in ",;":
        return
    text = f"{before} {time.lead or 'pada'} {GAP} {after}".strip()
    if not time.has_year:
        text = f"{QUESTIONS['in year'].format(year=time.value.year)}, {text}"
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


def _gapped(reading: Reading, wording: Wording, before: Range, after: Range) -> str:
    """The sentence with its gap, dated when nothing in it is; "" when it does not stand alone."""
    try:
        text = " ".join([wording.say(before), GAP, wording.say(after)]).strip()
    except NotAloneError:
        return ""
    if not wording.dated and reading.today:
        first = text.split()[0].strip(",")
        named = any(first == entity.text.split(" ")[0] for entity in wording.sentence.entities)
        low = first.lower()
        plain = (low in common_words() or low.endswith("nya")) and low not in OFFICE_HEADS and not named
        text = low[0] + text[1:] if plain else text
        text = f"{QUESTIONS['in time'].format(time=month_phrase(reading.today))}, {text}"
    return text[0].upper() + text[1:]


def _is_telling(entity: Entity) -> bool:
    """A whole name of a person, an organization, or a place that is no country."""
    if entity.text in COUNTRIES:
        return False
    return " " in entity.text or (entity.kind != "PER" and len(entity.text) > 2)


def _is_clause(sentence: Parsed, start: int, end: int) -> bool:
    lows = [word.low for word in sentence.words[start:end]]
    has_verb = any(word.tag == "VERB" for word in sentence.words[start:end]) or bool(COPULAS & set(lows))
    if lows[0] in {"sebuah", "seorang", "salah", "sisanya", "berikut"}:
        return False
    return has_verb and ";" not in lows and ":" not in lows

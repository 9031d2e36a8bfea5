"""The part of a statement that stands alone where all of it does not: “…, sehingga mereka …” is left out."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Range
from quiz.generate.parsed import Parsed
from quiz.generate.verbs import main_verb, starts_verb
from quiz.generate.wording import names_occasion
from quiz.language.id_grammar import FIRST_OF_TWO, SECOND_OF_TWO
from quiz.language.id_writing import DROPPED_ENDS, DROPPED_FRONTS, NEGATIONS, PURPOSES, REASONS, SPEECH_VERBS


def parts(sentence: Parsed, start: int, end: int) -> Iterator[Range]:
    """Words ``start`` to ``end``, then what is left of them without a phrase before or a clause after.

    What is left out never makes what is left untrue: no condition, and no reason of what is denied.
    """
    yield start, end
    first = next((i for i in range(start, end) if starts_verb(sentence, i, end)), end)
    if first == start or sentence.words[first - 1].low == "yang":
        return  # no verb of its own
    begin = _past_front(sentence, start, end)
    if begin > start:
        yield begin, end
    for stop in range(end - 1, max(first, start + _LEAST), -1):
        if _may_end(sentence, start, stop, end):
            yield start, stop
            if start < begin < stop - _LEAST:
                yield begin, stop


_LEAST = 6
"""Words that are left at least."""


def _past_front(sentence: Parsed, start: int, end: int) -> int:
    """Where the statement goes on after a phrase of place, time or circumstance; ``start`` for none."""
    words = sentence.words
    if words[start].low not in DROPPED_FRONTS:
        return start
    for index in range(start + 1, min(end - _LEAST, start + _FURTHEST)):
        if words[index].text == "," and not sentence.time_at(index) and not _in_place(sentence, index, end):
            return start if _dates(sentence, start, index) else index + 1
    return start


def _in_place(sentence: Parsed, comma: int, end: int) -> bool:
    """“di Linares, Spanyol pada …”: a comma inside the name of a place."""
    after = sentence.entity_at(comma + 1)
    placed = after is not None and after.kind == "LOC" and after.start == comma + 1
    return bool(
        after and placed and sentence.entity_at(comma - 1) and not starts_verb(sentence, after.end, end)
    )


_LIST = 7
"""Words before “dan” in which a comma makes it the end of a list."""

_FURTHEST = 16
"""Words of a phrase before the subject, at most."""


def _dates(sentence: Parsed, start: int, end: int) -> bool:
    """Whether words ``start`` to ``end`` tell when, without which the rest would seem to be now."""
    times = (sentence.time_at(index) for index in range(start, end))
    return any(time and time.absolute for time in times)


def _is_set_off(sentence: Parsed, start: int, stop: int) -> bool:
    """“Pasarku, toko daring yang menjual ikan, …”: a subject and what it is, with the predicate to come."""
    first = next((i for i in range(start, stop) if starts_verb(sentence, i, stop)), stop)
    if sentence.words[start].tag in {"ADP", "SCONJ", "ADV"}:
        return False  # “Dalam kunjungan terakhir, …”
    return any(word.text == "," for word in sentence.words[start:first])


def _may_end(sentence: Parsed, start: int, stop: int, end: int) -> bool:
    """Whether what ``stop`` begins, a comma aside, can be left out."""
    words = sentence.words
    comma = words[stop].text == ","
    at = stop + comma
    if at >= end:
        return False
    time = sentence.time_at(stop)
    if time:
        last = time.start == words[stop].start and words[end - 1].end <= time.end + 1
        return last and not time.absolute and (bool(time.lead) or not names_occasion(sentence, stop - 1))
    low = words[at].low
    if any(word.low in FIRST_OF_TWO for word in words[start:stop]) and any(
        word.low in SECOND_OF_TWO for word in words[at:end]
    ):
        return False  # “selain untuk berlibur, ia juga …”
    if low not in DROPPED_ENDS and not comma:
        return False
    if _dates(sentence, at, end):
        return False
    told = main_verb(sentence, start, stop)
    if told is not None and sentence.words[told].low in SPEECH_VERBS and words[at].tag in {"VERB", "AUX"}:
        return False  # “menyebut pedagang di Muaro, Padang, hadir untuk …”
    denied = any(word.low in NEGATIONS for word in words[start:stop])
    if low in DROPPED_ENDS:
        return not (denied and low in REASONS)
    if low in {"dan", "serta"} and any(word.text == "," for word in words[max(start, stop - _LIST) : stop]):
        return False  # “bus listrik, mobil listrik, dan …”
    joined = low in {"dan", "serta"} and any(
        starts_verb(sentence, i, end) for i in range(at + 1, min(end, at + 6))
    )
    return (
        low == "yang"
        or joined
        or low in PURPOSES
        or (
            words[at].tag == "VERB"
            and starts_verb(sentence, at, end)
            and not _is_set_off(sentence, start, stop)
        )
    )

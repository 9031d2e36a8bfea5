"""“…, denda berapa rupiah …?”: the question word stands where its answer stood.

Indonesian asks like this as readily as with the question word in front. Nothing changes its place, so what
belongs to what cannot be misread: the sentence only has to stand alone, as for a gap.
"""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Range
from quiz.generate.drafts import Asked, Draft
from quiz.generate.families.amounts_in_place import amounts
from quiz.generate.families.gaps import gap_range, gapped, has_actor, in_year, is_spare
from quiz.generate.families.names_in_place import organizations, people, places
from quiz.generate.families.times_in_place import times
from quiz.generate.parsed import Parsed, Reading
from quiz.generate.wording import Wording


def propose(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """Ask for the numbers, names and times of a plain sentence without moving a word."""
    around = gap_range(sentence)
    if around is None:
        return
    own = has_actor(sentence, around[0])
    for asked in asked_in_place(reading, sentence, around):
        wording = Wording(sentence, own=own)
        before, after = (around[0], asked.place[0]), (asked.place[1], around[1])
        text = gapped(reading, wording, before, asked.by, after, timed=asked.kind == "date")
        if not text:
            continue
        if asked.year:
            text = in_year(sentence, asked.year, text)
        name = asked.entity.full if asked.entity else ""
        yield Draft(
            family=f"{asked.kind} in place",
            ask=f"{text}?",
            answer=asked.answer or sentence.slice(*asked.key),
            full=name,
            entity=name,
            sentence=sentence,
            kind=asked.kind,
            merit=0.7,
            names=frozenset(wording.named),
            dated=wording.dated,
            timeless=True,
            pointed=wording.pointed,
            spare=is_spare(around),
            accept=asked.accept,
        )


def asked_in_place(reading: Reading, sentence: Parsed, around: Range) -> Iterator[Asked]:
    """All that can be asked for in the words of ``around``."""
    if any(word.text == "." for word in sentence.words[:-1]):
        return
    yield from amounts(sentence, around)
    yield from people(sentence, around)
    yield from places(reading, sentence, around)
    yield from organizations(reading, sentence, around)
    yield from times(sentence, around)

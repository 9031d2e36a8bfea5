"""“…, denda berapa rupiah …?”: the question word stands where its answer stood.

Indonesian asks like this as readily as with the question word in front. Nothing changes its place, so what
belongs to what cannot be misread: the sentence only has to stand alone, as for a gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quiz.generate.clause import Range
from quiz.generate.drafts import Asked, Draft
from quiz.generate.edges import statement
from quiz.generate.families.amounts_in_place import amounts
from quiz.generate.families.gaps import filled, has_actor, in_year, is_passing, is_spare, lowered
from quiz.generate.families.names_in_place import organizations, people, places
from quiz.generate.families.times_in_place import times
from quiz.generate.parsed import Parsed, Reading
from quiz.generate.wording import Wording


def propose(reading: Reading, sentence: Parsed, around: Range, asked: Iterable[Asked]) -> Iterator[Draft]:
    """The questions for what is ``asked`` of the words ``around``, which stay where they are."""
    own = has_actor(sentence, around[0])
    cut = around != statement(sentence)
    for each in asked:
        wording = Wording(sentence, own=own)
        before, after = (around[0], each.place[0]), (each.place[1], around[1])
        text = filled(wording, before, each.by, after)
        if not text:
            continue
        text = in_year(wording, each.year, text) if each.year else lowered(wording, text)
        name = each.entity.full if each.entity else ""
        yield Draft(
            family=f"{each.kind} in place",
            ask=f"{text}?",
            answer=each.answer or sentence.slice(*each.key),
            full=name,
            entity=name,
            sentence=sentence,
            kind=each.kind,
            merit=0.7,
            names=frozenset(wording.named),
            dated=wording.dated,
            timeless=each.kind == "date",
            pointed=wording.pointed,
            spare=is_spare(sentence, around) or is_passing(reading, sentence),
            accept=each.accept,
            way=each.way,
            cut=cut,
        )


def asked_in_place(reading: Reading, sentence: Parsed, around: Range) -> Iterator[Asked]:
    """All that can be asked for in the words of ``around``."""
    if any(word.text == "." and not sentence.entity_at(at) for at, word in enumerate(sentence.words[:-1])):
        return
    yield from amounts(sentence, around)
    yield from people(sentence, around)
    yield from places(reading, sentence, around)
    yield from organizations(reading, sentence, around)
    yield from times(sentence, around)

"""Film apa yang …? A named thing does something."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, deed, setting
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import COPULAS
from quiz.language.id_writing import QUESTIONS, THING_NOUNS

_QUOTES = frozenset("“”\"‘’'")


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """“Film Frozen meraup …” → “Film apa yang meraup …?”"""
    start, end = clause.subject
    words = clause.sentence.words
    noun = THING_NOUNS.get(words[start].low)
    if not noun or clause.verb_word in COPULAS or clause.sentence.entity_at(start):
        return
    first, last = start + 1, end
    while first < last and words[first].low in {"berjudul", "bertajuk", "bernama"}:
        first += 1
    while first < last and words[first].text in _QUOTES:
        first += 1
    while last > first and words[last - 1].text in _QUOTES:
        last -= 1
    name = words[first:last]
    if not name or not all(word.text[:1].isupper() or word.text[:1].isdigit() for word in name):
        return
    wording = Wording(clause.sentence, own=True)
    try:
        prefix = setting(clause, wording)
        done = deed(clause, wording)
    except NotAloneError:
        return
    text = clause.sentence.slice(first, last)
    yield Draft(
        family="thing",
        ask=begin(prefix, QUESTIONS["what thing"].format(noun=noun, deed=done)),
        answer=text,
        entity=text,
        full=text,
        sentence=clause.sentence,
        kind="text",
        merit=0.8,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )

"""How far the name of a place reaches, and what stands around it: “kota pesisir Derna”, “Muaro, Padang,”."""

from __future__ import annotations

from itertools import pairwise

from quiz.generate.clause import Range
from quiz.generate.parsed import Entity, Parsed
from quiz.language.id_writing import PLACE_NOUNS


def may_close(sentence: Parsed, preposition: int, at: int) -> bool:
    """Whether the comma before ``at`` only ends a place: no place and no verb of another follow."""
    before = sentence.words[preposition - 1].text if preposition else ""
    after = sentence.words[at]
    goes_on = after.text[:1].isupper() and sentence.time_at(at) is None
    return not goes_on and not (before == "," and after.tag in {"VERB", "AUX"})


def lead_size(sentence: Parsed, entity: Entity, around: Range) -> int:
    """How many words before ``entity`` tell what it is: 1 in “kota Derna”, 2 in “kota pesisir Derna”."""
    tokens = sentence.words
    for size in (1, 2):
        at = entity.start - size
        if at > around[0] and tokens[at].low in PLACE_NOUNS:
            return size if size == 1 or tokens[at + 1].tag in {"NOUN", "ADJ"} else 0
    return 0


def goes_on_elsewhere(sentence: Parsed, preposition: str, start: int, end: int) -> bool:
    """Whether another place follows: “di Malang pada 2016 dan di Surabaya”."""
    lows = [word.low for word in sentence.words[start:end]]
    return any(pair in {("dan", preposition), ("serta", preposition)} for pair in pairwise(lows))


def exact_end(sentence: Parsed, end: int, limit: int) -> int:
    """Past “, Jakarta Timur”, which tells more exactly where a place is."""
    while end + 1 < limit and sentence.words[end].text == ",":
        after = sentence.entity_at(end + 1)
        if after is None or after.kind != "LOC" or after.start != end + 1:
            break
        end = after.end
    return end

"""What stands around a statement: connectives and fronted phrases before it, who says it after it."""

from __future__ import annotations

from functools import cache

from quiz.generate.clause import Range
from quiz.generate.parsed import Parsed, Word
from quiz.generate.verbs import is_verb, starts_verb
from quiz.language.id_grammar import BEFORE_AMOUNTS, FREE_CONNECTIVES, INNER_LEADS
from quiz.language.id_writing import (
    AUXILIARIES,
    CONNECTIVES,
    FRONTING,
    SAYING,
    SOURCE_NOTES,
    SPEECH_VERBS,
    SUBORDINATORS,
    TAKES_CLAUSE,
    TELLING_NOUNS,
)


@cache
def _connectives() -> dict[str, list[tuple[str, ...]]]:
    """Connectives by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted((tuple(each.split()) for each in CONNECTIVES), key=len, reverse=True):
        found.setdefault(phrase[0], []).append(phrase)
    return found


def speaker_after(sentence: Parsed, at: int) -> Range:
    """Who said it, after “kata” at ``at``: up to the end of the first name."""
    entity = next(
        (entity for entity in sentence.entities if entity.start > at and entity.kind == "PER"), None
    )
    if (
        entity is None
        or entity.start - at > 14
        or any(sentence.words[i].text == '"' for i in range(at, entity.start))
    ):
        return (0, 0)
    if any(word.tag in {"VERB", "SCONJ"} for word in sentence.words[at + 1 : entity.start]):
        return (0, 0)
    return (at + 1, entity.end)


def end_of_statement(sentence: Parsed) -> tuple[int, Range]:
    """Where the statement ends, before the full stop or “, kata X” or “, seperti dikutip …”; and who X is."""
    words = sentence.words
    end = len(words)
    while end and not words[end - 1].text[-1].isalnum() and words[end - 1].text not in {")", "%"}:
        end -= 1
    for index in range(3, end - 1):
        following = words[index + 1].low
        source = following in SOURCE_NOTES and words[index + 2 : index + 3] and not _goes_on(words[index + 2])
        if words[index].text == "," and (following in SAYING or source):
            return index, speaker_after(sentence, index + 1) if following in SAYING else (0, 0)
    return end, (0, 0)


def _goes_on(word: Word) -> bool:
    """Whether what is reported follows: “…, dilaporkan akan …” says what happens, “…, dikutip …” who told."""
    return word.tag in {"VERB", "AUX"} or word.low in AUXILIARIES


def statement(sentence: Parsed) -> Range:
    """The sentence without the connective before it and without “, kata X” or its source after it."""
    end, _ = end_of_statement(sentence)
    start = past_connectives(sentence, 0, end)
    told = _past_telling(sentence, start, end)
    return past_connectives(sentence, told, end) if told > start else start, end


_COLOURING = frozenset({"ADV", "CCONJ", "SCONJ", "INTJ", "PART", "X"})
"""Tags of words before a comma that do not belong to the statement."""


def _past_telling(sentence: Parsed, start: int, end: int) -> int:
    """Past “Dalam keterangan pers di Batam, Sabtu,”: where and when something was said, not when it was."""
    words = sentence.words
    if start >= end or words[start].low not in FRONTING:
        return start
    comma = next((i for i in range(start + 1, min(end, start + 24)) if words[i].text == ","), None)
    if comma is None or not any(word.low in TELLING_NOUNS for word in words[start:comma]):
        return start
    at = comma + 1
    while at < end and (sentence.time_at(at) or words[at].text == "," or words[at].low == "di"):
        at += 1
    return at


def past_comma(sentence: Parsed, at: int, end: int) -> int:
    """``at``, or the word after it when it is a comma."""
    return at + 1 if at < end and sentence.words[at].text == "," else at


def past_connectives(sentence: Parsed, at: int, end: int) -> int:
    """Where the sentence starts after “Namun,” and its like."""
    for _ in range(2):
        for phrase in _connectives().get(sentence.words[at].low, ()) if at < end else ():
            stop = at + len(phrase)
            if stop < end and all(sentence.words[at + i].low == word for i, word in enumerate(phrase)):
                after = sentence.words[stop]
                if after.text == "," or len(phrase) > 1 or phrase[0] in FREE_CONNECTIVES:
                    at = past_comma(sentence, stop, end)
                    break
        else:
            opener = _opener_end(sentence, at, end)
            if opener == at:
                return at
            at = opener
    return at


def _opener_end(sentence: Parsed, at: int, end: int) -> int:
    """Past “Alhasil,” and “Kabar baiknya,”: a word or two before a comma that only colour what follows."""
    words = sentence.words
    for size in (1, 2):
        if at + size + 3 > end or words[at + size].text != ",":
            continue
        plain = all(
            word.tag not in {"PROPN", "NUM", "PRON"} and word.text[0].isalpha()
            for word in words[at : at + size]
        )
        told = any(sentence.entity_at(i) or sentence.time_at(i) for i in range(at, at + size))
        last = words[at + size - 1]
        colours = last.low.endswith("nya") or (size == 1 and last.tag in _COLOURING)
        if plain and not told and colours:
            return at + size + 1
    return at


def _deed_before(sentence: Parsed, start: int, end: int) -> int:
    """The comma after “Memerankan seorang ratu”, what the name after it does as well; ``start`` for none."""
    if sentence.words[start].tag != "VERB" or sentence.words[start].low in SPEECH_VERBS:
        return start
    for index in range(start + 2, min(end, start + _LONGEST_DEED)):
        word = sentence.words[index]
        if word.low in SPEECH_VERBS:
            return start
        if word.text == "," and not sentence.time_at(index):
            actor = sentence.entity_at(index + 1) if index + 1 < end else None
            acts = actor is not None and actor.start == index + 1 and starts_verb(sentence, actor.end, end)
            return index if acts else start
    return start


_LONGEST_DEED = 16
"""Words of a deed before the name of who does it."""


def front_phrase(sentence: Parsed, start: int, end: int) -> Range | None:
    """A fronted phrase at ``start``; an empty range for none, None when it has no visible end."""
    if start >= end:
        return None
    word = sentence.words[start]
    time = sentence.time_at(start)
    if time and word.start == time.start and time.end <= sentence.words[end - 1].end:
        stop = sentence.words_in(time.start, time.end)
        if not stop:
            return None
        return (start, stop.stop)
    counts = start + 1 < end and (
        sentence.words[start + 1].tag == "NUM" or sentence.words[start + 1].text[0].isdigit()
    )
    if word.low in BEFORE_AMOUNTS and (counts or word.low not in FRONTING):
        return (start, start)  # “sebanyak 17 warga Mindanao, Filipina, …”: the subject
    if word.tag not in {"ADP", "SCONJ"} and word.low not in FRONTING:
        return (start, _deed_before(sentence, start, end))
    for index in range(start + 1, min(end, start + 28)):
        if sentence.words[index].low in SPEECH_VERBS:
            return None
        if sentence.words[index].text == "," and not sentence.time_at(index):
            return (start, index)
    return None


def rest_end(sentence: Parsed, verb: int, end: int) -> int:
    """Where the predicate ends: at a comma before something else, or at another verb after “dan”."""
    words = sentence.words
    speech = words[verb].low in SPEECH_VERBS | TAKES_CLAUSE
    for index in range(verb + 1, end):
        word = words[index]
        following = words[index + 1] if index + 1 < end else None
        if following is None:
            break
        if sentence.time_at(index):
            continue
        if word.text == "," and index > verb + 1 and not _closes_place(sentence, index):
            if (following.low in SUBORDINATORS and following.low != "hingga") or following.tag in {
                "VERB",
                "SCONJ",
                "PRON",
                "AUX",
                "ADV",
            }:
                return index
            if following.tag == "CCONJ" and any(
                starts_verb(sentence, i, end) for i in range(index + 2, min(end, index + 9))
            ):
                return index
        if (
            word.low in {"dan", "serta", "lalu", "tetapi", "namun"}
            and starts_verb(sentence, index + 1, end)
            and not speech
            and not _within_inner(sentence, verb, index)
        ):
            return index
        ranged = word.text in {"–", "—"} and words[index - 1].text.isdigit() and following.text.isdigit()
        if (word.text in {";", "–", "—"} and not ranged) or (
            word.low == "dan" and _another(sentence, index + 1, end)
        ):
            return index
    return end


def _closes_place(sentence: Parsed, comma: int) -> bool:
    """“Tanjung Senai, Ogan Ilir, siap …”: the second comma of a name that tells the one before exactly."""
    entity = sentence.entity_at(comma - 1)
    first = entity.start - 1 if entity else 0
    if first < 1 or sentence.words[first].text != ",":
        return False
    before = sentence.words[first - 1]
    return sentence.entity_at(first - 1) is not None or before.text == ")" or before.tag == "NOUN"


def _another(sentence: Parsed, at: int, end: int) -> bool:
    """Whether a name with a verb after it stands at ``at``: another clause."""
    entity = sentence.entity_at(at)
    before = sentence.entity_at(at - 2) if at > 1 else None
    listed = entity is not None and before is not None and before.kind == entity.kind
    begins = entity is not None and entity.start == at and starts_verb(sentence, entity.end, end)
    return begins and not listed


def _within_inner(sentence: Parsed, verb: int, at: int) -> bool:
    """Whether a verb after “dan” at ``at`` may belong to “untuk …”, “yang …” or a nearer verb before it."""
    return any(sentence.words[i].low in INNER_LEADS or is_verb(sentence, i) for i in range(verb + 1, at))

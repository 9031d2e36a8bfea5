"""Who does what: the clauses of a sentence that are plain enough to ask about."""

from __future__ import annotations

from dataclasses import replace

from quiz.generate.asides import aside_end, named_aside
from quiz.generate.clause import Clause, Range
from quiz.generate.edges import (
    end_of_statement,
    front_phrase,
    past_comma,
    past_connectives,
    rest_end,
    speaker_after,
)
from quiz.generate.inner import later, relative
from quiz.generate.parsed import Parsed
from quiz.generate.verbs import is_verb, main_verb, starts_verb
from quiz.language.id_grammar import INFINITIVE_LEADS, UNREAL_HELPERS
from quiz.language.id_writing import (
    MODAL_VERBS,
    NO_VERBS,
    PREPOSITIONS,
    SAYING,
    SUBORDINATORS,
    TAKES_CLAUSE,
)

_SUBJECT_TAGS = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET", "X", "SYM", "ADP", "CCONJ", "PUNCT"})
_NP_TAGS = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X", "SYM", "DET"})
_LONGEST_REST = 34
_LONGEST_QUOTE = 12


def clauses(sentence: Parsed) -> list[Clause]:
    """The clauses of ``sentence``: its main one and, with coordinated verbs, those of the same subject."""
    if not sentence.whole or sentence.text[-1] in "?:":
        return []
    if sentence.quoted[0]:
        return _quotation(sentence)
    if sum(sentence.quoted) > _LONGEST_QUOTE:
        return []
    end, speaker = end_of_statement(sentence)
    outer = _outer(sentence, end, speaker)
    known = {clause.verb for clause in outer}
    inner = [*later(sentence, known, end, _clause), *relative(sentence, known, end)]
    return [*outer, *(replace(clause, speaker=_sayer(outer, clause, speaker)) for clause in inner)]


def _sayer(outer: list[Clause], inner: Clause, speaker: Range) -> Range:
    """Who says what ``inner`` tells: whoever says the sentence, or the subject of a speech verb before it."""
    if speaker[0] < speaker[1]:
        return speaker
    teller = next((each for each in outer if each.is_speech and each.verb < inner.verb), None)
    return teller.subject if teller and teller.subject != inner.subject else (0, 0)


def _outer(sentence: Parsed, end: int, speaker: Range) -> list[Clause]:
    """The main clause of a sentence without quotations, those coordinated with it and what it reports."""
    start = past_connectives(sentence, 0, end)
    said = _said_first(sentence, start, end) or _said_between(sentence, start, end)
    if said:
        speaker, start = said
    fronts: list[Range] = []
    for _ in range(2):
        front = front_phrase(sentence, start, end)
        if front is None:
            return []
        if front[1] > front[0]:
            fronts.append(front)
            start = past_connectives(sentence, past_comma(sentence, front[1], end), end)
    front = (fronts[0][0], fronts[-1][1]) if fronts else (0, 0)
    first = _clause(sentence, front, start, end)
    if first is None:
        return []
    if speaker[0] < speaker[1]:
        first = replace(first, speaker=speaker)
    return [first, *_coordinated(first, end), *_reported(first, end)]


def _quotation(sentence: Parsed) -> list[Clause]:
    """What a quotation of one sentence says, when its speaker is named: “C,” kata X."""
    words = sentence.words
    close = next((i for i in range(1, len(words)) if words[i].text in {"”", '"'}), None)
    if close is None or any(sentence.quoted[close + 1 :]):
        return []
    after = close + 1 + (close + 1 < len(words) and words[close + 1].text == ",")
    if after >= len(words) or words[after].low not in SAYING:
        return []
    speaker = speaker_after(sentence, after)
    if speaker[0] >= speaker[1]:
        return []
    end = close - (words[close - 1].text in {",", "."})
    start = past_connectives(sentence, 1, end)
    front = front_phrase(sentence, start, end)
    if front is None:
        return []
    if front[0] < front[1]:
        start = past_comma(sentence, front[1], end)
    inner = _clause(sentence, front, start, end)
    return [replace(inner, speaker=speaker)] if inner else []


def _said_first(sentence: Parsed, start: int, end: int) -> tuple[Range, int] | None:
    """“Kata X, S V …”: who says it, and where the statement begins."""
    if start >= end or sentence.words[start].low not in SAYING:
        return None
    speaker = speaker_after(sentence, start)
    closed = speaker[0] == start + 1 and speaker[1] < end and sentence.words[speaker[1]].text == ","
    return (speaker, speaker[1] + 1) if closed else None


def _said_between(sentence: Parsed, start: int, end: int) -> tuple[Range, int] | None:
    """“Dulu, kata X, S V …”: who says it, and where the statement goes on; what stands before is left out."""
    words = sentence.words
    for index in range(start, min(end, start + 9)):
        if words[index].text == "," and index + 1 < end and words[index + 1].low in SAYING:
            close = next((i for i in range(index + 2, min(end, index + 18)) if words[i].text == ","), None)
            speaker = speaker_after(sentence, index + 1)
            if close and speaker[1] == close and words[start].tag in {"ADV", "SCONJ", "CCONJ", "NOUN", "ADP"}:
                return speaker, close + 1
    return None


def _reported(first: Clause, end: int) -> list[Clause]:
    """What the subject of a speech verb says, as a clause of its own: “S mengatakan, C”."""
    if not first.is_speech:
        return []
    sentence = first.sentence
    start = first.rest[0]
    while start < end and (sentence.words[start].text in {",", "("} or sentence.words[start].low == "bahwa"):
        start += 1
    if start == first.rest[0] and first.verb_word not in TAKES_CLAUSE:
        return []
    inner = _clause(sentence, (0, 0), start, end)
    return [replace(inner, speaker=first.subject)] if inner else []


def _clause(sentence: Parsed, front: Range, start: int, end: int) -> Clause | None:
    words = sentence.words
    asides: list[Range] = []
    middle: list[Range] = []
    at, bare_end = start, start
    while at < end:
        word = words[at]
        time = sentence.time_at(at)
        if time and at > start:
            stop = (
                sentence.words_in(time.start, time.end).stop
                if sentence.words_in(time.start, time.end)
                else at + 1
            )
            middle.append((at, stop))
            at = stop
            continue
        if at > start and (stop := _how_often(sentence, at, end)):
            middle.append((at, stop))
            at = stop
            continue
        if word.text == "," and sentence.names(at):
            at += 1
            continue
        if word.text == "(":
            close = next((i for i in range(at, end) if words[i].text == ")"), None)
            if close is None:
                return None
            asides.append((at, close + 1))
            at = close + 1
            continue
        named_end = named_aside(sentence, start, at, end) if word.text == "," else None
        if named_end:
            asides.append((at, named_end))
            at = named_end
            continue
        if word.text == ",":
            close = aside_end(sentence, at, end)
            if close is None:
                return None
            asides.append((at, close + 1))
            at = close + 1
            continue
        if starts_verb(sentence, at, end):
            if at > start and words[at - 1].low in INFINITIVE_LEADS:
                return None  # “ajakan untuk naik kuda”: no verb of the clause
            break
        stand = next((each for each in sentence.stands if each.start == at), None)
        if stand:
            at = bare_end = stand.end
            continue
        if word.low == "yang":
            stop_relative = _relative_end(sentence, at, end)
            if stop_relative is None or stop_relative - start > 16:
                return None
            at = bare_end = stop_relative
            if words[at].text == ",":
                at += 1
            continue
        if middle and bare_end < middle[0][0] <= at:
            return None  # words go on after a time: the time belongs to the subject
        if word.low in NO_VERBS and word.tag not in _SUBJECT_TAGS:
            pass
        elif (word.tag not in _SUBJECT_TAGS and not sentence.entity_at(at)) or word.low in SUBORDINATORS:
            return None
        at += 1
        bare_end = at
    if at >= end or bare_end == start:
        return None
    verb = main_verb(sentence, at, end)
    if verb is None or any(a[0] < bare_end and words[a[0]].text != "(" for a in asides):
        return None
    stop = rest_end(sentence, verb, end)
    if stop - verb > _LONGEST_REST:
        return None
    return Clause(
        sentence=sentence,
        front=front,
        subject=(start, bare_end),
        asides=tuple(asides),
        middle=tuple(middle),
        helpers=(at, verb),
        verb=verb,
        rest=(verb + 1, stop),
        tail=(stop, end),
    )


def _how_often(sentence: Parsed, at: int, end: int) -> int:
    """The end of “untuk ketiga kalinya” between a subject and its verb; 0 for none."""
    words = sentence.words[at : min(end, at + 3)]
    counted = len(words) == 3 and words[0].low == "untuk" and words[2].low in {"kali", "kalinya"}
    return at + 3 if counted else 0


def _relative_end(sentence: Parsed, at: int, end: int) -> int | None:
    """Where “yang V …” inside a subject ends: before the next verb group that follows a noun or a name."""
    seen = False
    for index in range(at + 1, min(end, at + 18)):
        word = sentence.words[index]
        if word.text == "," and seen and starts_verb(sentence, index + 1, end):
            return index
        if word.text in {",", "(", ";"} or word.low in SUBORDINATORS:
            return None
        if sentence.time_at(index):
            continue
        if not starts_verb(sentence, index, end):
            continue
        before = sentence.words[index - 1]
        closed = before.tag in {"NOUN", "PROPN", "NUM"} or sentence.entity_at(index - 1) is not None
        closed = closed or sentence.time_at(index - 1) is not None
        if seen and closed and before.low not in PREPOSITIONS:
            return index
        seen = seen or is_verb(sentence, index)
    return None


def _coordinated(first: Clause, end: int) -> list[Clause]:
    """“S V … dan V …”: the second verb with the same subject."""
    sentence = first.sentence
    helped = {word.low for word in sentence.words[first.helpers[0] : first.helpers[1]]}
    if first.verb_word in MODAL_VERBS or helped & UNREAL_HELPERS:
        return []
    at = first.rest[1]
    if at < end and sentence.words[at].text == ",":
        at += 1
    if (
        at >= end
        or sentence.words[at].low not in {"dan", "serta", "lalu"}
        or not starts_verb(sentence, at + 1, end)
    ):
        return []
    verb = main_verb(sentence, at + 1, end)
    if verb is None:
        return []
    stop = rest_end(sentence, verb, end)
    return [
        Clause(
            sentence=sentence,
            front=(0, 0),
            subject=first.subject,
            asides=first.asides,
            middle=(),
            helpers=(at + 1, verb),
            verb=verb,
            rest=(verb + 1, stop),
            second=True,
            tail=(stop, end),
        )
    ]

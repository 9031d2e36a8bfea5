"""Who does what: the clauses of a sentence that are plain enough to ask about."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from quiz.generate.clause import COPULAS, Clause, Range
from quiz.generate.parsed import Parsed
from quiz.generate.tagger import passive
from quiz.language.id_writing import (
    AUXILIARIES,
    COMPOUND_TAILS,
    CONNECTIVES,
    DROPPED_ADVERBS,
    FRONTING,
    HONORIFICS,
    MODAL_VERBS,
    NO_VERBS,
    PLAIN_PREDICATES,
    PREPOSITIONS,
    SAYING,
    SOURCE_NOTES,
    SPEECH_VERBS,
    SUBORDINATORS,
    TAKES_CLAUSE,
)

_SUBJECT_TAGS = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET", "X", "SYM", "ADP", "CCONJ", "PUNCT"})
_HELPER_TAGS = frozenset({"AUX", "ADV", "PART"})
_NP_TAGS = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X", "SYM", "DET"})
_LONGEST_REST = 34
_LONGEST_QUOTE = 12


@cache
def _connectives() -> list[tuple[str, ...]]:
    return sorted((tuple(each.split()) for each in CONNECTIVES), key=len, reverse=True)


def clauses(sentence: Parsed) -> list[Clause]:
    """The clauses of ``sentence``: its main one and, with coordinated verbs, those of the same subject."""
    if not sentence.whole or sentence.text[-1] in "?:":
        return []
    if sentence.quoted[0]:
        return _quotation(sentence)
    if sum(sentence.quoted) > _LONGEST_QUOTE:
        return []
    end, speaker = _end(sentence)
    start = _past_connectives(sentence, 0, end)
    said = _said_between(sentence, start, end)
    if said:
        speaker, start = said
    fronts: list[Range] = []
    for _ in range(2):
        front = _front(sentence, start, end)
        if front is None:
            return []
        if front[1] > front[0]:
            fronts.append(front)
            start = _past_connectives(sentence, _past_comma(sentence, front[1], end), end)
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
    speaker = _speaker(sentence, after)
    if speaker[0] >= speaker[1]:
        return []
    end = close - (words[close - 1].text in {",", "."})
    start = _past_connectives(sentence, 1, end)
    front = _front(sentence, start, end)
    if front is None:
        return []
    if front[0] < front[1]:
        start = _past_comma(sentence, front[1], end)
    inner = _clause(sentence, front, start, end)
    return [replace(inner, speaker=speaker)] if inner else []


def _said_between(sentence: Parsed, start: int, end: int) -> tuple[Range, int] | None:
    """“Dulu, kata X, S V …”: who says it, and where the statement goes on; what stands before is left out."""
    words = sentence.words
    for index in range(start, min(end, start + 9)):
        if words[index].text == "," and index + 1 < end and words[index + 1].low in SAYING:
            close = next((i for i in range(index + 2, min(end, index + 18)) if words[i].text == ","), None)
            speaker = _speaker(sentence, index + 1)
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


def _speaker(sentence: Parsed, at: int) -> Range:
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


def _end(sentence: Parsed) -> tuple[int, Range]:
    """Where the statement ends, before the full stop or “, kata X” or “, seperti dikutip …”; and who X is."""
    words = sentence.words
    end = len(words)
    while end and not words[end - 1].text[-1].isalnum() and words[end - 1].text not in {")", "%"}:
        end -= 1
    for index in range(3, end - 1):
        following = words[index + 1].low
        if words[index].text == "," and (following in SAYING or following in SOURCE_NOTES):
            return index, _speaker(sentence, index + 1) if following in SAYING else (0, 0)
    return end, (0, 0)


def statement(sentence: Parsed) -> Range:
    """The sentence without the connective before it and without “, kata X” or its source after it."""
    end, _ = _end(sentence)
    return _past_connectives(sentence, 0, end), end


def _past_comma(sentence: Parsed, at: int, end: int) -> int:
    return at + 1 if at < end and sentence.words[at].text == "," else at


def _past_connectives(sentence: Parsed, at: int, end: int) -> int:
    for _ in range(2):
        for phrase in _connectives():
            stop = at + len(phrase)
            if stop < end and all(sentence.words[at + i].low == word for i, word in enumerate(phrase)):
                after = sentence.words[stop]
                if after.text == "," or len(phrase) > 1 or phrase[0] in FREE_CONNECTIVES:
                    at = _past_comma(sentence, stop, end)
                    break
        else:
            return at
    return at


FREE_CONNECTIVES = frozenset(
    ("namun", "tetapi", "tapi", "dan", "sedangkan", "sementara", "adapun", "pasalnya", "kini", "bahkan")
)


def _front(sentence: Parsed, start: int, end: int) -> Range | None:
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
    if word.tag not in {"ADP", "SCONJ"} and word.low not in FRONTING:
        return (start, start)
    for index in range(start + 1, min(end, start + 28)):
        if sentence.words[index].low in SPEECH_VERBS:
            return None
        if sentence.words[index].text == "," and not sentence.time_at(index):
            return (start, index)
    return None


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
        if word.text == "(":
            close = next((i for i in range(at, end) if words[i].text == ")"), None)
            if close is None:
                return None
            asides.append((at, close + 1))
            at = close + 1
            continue
        named_end = _named_aside(sentence, at, end) if word.text == "," else None
        if named_end:
            asides.append((at, named_end))
            at = named_end
            continue
        if word.text == ",":
            close = _aside_end(sentence, at, end)
            if close is None:
                return None
            asides.append((at, close + 1))
            at = close + 1
            continue
        if _starts_verb(sentence, at, end):
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
    verb = _main_verb(sentence, at, end)
    if verb is None or any(a[0] < bare_end and words[a[0]].text != "(" for a in asides):
        return None
    stop = _rest_end(sentence, verb, end)
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


def _relative_end(sentence: Parsed, at: int, end: int) -> int | None:
    """Where “yang V …” inside a subject ends: before the next verb group that follows a noun or a name."""
    seen = False
    for index in range(at + 1, min(end, at + 18)):
        word = sentence.words[index]
        if word.text == "," and seen and _starts_verb(sentence, index + 1, end):
            return index
        if word.text in {",", "(", ";"} or word.low in SUBORDINATORS:
            return None
        if sentence.time_at(index):
            continue
        if not _starts_verb(sentence, index, end):
            continue
        before = sentence.words[index - 1]
        closed = before.tag in {"NOUN", "PROPN", "NUM"} or sentence.entity_at(index - 1) is not None
        closed = closed or sentence.time_at(index - 1) is not None
        if seen and closed and before.low not in PREPOSITIONS:
            return index
        seen = seen or _is_verb(sentence, index)
    return None


def _named_aside(sentence: Parsed, comma: int, end: int) -> int | None:
    """“Kepala Badan Riset, Zulfichar Mochtar melarang …”: the end of a name that no second comma closes."""
    first = comma + 1
    while first < end and sentence.words[first].low in HONORIFICS:
        first += 1
    entity = next((each for each in sentence.entities if each.start == first and each.kind == "PER"), None)
    if entity is None or entity.end >= end:
        return None
    return entity.end if _starts_verb(sentence, entity.end, end) else None


def _aside_end(sentence: Parsed, comma: int, end: int) -> int | None:
    """The comma that closes what the one at ``comma`` opened, when a verb follows it."""
    for index in range(comma + 1, min(end, comma + 26)):
        if sentence.words[index].text == "," and index + 1 < end:
            return index if _starts_verb(sentence, index + 1, end) else None
    return None


def _starts_verb(sentence: Parsed, at: int, end: int) -> bool:
    """Whether a verb group begins at ``at``: helpers, then a verb."""
    while at < end and (
        sentence.words[at].low in AUXILIARIES | DROPPED_ADVERBS or sentence.words[at].tag in _HELPER_TAGS
    ):
        if sentence.words[at].low in COPULAS:
            return True
        at += 1
    if (
        at < end
        and sentence.words[at].tag == "ADJ"
        and sentence.words[at].text.islower()
        and at + 1 < end
        and _is_verb(sentence, at + 1)
    ):
        before = sentence.words[at - 1] if at else None
        return before is not None and (sentence.entity_at(at - 1) is not None or before.tag in _HELPER_TAGS)
    return at < end and _is_verb(sentence, at)


def _is_verb(sentence: Parsed, at: int) -> bool:
    word = sentence.words[at]
    if word.low in NO_VERBS or not word.text[0].islower() or sentence.entity_at(at):
        return False
    if word.low in COMPOUND_TAILS and at and sentence.words[at - 1].tag in {"NOUN", "ADJ"}:
        return False
    if word.tag == "VERB" or word.low in PLAIN_PREDICATES:
        return True
    return word.tag in {"ADJ", "NOUN", "X", "PROPN"} and word.low.startswith("me") and bool(passive(word.low))


def _main_verb(sentence: Parsed, at: int, end: int) -> int | None:
    while at < end:
        if sentence.words[at].low in COPULAS or _is_verb(sentence, at):
            return None if sentence.words[at].low.endswith("nya") else at
        at += 1
    return None


def _rest_end(sentence: Parsed, verb: int, end: int) -> int:
    """Where the predicate ends: at a comma before something else, or at another verb after “dan”."""
    words = sentence.words
    speech = words[verb].low in SPEECH_VERBS and words[verb].low in TAKES_CLAUSE
    for index in range(verb + 1, end):
        word = words[index]
        following = words[index + 1] if index + 1 < end else None
        if following is None:
            break
        if sentence.time_at(index):
            continue
        if word.text == "," and index > verb + 1:
            if (following.low in SUBORDINATORS and following.low != "hingga") or following.tag in {
                "VERB",
                "SCONJ",
                "PRON",
                "AUX",
                "ADV",
            }:
                return index
            if following.tag in {"CCONJ"} and _starts_verb(sentence, index + 2, end):
                return index
        if (
            word.low in {"dan", "serta", "lalu", "tetapi", "namun"}
            and _starts_verb(sentence, index + 1, end)
            and not speech
        ):
            return index
        if word.text in {";", "–", "—"} or (word.low == "dan" and _another(sentence, index + 1, end)):
            return index
    return end


def _another(sentence: Parsed, at: int, end: int) -> bool:
    """Whether a name with a verb after it stands at ``at``: another clause."""
    entity = sentence.entity_at(at)
    return entity is not None and entity.start == at and _starts_verb(sentence, entity.end, end)


_UNREAL = frozenset(("akan", "tidak", "tak", "belum", "ingin", "harus", "bisa", "dapat", "bakal", "siap"))


def _coordinated(first: Clause, end: int) -> list[Clause]:
    """“S V … dan V …”: the second verb with the same subject."""
    sentence = first.sentence
    helped = {word.low for word in sentence.words[first.helpers[0] : first.helpers[1]]}
    if first.verb_word in MODAL_VERBS or helped & _UNREAL:
        return []
    at = first.rest[1]
    if at < end and sentence.words[at].text == ",":
        at += 1
    if (
        at >= end
        or sentence.words[at].low not in {"dan", "serta", "lalu"}
        or not _starts_verb(sentence, at + 1, end)
    ):
        return []
    verb = _main_verb(sentence, at + 1, end)
    if verb is None:
        return []
    stop = _rest_end(sentence, verb, end)
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

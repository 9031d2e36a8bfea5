"""A sentence with something missing: which sentences bear it, and their words around the gap."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.bounds import begins_body
from quiz.generate.clause import Range
from quiz.generate.edges import statement
from quiz.generate.families.parts import parts
from quiz.generate.lexicon import is_written_small
from quiz.generate.parsed import Parsed, Reading
from quiz.generate.printing import tidy
from quiz.generate.verbs import has_predicate
from quiz.generate.weights import common_words, small_before_names
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import COPULAS, GOING_ON_VERBS, INDEFINITE, LEANING_STARTS
from quiz.language.id_writing import (
    ASKING,
    BARE_NOUNS,
    CLAUSE_ENDS,
    CONDITIONS,
    COUNTRIES,
    DISASTERS,
    EXISTING,
    FRONTING,
    HELD_OFFICES,
    HONORIFICS,
    HUMAN_NOUNS,
    LOOSE_WORDS,
    MOMENT_WORDS,
    NAME_JOINERS,
    NEGATIONS,
    OFFICE_HEADS,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    PLAIN_PREDICATES,
    PREPOSITIONS,
    PRONOUNS,
    QUESTIONS,
    RESULT_WORDS,
    SAYING,
    SPEECH_VERBS,
    SUBORDINATORS,
    UNSURE_WORDS,
)

SHORTEST, LONGEST = 9, 30
"""Words of a sentence that is worth a gap."""

LEAST, MOST = 6, 36
"""Words of a sentence that is worth one when very many questions are wanted."""


def gap_range(sentence: Parsed) -> Range | None:
    """The words of a plain statement that can stand alone with one of its parts missing; None for others."""
    return next(standing(sentence), None)


def standing(sentence: Parsed) -> Iterator[Range]:
    """The statement of a sentence and parts of it, as far as they stand alone; the whole first."""
    if not sentence.whole or sentence.text[-1] in "?:" or not _quotes_names(sentence):
        return
    yield from (each for each in parts(sentence, *statement(sentence)) if _bears(sentence, *each))


def _bears(sentence: Parsed, start: int, end: int) -> bool:
    """Whether words ``start`` to ``end`` are a clause that leans on nothing outside."""
    words = sentence.words
    if not LEAST <= end - start <= MOST or not _is_clause(sentence, start, end):
        return False
    bare = words[start].low in BARE_NOUNS and not (sentence.opens and words[start].low in DISASTERS)
    if bare and words[start + 1].tag in {"VERB", "AUX", "ADV"}:
        return False
    if not sentence.opens and any(word.low in GOING_ON_VERBS for word in words[start : start + 6]):
        return False
    if words[start].low in SAYING | ASKING or any(_is_loose(sentence, at) for at in range(start, end)):
        return False
    if words[start].low in CONDITIONS or any(word.low in UNSURE_WORDS for word in words[start:end]):
        return False
    if _is_half(sentence, start, end):
        return False
    try:
        Wording(sentence, own=has_actor(sentence, start)).say((start, end))
    except NotAloneError:
        return False
    return True


def _is_loose(sentence: Parsed, at: int) -> bool:
    """Whether the word at ``at`` leans on what was said before; not in a time that can be told by itself."""
    time = sentence.time_at(at)
    return sentence.words[at].low in LOOSE_WORDS and not (time and time.absolute)


def _is_half(sentence: Parsed, start: int, end: int) -> bool:
    """A statement that begins with “meskipun” or with its verb, and has no comma that something follows."""
    while start < end - 1 and sentence.words[start].tag in {"ADV", "PART"}:
        start += 1
    first = sentence.words[start]
    opens = first.low in SUBORDINATORS or first.low in CLAUSE_ENDS - PREPOSITIONS
    verbal = (first.tag in {"VERB", "AUX"} or first.low in NEGATIONS) and first.low not in EXISTING
    if not opens and not verbal:
        return False
    comma = next((i for i in range(start + 1, end - 2) if sentence.words[i].text == ","), None)
    return comma is None or sentence.words[comma + 1].tag in {"VERB", "AUX", "SCONJ", "ADP"}


def _quotes_names(sentence: Parsed) -> bool:
    """Whether all that is quoted are titles and nicknames, or two or three words of no one's speech."""
    runs = "".join("q" if quoted else " " for quoted in sentence.quoted).split(" ")
    if sentence.quoted[0] or max(map(len, runs)) > _LONGEST_TITLE:
        return False
    words = sentence.words
    return all(
        _is_titled(sentence, i)
        if words[i - 1].text in {",", ":"}
        else words[i + 1].text[:1].isupper() or _is_called(sentence, i)
        for i in range(1, len(words) - 1)
        if sentence.quoted[i] and not sentence.quoted[i - 1]
    )


def _is_titled(sentence: Parsed, at: int) -> bool:
    """Whether the quotation that begins at ``at``, after a comma, is a title: “album, "Laut Biru"”."""
    words = sentence.words
    close = next((i for i in range(at + 1, len(words)) if not sentence.quoted[i]), len(words))
    inner = words[at + 1 : close - 1]
    noun = at > 1 and words[at - 1].text == "," and words[at - 2].tag in {"NOUN", "ADJ"}
    return noun and 0 < len(inner) <= _LONGEST_TITLE and all(word.text[:1].isupper() for word in inner)


def _is_called(sentence: Parsed, at: int) -> bool:
    """Whether the quotation that begins at ``at`` only calls something so: “aksi "202"”, no speech."""
    words = sentence.words
    close = next((i for i in range(at + 1, len(words)) if not sentence.quoted[i]), len(words))
    inner = words[at + 1 : close - 1]
    said = words[at - 1].low in SPEECH_VERBS | SAYING or words[at - 1].low == "bahwa"
    return not said and 0 < len(inner) <= _LONGEST_CALLED and not any(word.low in PRONOUNS for word in inner)


_LONGEST_CALLED = 3
"""Words in quotation marks that are no title."""

_LONGEST_TITLE = 8
"""Words of a title, with its quotation marks."""


def is_spare(sentence: Parsed, around: Range) -> bool:
    """Whether a gap in the words of ``around`` is for when very many questions are wanted."""
    return not SHORTEST <= around[1] - around[0] <= (MOST if sentence.opens else LONGEST)


def is_passing(reading: Reading, sentence: Parsed) -> bool:
    """Whether a sentence on a match tells of a moment, not of what stays."""
    told = {word.low for word in sentence.words}
    return reading.domain == "sports" and bool(told & MOMENT_WORDS) and not told & RESULT_WORDS


def has_actor(sentence: Parsed, start: int) -> bool:
    """Whether a statement from ``start`` on begins with a name, or who a name stands for: “-nya” means it."""
    heads = [(e.start, e.end) for e in sentence.entities if e.kind != "LOC" or e.text in COUNTRIES]
    heads += [(stand.start, stand.end) for stand in sentence.stands]
    first = min((head for head in heads if head[0] >= start), default=None)
    return (
        first is not None
        and first[0] - start <= _NEAR_START
        and not any(word.tag in {"VERB", "AUX", "ADP"} for word in sentence.words[start : first[0]])
    )


_NEAR_START = 6
"""Words before the name of who does what a statement tells: his office, “CEO dan pendiri …”."""


def in_year(wording: Wording, year: int, text: str) -> str:
    """``text``, a question for a date, after the year that its sentence does not tell."""
    lead = QUESTIONS["in year"].format(year=year)
    return f"{lead[0].lower()}{lead[1:]}, {lowered(wording, text)}"


def filled(wording: Wording, before: Range, gap: str, after: Range) -> str:
    """The words of ``before``, ``gap`` and those of ``after`` with the commas between; "" for loose words."""
    words = wording.sentence.words
    try:
        left, right = wording.say(before), wording.say(after)
    except NotAloneError:
        return ""
    comma = "," if before[0] < before[1] and words[before[1] - 1].text == "," else ""
    mark = "," if after[0] < after[1] and words[after[0]].text == "," else ""
    return tidy(f"{left}{comma} {gap}{mark} {right}")


def lowered(wording: Wording, text: str) -> str:
    """``text`` with a small first letter, unless its first word is written large inside sentences too."""
    sentence = wording.sentence
    first, *more = text.split()
    bare = first.strip(",")
    low = bare.lower()
    names = [*wording.named, *(entity.text for entity in sentence.entities)]
    joins = low in NAME_JOINERS and bool(more) and more[0][:1].isupper() and low not in PREPOSITIONS
    titled = bare == sentence.words[0].text and (
        sentence.titled or begins_body(sentence.words, 0, sentence.entities)
    )
    if bare.isupper() or joins or titled or any(bare == name.split(" ")[0] for name in names):
        return text
    if more and (low in small_before_names() or (is_written_small(low) and more[0][:1].islower())):
        return low[:1] + text[1:]
    word = next((word for word in sentence.words if word.text == bare), None)
    tagged = word is not None and word.tag not in {"PROPN", "X"} and word.tag_sure > _SURE
    titled = bool(more) and more[0][:1].isupper() and not (tagged and low in common_words())
    called = bool(more) and any(name.split(" ")[0] == more[0] for name in names)
    if low.endswith("nya") or (called and low in common_words() and low not in _TITLES):
        return low[:1] + text[1:]
    if titled and not (low in _CALLINGS and called) and low not in _SMALL_STARTS:
        return text
    if word is not None and word.tag == "PROPN" and word.tag_sure > _SURE:
        return text
    plain = low in common_words() or low.endswith("nya") or sentence.plain or low in OFFICE_HEADS
    twice = "-" in low and len(set(low.split("-"))) == 1
    return low[:1] + text[1:] if plain or tagged or twice else text


_SURE = 0.7
"""How likely the tagger must find that a first word is no name for it to be written small."""


_TITLES = OFFICE_HEADS | HONORIFICS | frozenset(PLACE_NOUNS) | frozenset(ORGANIZATION_NOUNS)
"""What is written large before the name that it is a part of."""

_SMALL_STARTS = FRONTING | CLAUSE_ENDS
"""Words that begin a phrase, whatever follows."""

_CALLINGS = (OFFICE_HEADS | HUMAN_NOUNS) - HELD_OFFICES
"""What people are called, written small before their names: unlike ranks and offices."""


def _is_clause(sentence: Parsed, start: int, end: int) -> bool:
    lows = [word.low for word in sentence.words[start:end]]
    has_verb = any(word.tag == "VERB" for word in sentence.words[start:end])
    has_verb = has_verb or bool((COPULAS | PLAIN_PREDICATES) & set(lows))
    has_verb = has_verb and has_predicate(sentence, start, end)
    leaning = LEANING_STARTS - INDEFINITE if sentence.opens else LEANING_STARTS
    if lows[0] in leaning or lows[0] in COPULAS:
        return False
    return has_verb and ";" not in lows and ":" not in lows

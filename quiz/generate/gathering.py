"""Gathers what names are from many articles, by the words beside them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from quiz.generate.lexicon import first_names
from quiz.generate.parsed import Entity, Parsed
from quiz.generate.weights import common_words
from quiz.language.id_writing import (
    AUXILIARIES,
    CLUB_WORDS,
    COMPANY_VERBS,
    HONORIFICS,
    NOT_NAMES,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    SAYING,
    SPEECH_VERBS,
    THING_NOUNS,
    words,
)

LEAST_CUES, LEAST_LABELS, AGREED = 2, 3, 0.7
"""Articles with a telling word beside a name; articles with the same label; the share of the commonest."""

_NOUNS = {
    **dict.fromkeys(THING_NOUNS, "THING"),
    **dict.fromkeys(PLACE_NOUNS, "LOC"),
    **dict.fromkeys((noun for noun, kind in ORGANIZATION_NOUNS.items() if kind), "ORG"),
}


def cue(sentence: Parsed, entity: Entity) -> tuple[str, str]:
    """What the words beside ``entity`` say it is, and the noun that does; empty when nothing does."""
    before = sentence.words[entity.start - 1] if entity.start else None
    if is_human(sentence, entity):
        return "PER", ""
    if before and before.low in _NOUNS and before.tag == "NOUN" and before.text.islower():
        return _NOUNS[before.low], before.low
    acts = entity.kind == "ORG" and verb_after(sentence, entity) in SPEECH_VERBS | COMPANY_VERBS
    return ("ORG", "") if acts else ("", "")


def verb_after(sentence: Parsed, entity: Entity) -> str:
    """The word after ``entity`` and the helpers that follow it."""
    at = entity.end
    while at < len(sentence.words) - 1 and sentence.words[at].low in AUXILIARIES:
        at += 1
    return sentence.words[at].low if at < len(sentence.words) else ""


def is_human(sentence: Parsed, entity: Entity) -> bool:
    """Whether a title, an office of something named, a verb of speech or an age makes it a person's name."""
    near = sentence.words
    at = entity.start - 1 - (entity.start > 1 and near[entity.start - 1].text == ".")
    before = near[at].low if entity.start else ""
    after = [word.low for word in near[entity.end : entity.end + 3]]
    office = next((each for each in sentence.offices if each.person == entity), None)
    if office and any(word.text[:1].isupper() for word in near[office.start + 1 : office.end]):
        return not set(entity.text.lower().split()) & _NOT_PEOPLE
    aged = len(after) == 3 and after[0] == "(" and after[1].isdigit() and after[2] == ")"
    return aged or before in _TITLES | SAYING


_TITLES = HONORIFICS - words("si sang raja ratu putri pangeran sultan polisi kapten paus pol")
_NOT_PEOPLE = frozenset(ORGANIZATION_NOUNS) | frozenset(PLACE_NOUNS) | CLUB_WORDS | NOT_NAMES


def gather(articles: Iterable[Sequence[Parsed]]) -> tuple[str, str]:
    """The lines of ``names.txt`` (name, kind, noun, with tabs) and of ``given.txt``."""
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    cues: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    given: Counter[str] = Counter()
    for sentences in articles:
        seen = {(e.text, e.kind) for s in sentences for e in s.entities}
        told = {(e.text, cue(s, e)) for s in sentences for e in s.entities}
        people = {name for name, (kind, _) in told if kind == "PER" and " " in name}
        given.update({start for name in people if (start := name.split(" ")[0]).lower() not in _NOT_PEOPLE})
        for name, kind in seen:
            labels[name][kind] += 1
        for name, sign in told:
            if sign[0]:
                cues[name][sign] += 1
    rows = [
        f"{name}\t{kind}\t{noun}\n"
        for name in sorted(labels)
        for kind, noun in [_decide(labels[name], cues[name])]
        if kind
    ]
    first = sorted(name for name, count in given.items() if count >= LEAST_CUES and _may_be_given(name))
    return "".join(rows), "".join(f"{name}\n" for name in first)


def _may_be_given(word: str) -> bool:
    """Whether people may be called ``word``, which begins names: no common word that lists do not have."""
    return word.isalpha() and (word.lower() not in common_words() or word in first_names())


def _decide(labels: Counter[str], cues: Counter[tuple[str, str]]) -> tuple[str, str]:
    """What a name is, and the noun before it, from the taggers' labels and the words beside it."""
    kinds: Counter[str] = Counter()
    for (kind, _), count in cues.items():
        kinds[kind] += count
    label, times = max(labels.items(), key=lambda pair: (pair[1], pair[0]))
    agreed = times >= AGREED * labels.total()
    if label == "PER" and agreed and kinds["PER"] and kinds["PER"] >= kinds.total() - kinds["PER"]:
        return "PER", ""
    if kinds["ORG"] >= LEAST_CUES and kinds["ORG"] > kinds["PER"] and kinds["ORG"] >= kinds["LOC"]:
        return "ORG", _noun(cues, "ORG")
    if kinds["THING"] >= LEAST_CUES and kinds["THING"] >= AGREED * kinds.total():
        return "THING", _noun(cues, "THING")
    if kinds["LOC"] >= LEAST_CUES and kinds["LOC"] >= AGREED * kinds.total():
        return "LOC", _noun(cues, "LOC")
    if label != "PER" and agreed and times >= LEAST_LABELS:
        return label, ""  # the tagger alone calls many a product a person
    return "", ""


def _noun(cues: Counter[tuple[str, str]], kind: str) -> str:
    """The noun that stands most often before a name of ``kind``, when it does at least twice."""
    nouns = Counter({noun: n for (each, noun), n in cues.items() if each == kind and noun and n > 1})
    return max(nouns, key=lambda each: (nouns[each], each), default="")

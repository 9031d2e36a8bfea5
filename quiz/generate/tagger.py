"""The trained taggers, loaded when first used."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import Any, NamedTuple

from quiz.generate.features import features, name_features
from quiz.generate.lexicon import listed_names
from quiz.generate.weights import common_words, lines


class Label(NamedTuple):
    """A word's part of speech (Universal Dependencies' names) and its place in a name (B-PER, I-ORG, O …).

    ``tag_sure`` and ``name_sure`` are how likely the models find them, 0 to 1."""

    tag: str
    entity: str
    tag_sure: float = 1.0
    name_sure: float = 1.0


@cache
def models(name: str) -> object:
    """The trained model ``name``."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    with as_file(files("quiz.generate") / "models" / f"{name}.crf") as path:
        tagger.open(str(path))
    return tagger


def tag(words: Sequence[str]) -> list[Label]:
    """One label a word."""
    if not words:
        return []
    rows = features(words)
    tags, tags_sure = _labelled("tags", rows)
    names, names_sure = _labelled(
        "entities", name_features(words, rows, tags, common_words(), listed_names())
    )
    return list(map(Label, tags, names, tags_sure, names_sure))


def _labelled(model: str, rows: Sequence[Sequence[str]]) -> tuple[list[str], list[float]]:
    """The likeliest row of labels, and how likely each of them is."""
    tagger: Any = models(model)
    tagger.set(rows)
    labels = tagger.tag()
    return labels, [tagger.marginal(label, index) for index, label in enumerate(labels)]


@cache
def _attested() -> dict[str, int]:
    return {word: int(count) for word, count in (line.split() for line in lines("passives"))}


@cache
def passive(verb: str) -> str:
    """The di- form of an active ``verb`` in lower case (“menolak” → “ditolak”), or "" when none is attested.

    The prefix meN- swallows the first sound of many roots; of all roots that a form may have the one whose
    passive is met most often is taken.
    """
    counts = _attested()
    return max(
        (form for form in {f"di{root}" for root in _roots(verb)} if form in counts),
        key=lambda form: (counts[form], form),
        default="",
    )


@cache
def is_passive(word: str) -> bool:
    """Whether ``word`` in lower case is a di- form: one that is attested, of a verb that news uses."""
    root = word.removeprefix("di")
    begins = len(root) > 3 and (root[0] in "aeiou" or root[1] in "aeiouhyr" or root[:2] in {"ng", "ny"})
    return root != word and begins and word in _attested() and active(word) in common_words()


def _roots(verb: str) -> list[str]:
    roots = []
    for prefix, lost in (("menge", ""), ("meng", "k"), ("meny", "s"), ("mem", "p"), ("men", "t"), ("me", "")):
        if not verb.startswith(prefix) or len(verb) < len(prefix) + 3:
            continue
        rest = verb[len(prefix) :]
        vowel = rest[0] in "aeiou"
        if prefix in {"menge", "me"}:
            roots.append(rest)
        elif vowel:
            roots.append(lost + rest)
            if prefix == "meng":
                roots.append(rest)
        elif prefix != "meny":
            roots.append(rest)
    return roots


@cache
def active(verb: str) -> str:
    """The meN- form of a passive ``verb`` in lower case (“ditolak” → “menolak”), "" for a short root."""
    root = verb.removeprefix("di")
    if len(root) < 4 or verb == root:
        return ""
    first = root[0]
    if root.startswith(("per", "pro", "pri", "kri", "kla", "tra", "sta", "spo")) or first in "bfv":
        prefix = {"k": "meng", "t": "men", "s": "men"}.get(first, "mem")
        return prefix + root
    if first in "ptsk":
        return {"p": "mem", "t": "men", "s": "meny", "k": "meng"}[first] + root[1:]
    if first in "aiueogh":
        return f"meng{root}"
    return f"men{root}" if first in "cdjz" else f"me{root}"

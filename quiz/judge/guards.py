"""What turns an answer round: negation, two guesses at once."""

from __future__ import annotations

import re
from functools import cache

from quiz.judge.lexicon import Phrases, lexicon, together
from quiz.judge.peel import peel


class _Guards:
    def __init__(self) -> None:
        packs = lexicon().packs
        self.negations = together(packs, "negations")
        self.negating = frozenset(p.split()[0] for one in packs for p in one.negations)
        self.denials = together(packs, "denials")
        self.corrections = together(packs, "corrections")
        self.contrasts = frozenset(p for one in packs for p in one.contrasts if " " not in p)
        self.alternatives = together(packs, "alternatives")
        single = sorted(
            {
                p
                for one in packs
                for p in one.alternatives
                if " " not in p and p not in ("antara", "between", "entah", "either")
            }
        )
        self.either = re.compile(
            r"\s(?:"
            + "|".join(single)
            + r")\s|\s/\s|(?<=[a-z]{2})/(?=[a-z]{2})|(?<=[a-z%])/(?=\d)|\?\s+(?=\w)"
        )
        words = [word for word in single if len(word) > 1]
        self.between_values = re.compile(r"\b(?:" + "|".join(words) + r")\b|(?<=[a-z%])\s*/\s*(?=\d)|\s/\s")
        self.choice = frozenset(word for word in single if word.isalpha())
        self.marks = frozenset(w for one in packs for p in one.alternatives for w in p.split())
        self.pick = frozenset({"antara", "between", "entah", "either", "pilih antara"})
        self.both = re.compile(r"\s(?:dan|and)\s")


@cache
def _guards() -> _Guards:
    return _Guards()


_TAGS = frozenset({"bukan"})


def negations(words: tuple[str, ...]) -> frozenset[str]:
    """The negating phrases of a text."""
    guards = _guards()
    if guards.negating.isdisjoint(words):
        return frozenset()
    return frozenset(" ".join(words[start:stop]) for start, stop in guards.negations.found(words))


def negated(core: tuple[str, ...], text: str, allowed: frozenset[str]) -> str | None:
    """What stands of a ``plain`` text: None for all of it, "" when denied, else the part that is affirmed.

    ``allowed`` are negating words that the key itself has. *Not X but Y* affirms Y; *X, not Y* affirms X;
    a *bukan?* at the end only asks for agreement.
    """
    guards = _guards()
    corrected = len(core) > 2 and not guards.corrections.starts.keys().isdisjoint(core)
    for start, stop in guards.corrections.found(core) if corrected else ():
        if start > 0 and stop < len(core):
            return " ".join(core[stop:])
    if len(core) > 1 and guards.denials.ending(core, len(core), len(core) - 1):
        words = core[-1:]
        if words[0] not in allowed:
            return ""
    if guards.negating.isdisjoint(core):
        return None
    found = [(a, b) for a, b in guards.negations.found(core) if " ".join(core[a:b]) not in allowed]
    if not found:
        return None
    start, stop = found[0]
    later = next((i for i in range(stop, len(core) - 1) if core[i] in guards.contrasts), None)
    if later is not None:
        return " ".join(_after(text, core[later]))
    if start and core[start] in ("bukan", "not") and stop < len(core):
        return "" if _is_filler(" ".join(core[stop:])) else _before(text, core[start])
    if start and stop == len(core) and core[start] in _TAGS:
        return _before(text, core[start])
    return ""


def before_told(core: tuple[str, ...], text: str, asked: frozenset[str]) -> str:
    """What stands before a negation that is the question's own: *Oman* of *Oman did not join*."""
    start = next((i for i, word in enumerate(core) if word in _guards().negating), 0)
    if start and asked.issuperset(core[start:]):
        return _before(text, core[start])
    return ""


def choice_words() -> frozenset[str]:
    """Words by which a question offers a choice."""
    return _guards().choice


def _after(text: str, word: str) -> list[str]:
    parts = re.split(rf"\b{re.escape(word)}\b", text, maxsplit=1)
    return parts[1:] or [""]


def _before(text: str, word: str) -> str:
    return re.split(rf"\b{re.escape(word)}\b", text, maxsplit=1)[0]


def hesitates(text: str) -> bool:
    """Whether a ``plain`` text names two values as alternatives; 3 km/jam and 1/2 are no such thing."""
    return bool(_guards().between_values.search(text))


def guesses(text: str, core: tuple[str, ...]) -> list[str]:
    """The guesses that a ``plain`` text makes: several for *X or Y*, else the text alone."""
    guards = _guards()
    if guards.marks.isdisjoint(core) and "/" not in text and "?" not in text:
        return [text]
    parts = [part for part in guards.either.split(f" {text} ") if any(map(str.isalnum, part))]
    if len(parts) > 1:
        parts = [part for part in parts if peel(tuple(re.findall(r"[^\W_]+", part))) and not _is_filler(part)]
    if len(parts) > 1:
        return parts
    if core and core[0] in guards.pick:
        both = [part for part in guards.both.split(text) if any(map(str.isalnum, part))]
        if len(both) > 1:
            return [both[0].replace(core[0], " ", 1), *both[1:]]
    return [text]


@cache
def _fillers() -> Phrases:
    packs = lexicon().packs
    return Phrases(
        {p for one in packs for p in (*one.hedges, *one.closers, *one.wrappers, *one.no, *one.yes)}
    )


def _is_filler(part: str) -> bool:
    words = re.findall(r"[^\W_]+", part)
    return bool(words) and len("".join(words)) > 1 and _fillers().at(words, 0) == len(words)

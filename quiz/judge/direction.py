"""Who does what to whom, and from where to where: word order that matters.

Two sides and a verb: *A beats B* is *B is beaten by A* and *B loses to A*, and not *B beats A*. Directions:
what follows *from* and *to* must follow it in the answer, or come in that order.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from quiz.judge.form import Form
from quiz.judge.lexicon import NOTHING, Phrases, lexicon
from quiz.judge.outcome import Outcome, accept, prompt, reject
from quiz.judge.stem import akin, meanings

Words = tuple[str, ...]
_FAR = 24


class _Voice:
    def __init__(self) -> None:
        packs = lexicon().packs
        self.passive = tuple(p for one in packs for p in one.passive)
        self.active = tuple(p for one in packs for p in one.active)
        self.directions = {w: way for one in packs for w, way in one.directions.items()}
        self.agents = frozenset(w for one in packs for w in one.agents)
        self.stop = frozenset(w for one in packs for w in one.stopwords)
        self.verbs = frozenset(w for one in packs for w in one.verbs)
        self.converses = {phrase: verb for one in packs for phrase, verb in one.converses.items()}
        self.phrasals = {phrase: verb for one in packs for phrase, verb in one.phrasals.items()}
        self.phrases = Phrases((*self.converses, *self.phrasals))
        self.mutual = frozenset(w for one in packs for w in one.mutual)
        self.auxiliaries = frozenset({"was", "were", "been", "is", "are", "be", "being"})
        self.aspects = frozenset({"telah", "sudah", "akan", "berhasil", "the", "has", "have", "had"})


@cache
def _voice() -> _Voice:
    return _Voice()


class Sides(NamedTuple):
    """Who acts, the verb, whom it is done to: the actor first whatever the voice."""

    actor: Words
    verb: str
    other: Words


def reversed_roles(key: Form, given: Form) -> Outcome | None:
    """An outcome when both texts tell a direction or who acts on whom; None when one of them does not."""
    if len(key.core) < 3 or not 2 <= len(given.core) <= _FAR:
        return _other_voice(key, given) if len(key.core) == 2 else None
    return _other_way(key.core, given.core) or _acting(key, given) or _other_voice(key, given)


def _ways(words: Words) -> dict[str, str]:
    """Direction to the word that follows its preposition."""
    known = _voice()
    found: dict[str, str] = {}
    for index, word in enumerate(words[:-1]):
        way = known.directions.get(word)
        if way and way != "by":
            follower = next((w for w in words[index + 1 :] if w not in known.stop), "")
            if follower:
                found.setdefault(way, follower)
    return found


def _other_way(key: Words, given: Words) -> Outcome | None:
    """Whether the answer goes the way back."""
    ways, others = _ways(key), _ways(given)
    if len(ways) > 1 and len(others) > 1 and ways.keys() == others.keys():
        if all(akin(ways[way], others[way]) for way in ways):
            return None
        if sorted(ways.values()) == sorted(others.values()):
            return reject(0.2, "reversed")
    for way in ways.keys() & others.keys():
        wanted, said = ways[way], others[way]
        swapped = any(akin(said, w) for w in key) and any(akin(wanted, w) for w in given)
        if swapped and not akin(wanted, said):
            return reject(0.2, "reversed")
    halved = ways.keys() >= {"from", "to"} and "to" in others and "from" not in others
    if halved and akin(ways["from"], others["to"]):
        return reject(0.2, "reversed")
    start, goal = ways.get("from"), ways.get("to")
    if start and goal and "from" not in others:
        at = [next((i for i, w in enumerate(given) if akin(w, side)), -1) for side in (start, goal)]
        if -1 < at[1] < at[0]:
            return reject(0.2, "reversed")
    return None


def _other_voice(key: Form, given: Form) -> Outcome | None:
    """*Dikepung Tripoli* for *mengepung Tripoli*: the same words, but who acts has changed."""
    known = _voice()
    if len(key.core) != len(given.core) or key.core[1:] != given.core[1:] or key.core[0] == given.core[0]:
        return None
    one, other = key.core[0], given.core[0]
    turned = one.startswith(known.active) and other.startswith(known.passive)
    turned = turned or (one.startswith(known.passive) and other.startswith(known.active))
    return prompt(0.4, "voice", "voice") if turned and akin(one, other) else None


def _acting(key: Form, given: Form) -> Outcome | None:
    wanted = _sides(key.core)
    if wanted is None:
        return None
    said = _sides(given.core)
    if said is None:
        return None
    same = _meet(wanted.actor, said.actor) and _meet(wanted.other, said.other)
    turned = _meet(wanted.actor, said.other) and _meet(wanted.other, said.actor)
    alike = akin(wanted.verb, said.verb) or not meanings(wanted.verb).isdisjoint(meanings(said.verb))
    if same and not turned:
        return accept(0.95, "same-words") if alike else None
    if turned and not same and alike:
        return reject(0.2, "reversed")
    return None


def _meet(one: Words, other: Words) -> bool:
    """Whether two sides are the same, one of them perhaps with more said after it."""
    short, long = sorted((one, other), key=len)
    look = lexicon().look
    if long[: len(short)] == short or look(" ".join(one)) & look(" ".join(other)):
        return True
    first, second = _first(one), _first(other)
    return bool(first and second) and not first.isdisjoint(second)


def _first(side: Words) -> frozenset[str]:
    """The concepts of the name that a side begins with."""
    found = lexicon().scan(side)
    named = found and found[0][0] == 0 and any(sense[0] in "pco" for sense in found[0][2])
    return found[0][2] if named else NOTHING


def _sides(core: Words) -> Sides | None:
    known = _voice()
    words = tuple(w for w in core if w not in known.aspects)
    if not known.mutual.isdisjoint(words):
        return None
    for index in range(1, len(words) - 1):
        size = known.phrases.at(words, index, len(words) - index - 1)
        if size:
            phrase, before, after = (
                " ".join(words[index : index + size]),
                words[:index],
                words[index + size :],
            )
            if phrase in known.converses:
                return Sides(after, known.converses[phrase], before)
            return Sides(before, known.phrasals[phrase], after)
        if _is_verb(words[index]):
            return _around(words, index)
    return None


def _around(words: Words, index: int) -> Sides | None:
    known = _voice()
    verb, before, after = words[index], words[:index], words[index + 1 :]
    passive = verb.startswith(("di", "ter")) and len(verb) > 5
    if before[-1] in known.auxiliaries and len(before) > 1 and after[0] in known.agents:
        passive, before = True, before[:-1]
    if after[0] in known.agents and len(after) > 1:
        after = after[1:]
    return Sides(after, verb, before) if passive else Sides(before, verb, after)


def _is_verb(word: str) -> bool:
    if word in _voice().verbs:
        return True
    return len(word) > 4 and (
        (word.startswith(("me", "di", "ter", "nge", "ng")) and len(word) > 5) or word.endswith(("kan", "ed"))
    )

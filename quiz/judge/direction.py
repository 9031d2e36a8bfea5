"""Who does what to whom, and from where to where: word order that matters.

Two sides and a verb: *A beats B* is *B is beaten by A*, and not *B beats A*. Directions: what follows
*from* and *to* must follow it in the answer.
"""

from __future__ import annotations

from functools import cache

from quiz.judge.form import Form
from quiz.judge.lexicon import lexicon
from quiz.judge.outcome import Outcome, accept, prompt, reject
from quiz.judge.stem import akin, meanings


class _Voice:
    def __init__(self) -> None:
        packs = lexicon().packs
        self.passive = tuple(p for one in packs for p in one.passive)
        self.active = tuple(p for one in packs for p in one.active)
        self.directions = {w: way for one in packs for w, way in one.directions.items()}
        self.agents = frozenset(w for one in packs for w in one.agents)
        self.stop = frozenset(w for one in packs for w in one.stopwords)
        self.auxiliaries = frozenset({"was", "were", "been", "is", "are", "be", "being"})


@cache
def _voice() -> _Voice:
    return _Voice()


def _ways(words: tuple[str, ...]) -> dict[str, str]:
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


def reversed_roles(key: Form, given: Form) -> Outcome | None:
    """An outcome when both texts tell a direction or who acts on whom; None when one of them does not."""
    if len(key.core) < 3 or len(given.core) < 2:
        return _other_voice(key, given) if len(key.core) == 2 else None
    ways, others = _ways(key.core), _ways(given.core)
    if len(ways) > 1 and len(others) > 1 and ways.keys() == others.keys():
        if all(akin(ways[way], others[way]) for way in ways):
            return None
        if sorted(ways.values()) == sorted(others.values()):
            return reject(0.2, "reversed")
    for way in ways.keys() & others.keys():
        wanted, said = ways[way], others[way]
        if (
            not akin(wanted, said)
            and any(akin(said, w) for w in key.core)
            and any(akin(wanted, w) for w in given.core)
        ):
            return reject(0.2, "reversed")
    halved = {"from", "to"} <= ways.keys() and "to" in others and "from" not in others
    if halved and akin(ways["from"], others["to"]):
        return reject(0.2, "reversed")
    return _acting(key, given) or _other_voice(key, given)


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
    wanted, said = _sides(key), _sides(given)
    if wanted is None or said is None:
        return None
    if not akin(wanted[1], said[1]) and meanings(wanted[1]).isdisjoint(meanings(said[1])):
        return None
    if _same(wanted[0], said[0]) and _same(wanted[2], said[2]):
        return accept(0.95, "same-words")
    if _same(wanted[0], said[2]) and _same(wanted[2], said[0]):
        return reject(0.2, "reversed")
    return None


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    look = lexicon().look
    return one == other or bool(look(" ".join(one)) & look(" ".join(other)))


def _sides(form: Form) -> tuple[tuple[str, ...], str, tuple[str, ...]] | None:
    """Who acts, the verb, who it is done to: the actor first whatever the voice."""
    known = _voice()
    words = [w for w in form.core if w not in ("telah", "sudah", "akan", "berhasil", "the", "has", "have")]
    for index in range(1, len(words) - 1):
        verb = words[index]
        if not _is_verb(verb):
            continue
        before, after = words[:index], words[index + 1 :]
        passive = (verb.startswith(("di", "ter"))) and len(verb) > 5
        if before[-1] in known.auxiliaries and len(before) > 1 and after[0] in known.agents:
            passive, before = True, before[:-1]
        if after[0] in known.agents and len(after) > 1:
            after = after[1:]
        one, other = tuple(before), tuple(after)
        return (other, verb, one) if passive else (one, verb, other)
    return None


def _is_verb(word: str) -> bool:
    if any(sense[0] == "w" for sense in lexicon().look(word)):
        return _looks_verbal(word)
    return _looks_verbal(word)


def _looks_verbal(word: str) -> bool:
    if len(word) < 5:
        return False
    return (
        (word.startswith(("me", "di", "ter")) and len(word) > 5)
        or word.endswith(("kan", "ed", "ated"))
        or word in _PLAIN_VERBS
    )


_PLAIN_VERBS = frozenset(
    {"beats", "defeats", "invades", "serang", "kalahkan", "attacks", "kills", "conquers"}
)

"""Whether two words are one part of a name: equal, by ear, a nickname, an initial, cut short."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quiz.judge.lexicon import lexicon
from quiz.judge.near import distance, same_name
from quiz.judge.normalize import fold
from quiz.judge.prepared import Prepared
from quiz.judge.sound import bones, sound, sounds_like
from quiz.language import world


@cache
def _nicknames() -> dict[str, frozenset[str]]:
    """Given name to the names that it is a form of, itself included, in every language."""
    groups: dict[str, set[str]] = {}
    for one in lexicon().packs:
        for full, short in one.nicknames.items():
            for name in (full, *short):
                groups.setdefault(name, set()).add(full)
    return {name: frozenset(fulls) for name, fulls in groups.items()}


@cache
def _people() -> dict[str, frozenset[str]]:
    """Folded name to the people that go by it, each named by the fullest name."""
    found: dict[str, frozenset[str]] = {}
    for full, others in world.bynames().items():
        for name in (full, *others):
            found[fold(name)] = found.get(fold(name), frozenset()) | {full}
    return found


def same_person(key: str, given: str) -> bool:
    """Whether two folded names are those of one well-known person."""
    known = _people()
    return key in known and not known[key].isdisjoint(known.get(given, ()))


def part_meets(key: str, given: str, prepared: Prepared) -> float:
    """How sure it is that ``given`` is the part ``key`` of a name: 0 for another, 1 for the same."""
    if key == given:
        return 1.0
    if len(given) == 1 or len(key) == 1:
        return 0.8 if key[0] == given[0] else 0.0
    if len(key) == len(given) == 4 and key[0] == given[0] and sorted(key) == sorted(given):
        return 0.85
    groups = _nicknames()
    if key in groups and not groups[key].isdisjoint(groups.get(given, ())):
        return 0.9
    return 0.9 if same_name(key, given, prepared.known) else 0.0


def is_kin(key: str, given: str, prepared: Prepared) -> bool:
    """Whether ``given`` may be the part ``key`` of a name of which another part was met: here everyday
    words are no others, vowels count little, and a given name may be cut short."""
    if len(given) > 2 and len(key) - len(given) > 1 and sound(key).startswith(sound(given)):
        return not prepared.is_other(given)
    if len(given) < 3 or len(key) < 3 or prepared.is_other(given) or given in lexicon().people:
        return False
    if sounds_like(key, given) or (key[0] == given[0] and distance(key, given, 1) == 1 and len(key) == 4):
        return True
    if sound(key).replace("j", "i") == sound(given).replace("j", "i"):  # Sajoeti, Sayuti
        return True
    one, other = bones(key), bones(given)
    return one == other and len(one) > 2 and key[0] == given[0]


def rejoined(parts: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """``parts`` with two of them as one where ``others`` write them so: *Abdul Hamid*, *Abdulhamid*."""
    joined = list(parts)
    for other in others:
        if other in joined or len(other) < 6:
            continue
        for index in range(len(joined) - 1):
            whole = joined[index] + joined[index + 1]
            if whole == other or (whole[0] == other[0] and sound(whole) == sound(other)):
                joined[index : index + 2] = [other]
                break
    return tuple(joined)


def is_blend(parts: Sequence[str], word: str) -> bool:
    """Whether ``word`` blends the beginnings of two or more ``parts`` in order: *Setnov*, *Kemenkeu*."""
    if len(word) < 5 or len(parts) < 2 or not word.startswith(parts[0][:2]):
        return False
    first = _common(parts[0], word)
    return any(_blends(parts[1:], word[size:]) for size in range(2, first + 1) if size < len(word))


def _blends(parts: Sequence[str], rest: str) -> bool:
    if not rest:
        return True
    if not parts:
        return False
    return any(_blends(parts[1:], rest[size:]) for size in range(2, _common(parts[0], rest) + 1))


def _common(one: str, other: str) -> int:
    """Letters that two words begin with alike."""
    size = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        size += 1
    return size

"""Meeting the words of a key with those of an answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from quiz.judge import number
from quiz.judge.form import Form, Unit, units
from quiz.judge.lexicon import NOTHING, lexicon
from quiz.judge.near import same_name
from quiz.judge.peel import wrapping
from quiz.judge.prepared import Prepared
from quiz.judge.stem import akin, meanings, root_meanings, stems
from quiz.language import pack


class _Signs:
    def __init__(self) -> None:
        packs = lexicon().packs
        self.conjunctions = frozenset(w for one in packs for w in one.conjunctions) | {"dan", "and"}
        self.prepositions = frozenset(w for one in packs for w in one.prepositions)
        self.sides = frozenset(w for one in packs for w in one.sides)
        self.nearby = frozenset(w for one in packs for w in one.nearby)
        self.modifiers = frozenset(w for one in packs for w in one.modifiers)
        pairs = [pair for one in packs for pair in one.opposites]
        self.opposites: dict[str, set[str]] = {}
        for one, other in pairs:
            self.opposites.setdefault(one, set()).add(other)
            self.opposites.setdefault(other, set()).add(one)
        self.titles = (
            frozenset(title for one in packs for title in one.titles if " " not in title) - self.modifiers
        )


@cache
def signs() -> _Signs:
    """Words that tell how the others hang together."""
    return _Signs()


class Alignment(NamedTuple):
    """Which units of the key were met, and which of the answer's were not needed."""

    met: int
    missing: tuple[Unit, ...]
    extra: tuple[Unit, ...]
    score: float
    first: int
    last: int


def _unit_meets(key: Unit, given: Unit, prepared: Prepared) -> float:
    if key.words == given.words:
        return 1.0
    single = len(key.words), len(given.words)
    wanted, said = key.senses, given.senses
    if single != (1, 1):
        wanted = wanted or (meanings(key.words[0]) if single[0] == 1 else NOTHING)
        said = said or (meanings(given.words[0]) if single[1] == 1 else NOTHING)
    if not wanted.isdisjoint(said) and same_sense(key.text, wanted, given.text, said, prepared):
        return 0.95
    return _word_meets(key.words[0], given.words[0], prepared) if single == (1, 1) else 0.0


def same_sense(
    key: str, senses: frozenset[str], given: str, others: frozenset[str], prepared: Prepared
) -> bool:
    """Whether two names share a sense in the question's language."""
    known = lexicon()
    return bool(known.meaning(key, senses, prepared.code) & known.meaning(given, others, prepared.code))


_NAMED = frozenset({"place", "organization"})


def _is_named(word: str) -> bool:
    """Whether a word is the name of a place or an organization."""
    known = lexicon()
    return word in known.cities or any(sense[0] in "pco" for sense in known.look(word))


def _word_meets(key: str, given: str, prepared: Prepared) -> float:
    if key == given:
        return 1.0
    if key in prepared.acronyms:  # a letter more or less is another one
        return 0.9 if not lexicon().look(key).isdisjoint(lexicon().look(given)) else 0.0
    if prepared.kind not in _NAMED and akin(key, given) and not _is_named(given):
        return 0.9
    wanted, said = meanings(key), meanings(given)
    if not wanted.isdisjoint(said) and same_sense(key, wanted, given, said, prepared):
        return 0.9
    rooted = prepared.kind == "text" and len(key) > 5 < len(given)
    if rooted and not root_meanings(key).isdisjoint(root_meanings(given)):
        return 0.85
    a, b = number.number_of(key), number.number_of(given)
    if prepared.kind in _NAMED and (key.isdigit() != given.isdigit()) and min(len(key), len(given)) < 3:
        return 0.0
    if a or b:
        return 0.95 if a == b else 0.0
    return 0.85 if same_name(key, given, prepared.known) else 0.0


def _split(units: Sequence[Unit]) -> list[Unit]:
    look = lexicon().look
    return [Unit((word,), look(word), unit.start + i) for unit in units for i, word in enumerate(unit.words)]


def _tells(unit: Unit, stop: frozenset[str]) -> bool:
    """Whether a unit is more than a filler word; AS and WHO are names that look like fillers."""
    return unit.words[0] not in stop or len(unit.words) > 1 or any(s[0] in "po" for s in unit.senses)


def align(key: Form, given: Form, prepared: Prepared) -> Alignment:
    """Meet each unit of the key with one of the answer's; what is left is split into words and met again."""
    stop = wrapping().stop
    wanted = [u for u in key.units if _tells(u, stop) or len(key.core) == 1]
    offered = [u for u in given.units if _tells(u, stop) or len(given.core) == 1]
    whole = [u for u in wanted if len(u.words) > 1]
    places: list[int] = []
    scores = _meet(wanted, offered, places, prepared)
    if any(len(u.words) > 1 for u in (*wanted, *offered)):
        left = [u for u in whole if u in wanted]
        scores += _meet_offices(wanted, offered, places, prepared)
        wanted = [u for u in _split(wanted) if u.words[0] not in stop]
        offered = [u for u in _split(offered) if u.words[0] not in stop]
        scores += _meet(wanted, offered, places, prepared)
        wanted = _rejoined(wanted, left)
    if wanted and offered and (len(wanted) > 1 or len(offered) > 1):
        scores += _meet_short(wanted, offered, places) + _meet_short(offered, wanted, places)
    met = len(scores)
    return Alignment(
        met,
        tuple(wanted),
        tuple(offered),
        sum(scores) / met if met else 0.0,
        min(places, default=0),
        max(places, default=0),
    )


def _meet(wanted: list[Unit], offered: list[Unit], places: list[int], prepared: Prepared) -> list[float]:
    """Take out of both lists what meets, best first; where in the answer goes into ``places``."""
    scores = []
    for unit in list(wanted):
        best, score = None, 0.0
        for other in offered:
            found = _unit_meets(unit, other, prepared)
            if found > score:
                best, score = other, found
                if found == 1.0:
                    break
        if best is not None:
            wanted.remove(unit)
            offered.remove(best)
            places.append(best.start)
            scores.append(score)
    return scores


def _meet_offices(
    wanted: list[Unit], offered: list[Unit], places: list[int], prepared: Prepared
) -> list[float]:
    """Take out of both lists an office that only one of them names by one term: *ketua DPR*."""
    scores: list[float] = []
    for one, others in ((wanted, offered), (offered, wanted)):
        for unit in [u for u in one if len(u.words) > 1 and any(s[:2] == "r:" for s in u.senses)]:
            parts = [Unit(u.words, u.senses, unit.start + u.start + 1) for u in units(unit.words[1:])]
            parts.insert(0, _split([unit])[0])
            rest = list(others)
            found = _meet(parts, rest, places, prepared)
            if not parts:
                one.remove(unit)
                others[:] = rest
                scores += found
    return scores


def _meet_short(long: list[Unit], short: list[Unit], places: list[int]) -> list[float]:
    """Take out of both lists words of the one that an acronym in the other stands for: *AU Rusia*."""
    scores: list[float] = []
    for unit in list(short):
        size = len(unit.words[0])
        if len(unit.words) > 1 or not 2 <= size <= 5:
            continue
        for start in range(len(long) - size + 1):
            run = long[start : start + size]
            whole = run[-1].start - run[0].start == size - 1 and all(len(u.words) == 1 for u in run)
            if whole and "".join(u.words[0][0] for u in run) == unit.words[0]:
                del long[start : start + size]
                short.remove(unit)
                places.append(unit.start)
                scores.append(0.9)
                break
    return scores


def _rejoined(wanted: list[Unit], left: list[Unit]) -> list[Unit]:
    """``wanted`` with those of ``left`` whole again of which no word was met."""
    for unit in left:
        parts = [u for u in wanted if unit.start <= u.start < unit.start + len(unit.words)]
        if len(parts) == len(unit.words):
            at = wanted.index(parts[0])
            wanted = [u for u in wanted if u not in parts]
            wanted.insert(at, unit)
    return wanted


def _is_sort(unit: Unit, prepared: Prepared) -> bool:
    """Whether a unit is the common noun before a proper name, where nouns come first: *nyamuk Anopheles*."""
    if unit.start or len(unit.words) > 1 or not pack(prepared.code).head_first:
        return False
    return any(_is_common_and_proper(key.form, unit) for key in prepared.keys)


def _is_common_and_proper(key: Form, head: Unit) -> bool:
    """Whether a key is the common noun ``head`` with a proper name after it, which names no other thing."""
    if len(key.core) != 2 or key.core[:1] != head.words or len(key.core[1]) < 5 or key.units[-1].senses:
        return False
    return key.text[:1].islower() and key.text.split()[-1][:1].isupper()


def is_weak(unit: Unit, prepared: Prepared) -> bool:
    """Whether a unit of the key may stay unsaid: fillers, sorts of thing, what the question says itself."""
    known = wrapping()
    return _is_sort(unit, prepared) or all(
        w in known.stop
        or w in known.generic
        or w in signs().titles
        or (w in _ARTICLES and not unit.start)
        or (w in prepared.asked_all and not w.isdigit())
        for w in unit.words
    )


_ARTICLES = frozenset({"al", "el", "an", "ar", "as", "ash", "at", "az", "ad", "the"})


def opposed(missing: Sequence[Unit], extra: Sequence[Unit]) -> bool:
    """Whether the answer says the opposite of something that the key says."""
    lacking = {stem for unit in missing for word in unit.words for stem in stems(word)}
    known = signs().opposites
    against = [known[stem] for stem in lacking if stem in known]
    if not against:
        return False
    said = {stem for unit in extra for word in unit.words for stem in stems(word)}
    return any(not others.isdisjoint(said) for others in against)

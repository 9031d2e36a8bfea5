"""Comparing what is named: places, organizations, things, and words at large.

A key is met when each of its words is met (as it is, by meaning, by stem, by ear, by a slip); then what
the answer says beyond the key decides whether it still says the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from quiz.judge import number
from quiz.judge.form import Form, Unit
from quiz.judge.lexicon import lexicon
from quiz.judge.near import is_slip, same_name
from quiz.judge.outcome import Outcome, accept, prompt, reject
from quiz.judge.peel import wrapping
from quiz.judge.prepared import Key, Prepared
from quiz.judge.stem import akin, meanings
from quiz.language import world


class _Signs:
    def __init__(self) -> None:
        packs = lexicon().packs
        self.conjunctions = frozenset(w for one in packs for w in one.conjunctions) | {"dan", "and"}
        self.prepositions = frozenset(w for one in packs for w in one.prepositions)
        self.sides = frozenset(w for one in packs for w in one.sides)
        self.modifiers = frozenset(w for one in packs for w in one.modifiers)
        self.titles = frozenset(w for one in packs for phrase in one.titles for w in phrase.split())


@cache
def signs() -> _Signs:
    """Words that tell how the others hang together."""
    return _Signs()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which units of the key were met, and which of the answer's were not needed."""

    met: int
    weak: int
    missing: tuple[Unit, ...]
    extra: tuple[Unit, ...]
    score: float
    first: int
    last: int


def _unit_meets(key: Unit, given: Unit, prepared: Prepared) -> float:
    if key.words == given.words:
        return 1.0
    if key.senses & given.senses and _means(key.text, key.senses, given.text, given.senses, prepared):
        return 0.95
    if len(key.words) == len(given.words) == 1:
        return _word_meets(key.words[0], given.words[0], prepared)
    return 0.0


def _means(key: str, senses: frozenset[str], given: str, others: frozenset[str], prepared: Prepared) -> bool:
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
    if prepared.kind not in _NAMED and akin(key, given) and not _is_named(given):
        return 0.9
    if _means(key, meanings(key), given, meanings(given), prepared):
        return 0.9
    a, b = number.numbers_of((key,)), number.numbers_of((given,))
    if a or b:
        return 0.95 if a == b else 0.0
    return 0.85 if same_name(key, given, prepared.known) else 0.0


def _split(units: Sequence[Unit]) -> list[Unit]:
    look = lexicon().look
    return [Unit((word,), look(word), unit.start + i) for unit in units for i, word in enumerate(unit.words)]


def align(key: Form, given: Form, prepared: Prepared) -> Alignment:
    """Meet each unit of the key with one of the answer's; what is left is split into words and met again."""
    stop = wrapping().stop
    wanted = [u for u in key.units if u.words[0] not in stop or len(u.words) > 1 or len(key.core) == 1]
    offered = [u for u in given.units if u.words[0] not in stop or len(u.words) > 1 or len(given.core) == 1]
    places: list[int] = []
    total, met = 0.0, 0
    for attempt in (0, 1):
        if attempt:
            if not (any(len(u.words) > 1 for u in wanted) or any(len(u.words) > 1 for u in offered)):
                break
            wanted = [u for u in _split(wanted) if u.words[0] not in stop]
            offered = [u for u in _split(offered) if u.words[0] not in stop]
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
                total += score
                met += 1
    return Alignment(
        met,
        0,
        tuple(wanted),
        tuple(offered),
        total / met if met else 0.0,
        min(places, default=0),
        max(places, default=0),
    )


def compare(key: Key, given: Form, prepared: Prepared) -> Outcome:
    """The outcome for a key that names something."""
    quick = _as_whole(key.form, given, prepared)
    if quick is not None:
        return quick
    role = _roles(key.form, given, prepared)
    if role is not None:
        return role
    found = align(key.form, given, prepared)
    missing = [u for u in found.missing if not _weak(u, prepared) and not _seat(u, key.form, found)]
    if not found.met:
        return reject(0.0, "different")
    if missing:
        return _partial(key, given, found, missing, prepared)
    if all(_weak(u, prepared) for u in key.form.units if u not in found.missing) and found.missing:
        return reject(0.1, "different")
    return _beyond(key, given, found, prepared)


def _roles(key: Form, given: Form, prepared: Prepared) -> Outcome | None:
    """A verdict by office alone: another office rejects, a wider one prompts; None when both name the same or none."""
    wanted, said = _offices(key), _offices(given)
    if not wanted or not said or wanted & said or not _is_office(key):
        return None
    if any(one in world.broader(other) for one in said for other in wanted):
        return prompt(0.4, "too-wide", "role")
    return reject(0.1, "another-role")


def _offices(form: Form) -> frozenset[str]:
    """The first office that a form names."""
    for unit in form.units:
        found = frozenset(sense[2:] for sense in unit.senses if sense[:2] == "r:")
        if found:
            return found
    return frozenset()


def _is_office(key: Form) -> bool:
    """Whether a key is an office and where it is held, nothing more."""
    return bool(key.units) and all(
        sense[:2] in ("r:", "p:", "o:") for unit in key.units[:1] for sense in unit.senses
    )


def _as_whole(key: Form, given: Form, prepared: Prepared) -> Outcome | None:
    """Verdicts that need no look at single words."""
    if not given.core or not key.core:
        return reject(0.0, "different")
    if given.squeezed == key.squeezed:
        return accept(1.0, "exact")
    if given.folded in prepared.spellings:
        return accept(0.95, "spelling")
    if given.senses & key.senses and _means(key.folded, key.senses, given.folded, given.senses, prepared):
        return accept(0.97, "same-thing")
    if _abbreviates(key, given):
        return accept(0.95, "acronym")
    if _other_thing(given, key, prepared):
        return _another(given, prepared)
    if not key.is_acronym and not given.is_acronym and is_slip(key.squeezed, given.squeezed, prepared.known):
        if not prepared.known(given.folded) and number.numbers_of(key.core) == number.numbers_of(given.core):
            if len(key.core) == len(given.core) == 1 or not _swapped_word(key, given, prepared):
                return accept(0.9, "typo")
    return None


def _swapped_word(key: Form, given: Form, prepared: Prepared) -> bool:
    """Whether a slip over the whole made another known word of one of its words."""
    return len(key.core) == len(given.core) and any(
        a != b and prepared.known(b) and not akin(a, b) for a, b in zip(key.core, given.core, strict=True)
    )


def _abbreviates(key: Form, given: Form) -> bool:
    """Whether one of the two is the other's acronym."""
    if len(given.core) == 1 and given.core[0] in key.acronyms and 2 <= len(given.core[0]) <= 8:
        return not (given.senses and key.senses and _sorts(given) & _sorts(key))
    if key.is_acronym and key.core[0] in given.acronyms:
        return not (given.senses and key.senses and _sorts(given) & _sorts(key))
    return False


def _sorts(form: Form) -> set[str]:
    return {sense[0] for sense in form.senses}


def _other_thing(given: Form, key: Form, prepared: Prepared) -> bool:
    """Whether the whole answer is a known thing, and not this one."""
    if given.senses and given.senses.isdisjoint(prepared.senses):
        if given.senses & prepared.containers:
            return True
        kinds = {sense[0] for sense in given.senses}
        if kinds & {"p", "c", "o"}:
            if any(u.senses & given.senses for u in key.units):
                return False
            return not set(given.core) & set(key.core) or bool(key.senses)
        if kinds == {"r"} and any(sense[0] == "r" for sense in key.senses):
            return True
    return False


def _another(given: Form, prepared: Prepared) -> Outcome:
    if given.senses & prepared.containers:
        if given.folded in " ".join(prepared.asked).split():
            return prompt(0.4, "too-wide", "place")
        return prompt(0.4, "too-wide", "place")
    if wider_role(given.senses, prepared):
        return prompt(0.4, "too-wide", "role")
    return reject(0.0, "another")


def wider_role(senses: frozenset[str], prepared: Prepared) -> bool:
    """Whether the senses name an office that the key's holder has too, only a wider one."""
    said = {sense[2:] for sense in senses if sense[:2] == "r:"}
    wanted = {sense[2:] for sense in prepared.senses if sense[:2] == "r:"}
    return any(said & (world.broader(role) - {role}) for role in wanted)


def _seat(unit: Unit, key: Form, found: Alignment) -> bool:
    """Whether a unit only says where the office or organization that was met has its seat."""
    if not any(sense[:2] == "p:" for sense in unit.senses):
        return False
    heads = [u for u in key.units if u not in found.missing]
    return any(sense[:2] in ("r:", "o:") for head in heads for sense in head.senses) and not found.extra


def _weak(unit: Unit, prepared: Prepared) -> bool:
    """Whether a unit of the key may stay unsaid: fillers, sorts of thing, what the question says itself."""
    known = wrapping()
    return all(
        w in known.stop
        or w in known.generic
        or w in signs().titles
        or (w in prepared.asked_all and not w.isdigit())
        for w in unit.words
    )


def _partial(key: Key, given: Form, found: Alignment, missing: list[Unit], prepared: Prepared) -> Outcome:
    """Some of the key is missing: prompt when nothing contradicts, reject otherwise."""
    extra = [u for u in found.extra if not all(prepared.harmless(w) for w in u.words)]
    said = [u for u in key.form.units if u not in found.missing and not _weak(u, prepared)]
    total = len(missing) + found.met
    if prepared.kind == "text" and total >= 4:
        recall = found.met / total
        if recall >= 0.6 and not _numbers_differ(key.form, given):
            return accept(0.6 + recall / 4, "paraphrase")
        if recall >= 0.34 and found.met >= 2:
            return prompt(recall, "incomplete")
        return reject(recall / 2, "different")
    if extra and any(_weighty(u) for u in missing):
        roles = frozenset().union(*(u.senses for u in given.units))
        if "role" in prepared.asked_for and wider_role(roles, prepared):
            return prompt(0.4, "too-wide", "role")
        return reject(0.2, "different")
    if not said or not found.met:
        return reject(0.2, "different")
    if prepared.kind in ("place",) and any(w in signs().sides for u in missing for w in u.words):
        return prompt(0.4, "incomplete", "name")
    if found.score < 0.9:
        return reject(0.2, "different")
    share = found.met / (found.met + len(missing))
    return prompt(round(share * 0.9, 2), "incomplete", "name")


def _weighty(unit: Unit) -> bool:
    return any(len(w) > 2 or w.isdigit() for w in unit.words)


def _numbers_differ(key: Form, given: Form) -> bool:
    return sorted(number.numbers_of(key.core)) != sorted(number.numbers_of(given.core))


def _beyond(key: Key, given: Form, found: Alignment, prepared: Prepared) -> Outcome:
    """All of the key is there: what else does the answer say?"""
    words = given.core
    positions = {i for u in found.extra for i in range(u.start, u.start + len(u.words))}
    kept = [i for i in range(len(words)) if i not in positions]
    score = 0.9 * found.score
    for unit in found.extra:
        verdict = _weigh(unit, words, key, given, found, prepared)
        if verdict is not None:
            return verdict
    loose = [u for u in found.extra if not all(prepared.harmless(w) for w in u.words)]
    if loose and _joined_on(words, loose, key.form, found):
        return reject(0.2, "two-answers")
    if loose and any(not _is_sort(u) for u in found.missing):
        return reject(0.2, "different")
    if loose and _new_numbers(key.form, found.extra, prepared):
        return reject(0.2, "other-value")
    names = [u for u in loose if not u.senses and not all(w in lexicon().everyday for w in u.words)]
    if len(loose) > 4 * len(kept) + 8 or (len(names) > 2 and prepared.kind in ("place", "organization")):
        return reject(0.2, "too-much")
    if not loose:
        return accept(min(1.0, score + 0.08), "same-words")
    return accept(max(0.6, score - 0.03 * len(loose)), "contains")


def _joined_on(words: Sequence[str], loose: Sequence[Unit], key: Form, found: Alignment) -> bool:
    """Whether *and* ties something of its own to the key: *kecak dance and barong dance*."""
    for index, word in enumerate(words):
        if word not in _AND or found.first < index < found.last:
            continue
        near = range(index + 1, index + 4) if index >= found.last else range(index - 3, index)
        if any(u.start in near and words[u.start - 1] not in signs().prepositions for u in loose):
            return True
    return False


_AND = frozenset({"dan", "and", "serta", "maupun", "plus", "beserta"})


def _is_sort(unit: Unit) -> bool:
    """Whether a unit is but a filler or the sort of a thing."""
    known = wrapping()
    return all(w in known.stop or w in known.generic or w in signs().titles for w in unit.words)


def _new_numbers(key: Form, extra: Sequence[Unit], prepared: Prepared) -> bool:
    """Whether the answer counts what the key counts once: *741 weeks* for *a week*."""
    counted = any(word in ("a", "an", "sebuah", "satu", "one") for word in key.words)
    return counted and any(w.isdigit() and w not in prepared.asked for u in extra for w in u.words)


def _weigh(
    unit: Unit, words: Sequence[str], key: Key, given: Form, found: Alignment, prepared: Prepared
) -> Outcome | None:
    """What one unit beyond the key does to the answer; None for nothing."""
    marks = signs()
    before = words[unit.start - 1] if unit.start else ""
    end = unit.start + len(unit.words)
    after = words[end] if end < len(words) else ""
    harmless = all(prepared.harmless(w) for w in unit.words)
    if any(w in marks.modifiers for w in unit.words) and end <= found.last + 1 and prepared.kind != "person":
        return reject(0.2, "another")
    inside = found.first < unit.start < found.last
    if (
        not harmless
        and not inside
        and (before in marks.conjunctions or (after in marks.conjunctions and unit.start < found.first))
    ):
        return reject(0.2, "two-answers")
    if unit.senses and any(s[0] in "pco" for s in unit.senses) and unit.senses.isdisjoint(prepared.senses):
        if unit.senses & prepared.containers:
            return None
        if before in marks.prepositions or before in marks.sides or harmless or _inside(unit, prepared):
            return None
        if any(s[0] in prepared.sorts for s in unit.senses) and not _describes(unit, found, prepared):
            return reject(0.2, "two-answers")
    if prepared.kind == "place" and not unit.senses and _another_city(unit, before, prepared):
        return reject(0.2, "two-answers")
    if _turns(unit, words, found) and not harmless:
        return prompt(0.5, "too-narrow", "place")
    if any(w.isdigit() for w in unit.words) and unit.start == found.last + 1 and not harmless:
        if not number.unit_of(after):
            return reject(0.2, "another")
    return None


def _another_city(unit: Unit, before: str, prepared: Prepared) -> bool:
    """Whether a unit is one of the world's larger cities, said beside the key and not to place it."""
    country = lexicon().cities.get(unit.text, "")
    marks = signs()
    if any(sense in (f"p:{country}", f"p:{country[:2]}") for sense in prepared.senses):
        return False
    towns = any(key.form.folded in lexicon().cities or key.form.senses for key in prepared.keys)
    return bool(country) and towns and not (before in marks.prepositions or before in marks.sides or prepared.harmless(unit.words[0]))


def _inside(unit: Unit, prepared: Prepared) -> bool:
    """Whether a unit is a city of the country that the key is: *Mesir, Kairo*."""
    homes = {home for sense in unit.senses if (home := lexicon().country_of(sense))}
    return any(f"p:{home}" in prepared.senses or f"p:{home[:2]}" in prepared.senses for home in homes)


def _describes(unit: Unit, found: Alignment, prepared: Prepared) -> bool:
    """Whether a country right after the key can only say where the key is: *Linggarjati, Indonesia*."""
    if any(s[:2] == "p:" for s in prepared.senses) or prepared.containers:
        return False
    return any(s[:2] == "p:" for s in unit.senses) and unit.start == found.last + 1 and len(found.extra) < 3


def _turns(unit: Unit, words: Sequence[str], found: Alignment) -> bool:
    """Whether a unit makes another thing of the key next to it: *Berlin Timur*, *East Berlin*."""
    sides = signs().sides
    if unit.words[0] not in sides:
        return False
    return unit.start == found.last + 1 or unit.start + len(unit.words) == found.first

"""Comparing what is named: places, organizations, things, and words at large.

A key is met when each of its words is met (as it is, by meaning, by stem, by ear, by a slip); then what
the answer says beyond the key decides whether it still says the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from quiz.judge import number
from quiz.judge.alignment import Alignment, align, is_weak, opposed, same_sense, signs
from quiz.judge.form import Form, Unit
from quiz.judge.key import Key
from quiz.judge.lexicon import NOTHING, lexicon
from quiz.judge.near import is_slip
from quiz.judge.outcome import Outcome, accept, prompt, reject
from quiz.judge.prepared import Prepared
from quiz.judge.stem import akin, meanings, stems
from quiz.judge.surplus import weigh_surplus
from quiz.language import world


def compare(key: Key, given: Form, prepared: Prepared) -> Outcome:
    """The outcome for a key that names something."""
    quick = _as_whole(key.form, given, prepared)
    if quick is not None:
        return quick
    if _is_office(key.form) and _seated_elsewhere(given, prepared):
        return reject(0.1, "another-role")
    role = _roles(key.form, given, prepared)
    if role is not None:
        return role
    found = align(key.form, given, prepared)
    missing = [u for u in found.missing if not is_weak(u, prepared) and not _seat(u, key.form, found)]
    if not found.met:
        return reject(0.0, "different")
    if missing:
        return _partial(key, given, found, missing, prepared)
    if all(is_weak(u, prepared) for u in key.form.units if u not in found.missing) and found.missing:
        return reject(0.1, "different")
    return weigh_surplus(key, given, found, prepared)


def _roles(key: Form, given: Form, prepared: Prepared) -> Outcome | None:
    """A verdict by office alone: another one rejects, a wider one prompts; None for the same or none."""
    wanted, said = _offices(key), _offices(given)
    if bool(wanted) != bool(said) and _of_another_sort(key if said else given, wanted, said):
        return reject(0.1, "another")
    if not wanted or not said or wanted & said or not _is_office(key):
        return None
    if any(one in world.broader(other) for one in said for other in wanted):
        if len(key.core) > 1 and any(not u.senses or u.senses & _organizations(given) for u in given.units):
            return None  # said of something: compared piece by piece
        return prompt(0.4, "too-wide", "role")
    return reject(0.1, "another-role")


def _organizations(form: Form) -> set[str]:
    """The organizations that a form names."""
    return {sense for unit in form.units for sense in unit.senses if sense[:2] == "o:"}


def _seated_elsewhere(given: Form, prepared: Prepared) -> bool:
    """Whether an office is said to be another country's than the forms of the key name."""
    seats = {s for key in prepared.keys for u in key.form.units for s in u.senses if s[:2] == "p:"}
    said = {s for u in given.units for s in u.senses if s[:2] == "p:"}
    return bool(seats and said) and seats.isdisjoint(said)


def _of_another_sort(other: Form, wanted: frozenset[str], said: frozenset[str]) -> bool:
    """Whether one names an office and the other, as a whole, an organization."""
    return bool(wanted or said) and any(sense[:2] == "o:" for sense in other.units[0].senses)


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
    if len(given.core) < 3 and number.is_unit(given.core[0]):
        unit = number.unit_of(given.text)
        if unit and unit == number.unit_of(key.text):
            return accept(0.95, "same-thing")
    if given.squeezed == key.squeezed:
        return accept(1.0, "exact")
    if given.folded in prepared.spellings:
        return accept(0.95, "spelling")
    said, meant = _meaning(given), _meaning(key)
    if said & meant and same_sense(key.folded, meant, given.folded, said, prepared):
        return accept(0.97, "same-thing")
    if _abbreviates(key, given, prepared):
        return accept(0.95, "acronym")
    if _other_thing(given, key, prepared):
        return _another(given, prepared)
    return accept(0.9, "typo") if _mistyped(key, given, prepared) else None


def _meaning(form: Form) -> frozenset[str]:
    """The concepts of a form as a whole, those of its stem when it is one word that names nothing."""
    return form.senses or (meanings(form.folded) if len(form.core) == 1 else NOTHING)


def _mistyped(key: Form, given: Form, prepared: Prepared) -> bool:
    """Whether the answer as a whole is the key with a slip that makes no other thing of it."""
    if key.is_acronym or given.is_acronym or not is_slip(key.squeezed, given.squeezed, prepared.known):
        return False
    if prepared.known(given.folded) or number.numbers_of(key.core) != number.numbers_of(given.core):
        return False
    if len(key.core) != len(given.core):
        return True
    return len(key.core) == 1 or not _swapped_word(key, given, prepared)


def _swapped_word(key: Form, given: Form, prepared: Prepared) -> bool:
    """Whether one of as many words is too far off by itself, or another known word."""
    return any(
        a.rstrip("s") != b.rstrip("s") and not is_slip(a, b, prepared.known) and not akin(a, b)
        for a, b in zip(key.core, given.core, strict=True)
    )


def _abbreviates(key: Form, given: Form, prepared: Prepared) -> bool:
    """Whether one of the two is the other's acronym."""
    if "," in key.plain or (len(given.folded) < 4 and prepared.known(given.folded) and not given.is_acronym):
        return False
    if len(given.core) == 1 and given.core[0] in key.acronyms and 2 <= len(given.core[0]) <= 8:
        return not (given.senses and key.senses and _sorts(given) & _sorts(key))
    if key.is_acronym and key.core[0] in given.acronyms and key.core[0] not in prepared.written_out:
        if _expands_otherwise(key, given):
            return False
        return not (given.senses and key.senses and _sorts(given) & _sorts(key))
    return False


def _expands_otherwise(key: Form, given: Form) -> bool:
    """Whether the acronym is known to stand for other words, none of which the answer has."""
    names = lexicon().names_of(key.senses)
    known = {word for name in names for word in name.split() if " " in name}
    return bool(known) and not any(akin(word, other) for word in given.core for other in known)


def _sorts(form: Form) -> set[str]:
    return {sense[0] for sense in form.senses}


def _may_hold(given: Form, prepared: Prepared) -> bool:
    """Whether the answer is a country or province that may hold the place asked for, of which nothing is
    known but that it is smaller and where the question or its proof looks for it."""
    if prepared.sorts - {"p", "c"} or prepared.senses or prepared.containers or not prepared.asks_small_place:
        return False
    said = {sense[2:] for sense in given.senses if sense[:2] == "p:"}
    asked = {sense[2:] for sense in prepared.told_senses if sense[:2] == "p:"}
    around = asked.union(*map(world.containers, sorted(asked)))
    within = any(not asked.isdisjoint(world.containers(place)) for place in said)
    return not said.isdisjoint(around) or within


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
    if given.senses & prepared.containers or _may_hold(given, prepared):
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


def _names_another(missing: Sequence[Unit], extra: Sequence[Unit]) -> bool:
    """Whether the answer names another place or organization than the one it lacks."""
    lacking = {s for unit in missing for s in unit.senses if s[0] in "pco"}
    said = {s for unit in extra for s in unit.senses if s[0] in "pco"}
    return bool(lacking and said) and lacking.isdisjoint(said)


def _elsewhere(extra: Sequence[Unit], prepared: Prepared) -> bool:
    """Whether a unit names an organization, or something unknown, that the key does not."""
    offices = [u for u in extra if any(sense[:2] == "r:" for sense in u.senses)]
    rest = [u for u in extra if u not in offices]
    return any(not u.senses or any(s[:2] == "o:" for s in u.senses - prepared.senses) for u in rest)


def _told(unit: Unit, prepared: Prepared) -> bool:
    """Whether a unit of the key is a filler, or in some form in the question itself."""
    return is_weak(unit, prepared) or all(not stems(w).isdisjoint(prepared.asked_all) for w in unit.words)


def _partial(key: Key, given: Form, found: Alignment, missing: list[Unit], prepared: Prepared) -> Outcome:
    """Some of the key is missing: prompt when nothing contradicts, reject otherwise."""
    if _renumbered(missing, found.extra):
        return reject(0.2, "another")
    extra = [u for u in found.extra if not all(prepared.harmless(w) for w in u.words)]
    said = [u for u in key.form.units if u not in found.missing and not _told(u, prepared)]
    total = len(missing) + found.met
    if prepared.kind == "text" and opposed(missing, found.extra):
        return reject(0.2, "opposite")
    if prepared.kind == "text" and total >= 4:
        recall = found.met / total
        if _names_another(missing, found.extra):
            return reject(0.2, "another")
        if recall >= 0.6 and not _numbers_differ(key.form, given):
            return accept(0.6 + recall / 4, "paraphrase")
        if recall >= 0.34 and found.met >= 2:
            return prompt(recall, "incomplete")
        return reject(recall / 2, "different")
    if extra and any(_weighty(u) for u in missing):
        roles = frozenset().union(*(u.senses for u in given.units))
        if "role" in prepared.asked_for and wider_role(roles, prepared) and not _elsewhere(extra, prepared):
            return prompt(0.4, "too-wide", "role")
        return reject(0.2, "different")
    if found.met and not extra and _offices(key.form) & _offices(given):
        return prompt(0.4, "too-wide", "role")
    if not said or not found.met:
        return reject(0.2, "different")
    if prepared.kind in ("place",) and any(w in signs().sides for u in missing for w in u.words):
        return prompt(0.4, "incomplete", "name")
    if found.score < 0.9:
        return reject(0.2, "different")
    share = found.met / (found.met + len(missing))
    return prompt(round(share * 0.9, 2), "incomplete", "name")


def _renumbered(missing: Sequence[Unit], extra: Sequence[Unit]) -> bool:
    """Whether the answer has another numeral in the place of the key's: *Perang Dunia I*."""
    lacking = [n for u in missing for w in u.words if (n := number.number_of(w) or _SINGLE.get(w))]
    said = [n for u in extra for w in u.words if (n := number.number_of(w) or _SINGLE.get(w))]
    return bool(lacking and said) and lacking != said


_SINGLE = {"i": "1", "v": "5", "x": "10"}


def _weighty(unit: Unit) -> bool:
    return any(len(w) > 1 or w.isdigit() for w in unit.words)


def _numbers_differ(key: Form, given: Form) -> bool:
    return sorted(number.numbers_of(key.core)) != sorted(number.numbers_of(given.core))

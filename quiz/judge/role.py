"""A role or a description in the place of a name: prompts when it fits whoever is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quiz.judge.alignment import signs
from quiz.judge.form import Form, Unit
from quiz.judge.lexicon import lexicon
from quiz.judge.name import Name
from quiz.judge.outcome import Outcome, prompt, reject
from quiz.judge.prepared import Prepared
from quiz.language import world


def role_instead(given: Form, wanted: Name, prepared: Prepared) -> Outcome | None:
    """The outcome for an answer that says what someone is and not who; None for any other."""
    roles = {s[2:] for u in given.units for s in u.senses if s[:2] == "r:"}
    roles |= {s[2:] for w in given.core for s in lexicon().look(w) if s[:2] == "r:"}
    if not roles:
        return _someone(given, prepared) or _asked_again(given, prepared)
    if any(not _describing(u, prepared) for u in given.units) and not _is_relative(given):
        return None
    first = next((u for u in given.units if any(s[:2] == "r:" for s in u.senses)), None)
    heads = {s[2:] for s in first.senses if s[:2] == "r:"} if first is not None else roles
    if _seated_elsewhere(given, prepared):
        return reject(0.1, "another-role")
    if _is_relative(given):
        return prompt(0.4, "role", "name")
    expected = wanted.roles or prepared.roles
    if not expected or any(_fits(one, other) for one in heads for other in expected):
        return prompt(0.4, "role", "name")
    if heads <= world.PROFESSIONS and expected <= world.PROFESSIONS:
        return prompt(0.4, "role", "name")
    return reject(0.1, "another-role")


def _someone(given: Form, prepared: Prepared) -> Outcome | None:
    """The outcome for *a Russian woman*: what anybody is, and more that names nobody."""
    people = frozenset(w for one in lexicon().packs for w in one.generic.get("person", ()))
    told = len(given.units) > 1 and not people.isdisjoint(given.core)
    return (
        prompt(0.3, "role", "name") if told and all(_describing(u, prepared) for u in given.units) else None
    )


def _asked_again(given: Form, prepared: Prepared) -> Outcome | None:
    """Whether an answer only says whom the question asks for: *the patih of Majapahit*."""
    size = len(given.core)
    asked = prepared.asked
    if not 1 < size < len(asked) - 1 or size > 4:
        return None
    again = any(asked[start : start + size] == given.core for start in range(1, min(3, len(asked) - size)))
    return prompt(0.3, "role", "name") if again else None


def _is_relative(given: Form) -> bool:
    """Whether the answer says whose relative someone is."""
    return any(sense[2:] in world.RELATIVES for sense in given.units[0].senses) and len(given.units) > 1


def _seat(units: Sequence[Unit]) -> frozenset[str]:
    """The countries named right after an office."""
    for one, after in pairwise(units):
        if any(s[:2] == "r:" for s in one.senses):
            return frozenset(s for s in after.senses if s[:2] == "p:")
    return frozenset()


def _seated_elsewhere(given: Form, prepared: Prepared) -> bool:
    """Whether the answer's office is another country's than the one asked about."""
    asked, said = _seat(prepared.asked_units), _seat(given.units)
    return bool(asked and said) and asked.isdisjoint(said)


def _fits(one: str, other: str) -> bool:
    return one in world.broader(other) or other in world.broader(one)


def _describing(unit: Unit, prepared: Prepared) -> bool:
    """Whether a unit can belong to a description of a person without naming one."""
    if not lexicon().people.isdisjoint(unit.words):
        return False
    if unit.senses or all(prepared.harmless(w) for w in unit.words):
        return True
    return all(w in signs().sides or w in lexicon().everyday or _of_place(w) for w in unit.words)


def _of_place(word: str) -> bool:
    """Whether a word is a place in the possessive: *Russia's*, folded to *russias*."""
    return word.endswith("s") and any(sense[0] in "pco" for sense in lexicon().look(word[:-1]))

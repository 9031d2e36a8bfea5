"""Comparing people: surname enough, given name alone prompts, titles optional, another given name rejects."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from quiz.judge.alignment import signs
from quiz.judge.form import Form, form_of
from quiz.judge.key import Key
from quiz.judge.kin import is_blend, is_kin, part_meets, rejoined, same_person
from quiz.judge.lexicon import lexicon
from quiz.judge.name import Name, of_key, read, titles
from quiz.judge.near import is_slip
from quiz.judge.outcome import Outcome, accept, prompt, reject
from quiz.judge.prepared import Prepared
from quiz.judge.role import role_instead
from quiz.judge.sound import bare, sounds_like
from quiz.language import pack, world

Met = dict[int, tuple[int, float]]
"""Part of the key's name to the part of the answer that met it, and how surely."""


def compare(key: Key, given: Form, prepared: Prepared) -> Outcome:
    """The outcome for a key that is a person's name."""
    form, given = key.form, _without_clause(given, prepared)
    if given.squeezed == form.squeezed:
        return accept(1.0, "exact")
    if given.senses & form.senses or same_person(form.folded, given.folded):
        return accept(0.95, "same-thing")
    wanted, said = of_key(form, prepared), read(given)
    if _is_someones(given, form):
        met = _by_parts(wanted, said, given, prepared).directive != "reject"
        return reject(0.2, "another-person") if met else prompt(0.4, "role", "name")
    if wanted.ordinal or said.ordinal:
        differs = _numbered(wanted, said)
        if differs is not None:
            return differs
    if "".join(said.parts) == "".join(wanted.parts):
        return accept(0.98, "name")
    if len(said.parts) == 1 and len(wanted.parts) > 1:
        single = _in_one_word(wanted, said.parts[0], given, form, prepared)
        if single is not None:
            return single
    if not given.text.isascii() and _foreign(given.text) and _consonants(wanted) == _consonants(said):
        return accept(0.85, "script")
    outcome = _by_parts(wanted, said, given, prepared)
    if outcome.directive == "reject" and outcome.reason != "two-answers":
        return role_instead(given, wanted, prepared) or outcome
    return outcome


def _is_someones(given: Form, key: Form) -> bool:
    """Whether the answer is whose relative, friend or foe someone is: *istri Prabowo*."""
    head = given.units[0]
    if len(given.units) < 2 or not any(sense[2:] in world.RELATIVES for sense in head.senses):
        return False
    mine = {sense for unit in key.units for sense in unit.senses}
    return not head.senses <= mine and head.words[0] not in signs().titles


def _without_clause(given: Form, prepared: Prepared) -> Form:
    """The answer without a clause that only says more of the person: *SBY yang baru terpilih*."""
    if _RELATIVE.isdisjoint(given.core):
        return given
    at = next((i for i, w in enumerate(given.core) if i and w in _RELATIVE), 0)
    everyday = lexicon().everyday
    if not at or not all(w in everyday or prepared.harmless(w) for w in given.core[at:]):
        return given
    return form_of(given.text, given.plain, given.words, given.core[:at])


_RELATIVE = frozenset({"yang", "who"})


def _in_one_word(wanted: Name, word: str, given: Form, key: Form, prepared: Prepared) -> Outcome | None:
    """The outcome for a name of several parts said in one word: initials, a blend, all of it run together."""
    short = len(wanted.parts) > 2 and len(given.core) == 1 and 1 < len(word) <= 8
    if short and (word in key.acronyms or word == "".join(part[0] for part in wanted.parts)):
        return accept(0.9, "acronym")
    if is_slip("".join(wanted.parts), word, prepared.known):
        return accept(0.9, "typo")
    if is_blend(wanted.parts, word) and not prepared.known(word):
        return accept(0.85, "acronym")
    tail = "".join(key.core[-2:])
    if len(key.core) > 2 and (word == tail or (len(word) > 5 and sounds_like(tail, word))):
        return accept(0.9, "surname")
    return None


def _numbered(wanted: Name, said: Name) -> Outcome | None:
    """The outcome for rulers of one name: another number is another ruler, none asks for it."""
    if wanted.ordinal and said.ordinal and wanted.ordinal != said.ordinal:
        return reject(0.1, "another-person")
    alone = len(wanted.parts) == 1 and said.parts[-1:] == wanted.parts
    return prompt(0.5, "incomplete", "name") if wanted.ordinal and not said.ordinal and alone else None


def _foreign(text: str) -> bool:
    return any("\u0600" <= char <= "\u06ff" for char in text)


def _consonants(name: Name) -> list[str]:
    return [bare(part) for part in name.parts]


def _by_parts(wanted: Name, said: Name, given: Form, prepared: Prepared) -> Outcome:
    parts = list(said.parts)
    if len(parts) == 1 and len(wanted.parts) > 1 and prepared.is_other(parts[0]):
        return reject(0.0, "another")
    if len(parts) != len(wanted.parts):
        wanted = wanted._replace(parts=rejoined(wanted.parts, parts))
        parts = list(rejoined(parts, wanted.parts))
    met = _meet(wanted.parts, parts, prepared)
    used = {j for j, _ in met.values()}
    extra = [
        (j, part) for j, part in enumerate(parts) if j not in used and not _free(j, part, given, prepared)
    ]
    full = [i for i, (_, score) in met.items() if score > 0.8]
    if not full:
        return reject(0.0, "different")
    sure = min(score for _, score in met.values())
    if _second_person(extra, given, prepared):
        return reject(0.2, "two-answers")
    if extra and len(wanted.parts) == 1 and _has_fuller(wanted, prepared):
        return reject(0.2, "another-person")
    if len(met) == len(wanted.parts):
        return accept(sure, "name") if len(extra) <= 3 else reject(0.2, "too-much")
    if len(wanted.parts) - 1 in full:
        return _surname_met(met, extra, wanted, said, sure)
    if extra:
        return reject(0.2, "another-person")
    if (
        len(full) >= 2
        and len(wanted.parts) >= 3
        and (prepared.loose or _is_called_so(wanted, full, prepared))
    ):
        return accept(0.8, "name")
    return prompt(0.5, "given-name", "surname")


def _meet(wanted: Sequence[str], parts: Sequence[str], prepared: Prepared) -> Met:
    """Each part of the key's name with the part of the answer that it is, last first."""
    met: Met = {}
    used: set[int] = set()
    for i in range(len(wanted) - 1, -1, -1):
        for j in range(len(parts) - 1, -1, -1):
            surname = len(wanted[i]) == 1 < len(parts[j]) and i < len(wanted) - 1 and 0 < j == len(parts) - 1
            score = 0.0 if j in used or surname else part_meets(wanted[i], parts[j], prepared)
            if score:
                met[i] = (j, score)
                used.add(j)
                break
    if met and len(met) < len(wanted) and len(used) < len(parts):
        _meet_kin(wanted, parts, met, prepared)
    return met


def _meet_kin(wanted: Sequence[str], parts: Sequence[str], met: Met, prepared: Prepared) -> None:
    """Add to ``met`` the parts that can be the same in view of those that are, in the same order."""
    if max(score for _, score in met.values()) < 0.9:
        return
    used = {j for j, _ in met.values()}
    for i in range(len(wanted)):
        for j in range(len(parts)):
            ordered = all((i < k) == (j < l) for k, (l, _) in met.items())
            if i not in met and j not in used and ordered and is_kin(wanted[i], parts[j], prepared):
                met[i] = (j, 0.85)
                used.add(j)


def _is_called_so(wanted: Name, full: Sequence[int], prepared: Prepared) -> bool:
    """Whether the first parts of an Indonesian name are what its bearer is called: *Sri Mulyani*. Names of
    the kind that ends in a family name are not."""
    if not {0, 1} <= set(full) or "p:ID" not in prepared.asked_senses:
        return False
    return _with_family_name().isdisjoint(wanted.parts[:2])


@cache
def _with_family_name() -> frozenset[str]:
    """Given names that a family name follows."""
    return frozenset(pack("en").names)


def _has_fuller(wanted: Name, prepared: Prepared) -> bool:
    """Whether the key has the name in full too, so that other parts than its own are another person's."""
    if prepared.kind == "list":
        return False
    names = (of_key(key.form, prepared) for key in prepared.keys)
    return any(len(name.parts) > 1 and wanted.parts[0] in name.parts for name in names)


def _surname_met(met: Met, extra: list[tuple[int, str]], wanted: Name, said: Name, sure: float) -> Outcome:
    """The surname is right: fine alone or with some of the rest, wrong with another given name."""
    if extra and (len(met) == 1 or (0 not in met and any(j == 0 for j, _ in extra))):
        return reject(0.2, "another-person")
    return accept(min(sure, 0.95), "surname" if len(met) == 1 else "name")


def _free(index: int, part: str, given: Form, prepared: Prepared) -> bool:
    """Whether a word beyond the name is none of another name: what the question says, a filler."""
    return (
        (prepared.harmless(part) and not prepared.is_other(part))
        or part in titles().back
        or part in signs().titles
        or (len(part) > 5 and index == 0 and _mistyped_title(part))
    )


@lru_cache(maxsize=1024)
def _mistyped_title(part: str) -> bool:
    """Whether a word is a title with a slip in it."""
    if lexicon().is_known(part):
        return False
    return any(len(title) > 5 and is_slip(title, part, _nothing_else) for title in signs().titles)


def _nothing_else(_: str) -> bool:
    return False


def _second_person(extra: list[tuple[int, str]], given: Form, prepared: Prepared) -> bool:
    if not extra:
        return False
    linked = not signs().conjunctions.isdisjoint(given.words)
    return linked or (any(prepared.is_other(part) for _, part in extra) and len(extra) > 1)

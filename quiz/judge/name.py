"""People's names: surname enough, given name alone prompts, titles optional, roles are no names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from quiz.judge import number
from quiz.judge.alignment import signs
from quiz.judge.form import Form, Unit
from quiz.judge.lexicon import Phrases, lexicon
from quiz.judge.near import is_slip, same_name
from quiz.judge.numeral import roman
from quiz.judge.outcome import Outcome, accept, prompt, reject
from quiz.judge.peel import wrapping
from quiz.judge.prepared import Key, Prepared
from quiz.judge.sound import bare
from quiz.language import world


class _Titles:
    def __init__(self) -> None:
        packs = lexicon().packs
        offices = {name for one in packs for names in one.offices.values() for name in names}
        self.front = Phrases({t for one in packs for t in one.titles} | offices)
        self.back = frozenset(w for one in packs for w in one.suffixes)
        self.particles = frozenset(w for one in packs for w in one.particles)


@cache
def titles() -> _Titles:
    """Titles, offices, degrees and particles of all packs."""
    return _Titles()


class Name(NamedTuple):
    """A name's words without titles and particles; ``roles`` are the offices named before it, ``ordinal``
    the number of a ruler."""

    parts: tuple[str, ...]
    roles: frozenset[str]
    turned: bool = False
    ordinal: int = 0


def read(form: Form) -> Name:
    """The name in ``form``: titles, offices and degrees taken off, *Haftar, Khalifa* turned round."""
    known = titles()
    words = list(form.core)
    roles = {s[2:] for u in form.units for s in u.senses if s[:2] == "r:"}
    start = _after_titles(words)
    parts = words[start:] or words
    while len(parts) > 1 and parts[-1] in known.back:
        parts = parts[:-1]
    turned = "," in form.plain and len(parts) > 1
    ordinal = _ordinal(parts)
    if ordinal:
        parts = parts[:-2] if len(parts) > 2 and parts[-2] in ("ke", "the") else parts[:-1]
    kept = [w for w in parts if w not in known.particles or len(parts) == 1]
    split = [letter for w in kept or parts for letter in (w if _are_initials(w, form.text) else (w,))]
    return Name(tuple(split), frozenset(roles), turned, ordinal)


def _ordinal(parts: Sequence[str]) -> int:
    """The number of a ruler at the end of a name: *Nikolai II*, *the Second*; 0 for none."""
    if len(parts) < 2:
        return 0
    last = parts[-1]
    if last.isdigit() and len(last) < 3:
        return int(last)
    told = number.numbers_of((last,)) if last not in ("one", "satu") else ()
    return roman(last) or (
        int(told[0])
        if (told and last.isalpha() and parts[-2:-1] == ["the"]) or (told and last.startswith("ke"))
        else 0
    )


def _are_initials(word: str, text: str) -> bool:
    """Whether a word is initials written together: *JK*, *B.J.*"""
    if not 2 <= len(word) <= 3 or not word.isalpha():
        return False
    return not set(word) & set("aeiouy") or f"{word[0].upper()}.{word[1].upper()}" in text


def _key_name(form: Form, prepared: Prepared) -> Name:
    """The name in a form of the key, read once."""
    kept = prepared.memo.get(form.text)
    if not isinstance(kept, Name):
        kept = prepared.memo[form.text] = read(form)
    return kept


def _after_titles(words: Sequence[str]) -> int:
    """Where the name starts: after titles and offices, and the places that offices are held in."""
    known, lexicon_ = titles(), lexicon()
    index, office = 0, False
    while index < len(words) - 1:
        size = known.front.at(words, index)
        if size and index + size < len(words):
            office = True
            index += size
            continue
        if office:
            place = _place_at(words, index, lexicon_)
            if place and index + place < len(words):
                index += place
                continue
            if words[index] in wrapping().stop and words[index] not in known.particles:
                index += 1
                continue
        break
    return index


def _place_at(words: Sequence[str], index: int, known: object) -> int:
    found = lexicon().scan(words[index : index + 4])
    if found and found[0][0] == 0 and any(s[0] in "po" for s in found[0][2]):
        return found[0][1]
    return 0


def compare(key: Key, given: Form, prepared: Prepared) -> Outcome:
    """The outcome for a key that is a person's name."""
    form = key.form
    if given.squeezed == form.squeezed:
        return accept(1.0, "exact")
    if given.senses & form.senses:
        return accept(0.95, "same-thing")
    wanted = _key_name(form, prepared)
    said = read(given)
    if wanted.ordinal or said.ordinal:
        differs = _numbered(wanted, said)
        if differs is not None:
            return differs
    if "".join(said.parts) == "".join(wanted.parts):
        return accept(0.98, "name")
    if (
        len(given.core) == 1
        and len(wanted.parts) > 2
        and 1 < len(given.core[0]) <= 8
        and given.core[0] in form.acronyms | {_initials(wanted)}
    ):
        return accept(0.9, "acronym")
    if (
        len(said.parts) == 1
        and len(wanted.parts) > 1
        and is_slip("".join(wanted.parts), said.parts[0], prepared.known)
    ):
        return accept(0.9, "typo")
    if not given.text.isascii() and _foreign(given.text) and _consonants(wanted) == _consonants(said):
        return accept(0.85, "script")
    outcome = _by_parts(wanted, said, given, prepared)
    if outcome.directive == "reject" and outcome.reason != "two-answers":
        role = _role_instead(given, wanted, prepared)
        return role or outcome
    return outcome


@cache
def _nicknames() -> dict[str, frozenset[str]]:
    """Given name to the names that it is a form of, itself included, in every language."""
    groups: dict[str, set[str]] = {}
    for one in lexicon().packs:
        for full, short in one.nicknames.items():
            for name in (full, *short):
                groups.setdefault(name, set()).add(full)
    return {name: frozenset(fulls) for name, fulls in groups.items()}


def _numbered(wanted: Name, said: Name) -> Outcome | None:
    """The outcome for rulers of one name: another number is another ruler, none asks for it."""
    if wanted.ordinal and said.ordinal and wanted.ordinal != said.ordinal:
        return reject(0.1, "another-person")
    if (
        wanted.ordinal
        and not said.ordinal
        and said.parts
        and said.parts[-1] == wanted.parts[-1]
        and len(wanted.parts) == 1
    ):
        return prompt(0.5, "incomplete", "name")
    return None


def _initials(name: Name) -> str:
    return "".join(part[0] for part in name.parts)


def _foreign(text: str) -> bool:
    return any("\u0600" <= char <= "\u06ff" for char in text)


def _consonants(name: Name) -> list[str]:
    return [bare(part) for part in name.parts]


def _part_meets(key: str, given: str, prepared: Prepared) -> float:
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


def _by_parts(wanted: Name, said: Name, given: Form, prepared: Prepared) -> Outcome:
    parts = list(said.parts)
    if len(parts) == 1 and len(wanted.parts) > 1 and prepared.is_other(parts[0]):
        return reject(0.0, "another")
    met: dict[int, tuple[int, float]] = {}
    used: set[int] = set()
    for i in range(len(wanted.parts) - 1, -1, -1):
        for j in range(len(parts) - 1, -1, -1):
            if j in used:
                continue
            score = _part_meets(wanted.parts[i], parts[j], prepared)
            if score:
                met[i] = (j, score)
                used.add(j)
                break
    extra = [
        (j, part) for j, part in enumerate(parts) if j not in used and not _free(j, part, given, prepared)
    ]
    last = len(wanted.parts) - 1
    full = [i for i, (_, score) in met.items() if score > 0.8]
    if not full:
        return reject(0.0, "different")
    sure = min(score for _, score in met.values())
    if _second_person(extra, parts, given, prepared):
        return reject(0.2, "two-answers")
    if extra and len(wanted.parts) == 1 and _has_fuller(wanted, prepared):
        return reject(0.2, "another-person")
    if len(met) == len(wanted.parts):
        return accept(sure, "name") if len(extra) <= 3 else reject(0.2, "too-much")
    if last in full:
        return _surname_met(met, extra, wanted, said, sure)
    if extra:
        return reject(0.2, "another-person")
    if len(full) >= 2 and len(wanted.parts) >= 3 and prepared.loose:
        return accept(0.8, "name")
    return prompt(0.5, "given-name", "surname")


def _has_fuller(wanted: Name, prepared: Prepared) -> bool:
    """Whether the key has the name in full too, so that other parts than its own are another person's."""
    if prepared.kind == "list":
        return False
    names = (_key_name(key.form, prepared) for key in prepared.keys)
    return any(len(name.parts) > 1 and wanted.parts[0] in name.parts for name in names)


def _surname_met(
    met: dict[int, tuple[int, float]], extra: list[tuple[int, str]], wanted: Name, said: Name, sure: float
) -> Outcome:
    """The surname is right: fine alone or with some of the rest, wrong with another given name."""
    last = len(wanted.parts) - 1
    at = met[last][0]
    before = [j for j, _ in extra if j < at or said.turned]
    if len(met) == 1 and before:
        return reject(0.2, "another-person")
    if len(met) == 1 and extra:
        return reject(0.2, "another-person")
    if 0 not in met and any(j == 0 for j, _ in extra):
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


def _second_person(
    extra: list[tuple[int, str]], parts: Sequence[str], given: Form, prepared: Prepared
) -> bool:
    words = given.words
    links = signs().conjunctions
    if not extra:
        return False
    linked = any(w in links for w in words)
    return linked or (any(prepared.is_other(part) for _, part in extra) and len(extra) > 1)


def _role_instead(given: Form, wanted: Name, prepared: Prepared) -> Outcome | None:
    """A role in place of the name: prompts when it fits whoever is asked for."""
    roles = {s[2:] for u in given.units for s in u.senses if s[:2] == "r:"}
    roles |= {s[2:] for w in given.core for s in lexicon().look(w) if s[:2] == "r:"}
    if not roles:
        return None
    rest = [u for u in given.units if not _describing(u, prepared)]
    if rest:
        return None
    expected = wanted.roles or prepared.roles
    head = next((s[2:] for u in given.units for s in sorted(u.senses) if s[:2] == "r:"), sorted(roles)[0])
    heads = {s[2:] for u in given.units for s in u.senses if s[:2] == "r:"} or roles
    first = next((u for u in given.units if any(s[:2] == "r:" for s in u.senses)), None)
    if first is not None:
        heads = {s[2:] for s in first.senses if s[:2] == "r:"}
    if _seated_elsewhere(given, prepared):
        return reject(0.1, "another-role")
    if not expected or any(_fits(one, other) for one in heads for other in expected):
        return prompt(0.4, "role", "name")
    return reject(0.1, "another-role") if head else None


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
    if unit.senses or all(prepared.harmless(w) for w in unit.words):
        return True
    return all(w in signs().sides or w in lexicon().everyday for w in unit.words)

"""What an answer says beyond the key: nothing of weight, more than asked, or something else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quiz.judge import number
from quiz.judge.alignment import Alignment, signs
from quiz.judge.form import Form, Unit
from quiz.judge.key import Key
from quiz.judge.lexicon import lexicon
from quiz.judge.outcome import Outcome, accept, prompt, reject
from quiz.judge.peel import wrapping
from quiz.judge.prepared import Prepared
from quiz.language import pack


def weigh_surplus(key: Key, given: Form, found: Alignment, prepared: Prepared) -> Outcome:
    """All of the key is there: what else does the answer say?"""
    words = given.core
    positions = {i for u in found.extra for i in range(u.start, u.start + len(u.words))}
    kept = [i for i in range(len(words)) if i not in positions]
    score = 0.9 * found.score
    for unit in found.extra:
        verdict = _weigh(unit, words, key.form, found, prepared)
        if verdict is not None:
            return verdict
    loose = [u for u in found.extra if not all(prepared.harmless(w) for w in u.words)]
    capital = prepared.kind == "text" and key.form.text[:1].isupper()
    named = prepared.kind in ("place", "organization") or (capital and len(key.form.core) < 4)
    if (
        loose
        and (named and not (capital and len(key.form.core) > 1))
        and _modifies(words, loose, found, prepared)
    ):
        return reject(0.2, "another")
    if loose and (_joined_on(words, loose, found) or _listed_on(given, loose, prepared)):
        return reject(0.2, "two-answers")
    if loose and any(not _is_sort(u) for u in found.missing):
        return reject(0.2, "different")
    if found.missing and prepared.kind == "text" and _in_place_of_sort(found, loose, words):
        return reject(0.2, "different")
    if found.missing and _in_place_of_last(key.form, found, prepared):
        return reject(0.2, "another")
    if loose and _new_numbers(key.form, found.extra, prepared):
        return reject(0.2, "other-value")
    names = [u for u in loose if not u.senses and not all(w in lexicon().everyday for w in u.words)]
    if _is_stuffed(given, key.form, loose):
        return reject(0.2, "too-much")
    if prepared.kind == "place" and found.first and words[found.first - 1] in signs().nearby:
        return prompt(0.4, "too-wide", "place")
    if key.form.senses and any(_is_compound(u, key.form) for u in given.units):
        return prompt(0.4, "too-narrow", "place")
    if prepared.kind == "place" and _names_a_thing(words, found, prepared):
        return reject(0.2, "another")
    if len(loose) > 4 * len(kept) + 8 or (len(names) > 2 and named):
        return reject(0.2, "too-much")
    if not loose:
        return accept(min(1.0, score + 0.08), "same-words")
    return accept(max(0.6, score - 0.03 * len(loose)), "contains")


def _is_stuffed(given: Form, key: Form, loose: Sequence[Unit]) -> bool:
    """Whether single words are strung together of which the key is one: no sentence, no list, a heap."""
    heap = len(given.units) > 4 and len(key.core) == 1 and len(loose) >= len(given.units) - 1
    return heap and wrapping().stop.isdisjoint(given.core)


def _is_compound(unit: Unit, key: Form) -> bool:
    """Whether a unit is a thing of its own that has the key in its name: *oil well* for *oil*."""
    longer = len(unit.words) > len(key.core) and set(key.core) < set(unit.words)
    return longer and bool(unit.senses) and unit.senses.isdisjoint(key.senses)


def _names_a_thing(words: Sequence[str], found: Alignment, prepared: Prepared) -> bool:
    """Whether a place only names another thing, where nouns come last: *Nairobi National Park*."""
    last = words[-1]
    if pack(prepared.code).head_first or last in prepared.asked_all or last in prepared.own_words:
        return False
    between = words[found.last + 1 :]
    return last in _things() and bool(between) and signs().prepositions.isdisjoint(between)


@cache
def _things() -> frozenset[str]:
    """Sorts of things that are named after places."""
    kinds = ("organization", "thing", "mountain", "river", "lake", "landmark")
    return frozenset(w for one in lexicon().packs for kind in kinds for w in one.generic.get(kind, ()))


def _modifies(words: Sequence[str], loose: Sequence[Unit], found: Alignment, prepared: Prepared) -> bool:
    """Whether the key only qualifies a noun before it, where nouns come first: *peran Moskow*."""
    if not pack(prepared.code).head_first:
        return False
    start = found.first
    while start and words[start - 1] not in _BREAKS and words[start - 1] not in signs().prepositions:
        start -= 1
    if start and words[start - 1] in signs().prepositions:
        return False
    head = words[start]
    named = head in lexicon().everyday or bool(lexicon().look(head))
    if any(_inside(u, prepared) for u in loose):
        return False
    return start < found.first and named and any(u.start <= start < u.start + len(u.words) for u in loose)


_BREAKS = frozenset(
    {"adalah", "ialah", "yaitu", "yakni", "itu", "merupakan", "is", "was", "dan", "and", "yang"}
)


def _in_place_of_sort(found: Alignment, loose: Sequence[Unit], words: Sequence[str]) -> bool:
    """Whether something else stands where the key has the sort of a thing: *army* for *militant group*."""
    stop = wrapping().stop
    lacking = any(word not in stop for unit in found.missing for word in unit.words)
    return lacking and any(words[u.start - 1] not in signs().prepositions for u in loose if u.start)


def _in_place_of_last(key: Form, found: Alignment, prepared: Prepared) -> bool:
    """Whether another word stands where the key has its last, which tells it from its like: *Badan Usaha
    Milik Daerah* for *Badan Usaha Milik Negara*."""
    if not pack(prepared.code).head_first or prepared.kind == "place":
        return False
    end = len(key.core)
    last = any(u.start + len(u.words) == end and u.start for u in found.missing)
    return last and any(u.start > found.last and not u.words[0].isdigit() for u in found.extra)


def _listed_on(given: Form, loose: Sequence[Unit], prepared: Prepared) -> bool:
    """Whether a comma adds one word that is another thing: *oil, gas*."""
    if prepared.kind not in ("text", "organization") or "," not in given.plain:
        return False
    last = given.plain.rpartition(",")[2].split()
    return len(last) == 1 and len(loose) == 1 and loose[0].words == (last[0].strip(".!? "),)


def _joined_on(words: Sequence[str], loose: Sequence[Unit], found: Alignment) -> bool:
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
    unit: Unit, words: Sequence[str], key: Form, found: Alignment, prepared: Prepared
) -> Outcome | None:
    """What one unit beyond the key does to the answer; None for nothing."""
    marks = signs()
    before = _word_before(words, unit.start)
    end = unit.start + len(unit.words)
    after = words[end] if end < len(words) else ""
    harmless = all(prepared.harmless(w) for w in unit.words)
    if (
        any(w in marks.modifiers for w in unit.words)
        and end <= found.last + 1
        and (prepared.kind != "person" or _is_office(key))
    ):
        return reject(0.2, "another")
    if any(s[:2] == "r:" for s in unit.senses) and _is_office(key):
        return reject(0.2, "two-answers")
    titled = any(s[:2] in ("r:", "o:") for s in unit.senses) and unit.start < found.first
    if titled and prepared.kind == "place" and words[found.first - 1] not in marks.prepositions:
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
        if before in marks.prepositions or before in marks.sides or _inside(unit, prepared):
            return None
        if harmless and not (_is_country(prepared.senses) and _is_country(unit.senses)):
            return None
        if any(s[0] in prepared.sorts for s in unit.senses) and not _describes(unit, found, prepared):
            return reject(0.2, "two-answers")
    if prepared.kind == "place" and not unit.senses and _another_city(unit, before, prepared):
        return reject(0.2, "two-answers")
    if _turns(unit, found) and not harmless:
        return prompt(0.5, "too-narrow", "place")
    numbered = any(w.isdigit() for w in unit.words) and unit.start == found.last + 1
    if numbered and not harmless and not number.unit_of(after):
        return reject(0.2, "another")
    return None


def _word_before(words: Sequence[str], index: int) -> str:
    """The word before ``index``, that before the sort of the thing when it is one: *di* of *di Laut Jawa*."""
    sorts, before = wrapping().generic, index - 1
    while before > 0 and words[before] in sorts and words[before] not in signs().titles:
        before -= 1
    linked = before >= 0 and words[before] in signs().prepositions
    return words[before] if linked else words[index - 1] if index else ""


def _is_country(senses: frozenset[str]) -> bool:
    return any(s[:2] == "p:" and len(s) == 4 and s[2:].isalpha() for s in senses)


def _is_office(key: Form) -> bool:
    """Whether a key names an office first of all."""
    return bool(key.units) and any(s[:2] == "r:" for s in key.units[0].senses)


def _another_city(unit: Unit, before: str, prepared: Prepared) -> bool:
    """Whether a unit is one of the world's larger cities, said beside the key and not to place it."""
    country = lexicon().cities.get(unit.text, "")
    marks = signs()
    if any(sense in (f"p:{country}", f"p:{country[:2]}") for sense in prepared.senses):
        return False
    towns = any(key.form.folded in lexicon().cities or key.form.senses for key in prepared.keys)
    placing = before in marks.prepositions or before in marks.sides or prepared.harmless(unit.words[0])
    return bool(country) and towns and not placing


def _inside(unit: Unit, prepared: Prepared) -> bool:
    """Whether a unit is a city of the country that the key is: *Mesir, Kairo*."""
    homes = {home for sense in unit.senses if (home := lexicon().country_of(sense))}
    return any(f"p:{home}" in prepared.senses or f"p:{home[:2]}" in prepared.senses for home in homes)


def _describes(unit: Unit, found: Alignment, prepared: Prepared) -> bool:
    """Whether a country right after the key can only say where the key is: *Linggarjati, Indonesia*."""
    if any(s[:2] == "p:" for s in prepared.senses) or prepared.containers:
        return False
    return any(s[:2] == "p:" for s in unit.senses) and unit.start == found.last + 1 and len(found.extra) < 3


def _turns(unit: Unit, found: Alignment) -> bool:
    """Whether a unit makes another thing of the key next to it: *Berlin Timur*, *East Berlin*."""
    sides = signs().sides
    if unit.words[0] not in sides:
        return False
    return unit.start == found.last + 1 or unit.start + len(unit.words) == found.first

"""Names in an article: found by the tagger, corrected by each other, carried through."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from quiz.generate.lexicon import given_names, known
from quiz.generate.parsed import Entity, EntityKind, Word
from quiz.generate.quantities import SCORE
from quiz.generate.tagger import common_words
from quiz.language.id_writing import (
    CITING_WORDS,
    CLUB_WORDS,
    COUNTRIES,
    HONORIFICS,
    INSTITUTIONS,
    METONYMS,
    NAME_JOINERS,
    NEVER_IN_NAMES,
    NICKNAME_STARTS,
    NOT_NAMES,
    OFFICE_HEADS,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    PLACING_WORDS,
    PRONOUNS,
    RANKS,
)
from quiz.language.world import cities

Found = list[Entity]


_NOT_PEOPLE = frozenset(ORGANIZATION_NOUNS) | frozenset(PLACE_NOUNS) | NOT_NAMES


def decode(words: Sequence[Word], labels: Sequence[str]) -> Found:
    """Names from B-, I- and O labels, mended: no marks at the ends, no honorific or office at the front."""
    found: Found = []
    start, kind = 0, ""
    for index, label in enumerate([*labels, "O"]):
        if kind and not label.startswith("I-"):
            found.extend(_mended(words, start, index, kind))
            kind = ""
        if label != "O" and not kind:
            start, kind = index, label[2:]
    return found


def _is_plain(word: str) -> bool:
    """Whether a word that stands first, and so with a capital, is no name: news writes it small elsewhere."""
    derived = word.endswith("an") and word.startswith(("ke", "pe", "per", "pem", "pen")) and len(word) > 6
    return (word in common_words() or derived) and word not in HONORIFICS


def _mended(words: Sequence[Word], start: int, end: int, kind: str) -> Found:
    while start < end and not words[start].text[0].isalnum():
        start += 1
    while end > start and not words[end - 1].text[-1].isalnum():
        end -= 1
    while end > start and (words[end - 1].text.islower() or SCORE.match(words[end - 1].text)):
        end -= 1
    if kind == "PER":
        start, end = _person(words, start, end)
        while end - start > 2 and _is_body(words[start]) and not _is_body(words[start + 2]):
            start += 1
        if any(_is_no_name(word) for word in words[start:end]) or words[start].text in NICKNAME_STARTS:
            kind = "ORG"
    if start == 0 and end > 1 and words[0].low.endswith("nya"):
        start = 1  # “Untungnya Arsenal …”
    if start >= end or not _capital(words[start].text) or words[start].low in PRONOUNS:
        return []
    alone = kind == "PER" and end - start == 1 and words[start].low in common_words() - given_small()
    if alone and not (start and words[start - 1].low in HONORIFICS):
        return []
    cut = next((i for i in range(start, end) if words[i].text in ',;:()[]"“”'), end)
    return [_entity(words, start, cut, kind)] if cut > start else []


def _is_body(word: Word) -> bool:
    """A club, a city or a body that stands before the names of its people: “Persela Dwi Kuswanto”."""
    return (
        word.low in CLUB_WORDS
        or known(word.text).kind == "ORG"
        or word.text in cities()
        or (word.text.isupper() and len(word.text) > 1 and word.text.isalpha())
    )


def _person(words: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    """The name alone: what follows the last office or rank, up to a party, a small word or a verb."""
    for index in range(start, end - 1):
        if words[index].low in HONORIFICS | OFFICE_HEADS | RANKS:
            start = index + 1
    if start == 0 and end > 1 and _is_plain(words[0].low):
        start = 1
    while start and end - start > 2 and words[start].low in common_words() - given_small():
        start += 1
    end = next((i for i in range(start + 1, end) if _ends_name(words[i])), end)
    while end - start > 2 and all(
        word.low in common_words() and word.low not in NAME_JOINERS for word in words[start : start + 2]
    ):
        start += 1
    while start > 0 and len(words[start - 1].text.rstrip(".")) == 1 and words[start - 1].text[0].isupper():
        start -= 1
    return start, end


@cache
def given_small() -> frozenset[str]:
    """The first words of people's names, in lower case, and the small words in them."""
    return frozenset(name.lower() for name in given_names()) | NAME_JOINERS


def _ends_name(word: Word) -> bool:
    return word.low in NEVER_IN_NAMES or (word.text.islower() and word.low not in NAME_JOINERS)


_MIXED = re.compile(r"(?!Mc|Mac|De|Di|Da|La|Le|Van|O')[A-Z]+[a-z]+[A-Z]|[A-Z]{2,}[a-z]")
"""“UnionSpace”, “XDana”: capitals inside a word that no person's name has."""


def _is_no_name(word: Word) -> bool:
    return (
        word.low in CLUB_WORDS
        or word.low in _NOT_PEOPLE
        or word.low.startswith(INSTITUTIONS)
        or bool(_MIXED.match(word.text))
        or known(word.text).kind == "ORG"
        or any(map(str.isdigit, word.text))
    )


def _entity(words: Sequence[Word], start: int, end: int, kind: str, full: str = "") -> Entity:
    text = " ".join(word.text for word in words[start:end])
    checked: EntityKind = "PER" if kind == "PER" else "LOC" if kind == "LOC" else "ORG"
    return Entity(start, end, checked, text, full or text)


def _capital(text: str) -> bool:
    return text[:1].isupper() or text[:1].isdigit()


_KNOWN_VOTE = 4
"""How many mentions in an article what other articles say of a name outweighs."""


class Cast:
    """The names of one article, with what each is and the longest form of each person's."""

    def __init__(self, rows: Sequence[tuple[Sequence[Word], Found]]) -> None:
        self._places = {e.text for _, found in rows for e in found if e.kind != "PER" and " " not in e.text}
        self._places |= {
            words[i].text for words, _ in rows for i in range(1, len(words) - 1) if _in_brackets(words, i)
        }
        rows = [(words, [self._bare(words, entity) for entity in found]) for words, found in rows]
        self.hard = {entity.text for words, found in rows for entity in found if _is_hard(words, entity)}
        alone = {name for name in self.hard if " " not in name}
        self.hard |= {
            entity.text for _, found in rows for entity in found if entity.text.split(" ")[0] in alone
        }
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for _, found in rows:
            for entity in found:
                weight = 1 if entity.start == 0 else 2
                votes[entity.text][entity.kind] += weight + (entity.end - entity.start > 1)
        for name, counts in votes.items():
            if (kind := known(name).kind) in {"PER", "LOC", "ORG"}:
                counts[kind] += _KNOWN_VOTE
            elif kind:
                counts["ORG"] += _KNOWN_VOTE
        self.kinds: dict[str, str] = {name: count.most_common(1)[0][0] for name, count in votes.items()}
        self.kinds.update({name: "LOC" for name in self.kinds if name in COUNTRIES})
        self.kinds.update({name: "ORG" for name in self.kinds if name in METONYMS})
        self.kinds.update({name: "ORG" for name in _employers(rows) if name in self.kinds})
        self.hard -= {
            entity.text for words, found in rows for entity in found if _before(words, entity) in CITING_WORDS
        }
        placed = {
            entity.text
            for words, found in rows
            for entity in found
            if _before(words, entity) in PLACING_WORDS
        }
        counts = Counter(entity.text for _, found in rows for entity in found)
        self.people = _people(
            [name for name, kind in self.kinds.items() if kind == "PER"], counts, self.hard, placed
        )
        for name in [name for name, kind in self.kinds.items() if kind != "PER" and name not in COUNTRIES]:
            if " " not in name and " " in self.people.get(name, ""):
                self.kinds[name] = "PER"
        self._forms = self._known_forms()

    def _bare(self, words: Sequence[Word], entity: Entity) -> Entity:
        """A person without the place or the institution before him: “Kremlin Dmitry Peskov”."""
        first = entity.text.split(" ")[0]
        if (
            entity.kind == "PER"
            and entity.end - entity.start > 2
            and (
                first in COUNTRIES
                or first in METONYMS
                or first in cities()
                or first.lower() in CLUB_WORDS
                or first in self._places
                or (first.isupper() and len(first) > 1 and first.isalpha())
                or known(first).kind == "ORG"
            )
        ):
            return _entity(words, entity.start + 1, entity.end, "PER")
        return entity

    def _known_forms(self) -> dict[tuple[str, ...], tuple[str, str]]:
        forms: dict[tuple[str, ...], tuple[str, str]] = {}
        for name, kind in self.kinds.items():
            if len(name) > 2 and not (kind == "PER" and name.lower() in common_words() and " " not in name):
                forms[tuple(name.split(" "))] = (kind, self.people.get(name, name))
        for short, full in self.people.items():
            if len(short) > 2 and short.lower() not in common_words():
                forms.setdefault(tuple(short.split(" ")), ("PER", full))
        forms.update({tuple(name.split(" ")): ("ORG", name) for name in METONYMS})
        forms.update({tuple(name.split(" ")): ("LOC", name) for name in COUNTRIES})
        return forms

    def recast(self, words: Sequence[Word], found: Found) -> Found:
        """The names of one sentence: what the tagger found with the article's vote, and what it missed."""
        kept = [self._voted(words, self._bare(words, entity)) for entity in found]
        covered = {index for entity in kept for index in range(entity.start, entity.end)}
        for start in range(len(words)):
            if start in covered or not _capital(words[start].text):
                continue
            for length in (4, 3, 2, 1):
                form = tuple(word.text for word in words[start : start + length])
                if (
                    len(form) == length
                    and form in self._forms
                    and not covered & set(range(start, start + length))
                ):
                    kind, full = self._forms[form]
                    if self._inside_name(words, start, start + length, covered, found):
                        break
                    kept.append(_entity(words, start, start + length, kind, full))
                    covered.update(range(start, start + length))
                    break
        kept += [
            entity for entity in _told_places(words) if not covered & set(range(entity.start, entity.end))
        ]
        kept = [_with_given(words, entity, covered) for entity in kept]
        return sorted(kept, key=lambda entity: entity.start)

    def _inside_name(
        self, words: Sequence[Word], start: int, end: int, covered: set[int], found: Found
    ) -> bool:
        """A capitalized neighbour that is in no name: the form is part of something else."""
        before = words[start - 1] if start > 1 else None
        after = words[end] if end < len(words) else None
        if after and end not in covered and after.text[:1].isupper() and after.tag == "PROPN":
            return after.low not in OFFICE_HEADS and (after.text,) not in self._forms
        return bool(
            before
            and start - 1 not in covered
            and before.text[:1].isupper()
            and before.tag == "PROPN"
            and before.low not in HONORIFICS | OFFICE_HEADS
            and before.text not in COUNTRIES
            and not before.text.isupper()
        )

    def _voted(self, words: Sequence[Word], entity: Entity) -> Entity:
        kind = self.kinds.get(entity.text, entity.kind)
        full = self.people.get(entity.text, entity.text) if kind == "PER" else entity.text
        return _entity(words, entity.start, entity.end, kind, full)


def _with_given(words: Sequence[Word], entity: Entity, covered: set[int]) -> Entity:
    """“Tsai Ing-wen”: a family name with the given name after it, of two syllables with a hyphen."""
    end = entity.end
    if entity.kind != "PER" or end >= len(words) or end in covered or not _GIVEN.fullmatch(words[end].text):
        return entity
    return _entity(words, entity.start, end + 1, "PER")


_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")


def _told_places(words: Sequence[Word]) -> Found:
    """Names after what they are: “kota Derna”, “kota pesisir Derna”."""
    found: Found = []
    for at in range(1, len(words)):
        if words[at].tag != "PROPN" or not words[at].text[:1].isupper() or words[at - 1].text[:1].isupper():
            continue
        lead = words[at - 1]
        if lead.low not in PLACE_NOUNS and not (
            at > 1 and lead.tag in {"NOUN", "ADJ"} and words[at - 2].low in PLACE_NOUNS
        ):
            continue
        end = at + 1
        while end < len(words) and words[end].tag == "PROPN" and words[end].text[:1].isupper():
            end += 1
        found.append(_entity(words, at, end, "LOC"))
    return found


def _in_brackets(words: Sequence[Word], at: int) -> bool:
    """“Asosiasi Fintech (Aftech)”: a short form in brackets."""
    return words[at - 1].text == "(" and words[at + 1].text == ")" and words[at].text[:1].isupper()


def _is_hard(words: Sequence[Word], entity: Entity) -> bool:
    """Whether the beginning of a name is sure: no capitalized word before it that may be part of it."""
    if not entity.start:
        return True
    before = words[entity.start - 1]
    if not before.text[:1].isupper() or before.low in HONORIFICS | OFFICE_HEADS or before.low in RANKS:
        return True
    run = entity.start
    while run and words[run - 1].text[:1].isupper():
        run -= 1
    if any(word.low in ORGANIZATION_NOUNS for word in words[run : entity.start]):
        return entity.text.split(" ")[0] in given_names()  # “PT Food Station Tjipinang Jaya Arief Prasetyo”
    if before.low in common_words() or before.low in cities_low() or before.text in COUNTRIES:
        return True
    if before.text in METONYMS or known(before.text).kind == "ORG":
        return True
    return before.text.isupper() or entity.text.split(" ")[0] in given_names()


@cache
def cities_low() -> frozenset[str]:
    """Last words of the names of cities, in lower case."""
    return frozenset(city.split(" ")[-1].lower() for city in cities())


def _employers(rows: Sequence[tuple[Sequence[Word], Found]]) -> set[str]:
    """Names between an office and a person that are no people: “Director Cyrus Network, Eko Dafid”."""
    return {
        one.text
        for words, found in rows
        for one, two in pairwise(found)
        if one.kind == two.kind == "PER"
        and _after_office(words, one)
        and two.start == one.end + 1
        and words[one.end].text == ","
    } | {
        two.text
        for words, found in rows
        for one, two in pairwise(found)
        if one.kind == two.kind == "PER"
        and _after_office(words, two)
        and words[one.end].text == ","
        and all(word.low in OFFICE_HEADS for word in words[one.end + 1 : two.start])
    }


def _after_office(words: Sequence[Word], entity: Entity) -> bool:
    """Whether an office stands right before a name whose first word is no given name that is known."""
    at = entity.start
    while at and words[at - 1].text[:1].isupper() and words[at - 1].low not in OFFICE_HEADS:
        at -= 1
    office = at > 0 and words[at - 1].low in OFFICE_HEADS
    return office and entity.text.split(" ")[0] not in given_names()


def _before(words: Sequence[Word], entity: Entity) -> str:
    """The word before ``entity``, in lower case."""
    return words[entity.start - 1].low if entity.start else ""


def _longer(name: str, whole: str, counts: Counter[str], hard: set[str], placed: set[str]) -> bool:
    """Whether ``whole`` may be the full form of ``name``, and not a name with something before it."""
    if (
        known(name).kind not in {"", "PER"}
        or name in cities()
        or name in placed
        or (name not in hard and whole not in hard)
    ):
        return False
    if whole not in hard and not name.startswith(whole.split(" ")[0]):
        return False
    rest = whole.removeprefix(f"{name} ")
    if " " in rest and rest != whole and counts[rest]:
        return False  # “Cashlez Teddy Setiawan”: two names side by side
    return " " not in name or whole.endswith(name) or counts[whole] >= counts[name]


def _people(names: Sequence[str], counts: Counter[str], hard: set[str], placed: set[str]) -> dict[str, str]:
    """Each form of a person's name, and each word of it that only one person has, to the longest form."""
    listed = sorted(set(names), key=lambda name: (-len(name.split(" ")), name))
    full: dict[str, str] = {}
    parts: dict[str, set[str]] = defaultdict(set)
    for name in listed:
        pieces = name.split(" ")
        holders = [
            whole
            for whole in set(full.values())
            if set(pieces) < set(whole.split(" ")) and _longer(name, whole, counts, hard, placed)
        ]
        full[name] = holders[0] if len(holders) == 1 else name
        if full[name] == name:
            for piece in pieces[len(pieces) > 2 :]:
                parts[piece].add(name)
    for piece, owners in parts.items():
        if (
            len(owners) == 1
            and len(piece) > 2
            and _longer(piece, next(iter(owners)), counts, hard, placed)
            and piece.lower() not in NAME_JOINERS
            and re.fullmatch(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", piece)
        ):
            full.setdefault(piece, next(iter(owners)))
    return full

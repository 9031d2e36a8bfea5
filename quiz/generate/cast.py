"""The names of an article: what each is, and the longest form of each person's."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from quiz.generate.bounds import (
    in_brackets,
    is_hard,
    told_people,
    told_places,
    with_given,
    with_initials,
)
from quiz.generate.lexicon import first_names, known
from quiz.generate.names import Found, entity_of, is_capital
from quiz.generate.parsed import Entity, Word
from quiz.generate.people import before, employers, people
from quiz.generate.weights import common_words
from quiz.language.id_writing import (
    CITING_WORDS,
    CLUB_WORDS,
    COUNTRIES,
    HONORIFICS,
    METONYMS,
    OFFICE_HEADS,
    PLACING_WORDS,
)
from quiz.language.world import cities

_NOT_INSIDE = frozenset(("saat", "ketika", "pada", "dari", "oleh", "dengan", "sebagai", "karena"))
"""Words that no name goes past."""

_KNOWN_VOTE = 4
"""How many mentions in an article what other articles say of a name outweighs."""


class Cast:
    """The names of one article, with what each is and the longest form of each person's."""

    def __init__(self, rows: Sequence[tuple[Sequence[Word], Found]]) -> None:
        self._places = {e.text for _, found in rows for e in found if e.kind != "PER" and " " not in e.text}
        self._places |= {
            words[i].text for words, _ in rows for i in range(1, len(words) - 1) if in_brackets(words, i)
        }
        rows = [
            (words, with_initials(words, [self._bare(words, entity) for entity in found]))
            for words, found in rows
        ]
        bodies = {
            word
            for words, found in rows
            for e in found
            if e.kind != "PER" and not (e.end < len(words) and words[e.end].text[:1].isupper())
            for word in e.text.split(" ")
        }
        self.hard = {
            entity.text for words, found in rows for entity in found if is_hard(words, entity, bodies)
        }
        alone = {
            entity.text
            for _, found in rows
            for entity in found
            if entity.kind == "PER" and " " not in entity.text and entity.text in self.hard
        }
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
        self.kinds.update({name: "ORG" for name in employers(rows) if name in self.kinds})
        self.hard -= {
            entity.text for words, found in rows for entity in found if before(words, entity) in CITING_WORDS
        }
        placed = {
            entity.text for words, found in rows for entity in found if before(words, entity) in PLACING_WORDS
        }
        counts = Counter(entity.text for _, found in rows for entity in found)
        self.people = people(
            [name for name, kind in self.kinds.items() if kind == "PER"], counts, self.hard, placed
        )
        for name in [name for name, kind in self.kinds.items() if kind != "PER" and name not in COUNTRIES]:
            if " " not in name and " " in self.people.get(name, ""):
                self.kinds[name] = "PER"
        self._forms = self._known_forms()

    def _bare(self, words: Sequence[Word], entity: Entity) -> Entity:
        """A person without the place or the institution before him: “Kremlin Dmitry Peskov”."""
        inner = next((i for i in range(entity.start + 1, entity.end) if words[i].low in _NOT_INSIDE), 0)
        if inner:
            entity = entity_of(words, entity.start, inner, entity.kind)
        placed = entity.start > 0 and words[entity.start - 1].text in cities()
        if (
            placed
            and entity.kind == "PER"
            and "-" in words[entity.start].text
            and entity.end - entity.start > 1
        ):
            entity = entity_of(words, entity.start + 1, entity.end, "PER")  # “Paris Saint-Germain Neymar”
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
                or (known(first).kind in {"LOC", "THING"} and _is_given_after(words, entity))
            )
        ):
            return entity_of(words, entity.start + 1, entity.end, "PER")
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
        found = with_initials(words, [self._bare(words, entity) for entity in found])
        kept = [self._voted(words, entity) for entity in found]
        covered = {index for entity in kept for index in range(entity.start, entity.end)}
        for start in range(len(words)):
            if start in covered or not is_capital(words[start].text):
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
                    kept.append(entity_of(words, start, start + length, kind, full))
                    covered.update(range(start, start + length))
                    break
        kept += [each for each in told_places(words) if not covered & set(range(each.start, each.end))]
        covered |= {index for entity in kept for index in range(entity.start, entity.end)}
        kept += told_people(words, covered)
        kept = [self._bare(words, with_given(words, entity, covered)) for entity in kept]
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
        return entity_of(words, entity.start, entity.end, kind, full)


def _is_given_after(words: Sequence[Word], entity: Entity) -> bool:
    """“Instagram Kevin Systrom”: a first name stands second, and none first."""
    first, second = words[entity.start].text, words[entity.start + 1].text
    return first not in first_names() and second in first_names()

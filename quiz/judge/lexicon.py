"""What the language packs know, folded and indexed for looking up: one index over all languages.

A concept is a short string that begins with its sort: ``p:`` country or region (ISO 3166-1, UN M49),
``c:`` city, ``o:`` organization, ``r:`` office or role, ``w:`` other words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import permutations
from sys import intern

from quiz.judge.normalize import fold
from quiz.language import LANGUAGES, Names, Pack, WordList, WordTable, common_words, pack, seen_words, world

Phrase = tuple[str, ...]
NOTHING: frozenset[str] = frozenset()


Known = str | frozenset[str]
"""What one name stands for: its only concept, or all of them. Most have one, and a text takes little room."""


def _all(known: Known) -> frozenset[str]:
    return known if isinstance(known, frozenset) else frozenset((known,))


def _add(table: dict[str, Known], name: str, concept: str) -> None:
    known = table.setdefault(name, concept)
    if concept != known and concept not in _all(known):
        table[name] = _all(known) | {concept}


def _gather(table: dict[str, Known], rows: Iterable[tuple[str, Iterable[str]]]) -> None:
    """Add each concept of ``rows`` to all of its names, folded."""
    for concept, names in rows:
        shared = intern(concept)
        for name in names:
            _add(table, fold(name), shared)


def _merge(table: dict[str, Known], more: Mapping[str, Known]) -> None:
    """Add the concepts in ``more`` to those in ``table``."""
    for name, concepts in more.items():
        known = table.setdefault(name, concepts)
        if known != concepts:
            table[name] = _all(known) | _all(concepts)


def _expanded(names: Iterable[str], one: Pack) -> Iterator[str]:
    """Names with their short forms written out, as answers are read."""
    for name in names:
        words = name.lower().split()
        if not one.shorts.keys().isdisjoint(words):
            yield " ".join(one.shorts.get(word, word) for word in words)


class Phrases:
    """A set of phrases, asked for the longest one that starts (or ends) at a place in a sentence."""

    def __init__(self, phrases: Iterable[str]) -> None:
        told = {tuple(map(intern, fold(text).split())) for text in phrases} - {()}
        self._phrases = sorted(told, key=lambda phrase: (-len(phrase), phrase))

    @cached_property
    def starts(self) -> dict[str, tuple[Phrase, ...]]:
        """First word to the phrases that it begins, longest first."""
        return self._by(0)

    @cached_property
    def ends(self) -> dict[str, tuple[Phrase, ...]]:
        """Last word to the phrases that it ends, longest first."""
        return self._by(-1)

    def _by(self, place: int) -> dict[str, tuple[Phrase, ...]]:
        found: dict[str, tuple[Phrase, ...]] = {}
        for phrase in self._phrases:
            found[phrase[place]] = (*found.get(phrase[place], ()), phrase)
        return found

    def at(self, words: Sequence[str], index: int, most: int = 99) -> int:
        """Words of the longest phrase, of at most ``most`` words, that starts at ``index``; 0 for none."""
        for phrase in self.starts.get(words[index], ()):
            if len(phrase) > most:
                continue
            if len(phrase) == 1 or tuple(words[index : index + len(phrase)]) == phrase:
                return len(phrase)
        return 0

    def ending(self, words: Sequence[str], stop: int, most: int = 99) -> int:
        """Words of the longest phrase, of at most ``most`` words, that ends before ``stop``; 0 for none."""
        for phrase in self.ends.get(words[stop - 1], ()):
            if len(phrase) > most:
                continue
            if len(phrase) == 1 or tuple(words[max(0, stop - len(phrase)) : stop]) == phrase:
                return len(phrase)
        return 0

    def found(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where phrases are, left to right, longest first, without overlap: (start, stop)."""
        index = 0
        while index < len(words):
            size = self.at(words, index)
            if size:
                yield index, index + size
            index += size or 1


class Lexicon:
    """Names and words of all packs by their folded form.

    ``slugs`` are the concepts of ``Pack.words``.
    """

    def __init__(self) -> None:
        self.packs: tuple[Pack, ...] = tuple(map(pack, LANGUAGES))
        self._senses: dict[str, Known] = {}
        own: dict[str, dict[str, Known]] = {}
        for one in self.packs:
            own[one.code] = self._read(one)
        self.slugs = frozenset(intern(f"w:{slug}") for one in self.packs for slug in one.words)
        slugs: dict[str, Known] = {}
        _gather(slugs, ((slug, (slug[2:].partition(" (")[0],)) for slug in sorted(self.slugs)))
        for table in (own["en"], self._senses):
            _merge(table, slugs)
        _gather(self._senses, ((f"p:{country}", names) for country, names in world.ENDONYMS.items()))
        _gather(self._senses, ((f"c:{capital}", (capital,)) for capital in world.capitals().values()))
        self._longest: dict[str, int] = {}
        for name in self._senses:
            first, space, rest = name.partition(" ")
            if space:
                self._longest[first] = max(self._longest.get(first, 0), rest.count(" ") + 2)
        self._homographs = self._differing(own)

    def _read(self, one: Pack) -> dict[str, Known]:
        """Take in the names of a pack; its words by themselves."""
        tables: tuple[tuple[str, Names], ...] = (
            ("p", one.places), ("c", one.cities), ("p", one.nationalities),
            ("o", one.organizations), ("r", one.offices),
        )  # fmt: skip
        for sort, table in tables:
            _gather(self._senses, ((f"{sort}:{concept}", names) for concept, names in table.items()))
        _gather(self._senses, ((f"c:{concept}", (concept,)) for concept in one.cities))
        _gather(self._senses, ((f"{sort}:{concept}", _expanded(names, one)) for sort, table in tables[3:]
                              for concept, names in table.items()))  # fmt: skip
        own: dict[str, Known] = {}
        _gather(own, ((f"w:{concept}", names) for concept, names in one.words.items()))
        _merge(self._senses, own)
        return own

    def _differing(self, own: Mapping[str, Mapping[str, Known]]) -> dict[tuple[str, str], frozenset[str]]:
        """(word, language) to its senses in that language, for words that mean something else in another."""
        found = {}
        for (code, senses), (_, other) in permutations(own.items(), 2):
            for name in senses.keys() & other.keys():
                if senses[name] != other[name]:
                    named = {sense for sense in self.look(name) if sense[:2] != "w:"}
                    found[name, code] = _all(senses[name]) | named
        return found

    def meaning(self, name: str, senses: frozenset[str], code: str) -> frozenset[str]:
        """The senses of ``name`` for a reader of the language ``code``: *air* is water in Indonesian."""
        return self._homographs.get((name, code), senses)

    def look(self, name: str) -> frozenset[str]:
        """The concepts that the folded ``name`` stands for."""
        known = self._senses.get(name)
        return NOTHING if known is None else _all(known)

    def names_of(self, senses: frozenset[str]) -> list[str]:
        """The folded names of organizations in all languages."""
        concepts = sorted(sense[2:] for sense in senses if sense[:2] == "o:")
        tables = [one.organizations for one in self.packs]
        return [fold(name) for concept in concepts for table in tables for name in table.get(concept, ())]

    def scan(self, words: Sequence[str]) -> list[tuple[int, int, frozenset[str]]]:
        """Known names and words in a sentence, longest first, left to right: (start, stop, concepts)."""
        found = []
        longest, senses, taken = self._longest, self._senses, 0
        for index, word in enumerate(words):
            if index < taken:
                continue
            for size in range(min(longest.get(word, 1), len(words) - index), 1, -1):
                name = " ".join(words[index : index + size])
                if name in senses:
                    taken = index + size
                    found.append((index, taken, _all(senses[name])))
                    break
            else:
                if word in senses:
                    found.append((index, index + 1, _all(senses[word])))
        return found

    @cached_property
    def cities(self) -> WordTable:
        """Folded English city name to its country, for the world's larger cities."""
        return WordTable({fold(name): country for name, country in world.city_countries()})

    def country_of(self, concept: str) -> str:
        """The ISO code of the country, or part of it, of the city concept ``c:…``; "" when not known."""
        if concept.startswith("c:"):
            return self.cities.get(fold(concept[2:]), "")
        return ""

    @cached_property
    def everyday(self) -> WordList:
        """Everyday words of all languages."""
        return common_words(*LANGUAGES)

    @cached_property
    def people(self) -> frozenset[str]:
        """Common names of people, folded."""
        return frozenset(fold(name) for one in self.packs for name in one.names)

    def is_known(self, name: str) -> bool:
        """Whether a folded name or word is a thing of its own, so that meeting it is no slip."""
        return name in self._senses or name in self.everyday or name in self.people or name in self.cities

    def is_seen(self, word: str) -> bool:
        """Whether a folded word is one that writers use, be it rare: a slip does not make it."""
        return any(word in seen_words(code) for code in LANGUAGES)


@cache
def lexicon() -> Lexicon:
    """The index over all packs, built when first asked for."""
    return Lexicon()


def together(languages: Iterable[Pack], field: str) -> Phrases:
    """All packs' phrases of one field as one set."""
    phrases: set[str] = set()
    for one in languages:
        phrases.update(getattr(one, field))
    return Phrases(sorted(phrases))

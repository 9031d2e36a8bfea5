"""What the language packs know, folded and indexed for looking up: one index over all languages.

A concept is a short string that begins with its sort: ``p:`` country or region (ISO 3166-1, UN M49),
``c:`` city, ``o:`` organization, ``r:`` office or role, ``w:`` other words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property

from quiz.judge.normalize import fold
from quiz.language import LANGUAGES, Names, Pack, pack, world

Phrase = tuple[str, ...]
NOTHING: frozenset[str] = frozenset()


class Phrases:
    """A set of phrases, asked for the longest one that starts (or ends) at a place in a sentence."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.starts: dict[str, list[Phrase]] = {}
        self.ends: dict[str, list[Phrase]] = {}
        for phrase in sorted(
            {tuple(fold(text).split()) for text in phrases} - {()}, key=lambda p: (-len(p), p)
        ):
            self.starts.setdefault(phrase[0], []).append(phrase)
            self.ends.setdefault(phrase[-1], []).append(phrase)

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


def _folded(sort: str, concept: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        yield fold(name), f"{sort}:{concept}"


def _quick_fold(name: str) -> str:
    """``fold`` of a name in plain letters, which most are."""
    return name.lower() if name.replace(" ", "").isalpha() and name.isascii() else fold(name)


class Lexicon:
    """Names and words of all packs by their folded form."""

    def __init__(self) -> None:
        self.packs: tuple[Pack, ...] = tuple(map(pack, LANGUAGES))
        self.slugs: frozenset[str] = frozenset()
        gathered: dict[str, set[str]] = {}
        for name, concept in self._entries():
            if name:
                gathered.setdefault(name, set()).add(concept)
        self.senses = {name: frozenset(concepts) for name, concepts in gathered.items()}
        self.longest: dict[str, int] = {}
        for name in self.senses:
            first, _, rest = name.partition(" ")
            self.longest[first] = max(self.longest.get(first, 0), rest.count(" ") + 2 if rest else 1)

    def _entries(self) -> Iterator[tuple[str, str]]:
        slugs = set()
        for one in self.packs:
            tables: tuple[tuple[str, Names], ...] = (
                ("p", one.places), ("c", one.cities), ("p", one.nationalities),
                ("o", one.organizations), ("r", one.offices), ("w", one.words),
            )  # fmt: skip
            for sort, names in tables:
                for concept, known in names.items():
                    yield from _folded(sort, concept, known)
                    if sort == "w":
                        slugs.add(concept)
            for concept in one.cities:
                yield fold(concept), f"c:{concept}"
        self.slugs = frozenset(f"w:{slug}" for slug in slugs)
        for slug in sorted(slugs):
            yield fold(slug.partition(" (")[0]), f"w:{slug}"
        for country, own in world.ENDONYMS.items():
            yield from _folded("p", country, own)
        for capital in world.capitals().values():
            yield fold(capital), f"c:{capital}"

    @cached_property
    def _homographs(self) -> dict[tuple[str, str], frozenset[str]]:
        """(word, language) to its senses in that language, for words that mean something else in another."""
        own: dict[str, dict[str, set[str]]] = {}
        for one in self.packs:
            for concept, names in one.words.items():
                for name in names:
                    own.setdefault(one.code, {}).setdefault(fold(name), set()).add(f"w:{concept}")
        for slug in self.slugs:
            own.setdefault("en", {}).setdefault(fold(slug[2:].partition(" (")[0]), set()).add(slug)
        found = {}
        for code, senses in own.items():
            for name, concepts in senses.items():
                if any(name in other and other[name] != concepts for c, other in own.items() if c != code):
                    others = {sense for sense in self.senses[name] if sense[:2] != "w:"}
                    found[name, code] = frozenset(concepts | others)
        return found

    def meaning(self, name: str, senses: frozenset[str], code: str) -> frozenset[str]:
        """The senses of ``name`` for a reader of the language ``code``: *air* is water in Indonesian."""
        return self._homographs.get((name, code), senses)

    def look(self, name: str) -> frozenset[str]:
        """The concepts that the folded ``name`` stands for."""
        return self.senses.get(name, NOTHING)

    def scan(self, words: Sequence[str]) -> list[tuple[int, int, frozenset[str]]]:
        """Known names and words in a sentence, longest first, left to right: (start, stop, concepts)."""
        found = []
        index, longest, senses = 0, self.longest, self.senses
        while index < len(words):
            size = min(longest.get(words[index], 0), len(words) - index)
            while size:
                name = words[index] if size == 1 else " ".join(words[index : index + size])
                if name in senses:
                    found.append((index, index + size, senses[name]))
                    break
                size -= 1
            index += size or 1
        return found

    @cached_property
    def cities(self) -> dict[str, str]:
        """Folded English city name to its country, for the world's larger cities."""
        return {_quick_fold(name): country for name, country in world.cities().items()}

    def country_of(self, concept: str) -> str:
        """The ISO code of the country, or part of it, of the city concept ``c:…``; "" when not known."""
        if concept.startswith("c:"):
            return self.cities.get(fold(concept[2:]), "")
        return ""

    @cached_property
    def everyday(self) -> frozenset[str]:
        """Everyday words of all languages."""
        return frozenset().union(*(one.common_words() for one in self.packs))

    @cached_property
    def people(self) -> frozenset[str]:
        """Common names of people, folded."""
        return frozenset(fold(name) for one in self.packs for name in one.names)

    def is_known(self, name: str) -> bool:
        """Whether a folded name or word is a thing of its own, so that meeting it is no slip."""
        return name in self.senses or name in self.everyday or name in self.people or name in self.cities


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

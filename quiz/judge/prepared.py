"""A question made ready for judging: everything about it that does not depend on the answer."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from quiz.judge import date, number
from quiz.judge.form import Unit, expand, form, is_post, units
from quiz.judge.guards import negations
from quiz.judge.key import Key, variants
from quiz.judge.kind import answer_text, kind_of
from quiz.judge.lexicon import Phrases, lexicon
from quiz.judge.near import is_slip, known_to_packs
from quiz.judge.normalize import plain, words
from quiz.judge.peel import wrapping
from quiz.judge.stem import stems
from quiz.language import pack, world
from quiz.model import Kind, Question

_FIGURE = re.compile(r"-?\d[\d.,]*(?<![.,])")
_QUOTES = str.maketrans("", "", '"“”„«»')


class Prepared:
    """A question with all its forms read. ``known`` tells whether a folded name is some other known thing."""

    def __init__(self, question: Question, known: Callable[[str], bool] = known_to_packs) -> None:
        self.question = question
        self.code = question.language
        self.decimal = pack(question.language).decimal
        self.kind: Kind = kind_of(question)
        self.known = known
        self.asked_plain = plain(question.ask)
        self.asked = tuple(expand(words(self.asked_plain)))
        self.asked_words = frozenset(self.asked)
        self.asked_all = frozenset(self.asked).union(*map(stems, self.asked)) if self.asked else frozenset()
        own = (answer_text(question), *question.accept)
        self.keys = tuple(
            self._key(part, text) for text in own for part in variants(text.translate(_QUOTES), self.kind)
        )
        self.rejects = tuple(form(text) for text in question.reject)
        self.prompts = tuple((form(text), say) for text, say in question.prompt.items())
        self.exact = self._exact()
        self.own_words = frozenset(word for key in self.keys for word in key.form.words)
        self.memo: dict[str, object] = {}

    def _key(self, text: str, own: str) -> Key:
        read = form(text)
        quantity = moment = None
        if self.kind == "number":
            quantities = number.read(read.plain, self.code, self.decimal).quantities
            quantity = quantities[0] if quantities else None
        if self.kind == "date" or (self.question.kind is None and self.kind == "text"):
            moment, rest = date.read(read.plain)
            if self.kind != "date" and (rest or moment is None or moment.year is None):
                moment = None
        post = self.kind == "person" and is_post(read)
        return Key(read, own, quantity, moment, bool(negations(read.core)), post)

    def _exact(self) -> dict[str, tuple[str, str, str]]:
        """Folded form to (directive, the form as written, words to ask with)."""
        table: dict[str, tuple[str, str, str]] = {}
        for prompted, say in self.prompts:
            for folded in (" ".join(prompted.words), prompted.folded):
                table.setdefault(folded, ("prompt", prompted.text, say))
        for wrong in self.rejects:
            for folded in (" ".join(wrong.words), wrong.folded):
                table[folded] = ("reject", wrong.text, "")
        for key in self.keys:
            table[" ".join(key.form.words)] = ("accept", key.own, "")
        for choice in self.question.choices:
            table.setdefault(" ".join(form(choice).words), ("choice", choice, ""))
        table.pop("", None)
        return table

    def warm(self) -> None:
        """Look up now what judging would look up at the first answer."""
        _ = (
            self.asked_senses,
            self.asked_for,
            self.unit,
            self.roles,
            self.sorts,
            self.containers,
            self.spellings,
        )
        _ = (self.negations, self.asks_people, self.loose, self.acronyms)
        self.known("a")
        lexicon().is_seen("a")
        is_slip("warming", "warning", self.known)

    @cached_property
    def asked_units(self) -> tuple[Unit, ...]:
        """The question's words as known things."""
        return units(self.asked)

    @cached_property
    def asked_senses(self) -> frozenset[str]:
        """All concepts that the question names."""
        return frozenset().union(*(unit.senses for unit in self.asked_units)) if self.asked else frozenset()

    @cached_property
    def told_senses(self) -> frozenset[str]:
        """All concepts that the question, its proof and its hint name."""
        proof = self.question.source.quote if self.question.source else ""
        told = tuple(words(plain(f"{proof} {self.question.hint}")))
        return self.asked_senses.union(*(senses for _, _, senses in lexicon().scan(told)))

    @cached_property
    def asked_for(self) -> frozenset[str]:
        """What the question's words ask for beyond its kind: year, month, day, weekday, century, role."""
        return frozenset(
            name for name in ("year", "month", "day", "weekday", "century", "role")
            if any(True for _ in asking(self.code, name).found(self.asked))
        )  # fmt: skip

    @cached_property
    def unit(self) -> str:
        """The unit that the question counts in when the answer names none."""
        named = number.unit_of(self.question.unit) if self.question.unit else ""
        if named:
            return named
        told = list(number.units_in(self.asked_plain)[:8])
        if not told:
            return ""
        return number.counted_in(self.asked_plain, _COUNTING)

    @cached_property
    def roles(self) -> frozenset[str]:
        """The offices and roles that the key or the question names."""
        own = {
            sense[2:] for key in self.keys for u in key.form.units for sense in u.senses if sense[:2] == "r:"
        }
        near = (unit for unit in self.asked_units if unit.start < 4)
        return frozenset(own or {sense[2:] for unit in near for sense in unit.senses if sense[:2] == "r:"})

    @cached_property
    def sorts(self) -> frozenset[str]:
        """The sorts of concept (``p``, ``c``, ``o``, ``r``) that the key forms are."""
        found = frozenset(sense[0] for key in self.keys for sense in key.form.senses if sense[0] in "pcor")
        if found:
            return found | {"p", "c"} if found & {"p", "c"} else found
        named = self.kind == "text" and any(key.form.text[:1].isupper() for key in self.keys)
        return frozenset({"place": "pc", "organization": "o"}.get(self.kind, "pco" if named else ""))

    @cached_property
    def senses(self) -> frozenset[str]:
        """The concepts that the key forms stand for."""
        return frozenset().union(*(key.form.senses for key in self.keys))

    @cached_property
    def containers(self) -> frozenset[str]:
        """Concepts of the larger places that the key lies in."""
        found: set[str] = set()
        for key in self.keys:
            country = lexicon().cities.get(key.form.folded, "") or next(
                (c for sense in sorted(key.form.senses) if (c := lexicon().country_of(sense))), ""
            )
            if country in ("GB", "US"):
                found |= {part for part in world.REGIONS if part.startswith(f"{country}-")}
            places = {country} if country else {s[2:] for s in key.form.senses if s[:2] == "p:"}
            found |= {country} if country else set()
            for place in sorted(places):
                found |= world.containers(place)
        return frozenset(f"p:{place}" for place in found)

    @cached_property
    def spellings(self) -> frozenset[str]:
        """How other languages spell the city that the key is."""
        found: set[str] = set()
        for key in self.keys:
            names = {sense[2:] for sense in key.form.senses if sense[:2] == "c:"}
            if key.form.folded in lexicon().cities:
                names |= {key.form.text.strip(), key.form.folded.title()}
            for name in sorted(names):
                found |= {" ".join(words(plain(other))) for other in world.spellings(name)}
        return frozenset(found)

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """The acronyms that are forms of the key by themselves."""
        return frozenset(key.form.core[0] for key in self.keys if key.form.is_acronym)

    @cached_property
    def negations(self) -> frozenset[str]:
        """The negating words of the key itself."""
        last = {key.form.core[-1] for key in self.keys if key.form.core}
        return frozenset(last).union(*(negations(key.form.core) for key in self.keys))

    @cached_property
    def asked_verbs(self) -> frozenset[str]:
        """The question's words that name nothing: its verbs are among them, what is written large is not."""
        dated = date.is_month
        single = (u.words[0] for u in self.asked_units if len(u.words) == 1 and not u.senses)
        large = " ".join(w for w in self.question.ask.split()[1:] if w[:1].isupper())
        names = frozenset(words(plain(large)))
        return frozenset(w for w in single if w.isalpha() and not dated(w) and w not in names)

    @cached_property
    def written_out(self) -> frozenset[str]:
        """The acronyms that the key itself writes out, so that no other expansion can be meant."""
        return frozenset().union(*(key.form.acronyms for key in self.keys if len(key.form.core) > 1))

    @cached_property
    def loose(self) -> bool:
        """Whether the question is jotted down like a search, all small letters and no question mark, and its
        author marks nothing as not enough: then a true answer that is less full than the key will do."""
        question = self.question
        jotted = question.ask == question.ask.lower() and "?" not in question.ask and " " in question.ask
        return jotted and question.kind is None and not question.prompt and not question.reject

    @cached_property
    def asks_small_place(self) -> bool:
        """Whether the question asks for a place that is smaller than a country or province."""
        small = frozenset(w for one in lexicon().packs for w in one.small_places)
        return not small.isdisjoint(self.asked)

    @cached_property
    def asks_people(self) -> bool:
        """Whether the question asks for people, with *who* or by what they are."""
        if any(True for _ in asking(self.code, "person").found(self.asked)):
            return True
        people = frozenset(w for one in lexicon().packs for w in one.generic.get("person", ()))
        return not people.isdisjoint(self.asked) or any(sense[:2] == "r:" for sense in self.asked_senses)

    def is_whole(self, folded: str) -> bool:
        """Whether a plain text is a form of the key as it stands, *A or B* and all."""
        return " ".join(words(folded)) in self.exact

    def same_figures(self, folded: str, own: str) -> bool:
        """Whether a plain text with the words of the form ``own`` has its figures too, signs and all."""
        if not _FIGURE.search(folded) or self.kind not in ("number", "date", "list"):
            return True
        return _FIGURE.findall(folded) == _FIGURE.findall(plain(own))

    def is_other(self, word: str) -> bool:
        """Whether a word is part of another name that the bank knows."""
        return word not in self.own_words and getattr(self.known, "is_name", _nothing)(word)

    def harmless(self, word: str) -> bool:
        """Whether a word beyond the key adds nothing: a filler, or one of the question's own."""
        known = wrapping()
        return word in known.stop or word in known.generic or word in self.asked_all


def _nothing(word: str) -> bool:
    return False


_COUNTING = frozenset({"berapa", "many", "much", "dalam", "in", "satuan"})

_ASKING: dict[tuple[str, str], Phrases] = {}


def asking(code: str, what: str) -> Phrases:
    """The phrases by which a question of the language asks for ``what``."""
    if (code, what) not in _ASKING:
        _ASKING[code, what] = Phrases(pack(code).asks.get(what, ()))
    return _ASKING[code, what]

"""Questions back, answered with the articles' own sentences."""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from sys import intern

from quiz.judge import fold
from quiz.judge.stem import readings, stems
from quiz.language import LANGUAGES, pack
from quiz.model import ArticleId, Bank
from quiz.tutor.wish import TALKS

K1, B = 1.5, 0.75
"""BM25's usual constants: how soon repetition saturates, how much length counts."""
NEAR = 0.82
"""How alike (difflib's ratio) an unknown word must be to a known one to be taken for it."""
LEADING = 3
"""Words of a title or a first name that may stand before a name at the beginning of a sentence."""
COVERED = 0.5
"""The part of a question's weight that a sentence must cover to be an answer."""
FEW = 2
"""A question about so few things is answered only by a sentence that has them all."""
BEHIND = 0.7
"""The part of the best sentence's score that another one must reach to be worth reading."""

_SAID = frozenset().union(
    *(talk.STOPWORDS | talk.PRONOUNS | talk.FILLERS | talk.ASKING for talk in TALKS.values())
)
_STOP = _SAID.union(  # and how they are misspelt: kenapa, dimana
    *(
        {word for word, meant in talk.SPELLINGS.items() if _SAID.issuperset(meant.split())}
        for talk in TALKS.values()
    )
)
_WHEN, _MANY = frozenset({"kapan", "when"}), frozenset({"berapa", "many", "much"})
_WHY, _BECAUSE = (
    frozenset({"kenapa", "mengapa", "why"}),
    frozenset({"karena", "sebab", "because", "agar", "since"}),
)
_WORD = re.compile(r"[^\W_]+")
_REMARK = re.compile(r",\s+[a-z]|\s*\(")
_BRACKET = re.compile(r"\([^)]*$")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of an article. ``first`` says whether it opens the article."""

    article: ArticleId
    text: str
    terms: tuple[str, ...]
    first: bool


def terms(text: str) -> list[str]:
    """The words of ``text`` that say what it is about, folded."""
    return [word for word in fold(text).split() if word not in _STOP]


class Index:
    """Ranks the sentences of all articles for a question (BM25)."""

    def __init__(self, passages: list[Passage]) -> None:
        self._passages = passages
        self._where: dict[str, array[int]] = {}
        for at, passage in enumerate(passages):
            for term in set(passage.terms):
                self._where.setdefault(term, array("L")).append(at)
        self._akin: dict[str, list[str]] = {}
        for word in self._where:
            for stem in readings(word):  # once a word: what a talk remembers is not filled with them
                self._akin.setdefault(stem, []).append(word)
        self._mean = sum(len(passage.terms) for passage in passages) / max(len(passages), 1) or 1.0

    def _words(self, term: str) -> set[str]:
        """The words of the passages that are akin to ``term``."""
        return set().union(*(self._akin.get(stem, ()) for stem in stems(term)))

    def _holding(self, term: str) -> set[int]:
        """The passages with a word akin to ``term``."""
        return set().union(*(self._where[word] for word in self._words(term)))

    def mentioning(self, word: str) -> Iterator[str]:
        """The sentences that have ``word`` (folded), in the order of the articles."""
        for at in self._where.get(word, ()):
            yield self._passages[at].text

    def _weight(self, term: str) -> float:
        found = len(self._holding(term))
        return math.log(1 + (len(self._passages) - found + 0.5) / (found + 0.5))

    def _known(self, term: str) -> str:
        """``term``, or the known word that it is a slip of."""
        if len(term) < 4 or term.isdigit() or self._holding(term):
            return term
        for form in sorted(stems(term), key=len, reverse=True):
            if near := get_close_matches(form, self._where, n=1, cutoff=NEAR):
                return near[0]
        return term

    def search(
        self,
        question: str,
        context: str = "",
        article: str = "",
        *,
        covered: float = COVERED,
        behind: float = BEHIND,
        shown: Callable[[Passage], bool] = lambda _: True,
    ) -> Iterator[Passage]:
        """Sentences that speak of what ``question`` asks, best first.

        ``context`` says what was last talked about, for questions with “they” and “there”; sentences of
        ``article`` are preferred a little. A sentence has at least the part ``covered`` of the question's
        weight, and the part ``behind`` of the best one's score. Only those that may be ``shown`` are given,
        and compared: where the best one must be kept back, a lesser one is worth reading.
        """
        asked = dict.fromkeys(map(self._known, terms(question)), 0.0)
        asked = {term: self._weight(term) for term in asked}
        beside = {term: self._weight(term) for term in terms(context) if term not in asked}
        akin = {term: self._words(term) for term in (*asked, *beside)}
        enough = (1 - 1e-9 if len(asked) <= FEW else covered) * sum(asked.values())
        ranked = []
        for at in set().union(*map(self._holding, asked)):
            passage = self._passages[at]
            weight, score = self._score(passage, asked, akin)
            if weight >= enough:
                score += 0.2 * self._score(passage, beside, akin)[1]
                ranked.append((score * _fit(passage, question, asked, article), -at))
        ranked.sort(reverse=True)
        enough = 0.0
        for score, at in ranked:
            if score < enough:
                return
            if shown(self._passages[-at]):
                enough = enough or behind * score
                yield self._passages[-at]

    def _score(
        self, passage: Passage, asked: Mapping[str, float], akin: Mapping[str, set[str]]
    ) -> tuple[float, float]:
        """The weight of the asked terms that a passage has in some form, and its BM25 score."""
        length = K1 * (1 - B + B * len(passage.terms) / self._mean)
        covered = score = 0.0
        for term, weight in asked.items():
            if count := sum(word in akin[term] for word in passage.terms):
                covered += weight
                score += weight * count * (K1 + 1) / (count + length)
        return covered, score


def _fit(passage: Passage, question: str, asked: Collection[str], article: str) -> float:
    """How well a sentence is of the sort that the question word wants."""
    words = frozenset(fold(question).split())
    fit = 1.1 if passage.article == article else 1.0
    if words & (_WHEN | _MANY):
        return fit * (1.4 if any(map(str.isdigit, passage.text)) else 0.8)
    if words & _WHY:
        return fit * (1.4 if _BECAUSE.intersection(fold(passage.text).split()) else 1.0)
    if len(asked) <= 3:
        fit *= introduces(passage.text, asked)
    return fit * (1.05 if passage.first else 1.0)


def introduces(sentence: str, names: Collection[str]) -> float:
    """By how much a sentence is worth more for saying who or what one of ``names`` (folded words) is.

    “Is” says it best, when the sentence begins with the name; then a remark after it; then a remark
    elsewhere, a bracket around the name, an office or a title before it.
    """
    best = 1.0
    for match in _WORD.finditer(sentence):
        if fold(match[0]) not in names:
            continue
        before, after = sentence[: match.start()], sentence[match.end() :]
        if fold(after[:20]).partition(" ")[0] in _copulas() and _opens(before):
            return 2.5
        remarked = _REMARK.match(after) is not None and not _fronted(before)
        if remarked and _opens(before):
            best = 2.0
        elif remarked or _titled(before) or _BRACKET.search(before):
            best = max(best, 1.7)
    return best


def _fronted(before: str) -> bool:
    """Whether a name after ``before`` only opens the sentence: “According to …,”."""
    words = fold(before).split()
    return bool(words) and "," not in before and words[0] in _prepositions()


def _titled(before: str) -> bool:
    """Whether an office or a title stands in the words ``before`` a name, only capitalised ones between."""
    words = before.split()
    named: list[str] = []
    while words and words[-1][0].isupper() and len(named) < LEADING * 2:
        named.append(words.pop())
    if words and (named or not words[-1].endswith(",")):
        named.append(words[-1])
    return any(fold(word) in _roles() for word in named)


def _opens(before: str) -> bool:
    """Whether a name after the words ``before`` is what its sentence is about: only a title stands there."""
    words = before.split()
    return len(words) <= LEADING and all(word[0].isupper() and word.isalpha() for word in words)


@cache
def _copulas() -> frozenset[str]:
    """Words like “is”. Those that also point (“itu”) do not say it clearly enough."""
    pointing = frozenset().union(*(talk.PRONOUNS for talk in TALKS.values()))
    return frozenset().union(*(pack(code).copulas for code in LANGUAGES)) - pointing


@cache
def _prepositions() -> frozenset[str]:
    """Words that open a phrase which says about what, by whom or for whom."""
    return frozenset().union(*(pack(code).prepositions for code in LANGUAGES)) | {"menurut", "according"}


@cache
def _roles() -> frozenset[str]:
    """Words of offices and titles, such as go before a name."""
    packs = [pack(code) for code in LANGUAGES]
    phrases = [name for one in packs for names in one.offices.values() for name in names]
    phrases += [title for one in packs for title in one.titles]
    return frozenset(word for phrase in phrases for word in fold(phrase).split() if len(word) > 3)


def one_line(text: str) -> str:
    """``text`` with single spaces; itself where it has no others, so that a bank's text is kept once."""
    joined = " ".join(text.split())
    return text if joined == text else joined


Texts = Mapping[ArticleId, str | tuple[str, ...]]
"""Articles, each as its text or as its sentences."""


def make_index(bank: Bank, texts: Texts) -> Index:
    """An index over ``texts``; of articles without a text, over the sentences that prove answers."""
    found: dict[tuple[ArticleId, str], Passage] = {}

    def add(article: ArticleId, text: str, *, first: bool) -> None:
        sentence = one_line(text)
        if (article, sentence) not in found:
            found[article, sentence] = Passage(article, sentence, tuple(map(intern, terms(sentence))), first)

    missing: set[ArticleId] = set(bank.articles)
    for article, text in texts.items():
        missing.discard(article)
        for at, sentence in enumerate(_parted(text)):
            add(article, sentence, first=at == 0)
    for question in bank.questions:
        if question.source is not None and question.source.article in missing:
            add(question.source.article, question.source.quote, first=False)
    return Index(list(found.values()))


def _parted(text: str | tuple[str, ...]) -> Sequence[str]:
    if not isinstance(text, str):
        return text
    from quiz.article import sentences

    return [text[start:end] for start, end in sentences(text)]

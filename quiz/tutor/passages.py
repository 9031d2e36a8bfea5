"""Questions back, answered with the articles' own sentences."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from quiz.article import sentences
from quiz.judge import fold
from quiz.model import ArticleId, Bank
from quiz.tutor.wish import TALKS

K1, B = 1.5, 0.75
"""BM25's usual constants: how soon repetition saturates, how much length counts."""
NEAR = 0.82
"""How alike (difflib's ratio) an unknown word must be to a known one to be taken for it."""
COVERED = 0.5
"""The part of a question's weight that a sentence must cover to be an answer."""

_STOP = frozenset().union(*(talk.STOPWORDS | talk.PRONOUNS | talk.FILLERS for talk in TALKS.values()))
_WHEN, _MANY = frozenset({"kapan", "when"}), frozenset({"berapa", "many", "much"})
_IS = frozenset(["adalah", "merupakan", "ialah", "yakni", "yaitu", "is", "was", "are", "were"])


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of an article. ``first`` says whether it opens the article."""

    article: ArticleId
    text: str
    terms: tuple[str, ...]
    first: bool


def _stem(word: str) -> str:
    """``word`` without the commonest endings and beginnings, so that bertemu finds pertemuan's kin."""
    for suffix in ("nya", "kah", "lah"):
        if word.endswith(suffix) and len(word) > 5:
            word = word[:-3]
    for suffix in ("kan", "an", "i") if len(word) > 6 else ():
        if word.endswith(suffix):
            word = word[: -len(suffix)]
            break
    for prefix in ("meng", "meny", "mem", "men", "ber", "per", "ter", "pe", "di", "me", "ke"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 4:
            return word[len(prefix) :]
    return word


def terms(text: str) -> list[str]:
    """The words of ``text`` that say what it is about, stemmed."""
    return [_stem(word) for word in fold(text).split() if word not in _STOP]


class Index:
    """Ranks the sentences of all articles for a question (BM25)."""

    def __init__(self, passages: list[Passage]) -> None:
        self._passages = passages
        self._where: dict[str, list[int]] = {}
        for at, passage in enumerate(passages):
            for term in set(passage.terms):
                self._where.setdefault(term, []).append(at)
        self._mean = sum(len(passage.terms) for passage in passages) / max(len(passages), 1) or 1.0

    def _weight(self, term: str) -> float:
        found = len(self._where.get(term, ()))
        return math.log(1 + (len(self._passages) - found + 0.5) / (found + 0.5))

    def _known(self, term: str) -> str:
        """``term``, or the known word that it is a slip of."""
        if term in self._where or len(term) < 4 or term.isdigit():
            return term
        return next(iter(get_close_matches(term, self._where, n=1, cutoff=NEAR)), term)

    def search(self, question: str, context: str = "", article: str = "") -> Iterator[Passage]:
        """Sentences that speak of what ``question`` asks, best first.

        ``context`` says what was last talked about, for questions with “they” and “there”; sentences of
        ``article`` are preferred a little.
        """
        asked = [self._known(term) for term in dict.fromkeys(terms(question))]
        if not asked:
            return
        beside = [term for term in dict.fromkeys(terms(context)) if term not in asked]
        ranked = []
        total = sum(map(self._weight, asked))
        for at in {at for term in asked for at in self._where.get(term, ())}:
            passage = self._passages[at]
            if sum(self._weight(term) for term in asked if term in passage.terms) < COVERED * total:
                continue
            score = self._score(passage, asked) + 0.2 * self._score(passage, beside)
            ranked.append((score * _fit(passage, question, asked, article), -at))
        for _, at in sorted(ranked, reverse=True):
            yield self._passages[-at]

    def _score(self, passage: Passage, asked: list[str]) -> float:
        counted = Counter(passage.terms)
        length = K1 * (1 - B + B * len(passage.terms) / self._mean)
        return sum(
            self._weight(term) * counted[term] * (K1 + 1) / (counted[term] + length)
            for term in asked
            if term in counted
        )


def _fit(passage: Passage, question: str, asked: list[str], article: str) -> float:
    """How well a sentence is of the sort that the question word wants."""
    words = frozenset(fold(question).split())
    fit = 1.1 if passage.article == article else 1.0
    has_digit = any(map(str.isdigit, passage.text))
    if words & (_WHEN | _MANY):
        return fit * (1.4 if has_digit else 0.8)
    defines = (
        bool(_IS.intersection(fold(passage.text).split())) or "(" in passage.text or ", " in passage.text
    )
    return fit * (1.15 if len(asked) <= 2 and defines else 1.0) * (1.05 if passage.first else 1.0)


def make_index(bank: Bank, texts: Mapping[ArticleId, str]) -> Index:
    """An index over ``texts``; of articles without a text, over the sentences that prove answers."""
    found: dict[tuple[ArticleId, str], Passage] = {}
    missing: set[ArticleId] = set(bank.articles)
    for article, text in texts.items():
        missing.discard(article)
        for at, (start, end) in enumerate(sentences(text)):
            sentence = " ".join(text[start:end].split())
            found.setdefault((article, sentence), Passage(article, sentence, tuple(terms(sentence)), at == 0))
    for question in bank.questions:
        if question.source is not None and question.source.article in missing:
            sentence = " ".join(question.source.quote.split())
            key = (question.source.article, sentence)
            found.setdefault(key, Passage(*key, tuple(terms(sentence)), first=False))
    return Index(list(found.values()))

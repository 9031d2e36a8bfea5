"""Where the sources do not agree: what is told beside the proof of an answer."""

from __future__ import annotations

import re
from itertools import islice

from quiz.judge import fold, kind_of
from quiz.model import Question
from quiz.tutor.conceal import answer_text, counting, key_spans
from quiz.tutor.passages import Passage
from quiz.tutor.session import Session
from quiz.tutor.wish import TALKS

LOOKED_AT = 12
"""Sentences looked at; those further down hardly speak of the matter."""
REMARKS, CLAIMS = 0.15, 0.7
"""The part of the question's weight that a remark on the sources, or another article's claim, must cover."""
_NAMES = frozenset({"person", "place", "organization"})

_FIGURE = re.compile(r"\d[\d.,]*(?: \w+){1,2}")


def otherwise(s: Session, question: Question) -> Passage | None:
    """A sentence that says otherwise than the answer to ``question``, or that its sources differ; else None.

    That is a remark of the article on what was reported, with the key in it, or any article's remark with the
    key written in two ways; or, for an amount with a unit, a sentence of another article on the same matter
    with another amount.
    """
    source = question.source
    if source is None or isinstance(question.answer, bool):
        return None
    named = kind_of(question) in _NAMES
    about = answer_text(question) if named else _matter(question.ask)
    for passage in islice(s.index.search(about, covered=REMARKS, behind=0), LOOKED_AT * 2):
        if not named and passage.article != source.article:
            continue  # it speaks of what another article reports
        if passage.text in source.quote or not _remarks(passage.text, spelling=named):
            continue
        spans = key_spans(s.verdict, question, passage.text)
        if len({passage.text[start:end].casefold() for start, end in spans}) > int(named):
            return passage
    if kind_of(question) == "number":
        for passage in islice(s.index.search(question.ask, covered=CLAIMS, behind=0), LOOKED_AT):
            if passage.article != source.article and _claims(s, question, passage.text):
                return passage
    return None


def _matter(ask: str) -> str:
    """What a question is about besides times and amounts, which sentences on other things share."""
    words = (word for word in fold(ask).split() if not word.isdigit())
    return " ".join(word for word in words if word not in counting())


def _remarks(sentence: str, *, spelling: bool) -> bool:
    """Whether ``sentence`` speaks of reports that differ; with ``spelling``, in how they write a name."""
    words = frozenset(fold(sentence).split())
    talks = list(TALKS.values())
    if spelling:
        return any(words & talk.SPELT and words & (talk.DIFFERS | talk.CONTRASTS) for talk in talks)
    return any(words & talk.REPORTS and words & talk.DIFFERS for talk in talks)


def _claims(s: Session, question: Question, sentence: str) -> bool:
    """Whether ``sentence`` gives another amount in the key's unit, and not the key."""
    unit = [word for word in fold(answer_text(question)).split() if word.isalpha()]
    if not unit or key_spans(s.verdict, question, sentence):
        return False
    amounts = (match[0] for match in _FIGURE.finditer(sentence))
    return any(
        s.verdict(question, amount).reason == "other-value" and not set(unit).isdisjoint(fold(amount).split())
        for amount in amounts
    )

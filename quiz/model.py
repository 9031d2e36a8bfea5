"""The nouns of the house: frozen values without input or output.

Every other module hands these to the next one along *article → facts → questions → bank → tutor →
judge → review → log*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, NewType

QuestionId = NewType("QuestionId", str)
ArticleId = NewType("ArticleId", str)

Kind = Literal["person", "place", "organization", "date", "number", "list", "boolean", "text"]
Status = Literal["draft", "reviewed", "retired"]
Directive = Literal["accept", "prompt", "reject"]
Answer = str | int | float | bool | tuple[str, ...]
Rating = Literal[1, 2, 3, 4]
"""FSRS's grades: 1 again, 2 hard, 3 good, 4 easy."""

BANK_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Where facts come from. ``file`` is relative to ``folder``, that of the bank ("" for a bank not read
    from a file; not compared). ``quiz.bank.article_path`` makes the two a path, when it is a safe one.
    """

    id: ArticleId
    title: str
    publisher: str = ""
    date: date | None = None
    file: str | None = None
    folder: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The proof of an answer: a verbatim span of the article's text."""

    article: ArticleId
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question with everything needed to judge, teach and schedule it.

    ``prompt`` maps a form that is true but not enough to the words to ask on with ("" for words made
    by the judge). ``score`` and ``family`` are the generator's, for drafts. ``kind`` None means: inferred
    by the judge from the answer and the question's words.
    """

    id: QuestionId
    ask: str
    answer: Answer
    language: str = "id"
    kind: Kind | None = None
    accept: tuple[str, ...] = ()
    prompt: Mapping[str, str] = field(default_factory=dict)
    reject: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    hint: str = ""
    explain: str = ""
    source: Source | None = None
    as_of: date | None = None
    difficulty: int | None = None
    tags: tuple[str, ...] = ()
    status: Status = "reviewed"
    revision: int = 1
    unit: str = ""
    tolerance: float = 0.0
    ordered: bool = False
    need: int | None = None
    score: float | None = None
    family: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """Questions with their articles, in the order of the file."""

    title: str
    language: str = "id"
    licence: str = ""
    articles: Mapping[ArticleId, Article] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing wrong in a bank. ``line`` and ``column`` count from 1."""

    code: str
    message: str
    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.code} {self.message}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the judge says of one answer.

    ``score`` runs from 0 to 1; ``reason`` is a stable code; ``matched`` the form of the key that the
    answer met ("" for none); ``say`` a sentence for the learner: the question to go on with for a
    prompt, otherwise why.
    """

    verdict: Directive
    score: float
    reason: str
    matched: str = ""
    say: str = ""


Event = Literal["answer", "skip", "reveal", "appeal", "undo", "rejudge"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One line of a learner's log: what happened at one turn, raw.

    ``id`` is unique in the log. ``at`` is UTC; ``offset`` the learner's zone in minutes east of it.
    ``rating`` moves the question's card; None (a prompt that goes on, say) leaves it. An ``undo``, an
    ``appeal`` or a ``rejudge`` names in ``of`` the review that it is about. ``judge`` is the judge's
    version number, ``ms`` the time from question to answer in milliseconds.
    """

    id: str
    at: datetime
    event: Event
    question: QuestionId
    revision: int
    session: str
    given: str = ""
    verdict: Directive | None = None
    reason: str = ""
    score: float = 0.0
    judge: int = 0
    rating: Rating | None = None
    hints: int = 0
    prompts: int = 0
    ms: int = 0
    mode: str = "free"
    offset: int = 0
    of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A question's memory state for one learner (FSRS). Times are UTC; stability is in days.

    ``state`` is 1 learning, 2 review, 3 relearning; ``step`` counts the learning steps. ``first`` is when
    the question was first answered, ``reps`` how often, ``lapses`` how often it was forgotten after that.
    """

    question: QuestionId
    revision: int
    state: int
    step: int | None
    stability: float | None
    difficulty: float | None
    due: datetime
    last: datetime
    reps: int = 0
    lapses: int = 0
    first: datetime | None = None

"""What the rules look at: a bank with its places, its judge and its articles' texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from quiz.article import article_text
from quiz.bank.check.heard import Heard
from quiz.bank.folder import article_path
from quiz.bank.places import place_of, value_at
from quiz.bank.readers import quoted
from quiz.bank.reading import Trouble
from quiz.bank.yaml_text import Place, Yaml
from quiz.errors import ArticleError
from quiz.judge import Judge, fold
from quiz.locale.told import M_, Told
from quiz.model import Answer, Article, ArticleId, Bank, Question, QuestionId, Verdict


@dataclass
class Checked:
    """A bank under check. ``numbers`` gives each question's position in the file's list.

    ``today`` is the day that facts are old on; None: their age does not count.
    """

    bank: Bank
    yaml: Yaml
    numbers: dict[QuestionId, int]
    today: date | None = None
    folded: dict[str, str] = field(default_factory=dict)
    texts: dict[ArticleId, tuple[str, str]] = field(default_factory=dict)
    typed: dict[QuestionId, Question] = field(default_factory=dict)

    @cached_property
    def live(self) -> tuple[Question, ...]:
        """The questions that are asked: all but the retired."""
        return tuple(question for question in self.bank.questions if question.status != "retired")

    @cached_property
    def knowledge(self) -> Heard:
        """What the judge knows by the bank's names."""
        return Heard(self.bank.questions)

    @cached_property
    def judge(self) -> Judge:
        """The judge as it is when the bank is played; most forms that are tested need little of it."""
        return Judge(self.bank.questions, warm=False, knowledge=self.knowledge)

    @cached_property
    def first_of_article(self) -> dict[ArticleId, QuestionId]:
        """Of each article that is a source, the first question that it is the source of."""
        first: dict[ArticleId, QuestionId] = {}
        for question in self.live:
            if question.source is not None:
                first.setdefault(question.source.article, question.id)
        return first

    def text(self, article: Article) -> tuple[str, str]:
        """The article's text with single spaces and "", or "" and why it cannot be read."""
        if article.id not in self.texts:
            path = article_path(article)
            try:
                self.texts[article.id] = (" ".join(article_text(path).split()) if path else "", "")
            except ArticleError as error:
                self.texts[article.id] = "", error.args[0]
        return self.texts[article.id]

    def verdict(self, question: Question, given: str) -> Verdict:
        """The judge's word on ``given`` when no choices were offered: those not chosen count as wrong."""
        if question.choices and question.id not in self.typed:
            self.typed[question.id] = replace(question, choices=())
        return self.judge.judge(self.typed.get(question.id, question), given)

    def at(self, question: Question, *inside: str | int) -> Place:
        """The place of a question, or of something in it."""
        return ("questions", self.numbers[question.id], *inside)

    def line(self, question: Question) -> int:
        """The line that a question starts on."""
        return place_of(self.yaml, self.at(question))[0]

    def written(self, place: Place) -> str:
        """The text of the scalar at ``place`` as the file has it; "" when there is none."""
        value = value_at(self.yaml, place)
        return value if isinstance(value, str) else ""

    def is_mapping(self, place: Place) -> bool:
        """Whether a mapping stands at ``place``."""
        return isinstance(value_at(self.yaml, place), dict)

    def fold(self, text: str) -> str:
        """``quiz.judge.fold``, remembered."""
        known = self.folded.get(text)
        if known is None:
            known = self.folded[text] = fold(text)
        return known


OfBank = Callable[[Checked], Iterator[Trouble]]
"""A family of rules that looks at the bank as a whole."""

OfQuestion = Callable[[Checked, Question], Iterator[Trouble]]
"""A family of rules that looks at one question that is asked."""


def named(question: Question) -> Told:
    """How messages name a question."""
    return M_("question “{id}”", id=quoted(question.id))


def named_article(article: Article) -> Told:
    """How messages name an article."""
    return M_("article “{id}”", id=quoted(article.id))


def spoken(answer: Answer) -> str:
    """An answer as a learner would type it. True and false: `benar` and `salah` are the judge's to know."""
    if isinstance(answer, bool):
        return "true" if answer else "false"
    if isinstance(answer, tuple):
        return ", ".join(answer)
    return f"{answer:.15g}" if isinstance(answer, float) else str(answer)


def alike(text: str) -> str:
    """What two forms share that differ in case and spaces only; `-5` and `5`, `C` and `C#` stay apart."""
    return " ".join(text.casefold().split())

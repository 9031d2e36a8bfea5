"""The sentence that proves an answer, and where it stands."""

from __future__ import annotations

from quiz.locale import catalogue
from quiz.model import ArticleId, Bank, Question
from quiz.printable import printable
from quiz.tutor.conceal import Judging, answer_text, key_spans
from quiz.tutor.hints import day
from quiz.tutor.utterance import Utterance


def key_text(question: Question, language: str) -> str:
    """The answer as it is shown to a reader of ``language``."""
    _ = catalogue(language).gettext
    if not isinstance(question.answer, tuple) or len(question.answer) < 2:
        return answer_text(question, _("yes"), _("no"))
    *most, last = question.answer
    joined = _("{most} and {last}") if len(most) == 1 else _("{most}, and {last}")
    return joined.format(most=", ".join(most), last=last)


def proof(bank: Bank, judge: Judging, language: str, question: Question) -> Utterance:
    """The sentence that proves the answer, with the key marked, and where it stands."""
    if question.source is None:
        text = catalogue(language).gettext("This question names no source.")
        return Utterance(kind="info", text=text, question=question)
    quote = printable(question.source.quote)
    return Utterance(
        kind="proof",
        text=quote,
        question=question,
        marks=key_spans(judge, question, quote),
        source=named(bank, language, question.source.article, question),
    )


def named(bank: Bank, language: str, key: ArticleId, question: Question | None = None) -> str:
    """Title, publisher and date of an article; and of what day the fact is, where that is another."""
    article = bank.articles.get(key)
    if article is None:
        return printable(key)
    parts = [f"“{printable(article.title)}”" if article.title else printable(key)]
    if article.publisher:
        parts.append(printable(article.publisher))
    if article.date:
        parts.append(day(article.date, language))
    if question is not None and question.as_of and question.as_of != article.date:
        _ = catalogue(language).gettext
        parts.append(_("true as of {day}").format(day=day(question.as_of, language)))
    return ", ".join(parts)

"""The promises of the question writer on 1,500 news articles that are not part of the project."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from quiz.article import ArticleText, article_from
from quiz.generate import write
from quiz.judge import judge
from quiz.language.id_writing import DEICTIC_TIMES, PRONOUNS
from quiz.model import Question

pytestmark = [pytest.mark.data, pytest.mark.slow]

RELATIVE = re.compile(r"\b(?:hari ini|saat ini|(?:pekan|minggu|bulan|tahun|musim) (?:ini|lalu|depan))\b")


def questions(folder: Path) -> Iterator[tuple[ArticleText, Question]]:
    for line in (folder / "news" / "news_dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        article = article_from(row["text"], stem=row["id"])
        for question in write(article).questions:
            yield article, question


def test_every_question_keeps_the_promises(data_folder: Path) -> None:
    families: Counter[str] = Counter()
    broken: list[tuple[str, str]] = []
    for article, question in questions(data_folder):
        families[question.family] += 1
        broken += [(fault, f"{question.ask} => {question.answer}") for fault in _faults(article, question)]
    assert broken == []
    assert sum(families.values()) > 2_000
    assert max(families.values()) <= 0.35 * sum(families.values())


def _faults(article: ArticleText, question: Question) -> Iterator[str]:
    assert question.source is not None
    answers = question.answer if isinstance(question.answer, tuple) else (str(question.answer),)
    if question.source.quote not in " ".join(article.text.split()):
        yield "the quote is not in the article"
    if not all(answer in question.source.quote for answer in answers):
        yield "the key is not in the quote"
    if set(re.findall(r"[\w’'-]+", question.ask.lower())) & (PRONOUNS | DEICTIC_TIMES):
        yield "a pronoun"
    if RELATIVE.search(question.ask.lower()):
        yield "a relative day"
    if isinstance(question.answer, str) and judge(question, question.answer).verdict != "accept":
        yield "the judge does not take the key"
    if any(
        judge(question, choice).verdict != "reject" for choice in question.choices if choice not in answers
    ):
        yield "the judge takes a distractor"

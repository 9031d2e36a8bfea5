"""The articles and the bank that ship: complete, proved, and without findings."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from quiz.article import ArticleText, article_text, read_article
from quiz.bank import check_bank, load_bank
from quiz.judge import judge
from quiz.model import Bank, Directive, Kind, Question

ROOT = Path(__file__).parents[2]
BANK = ROOT / "questions.yaml"
ARTICLES = sorted((ROOT / "assets/articles").glob("*.md"))


@pytest.fixture(scope="module")
def bank() -> Bank:
    return load_bank(BANK)


@pytest.fixture(scope="module")
def questions(bank: Bank) -> tuple[Question, ...]:
    return bank.questions


@pytest.fixture(scope="module", params=ARTICLES, ids=lambda path: path.stem)
def article(request: pytest.FixtureRequest) -> ArticleText:
    return read_article(request.param)


def test_five_articles_span_the_years() -> None:
    years = [int(path.stem.rsplit("-", 1)[1]) for path in ARTICLES]
    assert sorted(years) == [2016, 2017, 2020, 2020, 2023]


def test_article_has_its_front_matter(article: ArticleText) -> None:
    assert article.title
    assert article.publisher
    assert article.language == "id"
    assert isinstance(article.date, date)
    assert article.id.endswith(f"-{article.date.year}")
    assert len(article.topics) >= 3


def test_article_has_300_to_600_words(article: ArticleText) -> None:
    assert 300 <= len(article.text.split()) <= 600


def test_article_is_read_without_loss(article: ArticleText) -> None:
    assert not article.dropped


def test_article_names_weekdays_that_the_calendar_has(article: ArticleText) -> None:
    days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    months = [
        *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
        *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
    ]
    dated = re.findall(rf"({'|'.join(days)}), (\d+) ({'|'.join(months)}) (\d{{4}})", article.text)
    assert dated
    for weekday, day, month, year in dated:
        assert days[date(int(year), months.index(month) + 1, int(day)).weekday()] == weekday


def test_every_article_is_asked_about(bank: Bank) -> None:
    asked = Counter(question.source.article for question in bank.questions if question.source)
    assert set(asked) == set(bank.articles) == {path.stem for path in ARTICLES}
    assert min(asked.values()) >= 20


def test_the_bank_names_its_articles_as_they_name_themselves(bank: Bank) -> None:
    for path in ARTICLES:
        told, kept = read_article(path), {str(key): value for key, value in bank.articles.items()}[path.stem]
        assert (kept.title, kept.publisher, kept.date) == (told.title, told.publisher, told.date)
        assert kept.file == path.relative_to(ROOT).as_posix()


def test_enough_questions_of_every_kind(questions: tuple[Question, ...]) -> None:
    assert len(questions) >= 120
    assert {question.kind for question in questions} == set(get_args(Kind))
    assert sum(bool(question.choices) for question in questions) >= 60
    assert {question.difficulty for question in questions} == {1, 2, 3, 4, 5}


def test_every_field_is_filled(questions: tuple[Question, ...]) -> None:
    for question in questions:
        fields = ("kind", "accept", "reject", "hint", "explain", "source", "as_of", "difficulty", "tags")
        assert [name for name in fields if not getattr(question, name)] == [], question.id
        assert question.status == "reviewed", question.id


def test_quotes_are_verbatim(questions: tuple[Question, ...]) -> None:
    texts = {path.stem: article_text(path) for path in ARTICLES}
    for question in questions:
        assert question.source
        assert question.source.quote in texts[question.source.article], question.id


def test_questions_are_asked_in_many_ways(questions: tuple[Question, ...]) -> None:
    openings = Counter(question.ask.split()[0] for question in questions)
    assert max(openings.values()) <= len(questions) / 3
    assert len(openings) >= 10


def test_true_and_false_both_occur(questions: tuple[Question, ...]) -> None:
    truths = Counter(question.answer for question in questions if question.kind == "boolean")
    assert min(truths[True], truths[False]) >= 5


def test_the_right_choice_has_no_favourite_place(questions: tuple[Question, ...]) -> None:
    places = Counter(
        question.choices.index(str(question.answer)) for question in questions if question.choices
    )
    assert max(places.values()) <= sum(places.values()) / 2
    assert len(places) == 4


def test_the_bank_has_no_findings() -> None:
    assert [str(finding) for finding in check_bank(BANK)] == []


@pytest.mark.parametrize("directive", get_args(Directive))
def test_the_judge_agrees_with_every_form(questions: tuple[Question, ...], directive: Directive) -> None:
    for question in questions:
        forms = {"accept": question.accept, "prompt": tuple(question.prompt), "reject": question.reject}
        for form in forms[directive]:
            assert judge(question, form).verdict == directive, f"{question.id}: {form}"

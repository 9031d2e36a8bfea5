"""What goes out comes back: the whole bank where a format can carry it, and edits made on the way."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given, settings

from quiz.bank.formats.goods import Options
from quiz.model import Article, Bank
from tests.exchange.making import BANK, NOW, OPTIONS, drafts
from tests.unit.test_bank_round_trip import banks

LOSSLESS = ("gift", "moodle", "separated", "answerlines", "package")

ALONE = ("separated", "package")
"""Formats in which an article travels with the questions that quote it."""


def there_and_back(bank: Bank, name: str, options: Options = OPTIONS) -> Bank:
    module = import_module(f"quiz.bank.formats.{name}")
    back: Bank = module.read(module.write(bank, options).data, "a file").bank
    return back


@pytest.mark.parametrize("typed", [False, True])
@pytest.mark.parametrize("name", LOSSLESS)
def test_a_bank_comes_back_whole(name: str, typed: bool) -> None:
    assert there_and_back(BANK, name, Options(at=NOW, typed=typed)) == drafts(BANK)


@pytest.mark.parametrize("name", LOSSLESS)
@given(bank=banks().filter(lambda bank: bool(bank.questions)))
@settings(max_examples=20, deadline=None)
def test_any_bank_comes_back_whole(name: str, bank: Bank) -> None:
    back = there_and_back(bank, name)
    assert back.questions == drafts(bank).questions
    named = {question.source.article for question in bank.questions if question.source}
    for key, article in bank.articles.items():
        if name not in ALONE or (key in named and article != Article(id=key, title="")):
            assert back.articles[key] == article
    assert back.licence == bank.licence

"""What goes out comes back: the whole bank where a format can carry it, and edits made on the way."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quiz.bank.formats.goods import Options
from quiz.bank.formats.known import FORMATS, reader, writer
from quiz.model import Article, ArticleId, Bank, Question, QuestionId, Source
from tests.exchange.making import BANK, FULL, NOW, OPTIONS, PLAINLY, drafts, question
from tests.unit.test_bank_round_trip import banks

LOSSLESS = ("gift", "moodle", "separated", "answerlines", "package")
ALONE = ("separated", "package")
"""Formats in which an article travels with the questions that quote it."""

PARTS = (
    "Demak air =1+1 {a} ~ #x a:b [html] <b>tebal</b> &amp; $5 50% %50% // :: -> * \\ \\n 1;2 | “kutip” "
    '"q" or é 日本 اب 😀 @x'
)
WORD = st.sampled_from(PARTS.split())
LINE = st.lists(WORD, min_size=1, max_size=4).map(lambda words: " ".join(words).strip())
LINES = st.lists(LINE, min_size=1, max_size=3, unique=True).map("\n".join)


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
@settings(max_examples=10, deadline=None)
@example(bank=Bank(title="", questions=(question("a  b   c"),)))
@example(bank=Bank(title="", questions=(question(answer=1e25), question("b", ask="\x00", answer=('"', '"')))))
def test_any_bank_comes_back_whole(name: str, bank: Bank) -> None:
    back = there_and_back(bank, name)
    assert back.questions == drafts(bank).questions
    named = {question.source.article for question in bank.questions if question.source}
    for key, article in bank.articles.items():
        if name not in ALONE or (key in named and article != Article(id=key, title="")):
            assert back.articles[key] == article
    assert back.licence == bank.licence


def test_tabs_part_cells_as_commas_do() -> None:
    form = FORMATS["tsv"]
    assert reader(form)(writer(form)(BANK, OPTIONS).data, "bank.tsv").bank == drafts(BANK)


@st.composite
def typed_questions(draw: st.DrawFn) -> Question:
    """A question of which a format with typed answers has a place for every field."""
    forms = draw(st.lists(LINE, min_size=4, max_size=8, unique_by=str.casefold))
    return question(
        ask=draw(LINES),
        answer=forms[0],
        accept=tuple(forms[1:2]),
        prompt={forms[2]: draw(LINE)},
        reject=tuple(forms[3:]),
        tags=("banjir",),
    )


def changed_by(name: str, text: str) -> str:
    """What a format writes for a text that it cannot say."""
    return text.replace("->", "→") if name == "gift" else text


@pytest.mark.parametrize("name", ["gift", "moodle", "answerlines", "package"])
@given(one=typed_questions())
@settings(max_examples=25, deadline=None)
def test_what_has_a_place_needs_no_record(name: str, one: Question) -> None:
    (back,) = there_and_back(Bank(title="x", questions=(one,)), name, PLAINLY).questions
    assert back.ask == one.ask
    assert back.answer == changed_by(name, str(one.answer))
    assert back.accept == tuple(changed_by(name, form) for form in one.accept)
    assert back.prompt == {changed_by(name, a): changed_by(name, b) for a, b in one.prompt.items()}
    assert back.reject == tuple(changed_by(name, form) for form in one.reject)
    assert back.tags == one.tags


@pytest.mark.parametrize("name", ["gift", "moodle", "package", "opentdb", "aiken", "kahoot"])
@given(ask=LINE, forms=st.lists(LINE, min_size=2, max_size=4, unique_by=str.casefold))
@settings(max_examples=10, deadline=None)
def test_choices_need_no_record(name: str, ask: str, forms: list[str]) -> None:
    one = question(ask=f"Apa {ask}", answer=forms[-1], choices=tuple(forms))
    (back,) = there_and_back(Bank(title="x", questions=(one,)), name, PLAINLY).questions
    assert (back.ask, back.answer) == (one.ask, one.answer)
    assert set(back.choices) == set(one.choices)


@given(cards=st.lists(st.tuples(LINE, LINE), min_size=1, max_size=4))
@settings(max_examples=25, deadline=None)
def test_cards_come_back(cards: list[tuple[str, str]]) -> None:
    sides = [(f"Apa {ask}?", answer) for ask, answer in cards]
    bank = Bank(
        title="x", questions=tuple(question(str(n), ask=a, answer=b) for n, (a, b) in enumerate(sides))
    )
    back = there_and_back(bank, "quizlet")
    assert [(one.ask, one.answer) for one in back.questions] == sides


@pytest.mark.parametrize("name", ["gift", "moodle", "answerlines"])
def test_an_edit_on_the_way_counts_and_the_rest_stays(name: str) -> None:
    """A teacher changes the wording and the answer in the other tool's file."""
    module = import_module(f"quiz.bank.formats.{name}")
    text = module.write(replace(BANK, questions=(FULL,)), OPTIONS).data.decode()
    mark = text.rindex("quiz: ")
    records, native = text[: text.index("\n", mark)], text[text.index("\n", mark) :]
    native = native.replace("Kota mana yang tergenang", "Kota apa yang tergenang").replace(
        ">Demak<" if name != "gift" else "=Demak\n", ">Kudus<" if name != "gift" else "=Kudus\n"
    )
    (back,) = module.read((records + native).encode(), "a file").bank.questions
    wanted = replace(FULL, ask="Kota apa yang tergenang pada Maret 2024?", answer="Kudus", status="draft")
    reject = tuple(form for form in FULL.reject if form != "Kudus")
    assert back == replace(wanted, kind=None, revision=FULL.revision + 1, reject=reject)


def test_the_proof_is_read_without_a_record() -> None:
    bank = replace(BANK, questions=(FULL,))
    for name in ("gift", "moodle", "package"):
        back = there_and_back(bank, name, PLAINLY)
        (one,) = back.questions
        assert one.explain == FULL.explain
        assert one.source == Source(
            article=ArticleId("banjir-di-demak-hari-ketiga"),
            quote="Demak tergenang {setinggi} pinggang = 1,5 m.",
        )
        (article,) = back.articles.values()
        assert (article.publisher, str(article.date)) == ("Kabar Pesisir", "2024-03-18")


def test_ids_stay_apart() -> None:
    twice = replace(BANK, questions=(FULL, replace(FULL, id=QuestionId("x"), ask="Lain?")))
    text = import_module("quiz.bank.formats.gift").write(twice, PLAINLY).data.decode()
    back = import_module("quiz.bank.formats.gift").read((text + text).encode(), "dua.gift").bank
    assert [one.id for one in back.questions] == ["banjir/kota", "x", "banjir/kota-2", "x-2"]

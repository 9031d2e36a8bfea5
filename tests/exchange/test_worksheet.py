"""Sheets of paper: what is on them, in which order, and that nothing in them runs."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from quiz.bank.formats.goods import Options
from quiz.bank.formats.worksheet import write
from quiz.bank.formats.worksheet.variant import variants
from quiz.errors import ExchangeError
from quiz.model import Bank
from tests.exchange.making import BANK, OPTIONS, question


def html(bank: Bank = BANK, options: Options = OPTIONS) -> str:
    return write(bank, options).data.decode()


def sections(page: str) -> list[str]:
    return re.findall(r"<section.*?</section>", page, re.DOTALL)


def test_a_sheet_has_a_name_questions_room_to_answer_and_sources() -> None:
    sheet, key = sections(html())
    for text in (
        "Nama",
        "Kelas",
        "Tanggal",
        "Sumber",
        "Banjir di Demak, (hari ketiga) (Kabar Pesisir, 2024-03-18)",
    ):
        assert text in sheet
    assert sheet.count('<div class="ask"') == len(BANK.questions)
    assert "Ya</span>" in sheet
    assert "<b>B.</b>" in sheet
    assert sheet.count("<li>&nbsp;</li>") == 1  # one of two rivers is enough
    assert " rumah</div>" in sheet
    assert "Tanggul sungai jebol" not in sheet
    assert "setinggi" not in sheet  # the proof would tell the answer
    assert "Kunci jawaban" in key
    assert "B. Demak" in key
    assert "Juga benar: Kota Demak; Kab. Demak" in key
    assert "Belum cukup: Jawa Tengah; Jawa" in key


def test_headings_follow_the_banks_language() -> None:
    page = html(replace(BANK, language="en"))
    assert ">Name<" in page
    assert "Answer key" in page
    assert 'lang="en"' in page


def test_versions_differ_and_a_seed_makes_them_again() -> None:
    options = replace(OPTIONS, versions=3, seed=7)
    one, two = variants(BANK, options), variants(BANK, options)
    assert one == two
    assert [variant.letter for variant in one] == ["A", "B", "C"]
    orders = {tuple(item.question.id for item in variant.items) for variant in one}
    assert len(orders) == 3
    assert all(sorted(order) == sorted(one.id for one in BANK.questions) for order in orders)
    for variant in one:
        for item in variant.items:
            if item.offered:
                assert [item.offered.choices[place] for place in item.offered.right] == ["Demak"]
    page = html(options=options)
    assert [page.count(f"Versi {letter}") for letter in "ABC"] == [2, 2, 2]


def test_the_key_can_stay_away_or_be_alone() -> None:
    assert len(sections(html(options=replace(OPTIONS, key="none")))) == 1
    assert "Kunci" not in html(options=replace(OPTIONS, key="none"))
    (only,) = sections(html(options=replace(OPTIONS, key="only")))
    assert "Kunci jawaban" in only


def test_typed_answers_get_lines() -> None:
    assert "<b>B.</b>" not in html(options=replace(OPTIONS, typed=True))


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        assert not {name for name, _ in attrs} - {
            "lang",
            "charset",
            "name",
            "content",
            "class",
            "dir",
            "value",
        }


def test_nothing_from_a_bank_is_markup() -> None:
    evil = '<script>alert(1)</script><img src=x onerror="x">&lt;'
    bank = Bank(title=evil, questions=(question(ask=evil, answer=evil, choices=(evil, "b"), unit=evil),))
    tags = Tags()
    tags.feed(html(bank))
    assert not tags.seen & {"script", "img", "link", "iframe"}


def test_a_pdf_needs_its_library_or_is_one() -> None:
    options = replace(OPTIONS, pdf=True)
    try:
        data = write(BANK, options).data
    except ExchangeError as error:
        pytest.skip(str(error))
    assert data.startswith(b"%PDF-")

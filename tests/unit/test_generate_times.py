"""Times in a sentence, resolved from the day of the article."""

from __future__ import annotations

from datetime import date

import pytest

from quiz.generate.tagger import active, passive
from quiz.generate.times import times
from quiz.generate.tokens import tokenize

TODAY = date(2020, 6, 19)  # a Friday


@pytest.mark.parametrize(
    ("words", "absolute", "explicit"),
    [
        ("pada Rabu (17/6)", "Rabu, 17 Juni 2020", True),
        ("pada Rabu 17 Juni 2020", "Rabu, 17 Juni 2020", True),
        ("Jumat (19/6/2020) dini hari WIB", "Jumat, 19 Juni 2020", True),
        ("pada 4 Juni lalu", "4 Juni 2020", True),
        ("pada 25 Desember lalu", "25 Desember 2019", True),
        ("pada tanggal 3 Januari mendatang", "3 Januari 2021", True),
        ("Minggu lalu", "Minggu, 14 Juni 2020", False),
        ("pada hari Senin", "Senin, 15 Juni 2020", False),
        ("Selasa mendatang", "Selasa, 23 Juni 2020", False),
        ("akhir Mei", "akhir Mei 2020", False),
        ("sejak 2011", "2011", True),
        ("tahun lalu", "2019", False),
        ("bulan depan", "Juli 2020", False),
        ("awal tahun ini", "awal 2020", False),
        ("pekan lalu", "", False),
        ("dua tahun terakhir", "", False),
        ("saat ini", "", False),
    ],
)
def test_times_are_resolved(words: str, absolute: str, explicit: bool) -> None:
    (found,) = times(f"Mereka tiba {words}.", TODAY)
    assert (found.absolute, found.explicit) == (absolute, explicit)


@pytest.mark.parametrize(
    "text",
    [
        "Ia membeli 2019 ekor ayam.",
        "Undang-Undang Nomor 22 Tahun 2009 tentang jalan.",
        "Skor 3/1 untuk tuan rumah.",
        "Pasukan bergerak maret kecil.",
        "Pada (45/13) lalu.",
    ],
)
def test_other_numbers_are_no_times(text: str) -> None:
    assert times(text, TODAY) == []


def test_without_a_day_relative_times_stay_unknown() -> None:
    (found,) = times("Mereka tiba pada Senin lalu.", None)
    assert (found.precision, found.absolute) == ("vague", "")
    (found,) = times("Mereka tiba pada Senin (15/6).", None)
    assert found.absolute == "Senin, 15 Juni"


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("menolak", "ditolak"), ("mengirim", "dikirim"), ("memukul", "dipukul"), ("menyebut", "disebut"),
        ("membangun", "dibangun"), ("mengambil", "diambil"), ("melantik", "dilantik"),
        ("memimpin", "dipimpin"), ("memenangkan", "dimenangkan"), ("mencetak", "dicetak"),
        ("mempertahankan", "dipertahankan"),
    ],
)  # fmt: skip
def test_voices(verb: str, form: str) -> None:
    assert passive(verb) == form
    assert active(form) in {verb, "memenangkan"}


def test_a_verb_without_an_attested_passive_has_none() -> None:
    assert passive("berjalan") == ""
    assert passive("mengzzz") == ""


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Kata-kata al-Assad, 1.250,5 kg!", ["Kata-kata", "al-Assad", ",", "1.250,5", "kg", "!"]),
        ("Skor 3-1 (29/9/2023)", ["Skor", "3-1", "(", "29/9/2023", ")"]),
        ("Jum'at di Liputan6.com", ["Jum'at", "di", "Liputan6.com"]),
        ("ke - 17 baru - baru Lee Min - ho", ["ke-17", "baru-baru", "Lee", "Min-ho"]),
        ("Rp2 miliar, US$5", ["Rp", "2", "miliar", ",", "US$", "5"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    found = tokenize(text)
    assert [token.text for token in found] == tokens
    assert all(text[token.start : token.end].replace(" - ", "-") == token.text for token in found)

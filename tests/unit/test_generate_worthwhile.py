"""Who did it is asked for with his office, and keys that the question tells are not asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate import write
from quiz.generate.analysis import read
from quiz.generate.dull import is_dull
from quiz.generate.giveaways import is_clipped
from quiz.generate.vague import own_names, vagueness
from quiz.generate.writer import sound
from quiz.language.id_nicknames import is_nickname, other_names
from tests.unit.generating import article

MAYOR = "Wali Kota Pariaman Hendri Arnis membuka Festival Tabuik di Pantai Gandoriah pada Minggu (2/3/2025)."
LATER = "Hendri menargetkan 40 ribu wisatawan datang ke Pantai Gandoriah selama sepekan."


def _asks(text: str, per_article: int = 25) -> dict[str, str]:
    return {each.ask: str(each.answer) for each in write(article(text), per_article=per_article).questions}


def test_who_did_it_is_asked_for_with_the_office_that_another_sentence_tells() -> None:
    asks = [ask for ask, key in _asks(f"{MAYOR} {LATER}").items() if key == "Hendri"]
    assert any("iapa Wali Kota Pariaman yang menargetkan 40 ribu wisatawan" in ask for ask in asks)


@pytest.mark.parametrize(
    "opening",
    [
        "Pelatih Hendri Arnis tiba di Pantai Gandoriah, Pariaman, pada Minggu (2/3/2025).",
        "Mantan Wali Kota Pariaman Hendri Arnis tiba di Pantai Gandoriah pada Minggu (2/3/2025).",
    ],
)
def test_what_says_too_little_or_holds_no_more_is_not_told(opening: str) -> None:
    asks = [ask for ask, key in _asks(f"{opening} {LATER}").items() if key == "Hendri"]
    assert not any("Wali Kota Pariaman yang menargetkan" in ask or "elatih yang" in ask for ask in asks)


@pytest.mark.parametrize(
    ("short", "told", "holds"),
    [
        ("Korut", "korea utara", True),
        ("Setnov", "setya novanto", True),
        ("Sumbar", "sumatera barat", True),
        ("Korut", "korea selatan", False),
        ("Pasar", "pasar muaro", False),
        ("Padang", "padi ladang", False),
    ],
)
def test_a_name_made_of_the_beginnings_of_others(short: str, told: str, *, holds: bool) -> None:
    assert is_clipped(short, told.split()) is holds


@pytest.mark.parametrize(
    "text",
    [
        "Warung itu menjual tiga minuman di Padang, yakni Teh Talua, Kopi Kawa dan Es Tebak.",
        "Toko Samudra di Padang menawarkan perahu dalam tiga warna, Merah Marun, Biru Laut, dan Hijau Daun.",
    ],
)
def test_what_the_question_lists_is_not_counted(text: str) -> None:
    assert "tiga" not in {key.split()[0] for key in _asks(text).values()}


def test_an_acronym_that_the_news_spells_out_in_parts_is_not_asked_for() -> None:
    text = (
        "Korea Utara membuka kembali jalur kereta ke Rusia pada Senin (3/3/2025). "
        "Kereta barang Korut membawa 40 ton beras ke Vladivostok."
    )
    for question in write(article(text), per_article=25).questions:
        assert question.answer != "Korut" or "Korea Utara" not in question.ask


def test_nicknames_stand_for_teams() -> None:
    assert "The Reds" in other_names("Liverpool")
    assert is_nickname("Setan Merah")
    assert not is_nickname("Persib")
    assert not is_nickname("PSG")
    assert not is_nickname("Padang")


MATCH = (
    "Laga pekan kelima Liga 1 digelar di stadion Persela. Pelatih memuji pemain dan kiper seusai gol kedua."
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (f"{MATCH} The Reds menghadapi Chelsea di Stadion Anfield pada laga pekan kelima.", "The Reds"),
        (f"{MATCH} Semen Padang meraih tiga poin di kandang Persela pada laga pekan kelima Liga 1.", "tiga"),
        ("Startup Pasarku dari Padang membuka 12 kantor baru di Indonesia pada Maret 2025.", "Indonesia"),
        ("Reuters melaporkan kapal Samudra Jaya tenggelam di Selat Malaka pada Senin (3/3/2025).", "Reuters"),
        ("Warung itu buka. Warung Ombak di Padang membutuhkan 15 juru masak lagi pada Maret 2025.", "15"),
    ],
)
def test_dull_keys_are_for_who_wants_very_many(text: str, key: str) -> None:
    reading = read(article(text))
    drafts = [draft for draft in sound(reading, spare=True) if str(draft.answer).startswith(key)]
    assert drafts
    assert all(is_dull(draft, reading) and draft.spare for draft in drafts)


def test_other_keys_are_not_dull() -> None:
    reading = read(article(f"{MAYOR} {LATER}"))
    drafts = sound(reading, spare=True)
    assert drafts
    assert not any(is_dull(draft, reading) for draft in drafts)


@pytest.mark.parametrize(("more", "spare"), [("", True), ("Pelatih Semen Padang Siti Rahmah hadir. ", False)])
def test_a_person_few_know_is_not_asked_for_by_a_deed_that_says_little(more: str, *, spare: bool) -> None:
    deed = "Siti Rahmah menemani sahabat lama di Pantai Gandoriah."
    reading = read(article(f"Wali Kota Pariaman berbicara. Festival Tabuik ramai. {more}{deed}"))
    drafts = [each for each in sound(reading, spare=True) if "menemani" in each.ask and each.family == "who"]
    assert [each.spare for each in drafts] == [spare]


def test_how_much_a_question_leaves_open_is_seen() -> None:
    reading = read(article(f"{MAYOR} {LATER} Siti Rahmah menemani sahabat lama di Pantai Gandoriah."))
    drafts = sound(reading, spare=True)
    mayor = next(each for each in drafts if each.family == "who" and each.answer == "Hendri")
    friend = next(each for each in drafts if each.family == "who" and each.full == "Siti Rahmah")
    assert "key no office" not in vagueness(mayor, reading)
    assert vagueness(friend, reading)["key no office"] == 1
    assert own_names(friend) == {"Pantai Gandoriah"}
    assert all(value for value in vagueness(friend, reading).values())


def test_a_short_question_that_names_nothing_is_dull() -> None:
    reading = read(article(f"{MAYOR} {LATER}"))
    draft = next(each for each in sound(reading) if each.answer == "Hendri" and each.family == "who")
    assert not is_dull(draft, reading)
    assert is_dull(replace(draft, ask="Siapa yang membuka acara tahunan?", names=frozenset()), reading)
    assert not is_dull(replace(draft, ask="Siapa yang membuka Festival Tabuik?", names=frozenset()), reading)


@pytest.mark.parametrize(
    "text",
    [
        f"{MATCH} Irfan Bachdim melepas umpan ke Persela dari sisi kiri lapangan Stadion Surajaya.",
        "Pasar itu ramai. KabarPadang.com mengunjungi Pasar Muaro di Padang pada Selasa (4/3/2025).",
    ],
)
def test_moments_of_a_match_and_what_reporters_do_are_for_who_wants_very_many(text: str) -> None:
    reading = read(article(text))
    drafts = [each for each in sound(reading, spare=True) if "umpan" in each.ask or "KabarPadang" in each.ask]
    assert drafts
    assert all(each.spare and is_dull(each, reading) for each in drafts)

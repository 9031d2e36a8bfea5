"""What an article opens with stands before the questions that need it."""

from __future__ import annotations

import pytest

from quiz.generate import write
from quiz.generate.analysis import read
from quiz.generate.writer import sound
from tests.unit.generating import article

OPENING = "Polisi Padang menangkap dua pencuri perahu milik nelayan Muaro."


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        (OPENING, "tentang polisi Padang yang menangkap dua pencuri perahu milik nelayan Muaro"),
        (
            "Wali Kota Padang Hendri Arnis akan membuka Festival Tabuik di Pantai Muaro, setelah hujan reda.",
            "tentang Wali Kota Padang Hendri Arnis yang akan membuka Festival Tabuik di Pantai Muaro",
        ),
        (
            "Pemerintah Kota Padang (Pemkot) membangun pasar ikan (dua lantai) di Muaro pada 2025.",
            "tentang pemerintah Kota Padang yang membangun pasar ikan di Muaro pada 2025",
        ),
        (
            "Wali Kota Padang Hendri Arnis mengatakan Pasar Muaro dibuka pada Mei 2025.",
            "tentang Wali Kota Padang Hendri Arnis yang mengatakan bahwa Pasar Muaro dibuka pada Mei 2025",
        ),
    ],
)
def test_an_opening_is_told_in_a_phrase(opening: str, told: str) -> None:
    found = read(article(opening)).affair
    assert found is not None
    assert found.text == told


@pytest.mark.parametrize(
    "opening",
    [
        "Polisi menemukan obat.",  # many did
        "Siapa yang tidak kenal Pasar Muaro di Padang?",
        "Ia pergi ke Padang.",
        "Hendri Arnis mendorong pegawai Pemerintah Kota Padang.",
        "Gempa berkekuatan 6,2 magnitudo mengguncang.",
    ],
)
def test_what_says_nothing_by_itself_is_not_told(opening: str) -> None:
    found = read(article(opening)).affair
    assert found is None or len(found.text.split()) > 6


def test_what_is_wanted_belongs_to_it() -> None:
    found = read(
        article("Hendri Arnis meminta warga Padang di tepi sungai untuk pindah ke Lubuk Begalung.")
    ).affair
    assert found is not None
    assert "untuk pindah" in found.text


def test_a_later_question_says_which_affair_it_belongs_to() -> None:
    text = f"{OPENING} Rahmat Hidayat bekerja sebagai juru parkir di Pasar Raya Solok."
    asks = [question.ask for question in write(article(text), per_article=25).questions]
    later = [ask for ask in asks if "juru parkir" in ask]
    assert later
    assert all("polisi Padang yang menangkap dua pencuri" in ask for ask in later)


def test_an_affair_that_has_the_answer_is_not_told() -> None:
    text = f"{OPENING} Kapal nelayan Muaro itu dijual di Pariaman oleh Polisi Padang."
    for question in write(article(text), per_article=25).questions:
        if question.answer in {"Padang", "Muaro"} and "tentang polisi" in question.ask:
            pytest.fail(question.ask)


def test_an_acronym_is_not_asked_where_its_words_stand() -> None:
    text = (
        "Komisi Pemberantasan Korupsi menahan Bupati Solok Rahmat Hidayat di Jakarta. "
        "KPK menyita uang Rp2 miliar dari rumah Rahmat Hidayat di Solok."
    )
    for question in write(article(text), per_article=25).questions:
        assert not (question.answer == "KPK" and "Komisi Pemberantasan Korupsi" in question.ask)


def test_a_name_that_no_tagger_knows_is_found_after_an_office() -> None:
    (first, *_) = read(
        article("Menteri Luar Negeri Turki Mevlüt Çavuşoğlu mencela serangan ke Padang.")
    ).sentences
    assert ("Mevlüt Çavuşoğlu", "PER") in {(entity.text, entity.kind) for entity in first.entities}


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        (
            "Kapolda Sumatera Barat meminta sidang Hendri Arnis untuk ditunda karena banjir di Kota Padang.",
            "yang meminta sidang Hendri Arnis untuk ditunda",
        ),
        (
            "Komisi Irigasi Sumatera menyiapkan dua belas pintu air baru di Kota Padang.",
            "Komisi Irigasi Sumatera",
        ),
        (
            "Semen Padang membuka sekolah sepak bola di Muaro.\n\nWarga senang, kata Semen Padang di Muaro.",
            "tentang Semen Padang yang membuka sekolah",
        ),
    ],
)
def test_an_opening_is_told_whole(opening: str, told: str) -> None:
    found = read(article(opening)).affair
    assert found is not None
    assert told in found.text


@pytest.mark.parametrize(
    "opening",
    [
        "Hendri Arnis membenarkan Kepala Dinas Pasar Kota Padang Rahmat Hidayat kena denda dari polisi.",
        "Dua pencuri lain berinisial AB dan CD yang ditangkap polisi Padang di Muaro pada 2 Maret 2025.",
        "Itulah sebabnya Semen Padang tidak dapat bermain di Muaro sampai Mei 2025.",
    ],
)
def test_half_an_opening_is_not_told(opening: str) -> None:
    found = read(article(opening)).affair
    assert found is None or "kena denda" in found.text


def test_a_word_that_colours_is_no_part_of_who_did_it() -> None:
    found = read(
        article("Semen Padang kesulitan mengalahkan sebelas pemain Persija Jakarta di Muaro.")
    ).affair
    assert found is None or "kesulitan yang" not in found.text


def test_an_aside_says_what_its_article_is_about() -> None:
    text = (
        "Siapa tak kenal Universitas Andalas di Padang? Di Universitas Andalas, semua ramah. "
        "Kampus Universitas Andalas luas. Rektor Universitas Andalas, Rahmat Hidayat, ramah. "
        "Rahmat Hidayat rajin. Sutopo Hadi mengundang Rahmat Hidayat untuk pameran masakan."
    )
    reading = read(article(text))
    drafts = [draft for draft in sound(reading, spare=True) if draft.answer == "Sutopo Hadi"]
    assert drafts
    assert all(draft.topic == "tentang Universitas Andalas" for draft in drafts)


def test_an_opening_is_not_cut_before_its_predicate() -> None:
    found = read(
        article(
            "Pasarku, layanan daring yang bergerak di bidang ikan segar, mengungkapkan sedang mencari "
            "investor baru."
        )
    ).affair
    assert found is None or "mengungkapkan" in found.text


def test_what_is_reported_is_no_note_of_the_source() -> None:
    found = read(
        article("Rekaman pentas terakhir Dewa Padang yang digelar Maret, dilaporkan akan diputar di bioskop.")
    ).affair
    assert found is None or "diputar" in found.text

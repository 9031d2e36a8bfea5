"""What is prose and what is page furniture; where sentences end."""

from __future__ import annotations

import pytest

from quiz.article import sentences
from quiz.article.cleaning import clean

FIRST = "Gubernur Sumatera Barat Mahyeldi meresmikan jembatan di Pariaman pada hari Senin."
SECOND = "Jembatan itu menghubungkan dua desa yang terpisah sejak gempa."


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Baca juga: Jembatan Lain Segera Dibangun", "related"),
        ("[ Baca Juga: Jembatan Lain ]", "related"),
        ("Simak video pilihan berikut:", "related"),
        ("Ikuti berita terbaru kami di Google News", "share"),
        ("Share To:", "share"),
        ("Warga menyeberangi jembatan baru di Pariaman. (ANTARA FOTO/Budi Santoso)", "caption"),
        ("Jembatan Pariaman (AFP)", "caption"),
        ("Penulis: Budi Santoso", "byline"),
        ("Diterbitkan 19 Jun 2020, 08:03 WIB", "byline"),
        ("SCROLL TO CONTINUE WITH CONTENT", "advertisement"),
        ("ADVERTISEMENT", "advertisement"),
        ("[Gambas:Video 20detik]", "advertisement"),
        ("Halaman 2", "page"),
        ("Lanjutkan Membaca ↓", "page"),
        ("Populer", "footer"),
        ("0 comments so far,add yours", "comment"),
        ("Situs judi slot gacor maxwin", "spam"),
        ("Sumber: Kabar Padang", "credit"),
        ("Kamis, 01 Desember 2016", "date"),
        ("1. Jembatan Pariaman", "list"),
        ("Lima Jembatan Terpanjang", "heading"),
        ("(bud / nan)", "signature"),
        ("(T.K010/R010) 01 - 11 - 2016", "signature"),
        ("Disclosure: Kabar Padang adalah mitra media peresmian ini.", "note"),
        ("Artikel ini telah tayang di koran Kabar Padang, Senin (3/3/2025).", "note"),
        ("Gubernur Mahyeldi bersama para kepala desa di atas jembatan.", "caption"),
    ],
)
def test_furniture_is_dropped_with_its_reason(line: str, reason: str) -> None:
    page = clean(f"{FIRST}\n\n{line}\n\n{SECOND}", title="x")
    assert page.paragraphs == [FIRST, SECOND]
    assert [(piece.reason, piece.text) for piece in page.dropped] == [(reason, line)]


@pytest.mark.parametrize(
    "tail", [" (abc/def)", " [ bim ]", " (rsa / rsa)", " (Antara)", " (T.KR - NJI / M019)"]
)
def test_signatures_go_and_their_sentence_stays(tail: str) -> None:
    assert clean(FIRST + tail, title="x").paragraphs == [FIRST]


@pytest.mark.parametrize(
    "line",
    [
        "Oleh karena itu, Mahyeldi meminta dinas memasang lampu di sepanjang jembatan.",
        '"Jangan lupa artikel tentang jembatan yang saya tulis," ujar Mahyeldi.',
        "Polisi menangkap tiga orang yang menjual kupon togel di dekat jembatan Pariaman pada Rabu malam.",
        "Oleh karena itu, ia meminta lampu dipasang.",
        "Panjang jembatan itu lebih dari seratus meter.",
        "Nelayan Pariaman cuma butuh sepuluh menit.",
        '"Kami senang sekali," kata Mahyeldi kepada warga desa',
        "Ikuti aturan itu, kata Mahyeldi kepada warga yang menonton peresmian dari tepi sungai.",
    ],
)
def test_prose_that_looks_like_furniture_stays(line: str) -> None:
    assert line in clean(f"{FIRST}\n\n{line}", title="x").paragraphs


def test_inline_pointers_go() -> None:
    page = clean(f"{FIRST} (Baca juga: Jembatan Lain) {SECOND}", title="x")
    assert " ".join(page.paragraphs[0].split()) == f"{FIRST} {SECOND}"


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "Gubernur Sumatera Barat Mahyeldi meresmikan sebuah jembatan\n"
        "baru di Pariaman pada hari Senin dan menyeberanginya dengan\nwarga desa."
    )
    assert clean(wrapped, title="x").paragraphs == [" ".join(wrapped.split())]


def test_every_sentence_kept_stands_in_the_input() -> None:
    text = f"JAKARTA, KABAR.com - {FIRST} {SECOND} (abc)\n\nBaca juga: Lain\n\n{SECOND}"
    kept = [sentence for paragraph in clean(text).paragraphs for sentence in split(paragraph)]
    assert kept
    assert all(sentence in text for sentence in kept)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. H. Amir Syamsuddin, S.H. datang. Ia pulang.", 2),
        ("Harga naik 1.250,5 persen. Warga kaget.", 2),
        ("“Kami menang. Kami senang,” kata M. Nuh. Ia tertawa.", 3),
        ('"Mengapa?" tanya Budi kepada Ani.', 1),
        ("Ia membaca Liputan6.com setiap hari.", 1),
        ("Itu katanya.Haftar lalu pergi.", 2),
        ("Satu… dua… tiga.", 1),
        ("PT Maju Tbk. mengumumkan laba. Saham naik!", 2),
        ("Paragraf tanpa titik\n\nParagraf lain", 2),
        ("", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(split(text)) == count


def test_a_line_without_end_is_cut_in_linear_time() -> None:
    pieces = split("kata " * 100_000)
    assert max(map(len, pieces)) <= 2_000


def test_a_hundred_thousand_lines_of_one_sentence_are_put_together_once() -> None:
    page = clean("kata\n" * 100_000 + "kata di sini.", title="x")
    assert len(page.dropped) + len(page.paragraphs) == 1

"""Reading articles: forms, encodings, what is found out, and what cannot be read."""

from __future__ import annotations

import io
import sys
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from quiz.article import MAX_BYTES, article_from, article_text, read_article
from quiz.article.encoding import decode
from quiz.article.html import read_html
from quiz.article.languages import language_of
from quiz.article.metadata import cut_dateline, date_of_stem, find_date, find_news_date
from quiz.errors import ArticleError

PROSE = (
    "Wali Kota Padang Hendri Arnis membuka pasar ikan di Muaro pada Selasa (4/3/2025). "
    "Pasar itu menampung 120 pedagang dari tiga kecamatan.\n\n"
    "Pembangunannya menghabiskan Rp14 miliar dan berlangsung selama sembilan bulan."
)


def written(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_plain_text_gives_title_date_and_prose(tmp_path: Path) -> None:
    article = read_article(written(tmp_path, "pasar ikan.txt", f"Padang Punya Pasar Ikan Baru\n\n{PROSE}\n"))
    assert article.id == "pasar-ikan"
    assert article.title == "Padang Punya Pasar Ikan Baru"
    assert article.date == date(2025, 3, 4)
    assert article.text == PROSE
    assert article.language == "id"


def test_front_matter_wins_over_what_the_text_says(tmp_path: Path) -> None:
    facts = "title: Pasar Muaro\nreported_by: Kabar Padang\ndate: 2025-03-05\nlanguage: id\n"
    head = f"---\n{facts}topics: [kota, ikan]\n---\n"
    article = read_article(written(tmp_path, "a.md", f"{head}\n{PROSE}\n"))
    assert (article.title, article.publisher, article.date) == (
        "Pasar Muaro",
        "Kabar Padang",
        date(2025, 3, 5),
    )
    assert article.topics == ("kota", "ikan")
    assert article_text(tmp_path / "a.md") == PROSE


def test_markdown_marks_go_and_words_stay(tmp_path: Path) -> None:
    text = (
        "# Kabar\n\nGubernur **Mahyeldi** menemui [nelayan](https://x.id/a_(b)) "
        "di Pariaman ![foto](f.jpg) kemarin pagi.\n"
    )
    article = read_article(written(tmp_path, "a.md", text))
    assert article.text == "Gubernur Mahyeldi menemui nelayan di Pariaman kemarin pagi."


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_common_encoding(tmp_path: Path, codec: str) -> None:
    text = PROSE.replace("Muaro", "Muaró")
    article = read_article(written(tmp_path, "a.txt", text.encode(codec)))
    assert article.text == text


def test_windows_and_old_mac_line_ends() -> None:
    assert decode(b"satu\r\ndua\rtiga") == "satu\ndua\ntiga"


@pytest.mark.parametrize(
    "raw", [b"\x7fELF\x01\x01\x00\x00\x00", b"\x89PNG\r\n\x1a\n\x00\x00", bytes(range(256)) * 8]
)
def test_binary_is_not_text(raw: bytes) -> None:
    assert decode(raw) is None


def test_html_gives_the_article_and_its_head(tmp_path: Path) -> None:
    page = (
        '<!doctype html><html lang="id"><head><title>Pasar Baru | Kabar</title>'
        '<meta property="og:site_name" content="Kabar Padang">'
        '<meta content="2025-03-05T08:00:00+07:00" property="article:published_time"></head><body>'
        "<nav>Beranda Olahraga</nav><article>"
        + "".join(f"<p>{paragraph}</p>" for paragraph in PROSE.split("\n\n"))
        + "<script>alert('x')</script></article><footer>Hak cipta</footer></body></html>"
    )
    article = read_article(written(tmp_path, "a.html", page))
    assert article.text == PROSE
    assert (article.title, article.publisher, article.date) == (
        "Pasar Baru",
        "Kabar Padang",
        date(2025, 3, 5),
    )


PAGE = f"""<!DOCTYPE html><html lang="id"><head><title>Padang Punya Pasar Ikan Baru - Kabar Padang</title>
<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "2025-03-06T08:00:00+07:00",
"publisher": {{"@type": "Organization", "name": "Kabar Padang"}}}}</script></head><body>
<div><ul><li><a href="/">Beranda</a></li><li><a href="/o">Olahraga</a></li></ul></div>
<h1>Padang Punya Pasar Ikan Baru</h1><div>Penulis: Budi Santoso | Kamis, 6 Maret 2025 08:00 WIB</div>
<div><a>Facebook</a><a>WhatsApp</a></div><div><p>Hendri Arnis membuka pasar. (Foto: Dok. Pemkot)</p></div>
<div class="detail-content"><p><b>PADANG, Kabar Padang</b> - {PROSE.splitlines()[0]}</p>
<div><p>Baca juga: <a href="/x">Harga Ikan Naik di Pasar Raya</a></p></div>
<p>{PROSE.splitlines()[2]}</p></div><div><h3>Berita Terkait</h3>
<ul><li><a href="/1">Wali Kota Medan Menolak Rencana Jembatan Baru</a></li></ul></div>
<div><h3>Komentar</h3><p>Mantap sekali pak wali, semoga lancar ya pasarnya.</p></div>
<div>Tentang Kami | Redaksi | Pedoman &copy; 2025 Kabar Padang</div></body></html>"""


@pytest.mark.parametrize("installed", [True, False])
def test_a_news_page_gives_its_article_with_and_without_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: bool
) -> None:
    if installed:
        pytest.importorskip("trafilatura")
    else:
        monkeypatch.setitem(sys.modules, "trafilatura", None)
    article = read_article(written(tmp_path, "a.html", PAGE))
    assert article.text == PROSE
    assert (article.title, article.date) == ("Padang Punya Pasar Ikan Baru", date(2025, 3, 6))
    assert (article.publisher, article.place) == ("Kabar Padang", "Padang")


def test_html_without_article_element_falls_back_to_paragraphs() -> None:
    assert (
        read_html("<html><body><p>Satu <b>dua</b>.</p><p>Tiga.</p></body></html>").text
        == "Satu dua.\n\nTiga."
    )


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(PROSE.encode())))
    article = read_article("-")
    assert (article.id, article.file, article.text) == ("stdin", "", PROSE)


def test_what_cannot_be_read_says_so_in_one_line(tmp_path: Path) -> None:
    cases = {
        tmp_path / "none.txt": "no such file",
        tmp_path: "folder",
        written(tmp_path, "empty.txt", " \n\n"): "empty",
        written(tmp_path, "binary.txt", b"\x00\x01\x02" * 50): "not a text file",
        written(tmp_path, "huge.txt", b"a" * (MAX_BYTES + 1)): "larger than",
        written(tmp_path, "line.txt", "kata " * 200_000): "book",
        written(tmp_path, "bad.md", "---\ntitle: [a\n---\nIsi artikel yang panjang."): "front matter",
        written(tmp_path, "heads.txt", "Populer\n\nBaca juga: Kabar\n"): "no prose",
    }
    for path, words in cases.items():
        with pytest.raises(ArticleError) as caught:
            read_article(path)
        message = str(caught.value)
        assert words in message
        assert "\n" not in message


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Jumat (29/9/2023)", date(2023, 9, 29)),
        ("diperbarui 19 Jun 2020, 08:03 WIB", date(2020, 6, 19)),
        ("2024-02-29T10:00", date(2024, 2, 29)),
        ("September 17, 2023", date(2023, 9, 17)),
        ("31/2/2020 lalu", None),
        ("harga 12/5", None),
    ],
)
def test_dates_are_found(text: str, day: date | None) -> None:
    assert find_date(text) == day


def test_a_date_of_history_is_not_the_day_of_the_report() -> None:
    assert find_news_date("Ia lahir pada 17 Agustus 1945.") is None
    assert find_news_date("Ia lahir pada 17 Agustus 1945, kata Budi, Jumat (29/9/2023).") == date(2023, 9, 29)


def test_a_weekday_tells_the_year_from_a_hint() -> None:
    assert find_news_date("Jum'at (24/3) lalu", date(2016, 11, 29)) == date(2017, 3, 24)
    assert find_news_date("Jum'at (24/3) lalu") is None


def test_a_file_name_may_begin_with_a_date() -> None:
    assert date_of_stem("2023-09-29-derna") == date(2023, 9, 29)
    assert date_of_stem("1490674536-kisruh") == date(2017, 3, 28)
    assert date_of_stem("12-kabar") is None


def test_datelines_are_cut_but_prose_with_dashes_is_not() -> None:
    assert cut_dateline("Jakarta, Kabar.com - Isi berita.")[1:] == ("Jakarta", "Kabar.com", "Isi berita.")
    assert cut_dateline("Padang – Isi berita.")[3] == "Isi berita."
    assert cut_dateline("Solok (Kabar Kota) -Isi berita.")[3] == "Isi berita."
    assert cut_dateline("SOLOK - Isi berita.")[1:] == ("Solok", "", "Isi berita.")
    assert cut_dateline("SOLOK (Kabar Kota) – Isi berita.")[1] == "Solok"


@pytest.mark.parametrize(
    "lead", ["SOLOK, Rabu, 5 Maret 2025 (ANTARA) -", "Solok (5/3/2025) –", "SOLOK, 5/3/2025 –"]
)
def test_a_dateline_is_kept_as_place_and_date(lead: str) -> None:
    article = article_from(f"{lead} {PROSE}", stem="a")
    assert (article.place, article.date, article.text) == ("Solok", date(2025, 3, 5), PROSE)


@pytest.mark.parametrize(
    "whole",
    [
        "Tim tamu menang 3 - 1 atas tuan rumah.",
        "Pekan Raya Solok (PRS) dibuka untuk yang ke - 10.",
        "Ratusan santri Pondok Pesantren (Ponpes) se - Indonesia datang.",
        "GO - JEK masuk Solok.",
    ],
)
def test_prose_with_a_hyphen_has_no_dateline(whole: str) -> None:
    assert cut_dateline(whole)[3] == whole


def test_languages() -> None:
    assert language_of(PROSE) == "id"
    assert (
        language_of("The mayor opened the market that was built with money from the city in the spring.")
        == "en"
    )
    assert (
        language_of(
            "Der Bürgermeister eröffnete gestern feierlich einen großen neuen Markt mitten in der Stadt."
        )
        == ""
    )


@pytest.mark.parametrize(
    "text",
    ["总统昨天宣布政府将于三月举行新的选举，据首都通讯社报道。", "أعلن الرئيس أمس أن الحكومة ستجري انتخابات"],
)
def test_another_script_is_said_to_be_another_language(tmp_path: Path, text: str) -> None:
    with pytest.raises(ArticleError, match="neither Indonesian nor English"):
        read_article(written(tmp_path, "a.txt", text))


def test_the_id_is_safe_for_any_name() -> None:
    assert article_from(PROSE, stem="../../Aneh & “lucu”").id == "aneh-lucu"
    assert article_from(PROSE, stem="…").id == "article"

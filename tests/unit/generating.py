"""Small articles written for the tests of the question writer, and short ways to run it."""

from __future__ import annotations

from datetime import date

from quiz.article import ArticleText, article_from
from quiz.generate import write
from quiz.generate.analysis import read
from quiz.generate.finishing import anchored
from quiz.generate.writer import sound
from quiz.model import Question

DAY = date(2025, 3, 6)

MARKET = """\
Wali Kota Padang Hendri Arnis meresmikan Pasar Muaro di Kecamatan Padang Barat pada Selasa (4/3/2025).

Pemerintah Kota Padang membangun pasar itu selama sembilan bulan. Hendri Arnis mengatakan pasar tersebut \
menampung 120 pedagang ikan dari tiga kecamatan.

Kepala Dinas Perdagangan Kota Padang Syahendri Barkah bertemu dengan Rahmat Hidayat di Jakarta \
pada Senin (3/3). Sebanyak 45 pedagang pindah ke Pasar Muaro karena kios lama mereka terbakar pada 2023.

PT Samudra Jaya menyalurkan bantuan sebesar Rp2 miliar untuk Kota Padang. "Bantuan itu akan kami pakai \
untuk membeli mesin pendingin," kata Syahendri.

Indonesia dan Malaysia menandatangani perjanjian perdagangan ikan di Kuala Lumpur pada 12 Februari 2025.

Baca juga: Harga Ikan Naik
"""


def article(text: str, day: date | None = DAY, stem: str = "pasar") -> ArticleText:
    """``text`` as an article of ``day``."""
    from dataclasses import replace

    return replace(article_from(text, stem=stem), date=day)


def asked(text: str, day: date | None = DAY) -> list[Question]:
    """All questions on ``text``, the less sure ones too."""
    return list(write(article(text, day), per_article=40).questions)


def pairs(text: str, day: date | None = DAY) -> dict[str, object]:
    """Question to answer, of all that may be asked, whatever its rank."""
    reading = read(article(text, day))
    return {anchored(draft, reading): draft.answer for draft in sound(reading, spare=True)}

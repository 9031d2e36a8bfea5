"""The words of each language that the rules know: folded, whole words."""

from __future__ import annotations

from collections.abc import Mapping

Words = Mapping[str, frozenset[str]]
"""Language code to words."""


def _each(**texts: str) -> Words:
    return {language: frozenset(text.split()) for language, text in texts.items()}


DEICTICS = _each(
    id="""dia ia beliau tersebut ini itu kemarin besok lusa tadi kini sekarang begini begitu kami kita saya
        sini sana situ barusan""",
    en="""he she him this these those yesterday today tomorrow tonight now nowadays here we us our i my
        aforementioned""",
)
"""Words that point outside the question."""

INTRODUCED = _each(id="apa apakah siapa siapakah", en="")
"""Words after which `itu` and `ini` point at what follows: “Apa itu LNA?”"""

SPANS = _each(
    id="hari pekan minggu bulan tahun semester abad senin selasa rabu kamis jumat sabtu",
    en="week month year night weekend monday tuesday wednesday thursday friday saturday sunday",
)
RELATIVE = _each(id="lalu depan silam", en="last next")
"""Words that make a time relative, after (id) or before (en) one of SPANS."""

SMALL = _each(
    id="""yang di ke dari pada dan atau dengan untuk oleh dalam sebagai adalah ialah yaitu itu ini apa apakah
        siapa siapakah kapan mana berapa mengapa bagaimana para sang si pun lah kah saat ketika nama tentang
        terhadap sejak hingga sampai bahwa akan telah sudah""",
    en="""the a an of in on at to from and or with for by as is are was were be been did do does what who whom
        whose which when where why how that this it its name has have had about""",
)
"""Words too small to tell questions apart or to give an answer away."""

TELLING = _each(
    id="""yang di ke dari pada dan atau dengan untuk oleh dalam adalah apa apakah siapa siapakah kapan mana
        berapa mengapa bagaimana telah sudah akan bahwa para""",
    en="""the of in on at from and or with for by is are was were did does what who whose which when where why
        how that has have had""",
)
"""Small words by which a language shows; none is a word of another language here."""

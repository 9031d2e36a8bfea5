"""What times look like in a sentence, from the most to the least telling."""

from __future__ import annotations

import re

from quiz.language.id_writing import MONTH_NAMES, MONTHS, WEEKDAYS

MONTH = "|".join(sorted((name for name in MONTHS if len(name) > 2), key=len, reverse=True))
_ALONE = rf"{'|'.join(MONTH_NAMES)}|(?:{MONTH})(?=\s+(?:tahun\s+)?(?:19|20)\d\d)"
"""A month without a day: short for one only before a year, “Mar” may be anything."""

WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_LEAD = (
    r"(?P<lead>(?:pada|sejak|mulai|hingga|sampai|per|untuk|dari|di|selama|sepanjang|dalam)\s+)?"
    r"(?:(?:hari|tanggal|bulan|tahun|malam|pagi|siang|sore)\s+)*"
)
_HOUR = r"(?:\s+(?:pagi|siang|sore|malam|dini\s?hari|petang))?"
_PLACED = r"waktu (?:setempat|(?-i:[A-Z][a-z]+)(?: (?-i:[A-Z][a-z]+))?)"
_CLOCK = r"(?:WIB|WITA|WIT)\b"
_ELSEWHERE = (
    rf"(?:\s+atau\s+(?:hari\s+)?(?:{WEEKDAY})"
    rf"(?:\s*\(\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\))?{_HOUR}\s+{_CLOCK})?"
)
"""“… atau Jumat pagi WIB”: the same moment, told for those who live elsewhere."""

_ZONE = (
    rf"(?:\s+(?:{_PLACED}\b|{_CLOCK})(?:\s+(?:lalu|mendatang)\b)?)?"
    rf"(?:\s+(?:tadi|kemarin|nanti)\b)?{_ELSEWHERE}"
    rf"(?:,?\s+(?:sekitar\s+)?(?:pukul|jam)\s+\d{{1,2}}[.:]\d\d{_HOUR}(?:\s+{_CLOCK})?{_HOUR})?"
)
_AGO = (
    r"(?:\s+(?P<ago>tahun (?:lalu|ini)|(?:pekan|minggu|bulan) (?:lalu|ini|depan|silam|kemarin)"
    r"|lalu|kemarin|ini|depan|mendatang|nanti|silam|esok|besok))?"
)
_NAMED_DAY = rf"(?:(?P<weekday>{WEEKDAY}){_HOUR}\s*,?\s*"
YEAR = r"(?P<y>(?:19|20)\d\d)"
_ANY_YEAR = r"(?P<y>(?:1[0-9]|20)\d\d)"
_PART = r"(?:(?P<part>awal|akhir|pertengahan)\s+)?"
_COUNT = r"(?:beberapa|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\d+)\s?"
_UNIT = r"(?:waktu|hari|pekan|minggu|bulan|tahun|jam|menit|dekade|abad)"
_SHORT_DATE = r"(?P<d>\d{1,2})\s*/\s*(?P<m>\d{1,2})(?:\s*/\s*(?P<y>\d{4}|\d{2}))?"
_LONG_DATE = (
    rf"(?:(?P<from>\d{{1,2}})\s*[-–]\s*)?(?P<d>\d{{1,2}})\s+(?P<month>{MONTH})\b\.?"
    rf"(?:\s+(?:tahun\s+)?{_ANY_YEAR})?"
)

_BODIES = {
    "slash": rf"(?P<core>{_NAMED_DAY})?\(\s*{_SHORT_DATE}\s*\)){_AGO}{_HOUR}{_ZONE}",
    "worded": rf"(?P<core>{_NAMED_DAY}(?:tanggal\s+)?\(?)?{_LONG_DATE}\)?){_AGO}{_HOUR}{_ZONE}",
    "month": rf"(?P<core>{_PART}(?:bulan\s+)?(?P<month>{_ALONE})\b(?:\s+(?:tahun\s+)?{_ANY_YEAR})?){_AGO}",
    "weekday": rf"(?P<core>(?P<weekday>{WEEKDAY})\b{_HOUR}){_AGO}{_HOUR}{_ZONE}",
    "year": rf"(?P<core>{_PART}(?:tahun\s+)?{YEAR})(?!\s*(?:orang|rupiah|unit|[-–/.,]\s*\d|-\s?an\b))"
    r"(?:\s+(?P<ago>lalu|silam|mendatang|nanti|ini))?",
    "relative": r"(?P<core>(?P<part>(?:awal|akhir|pertengahan)\s+)?"
    r"(?P<unit>tahun|bulan|pekan|minggu|musim(?:\s+(?:panas|dingin|gugur|semi))?|hari)\s+(?P<ago>lalu|ini|depan|mendatang|kemarin))",
    "vague": rf"(?P<core>(?:{_COUNT}{_UNIT}\s+(?:yang\s+)?(?:lalu|silam|terakhir|ini|mendatang|kemudian)"
    r"|(?:saat|hari|malam|pagi|siang|sore) ini|(?:esok|besok) hari|tadi (?:pagi|siang|sore|malam)"
    r"|kemarin|semalam|besok|lusa|kini|sekarang|baru-baru ini|akhir-akhir ini|belakangan ini|sebelumnya"
    r"|waktu setempat))\b",
}
PATTERNS = {name: re.compile(r"(?<!\w)" + _LEAD + body, re.IGNORECASE) for name, body in _BODIES.items()}
"""From the most to the least telling; the first that fits a stretch of text has it."""

_AGO_WORDS = ("lalu", "ini", "depan", "mendatang", "kemarin")
MARKS: dict[str, tuple[str, ...]] = {
    "slash": ("/",),
    "worded": tuple(name for name in MONTHS if len(name) > 2),
    "month": tuple(name for name in MONTHS if len(name) > 2),
    "weekday": tuple(WEEKDAYS),
    "year": ("19", "20"),
    "relative": _AGO_WORDS,
    "vague": (
        *(*_AGO_WORDS, "silam", "terakhir", "kemudian", "tadi", "semalam", "esok", "lusa"),
        *("sekarang", "sebelumnya", "setempat"),
    ),
}
"""Letters that a stretch must hold for its pattern to fit: far quicker to look for than the pattern."""

COUNTED = re.compile(
    r"(?:\d|\b(?:beberapa|sekian|puluh|belas|ratus|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))"
    r"\s+\Z",
    re.IGNORECASE,
)
"""A number before a unit of time: “lima tahun lalu” is no “tahun lalu”."""

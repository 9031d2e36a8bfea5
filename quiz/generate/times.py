"""Points in time that a sentence names, resolved from the day of its article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from quiz.generate.days import day_of, full_year, nearest
from quiz.generate.time_patterns import COUNTED, MARKS, MONTH, PATTERNS, WEEKDAY, YEAR
from quiz.language.id_grammar import YEAR_LEADS
from quiz.language.id_writing import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS

Precision = Literal["day", "month", "year", "vague"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """``sentence[start:end]`` names a time.

    ``lead`` is the preposition before it, part of the span ("" for none). ``absolute`` says it without regard
    to the day of reading ("" when that is not known); ``value`` is its first day. ``explicit`` when a reader
    of the sentence alone can tell the date; ``core`` is then the place of the date without its preposition.
    """

    start: int
    end: int
    lead: str
    precision: Precision
    absolute: str
    value: date | None
    explicit: bool
    core: tuple[int, int]
    has_year: bool = False


def times(sentence: str, today: date | None) -> list[Time]:
    """The times in ``sentence``, in order, not overlapping. ``today`` is the day of the article, if known."""
    taken: list[Time] = []
    low = sentence.lower()
    for name, pattern in PATTERNS.items():
        if not any(mark in low for mark in MARKS[name]):
            continue
        for match in pattern.finditer(sentence):
            if match.start() and sentence[match.start() - 1].isalnum():
                continue
            found = _time(name, match, today)
            if found and not any(found.start < old.end and old.start < found.end for old in taken):
                taken.append(found)
    return sorted(taken, key=lambda time: time.start)


_CITED = re.compile(r"(?:nomor|no\.?)\s*[\w/.-]*\s*(?:pada\s+)?\Z", re.IGNORECASE)


def _in_name(parts: dict[str, str | None], match: re.Match[str]) -> bool:
    """Whether a bare date is part of a name: “Jun So Min”, “Red October”, “Gerakan 30 September”."""
    if any(parts.get(each) for each in ("y", "ago", "part", "lead", "weekday")):
        return False
    before = re.search(r"(\w+)\s+\Z", match.string[: match.start()])
    after = re.match(r"\s+([A-Z]\w*)", match.string[match.end() :])
    led = before and before[1][:1].isupper() and before.start() and before[1].lower() not in WEEKDAYS
    return bool(led or (after and after[1].lower() not in WEEKDAYS))


def _time(name: str, match: re.Match[str], today: date | None) -> Time | None:
    parts = match.groupdict()
    led = bool(parts.get("lead"))
    if name == "relative" and not led and COUNTED.search(match.string[: match.start()]):
        return None
    if name in {"month", "worded"} and _in_name(parts, match):
        return None
    if name == "year" and _CITED.search(match.string[: match.start()]):
        return None
    lead = (parts.get("lead") or "").strip().lower()
    precision, value, absolute, explicit, has_year = _RESOLVERS[name](parts, today, lead, match)
    if precision is None:
        return None
    return Time(
        start=match.start(),
        end=match.end(),
        lead=lead,
        precision=precision,
        absolute=absolute,
        value=value,
        explicit=explicit,
        core=match.span("core"),
        has_year=has_year,
    )


_Resolved = tuple[Precision | None, date | None, str, bool, bool]
_NOTHING: _Resolved = (None, None, "", False, False)
_VAGUE: _Resolved = ("vague", None, "", False, False)


def _day(parts: dict[str, str | None], today: date | None, lead: str, match: re.Match[str]) -> _Resolved:
    month = int(parts["m"] or 0) if parts.get("m") else MONTHS[str(parts["month"]).lower()]
    day = int(parts["d"] or 0)
    weekday = WEEKDAYS.get((parts.get("weekday") or "").lower())
    year = full_year(parts.get("y"))
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return _NOTHING
    if " " in (parts.get("ago") or "") and parts.get("ago") != "tahun lalu":
        return _VAGUE
    if not year:
        year = _of_range(match)
    if not match["core"].startswith("(") or weekday is not None or year:
        value = day_of(year, month, day) if year else nearest(today, month, day, parts.get("ago"), weekday)
        if year and not value:
            return _NOTHING
        if value and weekday is not None and value.weekday() != weekday:
            return _VAGUE  # the day and the date do not agree: one of them is wrong
        first = f"{parts['from']}-" if parts.get("from") else ""
        text = f"{first}{day} {MONTH_NAMES[month - 1]}" + (f" {value.year}" if value else "")
        if weekday is not None and (not value or value.weekday() == weekday):
            text = f"{WEEKDAY_NAMES[weekday]}, {text}"
        return "day", value, text, True, bool(year)
    return _NOTHING


def _month(parts: dict[str, str | None], today: date | None, lead: str, match: re.Match[str]) -> _Resolved:
    raw = str(parts["month"])
    if not raw[0].isupper():
        return _NOTHING
    month = MONTHS[raw.lower()]
    year = full_year(parts.get("y")) or _of_range(match)
    value = date(year, month, 1) if year else nearest(today, month, 1, parts.get("ago"), None)
    name = MONTH_NAMES[month - 1] + (f" {value.year}" if value else "")
    part = (parts.get("part") or "").lower()
    return "month", value, f"{part} {name}".strip(), bool(year) or not part, bool(year)


def _weekday(parts: dict[str, str | None], today: date | None, lead: str, match: re.Match[str]) -> _Resolved:
    raw = str(parts["weekday"])
    if not raw[0].isupper() or (
        raw == "Minggu"
        and not lead
        and not parts.get("ago")
        and "hari" not in match[0].lower()
        and not _APART.search(match.string[: match.start()])
    ):
        return _NOTHING
    if not today or (
        raw == "Minggu" and match.start() == 0 and parts.get("ago") and "hari" not in match[0].lower()
    ):
        return _VAGUE  # “Minggu lalu” at the start of a sentence is a week
    if " " in (parts.get("ago") or "") or _TWO_DAYS.search(match.string):
        return _VAGUE
    weekday = WEEKDAYS[raw.lower()]
    if parts.get("ago") in {"depan", "mendatang"}:
        value = today + timedelta(days=(weekday - today.weekday()) % 7 or 7)
    elif parts.get("ago") == "nanti":
        value = today + timedelta(days=(weekday - today.weekday()) % 7)  # “Kamis malam nanti”, on that day
    elif parts.get("ago") == "lalu":
        value = today - timedelta(days=(today.weekday() - weekday) % 7 or 7)
    else:
        value = today - timedelta(days=(today.weekday() - weekday) % 7)
    name = f"{WEEKDAY_NAMES[weekday]}, {value.day} {MONTH_NAMES[value.month - 1]} {value.year}"
    return "day", value, name, False, False


def _year(parts: dict[str, str | None], today: date | None, lead: str, match: re.Match[str]) -> _Resolved:
    if lead not in YEAR_LEADS and "tahun" not in match[0].lower() and not parts.get("part"):
        return _NOTHING
    year = int(parts["y"] or 0)
    part = (parts.get("part") or "").lower()
    return "year", date(year, 1, 1), f"{part} {year}".strip(), True, True


def _relative(parts: dict[str, str | None], today: date | None, lead: str, match: re.Match[str]) -> _Resolved:
    unit, ago = str(parts["unit"]).lower(), str(parts["ago"]).lower()
    step = {"lalu": -1, "kemarin": -1, "ini": 0}.get(ago, 1)
    part = (parts.get("part") or "").strip().lower()
    if not today or unit.split()[0] in {"pekan", "minggu", "musim"}:
        return _VAGUE
    if unit == "tahun":
        return "year", date(today.year + step, 1, 1), f"{part} {today.year + step}".strip(), False, False
    if unit == "bulan":
        months = today.year * 12 + today.month - 1 + step
        value = date(months // 12, months % 12 + 1, 1)
        return "month", value, f"{part} {MONTH_NAMES[value.month - 1]} {value.year}".strip(), False, False
    return _VAGUE


def _vague(parts: dict[str, str | None], today: date | None, lead: str, match: re.Match[str]) -> _Resolved:
    return _VAGUE


_RESOLVERS = {
    "slash": _day,
    "worded": _day,
    "month": _month,
    "weekday": _weekday,
    "year": _year,
    "relative": _relative,
    "vague": _vague,
}


_APART = re.compile(r"[a-z\d)][”\"]?,\s*\Z")
"""Before a day that stands by itself: “…, Minggu.”, unlike “Pasar Minggu”."""

_TWO_DAYS = re.compile(rf"\b(?:{WEEKDAY})\s*(?:dan|hingga|sampai|atau|[-–/])\s*(?:hari\s+)?(?:{WEEKDAY})\b")
"""“Sabtu dan Minggu ini”: two days of which one word tells the week."""

_RANGE_END = re.compile(
    rf"\s*(?:hingga|sampai(?:\s+dengan)?|dan|s/d|[-–])\s*(?:\d{{1,2}}\s+)?(?:{MONTH})\s+(?:tahun\s+)?{YEAR}",
    re.IGNORECASE,
)


def _of_range(match: re.Match[str]) -> int:
    """The year that a month has from the end of its range: “Januari hingga Agustus 2016”; 0 for none."""
    end = _RANGE_END.match(match.string, match.end())
    return int(end["y"]) if end else 0

"""Date, publisher and place of an article, found in its own lines."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from quiz.language.id_writing import MONTHS, WEEKDAYS

_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_WORDED = re.compile(rf"\b(\d{{1,2}})\s+({_NAMES})\.?\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_ENGLISH = re.compile(rf"\b({_NAMES})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)")
_SHORT = re.compile(r"(\d{1,2})/(\d{1,2})")
_WEEKDAY_DATE = re.compile(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)})\s*,?\s*"
    rf"(?P<date>\(\s*\d{{1,2}}/\d{{1,2}}(?:/\d{{4}})?\s*\)|\d{{1,2}}\s+(?:{_NAMES})\s+\d{{4}})",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\A(1[0-9]{9})(?=[-_.]|\Z)")
_DATELINE = re.compile(
    r"\A(?P<lead>[^\n]{2,70}?)(?P<dash>\s+(?:--?|[–—])\s+|\s*(?:--|[–—])\s*|(?<=\))\s*-|:\s+)(?=[\"“‘'A-Z0-9À-Þ])"
)
_PLACE_OUTLET = re.compile(r"(?P<place>[A-Z][A-Z .'’]{2,30}),\s+(?P<who>(?:[A-Z0-9][\w.]*\s?){1,4})\Z")
_OUTLET = re.compile(
    r"\b(?:[\w-]+\.(?:com|co\.id|id|net|tv|news|org)|CNN Indonesia|ANTARA(?: News)?|Pos Kota|Rimanews|Detik"
    r"|Kompas|Tempo|Republika|Liputan6|Kumparan|Reuters|AFP|VOA|BBC|Xinhua|Okezone|Tribun\w*|JawaPos"
    r"|Bisnis|Kontan|Sindonews|Viva|Merdeka|Suara|CB)\b",
    re.IGNORECASE,
)
_CREDIT_LINE = re.compile(
    r"\A(?:Credit|Sumber|Source|Dikutip dari|Dilansir(?: dari)?)\s*:?\s+(?P<who>[^\n.]{2,40})\.?\Z", re.I
)


def find_date(text: str) -> date | None:
    """The first full calendar date in ``text``: worded, ISO, or day/month/year. None when there is none."""
    found: list[tuple[int, date]] = []
    for pattern, order in ((_WORDED, "dmy"), (_ENGLISH, "mdy"), (_SLASHED, "dmy"), (_ISO, "ymd")):
        for match in pattern.finditer(text):
            parts = dict(zip(order, match.groups(), strict=True))
            day = _day(parts["y"], parts["m"], parts["d"])
            if day:
                found.append((match.start(), day))
                break
    return min(found)[1] if found else None


def find_news_date(text: str, hint: date | None = None) -> date | None:
    """The day a report speaks from: the latest date in ``text`` that stands with its day of the week.

    “Jumat (29/9/2023)” tells the year; “Jumat (24/3)” does not, and is taken for the first such Friday on
    or after ``hint``, the date of a picture, say. A date without a weekday may be history and is not used.
    """
    known, open_ = [], []
    for match in _WEEKDAY_DATE.finditer(text):
        weekday = WEEKDAYS[match["weekday"].lower()]
        day = find_date(match["date"])
        if day and day.weekday() == weekday:
            known.append(day)
        elif short := _SHORT.fullmatch(match["date"].strip("() ")):
            open_.append((int(short[1]), int(short[2]), weekday))
    if known or not hint:
        return max(known, default=None)
    return next(filter(None, (_first_from(hint, *each) for each in open_)), None)


def _first_from(hint: date, day: int, month: int, weekday: int) -> date | None:
    for year in range(hint.year, hint.year + 8):
        found = _day(str(year), str(month), str(day))
        if found and found >= hint and found.weekday() == weekday:
            return found
    return None


def _day(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdecimal() else MONTHS[month.lower()]
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None


def date_of_stem(stem: str) -> date | None:
    """The date that a file's name begins with: ISO, or the Unix time that crawlers and feeds put there."""
    stamp = _STAMP.match(stem)
    if stamp:
        return datetime.fromtimestamp(int(stamp[1]), UTC).date()
    return find_date(stem[:10]) if _ISO.match(stem) else None


def cut_dateline(paragraph: str) -> tuple[str, str, str, str]:
    """``(lead, place, publisher, rest)`` of a first paragraph such as “Jakarta, Kantor – Isi”.

    ``lead`` is what was cut, "" when the paragraph has no dateline.
    """
    match = _DATELINE.match(paragraph)
    if not match:
        return "", "", "", paragraph
    lead = match["lead"].strip()
    outlet = _OUTLET.search(lead)
    place = _place(lead[: outlet.start()] + lead[outlet.end() :] if outlet else lead)
    if not outlet and (pair := _PLACE_OUTLET.match(lead)) and not match["dash"].startswith(":"):
        return paragraph[: match.end()], _place(pair["place"]), pair["who"], paragraph[match.end() :]
    if match["dash"].startswith(":") and not outlet:
        return "", "", "", paragraph
    if not outlet and not _is_dateline(lead, match["dash"].strip()):
        return "", "", "", paragraph
    return paragraph[: match.end()], place, outlet[0] if outlet else "", paragraph[match.end() :]


def _place(lead: str) -> str:
    bare = re.sub(r"\([^)]*\)|[|/]", " ", lead)
    bare = re.split(rf",?\s*(?:(?:{'|'.join(WEEKDAYS)})\b|\d)", bare, maxsplit=1, flags=re.IGNORECASE)[0]
    bare = bare.strip(" ,-–—")
    words = bare.split()
    if not words or len(words) > 5:
        return ""
    return " ".join(word.capitalize() if word.isupper() else word for word in words)


def _is_dateline(lead: str, dash: str) -> bool:
    """Whether ``lead`` is one without an outlet that is known: capitals, a bracket after a name, or a place.

    A blank stands around every hyphen of some sources: what is before “ - ” may be half a word.
    """
    bare = re.sub(r"\([^)]*\)", " ", lead)
    words = bare.replace(",", " ").split()
    if not words or any(word[:1].islower() for word in words):
        return False
    if lead.isupper():
        return dash != "-" or len(words) > 1 or len(words[0]) > 3
    short = len(words) <= 2 and all(word[:1].isupper() and word.isalpha() for word in words)
    return "(" in lead or (short and dash != "-")


def credited(line: str) -> str:
    """The publisher that a closing line names (“Sumber: …”), or ""."""
    match = _CREDIT_LINE.match(line.strip())
    return match["who"].strip() if match else ""

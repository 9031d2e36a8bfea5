"""Days of the calendar: which year a day without one belongs to."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def full_year(raw: str | None) -> int:
    """The year of four digits or of two; 0 for none."""
    if not raw:
        return 0
    return int(raw) if len(raw) == 4 else 2000 + int(raw)


def day_of(year: int, month: int, day: int) -> date | None:
    """That day; None when its month has none such."""
    return date(year, month, day) if day <= monthrange(year, month)[1] else None


_NEAR = 200
"""Days from the article's to one whose weekday alone tells its year."""


def nearest(today: date | None, month: int, day: int, ago: str | None, weekday: int | None) -> date | None:
    """The year of a day without one: the nearest to ``today``, on its weekday, on the side of ``ago``."""
    if not today:
        return None
    if ago in {"tahun lalu", "tahun ini"}:
        return day_of(today.year - (ago == "tahun lalu"), month, day)
    candidates = [found for year in (-1, 0, 1) if (found := day_of(today.year + year, month, day))]
    if weekday is not None:
        fitting = [found for found in candidates if found.weekday() == weekday]
        candidates = [found for found in fitting if abs((found - today).days) < _NEAR] or candidates
    if ago in {"lalu", "kemarin", "silam"}:
        candidates = [found for found in candidates if found <= today] or candidates
    if ago in {"depan", "mendatang", "nanti"}:
        candidates = [found for found in candidates if found >= today] or candidates
    return min(candidates, key=lambda found: abs((found - today).days))

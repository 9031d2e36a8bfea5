"""Numbers as text: bars, sparklines, a calendar. A figure always stands beside the picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

_EIGHTHS = " ▏▎▍▌▋▊▉█"
_HEIGHTS = "▁▂▃▄▅▆▇█"
_SHADES = "·░▒▓█"


def bar(share: float, width: int = 20) -> str:
    """``share``, 0 to 1, as a bar ``width`` characters wide, to an eighth of a character."""
    eighths = round(min(max(share, 0.0), 1.0) * width * 8)
    full, rest = divmod(eighths, 8)
    return (("█" * full) + (_EIGHTHS[rest] if rest else "")).ljust(width, "░")


def sparkline(values: Sequence[float]) -> str:
    """One character a value, scaled to the largest; a value of nothing is a dot."""
    top = max(values, default=0)
    return "".join(_HEIGHTS[round(value / top * 7)] if value > 0 else "·" for value in values)


def calendar(days: Mapping[date, int], today: date, weeks: int = 12) -> list[str]:
    """Seven rows, Monday to Sunday, a column a week up to this one; the darker the more was done."""
    first = today - timedelta(days=today.weekday(), weeks=weeks - 1)
    top = max((days.get(first + timedelta(days=n), 0) for n in range(7 * weeks)), default=0)
    rows = []
    for weekday in range(7):
        column = (first + timedelta(days=weekday, weeks=week) for week in range(weeks))
        rows.append("".join(_shade(days.get(day, 0), top) if day <= today else " " for day in column))
    return rows


def _shade(count: int, top: int) -> str:
    return _SHADES[-(-count * 4 // top)] if count else _SHADES[0]

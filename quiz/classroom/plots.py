"""Plots of a report as inline SVG: no script, no font, readable without colour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from quiz.classroom.report import ClassReport, QuestionRow
from quiz.printable import printable

Words = Callable[[str], str]
_AXIS = 'stroke="currentColor" stroke-opacity=".5"'


def histogram(report: ClassReport, _: Words) -> str:
    """How many pupils had how much right, in tenths; "" for nobody."""
    shares = [row.share for row in report.pupils if row.share is not None]
    if not shares:
        return ""
    counts = [0] * 10
    for share in shares:
        counts[min(9, int(share * 10))] += 1
    most = max(counts)
    bars = [
        f'<rect x="{20 + 28 * at}" y="{110 - 90 * count / most:.1f}" width="24" '
        f'height="{90 * count / most:.1f}" fill="var(--key)"/>'
        f'<text x="{32 + 28 * at}" y="{105 - 90 * count / most:.1f}" text-anchor="middle">'
        f"{count or ''}</text>"
        for at, count in enumerate(counts)
    ]
    labels = [
        f'<text x="{20 + 28 * at}" y="126" text-anchor="middle">{10 * at}</text>' for at in range(0, 11, 2)
    ]
    line = f'<line x1="20" y1="110" x2="300" y2="110" {_AXIS}/>'
    about = _("How many pupils had how many percent right")
    return _svg(320, 134, about, "".join([*bars, line, *labels]))


def scatter(rows: Sequence[QuestionRow], _: Words) -> str:
    """Each question by facility and discrimination, numbered as in the table; "" without figures."""
    dots = []
    for number, row in enumerate(rows, 1):
        facility, index = row.figures.facility, row.figures.discrimination
        if facility is None or index is None:
            continue
        x, y = 40 + 270 * facility, 120 - 0.9 * max(-100.0, min(100.0, index))
        shape = (
            f'<path d="M{x - 5:.1f} {y + 4:.1f}h10l-5 -9z" fill="var(--reject)"/>'
            if row.flags
            else f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="var(--key)"/>'
        )
        title = escape(f"{number}. {printable(row.question.ask)}: {facility:.0%}, {index:.0f}")
        dots.append(
            f'<g><title>{title}</title>{shape}<text x="{x + 7:.1f}" y="{y + 4:.1f}">{number}</text></g>'
        )
    if not dots:
        return ""
    across, up = escape(_("Facility")), escape(_("Discrimination"))
    axes = (
        f'<line x1="40" y1="120" x2="310" y2="120" {_AXIS}/><line x1="40" y1="30" x2="40" y2="210" {_AXIS}/>'
        '<text x="36" y="34" text-anchor="end">100</text><text x="36" y="124" text-anchor="end">0</text>'
        '<text x="36" y="214" text-anchor="end">−100</text>'
        f'<text x="40" y="16">{up}</text>'
        f'<text x="330" y="228" text-anchor="end">{across} 0–100%</text>'
    )
    return _svg(340, 234, _("Each question by facility and discrimination"), axes + "".join(dots))


def bar(percent: int | None) -> str:
    """A share as a bar in a table."""
    if percent is None:
        return ""
    return (
        '<svg class="bar" viewBox="0 0 100 8" aria-hidden="true">'
        '<rect width="100" height="8" fill="currentColor" fill-opacity=".15"/>'
        f'<rect width="{percent}" height="8" fill="var(--key)"/></svg>'
    )


def _svg(width: int, height: int, about: str, inside: str) -> str:
    return (
        f'<figure><svg role="img" viewBox="0 0 {width} {height}" width="{2 * width}">'
        f"<title>{escape(about)}</title>{inside}</svg><figcaption>{escape(about)}</figcaption></figure>"
    )

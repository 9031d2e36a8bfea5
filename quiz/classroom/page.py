"""A report as one HTML page that needs nothing from outside, to look at and to print."""

from __future__ import annotations

from html import escape

from quiz.classroom.caution import cautions, summary
from quiz.classroom.plots import bar, histogram, scatter
from quiz.classroom.report import ClassReport
from quiz.classroom.tables import Cell, Table, tables
from quiz.locale import catalogue
from quiz.printable import printable

_STYLE = """
:root { --key: #0a4483; --reject: #8f1717; --ink: #1b1e25; --ground: #fff; color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  :root { --key: #8ec7ff; --reject: #ffa9a1; --ink: #e8eaf0; --ground: #12151b; }
}
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); margin: 2rem auto;
  max-width: 72rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
.caution { border-inline-start: 4px solid var(--reject); padding: .2rem .8rem; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; } svg { max-width: 100%; height: auto; }
svg text { font: 10px system-ui, sans-serif; fill: currentColor; } svg.bar { width: 6rem; height: .5rem; }
table { border-collapse: collapse; width: 100%; } .wide { overflow-x: auto; }
th, td { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid #8884; vertical-align: top; }
td.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
"""


def report_page(report: ClassReport, language: str) -> str:
    """The page."""
    _ = catalogue(language).gettext
    found = tables(report, language)
    title = escape(f"{printable(report.title)} · {report.setup.began[:16].replace('T', ' ')}")
    plots = histogram(report, _) + scatter(report.questions, _)
    notes = "".join(f'<p class="caution">{escape(text)}</p>' for text in cautions(report, language))
    return "\n".join(
        [
            f'<!doctype html>\n<html lang="{language}">\n<head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>\n<h1>{title}</h1>",
            f"<p>{escape(summary(report.whole, language))}</p>{notes}",
            f'<div class="plots">{plots}</div>' if plots else "",
            _table(found["pupils"], percent=5),
            _table(found["questions"], percent=3, numbered=True),
            _mixed_up(report, language),
            _table(found["answers"], percent=4),
            "</body></html>\n",
        ]
    )


def _table(table: Table, *, percent: int, numbered: bool = False) -> str:
    heads = [f"<th>{escape(head)}</th>" for head in table.heads]
    heads.insert(percent + 1, "<th></th>")
    if numbered:
        heads.insert(0, "<th></th>")
    rows = []
    for number, row in enumerate(table.rows, 1):
        cells = [_cell(cell) for cell in row]
        share = row[percent]
        cells.insert(percent + 1, f"<td>{bar(share if isinstance(share, int) else None)}</td>")
        if numbered:
            cells.insert(0, _cell(number))
        rows.append(f"<tr>{''.join(cells)}</tr>")
    body = "\n".join(rows)
    return (
        f'<h2>{escape(table.title)}</h2><div class="wide"><table><thead><tr>{"".join(heads)}</tr></thead>'
        f"<tbody>\n{body}\n</tbody></table></div>"
    )


def _cell(cell: Cell) -> str:
    if cell is None:
        return '<td class="n">–</td>'
    if isinstance(cell, str):
        return f'<td dir="auto">{escape(cell)}</td>'
    return f'<td class="n">{cell:g}</td>'


def _mixed_up(report: ClassReport, language: str) -> str:
    if not report.confusions:
        return ""
    _ = catalogue(language).gettext
    items = "".join(f"<li>{escape(text)}</li>" for text in mixed_up(report, language))
    title = escape(_("Mixed up"))
    return f"<h2>{title}</h2><ul>{items}</ul>"


def mixed_up(report: ClassReport, language: str) -> list[str]:
    """What the class takes for what, a sentence each."""
    _ = catalogue(language).gettext
    return [
        _("“{given}” for “{wanted}”, {n} times").format(
            given=printable(one.given), wanted=printable(one.wanted), n=one.count
        )
        for one in report.confusions[:20]
    ]

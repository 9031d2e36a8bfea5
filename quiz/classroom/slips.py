"""PIN slips: a page to print and cut, one slip a pupil."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from quiz.classroom.pupil import Pupil
from quiz.locale import catalogue
from quiz.printable import printable

_STYLE = """
@page { margin: 12mm; }
body { font: 12pt/1.4 system-ui, sans-serif; margin: 0; }
ul { display: grid; grid-template-columns: repeat(3, 1fr); list-style: none; margin: 0; padding: 0; }
li { border: 1px dashed #555; padding: 5mm; break-inside: avoid; overflow-wrap: anywhere; }
b { display: block; font: 700 20pt/1.3 ui-monospace, monospace; letter-spacing: .15em; }
small { color: #333; }
"""


def slips_html(pupils: Iterable[Pupil], language: str) -> str:
    """The page, whole, with nothing from outside."""
    _ = catalogue(language).gettext
    title, secret = escape(_("PIN slips")), escape(_("Your PIN. Show it to nobody."))
    slips = "\n".join(
        f"<li>{_text(pupil.name)}<br><small>{_text(pupil.group)}</small><b>{_text(pupil.pin)}</b>"
        f"<small>{secret}</small></li>"
        for pupil in pupils
    )
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head><meta charset="utf-8">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n"
        f"<body><ul>\n{slips}\n</ul></body></html>\n"
    )


def slips_text(pupils: Iterable[Pupil]) -> str:
    """A line a pupil: PIN, name, class."""
    return "".join(
        f"{pupil.pin:<12}  {printable(pupil.name)}{f'  ({printable(pupil.group)})' if pupil.group else ''}\n"
        for pupil in pupils
    )


def _text(text: str) -> str:
    return escape(printable(text))

"""Sheets of paper: a page to print, with lines and boxes to answer in, and a key."""

from __future__ import annotations

from quiz.bank.formats.goods import Exported, Options
from quiz.bank.formats.worksheet.page import page
from quiz.bank.formats.worksheet.variant import variants
from quiz.model import Bank


def write(bank: Bank, options: Options) -> Exported:
    """``bank`` as an HTML page for A4 paper, or as a PDF of it when the options ask for one."""
    html = page(bank, variants(bank, options), key=options.key)
    if not options.pdf:
        return Exported(html.encode())
    from quiz.bank.formats.worksheet.pdf import pdf

    return Exported(pdf(html))

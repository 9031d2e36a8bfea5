"""A page as PDF, through WeasyPrint."""

from __future__ import annotations

from typing import Any, NoReturn

from quiz.bank.formats.extras import library
from quiz.errors import ExchangeError
from quiz.locale.told import M_


def pdf(html: str) -> bytes:
    """``html`` on A4 paper. ExchangeError when the library, or what it stands on, is missing."""
    try:
        weasyprint = library("weasyprint", "pdf", "A PDF")
    except OSError:
        raise ExchangeError(
            M_(
                "a PDF needs the Pango library, which is not on this computer; install it (on "
                "Debian: apt install libpango-1.0-0 libpangoft2-1.0-0), or write .html and print "
                "that from a browser."
            )
        ) from None
    written: bytes = weasyprint.HTML(string=html, url_fetcher=_nothing).write_pdf()
    return written


def _nothing(*_: Any, **__: Any) -> NoReturn:
    """The page is whole: it fetches nothing."""
    raise ValueError("nothing is fetched")

"""Where a bank's files lie. A bank is untrusted: it reaches nothing outside its own folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath

from quiz.bank.intake import STANDARD_INPUT
from quiz.errors import BankError
from quiz.locale.told import M_
from quiz.model import Article, Bank


def folder_of(path: str | Path) -> Path:
    """The folder that a bank's article files are relative to; the current one for standard input."""
    return Path() if str(path) in STANDARD_INPUT else Path(path).parent


def in_folder(bank: Bank, folder: str) -> Bank:
    """``bank`` with its articles' files under ``folder``."""
    if not bank.articles:
        return bank
    return replace(bank, articles={key: replace(one, folder=folder) for key, one in bank.articles.items()})


def inside(folder: str | Path, file: str) -> Path | None:
    """The path of ``file`` in ``folder``; None when it is absolute, has `..` or leads outside by a link."""
    pure = PurePosixPath(file)
    windows = PureWindowsPath(file)
    if not file or "\0" in file or pure.is_absolute() or windows.drive or windows.root:
        return None
    if ".." in pure.parts or ".." in windows.parts:
        return None
    path = Path(folder, file)
    try:
        leads_out = not path.resolve().is_relative_to(Path(folder).resolve())
    except (OSError, RuntimeError):
        return None
    return None if leads_out else path


def article_path(article: Article) -> Path | None:
    """The article's file; None when it has none, or one that is not in the bank's folder.

    The file need not exist.
    """
    return inside(article.folder, article.file) if article.file else None


def shipped_bank() -> Path:
    """The bank that comes with quiz: in an installed package, or beside it in a checkout.

    Raises BankError when neither is there.
    """
    package = Path(__file__).resolve().parent.parent
    for path in (package / "shipped" / "questions.yaml", package.parent / "questions.yaml"):
        if path.is_file():
            return path
    raise BankError(
        M_(
            "{package}: the bank that comes with quiz is missing; install quiz again, or name a bank.",
            package=package,
        )
    )

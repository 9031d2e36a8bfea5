"""Opening banks to play them: one, or several as one. YAML is read only for a bank not met before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from quiz.bank.folder import folder_of, in_folder
from quiz.bank.intake import read_bytes, shown
from quiz.errors import BankError
from quiz.locale.told import M_
from quiz.model import Article, ArticleId, Bank, Question, QuestionId


def load_bank(path: str | Path, *, cache: Path | None = None) -> Bank:
    """The bank at ``path``; "-" and /dev/stdin read standard input.

    ``cache`` is a folder for parsed banks, made when missing: a bank met before opens many times faster.
    Raises BankError: for a bank with mistakes the message is the first finding,
    `file:line:column: code message`, and how many more there are.
    """
    data = read_bytes(path)
    if cache is None:
        bank = _parse(data, shown(path))
    else:
        from quiz.bank.cache import Cache

        kept = Cache(cache)
        bank = kept.get(data) or kept.put(data, _parse(data, shown(path)))
    return in_folder(bank, str(folder_of(path)))


def load_banks(paths: Iterable[str | Path], *, cache: Path | None = None) -> Bank:
    """The banks at ``paths`` as one, in their order, with all titles, the first one's language and licence.

    Raises BankError when a bank cannot be read, and when two of them have the same question id or
    describe different articles by one id.
    """
    loaded = [(shown(path), load_bank(path, cache=cache)) for path in paths]
    if not loaded:
        raise BankError(M_("there is no bank to read; name at least one file."))
    if len(loaded) == 1:
        return loaded[0][1]
    questions: dict[QuestionId, tuple[str, Question]] = {}
    articles: dict[ArticleId, tuple[str, Article]] = {}
    for name, bank in loaded:
        for question in bank.questions:
            if question.id in questions:
                raise BankError(
                    _twice(M_("question id “{id}”", id=question.id), questions[question.id][0], name)
                )
            questions[question.id] = name, question
        for article in bank.articles.values():
            other = articles.setdefault(article.id, (name, article))
            articles[article.id] = other[0], _same_article(other, (name, article))
    return replace(
        loaded[0][1],
        title=joint_title(bank.title for _, bank in loaded),
        articles={key: article for key, (_, article) in articles.items()},
        questions=tuple(question for _, question in questions.values()),
    )


def joint_title(titles: Iterable[str]) -> str:
    """What several banks are called together."""
    return " + ".join(dict.fromkeys(filter(None, titles)))


def _parse(data: bytes, name: str) -> Bank:
    from quiz.bank.parse import parse

    return parse(data, name)


def _same_article(one: tuple[str, Article], two: tuple[str, Article]) -> Article:
    """The fuller description of one article; two files or two titles by one id are a mistake."""
    (first, a), (second, b) = one, two
    files = {str(Path(x.folder, x.file).resolve()) for x in (a, b) if x.file}
    if len(files) > 1 or (a.title and b.title and a.title != b.title):
        raise BankError(_twice(M_("article id “{id}”", id=a.id), first, second))
    return a if a.file or not b.file else b


def _twice(what: str, first: str, second: str) -> str:
    return M_(
        "{second}: the {what} is taken by {first}; rename one of them to play both together.",
        second=second,
        what=what,
        first=first,
    )

"""Every answer is proved by a sentence of its article (Q201 to Q206, Q805, Q807)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.bank.check.checked import Checked, named, named_article
from quiz.bank.check.proof import proves
from quiz.bank.folder import article_path
from quiz.bank.readers import quoted
from quiz.bank.reading import Trouble
from quiz.locale.told import M_, Told
from quiz.model import Article, Question

_SPACE = re.compile(r"\s+")


def articles(checked: Checked) -> Iterator[Trouble]:
    """The articles that no question has as its source; of the others the first of their questions tells."""
    cited = checked.first_of_article
    for article in checked.bank.articles.values():
        if article.id not in cited:
            name = named_article(article)
            yield Trouble(
                "Q807", ("articles", article.id), M_("{name}: no question is about it", name=name), key=True
            )
            yield from _article(checked, article)


def sources(checked: Checked, question: Question) -> Iterator[Trouble]:
    """The source of one question, and its article when it is the first of that article's questions."""
    source = question.source
    if source is None:
        message = M_(
            "{question} has no `source`; add the article's sentence that proves the answer",
            question=named(question),
        )
        yield Trouble("Q201", checked.at(question), message)
        return
    article = checked.bank.articles.get(source.article)
    if article is None:
        message = M_(
            "{question}: the article “{article}” is not under `articles`",
            question=named(question),
            article=quoted(source.article),
        )
        yield Trouble("Q202", checked.at(question, "source", "article"), message)
    elif checked.first_of_article[article.id] == question.id:
        yield from _article(checked, article)
    quote = _SPACE.sub(" ", source.quote).strip()
    place = checked.at(question, "source", "quote")
    text = checked.text(article)[0] if article else ""
    if text and quote not in text:
        message = M_(
            "{question}: the quote is not in the article; {departure}",
            question=named(question),
            departure=_departure(quote, text),
        )
        yield Trouble("Q205", place, message)
    if not proves(checked, question, quote):
        yield Trouble(
            "Q206", place, M_("{question}: the quote does not show the answer", question=named(question))
        )


def _article(checked: Checked, article: Article) -> Iterator[Trouble]:
    """Why the article's text is not to be had."""
    place = ("articles", article.id, "file")
    name = named_article(article)
    if not article.file:
        yield Trouble(
            "Q805",
            place[:2],
            M_("{name} has no `file`, so its quotes cannot be checked", name=name),
            key=True,
        )
    elif article_path(article) is None:
        message = M_(
            "{name}: `file` must lie in the bank's folder; {file} leaves it and is not read",
            name=name,
            file=quoted(article.file),
        )
        yield Trouble("Q204", place, message)
    elif why := checked.text(article)[1]:
        yield Trouble("Q203", place, Told("{name}: {why}", {"name": name, "why": why}))


def _departure(quote: str, text: str) -> Told:
    """Where ``quote`` leaves ``text``."""
    low, high = 0, len(quote)
    while low < high:
        middle = (low + high + 1) // 2
        if quote[:middle] in text:
            low = middle
        else:
            high = middle - 1
    if low < 12:
        return M_("copy the sentence from the article")
    return M_("it differs after “…{text}”", text=quoted(quote[max(0, low - 30) : low].strip()))

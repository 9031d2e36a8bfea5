"""What happened to an article, as a piece of a web page for its author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files

from quiz.article import Dropped
from quiz.generate.facts import facts, merge
from quiz.generate.parsed import Parsed, Reading
from quiz.generate.report import REFUSALS, names_in, offices_in
from quiz.generate.writer import Written
from quiz.model import Question
from quiz.printable import printable

MOST_REFUSED = 60
"""Drafts that were not asked, shown at most."""


_KINDS = {"PER": "person", "ORG": "organization", "LOC": "place", "TIME": "time"}


def head(title: str, told: str) -> str:
    """What stands before the sections; ``told`` sums them up."""
    style = (files("quiz.generate") / "page.css").read_text(encoding="utf-8")
    name = _text(title or "What was read and asked")
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{name}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<header>\n<h1>{name}</h1>\n"
        f'<p class="facts">{_text(told)}</p>\n'
        '<p class="key"><mark class="PER">person</mark> <mark class="ORG">organization</mark> '
        '<mark class="LOC">place</mark> <mark class="TIME">time</mark> <b class="ask">1</b> asked here</p>\n'
        "</header>\n<main>\n"
    )


FOOT = "</main>\n</body>\n</html>\n"


def unread(name: str, trouble: str) -> str:
    """The section of what could not be read."""
    return f'<section lang="en">\n<h2>{_text(name)}</h2>\n<p class="why">{_text(trouble)}</p>\n</section>\n'


def section(written: Written) -> str:
    """What was read, dropped, understood and asked of one article. All of it is plain text to a browser."""
    return "\n".join(_section(written)) + "\n"


def _section(written: Written) -> Iterator[str]:
    article = written.article
    yield '<section lang="id">'
    yield f"<h2>{_text(article.title or article.id)}</h2>"
    source = article.file or (article.id if article.title else "")
    told = (source, article.date, article.publisher, article.place)
    yield f'<p class="facts" lang="en">{" · ".join(_text(str(each)) for each in told if each)}</p>'
    if written.why:
        yield f'<p class="why" lang="en">No question: {_text(written.why)}.</p>'
    yield '<div class="columns"><div class="read">'
    yield from _prose(written)
    yield from _dropped(article.dropped)
    yield "</div><div>"
    yield from _asked(written.questions)
    if written.reading:
        yield from _understood(written.reading)
    yield from _refused(written)
    yield "</div></div></section>"


def _prose(written: Written) -> Iterator[str]:
    """The text, its names and times marked, with the number of each question at its sentence."""
    if written.reading is None:
        yield f"<p>{_text(written.article.text[:2_000])}</p>"
        return
    numbers: dict[str, list[int]] = {}
    for number, question in enumerate(written.questions, 1):
        if question.source:
            numbers.setdefault(question.source.quote, []).append(number)
    paragraph = -1
    pieces: list[str] = []
    for sentence in written.reading.sentences:
        if sentence.paragraph != paragraph and pieces:
            yield f"<p>{' '.join(pieces)}</p>"
            pieces = []
        paragraph = sentence.paragraph
        here = [n for quote, found in numbers.items() if quote.endswith(sentence.text) for n in found]
        signs = "".join(f'<b class="ask">{number}</b>' for number in sorted(here))
        pieces.append(f"<span{' class=used' if here else ''}>{_marked(sentence)}</span>{signs}")
    yield f"<p>{' '.join(pieces)}</p>"


def _marked(sentence: Parsed) -> str:
    spans: list[tuple[int, int, str, str]] = [
        (
            sentence.words[e.start].start,
            sentence.words[e.end - 1].end,
            e.kind,
            e.full if e.full != e.text else "",
        )
        for e in sentence.entities
    ]
    spans += [(time.start, time.end, "TIME", time.absolute) for time in sentence.times]
    pieces, at = [], 0
    for start, end, kind, means in sorted(spans):
        if start < at:
            continue
        title = f' title="{_text(f"{_KINDS[kind]}: {means}" if means else _KINDS[kind])}"'
        pieces += [
            _text(sentence.text[at:start]),
            f'<mark class="{kind}"{title}>{_text(sentence.text[start:end])}</mark>',
        ]
        at = end
    return "".join([*pieces, _text(sentence.text[at:])])


def _dropped(dropped: Sequence[Dropped]) -> Iterator[str]:
    if not dropped:
        return
    yield f'<details open><summary lang="en">Left out ({len(dropped)})</summary><dl>'
    for piece in dropped:
        yield f'<dt lang="en">{piece.reason}</dt><dd>{_text(piece.text[:300])}</dd>'
    yield "</dl></details>"


def _asked(questions: Sequence[Question]) -> Iterator[str]:
    yield "<ol>"
    for question in questions:
        members = question.answer if isinstance(question.answer, tuple) else (str(question.answer),)
        key = ", ".join(map(_text, members))
        also = ", ".join(map(_text, question.accept))
        yield f"<li><p><strong>{_text(question.ask)}</strong></p><p>{key}"
        yield f' <small lang="en">also</small> {also}</p>' if also else "</p>"
        if question.source:
            yield f"<blockquote>{_underlined(question.source.quote, members)}</blockquote>"
        worth = f"{question.score:.2f}" if question.score is not None else ""
        yield f'<p class="facts" lang="en">{_text(question.family)} · {question.kind} · {worth}</p></li>'
    yield "</ol>"


def _underlined(quote: str, members: Sequence[str]) -> str:
    pattern = "|".join(re.escape(each) for each in sorted(members, key=len, reverse=True) if each)
    pieces, at = [], 0
    for match in re.finditer(pattern, quote) if pattern else ():
        pieces += [_text(quote[at : match.start()]), f"<u>{_text(match[0])}</u>"]
        at = match.end()
    return "".join([*pieces, _text(quote[at:])])


def _understood(reading: Reading) -> Iterator[str]:
    yield '<details><summary lang="en">Understood</summary><dl>'
    rows = {
        label: ", ".join(f"{name} ({n})" for name, n in found) for label, found in names_in(reading).items()
    }
    rows["offices"] = "; ".join(offices_in(reading))
    rows["acronyms"] = "; ".join(f"{short} = {long}" for short, long in reading.expansions.items())
    for label, text in rows.items():
        if text:
            yield f'<dt lang="en">{label}</dt><dd>{_text(text)}</dd>'
    for merged in merge(facts(reading)):
        yield f'<dt lang="en">fact</dt><dd>{_text(str(merged.fact))}</dd>'
    yield "</dl></details>"


def _refused(written: Written) -> Iterator[str]:
    if not written.refused:
        return
    yield f'<details><summary lang="en">Not asked ({len(written.refused)})</summary><dl>'
    for reason, draft in written.refused[:MOST_REFUSED]:
        yield f'<dt lang="en">{REFUSALS.get(reason, reason)}</dt><dd>{_text(draft.ask)}</dd>'
    yield "</dl></details>"


def _text(text: str) -> str:
    return escape(printable(text))

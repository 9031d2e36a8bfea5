"""What holds for every text, sensible or not."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.article import article_from, sentences
from quiz.article.encoding import decode
from quiz.errors import ArticleError
from quiz.generate import write
from quiz.generate.times import times
from quiz.generate.tokens import tokenize
from tests.unit.generating import DAY, MARKET

WORDS = st.sampled_from(
    [
        *MARKET.split(),
        "yang",
        "“",
        "”",
        '"',
        "(",
        ")",
        "-",
        "–",
        ".",
        ",",
        "?",
        "\n\n",
        "Jokowi",
        "3 - 1",
        "Dr.",
        "29/2",
    ]
)
PROSE = st.lists(WORDS, max_size=60).map(" ".join)


@given(st.text(max_size=300) | PROSE)
def test_sentences_are_spans_in_order_that_lose_only_white_space(text: str) -> None:
    spans = sentences(text)
    ends = [0, *(span.end for span in spans)]
    assert all(before <= span.start < span.end for before, span in zip(ends, spans, strict=False))
    kept = "".join(text[span.start : span.end] for span in spans)
    assert "".join(kept.split()) == "".join(text.split())


@given(st.text(max_size=300) | PROSE)
def test_tokens_are_spans_that_lose_only_white_space(text: str) -> None:
    tokens = tokenize(text)
    assert "".join("".join(token.text.split()) for token in tokens) == "".join(text.split()) or " - " in text


@given(st.text(max_size=200) | PROSE)
def test_times_are_spans_apart_from_each_other(text: str) -> None:
    found = times(text, DAY)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(time.start <= time.core[0] < time.core[1] <= time.end <= len(text) for time in found)


@given(st.binary(max_size=400))
def test_bytes_are_text_or_nothing_and_never_an_error(raw: bytes) -> None:
    text = decode(raw)
    assert text is None or "\r" not in text


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200) | PROSE)
def test_any_text_is_read_and_asked_about_without_an_error(text: str) -> None:
    try:
        article = article_from(text, stem="a")
    except ArticleError:
        return
    whole = " ".join(article.text.split())
    for question in write(article).questions:
        assert question.source is not None
        assert question.source.quote in whole
        answers = question.answer if isinstance(question.answer, tuple) else (str(question.answer),)
        assert all(answer in question.source.quote for answer in answers)

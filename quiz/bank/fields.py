"""The fields of a bank, of an article and of a question, each with its reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from quiz.bank.readers import (
    FieldError,
    Reader,
    answer,
    day,
    described,
    filled,
    identifier,
    language,
    nearest,
    number,
    one_of,
    prompts,
    quoted,
    text,
    texts,
    truth,
    whole,
)
from quiz.locale.told import M_
from quiz.model import ArticleId, Kind, Source, Status

KINDS: tuple[str, ...] = get_args(Kind)
STATUSES: tuple[str, ...] = get_args(Status)


def source(value: object) -> Source:
    """The article's id and the sentence that proves the answer."""
    if not isinstance(value, dict):
        raise FieldError(
            M_("must be a mapping {{article: …, quote: …}}, but is {value}", value=described(value))
        )
    known: dict[str, Reader] = {"article": identifier, "quote": filled}
    found: dict[str, str] = {}
    for key, raw in value.items():
        if key not in known:
            raise FieldError(unknown(key, known), "Q101", (key,))
        try:
            found[key] = known[key](raw)
        except FieldError as wrong:
            raise FieldError(
                M_("has a wrong `{key}`: it {message}", key=key, message=wrong.message), wrong.code, (key,)
            ) from None
    missing = [key for key in known if key not in found]
    if missing:
        raise FieldError(M_("has no `{missing}`", missing=missing[0]), "Q104")
    return Source(article=ArticleId(found["article"]), quote=found["quote"])


def unknown(key: object, known: Mapping[str, object]) -> str:
    """The end of a sentence about a key that the format does not know."""
    near = nearest(str(key), known)
    mend = M_("did you mean `{near}`?", near=near) if near else M_("known are {list}", list=", ".join(known))
    return M_("has an unknown key `{key}`; {mend}", key=quoted(str(key), 40), mend=mend)


BANK: dict[str, Reader] = {
    "version": whole(1),
    "title": text,
    "language": language,
    "licence": text,
    "articles": lambda value: value,
    "questions": lambda value: value,
}
ARTICLE: dict[str, Reader] = {"title": text, "publisher": text, "date": day, "file": filled}
QUESTION: dict[str, Reader] = {
    "id": identifier,
    "ask": filled,
    "answer": answer,
    "language": language,
    "kind": one_of(KINDS),
    "accept": texts,
    "prompt": prompts,
    "reject": texts,
    "choices": texts,
    "hint": text,
    "explain": text,
    "source": source,
    "as_of": day,
    "difficulty": whole(1, 5),
    "tags": texts,
    "status": one_of(STATUSES),
    "revision": whole(1, 1_000_000_000),
    "unit": text,
    "tolerance": number(0),
    "ordered": truth,
    "need": whole(1, 1_000),
    "score": number(),
    "family": text,
}

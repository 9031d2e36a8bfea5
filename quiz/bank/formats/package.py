"""Anki's package: notes with typed answers or with choices, each with its proof on the back."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from contextlib import closing
from io import BytesIO
from itertools import count
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from quiz.bank.formats.cards import FIELDS, LABELS, STYLE, back, front
from quiz.bank.formats.extras import library
from quiz.bank.formats.goods import Exported, Imported, Options, field_losses, unquoted
from quiz.bank.formats.markup import to_html
from quiz.bank.formats.offers import offer
from quiz.bank.formats.proofs import proof
from quiz.bank.formats.reading import visible
from quiz.bank.formats.records import whole
from quiz.judge.kind import answer_text
from quiz.model import Bank, Question

_PLACED = frozenset(("ask", "answer", "accept", "prompt", "reject", "hint", "explain", "source", "tags"))


def write(bank: Bank, options: Options) -> Exported:
    """``bank`` as an .apkg. A note's guid comes of its question's id, so that a second import updates it."""
    genanki = library("genanki", "anki", "An Anki package")
    title = " ".join(visible(bank.title).replace("::", ":").split())
    licence = f"<p>{to_html(bank.licence)}</p>" if bank.licence else ""
    deck = genanki.Deck(_number("deck", title), title, licence)
    models: dict[tuple[bool, str], Any] = {}
    carried = []
    for question in bank.questions:
        offered = None if options.typed else offer(question)
        choosing = offered is not None
        language = question.language if question.language in LABELS else "en"
        if (choosing, language) not in models:
            models[choosing, language] = _model(genanki, choosing, language)
        deck.add_note(
            genanki.Note(
                model=models[choosing, language],
                fields=_fields(question, bank, offered.choices if offered else (), options),
                guid=genanki.guid_for("quiz", question.id),
                tags=list(dict.fromkeys(re.sub(r"\s+", "_", visible(tag)) for tag in question.tags)),
            )
        )
        carried.append((question, _PLACED | {"choices"} if choosing else _PLACED))
    return Exported(
        _packed(genanki.Package(deck), options), (*field_losses(carried, "unseen"), *unquoted(bank))
    )


def read(data: bytes, name: str) -> Imported:
    """The notes of an Anki package."""
    from quiz.bank.formats.package_reading import read_package

    return read_package(data, name)


def _packed(package: Any, options: Options) -> bytes:
    """The archive, the same bytes for the same bank at the same time."""
    second = options.at.timestamp()
    with closing(sqlite3.connect(":memory:")) as database:
        package.write_to_db(database.cursor(), second, count(int(second * 1000)))
        database.commit()
        collection = database.serialize()
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in (("collection.anki2", collection), ("media", b"{}")):
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return out.getvalue()


def _fields(question: Question, bank: Bank, choices: tuple[str, ...], options: Options) -> list[str]:
    """The note's fields in the order of `FIELDS`, as HTML."""
    prompts = (f"{form} → {words}" if words else form for form, words in question.prompt.items())
    values = {
        "Question": visible(question.ask),
        "Answer": visible(answer_text(question)),
        "Also": "\n".join(question.accept),
        "NotEnough": "\n".join(prompts),
        "Wrong": "\n".join(question.reject),
        "Hint": question.hint,
        "Explanation": question.explain,
        "Source": proof(question, bank),
    }
    html = {key: disarmed(to_html(visible(value) if value.strip() else "")) for key, value in values.items()}
    items = "".join(f"<li>{disarmed(to_html(visible(text)))}</li>" for text in choices)
    html["Choices"] = f'<ol type="A">{items}</ol>' if items else ""
    html["Quiz"] = "" if options.plainly else _spaced(disarmed(whole(question, bank)))
    return [html[name] for name in FIELDS]


def _spaced(record: str) -> str:
    """JSON whose runs of spaces a browser does not close up."""
    return re.sub("(?<= ) ", r"\\u0020", record)


def disarmed(html: str) -> str:
    """``html`` without what Anki plays, typesets or fills in."""
    return re.sub(
        r"\[(?=sound:|latex|\$|/|anki:)|\{(?=\{)|\\(?=[(\[])", lambda sign: f"&#{ord(sign[0])};", html
    )


def _model(genanki: Any, choosing: bool, language: str) -> Any:
    kind = "choices" if choosing else "typed answer"
    return genanki.Model(
        _number("model", kind, language),
        f"quiz: {kind} ({language})",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "1", "qfmt": front(choosing, language), "afmt": back(choosing, language)}],
        css=STYLE,
    )


def _number(*words: str) -> int:
    """A number for Anki that is always the same for the same words."""
    digest = hashlib.sha256("\0".join(("quiz", *words)).encode()).digest()
    return (1 << 40) + int.from_bytes(digest[:5], "big")

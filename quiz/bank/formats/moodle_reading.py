"""Reading Moodle XML, without the entities and outside references that XML allows."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

from quiz.bank.formats.extras import library
from quiz.bank.formats.goods import Imported
from quiz.bank.formats.markup import from_format, pictures
from quiz.bank.formats.proofs import told_apart
from quiz.bank.formats.reading import Drafts, rewritten
from quiz.bank.formats.records import MARK, Record, read_record
from quiz.bank.formats.weighed import Weighed, from_choices, from_short, number_of
from quiz.errors import ExchangeError
from quiz.locale import N_
from quiz.locale.told import M_

_FORMATS = {"html": "html", "plain_text": "plain", "markdown": "markdown"}
_UNKNOWN = {
    "matching": N_("a matching of pairs"),
    "essay": N_("an essay, which has no answer"),
    "description": N_("a text to read"),
    "cloze": N_("a text with several gaps"),
}


class _UnreadError(Exception):
    """Why a question is left out."""


def read_moodle(data: bytes, name: str) -> Imported:
    """The questions of a Moodle XML file as drafts; ExchangeError when it is none, or not safe to read."""
    drafts = _drafts(data, name)
    return drafts.done(drafts.head.get("category", ""), rewritten("moodle", _drafts, "again.xml"))


def _drafts(data: bytes, name: str) -> Drafts:
    root = _root(data, name)
    if root.tag != "quiz":
        raise ExchangeError(
            M_("{name}: this XML is no export of Moodle's question bank; it has no <quiz>.", name=name)
        )
    drafts = Drafts(name)
    number = 0
    for element in root:
        if callable(element.tag):  # a comment
            _know(element, drafts)
        elif element.tag == "question" and element.get("type") == "category":
            drafts.head.setdefault("category", _category(_words(element.find("category"))))
        elif element.tag == "question":
            number += 1
            _add(element, M_("question {number}", number=number), drafts)
    return drafts


def _root(data: bytes, name: str) -> ET.Element:
    defused = library("defusedxml.ElementTree", "moodle", "Reading Moodle XML safely")
    builder = ET.TreeBuilder(insert_comments=True)
    parser = defused.DefusedXMLParser(target=builder, forbid_dtd=True)
    try:
        parser.feed(data)
        root: ET.Element = parser.close()
    except ET.ParseError as error:
        line, column = error.position
        what = str(error).partition(":")[0]
        raise ExchangeError(
            M_(
                "{name}:{line}:{column}: this is not well-formed XML ({what}).",
                name=name,
                line=line,
                column=column + 1,
                what=what,
            )
        ) from None
    except ValueError:
        raise ExchangeError(
            M_(
                "{name}: the XML declares entities or a document type, which can hide harm and "
                "which Moodle never writes; remove its <!DOCTYPE …>.",
                name=name,
            )
        ) from None
    except LookupError:
        raise ExchangeError(
            M_("{name}: the XML is in an unknown encoding; save it as UTF-8.", name=name)
        ) from None
    return root


def _know(comment: ET.Element, drafts: Drafts) -> None:
    found = _record(comment)
    if found is not None:
        drafts.know(found)


def _record(comment: ET.Element) -> Record | None:
    text = (comment.text or "").strip()
    return read_record(text[len(MARK) :]) if text.startswith(MARK) else None


def _add(element: ET.Element, where: str, drafts: Drafts) -> None:
    try:
        given = _answers(element, _word(element.find("questiontext")))
    except _UnreadError as why:
        drafts.remarks.append(M_("{where}: left out, it is {why}", where=where, why=why))
        return
    explain, source, article = told_apart(_word(element.find("generalfeedback")))
    hints = [hint for hint in map(_word, element.findall("hint")) if hint]
    if len(hints) > 1:
        drafts.remarks.append(
            M_("{where}: of its {count} hints only the first is kept", where=where, count=len(hints))
        )
    if pictures(_words(element.find("questiontext"))):
        drafts.remarks.append(M_("{where}: its pictures or recordings are left out", where=where))
    records = [found for one in element.iterfind("./") if callable(one.tag) and (found := _record(one))]
    drafts.add(
        where,
        record=records[0] if records else None,
        key=(element.findtext("idnumber") or "").strip() or _words(element.find("name")),
        ask=_word(element.find("questiontext")),
        tags=tuple(_words(tag) for tag in element.iterfind("tags/tag")),
        hint=hints[0] if hints else "",
        source=source,
        article=article,
        **{**given, "explain": explain or given.get("explain", "")},
    )


def _answers(element: ET.Element, ask: str) -> dict[str, Any]:
    kind = element.get("type", "")
    rows = [_row(answer, kind) for answer in element.findall("answer")]
    if kind == "truefalse":
        best = max(rows, key=lambda row: row.percent, default=Weighed("", 0.0))
        return {"answer": best.text.strip().lower() == "true"} if rows else {"answer": ""}
    if kind in ("multichoice", "multichoiceset"):
        return from_choices(rows)
    if kind == "shortanswer":
        return from_short([_without_wildcard(row) for row in rows if row.text != "*"])
    if kind == "numerical":
        return _numeric(element, rows)
    raise _UnreadError(
        M_(_UNKNOWN[kind])
        if kind in _UNKNOWN
        else M_("of the kind “{kind}”, which a bank does not have", kind=kind[:40])
    )


def _numeric(element: ET.Element, rows: list[Weighed]) -> dict[str, Any]:
    best = max(range(len(rows)), key=lambda number: rows[number].percent, default=None)
    if best is None:
        return {"answer": ""}
    number = number_of(rows[best].text)
    allowed = number_of(element.findall("answer")[best].findtext("tolerance") or "0")
    if number is None:
        raise _UnreadError(M_("numerical, but its number is not one"))
    return {"answer": number, "kind": "number", "tolerance": abs(float(allowed or 0))}


def _row(answer: ET.Element, kind: str) -> Weighed:
    percent = number_of(answer.get("fraction", "0")) or 0
    text = _word(answer) if kind.startswith("multichoice") else _words(answer)
    return Weighed(text, float(percent), _word(answer.find("feedback")))


def _without_wildcard(row: Weighed) -> Weighed:
    text = re.sub(r"(\\?)\*", lambda found: "*" if found[1] else "", row.text)
    return replace(row, text=text.strip())


def _words(element: ET.Element | None) -> str:
    """The text in ``element`` as it stands there."""
    return (element.findtext("text") or "").strip() if element is not None else ""


def _word(element: ET.Element | None) -> str:
    """The text in ``element`` as plain text."""
    if element is None:
        return ""
    return from_format(_words(element), _FORMATS.get(element.get("format", ""), "moodle")).strip()


def _category(path: str) -> str:
    """The last part of Moodle's path; a doubled slash is one that is meant."""
    name = path.replace("//", "\0").rpartition("/")[2].replace("\0", "/")
    return "" if name in ("top", "$course$") else name

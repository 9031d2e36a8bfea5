"""Moodle XML, what Moodle's own question banks are exported and imported in."""

from __future__ import annotations

from collections.abc import Collection
from xml.etree import ElementTree as ET

from quiz.bank.formats.goods import Exported, Imported, Options, field_losses
from quiz.bank.formats.markup import to_html
from quiz.bank.formats.proofs import explained
from quiz.bank.formats.reading import cleaned, visible
from quiz.bank.formats.records import MARK, head, record
from quiz.bank.formats.weighed import (
    PLACED_CHOICES,
    PLACED_NUMBER,
    PLACED_SHORT,
    PLACED_TRUTH,
    Weighed,
    choices,
    is_number,
    short_answers,
)
from quiz.model import Bank, Question

_ALWAYS = frozenset(("hint", "explain", "source", "tags"))
_LONGEST_NUMBER = 100
"""Characters of Moodle's id number of a question."""


def write(bank: Bank, options: Options) -> Exported:
    """``bank`` as Moodle XML. Nothing is dropped."""
    root = ET.Element("quiz")
    if not options.plainly:
        root.append(ET.Comment(MARK + head(bank)))
    if bank.title.strip():
        category = ET.SubElement(root, "question", type="category")
        _text(ET.SubElement(category, "category"), f"$course$/top/{cleaned(bank.title).replace('/', '//')}")
    carried: list[tuple[Question, Collection[str]]] = []
    for question in bank.questions:
        element, placed = _question(question, bank, options)
        root.append(element)
        carried.append((question, placed | _ALWAYS))
    ET.indent(root, space=" ")
    data = ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
    return Exported(data, field_losses(carried, "unseen"))


def read(data: bytes, name: str) -> Imported:
    """The questions of a Moodle XML file."""
    from quiz.bank.formats.moodle_reading import read_moodle

    return read_moodle(data, name)


def _question(question: Question, bank: Bank, options: Options) -> tuple[ET.Element, frozenset[str]]:
    element = ET.Element("question")
    if not options.plainly:
        element.append(ET.Comment(MARK + record(question)))
    _text(ET.SubElement(element, "name"), visible(question.id))
    _html(element, "questiontext", question.ask)
    _html(element, "generalfeedback", explained(question, bank))
    for tag, value in (("defaultgrade", "1"), ("penalty", "0.3333333"), ("hidden", "0")):
        ET.SubElement(element, tag).text = value
    number = visible(question.id)
    ET.SubElement(element, "idnumber").text = number if len(number) <= _LONGEST_NUMBER else ""
    kind, placed = _answers(element, question, typed=options.typed)
    element.set("type", kind)
    if question.hint.strip():
        _html(element, "hint", question.hint)
    if question.tags:
        tags = ET.SubElement(element, "tags")
        for tag in question.tags:
            _text(ET.SubElement(tags, "tag"), visible(tag))
    return element, placed


def _answers(element: ET.Element, question: Question, *, typed: bool) -> tuple[str, frozenset[str]]:
    """Add the answers; Moodle's name for the kind of question, and the fields that have a place."""
    if isinstance(question.answer, bool):
        for text, truth in (("true", True), ("false", False)):
            _answer(element, Weighed(text, 100.0 if truth is question.answer else 0.0))
        return "truefalse", PLACED_TRUTH
    offered = choices(question, typed=typed)
    if offered is not None:
        single = sum(row.percent > 0 for row in offered) == 1
        ET.SubElement(element, "single").text = "true" if single else "false"
        ET.SubElement(element, "shuffleanswers").text = "true"
        ET.SubElement(element, "answernumbering").text = "abc"
        for row in offered:
            _answer(element, row, html=True)
        return "multichoice", PLACED_CHOICES
    if is_number(question):
        answer = _answer(element, Weighed(str(question.answer), 100.0))
        ET.SubElement(answer, "tolerance").text = str(question.tolerance)
        return "numerical", PLACED_NUMBER
    ET.SubElement(element, "usecase").text = "0"
    for row in short_answers(question):
        # An asterisk stands for anything there, unless a backslash says that it is meant.
        _answer(element, Weighed(row.text.replace("*", "\\*"), row.percent, row.feedback))
    return "shortanswer", PLACED_SHORT


def _answer(element: ET.Element, row: Weighed, *, html: bool = False) -> ET.Element:
    fraction = f"{row.percent:.5f}".rstrip("0").rstrip(".")
    form = "html" if html else "moodle_auto_format"
    answer = ET.SubElement(element, "answer", fraction=fraction, format=form)
    _text(answer, to_html(row.text) if html else row.text)
    _html(answer, "feedback", row.feedback)
    return answer


def _html(element: ET.Element, tag: str, text: str) -> None:
    shown = visible(text) if tag == "questiontext" else cleaned(text)
    _text(ET.SubElement(element, tag, format="html"), to_html(shown))


def _text(element: ET.Element, text: str) -> None:
    ET.SubElement(element, "text").text = text

"""Reading GIFT, with its escapes and the comments that Moodle takes ids and tags from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from quiz.bank.formats.goods import Imported
from quiz.bank.formats.markup import from_format
from quiz.bank.formats.proofs import told_apart
from quiz.bank.formats.reading import Drafts, decoded, rewritten
from quiz.bank.formats.records import MARK, Record, read_record
from quiz.bank.formats.weighed import Weighed, from_choices, from_short, number_of
from quiz.locale.told import M_

_ID = re.compile(r"\[id:((?:\\\]|[^\]])*)\]")
_TAG = re.compile(r"\[tag:((?:\\\]|[^\]])*)\]")
_ESCAPE = re.compile(r"\\([\\~=#{}:n])")
_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_WEIGHT = re.compile(r"\s*%(-?[0-9]+(?:\.[0-9]+)?)%")
_TRUTH = re.compile(r"\s*(TRUE|FALSE|T|F)\s*(?:#|\Z)", re.IGNORECASE)
_RANGE = re.compile(r"\s*(-?[0-9.eE+-]+)\s*(:|\.\.)\s*(-?[0-9.eE+-]+)\s*\Z")


@dataclass(slots=True)
class _Block:
    """One question's lines without comments, and what its comments say."""

    line: int
    text: str = ""
    key: str = ""
    tags: list[str] = field(default_factory=list)
    record: Record | None = None


class _UnreadError(Exception):
    """Why a question is left out."""


def read_gift(data: bytes, name: str) -> Imported:
    """The questions of a GIFT file as drafts; ExchangeError when there is none."""
    drafts = _drafts(data, name)
    return drafts.done(drafts.head.get("category", ""), rewritten("gift", _drafts, "again.gift"))


def _drafts(data: bytes, name: str) -> Drafts:
    drafts = Drafts(name)
    for block in _blocks(decoded(data, name), drafts):
        where = M_("the question on line {line}", line=block.line)
        try:
            given = _question(block.text)
        except _UnreadError as why:
            drafts.remarks.append(M_("{where}: left out, {why}", where=where, why=why))
            continue
        title = given.pop("title")
        drafts.add(where, record=block.record, key=block.key or title, tags=tuple(block.tags), **given)
    return drafts


def _blocks(text: str, drafts: Drafts) -> Iterator[_Block]:
    """Questions, which blank lines part; the head's record and the category go to ``drafts``."""
    block = _Block(1)
    for number, line in enumerate([*text.split("\n"), ""], 1):
        bare = line.strip()
        if bare.startswith("//"):
            _comment(bare[2:].strip(), block, drafts)
        elif bare.startswith("$CATEGORY:"):
            drafts.head.setdefault("category", _category_name(bare[10:]))
        elif bare:
            block.line = block.line if block.text else number
            block.text += f"{line}\n"
        elif block.text:
            yield block
            block = _Block(number)


def _comment(text: str, block: _Block, drafts: Drafts) -> None:
    if text.startswith(MARK.strip()):
        found = read_record(text[len(MARK.strip()) :].strip())
        if found is None:
            drafts.remarks.append(M_("a comment that quiz wrote has been changed and is not understood"))
        elif found.question is None:
            drafts.know(found)
        else:
            block.record = found
        return
    named = _ID.search(text)
    if named:
        block.key = named[1].replace("\\]", "]")
    block.tags += [tag.replace("\\]", "]") for tag in _TAG.findall(text)]


def _category_name(text: str) -> str:
    """The last part of Moodle's path; a doubled slash is one that is meant."""
    return text.strip().replace("//", "\0").rpartition("/")[2].replace("\0", "/")


def _question(text: str) -> dict[str, Any]:
    """The fields in one question's text; `_UnreadError` says why there are none."""
    title = ""
    if text.lstrip().startswith("::"):
        title, closed, rest = _parted(text.lstrip()[2:], "::")
        if not closed:
            raise _UnreadError(M_("its name has no end (`::`)"))
        title, text = _plain(title).strip(), rest
    before, opened, rest = _parted(text, "{")
    body, closed, after = _parted(rest, "}")
    if not opened:
        raise _UnreadError(M_("it has no answer in braces, so it is a text to read"))
    if not closed:
        raise _UnreadError(M_("its braces are not closed"))
    form = _FORMAT.match(before)
    style = form[1].lower() if form else "moodle"
    before = before[form.end() :] if form else before
    ask = from_format(_plain(before), style).strip()
    if after.strip():
        tail = from_format(_plain(after), style).strip()
        ask = f"{ask} _____{'' if tail[:1] in '.,;:?!' else ' '}{tail}"
    return {"title": title, "ask": ask, **_answers(body, style)}


def _answers(body: str, style: str) -> dict[str, Any]:
    body, has_general, general = _parted(body, "####")
    found = _answered(body, style)
    if has_general:
        explain, source, article = told_apart(_formatted(general, style))
        found |= {"explain": explain or found.get("explain", "")}
        if source is not None:
            found |= {"source": source, "article": article}
    return found


def _answered(body: str, style: str) -> dict[str, Any]:
    if not body.strip():
        raise _UnreadError(M_("it is an essay, which has no answer"))
    if body.lstrip().startswith("#"):
        return _numeric(body.lstrip()[1:])
    truth = _TRUTH.match(body)
    if truth:
        return {"answer": truth[1].upper().startswith("T")}
    rows = list(_rows(body, style))
    if not rows:
        raise _UnreadError(M_("its answers begin with neither = nor ~"))
    if any(sign == "~" for sign, _ in rows):
        return from_choices([row for _, row in rows])
    if all("->" in row.text for _, row in rows):
        raise _UnreadError(M_("it is a matching of pairs"))
    return from_short([_without_wildcard(row) for _, row in rows if row.text != "*"])


def _numeric(body: str) -> dict[str, Any]:
    body = _parted(body, "~")[0]  # what comes then is said to every other number
    rows = list(_rows(body, "plain")) or [("=", Weighed(_plain(_parted(body, "#")[0]), 100.0))]
    text = max((row for _, row in rows), key=lambda row: row.percent).text
    pair = _RANGE.match(text)
    low, high = (number_of(pair[1]), number_of(pair[3])) if pair else (number_of(text.strip()), 0)
    if low is None or high is None:
        raise _UnreadError(M_("its number is not one"))
    if pair and pair[2] == "..":
        middle, half = (float(f"{value / 2:.12g}") for value in (low + high, abs(high - low)))
        return {"answer": middle, "kind": "number", "tolerance": half}
    return {"answer": low, "kind": "number", "tolerance": abs(float(high))}


def _rows(body: str, style: str) -> Iterator[tuple[str, Weighed]]:
    """Each answer with the sign before it."""
    pieces = re.findall(r"([=~])((?:\\.|[^=~\\])*)", body, re.DOTALL)
    choosing = any(sign == "~" for sign, _ in pieces)
    for sign, piece in pieces:
        weight = None if choosing and sign == "=" else _WEIGHT.match(piece)
        piece = piece[weight.end() :] if weight else piece
        percent = float(weight[1]) if weight else 100.0 if sign == "=" else 0.0
        text, _, feedback = _parted(piece, "#")
        typed = "plain" if not choosing else style
        yield sign, Weighed(_formatted(text, typed), percent, _formatted(feedback, style))


def _formatted(text: str, style: str) -> str:
    """``text`` in the format that it names in brackets, or in ``style``, as plain text."""
    form = _FORMAT.match(text)
    if form:
        style, text = form[1].lower(), text[form.end() :]
    return from_format(_plain(text), style).strip()


def _without_wildcard(row: Weighed) -> Weighed:
    """An asterisk stands for anything in Moodle; one with a backslash for itself."""
    text = re.sub(r"(\\?)\*", lambda found: "*" if found[1] else "", row.text)
    return Weighed(text.strip(), row.percent, row.feedback)


def _parted(text: str, mark: str) -> tuple[str, bool, str]:
    """``text`` before and after the first ``mark`` that has no backslash, and whether there is one."""
    for found in re.finditer(rf"\\.|{re.escape(mark)}", text, re.DOTALL):
        if found[0] == mark:
            return text[: found.start()], True, text[found.end() :]
    return text, False, ""


def _plain(text: str) -> str:
    """``text`` without escapes; a line end that is none of ours is a space."""
    joined = re.sub(r"\s*\n\s*", " ", text)
    return _ESCAPE.sub(lambda found: "\n" if found[1] == "n" else found[1], joined)

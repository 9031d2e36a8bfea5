"""Reading quiz bowl's packets: questions that end in an answerline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from quiz.bank.formats.goods import Imported
from quiz.bank.formats.markup import to_text
from quiz.bank.formats.reading import Drafts, decoded, rewritten
from quiz.bank.formats.records import MARK, Record, read_record
from quiz.locale.told import M_

_ANSWER = re.compile(r"\s*(?:<[bui]>)*ANSWERS?:(?:</[bui]>)*\s*(.*)", re.IGNORECASE)
_NUMBER = re.compile(r"\s*(?:\d{1,3}[.)]|\[\d+[ehm]?\])\s+")
_COMMENT = re.compile(r"<!--\s*(.*?)\s*-->")
_TAGS = re.compile(r"\s*<(?!/?(?:[bui]|em|strong|br|h\d|p)\b|!)([^<>]+)>\s*\Z")
_TOKEN = re.compile(r"&#?\w+;|<[^<>]*>|\"[^\"]*\"|“[^”]*”|\([^()]*\)|.", re.DOTALL)
_VERB = re.compile(
    r"\s*(?P<reject>reject|(?:do not|don[’']?t) (?:accept or prompt on|accept|prompt on))\b"
    r"|\s*(?P<prompt>anti-?prompt on|prompt on|anti-?prompt|prompt)\b"
    r"|\s*(?P<accept>also accept|accept either|accept|or)\b",
    re.IGNORECASE,
)
_ASKING = re.compile(r"(?:\s+by)?\s+asking:?\s+|\s+with:?\s+(?=[\"“&])", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:equivalents?|word forms?|any|before|after|until|other|similar|obvious|answers|either|order|etc)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Block:
    """The lines of a question up to its answerline, and its record."""

    lines: list[str] = field(default_factory=list)
    record: Record | None = None


def read_packet(data: bytes, name: str) -> Imported:
    """The questions of a packet as drafts; ExchangeError when there is none."""
    drafts = _drafts(data, name)
    return drafts.done(drafts.head.get("heading", ""), rewritten("answerlines", _drafts, "again.txt"))


def _drafts(data: bytes, name: str) -> Drafts:
    drafts = Drafts(name)
    for number, (block, line, tags) in enumerate(_blocks(decoded(data, name), drafts), 1):
        ask = _NUMBER.sub("", " ".join(block.lines), count=1).replace("(*)", "")
        given, unread = answer_of(line)
        drafts.remarks += [
            M_("question {number}: “{clause}” is not understood", number=number, clause=clause)
            for clause in unread
        ]
        drafts.add(
            M_("question {number}", number=number),
            record=block.record,
            ask=to_text(ask),
            tags=tags,
            **given,
        )
    return drafts


def _blocks(text: str, drafts: Drafts) -> Iterator[tuple[_Block, str, tuple[str, ...]]]:
    """Each question's block, its answerline and its tags, which may follow on the next line."""
    block = _Block()
    done: tuple[_Block, str] | None = None
    for line in [*text.split("\n"), ""]:
        tags, answer = _TAGS.match(line), _ANSWER.match(line)
        if done is not None and line.strip():
            labels = tuple(unescape(tag).strip() for tag in tags[1].split(",")) if tags else ()
            yield *done, labels
            done = None
            if tags:
                continue
        if answer:
            done, block = (block, answer[1]), _Block()
        elif not _aside(line, block, drafts) and line.strip() and not tags:
            block.lines.append(line.strip())
    if done is not None:
        yield *done, ()


def _aside(line: str, block: _Block, drafts: Drafts) -> bool:
    """Whether ``line`` is a comment or a heading; what it says is kept."""
    comment = _COMMENT.fullmatch(line.strip())
    heading = re.fullmatch(r"\s*<h1>(.*)</h1>\s*", line)
    if heading:
        drafts.head.setdefault("heading", to_text(heading[1]))
    if comment and comment[1].startswith(MARK):
        found = read_record(comment[1][len(MARK) :])
        if found is None:
            drafts.remarks.append(M_("a comment that quiz wrote has been changed and is not understood"))
        elif found.question is None:
            drafts.know(found)
        else:
            block.record = found
    return bool(comment or heading)


def answer_of(line: str) -> tuple[dict[str, Any], list[str]]:
    """The fields in an answerline, and the clauses that are not understood."""
    main, brackets = _main(line)
    given: dict[str, Any] = {"accept": [], "prompt": {}, "reject": []}
    first, *others = _forms(main) or [""]
    given["answer"] = _plain(first)
    given["accept"] += [_plain(other) for other in others]
    required = _required(first)
    if required:
        given["accept"].append(required)
    unread, verb = [], "accept"
    for clause in _split(brackets, ";"):
        found = _VERB.match(_bare(clause))
        rest = _after(clause, found) if found else clause
        verb = str(found.lastgroup) if found else verb
        if not _take(verb, rest, given):
            unread.append(_plain(clause))
    given |= {"accept": tuple(given["accept"]), "reject": tuple(given["reject"])}
    return given, [clause for clause in unread if clause]


def _take(verb: str, rest: str, given: dict[str, Any]) -> bool:
    """Put the forms in ``rest`` where ``verb`` says; whether they were understood."""
    asking = _ASKING.search(rest) if verb == "prompt" else None
    words = _unquoted(rest[asking.end() :]) if asking else ""
    rest = rest[: asking.start()] if asking else rest
    if not _plain(rest) or ("<" not in rest and _VAGUE.search(rest)):
        return False
    for form in map(_plain, _forms(rest)):
        if verb == "prompt":
            given["prompt"][form] = words
        else:
            given[verb].append(form)
    return True


def _unquoted(words: str) -> str:
    """What a moderator is to ask, without the quotes around it."""
    bare = words.strip()
    return _plain(bare[1:-1] if bare[:1] in ('"', "“") and bare[-1:] in ('"', "”") else bare)


def _main(line: str) -> tuple[str, str]:
    """What stands before the brackets, and in them."""
    depth = 0
    main: list[str] = []
    brackets: list[str] = []
    for token in _TOKEN.findall(line):
        depth += token == "["
        (brackets if depth else main).append("" if token in "[]" and depth == 1 else token)
        depth -= token == "]" and depth > 0
    return "".join(main), "".join(brackets)


def _split(text: str, mark: str) -> list[str]:
    """``text`` at each ``mark`` that is not in a tag, an entity, quotes or round brackets."""
    parts = [""]
    for token in _TOKEN.findall(text):
        if token == mark:
            parts.append("")
        else:
            parts[-1] += token
    return [part for part in parts if part.strip()]


def _forms(text: str) -> list[str]:
    """The forms in ``text``, which the word *or* outside of tags parts."""
    parts, depth = [""], 0
    for word in re.split(r"(\s+or\s+|<[^<>]*>)", text):
        if re.fullmatch(r"<[^/][^<>]*>", word) and not word.startswith("<br"):
            depth += 1
        elif word.startswith("</"):
            depth -= depth > 0
        if not depth and word.strip() == "or":
            parts.append("")
        else:
            parts[-1] += word
    return [part for part in parts if part.strip()]


def _required(form: str) -> str:
    """The underlined part of a form that is enough by itself; "" when that is all of it."""
    part = "".join(re.findall(r"<u>(.*?)</u>", form))
    return _plain(part) if part and _plain(part) != _plain(form) else ""


def _bare(clause: str) -> str:
    """``clause`` with blanks for tags, so that places stay the same."""
    return re.sub(r"<[^<>]*>", lambda tag: " " * len(tag[0]), clause)


def _after(clause: str, verb: re.Match[str]) -> str:
    return clause[verb.end() :]


def _plain(form: str) -> str:
    """A form without tags, entities, underscores and remarks in round brackets at its end."""
    text = re.sub(r"\A\s*_+|_+\s*\Z", "", to_text(form)) if "_" in form else to_text(form)
    return text.strip()

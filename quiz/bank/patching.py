"""One question's text changed where its fields changed, and nowhere else.

A field that changed keeps its place, its quotes where they can hold the new text, its style (in brackets or a
line an item), the comment after it, and those of its items that stay. A new field stands where the format's
order has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

from quiz.bank.nodes import Node
from quiz.bank.quoting import escaped, literal, scalar
from quiz.bank.save import ORDER, WIDTH, bare, field_lines, is_default, written_fields
from quiz.model import Question, Source

Wanted = Mapping[str, object]
"""What fields shall say: values as ``written_fields`` gives them, None for a field to be taken out."""

T = TypeVar("T")

_GAP = re.compile(r"  +(?=#)")

Patch = tuple[int, int, str]
"""``text[start:end]`` becomes another text."""


def changes(before: Question, after: Question, language: str) -> dict[str, object]:
    """The fields of ``after`` that ``before`` has otherwise, in a bank of ``language``."""
    old, new = dict(written_fields(before, language)), dict(written_fields(after, language))
    changed = {name: value for name, value in new.items() if name not in old or differ(old[name], value)}
    changed |= {name: None for name in old if name not in new}
    if "status" in changed and changed["status"] is None:
        changed["status"] = after.status  # said openly: `draft` became `reviewed`
    return changed


def differ(one: object, other: object) -> bool:
    """Whether two values of a field are written differently; 1 is not true."""
    return one != other or type(one) is not type(other)


def patched(text: str, question: Node, wanted: Wanted) -> str:
    """``text`` with the fields ``wanted`` of the mapping ``question``, whose places count from 0 in it."""
    patcher = _Patcher(text)
    patcher.question(question, wanted)
    return patcher.done()


class _Patcher:
    def __init__(self, text: str) -> None:
        self.text = text
        self.eol = "\r\n" if "\r\n" in text else "\n"
        self.patches: list[Patch] = []

    def done(self) -> str:
        """The text with every patch in it; of two at one place the earlier made stands first."""
        parts, at = [], 0
        for start, end, new in sorted(self.patches, key=lambda patch: patch[:2]):
            parts += [self.text[at:start], new]
            at = max(at, end)
        return "".join([*parts, self.text[at:]])

    def question(self, node: Node, wanted: Wanted) -> None:
        added: list[tuple[str, object]] = []
        for name in (*(name for name in ORDER if name in wanted),):
            value, there = wanted[name], node.get(name)
            if there is None:
                if value is not None:
                    added.append((name, value))
            elif value is None or (is_default(name, value) and name != "status"):
                self._take_out(node, name)
            else:
                self._field(node, name, there, value)
        for name, value in added:
            self._add(node, name, value)

    # one field

    def _field(self, question: Node, name: str, node: Node, value: object) -> None:
        if node.kind == "scalar" and not isinstance(value, tuple | Mapping | Source):
            self._scalar(node, value, flow=question.flow, indent=self._column(question) + 2)
        elif isinstance(value, tuple) and node.kind == "list":
            self._list(question, name, node, value)
        elif isinstance(value, Mapping) and node.kind == "mapping":
            self._mapping(question, name, node, value)
        elif isinstance(value, Source) and node.kind == "mapping":
            self._source(node, value)
        else:
            self._anew(question, name, node, value)

    def _scalar(self, node: Node, value: object, *, flow: bool, indent: int) -> None:
        new = styled(value, node.style, flow=flow, indent=" " * indent)
        if node.start == node.end and self.text[node.start - 1 : node.start] not in ("", " "):
            new = f" {new}"  # an empty value stands right behind its colon
        end, gap = self._comment_gap(node.start, node.end, new)
        self.patches.append((node.start, end, new.replace("\n", self.eol) + gap))

    def _comment_gap(self, start: int, end: int, new: str) -> tuple[int, str]:
        """Where the spaces before a comment end, and as many as keep it in its column where there is room."""
        found = _GAP.match(self.text, end)
        if found is None or "\n" in new or "\n" in self.text[start:end]:
            return end, ""
        return found.end(), " " * max(1, len(found[0]) - (len(new) - (end - start)))

    def _source(self, node: Node, source: Source) -> None:
        for key, value in (("article", str(source.article)), ("quote", source.quote)):
            there = node.get(key)
            if there is not None and there.written != value:
                self._scalar(there, value, flow=node.flow, indent=self._column(node) + 2)

    def _anew(self, question: Node, name: str, node: Node, value: object) -> None:
        """The whole field written again, in the style of the format."""
        key = next(key for key, _ in question.pairs if key.written == name)
        if question.flow:
            self.patches.append((key.start, node.end, f"{name}: {in_flow(value)}"))
            return
        lines = self._lines(name, value, self._column(question))
        self.patches.append((key.start, max(node.end, key.end + 1), self.eol.join(lines).lstrip(" ")))

    def _list(self, question: Node, name: str, node: Node, items: tuple[str, ...]) -> None:
        parts = [_Part(item.start, item.end, item.written) for item in node.items]
        if not parts:
            self._anew(question, name, node, items)
        elif node.flow:
            styles = [item.style for item in node.items]
            self._in_brackets(node, parts, items, lambda item: styled(item, _common(styles), flow=True))
            self._widened(question, name, node, items)
        else:
            style = _common([item.style for item in node.items])
            indent = " " * (self._column(node) + 2)
            self._by_lines(node, parts, items, lambda item: f"- {styled(item, style, indent=indent)}")

    def _mapping(self, question: Node, name: str, node: Node, pairs: Mapping[str, str]) -> None:
        parts = [_Part(key.start, value.end, (key.written, value.written)) for key, value in node.pairs]
        style = _common([value.style for _, value in node.pairs])
        if not parts or any(len(key) > 500 for key in pairs):
            self._anew(question, name, node, pairs)
        elif node.flow:
            self._in_brackets(
                node,
                parts,
                tuple(pairs.items()),
                lambda pair: f"{scalar(pair[0], flow=True)}: {styled(pair[1], style, flow=True)}",
            )
            self._widened(question, name, node, pairs)
        else:
            indent = " " * (self._column(node) + 2)
            self._by_lines(
                node,
                parts,
                tuple(pairs.items()),
                lambda pair: f"{scalar(pair[0])}: {styled(pair[1], style, indent=indent)}",
            )

    def _widened(self, question: Node, name: str, node: Node, value: object) -> None:
        """What was one line and now is too long for one goes over several, as a new field would."""
        start, end, new = self.patches[-1]
        line = self.text[self._line(node.start) : start] + new + self.text[end : node.end]
        if not question.flow and "\n" not in line and len(line) > max(WIDTH, self._width(node)):
            self.patches.pop()
            self._anew(question, name, node, value)

    # lists and mappings, by their parts

    def _in_brackets(
        self, node: Node, parts: Sequence[_Part], wanted: Sequence[T], write: Callable[[T], str]
    ) -> None:
        """Everything between the first part and the last again, with the parts that stay as they were."""
        kept = _kept(parts, wanted)
        pieces, last = [], None
        for number, item in enumerate(wanted):
            old = kept.get(number)
            if number:
                near = old is not None and last is not None and old == last + 1
                pieces.append(self.text[parts[old - 1].end : parts[old].start] if near and old else ", ")
            pieces.append(self.text[parts[old].start : parts[old].end] if old is not None else write(item))
            last = old
        self.patches.append((parts[0].start, parts[-1].end, "".join(pieces)))

    def _by_lines(
        self, node: Node, parts: Sequence[_Part], wanted: Sequence[T], write: Callable[[T], str]
    ) -> None:
        """Lines of parts that go are taken out, lines of new ones put after the part before them."""
        kept = _kept(parts, wanted)
        stay = set(kept.values())
        indent = " " * self._column(node)
        for number, part in enumerate(parts):
            if number not in stay:
                start = self._line(part.start)
                self.patches.append((start, self._end_of_line(part.end), ""))
        at = self._line(parts[0].start)
        for number, item in enumerate(wanted):
            if number in kept:
                at = self._end_of_line(parts[kept[number]].end)
            else:
                new = f"{indent}{write(item)}".replace("\n", self.eol)
                fits = at == 0 or self.text[at - 1] == "\n"
                self.patches.append((at, at, f"{new}{self.eol}" if fits else f"{self.eol}{new}"))

    # fields that come and go

    def _take_out(self, question: Node, name: str) -> None:
        place = next(number for number, (key, _) in enumerate(question.pairs) if key.written == name)
        key, value = question.pairs[place]
        after = question.pairs[place + 1][0] if place + 1 < len(question.pairs) else None
        if question.flow or place == 0:
            if after is not None:
                self.patches.append((key.start, after.start, ""))
            elif place:
                self.patches.append((question.pairs[place - 1][1].end, value.end, ""))
            return
        self.patches.append((self._line(key.start), self._end_of_line(max(value.end, key.end)), ""))

    def _add(self, question: Node, name: str, value: object) -> None:
        rank = {key: number for number, key in enumerate(ORDER)}
        before = [pair for pair in question.pairs if rank.get(pair[0].written, 0) < rank[name]]
        key, last = before[-1] if before else question.pairs[0]
        if question.flow:
            self.patches.append((last.end, last.end, f", {name}: {in_flow(value)}"))
            return
        at = self._end_of_line(max(last.end, key.end))
        new = self.eol.join(self._lines(name, value, self._column(question)))
        fits = self.text[at - 1] == "\n"
        self.patches.append((at, at, f"{new}{self.eol}" if fits else f"{self.eol}{new}"))

    # places

    def _lines(self, name: str, value: object, column: int) -> list[str]:
        return [reindented(line, column) for whole in field_lines(name, value) for line in whole.split("\n")]

    def _line(self, at: int) -> int:
        """Where the line of ``at`` begins."""
        return self.text.rfind("\n", 0, at) + 1

    def _end_of_line(self, at: int) -> int:
        """Where the line after that of ``at`` begins."""
        found = self.text.find("\n", at)
        return found + 1 if found >= 0 else len(self.text)

    def _column(self, node: Node) -> int:
        return node.start - self._line(node.start)

    def _width(self, node: Node) -> int:
        return self._end_of_line(node.start) - self._line(node.start)


@dataclass(frozen=True, slots=True)
class _Part:
    start: int
    end: int
    says: object


def _kept(parts: Sequence[_Part], wanted: Sequence[object]) -> dict[int, int]:
    """Which of ``wanted`` is which of the parts that were there."""
    old, new = [part.says for part in parts], list(wanted)
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return {block.b + step: block.a + step for block in blocks for step in range(block.size)}


def _common(styles: Sequence[str]) -> str:
    """The quotes that most of the parts have."""
    return max(styles, key=styles.count) if styles else ""


def reindented(line: str, column: int) -> str:
    """A line of a question as ``field_lines`` writes it, with its keys in ``column`` instead of 4."""
    return f"{' ' * column}{line[4:]}" if line.strip() else line


def styled(value: object, style: str, *, flow: bool = False, indent: str = "") -> str:
    """``value`` as a scalar in ``style`` wherever that can hold it, else as the format writes it."""
    if not isinstance(value, str):
        return bare(value)
    if not flow and "\n" in value and (block := literal(value, indent)):
        return block
    if style == "'" and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    if style == '"':
        return escaped(value)
    return scalar(value, flow=flow)


def in_flow(value: object) -> str:
    """A field's value inside brackets."""
    if isinstance(value, Source):
        value = {"article": str(value.article), "quote": value.quote}
    if isinstance(value, tuple):
        return f"[{', '.join(scalar(item, flow=True) for item in value)}]"
    if isinstance(value, Mapping):
        return (
            "{" + ", ".join(f"{scalar(k, flow=True)}: {scalar(v, flow=True)}" for k, v in value.items()) + "}"
        )
    return scalar(value, flow=True) if isinstance(value, str) else bare(value)

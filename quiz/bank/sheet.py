"""A bank's text as an editor sees it: where each question stands, and the text with one of them changed.

Nothing outside the question that changed is written again: every other byte stays. A round trip through a
YAML library cannot promise that. ruamel.yaml's keeps comments and most quotes, but lays the whole file out
again in one way: of a hand-written bank that is spaced in its own way it changed 29 lines where one was
meant (the bank is in the tests). And it reads in Python: changing one line of a bank of 3,000 took it 37
times as long as opening the bank and changing it here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from quiz.bank.cutting import Cut, cut
from quiz.bank.nodes import Node, compose, shifted
from quiz.bank.patching import changes, in_flow, patched
from quiz.bank.reading import read_question
from quiz.bank.save import article_lines, question_lines, written_fields
from quiz.bank.yaml_error import YamlError
from quiz.bank.yaml_text import read_yaml
from quiz.errors import BankError
from quiz.locale.told import M_
from quiz.model import Article, Question


@dataclass(frozen=True)
class Sheet:
    """``text`` is a bank's YAML in ``language`` with ``count`` items in `questions`, None for not known.

    Positions count those items.
    """

    text: str
    language: str = "id"
    count: int | None = None
    _nodes: dict[int, Node] = field(default_factory=dict, compare=False)

    @cached_property
    def _cut(self) -> Cut | None:
        found = cut(self.text)
        # lines that look like a question's first, in a text of several lines
        return found if found is None or self.count in (None, len(found.pieces)) else None

    @cached_property
    def _root(self) -> Node:
        """The whole text, for what its lines do not tell."""
        try:
            root = compose(self.text)
        except YamlError as error:
            raise BankError(M_("line {line}: {message}", line=error.line, message=error.message)) from None
        if root is None or root.kind != "mapping":
            raise BankError(M_("a bank is a mapping with `version`, `title` and `questions`."))
        return root

    @cached_property
    def _list(self) -> Node | None:
        return self._root.get("questions")

    def __len__(self) -> int:
        if self._cut is not None:
            return len(self._cut.pieces)
        return len(self._list.items) if self._list is not None else 0

    def span(self, position: int) -> tuple[int, int]:
        """Start and end of a question's own text: whole lines in block style, without what follows it."""
        node = self.node(position)
        if self._in_brackets:
            return node.start, node.end
        return self._line_of_dash(position, node), self._end_of_line(node.end)

    def _line_of_dash(self, position: int, node: Node) -> int:
        if self._cut is not None:
            return self._cut.pieces[position].start
        start = self.text.rfind("\n", 0, node.start) + 1
        while not self.text[start : node.start].lstrip(" ").startswith("-"):
            start = self.text.rfind("\n", 0, start - 1) + 1
        return start

    def line(self, position: int) -> int:
        """The line, from 1, that a question begins on."""
        return self.text.count("\n", 0, self.span(position)[0]) + 1

    def node(self, position: int) -> Node:
        """The YAML of a question, with places in the whole text."""
        if position not in self._nodes:
            self._nodes[position] = self._piece(position) or self._item(position)
        return self._nodes[position]

    def _piece(self, position: int) -> Node | None:
        if self._cut is None:
            return None
        piece = self._cut.pieces[position]
        try:
            root = compose(self.text[piece.start : piece.end], piece.start)
        except YamlError:
            return None
        return root.items[0] if root is not None and len(root.items) == 1 else None

    def _item(self, position: int) -> Node:
        if self._list is None or position >= len(self._list.items):
            raise BankError(M_("the question is not where it was; read the bank again."))
        return self._list.items[position]

    @property
    def _in_brackets(self) -> bool:
        return self._cut is None and self._list is not None and self._list.flow

    def _end_of_line(self, at: int) -> int:
        found = self.text.find("\n", at)
        return found + 1 if found >= 0 else len(self.text)

    @cached_property
    def _eol(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"

    # edits: each gives another sheet

    def replaced(self, position: int, before: Question, after: Question) -> Sheet:
        """With ``after`` where ``before`` stands: only the lines of fields that differ are other ones.

        Raises BankError when the text cannot say it.
        """
        node = self.node(position)
        start, end = self.span(position)
        if node.kind == "mapping":
            own = patched(self.text[start:end], shifted(node, -start), changes(before, after, self.language))
            if self._says(position, own, after):
                return self._with(start, end, own)
        own = self._written(after)
        if not self._says(position, own, after):
            raise BankError(
                M_("question “{id}” cannot be written into this file; edit it by hand.", id=after.id)
            )
        return self._with(start, end, own)

    def inserted(self, position: int, question: Question) -> Sheet:
        """With ``question`` as the item ``position``, apart from the one before as questions here are."""
        if not len(self):
            return self._first(question)
        last = position >= len(self)
        if self._in_brackets:
            at = self.node(position - 1).end if last else self.node(position).start
            new = self._written(question)
            return self._with(at, at, f", {new}" if last else f"{new}, ", 1)
        gap = self._eol if self._apart else ""
        if not position:
            at = self.span(0)[0]
            return self._with(at, at, f"{self._written(question)}{gap}", 1)
        at = self.span(min(position, len(self)) - 1)[1]
        ended = self.text[at - 1] == "\n"
        return self._with(at, at, f"{'' if ended else self._eol}{gap}{self._written(question)}", 1)

    def extended(self, questions: Iterable[Question]) -> Sheet:
        """With ``questions`` behind the others."""
        new = list(questions)
        sheet = self
        if not len(sheet) and new:
            sheet = sheet._first(new.pop(0))
        if not new:
            return sheet
        if sheet._in_brackets:
            at, own = sheet.node(len(sheet) - 1).end, "".join(f", {sheet._written(one)}" for one in new)
            return sheet._with(at, at, own, len(new))
        gap = sheet._eol if sheet._apart else ""
        at = sheet.span(len(sheet) - 1)[1]
        ended = "" if sheet.text[at - 1] == "\n" else sheet._eol
        return sheet._with(at, at, ended + "".join(f"{gap}{sheet._written(one)}" for one in new), len(new))

    def with_articles(self, articles: Iterable[Article], folder: Path) -> Sheet:
        """With ``articles`` behind the others; ``folder`` is the bank's."""
        lines = [line for article in articles for line in article_lines(article, folder)]
        if not lines:
            return self
        there = next(((key, value) for key, value in self._root.pairs if key.written == "articles"), None)
        if there is None:
            key = next((key for key, _ in self._root.pairs if key.written == "questions"), None)
            at = len(self.text) if key is None else self.text.rfind("\n", 0, key.start) + 1
            return self._with(at, at, "".join(f"{line}{self._eol}" for line in ("articles:", *lines)))
        key, value = there
        if value.kind != "mapping" or not value.pairs:
            end = max(value.end, key.end + 1)
            return self._with(key.end + 1, end, "".join(f"{self._eol}{line}" for line in lines))
        if value.flow:
            raise BankError(M_("`articles` stand in brackets; write them a line each, then add others."))
        at = self._end_of_line(value.end)
        more = value.pairs[0][0].start - self.text.rfind("\n", 0, value.pairs[0][0].start) - 3
        shifted_lines = [f"{' ' * more}{line}" if more >= 0 else line[-more:] for line in lines]
        ended = self.text[at - 1] == "\n"
        return self._with(
            at, at, ("" if ended else self._eol) + "".join(f"{line}{self._eol}" for line in shifted_lines)
        )

    def removed(self, position: int) -> Sheet:
        """Without the question at ``position``; comments outside it stay."""
        start, end = self.span(position)
        if len(self) == 1:
            return self._emptied(start, end)
        if self._in_brackets:
            if position + 1 < len(self):
                return self._with(start, self.node(position + 1).start, "", -1)
            return self._with(self.node(position - 1).end, end, "", -1)
        while end < len(self.text) and self._apart and not self._line_at(end).strip():
            end = self._end_of_line(end)
        return self._with(start, end, "", -1)

    # parts of the edits

    def _line_at(self, at: int) -> str:
        return self.text[at : self._end_of_line(at)]

    @cached_property
    def _apart(self) -> bool:
        """Whether an empty line parts the questions."""
        if len(self) < 2:
            return True
        return not self._line_at(self.span(0)[1]).strip()

    def _first(self, question: Question) -> Sheet:
        """The first question of a bank without any."""
        if self._root.flow:
            return self._first_in_brackets(question)
        key = next((key for key, _ in self._root.pairs if key.written == "questions"), None)
        own = self._eol.join(question_lines(question, self.language)) + self._eol
        if key is None:
            ended = not self.text or self.text.endswith("\n")
            at = len(self.text)
            return self._with(at, at, f"{'' if ended else self._eol}questions:{self._eol}{own}", 1)
        end = max(key.end + 1, self._list.end if self._list is not None else 0)
        line = self._end_of_line(end)
        ended = self.text[line - 1 : line] == "\n"
        rest = self.text[end:line].rstrip() if ended else self.text[end:line]
        return self._with(key.end + 1, line, f"{rest}{self._eol}{own}", 1)

    def _first_in_brackets(self, question: Question) -> Sheet:
        """The first question of a bank that is written in brackets as a whole, like JSON."""
        own = self._bracketed(question)
        pair = next((pair for pair in self._root.pairs if pair[0].written == "questions"), None)
        if pair is None:
            at = self._root.end - 1
            return self._with(at, at, f'{", " if self._root.pairs else ""}"questions": [{own}]', 1)
        key, value = pair
        if value.kind == "list":
            return self._with(value.start + 1, value.start + 1, own, 1)
        return self._with(key.end, max(value.end, key.end + 1), f": [{own}]", 1)

    def _emptied(self, start: int, end: int) -> Sheet:
        if self._in_brackets:
            return self._with(start, end, "", -1)
        key = next(key for key, _ in self._root.pairs if key.written == "questions")
        head = f"{self.text[: key.end + 1]} []{self.text[key.end + 1 : start]}"
        return Sheet(head + self.text[end:], self.language, 0)

    def _written(self, question: Question) -> str:
        """A question as the format writes it, in the column of the others."""
        if self._in_brackets:
            return self._bracketed(question)
        column = " " * self._dash()
        lines = [line for whole in question_lines(question, self.language) for line in whole.split("\n")]
        return "".join(f"{column}{line[2:]}{self._eol}" if line else self._eol for line in lines)

    def _bracketed(self, question: Question) -> str:
        fields = written_fields(question, self.language)
        return "{" + ", ".join(f"{name}: {in_flow(value)}" for name, value in fields) + "}"

    def _dash(self) -> int:
        """The column of the dashes."""
        if self._cut is not None:
            return self._cut.column
        start = self.span(0)[0]
        return self.text.index("-", start) - start

    def _says(self, position: int, own: str, question: Question) -> bool:
        """Whether ``own`` in the place of a question's text is ``question``; read alone if that can be."""
        start, end = self.span(position)
        value = self._read(own)
        if value is None:
            bank = self._read(self.text[:start] + own + self.text[end:])
            value = bank.get("questions") if isinstance(bank, dict) else None
            value = value[position : position + 1] if isinstance(value, list) else None
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if not isinstance(value, dict):
            return False
        read, troubles = read_question(value, self.language)
        return read == question and type(read.answer) is type(question.answer) and not troubles

    @staticmethod
    def _read(text: str) -> object:
        try:
            return read_yaml(text).value
        except YamlError:
            return None

    def _with(self, start: int, end: int, new: str, more: int = 0) -> Sheet:
        return Sheet(f"{self.text[:start]}{new}{self.text[end:]}", self.language, len(self) + more)

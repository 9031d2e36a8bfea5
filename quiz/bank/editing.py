"""A bank's file under edit: every change is on disk at once, in the question's own lines, and can be undone.

A file that somebody else changed meanwhile is read again before a change is written into it. Changes to
other questions, or to other fields of the same one, come together; two changes of one field are a conflict
that a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path

from quiz.bank.folder import folder_of
from quiz.bank.intake import decode, read_bytes, shown
from quiz.bank.parse import open_text, sentence
from quiz.bank.patching import changes, differ
from quiz.bank.save import replace_file
from quiz.bank.sheet import Sheet
from quiz.errors import BankError
from quiz.locale.told import M_
from quiz.model import Article, Bank, Finding, Question, QuestionId

BOM = b"\xef\xbb\xbf"


class ConflictError(BankError):
    """The file has another text for what was to change. ``theirs`` is None when the question is gone."""

    def __init__(self, mine: Question, theirs: Question | None, names: tuple[str, ...]) -> None:
        what = M_("its {list} changed", list=", ".join(names)) if theirs else M_("it is gone")
        super().__init__(M_("question “{id}” was edited outside meanwhile: {what}.", id=mine.id, what=what))
        self.mine, self.theirs, self.names = mine, theirs, names


@dataclass(frozen=True, slots=True)
class Step:
    """A change that was made: what was there, what is, and the text that it became another by."""

    before: Question | None
    after: Question | None
    position: int
    start: int
    old: str
    new: str
    result: int


class BankFile:
    """The bank at ``path``, open for edits.

    ``bank`` has the questions that could be read; ``findings`` is what is wrong in the form of the others;
    ``reads`` counts how often the file was read.
    Raises BankError for a file that is no bank.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self.reads = 0
        self.steps: list[Step] = []
        self._take(read_bytes(self.path))

    @property
    def bank(self) -> Bank:
        """The bank as the file has it."""
        return self._bank

    def question(self, name: QuestionId) -> Question:
        """The question called ``name``. Raises BankError when there is none."""
        return self._bank.questions[self._index(name)]

    def line(self, name: QuestionId) -> int:
        """The line, from 1, that a question begins on."""
        return self.sheet.line(self._positions[self._index(name)])

    def refresh(self) -> bool:
        """Read the file again if it changed outside; whether it did. Raises BankError when it cannot be read.

        What was open stays as it was then.
        """
        data = read_bytes(self.path)
        if data == self._data:
            return False
        self._take(data)
        return True

    # changes

    def replace(self, before: Question, after: Question, *, force: bool = False) -> Question:
        """Write ``after`` where ``before`` was; gives back what is now in the file.

        Fields that changed outside and not here stay as they are there. Raises ConflictError when a field
        changed in both, unless ``force``, and BankError when it cannot be written.
        """
        self.refresh()
        try:
            index = self._index(before.id)
        except BankError:
            raise ConflictError(after, None, ()) from None
        theirs = self._bank.questions[index]
        merged = after if theirs == before else merge(before, after, theirs, force=force)
        if merged.id != before.id and any(merged.id == one.id for one in self._bank.questions):
            raise BankError(M_("the question id “{id}” is taken; choose another.", id=merged.id))
        if changes(theirs, merged, self.sheet.language):
            position = self._positions[index]
            self._write(self.sheet.replaced(position, theirs, merged), theirs, merged, position)
        return merged

    def insert(self, question: Question, after: QuestionId | None = None) -> None:
        """Put a new question behind the one called ``after``, or at the end. Raises BankError."""
        self.refresh()
        if any(question.id == one.id for one in self._bank.questions):
            raise BankError(M_("the question id “{id}” is taken; choose another.", id=question.id))
        position = len(self.sheet)
        if after is not None:
            position = self._positions[self._index(after)] + 1
        self._insert(question, position)

    def remove(self, name: QuestionId) -> None:
        """Take a question out of the file. Raises BankError when it is gone already."""
        self.refresh()
        index = self._index(name)
        position = self._positions[index]
        self._write(self.sheet.removed(position), self._bank.questions[index], None, position)

    def undo(self) -> Step | None:
        """Take the last change back; gives that change, or None when there is none left.

        The file gets the very text it had; one that changed outside since then only the question's fields.
        Raises BankError, and ConflictError when that question changed outside.
        """
        if not self.steps:
            return None
        self.refresh()
        kept = len(self.steps) - 1
        step = self.steps[kept]
        text = self.sheet.text
        if hash(text) == step.result:
            end = step.start + len(step.new)
            more = (step.before is not None) - (step.after is not None)
            restored = text[: step.start] + step.old + text[end:]
            sheet = Sheet(restored, self.sheet.language, len(self.sheet) + more)
            self._write(sheet, step.after, step.before, step.position)
        elif step.before is None and step.after is not None:
            self.remove(step.after.id)
        elif step.after is None and step.before is not None:
            self._insert(step.before, min(step.position, len(self.sheet)))
        elif step.after is not None and step.before is not None:
            self.replace(step.after, step.before)
        del self.steps[kept:]
        return step

    def extend(self, questions: Iterable[Question], articles: Iterable[Article] = ()) -> None:
        """Add questions at the end and the articles that the bank does not have, all or nothing.

        Raises BankError, with the file as it was, when an id is taken or the text cannot say it.
        """
        self.refresh()
        new = tuple(questions)
        wanted = (*self._bank.questions, *new)
        if len({question.id for question in wanted}) < len(wanted):
            raise BankError(M_("a question id is taken; choose another."))
        unknown = [article for article in articles if article.id not in self._bank.articles]
        text = self.sheet.with_articles(unknown, self.path.parent).text
        text = Sheet(text, self.sheet.language, len(self.sheet)).extended(new).text
        read = open_text(text.encode(), shown(self.path), str(folder_of(self.path)))
        if read.reading is None or read.reading.bank.questions != wanted:
            raise BankError(
                M_("{path}: the questions cannot be added here; nothing was changed.", path=shown(self.path))
            )
        self._save(text)
        self._take(self._data)

    # inside

    def _insert(self, question: Question, position: int) -> None:
        self._write(self.sheet.inserted(position, question), None, question, position)

    def _index(self, name: QuestionId) -> int:
        for index, question in enumerate(self._bank.questions):
            if question.id == name:
                return index
        raise BankError(M_("question “{name}” is no longer in {path}.", name=name, path=shown(self.path)))

    def _take(self, data: bytes) -> None:
        """Read ``data``, the file as it is. Leaves everything as it was when that is no bank."""
        read = open_text(data, shown(self.path), str(folder_of(self.path)))
        if read.reading is None:
            raise BankError(sentence(read.findings[0]))
        self.reads += 1
        self._data, self._bank = data, read.reading.bank
        self.findings: list[Finding] = read.findings
        self._positions = read.reading.places
        text = decode(data, shown(self.path))
        self.sheet = Sheet(text, self._bank.language, read.reading.count)

    def _write(self, sheet: Sheet, before: Question | None, after: Question | None, position: int) -> None:
        old, new = self.sheet.text, sheet.text
        self._save(new)
        start, end = _difference(old, new)
        step = Step(
            before,
            after,
            position,
            start,
            old[start : len(old) - end],
            new[start : len(new) - end],
            hash(new),
        )
        self.steps.append(step)
        self.sheet = sheet
        self._follow(before, after, position)

    def _follow(self, before: Question | None, after: Question | None, position: int) -> None:
        """The bank after a change, without reading the file again."""
        questions, places = list(self._bank.questions), list(self._positions)
        if before is not None and after is not None:
            questions[places.index(position)] = after
        elif before is not None:
            at = places.index(position)
            del questions[at], places[at]
            places = [place - (place > position) for place in places]
        elif after is not None:
            at = sum(place < position for place in places)
            places = [place + (place >= position) for place in places]
            questions.insert(at, after)
            places.insert(at, position)
        self._bank, self._positions = replace(self._bank, questions=tuple(questions)), places

    def _save(self, text: str) -> None:
        data = (BOM if self._data.startswith(BOM) else b"") + text.encode()
        try:
            replace_file(self.path, data)
        except OSError as error:
            raise BankError(
                M_(
                    "{path}: the bank cannot be written ({strerror}).",
                    path=shown(self.path),
                    strerror=error.strerror,
                )
            ) from None
        self._data = data


def merge(before: Question, mine: Question, theirs: Question, *, force: bool = False) -> Question:
    """``theirs`` with what ``mine`` changed of ``before``. Raises ConflictError, unless ``force``."""
    names = [one.name for one in fields(Question)]
    changed = [name for name in names if differ(getattr(before, name), getattr(mine, name))]
    both = tuple(
        name
        for name in changed
        if differ(theirs_has := getattr(theirs, name), getattr(before, name))
        and differ(theirs_has, getattr(mine, name))
    )
    if both and not force:
        raise ConflictError(mine, theirs, both)
    return replace(theirs, **{name: getattr(mine, name) for name in changed})


def _difference(old: str, new: str) -> tuple[int, int]:
    """How many signs two texts have in common at the beginning, and at the end."""
    shorter = min(len(old), len(new))
    low, high = 0, shorter
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if old[low:middle] == new[low:middle] else (low, middle - 1)
    start = low
    low, high = 0, shorter - start
    while low < high:
        middle = (low + high + 1) // 2
        same = old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]
        low, high = (middle, high) if same else (low, middle - 1)
    return start, low

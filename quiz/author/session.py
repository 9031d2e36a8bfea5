"""An author at work on one bank: what is listed, what a key does, and how it is taken back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from quiz.author.filters import FILTERS, Filter, Marks, holds, passes
from quiz.author.inbox import Appeal, appeals, insisted
from quiz.author.names import Names
from quiz.author.passage import Passage, passage
from quiz.bank.check.live import Live
from quiz.bank.editing import BankFile, Step
from quiz.bank.flags import Flag, drop_flags, read_flags, write_flags
from quiz.bank.patching import differ
from quiz.bank.reading import Trouble
from quiz.bank.rejected import Rejections
from quiz.errors import BankError
from quiz.judge import Judge
from quiz.locale.told import M_
from quiz.model import ArticleId, Bank, Question, QuestionId, Status, Verdict


@dataclass(frozen=True, slots=True)
class _Aside:
    """What a change did beside the bank's file: a rejection that was kept, flags that were taken off."""

    rejected: Question | None = None
    flags: tuple[Flag, ...] = ()


class Session:
    """The bank at ``path`` with what learners at ``home`` say of it.

    Every change is on disk when the method returns. Raises BankError for a file that is no bank.
    """

    def __init__(self, path: str | Path, home: Path, today: date | None = None) -> None:
        self.file = BankFile(path)
        self.home = home
        self.today = today
        self.filter: Filter = "all"
        self.words = ""
        self.rejections = Rejections(path)
        self.marks = Marks()
        self._asides: list[_Aside] = []
        self._passages: dict[ArticleId, Passage] = {}
        self._meet()

    @property
    def bank(self) -> Bank:
        """The bank as the file has it."""
        return self.file.bank

    # looking

    def listed(self) -> list[Question]:
        """The questions of the present filter and words, in the order of the file."""
        return [
            question
            for question in self.bank.questions
            if passes(question, self.filter, self.marks) and holds(question, self.words)
        ]

    def counts(self) -> dict[Filter, int]:
        """How many questions each filter has."""
        questions = self.bank.questions
        return {one: sum(passes(question, one, self.marks) for question in questions) for one in FILTERS}

    def passage(self, question: Question) -> Passage:
        """The article of ``question``, read once."""
        if question.source is None:
            return Passage()
        name = question.source.article
        if name not in self._passages:
            self._passages[name] = passage(self.bank.articles.get(name))
        return self._passages[name]

    def findings(self, question: Question, before: QuestionId | None = None) -> list[Trouble]:
        """What is wrong with ``question`` in the place of ``before``."""
        return self.live.findings(question, before)

    def verdict(self, question: Question, given: str) -> Verdict:
        """The judge's word on ``given`` as an answer to ``question``."""
        self.judge.forget(question)
        return self.judge.judge(question, given)

    def appeals(self) -> list[Appeal]:
        """The open appeals, of what learners had said when the file was read."""
        found = appeals(self._said, {question.id: question for question in self.bank.questions})
        self.marks = replace(self.marks, appealed=frozenset(one.question for one in found))
        return found

    def listen(self) -> list[Appeal]:
        """The open appeals, the learners' logs read anew."""
        self._said = insisted(self.home)
        return self.appeals()

    def refresh(self) -> bool:
        """Read the file again if it changed outside; whether it did. Raises BankError."""
        self.file.refresh()
        changed = self.file.reads != self._reads
        if changed:
            self._meet()
        return changed

    # changing

    def accept(self, question: Question) -> Question:
        """Call ``question`` reviewed and take its flags off. Raises BankError, ConflictError."""
        return self._change(question, replace(question, status="reviewed"), seen=True)

    def retire(self, question: Question) -> Question:
        """Ask ``question`` no more; what learners know of it is kept. A retired one comes back."""
        status: Status = "reviewed" if question.status == "retired" else "retired"
        return self._change(question, replace(question, status=status), seen=status == "retired")

    def reject(self, question: Question) -> None:
        """Take a draft out of the bank, for good: the generator will not offer it again.

        Raises BankError for a question that is no draft: learners may have met it.
        """
        if question.status != "draft":
            raise BankError(M_("only a draft can be rejected; retire a question that learners may have met."))
        self.file.remove(question.id)
        self._asides.append(_Aside(rejected=question))
        self.rejections.add(question)
        self._changed(question, None)

    def save(self, before: Question, after: Question, *, force: bool = False) -> Question:
        """Write ``after`` in the place of ``before``. Another answer begins a new revision.

        Raises BankError; ConflictError when the same field changed outside, unless ``force``.
        """
        if (
            differ(before.answer, after.answer)
            and before.status == "reviewed"
            and after.revision == before.revision
        ):
            after = replace(after, revision=before.revision + 1)
        return self._change(before, after, force=force)

    def add(self, question: Question, after: QuestionId | None = None) -> None:
        """Put a new question behind the one called ``after``. Raises BankError."""
        self.file.insert(question, after)
        self._asides.append(_Aside())
        self._changed(None, question)

    def undo(self) -> Step | None:
        """Take the last change back; gives it, or None when there is none.

        Raises BankError, ConflictError.
        """
        step = self.file.undo()
        if step is None:
            return None
        aside = self._asides.pop()
        if aside.rejected is not None:
            self.rejections.forget(aside.rejected)
        if aside.flags:
            self._flag(aside.flags)
        self._changed(step.after, step.before)
        return step

    # inside

    def _change(
        self, before: Question, after: Question, *, seen: bool = False, force: bool = False
    ) -> Question:
        steps = len(self.file.steps)
        made = self.file.replace(before, after, force=force)
        flags = self.marks.flags.get(before.id, ()) if seen else ()
        if flags:
            self._unflag(before.id)
        if len(self.file.steps) > steps:
            self._asides.append(_Aside(flags=flags))
        old = self.file.steps[-1].before if len(self.file.steps) > steps else made
        self._changed(old, made)
        return made

    def _flag(self, flags: tuple[Flag, ...]) -> None:
        try:
            write_flags(self.home, self.file.path, flags)
        except OSError as error:
            raise BankError(
                M_("{home}: the flags cannot be kept ({strerror}).", home=self.home, strerror=error.strerror)
            ) from None
        self._read_flags()

    def _unflag(self, name: QuestionId) -> None:
        try:
            drop_flags(self.home, self.file.path, name)
        except OSError as error:
            raise BankError(
                M_("{home}: the flags cannot be kept ({strerror}).", home=self.home, strerror=error.strerror)
            ) from None
        self._read_flags()

    def _read_flags(self) -> None:
        flags: dict[QuestionId, list[Flag]] = defaultdict(list)
        for flag in read_flags(self.home, self.file.path):
            flags[flag.question].append(flag)
        self.marks = replace(self.marks, flags={name: tuple(some) for name, some in flags.items()})

    def _meet(self) -> None:
        """Get to know the bank as a whole."""
        self._names = Names(self.bank.questions)
        self.judge = Judge(self.bank.questions, warm=False, knowledge=self._names)
        self.live = Live(self.bank, self.judge, self.today)
        self._reads = self.file.reads
        self._read_flags()
        self.listen()
        self._passages.clear()

    def _changed(self, before: Question | None, after: Question | None) -> None:
        """Go on when ``after`` has taken the place of ``before``; the judge learns what names that brings."""
        if self.file.reads != self._reads:
            self._meet()
            return
        self._names.change(before, after)
        self.judge = Judge(self.bank.questions, warm=False, knowledge=self._names)
        self.live.take(self.bank, self.judge)

"""A small tutor for tests of the screens: a state machine without judge or schedule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.model import Question, Verdict
from quiz.tutor.plan import Mistake, Mode, Score, Summary
from quiz.tutor.utterance import Utterance


class ScriptedTutor:
    """Asks the questions in order, again and again when ``endless``."""

    def __init__(
        self, questions: tuple[Question, ...], *, language: str = "id", endless: bool = False
    ) -> None:
        self.language = language
        self.mode: Mode = "free"
        self.finished = False
        self.score = Score()
        self.choices: tuple[str, ...] = ()
        self.wrong: list[tuple[Question, str]] = []
        self.heard: list[str] = []
        self._questions = questions
        self._endless = endless
        self._order = self._in_order()
        self.question: Question | None = None

    def _in_order(self) -> Iterator[Question]:
        yield from self._questions
        while self._endless:
            yield from self._questions

    @property
    def done(self) -> tuple[int, int | None]:
        return self.score.asked, None if self._endless else len(self._questions)

    def start(self) -> list[Utterance]:
        return [Utterance(kind="greet", text="Halo, Budi. Kita mulai."), *self._next()]

    def hear(self, text: str) -> list[Utterance]:
        self.heard.append(text)
        question = self.question
        if question is None or text == "/selesai":
            return self._end()
        if text == "/bahasa":
            self.language = "en" if self.language == "id" else "id"
            return [Utterance(kind="info", text="OK.")]
        if text in ("/petunjuk", "/mengapa", "/pilihan"):
            return self._help(text, question)
        if text == "/lewati":
            self.score = replace(self.score, skipped=self.score.skipped + 1)
            return [self._reveal(question), *self._next()]
        if text.startswith("/"):
            return [Utterance(kind="info", text=f"Dicatat: {text}")]
        return self._answer(text, question)

    def warm(self) -> None:
        """It is always ready."""

    def stop(self) -> list[Utterance]:
        return self._end()

    def summary(self) -> Summary:
        mistaken = tuple(Mistake(question, given) for question, given in self.wrong)
        return Summary(
            score=self.score,
            again=tuple(question for question, _ in self.wrong),
            mistaken=mistaken,
            seconds=95.0,
        )

    def _help(self, wish: str, question: Question) -> list[Utterance]:
        if wish == "/petunjuk":
            return [Utterance(kind="hint", text=question.hint)]
        if wish == "/pilihan":
            self.choices = question.choices
            lines = [f"{letter}. {choice}" for letter, choice in zip("abcd", question.choices, strict=False)]
            return [Utterance(kind="choices", text="\n".join(lines), choices=question.choices)]
        quote = question.source.quote if question.source else ""
        at = quote.find(str(question.answer))
        return [
            Utterance(
                kind="proof", text=quote, marks=((at, at + len(str(question.answer))),), source="Artikel"
            )
        ]

    def _answer(self, text: str, question: Question) -> list[Utterance]:
        if text in question.prompt:
            say = question.prompt[text]
            verdict = Verdict(verdict="prompt", score=0.5, reason="prompt", say=say)
            return [Utterance(kind="prompt", text=say, question=question, verdict=verdict)]
        right = text.casefold() in {form.casefold() for form in (str(question.answer), *question.accept)}
        score = self.score
        if right:
            self.score = replace(score, accepted=score.accepted + 1, run=score.run + 1)
            verdict = Verdict(verdict="accept", score=1.0, reason="exact", say="Tepat sekali.")
            said = [Utterance(kind="accept", text="Tepat sekali.", question=question, verdict=verdict)]
        else:
            self.score = replace(score, rejected=score.rejected + 1, run=0)
            self.wrong.append((question, text))
            verdict = Verdict(verdict="reject", score=0.0, reason="other", say="Bukan itu.")
            said = [
                Utterance(kind="reject", text="Bukan itu.", question=question, verdict=verdict),
                self._reveal(question),
            ]
        return [*said, *self._next()]

    def _reveal(self, question: Question) -> Utterance:
        return Utterance(kind="reveal", text=f"{question.answer}. {question.explain}", question=question)

    def _next(self) -> list[Utterance]:
        self.choices = ()
        self.question = next(self._order, None)
        if self.question is None:
            return self._end()
        return [Utterance(kind="ask", text=self.question.ask, question=self.question)]

    def _end(self) -> list[Utterance]:
        self.finished = True
        return [Utterance(kind="end", text="Sampai jumpa.")]

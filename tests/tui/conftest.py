"""A desk with a small bank, a folder of its own, and a tutor that follows a script."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import cast

import pytest

from quiz.model import Article, ArticleId, Bank, Directive, Question, QuestionId, Review, Source
from quiz.tui.app import QuizApp
from quiz.tui.desk import Desk
from quiz.tutor import Tutor
from quiz.tutor.plan import Plan
from tests.tui.scripted import ScriptedTutor

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=timezone(timedelta(hours=7)))
ARTICLE = ArticleId("derna-2023")

DERNA = Question(
    id=QuestionId("derna-2023/kota"),
    ask="Kota pesisir Libya mana yang diterjang banjir bandang pada September 2023?",
    answer="Derna",
    prompt={"Libya": "Betul, tetapi kota mana tepatnya?"},
    choices=("Derna", "Sirte", "Tobruk", "Misrata"),
    hint="Kota ini di timur laut, di tepi Laut Tengah.",
    explain="Dua bendungan di atas kota itu jebol.",
    source=Source(article=ARTICLE, quote="Air bah menyapu Derna setelah dua bendungan di atasnya jebol."),
)
HAFTAR = Question(
    id=QuestionId("derna-2023/haftar"),
    ask="Siapa yang memimpin Tentara Nasional Libya (LNA)?",
    answer="Khalifa Haftar",
    accept=("Haftar",),
    hint="Nama keluarganya berawalan H.",
    explain="Ia berpangkat marsekal.",
    source=Source(article=ARTICLE, quote="LNA dipimpin Khalifa Haftar dari timur negeri itu."),
)
STORM = Question(
    id=QuestionId("derna-2023/badai"),
    ask="Apa nama badai yang membawa hujan lebat itu?",
    answer="Daniel",
    hint="Namanya juga nama orang.",
    explain="Badai itu datang dari Laut Tengah.",
    source=Source(article=ARTICLE, quote="Badai Daniel datang dari Laut Tengah."),
)

HOSTILE = (
    "[bold]tebal[/bold] [@click=app.quit]keluar[/] \x1b[31mmerah\x1b[0m \u202eterbalik\u202c "
    "\u2067rtl\u2069 \x07 名前 🦊👩‍👩‍👧 [/] [link=x]"
)


@dataclass
class Table:
    """A desk and the tutors that were made at it."""

    desk: Desk
    tutors: list[ScriptedTutor] = field(default_factory=list)

    def answered(self, question: Question, verdict: Directive, *, days: int = 0) -> None:
        """Keep an answer that the learner at the desk gave ``days`` ago."""
        assert self.desk.learner is not None
        self.desk.learner.record(
            Review(
                id=f"{question.id}-{days}",
                at=(NOW - timedelta(days=days)).astimezone(UTC),
                event="answer",
                question=question.id,
                revision=question.revision,
                session="before",
                given=str(question.answer) if verdict == "accept" else "Daniel",
                verdict=verdict,
                rating=3 if verdict == "accept" else 1,
                ms=20_000,
                offset=420,
            )
        )

    def app(self, learner: str | None = "Budi") -> QuizApp:
        if learner is not None:
            self.desk.seat(learner)
        return QuizApp(self.desk)


Lay = Callable[..., Table]


@pytest.fixture
def lay(tmp_path: Path) -> Lay:
    """Lays a table: ``lay(questions, endless=…, language=…, title=…)``."""

    def make(
        questions: tuple[Question, ...] = (DERNA, HAFTAR, STORM),
        *,
        endless: bool = False,
        language: str = "id",
        title: str = "Rusia dan Libya, 2016–2023",
    ) -> Table:
        def tutor(_keeper: object, plan: Plan) -> Tutor:
            table.tutors.append(ScriptedTutor(questions, language=plan.language, endless=endless))
            table.tutors[-1].mode = plan.mode
            return cast(Tutor, table.tutors[-1])

        article = Article(id=ARTICLE, title="Air bah di Derna", publisher="Kantor berita")
        bank = Bank(title=title, questions=questions, articles={ARTICLE: article})
        table = Table(
            Desk(bank=bank, home=tmp_path, plan=Plan(language=language), make_tutor=tutor, clock=lambda: NOW)
        )
        return table

    return make

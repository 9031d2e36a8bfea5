"""A small bank, a learner in memory and a clock that the test turns, for talking with the tutor."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from quiz.errors import LearnerError
from quiz.model import Article, ArticleId, Bank, Card, Question, QuestionId, Review, Source
from quiz.progress.history import replay, settle
from quiz.schedule import Schedule
from quiz.tutor import Tutor, Utterance

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

BANJIR = ArticleId("banjir")
PASAR = ArticleId("pasar")
TEXTS = {
    BANJIR: (
        "Banjir besar melanda Kota Sungai Raya pada 12 Januari 2024. Gubernur Ratna Wijaya menetapkan masa "
        "darurat selama 14 hari. Badan Tanggap Bencana (BTB) mengerahkan 60 perahu karet.\n\n"
        "Wakil Gubernur Bima Santosa memimpin pengungsian dari tiga kelurahan: Melati, Kenanga, dan Cempaka. "
        "BTB adalah lembaga daerah yang dibentuk setelah gempa tahun 2009."
    ),
    PASAR: (
        "Pasar Apung Teluk Biru dibuka kembali pada Maret 2025. Wali Kota Sari Dewanti meresmikannya bersama "
        "para pedagang. Pemugaran pasar itu menelan biaya 25 miliar rupiah karena dermaga lamanya lapuk."
    ),
}
ARTICLES = {
    BANJIR: Article(
        id=BANJIR, title="Banjir melanda Sungai Raya", publisher="Harian Tepi", date=date(2024, 1, 13)
    ),
    PASAR: Article(id=PASAR, title="Pasar Apung dibuka lagi", publisher="Kabar Teluk", date=date(2025, 3, 9)),
}


def question(name: str, ask: str, answer: Any, article: ArticleId, quote: str, **more: Any) -> Question:
    return Question(
        id=QuestionId(f"{article}/{name}"),
        ask=ask,
        answer=answer,
        source=Source(article=article, quote=quote),
        **more,
    )


GUBERNUR = question(
    "gubernur",
    "Siapa gubernur yang menetapkan masa darurat banjir Sungai Raya pada Januari 2024?",
    "Ratna Wijaya",
    BANJIR,
    "Gubernur Ratna Wijaya menetapkan masa darurat selama 14 hari.",
    kind="person",
    accept=("Wijaya", "Gubernur Ratna Wijaya"),
    prompt={"Ratna": "Ratna siapa?", "gubernur": "Gubernur itu siapa namanya?"},
    choices=("Ratna Wijaya", "Bima Santosa", "Sari Dewanti", "Joko Laut"),
    explain="Gubernur Ratna Wijaya mengumumkannya sehari setelah banjir.",
    difficulty=1,
    tags=("tokoh",),
)
WAKIL = question(
    "wakil",
    "Siapa wakil gubernur yang memimpin pengungsian saat banjir Sungai Raya pada Januari 2024?",
    "Bima Santosa",
    BANJIR,
    "Wakil Gubernur Bima Santosa memimpin pengungsian dari tiga kelurahan: Melati, Kenanga, dan Cempaka.",
    kind="person",
    accept=("Santosa",),
    prompt={"Bima": "Bima siapa?"},
    difficulty=2,
    tags=("tokoh",),
)
KELURAHAN = question(
    "kelurahan",
    "Tiga kelurahan mana yang diungsikan saat banjir Sungai Raya pada Januari 2024?",
    ("Melati", "Kenanga", "Cempaka"),
    BANJIR,
    "Wakil Gubernur Bima Santosa memimpin pengungsian dari tiga kelurahan: Melati, Kenanga, dan Cempaka.",
    kind="list",
    difficulty=4,
    tags=("tempat",),
)
TANGGAL = question(
    "tanggal",
    "Kapan banjir besar melanda Kota Sungai Raya?",
    "12 Januari 2024",
    BANJIR,
    "Banjir besar melanda Kota Sungai Raya pada 12 Januari 2024.",
    kind="date",
    difficulty=3,
    tags=("tanggal",),
)
DARURAT = question(
    "darurat",
    "Benarkah masa darurat banjir Sungai Raya pada Januari 2024 berlangsung selama sebulan?",
    False,
    BANJIR,
    "Gubernur Ratna Wijaya menetapkan masa darurat selama 14 hari.",
    kind="boolean",
    difficulty=1,
)
PASAR_KOTA = question(
    "pasar",
    "Pasar apung mana yang dibuka kembali pada Maret 2025?",
    "Pasar Apung Teluk Biru",
    PASAR,
    "Pasar Apung Teluk Biru dibuka kembali pada Maret 2025.",
    kind="place",
    accept=("Teluk Biru",),
    difficulty=2,
    tags=("tempat",),
)
BIAYA = question(
    "biaya",
    "Berapa biaya pemugaran Pasar Apung Teluk Biru?",
    "25 miliar rupiah",
    PASAR,
    "Pemugaran pasar itu menelan biaya 25 miliar rupiah karena dermaga lamanya lapuk.",
    kind="number",
    difficulty=3,
)
QUESTIONS = (GUBERNUR, WAKIL, KELURAHAN, TANGGAL, DARURAT, PASAR_KOTA, BIAYA)


def bank(*questions: Question) -> Bank:
    return Bank(title="Kabar daerah", articles=ARTICLES, questions=questions or QUESTIONS)


class Memory:
    """A learner in memory. ``broken`` makes keeping fail, as a full disk does."""

    def __init__(self, name: str = "Tika") -> None:
        self.name = name
        self.reviews: list[Review] = []
        self.cards: dict[QuestionId, Card] = {}
        self.broken = False
        self._schedule = Schedule()

    def lately(self) -> list[Review]:
        return settle(self.reviews)

    def record(self, review: Review) -> None:
        if self.broken:
            raise LearnerError("the disk is full")
        assert review.id not in {other.id for other in self.reviews}
        self.reviews.append(review)
        history = [one for one in self.reviews if one.question == review.question]
        card = replay(history, self._schedule)
        if card is None:
            self.cards.pop(review.question, None)
        else:
            self.cards[review.question] = card


class Clock:
    """Stands still between the ticks that the test gives it."""

    def __init__(self, now: datetime = NOW, step: float = 5.0) -> None:
        self.now = now
        self.step = step

    def __call__(self) -> datetime:
        return self.now

    def tick(self, seconds: float | None = None) -> None:
        self.now += timedelta(seconds=self.step if seconds is None else seconds)


class Talk:
    """A conversation under test: ``say`` gives the tutor's words and lets some seconds pass first."""

    def __init__(
        self,
        *questions: Question,
        learner: Memory | None = None,
        seed: int = 1,
        passages: dict[ArticleId, str] = TEXTS,
        **plan: Any,
    ) -> None:
        self.learner = learner or Memory()
        self.clock = Clock()
        self.tutor = Tutor(
            bank(*questions),
            self.learner,
            Schedule(),
            self.clock,
            Random(seed),
            session=f"s{len(self.learner.reviews)}",
            passages=passages,
            **plan,
        )
        self.first = self.tutor.start()

    def say(self, text: str) -> list[Utterance]:
        self.clock.tick()
        return self.tutor.hear(text)

    def kinds(self, text: str) -> list[str]:
        return [one.kind for one in self.say(text)]

    def text(self, text: str) -> str:
        return "\n".join(one.text for one in self.say(text))

    def reach(self, question: Question) -> None:
        """Skip until ``question`` is open."""
        for _ in range(20):
            if self.tutor.question is question:
                return
            self.say("lewati")
        raise AssertionError(f"{question.id} is never asked")

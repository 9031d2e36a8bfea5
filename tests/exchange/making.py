"""Banks for the tests of exchange."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from quiz.bank.formats.goods import Options
from quiz.model import Article, ArticleId, Bank, Question, QuestionId, Source

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
OPTIONS = Options(at=NOW)
PLAINLY = Options(at=NOW, plainly=True)

FLOOD = Article(
    id=ArticleId("banjir-2024"),
    title="Banjir di Demak, (hari ketiga)",
    publisher="Kabar Pesisir",
    date=date(2024, 3, 18),
)


def question(name: str = "banjir/kota", **given: object) -> Question:
    full: dict[str, object] = {
        "ask": "Kota mana yang tergenang pada Maret 2024?",
        "answer": "Demak",
        **given,
    }
    return Question(id=QuestionId(name), **full)  # type: ignore[arg-type]


FULL = question(
    kind="place",
    accept=("Kota Demak", "Kab. Demak"),
    prompt={"Jawa Tengah": "Kota mana tepatnya?", "Jawa": ""},
    reject=("Kudus", "Semarang"),
    hint="Dekat Semarang.",
    explain="Tanggul sungai jebol.",
    source=Source(article=FLOOD.id, quote="Demak tergenang {setinggi} pinggang = 1,5 m."),
    as_of=date(2024, 3, 18),
    difficulty=2,
    tags=("bencana", "jawa tengah"),
    revision=3,
)
BANK = Bank(
    title="Banjir: tanya/jawab",
    licence="CC0-1.0",
    articles={FLOOD.id: FLOOD},
    questions=(
        FULL,
        replace(FULL, id=QuestionId("banjir/pilihan"), choices=("Kudus", "Demak", "Pati", "Jepara")),
        question("banjir/rumah", ask="Berapa rumah terendam?", answer=1250, tolerance=50.0, unit="rumah"),
        question("banjir/benar", ask="Benarkah tanggulnya jebol?", answer=True, kind="boolean"),
        question("banjir/dua", ask="Sebutkan dua sungai.", answer=("Wulan", "Jragung"), need=1),
        question("banjir/aneh", ask="=1+1 {x} ~ # : \\ -> <b>*?", answer="100% *\\n -> [html] | ; \t a"),
    ),
)


def drafts(bank: Bank) -> Bank:
    """``bank`` as it is after a journey: all drafts."""
    return replace(bank, questions=tuple(replace(one, status="draft") for one in bank.questions))

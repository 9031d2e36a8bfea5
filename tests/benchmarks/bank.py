"""A bank of 10,000 questions against the bare YAML parser and against an empty bank."""

from __future__ import annotations

import itertools
import os
import random
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import yaml

from quiz.bank import check_bank, load_bank, save_bank
from quiz.bank.editing import BankFile
from quiz.model import Article, ArticleId, Bank, Question, QuestionId, Source
from tests.benchmarks.measure import pair, process

QUESTIONS = 10_000
TO_AN_ARTICLE = 20

_WORDS = """
Adi Budi Citra Dewi Eka Fajar Gita Hadi Indah Joko Kartika Lestari Made Nur Putri Rini Sari Tono
Wijaya Santoso Nugroho Siregar Hutapea Pratama Kusuma Halim Saputra Lubis Ginting Rahman
Lembang Ruteng Sabang Bontang Tarakan Palopo Bima Ende Waingapu Tual Nunukan Sintang
jembatan pasar sekolah pelabuhan bendungan terminal museum perpustakaan stadion jalan
"""
_GIVEN, _FAMILY, _TOWNS, _THINGS = (line.split() for line in _WORDS.strip().splitlines())


def made(folder: Path, questions: int) -> Path:
    """A bank of so many questions of four kinds, with its articles, in ``folder``; the same every time."""
    rng = random.Random(7)
    articles, asked = {}, []
    for number in range(0, questions, TO_AN_ARTICLE):
        name = ArticleId(f"berita-{number // TO_AN_ARTICLE}")
        some = [_question(rng, name, number + one) for one in range(min(TO_AN_ARTICLE, questions - number))]
        text = "\n\n".join(question.source.quote for question in some if question.source)
        (folder / f"{name}.md").write_text(f"---\ntitle: Kabar {number}\n---\n\n{text}\n", "utf-8")
        articles[name] = Article(id=name, title=f"Kabar {number}", publisher="Kantor", file=f"{name}.md")
        asked += some
    path = folder / "bank.yaml"
    save_bank(Bank(title="Besar", articles=articles, questions=tuple(asked)), path)
    return path


def _question(rng: random.Random, article: ArticleId, number: int) -> Question:
    person, other, third = (f"{rng.choice(_GIVEN)} {rng.choice(_FAMILY)}" for _ in range(3))
    town, thing, cost = rng.choice(_TOWNS), rng.choice(_THINGS), rng.randrange(3, 9_000)
    when = f"{rng.randrange(1, 29)} Mei {2000 + number % 25}"
    what = f"{thing} ke-{number + 2} di {town}"
    quote = f"{person} membuka {what} pada {when} dengan biaya {cost} juta rupiah di depan warga setempat."
    asks: tuple[tuple[str, str | int], ...] = (
        (f"Siapa yang membuka {what} pada {when}?", person),
        (f"Berapa juta rupiah biaya {what} yang dibuka {person}?", cost),
        (f"Kapan {person} membuka {what}?", when),
        (f"Di kota mana {person} membuka {thing} ke-{number + 2} pada {when}?", town),
    )
    ask, answer = asks[number % 4]
    wrong = ((other, third), (str(cost + 3), str(cost * 2)), ("Juni 1999", "1998"), ("Jakarta", "Medan"))
    reject = tuple(form for form in wrong[number % 4] if form != str(answer))
    return Question(
        id=QuestionId(f"{article}/{number}"),
        ask=ask,
        answer=answer,
        kind=("person", "number", "date", "place")[number % 4],
        reject=reject,
        choices=(str(answer), *reject),
        hint=f"Baca lagi kabar tentang {thing}.",
        explain=f"Kabar itu memuat tentang {thing} yang dibuka pada {when}.",
        source=Source(article=article, quote=quote),
        as_of=date(2000 + number % 25, 5, 1),
        difficulty=1 + number % 5,
        tags=("bangunan", town.lower()),
    )


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "large").mkdir()
        (folder / "small").mkdir()
        large, small = made(folder / "large", QUESTIONS), made(folder / "small", 0)
        text, cache = large.read_text("utf-8"), folder / "cache"
        findings = len(check_bank(large))

        def bare() -> object:
            return yaml.load(text, yaml.CSafeLoader)

        print(f"{QUESTIONS:,} questions, {len(text) / 1e6:.1f} MB, {findings} findings")
        jobs = os.cpu_count() or 1
        checking = pair(lambda: check_bank(large, jobs=jobs), bare, 3)
        print(checking.row(f"check, first time, {jobs} processes", "CSafeLoader alone"))
        kept = folder / "kept"
        same = pair(lambda: check_bank(large, jobs=jobs, cache=kept), bare, 3)
        print(same.row("check again, nothing changed", "CSafeLoader alone"))
        print(pair(_edited(large, kept, jobs), bare, 3).row("check after one edit", "CSafeLoader alone"))
        print(pair(lambda: load_bank(large), bare, 3).row("load, first time", "CSafeLoader alone"))
        print(pair(_editing(large), bare, 3).row("change one question on disk", "CSafeLoader alone"))
        again = pair(_opening(large, cache), _opening(small, cache))
        print(again.row("open again, whole process", "an empty bank"))
        print(f"open again, beyond an empty bank: {(again.ours - again.peer) * 1000:.0f} ms  (reach ≤ 100)")


def _edited(path: Path, cache: Path, jobs: int) -> Callable[[], object]:
    """Changes one question's hint in the text of the bank at ``path`` and checks it."""
    text = path.read_text("utf-8")
    hints = itertools.count()

    def change() -> None:
        path.write_text(text.replace("Baca lagi", f"Baca {next(hints)}", 1), "utf-8")
        check_bank(path, jobs=jobs, cache=cache)

    return change


def _editing(path: Path) -> Callable[[], object]:
    """Changes a question of the bank at ``path`` and takes the change back, as an author's keys do."""
    file = BankFile(path)
    question = file.bank.questions[QUESTIONS // 2]

    def change() -> None:
        file.replace(question, replace(question, hint="Petunjuk lain."))
        file.undo()

    return change


def _opening(path: Path, cache: Path) -> Callable[[], object]:
    """A process that opens the bank as `quiz play` does: no collection walks through it afterwards."""
    words = f"from quiz import load_bank; load_bank({str(path)!r}, cache=Path({str(cache)!r}))"
    return process("-c", f"import gc; from pathlib import Path; {words}; gc.freeze()")


if __name__ == "__main__":
    main()

"""Draws assets/architecture.svg (``python -m tests.docs.drawing``); its layers are the import contract's."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from html import escape
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILE = ROOT / "assets" / "architecture.svg"

WAY = (
    ("article", "read_article", "ArticleText"),
    ("facts", "analysis.read", "Reading"),
    ("questions", "generate", "Question"),
    ("bank", "load_bank", "Bank"),
    ("tutor", "Tutor.hear", "Utterance"),
    ("judge", "judge", "Verdict"),
    ("review", "Learner.record", "Review"),
    ("log", "reviews.jsonl", "Card"),
)
"""Each station of the data's way, what is called there, and what comes out."""

ABOUT = {
    "quiz.cli": "one small file a command",
    "quiz.tui": "screens: talk, author, teacher",
    "quiz.plain": "the same talk, line by line",
    "quiz.classroom": "lesson, hub, phones, reports",
    "quiz.tutor": "the conversation: a state machine",
    "quiz.author": "drafts, forms, objections",
    "quiz.progress": "log, snapshot, statistics",
    "quiz.schedule": "when to ask again (FSRS)",
    "quiz.batch": "many articles, any engine",
    "quiz.bank": "load, check, save, formats",
    "quiz.generate": "facts, families, guards, rank",
    "quiz.article": "reading, cleaning, sentences",
    "quiz.judge": "text in, verdict out",
    "quiz.language": "all that differs by language",
    "quiz.locale": "what people read",
    "quiz.printable": "outside text made plain",
    "quiz.model": "Question, Bank, Verdict, Review",
    "quiz.errors": "one sentence, one exit code",
    "quiz.lazy": "names loaded when first used",
}

_WORDS = (
    "Each arrow is one call with a frozen value in and out. Below: who may import whom.",
    "A layer knows those under it and nothing above it.",
)
_WIDTH, _ROW, _TOP = 960, 40, 150
_INK, _SOFT, _LINE, _KEY = "#1b1f24", "#57606a", "#8c959f", "#0a5c8f"


def layers() -> list[list[str]]:
    """The packages of each layer, the front ends first, as the import contract has them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    rows = next(one["layers"] for one in contracts if one["type"] == "layers")
    return [[name.strip() for name in row.split("|")] for row in rows]


def drawing() -> str:
    """The picture as SVG."""
    rows = layers()
    height = _TOP + len(rows) * _ROW + 30
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" '
        'font-family="system-ui, sans-serif" font-size="13">\n'
        "<title>The data's way through quiz, and the layers that imports are held to</title>\n"
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>\n'
    )
    return head + "\n".join([*_way(), *_layers(rows)]) + "\n</svg>\n"


def _way() -> Iterator[str]:
    step = (_WIDTH - 40) / len(WAY)
    for number, (name, call, out) in enumerate(WAY):
        left, wide = 20 + number * step, step - 8
        points = f"{left},20 {left + wide - 10},20 {left + wide},55 {left + wide - 10},90 {left},90"
        yield f'<polygon points="{points}" fill="#e8f1f8" stroke="{_KEY}"/>'
        yield _text(left + 8, 42, name, _KEY, 'font-weight="bold"')
        yield _text(left + 8, 61, call, _INK, 'font-size="11" font-family="monospace"')
        yield _text(left + 8, 79, f"→ {out}", _SOFT, 'font-size="11"')
    for row, words in enumerate(_WORDS):
        yield _text(20, 118 + 18 * row, words, _SOFT)


def _layers(rows: list[list[str]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        top, wide = _TOP + number * _ROW, (_WIDTH - 40 - 10 * (len(row) - 1)) / len(row)
        for place, name in enumerate(row):
            left = 20 + place * (wide + 10)
            yield (
                f'<rect x="{left:g}" y="{top}" width="{wide:g}" height="{_ROW - 8}" rx="4" '
                f'fill="#f6f8fa" stroke="{_LINE}"/>'
            )
            yield _text(left + 10, top + 21, name.removeprefix("quiz."), _INK, 'font-weight="bold"')
            yield _text(left + 100, top + 21, ABOUT[name], _SOFT)


def _text(x: float, y: float, words: str, fill: str, more: str = "") -> str:
    return f'<text x="{x:g}" y="{y:g}" fill="{fill}" {more}>{escape(words)}</text>'


if __name__ == "__main__":
    FILE.write_text(drawing(), encoding="utf-8")

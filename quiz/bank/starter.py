"""The bank that an author begins with: every field once, with a comment that says what it is for."""

from __future__ import annotations

import os
from pathlib import Path

from quiz.bank.quoting import scalar
from quiz.bank.schema import schema_text

_ARTICLES = {
    "id": """\
---
title: Pasar Kenari dibuka kembali
publisher: Kabar Contoh
date: 2024-05-04
---

Pasar Kenari di Kota Lembayung dibuka kembali pada Sabtu, 4 Mei 2024, setelah diperbaiki
selama dua tahun. Wali Kota Ratna Pramesti menggunting pita bersama 120 pedagang.
""",
    "en": """\
---
title: Kenari Market opens again
publisher: Example News
date: 2024-05-04
---

Kenari Market in the town of Lembayung opened again on Saturday, 4 May 2024, after two years of
repairs. Mayor Ratna Pramesti cut the ribbon together with 120 traders.
""",
}
_QUESTIONS = {
    "id": {
        "ask": "Siapa wali kota yang menggunting pita Pasar Kenari di Kota Lembayung pada Mei 2024?",
        "answer": "Ratna Pramesti",
        "accept": "[Wali Kota Ratna]",
        "prompt": '{wali kota: "Betul, siapa namanya?"}',
        "reject": "[pedagang]",
        "hint": "Inisialnya R. P.",
        "explain": "Ratna Pramesti menggunting pita bersama para pedagang.",
        "quote": "Wali Kota Ratna Pramesti menggunting pita bersama 120 pedagang.",
        "tags": "[contoh]",
    },
    "en": {
        "ask": "Which mayor cut the ribbon of Kenari Market in Lembayung in May 2024?",
        "answer": "Ratna Pramesti",
        "accept": "[Mayor Ratna]",
        "prompt": '{the mayor: "Right, what is the name?"}',
        "reject": "[a trader]",
        "hint": "The initials are R. P.",
        "explain": "Ratna Pramesti cut the ribbon together with the traders.",
        "quote": "Mayor Ratna Pramesti cut the ribbon together with 120 traders.",
        "tags": "[example]",
    },
}

_BANK = """\
# yaml-language-server: $schema={schema}
# A bank of questions. Check it with `quiz check {file}`, review it with `quiz author {file}`.
version: 1
title: {title}
language: {language} # of every question that names no other
# licence: CC0-1.0
articles:
  example: # an article's id, which questions name
    title: {article}
    date: 2024-05-04
    file: articles/example.md # from this folder
questions:
  - id: example/mayor # stable: what learners know hangs on it
    # An example with every common field. Only id, ask and answer have to be there.
    ask: {ask}
    answer: {answer} # a text, a number, true, false, or a list
    kind: person # person place organization date number list boolean text; may be left out
    accept: {accept} # also right
    prompt: {prompt} # true but not enough, and how to ask on
    reject: {reject} # known to be wrong
    hint: {hint}
    explain: {explain}
    source: # the sentence that proves the answer, word for word
      article: example
      quote: {quote}
    as_of: 2024-05-04 # when this was true
    difficulty: 1 # 1 to 5
    tags: {tags}
    status: draft # draft, reviewed or retired
"""
_COLUMN = 34
"""Where comments stand, if the line leaves room."""

SCHEMA = "bank.schema.json"
"""The file that editors check the bank by; it is made beside the bank."""


def bank_start(name: str, title: str, language: str) -> str:
    """The text of a new bank in the file ``name``; the example is in ``language``, or else in English."""
    words = _QUESTIONS.get(language, _QUESTIONS["en"])
    heading = _ARTICLES.get(language, _ARTICLES["en"]).split("\n")[1].removeprefix("title: ")
    title = scalar(title or Path(name).stem)
    text = _BANK.format(schema=SCHEMA, file=name, title=title, language=language, article=heading, **words)
    return "".join(f"{_aligned(line)}\n" for line in text.splitlines())


def _aligned(line: str) -> str:
    """``line`` with its comment in the column of the others."""
    before, sign, comment = line.partition(" # ")
    return f"{before:<{_COLUMN - 1}} # {comment}" if sign and before.strip() else line


def start_bank(path: Path, title: str, language: str) -> list[Path]:
    """Write a new bank at ``path``, its example article and its schema; gives the files that were made.

    Raises FileExistsError when the bank is there already, and OSError when it cannot be written.
    """
    article = path.parent / "articles" / "example.md"
    if path.exists():
        raise FileExistsError(0, "there already", str(path))
    article.parent.mkdir(parents=True, exist_ok=True)
    made = []
    for file, text in (
        (article, _ARTICLES.get(language, _ARTICLES["en"])),
        (path.parent / SCHEMA, schema_text()),
        (path, bank_start(path.name, title, language)),
    ):
        if file != path and file.exists():
            continue
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with open(descriptor, "w", encoding="utf-8", newline="\n") as stream:  # noqa: PTH123 - a descriptor
            stream.write(text)
        made.append(file)
    return made

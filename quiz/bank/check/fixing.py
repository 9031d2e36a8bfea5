"""What can be mended without asking: `quiz check --fix`. Each mend leaves every other line as it is.

Safe is what cannot change what a question means: a version that is assumed anyway, a key that differs from a
known one in case and dashes only, a choice that stands twice, a quote whose quotation marks, dashes or
spaces are not the article's.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from quiz.article import article_text
from quiz.bank import fields
from quiz.bank.check.checked import alike
from quiz.bank.editing import BankFile
from quiz.bank.folder import article_path
from quiz.bank.intake import decode, read_bytes, shown
from quiz.bank.nodes import Node, compose
from quiz.bank.save import replace_file
from quiz.bank.yaml_error import YamlError
from quiz.errors import ArticleError, BankError
from quiz.locale.told import M_, Told
from quiz.model import Question

FIXABLE = frozenset(("Q101", "Q109", "Q205", "Q504"))
"""The codes of which some findings can be mended."""

_SAME = (
    ('"“”„«»″', '["“”„«»″]'),
    ("'‘’‚`´ʼ′", "['‘’‚`´ʼ′]"),
    ("-‐‑–—−", "[-‐‑–—−]"),
)
"""Signs that are typed for each other."""


def fix_bank(path: str | Path, codes: Collection[str]) -> int:
    """Mend in the file at ``path`` what ``codes`` name and is safe; how many things were.

    Raises BankError for a file that is no bank or cannot be written.
    """
    count = _form(Path(path), codes)
    file = BankFile(path)
    for question in file.bank.questions:
        fewer = replace(question, choices=_once(question.choices)) if "Q504" in codes else question
        mended = _quoted_right(file, fewer) if "Q205" in codes else fewer
        if mended != question:
            file.replace(question, mended)
            count += (fewer != question) + (mended != fewer)
    return count


def _form(path: Path, codes: Collection[str]) -> int:
    """The head of the bank and the names of keys; how many were mended."""
    data = read_bytes(path)
    text = decode(data, shown(path))
    try:
        root = compose(text)
    except YamlError as error:
        raise BankError(
            Told(
                "{path}:{line}:{column}: Q100 {message}",
                {"path": shown(path), "line": error.line, "column": error.column, "message": error.message},
            )
        ) from None
    if root is None or root.kind != "mapping":
        return 0
    patches = _keys(root) if "Q101" in codes else []
    if "Q109" in codes and root.get("version") is None and not root.flow:
        line_end = "\r\n" if "\r\n" in text else "\n"
        patches.append((root.start, root.start, f"version: 1{line_end}"))
    for start, end, new in sorted(patches, reverse=True):
        text = text[:start] + new + text[end:]
    if patches:
        bom = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
        try:
            replace_file(path, bom + text.encode())
        except OSError as error:
            raise BankError(
                M_(
                    "{path}: the bank cannot be written ({strerror}).",
                    path=shown(path),
                    strerror=error.strerror,
                )
            ) from None
    return len(patches)


def _keys(root: Node) -> list[tuple[int, int, str]]:
    """Keys that are known ones but for case, dashes and spaces."""
    found = _misspelt(root, fields.BANK)
    articles, questions = root.get("articles"), root.get("questions")
    for _, article in articles.pairs if articles else ():
        found += _misspelt(article, fields.ARTICLE)
    for question in questions.items if questions else ():
        found += _misspelt(question, fields.QUESTION)
    return found


def _misspelt(node: Node, known: Collection[str]) -> list[tuple[int, int, str]]:
    there = {key.written for key, _ in node.pairs}
    found = []
    for key, _ in node.pairs:
        right = re.sub(r"[\s-]+", "_", key.written.strip()).lower()
        if key.written not in known and right in known and right not in there:
            found.append((key.start, key.end, right))
            there.add(right)
    return found


def _once(choices: tuple[str, ...]) -> tuple[str, ...]:
    """The choices without those that an earlier one equals."""
    first: dict[str, str] = {}
    for choice in choices:
        first.setdefault(alike(choice), choice)
    return tuple(first.values())


def _quoted_right(file: BankFile, question: Question) -> Question:
    """With its quote as the article has it, when the article has it once but for signs typed otherwise."""
    source = question.source
    article = file.bank.articles.get(source.article) if source else None
    path = article_path(article) if article else None
    if source is None or path is None:
        return question
    try:
        text = " ".join(article_text(path).split())
    except ArticleError:
        return question
    if " ".join(source.quote.split()) in text:
        return question
    found = list(re.finditer(_pattern(source.quote), text))
    if len(found) != 1:
        return question
    return replace(question, source=replace(source, quote=found[0][0]))


def _pattern(quote: str) -> str:
    parts = []
    for sign in " ".join(quote.replace("...", "…").split()):
        same = next((pattern for signs, pattern in _SAME if sign in signs), None)
        parts.append(same or (r"\s*" if sign == " " else r"(?:…|\.\.\.)" if sign == "…" else re.escape(sign)))
    return "".join(parts)

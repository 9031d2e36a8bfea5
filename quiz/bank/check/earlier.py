"""What the last check of a large bank found, question by question, so that the next one looks only at what
is new.

A question's lines hash to the question that they say and to what its rules found. That holds as long as
nothing they looked at beyond those lines has changed: the text of its article, whether it is the first that
cites it, and what the bank's names answered when the judge asked them. One file a bank, in the cache; another
quiz, another judge or a damaged file begins anew.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec

from quiz.bank.cache import touch, write_kept
from quiz.bank.check.checked import Checked
from quiz.bank.check.edition import edition
from quiz.bank.check.heard import Asked, Heard
from quiz.bank.check.workers import Found
from quiz.bank.cutting import cut
from quiz.bank.folder import article_path
from quiz.bank.parts import Parts, read_ends, read_pieces
from quiz.bank.reading import Reading, Trouble
from quiz.judge.knowledge import names_in
from quiz.locale.told import packed, unpacked
from quiz.model import Article, Question, QuestionId

WORTH = 500
"""Questions from which on a bank's findings are kept."""

KEPT = 8
"""How many banks' findings stay; the ones used longest ago go first."""

_SUFFIX = ".checked"
_SHARED = re.compile(r"[&*][^\s&*]")
"""What may be an anchor or an alias: lines with one do not stand alone."""


class Checks(msgspec.Struct, array_like=True, gc=False, frozen=True):
    """What the rules found in a question that is asked, and what that rests on.

    A trouble is its code, whether its place is in the question, that place, its message and whether the key
    is meant.
    """

    article: str
    first: bool
    asked: Asked
    troubles: list[tuple[str, bool, list[str | int], Any, bool]]


class Entry(msgspec.Struct, array_like=True, gc=False, frozen=True):
    """A question with what it brings to the bank's names; ``folded`` is its `ask`."""

    question: Question
    folded: str
    names: list[str]
    parts: list[str]
    checks: Checks | None = None


class _File(msgspec.Struct, array_like=True):
    edition: str
    language: str
    entries: dict[str, Entry]


class Earlier:
    """The last check of the bank at ``path``, kept in ``folder``."""

    def __init__(self, folder: Path, path: str | Path) -> None:
        name = blake2b(os.path.realpath(path).encode(errors="surrogateescape"), digest_size=16).hexdigest()
        self._path = folder / f"{name}{_SUFFIX}"
        self._edition = ""
        self._language = ""
        self._known: dict[str, Entry] = {}
        self._keys: list[str] = []
        self._articles: dict[str, tuple[str, str]] = {}
        self._new: dict[QuestionId, Entry] = {}

    def read(self, text: str, jobs: int) -> tuple[Parts, Reading] | None:
        """The bank that ``text`` is, questions met before not read again; None when it is not kept by piece.

        Raises NewerVersionError.
        """
        found = cut(text)
        ends = read_ends(text, found) if found is not None and len(found.pieces) >= WORTH else None
        if found is None or ends is None:
            return None
        self._edition, self._language = edition(), ends[1].bank.language
        self._known = self._load()
        keys = [_key(text[piece.start : piece.end]) for piece in found.pieces]
        known = {n: self._known[key].question for n, key in enumerate(keys) if key in self._known}
        whole = read_pieces(*ends, known, jobs)
        if whole is not None:
            dirty = {trouble.place[1] for trouble in whole[1].troubles if len(trouble.place) > 1}
            self._keys = ["" if number in dirty else key for number, key in enumerate(keys)]
        return whole

    @property
    def is_used(self) -> bool:
        """Whether the bank was read by piece."""
        return bool(self._keys)

    def _teach(self, checked: Checked) -> None:
        """Tell ``checked`` what needs no working out again: the bank's names and the folded questions."""
        checked.knowledge = Heard()
        for question in checked.bank.questions:
            entry = self._entry(checked, question)
            if entry is None:
                names, parts = names_in(question)
                entry = Entry(question, checked.fold(question.ask), list(names), list(parts))
                self._new[question.id] = entry
            else:
                checked.folded[question.ask] = entry.folded
            checked.knowledge.learn(entry.names, entry.parts)

    def held(self, checked: Checked) -> dict[QuestionId, list[Trouble]]:
        """Of the questions whose findings still hold, what they are; ``checked`` is told what is known."""
        self._teach(checked)
        held = {}
        for question in checked.live:
            entry = self._entry(checked, question)
            if (
                entry is not None
                and entry.checks is not None
                and self._holds(checked, question, entry.checks)
            ):
                own_place = checked.at(question)
                held[question.id] = [
                    Trouble(code, (*own_place, *place) if own else tuple(place), unpacked(message), key)
                    for code, own, place, message, key in entry.checks.troubles
                ]
        return held

    def keep(self, checked: Checked, found: Mapping[QuestionId, Found]) -> None:
        """Keep what was ``found`` in the questions that `held` did not have; what the bank has lost goes."""
        entries: dict[str, Entry] = {}
        for question in checked.bank.questions:
            key = self._keys[checked.numbers[question.id]]
            entry = self._new.get(question.id) or self._known.get(key)
            if not key or entry is None:
                continue
            if question.id in found:
                checks = self._checks(checked, question, found[question.id])
                entry = msgspec.structs.replace(entry, checks=checks)
            entries[key] = entry
        if found or entries.keys() != self._known.keys():
            data = msgspec.msgpack.encode(_File(self._edition, self._language, entries))
            write_kept(self._path, data, KEPT)
        else:
            touch(self._path)

    def _load(self) -> dict[str, Entry]:
        try:
            file = msgspec.msgpack.decode(self._path.read_bytes(), type=_File)
        except (OSError, ValueError, msgspec.MsgspecError, RecursionError):
            return {}
        same = (file.edition, file.language) == (self._edition, self._language)
        return file.entries if same else {}

    def _entry(self, checked: Checked, question: Question) -> Entry | None:
        return self._known.get(self._keys[checked.numbers[question.id]])

    def _holds(self, checked: Checked, question: Question, checks: Checks) -> bool:
        article = _cited(checked, question)
        return (
            checks.first == _is_first(checked, question)
            and checks.article in (self._states(article) if article else ("",))
            and checked.knowledge.answers_as(checks.asked)
        )

    def _checks(self, checked: Checked, question: Question, found: Found) -> Checks:
        own_place = checked.at(question)
        article = _cited(checked, question)
        return Checks(
            self._states(article)[found.unread] if article else "",
            _is_first(checked, question),
            found.asked,
            [
                (one.code, True, list(one.place[2:]), packed(one.message), one.key)
                if one.place[:2] == own_place
                else (one.code, False, list(one.place), packed(one.message), one.key)
                for one in found.troubles
            ],
        )

    def _states(self, article: Article) -> tuple[str, str]:
        """What stands for the article's file: when it has a text, and when it has none, whose reason names
        its path.
        """
        known = self._articles.get(article.id)
        if known is None:
            path = article_path(article)
            try:
                data = path.read_bytes() if path else b""
            except (OSError, ValueError) as error:
                data = repr(error).encode(errors="replace")
            text = f"{article.file} {blake2b(data, digest_size=16).hexdigest()}"
            known = self._articles[article.id] = text, f"{path} {text}"
        return known


def _key(lines: str) -> str:
    """What a question's lines hash to; "" where they may not stand alone."""
    if _SHARED.search(lines):
        return ""
    return blake2b(lines.encode(), digest_size=16).hexdigest()


def _cited(checked: Checked, question: Question) -> Article | None:
    return checked.bank.articles.get(question.source.article) if question.source else None


def _is_first(checked: Checked, question: Question) -> bool:
    source = question.source
    return source is not None and checked.first_of_article.get(source.article) == question.id

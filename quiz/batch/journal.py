"""What a run has done so far, on disk, so that it can go on after it was cut off."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, replace
from hashlib import blake2b
from pathlib import Path
from typing import Self
from zlib import crc32

from quiz.article import RawArticle
from quiz.bank.save import article_lines, question_lines
from quiz.batch.work import Outcome, mark
from quiz.errors import UsageError
from quiz.generate import Claim, conflicts, declared, free_id, renamed
from quiz.model import ArticleId, Question

_TABLES = """
create table if not exists run (settings text, mark integer);
create table if not exists done (
    number integer primary key, article text unique, title text, head text, body text, questions integer,
    trouble text, page text);
create table if not exists repeated (article text primary key, times integer);
create table if not exists asked (hash integer primary key);
create table if not exists claims (key text, claim text);
create index if not exists by_key on claims (key);
create table if not exists disputes (dispute text);
"""

LAST = 40
"""A claim is compared with so many others, the latest, of the same subject and verb."""


class Journal:
    """Outcomes in their order, each written down once; ids of articles and questions asked stay unique.

    ``path`` None keeps it in a temporary file that ends with the process. ``settings`` are what decides the
    questions: a run goes on only with the same. ``folder`` is that of the bank. What is not committed is lost
    when the process dies, and done again.
    """

    def __init__(self, path: Path | None, settings: dict[str, object], folder: Path) -> None:
        self._folder = folder
        with _told(path):
            self._db = sqlite3.connect(str(path) if path else "", isolation_level=None, timeout=1)
        try:
            with _told(path):
                self._mark = self._begin(settings)
        except BaseException:
            self._db.close()
            raise

    def _begin(self, settings: dict[str, object]) -> int:
        """Take the file for this run alone, with its tables; the mark of the run so far."""
        self._db.execute("pragma locking_mode = exclusive")
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = normal")
        self._db.execute("pragma cache_size = -8000")
        self._db.execute("begin immediate")
        for statement in filter(str.strip, _TABLES.split(";")):
            self._db.execute(statement)
        row = self._db.execute("select settings, mark from run").fetchone()
        if row is None:
            self._db.execute("insert into run values (?, 0)", (json.dumps(settings),))
            return 0
        if json.loads(row[0]) != settings:
            raise UsageError("this run had other settings; give the same, or delete the file")
        return int(row[1])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object = None, error: object = None, trace: object = None) -> None:
        if self._db.in_transaction:
            with suppress(sqlite3.Error):
                self._db.execute("rollback")
        self._db.close()
        if isinstance(error, sqlite3.Error):
            raise UsageError(
                f"what is done cannot be kept: {error}; make room and go on with --resume"
            ) from error

    @property
    def done(self) -> int:
        """How many articles are written down."""
        return int(self._one("select coalesce(max(number), 0) from done"))

    def commit(self) -> None:
        """Make all that was added safe from the end of this process."""
        self._db.execute("update run set mark = ?", (self._mark,))
        self._db.execute("commit")
        self._db.execute("begin immediate")

    def rest(self, raws: Iterator[RawArticle]) -> Iterator[RawArticle]:
        """``raws`` after those that are written down. UsageError when these are not the ones of before."""
        done, so_far = self.done, 0
        for _ in range(done):
            raw = next(raws, None)
            if raw is None:
                break
            so_far = _folded(so_far, mark(raw))
        if so_far != self._mark:
            raise UsageError(
                f"the first {done:,} articles are not those of the run that was cut off; "
                "name the same, in the same order, or start anew"
            )
        return raws

    def add(self, outcome: Outcome) -> None:
        """Write ``outcome`` down as the next one."""
        self._mark = _folded(self._mark, outcome.mark)
        head = body = title = None
        trouble, name = outcome.trouble, None
        fresh: tuple[Question, ...] = ()
        if outcome.written is not None:
            written = renamed(outcome.written, self._free(outcome.written.article.id))
            fresh = tuple(question for question in written.questions if self._is_new(question))
            if written.questions and not fresh:
                trouble = f"{outcome.name}: it asks nothing that an article before it does not ask"
            self._compare(written.claims)
            if fresh:
                article = declared(written.article)
                name, title = article.id, article.title
                head = "\n".join(article_lines(article, self._folder)) + "\n"
                body = "\n\n".join("\n".join(question_lines(each, "id")) for each in fresh) + "\n"
        self._db.execute(
            "insert into done (article, title, head, body, questions, trouble, page) values (?,?,?,?,?,?,?)",
            (name, title, head, body, len(fresh), trouble or None, outcome.page or None),
        )

    def _taken(self, article: ArticleId) -> bool:
        return self._db.execute("select 1 from done where article = ?", (article,)).fetchone() is not None

    def _free(self, wanted: ArticleId) -> ArticleId:
        """``wanted``, or what stands for it; a name that all files have is not counted from 2 each time."""
        if not self._taken(wanted):
            return wanted
        row = self._db.execute("select times from repeated where article = ?", (wanted,)).fetchone()
        found = free_id(wanted, self._taken, row[0] if row else 2)
        times = int(found.rpartition("-")[2])
        self._db.execute("insert or replace into repeated values (?, ?)", (wanted, times))
        return found

    def _is_new(self, question: Question) -> bool:
        digest = blake2b(question.ask.lower().encode(), digest_size=8).digest()
        number = int.from_bytes(digest, "big", signed=True)
        return self._db.execute("insert or ignore into asked values (?)", (number,)).rowcount == 1

    def _compare(self, said: Sequence[Claim]) -> None:
        """Look for what ``said`` contradicts in itself and in what was said before, and remember it."""
        keyed = [(_key(claim), claim) for claim in said if claim.verb == "" or len(claim.rest) >= 4]
        before: list[Claim] = []
        for key in dict.fromkeys(key for key, _ in keyed):
            rows = self._db.execute(
                "select claim from claims where key = ? order by rowid desc limit ?", (key, LAST)
            )
            before += [_claim(row[0]) for row in reversed(rows.fetchall())]
        own = {claim.article for _, claim in keyed}
        for conflict in conflicts([*before, *(claim for _, claim in keyed)]):
            if conflict.second.article in own:
                self._db.execute("insert into disputes values (?)", (str(conflict),))
        known = {(claim.subject, claim.verb) for claim in before if not claim.verb}
        self._db.executemany(
            "insert into claims values (?, ?)",
            [(key, json.dumps(asdict(c))) for key, c in keyed if c.verb or (c.subject, "") not in known],
        )

    def heads(self, first: int, last: int) -> Iterator[str]:
        """The articles of the bank among those from ``first`` to ``last``, as text."""
        return self._column(
            "select head from done where number between ? and ? and head is not null order by number",
            first,
            last,
        )

    def bodies(self, first: int, last: int) -> Iterator[str]:
        """The questions on each of these articles, as text."""
        return self._column(
            "select body from done where number between ? and ? and body is not null order by number",
            first,
            last,
        )

    def sizes(self) -> Iterator[tuple[int, int]]:
        """Of each article in the bank its number, and how many bytes it takes there."""
        size = "length(cast(head as blob)) + length(cast(body as blob))"
        yield from self._db.execute(f"select number, {size} from done where body is not null order by number")

    def pages(self) -> Iterator[str]:
        """The pieces of the web page, in order."""
        return self._column("select page from done where page is not null order by number")

    def troubles(self) -> Iterator[str]:
        """What could not be used, and why."""
        return self._column("select trouble from done where trouble is not null order by number")

    def disputes(self) -> Iterator[str]:
        """Where sources contradict themselves or each other."""
        return self._column("select dispute from disputes order by rowid")

    def counts(self) -> tuple[int, int, int]:
        """How many articles are in the bank, how many questions, and how many troubles there were."""
        row = self._db.execute("select count(body), coalesce(sum(questions), 0), count(trouble) from done")
        articles, questions, troubles = row.fetchone()
        return articles, questions, troubles

    def title(self) -> str:
        """The title of the first article in the bank."""
        row = self._db.execute("select title from done where title is not null order by number limit 1")
        found = row.fetchone()
        return str(found[0]) if found else ""

    def _column(self, query: str, *values: object) -> Iterator[str]:
        for (text,) in self._db.execute(query, values):
            yield text

    def _one(self, query: str) -> int:
        return int(self._db.execute(query).fetchone()[0])


def done_in(path: Path) -> int:
    """How many articles the journal at ``path`` holds; 0 when there is none or it is not one.

    UsageError when a run has it open.
    """
    if not path.exists():
        return 0
    try:
        with closing(sqlite3.connect(str(path), timeout=1)) as found:
            return int(found.execute("select count(*) from done").fetchone()[0])
    except sqlite3.Error as error:
        if "locked" in str(error):
            raise UsageError(f"{path}: {_why(error)}") from None
        return 0


def _folded(before: int, mark: int) -> int:
    return crc32(mark.to_bytes(4, "big"), before)


def _key(claim: Claim) -> str:
    return f"{claim.subject.split(' ')[-1]} {claim.verb} {len(claim.rest)}"


def _claim(text: str) -> Claim:
    found = json.loads(text)
    return replace(Claim(**found), rest=tuple(found["rest"]))


@contextmanager
def _told(path: Path | None) -> Iterator[None]:
    """What goes wrong with the file, in words that name it."""
    try:
        yield
    except sqlite3.Error as error:
        raise UsageError(f"{path}: {_why(error)}") from None
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from None


def _why(error: sqlite3.Error) -> str:
    if "locked" in str(error):
        return "another run is writing this bank"
    if "unable to open" in str(error) or "readonly" in str(error):
        return "cannot be written here"
    return f"this is no journal of a run that was cut off ({error}); delete it to start anew"

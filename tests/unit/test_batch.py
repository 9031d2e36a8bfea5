"""Work shared out, written down, gone on with and bound."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.article import RawArticle
from quiz.bank import check_bank, load_bank
from quiz.batch import Journal, Options, Outcome, attempt, bind, bind_page, outcomes
from quiz.batch import processes as pools
from quiz.batch.journal import done_in
from quiz.batch.order import batches, in_order
from quiz.errors import UsageError
from tests.unit.generating import MARKET

FIRST = ("Suka", "Karang", "Tanjung", "Banyu", "Sido", "Marga", "Tirta", "Wono", "Giri", "Kerta")
LAST = ("maju", "jaya", "rejo", "sari", "mulya", "harja", "kencana", "asri", "indah", "makmur")


def town(number: int) -> str:
    """One of a hundred towns."""
    return FIRST[number % 10] + LAST[number // 10 % 10]


OPTIONS = Options()


def raws(count: int = 6, *, name: str = "") -> list[RawArticle]:
    return [
        RawArticle(
            name=f"a.jsonl:{number}",
            stem=f"pasar-{number}",
            suffix=".jsonl",
            data=json.dumps(
                {
                    "id": name or f"pasar-{number}",
                    "title": "Pasar Baru",
                    "date": "2025-03-06",
                    "text": MARKET.replace("Padang", town(number)).replace("Muaro", town(number + 7)),
                }
            ).encode(),
        )
        for number in range(count)
    ]


def written(path: Path | None, found: Iterable[Outcome], folder: Path = Path()) -> Journal:
    journal = Journal(path, {"n": 1}, folder)
    for outcome in found:
        journal.add(outcome)
    journal.commit()
    return journal


def run(found: Iterable[RawArticle], **engine: object) -> Iterator[Outcome]:
    return outcomes(found, OPTIONS, **engine)  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)),
    st.sampled_from(["", ".txt", ".md", ".html", ".jsonl"]),
)
def test_whatever_an_article_is_the_attempt_ends_well(data: bytes, suffix: str) -> None:
    outcome = attempt(
        RawArticle(name="x", stem="x", suffix=suffix, data=data), Options(lines="report", page=True)
    )
    assert outcome.trouble or (outcome.written and outcome.written.questions)
    assert "quiz failed" not in outcome.trouble


def test_batches_are_small_in_number_and_in_bytes() -> None:
    heavy = RawArticle(name="h", data=b"a" * 600_000)
    assert [len(batch) for batch in batches([*raws(9), heavy, *raws(2)])] == [8, 2, 2]


def test_no_more_is_taken_than_is_under_way() -> None:
    taken = []

    def source() -> Iterator[list[RawArticle]]:
        for number in range(10):
            taken.append(number)
            yield raws(1)

    found = in_order(source(), lambda batch: batch, lambda batch, _: [attempt(batch[0], OPTIONS)], lambda: 3)
    next(found)
    assert len(taken) == 4
    assert len(list(found)) == 9


def test_two_processes_give_the_same_in_the_same_order() -> None:
    assert list(run(raws(20), jobs=2)) == list(run(raws(20)))


def test_an_engine_that_is_none_is_refused() -> None:
    for engine in ("spark", "dask:", "dask"):
        with pytest.raises(UsageError, match="--engine"):
            run([], engine=engine)


def _dies(found: list[RawArticle], options: Options) -> list[Outcome]:
    if any(raw.name.endswith(":3") for raw in found):
        os.kill(os.getpid(), signal.SIGKILL)
    return [attempt(raw, options) for raw in found]


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_an_article_that_kills_its_process_is_the_only_one_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "attempt_all", _dies)
    found = list(run(raws(20), jobs=2))
    assert [outcome.name for outcome in found] == [raw.name for raw in raws(20)]
    assert [bool(outcome.trouble) for outcome in found].count(True) == 1
    assert "died" in found[3].trouble


def test_a_failure_of_our_own_is_one_article_s_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise ZeroDivisionError("line\nbreak")

    monkeypatch.setattr("quiz.batch.work.write", fails)
    outcome = attempt(raws(1)[0], OPTIONS)
    assert outcome.trouble.startswith("a.jsonl:0: quiz failed on it (ZeroDivisionError: line break)")


def test_ids_stay_unique_and_nothing_is_asked_twice(tmp_path: Path) -> None:
    found = [*run(raws(4, name="sama")), *run(raws(2, name="sama"))]
    with written(None, found) as journal:
        assert journal.counts()[0] == 4
        assert [text.split(":")[0] for text in journal.heads(1, 6)] == [
            "  sama",
            *(f"  sama-{n}" for n in (2, 3, 4)),
        ]
        assert [trouble.split(": ")[1] for trouble in journal.troubles()] == [
            "it asks nothing that an article before it does not ask"
        ] * 2
        bind(journal, tmp_path / "bank.yaml")
    bank = load_bank(tmp_path / "bank.yaml")
    assert bank.title == "Pasar Baru"
    assert len({question.id for question in bank.questions}) == len(bank.questions)
    assert all(q.source and q.id.startswith(f"{q.source.article}/") for q in bank.questions)


def test_a_large_bank_is_bound_in_several_files_each_a_bank(tmp_path: Path) -> None:
    with written(None, run(raws(6))) as journal:
        (whole,) = bind(journal, tmp_path / "whole.yaml")
        parts = bind(journal, tmp_path / "part.yaml", volume=whole.stat().st_size // 3)
    assert [path.name for path in parts[:2]] == ["part.yaml", "part-2.yaml"]
    assert len(parts) >= 3
    assert all(not check_bank(path) for path in parts)
    together = [question for path in parts for question in load_bank(path).questions]
    assert tuple(together) == load_bank(whole).questions
    assert load_bank(parts[1]).title == f"Pasar Baru (2/{len(parts)})"


def test_what_was_committed_is_there_and_the_rest_is_done_again(tmp_path: Path) -> None:
    path = tmp_path / "b.unfinished"
    found = list(run(raws(6)))
    with written(path, found[:3]) as journal:
        journal.add(found[3])  # not committed
    assert done_in(path) == 3
    with Journal(path, {"n": 1}, Path()) as journal:
        assert [raw.name for raw in journal.rest(iter(raws(6)))] == [f"a.jsonl:{n}" for n in (3, 4, 5)]
        for outcome in found[3:]:
            journal.add(outcome)
        bind(journal, tmp_path / "resumed.yaml")
    with written(None, found) as journal:
        bind(journal, tmp_path / "whole.yaml")
    assert (tmp_path / "resumed.yaml").read_bytes() == (tmp_path / "whole.yaml").read_bytes()


def test_a_run_goes_on_only_with_the_same_articles_and_settings(tmp_path: Path) -> None:
    path = tmp_path / "b.unfinished"
    written(path, run(raws(3))).__exit__()
    with Journal(path, {"n": 1}, Path()) as journal:
        for others in (raws(5)[1:], raws(5, name="lain"), raws(2)):
            with pytest.raises(UsageError, match="not those of the run"):
                journal.rest(iter(others))
        with pytest.raises(UsageError, match="another run"):
            Journal(path, {"n": 1}, Path())
        with pytest.raises(UsageError, match="another run"):
            done_in(path)
    with pytest.raises(UsageError, match="other settings"):
        Journal(path, {"n": 2}, Path())
    path.write_bytes(b"no journal " * 1000)
    with pytest.raises(UsageError, match="no journal of a run"):
        Journal(path, {"n": 1}, Path())
    assert done_in(path) == 0


def test_a_journal_that_cannot_be_had_leaves_nothing_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "b.unfinished"
    connections: list[sqlite3.Connection] = []

    def connect(*given: Any, **more: Any) -> sqlite3.Connection:
        connections.append(sqlite3.Connection(*given, **more))
        return connections[-1]

    with Journal(path, {"n": 1}, Path()):
        monkeypatch.setattr("quiz.batch.journal.sqlite3.connect", connect)
        with pytest.raises(UsageError, match="another run"):
            Journal(path, {"n": 1}, Path())
    path.write_bytes(b"no journal " * 1000)
    with pytest.raises(UsageError, match="no journal of a run"):
        Journal(path, {"n": 1}, Path())
    assert len(connections) == 2
    for connection in connections:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            connection.execute("select 1")


def test_a_disk_that_is_full_says_so_and_keeps_what_is_done(tmp_path: Path) -> None:
    path = tmp_path / "b.unfinished"
    found = list(run(raws(2)))
    journal = written(path, found[:1])
    journal._db.execute("pragma max_page_count = 1")

    def fill() -> None:
        with journal:
            for _ in range(50):
                journal.add(found[1])

    with pytest.raises(UsageError, match=r"full.*--resume"):
        fill()
    assert done_in(path) == 1


def test_sources_that_disagree_are_found_across_articles() -> None:
    first, second = raws(2)
    second = RawArticle(
        name=second.name,
        suffix=second.suffix,
        data=first.data.replace(b"Rp2 miliar", b"Rp3 miliar").replace(b"pasar-0", b"pasar-1"),
    )
    with written(None, run([first, second])) as journal:
        (said,) = journal.disputes()
    assert "“2” or “3”" in said
    assert "(pasar-0)" in said
    assert "(pasar-1)" in said


def test_the_page_shows_all_and_runs_nothing(tmp_path: Path) -> None:
    (raw,) = raws(1)
    evil = RawArticle(
        name="evil", suffix=".jsonl", data=raw.data.replace(b"Pasar Baru", b"<script>alert(1)</script>")
    )
    options = Options(page=True)
    with written(None, outcomes([raw, evil], options)) as journal:
        bind_page(journal, tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.count("<section") == page.count("</section>") == 2
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert '<mark class="LOC" title="place">Kuala Lumpur</mark>' in page
    assert "Baca juga: Harga Ikan Naik" in page

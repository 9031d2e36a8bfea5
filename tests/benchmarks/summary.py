"""One table: what quiz does beside the barest or best-known means to the same end, measured in one run.

Each row is the short form of a benchmark of its own; ``python -m tests.benchmarks NAME`` is the long one.
With QUIZ_DATA set to the development data the judge meets the judged answers in there, too.
"""

from __future__ import annotations

import asyncio
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import aiohttp

from quiz.article import ArticleText, read_article
from quiz.bank import check_bank, load_bank, save_bank
from quiz.classroom.hub.serving import raise_limits
from quiz.generate import declared, generate
from quiz.generate.analysis import read
from quiz.model import Bank, Question, QuestionId, Source
from tests.benchmarks import bank as banks
from tests.benchmarks import generate as writing
from tests.benchmarks import hub, judge, store, tui
from tests.benchmarks.measure import Pair, pair, process

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Row:
    """A line: ``ours`` and ``theirs`` in ``unit``, of which less is better; ``reach`` is what is aimed at."""

    what: str
    ours: float
    peer: str
    theirs: float
    unit: str
    ratio: float
    reach: str = ""

    def __str__(self) -> str:
        ours, theirs = (f"{value:,.{_places(value)}f} {self.unit}" for value in (self.ours, self.theirs))
        return f"{self.what:<44} {ours:>14}   {self.peer:<34} {theirs:>14}   {self.ratio:6.2f}   {self.reach}"


def _places(value: float) -> int:
    return 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 0.1 else 3


def of(what: str, peer: str, found: Pair, reach: str = "") -> Row:
    """A pair of times as a row."""
    return Row(what, found.ours * 1000, peer, found.peer * 1000, "ms", found.ratio, reach)


def start_up() -> Iterator[Row]:
    """What a person waits for before anything happens."""
    bare = process("-c", "pass")
    yield of("start: quiz --version", "python -c pass", pair(process("-m", "quiz", "--version"), bare), "≤ 4")
    yield of("start: import quiz.judge", "python -c pass", pair(process("-c", "import quiz.judge"), bare))


def judging() -> Iterator[Row]:
    """Wrong verdicts and time of a verdict, beside the best of the peers."""
    sets = {"own cases": judge.own_cases()}
    data = os.environ.get("QUIZ_DATA")
    if data:
        folder = Path(data) / "judge"
        sets["quiz_dev"] = judge.quiz_cases(judge.read_lines(folder / "quiz_dev.jsonl"))
    for name, cases in sets.items():
        results = judge.compared(cases)
        wrong = {
            peer: 100
            * statistics.fmean(told != case.label for (told, _), case in zip(seen, cases, strict=True))
            for peer, seen in results.items()
        }
        ours = wrong.pop("quiz")
        best = min(wrong, key=lambda peer: wrong[peer])
        yield Row(f"judge, {name}: wrong verdicts", ours, best, wrong[best], "%", ours / wrong[best], "< 1")
        took = {peer: 1e6 * statistics.median(t for _, t in seen) for peer, seen in results.items()}
        peer = "rapidfuzz WRatio ≥ 80"
        yield Row(
            f"judge, {name}: a verdict", took["quiz"], peer, took[peer], "µs", took["quiz"] / took[peer]
        )


def generating() -> Iterator[Row]:
    """Time of an article, and what the check finds in the questions."""
    raws = writing.sample(60)
    found = writing.one_core(raws, 3)
    each = Pair(found.ours / len(raws), found.peer / len(raws), found.ratio)
    yield of("generate: an article, one core", "its taggers alone", each, f"{1 / each.ours:.0f} a second")
    articles = [read_article(path) for path in sorted((ROOT / "assets" / "articles").glob("*.md"))]
    with tempfile.TemporaryDirectory() as name:
        ours = _findings(generate(articles, per_article=10), Path(name, "ours.yaml"))
        gaps = _findings(gapped(articles), Path(name, "gaps.yaml"))
    yield Row(
        "generate: findings in 100 questions", ours, "a gap in every sentence", gaps, "", ours / gaps, "< 1"
    )


def gapped(articles: list[ArticleText]) -> Bank:
    """The plainest writer: in every sentence that has a name, the first is left out."""
    questions = []
    for article in articles:
        for number, sentence in enumerate(read(article).sentences):
            if sentence.entities:
                name = sentence.entities[0].text
                questions.append(
                    Question(
                        id=QuestionId(f"{article.id}/{number}"),
                        ask=sentence.text.replace(name, "…", 1),
                        answer=name,
                        source=Source(article=article.id, quote=sentence.text),
                    )
                )
    return Bank(title="", questions=tuple(questions), articles={one.id: declared(one) for one in articles})


def _findings(bank: Bank, path: Path) -> float:
    save_bank(bank, path)
    return 100 * len(check_bank(path)) / len(bank.questions)


def keeping() -> Iterator[Row]:
    """An answer on disk."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("QUIZ_BENCH_DIR")) as home:
        times = {name: statistics.median(taken) for name, taken in store.appends(Path(home), 300).items()}
    fresh, long, _, bare, sqlite = times
    for name, peer, reach in ((long, bare, "≤ 1.5"), (long, sqlite, ""), (long, fresh, "≤ 1.2")):
        ratio = times[name] / times[peer]
        yield Row(f"keep: {name}", times[name] * 1e6, peer, times[peer] * 1e6, "µs", ratio, reach)


def opening() -> Iterator[Row]:
    """A bank read for the first time and again."""
    import yaml

    with tempfile.TemporaryDirectory() as name:
        large = banks.made(Path(name), 2_000)
        text, cache = large.read_text("utf-8"), Path(name, "cache")

        def bare() -> object:
            return yaml.load(text, yaml.CSafeLoader)

        yield of("bank of 2,000: load", "CSafeLoader alone", pair(lambda: load_bank(large), bare, 3))
        again = pair(lambda: load_bank(large, cache=cache), bare, 3)
        yield of("bank of 2,000: load again", "CSafeLoader alone", again)
        yield of("bank of 2,000: check", "CSafeLoader alone", pair(lambda: check_bank(large), bare, 3))


def typing() -> Iterator[Row]:
    """The screen: first paint, a key and a verdict after a long talk."""
    if os.name != "posix":
        return
    with tempfile.TemporaryDirectory() as home:
        yield of("screen: first paint", "bare Textual application", tui.first_paint(home, 5), "≤ 1.4")
        ours = tui.Terminal("-m", "tests.benchmarks.long_talk", home, str(tui.TURNS), "0")
        bare, talk = tui.Terminal("-c", tui.BARE, home=home), tui.Terminal("-c", tui.BARE_TALK, home=home)
        try:
            ours.until("❯", 240.0)
            bare.until("BARE")
            talk.until(f"Turn {tui.TURNS - 1}")
            for terminal in (ours, bare, talk):
                terminal.settle()
            found = _medians(tui.keys(ours, 60), tui.keys(bare, 60))
            yield of(f"screen: a key after {tui.TURNS:,} turns", "bare Textual application", found)
            marks = ("✓ Benar", "✗ Belum", "… Hampir")
            found = _medians(tui.answers(ours, *marks, runs=30), tui.answers(talk, "BARE", runs=30))
            yield of("screen: answer to verdict", "bare, with the turns", found)
            memory, theirs = ours.memory() / 1024, talk.memory() / 1024
            yield Row(
                "screen: memory", memory, "bare, with the turns", theirs, "MB", memory / theirs, "≤ 1.5"
            )
        finally:
            for terminal in (ours, bare, talk):
                terminal.close()


def _medians(ours: list[float], peer: list[float]) -> Pair:
    one, other = statistics.median(ours), statistics.median(peer)
    return Pair(one, other, one / other)


def lesson() -> Iterator[Row]:
    """Two hundred pupils answer within a second."""
    bare = asyncio.run(echoes())
    ours = asyncio.run(hub.burst("live", 3, lambda _told: None))
    for name, at in (("median", 0.5), ("p95", 0.95)):
        one, other = (1000 * sorted(times)[int(len(times) * at)] for times in (ours, bare))
        what = f"hub: {hub.PUPILS} verdicts in a second, {name}"
        yield Row(
            what, one, "echo with a sync, aiohttp", other, "ms", one / other, "≤ 150 ms" if at > 0.9 else ""
        )


async def echoes(rounds: int = 3) -> list[float]:
    """The same burst at the barest hub."""
    chance, times = Random(1), list[float]()
    with tempfile.TemporaryDirectory() as folder:
        server = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.benchmarks.echo", str(Path(folder, "log"))),
            stdout=asyncio.subprocess.PIPE,
        )
        assert server.stdout
        address = f"http://127.0.0.1:{int(await server.stdout.readline())}/ws"
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
            sockets = [await session.ws_connect(address) for _ in range(hub.PUPILS)]

            async def one(socket: aiohttp.ClientWebSocketResponse, wait: float) -> None:
                await asyncio.sleep(wait)
                begun = time.perf_counter()
                await socket.send_str("x" * 80)
                await socket.receive()
                times.append(time.perf_counter() - begun)

            for _ in range(rounds):
                await asyncio.gather(*(one(socket, chance.random()) for socket in sockets))
            for socket in sockets:
                await socket.close()
        server.terminate()
        await server.wait()
    return times


PARTS: tuple[Callable[[], Iterator[Row]], ...] = (
    start_up, typing, judging, generating, opening, keeping, lesson,
)  # fmt: skip


def machine() -> str:
    """What this ran on."""
    told = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        told = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{told}, {os.cpu_count()} processors{load}; {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}"
    )


def main() -> None:
    """Print the table, row by row as it is measured."""
    raise_limits()
    print(machine())
    head = f"{'':<44} {'quiz':>14}   {'beside':<34} {'':>14}   {'ratio':>6}   reach"
    print(f"{head}\n{'-' * len(head)}")
    for part in PARTS:
        for row in part():
            print(row, flush=True)


if __name__ == "__main__":
    main()

"""Long runs of `quiz generate`: killed, gone on with, shared among processes and machines."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from quiz.bank import load_bank
from quiz.batch.journal import done_in
from quiz.cli import main
from quiz.errors import UsageError
from tests.unit.test_batch import raws

COUNT = 60


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("corpus") / "kabar.jsonl"
    bad = [
        b'{"id": "kosong"}',
        b"{",
        json.dumps({"text": "The mayor has opened the market of the city."}).encode(),
    ]
    path.write_bytes(b"\n".join([*bad, *(raw.data for raw in raws(COUNT))]))
    return path


@pytest.fixture(scope="module")
def whole(corpus: Path) -> bytes:
    """The bank of an undisturbed run."""
    target = corpus.parent / "whole.yaml"
    assert main(["generate", str(corpus), "-o", str(target)]) == 1
    assert len(load_bank(target).articles) == COUNT
    return target.read_bytes()


def start(*words: str) -> subprocess.Popen[str]:
    often = (
        "import sys, quiz.cli.generate as g; g.SAFE_EVERY = 0.05; from quiz.cli import main; sys.exit(main())"
    )
    command = [sys.executable, "-c", often, "generate", *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> tuple[list[str], str]:
    """The articles that it worked on, and what it said; ends with the one finding of bad articles."""
    said, told = process.communicate(timeout=120)
    assert process.returncode == 1, told
    return [line for line in said.splitlines() if line.startswith("== ")], told


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_killed_run_goes_on_without_redoing_or_doubling(corpus: Path, whole: bytes, tmp_path: Path) -> None:
    target = tmp_path / "bank.yaml"
    words = (str(corpus), "-o", str(target), "--explain")
    first = start(*words)
    log = Path(f"{target}.unfinished-wal")
    deadline = time.monotonic() + 60
    seen = 0
    while time.monotonic() < deadline and first.poll() is None:
        time.sleep(0.02)
        size = log.stat().st_size if log.exists() else 0
        if seen and size > seen:
            break  # it committed once more after the tables were made
        seen = size
    first.kill()
    worked = [line for line in first.communicate()[0].splitlines() if line.startswith("== ")]
    assert not target.exists()
    done = done_in(Path(f"{target}.unfinished"))
    assert 0 < done < COUNT
    again, told = finished(start(*words, "--resume"))
    assert len(again) == COUNT + 1 - max(0, done - 2)  # two bad lines say nothing
    unsaid = {f"== pasar-{number}" for number in range(COUNT)} - set(worked) - set(again)
    assert len(unsaid) <= max(
        0, done - 2
    )  # what was done but still on its way to the pipe when the kill came
    assert target.read_bytes() == whole
    assert f"from {COUNT} articles" in told
    assert "kabar.jsonl:1: this line has no text" in told
    assert [path.name for path in tmp_path.iterdir()] == ["bank.yaml"]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks at processes in /proc")
def test_the_processes_of_a_killed_run_end() -> None:
    command = [sys.executable, "-m", "quiz", "generate", "-", "--jobs", "2"]
    nothing = subprocess.DEVNULL
    deadline = time.monotonic() + 60
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=nothing, stderr=nothing) as run:
        assert run.stdin is not None
        run.stdin.write(b"\n".join(raw.data for raw in raws(20)))
        run.stdin.flush()
        children: list[str] = []
        while not children and time.monotonic() < deadline:  # then it waits for more to read
            time.sleep(0.05)
            children = Path(f"/proc/{run.pid}/task/{run.pid}/children").read_text().split()
        run.kill()
    assert children
    while any(map(_runs, children)):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _runs(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_ctrl_c_says_how_to_go_on(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from quiz.cli.meter import Meter

    def stops(meter: Meter) -> None:
        if meter._done > 2:
            raise KeyboardInterrupt
        meter._done += 1

    target = tmp_path / "bank.yaml"
    with monkeypatch.context() as patch:
        patch.setattr(Meter, "step", stops)
        assert main(["generate", str(corpus), "-o", str(target)]) == 130
    assert done_in(Path(f"{target}.unfinished")) == 4
    assert main(["generate", str(corpus), "-o", str(target), "--per-article", "1"]) == 1, (
        "few are started anew"
    )


def test_a_long_run_is_not_thrown_away(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def done(_: Path) -> int:
        return 100

    monkeypatch.setattr("quiz.batch.journal.done_in", done)
    assert main(["generate", str(corpus), "-o", str(tmp_path / "bank.yaml")]) == 2
    assert "go on with --resume, or delete it" in capsys.readouterr().err


def test_going_on_with_what_is_finished_does_nothing(
    corpus: Path, whole: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    target = corpus.parent / "whole.yaml"
    assert main(["generate", str(corpus), "-o", str(target), "--resume"]) == 0
    assert "is finished" in capsys.readouterr().err
    assert target.read_bytes() == whole
    assert main(["generate", str(corpus), "--resume"]) == 2


def test_processes_write_the_same_bank(corpus: Path, whole: bytes, tmp_path: Path) -> None:
    target = tmp_path / "two.yaml"
    assert main(["generate", str(corpus), "-o", str(target), "--jobs", "2"]) == 1
    assert target.read_bytes() == whole


def test_a_scheduler_that_is_not_there(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("distributed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("quiz.batch.cluster.PATIENCE", 1)
        assert main(["generate", str(corpus), "--engine", f"dask:tcp://127.0.0.1:{free_port()}"]) == 2
    assert "no dask scheduler answers at tcp://127.0.0.1:" in capsys.readouterr().err


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler, and its two workers' processes."""
    pytest.importorskip("distributed")
    address = f"tcp://127.0.0.1:{free_port()}"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}

    def part(name: str, *words: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.dask_{name}", *words, "--no-dashboard"]
        nothing = subprocess.DEVNULL
        return subprocess.Popen(command, stdout=nothing, stderr=nothing, cwd=tmp_path, env=environment)

    parts = [part("scheduler", "--host", "127.0.0.1", "--port", address.rsplit(":")[-1])]
    alone = ("--nthreads", "1", "--no-nanny", "--memory-limit", "0")
    parts += [part("worker", address, *alone) for _ in (1, 2)]
    yield address, parts[1:]
    for each in reversed(parts):
        each.kill()
        each.wait()


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_cluster_writes_the_same_bank_though_a_worker_is_lost(
    corpus: Path, whole: bytes, cluster: tuple[str, list[subprocess.Popen[bytes]]], tmp_path: Path
) -> None:
    address, workers = cluster
    target = tmp_path / "far.yaml"
    process = start(str(corpus), "-o", str(target), "--engine", f"dask:{address}", "--explain")
    assert process.stdout is not None
    line = process.stdout.readline()  # the work has begun
    assert line.startswith("== "), process.communicate()[1]
    workers[0].send_signal(signal.SIGKILL)
    finished(process)
    assert target.read_bytes() == whole
    assert workers[1].poll() is None


def test_done_of_a_journal_in_use(tmp_path: Path) -> None:
    from quiz.batch import Journal

    path = tmp_path / "a.unfinished"
    with Journal(path, {}, tmp_path), pytest.raises(UsageError, match="another run"):
        done_in(path)

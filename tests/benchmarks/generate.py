"""The question writer: weights, articles a second on one core and on two, memory over a long run, its yield.

With QUIZ_DATA set it runs on the development articles, else on the shipped ones, repeated. The peer of the
speed is the two taggers alone on the same tokens, in turn with it: what understanding and asking cost on top.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path

from quiz.article import RawArticle, article_of, sentences
from quiz.batch import Options, attempt, outcomes
from quiz.generate.tagger import tag
from quiz.generate.tokens import tokenize
from tests.benchmarks.measure import Pair

SAMPLE, ROUNDS, LONG = 240, 5, 10_000
ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "quiz" / "generate" / "models"


def main() -> None:
    """Print the figures. With ``--long``, the memory of 10,000 articles too; that takes minutes."""
    _weights()
    raws = sample(SAMPLE)
    speed = one_core(raws)
    rate = len(raws) / speed.ours
    print(f"one core: {rate:.1f} articles/s (reach ≥ 20), {speed.ratio:.1f} times the taggers alone")
    _two_processes(raws)
    _yield(raws)
    _memory([400, LONG] if "--long" in sys.argv else [100, 400])


def _weights() -> None:
    start = time.perf_counter()
    tag(["Presiden", "tiba", "."])
    spent = time.perf_counter() - start
    size = sum(path.stat().st_size for path in MODELS.iterdir()) / 1e6
    print(f"weights: {spent:.3f} s to load (reach ≤ 0.5), {size:.1f} MB (reach ≤ 12)")


def sample(count: int) -> list[RawArticle]:
    """``count`` articles with ids and months of their own, so that no question is asked twice."""
    folder = os.environ.get("QUIZ_DATA")
    if folder:
        lines = (Path(folder) / "news" / "news_dev.jsonl").read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines[:: max(1, len(lines) // count)]]
    else:
        files = sorted((ROOT / "assets" / "articles").glob("*.md"))
        rows = [
            {"id": path.stem, "text": path.read_text(encoding="utf-8").split("---")[-1]} for path in files
        ]
    found = []
    for number in range(count):
        row, turn = rows[number % len(rows)], number // len(rows)
        day = f"{2000 + turn // 12}-{turn % 12 + 1:02}-01"
        record = {**row, "id": f"{row['id']}-{turn}", **({"date": day} if turn or not folder else {})}
        data = json.dumps(record, ensure_ascii=False).encode()
        found.append(RawArticle(name=f"{number}", suffix=".jsonl", data=data))
    return found


def _cpu(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def one_core(raws: list[RawArticle], rounds: int = ROUNDS) -> Pair:
    """Reading, cleaning, understanding, asking and ranking against the taggers alone, in processor time."""
    options = Options()
    texts = [article_of(raw).text for raw in raws]
    tokens = [
        [token.text for token in tokenize(text[span.start : span.end])]
        for text in texts
        for span in sentences(text)
    ]
    tokens = [words for words in tokens if 3 <= len(words) <= 90]
    pairs = [
        (
            _cpu(lambda: [attempt(raw, options) for raw in raws]),
            _cpu(lambda: [tag(words) for words in tokens]),
        )
        for _ in range(rounds)
    ]
    return Pair(
        min(each for each, _ in pairs),
        min(each for _, each in pairs),
        statistics.median(one / other for one, other in pairs),
    )


def _two_processes(raws: list[RawArticle]) -> None:
    """One process against two, in turn: by the clock, with the start of the processes, and by processor time
    (the sharer's and half of the workers', which is what an idle machine would take)."""
    ones, twos = [], []
    for _ in range(ROUNDS):
        ones.append(_spent(raws, 1))
        twos.append(_spent(raws, 2))
    clock = min(each[0] for each in ones) / min(each[0] for each in twos)
    processor = min(each[1] for each in ones) / min(each[1] for each in twos)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    print(
        f"two processes: {clock:.2f} times as fast by the clock, {processor:.2f} by processor time", end=" "
    )
    print(f"(reach ≥ 1.8; {cores} cores, load {os.getloadavg()[0]:.1f})")


def _spent(raws: list[RawArticle], jobs: int) -> tuple[float, float]:
    """Seconds by the clock and on the longest way through the processors."""
    children, clock, own = (
        resource.getrusage(resource.RUSAGE_CHILDREN),
        time.perf_counter(),
        time.process_time(),
    )
    assert sum(1 for _ in outcomes(raws, Options(), jobs=jobs)) == len(raws)
    clock, own = time.perf_counter() - clock, time.process_time() - own
    while active_children():
        time.sleep(0.01)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    theirs = after.ru_utime + after.ru_stime - children.ru_utime - children.ru_stime
    return clock, own + theirs / jobs


def _yield(raws: list[RawArticle]) -> None:
    found = [(article_of(raw), attempt(raw, Options()).written) for raw in raws]
    long = [len(w.questions) if w else 0 for article, w in found if len(article.text.split()) >= 200]
    if long:
        five = sum(count >= 5 for count in long) / len(long)
        mean = sum(long) / len(long)
        print(f"yield: {mean:.1f} questions an article of 200 words or more; {five:.0%} have five")
    families = Counter(question.family for _, w in found if w for question in w.questions)
    total = max(1, sum(families.values()))
    print("families: " + ", ".join(f"{name} {count / total:.0%}" for name, count in families.most_common()))


def _memory(counts: list[int]) -> None:
    """The most that the processes of a run hold together, short and long."""
    with tempfile.TemporaryDirectory() as folder:
        peaks = []
        for count in counts:
            source = Path(folder) / f"{count}.jsonl"
            source.write_bytes(b"\n".join(raw.data for raw in sample(count)))
            peaks.append(
                _peak("generate", str(source), "--jobs", "2", "-o", str(source.with_suffix(".yaml")))
            )
    told = ", ".join(f"{peak:.0f} MB for {count:,}" for peak, count in zip(peaks, counts, strict=True))
    print(f"memory: {told} articles, {peaks[-1] / peaks[0]:.2f} times (reach ≤ 400 MB for 10,000)")


def _peak(*words: str) -> float:
    """Megabytes resident in a `quiz` and its children together, at most."""
    process = subprocess.Popen([sys.executable, "-m", "quiz", *words], stderr=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        peak = max(peak, sum(map(_resident, _family(process.pid))))
        time.sleep(0.2)
    return peak / 1024


def _family(pid: int) -> list[int]:
    try:
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return []
    return [pid, *(each for child in found for each in _family(int(child)))]


def _resident(pid: int) -> int:
    """Kilobytes, pages that processes share counted in each."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)


if __name__ == "__main__":
    main()

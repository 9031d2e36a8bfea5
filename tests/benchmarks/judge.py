"""The judge beside its peers, on judged answers, in one run: ``python -m tests.benchmarks.judge DATA_DIR``.

DATA_DIR holds ``quiz_dev.jsonl`` and ``evouna_nq_dev.jsonl``; without it, the project's own cases are used.
Right means the label in three classes for quiz cases (a peer that only accepts or rejects never prompts),
in two for the English set. A peer takes the best of all forms that are right. qb-answer-checker takes part
where ``node`` finds it (`npm install qb-answer-checker` in the folder of the call).
"""

from __future__ import annotations

import json
import re
import shutil
import statistics
import string
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from quiz.bank import read_question
from quiz.judge import Judge
from quiz.judge.kind import answer_text
from quiz.model import Question

CHECKER = "qb-answer-checker"
OWN = Path(__file__).parent.parent / "unit" / "judge_cases"
_ARTICLES = re.compile(r"\b(a|an|the)\b")
_CHECKER = """
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
const found = createRequire(process.cwd() + '/x.js').resolve('qb-answer-checker');
const checkAnswer = (await import(pathToFileURL(found))).default;
const cases = JSON.parse(await new Promise(done => {
  let text = ''; process.stdin.on('data', part => text += part); process.stdin.on('end', () => done(text));
}));
console.log(JSON.stringify(cases.map(([forms, given]) => {
  const start = performance.now();
  const one = form => { try { return checkAnswer(form, given).directive } catch { return 'reject' } };
  const seen = forms.map(one);
  const directive = ['accept', 'prompt'].find(one => seen.includes(one)) ?? 'reject';
  return [directive, (performance.now() - start) / 1000];
})));
"""


@dataclass(frozen=True, slots=True)
class Case:
    """One judged answer. ``label`` is accept, prompt or reject."""

    question: Question
    given: str
    label: str
    category: str


Peer = Callable[[Case], str]


def squad(text: str) -> str:
    """SQuAD's normalisation: lower case, no punctuation, no articles, single spaces."""
    kept = "".join(char for char in text.lower() if char not in string.punctuation)
    return " ".join(_ARTICLES.sub(" ", kept).split())


def forms(case: Case) -> tuple[str, ...]:
    """All forms that are right."""
    return (answer_text(case.question), *case.question.accept)


def by_score(score: Callable[[str, str], float], least: float) -> Peer:
    """A peer that accepts what scores ``least`` or more against any form."""

    def decide(case: Case) -> str:
        given = squad(case.given)
        return "accept" if any(score(squad(form), given) >= least for form in forms(case)) else "reject"

    return decide


def ours(cases: Iterable[Case]) -> Peer:
    """Our judge, with its questions prepared."""
    bench = Judge()
    for case in cases:
        bench.prepared(case.question)
    return lambda case: bench.judge(case.question, case.given).verdict


def quiz_cases(lines: Iterable[str]) -> list[Case]:
    """Cases of the three-way form; one Question object for equal questions."""
    known: dict[str, Question] = {}
    found = []
    for line in lines:
        raw = json.loads(line)
        name = json.dumps(raw["question"], sort_keys=True)
        question = known.setdefault(name, read_question(raw["question"]))
        found.append(Case(question, raw["given"], raw["label"], raw["category"]))
    return found


def english_cases(lines: Iterable[str]) -> list[Case]:
    """Cases of the human-judged English set."""
    found = []
    for line in lines:
        raw = json.loads(line)
        first, *rest = raw["reference"]
        question = read_question({"ask": raw["question"], "answer": first, "accept": rest, "language": "en"})
        found.append(Case(question, raw["answer"], "accept" if raw["label"] else "reject", "english"))
    return found


def checker(cases: list[Case]) -> list[tuple[str, float]] | None:
    """qb-answer-checker's directives and seconds; None where node or the package is missing."""
    node = shutil.which("node")
    if node is None:
        return None
    sent = json.dumps([[list(forms(case)), case.given] for case in cases])
    done = subprocess.run(
        [node, "--input-type=module", "-e", _CHECKER], input=sent, capture_output=True, text=True, check=False
    )
    if done.returncode:
        return None
    return [(directive, seconds) for directive, seconds in json.loads(done.stdout)]


def timed(peer: Peer, cases: list[Case]) -> list[tuple[str, float]]:
    """Verdict and seconds for each case."""
    seen = []
    for case in cases:
        start = time.perf_counter()
        verdict = peer(case)
        seen.append((verdict, time.perf_counter() - start))
    return seen


def row(name: str, cases: list[Case], seen: list[tuple[str, float]], binary: bool) -> str:
    """One line of the table."""
    told = [("accept" if v == "accept" else "reject") if binary else v for v, _ in seen]
    wrong = [t == "accept" for t, case in zip(told, cases, strict=True) if case.label == "reject"]
    refused = [t != "accept" for t, case in zip(told, cases, strict=True) if case.label == "accept"]
    right = sum(t == case.label for t, case in zip(told, cases, strict=True)) / len(cases)
    times = sorted(seconds * 1e6 for _, seconds in seen)
    p99 = times[min(len(times) - 1, len(times) * 99 // 100)]
    return (
        f"{name:<24}{right:9.3f}{sum(wrong) / len(wrong):16.3f}{sum(refused) / len(refused):15.3f}"
        f"{statistics.median(times):11.1f}{p99:10.1f}"
    )


def table(title: str, cases: list[Case], binary: bool = False) -> None:
    """Print one set's table, and our categories when there are several."""
    results = compared(cases)
    print(f"\n{title}: {len(cases)} cases")
    print(f"{'':<24}{'accuracy':>9}{'wrong accepted':>16}{'right refused':>15}{'p50 µs':>11}{'p99 µs':>10}")
    for name, seen in results.items():
        print(row(name, cases, seen, binary))
    if CHECKER not in results:
        print("qb-answer-checker       (not here: needs node and `npm install qb-answer-checker`)")
    by_category(cases, results)


def compared(cases: list[Case]) -> dict[str, list[tuple[str, float]]]:
    """Verdict and seconds of each case, by ours and by every peer that is here."""
    peers: dict[str, Peer] = {
        "quiz": ours(cases),
        "exact (SQuAD)": lambda case: "accept" if squad(case.given) in map(squad, forms(case)) else "reject",
        "rapidfuzz ratio ≥ 80": by_score(fuzz.ratio, 80),
        "rapidfuzz WRatio ≥ 80": by_score(fuzz.WRatio, 80),
        "token_set_ratio ≥ 80": by_score(fuzz.token_set_ratio, 80),
    }
    results = {name: timed(peer, cases) for name, peer in peers.items()}
    checked = checker(cases)
    return results if checked is None else {**results, CHECKER: checked}


def by_category(cases: list[Case], results: dict[str, list[tuple[str, float]]]) -> None:
    """Print right/all by category, ours beside the best of the peers."""
    right: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    count: dict[str, int] = defaultdict(int)
    for index, case in enumerate(cases):
        count[case.category] += 1
        for name, seen in results.items():
            right[case.category][name] += seen[index][0] == case.label
    if len(count) < 2:
        return
    print(f"\n{'category':<20}{'cases':>6}{'quiz':>7}{'best peer':>11}")
    for category in sorted(count):
        best, name = max((n, name) for name, n in right[category].items() if name != "quiz")
        print(f"{category:<20}{count[category]:>6}{right[category]['quiz']:>7}{best:>11}  {name}")


def read_lines(path: Path) -> list[str]:
    """The lines of a file that is not empty."""
    return path.read_text(encoding="utf-8").splitlines()


def own_cases() -> list[Case]:
    """The project's own cases."""
    return quiz_cases(line for path in sorted(OWN.glob("*.jsonl")) for line in read_lines(path))


def main(folder: Path | None = None) -> None:
    """Print all tables."""
    table("own cases", own_cases())
    if folder is not None:
        table("quiz_dev", quiz_cases(read_lines(folder / "quiz_dev.jsonl")))
        table("evouna_nq_dev", english_cases(read_lines(folder / "evouna_nq_dev.jsonl")), binary=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)

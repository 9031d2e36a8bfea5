"""Judge answers, one JSON object a line.

Each line of FILE (standard input when left out, or `-`) is {"question": {…as in a bank…}, "given": "…"};
each line written is {"verdict", "score", "reason", "matched", "say"}. A line that cannot be judged is
answered with {"line", "error"}; the rest is judged all the same, and the exit code is 1.

examples:
  quiz judge answers.jsonl
  quiz judge answers.jsonl --explain
  quiz judge < answers.jsonl > verdicts.jsonl
"""

from __future__ import annotations

import json
import os
import stat
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, TYPE_CHECKING

from quiz.errors import EXIT_DONE, EXIT_FINDINGS, BankError
from quiz.locale import LANGUAGES
from quiz.printable import json_text, printable

if TYPE_CHECKING:
    from quiz.judge import Judge
    from quiz.model import Question

LONGEST = 1_000_000
"""Bytes of a line that are read; a longer one is an error."""

_KEPT = 256


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="JSON lines; `-` is standard input"
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, help="language of `say`; the question's own when left out"
    )
    parser.add_argument("--explain", action="store_true", help="print how each verdict comes about, as text")


def run(arguments: Namespace) -> int:
    """Judge line by line in constant memory."""
    from quiz.judge import Judge

    bench = _Bench(Judge(language=arguments.lang), arguments.explain)
    if arguments.file == "-":
        return _stream(sys.stdin.buffer, bench)
    with open(arguments.file, "rb") as lines:  # noqa: PTH123 (a path of the person's own, pipes included)
        return _stream(lines, bench)


class _Bench:
    """One judge for all lines; equal questions are read once while they are recent."""

    def __init__(self, judge: Judge, explain: bool) -> None:
        self.judge = judge
        self.explain = explain
        self.recent: dict[str, Question] = {}

    def answer(self, line: bytes) -> str:
        """What to print for a line. Raises BankError or ValueError with a sentence for a malformed one."""
        question, given = self._read(line)
        if self.explain:
            return "\n".join(printable(text) for text in self.judge.explain(question, given)) + "\n"
        verdict = self.judge.judge(question, given)
        told = {name: getattr(verdict, name) for name in ("verdict", "score", "reason", "matched", "say")}
        return json_text(json.dumps(told, ensure_ascii=False))

    def _read(self, line: bytes) -> tuple[Question, str]:
        if len(line) > LONGEST:
            raise ValueError(f"the line is longer than {LONGEST} bytes.")
        try:
            case = json.loads(line)
        except RecursionError:
            raise ValueError("the line is nested too deeply.") from None
        except UnicodeDecodeError:
            raise ValueError("the line is not UTF-8.") from None
        except json.JSONDecodeError as error:
            raise ValueError(f"the line is not JSON: {error.msg} at column {error.colno}.") from None
        except ValueError:  # Python reads no number of thousands of digits
            raise ValueError("a number in the line has too many digits; put quotes around it.") from None
        if not isinstance(case, dict) or not isinstance(case.get("given"), str):
            raise ValueError('a line is an object {"question": {…}, "given": "…"}.')
        return self._question(case.get("question")), case["given"]

    def _question(self, raw: object) -> Question:
        if not isinstance(raw, dict):
            raise ValueError("`question` is an object with the keys of a bank, at least `ask` and `answer`.")
        name = json.dumps(raw, sort_keys=True)
        if name not in self.recent:
            from quiz.bank import read_question

            if len(self.recent) >= _KEPT:
                self.judge.forget(self.recent.pop(next(iter(self.recent))))
            kind = raw.get("kind")
            told = kind in ("list", "boolean") and isinstance(raw.get("answer"), str)
            if told:  # a list or a yes in prose, which a bank would not take
                raw = {key: value for key, value in raw.items() if key != "kind"}
            question = read_question(raw)
            self.recent[name] = replace(question, kind=kind) if told else question
        return self.recent[name]


def _lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    number = 0
    while line := stream.readline(LONGEST + 1):
        number += 1
        whole = line
        while len(whole) > LONGEST and not whole.endswith(b"\n"):
            whole = stream.readline(LONGEST + 1)
            if not whole:
                break
        if line.strip():
            yield number, line


def _stream(stream: IO[bytes], bench: _Bench) -> int:
    interactive = _is_interactive(stream)
    bad = 0
    for number, line in _lines(stream):
        try:
            text = bench.answer(line)
        except (BankError, ValueError) as error:
            bad += 1
            text = json.dumps({"line": number, "error": printable(str(error))}, ensure_ascii=False)
        sys.stdout.write(text + "\n")
        if interactive:
            sys.stdout.flush()
    sys.stdout.flush()
    return EXIT_FINDINGS if bad else EXIT_DONE


def _is_interactive(stream: IO[bytes]) -> bool:
    """Whether someone or something may wait for each answer: anything but a file on disk."""
    try:
        return not stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False

"""Report everything wrong in a bank: file, line, column, a stable code, and how to mend it.

Findings go to standard output; the exit code is 0 when there are none, 1 when there are some, and 2 when a
file is no bank at all. --fix mends what is safe, then reports the rest. `quiz check --explain Q101` tells
what a code means; `--explain all` lists the codes. A large bank that was checked before is checked only
where it, or what a finding rests on, has changed.

examples:
  quiz check bank.yaml
  quiz check bank.yaml --fix
  quiz check *.yaml --format github   remarks beside the lines of a pull request
  quiz check --explain Q401           what a code means
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import date

from quiz.cli.saying import add_lang, note, say_error, words_of
from quiz.errors import EXIT_DONE, EXIT_FINDINGS, EXIT_UNUSABLE, BankError, UsageError
from quiz.locale.told import M_, Told, Words, say
from quiz.model import Finding
from quiz.printable import json_text, printable


def configure(parser: ArgumentParser) -> None:
    """The arguments of `quiz check`."""
    parser.add_argument("banks", nargs="*", metavar="BANK", help="a bank's YAML file; - reads standard input")
    parser.add_argument("--format", choices=("text", "json", "github"), default="text", help="default: text")
    parser.add_argument(
        "--select", action="append", metavar="CODES", help="only these codes, such as Q2,Q401; Q: all"
    )
    parser.add_argument("--ignore", action="append", metavar="CODES", help="not these codes")
    parser.add_argument("--fix", action="store_true", help="mend in the files what can be mended safely")
    parser.add_argument("--explain", metavar="CODE", help="print what a code means, then end")
    add_lang(parser)


def run(arguments: Namespace) -> int:
    """Check every bank; one run reports all of it."""
    if arguments.explain is not None:
        return _explain(arguments.explain, words_of(arguments))
    if not arguments.banks:
        raise UsageError(M_("which bank? Name at least one file: quiz check questions.yaml"))
    from quiz.bank.check import check_bank
    from quiz.bank.check.codes import DEFAULT, matching
    from quiz.progress.paths import data_home

    codes = (matching(_codes(arguments.select)) if arguments.select else DEFAULT) - matching(
        _codes(arguments.ignore)
    )
    words, home = words_of(arguments), data_home(os.environ)
    findings: list[Finding] = []
    unusable, mended = False, 0
    for bank in arguments.banks:
        try:
            mended += _fix(bank, codes) if arguments.fix else 0
            findings += check_bank(
                bank, codes, jobs=os.cpu_count() or 1, today=date.today(), cache=home / "cache"
            )
        except BankError as error:
            say_error(error, words)
            unusable = True
    _print(findings, arguments.format, words)
    if arguments.fix:
        note("check", M_("{count} mended", count=mended), words)
    if findings or sys.stderr.isatty():
        note("check", _how_many(len(findings), len(arguments.banks)), words)
    return EXIT_UNUSABLE if unusable else EXIT_FINDINGS if findings else EXIT_DONE


def _fix(bank: str, codes: frozenset[str]) -> int:
    """Mend what is safe and selected; how many things were."""
    from quiz.bank.check.fixing import FIXABLE, fix_bank
    from quiz.bank.intake import STANDARD_INPUT

    if bank in STANDARD_INPUT:
        raise UsageError(M_("--fix mends files; standard input has none. Name the bank's file."))
    return fix_bank(bank, codes & FIXABLE)


def _codes(given: list[str] | None) -> tuple[str, ...]:
    """The prefixes named, which all mean something."""
    from quiz.bank.check.codes import matching

    prefixes = tuple(word for text in given or () for word in text.replace(",", " ").split())
    for prefix in prefixes:
        if not matching((prefix,)):
            raise _no_such(prefix)
    return prefixes


def _no_such(code: str) -> UsageError:
    return UsageError(
        M_("there is no code {code}; `quiz check --explain all` lists them.", code=printable(code, 40))
    )


def _explain(code: str, words: Words) -> int:
    from quiz.bank.check.codes import FAMILIES, RULES

    if code.upper() in RULES:
        print(RULES[code.upper()].page(words), end="")
    elif code.lower() == "all":
        for prefix, family in FAMILIES.items():
            print(f"{prefix}xx {words(family)}")
            rules = (rule for rule in RULES.values() if rule.code.startswith(prefix))
            print("".join(f"  {rule.code} {words(rule.title)}\n" for rule in rules))
    else:
        raise _no_such(code)
    return EXIT_DONE


def _print(findings: Iterable[Finding], form: str, words: Words) -> None:
    """The findings; in JSON, which programs read, always in English."""
    if form == "json":
        import json
        from dataclasses import asdict

        told = json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2)
        print(json_text(told))
        return
    show = _for_github if form == "github" else _as_text
    for finding in findings:
        print(show(finding, say(finding.message, words)))


def _as_text(finding: Finding, message: str) -> str:
    return printable(f"{finding.file}:{finding.line}:{finding.column}: {finding.code} {message}", 2_000)


def _for_github(finding: Finding, message: str) -> str:
    """A workflow command that marks the line in a pull request."""
    file = finding.file.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    place = f"file={file},line={finding.line},col={finding.column},title={finding.code}"
    return f"::error {place}::{printable(message, 2_000).replace('%', '%25')}"


def _how_many(findings: int, banks: int) -> Told:
    what = (
        M_("one finding")
        if findings == 1
        else M_("{count} findings", count=findings)
        if findings
        else M_("nothing wrong")
    )
    where = M_("one bank") if banks == 1 else M_("{count} banks", count=banks)
    return M_("{what} in {where}", what=what, where=where)

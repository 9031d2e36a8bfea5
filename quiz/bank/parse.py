"""From a bank's text to the model, every mistake with its line and column."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from quiz.bank.collector import without_collector
from quiz.bank.folder import folder_of, in_folder
from quiz.bank.intake import decode, read_bytes, shown
from quiz.bank.places import place_of
from quiz.bank.reading import NewerVersionError, Reading, Trouble, read_bank
from quiz.bank.reading import read_question as _read_question
from quiz.bank.yaml_error import YamlError
from quiz.bank.yaml_text import Yaml, read_yaml
from quiz.errors import BankError
from quiz.locale.told import M_, Told, lines
from quiz.model import BANK_VERSION, Bank, Finding, Question


@dataclass(frozen=True, slots=True)
class Opened:
    """A bank's file as far as it could be read, with what is wrong in its form, sorted by place.

    ``reading`` is None when the text is not YAML; ``yaml`` has the raw values with their places.
    """

    name: str
    reading: Reading | None
    yaml: Yaml
    findings: list[Finding]


def read_question(mapping: Mapping[str, object], language: str = "id") -> Question:
    """The question that ``mapping`` describes with the keys of a bank; its ``id`` may be left out.

    ``language`` is that of a question that names none. Raises BankError with one sentence.
    """
    if not isinstance(mapping, Mapping):
        raise BankError(M_("a question is an object with the keys of a bank, at least `ask` and `answer`."))
    question, troubles = _read_question(mapping, language)
    if question is None or troubles:
        raise BankError(troubles[0].message)
    return question


Read = Callable[[str], "tuple[Yaml, Reading] | None"]
"""A quicker way to read a bank's text: None where it cannot. Raises NewerVersionError."""


def open_bank(path: str | Path, jobs: int = 1, read: Read | None = None) -> Opened:
    """The bank at ``path`` with all that is wrong in its form, a large one read by ``jobs`` processes.

    ``read`` is tried first. BankError only for an unusable file.
    """
    return open_text(read_bytes(path), shown(path), str(folder_of(path)), jobs, read)


@without_collector()
def open_text(data: bytes, name: str, folder: str = "", jobs: int = 1, read: Read | None = None) -> Opened:
    """What ``data``, the bank called ``name`` in ``folder``, says: as `open_bank` of a file."""
    text = decode(data, name)
    try:
        yaml, reading = (read and read(text)) or _read(text, jobs)
    except YamlError as error:
        finding = Finding(code="Q100", message=error.message, file=name, line=error.line, column=error.column)
        return Opened(name, None, Yaml(), [finding])
    except NewerVersionError as newer:
        line, column = place_of(read_yaml(text), ("version",))
        raise BankError(
            M_(
                "{name}:{line}:{column}: the bank is version {newer} of the format and this quiz "
                "reads {own}; install a newer quiz.",
                name=name,
                line=line,
                column=column,
                newer=newer.args[0],
                own=BANK_VERSION,
            )
        ) from None
    findings = [located(trouble, yaml, name) for trouble in reading.troubles]
    findings.sort(key=lambda finding: (finding.line, finding.column))
    if folder:
        reading.bank = in_folder(reading.bank, folder)
    return Opened(name, reading, yaml, findings)


def _read(text: str, jobs: int) -> tuple[Yaml, Reading]:
    if jobs > 1:
        from quiz.bank.parts import read_parts

        parts = read_parts(text, jobs)
        if parts is not None:
            return parts
    yaml = read_yaml(text)
    return yaml, read_bank(yaml)


def located(trouble: Trouble, yaml: Yaml, name: str) -> Finding:
    """``trouble`` with its line and column in the file ``name``."""
    line, column = place_of(yaml, trouble.place, key=trouble.key)
    return Finding(code=trouble.code, message=trouble.message, file=name, line=line, column=column)


def sentence(finding: Finding) -> Told:
    """A finding as a line, which other languages can say, too."""
    where = f"{finding.file}:{finding.line}:{finding.column}: {finding.code}"
    return Told("{where} {message}", {"where": where, "message": finding.message})


def parse(data: bytes, name: str) -> Bank:
    """The bank in ``data``. BankError's first line is the first mistake, the second how many follow."""
    opened = open_text(data, name)
    if opened.findings or opened.reading is None:
        more = len(opened.findings) - 1
        rest = M_("{count} more; `quiz check` lists them all.", count=more) if more else ""
        first = sentence(opened.findings[0])
        raise BankError(lines(first, rest) if more else first)
    return opened.reading.bank

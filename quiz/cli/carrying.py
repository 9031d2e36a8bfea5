"""`quiz learners export`, `import` and `merge`: a learner carried from one device to another."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.errors import EXIT_DONE, UsageError
from quiz.locale import N_, catalogue
from quiz.printable import printable

if TYPE_CHECKING:
    from quiz.progress.archive import Archive


def export_learner(home: Path, arguments: Namespace) -> int:
    """Write one learner as JSON, to a file or to standard output."""
    from dataclasses import replace

    from quiz.progress.archive import anonymous, pack, to_json
    from quiz.progress.disk import Disk
    from quiz.progress.register import existing

    archive = pack(existing(home, arguments.name))
    if arguments.anonymous:
        from secrets import token_hex

        salt = token_hex(16)
        reviews = tuple(anonymous(archive.reviews, salt))
        archive = replace(archive, name=f"anonymous-{salt[:6]}", settings={}, reviews=reviews)
    data = to_json(archive)
    target = Path(arguments.output or "-")
    if arguments.output in (None, "-"):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    elif target.exists() and not target.is_file():
        target.write_bytes(data)
    else:
        Disk().replace(target, data)
    return EXIT_DONE


def import_learner(home: Path, arguments: Namespace) -> int:
    """Make a learner out of an exported file."""
    from quiz.progress.disk import Disk
    from quiz.progress.register import restore

    archive = _read(arguments.file)
    name = arguments.name or archive.name
    count = restore(home, archive, name, Disk())
    return done(arguments, N_("{name} is here, with {count} answers."), name=name, count=count)


def merge_learner(home: Path, arguments: Namespace) -> int:
    """Add an exported file's answers to a learner."""
    from quiz.progress.disk import Disk
    from quiz.progress.merging import merge
    from quiz.progress.register import existing

    archive = _read(arguments.file)
    count = merge(existing(home, arguments.name), archive.reviews, Disk())
    return done(arguments, N_("{count} answers were added to {name}."), name=arguments.name, count=count)


def _read(file: str) -> Archive:
    from quiz.progress.archive import from_json

    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}.") from None
    return from_json(data, file)


def done(arguments: Namespace, message: str, **values: object) -> int:
    """Say on standard error what was done; ``message`` is marked for the catalogues."""
    shown = {name: printable(value) if isinstance(value, str) else value for name, value in values.items()}
    print(catalogue(arguments.lang).gettext(message).format(**shown), file=sys.stderr)
    return EXIT_DONE

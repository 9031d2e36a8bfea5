"""Zip archives from outside: measured before anything in them is read."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from quiz.errors import ExchangeError
from quiz.locale.told import M_

LARGEST = 128 * 1024 * 1024
"""Bytes that one file of an archive may unpack to, and all of those read together."""

MOST_FILES = 20_000


def opened(data: bytes, name: str) -> ZipFile:
    """The archive in ``data``; ExchangeError when it is damaged, locked, or has names that lead outside."""
    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        raise ExchangeError(
            M_("{name}: the file is damaged: it is no zip archive, as it should be.", name=name)
        ) from None
    entries = archive.infolist()
    if len(entries) > MOST_FILES:
        raise ExchangeError(
            M_(
                "{name}: the archive has {count:,} files, more than quiz opens.",
                name=name,
                count=len(entries),
            )
        )
    for entry in entries:
        parts = entry.filename.replace("\\", "/").split("/")
        if ".." in parts or entry.filename.startswith(("/", "\\")) or ":" in parts[0]:
            raise ExchangeError(
                M_("{name}: the archive names a file outside itself, which is not safe to open.", name=name)
            )
        if entry.flag_bits & 1:
            raise ExchangeError(
                M_("{name}: the archive is locked with a password; export it without one.", name=name)
            )
    return archive


def unpacked(archive: ZipFile, file: str, name: str) -> bytes:
    """The content of one file of an archive, which may be large but not without measure."""
    if archive.getinfo(file).file_size > LARGEST:
        raise too_large(name)
    try:
        with archive.open(file) as stream:
            content = stream.read(LARGEST + 1)
    except (BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, EOFError):
        raise ExchangeError(
            M_("{name}: the file is damaged: {file} in it cannot be unpacked.", name=name, file=file)
        ) from None
    if len(content) > LARGEST:
        raise too_large(name)
    return content


def too_large(name: str) -> ExchangeError:
    """What to say of an archive that unpacks to more than anybody means."""
    return ExchangeError(
        M_(
            "{name}: the archive unpacks to more than {limit} MB, which is not safe to open; "
            "export a smaller part.",
            name=name,
            limit=LARGEST // 1024**2,
        )
    )

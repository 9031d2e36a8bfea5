"""The few things done to the disk, in one place, so that tests can let each of them fail."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_BINARY = getattr(os, "O_BINARY", 0)
_CLOSE = getattr(os, "O_CLOEXEC", 0)


class Disk:
    """Durable file operations. Every method raises OSError, and only that."""

    def make_folder(self, path: Path) -> None:
        """Make ``path`` and its parents, readable by their owner alone; existing ones stay as they are."""
        if path.is_dir():
            return
        self.make_folder(path.parent)
        path.mkdir(mode=0o700, exist_ok=True)
        self.sync_folder(path.parent)

    def open(self, path: Path) -> int:
        """A descriptor of ``path`` for reading and appending; made with mode 0600 when missing."""
        return os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | _BINARY | _CLOSE, 0o600)

    def append(self, descriptor: int, data: bytes) -> None:
        """Write all of ``data`` at the end; on return it is on the disk."""
        written = os.write(descriptor, data)
        while written < len(data):
            written += os.write(descriptor, data[written:])
        self.sync(descriptor)

    def sync(self, descriptor: int) -> None:
        """Wait until the disk itself has what was written."""
        if sys.platform == "darwin":  # its fsync leaves the data in the drive's cache
            import fcntl

            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        elif hasattr(os, "fdatasync"):
            os.fdatasync(descriptor)
        else:
            os.fsync(descriptor)

    def cut(self, descriptor: int, size: int) -> None:
        """Make the file ``size`` bytes long, durably."""
        os.ftruncate(descriptor, size)
        self.sync(descriptor)

    def replace(self, path: Path, data: bytes) -> None:
        """Put a file with ``data`` in the place of ``path``: whole, or not at all.

        The temporary file has one fixed name, so the caller must hold the folder's lock; it is never left.
        """
        temporary = path.with_name(path.name + ".new")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY | _CLOSE
        try:
            descriptor = os.open(temporary, flags, 0o600)
            try:
                self.append(descriptor, data)
            finally:
                os.close(descriptor)
            temporary.replace(path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
        self.sync_folder(path.parent)

    def sync_folder(self, path: Path) -> None:
        """Make the names in a folder durable, where the system knows how."""
        if sys.platform == "win32":
            return
        descriptor = os.open(path, os.O_RDONLY | _CLOSE)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def jot(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of ``path``, whole and for its owner alone, without waiting for the disk.

    For what may be lost. Raises OSError.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY | _CLOSE, 0o600)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
            file.write(data)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise

"""Which quiz this is, to the file: what one found another cannot vouch for."""

from __future__ import annotations

import sys
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[2]
_PARTS = ("article", "bank", "judge", "language", "locale")
"""The parts of quiz that a finding rests on."""

_OTHERS = ("rapidfuzz", "pyyaml", "msgspec", "trafilatura", "lxml")
"""The libraries that one rests on; not all need be there."""


def edition() -> str:
    """Changes whenever the code, the tables or the libraries behind a finding do."""
    found = blake2b(repr((sys.version_info, [_version(name) for name in _OTHERS])).encode(), digest_size=16)
    for part in _PARTS:
        for path in sorted((_PACKAGE / part).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                state = path.stat()
                found.update(f"{path.relative_to(_PACKAGE)} {state.st_size} {state.st_mtime_ns}\n".encode())
    return found.hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""

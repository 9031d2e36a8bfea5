"""The command that opens the author's own editor at a line."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path

_COLON = frozenset(("hx", "helix", "zed", "subl", "sublime_text"))
_GOTO = frozenset(("code", "codium", "code-insiders", "cursor", "windsurf"))
_NONE = frozenset(("ed", "notepad", "notepad.exe"))


def editor_command(environ: Mapping[str, str], path: Path, line: int) -> list[str]:
    """The words that start `$VISUAL`, `$EDITOR` or vi on ``path`` at ``line``; ValueError for bad quotes."""
    words = shlex.split(environ.get("VISUAL") or environ.get("EDITOR") or "vi") or ["vi"]
    name = Path(words[0]).name.lower()
    if name in _GOTO:
        waits = [] if "--wait" in words or "-w" in words else ["--wait"]
        return [*words, *waits, "--goto", f"{path}:{line}"]
    if name in _COLON:
        return [*words, f"{path}:{line}"]
    return [*words, str(path)] if name in _NONE else [*words, f"+{line}", str(path)]

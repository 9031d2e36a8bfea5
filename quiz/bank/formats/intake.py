"""A foreign file's bytes, from a file or from standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from quiz.bank.intake import LIMIT, shown
from quiz.errors import ExchangeError
from quiz.locale.told import M_


def read_foreign(path: str) -> bytes:
    """The content of the file at ``path``; "-" reads standard input.

    ExchangeError, in a sentence, when there is nothing usable: no such file, a folder, empty, too large.
    """
    name = shown(path)
    if path == "-":
        data = sys.stdin.buffer.read(LIMIT + 1)
    else:
        try:
            with Path(path).open("rb") as file:
                data = file.read(LIMIT + 1)
        except FileNotFoundError:
            raise ExchangeError(
                M_("{name}: there is no such file; check the name and the folder.", name=name)
            ) from None
        except IsADirectoryError:
            raise ExchangeError(M_("{name}: this is a folder; name a file in it.", name=name)) from None
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or M_("this is not a usable file name")
            raise ExchangeError(
                M_("{name}: the file cannot be read ({reason}).", name=name, reason=reason)
            ) from None
    if len(data) > LIMIT:
        raise ExchangeError(
            M_(
                "{name}: the file is larger than {limit} MB; split it into several.",
                name=name,
                limit=LIMIT // 1024**2,
            )
        )
    if not data.strip():
        raise ExchangeError(M_("{name}: the file is empty.", name=name))
    return data

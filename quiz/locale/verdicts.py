"""The words by which people know the three verdicts, the same wherever one is shown."""

from __future__ import annotations

from typing import Final

from quiz.locale import N_

VERDICTS: Final[dict[str, str]] = {
    "accept": N_("Right"),
    "prompt": N_("Almost"),
    "reject": N_("Not right"),
}

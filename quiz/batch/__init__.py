"""Many articles at once: engines that share out the work, a journal that a run goes on from, the bank bound.

Results come in the order of the articles whatever the engine, so a bank is the same byte for byte.
"""

from __future__ import annotations

from quiz.batch.binding import bind, bind_page
from quiz.batch.engine import outcomes
from quiz.batch.journal import Journal
from quiz.batch.work import Options, Outcome, attempt

__all__ = ["Journal", "Options", "Outcome", "attempt", "bind", "bind_page", "outcomes"]

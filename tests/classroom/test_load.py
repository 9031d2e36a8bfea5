"""The load generator's lesson in its short form: whatever was acknowledged is in the journal."""

from __future__ import annotations

import sys

import pytest

from tests.benchmarks.hub import lesson


@pytest.mark.skipif(sys.platform == "win32", reason="ends the hub by a signal")
@pytest.mark.parametrize(("minutes", "pupils"), [(2, 8), pytest.param(60, 30, marks=pytest.mark.slow)])
async def test_a_lesson_with_random_disconnects_loses_nothing(minutes: int, pupils: int) -> None:
    acknowledged, missing = await lesson(minutes, pupils)
    assert acknowledged > 0
    assert missing == 0

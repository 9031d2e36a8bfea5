"""A stage for every module of documents."""

from __future__ import annotations

import pytest

from tests.docs.stage import Stage


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """An empty stage, the same for all of a module's tests: what one command makes, a later one uses."""
    return Stage(tmp_path_factory.mktemp("stage"), tmp_path_factory.mktemp("home"))

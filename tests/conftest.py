"""Which suites run: the whole by default, long ones with ``--slow``, those on outside data with QUIZ_DATA."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
    os.environ.pop(name, None)
os.environ["LANG"] = "C.UTF-8"  # who runs the suite may speak any language

settings.register_profile("untimed", deadline=None)  # a busy machine is no failure
settings.load_profile("untimed")

for name in ("LC_ALL", "LC_MESSAGES", "LANG"):  # tests read English, in whatever language the machine speaks
    if os.environ.get(name, "").startswith("id"):
        os.environ[name] = "C.UTF-8"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the long suites too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    slow = pytest.mark.skip(reason="a long suite: run it with --slow")
    data = pytest.mark.skip(reason="needs development data: set QUIZ_DATA to its folder")
    for item in items:
        if "slow" in item.keywords and not config.getoption("--slow"):
            item.add_marker(slow)
        if "data" in item.keywords and not os.environ.get("QUIZ_DATA"):
            item.add_marker(data)


@pytest.fixture(scope="session", autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Nothing that tests keep goes into the home of whoever runs them."""
    os.environ.setdefault("QUIZ_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture
def data_folder() -> Path:
    """The development data's folder; only for tests marked ``data``."""
    return Path(os.environ["QUIZ_DATA"])

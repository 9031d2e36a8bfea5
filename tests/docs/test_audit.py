"""What was not looked up is never called clean; what we ship is free to ship."""

from __future__ import annotations

from tests.docs.audit import _COPYLEFT, licences, vulnerabilities

CLEAN = {"name": "tinydb", "version": "4.8.2", "vulns": []}
BAD = {"name": "aiohttp", "version": "3.0", "vulns": [{"id": "CVE-1", "fix_versions": ["3.1"]}]}
SKIPPED = {"name": "fsrs", "skip_reason": "not found"}


def test_an_audit_says_what_it_looked_up() -> None:
    assert vulnerabilities({"dependencies": [CLEAN]}) == (["Vulnerabilities: 0 known in 1 packages."], 0)
    lines, code = vulnerabilities({"dependencies": [CLEAN, BAD, SKIPPED]})
    assert code == 1
    assert lines[0] == "aiohttp 3.0: CVE-1, mended in 3.1"
    assert lines[-1] == "Not looked up: fsrs."
    assert vulnerabilities({"dependencies": [CLEAN, SKIPPED]})[1] == 2


def test_an_audit_that_reached_nothing_does_not_say_clean() -> None:
    lines, code = vulnerabilities({"dependencies": [SKIPPED]})
    assert code == 2
    assert "NOT LOOKED UP" in lines[0]


def test_what_quiz_needs_may_be_shipped_with_it() -> None:
    found = list(licences())
    assert {"textual", "fsrs", "tinydb"} <= {name for name, _, _ in found}
    assert [one for one in found if _COPYLEFT.search(one[2])] == []

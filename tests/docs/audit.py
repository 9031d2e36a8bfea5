"""Looks what is installed over (``python -m tests.docs.audit``): vulnerabilities, versions, licences.

Known vulnerabilities are looked up with pip-audit. Where no advisories can be reached that is said, and the
exit code is 2: what was not looked up is not clean. What needs no network is always done.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any

_COPYLEFT = re.compile(r"\b[AL]?GPL|GNU (?:Affero )?General Public", re.IGNORECASE)
_NOT_SHIPPED = {"test", "check", "browser"}
"""Extras of ours for those who work on quiz."""


def vulnerabilities(found: dict[str, Any]) -> tuple[list[str], int]:
    """What pip-audit's JSON says, in sentences, and the exit code."""
    packages = found["dependencies"]
    skipped = [one for one in packages if "skip_reason" in one]
    known = [(one, bad) for one in packages for bad in one.get("vulns", ())]
    lines = []
    for one, bad in known:
        mended = ", ".join(bad["fix_versions"]) or "nothing yet"
        lines.append(f"{one['name']} {one['version']}: {bad['id']}, mended in {mended}")
    looked_up = len(packages) - len(skipped)
    if not looked_up:
        lines.append("Vulnerabilities: NOT LOOKED UP. No advisories can be reached from here.")
        return lines, 2
    lines.append(f"Vulnerabilities: {len(known)} known in {looked_up} packages.")
    if skipped:
        names = ", ".join(one["name"] for one in skipped)
        lines.append(f"Not looked up: {names}.")
    return lines, 1 if known else 2 if skipped else 0


def licences(name: str = "quiz-tutor") -> Iterator[tuple[str, str, str]]:
    """Name, version and licence of each package that quiz or an extra of it needs, where it is installed."""
    for needed in distribution(name).requires or ():
        if (extra := re.search(r"extra == ['\"]([\w-]+)", needed)) and extra[1] in _NOT_SHIPPED:
            continue
        package = re.match(r"[\w.-]+", needed)
        try:
            if package and package[0] != name:
                found = distribution(package[0])
                yield package[0], found.version, _licence(found)
        except PackageNotFoundError:
            continue


def _licence(found: Distribution) -> str:
    def told(field: str) -> list[str]:
        return found.metadata.get_all(field) or []

    classes = [one.split(" :: ")[-1] for one in told("Classifier") if one.startswith("License ::")]
    own = (*told("License-Expression"), ", ".join(classes), *told("License"))
    return next((one.split("\n", 1)[0] for one in own if one), "not told")


def main() -> int:
    """Print all of it."""
    subprocess.run([sys.executable, "-m", "pip", "check"], check=False)
    bad = []
    for name, version, licence in sorted(set(licences())):
        print(f"{name:<22} {version:<14} {licence}")
        bad += [name] if _COPYLEFT.search(licence) else []
    if bad:
        print(f"Not to be shipped with an MIT program without a look: {', '.join(bad)}")
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        "--skip-editable",
        "--progress-spinner=off",
        "--format=json",
    ]
    audit = subprocess.run(command, check=False, capture_output=True, text=True)
    if not audit.stdout:
        print(audit.stderr, file=sys.stderr)
        return 2
    lines, code = vulnerabilities(json.loads(audit.stdout))
    print("\n".join(lines))
    return code


if __name__ == "__main__":
    sys.exit(main())

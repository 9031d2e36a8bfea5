"""Who may do what: signed cookies, and how often a PIN may be tried."""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

COOKIE = "quiz"
LIFE = 24 * 3600
"""Seconds for which a cookie is good; a lesson is shorter."""


def sign(secret: str, room: str, pupil: int, now: float) -> str:
    """A cookie that says: this device is pupil number ``pupil`` of ``room``, as of ``now``."""
    claim = f"{room}|{pupil}|{int(now)}".encode()
    return f"{urlsafe_b64encode(claim).decode()}.{_seal(secret, claim)}"


def signed(secret: str, room: str, cookie: str, now: float) -> int | None:
    """The number of the pupil that ``cookie`` is of; None when it is forged, of another room, or too old."""
    head, _, seal = cookie.partition(".")
    try:
        claim = urlsafe_b64decode(head.encode("ascii"))
        if not hmac.compare_digest(_seal(secret, claim).encode(), seal.encode()):
            return None
        of, pupil, at = claim.decode().split("|")
    except (ValueError, UnicodeError):
        return None
    return int(pupil) if of == room and 0 <= now - int(at) + 60 <= LIFE else None


def _seal(secret: str, claim: bytes) -> str:
    return urlsafe_b64encode(hmac.new(secret.encode(), claim, sha256).digest()).decode()


@dataclass(slots=True)
class Tries:
    """Failed tries are counted by key; ``most`` of them within ``seconds`` shut it out until they are old.

    Those that succeed count nothing, so a whole school may come from one address. At most ``keys`` are
    remembered; the oldest is forgotten first.
    """

    clock: Callable[[], float]
    most: int
    seconds: float
    keys: int = 10_000
    _failed: OrderedDict[str, list[float]] = field(default_factory=OrderedDict)

    def wait(self, key: str) -> float:
        """Seconds until ``key`` may try again; 0 when it may now."""
        now = self.clock()
        times = [at for at in self._failed.get(key, ()) if now - at < self.seconds]
        return 0.0 if len(times) < self.most else max(0.0, times[-self.most] + self.seconds - now)

    def fail(self, key: str) -> None:
        """Count a failed try."""
        times = self._failed.pop(key, [])[-self.most + 1 :]
        self._failed[key] = [*times, self.clock()]
        while len(self._failed) > self.keys:
            self._failed.popitem(last=False)

    def forgive(self, key: str) -> None:
        """Forget the failed tries of ``key``."""
        self._failed.pop(key, None)


@dataclass(slots=True)
class Bucket:
    """Lets ``rate`` things a second through, and ``burst`` at once."""

    clock: Callable[[], float]
    rate: float
    burst: float
    _level: float = field(init=False)
    _at: float = field(init=False)

    def __post_init__(self) -> None:
        self._level, self._at = self.burst, self.clock()

    def take(self) -> bool:
        """Whether one more may pass now."""
        now = self.clock()
        self._level = min(self.burst, self._level + (now - self._at) * self.rate)
        self._at = now
        if self._level < 1:
            return False
        self._level -= 1
        return True

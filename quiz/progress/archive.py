"""A learner as one JSON file: to carry to another device, to keep, to give away without a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

import msgspec

from quiz.errors import LearnerError
from quiz.model import Review
from quiz.progress.line import VERSION, encode
from quiz.progress.log import NAME as LOG
from quiz.progress.log import read_reviews
from quiz.progress.paths import clean_name
from quiz.progress.profile import Settings, read_profile
from quiz.progress.trouble import told


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """What an exported file holds. ``version`` is that of the log's lines."""

    quiz: str = "learner"
    version: int = VERSION
    name: str
    settings: Settings = field(default_factory=dict)
    parameters: tuple[float, ...] = ()
    reviews: tuple[Review, ...] = ()


def pack(folder: Path) -> Archive:
    """The learner in ``folder``. Raises LearnerError."""
    with told(folder, "read"):
        path = folder / LOG
        reviews = tuple(read_reviews(path)) if path.exists() else ()
        profile = read_profile(folder)
    return Archive(
        name=profile.name, settings=profile.settings, parameters=profile.parameters, reviews=reviews
    )


def to_json(archive: Archive) -> bytes:
    """The archive as JSON, a review a line, so that it can be looked at and compared."""
    rows = b",\n".join(encode(review, msgspec.UNSET).rstrip(b"\n") for review in archive.reviews)
    head = msgspec.json.encode(replace(archive, reviews=()))
    return head.removesuffix(b"[]}") + b"[\n" + rows + b"\n]}\n"


def from_json(data: bytes, source: str) -> Archive:
    """Read an archive; ``source`` names it in an error.

    Raises:
        LearnerError: it is no archive, is damaged, or is of a later version.
    """
    try:
        archive = msgspec.json.decode(data, type=Archive)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise LearnerError(f"{source} is no exported learner: {error}.") from None
    if archive.quiz != "learner":
        raise LearnerError(f"{source} is no exported learner.")
    if archive.version > VERSION:
        raise LearnerError(f"{source} was exported by a later version of quiz. Update quiz to read it.")
    if any(review.at.tzinfo is None or not 1970 <= review.at.year < 3000 for review in archive.reviews):
        raise LearnerError(f"{source} has reviews at impossible times.")
    return replace(archive, name=clean_name(archive.name))


def anonymous(reviews: Iterable[Review], salt: str) -> list[Review]:
    """``reviews`` without what could tell whose they are.

    Answers' texts and the learner's zone are taken out; sessions and reviews get new ids, which only the
    random ``salt`` could lead back. Questions, verdicts, ratings and times stay, and so does progress.
    """

    def hide(name: str) -> str:
        return sha256((salt + name).encode()).hexdigest()[:16] if name else ""

    return [
        replace(
            review,
            id=hide(review.id),
            of=hide(review.of),
            session=hide(review.session),
            given="",
            offset=0,
        )
        for review in reviews
    ]

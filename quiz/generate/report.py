"""What happened to an article, line by line, for its author."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from quiz.generate.facts import facts, merge
from quiz.generate.parsed import Reading
from quiz.generate.writer import Written

REFUSALS = {
    "length": "too short or too long",
    "answer": "the answer is no clean piece of the sentence",
    "pointing": "points at what only the article tells",
    "leak": "tells its own answer",
    "two answers": "the article tells nearly the same of another",
    "standing": "does not say what it is about",
    "broken": "is no sound sentence",
    "disputed": "sources disagree",
    "outranked": "others are better, or it is not sure enough",
    "doubtful": "the name may be no person's",
    "boundary": "a name in it may be cut",
    "past": "tells of a time before the article's, and not of which",
    "year": "a month without its year",
}
"""Why a draft became no question."""


def dropped(written: Written) -> Iterator[str]:
    """What was left out of the article and which drafts were refused, each with the reason."""
    article = written.article
    yield f"== {article.file or article.id}"
    for piece in article.dropped:
        yield f"  dropped ({piece.reason}): {_short(piece.text)}"
    for reason, draft in written.refused:
        yield f"  not asked ({REFUSALS.get(reason, reason)}): {_short(draft.ask)}"


def full(written: Written) -> Iterator[str]:
    """What was read, dropped, understood and asked."""
    article, reading = written.article, written.reading
    yield from dropped(written)
    yield f"  title: {article.title or '-'}"
    known = {"date": article.date, "publisher": article.publisher, "place": article.place}
    yield "  " + "   ".join(f"{name}: {value or '-'}" for name, value in known.items())
    if reading is None:
        return
    for label, found in names_in(reading).items():
        yield f"  {label}: " + (", ".join(f"{name} ({n})" for name, n in found) or "-")
    yield "  offices: " + ("; ".join(offices_in(reading)) or "-")
    yield "  acronyms: " + ("; ".join(f"{k} = {v}" for k, v in reading.expansions.items()) or "-")
    for merged in merge(facts(reading)):
        times = f" ({len(merged.tellings)} times)" if len(merged.tellings) > 1 else ""
        yield f"  fact: {_short(str(merged.fact))}{times}"
    for made in written.questions:
        yield f"  {made.score:.2f} {made.family}: {made.ask} => {made.answer}"
        if made.source:
            yield f"       {_short(made.source.quote)}"


def names_in(reading: Reading) -> dict[str, list[tuple[str, int]]]:
    """The names of people, organizations and places, the commonest first, with how often each stands."""
    names: dict[str, Counter[str]] = {"PER": Counter(), "ORG": Counter(), "LOC": Counter()}
    for sentence in reading.sentences:
        for entity in sentence.entities:
            names[entity.kind][entity.full] += 1
    labels = {"PER": "people", "ORG": "organizations", "LOC": "places"}
    return {label: names[kind].most_common() for kind, label in labels.items()}


def offices_in(reading: Reading) -> list[str]:
    """Who holds which office, as “name: office”, sorted."""
    return sorted({f"{office.person.full}: {office.text}" for s in reading.sentences for office in s.offices})


def _short(text: str, limit: int = 140) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"

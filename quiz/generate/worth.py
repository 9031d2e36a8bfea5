"""What a teacher would see in a draft: the features from which its acceptability is learned."""

from __future__ import annotations

import re
from collections import Counter

from quiz.generate.drafts import Draft
from quiz.generate.guards import words
from quiz.generate.lexicon import given_names, known
from quiz.generate.parsed import Parsed, Reading
from quiz.generate.vague import vagueness
from quiz.generate.weights import common_words
from quiz.language.id_writing import (
    COUNTRIES,
    GAP,
    INNER_VERBS,
    MODAL_VERBS,
    MOMENT_WORDS,
    ORGANIZATION_NOUNS,
    PLAY_WORDS,
    RESULT_WORDS,
    SMALL_NUMBERS,
    SMALL_WORDS,
    SPEECH_VERBS,
    SUBORDINATORS,
    VAGUE_VERBS,
    looks_like_verb,
)

RARE = frozenset(
    ("with whom", "title", "what for", "list", "in what", "thing", "by whom", "as what", "rank", "partner")
)
"""Families of which few were read: they share a feature too."""

_SMALL_NUMBERS = frozenset(map(str, range(1, 10))) | SMALL_NUMBERS

_NUMBER = re.compile(r"\d")


def features(draft: Draft, reading: Reading) -> dict[str, float]:
    """Names and values of what is seen, most of them 0 to 1."""
    row = {"bias": 1.0, f"family={draft.family}": 1.0}
    if draft.family in RARE:
        row["rare"] = 1.0
    if draft.way:
        row[f"way={draft.way}"] = 1.0
    for part in (
        _words(draft),
        _coverage(draft),
        _answer(draft, reading),
        _place(draft, reading),
        _doubts(draft),
        _context(draft, reading),
        vagueness(draft, reading),
        _beside_key(draft),
    ):
        row.update(part)
    row.update(_names(draft, reading))
    if draft.family == "cloze":
        row.update(_gap(draft))
    return {name: value for name, value in row.items() if value}


def _words(draft: Draft) -> dict[str, float]:
    ask = draft.ask
    told = words(ask)
    content = [word for word in told if word not in SMALL_WORDS]
    counts = Counter(told)
    verbs = [word for word in told if looks_like_verb(word) and word not in SMALL_WORDS]
    foreign = [w for w in content if w.isalpha() and w not in common_words() and w in draft.sentence.text]
    after = told[told.index("yang") + 1] if "yang" in told[:-1] else ""
    return {
        "long": max(0, len(told) - 16) / 10,
        "longer": float(len(told) > 26),
        "short": max(0, 7 - len(content)) / 4,
        "commas": min(4, ask.count(",")) / 2,
        "yang": max(0, counts["yang"] - 1.0),
        "dan": min(2, counts["dan"]) / 1.0,
        "clauses": min(
            3, sum(counts[word] for word in SUBORDINATORS if word not in {"yang", "apa", "siapa", "mana"})
        ),
        "verbs": max(0, len(verbs) - 2) / 2,
        "foreign": min(5, len(foreign)) / 3,
        "nya": float(any(word.endswith("nya") and len(word) > 5 for word in told)),
        "digits": float(bool(_NUMBER.search(ask.replace(GAP, "")))),
        "money": float("Rp" in ask or "$" in ask or "persen" in told),
        "quotes": float("“" in ask.replace("kalimat “", "") or "‘" in ask or "'" in ask),
        "slash": float("/" in ask),
        "negative": float(bool({"tidak", "belum", "tak", "bukan"} & set(told))),
        "future": float(bool({"akan", "bakal", "rencananya"} & set(told))),
        "vague": float(after in VAGUE_VERBS or bool(verbs and verbs[0] in VAGUE_VERBS)),
        "inner": float(bool(set(told) & INNER_VERBS)),
        "modal": float(bool(set(told) & MODAL_VERBS)),
        "speech": float(bool(set(told) & SPEECH_VERBS)),
        "play": float(bool(set(told) & PLAY_WORDS)),
        "result": float(bool(set(told) & RESULT_WORDS)),
        "moment": float(bool(set(told) & MOMENT_WORDS)),
        "moments": float(len(set(told) & MOMENT_WORDS) > 1),
        "adverb": float(bool({"kembali", "baru", "masih", "kini", "bahkan", "hanya", "terus"} & set(told))),
        "other": float(bool({"lain", "sama", "serupa", "berbeda", "terakhir", "pertama"} & set(told))),
        "fronted": float(
            ask.split("?")[0].count(",") > 0 and not ask[:5].lower().startswith(("siapa", "apa i"))
        ),
        "menurut": float("menurut" in told[:2]),
    }


def _answer(draft: Draft, reading: Reading) -> dict[str, float]:
    answer = draft.answer if isinstance(draft.answer, str) else "; ".join(draft.answer)
    size = len(answer.split())
    person = draft.kind == "person"
    row = {
        f"kind={draft.kind}": 1.0,
        "key long": max(0, size - 3) / 4,
        "key single": float(size == 1),
        "key partial": float(bool(draft.full) and draft.full != answer),
        "key country": float(answer in COUNTRIES),
        "key acronym": float(answer.isupper() and size == 1 and not answer.isdigit()),
        "key digits": float(bool(_NUMBER.search(answer)) and draft.kind not in {"number", "date"}),
        "key small number": float(draft.kind == "number" and size == 1 and answer.lower() in _SMALL_NUMBERS),
        "key often": min(4, reading.article.text.count(draft.full or answer)) / 4,
    }
    if person:
        row["doubtful"] = float(draft.full in reading.doubtful)
        row["given"] = float(draft.full.split(" ")[0] in given_names())
        row["whole name"] = float(" " in draft.full)
    if draft.kind in {"organization", "place"}:
        kind = known(answer).kind
        row["known"] = float(bool(kind))
        row["told kind"] = float(
            answer in reading.kinds or answer.split(" ")[0].lower() in ORGANIZATION_NOUNS
        )
        row["acts"] = float(answer in reading.actors)
    return row


def _beside_key(draft: Draft) -> dict[str, float]:
    """What stands before and after the answer in its sentence: “di ____”, “pejabat ____ mengatakan”."""
    if not isinstance(draft.answer, str):
        return {}
    start = draft.sentence.text.find(draft.answer)
    end = start + len(draft.answer)
    before = next((word.tag for word in reversed(draft.sentence.words) if word.end <= start), "START")
    after = next((word.tag for word in draft.sentence.words if word.start >= end), "END")
    kind = "gap" if draft.family == "cloze" or draft.family.endswith(" in place") else "asked"
    return {f"{kind} after={before}": 1.0, f"{kind} before={after}": 1.0}


def _place(draft: Draft, reading: Reading) -> dict[str, float]:
    index = draft.sentence.index
    return {
        "key sentence": reading.salience[index] if index < len(reading.salience) else 0.0,
        "first": float(index == 0),
        "deep": index / max(1, len(reading.sentences)),
        "sentence long": max(0, len(draft.sentence.words) - 24) / 12,
        "sentence short": float(len(draft.sentence.words) < 10),
        "inner clause": float(draft.order > 0),
        "quotation": float(any(draft.sentence.quoted)),
        "pointed": float(draft.pointed),
        "stands": float(bool(draft.sentence.stands)),
        "sports": float(reading.domain == "sports"),
        "business": float(reading.domain == "business"),
        "undated": float(reading.today is None and not draft.dated),
        "of a match": reading.moments,
    }


def _coverage(draft: Draft) -> dict[str, float]:
    """How much of the sentence the question leaves out, and names that it tells more fully."""
    answer = draft.answer if isinstance(draft.answer, str) else " ".join(draft.answer)
    told = set(words(f"{draft.ask} {answer}"))
    content = [w.low for w in draft.sentence.words if w.text[0].isalpha() and w.low not in SMALL_WORDS]
    missing = sum(word not in told for word in content) / max(1, len(content))
    last = next((w.low for w in reversed(draft.sentence.words) if w.text[0].isalnum()), "")
    text = draft.sentence.text
    return {
        "left out": missing,
        "most left out": float(missing > 0.5),
        "end left out": float(last not in told),
        "fuller names": min(2, sum(name not in text and name in draft.ask for name in draft.names)) / 2,
        "fuller pair": float(
            any(name not in text and name in draft.ask and name.count(" ") > 1 for name in draft.names)
        ),
    }


def _context(draft: Draft, reading: Reading) -> dict[str, float]:
    """How much the question leans on what stood before its sentence."""
    index = draft.sentence.index
    lead = _told(reading, 0, 1) | set(words(draft.topic))
    earlier = _told(reading, 0, index) - lead
    near = _told(reading, max(0, index - 1), index)
    asked = {word for word in words(draft.ask) if word not in SMALL_WORDS and word.isalpha()}
    size = max(1, len(asked))
    lows = {word.low for word in draft.sentence.words}
    return {
        "old words": len(asked & earlier) / size if index else 0.0,
        "lead words": len(asked & lead) / size if index else 0.0,
        "near words": len(asked & near) / size if index else 0.0,
        "points": float(bool(lows & {"itu", "tersebut"})),
        "topical": len(asked & reading.usual) / size,
    }


def _told(reading: Reading, start: int, end: int) -> frozenset[str]:
    """The plain words of sentences ``start`` to ``end``."""
    return frozenset().union(*reading.vocabulary[start:end])


def _doubts(draft: Draft) -> dict[str, float]:
    """How unsure the taggers are of what the draft stands on: key, names, verbs and the rest."""
    sentence = draft.sentence
    spans = {entity.full: range(entity.start, entity.end) for entity in sentence.entities}
    key = spans.pop(draft.full, range(0))
    others = [span for name, span in spans.items() if name in draft.names]
    verbs = [1 - word.tag_sure for word in sentence.words if word.tag == "VERB"]
    return {
        "key unsure": _doubt(sentence, key),
        "key edges unsure": _edges(sentence, key),
        "names unsure": max((_doubt(sentence, span) for span in others), default=0.0),
        "edges unsure": max((_edges(sentence, span) for span in others), default=0.0),
        "verbs unsure": max(verbs, default=0.0),
        "tags unsure": 4 * sum(1 - word.tag_sure for word in sentence.words) / len(sentence.words),
        "cut": float(draft.cut),
    }


def _doubt(sentence: Parsed, span: range) -> float:
    return max((1 - sentence.words[index].name_sure for index in span), default=0.0)


def _edges(sentence: Parsed, span: range) -> float:
    """How unsure it is that the name ends where it does."""
    around = {span.start - 1, span.stop} if span else set()
    near = [sentence.words[index] for index in around if 0 <= index < len(sentence.words)]
    return max((1 - word.name_sure for word in near if word.text[0].isalnum()), default=0.0)


def _names(draft: Draft, reading: Reading) -> dict[str, float]:
    told = draft.names - {draft.entity, draft.full}
    whole = [name for name in told if " " in name or name.isupper() or name in COUNTRIES]
    return {
        "names": min(3, len(whole)) / 2,
        "no name": float(not told),
        "many names": float(len(told) > 3),
        "dated": float(draft.dated),
        "topic": float(bool(draft.topic) and not _on_affair(draft, reading)),
        "affair": float(_on_affair(draft, reading)),
        "on topic": float(any(name in reading.topics for name in told)),
        "key topic": float(draft.full in reading.topics),
    }


def _on_affair(draft: Draft, reading: Reading) -> bool:
    """Whether what the article opens with stands before the question."""
    return reading.affair is not None and draft.topic == reading.affair.text


def _gap(draft: Draft) -> dict[str, float]:
    text = draft.ask
    before = text.split(GAP)[0].split()
    after = text.split(GAP)[-1].strip("”? ").split()
    last = before[-1].strip("“,").lower() if before else ""
    return {
        "gap first": float("“" in "".join(before[-1:])),
        "gap last": float(not after),
        "gap after preposition": float(last in {"di", "ke", "dari", "pada", "oleh", "dengan", "bersama"}),
        "gap in list": float(last == "dan" or (bool(after) and after[0] in {"dan", "serta"})),
        f"gap={draft.kind}": 1.0,
    }

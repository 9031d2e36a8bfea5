"""Learns the small models from news: what names are, which sentences matter, which questions are accepted."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from quiz.article import article_from
from quiz.generate import lexicon, ranking, salience, tagger
from quiz.generate.analysis import read
from quiz.generate.boosting import forest, grow
from quiz.generate.drafts import Draft
from quiz.generate.finishing import anchored
from quiz.generate.fitting import Row, fit, listing
from quiz.generate.gathering import gather
from quiz.generate.parsed import Parsed
from quiz.generate.ranking import seen
from quiz.generate.weights import familiar_acronyms, small_before_names
from quiz.generate.writer import sound

MODELS = Path(__file__).with_name("models")

FIRST_ROUND = 7
"""Rounds before this one were judged too mildly to learn from."""

STRICT_ROUND = 17
"""Those before this one were judged less strictly, which the trees are told and new drafts are not."""

ALIKE, SURELY_ALIKE = 0.8, 0.93
"""Shared words from which a draft is a question that was read: accepted ones may have changed a little."""


def save(name: str, text: str) -> None:
    """Write ``text`` as the compressed list ``name``, byte for byte the same each time."""
    (MODELS / f"{name}.txt.gz").write_bytes(gzip.compress(text.encode(), mtime=0))


def is_apart(identity: str) -> bool:
    """Whether an article belongs to the third that nothing is learned from, by a hash of its id."""
    return int(hashlib.sha256(identity.encode()).hexdigest(), 16) % 3 == 0


def news(path: Path) -> list[dict[str, Any]]:
    """The articles of a JSON Lines file that may be learned from."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [row for row in rows if not is_apart(row["id"])]


def learn_names(articles: Sequence[dict[str, Any]], tagged: Sequence[Sequence[str]]) -> None:
    """The lists of names, from ``articles`` and from plain sentences, twelve of which make an article."""
    forget_names()
    texts = [(row["text"], row["id"]) for row in articles]
    for start in range(0, len(tagged), 24):
        block = [" ".join(words) for words in tagged[start : start + 12]]
        texts.append(("\n\n".join(block), f"block-{start}"))
    names, given = gather(_sentences(texts))
    save("names", names)
    save("given", given)
    forget()


def _sentences(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[Parsed, ...]]:
    for text, stem in texts:
        yield read(article_from(text, stem=stem)).sentences


def forget_names() -> None:
    """Empty the lists of names."""
    save("names", "")
    save("given", "")
    forget()


def forget() -> None:
    """Let what was trained be read again."""
    tagger.models.cache_clear()
    lexicon.first_names.cache_clear()
    lexicon.listed_names.cache_clear()
    lexicon.known_names.cache_clear()
    lexicon.given_names.cache_clear()
    salience.weights.cache_clear()
    ranking.trees.cache_clear()


def learn_acronyms(articles: Sequence[dict[str, Any]]) -> None:
    """Add the acronyms that several articles use to those that readers are taken to know."""
    counts = Counter(word for row in articles for word in set(_ACRONYM.findall(row["text"])))
    told = {word for word, count in counts.items() if count >= _FAMILIAR}
    save("acronyms", "".join(f"{word}\n" for word in sorted(told | familiar_acronyms())))
    familiar_acronyms.cache_clear()


_ACRONYM = re.compile(r"\b[A-Z]{2,6}\b")
_FAMILIAR = 4
"""Articles of a thousand that make an acronym one that readers know."""


def learn_small(articles: Sequence[dict[str, Any]], tagged: Sequence[Sequence[str]]) -> None:
    """Words that are written small before capitals inside sentences, nearly always."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    texts = [text for row in articles for text in row["text"].split("\n")]
    for text in [*texts, *map(" ".join, tagged)]:
        for before, word, _ in _BEFORE_NAME.findall(text):
            (small if word.islower() else large)[word.lower()] += bool(before)
    save(
        "small",
        "".join(f"{word}\n" for word in sorted(small) if small[word] >= 3 and large[word] * 9 < small[word]),
    )
    small_before_names.cache_clear()


_BEFORE_NAME = re.compile(r"(?<![.?!:\"“] )\b(\w+) ([A-Za-z][a-z-]+) (?=([A-Z][a-z]))")
"""A word inside a sentence, and the one after it, before a capital."""


def learn_salience(articles: Sequence[dict[str, Any]]) -> None:
    """Weights that tell the sentences that people marked as key sentences."""
    rows: list[Row] = []
    labels: list[float] = []
    save("salience", "bias\t0\n")
    for each in articles:
        keys = {_letters(sentence) for sentence in each["key_sentences"]}
        sentences = read(article_from(each["text"], stem=each["id"])).sentences
        rows += salience.salience_features(sentences)
        labels += [float(_is_key(_letters(sentence.text), keys)) for sentence in sentences]
    save("salience", listing(fit(rows, labels, rounds=80)))
    forget()


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text.lower())


def _is_key(text: str, keys: set[str]) -> bool:
    return any(text == key or (len(key) > 20 and (text in key or key in text)) for key in keys)


def learn_worth(articles: Sequence[dict[str, Any]], judged: Sequence[dict[str, Any]]) -> int:
    """Trees that tell accepted questions from refused ones; the number of judged questions still written.

    Judged questions that the writer no longer proposes teach nothing.
    """
    rows: list[Row] = []
    labels: list[float] = []
    texts = {row["id"].strip("-"): row for row in articles}
    by_article: dict[str, list[dict[str, Any]]] = {}
    for each in judged:
        if each["round"] < FIRST_ROUND:
            continue
        by_article.setdefault(each["article"].strip("-"), []).append(each)
    for identity, questions in by_article.items():
        if identity not in texts:
            continue
        source = texts[identity]
        reading = read(article_from(source["text"], stem=source["id"]))
        drafts = [(draft, anchored(draft, reading)) for draft in sound(reading)]
        strict = [each for each in questions if each["round"] >= STRICT_ROUND]
        affair = reading.affair.text if reading.affair else ""
        for draft, good in _matched(drafts, strict or questions, affair):
            rows.append(seen(draft, reading) | ({} if strict else {"mild": 1.0}))
            labels.append(float(good))
    save("worth", forest(grow(rows, labels)))
    forget()
    return len(rows)


def _matched(
    drafts: Sequence[tuple[Draft, str]], questions: Sequence[dict[str, Any]], affair: str = ""
) -> Iterator[tuple[Draft, bool]]:
    """The drafts that are, nearly word for word, judged questions, each once, and whether it was accepted."""
    taken: set[str] = set()
    for question in questions:
        asked = question["ask"].removeprefix(question.get("anchor", ""))
        wanted = _asked(asked)
        best: tuple[Draft, str] | None = None
        likeness = 0.0
        for draft, ask in drafts:
            if _key(draft.answer) != _key(question["answer"]):
                continue
            own = _asked(ask.replace(f" {draft.topic}", "", 1) if draft.topic else ask)
            shared = len(own & wanted) / max(1, len(own | wanted)) - 0.1 * (
                draft.family != question["family"]
            )
            if shared > likeness:
                best, likeness = (draft, ask), shared
        good = not question["failed"]
        if best and question["failed"] == [2] and "anchor" not in question and best[0].topic == affair != "":
            continue  # it was refused for want of what now stands before it
        if (
            best
            and set(question["failed"]) & {2, 3}
            and _OFFICE.search(best[1])
            and not _OFFICE.search(asked)
        ):
            continue  # it was refused for want of the office that now stands in it
        if best and likeness >= (ALIKE if good else SURELY_ALIKE) and best[1] not in taken:
            taken.add(best[1])
            yield best[0], good


def _asked(ask: str) -> set[str]:
    """The words of a question without its anchor in time and topic, and without the office of who did it."""
    bare = re.sub(
        r"^(?:Pada|Dalam berita)[^,]{0,70}, |(?<=“)Pada (?:awal |akhir |tahun )?[A-Z0-9][^,]{0,15}, ", "", ask
    )
    bare = _OFFICE.sub("siapa yang ", re.sub(r"\b[Pp]ada ", "", bare))
    return set(re.findall(r"[\w-]+", bare.lower()))


_OFFICE = re.compile(r"\b[Ss]iapa [^,?]{3,90}? yang ")


def _key(answer: str | Sequence[str]) -> str:
    return answer if isinstance(answer, str) else "; ".join(answer)

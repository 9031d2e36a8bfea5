"""Makes the weights in ``models/`` again: ``python -m quiz.generate.train DATA``.

DATA is a folder with ``nlp/ner_idner2k`` (two-column and three-column CoNLL, MIT), ``nlp/ud_csui``,
``nlp/ud_gsd`` and ``nlp/ud_pud`` (CoNLL-U, CC BY-SA), ``nlp/pos_nlpid`` (word and tag, MIT) and
``news/news_dev.jsonl`` (articles with key sentences, CC BY-SA), of which a third, by a hash of the id, is
kept apart. What makes a question acceptable is learned from questions that were read and judged. Prints what
was measured on the test files. Takes about ten minutes on one core; the result is deterministic.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from quiz.generate.features import features, name_features

MODELS = Path(__file__).with_name("models")

JUDGED = Path("tests/unit/judged_questions.jsonl")

Sentence = list[tuple[str, str]]
"""Words with their labels."""


def read_columns(path: Path, label: int) -> list[Sentence]:
    """Sentences of a file with a word a line, its ``label``-th column, and empty lines between."""
    found: list[Sentence] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split()
        if len(cells) > label:
            found[-1].append((cells[0], cells[label]))
        elif found[-1]:
            found.append([])
    return [sentence for sentence in found if sentence]


def read_conllu(path: Path) -> list[Sentence]:
    """Sentences of a Universal Dependencies file; a word with clitics has its first part's tag."""
    found: list[Sentence] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        sentence: Sentence = []
        whole, until = "", 0
        for line in block.splitlines():
            cells = line.split("\t")
            if len(cells) < 4 or "." in cells[0]:
                continue
            if "-" in cells[0]:
                whole, until = cells[1], int(cells[0].split("-")[1])
                continue
            number = int(cells[0])
            if whole:
                sentence.append((whole, cells[3]))
                whole = ""
            elif number > until:
                sentence.append((cells[1], cells[3]))
        if sentence:
            found.append(sentence)
    return found


Rows = Callable[[Sequence[str]], list[list[str]]]
"""From words to their attributes."""


def train(path: Path, sentences: Iterable[Sentence], rows: Rows, *, l1: float, l2: float, least: int) -> None:
    """Fit a linear-chain CRF and save it as ``path``. Attributes rarer than ``least`` are left out."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    settings = {"c1": l1, "c2": l2, "max_iterations": 120, "feature.minfreq": least}
    trainer.set_params({**settings, "feature.possible_transitions": True})
    for sentence in sentences:
        trainer.append(rows([word for word, _ in sentence]), [label for _, label in sentence])
    trainer.train(str(path))


def predict(path: Path, sentences: Sequence[Sentence], rows: Rows) -> Iterator[list[str]]:
    """The labels that the model in ``path`` gives each of ``sentences``."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    for sentence in sentences:
        yield tagger.tag(rows([word for word, _ in sentence]))


def accuracy(path: Path, sentences: Sequence[Sentence], rows: Rows) -> float:
    """The share of words with the right label."""
    pairs = [
        (gold, guess)
        for sentence, guesses in zip(sentences, predict(path, sentences, rows), strict=True)
        for (_, gold), guess in zip(sentence, guesses, strict=True)
    ]
    return sum(gold == guess for gold, guess in pairs) / max(1, len(pairs))


def spans(labels: Sequence[str]) -> set[tuple[int, int, str]]:
    """Entities as (start, end, type) of a row of B-, I- and O labels."""
    found, start, kind = set(), 0, ""
    for index, label in enumerate([*labels, "O"]):
        if kind and not (label.startswith("I-") and label[2:] == kind):
            found.add((start, index, kind))
            kind = ""
        if label != "O" and not kind:
            start, kind = index, label[2:]
    return found


def f1(path: Path, sentences: Sequence[Sentence], rows: Rows) -> dict[str, float]:
    """F1 of whole entities, in all and by type."""
    counts: Counter[tuple[str, str]] = Counter()
    for sentence, guesses in zip(sentences, predict(path, sentences, rows), strict=True):
        gold, guess = spans([label for _, label in sentence]), spans(guesses)
        for name, group in (("hit", gold & guess), ("gold", gold), ("guess", guess)):
            for *_, kind in group:
                counts[name, kind] += 1
                counts[name, "all"] += 1
    kinds = sorted({kind for _, kind in counts})
    return {k: 2 * counts["hit", k] / max(1, counts["gold", k] + counts["guess", k]) for k in kinds}


def passives(sentences: Iterable[Sentence]) -> str:
    """Words in di- and their number of occurrences, commonest first, one a line: attested passives."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        for word, _ in sentence:
            low = word.lower()
            if re.fullmatch(r"di[a-z]{3,}", low) and not low.endswith("nya"):
                counts[low] += 1
    return "".join(
        f"{word} {count}\n" for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )


def common(sentences: Iterable[Sentence], least: int) -> str:
    """Lower-case words that occur ``least`` times or more, sorted: not rare, and not names."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        counts.update(word for word, _ in sentence if word.isalpha() and word.islower())
    return "".join(f"{word}\n" for word, count in sorted(counts.items()) if count >= least)


def familiar(sentences: Iterable[Sentence], least: int) -> str:
    """All-capital words that occur ``least`` times or more: acronyms that readers of news know."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        counts.update(word for word, _ in sentence if word.isalpha() and word.isupper() and len(word) > 1)
    return "".join(f"{word}\n" for word, count in sorted(counts.items()) if count >= least)


def save(path: Path, text: str) -> None:
    """Write ``text`` compressed, byte for byte the same each time."""
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def main() -> None:
    """Train everything and print what it measures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--judged", type=Path, default=JUDGED, help="judged questions, a JSON object a line")
    nlp = parser.parse_args().data / "nlp"
    news = read_columns(nlp / "pos_nlpid/dataset_postag.txt", 1)
    words = [
        *read_conllu(nlp / "ud_csui/id_csui-ud-train.conllu"),
        *read_conllu(nlp / "ud_gsd/id_gsd-ud-train.v20.conllu"),
        *read_conllu(nlp / "ud_pud/id_pud-ud-test.conllu"),
    ]
    save(MODELS / "passives.txt.gz", passives([*news, *words]))
    save(MODELS / "common.txt.gz", common(news, 3))
    save(MODELS / "acronyms.txt.gz", familiar(news, 4))
    train(MODELS / "tags.crf", words, features, l1=0.1, l2=0.01, least=2)
    ud_test = read_conllu(nlp / "ud_csui/id_csui-ud-test.conllu")
    print("tags accuracy", round(accuracy(MODELS / "tags.crf", ud_test, features), 4))
    _learn(parser.parse_args(), news)


def _learn(asked: argparse.Namespace, tagged: Sequence[Sentence]) -> None:
    """The tagger of names, without lists of names and then with those that it gathered; the small models."""
    from quiz.generate import learning

    folder = asked.data / "nlp/ner_idner2k"
    ner = {part: read_columns(folder / f"{part}.txt", 2) for part in ("train", "dev", "test")}
    articles = learning.news(asked.data / "news" / "news_dev.jsonl")
    plain = [[word for word, _ in sentence] for sentence in tagged]
    learning.learn_acronyms(articles)
    learning.learn_small(articles, plain)
    learning.forget_names()
    for last in (False, True):
        train(MODELS / "entities.crf", ner["train"] + ner["dev"], _named, l1=0.05, l2=0.01, least=1)
        scores = f1(MODELS / "entities.crf", ner["test"], _named)
        print("entities F1", {kind: round(value, 3) for kind, value in scores.items()})
        learning.forget()
        if not last:
            learning.learn_names(articles, plain)
    learning.learn_salience(articles)
    judged = [json.loads(line) for line in asked.judged.read_text(encoding="utf-8").splitlines()]
    print("judged questions learned from", learning.learn_worth(articles, judged))


def _named(words: Sequence[str]) -> list[list[str]]:
    import pycrfsuite

    from quiz.generate.lexicon import listed_names
    from quiz.generate.weights import common_words

    tagger = _TAGGERS.get("tags")
    if tagger is None:
        tagger = _TAGGERS["tags"] = pycrfsuite.Tagger()
        tagger.open(str(MODELS / "tags.crf"))
    rows = features(words)
    return name_features(words, rows, tagger.tag(rows), common_words(), listed_names())


_TAGGERS: dict[str, Any] = {}


if __name__ == "__main__":
    main()

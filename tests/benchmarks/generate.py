"""The question writer: loading, articles a second on one core and on two, questions an article.

With QUIZ_DATA set it runs on the development articles, else on the shipped ones, repeated.
"""

from __future__ import annotations

import json
import os
import resource
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from quiz.article import ArticleText, article_from, read_article
from quiz.generate import write
from quiz.generate.tagger import tag

SAMPLE = 300
ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    tag(["Presiden", "tiba", "."])
    print(f"models loaded in {time.perf_counter() - start:.3f} s (at most 0.5)")
    articles = _articles()
    start = time.process_time()
    written = [write(article) for article in articles]
    spent = time.process_time() - start
    print(f"{len(articles) / spent:.1f} articles/s on one core (at least 20)")
    alone, pair = _wall(articles, 1), _wall(articles, 2)
    print(f"two processes {alone / pair:.2f} times as fast as one (at least 1.8)")
    _yield([(len(each.article.text.split()), len(each.questions)) for each in written])
    families = Counter(question.family for each in written for question in each.questions)
    total = max(1, sum(families.values()))
    print("families " + ", ".join(f"{name} {count / total:.0%}" for name, count in families.most_common()))
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _articles() -> list[ArticleText]:
    folder = os.environ.get("QUIZ_DATA")
    if not folder:
        shipped = [read_article(path) for path in sorted((ROOT / "assets" / "articles").glob("*.md"))]
        return shipped * (SAMPLE // len(shipped))
    lines = (Path(folder) / "news" / "news_dev.jsonl").read_text(encoding="utf-8").splitlines()
    rows = map(json.loads, lines[:: max(1, len(lines) // SAMPLE)])
    return [article_from(row["text"], stem=row["id"]) for row in rows]


def _count(article: ArticleText) -> int:
    return len(write(article).questions)


def _wall(articles: list[ArticleText], jobs: int) -> float:
    with ProcessPoolExecutor(jobs) as pool:
        list(pool.map(_count, articles[: 4 * jobs]))  # loads the models
        start = time.perf_counter()
        list(pool.map(_count, articles, chunksize=8))
        return time.perf_counter() - start


def _yield(counts: list[tuple[int, int]]) -> None:
    long = [questions for words, questions in counts if words >= 200]
    if long:
        five = sum(questions >= 5 for questions in long) / len(long)
        print(f"{sum(long) / len(long):.1f} questions an article of 200 words or more; {five:.0%} have five")


if __name__ == "__main__":
    main()

"""What a bank's questions are about: its articles and tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quiz.judge import fold
from quiz.model import Bank, Question
from quiz.printable import printable
from quiz.tutor.plan import Topic
from quiz.tutor.wish import TALKS, read_wish

_LEADING = frozenset().union(*(talk.LEADING for talk in TALKS.values()))
_EVERYTHING = [talk.EVERYTHING for talk in TALKS.values()]


def topics_of(bank: Bank, questions: Sequence[Question]) -> tuple[Topic, ...]:
    """Articles in the bank's order, then tags, the commonest first, as far as ``questions`` have them."""
    articles = Counter(question.source.article for question in questions if question.source)
    tags = Counter(tag for question in questions for tag in question.tags)
    found = [
        Topic(key, printable(article.title) or printable(key), articles[key])
        for key, article in bank.articles.items()
        if articles[key]
    ]
    found += [
        Topic(tag, printable(tag), count) for tag, count in tags.most_common() if tag not in bank.articles
    ]
    return tuple(found)


def about(question: Question, topic: str) -> bool:
    """Whether ``question`` belongs to ``topic``, a tag or an article's id ("" is everything)."""
    return (
        not topic
        or topic in question.tags
        or (question.source is not None and question.source.article == topic)
    )


def is_everything(text: str) -> bool:
    """Whether ``text`` chooses all topics at once."""
    words = set(fold(text).split())
    return bool(words) and any(words <= everything for everything in _EVERYTHING)


def find_topic(text: str, topics: Sequence[Topic]) -> Topic | None:
    """The topic that ``text`` names by its number, its id, or words of its title; None if unclear."""
    said = fold(text)
    if said.isdigit():
        number = int(said) if len(said) < 5 else 0
        return topics[number - 1] if 1 <= number <= len(topics) else None
    words = set(said.split())
    if not words:
        return None
    exact = [topic for topic in topics if said in (fold(topic.id), fold(topic.title))]
    partly = [topic for topic in topics if words <= set(fold(f"{topic.id} {topic.title}").split())]
    return next(iter(exact), None) or (partly[0] if len(partly) == 1 else None)


def wished_topic(text: str, topics: Sequence[Topic], language: str) -> Topic | None:
    """The topic in a wish that names one (“ganti topik ke bencana”, “talk about oil”); else None."""
    words = fold(text[:400]).split()
    for at in range(1, min(len(words), 8)):
        head, tail = words[:at], words[at:]
        if tail[0] in _LEADING:
            tail = tail[1:]
        found = find_topic(" ".join(tail), topics)
        if found is not None and not tail[0].isdigit() and read_wish(" ".join(head), language) == "topic":
            return found
    return None

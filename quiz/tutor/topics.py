"""What a bank's questions are about: its articles and tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quiz.judge import fold
from quiz.model import Bank, Question
from quiz.printable import printable
from quiz.tutor.plan import Topic


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

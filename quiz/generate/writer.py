"""From articles to a bank of draft questions."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quiz.article import ArticleText
from quiz.generate.analysis import read
from quiz.generate.apposition import with_office
from quiz.generate.clauses import clauses
from quiz.generate.contradictions import Claim, claims, conflicts
from quiz.generate.drafts import Draft
from quiz.generate.dull import is_dull
from quiz.generate.families import of_clause, of_sentence
from quiz.generate.families.gaps import is_passing
from quiz.generate.families.which import kind_noun
from quiz.generate.finishing import question
from quiz.generate.guards import fault, words
from quiz.generate.parsed import Reading
from quiz.generate.ranking import choose, score, wants_many
from quiz.generate.topics import on_topic
from quiz.language.id_writing import SMALL_WORDS
from quiz.model import Article, ArticleId, Bank, Question, QuestionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What one article gave. ``claims`` are for comparing articles with each other.

    ``why`` says in a sentence why there is no question, "" when there is one."""

    article: ArticleText
    questions: tuple[Question, ...]
    reading: Reading | None = None
    refused: tuple[tuple[str, Draft], ...] = ()
    claims: tuple[Claim, ...] = ()
    why: str = ""


def generate(
    articles: Iterable[ArticleText], *, language: str = "id", per_article: int | None = None, title: str = ""
) -> Bank:
    """A bank of draft questions on ``articles``, at most ``per_article`` each, best first within an article.

    Deterministic. Articles that give no question are not in the bank.
    """
    return collect(
        (write(article, per_article=per_article, language=language) for article in articles), title
    )


def collect(results: Iterable[Written], title: str = "") -> Bank:
    """What was written, as one bank. Ids stay unique; a question that stands in it already is left out."""
    articles: dict[ArticleId, Article] = {}
    questions: list[Question] = []
    asked: set[str] = set()
    for result in (renamed(each, free_id(each.article.id, articles.__contains__)) for each in results):
        fresh = [each for each in result.questions if each.ask.lower() not in asked]
        if not fresh:
            continue
        asked.update(each.ask.lower() for each in fresh)
        articles[result.article.id] = declared(result.article)
        questions.extend(fresh)
    return Bank(
        title=title or next((article.title for article in articles.values()), ""),
        language="id",
        articles=articles,
        questions=tuple(questions),
    )


def free_id(wanted: ArticleId, taken: Callable[[ArticleId], bool], number: int = 2) -> ArticleId:
    """``wanted``, or the first of ``wanted``-``number`` and those after it that is not ``taken``."""
    found = wanted
    while taken(found):
        found, number = ArticleId(f"{wanted}-{number}"), number + 1
    return found


def renamed(result: Written, new: ArticleId) -> Written:
    """``result`` with ``new`` as its article's id."""
    old = result.article.id
    if old == new:
        return result
    moved = [
        replace(
            each,
            id=QuestionId(new + each.id.removeprefix(old)),
            source=replace(each.source, article=new) if each.source else None,
        )
        for each in result.questions
    ]
    said = tuple(replace(claim, article=new) for claim in result.claims)
    return replace(result, article=replace(result.article, id=new), questions=tuple(moved), claims=said)


def declared(article: ArticleText) -> Article:
    """``article`` as a bank names it."""
    return Article(
        id=article.id,
        title=article.title or article.id,
        publisher=article.publisher,
        date=article.date,
        file=Path(article.file).name if article.file else None,
        folder=str(Path(article.file).parent.resolve()) if article.file else "",
    )


def write(article: ArticleText, *, per_article: int | None = None, language: str = "id") -> Written:
    """The questions of one article."""
    if article.language != language:
        what = {"en": "English", "id": "Indonesian"}.get(article.language, "neither Indonesian nor English")
        return Written(
            article=article, questions=(), why=f"the text is {what}, questions are written from {language}"
        )
    reading = read(article)
    said = claims(reading)
    disputed = {
        claim.sentence for pair in conflicts(said) if pair.first.verb for claim in (pair.first, pair.second)
    }
    scored: list[tuple[float, Draft]] = []
    refused: list[tuple[str, Draft]] = []
    many = wants_many(per_article)
    for wrong, draft in _checked(reading, disputed):
        if wrong:
            refused.append((wrong, draft))
        elif not draft.spare or many:
            scored.append((score(draft, reading), draft))
    if not many:
        unsure = {id(draft) for draft in with_two_answers([draft for _, draft in scored])}
        refused += [("two answers", draft) for _, draft in scored if id(draft) in unsure]
        scored = [pair for pair in scored if id(pair[1]) not in unsure]
    taken: set[str] = set()
    chosen = choose(scored, per_article)
    kept = {id(draft) for _, draft in chosen}
    refused += [("outranked", draft) for _, draft in scored if id(draft) not in kept]
    made = tuple(question(draft, reading, worth, rivals(draft, reading), taken) for worth, draft in chosen)
    why = "" if made else "no sentence states a fact plainly enough to ask for"
    return Written(
        article=article, questions=made, reading=reading, refused=tuple(refused), claims=said, why=why
    )


def sound(reading: Reading, *, spare: bool = False) -> list[Draft]:
    """All drafts that no guard refuses, before they are ranked; with ``spare`` those few ask for too."""
    return [
        draft for wrong, draft in _checked(reading, frozenset()) if not wrong and (spare or not draft.spare)
    ]


def _checked(reading: Reading, disputed: Collection[str]) -> Iterator[tuple[str, Draft]]:
    """Each draft with why it cannot be asked, "" when it can."""
    for draft in _drafts(reading):
        if draft.sentence.text in disputed:
            yield "disputed", draft
            continue
        bare = with_office(draft, reading)
        draft = on_topic(bare, reading)
        wrong = fault(draft)
        if wrong == "standing":
            draft = on_topic(bare, reading, more=True)
            wrong = fault(draft)
        wrong = wrong or _not_proved(draft, reading)
        if wrong in _BEARABLE or (not wrong and is_dull(draft, reading)):
            draft, wrong = replace(draft, spare=True), ""
        yield wrong, draft


def with_two_answers(drafts: Sequence[Draft]) -> list[Draft]:
    """Questions for who did it that the article answers twice: nearly the same deed of two names."""
    found: list[Draft] = []
    asked = [
        (draft, frozenset(words(_CALLED.sub("", draft.ask))) - SMALL_WORDS)
        for draft in drafts
        if draft.kind in {"person", "place", "organization"} and draft.family != "cloze"
    ]
    for index, (draft, mine) in enumerate(asked):
        for other, theirs in asked[index + 1 :]:
            alike = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
            apart = draft.sentence.index != other.sentence.index and draft.kind == other.kind
            apart = apart and (draft.family == "office holder") == (other.family == "office holder")
            if apart and alike > _SAME_DEED and draft.full != other.full:
                found += [draft, other]
    return found


_CALLED = re.compile(r"\bsiapa\b[^,]*? yang\b", re.IGNORECASE)
"""The question word with what he is called: “siapa Ketua DPR yang”."""

_SAME_DEED = 0.7
"""Shared words from which two questions ask for the same deed."""

_BEARABLE = frozenset(("doubtful", "year"))
"""Faults that who wants very many questions may see."""


def _not_proved(draft: Draft, reading: Reading) -> str:
    """Why the article does not bear ``draft``: a doubtful person, an unsure name, a time before its own."""
    if draft.kind == "person" and draft.full in reading.doubtful and draft.family != "cloze":
        return "doubtful"
    if any(name in reading.soft for name in (*draft.names, draft.full)):
        return "boundary"
    timeless = draft.timeless and draft.family != "cloze"
    past = draft.sentence.past and not draft.dated and not timeless and reading.today is not None
    return "past" if past else ""


def _drafts(reading: Reading) -> Iterator[Draft]:
    for sentence in reading.sentences:
        for order, clause in enumerate(clauses(sentence)):
            passing = is_passing(reading, sentence)
            for draft in of_clause(reading, clause):
                unsure = passing or draft.family in UNSURE
                yield replace(draft, order=order, spare=draft.spare or unsure)
        yield from of_sentence(reading, sentence)


UNSURE = frozenset(("what", "rank", "whom", "as what", "by whom"))
"""Families of whose questions less than two in five were accepted: for who wants very many."""


def rivals(draft: Draft, reading: Reading) -> list[str]:
    """Other answers of the same type in the article: first those of the same kind of thing, nearest first."""
    if draft.kind not in {"person", "place", "organization"}:
        return []
    wanted = {"person": "PER", "place": "LOC", "organization": "ORG"}[draft.kind]
    found: list[tuple[bool, int, str]] = []
    mine = next((e for e in draft.sentence.entities if e.full == draft.full), None)
    noun = kind_noun(reading, mine) if mine else ""
    for sentence in reading.sentences:
        for entity in sentence.entities:
            if entity.kind == wanted and entity.full not in {draft.full, draft.entity, draft.answer}:
                other = kind_noun(reading, entity)
                if draft.family == "which" and other != noun:
                    continue
                found.append((other != noun, abs(sentence.index - draft.sentence.index), entity.full))
    return list(dict.fromkeys(name for *_, name in sorted(found)))

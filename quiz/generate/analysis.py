"""From an article to sentences that are understood."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from quiz.article import ArticleText, sentences
from quiz.generate import subjects
from quiz.generate.affair import affair
from quiz.generate.bounds import with_first
from quiz.generate.cast import Cast
from quiz.generate.coreference import resolve
from quiz.generate.evidence import acting, doubtful_people
from quiz.generate.names import Found, decode
from quiz.generate.offices import offices
from quiz.generate.parsed import Entity, Parsed, Reading, Word
from quiz.generate.portfolios import whole_bodies
from quiz.generate.quantities import quantities
from quiz.generate.salience import saliences
from quiz.generate.tagger import tag
from quiz.generate.timeline import together
from quiz.generate.times import Time, times
from quiz.generate.tokens import tokenize
from quiz.generate.topics import topics
from quiz.language.id_writing import (
    BODY_VERBS,
    HONORIFICS,
    PAST_STARTS,
    SAYING,
    SMALL_WORDS,
    SPEECH_VERBS,
)

_LONGEST = 90


def read(article: ArticleText) -> Reading:
    """``article`` with tags, names, times, quantities, offices and expansions."""
    rows: list[tuple[int, str, list[Word], Found]] = []
    for number, paragraph in enumerate(article.text.split("\n\n")):
        for span in sentences(paragraph):
            text = _unlisted(" ".join(paragraph[span.start : span.end].split()))
            tokens = tokenize(text)
            if not 3 <= len(tokens) <= _LONGEST:
                continue
            labels = tag([token.text for token in tokens])
            words = [
                Word(
                    token.text,
                    token.text.lower(),
                    label.tag,
                    token.start,
                    token.end,
                    label.tag_sure,
                    label.name_sure,
                )
                for token, label in zip(tokens, labels, strict=True)
            ]
            found = decode(words, [label.entity for label in labels])
            rows.append((number, text, words, with_first(words, whole_bodies(words, found))))
    historic = _is_historic(article)
    day = None if historic else article.date
    cast = Cast([(words, found) for _, _, words, found in rows])
    parsed: list[Parsed] = []
    open_quote = (-1, False)
    for number, text, words, found in rows:
        started = open_quote[1] if open_quote[0] == number else False
        sentence, started = _parse(
            day, len(parsed), number, text, words, whole_bodies(words, cast.recast(words, found)), started
        )
        open_quote = (number, started)
        parsed.append(sentence)
    parsed = _aged(parsed, day)
    small = {word.text for sentence in parsed for word in sentence.words if word.text.islower()}
    parsed = [replace(each, plain=True) if each.words[0].low in small else each for each in parsed]
    large = {
        (one.text, two.text)
        for sentence in parsed
        for one, two in pairwise(sentence.words[1:])
        if one.text[:1].isupper() and two.text[:1].isupper()
    }
    parsed = [replace(each, titled=(each.words[0].text, each.words[1].text) in large) for each in parsed]
    domain = subjects.domain(parsed)
    if domain == "business":
        doubtful = _unproved(parsed)
        parsed = [_retyped(sentence, doubtful) for sentence in parsed]
    soft = frozenset(full for full in cast.people.values() if full not in cast.hard)
    resolved = tuple(resolve(parsed))
    vocabulary = tuple(map(_vocabulary, resolved))
    counts = Counter(word for each in vocabulary for word in each)
    return Reading(
        article=article,
        doubtful=doubtful_people(parsed),
        soft=soft,
        actors=acting(parsed),
        salience=saliences(parsed),
        sentences=resolved,
        affair=affair(resolved, soft),
        vocabulary=vocabulary,
        usual=frozenset(word for word, count in counts.items() if count > 2),
        people=cast.people,
        kinds=subjects.kinds(parsed),
        expansions=subjects.expansions(article.text),
        domain=domain,
        historic=historic,
        topics=topics(parsed, soft),
        moments=subjects.moments(parsed),
    )


def _vocabulary(sentence: Parsed) -> frozenset[str]:
    return frozenset(
        word.low for word in sentence.words if word.low.isalpha() and word.low not in SMALL_WORDS
    )


_GLUED = re.compile(r"\b[a-z]{3,}\.(?!com|co|id|net|org|go|gov|ac|tv|io|me)[a-z]{3,}\b|â€")
"""The end of a sentence and the middle of another: the source lost what stood between."""


def _unlisted(text: str) -> str:
    """``text`` without the bullet or the number of an item before it."""
    bullet = _BULLET.match(text)
    return text[bullet.end() :] if bullet else text


def _parse(
    day: date | None,
    index: int,
    paragraph: int,
    text: str,
    words: list[Word],
    found: list[Entity],
    started: bool,
) -> tuple[Parsed, bool]:
    seen = together(text, times(text, day))
    found = [entity for entity in found if not _overlaps(words, entity, seen)]
    blocked = [any(time.start <= word.start < time.end for time in seen) for word in words]
    named = [any(entity.start <= i < entity.end for entity in found) for i in range(len(words))]
    quoted, ends_open, whole = _quotes(words, started)
    sentence = Parsed(
        past=bool(_PAST.match(text)),
        index=index,
        paragraph=paragraph,
        text=text,
        words=tuple(words),
        entities=tuple(found),
        times=tuple(seen),
        quantities=tuple(
            quantities(
                [word.text for word in words],
                [word.tag for word in words],
                [a or b for a, b in zip(blocked, named, strict=True)],
            )
        ),
        quoted=tuple(quoted),
        offices=tuple(offices(words, found)),
        whole=whole and not _GLUED.search(text),
    )
    return sentence, ends_open


def _overlaps(words: Sequence[Word], entity: Entity, seen: Sequence[Time]) -> bool:
    start, end = words[entity.start].start, words[entity.end - 1].end
    return any(start < time.end and time.start < end for time in seen)


def _quotes(words: Sequence[Word], started: bool) -> tuple[list[bool], bool, bool]:
    """Which words are quotations, whether one is open at the end, and whether none was at either end."""
    inside, flags = started, []
    for word in words:
        if word.text in {"“", "«"}:
            inside = True
            flags.append(True)
        elif word.text in {"”", "»"}:
            inside = False
            flags.append(True)
        elif word.text == '"':
            flags.append(True)
            inside = not inside
        else:
            flags.append(inside)
    return flags, inside, not started and not inside


def _is_historic(article: ArticleText) -> bool:
    """Whether years long past are named more often than others: then a day without its year may be theirs."""
    if article.date is None:
        return False
    years = [int(year) for year in _YEAR.findall(article.text)]
    old = sum(1800 < year < article.date.year - 4 for year in years)
    return old >= 3 and old > 0.6 * len(years)


_PAST = re.compile(PAST_STARTS, re.IGNORECASE)

_BULLET = re.compile(r"(?:[-–—•*·>]+\s*|[A-Za-z0-9]{1,2}[.)]\s+(?=[A-Z]))+")
"""What lists put before their items; a regular expression for the beginning of a sentence."""

_YEAR = re.compile(r"(?<![\w.,-])(?:1[89]|20)\d\d(?![\w-]|[.,]\d)")


def _unproved(parsed: Sequence[Parsed]) -> set[str]:
    """Names tagged as people that nothing proves to be: no office, no speech, no age."""
    single = {e.full for s in parsed for e in s.entities if e.kind == "PER"}
    for sentence in parsed:
        held = {office.person.full for office in sentence.offices}
        for entity in sentence.entities:
            if entity.full in single and (entity.full in held or _acts_human(sentence, entity)):
                single.discard(entity.full)
    return single


_PROVING = SPEECH_VERBS - BODY_VERBS


def _acts_human(sentence: Parsed, entity: Entity) -> bool:
    words = sentence.words
    before = words[entity.start - 1].low if entity.start else ""
    after = [word.low for word in words[entity.end : entity.end + 3]]
    spoke = before in SAYING or before in HONORIFICS or any(word in _PROVING for word in after[:2])
    aged = len(after) == 3 and after[0] == "(" and after[1].isdigit()
    return spoke or aged


def _retyped(sentence: Parsed, names: set[str]) -> Parsed:
    entities = tuple(replace(e, kind="ORG", full=e.text) if e.full in names else e for e in sentence.entities)
    return replace(sentence, entities=entities)


def _aged(parsed: Sequence[Parsed], today: date | None) -> list[Parsed]:
    """Sentences without a time, after one of a time before the news in their paragraph, tell of it too."""
    found: list[Parsed] = []
    paragraph, old = -1, False
    for sentence in parsed:
        told = [time.value for time in sentence.times if time.value]
        if sentence.paragraph != paragraph:
            paragraph, old = sentence.paragraph, False
        if told and today:
            old = max(told) < today - _LONG_AGO
        elif old:
            sentence = replace(sentence, past=True)
        found.append(sentence)
    return found


_LONG_AGO = timedelta(days=90)
"""What happened longer before the article's day is no news of its month."""

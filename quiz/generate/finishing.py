"""From a draft to a question of the bank: anchored, with forms, hint, choices and level."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin
from quiz.generate.parsed import Office, Reading
from quiz.generate.printing import month_phrase, sentence_case
from quiz.generate.wording import YEAR
from quiz.language.id_grammar import OLDER_WORDS
from quiz.language.id_writing import HINTS, OFFICE_HEADS, QUESTIONS, SAME_NAMES
from quiz.model import ArticleId, Question, QuestionId, Source

_LEVELS = {
    **dict.fromkeys(("who", "which", "office holder", "where", "title"), 2),
    **dict.fromkeys(("why", "what for", "list"), 4),
}
_LEVEL = 3


def anchored(draft: Draft, reading: Reading) -> str:
    """The question's words after the month of the article and its topic, as far as they are needed."""
    told = draft.dated or draft.timeless or bool(YEAR.search(draft.ask))
    month = "" if told or reading.today is None else month_phrase(reading.today)
    if draft.topic:
        prefix = " ".join(QUESTIONS["in news"].format(time=month, topic=draft.topic).split())
    else:
        older = bool(OLDER_WORDS & set(draft.ask.lower().split()))
        is_news = draft.sentence.index < _NEWS and draft.family not in _NO_EVENTS and not older
        prefix = QUESTIONS["in time" if is_news else "in news of"].format(time=month) if month else ""
    if draft.family.endswith(IN_PLACE):
        return sentence_case(f"{prefix}, {draft.ask}".lstrip(", ").rstrip("?"))
    return sentence_case(begin(prefix, draft.ask, draft.names).rstrip("?"))


IN_PLACE = " in place"
"""How the families are called whose questions begin as their sentences do, already written as inside one."""

_NO_EVENTS = frozenset(("calling", "cloze", "office", "profession"))
"""Families that ask for no event of a time."""

_NEWS = 1
"""Sentences at the beginning tell what is new: it was in the month of the article. Later ones may tell
what is older."""


def question(
    draft: Draft, reading: Reading, worth: float, rivals: Sequence[str], taken: set[str]
) -> Question:
    """``draft`` as a draft question of the bank. ``taken`` are the ids in use; the new one is added."""
    article = reading.article
    made = Question(
        id=_id(article.id, draft, taken),
        ask=anchored(draft, reading),
        answer=draft.answer,
        language="id",
        kind=draft.kind,
        accept=_forms(draft, reading),
        hint=_hint(draft, reading),
        explain=_explain(draft, reading),
        source=Source(article=ArticleId(article.id), quote=draft.quote),
        as_of=article.date,
        difficulty=_LEVELS.get(draft.family, _LEVEL),
        tags=article.topics,
        status="draft",
        score=worth,
        family=draft.family,
    )
    return _with_choices(made, rivals)


def _id(article: str, draft: Draft, taken: set[str]) -> QuestionId:
    answer = draft.answer if isinstance(draft.answer, str) else " ".join(draft.answer)
    plain = (
        unicodedata.normalize("NFKD", f"{draft.family} {answer}").encode("ascii", "ignore").decode().lower()
    )
    slug = "-".join(re.findall(r"[a-z0-9]+", plain)[:6]) or "soal"
    name, number = f"{article}/{slug}", 2
    while name in taken:
        name, number = f"{article}/{slug}-{number}", number + 1
    taken.add(name)
    return QuestionId(name)


def _forms(draft: Draft, reading: Reading) -> tuple[str, ...]:
    if not isinstance(draft.answer, str):
        return ()
    forms = [*draft.accept]
    if draft.full and draft.full != draft.answer:
        forms.append(draft.full)
    short_to_long = reading.expansions
    if draft.answer in short_to_long:
        forms.append(short_to_long[draft.answer])
    forms.extend(
        short for short, long in short_to_long.items() if long == draft.answer and draft.family != "expansion"
    )
    forms.extend(SAME_NAMES.get(draft.answer, ()))
    return tuple(dict.fromkeys(form for form in forms if form != draft.answer))


def _hint(draft: Draft, reading: Reading) -> str:
    if isinstance(draft.answer, tuple):
        return HINTS["list"].format(count=len(draft.answer))
    if draft.kind == "person":
        office = _office(draft)
        if office and office.text.lower() not in draft.ask.lower() and draft.family != "office holder":
            return HINTS["office"].format(office=draft.sentence.slice(office.start, office.end))
        return HINTS["initials"].format(
            initials=" ".join(f"{part[0].upper()}." for part in draft.answer.split())
        )
    if draft.kind in {"place", "organization"}:
        return HINTS["letter"].format(letter=draft.answer[0].upper())
    if draft.kind == "number":
        if not any(map(str.isdigit, draft.answer)):
            return HINTS["number word"].format(letter=draft.answer[0].lower())
        return HINTS["digits"].format(first=_blurred(draft.answer))
    if draft.kind == "date":
        return HINTS["date"]
    return HINTS["words"].format(letter=draft.answer[0].upper(), count=len(draft.answer.split()))


def _office(draft: Draft) -> Office | None:
    """What the sentence calls the person asked for, when it is an office or a calling, and no “tersangka”."""
    held = (o for o in draft.sentence.offices if o.person.full == draft.full)
    return next((o for o in held if draft.sentence.words[o.start].low in OFFICE_HEADS), None)


def _blurred(answer: str) -> str:
    """The answer with its first digit only, and without a single one."""
    return re.sub(r"(?<=\d)\d" if re.search(r"\d\d", answer) else r"\d", "_", answer)


def _explain(draft: Draft, reading: Reading) -> str:
    """What the quote alone does not tell: the full name, the full date."""
    if draft.kind == "date" and draft.accept and draft.accept[0] not in str(draft.answer):
        return HINTS["full date"].format(short=draft.answer, full=draft.accept[0])
    if draft.full and isinstance(draft.answer, str) and draft.full not in draft.answer:
        return HINTS["full name"].format(short=draft.answer, full=draft.full)
    office = _office(draft)
    if office and draft.kind == "person" and isinstance(draft.answer, str):
        first, *more = draft.sentence.slice(office.start, office.end).split()
        titled = first.isupper() or (more and more[0][:1].isupper())
        return HINTS["is"].format(name=draft.full, what=" ".join([first if titled else first.lower(), *more]))
    return ""


def _with_choices(made: Question, rivals: Sequence[str]) -> Question:
    """Choices when there are three rivals that the judge rejects; the id decides the answer's place."""
    from dataclasses import replace

    from quiz.judge.bench import Judge

    if not isinstance(made.answer, str) or not rivals:
        return made
    judge = Judge(warm=False)
    wrong: list[str] = []
    for rival in rivals:
        if len(wrong) == 3:
            break
        told = rival.lower() in made.ask.lower() or rival in wrong
        if not told and judge.judge(made, rival).verdict == "reject":
            wrong.append(rival)
    if len(wrong) < 3:
        return made
    place = sum(map(ord, made.id)) % 4
    return replace(made, choices=(*wrong[:place], made.answer, *wrong[place:]))

"""The language of questions (Q701, Q702, Q806)."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.bank.check.checked import Checked, named
from quiz.bank.check.words import TELLING
from quiz.bank.readers import quoted
from quiz.bank.reading import Trouble
from quiz.locale.told import M_, Told


def tongue(checked: Checked) -> Iterator[Trouble]:
    """Languages without rules, questions in another language than they say, and missing question marks."""
    if checked.bank.language not in TELLING and not checked.bank.questions:
        yield Trouble("Q701", ("language",), _unknown(checked.bank.language))
    reported: set[str] = set()
    for question in checked.live:
        if question.language not in TELLING:
            if question.language not in reported:
                reported.add(question.language)
                own = checked.written(checked.at(question, "language"))
                place = checked.at(question, "language") if own else ("language",)
                yield Trouble("Q701", place, _unknown(question.language))
            continue
        place = checked.at(question, "ask")
        other = _other(checked.fold(question.ask).split(), question.language)
        if other:
            message = M_(
                "{question} says `language: {language}` but reads as {other}",
                question=named(question),
                language=question.language,
                other=other,
            )
            yield Trouble("Q702", place, message)
        if not question.ask.rstrip(" ”\"')").endswith(("?", "…", "...", ".", "!", "؟")):
            yield Trouble(
                "Q806", place, M_("{question} does not end in a question mark", question=named(question))
            )


def _unknown(language: str) -> Told:
    return M_(
        "the language {language} has no rules of judging; known are {known}",
        language=quoted(language, 20),
        known=", ".join(sorted(TELLING)),
    )


def _other(words: list[str], language: str) -> str:
    """Another language that the words clearly are of; "" for none."""
    counts = {code: sum(word in telling for word in words) for code, telling in TELLING.items()}
    best = max(counts, key=lambda code: counts[code])
    clear = (
        best != language and counts[best] >= 3 and counts[best] >= 3 * counts[language] and len(words) >= 4
    )
    return best if clear else ""

"""Yes and no, in everyday words of every language."""

from __future__ import annotations

from functools import cache

from quiz.judge.form import Form
from quiz.judge.lexicon import Phrases, lexicon, together
from quiz.judge.outcome import Outcome, accept, prompt, reject
from quiz.judge.prepared import Prepared


class _Answers:
    def __init__(self) -> None:
        packs = lexicon().packs
        self.yes, self.no = together(packs, "yes"), together(packs, "no")
        self.admits, self.denies = together(packs, "admits"), together(packs, "denies")
        self.negations = together(packs, "negations")
        self.ignorance = together(packs, "ignorance")
        self.hedges = together(packs, "hedges")
        self.tags = together(packs, "closers")
        self.both = together(packs, "alternatives")
        answers = {phrase for one in packs for phrase in (*one.yes, *one.no)}
        wrapped = {phrase for one in packs for phrase in (*one.hedges, *one.wrappers)}
        self.openers = Phrases(phrase for phrase in wrapped if phrase.split()[0] not in answers)


@cache
def _answers() -> _Answers:
    return _Answers()


def is_yes(form: Form) -> bool | None:
    """Whether a key says yes; None when it says neither."""
    return _said(form.words)[0]


def _said(words: tuple[str, ...]) -> tuple[bool | None, bool]:
    """The first yes or no of a text, and whether a contrary one follows closely."""
    known = _answers()
    found: list[tuple[int, int, bool]] = []
    index = 0
    while index < len(words):
        yes, no = known.yes.at(words, index), known.no.at(words, index)
        hedge = known.hedges.at(words, index)
        if hedge > max(yes, no, 1) and (index + hedge < len(words) or not max(yes, no)):
            index += hedge
        elif yes or no:
            size = max(yes, no)
            affirmed = yes >= no
            if not affirmed and index + size < len(words):
                size += known.yes.at(words, index + size)  # *gak boleh*, *tidak bisa*
            found.append((index, index + size, affirmed))
            index += size
        else:
            index += 1
    tagged = words[-1] == "bukan" or known.tags.at(words, found[-1][0]) if found else False
    if len(found) > 1 and tagged and found[-1][1] == len(words):
        found.pop()  # *tidak ya*: the last word only asks for agreement
    if not found:
        return None, False
    first = found[0]
    contrary = found[-1][2] != first[2] and len(words) - found[-1][1] < 2
    return first[2] if first[0] == 0 else None, contrary


def compare(key: Form, given: Form, prepared: Prepared) -> Outcome:
    """The outcome for a key that is yes or no."""
    known = _answers()
    wanted = is_yes(key)
    words = given.words
    if any(True for _ in known.both.found(words)) and len(words) < 5:
        return reject(0.0, "two-answers")
    if known.ignorance.at(words, 0) == len(words):
        return reject(0.0, "different")
    if len(words) > 1 and known.negations.at(words, 0) + known.no.at(words, 1) == len(words) == 2:
        return reject(0.1, "two-answers")
    said, contrary = _said(_unwrapped(words))
    if said is not None and contrary:
        return reject(0.1, "two-answers")
    starts = said is not None
    if any(True for _ in known.denies.found(words)) and not starts:
        return prompt(0.4, "indirect", "yes-no") if wanted is False else reject(0.1, "different")
    if any(True for _ in known.admits.found(words)) and not _is_bare(words):
        negated = any(True for _ in known.negations.found(words))
        return accept(0.7, "statement") if wanted is not negated else reject(0.1, "different")
    if said is None:
        return _statement(words, wanted, prepared)
    return accept(0.95, "yes-no") if said == wanted else reject(0.0, "opposite")


def _unwrapped(words: tuple[str, ...]) -> tuple[str, ...]:
    """``words`` without what opens and closes them; a yes or no opens nothing, and the last word stays."""
    start, stop = 0, len(words)
    known = _answers()
    while start < stop - 1 and (size := known.openers.at(words, start, stop - start - 1)):
        start += size
    while stop > start + 1 and (size := known.tags.ending(words, stop, stop - start - 1)):
        stop -= size
    return words[start:stop]


def _is_bare(words: tuple[str, ...]) -> bool:
    known = _answers()
    return bool(words) and max(known.yes.at(words, 0), known.no.at(words, 0)) == len(words)


_VERBAL = ("me", "di", "ber", "ter")


def _statement(words: tuple[str, ...], wanted: bool | None, prepared: Prepared) -> Outcome:
    """An answer that says the question's own statement, or its negation."""
    negated = any(True for _ in _answers().negations.found(words))
    content = [w for w in words if not prepared.harmless(w)]
    echoed = [w for w in words if w in prepared.asked_all]
    negations = sum(stop - start for start, stop in _answers().negations.found(words))
    told = any(
        (len(words) > 2 and w.startswith(_VERBAL) and not lexicon().look(w)) or w in prepared.asked_verbs
        for w in echoed
    )
    if (told or (negated and echoed)) and len(content) <= negations:
        return accept(0.7, "statement") if wanted is not negated else reject(0.1, "opposite")
    return reject(0.0, "different")

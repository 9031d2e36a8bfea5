"""Parts that several families share: what was done, by whom, and what stands before it."""

from __future__ import annotations

from collections.abc import Collection

from quiz.generate.bounds import begins_body
from quiz.generate.clause import Clause, Range
from quiz.generate.lexicon import is_written_small
from quiz.generate.parsed import Entity
from quiz.generate.pointing import does_next
from quiz.generate.tagger import passive
from quiz.generate.verbs import starts_verb
from quiz.generate.weights import common_words, small_before_names
from quiz.generate.wording import NotAloneError, Wording, helpers
from quiz.language.id_grammar import AIM_LEADS, SELF_WORDS
from quiz.language.id_writing import (
    AUXILIARIES,
    BARE_NOUNS,
    CONDITIONS,
    DISASTERS,
    HONORIFICS,
    LOOSE_FRONTS,
    NAMES_THINGS,
    NEEDS_LINK,
    OFFICE_HEADS,
    QUESTIONS,
    SAY_PLAINLY,
    SAYS_ONLY,
    SPEECH_VERBS,
    TAKES_CLAUSE,
)

_LONGEST_SUBJECT = 12


def deed(clause: Clause, wording: Wording, *without: Range, drop: frozenset[str] = frozenset()) -> str:
    """“telah meminta Moskow membantu …”: helpers, verb and rest, without the ranges in ``without``.

    ``drop`` are helpers that the question does without.
    """
    lead = " ".join(word for word in helpers(clause).split() if word not in drop)
    verb = clause.sentence.words[clause.verb].text
    start, end = clause.rest
    if clause.verb_word in SAYS_ONLY and not clause.has_complement:
        raise NotAloneError(verb)  # the clause that was said is cut off
    thing = start < end and (
        (_is_noun_phrase(clause, start) and clause.verb_word not in SAYS_ONLY) or _is_aim(clause, start)
    )
    if clause.verb_word in TAKES_CLAUSE and clause.has_complement and not thing:
        comma = clause.sentence.words[start].text == ","
        start += comma
        start = _past_self(clause, start, end)
        first = clause.sentence.words[start]
        if first.low in CONDITIONS or (first.low == "bahwa" and _following(clause, start) in CONDITIONS):
            raise NotAloneError(verb)
        if not clause.states:
            raise NotAloneError(verb)
        linked = comma or start > clause.rest[0] or first.low == "bahwa"
        if clause.verb_word in NEEDS_LINK and not linked and first.tag not in {"AUX", "VERB", "PRON"}:
            raise NotAloneError(verb)  # “melanjutkan tren positif”: an object, though verbs follow
        if clause.verb_word in SAY_PLAINLY:
            verb = "mengatakan"
        after = {"AUX", "VERB", "PART"} if comma else {"AUX", "ADV", "VERB", "PART", "ADP"}
        direct = (
            first.tag in after or first.low in AUXILIARIES or (clause.verb_word in NAMES_THINGS and not comma)
        )
        if first.low != "bahwa" and (comma or not direct) and first.tag not in {"AUX", "VERB"}:
            verb += " bahwa"
    elif clause.verb_word in SPEECH_VERBS and start < end and clause.sentence.words[start].low in CONDITIONS:
        raise NotAloneError(verb)  # “menyebut jika hujan”: what then happens is cut off
    told = wording.say(*gaps((start, end), without))
    if verb.endswith(" bahwa") and told.split(" ")[0].lower() in AUXILIARIES:
        raise NotAloneError(verb)  # “mengatakan, saat ini tengah menunggu”: nobody is said to
    return " ".join(filter(None, [lead, verb, told]))


def _following(clause: Clause, at: int) -> str:
    """The word after ``at`` in lower case."""
    words = clause.sentence.words
    return words[at + 1].low if at + 1 < len(words) else ""


def _past_self(clause: Clause, start: int, end: int) -> int:
    """Past “bahwa dirinya” and “pihaknya”: “menegaskan akan menolak” says the same of the same subject."""
    at = start + (clause.sentence.words[start].low == "bahwa")
    if (
        at + 1 < end
        and clause.sentence.words[at].low in SELF_WORDS
        and does_next(clause.sentence, at)
        and starts_verb(clause.sentence, at + 1, end)
    ):
        return at + 1
    return start


def _is_noun_phrase(clause: Clause, start: int) -> bool:
    """“mengungkapkan keinginannya berduet”: what follows the verb is its object, not a clause."""
    low = clause.sentence.words[start].low
    return low.endswith("nya") and low.startswith(("ke", "pe", "ras", "har", "rencana", "alas", "pend"))


def _is_aim(clause: Clause, start: int) -> bool:
    """“menyatakan komitmennya untuk …”: a noun with what it is for, which no clause begins with."""
    noun = clause.sentence.words[start]
    own = noun.low.endswith("nya") and noun.tag in {"NOUN", "VERB", "ADJ"}
    return own and _following(clause, start) in AIM_LEADS


def gaps(whole: Range, without: tuple[Range, ...]) -> list[Range]:
    """``whole`` cut by the ranges in ``without``."""
    pieces, at = [], whole[0]
    for start, end in sorted(without):
        if start >= at and end <= whole[1]:
            pieces.append((at, start))
            at = end
    return [*pieces, (at, whole[1])]


def setting(clause: Clause, wording: Wording, *without: Range) -> str:
    """What is said first: the fronted phrase and a time between subject and verb; "" for neither."""
    parts = [clause.front, *clause.middle]
    if clause.front[0] < clause.front[1] and clause.sentence.words[clause.front[0]].low in LOOSE_FRONTS:
        parts = list(clause.middle)
    kept = [each for each in parts if each[0] < each[1] and each not in without]
    said = [_lowered(clause, each[0], wording.say(each)) for each in kept]
    start, end = clause.speaker
    if start < end:
        speaker = wording.say((start, end))
        kept_first = keeps_capital(clause, start) or not speaker
        said.insert(
            0,
            QUESTIONS["according to"].format(who=speaker if kept_first else speaker[0].lower() + speaker[1:]),
        )
    return ", ".join(filter(None, said))


def _lowered(clause: Clause, at: int, text: str) -> str:
    return text if keeps_capital(clause, at) else text[:1].lower() + text[1:]


def subject(clause: Clause, wording: Wording) -> str:
    """The subject in words that stand alone, in lower case unless it is a name; "" when it is too long."""
    start, end = clause.subject
    if end - start > _LONGEST_SUBJECT:
        return ""
    words = clause.sentence.words
    bare = words[start].low in BARE_NOUNS and not (clause.sentence.opens and words[start].low in DISASTERS)
    if end - start == 1 and bare and not clause.asides:
        raise NotAloneError(words[start].text)
    while end - start > 2 and words[start].low in HONORIFICS and words[start + 1].text[:1].isupper():
        start += 1
    text = wording.say((start, end))
    person = clause.actor()
    if person and any(first <= person.start < last for first, last in clause.asides):
        wording.named.add(person.full)
        text = f"{text} {person.full}"
    first = clause.sentence.words[start]
    return text if keeps_capital(clause, start) else first.low + text[len(first.text) :]


def keeps_capital(clause: Clause, at: int) -> bool:
    """Whether the word at ``at`` is written with a capital inside a sentence too."""
    stand = next((stand for stand in clause.sentence.stands if stand.start == at), None)
    if stand:
        return True
    word = clause.sentence.words[at]
    if at > 0 and word.text[:1].isupper() and clause.sentence.words[at - 1].text not in {".", ",", "“", '"'}:
        return True
    following = clause.sentence.words[at + 1] if at + 1 < len(clause.sentence.words) else None
    if clause.sentence.entity_at(at) or word.text.isupper() or (at == 0 and clause.sentence.titled):
        return True
    if begins_body(clause.sentence.words, at, clause.sentence.entities):
        return True
    if word.low in small_before_names():
        return False
    if word.low in OFFICE_HEADS and following is not None and following.text[:1].isupper():
        return True
    if word.tag != "PROPN" or (at == 0 and clause.sentence.plain and word.text[1:].islower()):
        return False
    return word.low not in common_words() or (following is not None and following.text[:1].isupper())


def named(clause: Clause) -> bool:
    """Whether the subject names someone or something by a name."""
    start, end = clause.subject
    return any(start <= stand.start < end for stand in clause.sentence.stands) or any(
        start <= entity.start < end for entity in clause.sentence.entities
    )


def passive_verb(clause: Clause) -> str:
    """The passive of the clause's verb with its helpers, "" when it has none."""
    form = passive(clause.verb_word)
    if not form:
        return ""
    return " ".join(filter(None, [helpers(clause), form]))


def agent(clause: Clause, wording: Wording) -> str:
    """The subject after a passive verb: bare when short, with “oleh” when long."""
    text = subject(clause, wording)
    return text if len(text.split()) <= 4 or not text else f"oleh {text}"


def begin(prefix: str, question: str, names: Collection[str] = ()) -> str:
    """``question`` after ``prefix``, which may be empty; a name that it begins with stays large."""
    if not prefix:
        return question
    first = question.split(" ", 1)[0].strip(",")
    named = any(first == name.split(" ")[0] for name in names)
    if is_written_small(first.lower()) and not first.isupper() and not named:
        question = question[:1].lower() + question[1:]
    return f"{prefix[:1].upper()}{prefix[1:]}, {question}"


def entities_in(clause: Clause, whole: Range) -> list[Entity]:
    """The names inside ``whole``."""
    return [
        entity for entity in clause.sentence.entities if whole[0] <= entity.start and entity.end <= whole[1]
    ]


def blocked(clause: Clause, start: int, at: int, words: frozenset[str]) -> bool:
    """Whether one of ``words`` stands between ``start`` and ``at``."""
    return any(word.low in words for word in clause.sentence.words[start:at])

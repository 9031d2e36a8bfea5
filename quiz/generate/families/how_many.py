"""Berapa …? A number with its whole unit."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import (
    agent,
    begin,
    blocked,
    deed,
    gaps,
    named,
    passive_verb,
    setting,
    subject,
)
from quiz.generate.parsed import Parsed, Reading
from quiz.generate.quantities import SCORE, Quantity
from quiz.generate.wording import NotAloneError, Wording, helpers
from quiz.language.id_grammar import BEFORE_AMOUNTS, COPULAS, HOW_MANY_BARRIERS
from quiz.language.id_writing import (
    AMOUNT_NOUNS,
    AMOUNT_VERBS,
    DURATIONS,
    EXISTING,
    MEASURES,
    ORGANIZATION_NOUNS,
    QUESTIONS,
    SPEECH_VERBS,
)


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for the numbers in a clause: its subject, its object, a duration, a measure or an amount."""
    if clause.is_speech or clause.verb_word in SPEECH_VERBS:
        return
    for quantity in clause.sentence.quantities:
        for ask, wording, merit in _questions(clause, quantity):
            number = counted(clause.sentence, quantity)
            yield Draft(
                family="how many",
                ask=ask,
                answer=number,
                sentence=clause.sentence,
                kind="number",
                merit=merit - (0.05 if quantity.approximate else 0),
                names=frozenset(wording.named),
                dated=wording.dated,
                pointed=wording.pointed,
            )


def counted(sentence: Parsed, quantity: Quantity) -> str:
    """The number with its unit, as an answer: “dua pebalap” of “dua pebalap tim Ducati”."""
    end = quantity.key_end([word.text for word in sentence.words])
    named = end < len(sentence.words) and sentence.entity_at(end) is not None
    kind = sentence.words[end - 1].low in ORGANIZATION_NOUNS
    return sentence.slice(quantity.start, end - (named and kind and end - 1 > quantity.unit))


def _questions(clause: Clause, quantity: Quantity) -> Iterator[tuple[str, Wording, float]]:
    for make in (_of_subject, _of_amount, _of_object, _of_duration, _of_measure, _of_score):
        wording = Wording(clause.sentence, own=named(clause))
        try:
            ask = make(clause, quantity, wording)
        except NotAloneError:
            continue
        if ask and not _one_of_several(clause, quantity):
            yield ask, wording, 0.85
            return


def _one_of_several(clause: Clause, quantity: Quantity) -> bool:
    """“554 cabang serta 5.222 anak cabang”: another number goes on after “dan” or “serta”."""
    words = clause.sentence.words
    return any(
        words[other.start - 1].low in {"dan", "serta", "atau"}
        for other in clause.sentence.quantities
        if quantity.end < other.start < clause.rest[1]
    )


def _of_subject(clause: Clause, quantity: Quantity, wording: Wording) -> str:
    """“Sebanyak 17 orang tewas …” → “Berapa orang yang tewas …?”"""
    start, end = clause.subject
    lead = [word.low for word in clause.sentence.words[start : quantity.start]]
    if quantity.measure != "count" or not set(lead) <= BEFORE_AMOUNTS or not start <= quantity.start < end:
        return ""
    if clause.verb_word in COPULAS or clause.sentence.words[quantity.unit].low in DURATIONS | {"kali"}:
        return ""
    prefix = setting(clause, wording)
    unit = wording.say((quantity.unit, end))
    return begin(prefix, QUESTIONS["how many"].format(unit=unit, deed=deed(clause, wording)))


def _of_object(clause: Clause, quantity: Quantity, wording: Wording) -> str:
    """“Polisi mengamankan 12 tersangka …” → “Berapa tersangka yang diamankan polisi …?”"""
    start, end = clause.rest
    lead = [word.low for word in clause.sentence.words[start : quantity.start]]
    if quantity.measure != "count" or not set(lead) <= BEFORE_AMOUNTS or not start <= quantity.start < end:
        return ""
    if clause.sentence.words[quantity.unit].low in DURATIONS | {"kali"}:
        return ""
    verb = passive_verb(clause)
    if not verb or clause.verb_word in AMOUNT_VERBS:
        return ""
    stop = clause.object()[1] if clause.object()[1] > quantity.unit else quantity.end
    if stop < end and clause.sentence.words[stop].low in {"dan", ","}:
        return ""
    if stop < end and clause.sentence.words[stop].low == "yang":
        end = stop
    prefix = setting(clause, wording)
    unit = wording.say((quantity.unit, stop))
    by = agent(clause, wording)
    after = wording.say((stop, end))
    return begin(prefix, QUESTIONS["how many"].format(unit=unit, deed=f"{verb} {by} {after}")) if by else ""


def _of_duration(clause: Clause, quantity: Quantity, wording: Wording) -> str:
    """“… selama 14 bulan” → “Berapa lama …?”"""
    start, end = clause.rest
    at = quantity.start - 1
    if not start <= at < end or clause.sentence.words[at].low != "selama" or quantity.measure != "count":
        return ""
    if clause.sentence.words[quantity.unit].low not in DURATIONS or blocked(
        clause, start, at, HOW_MANY_BARRIERS
    ):
        return ""
    if sum(word.low == "selama" for word in clause.sentence.words[start:end]) > 1:
        return ""
    prefix = setting(clause, wording)
    who = subject(clause, wording)
    done = deed(clause, wording, (at, quantity.end))
    return begin(prefix, QUESTIONS["how long"].format(deed=f"{who} {done}")) if who else ""


def _of_measure(clause: Clause, quantity: Quantity, wording: Wording) -> str:
    """“S menyalurkan kredit sebesar Rp5 triliun” → “Berapa besar kredit yang disalurkan S?”"""
    start, end = clause.rest
    at = quantity.start - 1
    if not start < at < end or clause.sentence.words[at].low not in MEASURES:
        return ""
    if clause.object() != (start, at) or blocked(clause, start, at, HOW_MANY_BARRIERS):
        return ""
    verb = passive_verb(clause)
    if not verb:
        return ""
    prefix = setting(clause, wording)
    noun = MEASURES[clause.sentence.words[at].low]
    what = wording.say((start, at))
    by = agent(clause, wording)
    after = wording.say((quantity.end, end))
    return (
        begin(prefix, QUESTIONS["how large"].format(measure=noun, what=what, deed=f"{verb} {by} {after}"))
        if by
        else ""
    )


def _of_amount(clause: Clause, quantity: Quantity, wording: Wording) -> str:
    """“Kerugian akibat banjir mencapai Rp2 miliar” → “Berapa kerugian akibat banjir?”"""
    start, end = clause.rest
    lead = [word.low for word in clause.sentence.words[start : quantity.start]]
    if clause.verb_word not in AMOUNT_VERBS | COPULAS or not set(lead) <= BEFORE_AMOUNTS | {
        "sebesar",
        "senilai",
    }:
        return ""
    if clause.sentence.words[clause.subject[0]].low not in AMOUNT_NOUNS or not start <= quantity.start < end:
        return ""
    if quantity.end < end and clause.sentence.words[quantity.end].tag in {"NOUN", "PROPN", "ADJ"}:
        return ""
    prefix = setting(clause, wording)
    what = subject(clause, wording)
    after = wording.say((quantity.end, end))
    return begin(prefix, QUESTIONS["amount"].format(what=f"{what} {after}")) if what else ""


def _of_score(clause: Clause, quantity: Quantity, wording: Wording) -> str:
    """“S mengalahkan O dengan skor 3-1” → “Dengan skor berapa S mengalahkan O?”"""
    start, end = clause.rest
    if quantity.measure != "score" or not start <= quantity.start < end:
        return ""
    if any(SCORE.match(word.text) for word in clause.sentence.words[quantity.end : end]):
        return ""
    at = quantity.start
    while at - 1 >= start and clause.sentence.words[at - 1].low in {
        "dengan",
        "skor",
        "angka",
        "telak",
        "akhir",
        "tipis",
    }:
        at -= 1
    if clause.sentence.words[at].low not in {"dengan", "skor"} and clause.verb_word not in {
        "menang",
        "kalah",
        "takluk",
    }:
        return ""
    if blocked(clause, start, at, HOW_MANY_BARRIERS):
        return ""
    prefix = setting(clause, wording)
    who = subject(clause, wording)
    verb = clause.sentence.words[clause.verb].text
    rest = wording.say(*gaps(clause.rest, ((at, quantity.end),)))
    done = " ".join(filter(None, [helpers(clause), verb, rest]))
    return begin(prefix, QUESTIONS["score"].format(deed=f"{who} {done}")) if who else ""


def exist(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """“Terdapat 56 juta UKM di Indonesia.” → “Berapa UKM yang terdapat di Indonesia?”"""
    words = sentence.words
    at = next((i for i, word in enumerate(words) if word.low in EXISTING), None)
    if at is None or any(sentence.quoted) or not sentence.whole:
        return
    quantity = next((q for q in sentence.quantities if q.start > at), None)
    if (
        quantity is None
        or quantity.measure != "count"
        or not {w.low for w in words[at + 1 : quantity.start]} <= BEFORE_AMOUNTS
    ):
        return
    if any(
        word.tag not in {"ADP", "SCONJ", "ADV", "NOUN", "PROPN", "PUNCT", "ADJ", "CCONJ"}
        for word in words[:at]
    ):
        return
    front = (0, at - (words[at - 1].text == ",")) if at > 1 and words[0].tag == "ADP" else (0, 0)
    if at > 1 and front == (0, 0):
        return
    end = next((i for i in range(quantity.end, len(words)) if words[i].text in {",", "."}), len(words))
    wording = Wording(sentence)
    try:
        prefix = wording.say(front)
        unit = wording.say((quantity.unit, quantity.end))
        where = wording.say((quantity.end, end))
    except NotAloneError:
        return
    key = "how many that" if where.startswith("yang ") else "existing"
    yield Draft(
        family="how many",
        ask=begin(prefix, QUESTIONS[key].format(unit=unit, verb=words[at].text.lower(), where=where)),
        answer=counted(sentence, quantity),
        sentence=sentence,
        kind="number",
        merit=0.75,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )

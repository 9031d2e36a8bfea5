"""What happened, as its article opens: a phrase that tells a later question which affair it is about."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial

from quiz.generate.clause import Clause
from quiz.generate.clauses import clauses
from quiz.generate.edges import statement
from quiz.generate.families.deed import deed, subject
from quiz.generate.families.gaps import has_actor, lowered, standing
from quiz.generate.parsed import Affair, Parsed
from quiz.generate.verbs import has_predicate, main_verb
from quiz.generate.wording import NotAloneError, Wording, helpers
from quiz.language.id_grammar import ASKING_VERBS, COPULAS, THAT_WORDS
from quiz.language.id_writing import (
    AUXILIARIES,
    BAD_ENDS,
    DURATIONS,
    EXISTING,
    PRONOUNS,
    PURPOSES,
    QUESTIONS,
    SMALL_WORDS,
    SPEECH_VERBS,
    SUBORDINATORS,
    looks_like_verb,
)

_SURE = 0.8
"""How likely the tagger must find the verb."""

_BEGINNING = 2
"""Sentences at the beginning that tell what the news is."""

_LEAST, _MOST, _MOST_SAID = 5, 18, 24
"""Words of an affair, and of one that somebody says."""

_LEAST_DONE, _LEAST_PLAIN = 2, 4
"""Telling words after the verb, and after one that no name and no number follows."""

_TELLING = 6
"""Telling words of one that names nobody."""

_BREAKS = frozenset((",", "“", '"', ":"))
"""Marks that an affair ends before."""

_JOINTS = frozenset(("–", "-", "/"))
"""Marks inside what cannot be cut."""

_BELONGING = frozenset(("ke", "menjadi", "sebagai"))
"""Words after which stands what the verb needs: “membawa Indonesia ke final”."""

_REACHES = frozenset(("hingga", "sampai"))
"""Words before the end of what begins with “dari”."""

_BREAK_WORDS = SUBORDINATORS - PURPOSES - {"yang"}
"""Words that an affair ends before."""


def affair(parsed: Sequence[Parsed], soft: Collection[str]) -> Affair | None:
    """What the first sentence that can be told in a phrase says was done, and by whom, or what it states.

    ``soft`` are names whose bounds are not sure: none stands in it.
    """
    for sentence in parsed[:_BEGINNING]:
        if not sentence.whole or any(sentence.quoted) or statement(sentence)[0]:
            continue  # after “Seperti diketahui,” stands what is known
        told = (found for clause in clauses(sentence) for found in _told(clause))
        found = next((each for each in (*told, *_stated(sentence)) if not each.names & set(soft)), None)
        if found:
            return found
    return None


def _told(clause: Clause) -> Iterator[Affair]:
    """``clause`` as a phrase, the most that is short enough first."""
    verb = clause.sentence.words[clause.verb]
    head = clause.sentence.words[clause.subject[0]]
    if clause.second or verb.low in COPULAS | EXISTING or verb.tag_sure < _SURE:
        return
    helping = clause.sentence.words[slice(*clause.helpers)]
    if not looks_like_verb(verb.low) or any(word.text[:1].isupper() for word in helping):
        return  # “Selandia Baru dipaksa …”: the name goes on
    if head.low.removeprefix("se") in DURATIONS:
        return  # “Semusim bermain di Padang, …”
    if head.tag not in {"NOUN", "PROPN"} and not clause.sentence.entity_at(clause.subject[0]):
        return
    if clause.is_speech and clause.tail[0] < clause.tail[1]:
        return  # what is said goes on
    if clause.is_speech:
        found = _phrase(clause, lambda wording: deed(clause, wording), _MOST_SAID)
        if found:
            yield found
        return
    open_end = verb.low in SPEECH_VERBS | ASKING_VERBS
    if open_end and clause.tail[0] < clause.tail[1]:
        return  # “membenarkan Wali Kota Padang kena …”
    for stop in _stops(clause):
        if stop < clause.rest[1] and not _may_stop(clause, stop, open_end):
            continue
        found = _phrase(clause, partial(_done, clause, stop), _MOST)
        if found:
            yield found


def _may_stop(clause: Clause, stop: int, open_end: bool) -> bool:
    """Whether what is told may end before ``stop``: with ``open_end`` a clause belongs to the verb."""
    words = clause.sentence.words
    last = words[stop - 1]
    wanted = open_end and any(words[at].low in PURPOSES for at in range(clause.rest[0], stop - 1))
    if last.tag in {"VERB", "AUX"}:
        return wanted and last.low.startswith("di")  # “meminta sidang untuk ditunda”
    return wanted or not open_end or not has_predicate(clause.sentence, stop, len(words))


def _done(clause: Clause, stop: int, wording: Wording) -> str:
    """The verb, with its helpers and what follows up to ``stop``; "" for what could be said of many."""
    after = wording.say((clause.rest[0], stop))
    telling = {word.lower() for word in after.split()} - SMALL_WORDS - AUXILIARIES
    special = any(char.isupper() or char.isdigit() for char in after)
    if len(telling) < (_LEAST_DONE if special else _LEAST_PLAIN):
        return ""
    return (
        " ".join(filter(None, (helpers(clause), clause.sentence.words[clause.verb].text, after)))
        if after
        else ""
    )


def _phrase(clause: Clause, done: Callable[[Wording], str], most: int) -> Affair | None:
    """The subject “yang” what is ``done``, in words that stand alone; None when they do not."""
    wording = Wording(clause.sentence)
    try:
        who = subject(clause, wording)
        wording.own = True
        told = done(wording)
    except NotAloneError:
        return None
    parts = who.lower().split() or [""]
    plain = not {"yang", "tentang", "lain", "mendiang"} & set(parts) and parts[-1] not in BAD_ENDS
    plain = plain and not _is_coloured(clause)
    return (
        _affair("about", wording, lowered(wording, f"{who} yang {told}"), most)
        if who and told and plain
        else None
    )


def _is_coloured(clause: Clause) -> bool:
    """Whether a word beside the name tells how it was done: “Persija kesulitan”, “Tragis Persija”."""
    sentence = clause.sentence
    start, end = clause.subject
    last = [word.text for word in sentence.words[start:end][-2:]]
    after = len(last) == 2 and last[0][:1].isupper() and last[1].islower() and last[1] not in THAT_WORDS
    first = sentence.words[start]
    before = (
        start == 0 and end - start > 1 and first.tag in {"ADJ", "ADV", "VERB"} and not sentence.entity_at(0)
    )
    return after or (before and sentence.entity_at(1) is not None)


def _is_indefinite(sentence: Parsed, start: int, end: int) -> bool:
    """“dua pelaku lain …”: who is not told; “itulah sebabnya …”: what is told before."""
    lows = [word.low for word in sentence.words[start:end]]
    verb = main_verb(sentence, start, end) or end
    return lows[0].endswith("lah") or "lain" in lows[: verb - start]


def _stated(sentence: Parsed) -> Iterator[Affair]:
    """What ``sentence`` states, the shortest part that stands alone first."""
    for around in sorted(standing(sentence), key=lambda each: each[1] - each[0]):
        verb = main_verb(sentence, *around)
        if verb is None or sentence.words[verb].low in COPULAS | EXISTING:
            continue  # no news
        if not has_actor(sentence, around[0]) or _is_indefinite(sentence, *around):
            continue
        if sentence.words[verb].low in SPEECH_VERBS and around[1] != statement(sentence)[1]:
            continue  # what is said goes on
        wording = Wording(sentence, own=True)
        found = _affair("that", wording, lowered(wording, wording.say(around)), _MOST_SAID)
        if found:
            yield found


def _affair(link: str, wording: Wording, text: str, most: int) -> Affair | None:
    """``text`` after its link, when it says enough in not too many words."""
    words = text.split()
    content = [word for word in words if word.lower() not in SMALL_WORDS]
    telling = wording.named or len(content) >= _TELLING
    if {word.lower().strip(",.") for word in words} & PRONOUNS or "|" in text:
        return None
    whole = words[-1].lower() not in BAD_ENDS and words[0][0].isalpha()
    if not telling or not whole or not _LEAST <= len(words) <= most:
        return None
    return Affair(
        text=QUESTIONS[link].format(what=text),
        names=frozenset(wording.named),
        dated=wording.dated,
        sentence=wording.sentence.index,
    )


def _stops(clause: Clause) -> list[int]:
    """Where the words after the verb may end: before another clause or an adjunct, the last place first."""
    start, end = clause.rest
    sentence = clause.sentence
    stops: list[int] = []
    asks = clause.verb_word in ASKING_VERBS
    if start < end and (time := sentence.time_at(start)) and not time.absolute:
        return []  # “mengawali musim ini dengan …”: the object cannot be told
    depth = 0
    for at in range(start + 1, end + 1):
        if at == end:
            stops.append(at)
            break
        word = sentence.words[at]
        depth += (word.text == "(") - (word.text == ")")
        if depth or word.text == ")":
            continue  # left out
        inside = sentence.entity_at(at)
        if inside and inside.start < at:
            continue
        if word.low in _REACHES and any(each.low == "dari" for each in sentence.words[start:at]):
            return []  # “dari Aceh hingga Papua”
        if word.text in _BREAKS or word.low in _BREAK_WORDS:
            stops.append(at)
            break
        if word.text in _JOINTS or word.tag == "AUX" or word.low in AUXILIARIES:
            return []  # half a word, or another predicate
        before = sentence.words[at - 1]
        if word.tag == "VERB" and looks_like_verb(word.low) and before.tag in {"NOUN", "PROPN", "NUM"}:
            return []  # “gempa berkekuatan 6,2 mengguncang …”: another predicate
        if word.low in PURPOSES:
            stops.clear()  # “mendorong pegawai untuk mundur”: what is wanted belongs to it
        if word.low in _BELONGING or (word.low in PURPOSES and asks):
            stops.clear()
        elif (word.tag == "ADP" and word.text.islower()) or (
            word.low == "yang" and sentence.entity_at(at - 1)
        ):
            stops.append(at)
    return stops[::-1]

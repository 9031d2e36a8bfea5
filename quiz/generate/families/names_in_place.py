"""People, places and organizations asked for where they stand: “… menunjuk siapa sebagai pelatih?”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.bounds import goes_on
from quiz.generate.clause import Range
from quiz.generate.drafts import Asked
from quiz.generate.families.exact_places import exact_end, goes_on_elsewhere, lead_size, may_close
from quiz.generate.families.which import general_noun, kind_noun
from quiz.generate.parsed import Entity, Parsed, Reading
from quiz.generate.verbs import main_verb, starts_verb
from quiz.language.id_grammar import AFTER_NAMES, COPULAS, INDEFINITE, SIDE_NOUNS
from quiz.language.id_writing import (
    BEFORE_PEOPLE,
    CLUB_WORDS,
    COUNTRIES,
    DESCRIBED_BODIES,
    DOMAIN_NOUNS,
    EVENT_NAMES,
    FRONTING,
    HOME_COUNTRY,
    HOME_WORDS,
    HONORIFICS,
    HUMAN_NOUNS,
    LANGUAGE_WORDS,
    NO_PLACES,
    OFFICE_HEADS,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    SPEECH_VERBS,
    THING_NOUNS,
    THING_VERBS,
    TRIVIAL_OFFICES,
    WHAT,
    WHICH,
    WHICH_THAT,
    WHO,
    WHO_THAT,
)
from quiz.language.world import cities
from quiz.model import Kind


def people(sentence: Parsed, around: Range) -> Iterator[Asked]:
    """People who act, who are acted on, or whom something belongs to."""
    for entity in sentence.entities:
        if entity.kind != "PER" or " " not in entity.full or not _stands_free(sentence, entity, around):
            continue
        office = next((each for each in sentence.offices if each.person == entity), None)
        if office and is_known_to_all(office.text):
            continue
        start = office.start if office and office.end <= entity.start else entity.start
        way = _way(sentence, start, entity.end, around)
        if way and not _is_torn(sentence, start, entity.end, way):
            by = WHO_THAT if way == "subject" else WHO
            yield Asked((start, entity.end), by, (entity.start, entity.end), "person", entity, way)


def _is_torn(sentence: Parsed, start: int, end: int, way: str) -> bool:
    """Whether “siapa” misreads what is beside a name: “Anggi dari Laut Biru”, “karakter film Laut Biru”."""
    before = sentence.words[start - 1].low if start else ""
    after = sentence.words[end].low if end < len(sentence.words) else ""
    if way == "owner" and start > 1 and sentence.words[start - 2].low in HUMAN_NOUNS | OFFICE_HEADS:
        return True  # “ahli gizi Rahmat”
    if way != "subject" and (way == "owner" or before in BEFORE_PEOPLE) and after.startswith(("me", "ber")):
        return starts_verb(sentence, end, len(sentence.words))  # “dalam foto, Rahmat mengenakan …”
    origin = before == "dari" and start > 1 and sentence.entity_at(start - 2) is not None
    return origin or (way == "owner" and before in THING_NOUNS)


def is_known_to_all(office: str) -> bool:
    """Whether every reader knows who holds ``office``: “Presiden RI”, unlike “Presiden Suriah”."""
    first, *more = office.lower().split()
    return first in TRIVIAL_OFFICES and set(more) <= HOME_WORDS


def places(reading: Reading, sentence: Parsed, around: Range) -> Iterator[Asked]:
    """Places after “di”, “ke”, “dari”, with what they are when that is known: “di kota mana”."""
    tokens = sentence.words
    for entity in sentence.entities:
        if (
            entity.text.endswith("nya")
            or entity.kind != "LOC"
            or entity.start <= around[0]
            or not _is_place(reading, sentence, entity)
        ):
            continue
        if not _stands_free(sentence, entity, around, exact=True):
            continue
        told = lead_size(sentence, entity, around)
        preposition = tokens[entity.start - 1 - told]
        if preposition.low not in PLACE_PREPOSITIONS or preposition.tag != "ADP":
            continue
        noun = "" if told else _noun(reading, entity)
        end = exact_end(sentence, entity.end, around[1])
        if goes_on_elsewhere(sentence, preposition.low, end, around[1]):
            continue
        exact = end > entity.end
        comma = end + 1 < around[1] and tokens[end].text == ","
        closed = comma and (exact or sentence.time_at(end + 1) is not None)
        if closed and not may_close(sentence, entity.start - 1 - told, end + 1):
            continue
        key = (entity.start, end if exact and not noun and not told else entity.end)
        end += closed
        by = WHICH.format(noun=noun).strip()
        yield Asked((entity.start, end), by, key, "place", entity, preposition.low)


def organizations(reading: Reading, sentence: Parsed, around: Range) -> Iterator[Asked]:
    """Organizations and countries of a known kind: “melawan klub mana”, “negara mana yang menolak”."""
    tokens = sentence.words
    for entity in sentence.entities:
        if entity.kind == "PER" or entity.text == HOME_COUNTRY or not _stands_free(sentence, entity, around):
            continue
        lead = tokens[entity.start - 1] if entity.start > around[0] else None
        told = lead is not None and lead.low in ORGANIZATION_NOUNS and lead.text.islower()
        if told and lead and entity.kind == "LOC" and ORGANIZATION_NOUNS[lead.low] != DOMAIN_NOUNS["sports"]:
            continue  # “klub Spanyol” is one of many
        if told and entity.start - 2 >= around[0] and tokens[entity.start - 2].low in INDEFINITE:
            continue  # “sebuah perusahaan Padang”
        noun = "" if told or _is_kind_told(sentence, entity, around) else _noun(reading, entity)
        if not told and (not _noun(reading, entity) or noun == PLACE_NOUNS["kota"].lower()):
            continue
        key, by = (entity.start, entity.end), WHICH.format(noun=noun).strip()
        if lead is not None and lead.low in LANGUAGE_WORDS:
            by = WHAT  # “belajar bahasa apa”
        way = _way(sentence, entity.start - told, entity.end, around) or ("told" if told else "")
        if way == "subject":
            by = WHICH_THAT.format(which=by)
        if way:
            kind: Kind = "place" if entity.kind == "LOC" else "organization"
            yield Asked(key, by, key, kind, entity, way)


def _is_kind_told(sentence: Parsed, entity: Entity, around: Range) -> bool:
    """“kelompok teror X”: two words before the name say what it is."""
    at = entity.start - 2
    if at <= around[0] or sentence.words[at].low not in DESCRIBED_BODIES:
        return False
    last = sentence.words[at + 1]
    return last.tag in {"NOUN", "ADJ"} and last.text.islower()


def _way(sentence: Parsed, start: int, end: int, around: Range) -> str:
    """What words ``start`` to ``end`` are: “subject”, “object”, “owner”; "" when that is not plain to see."""
    if _acts(sentence, start, end, around):
        return "subject"
    if _is_object(sentence, start, around):
        return "object"
    return "owner" if _is_owner(sentence, start, around) else ""


def _is_place(reading: Reading, sentence: Parsed, entity: Entity) -> bool:
    """Whether ``entity`` is surely a place, and none that every question could be asked of."""
    parts = entity.text.lower().split()
    if entity.text == HOME_COUNTRY or NO_PLACES & set(parts):
        return False
    if CLUB_WORDS & set(parts):
        return reading.domain != "sports" and entity.text in cities()
    if entity.text in COUNTRIES or entity.text in cities() or parts[0] in PLACE_NOUNS:
        return True
    if sentence.words[entity.start - 1].low == "dari":
        return False
    return min(word.name_sure for word in sentence.words[entity.start : entity.end]) > _SURE


_SURE = 0.9
"""How likely the tagger must find a place that no list has."""


def _noun(reading: Reading, entity: Entity) -> str:
    """“kota”, “negara”, “klub” …: what ``entity`` is when that is known, else ""."""
    first = entity.text.split(" ")[0].lower()
    noun = kind_noun(reading, entity).lower() or PLACE_NOUNS.get(first, "").lower()
    if noun:
        return noun
    if entity.kind == "LOC":
        if reading.domain == "sports":
            return "klub" if CLUB_WORDS & set(entity.text.lower().split()) else ""
        return "kota" if entity.text in cities() else ""
    events = EVENT_NAMES & set(entity.text.lower().split())
    noun = general_noun(reading, entity)
    return "" if events or noun == DOMAIN_NOUNS[""] else noun.lower()


def _is_object(sentence: Parsed, start: int, around: Range) -> bool:
    """Whether a name at ``start`` follows a preposition or is what an active verb acts on."""
    if start <= around[0]:
        return False
    before = sentence.words[start - 1]
    acting = before.tag == "VERB" and before.low.startswith("me") and before.low not in SPEECH_VERBS
    acting = acting and not before.low.endswith("nya")
    return before.low in BEFORE_PEOPLE or acting


def _acts(sentence: Parsed, start: int, end: int, around: Range) -> bool:
    """Whether words ``start`` to ``end`` are the subject: first, or after a comma, with a verb after them."""
    before, here = sentence.entity_at(start - 2) if start > 1 else None, sentence.entity_at(start)
    if before and here and before.kind == here.kind == "LOC" and sentence.words[start - 1].text == ",":
        return False  # “di Stockholm, Swedia …”
    first = start == around[0] or (
        sentence.words[start - 1].text == "," and _fronts(sentence, around[0], start)
    )
    if not first or end >= around[1] or not starts_verb(sentence, end, around[1]):
        return False
    verb = main_verb(sentence, end, around[1])
    return verb is not None and sentence.words[verb].low not in COPULAS | THING_VERBS


def _fronts(sentence: Parsed, start: int, end: int) -> bool:
    """Whether words ``start`` to ``end`` are a phrase before the subject, not what someone is called."""
    first = sentence.words[start]
    return (
        first.low in FRONTING
        or first.tag in {"ADP", "SCONJ", "VERB", "ADV"}
        or sentence.time_at(start) is not None
        or any(starts_verb(sentence, index, end) for index in range(start, end))
    )


def _is_owner(sentence: Parsed, start: int, around: Range) -> bool:
    """Whether a name at ``start`` follows a plain noun that belongs to it: “rekor Bolt”."""
    if start <= around[0]:
        return False
    before = sentence.words[start - 1]
    human = before.low in HUMAN_NOUNS | OFFICE_HEADS | HONORIFICS | SIDE_NOUNS
    return before.tag == "NOUN" and before.text.islower() and not human and before.low not in PLACE_NOUNS


def _past_bracket(sentence: Parsed, end: int, limit: int) -> int:
    """Past “(KPK)” and “(28)” after a name: what questions leave out."""
    if end < limit and sentence.words[end].text == "(":
        close = next(
            (i for i in range(end + 1, min(limit, end + _BRACKET)) if sentence.words[i].text == ")"), 0
        )
        return close + 1 if close else end
    return end


_BRACKET = 6
"""Words in a bracket that a name may have after it."""


def _stands_free(sentence: Parsed, entity: Entity, around: Range, *, exact: bool = False) -> bool:
    """Whether the name stands in there once, alone: no list, nothing that explains it or goes on with it.

    ``exact`` lets a larger place follow: “Bandung, Jawa Barat”.
    """
    if not around[0] <= entity.start or entity.end > around[1]:
        return False
    if sum(other.full == entity.full for other in sentence.entities) > 1:
        return False
    if goes_on(sentence.words, entity, sentence.entities):
        return False
    end = exact_end(sentence, entity.end, around[1]) if exact else entity.end
    if _past_bracket(sentence, end, around[1]) >= around[1]:
        return True
    after = sentence.words[_past_bracket(sentence, end, around[1])]
    if exact and after.text == ",":
        timed = sentence.time_at(end + 1) is not None and entity.text.split(" ")[0].lower() in PLACE_NOUNS
        return timed or entity.text in COUNTRIES or end > entity.end
    return (
        after.text[0].isalpha()
        and after.low not in AFTER_NAMES
        and after.tag not in _GOING_ON
        and not after.low.startswith("ke-")
    )


_GOING_ON = frozenset(("PROPN", "NUM", "NOUN", "ADJ"))
"""Tags of a word with which a name goes on."""

"""Putting words of a sentence into a question that stands alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quiz.generate.clause import Clause, Range
from quiz.generate.parsed import Parsed
from quiz.generate.pieces import append, drop_joiner, joined
from quiz.generate.pointing import (
    is_ago,
    is_self,
    is_theirs,
    joins,
    names_again,
    points_at_name,
    reported,
    stresses,
    told_fully,
)
from quiz.generate.printing import tidy
from quiz.generate.times import Time
from quiz.language.id_grammar import AGE_VERBS, COMPARING_WORDS, FOREIGN_LINKS, OCCASION_LEADS, STRETCH_ENDS
from quiz.language.id_writing import (
    DEICTIC_TIMES,
    DROPPED_ADVERBS,
    NEGATIONS,
    NYA_WORDS,
    PERIODS,
    PRONOUNS,
)

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
"""A year in a question, which then needs no month."""

_OPENING = frozenset(("‘", "'", "“", '"'))
"""Marks after which words are someone's own."""

_FAR = re.compile(
    r"\b(?:musim(?: \w+)?|kuartal|semester|periode|edisi|bulan|tahun|dekade|abad)\s+(?:yang\s+)?"
    r"(?:lalu|silam|depan|mendatang|terakhir|kemudian)|\bsebelumnya\b",
    re.IGNORECASE,
)


_HEADS = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM"))
"""Words that a time without a preposition belongs to: “paruh pertama tahun ini”."""


_OWNED = frozenset(("NOUN", "VERB", "ADJ"))
"""Words whose “-nya” may point at the subject of their clause: albumnya, menjeratnya, pertamanya."""


class NotAloneError(Exception):
    """The words point at something outside them."""


@dataclass(slots=True)
class Wording:
    """Collects the words of one question. ``dated`` when an absolute time is among them.

    ``pointed`` when the sentence before is needed to know who is meant.
    ``own`` lets “-nya” stand: the one it points back to is asked for or named before.
    """

    sentence: Parsed
    dated: bool = False
    named: set[str] = field(default_factory=set)
    own: bool = False
    pointed: bool = False
    quote_open: bool = False

    def say(self, *ranges: Range) -> str:
        """The words in ``ranges``: times made absolute, names in full once, brackets left out.

        Raises NotAloneError for a pronoun or a time that cannot be told without the article.
        """
        return tidy(" ".join(filter(None, (self._range(*each) for each in ranges))))

    def _range(self, start: int, end: int) -> str:
        pieces: list[str] = []
        at, depth, last = start, 0, -1
        words = self.sentence.words
        while at < end:
            word = words[at]
            time = self.sentence.time_at(at)
            if time and word.start == time.start:
                inside = self.sentence.words_in(time.start, time.end)
                if at > start and inside and time.lead not in STRETCH_ENDS and self._beside_time(time):
                    raise NotAloneError("times")
                if any(each.start < time.end < each.end for each in words):
                    raise NotAloneError("times")  # “sepanjang Januari-April 2017”
                pieces.append(self._time(time))
                at = max(at + 1, inside.stop if inside else at + 1)
                at = self._past_same_hour(time, at, end)
                continue
            stand = next((each for each in self.sentence.stands if each.start == at), None)
            if stand and stand.end <= end:
                if names_again(self.sentence, stand):
                    raise NotAloneError(stand.name)
                self.pointed = self.pointed or stand.near
                if any(char.isupper() for char in stand.name):
                    self.named.add(stand.name)
                pieces.append(stand.name)
                at = stand.end
                continue
            if self.own and is_self(self.sentence, at):
                if pieces:
                    pieces[-1] = pieces[-1].removesuffix(",").removesuffix("bahwa")
                at += 1
                continue
            if self.own and is_theirs(self.sentence, at):
                append(pieces, "nya", close=True)
                at += 1
                continue
            if word.text in "([":
                depth += 1
            entity = self.sentence.entity_at(at)
            if not depth and entity and entity.start == at and entity.end <= end:
                name = self._name(entity.text, entity.full, entity.start, entity.end)
                drop_joiner(pieces, name)
                append(pieces, name, close=word.start == last)
                at, last = entity.end, words[entity.end - 1].end
                continue
            if not depth:
                append(pieces, self._checked(at, end), close=word.start == last)
                last = word.end
            if word.text in ")]":
                depth = max(0, depth - 1)
            at += 1
        return joined(pieces)

    def _name(self, text: str, full: str, start: int, end: int) -> str:
        verbatim = self.sentence.slice(start, end)
        quoted = start > 0 and self.sentence.words[start - 1].text in _OPENING
        beside = (
            self.sentence.words[at].text for at in (start - 1, end) if 0 < at < len(self.sentence.words)
        )
        titled = start > 0 and self.sentence.words[start - 1].low in FOREIGN_LINKS  # “Life of Kylie”
        if full in self.named or full == text or quoted or titled or "/" in beside:  # “Marcus/Kevin”
            self.named.add(full)
            return verbatim
        self.named.add(full)
        return full

    def _time(self, time: Time) -> str:
        if time.precision == "vague" or not time.absolute:
            if _FAR.search(self.sentence.text[time.start : time.end]) or self._is_needed(time):
                raise NotAloneError("time")
            return ""
        if self._is_told_closer(time):
            return ""
        before = self.sentence.text[: time.start].split()[-1:]
        if before and before[0].lower() in {"setiap", "tiap"}:
            return self.sentence.text[time.start : time.end]
        self.dated = True
        if self.sentence.text[: time.start].rstrip()[-1:] in {"-", "–"}:
            return time.absolute
        at = self.sentence.text[: time.start].rstrip().rsplit(" ", 1)[-1].lower()
        if not time.lead and at in COMPARING_WORDS:
            return f"tahun {time.absolute}" if time.precision == "year" else time.absolute
        if not time.lead and time.precision != "day" and self._after_noun(time):
            return f"tahun {time.absolute}" if time.precision == "year" else time.absolute
        lead = time.lead if time.lead not in {"", "di", "dalam", "per"} else "pada"
        return f"{lead} {time.absolute}"

    def _past_same_hour(self, time: Time, at: int, end: int) -> int:
        """Past “atau Rabu dini hari WIB” after “Selasa malam waktu setempat”: one moment by two clocks."""
        other = (
            self.sentence.time_at(at + 1) if at + 1 < end and self.sentence.words[at].low == "atau" else None
        )
        inside = self.sentence.words_in(other.start, other.end) if other else range(0)
        days = [each.value for each in (time, other) if each and each.precision == "day" and each.value]
        near = len(days) == 2 and abs(days[1] - days[0]).days <= 1
        return inside.stop if near and inside else at

    def _is_told_closer(self, time: Time) -> bool:
        """Whether a day of the sentence says more than “tahun ini” does."""
        days = [each.value for each in self.sentence.times if each.explicit and each.precision == "day"]
        loose = not time.explicit and time.precision == "year" and time.value is not None
        return bool(loose and time.value and any(day and day.year == time.value.year for day in days))

    def _is_needed(self, time: Time) -> bool:
        """Whether the time is what its verb or noun is about: “berusia 37 tahun ini”, “pada laga kemarin”."""
        inside = self.sentence.words_in(time.start, time.end)
        before = self.sentence.words[inside.start - 1] if inside and inside.start else None
        if before is None or time.lead:
            return False
        if names_occasion(self.sentence, inside.start - 1):
            return True
        return before.low in AGE_VERBS or (before.tag == "VERB" and before.low.startswith("me"))

    def _beside_time(self, time: Time) -> bool:
        """Whether another time ends right before: “30 Maret – 1 April, 6 – 8 April”."""
        return any(
            other.end <= time.start and not re.search(r"\w", self.sentence.text[other.end : time.start])
            for other in self.sentence.times
        )

    def _after_noun(self, time: Time) -> bool:
        """Whether the time belongs to a noun: “penghujung tahun ini”, “Olimpiade tahun 1912”."""
        inside = self.sentence.words_in(time.start, time.end)
        before = self.sentence.words[inside.start - 1] if inside and inside.start else None
        if before is None or before.tag not in _HEADS or not before.text[-1].isalpha():
            return False
        return time.explicit or before.tag in {"ADJ", "NUM"} or before.low in PERIODS

    def _checked(self, at: int, end: int) -> str:
        word = self.sentence.words[at]
        if word.text in {"“", "”", '"'}:
            self.quote_open = not self.quote_open
            return "“" if self.quote_open else "”"
        if (
            word.low in {"juga", "pun", "pula"}
            and not joins(self.sentence, at)
            and not stresses(self.sentence, at)
        ):
            return ""
        if word.low == "sendiri" and at and self.sentence.entity_at(at - 1):
            return ""
        if word.low in {"itu", "tersebut"} and told_fully(self.sentence, at):
            return ""
        if word.low in {"itu", "tersebut", "ini"} and at and points_at_name(self.sentence, at):
            return ""
        if word.low in {"lalu", "silam"} and is_ago(self.sentence, at):
            raise NotAloneError(word.text)
        if word.low in PRONOUNS or word.low in DEICTIC_TIMES or word.text in {"…", "...", "?", "!"}:
            raise NotAloneError(word.text)
        if self.sentence.opens and at and word.low.endswith("nya"):
            return word.text  # it means someone in the sentence: nothing came before
        if word.low == "nya" and (not self.own or reported(self.sentence, at)):
            raise NotAloneError(word.text)
        if word.low.endswith("nya") and word.low not in NYA_WORDS and len(word.low) > 4:
            following = self.sentence.words[at + 1] if at + 1 < end else None
            nominal = following is not None and following.tag in {"NOUN", "PROPN"} and word.tag == "VERB"
            if not nominal and not (self.own and word.tag in _OWNED and not reported(self.sentence, at)):
                raise NotAloneError(word.text)
        return word.text


def names_occasion(sentence: Parsed, at: int) -> bool:
    """Whether the noun at ``at`` alone tells when: “pada laga”, which without what follows is any."""
    lead = sentence.words[at - 1] if at else None
    return lead is not None and lead.low in OCCASION_LEADS and sentence.words[at].tag == "NOUN"


def helpers(clause: Clause, *, keep: bool = True) -> str:
    """The words before the verb that a question keeps: “telah”, “tidak”, but not “juga”."""
    start, end = clause.helpers
    words = clause.sentence.words
    kept = [
        words[i].text
        for i in range(start, end)
        if words[i].text[0].isalpha()
        and (words[i].low not in DROPPED_ADVERBS or (i > start and words[i - 1].low in NEGATIONS))
    ]
    if any(word.lower() in PRONOUNS for word in kept):
        raise NotAloneError(" ".join(kept))
    return " ".join(kept) if keep else ""

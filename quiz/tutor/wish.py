"""Reading a learner's words as a wish: “kasih petunjuk dong”, “ga tau”, “I was right”, ``/skip``.

The wordings are data in ``quiz.language``. A text is a wish only when every one of its words is accounted
for: by a slot of the pattern, by its company, or as a filler. So an answer, which has a word of its own,
is not mistaken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from sys import intern
from typing import Literal, Protocol, cast, get_args

from quiz.judge import fold
from quiz.language import en_talk, id_talk
from quiz.tutor.misspelling import is_slip

Wish = Literal[
    "hint", "skip", "dont_know", "why", "source", "repeat", "score", "progress", "stop", "right", "undo",
    "choices", "no_choices", "easier", "harder", "topic", "language", "help", "more",
]  # fmt: skip
WISHES: tuple[Wish, ...] = get_args(Wish)

LONGEST = 12
"""Words of the longest text that is still read as a wish."""


WHOLE = 100
"""What a text that is accounted for to its last word is worth more than any other."""


class Talk(Protocol):
    """What a language module has to say about talking."""

    SPELLINGS: dict[str, str]
    SUFFIXES: tuple[str, ...]
    AGAIN: frozenset[str]
    FILLERS: frozenset[str]
    WISHES: dict[str, tuple[str, ...]]
    ASKING: frozenset[str]
    WHO: frozenset[str]
    HOLDING: frozenset[str]
    YES_OR_NO: frozenset[str]
    TENTATIVE: tuple[str, ...]
    TELLING: tuple[str, ...]
    STOPWORDS: frozenset[str]
    TAGS: frozenset[str]
    REFUSALS: frozenset[str]
    PRONOUNS: frozenset[str]
    YES: frozenset[str]
    NO: frozenset[str]
    CHAT: frozenset[str]
    LAUGHTER: str
    ORDINALS: dict[str, int]
    LEADING: frozenset[str]
    EVERYTHING: frozenset[str]
    CALLED: frozenset[str]
    LETTER_WORDS: frozenset[str]
    REPORTS: frozenset[str]
    DIFFERS: frozenset[str]
    SPELT: frozenset[str]
    CONTRASTS: frozenset[str]


TALKS: Mapping[str, Talk] = {"id": cast(Talk, id_talk), "en": cast(Talk, en_talk)}


@cache
def _words(listed: str) -> frozenset[str]:
    """The words of one slot; the same object for the same words, which many patterns have."""
    return frozenset(map(intern, listed.split(","))) - {""}


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to say something: all slots must be met; ``company`` may come along."""

    slots: tuple[frozenset[str], ...]
    company: frozenset[str]

    @classmethod
    def parse(cls, text: str) -> Pattern:
        """Read the notation of ``quiz.language.id_talk``."""
        needed, _, company = text.partition("/")
        return cls(tuple(map(_words, needed.replace("|", ",").split())), _words(",".join(company.split())))

    def meets(
        self, words: Iterable[str], fillers: frozenset[str], refusals: frozenset[str] = frozenset()
    ) -> int:
        """How well ``words`` fill the slots, each by another word; 0 if one is empty or too much is over.

        The number of slots, and ``WHOLE`` more when nothing at all is left over. ``refusals`` are the words
        that may never be left over.
        """
        words = list(words)
        if any(slot.isdisjoint(words) for slot in self.slots):
            return 0
        free = list(words)
        for slot in sorted(self.slots, key=len):
            found = next((word for word in free if word in slot), None)
            if found is None:
                return 0
            free.remove(found)
        allowed = fillers.union(self.company, *self.slots)
        over = [word for word in free if word not in allowed]
        # A word of one's own among several that speak for a wish is a flourish; a no is not.
        if not over:
            return WHOLE + len(self.slots)
        spared = len(self.slots) > 1 and len(over) == 1 and over[0] not in refusals
        return len(self.slots) if spared else 0


class Reader:
    """Reads wishes in one language. Make it once; it keeps the parsed patterns."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._patterns: list[tuple[Wish, Pattern]] = [
            (cast(Wish, wish), Pattern.parse(text)) for wish, texts in talk.WISHES.items() for text in texts
        ]
        self._telling = [Pattern.parse(text) for text in talk.TELLING]
        self._tentative = [Pattern.parse(text) for text in talk.TENTATIVE]
        content = {word for _, pattern in self._patterns for slot in pattern.slots for word in slot}
        company = {word for _, pattern in self._patterns for word in pattern.company}
        self._known = content | company | talk.FILLERS | talk.ASKING | talk.YES_OR_NO
        self._spelt = {**dict.fromkeys(self._known, ""), **talk.SPELLINGS}
        self._alike: dict[tuple[str, int], list[str]] = {}
        for known in self._spelt:
            self._alike.setdefault((known[0], len(known)), []).append(known)
        self._last: tuple[str, list[str], int] = ("", [], 0)

    def words(self, text: str) -> tuple[list[str], int]:
        """The words of ``text`` as the patterns spell them, and how many had to be mended to get there.

        One text is asked about several times running: what was made of the last one is kept.
        """
        last, kept, mended = self._last
        if text == last:
            return kept, mended
        words, mended = self._read_words(text)
        self._last = (text, words, mended)
        return words, mended

    def _read_words(self, text: str) -> tuple[list[str], int]:
        mended = 0
        out: list[str] = []
        named = _named(text[:400])
        for word in fold(text[:400]).split()[: LONGEST * 2]:
            spelt = self._spelt.get(word, word) or word if word in named else self._spell(word)
            if spelt is None:
                spelt = self._mend(word)
                mended += spelt is not None
            out.extend((spelt or word).split())
        return self._untagged(out), mended

    def _untagged(self, words: list[str]) -> list[str]:
        """``words`` without a tag at the end (“ada petunjuk ga kak?”)."""
        for at in range(len(words) - 1, 0, -1):
            if words[at] in self._talk.TAGS:
                return words[:at] + words[at + 1 :]
            if words[at] not in self._talk.FILLERS:
                break
        return words

    def _spell(self, word: str) -> str | None:
        """The known spelling of ``word``: as it is, without its suffix, or without its drawl (“dooong”)."""
        for form in (word, _without_drawl(word)):
            if form in self._spelt:
                return self._spelt[form] or form
            for suffix in self._talk.SUFFIXES:
                stem = form.removesuffix(suffix)
                if stem != form and len(stem) > 2 and stem in self._spelt:
                    return self._spelt[stem] or stem
        return None

    def _mend(self, word: str) -> str | None:
        """The known word that ``word`` is a slip of; None when there is none."""
        if len(word) < 3 or word.isdigit():
            return None
        near = range(len(word) - 1, len(word) + 2)
        candidates = (known for size in near for known in self._alike.get((word[0], size), ()))
        found = min((known for known in candidates if is_slip(word, known)), default=None)
        if found is None:
            for suffix in self._talk.SUFFIXES:
                stem = word.removesuffix(suffix)
                if stem != word and len(stem) > 3 and (inner := self._mend(stem)):
                    return inner
            return None
        return self._spelt[found] or found

    def read(self, text: str) -> tuple[Wish, int, int] | None:
        """The wish in ``text``, how much speaks for it, how many words were mended; None for none."""
        words, mended = self.words(text)
        if not words or len(words) > LONGEST:
            return None
        best: tuple[Wish, int, int] | None = None
        for wish, pattern in self._patterns:
            met = pattern.meets(words, self._talk.FILLERS, self._talk.REFUSALS)
            # Guessing at words and passing one over at once would be too much of a guess.
            if met > (WHOLE if mended else 0) and (best is None or met > best[1]):
                best = (wish, met, mended)
        return best

    def asks(self, text: str) -> bool:
        """Whether ``text`` asks a question: opens or ends with a question word, or asks to be told."""
        words, _ = self.words(text)
        if len(words) < 2 or self._any(self._tentative, words):
            return False
        content = [word for word in words if word not in self._talk.FILLERS] or words
        if all(word in self._talk.ASKING for word in content):
            return False  # “apa ya?” asks nothing of anyone
        ends = text.rstrip().endswith("?") and content[-1] in self._talk.ASKING
        return content[0] in self._talk.ASKING or ends or self._any(self._telling, words)

    def muses(self, text: str) -> bool:
        """Whether ``text`` is thinking aloud: a question word with nothing that is asked about."""
        words, _ = self.words(text)
        content = [word for word in words if word not in self._talk.FILLERS]
        return bool(content) and all(word in self._talk.ASKING for word in content)

    def repeats(self, text: str) -> bool:
        """Whether ``text`` asks for more of the same, and says nothing else."""
        words, _ = self.words(text)
        content = [word for word in words if word not in self._talk.FILLERS]
        return bool(content) and all(word in self._talk.AGAIN for word in content)

    def wonders(self, text: str) -> bool:
        """Whether ``text`` is a question for yes or no, which may also be a cautious answer."""
        words, _ = self.words(text)
        return len(words) > 2 and text.rstrip().endswith("?") and words[0] in self._talk.YES_OR_NO

    def _any(self, patterns: list[Pattern], words: list[str]) -> bool:
        return any(pattern.meets(words, self._talk.FILLERS.union(words)) for pattern in patterns)


def _named(text: str) -> set[str]:
    """The folded words of ``text`` that are written as names: they are no slip of another word.

    None where every word begins with a capital.
    """
    first, *others = text.split() or [""]
    if not any(word[:1].islower() for word in (first, *others)):
        return set()
    return {part for word in others if word[:1].isupper() for part in fold(word).split()}


def _without_drawl(word: str) -> str:
    return "".join(char for at, char in enumerate(word) if char != word[at - 1 : at])


@cache
def reader(language: str) -> Reader:
    """The reader of ``language``."""
    return Reader(TALKS[language])


def read_wish(text: str, language: str = "id") -> Wish | None:
    """The wish that ``text`` says in any of the languages, ``language`` first; None when it says none."""
    found = [reader(code).read(text) for code in sorted(TALKS, key=lambda code: code != language)]
    best = max((wish for wish in found if wish), key=lambda wish: (wish[1], -wish[2]), default=None)
    return best[0] if best else None


def asks_back(text: str) -> bool:
    """Whether ``text`` is a question to the tutor rather than an answer or a wish."""
    return any(reader(code).asks(text) for code in TALKS)


def wonders(text: str) -> bool:
    """Whether ``text`` is a question for yes or no: a question to the tutor if it is no answer."""
    return any(reader(code).wonders(text) for code in TALKS)


def once_more(text: str) -> bool:
    """Whether ``text`` asks for one more of what there was just now (“satu lagi dong”, “another one”)."""
    return any(reader(code).repeats(text) for code in TALKS)


def is_chat(text: str) -> bool:
    """Whether ``text`` is small talk alone: a greeting, thanks, laughter, thinking aloud (“apa ya?”)."""
    if any(reader(code).muses(text) for code in TALKS):
        return True
    words = fold(text[:400]).split()
    return bool(words) and any(all(_chats(talk, word) for word in words) for talk in TALKS.values())


def _chats(talk: Talk, word: str) -> bool:
    return word in talk.CHAT or re.fullmatch(talk.LAUGHTER, word) is not None

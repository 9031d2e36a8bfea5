"""One member of a list, judged as if it were asked for alone."""

from __future__ import annotations

from quiz.judge import person, phrase
from quiz.judge.form import Form
from quiz.judge.key import Key
from quiz.judge.prepared import Prepared


def meets(prepared: Prepared, member: Form, piece: Form) -> bool:
    """Whether one piece of an answer is one member of a list."""
    if member.squeezed == piece.squeezed:
        return True
    key = Key(member, member.text)
    named = member.text[:1].isupper() and prepared.asks_people and not member.senses
    if named:
        return person.compare(key, piece, prepared).directive == "accept"
    single = prepared.memo.get(f"member {member.text}")
    if not isinstance(single, _Member):
        single = prepared.memo[f"member {member.text}"] = _Member(prepared, key)
    return phrase.compare(key, piece, single).directive == "accept"


class _Member(Prepared):
    """The list's question, with one member for its key."""

    def __init__(self, whole: Prepared, key: Key) -> None:
        self.question, self.code, self.decimal = whole.question, whole.code, whole.decimal
        self.kind = "text"
        self.known = whole.known
        self.asked_plain, self.asked, self.asked_all = whole.asked_plain, whole.asked, whole.asked_all
        self.asked_words = whole.asked_words
        self.keys = (key,)
        self.rejects, self.prompts, self.exact = (), (), {}
        self.own_words = frozenset(key.form.words)
        self.memo = whole.memo

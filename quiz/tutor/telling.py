"""What the tutor can tell: reasons, sources, the score, help, and sentences of the articles."""

from __future__ import annotations

from itertools import islice

from quiz.model import Question
from quiz.printable import printable
from quiz.tutor import proving
from quiz.tutor.answering import tells
from quiz.tutor.asking import next_due, until
from quiz.tutor.commands import commands
from quiz.tutor.conceal import Judging, blanked, key_spans
from quiz.tutor.ending import score_text
from quiz.tutor.otherwise import otherwise
from quiz.tutor.passages import Passage
from quiz.tutor.session import Session
from quiz.tutor.turn import Settled
from quiz.tutor.utterance import Utterance

QUOTED = 2
"""Sentences quoted in answer to a question back."""
LOOKED_AT = 12
"""Sentences looked at before giving up, since most may give the open question away."""


def why(s: Session) -> list[Utterance]:
    """The reason for the last verdict, the author's explanation, and the proof."""
    last = _last(s)
    if last is None:
        return [_later(s)]
    question, verdict = last.turn.question, last.verdict
    parts = [printable(verdict.say)] if verdict and tells(verdict) else []
    if verdict is not None and verdict.verdict != "accept":
        parts.append(s.gettext("The answer: {key}.").format(key=printable(s.key(question))))
    if question.explain:
        parts.append(printable(question.explain))
    said = [Utterance(kind="info", text=" ".join(parts), question=question)] if parts else []
    return [*said, proof(s, question), *_otherwise(s, question)]


def _otherwise(s: Session, question: Question) -> list[Utterance]:
    """That the sources do not agree, with the words of the one that says so, where it tells no open key."""
    passage = otherwise(s, question)
    if passage is None or (s.turn is not None and gives_away(s.verdict, s.turn.question, passage.text)):
        return []
    told = s.gettext("The sources do not quite agree here:")
    return [
        Utterance(kind="info", text=told, question=question),
        Utterance(
            kind="passage",
            text=printable(passage.text),
            source=proving.named(s.bank, s.language, passage.article),
        ),
    ]


def source(s: Session) -> list[Utterance]:
    """The proof of the last answer."""
    last = _last(s)
    return [_later(s)] if last is None else [proof(s, last.turn.question)]


def _last(s: Session) -> Settled | None:
    """The turn that “why” is about: the last one brought to an end, but none while the open one was begun."""
    if s.turn is not None and s.turn.said:
        return None
    return s.settled[-1] if s.settled else None


def _later(s: Session) -> Utterance:
    return s.say("info", s.gettext("First your answer, then the proof."))


def proof(s: Session, question: Question) -> Utterance:
    """The sentence that proves the answer, with the key marked, and where it stands."""
    return proving.proof(s.bank, s.verdict, s.language, question)


def ask_back(s: Session, asked: str) -> list[Utterance]:
    """Sentences of the articles in answer to ``asked``; none that gives the open question away.

    What is said when none is left is the same whether nothing is known or nothing may be told: the
    difference would give the key away too.
    """
    question = s.turn.question if s.turn else None
    last = s.settled[-1].turn.question if s.settled else None
    about = question or last
    article = about.source.article if about and about.source else ""
    context = f"{about.ask} {article}" if about else ""
    looks = iter(range(LOOKED_AT))

    def shown(passage: Passage) -> bool:
        if question is None:
            return True
        return next(looks, None) is not None and not gives_away(s.verdict, question, printable(passage.text))

    best = islice(s.index.search(asked, context, article, shown=shown), QUOTED)
    found = [_quoted(s, passage, printable(passage.text), question) for passage in best]
    if found:
        return found
    _ = s.gettext
    nothing = _("I have no sentence in the articles on that that I could show you now.")
    if question is not None:
        nothing += " " + _("Ask me again after this question.")
    return [s.say("info", nothing)]


def _quoted(s: Session, passage: Passage, text: str, question: Question | None) -> Utterance:
    where = proving.named(s.bank, s.language, passage.article)
    if question is not None:
        where = blanked(where, key_spans(s.verdict, question, where))
    return Utterance(kind="passage", text=text, source=where)


def gives_away(judge: Judging, question: Question, text: str) -> bool:
    """Whether ``text`` would tell the answer to ``question``: it holds the key, or it is the proof."""
    if question.source is not None:
        quote = " ".join(printable(question.source.quote).split())
        if text in quote or quote in text:
            return True
    return bool(key_spans(judge, question, text))


def score(s: Session) -> list[Utterance]:
    """How it stands; in an exam only how far it is."""
    if s.exam:
        return progress(s)
    if not s.score.asked:
        return [s.say("score", s.gettext("Nothing to count yet; this is your first question."))]
    return [s.say("score", score_text(s))]


def progress(s: Session) -> list[Utterance]:
    """How far the conversation is, and what is waiting."""
    _, ngettext = s.gettext, s.ngettext
    asked, limit = s.score.asked, s.plan.limit
    if limit is not None:
        text = _("{n} of {limit} questions are behind you.").format(n=asked, limit=limit)
    else:
        text = ngettext("{n} question is behind you.", "{n} questions are behind you.", asked).format(n=asked)
    cards = s.learner.cards
    met = sum(question.id in cards for question in s.pool)
    text += " " + _("Of {all} in this bank you have met {met}.").format(all=len(s.pool), met=met)
    count = s.schedule.count(s.pool, cards, s.clock())
    if due := count["due"]:
        text += " " + ngettext("{n} is due now.", "{n} are due now.", due).format(n=due)
    if not count["due"] and (when := next_due(s)):
        text += " " + _("The next question comes back {when}.").format(when=until(s, when, s.clock()))
    return [s.say("score", text)]


def help_text(s: Session) -> list[Utterance]:
    """What can be said, one command a line."""
    _ = s.gettext
    lines = [_("Just answer in your own words. You can also say, in your own words or like this:")]
    lines += [f"{command.slash} – {command.help}" for command in commands(s.language)]
    lines.append(_("And you may ask me: “who is …?”, “what is …?”, “when did …?”"))
    return [s.say("info", "\n".join(lines))]

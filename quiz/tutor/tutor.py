"""The tutor: text in, utterances out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from random import Random

from quiz.errors import QuizError
from quiz.judge import fold
from quiz.model import Bank, Question
from quiz.printable import printable
from quiz.schedule import Schedule
from quiz.tutor import asking, correcting, ending, steering, telling
from quiz.tutor.answering import answer, is_known, judged, says_neither
from quiz.tutor.choosing import letter, picked
from quiz.tutor.commands import commands, read_command
from quiz.tutor.common import Common
from quiz.tutor.helping import OPEN
from quiz.tutor.keeper import Keeper
from quiz.tutor.passages import Texts
from quiz.tutor.phrases import EMPTY, NEITHER, SMALL_TALK
from quiz.tutor.plan import Answers, Mode, Plan, Score, Summary, Topic
from quiz.tutor.session import Session
from quiz.tutor.topics import wished_topic
from quiz.tutor.turn import Turn
from quiz.tutor.utterance import Utterance
from quiz.tutor.wish import TALKS, Wish, asks_back, is_chat, once_more, read_wish, wonders

HEARD = 20_000
"""Characters of one line that are listened to."""

_NOT_IN_EXAM = frozenset({"hint", "why", "source", "right"})


class Tutor:
    """A conversation about ``bank`` with ``learner``, by ``schedule``.

    ``clock`` gives aware times in the learner's zone, ``rng`` all chance. ``session`` must be new in the
    learner's log. ``passages`` are the articles, as texts or sentences, for questions back, read when first
    needed; ``common`` is what conversations about this bank share, in place of them. The tutor does nothing
    outside itself but ``learner.record``: an answer is kept before its verdict is said, and when it cannot be
    kept, the learner is told and the question stays open.
    """

    def __init__(
        self,
        bank: Bank,
        learner: Keeper,
        schedule: Schedule,
        clock: Callable[[], datetime],
        rng: Random,
        *,
        language: str = "id",
        limit: int | None = None,
        mode: Mode = "free",
        session: str,
        answers: Answers = "free",
        topic: str = "",
        tags: tuple[str, ...] = (),
        until: datetime | None = None,
        passages: Texts | None = None,
        common: Common | None = None,
    ) -> None:
        plan = Plan(
            mode=mode, answers=answers, limit=limit, topic=topic, tags=tags, language=language, until=until
        )
        common = common or Common(bank, passages or {})
        self._session = Session(bank, learner, schedule, clock, rng, plan, session, common)

    def start(self) -> list[Utterance]:
        """The greeting and the first question; called again, the greeting and the open question."""
        return asking.greet(self._session)

    def hear(self, text: str) -> list[Utterance]:
        """What the tutor says to ``text``. Never raises for what a person may write."""
        s = self._session
        if s.finished:
            return [s.say("end", s.gettext("This conversation is over."))]
        text = text[:HEARD].strip()
        try:
            return self._understand(s, text)
        except (QuizError, OSError) as error:
            why = printable(str(error))
            sorry = s.gettext("Your answer could not be kept: {why} Nothing is lost; please say it again.")
            return [s.say("info", sorry.format(why=why if why.endswith(".") else f"{why}."))]

    def stop(self) -> list[Utterance]:
        """End the conversation, as if the learner had said so; nothing when it is over."""
        return [] if self._session.finished else steering.stop(self._session)

    def warm(self) -> None:
        """Make ready what the first answer needs, while the learner reads the first question.

        May run beside ``hear`` in a thread of its own: what it makes is only kept, nothing is changed.
        """
        self._session.warm()

    def _understand(self, s: Session, text: str) -> list[Utterance]:
        if text.startswith("/"):
            return self._obey(s, text)
        if not fold(text):
            return [s.say("info", s.phrase(EMPTY))]
        if s.choosing:
            if (taken := steering.take_topic(s, text)) is not None:
                return taken
            s.choosing = ()
        if s.turn is None:
            return self._between(s, text)
        return self._weigh(s, s.turn, text)

    def _weigh(self, s: Session, turn: Turn, text: str) -> list[Utterance]:
        """``text`` while a question is open: an answer if the judge takes it; a wish; a question back."""
        choice = picked(text, turn.choices, s.language)
        if choice is not None and choice in turn.struck:
            return [s.say("info", s.gettext("That one is struck out already.")), asking.show_choices(s)]
        verdict, given = judged(s, turn, choice or text)
        wish = self._wish(s, text) if choice is None else None
        if wish not in (None, "right") and isinstance(turn.question.answer, bool):
            # “ga tau” and “udahan ya” hold a no and a yes.
            return self._grant(s, wish, text)
        asked = choice is None and asks_back(text)
        # After a prompt the verdict is on all that was said so far: it may owe nothing to this text.
        owed = verdict.verdict == "accept" or (verdict.verdict == "prompt" and given == (choice or text))
        taken = owed and not asked
        if taken or choice is not None or ((wish or asked) and is_known(s, turn, text)):
            return answer(s, turn, given, verdict)
        if wish is not None:
            return self._grant(s, wish, text)
        if is_chat(text) and not is_known(s, turn, text):
            return [s.say("info", s.phrase(SMALL_TALK))]
        if letter(text, s.language):
            return [s.say("info", s.gettext("There is no such choice here.")), *asking.show(s)]
        if asked or wonders(text):
            return self._ask_back(s, text)
        if says_neither(s, turn, given):
            return [s.say("info", s.phrase(NEITHER))]
        return answer(s, turn, given, verdict)

    def _wish(self, s: Session, text: str) -> Wish | None:
        if wished_topic(text, s.topics, s.language):
            return "topic"
        if s.turn is not None and s.turn.hints and once_more(text):
            return "hint"
        return read_wish(text, s.language)

    def _between(self, s: Session, text: str) -> list[Utterance]:
        """``text`` while no question is open: going on was offered."""
        words = set(fold(text).split())
        wish = self._wish(s, text)
        talk = TALKS[s.language]
        if words <= talk.YES or wish in ("more", "skip"):
            return steering.more(s)
        if wish:
            return self._grant(s, wish, text)
        if words <= talk.NO:
            return steering.stop(s)
        if asks_back(text) or wonders(text):
            return self._ask_back(s, text)
        return [s.say("info", s.gettext("Say “more” to go on, or “stop”."))]

    def _ask_back(self, s: Session, text: str) -> list[Utterance]:
        return [self._refusal(s)] if s.exam else telling.ask_back(s, text)

    def _refusal(self, s: Session) -> Utterance:
        return s.say("info", s.gettext("Not in an exam; afterwards, gladly."))

    def _obey(self, s: Session, text: str) -> list[Utterance]:
        wish, near, rest = read_command(text)
        if wish is not None:
            return self._grant(s, wish, rest)
        _ = s.gettext
        known = _("Did you mean /{name}?").format(name=near) if near else _("/help lists them all.")
        return [s.say("info", _("I don't know that command.") + " " + known)]

    def _grant(self, s: Session, wish: Wish, said: str) -> list[Utterance]:
        """Do what is wished. ``said`` is all that was said, for wishes that name something."""
        if s.exam and wish in _NOT_IN_EXAM:
            return [self._refusal(s)]
        if wish in OPEN:
            turn = s.turn
            if turn is None and s.settled and wish in ("easier", "harder"):
                turn = s.settled[-1].turn
            if turn is None:
                return [s.say("info", s.gettext("No question is open. Say “more” to go on, or “stop”."))]
            return OPEN[wish](s, turn)
        if wish == "topic":
            return steering.change_topic(s, said)
        if wish == "language":
            return steering.change_language(s, said)
        return _PLAIN[wish](s)

    @property
    def question(self) -> Question | None:
        """The open question."""
        return self._session.turn.question if self._session.turn else None

    @property
    def choices(self) -> tuple[str, ...]:
        """The choices offered for the open question, in their letters' order; "" where one is struck out."""
        return self._session.turn.left if self._session.turn else ()

    @property
    def finished(self) -> bool:
        """Whether the conversation is over."""
        return self._session.finished

    @property
    def language(self) -> str:
        """The language of the interface, which the learner may change."""
        return self._session.language

    @property
    def mode(self) -> Mode:
        """The mode of the conversation."""
        return self._session.plan.mode

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What there is to talk about."""
        return self._session.topics

    @property
    def score(self) -> Score:
        """How it stands."""
        return self._session.score

    @property
    def done(self) -> tuple[int, int | None]:
        """Questions brought to an end, and out of how many (None: no limit)."""
        return self._session.score.asked, self._session.plan.limit

    def summary(self) -> Summary:
        """The conversation looked back on."""
        return ending.summary(self._session)


_PLAIN: dict[Wish, Callable[[Session], list[Utterance]]] = {
    "why": telling.why,
    "source": telling.source,
    "score": telling.score,
    "progress": telling.progress,
    "help": telling.help_text,
    "right": correcting.was_right,
    "undo": correcting.undo,
    "more": steering.more,
    "stop": steering.stop,
}

__all__ = ["Tutor", "commands"]

"""Small talk that varies: never the same phrase twice running."""

from __future__ import annotations

from random import Random

from quiz.locale import N_
from quiz.tutor.plan import Score

RIGHT = (
    N_("That's it."),
    N_("Exactly."),
    N_("Well done."),
    N_("Good."),
    N_("You've got it."),
    N_("Just so."),
)
RIGHT_AGAIN = (
    N_("Nice run: {run} in a row."),
    N_("{run} in a row now!"),
    N_("On a roll, that makes {run}."),
    N_("Another one! {run} in a row."),
)
BACK_ON_TRACK = (
    N_("There you go."),
    N_("Back on track."),
    N_("See? It comes back."),
)
WITH_HELP = (
    N_("Got there."),
    N_("Good, with a little help."),
    N_("The hint did its work."),
)
WRONG = (
    N_("Not this time."),
    N_("Not quite."),
    N_("That's not the one."),
    N_("A fair try, but no."),
)
WRONG_AGAIN = (
    N_("A hard one. We'll come back to it."),
    N_("No matter, this is how it sticks."),
    N_("Take your time; it comes round again."),
    N_("This one is intricate. A hint is always there for you."),
)
STUCK = (
    N_("Shall we try easier ones? Just say “easier”."),
    N_("How about choices? Just say “choices”."),
    N_("Hard going today. “hint” and “easier” are there for you."),
)
AFTER_RUN = (
    N_("So close to keeping the run going."),
    N_("The run ends, the knowledge stays."),
)
PART = (
    N_("Part of it is right."),
    N_("Halfway there."),
)
UNKNOWN = (
    N_("No problem, now you'll know."),
    N_("That's what we are here for."),
    N_("Saying so is half of learning."),
)
PASSED = (
    N_("All right, we leave that one."),
    N_("Fine, on to another."),
    N_("Set aside."),
)
EMPTY = (
    N_("I'm listening. Write what you think, or “hint”."),
    N_("Take your time. If you're stuck, say “hint” or “skip”."),
    N_("Nothing came through. Have a guess, guessing is allowed."),
)
SMALL_TALK = (
    N_("I'm all ears. So, what would you say?"),
    N_("Glad you're here. Have a go, or say “hint”."),
    N_("With you. What do you think the answer is?"),
)
NEITHER = (
    N_("This one takes a yes or a no. Which is it?"),
    N_("So: yes or no? A guess is fine."),
    N_("Only yes or no fits here; “skip” passes it over."),
)
NOTED = (
    N_("Noted."),
    N_("Written down."),
    N_("Thank you, on we go."),
)


GREAT, FAIR = 0.9, 0.6
"""The parts of right answers from which praise is due at the end."""


def closing(score: Score) -> str:
    """A word on a whole conversation, still untranslated: praise that is deserved, or thanks."""
    if score.share >= GREAT:
        return N_("Very well done, {name}!")
    return N_("Well done, {name}.") if score.share >= FAIR else N_("Thank you for practising, {name}.")


class Phrasing:
    """Draws from pools of phrases, never one phrase twice running."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._last: dict[tuple[str, ...], str] = {}

    def pick(self, pool: tuple[str, ...]) -> str:
        """A phrase of ``pool``, still untranslated."""
        last = self._last.get(pool)
        phrase = self._rng.choice([one for one in pool if one != last] or list(pool))
        self._last[pool] = phrase
        return phrase


def praise(before: Score, after: Score, *, helped: bool) -> tuple[str, ...]:
    """The pool that fits a right answer, given the score before and after it."""
    if helped:
        return WITH_HELP
    if before.misses >= 2:
        return BACK_ON_TRACK
    return RIGHT_AGAIN if after.run >= 3 else RIGHT


def is_stuck(before: Score) -> bool:
    """Whether a way out should be offered after another miss: at every third one, so that it does not nag."""
    return before.misses >= 3 and before.misses % 3 == 0


def comfort(before: Score) -> tuple[str, ...]:
    """The pool that fits a wrong answer, given the score before it."""
    if before.run >= 3:
        return AFTER_RUN
    if is_stuck(before):
        return STUCK
    return WRONG_AGAIN if before.misses >= 1 else WRONG

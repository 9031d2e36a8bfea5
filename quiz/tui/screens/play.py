"""The talk: a transcript, a line to write on, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from quiz.printable import printable
from quiz.tui import collector
from quiz.tui.commands import EVERYWHERE, PLAY, Command
from quiz.tui.screens.base import QuizScreen, bindings
from quiz.tui.widgets.answer import AnswerLine
from quiz.tui.widgets.keybar import KeyBar
from quiz.tui.widgets.pinned import Pinned
from quiz.tui.widgets.sidepanel import SidePanel
from quiz.tui.widgets.topline import Standing, TopLine
from quiz.tui.widgets.transcript import Transcript
from quiz.tui.widgets.turn import SIGNS, Said, Turn
from quiz.tutor.utterance import Utterance

if TYPE_CHECKING:
    from quiz.tui.desk import Desk
    from quiz.tutor import Tutor
    from quiz.tutor.commands import Command as TutorCommand


def trail(said: Sequence[Said]) -> str:
    """The signs of the verdicts among ``said``. A key shown without one was not known, and counts as that."""
    kinds = [one.kind for one in said if not isinstance(one, str)]
    verdicts = [kind for kind in kinds if kind in ("accept", "prompt", "reject")]
    if not verdicts and "reveal" in kinds:
        return SIGNS["reject"][0]
    return "".join(SIGNS[kind][0] for kind in verdicts)


_NOT_IN_EXAM = frozenset({"wish('hint')", "wish('why')", "wish('right')"})
"""What an exam does not grant is not offered there."""

_WARM_AFTER = 0.2
"""Seconds after which a question has surely been painted; what its answer needs is made ready then."""


class PlayScreen(QuizScreen):
    """One conversation with a tutor. The tutor knows everything; this only shows it."""

    KEYS = (EVERYWHERE[0], *PLAY)
    BINDINGS = bindings(PLAY)
    AUTO_FOCUS = "#answer"

    def __init__(self, desk: Desk, tutor: Tutor) -> None:
        super().__init__(desk)
        self.tutor = tutor
        self._language = tutor.language
        name = desk.learner.name if desk.learner else ""
        exam = tutor.mode == "exam"
        self._keys = [key for key in self.KEYS if not (exam and key.action in _NOT_IN_EXAM)]
        self._top = TopLine(desk.bank.title, name)
        self._talk = Transcript(self.gettext)
        self._panel = SidePanel(name, self._keys, self.gettext)
        self._pinned = Pinned()
        self._line = AnswerLine(self._slashes())
        self._trails = {0: ""}

    def compose(self) -> ComposeResult:
        """Top line, talk (and panel beside it), line to write on, keys."""
        yield self._top
        with Horizontal(id="middle"):
            yield self._talk
            yield self._panel
        with Vertical(id="writing"):
            yield self._pinned
            with Horizontal(id="line"):
                yield Static("❯", id="sign", markup=False)
                yield self._line
        yield KeyBar(self._keys, self.gettext)

    async def on_mount(self) -> None:
        """Let the tutor begin."""
        await self._show([*self._notices(), *self.tutor.start()])
        self.set_timer(_WARM_AFTER, self._warm)

    def _warm(self) -> None:
        """Make the tutor ready while the learner reads, so that the first answer need not wait."""

        def warm() -> None:
            self.tutor.warm()
            if not self.app.is_headless:
                collector.settle()

        self.run_worker(warm, thread=True, exit_on_error=False)

    def _notices(self) -> list[Said]:
        """What was mended when the learner's folder was opened, told once."""
        learner = self.desk.learner
        if learner is None:
            return []
        told = [Utterance(kind="info", text=one.say(self.desk.language)) for one in learner.notices]
        learner.notices.clear()
        return [*told]

    def on_screen_resume(self) -> None:
        """Whatever was on top of the talk, the line is ready again."""
        self._line.focus()

    async def on_input_submitted(self, event: AnswerLine.Submitted) -> None:
        """The learner has said something: show it, then what the tutor says to it."""
        event.stop()
        given = printable(event.value).strip()
        if self.tutor.finished:
            self._finish()
        elif given:
            await self._hear(given)

    async def action_wish(self, wish: str) -> None:
        """Ask the tutor for something; the talk shows it in words, the tutor hears its slash command."""
        slash = next(command.slash for command in self._wishes() if command.wish == wish)
        labels = {command.action: command.label for command in PLAY}
        await self._hear(slash, shown=self.gettext(labels.get(f"wish({wish!r})", slash)))

    async def _hear(self, given: str, *, shown: str = "") -> None:
        if not self.tutor.finished:
            said = self.tutor.hear(given)
            await self._show([shown or given, *said])
            self.set_timer(_WARM_AFTER, self.tutor.warm)

    async def _show(self, said: Sequence[Said]) -> None:
        """Show turns, and how the round stands after them: all in one picture.

        The transcript asks for its new layout in its own time. Until then nothing is painted, since a
        picture without the new turns would hold up the one with them.
        """
        with ExitStack() as until:
            until.enter_context(self.app.batch_update())
            self._relabel()
            await self._talk.add(said)
            self._stand(said)
            if self._talk.is_running:
                self._talk.call_later(until.pop_all().close)

    def _stand(self, said: Sequence[Said]) -> None:
        score = self.tutor.score
        settled, total = self.tutor.done
        standing = Standing(
            settled=settled,
            total=total,
            accepted=score.accepted,
            prompted=score.prompted,
            rejected=score.rejected,
            graded=self.tutor.finished or self.tutor.mode != "exam",
        )
        self._top.standing = standing
        self._panel.standing = standing
        if settled < max(self._trails):  # an answer was taken back
            self._panel.trail = self._trails.get(settled, "")
            self._trails = {count: told for count, told in self._trails.items() if count <= settled}
            return
        self._panel.trail = (self._panel.trail + trail(said))[-100:]
        self._trails.setdefault(settled, self._panel.trail)

    def on_transcript_moved(self) -> None:
        """Keep the open question in sight."""
        question = self.tutor.question
        hidden = question is not None and not self._talk.shows("ask")
        self._pinned.pin(question.ask if question and hidden else "")

    def action_question(self) -> None:
        """Show the whole of a question that is pinned."""
        self._pinned.unfold()

    def palette(self) -> Sequence[Command]:
        """The keys, and every wish that the tutor knows."""
        keys = super().palette()
        known = {command.action for command in keys}
        wishes = (Command("", one.slash, one.help, f"wish({one.wish!r})") for one in self._wishes())
        return [*keys, *(wish for wish in wishes if wish.action not in known)]

    def _wishes(self) -> tuple[TutorCommand, ...]:
        from quiz.tutor.commands import commands

        return commands(self.tutor.language)

    def _slashes(self) -> list[str]:
        return [slash for one in self._wishes() for slash in (one.slash, *one.aliases)]

    def _relabel(self) -> None:
        """Follow the tutor: into another language when the learner asked for it, and to the end."""
        _ = self.gettext
        if self.tutor.language != self._language:
            self._language = self.desk.language = self.tutor.language
            self.query_one(KeyBar).refresh()
            self._panel.refresh()
        ending, asking = _("Enter: the summary"), _("Your answer, or / for a command")
        self._line.placeholder = ending if self.tutor.finished else asking

    def _finish(self) -> None:
        from quiz.tui.screens.summary import SummaryScreen

        self.app.switch_screen(SummaryScreen(self.desk, self.tutor.summary()))

    async def action_leave(self) -> None:
        """Clear the line. When it is empty: finish, with a summary if anything was answered.

        An exam tells its verdicts first.
        """
        if self._line.value:
            self._line.clear()
        elif self.tutor.finished:
            self._finish()
        elif not self.tutor.score.asked:
            self.go_home()
        else:
            said = self.tutor.stop()
            if self.tutor.mode == "exam":
                await self._show(said)
            else:
                self._finish()

    def action_copy(self) -> None:
        """Copy the last thing that was said."""
        _ = self.gettext
        turns = self.query(Turn)
        if turns:
            self.app.copy_to_clipboard(turns.last().copy_text)
            self.notify(_("Copied"), timeout=2, markup=False)

    def action_page(self, way: int) -> None:
        """Scroll the talk by a page."""
        self._talk.move(way * max(1, self._talk.size.height - 2))

    def action_line(self, way: int) -> None:
        """Scroll the talk by a line."""
        self._talk.move(way)

    async def action_newest(self) -> None:
        """Go to the newest turn."""
        await self._talk.newest()

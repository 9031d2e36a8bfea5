"""The way in: who plays, and what waits for them."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from quiz.errors import QuizError
from quiz.printable import printable
from quiz.tui.commands import EVERYWHERE, HOME
from quiz.tui.desk import Desk
from quiz.tui.screens.base import QuizScreen, bindings
from quiz.tui.widgets.keybar import KeyBar

_NAME = 40
"""Characters that a name may have on this screen."""


class HomeScreen(QuizScreen):
    """Choose a learner with the arrows and Enter, or write a new name."""

    KEYS = (EVERYWHERE[0], *HOME)
    BINDINGS = bindings(HOME)
    AUTO_FOCUS = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._names: list[str] = []
        self._waiting: dict[str, str] = {}
        self._renamed = ""

    def compose(self) -> ComposeResult:
        """A column in the middle: title, learners, a line for a new name."""
        with Vertical(id="home"):
            yield Static("quiz", id="brand", markup=False)
            yield Static(id="bank", markup=False)
            yield Static(id="counts", markup=False)
            yield Static(id="who", markup=False)
            yield OptionList(id="learners", markup=False, compact=True)
            yield Static(id="waiting", markup=False)
            yield Input(id="name", compact=True, max_length=_NAME, select_on_focus=False)
            yield Static(id="trouble", markup=False)
        yield KeyBar(self.KEYS, self.gettext)

    def on_screen_resume(self) -> None:
        """Fill in words and learners, now and whenever somebody may have come or gone."""
        self.refresh_words()

    def refresh_words(self) -> None:
        """Write everything in the desk's language, with the learners as they are now."""
        _ = self.gettext
        names = self._learners()
        self.query_one("#bank", Static).update(Content(printable(self.desk.bank.title)))
        self.query_one("#counts", Static).update(self._counts())
        self.query_one("#name", Input).placeholder = _("New learner: write a name")
        asked = _("Who is playing?") if names else _("What is your name?")
        if self._renamed:
            asked = _("What shall {name} be called? Esc leaves it.").format(name=printable(self._renamed))
        self.query_one("#who", Static).update(asked)
        listed = self.query_one("#learners", OptionList)
        listed.clear_options()
        listed.add_options(Option(Content(printable(name)), id=None) for name in names)
        listed.display = bool(names)
        self._names = names
        self._waiting.clear()
        if names:
            listed.highlighted = 0
            listed.focus()
        else:
            self.query_one("#name", Input).focus()

    def _learners(self) -> list[str]:
        try:
            return self.desk.learners()
        except (QuizError, OSError) as error:
            self._tell(str(error))
            return []

    def _tell(self, trouble: str) -> None:
        """Tell below the list what stands in the way; "" when nothing does."""
        text = Content.assemble(("✗ ", "bold"), printable(trouble)) if trouble else Content("")
        self.query_one("#trouble", Static).update(text)

    def _counts(self) -> str:
        questions = len(self.desk.bank.questions)
        articles = len(self.desk.bank.articles)
        parts = [self.desk.ngettext("{n} question", "{n} questions", questions)]
        if articles:
            parts.append(self.desk.ngettext("{n} article", "{n} articles", articles))
        return " · ".join(parts)

    def on_key(self, event: events.Key) -> None:
        """Letters typed on the list begin a new name; the arrows lead from the list to the name and back."""
        listed, name = self.query_one("#learners", OptionList), self.query_one("#name", Input)
        if self.focused is listed and event.is_printable and event.character:
            name.focus()
            name.insert_text_at_cursor(event.character)
        elif self.focused is listed and event.key == "down" and listed.highlighted == len(self._names) - 1:
            name.focus()
        elif self.focused is name and event.key == "up" and self._names:
            listed.focus()
        else:
            return
        event.stop()
        event.prevent_default()

    def reader(self) -> str:
        """The learner that is marked."""
        marked = self.query_one("#learners", OptionList).highlighted
        return "" if marked is None or marked >= len(self._names) else self._names[marked]

    def on_option_list_option_highlighted(self) -> None:
        """Tell what waits for the learner that is marked, once the list has been painted."""
        self.set_timer(0.05, self._tell_waiting)

    def _tell_waiting(self) -> None:
        name = self.reader()
        if name and name not in self._waiting:
            try:
                waiting = self.desk.waiting(name)
            except QuizError as error:
                self._waiting[name] = printable(str(error))
            else:
                ngettext = self.desk.ngettext
                parts = [
                    ngettext("{n} due", "{n} due", waiting.due),
                    ngettext("{n} new", "{n} new", waiting.new),
                ]
                if waiting.streak > 1:
                    parts.append(ngettext("{n} day in a row", "{n} days in a row", waiting.streak))
                self._waiting[name] = " · ".join(parts)
        self.query_one("#waiting", Static).update(self._waiting.get(name, ""))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A known learner sits down."""
        self._sit(self._names[event.option_index])

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """A new learner sits down, or one gets another name."""
        if name := printable(event.value).strip():
            event.input.clear()
            if self._renamed:
                self._rename(self._renamed, name)
            else:
                self._sit(name)

    def action_rename(self) -> None:
        """Have the line below hold the name that is marked, to be changed."""
        self._renamed = old = self.reader()
        line = self.query_one("#name", Input)
        line.value, line.cursor_position = old, len(old)
        self.refresh_words()
        if old:
            self.query_one("#learners", OptionList).highlighted = self._names.index(old)
            line.focus()

    def action_banks(self) -> None:
        """Choose another bank."""
        from quiz.tui.screens.banks import BanksScreen

        self.app.push_screen(BanksScreen(self.desk))

    def action_leave(self) -> None:
        """Leave a name as it is, or the application."""
        if self._renamed:
            self._renamed = ""
            self.query_one("#name", Input).clear()
            self.refresh_words()
        else:
            self.app.exit()

    def _rename(self, old: str, new: str) -> None:
        self._tell("")
        self._renamed = ""
        try:
            self.desk.leave()
            self.desk.rename(old, new)
        except QuizError as error:
            self._tell(str(error))
        self.refresh_words()

    def action_start(self) -> None:
        """Play as the learner that is marked."""
        listed = self.query_one("#learners", OptionList)
        if listed.highlighted is not None:
            self._sit(self._names[listed.highlighted])

    def _sit(self, name: str) -> None:
        """Open the learner and begin; what stands in the way is told below the list."""
        from quiz.tui.screens.play import PlayScreen

        self._tell("")
        try:
            self.desk.seat(name)
            self.app.theme = self.desk.theme
            self.app.push_screen(PlayScreen(self.desk, self.desk.talk()))
        except QuizError as error:
            self._tell(str(error))

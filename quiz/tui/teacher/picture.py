"""The lesson as text on a screen: never markup, and no colour without a sign."""

from __future__ import annotations

from collections.abc import Callable

from textual.content import Content

from quiz.classroom.protocol import Board, Heap, Rank, Seat
from quiz.printable import printable
from quiz.tui.verdicts import VERDICTS, Mark
from quiz.tui.widgets.topline import progress_bar
from quiz.tui.widgets.turn import marked

Words = Callable[[str], str]

_NONE = Mark("·", "", "$ink-soft")


def stage(board: Board, words: Words, left: int | None) -> Content:
    """The question that all look at; ``left`` milliseconds remain."""
    _, now = words, board.stage
    if board.mode == "self":
        return Content.styled(_("Everyone at their own pace"), "bold $ink")
    if now.state == "waiting":
        return Content.styled(_("Press Space for the first question."), "bold $ink-key")
    if now.state == "ended":
        return Content.styled(_("The lesson is over."), "bold $ink")
    states = {
        "open": (_("open"), "$ink-key"),
        "paused": (_("paused"), "$ink-prompt"),
        "closed": (_("closed"), "$ink-soft"),
        "revealed": (_("solved"), "$ink-accept"),
        "skipped": (_("does not count"), "$ink-soft"),
    }
    word, ink = states[now.state]
    share = board.answered / board.expected if board.expected else 0.0
    head = Content.assemble(
        (_("Question {n} of {of}").format(n=now.round, of=now.of), "bold $ink"),
        ("  " + word, f"bold {ink}"),
        (f"  {_seconds(left, words)}" if left is not None else "", "bold $ink"),
        "  ",
        progress_bar(share, 12, "$ink-key"),
        (" " + _("{n} of {of} answered").format(n=board.answered, of=board.expected), "$ink-soft"),
    )
    parts = [head, Content.styled(printable(now.ask), "bold $ink")]
    if now.state == "revealed":
        parts.append(Content.assemble(("→ ", "bold $ink-key"), (printable(now.answer), "bold $ink")))
        if now.proof is not None:
            proof = marked(now.proof.text, now.proof.marks, "bold underline $ink-proof")
            source = f"  — {printable(now.proof.source)}"
            parts.append(Content.assemble(("¶ ", "bold $ink-proof"), proof, (source, "$ink-soft")))
    return Content("\n").join(parts)


def _seconds(left: int, words: Words) -> str:
    _ = words
    return _("{n} s").format(n=-(-left // 1000))


def heap(one: Heap, words: Words, *, asked: bool) -> Content:
    """A group of answers: sign, how many, the text, by whose word; ``asked`` names the question."""
    _ = words
    _ = words
    sign, _word, ink = VERDICTS.get(one.verdict, _NONE)
    notes = [_("by you")] if one.ruled else []
    if one.appeals:
        notes.append(_("{n} object").format(n=one.appeals))
    texts = ", ".join(map(printable, one.others))
    others = "  " + _("also: {texts}").format(texts=texts) if texts else ""
    return Content.assemble(
        (f"{sign} ", f"bold {ink}"),
        (f"{one.count:>3} ", "bold $ink"),
        (printable(one.text), "$ink"),
        (f"  ({', '.join(notes)})" if notes else "", "$ink-prompt"),
        (others, "$ink-soft"),
        (f"\n      {printable(one.ask)}" if asked else "", "$ink-soft"),
    )


def seat(one: Seat, words: Words) -> Content:
    """A pupil: here or away, answered or not, how it stands."""
    _ = words
    sign, _word, ink = VERDICTS.get(one.verdict, _NONE)
    if one.removed:
        return Content.styled(f"- {printable(one.name)}  " + _("sent out"), "$ink-soft")
    return Content.assemble(
        ("● " if one.here else "○ ", "$ink-accept" if one.here else "$ink-soft"),
        (f"{sign} ", f"bold {ink}"),
        (printable(one.name), "$ink" if one.here else "$ink-soft"),
        (f"  {one.points:g}/{one.asked}" if one.asked else "", "$ink-soft"),
    )


def ranks(leaders: list[Rank], words: Words, rows: int = 10) -> Content:
    """The leaderboard."""
    _ = words
    lines = [Content.styled(_("Leaderboard"), "bold $ink-soft")]
    lines += [
        Content.assemble(
            (f"{one.place:>2}. ", "bold $ink-key"),
            (printable(one.name), "$ink"),
            (f"  {one.points:g}", "bold $ink"),
        )
        for one in leaders[:rows]
    ]
    return Content("\n").join(lines)


def top(board: Board, address: str, pin: str, words: Words) -> Content:
    """The first line: what pupils need to come in, who is here, and what is set."""
    _ = words
    notes = [_("locked")] if board.locked else []
    notes += [] if board.names else [_("names hidden")]
    clock = _("{n} s").format(n=board.seconds) if board.seconds else _("no clock")
    return Content.assemble(
        (address, "bold $ink-key"),
        (f"  PIN {pin}", "bold $ink"),
        ("  " + _("{here} here").format(here=board.here), "$ink-soft"),
        ("  " + clock, "$ink-soft"),
        ("  " + ", ".join(notes) if notes else "", "bold $ink-prompt"),
    )

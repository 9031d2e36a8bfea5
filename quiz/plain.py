"""Plain mode: one line in, the tutor's lines out. For pipes, screen readers and simple terminals.

Every line says in words what it is; nothing hangs on colour, position or signs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from textwrap import wrap

from quiz.locale import N_, catalogue
from quiz.tutor import Tutor, Utterance, UtteranceKind

_OPENINGS: dict[UtteranceKind, str] = {
    "accept": N_("{sign} Right. {text}"),
    "prompt": N_("{sign} Not all of it yet. {text}"),
    "reject": N_("{sign} Not right. {text}"),
    "hint": N_("Hint: {text}"),
    "score": N_("Score: {text}"),
}
_SIGNS = {"accept": "✓", "prompt": "~", "reject": "✗"}
_ASCII_SIGNS = {"accept": "+", "prompt": "~", "reject": "x"}


def run(
    tutor: Tutor,
    read: Iterable[str],
    write: Callable[[str], None],
    *,
    width: Callable[[], int | None] = lambda: None,
    signs: bool = True,
) -> None:
    """Talk until the tutor ends the conversation or ``read`` has no more lines.

    ``write`` gets one line at a time, without its end. ``width`` tells where to wrap long lines (None:
    nowhere), ``signs`` allows signs that are not ASCII. Nothing said is held: a conversation may go on for
    ever.
    """

    def tell(said: list[Utterance]) -> None:
        columns = width()
        for utterance in said:
            for line in lines(utterance, tutor, signs=signs):
                for piece in wrap(line, columns, break_on_hyphens=False) if columns else [line]:
                    write(piece)

    tell(tutor.start())
    for line in read:
        if tutor.finished:
            break
        tell(tutor.hear(line.rstrip("\r\n")))
        if tutor.finished:
            break
    tell(tutor.stop())


def lines(utterance: Utterance, tutor: Tutor, *, signs: bool = True) -> list[str]:
    """``utterance`` as lines to print."""
    _ = catalogue(tutor.language).gettext
    kind, text = utterance.kind, utterance.text
    if kind == "ask":
        text = _asked(text, tutor)
    elif kind in ("proof", "passage"):
        opening = _("Proof: “{text}”") if kind == "proof" else _("From the articles: “{text}”")
        text = opening.format(text=_marked(utterance))
        if utterance.source:
            text += f" ({utterance.source})"
    elif kind in _OPENINGS:
        sign = (_SIGNS if signs else _ASCII_SIGNS).get(kind, "")
        text = _(_OPENINGS[kind]).format(sign=sign, text=text)
    return text.split("\n")


def _asked(text: str, tutor: Tutor) -> str:
    _ = catalogue(tutor.language).gettext
    done, limit = tutor.done
    if limit is None:
        return _("Question {n}: {text}").format(n=done + 1, text=text)
    return _("Question {n} of {limit}: {text}").format(n=done + 1, limit=limit, text=text)


def _marked(utterance: Utterance) -> str:
    """The text with its marks between asterisks, which are read well and are seen without colour."""
    text, out, at = utterance.text, [], 0
    for start, end in utterance.marks:
        out += [text[at:start], "*", text[start:end], "*"]
        at = end
    return "".join([*out, text[at:]])

"""Where the conversation goes: another topic, another language, on or to its end."""

from __future__ import annotations

from quiz.judge import fold
from quiz.locale import LANGUAGES
from quiz.tutor.asking import ask_next, show
from quiz.tutor.course import Row
from quiz.tutor.ending import finish
from quiz.tutor.session import Session
from quiz.tutor.topics import find_topic, is_everything, wished_topic
from quiz.tutor.utterance import Utterance
from quiz.tutor.wish import TALKS

LISTED = 20
"""Topics listed at once."""


def change_topic(s: Session, said: str) -> list[Utterance]:
    """Take the topic that ``said`` names, or list what there is."""
    if (named := wished_topic(said, s.topics, s.language)) is not None:
        said = named.id
    if (taken := take_topic(s, said)) is not None:
        return taken
    _ = s.gettext
    s.choosing = s.topics[:LISTED]
    if not s.choosing:
        return [s.say("info", _("This bank has only one topic.")), *show(s)]
    lines = [_("What shall we talk about? Say the number or the name; “all” for everything.")]
    rows = [(topic, f"{at}. {topic.title} ({topic.questions})") for at, topic in enumerate(s.choosing, 1)]
    lines += [text for topic, text in rows if topic.id in s.bank.articles]
    lines.append(" · ".join(text for topic, text in rows if topic.id not in s.bank.articles))
    return [s.say("info", "\n".join(filter(None, lines)))]


def take_topic(s: Session, said: str) -> list[Utterance] | None:
    """Go to the topic that ``said`` names, by its number in the list or by name; None if it names none."""
    everything = is_everything(said)
    topic = None if everything else find_topic(said, s.choosing or s.topics)
    if topic is None and not everything:
        return None
    _ = s.gettext
    before, s.topic = s.topic, topic.id if topic else ""
    if not s.pool:
        s.topic = before
        return [s.say("info", _("There is nothing on that at this level.")), *show(s)]
    s.choosing, s.turn = (), None
    s.course = s.new_course()
    text = (
        _("All right: {topic}.").format(topic=topic.title) if topic else _("All right, a bit of everything.")
    )
    return [s.say("info", text), *ask_next(s)]


def change_language(s: Session, said: str) -> list[Utterance]:
    """Speak the language that ``said`` names, or the other one."""
    words = set(fold(said).split())
    named = {code for code in LANGUAGES if words & TALKS[code].CALLED}
    others = [code for code in LANGUAGES if code != s.language]
    wanted = [code for code in others if code in named] or ([] if named else others)
    if wanted:
        s.speak(wanted[0])
    _ = s.gettext
    text = _("I speak English now. The questions stay in the language of the bank.")
    return [s.say("info", text), *show(s)]


def more(s: Session) -> list[Utterance]:
    """Go on: with what is not due yet when nothing else is left, with the open question when there is one."""
    if s.turn is not None:
        return show(s)
    s.paused = False
    s.course = s.new_course(ahead=True)
    if isinstance(s.course, Row):
        return finish(s)
    return ask_next(s)


def stop(s: Session) -> list[Utterance]:
    """End with a summary."""
    return finish(s)

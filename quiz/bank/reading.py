"""From a bank's raw value to the model, with everything that is wrong in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from quiz.bank import fields
from quiz.bank.readers import FieldError, Reader, described, identifier, quoted
from quiz.bank.yaml_text import Key, Place, Yaml
from quiz.locale.told import M_, Told
from quiz.model import BANK_VERSION, Article, ArticleId, Bank, Question, QuestionId


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing wrong with a bank: ``key`` when the key at ``place`` is meant, not its value."""

    code: str
    place: Place
    message: str
    key: bool = False


@dataclass(slots=True)
class Reading:
    """A bank as far as it could be read: ``places`` says which list position each question has.

    ``count`` is how many items that list has.
    """

    bank: Bank
    troubles: list[Trouble]
    places: list[int] = field(default_factory=list)
    count: int = 0


class NewerVersionError(Exception):
    """A bank of a version of the format that this program does not know."""


def read_bank(yaml: Yaml) -> Reading:
    """The bank in ``yaml``. What is wrong is in ``troubles``, in the order of the file's structure.

    Questions and articles that could not be read are left out. Raises NewerVersionError.
    """
    troubles = structure(yaml)
    top = yaml.value
    if not isinstance(top, dict):
        what = M_(
            "a bank is a mapping with `version`, `title` and `questions`; this is {top}", top=described(top)
        )
        return Reading(Bank(title=""), [Trouble("Q105", (), what)])
    head = read_fields(top, (), fields.BANK, M_("the bank"), troubles)
    version = head.get("version", BANK_VERSION)
    if isinstance(version, int) and version > BANK_VERSION:
        raise NewerVersionError(version)
    articles = _articles(top.get("articles"), troubles)
    default = head.get("language", "id")
    questions, places = _questions(top, str(default), troubles)
    bank = Bank(
        title=str(head.get("title", "")),
        language=str(default),
        licence=str(head.get("licence", "")),
        articles=articles,
        questions=questions,
    )
    listed = top.get("questions")
    return Reading(bank, troubles, places, len(listed) if isinstance(listed, list) else 0)


def structure(yaml: Yaml) -> list[Trouble]:
    """Keys that stand twice, and what has no meaning in a bank."""
    repeated = [
        Trouble(
            "Q102",
            place,
            M_("the key `{place}` stands here a second time; keep one", place=quoted(str(place[-1]), 40)),
            True,
        )
        for place in yaml.repeated
    ]
    foreign = [
        Trouble("Q105", place, M_("YAML tags (`!…`) and keys that are not texts have no meaning in a bank"))
        for place in yaml.foreign
    ]
    return repeated + foreign


def read_fields(
    raw: Mapping[str, object], place: Place, table: Mapping[str, Reader], owner: str, troubles: list[Trouble]
) -> dict[str, object]:
    """The fields of ``raw`` that ``table`` can read; an empty field counts as left out."""
    found: dict[str, object] = {}
    for key, value in raw.items():
        reader = table.get(key)
        if reader is None:
            troubles.append(
                Trouble(
                    "Q101",
                    (*place, key),
                    Told("{owner} {what}", {"owner": owner, "what": fields.unknown(key, table)}),
                    True,
                )
            )
        elif value is not None:
            try:
                found[key] = reader(value)
            except FieldError as wrong:
                message = Told("{owner}: `{key}` {what}", {"owner": owner, "key": key, "what": wrong.message})
                where = (*place, key, *wrong.inside)
                troubles.append(Trouble(wrong.code, where, message, key=wrong.code == "Q101"))
    return found


def _articles(raw: object, troubles: list[Trouble]) -> dict[ArticleId, Article]:
    if raw is None:
        return {}
    if not isinstance(raw, dict):
        what = M_("`articles` must be a mapping by article id, but is {raw}", raw=described(raw))
        troubles.append(Trouble("Q105", ("articles",), what))
        return {}
    found = {}
    for name, value in raw.items():
        place: Place = ("articles", name)
        owner = M_("article “{id}”", id=quoted(name))
        value = {} if value is None else value
        try:
            key = ArticleId(identifier(name))
        except FieldError as wrong:
            troubles.append(
                Trouble("Q105", place, M_("an article's id {message}", message=wrong.message), True)
            )
            continue
        if not isinstance(value, dict):
            what = M_(
                "{owner} must be a mapping with a title, but is {value}", owner=owner, value=described(value)
            )
            troubles.append(Trouble("Q105", place, what))
            continue
        read = read_fields(value, place, fields.ARTICLE, owner, troubles)
        found[key] = Article(**{"title": "", **read, "id": key})  # type: ignore[arg-type]
    return found


def _questions(
    top: Mapping[str, object], default: str, troubles: list[Trouble]
) -> tuple[tuple[Question, ...], list[int]]:
    raw = top.get("questions")
    if raw is None:
        if "questions" not in top:
            troubles.append(Trouble("Q104", (), M_("the bank has no `questions`; add a list of them")))
        return (), []
    if not isinstance(raw, list):
        what = M_("`questions` must be a list of `- id: …`, but is {raw}", raw=described(raw))
        troubles.append(Trouble("Q105", ("questions",), what))
        return (), []
    return together(read_items(raw, range(len(raw)), default), troubles)


Item = tuple[str | None, Question | None, list[Trouble]]
"""One item of `questions`: its id as it was written, the question that it is, and what is wrong with it."""


def read_items(raw: Sequence[object], numbers: Iterable[int], default: str) -> Iterator[Item]:
    """The items ``raw`` of a bank's questions, which have these ``numbers`` in its list, one at a time."""
    for number, value in zip(numbers, raw, strict=True):
        name = value.get("id") if isinstance(value, dict) else None
        troubles: list[Trouble] = []
        question = _question(value, ("questions", number), default, troubles)
        yield (str(name) if isinstance(name, str) else None), question, troubles


def together(items: Iterable[Item], troubles: list[Trouble]) -> tuple[tuple[Question, ...], list[int]]:
    """The questions of all ``items`` with the number of each; of two with one id the first."""
    questions, places = [], []
    known: set[str] = set()
    for number, (name, question, wrong) in enumerate(items):
        troubles += wrong
        if name is not None and name in known:
            what = M_(
                "question “{name}”: another question above has the same id; rename one", name=quoted(name)
            )
            troubles.append(Trouble("Q103", ("questions", number, "id"), what))
        elif question is not None:
            questions.append(question)
            places.append(number)
        if name is not None:
            known.add(name)
    return tuple(questions), places


def _question(raw: object, place: Place, default: str, troubles: list[Trouble]) -> Question | None:
    """One question, or None with at least one trouble more."""
    if not isinstance(raw, dict):
        what = M_(
            "a question must be a mapping with `id`, `ask` and `answer`, but is {raw}", raw=described(raw)
        )
        troubles.append(Trouble("Q105", place, what))
        return None
    name = raw.get("id")
    last: Key = place[-1] if place else 0
    owner = (
        M_("question “{id}”", id=quoted(name))
        if isinstance(name, str) and name
        else M_("question {number}", number=int(last) + 1)
    )
    before = len(troubles)
    found = read_fields(raw, place, fields.QUESTION, owner, troubles)
    missing = [key for key in ("id", "ask", "answer") if raw.get(key) is None]
    troubles += [
        Trouble("Q104", place, M_("{owner} has no `{key}`; add it", owner=owner, key=key)) for key in missing
    ]
    if len(troubles) == before:
        _fitting(found, place, owner, troubles)
    if len(troubles) > before:
        return None
    found.setdefault("language", default)
    found["id"] = QuestionId(str(found["id"]))
    return Question(**found)  # type: ignore[arg-type]


def _fitting(found: Mapping[str, object], place: Place, owner: str, troubles: list[Trouble]) -> None:
    """Fields that contradict each other."""
    kind, answer, need = found.get("kind"), found["answer"], found.get("need")
    wrong: list[tuple[str, str]] = []
    if kind == "list" and not isinstance(answer, tuple):
        wrong.append(("kind", M_("`kind: list` needs an `answer` that is a list, such as [Rusia, Mesir]")))
    elif isinstance(answer, tuple) and kind not in (None, "list"):
        wrong.append(
            ("kind", M_("an `answer` that is a list has `kind: list`, not `kind: {kind}`", kind=kind))
        )
    elif kind == "boolean" and not isinstance(answer, bool):
        wrong.append(("kind", M_("`kind: boolean` needs the `answer` true or false")))
    elif isinstance(answer, bool) and kind not in (None, "boolean"):
        wrong.append(
            (
                "kind",
                M_(
                    "the answer true or false has `kind: boolean`, not `kind: {kind}`; or quote it", kind=kind
                ),
            )
        )
    if isinstance(need, int):
        members = len(answer) if isinstance(answer, tuple) else 0
        if need > members:
            message = M_(
                "`need: {need}` asks for more members than the answer's {members}", need=need, members=members
            )
            wrong.append(("need", message))
    troubles += [
        Trouble("Q108", (*place, key), Told("{owner}: {what}", {"owner": owner, "what": message}))
        for key, message in wrong
    ]


def read_question(raw: Mapping[str, object], default: str = "id") -> tuple[Question | None, list[Trouble]]:
    """One question that stands alone, without a place in a file; an ``id`` may be left out."""
    troubles: list[Trouble] = []
    raw = {"id": "question", **{key: value for key, value in raw.items() if key != "id" or value is not None}}
    return _question(raw, (), default, troubles), troubles

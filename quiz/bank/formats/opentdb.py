"""Open Trivia Database: JSON with one right answer and wrong ones, its texts encoded in one of three ways."""

from __future__ import annotations

import json
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable
from html import escape, unescape
from typing import Any
from urllib.parse import unquote

from quiz.bank.formats.goods import Exported, Imported, Options, dropped, field_losses
from quiz.bank.formats.offers import made_offer
from quiz.bank.formats.reading import Drafts, decoded, rewritten, visible
from quiz.bank.formats.records import head, read_record, record
from quiz.errors import ExchangeError
from quiz.locale.told import M_
from quiz.model import Bank

_LEVELS = {"easy": 1, "medium": 3, "hard": 5}
_PLACED = frozenset(("ask", "answer", "choices", "difficulty", "tags"))
_MOST = 4


def write(bank: Bank, options: Options) -> Exported:
    """``bank`` as the database gives questions. Those that cannot have choices are dropped."""
    results, carried, refused = [], [], []
    for question in bank.questions:
        offered = made_offer(question, max(_MOST, len(question.choices)))
        if offered is None or len(offered.right) > 1:
            refused.append(
                (question, "without one right choice among wrong ones, which Open Trivia DB needs")
            )
            continue
        right = min(offered.right)
        wrong = [text for number, text in enumerate(offered.choices) if number != right]
        answer = offered.choices[right]
        if isinstance(question.answer, bool):
            answer, wrong = str(question.answer), [str(not question.answer)]
        tag = question.tags[0] if question.tags else bank.title
        result = {
            "type": "boolean" if isinstance(question.answer, bool) else "multiple",
            "difficulty": _level(question.difficulty),
            "category": _encoded(tag),
            "question": _encoded(question.ask),
            "correct_answer": _encoded(answer),
            "incorrect_answers": [_encoded(text) for text in wrong],
        }
        if not options.plainly:
            result["quiz"] = json.loads(record(question))["question"]
        results.append(result)
        carried.append((question, _PLACED if len(question.tags) < 2 else _PLACED - {"tags"}))
    full: dict[str, Any] = {"response_code": 0, "results": results}
    if not options.plainly:
        full["quiz"] = json.loads(head(bank))
    data = json.dumps(full, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass") + b"\n"
    return Exported(data, (*dropped(refused), *field_losses(carried, "unseen")))


def read(data: bytes, name: str) -> Imported:
    """The questions of an answer of the database, or of a list of such questions."""
    return _drafts(data, name).done("", rewritten("opentdb", _drafts, "again.json"))


def _drafts(data: bytes, name: str) -> Drafts:
    try:
        raw = json.loads(decoded(data, name))
    except ValueError as error:
        raise ExchangeError(M_("{name}: this is not JSON ({error}).", name=name, error=error)) from None
    except RecursionError:
        raise ExchangeError(
            M_("{name}: this JSON is nested too deeply to be questions.", name=name)
        ) from None
    drafts = Drafts(name)
    results = raw.get("results") if isinstance(raw, dict) else raw
    if not isinstance(results, list):
        raise ExchangeError(
            M_("{name}: this JSON has no list of `results`, as Open Trivia DB's has.", name=name)
        )
    own = read_record(json.dumps(raw["quiz"])) if isinstance(raw, dict) and "quiz" in raw else None
    if own is not None:
        drafts.know(own)
    decode = _encoding(results)
    for number, result in enumerate(results, 1):
        _add(result, M_("question {number}", number=number), drafts, decode)
    return drafts


def _add(result: Any, where: str, drafts: Drafts, decode: Callable[[str], str]) -> None:
    try:
        texts = (result["question"], result["correct_answer"], *result["incorrect_answers"])
        ask, right, *wrong = (decode(text) for text in texts)
        category, level = (decode(str(result.get(key, ""))) for key in ("category", "difficulty"))
    except (TypeError, KeyError, AttributeError, ValueError):
        drafts.remarks.append(
            M_("{where}: left out, it lacks a question, a right answer or wrong ones", where=where)
        )
        return
    own = read_record(json.dumps({"question": result["quiz"]})) if "quiz" in result else None
    truth = right in ("True", "False") and wrong in (["True"], ["False"])
    drafts.add(
        where,
        record=own,
        ask=ask,
        answer=right == "True" if truth else right,
        choices=() if truth else tuple(sorted((right, *wrong), key=str.casefold)),
        tags=(category,) if category else (),
        difficulty=_LEVELS.get(level),
    )


def _encoding(results: list[Any]) -> Callable[[str], str]:
    """How the texts are encoded: as HTML unless they look like base64 or a URL's."""
    first = results[0] if results and isinstance(results[0], dict) else {}
    if first.get("type") in ("bXVsdGlwbGU=", "Ym9vbGVhbg=="):
        return _from_base64
    ask = str(first.get("question", ""))
    return unquote if "%20" in ask and " " not in ask else lambda text: unescape(text)


def _from_base64(text: str) -> str:
    try:
        return b64decode(text, validate=True).decode()
    except (Base64Error, UnicodeDecodeError):
        raise ValueError("no base64") from None


def _encoded(text: str) -> str:
    return escape(visible(text))


def _level(difficulty: int | None) -> str:
    return "medium" if difficulty in (None, 3) else "easy" if difficulty < 3 else "hard"

"""Comparing lists: members in any order unless ``ordered``, some of them, too many of them."""

from __future__ import annotations

from collections.abc import Callable

from quiz.judge.form import Form, form
from quiz.judge.listing import members
from quiz.judge.outcome import Outcome, accept, prompt, reject
from quiz.judge.prepared import Prepared

Meets = Callable[[Form, Form], bool]


def key_members(prepared: Prepared, own: str) -> list[Form]:
    """The members of a form of the key, read once."""
    kept = prepared.memo.get(f"members of {own}")
    if not isinstance(kept, list):
        kept = prepared.memo[f"members of {own}"] = _read_members(prepared, own)
    return kept


def _read_members(prepared: Prepared, own: str) -> list[Form]:
    answer = prepared.question.answer
    if isinstance(answer, tuple) and own == ", ".join(answer):
        return [form(member) for member in answer]
    return [form(member) for member in members(own)]


def compare(wanted: list[Form], raw: str, given: Form, prepared: Prepared, meets: Meets) -> Outcome:
    """The outcome for a list; ``meets`` judges one member against one piece of the answer."""
    pieces = _pieces(raw)
    if len(pieces) > 3 * len(wanted) + 10:
        return reject(0.0, "too-much")
    order: list[int] = []
    wrong = 0
    for piece in pieces:
        met = _met(wanted, piece, order, meets)
        whole = met is not None and wanted[met].squeezed == piece.squeezed
        run = [] if whole else _run_together(wanted, piece, order, meets)
        if met is not None and len(run) < 2:
            order.append(met)
            wrong += not whole and _holds_more(wanted[met], piece, prepared)
            continue
        order += run
        if not run and not _empty(piece, wanted, order, prepared, meets):
            wrong += 1
    need = prepared.question.need or len(wanted)
    return _verdict(order, wrong, min(need, len(wanted)), len(wanted), prepared)


def _met(wanted: list[Form], piece: Form, order: list[int], meets: Meets) -> int | None:
    """The member that a piece of the answer is: the very same before one that is much the same."""
    left = [(i, member) for i, member in enumerate(wanted) if i not in order]
    same = next((i for i, member in left if member.squeezed == piece.squeezed), None)
    return same if same is not None else next((i for i, member in left if meets(member, piece)), None)


def _holds_more(member: Form, piece: Form, prepared: Prepared) -> int:
    """1 when a piece without commas says two words or more beside the member, which may be wrong members."""
    rest = [w for w in piece.core if w not in member.core and not prepared.harmless(w)]
    alone = len(member.core) == 1 and member.text[:1].islower() and member.core[0] in piece.core
    return int(alone and len(rest) > 1 and len(rest) == len(piece.core) - 1)


def _pieces(raw: str) -> list[Form]:
    return [piece for member in members(raw) if (piece := form(member)).core]


def _run_together(wanted: list[Form], piece: Form, order: list[int], meets: Meets) -> list[int]:
    """Members written one after the other without a comma: the indexes found, if they cover the piece."""
    words = piece.core
    if not 2 <= len(words) <= 40:
        return []
    found: list[int] = []
    index = 0
    while index < len(words):
        for size in range(min(5, len(words) - index), 0, -1):
            part = form(" ".join(words[index : index + size]))
            met = next(
                (
                    i
                    for i, member in enumerate(wanted)
                    if i not in order and i not in found and _no_longer(part, member) and meets(member, part)
                ),
                None,
            )
            if met is not None:
                found.append(met)
                index += size
                break
        else:
            return []
    return found


def _no_longer(part: Form, member: Form) -> bool:
    return len(part.core) <= len(member.core) or part.is_acronym


def _empty(piece: Form, wanted: list[Form], order: list[int], prepared: Prepared, meets: Meets) -> bool:
    """Whether a piece says nothing of its own: fillers, or a member said twice."""
    return all(prepared.harmless(w) for w in piece.core) or any(meets(wanted[i], piece) for i in order)


def _verdict(order: list[int], wrong: int, need: int, total: int, prepared: Prepared) -> Outcome:
    right = len(order)
    score = max(0.0, min(1.0, (right - wrong) / need))
    if not right:
        return reject(0.0, "different")
    if wrong:
        if right > wrong and right < need:
            return prompt(0.4, "list-mixed", str(need - right))
        return reject(score / 2, "list-wrong")
    if right < need:
        return prompt(score, "list-incomplete", str(need - right))
    if prepared.question.ordered and order != sorted(order):
        return reject(0.4, "order")
    return accept(1.0, "list")

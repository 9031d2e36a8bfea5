"""Which question comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.model import ArticleId, Card, Question, QuestionId, Rating, Source, Status
from quiz.schedule import Schedule, kin

NOW = datetime(2024, 3, 1, 12, tzinfo=UTC)


def question(name: str, answer: str = "", quote: str = "", difficulty: int | None = None) -> Question:
    return Question(
        id=QuestionId(name),
        ask=f"{name}?",
        answer=answer or name,
        source=Source(article=ArticleId("a"), quote=quote or name),
        difficulty=difficulty,
    )


def reviewed(name: str, stability: float, ago: float, due_in: float) -> Card:
    """In review: answered ``ago`` days ago, due in ``due_in`` days."""
    return Card(
        question=QuestionId(name),
        revision=1,
        state=2,
        step=None,
        stability=stability,
        difficulty=5,
        due=NOW + timedelta(days=due_in),
        last=NOW - timedelta(days=ago),
        reps=2,
        first=NOW - timedelta(days=ago + 1),
    )


def learning(name: str, due_in_minutes: float) -> Card:
    card = reviewed(name, 1, 0.01, due_in_minutes / 1440)
    return replace(card, state=1, step=0)


def deck(*cards: Card) -> dict[QuestionId, Card]:
    return {card.question: card for card in cards}


def ids(*names: str) -> list[QuestionId]:
    return [QuestionId(name) for name in names]


def pick(
    questions: list[Question], *cards: Card, recent: tuple[str, ...] = (), ahead: bool = False
) -> str | None:
    found = Schedule().pick(questions, deck(*cards), NOW, Random(1), ids(*recent), ahead=ahead)
    return found.id if found else None


ABCD = [question(name) for name in "abcd"]


def test_due_comes_before_new_and_new_before_what_is_being_learnt() -> None:
    assert pick(ABCD, reviewed("c", 9, 10, -1)) == "c"
    assert pick(ABCD, reviewed("c", 9, 10, -1), learning("b", -1)) == "c"
    assert pick(ABCD, learning("b", -1), learning("d", -2)) in ("a", "c")
    assert pick(ABCD[1::2], learning("b", -1), learning("d", -2)) == "d"


def test_the_least_remembered_comes_first() -> None:
    assert pick(ABCD, reviewed("a", 50, 60, -10), reviewed("b", 2, 9, -7)) == "b"


def test_after_two_repeats_a_new_one_has_its_turn() -> None:
    questions = [*ABCD, question("e"), question("f")]
    due = [reviewed("e", 9, 20, -1), reviewed("f", 9, 30, -2)]
    repeats = (reviewed("a", 9, 0, 9), reviewed("b", 9, 0, 9))
    assert pick(questions, *due, *repeats, recent=("b",)) == "f"
    assert pick(questions, *due, *repeats, recent=("a", "b")) in ("c", "d")
    assert pick(questions[:2] + questions[4:], *due, *repeats, recent=("a", "b")) == "f"
    first_met = replace(repeats[1], reps=1)
    assert pick(questions, *due, repeats[0], first_met, recent=("a", "b")) == "f"


def test_after_two_new_ones_it_is_the_turn_of_one_being_learnt() -> None:
    questions = [*ABCD, question("e")]
    met = [replace(reviewed(name, 9, 0, 9), reps=1) for name in "ab"]
    assert pick(questions, *met, learning("e", -1), recent=("b",)) in ("c", "d")
    assert pick(questions, *met, learning("e", -1), recent=("a", "b")) == "e"
    assert pick(questions, *met, learning("e", 1), recent=("a", "b")) in ("c", "d")
    assert pick(questions, *met, learning("e", -1), reviewed("d", 9, 20, -1), recent=("a", "b")) == "d"


def test_who_misses_most_again_finishes_what_was_begun() -> None:
    questions = [question(f"q{n}") for n in range(30)]
    missed = [learning(f"q{n}", -1 - n) for n in range(7)]
    known = [reviewed(f"q{n}", 9, 0, 9) for n in range(7, 14)]
    begun = {f"q{n}" for n in range(14)}
    assert pick(questions, *missed, *known[:4]) == "q6"
    assert pick(questions, *missed, *known[:4], recent=("q7", "q8")) == "q6"
    assert pick(questions, *missed, *known) not in begun
    assert pick(questions, *missed[:3], *known[:2]) not in {"q0", "q1", "q2"}


def test_nothing_due_or_new_is_none_unless_ahead() -> None:
    cards = [reviewed(name, 9, 1, 3 + n) for n, name in enumerate("abcd")]
    assert pick(ABCD, *cards) is None
    cards[2] = reviewed("c", 9, 4, 9)
    assert pick(ABCD, *cards, ahead=True) == "c"
    assert pick(ABCD, *cards, ahead=True, recent=("c",)) == "a"
    assert pick(ABCD, *cards[:3], ahead=True) == "d"
    assert pick([], ahead=True) is None


def test_a_card_from_a_wrong_clock_is_asked() -> None:
    assert pick(ABCD[:1], reviewed("a", 9, ago=-400, due_in=500)) == "a"
    assert pick(ABCD[:1], reviewed("a", 9, ago=-0.1, due_in=9)) is None


def test_never_twice_in_a_row() -> None:
    assert pick(ABCD[:1], learning("a", -1)) == "a"
    assert pick(ABCD[:1], learning("a", -1), recent=("a",)) is None
    assert pick(ABCD[:1], recent=("a",), ahead=True) is None
    assert pick(ABCD[:2], learning("a", -1), learning("b", -9), recent=("b",)) == "a"


def test_siblings_keep_apart_while_others_are_left() -> None:
    same_quote = [question("a", quote="one"), question("b", quote="one"), question("c")]
    assert pick(same_quote, learning("b", -1), learning("c", -1), recent=("a",)) == "c"
    same_answer = [question("a", answer="Derna"), question("b", answer="DERNA"), question("c")]
    assert pick(same_answer, recent=("a",)) == "c"
    # A new one is taken before a due sibling, and a due sibling before nothing.
    assert pick(same_quote, learning("b", -1), recent=("a",)) == "c"
    assert pick(same_quote[:2], learning("b", -1), recent=("a",)) == "b"


def test_yes_and_no_make_no_siblings() -> None:
    yes = [replace(question(name), answer=True) for name in "ab"]
    assert kin(yes[0]).isdisjoint(kin(yes[1]))


def test_status_decides_what_may_be_asked() -> None:
    def bank(*statuses: Status) -> list[Question]:
        return [replace(q, status=status) for q, status in zip(ABCD, statuses, strict=False)]

    assert pick(bank("draft", "reviewed", "retired")) == "b"
    assert pick(bank("draft", "retired"), recent=()) == "a"
    assert pick(bank("retired", "retired")) is None


def test_easier_new_ones_come_sooner() -> None:
    questions = [question(f"q{n}", difficulty=1 + n % 5) for n in range(50)]
    picked = [Schedule().pick(questions, {}, NOW, Random(seed)) for seed in range(200)]
    levels = [q.difficulty or 0 for q in picked if q]
    assert sum(levels) / len(levels) < 2.5
    assert len({q.id for q in picked if q}) > 15


@given(st.integers(), st.integers(1, 30))
def test_the_order_follows_from_seed_and_clock(seed: int, size: int) -> None:
    questions = [question(f"q{n}") for n in range(size)]
    cards = deck(*(reviewed(f"q{n}", 1 + n, 3, -1) for n in range(0, size, 3)))

    def order() -> list[QuestionId]:
        rng, asked = Random(seed), list[QuestionId]()
        left = dict(cards)
        while (found := Schedule().pick(questions, left, NOW, rng, asked)) and len(asked) < 2 * size:
            asked.append(found.id)
            left[found.id] = reviewed(found.id, 9, 0, 9)
        return asked

    first = order()
    assert first == order()
    assert sorted(first) == sorted(q.id for q in questions)


@given(st.integers(0, 10_000), st.integers(2, 12))
def test_over_a_session_nothing_repeats_soon_while_others_are_left(seed: int, size: int) -> None:
    rng, schedule = Random(seed), Schedule()
    questions = [question(f"q{n}", quote=f"fact {n // 2}") for n in range(size)]
    cards: dict[QuestionId, Card] = {}
    asked: list[QuestionId] = []
    now = NOW
    for _ in range(40):
        found = schedule.pick(questions, cards, now, rng, asked)
        if found is None:
            break
        assert not asked or found.id != asked[-1]
        cards[found.id] = schedule.review(cards.get(found.id), found.id, 1, rng.choice((1, 2, 3)), now)
        asked.append(found.id)
        now += timedelta(seconds=rng.randrange(5, 90))


def test_limits_of_a_day() -> None:
    first = {q.id: Schedule().review(None, q.id, 1, 1, NOW) for q in ABCD[:2]}
    later = NOW + timedelta(minutes=1)
    limited = Schedule(new_per_day=2)
    assert limited.pick(ABCD, first, later, Random(1)) is None
    assert limited.pick(ABCD, first, later, Random(1), ahead=True) is not None
    assert limited.pick(ABCD, first, NOW + timedelta(minutes=11), Random(1)) in ABCD[:2]
    # The learner's next day begins at their own midnight, which is at 19:00 UTC five hours to the east.
    at_19_utc = NOW + timedelta(hours=7)
    assert Schedule(new_per_day=2, offset=300).pick(ABCD[2:], first, at_19_utc, Random(1)) in ABCD[2:]
    assert Schedule(new_per_day=2, offset=0).pick(ABCD[2:], first, at_19_utc, Random(1)) is None


def test_the_limit_of_due_ones_spares_what_is_being_learnt() -> None:
    done = reviewed("a", 9, 0, 9)
    cards = deck(done, reviewed("b", 9, 20, -1))
    assert Schedule(due_per_day=1).pick(ABCD[:2], cards, NOW, Random(1)) is None
    cards = deck(done, learning("b", -1))
    assert Schedule(due_per_day=1).pick(ABCD[:2], cards, NOW, Random(1)) is ABCD[1]


def test_ten_thousand_questions_are_all_met_once() -> None:
    questions = [question(f"q{n}") for n in range(10_000)]
    schedule, rng = Schedule(), Random(3)
    cards: dict[QuestionId, Card] = {}
    for _ in range(100):
        found = schedule.pick(questions, cards, NOW, rng)
        assert found is not None
        assert found.id not in cards
        cards[found.id] = reviewed(found.id, 9, 0, 9)
    assert schedule.count(questions, cards, NOW) == {"due": 0, "new": 9_900}


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_what_was_asked_before_makes_no_difference(data: st.DataObject) -> None:
    """A schedule that has followed a learner for long picks as a new one does."""
    questions = [question(f"q{n}", quote=f"fact {n // 2}") for n in range(data.draw(st.integers(1, 60)))]
    old, cards, now = Schedule(), dict[QuestionId, Card](), NOW
    for turn in range(data.draw(st.integers(1, 12))):
        for place in data.draw(st.lists(st.integers(0, 70), max_size=40)):
            id_ = QuestionId(f"q{place}")
            rating: Rating = data.draw(st.sampled_from((1, 3)))
            cards[id_] = old.review(cards.get(id_), id_, data.draw(st.integers(1, 2)), rating, now)
        for gone in data.draw(st.lists(st.sampled_from(sorted(cards)), max_size=2)) if cards else []:
            cards.pop(gone, None)
        now += timedelta(minutes=data.draw(st.sampled_from((0, 1, 11, 1500, 20_000, -5, -2000, 900_000))))
        recent = data.draw(st.lists(st.sampled_from([q.id for q in questions]), max_size=4))
        ahead, without = data.draw(st.booleans()), set(recent[:1])
        assert old.count(questions, cards, now) == Schedule().count(questions, cards, now)
        for only in (None, "due", "new"):
            picks = [
                one.pick(questions, cards, now, Random(turn), recent, ahead=ahead, without=without, only=only)
                for one in (old, Schedule())
            ]
            assert picks[0] is picks[1]


def test_what_is_left_out_and_what_alone_is_let_through() -> None:
    cards, rng = deck(reviewed("a", 9, 20, -1), learning("b", -1)), Random(1)
    schedule = Schedule()
    assert schedule.pick(ABCD, cards, NOW, rng, without=ids("a")) in ABCD[2:]
    assert schedule.pick(ABCD, cards, NOW, rng, without=ids("a", "c", "d")) is ABCD[1]
    assert schedule.pick(ABCD, cards, NOW, rng, without=ids("a"), only="due") is ABCD[1]
    assert schedule.pick(ABCD, cards, NOW, rng, only="new") in ABCD[2:]
    assert schedule.pick(ABCD[:2], cards, NOW, rng, only="new") is None
    assert schedule.pick(ABCD[2:], cards, NOW, rng, only="due", ahead=True) is None


def test_a_bank_edited_in_place_is_seen() -> None:
    schedule, questions = Schedule(), ABCD[:1]
    assert schedule.pick(questions, {}, NOW, Random(1)) is ABCD[0]
    questions[0] = ABCD[1]
    assert schedule.pick(questions, {}, NOW, Random(1)) is ABCD[1]

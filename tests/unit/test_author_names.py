"""What a bank knows after changes is what a bank made that way knows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quiz.author.names import Names
from quiz.judge.knowledge import Knowledge
from quiz.model import Question, QuestionId

NAMES = st.sampled_from(("Salma Karim", "Karim", "Tobruk", "tobruk", "12", "kota Tobruk", "Derna"))
ASKED = ("salma karim", "salma", "karim", "tobruk", "kota tobruk", "derna", "12", "siapa")
QUESTIONS = st.builds(
    lambda ask, answer, reject: Question(
        id=QuestionId("q"), ask=f"Siapa {ask} itu?", answer=answer, reject=tuple(reject)
    ),
    NAMES,
    NAMES,
    st.lists(NAMES, max_size=3),
)


@given(
    st.lists(QUESTIONS, max_size=4), st.lists(st.tuples(st.integers(0, 5), st.none() | QUESTIONS), max_size=6)
)
def test_names_follow_every_change(
    questions: list[Question], changes: list[tuple[int, Question | None]]
) -> None:
    names = Names(questions)
    for place, new in changes:
        old = questions[place] if place < len(questions) else None
        questions[place : place + 1] = [new] if new is not None else []
        names.change(old, new)
        fresh = Knowledge(questions)
        for name in ASKED:
            assert names(name) == fresh(name)
            assert names.is_name(name) == fresh.is_name(name)

"""How far two words are apart, against a library that knows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from quiz.judge.near import distance

WORDS = st.text("abcd", max_size=9)


@st.composite
def slipped(draw: st.DrawFn) -> tuple[str, str]:
    """A word, and what a few slips of the finger make of it."""
    word = draw(WORDS)
    other = list(word)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(other)))
        slip = draw(st.sampled_from(["insert", "delete", "change", "swap"]))
        if slip == "insert":
            other.insert(at, draw(st.sampled_from("abcd")))
        elif at < len(other):
            if slip == "delete":
                del other[at]
            elif slip == "change":
                other[at] = draw(st.sampled_from("abcd"))
            else:
                other[at : at + 2] = reversed(other[at : at + 2])
    return word, "".join(other)


@given(slipped(), st.integers(1, 3))
def test_slips_are_counted_as_the_library_counts_them(pair: tuple[str, str], most: int) -> None:
    assert distance(*pair, most) == OSA.distance(*pair, score_cutoff=most)


@given(WORDS, WORDS, st.integers(1, 3))
def test_other_words_are_as_far_as_the_library_says(one: str, other: str, most: int) -> None:
    assert distance(one, other, most) == OSA.distance(one, other, score_cutoff=most)

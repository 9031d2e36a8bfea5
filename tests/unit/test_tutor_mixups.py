"""What is mixed up is asked side by side and tempts as a choice; a leech comes with another way in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from quiz.model import Question
from quiz.tutor.mixups import Mixup, mixed_with, side_by_side
from tests.unit.tutoring import DARURAT, GUBERNUR, KELURAHAN, NOW, PASAR_KOTA, WAKIL, Memory, Talk

OTHERS = (KELURAHAN, DARURAT, PASAR_KOTA)


def mixing(*questions: Question) -> Memory:
    """A learner who took the deputy for the governor, asked for first."""
    learner = Memory()
    talk = Talk(*questions, learner=learner)
    talk.reach(questions[0])
    talk.say("Bima Santosa")
    return learner


def test_what_is_mixed_up_is_asked_side_by_side() -> None:
    learner = mixing(GUBERNUR, WAKIL, *OTHERS)
    talk = Talk(*OTHERS, WAKIL, GUBERNUR, learner=learner, mode="pairs")
    assert talk.tutor.question is GUBERNUR
    talk.say("Ratna Wijaya")
    assert talk.tutor.question is WAKIL
    talk.say("Ratna Wijaya")
    assert talk.tutor.question is WAKIL
    assert "tertukar" in talk.text("Bima Santosa")
    assert talk.tutor.question is None


def test_who_mixes_nothing_up_is_told_so() -> None:
    talk = Talk(GUBERNUR, WAKIL, mode="pairs")
    assert talk.tutor.question is None
    assert "tertukar" in talk.first[-1].text


def test_an_appeal_takes_a_mix_up_back() -> None:
    learner = Memory()
    talk = Talk(GUBERNUR, WAKIL, learner=learner)
    talk.reach(GUBERNUR)
    talk.say("Bima Santosa")
    talk.say("saya benar")
    assert Talk(GUBERNUR, WAKIL, learner=learner, mode="pairs").tutor.question is None


def test_what_was_taken_for_the_answer_is_among_the_choices() -> None:
    bare = replace(GUBERNUR, choices=("Ratna Wijaya", "Sari Dewanti", "Joko Laut"))
    for learner, tempted in ((Memory(), False), (mixing(bare, WAKIL, *OTHERS), True)):
        talk = Talk(bare, WAKIL, *OTHERS, learner=learner, answers="choices")
        if learner.reviews:
            talk.clock.now += timedelta(days=1)
        talk.reach(bare)
        (choices,) = [one.choices for one in talk.say("pilihan") if one.kind == "choices"]
        assert ("Bima Santosa" in choices) == tempted
        assert "Ratna Wijaya" in choices
        assert len(choices) == 3


def test_pairs_are_mixed_up_both_ways() -> None:
    mixups = (Mixup(GUBERNUR.id, WAKIL.id, 2), Mixup(PASAR_KOTA.id, GUBERNUR.id, 1))
    assert mixed_with(mixups, GUBERNUR.id) == [WAKIL.id, PASAR_KOTA.id]
    assert mixed_with(mixups, WAKIL.id) == [GUBERNUR.id]
    assert side_by_side(mixups, [WAKIL, GUBERNUR]) == [GUBERNUR, WAKIL]


def forgetful(lapses: int) -> Memory:
    learner = Memory()
    for turn in range(lapses + 1):
        talk = Talk(GUBERNUR, learner=learner)
        talk.clock.now = NOW + timedelta(days=turn * 5)
        talk.say("lagi")
        talk.say("tidak tahu")
    return learner


def test_a_question_forgotten_again_and_again_comes_with_another_way_in() -> None:
    learner = forgetful(4)
    assert learner.cards[GUBERNUR.id].lapses == 4
    talk = Talk(GUBERNUR, learner=learner, mode="cram")
    said = [one.text for one in talk.first]
    assert any("4 kali" in text and "pilihan" in text.casefold() for text in said[:-1])
    assert said[-1] == GUBERNUR.ask
    assert "choices" in talk.kinds("pilihan")
    exam = Talk(GUBERNUR, learner=learner, mode="exam")
    assert not any("4 kali" in one.text for one in exam.first)
    assert not any("kali" in one.text for one in Talk(GUBERNUR, learner=forgetful(3), mode="cram").first)


def test_a_leech_without_choices_is_offered_its_explanation() -> None:
    learner = Memory()
    for turn in range(5):
        talk = Talk(KELURAHAN, learner=learner)
        talk.clock.now = NOW + timedelta(days=turn * 5)
        talk.say("lagi")
        talk.say("tidak tahu")
    said = Talk(KELURAHAN, learner=learner, mode="cram").first
    (text,) = [one.text for one in said if "kali" in one.text]
    assert "pilihan" not in text.casefold()
    assert "tidak tahu" in text.casefold()

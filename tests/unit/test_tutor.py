"""The conversation: answers, prompts, verdicts, what is kept, and what comes when it cannot be."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from quiz.model import Question, QuestionId
from quiz.schedule import Schedule
from quiz.tutor.nearmiss import asked_office, office_of, same_office
from quiz.tutor.session import BACK
from tests.unit.tutoring import (
    BIAYA,
    DARURAT,
    GUBERNUR,
    KELURAHAN,
    PASAR_KOTA,
    QUESTIONS,
    TANGGAL,
    WAKIL,
    Memory,
    Talk,
)

RIGHT: dict[str, str] = {
    GUBERNUR.id: "Ratna Wijaya",
    WAKIL.id: "Bima Santosa",
    KELURAHAN.id: "Melati, Kenanga, Cempaka",
    TANGGAL.id: "12 Januari 2024",
    DARURAT.id: "tidak",
    PASAR_KOTA.id: "Teluk Biru",
    BIAYA.id: "25 miliar rupiah",
}


def right(talk: Talk) -> str:
    assert talk.tutor.question is not None
    return RIGHT[talk.tutor.question.id]


def test_greets_and_asks() -> None:
    talk = Talk()
    assert [one.kind for one in talk.first] == ["greet", "ask"]
    assert "Tika" in talk.first[0].text
    assert talk.first[1].question is talk.tutor.question


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_key_is_accepted_and_the_next_question_comes(question: Question) -> None:
    talk = Talk(question, BIAYA if question is not BIAYA else WAKIL)
    talk.reach(question)
    said = talk.say(RIGHT[question.id])
    assert said[0].kind == "accept"
    assert said[0].verdict is not None
    assert talk.learner.reviews[-1].verdict == "accept"


def test_a_wrong_answer_is_told_and_the_key_revealed() -> None:
    talk = Talk(GUBERNUR)
    said = talk.say("Joko Laut")
    assert [one.kind for one in said[:2]] == ["reject", "reveal"]
    assert "Ratna Wijaya" in said[1].text
    assert GUBERNUR.explain in said[1].text
    assert talk.tutor.score.rejected == 1


def test_a_part_is_asked_on_twice_and_then_settled_as_half() -> None:
    talk = Talk(GUBERNUR)
    assert talk.kinds("Ratna") == ["prompt"]
    assert talk.text("gubernur") == "Gubernur itu siapa namanya?"
    said = talk.say("Ratna")
    assert [one.kind for one in said[:2]] == ["prompt", "reveal"]
    assert talk.tutor.score.prompted == 1
    assert talk.tutor.score.share == 0.5
    assert [one.rating is None for one in talk.learner.reviews] == [True, True, False]
    assert talk.learner.reviews[-1].prompts == 2


def test_choices_asked_for_are_for_the_open_question_alone() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    talk.say("pilihan dong")
    assert talk.tutor.choices
    talk.say(right(talk))
    assert talk.tutor.choices == ()
    assert talk.learner.reviews[-1].hints == 1


def test_after_a_prompt_the_missing_part_is_enough() -> None:
    talk = Talk(KELURAHAN)
    assert talk.kinds("Melati")[0] == "prompt"
    assert talk.kinds("Kenanga dan Cempaka")[0] == "accept"
    assert talk.learner.reviews[-1].rating == 2


def test_the_verdict_comes_after_it_is_kept() -> None:
    kept: list[int] = []

    class Watched(Memory):
        def record(self, review: object) -> None:
            kept.append(len(self.reviews))
            super().record(review)  # type: ignore[arg-type]

    talk = Talk(GUBERNUR, learner=Watched())
    talk.say("Ratna Wijaya")
    assert kept == [0]
    assert talk.learner.reviews[0].given == "Ratna Wijaya"


@pytest.mark.parametrize("said", ["Ratna Wijaya", "Joko Laut", "Ratna", "lewati", "ga tau"])
def test_when_it_cannot_be_kept_the_question_stays_open(said: str) -> None:
    talk = Talk(GUBERNUR)
    talk.learner.broken = True
    told = talk.say(said)
    assert [one.kind for one in told] == ["info"]
    assert "the disk is full" in told[0].text
    assert talk.tutor.question is GUBERNUR
    assert talk.tutor.score.asked == 0
    talk.learner.broken = False
    assert talk.kinds("Ratna Wijaya")[0] == "accept"


def test_undo_that_cannot_be_kept_changes_nothing() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    talk.say(right(talk))
    before = talk.tutor.score, talk.tutor.question
    talk.learner.broken = True
    talk.say("batal")
    assert (talk.tutor.score, talk.tutor.question) == before


def test_silence_is_no_answer() -> None:
    talk = Talk(GUBERNUR)
    heard = [talk.text(text) for text in ("", "   ", "?!", "\n\t")]
    assert all(heard)
    assert not talk.learner.reviews
    assert heard[0] != heard[1]


def test_raw_text_and_time_are_kept() -> None:
    talk = Talk(GUBERNUR)
    talk.say("  ratna WIJAYA!! ")
    review = talk.learner.reviews[0]
    assert review.given == "ratna WIJAYA!!"
    assert review.ms == 5000
    assert review.session == "s0"
    assert review.mode == "free"


def test_words_that_sound_like_a_wish_are_an_answer_when_they_are_right() -> None:
    odd = replace(GUBERNUR, answer="Lewati", accept=(), prompt={"lagi": "Lagi apa?"}, choices=())
    talk = Talk(odd)
    assert talk.kinds("lagi") == ["prompt"]
    assert talk.kinds("lewati")[0] == "accept"


def test_another_questions_key_is_an_answer_even_if_it_sounds_like_a_wish() -> None:
    odd = replace(WAKIL, answer="Petunjuk", accept=(), prompt={})
    talk = Talk(GUBERNUR, odd)
    talk.reach(GUBERNUR)
    assert talk.kinds("Petunjuk")[0] == "reject"


def test_yes_and_no_are_answers_but_wishes_that_hold_them_are_not() -> None:
    talk = Talk(DARURAT, TANGGAL)
    talk.reach(DARURAT)
    reviews = len(talk.learner.reviews)
    talk.say("minta petunjuk ya")
    assert len(talk.learner.reviews) == reviews
    assert talk.kinds("ya")[0] == "reject"


def test_what_is_neither_yes_nor_no_is_asked_for_again_and_does_not_count() -> None:
    talk = Talk(DARURAT, TANGGAL)
    talk.reach(DARURAT)
    reviews = len(talk.learner.reviews)
    for said in ("Ratna", "sampai air surut"):
        assert talk.kinds(said) == ["info"]
    assert talk.tutor.question is DARURAT
    assert len(talk.learner.reviews) == reviews
    assert talk.kinds("tidak")[0] == "accept"


def test_a_list_is_told_as_a_person_would_and_not_again_after_it_was_said() -> None:
    talk = Talk(KELURAHAN, TANGGAL)
    talk.reach(KELURAHAN)
    told = talk.say("ga tau")[0].text
    assert "Melati, Kenanga, dan Cempaka." in told
    talk.reach(KELURAHAN)
    assert "Lengkapnya" not in talk.say("cempaka, melati sama kenanga")[0].text


def test_undo_takes_the_answer_back_and_asks_again() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    question = talk.tutor.question
    talk.say("salah semua")
    assert talk.tutor.score.rejected == 1
    said = talk.say("eh salah ketik")
    assert [one.kind for one in said] == ["info", "ask"]
    assert talk.tutor.question is question
    assert talk.tutor.score.asked == 0
    assert talk.learner.reviews[-1].event == "undo"
    assert talk.learner.reviews[-1].of == talk.learner.reviews[0].id
    assert not talk.learner.cards
    assert talk.kinds(right(talk))[0] == "accept"
    assert not talk.tutor.summary().again


def test_undo_of_a_prompt_keeps_the_question() -> None:
    talk = Talk(GUBERNUR)
    talk.say("Ratna")
    talk.say("batal")
    assert talk.tutor.question is GUBERNUR
    talk.say("Ratna")
    talk.say("gubernur")
    assert talk.tutor.question is GUBERNUR


def test_undo_step_by_step_to_the_beginning() -> None:
    talk = Talk(GUBERNUR, WAKIL, TANGGAL)
    first = talk.tutor.question
    for _ in range(3):
        talk.say(right(talk))
    for _ in range(3):
        talk.say("batal")
    assert talk.tutor.question is first
    assert talk.tutor.score.asked == 0
    assert talk.kinds("batal") == ["info", "ask"]


def test_i_was_right_counts_and_is_logged_as_an_appeal() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    question = talk.tutor.question
    assert question is not None
    talk.say("Bu Ratna yang itu lho, yang dari pesisir")
    talk.say("saya benar")
    appeal = talk.learner.reviews[-1]
    assert appeal.event == "appeal"
    assert appeal.of == talk.learner.reviews[-2].id
    assert appeal.given == talk.learner.reviews[-2].given
    assert talk.tutor.score.accepted == 1
    assert talk.tutor.score.rejected == 0
    assert talk.learner.cards[question.id].lapses == 0
    assert "sudah" in talk.text("saya benar")
    assert talk.tutor.score.accepted == 1


def test_i_was_right_settles_an_open_prompt() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    talk.reach(GUBERNUR)
    talk.say("Ratna")
    talk.say("itu kan sama saja")
    assert talk.tutor.question is not GUBERNUR
    assert talk.tutor.score.accepted == 1
    assert talk.learner.reviews[-1].event == "appeal"
    assert talk.learner.cards[GUBERNUR.id].reps == 1


def test_an_appeal_can_be_taken_back_with_its_answer() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    question = talk.tutor.question
    talk.say("bukan siapa siapa")
    talk.say("saya benar")
    talk.say("batalkan")
    assert talk.tutor.question is question
    assert talk.tutor.score.asked == 0
    assert not talk.learner.cards


def test_nothing_to_undo_or_to_object_to() -> None:
    talk = Talk(GUBERNUR)
    assert talk.kinds("batal") == ["info", "ask"]
    assert talk.kinds("saya benar") == ["info", "ask"]
    assert not talk.learner.reviews


def test_skip_tells_nothing_and_dont_know_tells() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    question = talk.tutor.question
    assert question is not None
    skipped = talk.text("lewatin aja")
    assert str(question.answer) not in skipped
    skip = talk.learner.reviews[-1]
    assert (skip.event, skip.rating) == ("skip", None)
    other = talk.tutor.question
    assert other is not None
    assert str(other.answer) in talk.text("ga tau")
    told = talk.learner.reviews[-1]
    assert (told.event, told.rating) == ("reveal", 1)
    assert talk.tutor.score.skipped == 1


def test_the_limit_counts_questions() -> None:
    talk = Talk(limit=3)
    talk.say(right(talk))
    talk.say("petunjuk")
    talk.say("lewati")
    assert not talk.tutor.finished
    said = talk.say("ga tau")
    assert said[-1].kind == "end"
    assert talk.tutor.finished
    assert talk.tutor.done == (3, 3)
    assert talk.kinds("halo") == ["end"]
    assert talk.tutor.stop() == []


def test_a_near_miss_names_the_question_it_answers() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    if talk.tutor.question is not WAKIL:
        talk.say(right(talk))
    said = talk.say("Ratna Wijaya")
    assert said[0].kind == "reject"
    assert "Ratna Wijaya itu gubernur. Yang ditanya wakil gubernur." in said[0].text


def test_a_near_miss_names_a_question_met_that_it_answers() -> None:
    hall = replace(
        PASAR_KOTA, id=QuestionId("hall"), ask="Kelurahan mana yang punya balai?", answer="Kenanga", accept=()
    )
    talk = Talk(PASAR_KOTA, hall)
    talk.say(str(talk.tutor.question.answer) if talk.tutor.question else "")
    first = talk.learner.reviews[0]
    said = talk.say(first.given)
    assert said[0].kind == "reject"
    asked = {PASAR_KOTA.id: PASAR_KOTA.ask, hall.id: hall.ask}
    assert asked[first.question] in said[0].text


def test_a_near_miss_never_tells_of_a_question_not_met() -> None:
    talk = Talk(GUBERNUR, WAKIL, seed=4)
    open_question = talk.tutor.question
    other = WAKIL if open_question is GUBERNUR else GUBERNUR
    assert other.ask not in talk.say(str(other.answer))[0].text


def test_offices_before_names() -> None:
    told = [
        "Di sana Menteri Pertahanan Rusia Sergei Shoigu menunggu.",
        "Presiden Dewi Ayu berpidato.",
    ]
    assert office_of("Shoigu", told) == "Menteri Pertahanan"
    assert office_of("Sergei Shoigu", told) == "Menteri Pertahanan"
    assert office_of("Ayu", told) == "presiden"
    assert office_of("Putin", told) == ""
    assert office_of("", told) == ""
    assert same_office("menlu", "Menteri Luar Negeri")
    assert not same_office("menlu", "Menteri Pertahanan")
    assert asked_office("Siapa wakil menteri pertahanan yang datang?") == "wakil menteri pertahanan"
    assert asked_office("Pada 2016, siapa yang menjabat Menteri Pertahanan Rusia?") == "Menteri Pertahanan"
    assert asked_office("Who was the defence minister?") == "defence minister"
    assert asked_office("Siapa yang mengundang para pemimpin Libya ke Moskow?") == ""
    assert asked_office("Siapa yang ditemui Menteri Pertahanan Rusia?") == ""


def test_retired_questions_are_never_asked_and_drafts_only_alone() -> None:
    draft, retired = replace(WAKIL, status="draft"), replace(TANGGAL, status="retired")
    mixed = Talk(GUBERNUR, draft, retired)
    assert mixed.tutor.question is GUBERNUR
    mixed.say("Ratna Wijaya")
    assert mixed.tutor.question is None
    assert Talk(draft, retired).tutor.question is draft
    assert Talk(retired).tutor.finished


def test_when_nothing_is_due_going_on_is_offered() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    for _ in range(2):
        said = talk.say(right(talk))
    assert said[-1].kind == "info"
    assert "Soal berikutnya kembali" in said[-1].text
    assert talk.tutor.question is None
    assert not talk.tutor.finished
    assert talk.kinds("petunjuk") == ["info"]
    assert talk.kinds("boleh")[-1] == "ask"
    assert talk.tutor.question is not None


def test_no_thanks_ends_when_nothing_is_due() -> None:
    talk = Talk(GUBERNUR)
    talk.say("Ratna Wijaya")
    assert talk.kinds("nggak")[-1] == "end"


def test_what_was_missed_is_looked_at_again() -> None:
    talk = Talk(GUBERNUR, WAKIL, limit=2)
    missed = talk.tutor.question
    assert missed is not None
    talk.say("Joko Laut")
    said = talk.say(right(talk))
    again = next(one.text for one in said if one.kind == "info")
    assert missed.ask in again
    summary = talk.tutor.summary()
    assert summary.again == (missed,)
    assert summary.mistaken[0].given == "Joko Laut"
    assert summary.seconds == 10


def test_phrases_never_come_twice_running() -> None:
    talk = Talk(*QUESTIONS, mode="cram")
    said = []
    for _ in range(30):
        told = talk.say("salah lagi deh pokoknya")
        said += [one.text for one in told if one.kind == "reject"]
        if talk.tutor.question is None:
            talk.say("lagi")
    assert len(said) > 20
    assert not any(left == right for left, right in pairwise(said))


def test_the_same_seed_makes_the_same_conversation() -> None:
    def whole(seed: int) -> list[str]:
        talk = Talk(seed=seed, answers="mixed")
        said = [one.text for one in talk.first]
        for text in ("petunjuk", "asal saja", "lewati", "ga tau", "kenapa?", "pilihan dong", "b", "udahan"):
            said += [one.text for one in talk.say(text)]
        return said

    assert whole(7) == whole(7)
    assert len({tuple(whole(seed)) for seed in range(5)}) > 1


def test_ratings_follow_help_and_verdict() -> None:
    schedule = Schedule()
    talk = Talk(GUBERNUR, WAKIL, TANGGAL)
    talk.say("petunjuk")
    talk.say(right(talk))
    assert talk.learner.reviews[-1].hints == 1
    assert talk.learner.reviews[-1].rating == schedule.rate("accept", hints=1)
    talk.say(right(talk))
    assert talk.learner.reviews[-1].rating == schedule.rate("accept")


def test_text_from_a_bank_is_shown_plain() -> None:
    nasty = replace(
        GUBERNUR,
        ask="Siapa \x1b[31mgubernur\x1b[0m\u202e [bold]Sungai Raya[/bold]?",
        explain="Karena\x07 begitu",
        choices=("Ratna Wijaya", "Bima\x1b]0;x\x07"),
    )
    talk = Talk(nasty, answers="choices")
    said = [*talk.first, *talk.say("petunjuk"), *talk.say("zzz\x1b[2J"), *talk.say("kenapa")]
    for one in said:
        assert not set(one.text) & set("\x1b\x07\u202e")
    assert "[bold]" in talk.first[1].text


def test_hearing_never_raises() -> None:
    talk = Talk()
    for text in (
        "\x00",
        "?" * 50_000,
        "/",
        "/ ",
        "//",
        "{}",
        "%s {0} {run}",
        "\ud800",
        "ا",
        "🙂",
        "a" * 100_000,
    ):
        talk.say(text)
    assert not talk.tutor.finished


def test_a_long_conversation_keeps_no_more_than_the_last_questions_prepared() -> None:
    many = tuple(replace(GUBERNUR, id=QuestionId(f"banjir/{number}")) for number in range(60))
    talk = Talk(*many)
    for _ in range(60):
        talk.say("Bima Santosa" if talk.tutor.question else "lagi")
    session = talk.tutor._session
    judge = session.common.judge("id")
    assert len(session.settled) == BACK
    assert len(judge._prepared) <= BACK + 2


def test_what_the_first_answer_needs_can_be_made_ready() -> None:
    talk = Talk(GUBERNUR)
    before = talk.tutor.question
    talk.tutor.warm()
    common = talk.tutor._session.common
    assert {"index", "known"} <= vars(common).keys()
    assert talk.tutor.question is before
    assert not talk.learner.reviews


def test_a_way_out_is_offered_at_every_third_miss_and_not_at_each() -> None:
    questions = [
        Question(
            id=QuestionId(f"q/{number}"), ask=f"Apa nama desa ke-{number} itu?", answer=f"Desa {number}xyz"
        )
        for number in range(9)
    ]
    talk = Talk(*questions)
    told = [talk.text("ga tau") for _ in questions]
    offers = [any(word in text for word in ("“lebih mudah”", "“pilihan”")) for text in told]
    assert offers == [False, False, False, True, False, False, True, False, False]

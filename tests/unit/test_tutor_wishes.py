"""What each wish does: hints, choices, level, topic, language, questions back, modes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from quiz.model import Bank, Question, QuestionId
from quiz.tutor.conceal import blanked, key_spans
from quiz.tutor.passages import make_index
from tests.unit.test_tutor import right
from tests.unit.tutoring import (
    BANJIR,
    BIAYA,
    DARURAT,
    GUBERNUR,
    KELURAHAN,
    PASAR,
    PASAR_KOTA,
    QUESTIONS,
    TANGGAL,
    TEXTS,
    WAKIL,
    Memory,
    Talk,
    bank,
)


def asked(talk: Talk) -> Question:
    assert talk.tutor.question is not None
    return talk.tutor.question


def test_hints_step_and_say_what_they_cost() -> None:
    talk = Talk(GUBERNUR)
    kind, cue, shape, struck = (
        talk.say(text) for text in ("petunjuk", "clue dong", "lagi petunjuknya", "hint")
    )
    assert "nama orang" in kind[0].text
    assert "____" in cue[0].text
    assert "Ratna" not in cue[0].text
    assert "Wijaya" not in cue[0].text
    assert "2 kata" in shape[0].text
    assert [one.kind for one in struck] == ["hint", "choices"]
    assert sum(1 for choice in struck[1].choices if choice) == 2
    assert "Ratna Wijaya" in struck[1].choices
    assert all("(" in one[0].text for one in (kind, cue, shape, struck))
    assert talk.kinds("petunjuk") == ["info"]
    assert talk.tutor.score.hints == 4
    talk.say("Ratna Wijaya")
    assert talk.learner.reviews[-1].hints == 4
    assert talk.learner.reviews[-1].rating == 1


@pytest.mark.parametrize(
    ("question", "part"), [(TANGGAL, "Januari 2024"), (KELURAHAN, "Kenanga, Cempaka")], ids=["date", "list"]
)
@pytest.mark.parametrize(
    "wish", ["sumbernya mana", "ulangi soalnya", "kasih petunjuk dong", "skip", "udahan ya"]
)
def test_a_wish_is_heard_after_a_part_of_the_answer(question: Question, part: str, wish: str) -> None:
    talk = Talk(question)
    assert talk.kinds(part) == ["prompt"]
    before = len(talk.learner.reviews)
    talk.say(wish)
    assert [one for one in talk.learner.reviews[before:] if one.event == "answer"] == []


def test_where_the_best_sentence_gives_the_key_away_a_lesser_one_is_shown() -> None:
    question = Question(
        id=QuestionId("banjir/siapa"), ask="Kota mana yang dipimpin Ratna Wijaya?", answer="Teluk Biru"
    )
    texts = {BANJIR: "Ratna Wijaya, wali kota Teluk Biru, lahir di desa. Ratna Wijaya suka menari."}
    talk = Talk(question, passages=texts)
    assert [one.text for one in talk.say("siapa itu Ratna Wijaya?")] == ["Ratna Wijaya suka menari."]


@pytest.mark.parametrize("words", ["lagi dong", "satu lagi", "another one", "one more please"])
def test_after_a_hint_once_more_means_another_hint(words: str) -> None:
    talk = Talk(GUBERNUR)
    assert "hint" not in talk.kinds(words)  # there was none yet
    talk = Talk(GUBERNUR)
    talk.say("petunjuk")
    assert talk.kinds(words) == ["hint"]
    assert talk.kinds("lanjut") == ["ask"]
    assert talk.tutor.score.hints == 2


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_no_hint_tells_the_key(question: Question) -> None:
    talk = Talk(replace(question, hint=f"Yang dicari: {question.answer}" if question is GUBERNUR else ""))
    for _ in range(3):
        text = talk.text("petunjuk")
        for form in (str(question.answer), *question.accept):
            assert form.casefold() not in text.casefold() or isinstance(question.answer, bool)


def test_a_struck_choice_is_no_answer() -> None:
    talk = Talk(GUBERNUR)
    for _ in range(4):
        talk.say("petunjuk")
    letter = "abcd"[talk.tutor.choices.index("")]
    assert talk.kinds(letter) == ["info", "choices"]
    assert not talk.learner.reviews


def test_choices_are_answered_by_letter_or_by_text() -> None:
    talk = Talk(GUBERNUR, answers="choices")
    assert talk.first[-1].kind == "choices"
    letter = "abcd"[talk.tutor.choices.index("Ratna Wijaya")]
    assert talk.kinds(f"jawabannya {letter.upper()}")[0] == "accept"
    assert talk.learner.reviews[-1].given == "Ratna Wijaya"
    assert Talk(GUBERNUR, answers="choices").kinds("Ratna Wijaya")[0] == "accept"


def test_choices_are_answered_by_their_place() -> None:
    talk = Talk(GUBERNUR, answers="choices")
    place = ("pertama", "kedua", "ketiga", "keempat")[talk.tutor.choices.index("Ratna Wijaya")]
    assert talk.kinds(f"yang {place} deh")[0] == "accept"
    talk = Talk(GUBERNUR, answers="choices", language="en")
    talk.say("the last one")
    assert talk.learner.reviews[-1].given in GUBERNUR.choices


def test_a_letter_without_such_a_choice_is_no_answer() -> None:
    assert Talk(GUBERNUR).kinds("pilihan b") == ["info", "ask"]
    assert Talk(GUBERNUR, answers="choices").kinds("g") == ["info", "ask", "choices"]


@pytest.mark.parametrize("text", ["halo", "makasih ya", "oke sip", "wkwkwk", "thank you", "lol", "pagi kak"])
def test_small_talk_is_no_answer(text: str) -> None:
    talk = Talk(GUBERNUR)
    assert talk.kinds(text) == ["info"]
    assert not talk.learner.reviews


def test_choices_on_demand_cost_and_are_for_one_question() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    assert talk.kinds("pilihan ganda dong") == ["hint", "choices"]
    talk.say("ga tau")
    assert not talk.tutor.choices


def test_choices_on_show_are_taken_away_and_stay_away() -> None:
    talk = Talk(GUBERNUR, WAKIL, answers="choices")
    assert talk.tutor.choices
    assert talk.kinds("tanpa pilihan") == ["info", "ask"]
    assert not talk.tutor.choices
    talk.say("ga tau")
    assert not talk.tutor.choices


def test_choices_are_borrowed_from_questions_of_the_same_kind() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    talk.reach(WAKIL)
    talk.say("pilihan")
    assert set(talk.tutor.choices) == {"Bima Santosa", "Ratna Wijaya"}


def test_a_question_without_choices_says_so() -> None:
    assert Talk(KELURAHAN).kinds("pilihan dong") == ["info"]


def test_why_and_source_show_the_proof_with_the_key_marked() -> None:
    talk = Talk(GUBERNUR, BIAYA)
    assert "dulu" in talk.text("kenapa?")
    talk.reach(GUBERNUR)
    talk.say("Joko Laut")
    for text in ("kok salah?", "sumbernya mana"):
        proof = talk.say(text)[-1]
        assert proof.kind == "proof"
        assert [proof.text[start:end] for start, end in proof.marks] == ["Ratna Wijaya"]
        assert "Banjir melanda Sungai Raya" in proof.source
        assert "Harian Tepi" in proof.source
        assert "13 Januari 2024" in proof.source


def test_why_tells_where_the_sources_do_not_agree() -> None:
    remark = (
        "Menurut naskah lain masa darurat 14 hari itu mestinya berakhir lebih awal, jadi beritanya berbeda."
    )
    other = "Biaya pemugaran Pasar Apung Teluk Biru mencapai 30 miliar rupiah."
    lama = replace(
        DARURAT,
        ask="Berapa hari masa darurat di Sungai Raya berlangsung?",
        answer=14,
        unit="hari",
        kind="number",
    )
    for wanted, answer, texts, told in (
        (lama, "14 hari", {BANJIR: f"{TEXTS[BANJIR]} {remark}"}, remark),
        (BIAYA, "25 miliar rupiah", {**TEXTS, BANJIR: other}, other),
        (lama, "14 hari", TEXTS, ""),
        (BIAYA, "25 miliar rupiah", TEXTS, ""),
    ):
        talk = Talk(wanted, KELURAHAN, passages=texts)
        talk.reach(wanted)
        talk.say(answer)
        said = talk.say("kenapa?")
        assert [one.text for one in said if one.kind == "passage"] == ([told] if told else [])
        assert said[-1].source


def test_why_does_not_tell_while_more_is_asked_for() -> None:
    talk = Talk(GUBERNUR)
    talk.say("Ratna")
    assert "Wijaya" not in talk.text("kenapa?")


def test_repeat_shows_the_question_and_what_was_said() -> None:
    talk = Talk(GUBERNUR)
    talk.say("Ratna")
    said = talk.say("soalnya apa tadi?")
    assert said[0].text == GUBERNUR.ask
    assert "Ratna" in said[1].text


def test_easier_and_harder_move_the_level() -> None:
    talk = Talk(mode="cram")
    talk.reach(TANGGAL)
    talk.say("yang lebih susah dong")
    assert (asked(talk).difficulty or 3) > 3
    said = talk.say("lebih sulit")
    assert said[0].kind == "info"
    talk.say("terlalu sulit")
    assert (asked(talk).difficulty or 3) < 4


def test_topics_are_listed_and_taken_by_number_name_or_at_once() -> None:
    talk = Talk()
    listed = talk.text("ganti topik")
    assert "1. Banjir melanda Sungai Raya (5)" in listed
    assert "Pasar Apung dibuka lagi" in talk.text("2")
    assert asked(talk) in (PASAR_KOTA, BIAYA)
    talk.say("topik lain")
    talk.say("tokoh")
    assert asked(talk) in (GUBERNUR, WAKIL)
    talk.say("ganti topik ke pasar apung")
    assert asked(talk) in (PASAR_KOTA, BIAYA)
    talk.say("/topik semua")
    seen = [asked(talk).id]
    for _ in range(4):
        talk.say("lewati")
        seen.append(asked(talk).id)
    assert len(set(seen)) == 5


def test_after_a_list_of_topics_an_answer_is_still_an_answer() -> None:
    talk = Talk(GUBERNUR)
    talk.say("ganti topik")
    assert talk.kinds("Ratna Wijaya")[0] == "accept"


def test_another_language() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    assert "English" in talk.text("pakai bahasa inggris dong")
    assert talk.tutor.language == "en"
    assert "The answer" in talk.text("no idea")
    assert "Indonesia" in talk.text("indonesian please")
    assert talk.tutor.language == "id"
    talk.say("/bahasa")
    assert talk.tutor.language == "en"


def test_score_progress_and_help() -> None:
    talk = Talk(limit=5)
    assert talk.kinds("skor") == ["score"]
    talk.say(right(talk))
    assert "1 dari 1" in talk.text("skor saya berapa")
    assert "1 dari 5" in talk.text("sudah sampai mana")
    helped = talk.text("bantuan")
    assert "/petunjuk" in helped
    assert "/selesai" in helped
    assert talk.tutor.question is not None


def test_slash_commands() -> None:
    talk = Talk(GUBERNUR, WAKIL)
    assert talk.kinds("/petunjuk") == ["hint"]
    assert talk.kinds("/HINT") == ["hint"]
    assert "/petunjuk" in talk.text("/petunjk") or "/petunjk" not in talk.text("/petunjk")
    assert talk.kinds("/selesai")[-1] == "end"


def test_questions_back_are_answered_with_sentences_and_their_source() -> None:
    talk = Talk(BIAYA)
    said = talk.say("apa itu BTB?")
    assert {one.kind for one in said} == {"passage"}
    assert any("lembaga daerah" in one.text for one in said)
    assert all("Harian Tepi" in one.source for one in said)
    assert not talk.learner.reviews


def test_thinking_aloud_asks_nothing() -> None:
    for text in ("apa ya", "hmm siapa ya kira-kira?", "what could it be?"):
        talk = Talk(GUBERNUR)
        assert talk.kinds(text) == ["info"]
        assert asked(talk) == GUBERNUR
        assert not talk.learner.reviews


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("siapa itu Haftar?", "Jenderal Haftar, komandan tua, memimpin LNA."),
        ("siapa Putin?", "Presiden Rusia Vladimir Putin mengundang mereka."),
        ("siapa presiden Peru?", ""),
        ("dimana Derna?", "Derna adalah kota di pesisir."),
    ],
)
def test_who_and_what_are_answered_by_the_sentence_that_says_it(text: str, first: str) -> None:
    told = (
        "Tentang masa lalu Haftar, naskah ini tidak jelas. Jenderal Haftar, komandan tua, memimpin LNA. "
        "Moskow kenal banyak pihak, dan Haftar adalah satu bagian dari itu. Haftar pulang. "
        "Menurut Putin, Peru itu jauh. Presiden Rusia Vladimir Putin mengundang mereka. "
        "Banjir menghancurkan Derna. Derna adalah kota di pesisir."
    )
    found = make_index(bank(), {BANJIR: told}).search(text)
    assert next((one.text for one in found), "") == first


@pytest.mark.parametrize(
    "question", [q for q in QUESTIONS if q is not DARURAT], ids=lambda question: question.id
)
def test_questions_back_never_tell_the_key(question: Question) -> None:
    talk = Talk(question)
    answer = question.answer
    members = [str(member) for member in answer] if isinstance(answer, tuple) else [str(answer)]
    names = [
        "Ratna Wijaya",
        "Bima Santosa",
        "Melati",
        "pasar apung",
        "Sungai Raya",
        "BTB",
        "masa darurat",
        "pemugaran",
    ]
    for name in [*names, *members]:
        for form in ("siapa itu {}?", "apa itu {}?", "kapan {}?", "ceritakan tentang {}"):
            for one in talk.say(form.format(name)):
                if one.kind == "passage":
                    for member in [*members, *question.accept]:
                        assert not re.search(
                            rf"\b{re.escape(member)}\b", one.text + one.source, re.IGNORECASE
                        )
    assert talk.tutor.question is question
    assert not talk.learner.reviews


def test_not_knowing_and_not_telling_sound_the_same() -> None:
    unknown, hidden = Talk(GUBERNUR), Talk(GUBERNUR)
    assert unknown.text("siapa itu Napoleon?") == hidden.text("siapa itu Ratna Wijaya?")


def test_the_key_is_told_once_the_question_is_over() -> None:
    talk = Talk(GUBERNUR, BIAYA)
    talk.reach(GUBERNUR)
    talk.say("Ratna Wijaya")
    assert talk.say("siapa Ratna Wijaya?")[0].kind == "passage"


def test_passages_come_from_proofs_when_there_is_no_article() -> None:
    index = make_index(bank(), {})
    found = [passage.text for passage in index.search("siapa Bima Santosa?")]
    assert any("memimpin pengungsian" in text for text in found)


def test_passages_forgive_a_slip_and_rank_by_what_is_asked() -> None:
    index = make_index(bank(), TEXTS)
    assert "dermaga" in next(index.search("kenapa dermganya dipugar?")).text
    assert "2025" in next(index.search("kapan pasar dibuka?")).text
    assert list(index.search("apa itu")) == []
    assert list(make_index(Bank(title=""), {}).search("apa itu laut?")) == []


def test_key_spans_mark_the_whole_key() -> None:
    talk = Talk(TANGGAL)
    judge = talk.tutor._session.verdict
    quote = "Banjir besar melanda Kota Sungai Raya pada 12 Januari 2024."
    assert (
        blanked(quote, key_spans(judge, TANGGAL, quote)) == "Banjir besar melanda Kota Sungai Raya pada ____."
    )
    text = "Melati, Kenanga, dan Cempaka di Sungai Raya"
    assert blanked(text, key_spans(judge, KELURAHAN, text)) == "____, ____, dan ____ di Sungai Raya"


def test_an_exam_gives_no_help_and_its_verdicts_at_the_end() -> None:
    talk = Talk(GUBERNUR, WAKIL, mode="exam")
    for text in ("petunjuk", "kenapa?", "sumbernya mana", "siapa itu Ratna Wijaya?", "saya benar"):
        assert talk.kinds(text) == ["info"]
    missed = asked(talk)
    assert talk.kinds("Joko Laut") == ["info", "ask"]
    assert "%" not in talk.text("skor")
    said = talk.say(right(talk))
    assert [one.kind for one in said] == ["info", "reject", "accept", "score", "end"]
    assert str(missed.answer) in said[1].text
    assert "Joko Laut" in said[1].text


def test_an_exam_does_not_ask_on() -> None:
    talk = Talk(GUBERNUR, mode="exam")
    said = talk.say("Ratna")
    assert said[1].kind == "prompt"
    assert talk.tutor.finished


def test_a_round_of_speed_ends_by_the_clock() -> None:
    talk = Talk(mode="speed")
    while not talk.tutor.finished and talk.tutor.score.asked < 50:
        talk.say(right(talk))
    assert talk.tutor.summary().seconds == 120


def test_cramming_repeats_what_was_missed_until_it_is_right() -> None:
    talk = Talk(GUBERNUR, WAKIL, TANGGAL, mode="cram")
    missed = asked(talk)
    talk.say("entah apa ini namanya")
    seen: list[Question] = []
    while talk.tutor.question is not None and len(seen) < 10:
        seen.append(asked(talk))
        talk.say(right(talk))
    assert sorted(question.id for question in seen) == sorted(q.id for q in (GUBERNUR, WAKIL, TANGGAL))
    assert seen[-1] is missed


def test_weak_spots_are_those_forgotten() -> None:
    learner = Memory()
    talk = Talk(GUBERNUR, WAKIL, learner=learner)
    missed = asked(talk)
    talk.say("bukan siapa pun")
    talk.say(right(talk))
    weak = Talk(GUBERNUR, WAKIL, learner=learner, mode="weak")
    assert asked(weak) is missed


def test_only_new_ones_or_only_due_ones() -> None:
    learner = Memory()
    first = Talk(GUBERNUR, WAKIL, learner=learner)
    met = asked(first)
    first.say(right(first))
    assert asked(Talk(GUBERNUR, WAKIL, learner=learner, mode="new")) is not met
    due = Talk(GUBERNUR, WAKIL, learner=learner, mode="due")
    assert due.tutor.question is None
    later = Talk(GUBERNUR, WAKIL, learner=learner, mode="due")
    later.clock.now += timedelta(days=30)
    later.say("lagi")
    assert asked(later) is met


def test_tags_and_topic_narrow_the_bank() -> None:
    assert asked(Talk(tags=("tanggal",))) is TANGGAL
    assert asked(Talk(topic=PASAR)) in (PASAR_KOTA, BIAYA)
    assert asked(Talk(topic=BANJIR, tags=("tanggal",))) is TANGGAL
    assert {topic.id for topic in Talk().tutor.topics} == {BANJIR, PASAR, "tokoh", "tempat", "tanggal"}


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_text_can_be_filled_in(language: str) -> None:
    talk = Talk(language=language, limit=30)
    script = [
        "/help",
        "/hint",
        "/hint",
        "/hint",
        "/hint",
        "/choices",
        "/score",
        "/progress",
        "/why",
        "/repeat",
        "x y z",
        "/why",
        "/right",
        "/undo",
        "/skip",
        "/dontknow",
        "/topic",
        "1",
        "/easier",
        "/harder",
        "/more",
        "",
        "/zzz",
        "who is Bima?",
        "/nochoices",
        "/language",
        "/stop",
    ]
    said = [*talk.first]
    for text in script:
        said += talk.say(text)
    assert said[-1].kind == "end"
    assert not any("{" in one.text for one in said)

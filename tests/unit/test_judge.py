"""The judge's interface, its verdicts' reasons and words, and what a bank adds."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

import quiz
from quiz.judge import JUDGE_VERSION, Judge, fold, judge, kind_of
from quiz.judge.reasons import REASONS, reason
from quiz.model import Kind, Question, QuestionId

PUTIN = Question(id=QuestionId("putin"), ask="Siapa presiden Rusia?", answer="Vladimir Putin")
DERNA = Question(
    id=QuestionId("derna"),
    ask="Kota pesisir mana yang disebut?",
    answer="Derna",
    kind="place",
    accept=("Darnah",),
    prompt={"Libya": "Kota mana tepatnya?"},
    reject=("Benghazi",),
    choices=("Derna", "Sirte", "Tobruk", "Misrata"),
)


def test_the_module_can_be_called_whatever_was_imported_first() -> None:
    asked = "(Question(id='a', ask='Apa?', answer='padi'), 'Padi').verdict)"
    lines = [
        f"import quiz; from quiz.model import Question; print(quiz.judge{asked}",
        f"import quiz.judge, quiz; from quiz import Question; print(quiz.judge{asked}",
        f"from quiz import judge, Question; print(judge{asked}",
        f"import quiz.judge; from quiz import judge, Question; print(judge{asked}",
    ]
    for line in lines:
        done = subprocess.run([sys.executable, "-c", line], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "accept"


def test_the_public_names() -> None:
    assert quiz.Judge is Judge
    assert JUDGE_VERSION >= 1
    assert fold("  ÉRDOĞAN's  K.P.K.! ") == "erdogans kpk"


@pytest.mark.parametrize(
    ("ask", "answer", "language", "kind"),
    [
        ("Siapa presiden Rusia?", "Vladimir Putin", "id", "person"),
        ("Kapan gempa terjadi?", "28 September 2018", "id", "date"),
        ("Tahun berapa VOC berdiri?", "1602", "id", "date"),
        ("Berapa jumlah korban?", "1602", "id", "number"),
        ("Berapa banyak yang mengungsi?", "12 ribu orang", "id", "number"),
        ("Apa ibu kota Prancis?", "Paris", "id", "place"),
        ("Organisasi apa yang menaungi?", "ASEAN", "id", "organization"),
        ("Sebutkan dua pulau!", "Jawa dan Bali", "id", "list"),
        ("Apakah bumi bulat?", "ya", "id", "boolean"),
        ("Is it true?", "no", "en", "boolean"),
        ("Apa yang ditutup?", "ladang minyak", "id", "text"),
        ("Siapa mengalahkan siapa?", "GNA mengalahkan LNA", "id", "text"),
        ("When did it start?", "May 2004", "en", "date"),
        ("How many bones are there?", "206", "en", "number"),
        ("Berapa?", 8, "id", "number"),
        ("Benar atau salah?", True, "id", "boolean"),
        ("Apa saja?", ("a", "b"), "id", "list"),
    ],
)
def test_a_kind_left_out_is_inferred(ask: str, answer: str | int | bool, language: str, kind: Kind) -> None:
    question = Question(id=QuestionId("q"), ask=ask, answer=answer, language=language)
    assert kind_of(question) == kind
    assert kind_of(replace(question, kind="text")) == "text"


@pytest.mark.parametrize(
    ("given", "verdict", "why"),
    [
        ("Vladimir Putin", "accept", "exact"),
        ("Putin", "accept", "surname"),
        ("Vladimir", "prompt", "given-name"),
        ("presiden Rusia", "prompt", "role"),
        ("Dmitry Putin", "reject", "another-person"),
        ("bukan Putin", "reject", "negated"),
        ("Putin atau Erdogan", "reject", "two-answers"),
        ("Siapa presiden Rusia?", "reject", "echo"),
        ("???", "reject", "empty"),
        ("x" * 20_000, "reject", "too-long"),
    ],
)
def test_every_verdict_says_why(given: str, verdict: str, why: str) -> None:
    seen = judge(PUTIN, given)
    assert (seen.verdict, seen.reason) == (verdict, why)
    assert seen.reason in REASONS
    assert seen.say
    assert (seen.matched == "Vladimir Putin") == (verdict != "reject")


def test_reasons_speak_the_learners_language() -> None:
    assert judge(PUTIN, "Putin").say == reason("surname", "id")
    assert judge(PUTIN, "Putin", "en").say == "The surname is enough."
    assert judge(PUTIN, "Putin").say != judge(PUTIN, "Putin", "en").say
    assert Judge(language="en").judge(PUTIN, "Vladimir").say == "That is the given name. What is the surname?"


def test_the_banks_own_words_come_first() -> None:
    bench = Judge([DERNA])
    assert bench.judge(DERNA, "di Libya").say == "Kota mana tepatnya?"
    assert bench.judge(DERNA, "Libya").verdict == "prompt"
    assert bench.judge(DERNA, "kota Darnah").verdict == "accept"
    assert bench.judge(DERNA, "benghazi").reason == "known-wrong"
    assert bench.judge(DERNA, "Tobruk").reason == "another-choice"


def test_a_prompt_without_words_is_given_some() -> None:
    question = replace(DERNA, prompt={"Libya": ""})
    assert judge(question, "Libya", "en").say not in ("", "Kota mana tepatnya?")


@pytest.mark.parametrize(
    ("given", "say"),
    [
        ("September 2023", "And the day?"),
        ("2023", "And the day and month?"),
        ("29 September", "And the year?"),
    ],
)
def test_a_prompt_asks_for_what_is_missing(given: str, say: str) -> None:
    question = Question(id=QuestionId("d"), ask="Kapan mereka bertemu?", answer="29 September 2023")
    assert judge(question, given, "en").say == say


def test_a_list_asks_for_the_rest() -> None:
    question = Question(id=QuestionId("l"), ask="Sebutkan tiga planet!", answer=("Mars", "Venus", "Bumi"))
    assert judge(question, "Mars dan Venus", "en").say == "One more?"
    assert judge(question, "Mars", "en").say == "2 more?"
    assert judge(replace(question, need=2), "Bumi, Mars").verdict == "accept"
    assert judge(replace(question, ordered=True), "Venus, Mars, Bumi").reason == "order"


def test_a_number_keeps_to_tolerance_and_unit() -> None:
    question = Question(id=QuestionId("n"), ask="Berapa percepatannya?", answer=9.8, tolerance=0.05, unit="m")
    assert judge(question, "9,8").verdict == "accept"
    assert judge(question, "9,84 m").verdict == "accept"
    assert judge(question, "980 cm").verdict == "accept"
    assert judge(question, "9,9").verdict == "reject"
    assert judge(question, "9,8 kg").reason == "unit"


def test_a_slip_that_is_another_answer_of_the_bank_is_no_slip() -> None:
    one = Question(id=QuestionId("a"), ask="Siapa adipatinya?", answer="Raden Wirasena", kind="person")
    other = Question(id=QuestionId("b"), ask="Siapa patihnya?", answer="Raden Wirasesa", kind="person")
    assert Judge([one]).judge(one, "Wirasesa").verdict == "accept"
    assert Judge([one, other]).judge(one, "Wirasesa").verdict == "reject"
    assert Judge([one, other]).judge(other, "Wirasesa").verdict == "accept"


def test_what_normalises_to_nothing_accepts_nothing() -> None:
    for answer in ("A", "?!", "the"):
        question = Question(id=QuestionId("q"), ask="Apa?", answer=answer)
        for given in ("", "   ", "b", "an", "zebra", "???"):
            assert judge(question, given).verdict == "reject"


def test_judging_an_unknown_language_does_not_fail() -> None:
    question = Question(id=QuestionId("q"), ask="Qui?", answer="Molière", language="fr")
    assert judge(question, "moliere").verdict == "accept"
    assert judge(question, "Racine").verdict == "reject"


def test_explaining_tells_how() -> None:
    lines = Judge().explain(PUTIN, "putin deh")
    assert lines[0] == "kind: person (inferred)"
    assert lines[-1].startswith("verdict: accept")


def test_every_reason_has_an_indonesian_sentence() -> None:
    for code, sentence in REASONS.items():
        assert reason(code, "en") == sentence
        assert reason(code, "id") != sentence, code


def test_digits_of_any_script_are_digits() -> None:
    question = Question(id=QuestionId("n"), ask="Berapa jumlahnya?", answer="176", kind="number")
    assert judge(question, "١٧٦").verdict == "accept"
    assert judge(question, "१७६ orang").verdict == "accept"
    assert judge(question, "١٧٧").verdict == "reject"


def test_what_has_nothing_to_do_with_a_denial_is_not_its_opposite() -> None:
    question = Question(
        id=QuestionId("a/b"),
        ask="Wahana apa yang jatuh di sawah?",
        answer="pesawat tanpa awak",
        language="id",
        status="reviewed",
    )
    assert judge(question, "minyak").reason == "different"
    assert judge(question, "pesawat berawak").reason == "opposite"
    assert judge(question, "pesawat tanpa awak").verdict == "accept"

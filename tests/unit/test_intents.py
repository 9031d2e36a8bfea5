"""Wishes in a person's own words. The wordings were drawn up before the matcher; every second one was kept
from its making, for reporting."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from quiz.bank import load_bank
from quiz.model import Question
from quiz.tutor.commands import commands, read_command
from quiz.tutor.misspelling import is_slip
from quiz.tutor.wish import TALKS, WISHES, asks_back, is_chat, read_wish, wonders
from tests.unit.tutoring import Talk

HERE = Path(__file__).parent
LANGUAGES = ("id", "en")


def wordings(language: str) -> Iterator[tuple[str, str, bool]]:
    """Wish, wording, and whether the matcher was made with it in sight."""
    wish, count = "", itertools.count()
    for line in (HERE / "wordings" / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            wish, count = line[1:-1], itertools.count()
        elif line:
            yield wish, line, next(count) % 2 == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wish_has_wordings_enough(language: str) -> None:
    counted: dict[str, int] = dict.fromkeys(WISHES, 0)
    for wish, _, _ in wordings(language):
        counted[wish] += 1
    assert min(counted.values()) >= 25


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seen", [True, False], ids=["seen", "kept"])
def test_wordings_are_understood(language: str, seen: bool) -> None:
    cases = [(wish, text) for wish, text, was_seen in wordings(language) if was_seen == seen]
    wrong = [(wish, text, got) for wish, text in cases if (got := read_wish(text, language)) != wish]
    assert len(wrong) <= 0.05 * len(cases), wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_case_marks_and_politeness_change_nothing(language: str) -> None:
    polite = {"id": "{} ya kak", "en": "{} please"}[language]
    wrong = []
    for wish, text, _ in wordings(language):
        if read_wish(text, language) != wish or len(text.split()) > 6:
            continue
        changed = (text.upper(), f"  {text}!!", text.replace(" ", "  "), polite.format(text.rstrip("?")))
        wrong += [(wish, form) for form in changed if read_wish(form, language) != wish]
    assert len(wrong) <= 10, wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_either_language_is_understood_whatever_is_spoken(language: str) -> None:
    other = "en" if language == "id" else "id"
    cases = [(wish, text) for wish, text, _ in wordings(language)]
    wrong = [(wish, text, got) for wish, text in cases if (got := read_wish(text, other)) != wish]
    assert len(wrong) <= 0.05 * len(cases), wrong


def test_keys_of_the_shipped_bank_are_no_wishes() -> None:
    """What the bank itself takes as an answer stays one for the tutor, even where it sounds like a wish."""
    bank = load_bank(HERE.parents[1] / "questions.yaml")
    said = {form for question in bank.questions for form in keys(question)}
    sounding = {form for form in said if read_wish(form, "id") or read_wish(form, "en") or asks_back(form)}
    assert len(sounding) <= 0.01 * len(said), sounding
    for question in bank.questions[:3]:
        for form in sounding:
            talk = Talk(question, *(other for other in bank.questions if form in keys(other)))
            talk.say(form)
            assert talk.learner.reviews[0].given == form


def keys(question: Question) -> list[str]:
    answer = question.answer
    if isinstance(answer, bool):
        return []
    return [*(answer if isinstance(answer, tuple) else [str(answer)]), *question.accept]


@pytest.mark.parametrize(
    "answer",
    [
        "Haftar",
        "Bantul",
        "Topi",
        "Benghazi",
        "Tripoli",
        "Pastor",
        "Lagos",
        "Paus Fransiskus",
        "12 Januari 2024",
        "menarik pasukan dari garis depan",
        "jangan kasih petunjuk",
        "tidak benar",
        "bukan itu",
        "Hinton",
        "Nexus",
        "Menteri Pertahanan",
        "karena kalah di medan perang",
        "the end of the war",
        "Stockholm",
        "Moreno",
    ],
)
def test_answers_are_not_wishes(answer: str) -> None:
    assert read_wish(answer, "id") is None
    assert read_wish(answer, "en") is None


@pytest.mark.parametrize(
    "text",
    [
        "siapa itu Haftar?",
        "siapa haftar",
        "apa itu LNA?",
        "LNA itu apa?",
        "kapan mereka bertemu?",
        "artinya apa LNA",
        "di mana Derna?",
        "kenapa Haftar pergi dari Moskow?",
        "berapa orang yang tewas?",
        "ceritakan tentang Wagner",
        "jelaskan soal embargo",
        "who is Haftar?",
        "what does LNA mean?",
        "tell me about Derna",
        "when did they meet",
        "gimana caranya Rusia membantu?",
    ],
)
def test_questions_back_are_seen(text: str) -> None:
    assert asks_back(text)


@pytest.mark.parametrize(
    "text", ["Haftar?", "mungkin Putin?", "gimana kalau Putin?", "what about Putin?", "apakah Putin?"]
)
def test_a_cautious_answer_is_no_question(text: str) -> None:
    assert not asks_back(text)


def test_yes_or_no_questions() -> None:
    assert wonders("apakah Haftar pernah ke Moskow?")
    assert not wonders("Haftar pernah ke Moskow")


def test_slips_of_the_finger() -> None:
    assert is_slip("petnjuk", "petunjuk")
    assert is_slip("hlep", "help")
    assert is_slip("skp", "skip")
    assert not is_slip("topi", "topik")
    assert not is_slip("bantul", "bantu")
    assert not is_slip("stop", "stop")


def test_reading_never_raises() -> None:
    rng = random.Random(4)
    alphabet = "abc ?/.\u202e\U0001f600é\n\t0'’-"
    for _ in range(300):
        text = "".join(rng.choices(alphabet, k=rng.randrange(40)))
        read_wish(text)
        asks_back(text)
        read_command(text)
    read_wish("a " * 100_000)


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_name_every_wish_once(language: str) -> None:
    listed = commands(language)
    assert {command.wish for command in listed} == set(WISHES)
    names = [name for command in listed for name in (command.slash, *command.aliases)]
    assert len(names) == len(set(names))
    for command in listed:
        for name in (command.slash, *command.aliases):
            assert read_command(name)[0] == command.wish


def test_an_unknown_command_names_the_nearest() -> None:
    assert read_command("/petunjk") == (None, "petunjuk", "")
    assert read_command("/xyzzy") == (None, "", "")
    assert read_command("/topik bencana") == ("topic", "", "bencana")


def test_both_languages_say_the_same_things() -> None:
    assert set(TALKS["id"].WISHES) == set(TALKS["en"].WISHES) == set(WISHES)


@pytest.mark.parametrize("text", ["apa itu GNA?", "siapa itu Sisi?", "who is Sisi?", "what is the GNA?"])
def test_a_word_written_as_a_name_is_no_slip_of_another(text: str) -> None:
    assert asks_back(text)
    assert not is_chat(text)


@pytest.mark.parametrize("text", ["KASIH PETUNJK DONG", "Kasih Petunjk Dong", "kasih Petunjuk dong"])
def test_capitals_do_not_hide_a_wish(text: str) -> None:
    assert read_wish(text) == "hint"

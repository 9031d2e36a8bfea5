"""The laws of judging, for every kind and both languages."""

from __future__ import annotations

import os
import string
import subprocess
import sys
from random import Random

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from quiz.judge import Judge, fold, kind_of
from quiz.judge.lexicon import lexicon
from quiz.judge.near import known_to_packs
from quiz.model import Kind, Question, QuestionId


def ask(text: str, answer: str | bool | tuple[str, ...], kind: Kind | None, language: str = "id") -> Question:
    return Question(id=QuestionId(text), ask=text, answer=answer, kind=kind, language=language)


PEOPLE = [
    ask("Siapa pemimpin Perang Jawa?", "Diponegoro", "person"),
    ask("Siapa penemu vaksin cacar?", "Edward Jenner", "person"),
    ask("Siapa ratu Kerajaan Kalinyamat?", "Retna Kencana", "person"),
    ask("Who painted the Mona Lisa?", "Leonardo da Vinci", "person", "en"),
    ask("Who wrote Pride and Prejudice?", "Jane Austen", "person", "en"),
]
PLACES = [
    ask("Apa ibu kota Mongolia?", "Ulan Bator", "place"),
    ask("Negara mana di utara Thailand?", "Myanmar", "place"),
    ask("Di kota mana perjanjian itu ditandatangani?", "Linggarjati", "place"),
    ask("Which country borders Spain?", "Portugal", "place", "en"),
    ask("Which city was buried by Vesuvius?", "Herculaneum", "place", "en"),
]
ORGANIZATIONS = [
    ask("Lembaga apa yang memantau gempa?", "Badan Meteorologi, Klimatologi, dan Geofisika", "organization"),
    ask("Organisasi apa yang didirikan Dr. Soetomo?", "Boedi Oetomo", "organization"),
    ask(
        "Which agency runs the Hubble telescope?",
        "National Aeronautics and Space Administration",
        "organization",
        "en",
    ),
]
TEXTS = [
    ask("Disebut apa perubahan bentuk ulat menjadi kupu-kupu?", "metamorfosis", "text"),
    ask("Apa bahan baku kertas?", "serat kayu", "text"),
    ask("What do plants take in through their leaves?", "carbon dioxide", "text", "en"),
    ask("What tool measures earthquakes?", "seismograph", "text", "en"),
]
NUMBERS = [
    ask("Berapa jumlah korban?", "176", "number"),
    ask("Berapa panjang jembatan itu?", "5.438 meter", "number"),
    ask("Berapa kenaikannya?", "12,5 persen", "number"),
    ask("How many islands are there?", "17,508", "number", "en"),
]
DATES = [
    ask("Kapan gempa itu terjadi?", "28 September 2018", "date"),
    ask("Tahun berapa candi itu selesai?", "825", "date"),
    ask("When did the treaty take effect?", "14 March 1976", "date", "en"),
]
LISTS = [
    ask("Sebutkan tiga pulau besar!", ("Kalimantan", "Sumatra", "Papua"), "list"),
    ask("Sebutkan dua unsur pembentuk air!", ("hidrogen", "oksigen"), "list"),
    ask("Name three primary colours.", ("yellow", "crimson", "indigo"), "list", "en"),
]
BOOLEANS = [
    ask("Apakah kelelawar bertelur?", False, "boolean"),
    ask("Apakah air mendidih pada 100 derajat Celsius?", True, "boolean"),
    ask("Is a whale a mammal?", True, "boolean", "en"),
]
NAMED = PEOPLE + PLACES + ORGANIZATIONS + TEXTS
ALL = NAMED + NUMBERS + DATES + LISTS + BOOLEANS
JUDGE = Judge()

OPENERS = [
    "jawabannya adalah", "jawaban saya", "menurut saya", "mungkin", "kayaknya", "kalau tidak salah", "itu",
    "saya rasa",
    "the answer is", "I think it is", "it was", "maybe", "probably", "my guess is", "hmm,", "eh,",
]  # fmt: skip
CLOSERS = [
    "ya",
    "deh",
    "kan",
    "ya pak",
    "kak",
    "please",
    "I think",
    ", right?",
    "!",
    "…",
    "sih",
    "itu jawabannya",
]
MARKS = ["́", "̀", "̈", "̃"]


def key_text(question: Question) -> str:
    answer = question.answer
    if isinstance(answer, bool):
        return {("id", True): "ya", ("id", False): "tidak"}.get(
            (question.language, answer), "yes" if answer else "no"
        )
    return ", ".join(answer) if isinstance(answer, tuple) else str(answer)


def verdict(question: Question, text: str) -> str:
    return JUDGE.judge(question, text).verdict


def wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if c.isalnum() and c.isascii() else c for c in text)


questions = st.sampled_from(ALL)
named = st.sampled_from(NAMED)


@pytest.mark.parametrize("question", ALL, ids=lambda q: q.ask)
def test_the_key_itself_is_right(question: Question) -> None:
    assert JUDGE.judge(question, key_text(question)).reason == "exact"


@given(questions, st.randoms(use_true_random=False))
def test_case_never_matters(question: Question, chance: Random) -> None:
    text = "".join(chance.choice((c.lower(), c.upper())) for c in key_text(question))
    assert verdict(question, text) == "accept"


@given(
    named,
    st.lists(st.sampled_from(".,;!?\"'()[]*_~ "), max_size=4),
    st.lists(st.sampled_from(".,;!? "), max_size=4),
)
def test_punctuation_around_never_matters(question: Question, before: list[str], after: list[str]) -> None:
    assert verdict(question, "".join(before) + key_text(question) + "".join(after)) == "accept"


@given(named, st.sampled_from(MARKS), st.integers(min_value=0, max_value=30))
def test_accents_never_matter(question: Question, mark: str, place: int) -> None:
    text = key_text(question)
    place = place % len(text) + 1
    assume(text[place - 1].isalpha())
    assert verdict(question, text[:place] + mark + text[place:]) == "accept"


@pytest.mark.parametrize("question", ALL, ids=lambda q: q.ask)
def test_width_and_invisible_characters_never_matter(question: Question) -> None:
    text = key_text(question)
    for seen in (wide(text), "\u202e" + text + "\u202c", "\u200b".join(text), f" {text} ", text + " 🎉"):
        assert verdict(question, seen) == "accept", seen


@given(
    questions, st.lists(st.sampled_from(OPENERS), max_size=2), st.lists(st.sampled_from(CLOSERS), max_size=2)
)
def test_surrounding_words_never_change_an_accept(
    question: Question, before: list[str], after: list[str]
) -> None:
    text = " ".join([*before, key_text(question), *after])
    assert verdict(question, text) == "accept", text


@given(
    named,
    st.integers(0, 60),
    st.sampled_from(["drop", "swap", "double", "change"]),
    st.sampled_from(string.ascii_lowercase),
)
def test_one_typo_in_a_long_word_keeps_an_accept(
    question: Question, place: int, slip: str, letter: str
) -> None:
    text = key_text(question)
    spots = [i for i, c in enumerate(text) if c.isalpha() and len(_word_at(text, i)) >= 6]
    assume(spots)
    i = spots[place % len(spots)]
    start, stop = _span_at(text, i)
    word = text[start:stop]
    at = i - start
    if slip == "drop":
        word = word[:at] + word[at + 1 :]
    elif slip == "swap":
        assume(at + 1 < len(word))
        word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    elif slip == "double":
        word = word[: at + 1] + word[at:]
    else:
        word = word[:at] + letter + word[at + 1 :]
    given_text = text[:start] + word + text[stop:]
    other_thing = (
        any(known_to_packs(part) or lexicon().is_seen(part) for part in fold(word).split())
        and fold(word) not in fold(text).split()
    )
    assume(not other_thing and not known_to_packs(fold(given_text)))
    assert verdict(question, given_text) == "accept", given_text


def _span_at(text: str, index: int) -> tuple[int, int]:
    start = stop = index
    while start and text[start - 1].isalpha():
        start -= 1
    while stop < len(text) and text[stop].isalpha():
        stop += 1
    return start, stop


def _word_at(text: str, index: int) -> str:
    start, stop = _span_at(text, index)
    return text[start:stop]


@given(st.sampled_from(NUMBERS + DATES), st.integers(0, 12), st.sampled_from("0123456789"))
def test_one_changed_digit_always_rejects(question: Question, place: int, digit: str) -> None:
    text = key_text(question)
    spots = [i for i, c in enumerate(text) if c.isdigit()]
    i = spots[place % len(spots)]
    assume(text[i] != digit)
    changed = text[:i] + digit + text[i + 1 :]
    assume(not (changed[0] == "0" and changed[1:2].isdigit() and fold(changed).lstrip("0") == fold(text)))
    assert verdict(question, changed) == "reject", changed


@given(
    st.sampled_from(NAMED + NUMBERS + DATES),
    st.sampled_from(["bukan", "not", "selain", "bukan cuma", "anything but", "jelas bukan", "it was not"]),
)
def test_a_denied_answer_is_rejected(question: Question, denial: str) -> None:
    assert verdict(question, f"{denial} {key_text(question)}") == "reject"


@given(
    st.sampled_from([PEOPLE, PLACES, TEXTS, NUMBERS, DATES]),
    st.data(),
    st.sampled_from(["atau", "or", "/", "ataupun", "or maybe"]),
)
def test_two_guesses_are_rejected(family: list[Question], data: st.DataObject, link: str) -> None:
    one, other = data.draw(st.sampled_from(family)), data.draw(st.sampled_from(family))
    assume(one is not other)
    first, second = key_text(one), key_text(other)
    assert verdict(one, f"{first} {link} {second}") == "reject"
    assert verdict(one, f"{second} {link} {first}") == "reject"


@given(st.sampled_from([PEOPLE, PLACES, TEXTS, NUMBERS, DATES, ORGANIZATIONS]), st.data())
def test_another_entity_of_the_kind_is_rejected(family: list[Question], data: st.DataObject) -> None:
    one, other = data.draw(st.sampled_from(family)), data.draw(st.sampled_from(family))
    assume(one is not other)
    assert verdict(one, key_text(other)) == "reject"


STUFF = [
    "Tripoli",
    "Rusia",
    "Putin",
    "Erdogan",
    "Macron",
    "Sirte",
    "Turki",
    "PBB",
    "Haftar",
    "Benghazi",
    "Cairo",
    "Lavrov",
]


@given(st.sampled_from(PEOPLE + PLACES), st.permutations(STUFF), st.integers(0, 5))
def test_six_entities_in_a_row_are_rejected(question: Question, stuff: list[str], place: int) -> None:
    words = stuff[:5]
    words.insert(place, key_text(question))
    assert verdict(question, " ".join(words)) == "reject"


@pytest.mark.parametrize(
    "question", [q for q in ALL if q.kind not in ("boolean", "list")], ids=lambda q: q.ask
)
def test_the_question_said_again_is_rejected(question: Question) -> None:
    assert verdict(question, question.ask) == "reject"
    assert verdict(question, question.ask.rstrip("?!.").lower()) == "reject"


@given(st.sampled_from(LISTS), st.data(), st.sampled_from([", ", " dan ", " and ", "; ", " & ", "\n"]))
def test_lists_in_any_order(question: Question, data: st.DataObject, link: str) -> None:
    assert isinstance(question.answer, tuple)
    order = data.draw(st.permutations(question.answer))
    assert verdict(question, link.join(order)) == "accept"


@given(questions, st.text(max_size=60))
@example(ALL[0], "\ud800")
def test_judging_is_idempotent_and_total(question: Question, text: str) -> None:
    first = JUDGE.judge(question, text)
    assert first == JUDGE.judge(question, text) == Judge().judge(question, text)
    assert 0 <= first.score <= 1
    assert first.say
    if not any(map(str.isalnum, text)):
        assert first.verdict == "reject"


@given(questions)
def test_kind_stays_what_the_author_said(question: Question) -> None:
    assert kind_of(question) == question.kind


NOISE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\x00\x1b\u202e\u2066\u200b\u200d\ufeff\ud800\udfff\u0301\u0489а́еоёйﷺ½²Ⅷ①🎉👩‍👧‍👦ß\u0130"
        ),
        st.sampled_from("abc XYZ 0123456789 .,;:/-–()%$Rp°"),
    ),
    max_size=200,
)


def _fuzz(question: Question, text: str, times: int) -> None:
    seen = JUDGE.judge(question, text * times)
    assert seen.verdict in ("accept", "prompt", "reject")
    if not any(map(str.isalnum, text)):
        assert seen.verdict == "reject"


@pytest.mark.parametrize("given_", ["⓵", "⓵ Mei 2019", "➀", "5² orang", "٣", "㊿"])
@pytest.mark.parametrize("ask", ["Berapa?", "Kapan?", "Siapa?", ":", "?", ""])
def test_odd_digits_and_empty_questions_never_raise(ask: str, given_: str) -> None:
    for key in ("5", "5 Mei 2019", "⓵", "Budi"):
        _fuzz(Question(id=QuestionId("q"), ask=ask, answer=key), given_, 1)


@settings(max_examples=2_000, deadline=None)
@given(questions, NOISE, st.sampled_from([1, 1, 1, 1, 100]))
def test_noise_never_raises(question: Question, text: str, times: int) -> None:
    _fuzz(question, text, times)


@pytest.mark.slow
@settings(max_examples=100_000, deadline=None)
@given(questions, NOISE, st.sampled_from([1, 1, 1, 1, 100]))
def test_much_noise_never_raises(question: Question, text: str, times: int) -> None:
    _fuzz(question, text, times)


def test_verdicts_do_not_depend_on_hashes_or_locale() -> None:
    code = (
        "from tests.properties.test_judge_laws import ALL, JUDGE, key_text\n"
        "answers = [key_text(q) for q in ALL]\n"
        "answers += ['Haftar', 'Rusia dan Mesir', '12 meter', 'menteri', 'UN', 'komandan']\n"
        "print([JUDGE.judge(q, a) for q in ALL for a in answers])"
    )
    told = set()
    for seed, locale in (("0", "C"), ("1", "C.UTF-8"), ("2", "tr_TR.UTF-8")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
        )
        told.add(done.stdout)
    assert len(told) == 1

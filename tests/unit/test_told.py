"""Sentences that are made in one place and said in another, in any language."""

from __future__ import annotations

import json
import pickle

from quiz.locale.told import M_, Told, lines, listed, packed, say, unpacked

WORDS = {
    "{who} has no {what}": "{who} tidak punya {what}",
    "question {n:,}": "soal {n:,}",
    "1,000": "1.000",
    "a {{key}}": "{{kunci}}",
}


def words(text: str) -> str:
    return WORDS.get(text, text)


def sentence() -> Told:
    return Told("{who} has no {what}", {"who": Told("question {n:,}", {"n": 1200}), "what": "`{id}`"})


def test_english_is_its_text_and_others_say_every_part() -> None:
    assert sentence() == "question 1,200 has no `{id}`"
    assert say(sentence(), words) == "soal 1.200 tidak punya `{id}`"
    assert say(sentence(), words, who="ini") == "ini tidak punya `{id}`"
    assert say(Told("a {{key}}", {}), words) == "{kunci}"
    assert say("as it is {n}", words) == "as it is {n}"


def test_lists_and_lines_of_them() -> None:
    assert say(listed([sentence(), "x"]), words) == "soal 1.200 tidak punya `{id}`, x"
    assert say(lines("x", sentence()), words) == "x\nsoal 1.200 tidak punya `{id}`"
    assert listed([]) == ""


def test_it_travels_between_processes_and_through_files() -> None:
    there = unpacked(json.loads(json.dumps(packed(lines(sentence(), "x")))))
    for copy in (pickle.loads(pickle.dumps(lines(sentence(), "x"))), there):
        assert copy == lines(sentence(), "x")
        assert say(copy, words) == "soal 1.200 tidak punya `{id}`\nx"


def test_parts_of_any_kind_become_text() -> None:
    made = M_("{what}", what=ValueError("x"))
    assert made.parts == {"what": "x"}

"""Files as other tools and people write them."""

from __future__ import annotations

import base64
import io
import json

import pytest

from quiz.bank.formats import aiken, answerlines, gift, kahoot, moodle, opentdb, quizlet, separated
from quiz.bank.formats.answerline_reading import answer_of
from quiz.bank.formats.guess import guessed
from quiz.errors import ExchangeError

GIFT = """\
// a comment
$CATEGORY: $course$/Umum/Sejarah

::Nama::[html]Siapa <b>proklamator</b>&nbsp;Indonesia?{
  =Sukarno#Betul!
  ~%50%Soekarno-Hatta#Satu orang saja.
  ~%-50%Sudirman
}

Ibu kota Jepang adalah {=Tokyo =Tokio} sekarang.

Bumi bulat.{T#Salah#Betul}

Tahun kemerdekaan? {#1945:0}

Nilai pi {#3.141..3.142}

Dua bilangan prima? {
 ~%50%2
 ~%50%3
 ~%-100%4
}

Tulis karangan. {}

Sebuah catatan tanpa jawaban.

Jodohkan {=a -> 1 =b -> 2}
"""


def test_gift_as_people_write_it() -> None:
    found = gift.read(GIFT.encode(), "umum.gift")
    assert found.bank.title == "Sejarah"
    assert [(one.ask, one.answer) for one in found.bank.questions] == [
        ("Siapa proklamator Indonesia?", "Sukarno"),
        ("Ibu kota Jepang adalah _____ sekarang.", "Tokyo"),
        ("Bumi bulat.", True),
        ("Tahun kemerdekaan?", 1945),
        ("Nilai pi", 3.1415),
        ("Dua bilangan prima?", ("2", "3")),
    ]
    assert found.bank.questions[0].prompt == {"Soekarno-Hatta": "Satu orang saja."}
    assert found.bank.questions[1].accept == ("Tokio",)
    assert [remark.partition(": ")[2] for remark in found.remarks] == [
        "left out, it is an essay, which has no answer",
        "left out, it has no answer in braces, so it is a text to read",
        "left out, it is a matching of pairs",
    ]


MOODLE = """<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<!-- question: 0  -->
 <question type="category"><category><text>$course$/top/Umum</text></category></question>
 <question type="multichoice"><name><text>Q1</text></name>
  <questiontext format="html"><text><![CDATA[<p>Ibu kota<br>Jepang?</p>]]></text></questiontext>
  <generalfeedback format="html"><text><![CDATA[<p>Sejak 1868.</p>]]></text></generalfeedback>
  <single>true</single>
  <answer fraction="0" format="html"><text><![CDATA[<p>Kyoto</p>]]></text><feedback><text/></feedback>
  </answer>
  <answer fraction="100" format="html"><text><![CDATA[<p>Tokyo &amp; sekitarnya</p>]]></text></answer>
  <tags><tag><text>asia</text></tag></tags></question>
 <question type="shortanswer"><name><text>Q2</text></name>
  <questiontext format="html"><text>Siapa?</text></questiontext>
  <answer fraction="100"><text>*Sukarno*</text></answer><answer fraction="40"><text>Karno</text>
   <feedback format="html"><text>Nama lengkapnya?</text></feedback></answer>
  <answer fraction="0"><text>*</text><feedback><text>Salah</text></feedback></answer>
  <hint format="html"><text>Presiden pertama</text></hint></question>
 <question type="numerical"><name><text>Q3</text></name><questiontext><text>2+2?</text></questiontext>
  <answer fraction="100"><text>4</text><tolerance>0.5</tolerance></answer></question>
 <question type="matching"><name><text>Q4</text></name><questiontext><text>x</text></questiontext></question>
</quiz>"""


def test_moodles_own_export() -> None:
    found = moodle.read(MOODLE.encode(), "umum.xml")
    one, two, three = found.bank.questions
    assert (found.bank.title, found.bank.questions[0].id) == ("Umum", "Q1")
    assert (one.ask, one.answer, one.choices) == (
        "Ibu kota\nJepang?",
        "Tokyo & sekitarnya",
        ("Kyoto", "Tokyo & sekitarnya"),
    )
    assert (one.explain, one.tags) == ("Sejak 1868.", ("asia",))
    assert (two.answer, two.prompt, two.reject, two.hint) == (
        "Sukarno",
        {"Karno": "Nama lengkapnya?"},
        (),
        "Presiden pertama",
    )
    assert (three.answer, three.tolerance) == (4, 0.5)
    assert found.remarks == ("question 4: left out, it is a matching of pairs",)


@pytest.mark.parametrize(
    ("line", "answer", "accept", "prompt", "reject"),
    [
        ("Derna", "Derna", (), {}, ()),
        ("<b><u>Derna</u></b> [accept <b><u>Darnah</u></b>]", "Derna", ("Darnah",), {}, ()),
        ("Muammar <b><u>Gaddafi</u></b>", "Muammar Gaddafi", ("Gaddafi",), {}, ()),
        (
            '<b><u>Derna</u></b> [prompt on Libya or <u>Afrika</u> by asking "Kota mana?"; reject Benghazi]',
            "Derna",
            (),
            {"Libya": "Kota mana?", "Afrika": "Kota mana?"},
            ("Benghazi",),
        ),
        ("Jepang [or Nippon; do not accept or prompt on Korea]", "Jepang", ("Nippon",), {}, ("Korea",)),
        ("_Tokyo_ [antiprompt on Edo with “Nama sekarang?”]", "Tokyo", (), {"Edo": "Nama sekarang?"}, ()),
        ("A [accept B; C; prompt on D]", "A", ("B", "C"), {"D": ""}, ()),
    ],
)
def test_answerlines(
    line: str, answer: str, accept: tuple[str, ...], prompt: dict[str, str], reject: tuple[str, ...]
) -> None:
    given, unread = answer_of(line)
    assert (given["answer"], given["accept"], given["prompt"], given["reject"]) == (
        answer,
        accept,
        prompt,
        reject,
    )
    assert unread == []


def test_a_packet_with_tags_and_clauses_that_leave_it_to_the_moderator() -> None:
    packet = """Packet 1
1. This city on the coast (*) flooded in 2023. For 10 points, name this city.
ANSWER: <b><u>Derna</u></b> [accept word forms; reject Benghazi]
<Current Events>

2. [10] Name the sea.
ANSWER: <b><u>Mediterranean</u></b> Sea
"""
    found = answerlines.read(packet.encode(), "packet.txt")
    one, two = found.bank.questions
    assert one.ask.endswith("This city on the coast flooded in 2023. For 10 points, name this city.")
    assert (one.reject, one.tags) == (("Benghazi",), ("Current Events",))
    assert (two.answer, two.accept) == ("Mediterranean Sea", ("Mediterranean",))
    assert found.remarks == ("question 1: “accept word forms” is not understood",)


def test_open_trivia_in_its_three_encodings() -> None:
    plain = {
        "type": "multiple",
        "difficulty": "hard",
        "category": "Art & Music",
        "question": 'Who wrote "Indonesia Raya"?',
        "correct_answer": "Supratman",
        "incorrect_answers": ["Sukarno", "Ismail"],
    }
    from html import escape
    from urllib.parse import quote

    def coded(code: object) -> bytes:
        one = {
            key: [code(text) for text in value] if isinstance(value, list) else code(value)  # type: ignore[operator]
            for key, value in plain.items()
        }
        return json.dumps({"response_code": 0, "results": [one]}).encode()

    for code in (escape, lambda text: base64.b64encode(text.encode()).decode(), quote):
        (one,) = opentdb.read(coded(code), "a.json").bank.questions
        assert one.ask == plain["question"]
        assert (one.answer, set(one.choices)) == ("Supratman", {"Supratman", "Sukarno", "Ismail"})
        assert (one.tags, one.difficulty) == (("Art & Music",), 5)


def test_cards_whose_second_side_asks() -> None:
    (one,) = quizlet.read(b"Tokyo\tIbu kota Jepang?\n", "a.txt").bank.questions
    assert (one.ask, one.answer) == ("Ibu kota Jepang?", "Tokyo")


@pytest.mark.parametrize(
    "text",
    [
        "Soal;Jawaban;Pilihan A;Pilihan B;Petunjuk;Guru\nIbu kota Jepang?;B;Kyoto;Tokyo;Asia;Ani\n",
        "question,correct_answer,option 1,option 2,hint\nIbu kota Jepang?,Tokyo,Kyoto,Tokyo,Asia\n",
        "Pertanyaan\tKunci Jawaban\tA\tB\tPetunjuk\nIbu kota Jepang?\t2\tKyoto\tTokyo\tAsia\n",
    ],
)
def test_other_peoples_tables(text: str) -> None:
    found = separated.read(text.encode(), "a.csv")
    (one,) = found.bank.questions
    assert (one.ask, one.answer, one.choices, one.hint) == (
        "Ibu kota Jepang?",
        "Tokyo",
        ("Kyoto", "Tokyo"),
        "Asia",
    )
    assert found.remarks == (("columns that are not understood: Guru",) if "Guru" in text else ())


def test_a_wrong_cell_costs_only_itself() -> None:
    found = separated.read(b"ask,answer,difficulty,kind\nSatu?,1,9,list\nDua?,,2,\n", "a.csv")
    (one,) = found.bank.questions
    assert (one.ask, one.answer, one.difficulty, one.kind) == ("Satu?", 1, None, None)
    assert len(found.remarks) == 3


def test_kahoots_template_and_any_other_sheet() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (
        ["", "Quiz template"],
        [],
        [
            "",
            "Question - max 120 characters",
            "Answer 1 - max 75",
            "Answer 2 - max 75",
            "Time limit",
            "Correct answer(s)",
        ],
        [1, "Ibu kota Jepang?", "Kyoto", "Tokyo", 20, 2],
        [2, "Bilangan prima?", 2, 3, 20, "1,2"],
    ):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    one, two = kahoot.read(out.getvalue(), "a.xlsx").bank.questions
    assert (one.answer, one.choices, two.answer) == ("Tokyo", ("Kyoto", "Tokyo"), ("2", "3"))
    book = openpyxl.Workbook()
    for row in ([], ["Soal", "Jawaban"], ["Ibu kota Jepang?", "Tokyo"]):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    (one,) = kahoot.read(out.getvalue(), "a.xlsx").bank.questions
    assert (one.ask, one.answer) == ("Ibu kota Jepang?", "Tokyo")


def test_aiken_says_what_it_could_not_use() -> None:
    text = (
        "Satu?\nA. a\nB) b\nANSWER: B\nDua?\nA. a\nANSWER: C\n\nTiga?\nA. x\n\nEmpat?\nA. y\nB. z\nANSWER: A"
    )
    found = aiken.read(text.encode(), "a.txt")
    assert [(one.ask, one.answer) for one in found.bank.questions] == [("Satu?", "b"), ("Empat?", "y")]
    assert len(found.remarks) == 2


@pytest.mark.parametrize(
    ("name", "text", "form"),
    [
        ("x.txt", GIFT, "gift"),
        ("x", MOODLE, "moodle-xml"),
        ("x.txt", "Satu?\nA. a\nB. b\nANSWER: B\n", "aiken"),
        ("x.txt", "1. Apa?\nANSWER: <b>x</b> [accept y]\n", "answerlines"),
        ("x.txt", "Apa?\tItu\nSiapa?\tDia\n", "quizlet"),
        ("x.txt", "question\tanswer\nApa?\tItu\n", "tsv"),
        ("x.csv", "Apa?,Itu\n", "csv"),
        ("x.gift", "Apa? itu", "gift"),
        ("x", '{"response_code": 0, "results": []}', "opentdb"),
    ],
)
def test_the_format_is_told_by_what_is_in_it(name: str, text: str, form: str) -> None:
    assert guessed(text.encode(), name).name == form


def test_what_is_none_of_them_is_asked_for() -> None:
    with pytest.raises(ExchangeError, match="say which with --from"):
        guessed(b"Halo, dunia.", "x.txt")

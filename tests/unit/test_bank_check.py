"""Every code of the checker: when it comes, when it does not, and where it points."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

from quiz.bank import check, check_bank
from quiz.bank.check.codes import DEFAULT, RULES, matching
from quiz.bank.check.leaks import deictic
from quiz.errors import BankError
from quiz.judge import Judge
from quiz.locale import catalogue
from quiz.locale.told import say
from quiz.model import Directive, Finding, Question, Verdict

ARTICLE = """\
---
title: Pelabuhan Tobruk dibuka lagi
reported_by: Kantor Berita Contoh
date: 2021-05-04
language: id
---

Menteri Perhubungan Salma Karim membuka lagi pelabuhan Tobruk pada 4 Mei 2021 sesudah tujuh
bulan ditutup. Sebanyak 1.200 pekerja kembali bertugas di dermaga.

Pembukaan itu dihadiri utusan dari Mesir, Turki, dan Italia. Menurut pejabat setempat, pelabuhan
ditutup karena kerusakan akibat badai besar.
"""
HEAD = """\
version: 1
title: Contoh
language: id
articles:
  tobruk: {title: Pelabuhan Tobruk, publisher: Contoh, date: 2021-05-04, file: tobruk.md}
questions:
"""
OPENED = "Menteri Perhubungan Salma Karim membuka lagi pelabuhan Tobruk pada 4 Mei 2021"
GOOD = f"""\
  - id: menteri
    ask: Siapa Menteri Perhubungan yang membuka lagi pelabuhan Tobruk pada 4 Mei 2021?
    answer: Salma Karim
    kind: person
    accept: [Karim]
    reject: [Ahmad Ridwan]
    choices: [Salma Karim, Ahmad Ridwan, Yusuf Hadi]
    hint: Namanya berawal dengan huruf S.
    explain: Salma Karim memimpin pembukaan itu.
    source: {{article: tobruk, quote: {OPENED} sesudah tujuh bulan ditutup.}}
    as_of: 2021-05-04
    difficulty: 1
"""
SOURCE = f"source: {{article: tobruk, quote: {OPENED}}}"
Check = Callable[..., list[Finding]]


@pytest.fixture
def found(tmp_path: Path) -> Check:
    """Check a bank of the good question and one more; "¦" marks where a finding is expected."""
    (tmp_path / "tobruk.md").write_text(ARTICLE, "utf-8")
    path = tmp_path / "bank.yaml"

    def run(text: str = "", *, head: str = HEAD + GOOD, codes: str = "", jobs: int = 1) -> list[Finding]:
        path.write_text(head + text.replace("¦", ""), "utf-8")
        findings = check_bank(path, matching((codes,)) if codes else DEFAULT, jobs=jobs)
        for finding in findings:  # each can be said in the other languages, too
            assert say(finding.message, catalogue("id").gettext) != finding.message
        return findings

    return run


def question(
    *fields: str, ask: str = "Pelabuhan mana yang dibuka lagi oleh Salma Karim pada Mei 2021?"
) -> str:
    """A second question, about the port, with ``fields``."""
    given = {field.partition(":")[0].strip("¦") for field in fields}
    usual = {"ask": f"ask: {ask}", "answer": "answer: Tobruk", "kind": "kind: place", "source": SOURCE}
    rows = ["id: kedua", *(row for name, row in usual.items() if name not in given), *fields]
    return "  - " + "\n    ".join(rows) + "\n"


def test_a_good_bank_has_no_findings(found: Check) -> None:
    assert found(question(), codes="") == []


def test_a_good_question_has_no_advice(found: Check) -> None:
    assert found(codes="Q") == []


TROUBLE = [
    (
        "Q110",
        question("answer: ¦1.200", "kind: number", ask="Berapa pekerja yang kembali ke dermaga Tobruk?"),
    ),
    ("Q201", question("source:").replace("- id: kedua", "- ¦id: kedua")),
    ("Q202", question("source: {article: ¦tobrk, quote: pelabuhan Tobruk}")),
    ("Q205", question("source: {article: tobruk, quote: ¦membuka lagi pelabuhan Tobruk dan Derna}")),
    ("Q205", question("source: {article: tobruk, quote: ¦Membuka lagi pelabuhan Tobruk}")),
    ("Q206", question("source: {article: tobruk, quote: ¦pelabuhan ditutup karena kerusakan}")),
    (
        "Q206",
        question(
            "answer: [Mesir, Turki, Italia]",
            "kind: list",
            "source: {article: tobruk, quote: ¦'utusan dari Mesir, Turki'}",
            ask="Negara mana saja yang mengirim utusan ke Tobruk?",
        ),
    ),
    (
        "Q301",
        question(ask="¦siapa menteri perhubungan yang membuka lagi pelabuhan Tobruk, pada 4 Mei 2021"),
    ),
    (
        "Q302",
        question(
            "answer: salma karim",
            "kind: person",
            ask="¦Siapa menteri perhubungan yang membuka lagi pelabuhan Tobruk pada 4 Mei 2021?",
        ),
    ),
    (
        "Q303",
        question(
            "answer: Salma Karim",
            "kind: person",
            ask="¦Siapakah Menteri Perhubungan yang telah membuka lagi pelabuhan Tobruk pada 4 Mei 2021?",
        ),
    ),
    ("Q401", question(ask="¦Pelabuhan Tobruk ada di mana ketika dibuka Salma Karim?")),
    ("Q402", question(ask="¦Pelabuhan mana yang dibuka lagi oleh menteri tersebut pada Mei 2021?")),
    ("Q403", question("hint: ¦Kotanya Tobruk.")),
    ("Q501", question("choices: ¦[Derna, Sirte]")),
    ("Q503", question("accept: [Tobrouk]", "choices: [Tobruk, ¦Tobrouk, Sirte]")),
    ("Q504", question("choices: [Tobruk, Sirte, ¦sirte]")),
    ("Q505", question("choices: ¦[Tobruk]")),
    ("Q506", question("prompt: [Libya]", "choices: [Tobruk, ¦Libya, Sirte]")),
    ("Q605", question("reject: [¦TOBRUK]")),
    ("Q605", question("accept: [Tobrouk]", "prompt: {¦tobrouk: apa}")),
    ("Q606", question("answer: 4 Mei 2021", "kind: date", "accept: [4/5/2021, ¦5 Mei 2021]", ask="Kapan?")),
    ("Q606", question("answer: 7", "kind: number", "accept: [tujuh, ¦70]", ask="Berapa bulan?")),
    ("Q606", question("answer: true", "kind: boolean", "accept: [iya, ¦salah]", ask="Apakah dibuka?")),
    ("Q701", question("language: ¦fr")),
    ("Q702", question("language: en", ask="¦Siapa yang membuka lagi pelabuhan di Tobruk pada Mei 2021?")),
]


SENTENCES = {
    "who": f"{OPENED} sesudah tujuh bulan ditutup.",
    "how": "Sebanyak 1.200 pekerja kembali bertugas di dermaga.",
    "from": "Pembukaan itu dihadiri utusan dari Mesir, Turki, dan Italia.",
    "why": "Menurut pejabat setempat, pelabuhan ditutup karena kerusakan akibat badai besar.",
}


@pytest.mark.parametrize(
    ("answer", "kind", "sentence", "shown"),
    [
        ("Salma Karim", "person", "who", True),
        ("Salma Kareem", "person", "who", True),
        ("Ahmad Ridwan", "person", "who", False),
        ("Salma Karim", "person", "how", False),
        ("Mei 2021", "date", "who", True),
        ("2021", "date", "who", True),
        ("Juni 2021", "date", "who", False),
        ("Tripoli", "place", "who", False),
        ("4 Mei 2021", "date", "who", True),
        ("2021-05-04", "date", "who", True),
        ("5 Mei 2021", "date", "who", False),
        ("4 Juni 2021", "date", "who", False),
        ("4 Mei 2021", "date", "how", False),
        ("7", "number", "who", True),
        ("tujuh bulan", "number", "who", True),
        ("8", "number", "who", False),
        ("1200", "number", "how", True),
        ("seribu dua ratus", "number", "how", True),
        ("120", "number", "how", False),
        ("[Italia, Turki]", "list", "from", True),
        ("[Italy, Egypt]", "list", "from", True),
        ("[Italia, Yunani]", "list", "from", False),
        ("rusak karena badai", "text", "why", True),
        ("kekurangan tenaga pemandu", "text", "why", False),
        ("true", "boolean", "why", True),
    ],
)
def test_a_quote_shows_the_answer_or_does_not(
    found: Check, answer: str, kind: str, sentence: str, shown: bool
) -> None:
    text = question(
        f"answer: {answer}",
        f"kind: {kind}",
        f'source: {{article: tobruk, quote: "{SENTENCES[sentence]}"}}',
        ask="Apa jawaban yang diminta di sini?",
    )
    assert [one.code for one in found(text, codes="Q2")] == ([] if shown else ["Q206"])


@pytest.mark.parametrize(
    ("code", "text"), TROUBLE, ids=[f"{code}-{n}" for n, (code, _) in enumerate(TROUBLE)]
)
def test_what_is_wrong_is_found_where_it_is(found: Check, code: str, text: str) -> None:
    before = (HEAD + GOOD + text).partition("¦")[0]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    places = {(one.code, one.line, one.column) for one in found(text)}
    assert (code, line, column) in places


@pytest.mark.parametrize(
    ("code", "text"), TROUBLE, ids=[f"{code}-{n}" for n, (code, _) in enumerate(TROUBLE)]
)
def test_a_trouble_that_is_ignored_or_retired_is_not_reported(found: Check, code: str, text: str) -> None:
    assert code not in {one.code for one in found(text, codes="Q9")}
    if code > "Q2":
        assert code not in {one.code for one in found(text + "    status: retired\n")}


@pytest.mark.parametrize(
    "text",
    [
        question(
            "answer: 7", "kind: number", "unit: bulan",
            f"source: {{article: tobruk, quote: {OPENED} sesudah tujuh bulan}}",
            ask="Berapa bulan pelabuhan Tobruk ditutup sampai Mei 2021?",
        ),
        question(
            "answer: 1200", "kind: number",
            "source: {article: tobruk, quote: Sebanyak 1.200 pekerja kembali bertugas}",
            ask="Berapa pekerja yang kembali ke dermaga Tobruk pada Mei 2021?",
        ),
        question("answer: 4 Mei 2021", "kind: date", ask="Kapan Salma Karim membuka lagi pelabuhan Tobruk?"),
        question(
            "answer: [Italia, Mesir, Turki]", "kind: list",
            "source: {article: tobruk, quote: 'utusan dari Mesir, Turki, dan Italia'}",
            ask="Negara mana saja yang mengirim utusan ke Tobruk?",
        ),
        question(
            "answer: karena rusak akibat badai", "kind: text",
            "source: {article: tobruk, quote: pelabuhan ditutup karena kerusakan akibat badai besar}",
            ask="Mengapa pelabuhan Tobruk ditutup sebelum Mei 2021?",
        ),
        question("answer: true", "kind: boolean", ask="Apakah pelabuhan Tobruk dibuka lagi pada Mei 2021?"),
        question("source: {article: none, quote: Tubruk}", "status: retired"),
        question("source: {article: tobruk, quote: pelabuhan\n      Tobruk pada  4 Mei}"),
        question(
            "answer: 4 Mei 2021", "kind: date", "accept: [4 Mei, Selasa 4/5/2021, '2021-05-04']",
            ask="Kapan Salma Karim membuka lagi pelabuhan Tobruk?",
        ),
        question(
            "answer: 1200", "kind: number", "accept: [seribu dua ratus, 1.200 orang, '1,2 ribu', banyak]",
            "source: {article: tobruk, quote: Sebanyak 1.200 pekerja kembali bertugas}",
            ask="Berapa pekerja yang kembali ke dermaga Tobruk pada Mei 2021?",
        ),
        question("prompt: {Libya: Kota mana?}", "reject: [Derna]", "choices: [Derna, Tobruk, Sirte]"),
    ],
)  # fmt: skip
def test_what_is_right_is_not_reported(found: Check, text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("verdict", "code", "text"),
    [
        ("reject", "Q601", question("answer: ¦Tobruk")),
        ("reject", "Q602", question("accept: [¦Tobrouk]")),
        ("accept", "Q603", question("prompt: {Libya: Kota mana?, ¦Afrika: }")),
        ("accept", "Q603", question("prompt: [Libya, ¦Afrika]")),
        ("prompt", "Q604", question("reject: [Derna, ¦Sirte]")),
    ],
)
def test_a_judge_of_another_mind_is_reported(
    found: Check, monkeypatch: pytest.MonkeyPatch, verdict: Directive, code: str, text: str
) -> None:
    class Contrary(Judge):
        def judge(self, question: Question, given: str) -> Verdict:
            return Verdict(verdict=verdict, score=0.5, reason="contrary")

    monkeypatch.setattr("quiz.bank.check.checked.Judge", Contrary)
    before = (HEAD + GOOD + text).partition("¦")[0]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    assert (code, line, column) in {(one.code, one.line, one.column) for one in found(text)}


def test_advice_comes_when_asked_for(found: Check) -> None:
    head = HEAD.replace("title: Contoh\n", "").replace(", file: tobruk.md", "")
    text = question(ask="Pelabuhan mana yang dibuka Salma Karim pada Mei 2021") + "articles2:\n"
    codes = [one.code for one in found(text, head=head, codes="Q8")]
    assert sorted(set(codes)) == ["Q801", "Q802", "Q803", "Q804", "Q805", "Q806", "Q808"]
    assert [one.code for one in found(head=HEAD.rstrip() + " []\n", codes="Q807")] == ["Q807"]
    assert not [code for code in DEFAULT if code.startswith("Q8")]


def test_a_bank_without_a_version_is_told_so(found: Check) -> None:
    assert [one.code for one in found(head=HEAD.removeprefix("version: 1\n") + GOOD)] == ["Q109"]


@pytest.mark.parametrize("file", ["/etc/passwd", "../bank.yaml", "a/../../x"])
def test_an_article_outside_the_folder_is_not_read(found: Check, file: str) -> None:
    (one,) = found(head=HEAD.replace("tobruk.md", file) + GOOD)
    assert one.code == "Q204"


@pytest.mark.parametrize("file", ["none.md", "."])
def test_an_article_that_cannot_be_read(found: Check, file: str) -> None:
    (one,) = found(head=HEAD.replace("tobruk.md", file) + GOOD)
    assert one.code == "Q203"


def test_all_findings_come_in_one_run_in_the_order_of_the_file(found: Check) -> None:
    text = question("choices: [Derna, Sirte]", "hint: Tobruk", "anwser: x").replace("kedua", "satu")
    text += question("kind: plce").replace("kedua", "dua") + question("hint: Tobruk").replace("kedua", "tiga")
    findings = found(text)
    assert [one.code for one in findings] == ["Q101", "Q106", "Q403"]
    assert findings == sorted(findings, key=lambda one: (one.line, one.column))


def test_processes_find_what_one_process_finds(found: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(
        row.replace("¦", "").replace("kedua", f"nomor-{number}") for number, (_, row) in enumerate(TROUBLE)
    )
    alone = found(text)
    monkeypatch.setattr("quiz.bank.check.workers.LARGE", 1)
    monkeypatch.setattr("quiz.bank.check.workers.PIECE", 2)
    assert found(text, jobs=2) == alone
    assert len({one.code for one in alone}) > 15


def test_text_that_is_not_yaml_is_one_finding(found: Check) -> None:
    (one,) = found("\t- x: [\n")
    assert (one.code, one.line) == ("Q100", 19)


def test_what_is_no_bank_is_not_checked(tmp_path: Path) -> None:
    with pytest.raises(BankError, match="a folder"):
        check_bank(tmp_path)


@pytest.mark.parametrize(
    ("ask", "language", "word"),
    [
        ("Siapa yang dia temui di Tobruk?", "id", "dia"),
        ("Apa isi perjanjian itu?", "id", "itu"),
        ("Apa itu LNA?", "id", ""),
        ("Siapakah itu Salma Karim?", "id", ""),
        ("Siapa yang mundur pekan lalu?", "id", "pekan lalu"),
        ("Siapa yang mundur pada Selasa lalu?", "id", ""),
        ("Apa judul lagu “Di Sini Saja” dalam bahasa Inggris?", "id", ""),
        ("Siapa penulis “hari ini” di koran Contoh?", "id", ""),
        ("Siapa pemimpin Partai Kita pada 2020?", "id", ""),
        ("Berapa negara yang menarik pasukan mereka dari Libya?", "id", ""),
        ("Who did he meet in Tobruk?", "en", "he"),
        ("Who resigned last week?", "en", "last week"),
        ("Which port did the minister say that Libya reopened in 2021?", "en", ""),
        ("Dia siapa?", "fr", ""),
    ],
)
def test_words_that_point_away(ask: str, language: str, word: str) -> None:
    assert deictic(ask, language) == word


def test_every_code_is_explained_and_given_somewhere() -> None:
    folder = Path(check.__file__).parent
    texts = [*folder.glob("*.py"), *folder.parent.glob("*.py")]
    given = {
        node.value
        for path in texts
        if path.name not in ("codes.py", "__init__.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in RULES
    }
    named = frozenset(code for _, codes in (*check.OF_BANK, *check.OF_QUESTION) for code in codes)
    assert given == set(RULES)
    assert named == {code for code in RULES if not code.startswith("Q10") or code == "Q109"}
    assert all(len(rule.why) > 40 and rule.title for rule in RULES.values())

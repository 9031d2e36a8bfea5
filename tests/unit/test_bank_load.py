"""Opening banks: what is read, and one clear sentence for what cannot be."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from quiz.bank import article_path, load_bank, load_banks, read_question, save_bank, shipped_bank
from quiz.errors import BankError
from quiz.model import Article, ArticleId, Bank, Question, QuestionId, Source

BANK = """\
version: 1
title: Contoh
language: id
licence: CC0-1.0
articles:
  banjir-2023: {title: Banjir, publisher: Kantor Berita, date: 2023-09-29, file: artikel/banjir.md}
questions:
  - id: banjir/kota
    ask: Kota mana yang diterjang banjir?
    answer: Derna
    kind: place
    accept: [Darnah, 76, 1.20, true]
    prompt: {Libya: Kota mana tepatnya?, 2023: }
    reject: Benghazi
    source: {article: banjir-2023, quote: Banjir menerjang Derna.}
    as_of: 2023-09-29
    difficulty: 2
  - {id: 7, ask: Berapa?, answer: 5, unit: km, tolerance: 1, hint: }
  - {id: en, ask: Is it?, answer: false, language: en, tags: [x]}
  - {id: daftar, ask: Siapa saja?, answer: [Rusia, 2016], need: 1, ordered: true}
"""
Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def make(text: str) -> Path:
        path = tmp_path / "bank.yaml"
        path.write_text(text, "utf-8")
        return path

    return make


def question(fields: str) -> str:
    return f"version: 1\nquestions:\n  - {{id: a, ask: Apa?, answer: b}}\n  - {{{fields}}}\n"


def whole(fields: str, answer: str = "y") -> str:
    return question(f"id: b, ask: x, answer: {answer}, {fields}")


def test_every_field_is_read(write: Write) -> None:
    bank = load_bank(write(BANK))
    assert (bank.title, bank.language, bank.licence) == ("Contoh", "id", "CC0-1.0")
    article = bank.articles[ArticleId("banjir-2023")]
    assert (article.publisher, article.date, article.file) == (
        "Kantor Berita",
        date(2023, 9, 29),
        "artikel/banjir.md",
    )
    city, number, english, several = bank.questions
    assert city == Question(
        id=QuestionId("banjir/kota"),
        ask="Kota mana yang diterjang banjir?",
        answer="Derna",
        kind="place",
        accept=("Darnah", "76", "1.20", "true"),
        prompt={"Libya": "Kota mana tepatnya?", "2023": ""},
        reject=("Benghazi",),
        source=Source(article=ArticleId("banjir-2023"), quote="Banjir menerjang Derna."),
        as_of=date(2023, 9, 29),
        difficulty=2,
    )
    assert (number.id, number.answer, number.unit, number.tolerance, number.hint) == ("7", 5, "km", 1.0, "")
    assert type(number.answer) is int
    assert (english.answer, english.language, english.tags) == (False, "en", ("x",))
    assert (several.answer, several.need, several.ordered) == (("Rusia", "2016"), 1, True)
    assert all(type(form) is str for form in (*city.accept, *city.prompt, number.id))


def test_a_bank_without_questions_loads(write: Write) -> None:
    assert load_bank(write("version: 1\nquestions: []\n")).questions == ()
    assert load_bank(write("version: 1\nquestions:\n")).questions == ()


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("¦hello\n", "Q105", "a bank is a mapping"),
        ("¦- a\n", "Q105", "a bank is a mapping"),
        ("¦# nothing\n", "Q105", "a bank is a mapping"),
        ("¦version: 1\n", "Q104", "no `questions`"),
        ("version: 1\nquestions: ¦{a: 1}\n", "Q105", "`questions` must be a list"),
        ("version: 1\narticles: ¦[a]\nquestions: []\n", "Q105", "`articles` must be a mapping"),
        ("version: 1\narticles: {a: ¦3}\nquestions: []\n", "Q105", "must be a mapping with a title"),
        ("version: ¦eins\nquestions: []\n", "Q105", "whole number"),
        ("¦versoin: 1\nquestions: []\n", "Q101", "did you mean `version`"),
        ("version: 1\nquestions:\n  - ¦hello\n", "Q105", "must be a mapping"),
        ("version: 1\nquestions:\n¦\t- a\n", "Q100", "a tab"),
        ("version: 1\nquestions: [\n¦", "Q100", "not YAML"),
        ("version: 1\nquestions:\n  - ¦id: b\n    ask: x\n", "Q104", "has no `answer`"),
        ("version: 1\nquestions:\n  - ¦{id: b, ask: , answer: x}\n", "Q104", "has no `ask`"),
        (question("id: ¦a, ask: x, answer: y"), "Q103", "same id"),
        (question("id: ¦' b', ask: x, answer: y"), "Q105", "short name"),
        (question("id: b, ask: x, answer: ¦[]"), "Q105", "empty list"),
        (question("id: b, ask: x, answer: ¦{a: 1}"), "Q105", "is a mapping"),
        (question("id: b, ask: x, answer: ¦' '"), "Q105", "must not be empty"),
        (question("id: b, ask: x, answer: ¦!!set {a}"), "Q105", "YAML tags"),
        (whole("¦anwser: y"), "Q101", "did you mean `answer`"),
        (whole("¦Accept: y"), "Q101", "did you mean `accept`"),
        (whole("¦as-of: 2023-01-01"), "Q101", "did you mean `as_of`"),
        (whole("¦zzz: y"), "Q101", "known are id, ask"),
        (whole("¦ask: y"), "Q102", "second time"),
        (whole("kind: ¦persn"), "Q106", "did you mean person"),
        (whole("status: ¦done"), "Q106", "draft, reviewed, retired"),
        (whole("difficulty: ¦7"), "Q106", "from 1 to 5"),
        (whole("difficulty: ¦sulit"), "Q105", "whole number"),
        (whole("tolerance: ¦-1"), "Q106", "0 or more"),
        (whole("ordered: ¦ya"), "Q105", "true or false"),
        (whole("as_of: ¦29/9/2023"), "Q107", "year-month-day"),
        (whole("as_of: ¦2023-02-30"), "Q107", "calendar"),
        (whole("language: ¦Indonesia"), "Q106", "code such as id"),
        (whole("accept: [a, ¦{b: c}]"), "Q105", "item 2"),
        (whole("accept: [a, ¦'']"), "Q105", "item 2"),
        (whole("accept: ¦{a: b}"), "Q105", "list of texts"),
        (whole("prompt: {a: ¦[b]}"), "Q105", "wrong words"),
        (whole("source: ¦abc"), "Q105", "mapping {article"),
        (whole("source: ¦{article: a}"), "Q104", "no `quote`"),
        (whole("source: {¦artcle: a}"), "Q101", "did you mean `article`"),
        (whole("source: {article: a, quote: ¦[]}"), "Q105", "wrong `quote`"),
        (whole("kind: ¦list"), "Q108", "needs an `answer` that is a list"),
        (whole("kind: ¦boolean"), "Q108", "true or false"),
        (whole("kind: ¦text", answer="[y]"), "Q108", "kind: list"),
        (whole("kind: ¦person", answer="true"), "Q108", "kind: boolean"),
        (whole("need: ¦2", answer="[y]"), "Q108", "more members"),
        (whole("hint: ¦[a]"), "Q105", "must be text, but is a list"),
        (whole("hint: ¦{Rusia: negara}"), "Q105", "put quotes"),
    ],
)
def test_a_mistake_is_one_line_with_its_place(write: Write, text: str, code: str, words: str) -> None:
    before, _, after = text.partition("¦")
    path = write(before + after)
    with pytest.raises(BankError) as caught:
        load_bank(path)
    first = str(caught.value).split("\n", 1)[0]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    assert first.startswith(f"{path}:{line}:{column}: {code} ")
    assert words in first


def test_several_mistakes_are_counted(write: Write) -> None:
    with pytest.raises(BankError) as caught:
        load_bank(write(question("id: b, ask: x, answer: y, as_of: soon, kind: persn, zzz: 1")))
    assert str(caught.value).splitlines()[1:] == ["2 more; `quiz check` lists them all."]


def test_a_newer_version_says_so(write: Write) -> None:
    with pytest.raises(BankError, match=r"bank.yaml:1:10: the bank is version 2 of the format .* newer quiz"):
        load_bank(write("version: 2\nquestions: {}\nanything: else\n"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"\x7fELF\x00\x00\x01", "binary"),
        ("version: 1\n".encode("utf-16"), "UTF-16"),
        (b"version: 1\ntitle: caf\xe9\n", ":2:1: this line is not UTF-8"),
        (b"#" * (32 * 1024 * 1024 + 1), "larger than 32 MB"),
    ],
)
def test_what_is_no_text_is_refused_in_a_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(data)
    with pytest.raises(BankError) as caught:
        load_bank(path)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_byte_order_mark_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + BANK.encode())
    assert len(load_bank(path).questions) == 4


def test_no_file_and_a_folder_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BankError, match="no such file"):
        load_bank(tmp_path / "none.yaml")
    with pytest.raises(BankError, match="a folder, not a bank"):
        load_bank(tmp_path)
    with pytest.raises(BankError, match="not a usable file name"):
        load_bank("a\0b")


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="permissions do not bind this user")
def test_a_file_that_may_not_be_read(write: Write) -> None:
    path = write(BANK)
    path.chmod(0)
    with pytest.raises(BankError, match="may not be read"):
        load_bank(path)


def test_names_and_texts_in_messages_are_shown_safely(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31mb.yaml"
    path.write_text(
        'version: 1\nquestions:\n  - {id: "x\\e[31m", ask: a, answer: "\\u202e", kind: "\\e]0;x\\a"}\n'
    )
    with pytest.raises(BankError) as caught:
        load_bank(path)
    assert "\x1b" not in str(caught.value)
    assert "\x07" not in str(caught.value)


@pytest.mark.parametrize("name", ["-", "/dev/stdin"])
def test_standard_input_is_a_bank(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BANK.encode()), "utf-8"))
    assert len(load_bank(name).questions) == 4


def test_huge_texts_in_messages_are_cut(write: Write) -> None:
    with pytest.raises(BankError) as caught:
        load_bank(write(question(f"id: b, ask: x, answer: y, kind: {'z' * 100_000}, {'k' * 100_000}: 1")))
    assert len(str(caught.value)) < 1_000


def test_huge_numbers_are_text_or_refused(write: Write) -> None:
    bank = load_bank(write(question(f"id: b, ask: x, answer: {'9' * 100_000}")))
    assert bank.questions[1].answer == "9" * 100_000
    assert load_bank(write(question("id: b, ask: x, answer: 1e999"))).questions[1].answer == "1e999"


def test_several_banks_are_one(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("version: 1\ntitle: A\nquestions:\n  - {id: a, ask: x, answer: y}\n")
    (tmp_path / "b.yaml").write_text(
        "version: 1\ntitle: B\nlanguage: en\nquestions:\n  - {id: b, ask: x, answer: y}\n"
    )
    bank = load_banks([tmp_path / "a.yaml", tmp_path / "b.yaml"])
    assert (bank.title, [(q.id, q.language) for q in bank.questions]) == ("A + B", [("a", "id"), ("b", "en")])
    (tmp_path / "b2.yaml").write_text("version: 1\nquestions:\n  - {id: b, ask: x, answer: y}\n")
    with pytest.raises(BankError, match=r"b2.yaml: the question id “b” is taken by .*b.yaml"):
        load_banks([tmp_path / "a.yaml", tmp_path / "b.yaml", tmp_path / "b2.yaml"])
    with pytest.raises(BankError, match="at least one"):
        load_banks([])


def test_one_id_for_two_articles_is_refused_and_for_one_article_is_fine(tmp_path: Path) -> None:
    for folder, title in (("a", "T"), ("b", "T"), ("c", "U")):
        (tmp_path / folder).mkdir()
        head = f"version: 1\narticles: {{x: {{title: {title}"
        rest = f"questions: [{{id: {folder}, ask: x, answer: y}}]\n"
        (tmp_path / folder / "plain.yaml").write_text(f"{head}}}}}\n{rest}")
        (tmp_path / folder / "file.yaml").write_text(f"{head}, file: x.md}}}}\n{rest}")
    both = load_banks([tmp_path / "a/plain.yaml", tmp_path / "b/file.yaml"])
    article = both.articles[ArticleId("x")]
    assert article_path(article) == tmp_path / "b" / "x.md"
    with pytest.raises(BankError, match="article id “x” is taken"):
        load_banks([tmp_path / "a/file.yaml", tmp_path / "b/file.yaml"])
    with pytest.raises(BankError, match="article id “x” is taken"):
        load_banks([tmp_path / "a/plain.yaml", tmp_path / "c/plain.yaml"])


@pytest.mark.parametrize(
    "file",
    ["/etc/passwd", "../x.md", "a/../../x.md", "C:/x.md", "\\\\host\\x", "..\\x.md", "a\0b", "link/x.md"],
)
def test_a_bank_reaches_nothing_outside_its_folder(tmp_path: Path, file: str) -> None:
    (tmp_path / "bank").mkdir()
    (tmp_path / "bank" / "link").symlink_to(tmp_path, target_is_directory=True)
    article = Article(id=ArticleId("a"), title="A", file=file, folder=str(tmp_path / "bank"))
    assert article_path(article) is None


def test_an_article_of_the_bank_is_found_in_its_folder(write: Write) -> None:
    path = write(BANK)
    article = load_bank(path).articles[ArticleId("banjir-2023")]
    assert article_path(article) == path.parent / "artikel" / "banjir.md"
    assert article_path(Article(id=ArticleId("a"), title="A")) is None


def test_one_question_alone() -> None:
    found = read_question({"ask": "Kapan?", "answer": 2016, "prompt": ["x"], "kind": None})
    assert (found.id, found.answer, found.prompt, found.kind) == ("question", 2016, {"x": ""}, None)
    assert read_question({"ask": "When?", "answer": [1, "b"]}, "en") == Question(
        id=QuestionId("question"), ask="When?", answer=("1", "b"), language="en"
    )


@pytest.mark.parametrize(
    ("mapping", "words"),
    [
        ({"ask": "x"}, "no `answer`"),
        ({"ask": "x", "answer": None}, "no `answer`"),
        ({"ask": "x", "answer": float("nan")}, "too large a number"),
        ({"ask": "x", "answer": 10**30}, "too large a number"),
        ({"ask": "x", "answer": "y", "kindd": "z"}, "did you mean `kind`"),
        ({"ask": "x", "answer": "y", "as_of": 2023}, "year-month-day"),
    ],
)
def test_one_question_with_a_mistake(mapping: dict[str, object], words: str) -> None:
    with pytest.raises(BankError, match=words):
        read_question(mapping)


def test_the_shipped_bank_is_found() -> None:
    assert shipped_bank().name == "questions.yaml"
    assert shipped_bank().is_file()


def test_a_cached_bank_is_the_same_and_needs_no_yaml(write: Write, tmp_path: Path) -> None:
    path, cache = write(BANK), tmp_path / "cache"
    first = load_bank(path, cache=cache)
    assert load_bank(path, cache=cache) == first == load_bank(path)
    assert load_bank(path, cache=cache).articles[ArticleId("banjir-2023")].folder == str(tmp_path)
    code = f"""
import sys
from pathlib import Path
from quiz.bank import load_bank
assert len(load_bank({str(path)!r}, cache=Path({str(cache)!r})).questions) == 4
loaded = {{"yaml", "quiz.judge", "rapidfuzz", "textual", "rich", "aiohttp"}} & set(sys.modules)
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_changed_bank_is_read_again(write: Write, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    load_bank(write(BANK), cache=cache)
    assert load_bank(write(BANK.replace("Contoh", "Lain")), cache=cache).title == "Lain"


@pytest.mark.parametrize("damage", [b"", b"{", b'{"title": 3}', b"\xff\xff", b"[" * 100_000])
def test_a_damaged_cache_is_as_good_as_none(write: Write, tmp_path: Path, damage: bytes) -> None:
    path, cache = write(BANK), tmp_path / "cache"
    bank = load_bank(path, cache=cache)
    (kept,) = cache.iterdir()
    kept.write_bytes(damage)
    assert load_bank(path, cache=cache) == bank
    assert load_bank(path, cache=cache) == bank
    assert len(list(cache.iterdir())) == 1


def test_an_unusable_cache_does_not_matter(write: Write, tmp_path: Path) -> None:
    path, cache = write(BANK), tmp_path / "file"
    cache.write_text("in the way")
    assert len(load_bank(path, cache=cache).questions) == 4


def test_the_cache_does_not_grow_for_ever(write: Write, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    for number in range(20):
        load_bank(write(BANK + f"# {number}\n"), cache=cache)
    assert len(list(cache.iterdir())) == 16


def test_saving_replaces_the_whole_file_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(BANK)
    path.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    bank = load_bank(path)
    save_bank(bank, link)
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert load_bank(link) == bank
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(BankError, match="No space left"):
        save_bank(Bank(title="other"), path)
    assert path.read_bytes() == before
    assert sorted(found.name for found in tmp_path.iterdir()) == ["bank.yaml", "link.yaml"]


@pytest.mark.parametrize("answer", [float("inf"), 10**18, "\ud800"])
def test_what_no_file_can_hold_is_refused_before_writing(tmp_path: Path, answer: str | float) -> None:
    bank = Bank(title="x", questions=(Question(id=QuestionId("a"), ask="x", answer=answer),))
    with pytest.raises(BankError):
        save_bank(bank, tmp_path / "bank.yaml")
    assert list(tmp_path.iterdir()) == []


def test_saving_where_nothing_can_be_saved(tmp_path: Path) -> None:
    with pytest.raises(BankError, match="cannot be written"):
        save_bank(Bank(title="x"), tmp_path / "none" / "bank.yaml")
    with pytest.raises(BankError, match="cannot be written"):
        save_bank(Bank(title="x"), tmp_path)


def test_a_bank_goes_through_a_pipe() -> None:
    code = (
        "import quiz.bank as bank, quiz.model as model; bank.save_bank(model.Bank(title='é'), '/dev/stdout')"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    assert "title: é\n" in done.stdout.decode("utf-8")


def test_an_article_in_a_pipe_is_relative_to_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    article = Article(id=ArticleId("a"), title="A", file="x.md", folder=str(tmp_path / "sub"))
    save_bank(Bank(title="x", articles={article.id: article}), "-")
    assert b"    file: sub/x.md\n" in capfdbinary.readouterr().out


def test_articles_files_stay_the_same_files(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    article = Article(id=ArticleId("a"), title="A", file="x.md", folder=str(tmp_path / "sub"))
    bank = Bank(title="x", articles={article.id: article})
    for target, file in ((tmp_path, "sub/x.md"), (tmp_path / "sub", "x.md")):
        save_bank(bank, target / "bank.yaml")
        assert load_bank(target / "bank.yaml").articles[article.id].file == file
    (tmp_path / "other").mkdir()
    save_bank(bank, tmp_path / "other" / "bank.yaml")
    assert load_bank(tmp_path / "other" / "bank.yaml").articles[article.id].file is None

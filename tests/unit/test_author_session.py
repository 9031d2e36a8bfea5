"""An author's session without a screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from quiz.author.editor import editor_command
from quiz.author.fields import FORM, question_of, text_of, texts_of
from quiz.author.inbox import decided, past, rejudge
from quiz.author.session import Session
from quiz.author.suggesting import alternatives, distractors
from quiz.bank import load_bank, shipped_bank
from quiz.bank.editing import ConflictError
from quiz.bank.flags import Flag, write_flags
from quiz.bank.rejected import Rejections
from quiz.errors import BankError
from quiz.judge import knowledge
from quiz.model import Question, QuestionId, Review
from quiz.progress import open_learner
from quiz.progress.reading import read_learner

BANK = """\
version: 1
title: Banjir
articles:
  kabar: {title: Kabar, file: kabar.md, date: 2023-09-29}
questions:
  # the first
  - id: kabar/kota
    ask: Kota mana yang diterjang banjir bandang?
    answer: Derna
    kind: place
    source: {article: kabar, quote: Banjir bandang menerjang Derna pada Minggu.}
    status: draft
    score: 0.9

  - id: kabar/badai
    ask: Apa nama badai yang membawa hujan?
    answer: Daniel
    accept: [Badai Daniel]
    reject: [Katrina]
    source: {article: kabar, quote: Badai Daniel membawa hujan.}
    status: reviewed

  - id: kabar/lama
    ask: Kota mana yang dulu bernama Darnis?
    answer: Darnah
    kind: place
    status: retired
"""
KOTA, BADAI, LAMA = map(QuestionId, ("kabar/kota", "kabar/badai", "kabar/lama"))
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "banks"
    folder.mkdir()
    text = "Banjir bandang menerjang Derna pada\nMinggu. Badai Daniel membawa hujan. "
    (folder / "kabar.md").write_text(f"{text}Warga mengungsi ke Tobruk.\n")
    (folder / "bank.yaml").write_text(BANK)
    return folder / "bank.yaml"


@pytest.fixture
def session(path: Path, tmp_path: Path) -> Session:
    return Session(path, tmp_path / "home", date(2026, 3, 2))


def insist(home: Path, learner: str, question: QuestionId, given: str, *, undone: bool = False) -> None:
    with open_learner(learner, home) as keeper:
        number = len(read_learner(keeper.folder).entries)
        base = Review(
            id=f"{learner}-{number}",
            at=NOW,
            event="answer",
            question=question,
            revision=1,
            session=f"s{number}",
            given=given,
            verdict="reject",
            reason="other",
            rating=1,
        )
        keeper.record(base)
        appeal = replace(base, id=f"{base.id}-a", event="appeal", of=base.id, verdict=None, rating=3)
        keeper.record(appeal)
        if undone:
            keeper.record(
                replace(appeal, id=f"{base.id}-u", event="undo", of=appeal.id, given="", rating=None)
            )


def test_filters_and_search(session: Session) -> None:
    assert session.counts() == {
        "all": 3, "draft": 1, "reviewed": 1, "flagged": 0, "appealed": 0, "low": 0, "retired": 1,
    }  # fmt: skip
    session.filter = "reviewed"
    assert [one.id for one in session.listed()] == [BADAI]
    session.filter, session.words = "all", "hujan DANIEL"
    assert [one.id for one in session.listed()] == [BADAI]


def test_accept_retire_reject_and_undo(session: Session, path: Path) -> None:
    kota = session.file.question(KOTA)
    assert session.accept(kota).status == "reviewed"
    assert path.read_text() == BANK.replace("status: draft", "status: reviewed")
    session.retire(session.file.question(BADAI))
    assert session.counts()["retired"] == 2
    with pytest.raises(BankError, match="only a draft"):
        session.reject(session.file.question(BADAI))
    for _ in range(2):
        session.undo()
    assert path.read_text() == BANK
    session.reject(kota)
    assert kota in Rejections(path)
    assert "kabar/kota" not in path.read_text()
    assert "# the first" in path.read_text()
    session.undo()
    assert kota not in Rejections(path)
    assert not Rejections(path).path.exists()
    assert path.read_text() == BANK
    assert session.undo() is None


def test_another_answer_begins_a_new_revision_unless_it_is_a_draft(session: Session) -> None:
    kota, badai = session.file.question(KOTA), session.file.question(BADAI)
    assert session.save(kota, replace(kota, answer="Darnah")).revision == 1
    assert session.save(badai, replace(badai, answer="Badai Daniel", accept=())).revision == 2
    assert session.save(badai, replace(badai, hint="Nama orang."), force=True).hint == "Nama orang."


def test_flags_come_off_with_acceptance_and_back_with_undo(
    session: Session, path: Path, tmp_path: Path
) -> None:
    write_flags(
        tmp_path / "home", path, [Flag(question=BADAI, code="low-discrimination", discrimination=3.0)]
    )
    session = Session(path, tmp_path / "home")
    assert session.counts()["low"] == session.counts()["flagged"] == 1
    session.accept(session.file.question(BADAI))
    assert session.counts()["flagged"] == 0
    session.save(session.file.question(KOTA), replace(session.file.question(KOTA), hint="x"))
    session.undo()
    assert session.counts()["flagged"] == 0


def test_live_findings_name_their_field(session: Session) -> None:
    kota = session.file.question(KOTA)
    assert session.findings(kota, KOTA) == []
    assert session.findings(replace(kota, status="retired"), KOTA) == []
    bad = replace(
        kota,
        ask="Kota Derna itu tersebut di mana?",
        reject=("derna",),
        source=replace(kota.source, quote="Tidak ada."),  # type: ignore[type-var]
    )
    found = {(trouble.code, trouble.place[0]) for trouble in session.findings(bad, KOTA)}
    assert {("Q401", "ask"), ("Q402", "ask"), ("Q605", "reject"), ("Q205", "source")} <= found
    twin = replace(kota, id=QuestionId("baru"), answer="Sirte", source=None)
    assert {"Q301", "Q201"} <= {trouble.code for trouble in session.findings(twin)}
    assert "Q103" in {trouble.code for trouble in session.findings(replace(kota, id=BADAI), KOTA)}


def test_the_passage_has_the_proof_across_lines(session: Session) -> None:
    kota = session.file.question(KOTA)
    passage = session.passage(kota)
    assert kota.source is not None
    span = passage.proof(kota.source.quote)
    assert span is not None
    assert passage.text[span.start : span.end].startswith("Banjir")
    assert passage.sentence(2) == "Warga mengungsi ke Tobruk."
    assert session.passage(session.file.question(LAMA)).text == ""


def test_appeals_are_grouped_and_decided_in_the_bank(session: Session, path: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    for learner, given in (("Budi", "Storm Daniel"), ("Siti", "storm daniel!"), ("Budi", "Daniël  si badai")):
        insist(home, learner, BADAI, given)
    insist(home, "Tono", BADAI, "Storm Daniel", undone=True)
    insist(home, "Tono", BADAI, "badai daniel")
    insist(home, "Tono", QuestionId("elsewhere"), "x")
    found = session.listen()
    assert (found[0].folded, found[0].times, found[0].learners) == ("storm daniel", 2, 2)
    assert len(found) == 2
    assert session.counts()["appealed"] == 1
    badai = session.file.question(BADAI)
    kept = Review(
        id="w",
        at=NOW,
        event="answer",
        question=BADAI,
        revision=1,
        session="s",
        given="Storm  Daniel",
        verdict="reject",
        reason="other",
        rating=1,
    )
    with open_learner("Wati", home) as keeper:
        keeper.record(kept)
    after = session.save(badai, decided(badai, found[0], "accept"))
    assert after.accept == ("Badai Daniel", "Storm Daniel")
    assert [one.folded for one in session.appeals()] != [one.folded for one in found]
    waiting = past(home, after, found[0])
    assert {one.learner for one in waiting} == {"Tono", "Wati"}
    assert rejudge(waiting, NOW) == sum(len(one.changes) for one in waiting)
    assert past(home, after, found[0]) == []
    session.undo()
    rejected = session.save(badai, decided(badai, found[0], "reject"))
    waiting = past(home, rejected, found[0])
    assert {one.learner for one in waiting} >= {"Budi", "Siti"}
    rejudge(waiting, NOW)
    assert past(home, rejected, found[0]) == []


def test_form_and_question_are_the_same_thing() -> None:
    for question in load_bank(shipped_bank()).questions:
        made, wrong = question_of(question, texts_of(question))
        assert wrong == {}
        assert made == question
        blank = Question(id=question.id, ask="x", answer=() if isinstance(question.answer, tuple) else "x")
        anew, wrong = question_of(blank, texts_of(question))
        assert wrong == {}
        assert anew is not None
        assert [text_of(anew, name) for name in FORM] == [text_of(question, name) for name in FORM]


def test_a_form_says_what_is_wrong_on_its_line() -> None:
    before = Question(id=BADAI, ask="Apa?", answer="a", accept=("b; c",), prompt={"d": "Mana?"})
    texts = texts_of(before)
    assert texts["accept"] == "b\\; c"
    _, wrong = question_of(
        before, {**texts, "ask": " ", "as_of": "kemarin", "difficulty": "9", "kind": "plase"}
    )
    assert set(wrong) == {"ask", "as_of", "difficulty", "kind"}
    _, wrong = question_of(before, {**texts, "quote": "Kalimat."})
    assert set(wrong) == {"article"}
    _, wrong = question_of(before, {**texts, "kind": "boolean"})
    assert set(wrong) == {"kind"}
    made, _ = question_of(
        before, {**texts, "prompt": "d = Yang mana?; e", "accept": "f; g ;", "difficulty": "2"}
    )
    assert made is not None
    assert made.prompt == {"d": "Yang mana?", "e": ""}
    assert (made.accept, made.difficulty) == (("f", "g"), 2)
    listed, _ = question_of(before, {**texts, "answer": "a; b", "kind": "list", "need": "1"})
    assert listed is not None
    assert listed.answer == ("a", "b")


def test_distractors_are_wrong_and_of_the_kind(session: Session) -> None:
    kota = session.file.question(KOTA)
    offered = distractors(session.bank, session.judge, kota)
    assert "Derna" not in offered
    assert all(session.verdict(kota, text).verdict == "reject" for text in offered)
    shipped = load_bank(shipped_bank())
    person = next(one for one in shipped.questions if one.kind == "person" and isinstance(one.answer, str))
    assert len(distractors(shipped, session.judge, person)) >= 4


def test_alternatives_are_other_questions_on_the_sentence() -> None:
    from quiz.author.passage import passage

    bank = load_bank(shipped_bank())
    found = 0
    for article in bank.articles.values():
        read = passage(article)
        assert read.article is not None
        for number in range(3):
            offered = alternatives(read.article, read.sentence(number))
            assert all(one.source and one.score is not None for one in offered)
            found += len(offered)
    assert found > 3


def test_a_file_changed_outside_is_met_again(session: Session, path: Path) -> None:
    kota = session.file.question(KOTA)
    path.write_text(BANK.replace("Apa nama badai", "Badai apa").replace("answer: Derna", "answer: Darnah"))
    session.accept(kota)
    assert session.file.question(BADAI).ask.startswith("Badai apa")
    assert session.file.question(KOTA).answer == "Darnah"
    with pytest.raises(ConflictError):
        session.save(kota, replace(kota, answer="Kota Derna"))
    assert not session.refresh()


def test_editors_open_at_the_line() -> None:
    bank = Path("a b.yaml")
    assert editor_command({}, bank, 7) == ["vi", "+7", "a b.yaml"]
    assert editor_command({"EDITOR": "nano -w"}, bank, 7) == ["nano", "-w", "+7", "a b.yaml"]
    assert editor_command({"VISUAL": "/usr/bin/code"}, bank, 7)[1:] == ["--wait", "--goto", "a b.yaml:7"]
    assert editor_command({"VISUAL": "hx"}, bank, 7) == ["hx", "a b.yaml:7"]
    with pytest.raises(ValueError):
        editor_command({"EDITOR": "vi '"}, bank, 7)


def test_no_change_makes_the_judge_learn_the_whole_bank_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    learnt: list[str] = []
    own = knowledge.names_in

    def watched(question: Question) -> tuple[set[str], set[str]]:
        learnt.append(question.id)
        return own(question)

    monkeypatch.setattr("quiz.author.names.names_in", watched)
    monkeypatch.setattr(knowledge, "names_in", watched)
    first = session.bank.questions[0]
    made = session.save(first, replace(first, answer="Sabratha", choices=()))
    assert session.judge.judge(made, "Sabratha").verdict == "accept"
    session.undo()
    session.accept(first)
    session.undo()
    session.reject(first)
    session.undo()
    assert set(learnt) == {first.id}
    assert session.bank.questions[0] == first

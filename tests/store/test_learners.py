"""Learners as a whole: names and folders, carrying over, merging, mending."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.errors import LearnerError
from quiz.model import Review
from quiz.progress import last_learner, list_learners, open_learner
from quiz.progress.archive import anonymous, from_json, pack, to_json
from quiz.progress.disk import Disk
from quiz.progress.merging import merge
from quiz.progress.paths import clean_name, data_home, slugs
from quiz.progress.profile import find_folder
from quiz.progress.reading import read_learner
from quiz.progress.register import anonymise, delete, rename, restore
from quiz.progress.repair import inspect, mend
from quiz.schedule import Schedule
from tests.store.making import review

SCHEDULE, DISK = Schedule(), Disk()
NAMES = [
    "Budi",
    "../../etc/passwd",
    "..7",
    "CON",
    "con.txt",
    "nul",
    "a/b",
    "a\\b",
    "C:\\x",
    "سلمى",
    "Ольга",
    "张伟",
]
NAMES += [
    "ana",
    "Ana",
    "ANA",
    "Aña",
    "a" * 100,
    "a" * 99 + "b",
    "-rf",
    "x ",
    "learners",
    "ana-0123456789",
    "🦊7",
    "lock",
]


def play(home: Path, name: str, *reviews: Review) -> Path:
    with open_learner(name, home) as learner:
        for one in reviews:
            learner.record(one)
        return learner.folder


def test_names_in_any_script_get_folders_of_their_own_inside_home(tmp_path: Path) -> None:
    folders = {play(tmp_path, name, review(0)) for name in NAMES}
    assert len(folders) == len({clean_name(name) for name in NAMES})
    assert {folder.parent for folder in folders} == {tmp_path / "learners"}
    assert len({folder.name.casefold() for folder in folders}) == len(folders)
    assert sorted(list_learners(tmp_path)) == sorted({clean_name(name) for name in NAMES})
    for name in NAMES:
        assert find_folder(tmp_path, name) == play(tmp_path, name)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=120))
def test_a_slug_is_a_safe_name_on_any_system(name: str) -> None:
    try:
        clean = clean_name(name)
    except LearnerError:
        return
    assert clean_name(clean) == clean
    for slug in slugs(clean):
        assert 0 < len(slug) <= 60
        assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
        assert slug not in ("con", "prn", "aux", "nul", "com1", "lpt9")
        assert not slug.startswith("-")


@pytest.mark.parametrize("name", ["", " \t", ".", "..", "../..", "…", "\u202e", "x" * 101, "\x00"])
def test_names_that_are_none(tmp_path: Path, name: str) -> None:
    with pytest.raises(LearnerError, match="name"):
        open_learner(name, tmp_path)


def test_home_comes_from_the_environment() -> None:
    assert data_home({"QUIZ_HOME": "/somewhere"}) == Path("/somewhere")
    assert data_home({}).name == "quiz"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are POSIX's")
def test_only_the_owner_can_read(tmp_path: Path) -> None:
    folder = play(tmp_path / "home", "Budi", review(0))
    for path in (tmp_path / "home", folder.parent, folder):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in folder.iterdir())


def test_who_played_last(tmp_path: Path) -> None:
    with pytest.raises(LearnerError, match="Nobody has played yet"):
        last_learner(tmp_path)
    play(tmp_path, "Ani")
    assert last_learner(tmp_path) == "Ani"
    play(tmp_path, "Budi")
    with pytest.raises(LearnerError, match="several learners"):
        last_learner(tmp_path)
    play(tmp_path, "Budi", review(0))
    assert last_learner(tmp_path) == "Budi"
    delete(tmp_path, "Budi", DISK)
    assert last_learner(tmp_path) == "Ani"


def test_rename_and_delete(tmp_path: Path) -> None:
    folder = play(tmp_path, "Budi", review(0))
    play(tmp_path, "Ani")
    with pytest.raises(LearnerError, match="already"):
        rename(tmp_path, "Budi", "Ani", DISK)
    with pytest.raises(LearnerError, match="no learner"):
        rename(tmp_path, "Nobody", "X", DISK)
    new = rename(tmp_path, "Budi", "Бу/ди", DISK)
    assert not folder.exists()
    assert len(read_learner(new).reviews) == 1
    play(tmp_path, "Budi")
    delete(tmp_path, "Бу/ди", DISK)
    assert list_learners(tmp_path) == ["Ani", "Budi"]
    assert not new.exists()
    assert not list((tmp_path / "learners").glob(".deleted*"))


def test_export_and_import_give_the_same_learner(tmp_path: Path) -> None:
    folder = play(tmp_path, "Budi", review(0), review(1, "p", 1), review(2, "p", None, event="undo", of="r1"))
    data = to_json(pack(folder))
    restore(tmp_path / "new", from_json(data, "file"), "Budi", DISK)
    copy = tmp_path / "new" / "learners" / "budi"
    assert to_json(pack(copy)) == data
    assert read_learner(copy).cards == read_learner(folder).cards
    assert inspect(copy, deep=True) == []
    with pytest.raises(LearnerError, match="already"):
        restore(tmp_path / "new", from_json(data, "file"), "Budi", DISK)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"name":"x"', b'{"quiz":"bank","name":"x"}', b'{"name":"x","version":99}', b"\xff"]
)
def test_files_that_are_no_exported_learner(data: bytes) -> None:
    with pytest.raises(LearnerError, match="file"):
        from_json(data, "file")


events = st.lists(
    st.tuples(
        st.integers(0, 40),
        st.sampled_from("pq"),
        st.sampled_from([1, 2, 3, None]),
        st.sampled_from(["answer", "undo", "appeal"]),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events, events)
def test_merging_is_a_union_in_any_order_and_idempotent(
    tmp_path_factory: pytest.TempPathFactory,
    ours: list[tuple[int, str, int | None, str]],
    theirs: list[tuple[int, str, int | None, str]],
) -> None:
    home = tmp_path_factory.mktemp("merge")
    made = [
        [
            review(
                minute,
                question,
                rating,
                id=f"{device}{n}",
                event=event,
                of=f"{device}{n - 1}" if event != "answer" else "",
            )
            for n, (minute, question, rating, event) in enumerate(sorted(rows, key=lambda row: row[0]))
        ]
        for device, rows in (("a", ours), ("b", theirs))
    ]
    one, other = play(home, "one", *made[0]), play(home, "other", *made[1])
    assert merge(one, made[1], DISK) == len(made[1])
    assert merge(other, made[0], DISK) == len(made[0])
    assert merge(one, made[1], DISK) == 0
    first, second = read_learner(one), read_learner(other)
    assert {kept.id for kept, _ in first.entries} == {kept.id for kept, _ in second.entries}
    assert first.cards == second.cards
    assert inspect(one, deep=True) == []


def test_anonymised_progress_is_the_same_without_the_person(tmp_path: Path) -> None:
    answers = [
        review(0, "q", 1, given="I am Budi of Solo"),
        review(1, "q", 3, event="appeal", of="r0"),
        review(9, "p"),
    ]
    folder = play(tmp_path, "Budi Santoso", *answers)
    cards = read_learner(folder).cards
    name = anonymise(tmp_path, "Budi Santoso", "5a17", DISK)
    assert list_learners(tmp_path) == [name]
    (left,) = [path for path in (tmp_path / "learners").iterdir() if path.is_dir()]
    assert read_learner(left).cards == cards
    for path in tmp_path.rglob("*"):
        assert "budi" not in path.name.casefold()
        assert path.is_dir() or b"budi" not in path.read_bytes().lower()
    assert anonymous(answers, "1")[0].id != anonymous(answers, "2")[0].id


def test_repair_puts_everything_right(tmp_path: Path) -> None:
    folder = play(tmp_path, "Budi S", review(0, "q"), review(1, "p"), review(2, "r"))
    cards = read_learner(folder).cards
    log = folder / "reviews.jsonl"
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join([*lines, lines[1], b"not a line\n", b'{"id":"torn']))
    (folder / "learner.json").write_bytes(b"{")
    (folder / "cards.json.new").write_bytes(b"{")
    (folder / "cards.json").write_bytes(b"{")
    folder.chmod(0o755)
    wrong = {problem.code for problem in inspect(folder)}
    assert wrong >= {"profile", "damaged", "twice", "torn", "snapshot", "left"}
    assert {problem.code for problem in mend(folder, DISK)} == wrong
    assert inspect(folder, deep=True) == []
    assert list_learners(tmp_path) == ["Budi S"]
    assert read_learner(folder).cards == cards
    assert (folder / "reviews.torn").read_bytes() == b'{"id":"torn\nnot a line\n'
    for problem in inspect(folder):
        assert problem.say("en")


def test_repair_computes_wrong_cards_again(tmp_path: Path) -> None:
    folder = play(tmp_path, "Budi", review(0, "q"), review(1, "p"))
    cards = read_learner(folder).cards
    log = folder / "reviews.jsonl"
    log.write_bytes(log.read_bytes().replace(b'"card":[1,2,null,2.3', b'"card":[1,2,null,7.3'))
    (folder / "cards.json").unlink()
    assert [(p.code, p.count) for p in inspect(folder, deep=True)] == [("cards", 2)]
    mend(folder, DISK, deep=True)
    assert read_learner(folder).cards == cards
    assert inspect(folder, deep=True) == []

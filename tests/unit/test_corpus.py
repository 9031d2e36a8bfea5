"""Many articles as a stream: folders, JSON Lines, standard input."""

from __future__ import annotations

import gzip
import io
import json
import sys
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from quiz.article import MAX_BYTES, RawArticle, article_of
from quiz.article.corpus import corpus, size
from quiz.errors import ArticleError

PROSE = "Wali Kota Padang Hendri Arnis membuka pasar ikan di Muaro pada Selasa (4/3/2025)."


def record(**more: object) -> str:
    return json.dumps({"id": "pasar", "text": PROSE, **more}, ensure_ascii=False)


def lines(folder: Path, name: str, *rows: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(b"\n".join(row.encode() if isinstance(row, str) else row for row in rows))
    return path


def test_a_folder_gives_its_articles_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/y.html", "c.pdf", ".hidden.txt", "d.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(record() if name.endswith("l") else PROSE)
    assert [Path(raw.name).name for raw in corpus([str(tmp_path)])] == [
        "y.html",
        "z.md",
        "b.txt",
        "d.jsonl:1",
    ]
    assert size([str(tmp_path)]) == 4


def test_a_folder_without_an_article_says_so(tmp_path: Path) -> None:
    (raw,) = corpus([str(tmp_path)])
    with pytest.raises(ArticleError, match="no article"):
        article_of(raw)


def test_a_record_has_its_own_facts(tmp_path: Path) -> None:
    path = lines(
        tmp_path,
        "a.jsonl",
        record(title="Pasar", date="2025-03-05T07:00:00Z", publisher="Kabar", tags=["ikan"]),
    )
    article = article_of(next(corpus([str(path)])))
    assert (article.id, article.title, article.date) == ("pasar", "Pasar", date(2025, 3, 5))
    assert (article.publisher, article.topics, article.text, article.file) == ("Kabar", ("ikan",), PROSE, "")


def test_other_names_for_the_same_things_and_no_id(tmp_path: Path) -> None:
    path = lines(tmp_path, "kabar.jsonl", "", json.dumps({"content": PROSE, "published": "2025-03-05"}))
    article = article_of(next(corpus([str(path)])))
    assert (article.id, article.date, article.text) == ("kabar-2", date(2025, 3, 5), PROSE)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{no json}", "not JSON"),
        ("[1, 2]", "not a JSON object"),
        ('{"id": "x"}', "no text"),
        ('{"text": 5}', "no text"),
        ("[" * 100_000, "not JSON"),
        (b"\x00\x01\x02" * 40, "not a text file"),
        (b'{"text": "' + b"a" * MAX_BYTES + b'"}', "larger than"),
    ],
)
def test_one_bad_line_says_where_and_the_next_is_read(tmp_path: Path, line: str | bytes, words: str) -> None:
    path = lines(tmp_path, "a.jsonl", line, record())
    bad, good = corpus([str(path)])
    with pytest.raises(ArticleError, match=words) as caught:
        article_of(bad)
    assert str(caught.value).startswith(f"{path}:1: ")
    assert article_of(good).text == PROSE
    assert good.name == f"{path}:2"


def test_compressed_lines_are_read_and_cannot_be_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(f"{record()}\n{record()}\n".encode()))
    assert [raw.name for raw in corpus([str(path)])] == [f"{path}:1", f"{path}:2"]
    assert size([str(path)]) is None
    path.write_bytes(path.read_bytes()[:-20])
    assert "cannot be read" in list(corpus([str(path)]))[-1].trouble


def test_what_is_not_there_is_a_trouble_in_its_place(tmp_path: Path) -> None:
    good = lines(tmp_path, "a.txt", PROSE)
    found = list(corpus([str(tmp_path / "none.txt"), str(good), str(tmp_path / "none.jsonl")]))
    assert [("no such file" in raw.trouble) for raw in found] == [True, False, True]


@pytest.mark.parametrize(("text", "names"), [(PROSE, ["standard input"]), (f"{record()}\n{record()}", None)])
def test_standard_input_is_an_article_or_lines(
    monkeypatch: pytest.MonkeyPatch, text: str, names: list[str] | None
) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(text.encode())))
    found: list[RawArticle] = list(corpus(["-"]))
    assert [raw.name for raw in found] == (names or ["standard input:1", "standard input:2"])
    assert all(article_of(raw).text == PROSE for raw in found)

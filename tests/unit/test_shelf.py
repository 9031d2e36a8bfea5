"""The sentences of a bank's articles, read once and kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from quiz.model import Article, ArticleId, Bank
from quiz.tutor import shelf
from quiz.tutor.shelf import Shelf

TEXT = "Banjir merendam Kampung Melayu pada Senin malam. Warga mengungsi ke masjid. Air surut esok paginya.\n"
FLOOD = ArticleId("banjir")


def bank(folder: Path, *names: str) -> Bank:
    articles = {
        ArticleId(name): Article(id=ArticleId(name), title=name, file=f"{name}.txt", folder=str(folder))
        for name in names
    }
    return Bank(title="Banjir", articles=articles)


def test_an_article_is_parted_into_sentences_and_a_missing_one_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "banjir.txt").write_text(TEXT, encoding="utf-8")
    found = Shelf(bank(tmp_path, "banjir", "hilang"))
    assert list(found) == [FLOOD]
    assert found[FLOOD][1] == "Warga mengungsi ke masjid."


def test_what_was_read_is_kept_until_the_article_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article, cache = tmp_path / "banjir.txt", tmp_path / "cache"
    article.write_text(TEXT, encoding="utf-8")
    read = dict(Shelf(bank(tmp_path, "banjir"), cache))
    with monkeypatch.context() as patched:
        patched.setattr(shelf, "_read", lambda _paths: pytest.fail("it was read again"))
        assert dict(Shelf(bank(tmp_path, "banjir"), cache)) == read
    article.write_text(TEXT.replace("masjid", "balai desa"), encoding="utf-8")
    assert Shelf(bank(tmp_path, "banjir"), cache)[FLOOD][1] == "Warga mengungsi ke balai desa."


def test_a_damaged_cache_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "banjir.txt").write_text(TEXT, encoding="utf-8")
    cache = tmp_path / "cache"
    read = dict(Shelf(bank(tmp_path, "banjir"), cache))
    for kept in cache.iterdir():
        kept.write_bytes(b"\xc1 no such thing")
    assert dict(Shelf(bank(tmp_path, "banjir"), cache)) == read

"""Every text that people read stands in every catalogue, once, translated, and nothing else does."""

from __future__ import annotations

import ast
import io
import string
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from quiz.locale import LANGUAGES, catalogue

PACKAGE = Path(__file__).parents[2] / "quiz"
KEYWORDS = {"_": None, "N_": None, "M_": None, "gettext": None, "ngettext": (1, 2)}
TRANSLATED = [language for language in LANGUAGES if language != "en"]  # English is the language of the source


def source_texts() -> set[str]:
    texts = set()
    for _, _, message, *_rest in extract_from_dir(PACKAGE, [("**.py", "python")], keywords=KEYWORDS):
        texts.add(message[0] if isinstance(message, tuple) else message)
    return texts


def test_no_text_stands_within_an_f_string() -> None:
    """What collects texts sees into those on some versions of Python only."""
    hidden = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}"
        for path in PACKAGE.rglob("*.py")
        for made in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(made, ast.JoinedStr)
        for call in ast.walk(made)
        if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in KEYWORDS
        if any(isinstance(given, ast.Constant) for given in call.args)
    ]
    assert hidden == []


def translations(language: str) -> Catalog:
    path = PACKAGE / "locale" / language / "LC_MESSAGES" / "quiz.po"
    return read_po(io.BytesIO(path.read_bytes()), locale=language)


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", TRANSLATED)
def test_catalogue_is_complete_and_holds_nothing_unused(language: str) -> None:
    entries = {m.id[0] if isinstance(m.id, tuple) else m.id for m in translations(language) if m.id}
    used = source_texts()
    assert sorted(used - entries) == []
    assert sorted(entries - used) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_with_the_same_fields(language: str) -> None:
    for message in translations(language):
        if not message.id:
            continue
        sources = [str(s) for s in (message.id if isinstance(message.id, tuple) else (message.id,))]
        targets = [
            str(t or "") for t in (message.string if isinstance(message.string, tuple) else (message.string,))
        ]
        assert all(targets), f"not translated: {sources[0]!r}"
        assert not message.fuzzy, f"fuzzy: {sources[0]!r}"
        for target in targets:
            assert fields(target) <= set().union(*map(fields, sources)), sources[0]


@pytest.mark.parametrize("language", TRANSLATED)
def test_compiled_catalogue_is_current(language: str) -> None:
    compiled = io.BytesIO()
    write_mo(compiled, translations(language))
    shipped = PACKAGE / "locale" / language / "LC_MESSAGES" / "quiz.mo"
    assert texts(shipped.read_bytes()) == texts(compiled.getvalue()), "run `make catalogues`"


def texts(compiled: bytes) -> dict[object, str]:
    """What a compiled catalogue says, without its header, which names the version that wrote it."""
    catalogue: dict[object, str] = vars(GNUTranslations(io.BytesIO(compiled)))["_catalog"]
    return {key: text for key, text in catalogue.items() if key}


def test_unknown_language_speaks_english() -> None:
    assert catalogue("xx").gettext("any text") == "any text"

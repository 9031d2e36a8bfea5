"""YAML as banks use it: which scalars are what, and where things are."""

from __future__ import annotations

import pytest

from quiz.bank.places import place_of, value_at
from quiz.bank.scalars import Plain, is_plain_text
from quiz.bank.yaml_error import YamlError
from quiz.bank.yaml_text import read_yaml


def value(text: str) -> object:
    built = read_yaml(f"a: {text}\n").value
    assert isinstance(built, dict)
    return built["a"]


TEXTS = """
yes no on off y n 0123 12:30 2023-09-29 0x1F 0o17 +5 .5 .inf 1.200.000 1,5 1e999 9999999999999999999 = <<
nil None tRUE --1 1.
"""


@pytest.mark.parametrize("text", TEXTS.split())
def test_text_stays_text(text: str) -> None:
    assert type(value(text)) is str
    assert value(text) == text
    assert is_plain_text(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("true", True), ("False", False), ("0", 0), ("-17", -17), ("76", 76), ("1.20", 1.2), ("1e3", 1000.0)],
)
def test_a_number_or_truth_value_keeps_its_writing(text: str, expected: object) -> None:
    found = value(text)
    assert isinstance(found, Plain)
    assert found == text
    assert found.value == expected
    assert type(found.value) is type(expected)


@pytest.mark.parametrize("text", ["", "~", "null", "Null"])
def test_nothing(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize("text", ['"true"', "'12'", "|-\n  12", '"null"'])
def test_a_quoted_scalar_is_text(text: str) -> None:
    assert type(value(text)) is str


def test_merge_keys_are_ordinary_keys() -> None:
    assert value("{<<: {b: 1}}") == {"<<": {"b": "1"}}


def test_an_alias_is_the_value_again_and_a_loop_ends() -> None:
    assert read_yaml("a: &x [1]\nb: *x\n").value == {"a": ["1"], "b": ["1"]}
    assert read_yaml("a: &x [*x]\n").value == {"a": [None]}


def test_aliases_that_explode_are_refused() -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    with pytest.raises(YamlError, match=r"aliases .* repeat more than"):
        read_yaml("\n".join(rows))
    flat = f"a: &a [{'x, ' * 2_000}]\nb: [{'*a, ' * 2_000}]\n"
    with pytest.raises(YamlError, match=r"aliases .* repeat more than"):
        read_yaml(flat)


@pytest.mark.parametrize(
    "text",
    ["[" * 99_999, "{a: " * 99_999, "- " * 99_999, "a: " + "[" * 41 + "]" * 41],
    ids=["lists", "mappings", "items", "just too deep"],
)
def test_deep_nesting_is_refused(text: str) -> None:
    with pytest.raises(YamlError, match="deeper than 40"):
        read_yaml(text)


def test_a_repeated_key_keeps_the_first_value_and_is_reported_where_it_is() -> None:
    built = read_yaml("a: 1\nb:\n  c: 1\n  c: 2\n")
    assert built.value == {"a": "1", "b": {"c": "1"}}
    assert built.repeated == [("b", "c")]
    assert place_of(built, ("b", "c"), key=True) == (4, 3)


@pytest.mark.parametrize("text", ["a: !!python/object:os.system x", "a: !x [1]", "? [a]\n: 1", "!x a: 1"])
def test_tags_and_odd_keys_mean_nothing(text: str) -> None:
    assert read_yaml(text).foreign


def test_places() -> None:
    root = read_yaml("# x\na:\n  - b: 1\n    c: [é, y]\n")
    assert place_of(root, ("a", 0, "c", 1)) == (4, 12)
    assert place_of(root, ("a", 0, "c"), key=True) == (4, 5)
    assert place_of(root, ("a", 0, "none")) == (3, 5)
    assert place_of(root, ("a", 9)) == (3, 3)
    assert place_of(read_yaml("# x"), ("a",)) == (1, 1)
    assert value_at(root, ("a", 0, "b")) == "1"
    assert value_at(root, ("a", 0, "c")) == ["é", "y"]
    assert value_at(root, ("a", 9)) is None


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("a:\n\tb: 1\n", 2, 1, "a tab"),
        ("a: b: c\n", 1, 5, "put quotes"),
        ("a: 'x\n", 2, 1, "close the quote"),
        ("a: [1\nb: 2\n", 2, 2, "close the list"),
        ("a: @x\n", 1, 4, "put quotes"),
        ("a: *x\n", 1, 4, "put quotes"),
        ("a: 1\n---\nb: 2\n", 2, 1, "second `---`"),
        ("a: b\n c: d\n", 2, 3, "put quotes"),
        ("a: é\x07\n", 1, 5, "U\\+0007"),
        ("a: \\\nb: \x7f", 2, 4, "U\\+007F"),
    ],
)
def test_what_is_not_yaml_is_explained_where_it_is(text: str, line: int, column: int, words: str) -> None:
    with pytest.raises(YamlError, match=words) as caught:
        read_yaml(text)
    assert (caught.value.line, caught.value.column) == (line, column)

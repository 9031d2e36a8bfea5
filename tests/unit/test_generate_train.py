"""Reading training data and measuring weights."""

from __future__ import annotations

from pathlib import Path

from quiz.generate.tagger import tag
from quiz.generate.train import common, f1, familiar, passives, read_columns, read_conllu, spans, train
from quiz.generate.weights import common_words, familiar_acronyms


def test_columns_are_read_with_empty_lines_between_sentences(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Budi PROPN B-PER\npergi VERB O\n\n\nAni PROPN B-PER\n", encoding="utf-8")
    assert read_columns(path, 2) == [[("Budi", "B-PER"), ("pergi", "O")], [("Ani", "B-PER")]]


def test_a_word_with_clitics_is_one_word_with_its_first_tag(tmp_path: Path) -> None:
    rows = ["# text = Ia membelinya.", "1\tIa\t_\tPRON", "2-3\tmembelinya\t_\t_", "2\tmembeli\t_\tVERB"]
    path = tmp_path / "a.conllu"
    path.write_text("\n".join([*rows, "3\tnya\t_\tPRON", "4\t.\t_\tPUNCT"]) + "\n\n", encoding="utf-8")
    assert read_conllu(path) == [[("Ia", "PRON"), ("membelinya", "VERB"), (".", "PUNCT")]]


def test_spans_of_labels() -> None:
    assert spans(["B-PER", "I-PER", "O", "B-LOC", "B-LOC"]) == {(0, 2, "PER"), (3, 4, "LOC"), (4, 5, "LOC")}


def test_word_lists_are_counted_and_sorted() -> None:
    text = [[("dibeli", ""), ("dibeli", ""), ("dijual", ""), ("KPK", ""), ("KPK", ""), ("pasar", "")]]
    assert passives(text) == "dibeli 2\ndijual 1\n"
    assert common(text, 2) == "dibeli\n"
    assert familiar(text, 2) == "KPK\n"


def test_weights_are_fitted_saved_and_measured(tmp_path: Path) -> None:
    names = [[("di", "O"), (name, "B-LOC")] for name in ("Padang", "Medan", "Solok")] * 3

    def rows(words: list[str] | tuple[str, ...] | object) -> list[list[str]]:
        assert isinstance(words, list | tuple)
        return [[f"w={word}", f"capital={word[0].isupper()}"] for word in words]

    train(tmp_path / "x.crf", names, rows, l1=0.01, l2=0.01, least=1)
    assert f1(tmp_path / "x.crf", names, rows)["all"] == 1.0


def test_the_weights_in_the_package_tag_a_sentence() -> None:
    words = ["Presiden", "Joko", "Widodo", "tiba", "di", "Padang", "."]
    assert [label.entity for label in tag(words)][1:3] == ["B-PER", "I-PER"]
    assert [label.tag for label in tag(words)][3:5] == ["VERB", "ADP"]
    assert tag([]) == []
    assert "dan" in common_words()
    assert "KPK" in familiar_acronyms()

"""Lines and pictures for terminals of any width."""

from __future__ import annotations

from datetime import date

import pytest

from quiz.progress.page import Page
from quiz.progress.picture import ASCII, bar, calendar, cells, columns, fit, sparkline

LABELS = ["a", "Rusia dan Libya", "利比亚的问题与答案之间", "a" * 200, "ليبيا", ""]


@pytest.mark.parametrize("width", [20, 40, 80, 120, 300])
@pytest.mark.parametrize("label", LABELS)
def test_no_line_is_wider_than_the_page(width: int, label: str) -> None:
    page = Page(width)
    lines = [
        page.row(label, 0.5, "known 50 %"),
        page.line(label),
        *page.text(" ".join([label] * 9)),
        *page.map(label, "█" * 200, "50 %"),
    ]
    assert all(columns(line) <= width for line in lines)


def test_what_does_not_fit_is_cut_with_a_sign() -> None:
    assert fit("Benghazi", 8) == "Benghazi"
    assert fit("Benghazi", 6) == "Bengh…"
    assert fit("Benghazi", 10) == "Benghazi  "
    assert fit("利比亚", 4) == "利… "
    assert fit("Benghazi", 6, ASCII) == "Bengh~"


def test_a_map_goes_over_several_lines_with_its_figure_at_the_end() -> None:
    lines = list(Page(40).map("Derna", "█" * 40, "90 %"))
    assert len(lines) > 1
    assert "".join(line[15:].split(" ")[1] for line in lines).count("█") == 40
    assert [line.endswith("90 %") for line in lines] == [False] * (len(lines) - 1) + [True]


def test_a_map_is_darker_where_more_is_recalled() -> None:
    assert cells([None, 0.0, 0.49, 0.5, 0.8, 0.9, 1.0]) == "·░░▒▓██"


def test_letters_and_digits_do_where_blocks_cannot_be_shown() -> None:
    pictures = [
        bar(0.51, 10, ASCII),
        sparkline([0, 1, 8], ASCII),
        cells([None, 0.1, 1.0], ASCII),
        *calendar({date(2026, 3, 2): 3}, date(2026, 3, 4), signs=ASCII),
    ]
    assert pictures[:3] == ["#####-----", ".28", ".14"]
    assert all(picture.isascii() for picture in pictures)

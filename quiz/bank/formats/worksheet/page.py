"""The whole page: each version on paper of its own, then the keys."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib.resources import files
from string import ascii_uppercase

from quiz.bank.formats.goods import Key
from quiz.bank.formats.proofs import origin
from quiz.bank.formats.worksheet.space import space, truth_words
from quiz.bank.formats.worksheet.variant import Item, Variant
from quiz.judge.kind import answer_text
from quiz.locale import catalogue
from quiz.model import Bank


def page(bank: Bank, variants: Sequence[Variant], *, key: Key) -> str:
    """A document that needs nothing from outside and runs nothing."""
    parts = [] if key == "only" else [_sheet(bank, variant) for variant in variants]
    parts += [] if key == "none" else [_key(bank, variant) for variant in variants]
    style = (files("quiz.bank.formats.worksheet") / "page.css").read_text(encoding="utf-8")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(bank.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(bank.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        f"{''.join(parts)}</body>\n</html>\n"
    )


def _sheet(bank: Bank, variant: Variant) -> str:
    _ = catalogue(bank.language).gettext
    fields = "".join(
        f'<div class="field {name}"><span>{escape(label)}</span><span class="blank"></span></div>'
        for name, label in (("name", _("Name")), ("class", _("Class")), ("date", _("Date")))
    )
    items = "".join(_item(item, bank) for item in variant.items)
    return (
        f'<section class="sheet">\n{_heading(bank, variant, "")}'
        f'<div class="fields">{fields}</div>\n<ol class="questions">\n{items}</ol>\n'
        f"{_sources(bank, variant)}</section>\n"
    )


def _heading(bank: Bank, variant: Variant, what: str) -> str:
    _ = catalogue(bank.language).gettext
    letter = _("Version {letter}").format(letter=variant.letter) if variant.letter else ""
    labels = "".join(f'<span class="label">{escape(label)}</span>' for label in (what, letter) if label)
    return f'<header><h1 dir="auto">{escape(bank.title)}</h1>{labels}</header>\n'


def _item(item: Item, bank: Bank) -> str:
    ask = escape(item.question.ask).replace("\n", "<br>")
    return f'<li><div class="ask" dir="auto">{ask}</div>{space(item, bank.language)}</li>\n'


def _sources(bank: Bank, variant: Variant) -> str:
    """The articles that the questions are from, without the sentences that would tell the answers."""
    _ = catalogue(bank.language).gettext
    keys = dict.fromkeys(item.question.source.article for item in variant.items if item.question.source)
    named = [origin(bank.articles[key]) for key in bank.articles if key in keys]
    if not named:
        return ""
    heading = escape(_("Sources"))
    items = "".join(f'<li dir="auto">{escape(text)}</li>' for text in named)
    return f"<footer><h2>{heading}</h2><ul>{items}</ul></footer>\n"


def _key(bank: Bank, variant: Variant) -> str:
    _ = catalogue(bank.language).gettext
    rows = "".join(
        f'<li value="{number}">{_solution(item, bank)}</li>\n' for number, item in enumerate(variant.items, 1)
    )
    head = _heading(bank, variant, _("Answer key"))
    return f'<section class="sheet key">\n{head}<ol>\n{rows}</ol>\n</section>\n'


def _solution(item: Item, bank: Bank) -> str:
    """What is right, what else is, what is not enough, and the sentence that proves it."""
    _ = catalogue(bank.language).gettext
    question, offered = item.question, item.offered
    answer = answer_text(question)
    if isinstance(question.answer, bool):
        answer = truth_words(question, bank.language)[0 if question.answer else 1]
    letters = ", ".join(ascii_uppercase[place] for place in sorted(offered.right)) if offered else ""
    lines = [f'<b dir="auto">{escape(f"{letters}. {answer}" if letters else answer)}</b>']
    if not offered and not isinstance(question.answer, bool):
        if question.unit and question.unit not in answer:
            lines[0] += f" {escape(question.unit)}"
        for label, forms in ((_("Also right"), question.accept), (_("Not enough"), tuple(question.prompt))):
            if forms:
                lines.append(f'<span class="more">{escape(label)}: {escape("; ".join(forms))}</span>')
    if question.source:
        lines.append(f'<q class="more" dir="auto">{escape(question.source.quote)}</q>')
    return "<br>".join(lines)

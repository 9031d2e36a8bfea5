"""What Anki's cards look like, front and back."""

from __future__ import annotations

FIELDS = (
    *("Question", "Answer", "Choices", "Also", "NotEnough", "Wrong"),
    *("Hint", "Explanation", "Source", "Quiz"),
)
"""The fields of a note; the last is a record that only quiz reads and no card shows."""

LABELS = {
    "id": {"Also": "Juga benar", "NotEnough": "Belum cukup", "Hint": "Petunjuk"},
    "en": {"Also": "Also right", "NotEnough": "Not enough", "Hint": "Hint"},
}

STYLE = """\
.card { font: 20px/1.5 system-ui, sans-serif; text-align: left; }
.card { max-width: 36em; margin: 1em auto; padding: 0 1em; }
.ask { font-size: 24px; }
.hint, .more, .source { font-size: 16px; margin-top: .8em; }
.source { border-left: 3px solid #888; padding-left: .8em; }
.answer { font-size: 22px; font-weight: bold; }
.label { font-weight: bold; }
#typeans { font-size: 20px; }
"""


def front(choosing: bool, language: str) -> str:
    """The template of a card's front: the question, a hint to open, and a field to type in or choices."""
    return (
        '<div class="ask">{{Question}}</div>\n'
        + ('<div class="choices">{{Choices}}</div>\n' if choosing else "")
        + '{{#Hint}}<details class="hint"><summary>'
        + LABELS[language]["Hint"]
        + "</summary>{{Hint}}</details>{{/Hint}}"
        + ("" if choosing else "\n{{type:Answer}}")
    )


def back(choosing: bool, language: str) -> str:
    """The template of a card's back: the answer, what else is right, why, and the sentence that proves it."""
    lines = ['<div class="ask">{{Question}}</div>']
    lines += ['<div class="choices">{{Choices}}</div>'] if choosing else []
    lines.append('<hr id="answer">')
    lines += [] if choosing else ["{{type:Answer}}"]
    lines.append('<div class="answer">{{Answer}}</div>')
    for name in ("Also", "NotEnough"):
        label = LABELS[language][name]
        lines.append(
            f'{{{{#{name}}}}}<div class="more"><span class="label">{label}:</span><br>{{{{{name}}}}}</div>'
            f"{{{{/{name}}}}}"
        )
    for name in ("Explanation", "Source"):
        lines.append(f'{{{{#{name}}}}}<div class="{_CLASSES[name]}">{{{{{name}}}}}</div>{{{{/{name}}}}}')
    return "\n".join(lines)


_CLASSES = {"Explanation": "more", "Source": "source"}

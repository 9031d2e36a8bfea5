"""The findings' codes: what each says and why. Codes are stable; a code that is gone is not used again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from textwrap import fill


@dataclass(frozen=True, slots=True)
class Rule:
    """What one code stands for: a ``title``, ``why`` it matters and how to mend it.

    ``advice`` is reported only when selected.
    """

    code: str
    title: str
    why: str
    advice: bool = False

    def page(self) -> str:
        """The explanation that `quiz check --explain` prints."""
        kind = "Advice, reported only with --select.\n\n" if self.advice else ""
        return f"{self.code}: {self.title}\n\n{kind}{fill(self.why, 80)}\n"


FAMILIES = {
    "Q1": "form: what the format allows",
    "Q2": "sources: every answer proved by its article",
    "Q3": "ambiguity: one question, one answer",
    "Q4": "leaks: nothing in the question gives the answer away or hangs in the air",
    "Q5": "choices: one right, the others wrong",
    "Q6": "self-tests: the judge agrees with the bank",
    "Q7": "language",
    "Q8": "advice: good to have",
}

_TABLE = """
Q100 the file is not YAML
    Nothing else can be checked before this is mended. Most often a text with `: `, ` #` or a
    leading quote, bracket, `*`, `&`, `@` or `%` needs quotes around it, a quote is not closed, or a
    tab stands in the indentation.
Q101 unknown key
    A key that the format does not have is usually a misspelt one, and what it says would silently
    not count. Keys are lower case with underscores: `as_of`, `accept`, `licence`.
Q102 a key stands twice in one mapping
    Of two equal keys one is lost, and which one depends on the reader. Keep one; two lists become
    one list.
Q103 two questions have the same id
    What a learner knows hangs on the id. Rename the newer question; an id that learners have met
    stays.
Q104 something required is missing
    A bank needs `questions`; a question needs `id`, `ask` and `answer`; a source needs `article`
    and `quote`.
Q105 a value of the wrong kind
    A list where a text belongs, a text where a number belongs. Single texts may stand for lists of
    one; numbers in lists of forms are taken as they are written.
Q106 a value that is not allowed here
    `kind` is one of person, place, organization, date, number, list, boolean, text; `status` one of
    draft, reviewed, retired; `difficulty` runs from 1 to 5; `language` is a code such as id or en.
Q107 not a date
    `date` and `as_of` are whole days written year-month-day, such as 2023-09-29, and exist in the
    calendar.
Q108 fields that contradict each other
    `kind: list` goes with an answer that is a list, `kind: boolean` with true or false, and `need`
    asks for no more members than the answer has. Without `kind` the judge infers it from the
    answer.
Q109 the bank does not say its version
    `version: 1` at the top lets a later quiz know how to read the bank. Without it 1 is assumed.
Q110 a number that means two things
    `answer: 1.200` is one and a fifth to YAML and twelve hundred to an Indonesian reader. Write
    1200 or 1.2, or quote it ("1.200") to leave the reading to the judge, which knows the language.
Q201 no source
    Every verdict is proved by the article's own sentence. Give `source: {article: …, quote: …}`
    with the sentence that shows the answer, copied from the article.
Q202 the article is not declared
    `source.article` names an id under the bank's `articles`. Add the article there, or mend the id.
Q203 the article's file cannot be read
    `file` is the article's path from the bank's folder. Without the file, quotes cannot be checked
    and the tutor has no passages to answer questions from.
Q204 the article's file lies outside the bank's folder
    A bank from somewhere else must not make quiz read other files of yours, so absolute paths, `..`
    and links that lead outside are not followed. Put the article beside the bank or in a folder
    below it.
Q205 the quote is not in the article
    The quote is shown as the article's own words, so it has to be a verbatim span of it; only line
    breaks and runs of spaces may differ. Copy it again, whole.
Q206 the quote does not show the answer
    The quote alone has to prove the answer: every member of a list, the number or the name itself,
    or a form given in `accept`. Choose the sentence that has it, or a longer span. True and false
    are exempt.
Q207 a fact from the future
    `as_of` says when the fact was true, and that day has not come. Most often the year is a slip.
Q301 one question with two answers
    Two questions read the same but want different answers, so a right answer to one is wrong for
    the other. Say in each what sets it apart (who, when, where), or make one question with a list.
Q302 the same question twice
    Two questions have the same words and the same answer. Retire or remove the newer one.
Q303 nearly the same question twice
    Two questions want the same answer and differ only in small words or spelling; a learner is
    asked the same thing twice. Keep the better one.
Q401 the question gives its answer away
    All the words of the answer, or a person's surname, stand in the question. Ask without naming
    it.
Q402 the question points at something outside itself
    Words such as dia, tersebut, ini, kemarin (he, this, yesterday) have no meaning to a reader who
    does not have the article before them. Name the person, the thing or the date.
Q403 the hint gives the answer away
    A hint narrows the answer down; with the whole answer in it, there is nothing left to recall.
Q501 no choice is right
    When multiple choice is played, one of `choices` has to be the answer as written in `answer`.
Q502 several choices are the answer
    More than one of `choices` is the answer or a form of it. Keep one.
Q503 a distractor that is right
    The judge would accept this choice as an answer, so choosing it must not be wrong. Replace it.
Q504 the same choice twice
    Two choices read the same once case, accents and punctuation are folded. Replace one.
Q505 too few choices
    Multiple choice needs at least two choices. Add some, or remove `choices`.
Q506 a distractor that is half right
    The judge would not call this choice wrong but ask for more, and a choice cannot be asked on.
    Replace it.
Q601 the judge does not accept the answer
    The answer as written is not accepted for its own question. Usually `kind` is wrong, or `reject`
    or `prompt` holds a form of the answer.
Q602 a form of `accept` is not accepted
    `accept` lists are tests of the judge, too. Either the form is not right, or it contradicts
    `prompt`, `reject` or `kind`.
Q603 a form of `prompt` is not prompted
    What stands in `prompt` is true but not enough. The judge takes it otherwise: check for
    contradictions.
Q604 a form of `reject` is not rejected
    What stands in `reject` is known to be wrong. The judge takes it otherwise: check for
    contradictions.
Q605 one form in two lists
    The same form (case, accents and punctuation folded) stands in two of answer, accept, prompt and
    reject, which contradict each other. Keep it in one.
Q606 a form of `accept` contradicts the answer
    The form tells another number, another date or the other truth value than `answer`, so one of
    them is wrong. To accept numbers that are near, give a `tolerance`; to accept a rounded one, say
    so in the question.
Q701 a language that quiz does not speak
    Questions are judged by the rules of their language. Known are id and en.
Q702 the question is in another language
    The small words of the question are those of another language than its `language` says. Set
    `language` for the question or mend the bank's.
Q801 no hint
    A learner who is stuck asks for a hint; without one the tutor makes up a plain one.
Q802 no explanation
    `explain` says after a wrong answer why the right one is right.
Q803 no difficulty
    `difficulty` from 1 to 5 lets the tutor start easy and go on harder.
Q804 no date
    Facts age: `as_of` says when this was true.
Q805 an article without a file
    Without `file` the quotes cannot be checked against the article.
Q806 no question mark
    A question that is no imperative (Sebutkan …, Name …) ends in `?`.
Q807 an unused article
    No question has this article as its source.
Q808 the bank has no title
    `title` is what learners see when they choose a bank.
Q809 a fact that may be out of date
    The question asks how things are (who leads, where something is) without saying when, and `as_of`
    is more than a year old. See whether it still holds; then move `as_of`, name the year in the
    question, or retire it.
"""


def _rules(table: str) -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for row in re.split(r"\n(?=Q)", table.strip()):
        title, *why = row.split("\n")
        code, _, title = title.partition(" ")
        text = " ".join(line.strip() for line in why)
        rules[code] = Rule(code, title, text, advice=code.startswith("Q8"))
    return rules


RULES = _rules(_TABLE)


def matching(prefixes: tuple[str, ...]) -> frozenset[str]:
    """The codes that start with one of ``prefixes`` (Q101, Q2, Q); case does not count."""
    wanted = tuple(prefix.upper() for prefix in prefixes)
    return frozenset(code for code in RULES if code.startswith(wanted)) if wanted else frozenset()


DEFAULT = frozenset(code for code, rule in RULES.items() if not rule.advice)
"""The codes that are reported unless others are selected."""

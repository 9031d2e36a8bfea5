"""The findings' codes: what each says and why. Codes are stable; a code that is gone is not used again."""

from __future__ import annotations

from quiz.bank.check.rule import Rule
from quiz.locale import N_

FAMILIES = {
    "Q1": N_("form: what the format allows"),
    "Q2": N_("sources: every answer proved by its article"),
    "Q3": N_("ambiguity: one question, one answer"),
    "Q4": N_("leaks: nothing in the question gives the answer away or hangs in the air"),
    "Q5": N_("choices: one right, the others wrong"),
    "Q6": N_("self-tests: the judge agrees with the bank"),
    "Q7": N_("language"),
    "Q8": N_("advice: good to have"),
}

_TABLE = (
    Rule(
        "Q100",
        N_("the file is not YAML"),
        N_(
            "Nothing else can be checked before this is mended. Most often a text with `: `, ` #` or a "
            "leading quote, bracket, `*`, `&`, `@` or `%` needs quotes around it, a quote is not closed, "
            "or a tab stands in the indentation."
        ),
    ),
    Rule(
        "Q101",
        N_("unknown key"),
        N_(
            "A key that the format does not have is usually a misspelt one, and what it says would "
            "silently not count. Keys are lower case with underscores: `as_of`, `accept`, `licence`."
        ),
    ),
    Rule(
        "Q102",
        N_("a key stands twice in one mapping"),
        N_(
            "Of two equal keys one is lost, and which one depends on the reader. Keep one; two lists "
            "become one list."
        ),
    ),
    Rule(
        "Q103",
        N_("two questions have the same id"),
        N_(
            "What a learner knows hangs on the id. Rename the newer question; an id that learners have "
            "met stays."
        ),
    ),
    Rule(
        "Q104",
        N_("something required is missing"),
        N_(
            "A bank needs `questions`; a question needs `id`, `ask` and `answer`; a source needs "
            "`article` and `quote`."
        ),
    ),
    Rule(
        "Q105",
        N_("a value of the wrong kind"),
        N_(
            "A list where a text belongs, a text where a number belongs. Single texts may stand for "
            "lists of one; numbers in lists of forms are taken as they are written."
        ),
    ),
    Rule(
        "Q106",
        N_("a value that is not allowed here"),
        N_(
            "`kind` is one of person, place, organization, date, number, list, boolean, text; `status` "
            "one of draft, reviewed, retired; `difficulty` runs from 1 to 5; `language` is a code such "
            "as id or en."
        ),
    ),
    Rule(
        "Q107",
        N_("not a date"),
        N_(
            "`date` and `as_of` are whole days written year-month-day, such as 2023-09-29, and exist in "
            "the calendar."
        ),
    ),
    Rule(
        "Q108",
        N_("fields that contradict each other"),
        N_(
            "`kind: list` goes with an answer that is a list, `kind: boolean` with true or false, and "
            "`need` asks for no more members than the answer has. Without `kind` the judge infers it "
            "from the answer."
        ),
    ),
    Rule(
        "Q109",
        N_("the bank does not say its version"),
        N_("`version: 1` at the top lets a later quiz know how to read the bank. Without it 1 is assumed."),
    ),
    Rule(
        "Q110",
        N_("a number that means two things"),
        N_(
            "`answer: 1.200` is one and a fifth to YAML and twelve hundred to an Indonesian reader. "
            'Write 1200 or 1.2, or quote it ("1.200") to leave the reading to the judge, which knows the '
            "language."
        ),
    ),
    Rule(
        "Q201",
        N_("no source"),
        N_(
            "Every verdict is proved by the article's own sentence. Give `source: {article: …, quote: "
            "…}` with the sentence that shows the answer, copied from the article."
        ),
    ),
    Rule(
        "Q202",
        N_("the article is not declared"),
        N_(
            "`source.article` names an id under the bank's `articles`. Add the article there, or mend the id."
        ),
    ),
    Rule(
        "Q203",
        N_("the article's file cannot be read"),
        N_(
            "`file` is the article's path from the bank's folder. Without the file, quotes cannot be "
            "checked and the tutor has no passages to answer questions from."
        ),
    ),
    Rule(
        "Q204",
        N_("the article's file lies outside the bank's folder"),
        N_(
            "A bank from somewhere else must not make quiz read other files of yours, so absolute paths, "
            "`..` and links that lead outside are not followed. Put the article beside the bank or in a "
            "folder below it."
        ),
    ),
    Rule(
        "Q205",
        N_("the quote is not in the article"),
        N_(
            "The quote is shown as the article's own words, so it has to be a verbatim span of it; only "
            "line breaks and runs of spaces may differ. Copy it again, whole."
        ),
    ),
    Rule(
        "Q206",
        N_("the quote does not show the answer"),
        N_(
            "The quote alone has to prove the answer: every member of a list, the number or the name "
            "itself, or a form given in `accept`. Choose the sentence that has it, or a longer span. "
            "True and false are exempt."
        ),
    ),
    Rule(
        "Q207",
        N_("a fact from the future"),
        N_("`as_of` says when the fact was true, and that day has not come. Most often the year is a slip."),
    ),
    Rule(
        "Q301",
        N_("one question with two answers"),
        N_(
            "Two questions read the same but want different answers, so a right answer to one is wrong "
            "for the other. Say in each what sets it apart (who, when, where), or make one question with "
            "a list."
        ),
    ),
    Rule(
        "Q302",
        N_("the same question twice"),
        N_("Two questions have the same words and the same answer. Retire or remove the newer one."),
    ),
    Rule(
        "Q303",
        N_("nearly the same question twice"),
        N_(
            "Two questions want the same answer and differ only in small words or spelling; a learner is "
            "asked the same thing twice. Keep the better one."
        ),
    ),
    Rule(
        "Q401",
        N_("the question gives its answer away"),
        N_(
            "All the words of the answer, or a person's surname, stand in the question. Ask without "
            "naming it."
        ),
    ),
    Rule(
        "Q402",
        N_("the question points at something outside itself"),
        N_(
            "Words such as dia, tersebut, ini, kemarin (he, this, yesterday) have no meaning to a reader "
            "who does not have the article before them. Name the person, the thing or the date."
        ),
    ),
    Rule(
        "Q403",
        N_("the hint gives the answer away"),
        N_("A hint narrows the answer down; with the whole answer in it, there is nothing left to recall."),
    ),
    Rule(
        "Q501",
        N_("no choice is right"),
        N_("When multiple choice is played, one of `choices` has to be the answer as written in `answer`."),
    ),
    Rule(
        "Q502",
        N_("several choices are the answer"),
        N_("More than one of `choices` is the answer or a form of it. Keep one."),
    ),
    Rule(
        "Q503",
        N_("a distractor that is right"),
        N_("The judge would accept this choice as an answer, so choosing it must not be wrong. Replace it."),
    ),
    Rule(
        "Q504",
        N_("the same choice twice"),
        N_("Two choices read the same once case, accents and punctuation are folded. Replace one."),
    ),
    Rule(
        "Q505",
        N_("too few choices"),
        N_("Multiple choice needs at least two choices. Add some, or remove `choices`."),
    ),
    Rule(
        "Q506",
        N_("a distractor that is half right"),
        N_(
            "The judge would not call this choice wrong but ask for more, and a choice cannot be asked "
            "on. Replace it."
        ),
    ),
    Rule(
        "Q601",
        N_("the judge does not accept the answer"),
        N_(
            "The answer as written is not accepted for its own question. Usually `kind` is wrong, or "
            "`reject` or `prompt` holds a form of the answer."
        ),
    ),
    Rule(
        "Q602",
        N_("a form of `accept` is not accepted"),
        N_(
            "`accept` lists are tests of the judge, too. Either the form is not right, or it contradicts "
            "`prompt`, `reject` or `kind`."
        ),
    ),
    Rule(
        "Q603",
        N_("a form of `prompt` is not prompted"),
        N_(
            "What stands in `prompt` is true but not enough. The judge takes it otherwise: check for "
            "contradictions."
        ),
    ),
    Rule(
        "Q604",
        N_("a form of `reject` is not rejected"),
        N_(
            "What stands in `reject` is known to be wrong. The judge takes it otherwise: check for "
            "contradictions."
        ),
    ),
    Rule(
        "Q605",
        N_("one form in two lists"),
        N_(
            "The same form (case, accents and punctuation folded) stands in two of answer, accept, "
            "prompt and reject, which contradict each other. Keep it in one."
        ),
    ),
    Rule(
        "Q606",
        N_("a form of `accept` contradicts the answer"),
        N_(
            "The form tells another number, another date or the other truth value than `answer`, so one "
            "of them is wrong. To accept numbers that are near, give a `tolerance`; to accept a rounded "
            "one, say so in the question."
        ),
    ),
    Rule(
        "Q701",
        N_("a language that quiz does not speak"),
        N_("Questions are judged by the rules of their language. Known are id and en."),
    ),
    Rule(
        "Q702",
        N_("the question is in another language"),
        N_(
            "The small words of the question are those of another language than its `language` says. Set "
            "`language` for the question or mend the bank's."
        ),
    ),
    Rule(
        "Q801",
        N_("no hint"),
        N_("A learner who is stuck asks for a hint; without one the tutor makes up a plain one."),
        advice=True,
    ),
    Rule(
        "Q802",
        N_("no explanation"),
        N_("`explain` says after a wrong answer why the right one is right."),
        advice=True,
    ),
    Rule(
        "Q803",
        N_("no difficulty"),
        N_("`difficulty` from 1 to 5 lets the tutor start easy and go on harder."),
        advice=True,
    ),
    Rule(
        "Q804",
        N_("no date"),
        N_("Facts age: `as_of` says when this was true."),
        advice=True,
    ),
    Rule(
        "Q805",
        N_("an article without a file"),
        N_("Without `file` the quotes cannot be checked against the article."),
        advice=True,
    ),
    Rule(
        "Q806",
        N_("no question mark"),
        N_("A question that is no imperative (Sebutkan …, Name …) ends in `?`."),
        advice=True,
    ),
    Rule(
        "Q807",
        N_("an unused article"),
        N_("No question has this article as its source."),
        advice=True,
    ),
    Rule(
        "Q808",
        N_("the bank has no title"),
        N_("`title` is what learners see when they choose a bank."),
        advice=True,
    ),
    Rule(
        "Q809",
        N_("a fact that may be out of date"),
        N_(
            "The question asks how things are (who leads, where something is) without saying when, and "
            "`as_of` is more than a year old. See whether it still holds; then move `as_of`, name the "
            "year in the question, or retire it."
        ),
        advice=True,
    ),
)

RULES = {rule.code: rule for rule in _TABLE}


def matching(prefixes: tuple[str, ...]) -> frozenset[str]:
    """The codes that start with one of ``prefixes`` (Q101, Q2, Q); case does not count."""
    wanted = tuple(prefix.upper() for prefix in prefixes)
    return frozenset(code for code in RULES if code.startswith(wanted)) if wanted else frozenset()


DEFAULT = frozenset(code for code, rule in RULES.items() if not rule.advice)
"""The codes that are reported unless others are selected."""

"""How English-speaking learners say what they want of a tutor, and ask back, as data.

The forms are those of ``id_talk``.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SPELLINGS = {
    **dict.fromkeys(("dont", "dnt"), "do not"),
    **dict.fromkeys(("cant", "cannot"), "can not"),
    **dict.fromkeys(("havent",), "have not"),
    **dict.fromkeys(("isnt", "wasnt", "arent"), "is not"),
    **dict.fromkeys(("didnt",), "did not"),
    **dict.fromkeys(("shouldnt",), "should not"),
    **dict.fromkeys(("whats", "wats"), "what is"),
    **dict.fromkeys(("hows",), "how is"),
    **dict.fromkeys(("wheres",), "where is"),
    **dict.fromkeys(("thats",), "that is"),
    **dict.fromkeys(("im",), "i am"),
    **dict.fromkeys(("ill",), "i will"),
    **dict.fromkeys(("id",), "i would"),
    **dict.fromkeys(("ive",), "i have"),
    **dict.fromkeys(("youre",), "you are"),
    **dict.fromkeys(("lets",), "let us"),
    **dict.fromkeys(("gimme",), "give me"),
    **dict.fromkeys(("wanna",), "want to"),
    **dict.fromkeys(("dunno", "idk"), "do not know"),
    **dict.fromkeys(("pls", "plz", "plse"), "please"),
    **dict.fromkeys(
        ("quote", "quotation", "proof", "evidence", "reference", "references", "sources"),
        "source",
    ),
    **dict.fromkeys(("options", "option", "choice", "alternatives"), "choices"),
    **dict.fromkeys(("hints", "clues", "clue", "nudge", "tip"), "hint"),
    **dict.fromkeys(("topics", "subject", "subjects", "theme"), "topic"),
    **dict.fromkeys(("points", "results", "result", "marks", "grade"), "score"),
    **dict.fromkeys(("questions",), "question"),
    **dict.fromkeys(("answers",), "answer"),
    **dict.fromkeys(("articles",), "article"),
    **dict.fromkeys(("correct", "rite"), "right"),
    **dict.fromkeys(("mistyped", "misspelled", "misclicked"), "typo"),
    **dict.fromkeys(("its",), "it is"),
    **dict.fromkeys(("simple",), "easy"),
    **dict.fromkeys(("simpler", "easiest", "simplest"), "easier"),
    **dict.fromkeys(("difficult", "tough"), "hard"),
    **dict.fromkeys(("tougher", "hardest", "toughest"), "harder"),
    **dict.fromkeys(("challenging", "challenges"), "challenge"),
    **dict.fromkeys(("done", "finished"), "done"),
    **dict.fromkeys(("explained", "explanation", "clarify"), "explain"),
    **dict.fromkeys(("repeated", "reread"), "repeat"),
    **dict.fromkeys(("switching", "switch", "changing"), "change"),
    **dict.fromkeys(("different", "other"), "another"),
    **dict.fromkeys(("says",), "say"),
    **dict.fromkeys(("forget", "forgotten"), "forgot"),
    **dict.fromkeys(("helping",), "help"),
    **dict.fromkeys(("moving", "moved"), "move"),
    **dict.fromkeys(("ones",), "one"),
    **dict.fromkeys(("cya",), "bye"),
    **dict.fromkeys(("command", "commands"), "commands"),
    **dict.fromkeys(("u", "ya"), "you"),
    **dict.fromkeys(("r",), "are"),
    **dict.fromkeys(("bahasa",), "indonesian"),
    **dict.fromkeys(("accept", "accepted", "count", "counts"), "count"),
}  # fmt: skip

SUFFIXES: tuple[str, ...] = ()

AGAIN = _words("another more again further")

FILLERS = _words(
    """
    please the a an i me my mine you your we us it is am are was be been can could may might would will
    shall should like want need to let some any this that these those for with of do did does have has got
    get give show tell see just so well ok okay sorry now then oh ah um hmm really actually here there at
    on in and but too bit little hey hi hello kindly maybe one question thing put thanks thank
    think guess though absolutely totally honestly gotten today tiny small quick final either him bro mate man
    perhaps probably already still ever quite rather real truly sir teacher tutor wait
    """
)

WISHES: dict[str, tuple[str, ...]] = {
    "hint": ("hint / another more drop", "help bit|little|question|with|this|some"),
    "skip": (
        "skip / later",
        "pass",
        "next / go move",
        "another question|one / change",
        "move on / next",
        "not this|one",
        "leave this|one|question",
        "change question",
        "later / come back back",
    ),
    "dont_know": (
        "not know / answer",
        "no idea|hint / answer what",
        "not sure|remember|idea / answer",
        "not hint",
        "give up",
        "forgot / answer",
        "what answer / right",
        "answer tell|show|give|reveal|see / right",
        "reveal",
        "just tell",
        "beats me",
    ),
    "why": (
        "why / wrong right not answer explain",
        "how come",
        "how so",
        "how wrong|right",
        "explain / why answer wrong what",
        "reason / what",
        "what wrong / answer",
        "not get why|it / wrong",
        "not understand / why",
    ),
    "source": (
        "source / what where cite article which",
        "where from|come|say|get / source answer",
        "who say",
        "according whom|who",
        "which|what article / from say source",
        "article see|show|read|say",
        "prove",
        "how you know",
    ),
    "repeat": (
        "repeat / question again",
        "say again / question",
        "come again",
        "what question / again",
        "question again / read what",
        "ask|read|show again / question",
        "again what / question",
        "show|see question / again",
        "pardon",
        "what that|ask / again",
        "one more|again time",
        "once more|again",
        "forgot question / what",
    ),
    "score": (
        "score / what so far current",
        "how many right|wrong|score|mistakes / so far answer",
        "how doing|well",
        "doing well",
        "how did do",
        "right number|total|many / how answer what",
        "mistakes number|many",
    ),
    "progress": (
        "progress / what far so",
        "how far / along",
        "how many|much left|more|remain|remaining|go / question longer are",
        "how much|many longer|left|more",
        "what left",
        "where are we",
        "nearly|almost done|there|finish",
        "how many question|done / left more remaining so far",
        "remaining|left / question many how",
    ),
    "stop": (
        "stop / quiz game here",
        "quit|exit|finish|goodbye / quiz game now",
        "go|leave have|must|need|gotta|should",
        "bye / good",
        "i done / all today",
        "enough / today that",
        "tired",
        "see you / tomorrow later soon",
        "end / quiz game",
        "close / quiz",
        "want leave",
    ),
    "right": (
        "right i|answer|that|mine|it / was no sure",
        "should count / answer",
        "count it|that|this|my / answer",
        "same thing|that|it / mean",
        "what i said|meant|mean / that exactly",
        "i said|meant / that mean",
        "object|disagree|appeal|protest",
        "you wrong",
    ),
    "undo": (
        "undo / last answer",
        "take back / answer last",
        "typo / made",
        "oops / typo wrong key",
        "wrong key",
        "back / go last previous question",
        "previous question / go",
        "change|correct|right|cancel|delete|remove|retract answer / last",
        "right answer let|want|can|could|may",
        "cancel|retract",
    ),
    "choices": (
        "choices / multiple use change what turn",
        "multiple choices / use change",
        "let me choose",
        "a b c d",
    ),
    "no_choices": (
        "no|without|not|off|stop|hide|remove choices / multiple more turn change",
        "free text|answer / use",
        "type / myself it",
        "open question|answer",
    ),
    "easier": (
        "easier / something question make go more",
        "easy one|question|something|give|want|ask|go / more",
        "hard / too this so it not that these very way much question",
        "hard too|so|very|really|not|less|way / much question",
        "lower level|difficulty",
        "less challenge|hard / difficulty",
    ),
    "harder": (
        "harder / something question make more go",
        "hard one|question|something|give|want|ask / more",
        "hard more / question",
        "easy / so this it that these very way much",
        "easy too|so|very|not|less|way / much question",
        "challenge / more something",
        "raise|increase level|difficulty",
    ),
    "topic": (
        "topic / change another what which list choose pick new",
        "talk about / something else another",
        "article another|change|list / which",
    ),
    "language": (
        "language / change another what",
        "english|indonesian / change speak use back instead talk",
    ),
    "help": (
        "help / need",
        "how work|play|use / this does",
        "what can|should|do do|say",
        "what do|should|now / do",
        "commands / what list",
        "instructions|menu|manual|rules / what",
        "confused|lost",
    ),
    "more": (
        "more / question few",
        "continue|proceed / more",
        "carry|go|keep on|ahead|going / more",
        "not stop",
        "on we go",
        "us go",
        "ready / more",
        "next round / go",
        "few more",
    ),
}  # fmt: skip

ASKING = _words("who whom whose what when where why how which")
WHO = _words("who")
HOLDING = _words("is was are were the a an serves served as became")
YES_OR_NO = _words("is are was were did does do has have had")
TENTATIVE = ("what|how about", "could it|this be")

TELLING = ("tell about", "explain what|who|about", "what mean|stand", "define")

STOPWORDS = _words(
    """
    the a an of and to in on at for by with from is are was were be been do does did has have had it its
    this that these those he she they them his her their i you we us me my what who whom when where why
    how which tell about explain mean means stand stands please as or not there
    """
)

PRONOUNS = _words("he she they it them him her this that these those")

TAGS: frozenset[str] = frozenset()

REFUSALS = _words("no not never without less nor neither")

YES = _words("yes yeah yep sure ok okay please go more continue y")
NO = _words("no nope nah stop enough later n")

CHAT = _words(
    """
    hello hi hey good morning afternoon evening thanks thank you thx cheers ok okay yes yeah yep no nope nice cool
    great wow oh ah well hmm hm um uh right so now ready please lovely fine
    """
)
LAUGHTER = r"(?:(?:ha|he|hi)+|lo+l|lmao|rofl)"
ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1}
LEADING = _words("to about on into")
EVERYTHING = _words("all everything any anything of them topics")
CALLED = _words("english inggris en")

LETTER_WORDS = _words("one choice option answer the i is it its letter pick choose say take number")

REPORTS = _words(
    """
    report reports reported article articles source sources text story account accounts version
    versions spelling spelt spelled written says
    """
)
"""Words for what was reported, by which an article speaks of its sources."""

DIFFERS = _words(
    """
    differ differs differing contradict contradicts contradictory contradicting inconsistent
    conflict conflicts conflicting discrepancy disagree disagrees disagreement mistaken erroneous
    corrected
    """
)
"""Words for sources that do not agree."""

SPELT = _words("spelling spellings spelt spelled written")
"""Words for how a name is written."""

CONTRASTS = _words("but while whereas other elsewhere becomes")
"""Words that set one way of writing it against another."""

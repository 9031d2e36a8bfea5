"""List learners, and make, rename, delete, carry over, merge or mend them.

quiz learners list [--json]              everyone, the one who played last marked
quiz learners create NAME
quiz learners rename NAME NEW
quiz learners delete NAME [--yes]        for good, with every answer
quiz learners export NAME [-o FILE]      as one JSON file; --anonymous leaves out who it is
quiz learners import FILE [--name NAME]
quiz learners merge NAME FILE            add another device's answers (an exported file)
quiz learners anonymise NAME [--yes]     take out the name and the answers' texts, for good
quiz learners set NAME SETTING VALUE
quiz learners fit NAME [--dry-run]       fit the memory model to the learner's own answers
quiz learners repair [NAME …] [--dry-run] [--deep]

Settings: retention, 0.7 to 0.99 (0.9 when not set); new_per_day and due_per_day, a number or off; goal,
answers a day or off; streak, on or off.
"""

from __future__ import annotations

import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from contextlib import suppress
from pathlib import Path

from quiz.cli.carrying import done, export_learner, import_learner, merge_learner
from quiz.errors import EXIT_DONE, EXIT_FINDINGS, LearnerError, UsageError
from quiz.locale import LANGUAGES, N_, catalogue
from quiz.printable import printable


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments to ``parser``."""
    parser.add_argument("--lang", choices=LANGUAGES, default="id", help="language of messages (default: id)")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="everyone, the one who played last marked")
    listing.add_argument("--json", action="store_true", help="as JSON, one object a line")
    actions.add_parser("create", help="a new learner").add_argument("name", metavar="NAME")
    renaming = actions.add_parser("rename", help="another name")
    renaming.add_argument("name", metavar="NAME")
    renaming.add_argument("new", metavar="NEW")
    for action, what in (("delete", "for good"), ("anonymise", "take out who it is, for good")):
        final = actions.add_parser(action, help=what)
        final.add_argument("name", metavar="NAME")
        final.add_argument("--yes", action="store_true", help="do not ask")
    export = actions.add_parser("export", help="as one JSON file")
    export.add_argument("name", metavar="NAME")
    export.add_argument("-o", "--output", metavar="FILE", help="default: standard output")
    export.add_argument("--anonymous", action="store_true", help="leave out name and answers' texts")
    importing = actions.add_parser("import", help="from an exported file")
    importing.add_argument("file", metavar="FILE")
    importing.add_argument("--name", metavar="NAME", help="what to call the learner here")
    merging = actions.add_parser("merge", help="add another device's answers")
    merging.add_argument("name", metavar="NAME")
    merging.add_argument("file", metavar="FILE", help="an exported file")
    setting = actions.add_parser("set", help="how well to remember, how much a day")
    setting.add_argument("name", metavar="NAME")
    setting.add_argument("setting", metavar="SETTING")
    setting.add_argument("value", metavar="VALUE")
    fitting = actions.add_parser("fit", help="fit the memory model to the learner's own answers")
    fitting.add_argument("name", metavar="NAME")
    fitting.add_argument("--dry-run", action="store_true", help="only report")
    mending = actions.add_parser("repair", help="look folders over and mend them")
    mending.add_argument("names", metavar="NAME", nargs="*", help="default: everyone")
    mending.add_argument(
        "--dry-run", action="store_true", help="only report; exit code 1 if anything is wrong"
    )
    mending.add_argument("--deep", action="store_true", help="also compute every card again")
    for each in actions.choices.values():
        each.add_argument("--lang", choices=LANGUAGES, default=SUPPRESS, help="language of messages")


def run(arguments: Namespace) -> int:
    """Do the one action named."""
    from quiz.progress import data_home

    home = data_home(os.environ)
    return _ACTIONS[arguments.action](home, arguments)


def _list(home: Path, arguments: Namespace) -> int:
    from quiz.progress import last_learner, list_learners

    names = list_learners(home)
    last = ""
    if names:
        with suppress(LearnerError):
            last = last_learner(home)
    for name in names:
        if arguments.json:
            import msgspec

            print(msgspec.json.encode({"name": name, "last": name == last}).decode())
        else:
            print(f"{'*' if name == last else ' '} {printable(name)}")
    if not names:
        print(catalogue(arguments.lang).gettext("There is no learner yet."), file=sys.stderr)
    return EXIT_DONE


def _create(home: Path, arguments: Namespace) -> int:
    from quiz.progress.disk import Disk
    from quiz.progress.profile import make_folder
    from quiz.progress.register import vacant
    from quiz.progress.trouble import told

    name = vacant(home, arguments.name)
    with told(home, "changed"):
        make_folder(home, name, Disk())
    return done(arguments, N_("{name} can play now."), name=name)


def _rename(home: Path, arguments: Namespace) -> int:
    from quiz.progress.disk import Disk
    from quiz.progress.register import rename

    rename(home, arguments.name, arguments.new, Disk())
    return done(arguments, N_("{name} is called {new} now."), name=arguments.name, new=arguments.new)


def _delete(home: Path, arguments: Namespace) -> int:
    from quiz.progress.disk import Disk
    from quiz.progress.register import delete, existing

    existing(home, arguments.name)
    if not _sure(arguments, N_("Delete {name} with every answer, for good? [y/N] ")):
        return EXIT_FINDINGS
    delete(home, arguments.name, Disk())
    return done(arguments, N_("{name} is deleted."), name=arguments.name)


def _anonymise(home: Path, arguments: Namespace) -> int:
    from secrets import token_hex

    from quiz.progress.disk import Disk
    from quiz.progress.register import anonymise, existing

    existing(home, arguments.name)
    if not _sure(arguments, N_("Take {name}'s name and answers' texts out, for good? [y/N] ")):
        return EXIT_FINDINGS
    new = anonymise(home, arguments.name, token_hex(16), Disk())
    return done(arguments, N_("{name} is called {new} now."), name=arguments.name, new=new)


def _set(home: Path, arguments: Namespace) -> int:
    from quiz.progress.disk import Disk
    from quiz.progress.register import existing
    from quiz.progress.settings import change

    value = change(existing(home, arguments.name), arguments.setting, arguments.value, Disk())
    shown = "on" if value is True else "off" if value is None or value is False else str(value)
    message = N_("{setting} of {name} is {value} now.")
    return done(arguments, message, name=arguments.name, setting=arguments.setting, value=shown)


def _fit(home: Path, arguments: Namespace) -> int:
    from quiz.progress.disk import Disk
    from quiz.progress.fitting import fit, use
    from quiz.progress.reading import read_learner
    from quiz.progress.register import existing

    folder = existing(home, arguments.name)
    found = fit(read_learner(folder))
    print(f"{found.held_out} answers held out: log loss {found.before:.4f} before, {found.after:.4f} fitted")
    if not found.better:
        return done(arguments, N_("The model of {name} stays: the fit does no better."), name=arguments.name)
    if arguments.dry_run:
        return EXIT_FINDINGS
    use(folder, found, Disk())
    return done(arguments, N_("The model of {name} is fitted now."), name=arguments.name)


def _repair(home: Path, arguments: Namespace) -> int:
    from quiz.progress.disk import Disk
    from quiz.progress.profile import folders, read_profile
    from quiz.progress.reading import read_learner
    from quiz.progress.register import existing
    from quiz.progress.repair import inspect, mend

    wrong = 0
    words = catalogue(arguments.lang)
    chosen = [existing(home, name) for name in arguments.names] or folders(home)
    for folder in chosen:
        if arguments.dry_run:
            found = inspect(folder, deep=arguments.deep)
        else:
            found = mend(folder, Disk(), deep=arguments.deep)
        wrong += len(found)
        name, kept = printable(read_profile(folder).name), read_learner(folder)
        count = len(kept.reviews)
        answers = words.ngettext("{count} answer kept", "{count} answers kept", count).format(count=count)
        sound = "" if found else f", {words.gettext('nothing wrong')}"
        print(f"{name}: {answers}{sound}")
        for problem in found:
            print(f"  - {problem.say(arguments.lang)}")
    if not chosen:
        print(words.gettext("There is no learner yet."), file=sys.stderr)
    if wrong and arguments.dry_run:
        print(words.gettext("This was only a look: nothing is changed yet."), file=sys.stderr)
        return EXIT_FINDINGS
    return EXIT_DONE


def _sure(arguments: Namespace, question: str) -> bool:
    if arguments.yes:
        return True
    if not sys.stdin.isatty():
        raise UsageError("This cannot be taken back: give --yes to do it without being asked.")
    print(
        catalogue(arguments.lang).gettext(question).format(name=printable(arguments.name)), end="", flush=True
    )
    return sys.stdin.readline().strip().casefold() in {"y", "yes", "ya"}


_ACTIONS = {
    "list": _list,
    "create": _create,
    "rename": _rename,
    "delete": _delete,
    "export": export_learner,
    "import": import_learner,
    "merge": merge_learner,
    "anonymise": _anonymise,
    "fit": _fit,
    "repair": _repair,
    "set": _set,
}

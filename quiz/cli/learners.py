"""List learners, and make, rename, delete, carry over, merge or mend them.

Settings: retention, 0.7 to 0.99 (0.9 when not set); new_per_day and due_per_day, a number or off; goal,
answers a day or off; streak, on or off.

`quiz learners export --help` and so on tell more.

examples:
  quiz learners list
  quiz learners export Sari -o sari.json   to carry to another device
  quiz learners merge Sari sari.json       add what was answered there
"""

from __future__ import annotations

import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from contextlib import suppress
from pathlib import Path

from quiz.cli.carrying import done, export_learner, import_learner, merge_learner
from quiz.cli.manual import describe
from quiz.cli.seat import language_of
from quiz.errors import EXIT_DONE, EXIT_FINDINGS, LearnerError, UsageError
from quiz.locale import LANGUAGES, N_, catalogue
from quiz.printable import json_text, printable


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments to ``parser``."""
    parser.add_argument(
        "--lang", choices=LANGUAGES, help="language of messages (default: setting, locale, id)"
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, what: str, *examples: str) -> ArgumentParser:
        text = f"{what[0].upper()}{what[1:]}.\n\nexamples:\n" + "".join(f"  {one}\n" for one in examples)
        each = describe(actions.add_parser(name, help=what), text)
        each.add_argument("--lang", choices=LANGUAGES, default=SUPPRESS, help="language of messages")
        return each

    listing = action("list", "everyone, the one who played last marked", "quiz learners list --json")
    listing.add_argument("--json", action="store_true", help="as JSON, one object a line")
    action("create", "a new learner", 'quiz learners create "Budi S."').add_argument("name", metavar="NAME")
    renaming = action("rename", "another name", 'quiz learners rename Sari "Sari Dewi"')
    renaming.add_argument("name", metavar="NAME")
    renaming.add_argument("new", metavar="NEW")
    for name, what in (
        ("delete", "delete a learner with every answer, for good"),
        ("anonymise", "take out the name and the answers' texts, for good"),
    ):
        final = action(name, what, f"quiz learners {name} Sari", f"quiz learners {name} Sari --yes")
        final.add_argument("name", metavar="NAME")
        final.add_argument("--yes", action="store_true", help="do not ask")
    export = action(
        "export",
        "write a learner as one JSON file",
        "quiz learners export Sari -o sari.json",
        "quiz learners export Sari --anonymous > somebody.json",
    )
    export.add_argument("name", metavar="NAME")
    export.add_argument("-o", "--output", metavar="FILE", help="default: standard output")
    export.add_argument("--anonymous", action="store_true", help="leave out name and answers' texts")
    importing = action(
        "import", "a new learner from an exported file", "quiz learners import sari.json --name Sari2"
    )
    importing.add_argument("file", metavar="FILE")
    importing.add_argument("--name", metavar="NAME", help="what to call the learner here")
    merging = action("merge", "add another device's answers", "quiz learners merge Sari sari.json")
    merging.add_argument("name", metavar="NAME")
    merging.add_argument("file", metavar="FILE", help="an exported file")
    setting = action(
        "set",
        "how well to remember, how much a day",
        "quiz learners set Sari retention 0.95",
        "quiz learners set Sari new_per_day off",
    )
    setting.add_argument("name", metavar="NAME")
    setting.add_argument(
        "setting", metavar="SETTING", help="retention, new_per_day, due_per_day, goal or streak"
    )
    setting.add_argument("value", metavar="VALUE", help="a number, on or off")
    fitting = action(
        "fit", "fit the memory model to the learner's own answers", "quiz learners fit Sari --dry-run"
    )
    fitting.add_argument("name", metavar="NAME")
    fitting.add_argument("--dry-run", action="store_true", help="only report")
    mending = action(
        "repair",
        "look folders over and mend them",
        "quiz learners repair --dry-run",
        "quiz learners repair Sari --deep",
    )
    mending.add_argument("names", metavar="NAME", nargs="*", help="default: everyone")
    mending.add_argument(
        "--dry-run", action="store_true", help="only report; exit code 1 if anything is wrong"
    )
    mending.add_argument("--deep", action="store_true", help="also compute every card again")


def run(arguments: Namespace) -> int:
    """Do the one action named."""
    from quiz.progress import data_home

    home = data_home(os.environ)
    arguments.lang = arguments.lang or language_of(home, None, os.environ)
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

            print(json_text(msgspec.json.encode({"name": name, "last": name == last}).decode()))
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
        sound = "" if found else ", " + words.gettext("nothing wrong")
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

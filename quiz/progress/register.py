"""Learners as a whole: renamed, deleted, brought in from a file, made anonymous."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from quiz.errors import LearnerError
from quiz.progress.archive import Archive, anonymous
from quiz.progress.disk import Disk
from quiz.progress.last import forget
from quiz.progress.line import decode
from quiz.progress.log import TORN
from quiz.progress.merging import stated
from quiz.progress.paths import clean_name, learners_folder
from quiz.progress.profile import (
    Profile,
    find_folder,
    free_folder,
    make_folder,
    naming,
    read_profile,
    write_profile,
)
from quiz.progress.rewriting import held, mended_lines, write_log
from quiz.progress.settings import schedule_for
from quiz.progress.trouble import told


def existing(home: Path, name: str) -> Path:
    """The folder of the learner called ``name``. Raises LearnerError when there is none."""
    folder = find_folder(home, name)
    if folder is None:
        raise LearnerError(f"There is no learner called {name!r}. `quiz learners list` names them all.")
    return folder


def vacant(home: Path, name: str) -> str:
    """``name`` as it is kept. Raises LearnerError when a learner is called so already."""
    if find_folder(home, name) is not None:
        raise LearnerError(f"There is a learner called {clean_name(name)!r} already.")
    return clean_name(name)


def rename(home: Path, old: str, new: str, disk: Disk) -> Path:
    """Call the learner ``old`` ``new``; returns the new folder. Raises LearnerError."""
    folder = existing(home, old)
    if clean_name(old) == clean_name(new):
        return folder
    new = vacant(home, new)
    with told(folder, "renamed"), naming(home, disk):
        with held(folder, disk):
            write_profile(folder, replace(read_profile(folder), name=new), disk)
        target = free_folder(learners_folder(home), new)
        folder.rename(target)
        disk.sync_folder(target.parent)
    forget(home, clean_name(old))
    return target


def delete(home: Path, name: str, disk: Disk) -> None:
    """Delete the learner for good, with every answer. Raises LearnerError."""
    folder = existing(home, name)
    with told(folder, "deleted"), naming(home, disk):
        # Out of sight in one step: an interrupted deletion leaves nobody half there.
        doomed = folder.with_name(f".deleted-{folder.name}")
        if doomed.exists():
            shutil.rmtree(doomed)
        folder.rename(doomed)
        shutil.rmtree(doomed)
        disk.sync_folder(folder.parent)
    forget(home, clean_name(name))


def restore(home: Path, archive: Archive, name: str, disk: Disk) -> int:
    """Make a learner ``name`` out of an exported one; returns the number of reviews. Raises LearnerError."""
    name = vacant(home, name)
    with told(home, "changed"):
        folder = make_folder(home, name, disk)
    with held(folder, disk):
        profile = Profile(name=name, settings=archive.settings, parameters=archive.parameters)
        write_log(folder, name, stated(archive.reviews, schedule_for(profile)), disk)
        write_profile(folder, profile, disk)
    return len(archive.reviews)


def anonymise(home: Path, name: str, salt: str, disk: Disk) -> str:
    """Take name and answers' texts out of a learner for good; returns the name given instead."""
    new = f"anonymous-{salt[:6]}"
    folder = rename(home, name, new, disk)
    with held(folder, disk):
        lines = map(decode, mended_lines(folder, disk))
        reviews = [review for review in lines if review is not None]
        write_log(folder, new, stated(anonymous(reviews, salt), schedule_for(read_profile(folder))), disk)
        (folder / TORN).unlink(missing_ok=True)
    return new

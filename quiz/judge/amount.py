"""Comparing quantities and dates as values."""

from __future__ import annotations

import re

from quiz.judge import date, moment, number
from quiz.judge.form import Form
from quiz.judge.key import Key
from quiz.judge.near import is_slip
from quiz.judge.numeral import number_words, roman
from quiz.judge.outcome import Outcome, accept, prompt, reject
from quiz.judge.prepared import Prepared
from quiz.judge.quantity import Quantity
from quiz.language import world

_TEMPERATURES = frozenset({"celsius", "fahrenheit", "kelvin", ""})
_LOOSE = 0.02
"""Part by which lengths of time may differ when months or years are turned into days."""


def compare_number(key: Key, given: Form, prepared: Prepared) -> Outcome:
    """The outcome for a key that is a quantity."""
    assert key.quantity is not None
    reading = number.read(given.plain, prepared.code, prepared.decimal)
    wanted = key.quantity
    told = date.read(given.plain)[0] if date.may_tell_day(given) else None
    if told is not None and told.month is not None and told.day is not None and not wanted.high:
        return reject(0.1, "no-number")
    found = [_as_roman(given)] if not reading.quantities else list(reading.quantities)
    quantities = [one for one in found if one is not None]
    if not quantities:
        return reject(0.0, "no-number")
    if wanted.high and len(quantities) == 2 and _bare_pair(*quantities):  # a score: *three one*
        quantities = [quantities[0]._replace(high=quantities[1].values)]
    if wanted.unit == "percent" and len(reading.rest) == 1 and number.is_counter(reading.rest[0]):
        return reject(0.1, "unit")
    outcomes = [_one(wanted, one, prepared) for one in quantities]
    best = max(outcomes, key=lambda outcome: outcome.rank)
    others = [
        one
        for one, outcome in zip(quantities, outcomes, strict=True)
        if outcome is not best
        and outcome.directive != "accept"
        and not _told(one, prepared)
        and _rival(one, wanted, prepared)
    ]
    if best.directive != "reject" and others:
        return reject(0.2, "two-answers")
    return best


def _bare_pair(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are plain numbers side by side."""
    plain = not (one.high or other.high or one.unit or other.unit or one.bound or other.bound)
    return plain and other.start - one.stop < 2


def _as_scale(said: Quantity, measure: str, prepared: Prepared) -> Quantity:
    """A letter read as a unit that does not fit, as the scale that it stands for too: 150k, 2M."""
    scale = number_words().short.get(prepared.code, {}).get(said.letter, 0)
    if not scale or not said.unit or world.UNITS[said.unit][0] in (measure, "celsius", "fahrenheit"):
        return said
    return said._replace(values=tuple(v * scale for v in said.values), unit="", letter="")


def _as_roman(given: Form) -> Quantity | None:
    value = roman(given.squeezed)
    return Quantity((float(value),)) if value else None


def _told(one: Quantity, prepared: Prepared) -> bool:
    """Whether the question itself names this number."""
    return any(str(int(v)) in prepared.asked for v in one.values if v % 1 == 0)


def _rival(one: Quantity, wanted: Quantity, prepared: Prepared) -> bool:
    """Whether another quantity could be meant as the answer: of the same measure, or of none."""
    unit = wanted.unit or prepared.unit
    if not one.unit:
        return True
    return not unit or world.UNITS[one.unit][0] == world.UNITS[unit][0]


def _one(wanted: Quantity, said: Quantity, prepared: Prepared) -> Outcome:
    unit = wanted.unit or prepared.unit
    measure = world.UNITS[unit][0] if unit else ""
    if said.letter and not _unit_fits(said.unit, prepared):
        said = _as_scale(said, measure, prepared)
    other = world.UNITS[said.unit][0] if said.unit else ""
    if {measure, other} <= _TEMPERATURES and measure != other and "" not in (measure, other):
        heat = world.celsius(wanted.values[0], measure)
        warm = any(number.equal(world.celsius(v, other), heat, 0.6) for v in said.values)
        return accept(0.93, "value") if warm else reject(0.0, "other-value")
    if said.unit == "percent" and not unit and 0 < wanted.values[0] < 1:
        unit, measure, wanted = (
            "percent",
            "ratio",
            wanted._replace(values=tuple(v * 100 for v in wanted.values)),
        )
    if said.unit == "degree" and measure in ("celsius", "fahrenheit", "kelvin"):
        said, other = said._replace(unit=""), ""
    if said.unit and not unit and not _unit_fits(said.unit, prepared):
        return reject(0.1, "unit")
    if said.unit and unit and measure != other:
        return reject(0.1, "unit")
    if wanted.high or said.high:
        return _ranges(wanted, said, unit)
    within = prepared.question.tolerance
    close = False
    for value in wanted.values[:1]:
        for reading in said.values[:1] if said.unit and unit and said.unit != unit else said.values:
            close = close or _same(value, reading, unit, said.unit, within, wanted.unit == "percent")
    if not close and prepared.loose and not (wanted.high or said.high):
        close = any(_rounds(wanted.values[0], reading) for reading in said.values) and (
            not said.unit or said.unit == unit
        )
    if not close:
        if said.unit in ("", unit) and (said.bound == "~" or said.scale > 1):
            least = 1 if said.bound == "~" else 2
            if any(_rounded(wanted.values[0], reading, least) for reading in said.values):
                return prompt(0.4, "bound", "number")
        return reject(0.0, "other-value")
    if {said.bound, wanted.bound} == {">", "<"}:
        return reject(0.1, "other-value")
    if said.bound not in ("", "~", wanted.bound):
        return prompt(0.6, "bound", "number")
    return accept(0.97 if said.unit == unit else 0.93, "value")


def _rounded(value: float, reading: float, least: int) -> bool:
    """Whether ``reading`` is ``value`` rounded to ``least`` to three digits, and less exact than it."""
    shorter = value != reading and len(f"{reading:.9g}".rstrip("0")) < len(f"{value:.9g}".rstrip("0"))
    return reading >= 20 and shorter and any(float(f"{value:.{n}g}") == reading for n in range(least, 4))


def _rounds(value: float, reading: float) -> bool:
    """Whether ``reading`` is ``value`` rounded to three digits or more."""
    if not value or (abs(value) < 100 and value % 1 == 0):
        return False
    return float(f"{value:.3g}") == reading and len(f"{value:.6g}".replace(".", "").rstrip("0")) > 3


def _unit_fits(unit: str, prepared: Prepared) -> bool:
    """Whether a unit that the key leaves out may stand: the question has one of its measure in its words."""
    measure = world.UNITS[unit][0]
    return (
        any(world.UNITS[told][0] == measure for told in number.units_in(prepared.asked_plain))
        or unit == "degree"
    )


def _same(value: float, reading: float, unit: str, said: str, within: float, percent: bool) -> bool:
    if not said or said == unit or not unit:
        if percent and not said and 0 < reading < 1 and number.equal(value / 100, reading):
            return True
        return number.equal(value, reading, within)
    loose = (
        _LOOSE
        if world.UNITS[unit][0] == "time" and {unit, said} & {"month", "year", "decade", "century"}
        else 0.005
    )
    if {unit, said} <= {"month", "year", "decade", "century", "millennium"} or {unit, said} <= {
        "day",
        "week",
        "hour",
        "minute",
        "second",
    }:
        loose = 0.001
    converted = number.base(value, unit) / world.UNITS[said][1]
    if reading >= 5 and round(converted, len(f"{reading:.6g}".partition(".")[2])) == reading:
        loose = max(loose, 0.01)
    one, other = number.base(value, unit), number.base(reading, said)
    return abs(one - other) <= loose * max(abs(one), abs(other)) + number.base(within, unit)


def _ranges(wanted: Quantity, said: Quantity, unit: str) -> Outcome:
    low, high = wanted.values[0], (wanted.high or wanted.values)[0]
    if not wanted.high:
        return reject(0.2, "other-value")
    ends = [number.base(v, said.unit) if said.unit and unit else v for v in said.values]
    tops = [number.base(v, said.unit) if said.unit and unit else v for v in said.high]
    if said.unit and unit:
        low, high = number.base(low, unit), number.base(high, unit)
    if said.high:
        if any(number.equal(low, v) for v in ends) and any(number.equal(high, v) for v in tops):
            return accept(0.97, "value")
        return reject(0.1, "other-value")
    if any(low <= v <= high or number.equal(low, v) or number.equal(high, v) for v in ends):
        return prompt(0.5, "range", "range")
    return reject(0.1, "other-value")


def compare_date(key: Key, given: Form, prepared: Prepared) -> Outcome:
    """The outcome for a key that is a date."""
    wanted = key.moment
    assert wanted is not None
    said, _rest = date.read(given.plain)
    if said is None or ("month" in wanted.parts and said.month is None):
        said = _with_mistyped_month(given, said)
    if said is None:
        return reject(0.0, "no-date")
    if len(_years(given.plain)) > 1 and wanted.until is None and wanted.span == 1 and said.until is None:
        return reject(0.2, "two-answers")
    if (
        wanted.year is not None
        and wanted.year > 99
        and given.squeezed.isdigit()
        and len(given.squeezed) == 2
        and wanted.year % 100 == int(given.squeezed) != wanted.day
    ):
        return prompt(0.4, "imprecise", "year")
    if moment.contradicts(wanted, said):
        return reject(0.1, "other-date")
    lacking = moment.missing(wanted, said)
    if said.parts.isdisjoint(wanted.parts) and not (wanted.weekday is not None and said.weekday is not None):
        return _by_weekday(wanted, said, prepared)
    asked = prepared.asked_for
    needed = lacking
    if asked & {"year", "century"} and said.year is not None:
        needed = needed - {"month", "day", "clock"}
    if "month" in asked and said.month is not None:
        needed = needed - {"year", "day", "clock"}
    if "day" in asked and said.day is not None and (said.month is not None or wanted.month is None):
        needed = needed - {"year", "clock"}
    if needed:
        return prompt(0.5, "imprecise", "-".join(sorted(needed)))
    return accept(0.97, "date")


def _years(text: str) -> set[str]:
    return set(re.findall(r"(?<!\d)(?:1\d|20)\d\d(?!\d)", text))


def _by_weekday(wanted: moment.Moment, said: moment.Moment, prepared: Prepared) -> Outcome:
    if (
        said.weekday is not None
        and "weekday" in prepared.asked_for
        and moment.weekday_of(wanted) == said.weekday
    ):
        return accept(0.9, "date")
    if said.weekday is not None and moment.weekday_of(wanted) in (None, said.weekday):
        return prompt(0.3, "imprecise", "-".join(sorted(wanted.parts)))
    return reject(0.1, "other-date")


def _with_mistyped_month(given: Form, said: moment.Moment | None) -> moment.Moment | None:
    """The date read again with a slip in its month's name mended."""
    months = date.month_names()
    text = given.plain
    for word in given.words:
        if len(word) > 5 and word.isalpha():
            for month in months:
                if word not in months and is_slip(month, word, lambda _: False):
                    return date.read(text.replace(word, month))[0] or said
    return said

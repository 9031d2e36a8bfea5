"""Where things stand in a bank's text: from the way to a value to its line and column."""

from __future__ import annotations

from quiz.bank.yaml_text import Key, Place, Spot, Yaml


def place_of(read: Yaml, place: Place, *, key: bool = False) -> tuple[int, int]:
    """Line and column, from 1, of what lies at ``place``: its value, or with ``key`` the key before it.

    Of a place that is not there: the nearest thing around it.
    """
    read, place, lines = read.at(place)
    spot = read.spot
    if spot is None:
        return lines + 1, 1
    mark = spot[0]
    for number, step in enumerate(place, 1):
        spot = _step(spot, step)
        if spot is None:
            break
        mark = spot[1] if key and number == len(place) else spot[0]
    return lines + mark.line + 1, mark.column + 1


def _step(spot: Spot, step: Key) -> Spot | None:
    parts = spot[2]
    if isinstance(parts, dict):
        return parts.get(str(step))
    if isinstance(parts, list) and isinstance(step, int) and step < len(parts):
        found: Spot = parts[step]
        return found
    return None


def value_at(read: Yaml, place: Place) -> object:
    """The raw value at ``place``; None when there is none."""
    read, place, _ = read.at(place)
    value = read.value
    for step in place:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value

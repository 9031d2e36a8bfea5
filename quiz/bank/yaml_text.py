"""YAML as banks use it: parsed by libyaml, its events built into values with their places kept.

There are no tags, no merge keys and no second document, and neither depth nor aliases run away.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from quiz.bank.scalars import scalar_of
from quiz.bank.yaml_error import DEPTH, TOO_DEEP, YamlError, explained, unreadable
from quiz.locale.told import M_
from quiz.printable import printable

AGAIN = 1_000_000
"""How many values the aliases of a file may stand for; a few kilobytes could make billions."""

_TAGS = frozenset((None, "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"))

Key = str | int
Place = tuple[Key, ...]
"""The way to a value: mapping keys and list positions from the top."""


class Mark(Protocol):
    """A point in the text; ``line`` and ``column`` count from 0."""

    line: int
    column: int


Spot = tuple[Mark, Mark, "dict[str, Any] | list[Any] | None"]
"""Where a value stands: its mark, its key's (the last of a repeated one), and its parts' spots."""


@dataclass(slots=True)
class Yaml:
    """What a text says: ``value`` of dict, list, str, `Plain` and None, and the place of each of its parts.

    ``repeated`` are keys that stand twice, of which the first counts; ``foreign`` are tags, which do
    nothing, and keys that are no text.
    """

    value: object = None
    spot: Spot | None = None
    repeated: list[Place] = field(default_factory=list)
    foreign: list[Place] = field(default_factory=list)

    def at(self, place: Place) -> tuple[Yaml, Place, int]:
        """What has the thing at ``place``, its place in there, and the lines of text before that."""
        return self, place, 0


def read_yaml(text: str) -> Yaml:
    """The one document in ``text``; its value is None when there are only comments. Raises YamlError."""
    loader = None
    try:
        loader = yaml.CSafeLoader(text)
        return _Builder(loader).document()
    except yaml.MarkedYAMLError as error:
        raise explained(error, text) from None
    except yaml.reader.ReaderError as error:
        raise unreadable(error, text) from None
    except yaml.YAMLError as error:
        raise YamlError(printable(str(error).split("\n", 1)[0], 200)) from None
    finally:
        if loader is not None:
            loader.dispose()


class _Open:
    """A mapping or a list that is being filled; of a mapping ``key`` waits for its value."""

    __slots__ = ("anchor", "before", "key", "key_mark", "mark", "parts", "value")

    def __init__(self, event: Any, before: int) -> None:
        is_mapping = type(event) is MappingStartEvent
        self.value: Any = {} if is_mapping else []
        self.parts: Any = {} if is_mapping else []
        self.mark: Mark = event.start_mark
        self.anchor: str | None = event.anchor
        self.before = before
        self.key: str | None = None
        self.key_mark: Mark = self.mark


class _Builder:
    """Builds the values of a document from the parser's events, without recursion."""

    def __init__(self, loader: yaml.CSafeLoader) -> None:
        self.next: Any = loader.get_event
        self.yaml = Yaml()
        self.open: list[_Open] = []
        self.anchors: dict[str, tuple[object, Any, int]] = {}
        self.values = 0
        self.again = 0

    def document(self) -> Yaml:
        """Everything up to the end of the text."""
        self.next()
        if type(self.next()) is not DocumentStartEvent:
            return self.yaml
        while True:
            event = self.next()
            kind = type(event)
            if kind is ScalarEvent:
                self._scalar(event)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self._start(event)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self._end()
            elif kind is AliasEvent:
                self._alias(event)
            elif kind is DocumentEndEvent:
                break
        event = self.next()  # another document, or the end
        if type(event) is DocumentStartEvent:
            raise _error(M_("a bank has no second `---`; remove it"), event.start_mark)
        return self.yaml

    def _scalar(self, event: Any) -> None:
        self.values += 1
        if event.tag not in _TAGS:
            self.yaml.foreign.append(self._place())
        value = scalar_of(event.value) if event.implicit[0] else event.value
        if event.anchor:
            self.anchors[event.anchor] = value, None, 1
        parent = self.open[-1] if self.open else None
        if parent is not None and parent.key is None and type(parent.value) is dict:
            parent.key, parent.key_mark = event.value, event.start_mark
        else:
            self._put(value, event.start_mark, None)

    def _start(self, event: Any) -> None:
        self.values += 1
        if len(self.open) >= DEPTH:
            raise _error(TOO_DEEP, event.start_mark)
        if event.tag not in _TAGS:
            self.yaml.foreign.append(self._place())
        if event.anchor:
            self.anchors[event.anchor] = None, None, 0  # what a loop gives
        self.open.append(_Open(event, self.values))

    def _end(self) -> None:
        done = self.open.pop()
        if done.anchor:
            self.anchors[done.anchor] = done.value, done.parts, self.values - done.before + 1
        self._put(done.value, done.mark, done.parts)

    def _alias(self, event: Any) -> None:
        """The same value again; what it holds counts again, since readers go through it again."""
        if event.anchor not in self.anchors:
            name = printable(event.anchor, 40)
            raise _error(
                M_("put quotes around a text that starts with `*`; there is no `&{name}`", name=name),
                event.start_mark,
            )
        value, parts, size = self.anchors[event.anchor]
        self.values += size
        self.again += size
        if self.again > AGAIN:
            raise _error(
                M_("aliases (`*name`) repeat more than {most:,} values; write them out", most=AGAIN),
                event.start_mark,
            )
        self._put(value, event.start_mark, parts)

    def _put(self, value: object, mark: Mark, parts: Any) -> None:
        """``value`` into what is open: an item, a key, or the value of the key that waits."""
        if not self.open:
            self.yaml.value, self.yaml.spot = value, (mark, mark, parts)
            return
        parent = self.open[-1]
        if type(parent.value) is list:
            parent.value.append(value)
            parent.parts.append((mark, mark, parts))
        elif parent.key is None:
            self.yaml.foreign.append((*self._place(), "?"))
            parent.key, parent.key_mark = "?", mark
        else:
            key, parent.key = parent.key, None
            if key in parent.value:
                self.yaml.repeated.append((*self._place(), key))
                first = parent.parts[key]
                parent.parts[key] = first[0], parent.key_mark, first[2]
            else:
                parent.value[key] = value
                parent.parts[key] = mark, parent.key_mark, parts

    def _place(self) -> Place:
        """The way to what comes next; a key itself has the place of its mapping."""
        ways = (one.key if type(one.value) is dict else len(one.value) for one in self.open)
        return tuple(way for way in ways if way is not None)


def _error(message: str, mark: Any) -> YamlError:
    return YamlError(
        M_("not YAML as banks use it: {message}", message=message), mark.line + 1, mark.column + 1
    )

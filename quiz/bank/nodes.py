"""The parts of a YAML text with where each begins and ends: what an edit needs that a reader does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from quiz.bank.yaml_error import DEPTH, TOO_DEEP, YamlError, explained, unreadable


@dataclass(slots=True)
class Node:
    """A scalar, list, mapping or alias at ``text[start:end]``; ``end`` is where its last sign ends.

    ``style`` is a scalar's quote ("", ' or "), | or >; ``flow`` whether a list or mapping is in brackets.
    ``shared`` when it has an anchor, that aliases elsewhere may stand for.
    """

    kind: Literal["scalar", "list", "mapping", "alias"]
    start: int
    end: int
    written: str = ""
    style: str = ""
    flow: bool = False
    shared: bool = False
    items: list[Node] = field(default_factory=list)
    pairs: list[tuple[Node, Node]] = field(default_factory=list)

    def get(self, key: str) -> Node | None:
        """The value of ``key`` in a mapping; the first when it stands twice."""
        return next((value for name, value in self.pairs if name.written == key), None)


def shifted(node: Node, by: int) -> Node:
    """``node`` and its parts with their places moved."""
    return replace(
        node,
        start=node.start + by,
        end=node.end + by,
        items=[shifted(item, by) for item in node.items],
        pairs=[(shifted(key, by), shifted(value, by)) for key, value in node.pairs],
    )


def compose(text: str, offset: int = 0) -> Node | None:
    """The document in ``text``, its places counted from ``offset``. Raises YamlError."""
    loader = yaml.CSafeLoader(text)
    try:
        return _document(_events(loader), text, offset)
    except yaml.MarkedYAMLError as error:
        raise explained(error, text) from None
    except yaml.reader.ReaderError as error:
        raise unreadable(error, text) from None
    finally:
        loader.dispose()


def _events(loader: Any) -> Iterator[Any]:
    while (event := loader.get_event()) is not None and type(event) is not DocumentEndEvent:
        yield event


def _document(events: Iterator[Any], text: str, offset: int) -> Node | None:
    root: Node | None = None
    opened: list[Node] = []
    keys: list[Node | None] = []
    for event in events:
        node = _node(event, text, offset)
        if node is not None and node.kind in ("list", "mapping"):
            if len(opened) >= DEPTH:
                raise YamlError(TOO_DEEP)
            opened.append(node)
            keys.append(None)
            continue
        if type(event) is MappingEndEvent or type(event) is SequenceEndEvent:
            node = opened.pop()
            keys.pop()
            node.end = _end(event, offset) if node.flow else _last(node)
        if node is None:
            continue
        if not opened:
            root = node
        elif opened[-1].kind == "list":
            opened[-1].items.append(node)
        elif (key := keys[-1]) is None:
            keys[-1] = node
        else:
            opened[-1].pairs.append((key, node))
            keys[-1] = None
    return root


def _end(event: Any, offset: int) -> int:
    return offset + int(event.end_mark.index)


def _node(event: Any, text: str, offset: int) -> Node | None:
    kind = type(event)
    if kind not in (ScalarEvent, AliasEvent, MappingStartEvent, SequenceStartEvent):
        return None
    start, end = event.start_mark.index, event.end_mark.index
    shared = bool(event.anchor)
    if kind is ScalarEvent:
        style = event.style or ""
        if style in ("|", ">"):
            end = start + len(text[start:end].rstrip())
        return Node("scalar", start + offset, end + offset, event.value, style.strip(), shared=shared)
    if kind is AliasEvent:
        return Node("alias", start + offset, end + offset, event.anchor)
    what: Literal["list", "mapping"] = "mapping" if kind is MappingStartEvent else "list"
    return Node(what, start + offset, end + offset, flow=bool(event.flow_style), shared=shared)


def _last(node: Node) -> int:
    """Where the last part of a list or mapping in block style ends."""
    last = node.pairs[-1][1] if node.pairs else node.items[-1] if node.items else node
    if node.pairs and last.end < node.pairs[-1][0].end:
        return node.pairs[-1][0].end
    return max(node.start, last.end)

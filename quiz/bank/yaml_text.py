"""YAML as banks use it: parsed by libyaml, with the scalars of YAML 1.2 and with places kept.

Only true and false are booleans, numbers are plain decimals, null and ~ are nothing; everything else is
text: 2023-09-29, 12:30, 0123, yes, no, on, off. There are no tags, no merge keys and no second document.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode

from quiz.bank.yaml_error import YamlError, explained, unreadable
from quiz.printable import printable

DEPTH = 40
"""How deep a bank may nest; its format needs six."""

AGAIN = 1_000_000
"""How many values the aliases of a file may stand for; a few kilobytes could make billions."""

LONGEST_NUMBER = 18
"""Digits of a whole number that is read as one, so that it fits 64 bits; a longer one is text."""

_INTEGER = re.compile(rf"-?(?:0|[1-9][0-9]{{0,{LONGEST_NUMBER - 1}}})\Z")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]{0,30})(?:\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,2})?\Z")
_TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
_PLAIN_START = frozenset("-0123456789tTfF")

_TEXT = "tag:yaml.org,2002:str"
_PLAIN = "!plain"
_NATIVE = frozenset((_TEXT, _PLAIN, "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"))

Key = str | int
Place = tuple[Key, ...]
"""The way to a value: mapping keys and list positions from the top."""


class Plain(str):
    """A number or a truth value as it was written; ``value`` is what it says. Made by ``plain``.

    A field of text takes the writing (76, 1.20, true), a field of numbers the value.
    """

    __slots__ = ("value",)
    value: int | float | bool


def plain(written: str, value: int | float | bool) -> Plain:
    """``written``, which says ``value``."""
    made = Plain(written)
    made.value = value
    return made


class _TooDeepError(Exception):
    pass


class _Loader(yaml.CSafeLoader):
    """libyaml's composer with our scalars and a bound on nesting (its own recursion has none)."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - as the base class declares it
    depth = 0

    def descend_resolver(self, parent: object, index: object) -> None:
        self.depth += 1
        if self.depth > DEPTH:
            raise _TooDeepError

    def ascend_resolver(self) -> None:
        self.depth -= 1

    def resolve(self, kind: type[Node], value: str | None, implicit: tuple[bool, bool] | bool) -> str:
        if kind is ScalarNode:
            return _PLAIN if isinstance(implicit, tuple) and implicit[0] else _TEXT
        return "tag:yaml.org,2002:map" if kind is MappingNode else "tag:yaml.org,2002:seq"


def compose(text: str) -> Node | None:
    """The tree of nodes that ``text`` is; None when it has only comments. Raises YamlError."""
    loader = None
    try:
        loader = _Loader(text)
        return loader.get_single_node()
    except _TooDeepError:
        raise YamlError(f"the file nests deeper than {DEPTH} levels; a bank needs six") from None
    except yaml.MarkedYAMLError as error:
        raise explained(error, text) from None
    except yaml.reader.ReaderError as error:
        raise unreadable(error, text) from None
    except yaml.YAMLError as error:
        raise YamlError(printable(str(error).split("\n", 1)[0], 200)) from None
    finally:
        if loader is not None:
            loader.dispose()


@dataclass(slots=True)
class Built:
    """What a tree says: ``value`` of dict, list, str, Plain and None; what stood in the way by place.

    ``nodes`` counts the values, ``again`` those that aliases add.
    """

    value: object
    repeated: list[Place] = field(default_factory=list)
    foreign: list[Place] = field(default_factory=list)
    nodes: int = 0
    again: int = 0
    known: dict[int, tuple[object, int]] = field(default_factory=dict)
    """Mappings and lists by their node's id: value and how many values it holds."""


def build(root: Node | None) -> Built:
    """The value of ``root``. A repeated key keeps its first value; a tag does nothing, a loop gives None.

    Raises YamlError when aliases multiply the file beyond measure.
    """
    built = Built(None)
    built.value = None if root is None else _value(root, (), built)
    return built


def _value(node: Node, place: Place, built: Built) -> object:
    built.nodes += 1
    if type(node) is ScalarNode:
        if node.tag not in _NATIVE:
            built.foreign.append(place)
        return _scalar(node.value) if node.tag == _PLAIN else node.value
    if id(node) in built.known:
        return _alias(node, built)
    if node.tag not in _NATIVE:
        built.foreign.append(place)
    built.known[id(node)] = None, 0  # what a loop gives
    before = built.nodes
    value: object = (
        _mapping(node, place, built)
        if type(node) is MappingNode
        else [_value(item, (*place, number), built) for number, item in enumerate(node.value)]
    )
    built.known[id(node)] = value, built.nodes - before
    return value


def _alias(node: Node, built: Built) -> object:
    """The same value again; what it holds counts again, since readers go through it again."""
    value, nodes = built.known[id(node)]
    built.nodes += nodes
    built.again += nodes
    if built.again > AGAIN:
        mark = node.start_mark
        message = f"aliases (`*name`) repeat more than {AGAIN:,} values; write them out"
        raise YamlError(message, mark.line + 1, mark.column + 1)
    return value


def _mapping(node: MappingNode, place: Place, built: Built) -> dict[str, object]:
    value: dict[str, object] = {}
    for key_node, value_node in node.value:
        key = key_node.value if type(key_node) is ScalarNode else "?"
        here = (*place, key)
        if key in value:
            built.repeated.append(here)
            continue
        if type(key_node) is not ScalarNode or key_node.tag not in _NATIVE:
            built.foreign.append(here)
        value[key] = _value(value_node, here, built)
    return value


def _scalar(written: str) -> object:
    if written in _NOTHING:
        return None
    if written[0] not in _PLAIN_START:
        return written
    if written in _TRUTH:
        return plain(written, _TRUTH[written])
    if _INTEGER.match(written):
        return plain(written, int(written))
    if _FLOAT.match(written) and not written.lstrip("-").isdigit():
        return plain(written, float(written))
    return written


def is_plain_text(text: str) -> bool:
    """Whether ``text`` written without quotes is read back as this text and not as something else."""
    return type(_scalar(text)) is str

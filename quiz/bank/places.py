"""Where things stand in a bank's text: from the way to a value to its line and column."""

from __future__ import annotations

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from quiz.bank.yaml_text import Key, Place


def place_of(root: Node | None, place: Place, *, key: bool = False) -> tuple[int, int]:
    """Line and column, from 1, of what lies at ``place``: its value, or with ``key`` the key before it.

    Of a place that is not there: the nearest thing around it.
    """
    node, mark = root, getattr(root, "start_mark", None)
    for number, step in enumerate(place):
        found = _step(node, step, repeated=key and number == len(place) - 1)
        if found is None:
            break
        key_node, node = found
        mark = (key_node if key and number == len(place) - 1 else node).start_mark
    return (1, 1) if mark is None else (mark.line + 1, mark.column + 1)


def written_at(root: Node | None, place: Place) -> str:
    """The scalar at ``place`` as it is written, without quotes; "" when there is none."""
    node = _node_at(root, place)
    return node.value if isinstance(node, ScalarNode) else ""


def is_mapping(root: Node | None, place: Place) -> bool:
    """Whether a mapping stands at ``place``."""
    return isinstance(_node_at(root, place), MappingNode)


def _node_at(root: Node | None, place: Place) -> Node | None:
    node = root
    for step in place:
        found = _step(node, step, repeated=False)
        if found is None:
            return None
        node = found[1]
    return node


def _step(node: Node | None, step: Key, *, repeated: bool) -> tuple[Node, Node] | None:
    """The nodes of the key and of the value one step down; of a repeated key the last when asked for."""
    if isinstance(node, SequenceNode) and isinstance(step, int):
        return (node.value[step], node.value[step]) if step < len(node.value) else None
    if not isinstance(node, MappingNode):
        return None
    found = None
    for key_node, value_node in node.value:
        if (key_node.value if isinstance(key_node, ScalarNode) else "?") == step:
            found = key_node, value_node
            if not repeated:
                break
    return found

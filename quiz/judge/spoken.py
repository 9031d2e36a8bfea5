"""Reading one number, in figures, words, or both: *2,5 juta*, *dua ratus*, *twenty-first*, *6 1/2*."""

from __future__ import annotations

from quiz.judge.number_tokens import Tokens
from quiz.judge.numeral import literal


def read_number(tokens: Tokens, index: int) -> Spoken | None:
    """The number that starts at ``index``, without its unit."""
    spoken = Spoken(tokens, index)
    while not spoken.ended and spoken.index < len(tokens.tokens) and spoken.step():
        pass
    return spoken if spoken.written else None


class Spoken:
    """A number as far as it is read. ``index`` is the token after it, ``written`` how many it has.

    Its value is ``total``, which scales (thousand, million) have closed, and the ``group`` that is open with
    the ``last`` part of it, several where figures can be read in several ways.
    """

    def __init__(self, tokens: Tokens, index: int) -> None:
        self.tokens, self.words = tokens, tokens.words
        self.start = self.index = index
        self.total: tuple[float, ...] = (0.0,)
        self.group = 0.0
        self.last: tuple[float, ...] = ()
        self.scale, self.ordinal, self.written, self.ended = 1.0, False, 0, False

    @property
    def values(self) -> tuple[float, ...]:
        """The readings of the number, most likely first."""
        return tuple(t + self.group + v for t in self.total for v in self.last or (0.0,))

    def step(self) -> bool:
        """Take the next token in; False when it is no part of the number."""
        token, sort = self.tokens.tokens[self.index]
        if sort == "number":
            taken = self._take_figures(token)
        elif token in self.words.adds or token in self.words.fractions:
            taken = self._add(token)
        elif self._is_link(token):
            self.index += 1
            return True
        else:
            taken = any(
                take(token) for take in (self._turn, self._close_group, self._end, self._take_decimals)
            )
        if taken:
            self._go_on()
        return taken

    def _go_on(self, tokens: int = 1) -> None:
        self.index += tokens
        self.written += tokens

    def _take_figures(self, token: str) -> bool:
        if self.last or self.group:
            return False
        at = self.tokens.at
        self.last = literal(token, self.tokens.decimal)
        if at(self.index + 1) == "/" and at(self.index + 2).isdigit() and int(at(self.index + 2)[:9]):
            self.last = (self.last[0] / int(at(self.index + 2)[:9]),)
            self.index += 2
        scale = self._short_scale(at(self.index + 1))
        if scale:
            self.last = tuple(v * scale for v in self.last)
            self.scale, self.ended = scale, True
            self._go_on()
        return True

    def _short_scale(self, letter: str) -> float:
        """What a letter after figures multiplies them by: k or m may be kelvin or metres, too."""
        scale = self.tokens.short.get(letter, 0.0)
        if letter not in ("m", "k"):
            return scale
        after = self.index + 2
        return scale if scale > 0 and self.tokens.at(after) and self.tokens.unit(after)[1] else 0.0

    def _add(self, token: str) -> bool:
        """Take in what is added: *tiga*, *twenty*, *setengah*."""
        value = self.words.adds.get(token, self.words.fractions.get(token, 0.0))
        last = self.last
        if last and value < 1 and token in self.words.fractions:
            self.last = tuple(v + value for v in last)
            return True
        if last and value >= 10 and last[0] >= 10 and not last[0] % 1 and last[0] < 100:
            self.group, last = (self.group + last[0]) * 100, ()  # nineteen forty-five
        elif last and not _follows(value, last[0]):
            return False
        self.group += last[0] if last else 0.0
        self.last = (value,)
        return True

    def _turn(self, token: str) -> bool:
        """Take in what makes another number of the part before it: *belas*, *puluh*, *per*."""
        words = self.words
        if token in words.teens and self.last:
            self.last = tuple(v + 10 for v in self.last)
        elif token in words.times:
            self.last = tuple(v * words.times[token] for v in self.last or (1.0,))
        elif token in words.denominators and token not in words.scales and self.last:
            self.last = tuple(v / words.denominators[token] for v in self.last)
        else:
            return False
        return True

    def _close_group(self, token: str) -> bool:
        """Take in a scale, which multiplies the group before it: *ribu*, *million*."""
        if token not in self.words.scales or (token == "score" and not self.last):
            return False
        self.scale = self.words.scales[token]
        parts = self.last or ((0.0,) if self.group else (1.0,))
        self.total = tuple(t + (self.group + v) * self.scale for t in self.total for v in parts)
        self.group, self.last = 0.0, ()
        return True

    def _end(self, token: str) -> bool:
        """Take in an ordinal, which ends the number unless it goes on with *belas* or *puluh*."""
        if token not in self.words.ordinals:
            return False
        self.ordinal = True
        self.group += self.last[0] if self.last else 0.0
        self.last = (self.words.ordinals[token],)
        following = self.tokens.at(self.index + 1)
        self.ended = following not in self.words.teens and following not in self.words.times
        return True

    def _take_decimals(self, token: str) -> bool:
        """Take in the decimals: *koma dua lima*."""
        if token not in self.words.points or not self.written:
            return False
        digits = self._digits(self.index + 1)
        if not digits:
            return False
        self.last = tuple(v + float(f"0.{digits}") for v in self.last or (0.0,))
        self._go_on(len(digits))
        return True

    def _digits(self, index: int) -> str:
        """The digits that are said one by one from ``index`` on: *two five* of *six point two five*."""
        found, at = "", self.tokens.at
        while (token := at(index)) and (token.isdigit() or self.words.adds.get(token, 10) < 10):
            found += token if token.isdigit() else str(int(self.words.adds[token]))
            index += 1
        return found[:15] if all(len(at(i)) < 2 or not at(i).isdigit() for i in range(index)) else ""

    def _is_link(self, token: str) -> bool:
        """Whether a word ties the parts of a number: *and*, *a* of *a hundred*."""
        words, following = self.words, self.tokens.at(self.index + 1)
        if self.index > self.start:
            if token not in words.links:
                return False
            if token == "and":
                return following in words.adds or following in words.fractions or following in ("a", "an")
        elif token not in ("a", "an"):
            return False
        return following in words.times or following in words.scales or following in words.fractions


def _follows(value: float, last: float) -> bool:
    """Whether a number word of this value can go on a number: *seventy six*, not *two four*."""
    return (last % 100 == 0 and value < 100) or (last % 10 == 0 and value < 10)

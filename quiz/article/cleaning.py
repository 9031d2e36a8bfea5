"""Telling an article's prose from what surrounds it on a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from quiz.article.metadata import credited, cut_dateline, find_date
from quiz.article.model import Dropped, Reason
from quiz.article.sentences import sentences
from quiz.language.id_writing import CLAUSE_WORDS, SAYING, looks_like_verb

_FLAGS = re.IGNORECASE
_RELATED = re.compile(
    r"\A[\s(\[*>•-]*(?:(?:baca|lihat|simak|tonton|klik|dengarkan)(?:lah)?"
    r"(?: (?:juga|pula|selengkapnya|berita|artikel|video)\b|\s*:)"
    r"|(?:artikel|berita|topik|konten) (?:terkait|lainnya|pilihan)\b|related\b|pilihan editor\b"
    r"|read (?:also|more)\b|tags?\s*:)",
    _FLAGS,
)
_INLINE = re.compile(r"[(\[]\s*(?:baca|lihat|simak)(?: juga| pula)?\s*:[^()\[\]]{0,300}[)\]]", _FLAGS)
_SHARE = re.compile(
    r"\A[^\w\"“]*(?:share|bagikan|sebarkan|follow|ikuti|like\b|subscribe|langganan|berlangganan|gabung|dapatkan"
    r"|download|unduh|temukan|jangan lupa)\b(?=.*(?:google news|whats\s?app|telegram|facebook|twitter"
    r"|instagram|youtube|channel|aplikasi|newsletter|update|artikel|berita|share to|:))",
    _FLAGS,
)
_SHARE_ALONE = re.compile(
    r"\A\W*(?:share(?: to| this)?|bagikan|salin tautan|copy link|tweet|print|kirim)\W*\Z", _FLAGS
)
_COMMENT = re.compile(
    r"\A\W*(?:post a comment|\d+ (?:comments?|komentar)\b|komentar\b\W*\Z|tulis komentar"
    r"|leave a (?:reply|comment)|note: only a member|(?:tinggalkan|beri) (?:balasan|komentar))",
    _FLAGS,
)
_ADVERT = re.compile(
    r"\A\W*(?:advertisement|iklan|scroll to continue|sponsored|promoted|loading|pesan sponsor|adv)\b"
    r"|\A\W*\[?gambas\b|lanjutkan dengan konten\W*\Z|\A\W*(?:video|foto|infografis|gambar)\s*:\s*",
    _FLAGS,
)
_PAGE = re.compile(
    r"\A\W*(?:\d+ dari \d+ halaman|halaman\s*:?\s*\d|halaman (?:selanjutnya|berikutnya)"
    r"|lanjut(?:kan)? (?:membaca|ke halaman)|selanjutnya|next page|(?:berita )?selengkapnya"
    r"|berita terkini\b.{0,20}|back to top|kembali ke atas)\W*(?:[↓→»>]|\d*)\W*\Z",
    _FLAGS,
)
_POPULAR = re.compile(r"\A\W*(?:(?:ter)?populer|most (?:read|popular)|trending|terkini)\W*\Z", _FLAGS)
_SPAM = re.compile(
    r"sbobet|gacor|\bslot(?:\s?(?:online|gacor|88)|\d)|togel|maxwin|\bjudi (?:bola|online|slot)"
    r"|\bcasino online|bandarq|situs (?:judi|slot)",
    _FLAGS,
)
_BYLINE = re.compile(
    r"\A\W*(?:oleh|by|penulis|editor|reporter|pewarta|redaktur|kontributor|wartawan"
    r"|laporan(?: langsung)?|diterbitkan|diperbarui|dipublikasikan|published|updated|posted"
    r"|foto(?:grafer)?)\s*:?\s+(?=(?-i:[A-Z0-9@]))(?:[^.!?]|\.(?=\w)|\b\w{1,3}\.){0,90}\Z",
    _FLAGS,
)
_CREDIT = re.compile(
    r"\s*\((?:[^()]{0,60}\b)?(?:AFP|AP|Reuters|Antara|Getty|Pixabay|Unsplash|Pexels|Shutterstock|EPA"
    r"|Xinhua|Dok|Foto|Photo|Istimewa|Ist|Instagram|Twitter|Facebook|YouTube|Wikimedia|Wikipedia"
    r"|Anadolu|TASS|Sputnik|VOA|BBC)\b[^()]{0,80}\)\s*\.?\Z",
    _FLAGS,
)
_SIGNATURE = re.compile(
    r"(?<=[.!?\"”’…])\s*(?:[\[(]\s*(?:[a-zA-Z]{2,5}(?:\s*[/&-]\s*[a-zA-Z]{2,5}){0,4}"
    r"|[A-Z]\.?[A-Z0-9]{1,4}[^()\[\]]{0,20})\s*[\])]|\*{2,}|\#+)\s*\.?\Z"
)
_AGENCY = re.compile(
    r"(?<=[.!?\"”’])\s*\((?:ANTARA(?: News)?|Antara|Reuters|AFP|AP|VOA|BBC|CNN|Xinhua|Dow Jones)\)\Z"
)
_SIGNED = re.compile(r"\A\W*[\[(][^()\[\]]{1,40}[\])](?:\W|\d)*\Z")
_NOTE = re.compile(
    r"\A\W*(?:disclosure|catatan (?:redaksi|editor)|ralat|editor's note)\s*:"
    r"|\A\W*(?:artikel|berita|tulisan) ini"
    r" (?:(?:telah|sudah|pernah|pertama(?: kali)?|kami|juga|di\w*)\s+){1,3}"
    r"(?:tayang|terbit|dimuat|edit|sunting|perbarui|ditayangkan|diterbitkan|disunting|diperbarui|di\s|pada\s)",
    _FLAGS,
)
_DATE_ONLY = re.compile(
    r"\A\W*(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\s*,?\s*)?\d{1,2}[\s/-]\w{1,12}"
    r"[\s/-]\d{4}(?:\W{0,4}\d{1,2}[:.]\d\d)?\W*(?:WIB|WITA|WIT)?\W*\Z",
    _FLAGS,
)
_LIST = re.compile(r"\A(?:\(?\d{1,2}[.)]\s|[-•*–]\s|[a-z][.)]\s)")
_LINEUP = re.compile(r"\d+\s*'|;|\bvs\b|\A[^.!?]{1,40}:\s|\b\d+\s-\s\d+\b|\b\d+\s-\s[A-Z]")
_ENDS = re.compile(r"[.!?…:;,][\"”’'»)\]]*\Z")
_STOPS = re.compile(r"[.!?…][\"”’'»)\]]*\Z")
_SAID = re.compile(rf"[,!?.][\"”’]\s*(?:{'|'.join(sorted(SAYING))})\b")
_CONTINUES = re.compile(
    r"\b(?:di|ke|dari|pada|untuk|dengan|dan|atau|yang|oleh|dalam|sebagai|bahwa|karena|para|atas)\Z", _FLAGS
)


@dataclass(slots=True, kw_only=True)
class Page:
    """What cleaning found: prose, and what it left out."""

    paragraphs: list[str] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    title: str = ""
    place: str = ""
    publisher: str = ""
    dates: list[str] = field(default_factory=list)

    def drop(self, reason: Reason, text: str) -> None:
        """Note that ``text`` was left out."""
        self.dropped.append(Dropped(reason=reason, text=text))


def clean(text: str, *, title: str = "", verbs: bool = True) -> Page:
    """The prose of ``text``, a page's lines. ``title`` is given when it is known from elsewhere;
    ``verbs`` when lines without an Indonesian verb are no prose.

    Lines are kept or dropped whole; of a kept one only its ends (dateline, agency, signature) may go, so that
    every sentence stands in the input.
    """
    page = Page(title=title)
    blocks = _blocks(text)
    if not title:
        _take_title(page, blocks)
    seen: set[str] = set()
    ended = False
    for block in blocks:
        reason = _reason(block, ended=ended, verbs=verbs)
        key = " ".join(block.lower().split())
        if reason is None and (key in seen or _repeats(key, page.title)):
            reason = "duplicate"
        seen.add(key)
        if reason is None:
            _keep(page, block)
            continue
        ended = ended or reason in {"comment", "footer"}
        _note(page, reason, block)
    _drop_repeated_lead(page)
    return page


def _note(page: Page, reason: Reason, block: str) -> None:
    page.drop(reason, block)
    if reason in {"byline", "date"}:
        page.dates.append(block)
    if reason == "credit":
        page.publisher = credited(block)


def _blocks(text: str) -> list[str]:
    """Lines, those of a hard-wrapped paragraph joined."""
    found: list[str] = []
    for chunk in re.split(r"\n\s*\n", text):
        lines = [line for line in (" ".join(raw.split()) for raw in chunk.split("\n")) if line]
        if _is_wrapped(lines):
            found.append(" ".join(lines))
            continue
        found.extend(_joined(lines))
    return found


def _joined(lines: list[str]) -> Iterator[str]:
    """``lines``, each that goes on with the sentence before it put to that."""
    open_: list[str] = []
    for line in lines:
        if open_ and not _continues(open_[-1], line):
            yield " ".join(open_)
            open_ = []
        open_.append(line)
    if open_:
        yield " ".join(open_)


def _is_wrapped(lines: list[str]) -> bool:
    if len(lines) < 2:
        return False
    longest = max(map(len, lines))
    full = all(len(line) >= 0.75 * longest for line in lines[:-1])
    open_ends = sum(1 for line in lines[:-1] if not _ENDS.search(line))
    return 45 <= longest <= 130 and full and open_ends >= max(1, 0.6 * (len(lines) - 1)) and len(lines) > 2


def _continues(before: str, line: str) -> bool:
    if _STOPS.search(before):
        return False
    return line[0].islower() or bool(_CONTINUES.search(before))


def _take_title(page: Page, blocks: list[str]) -> None:
    """The first line is the title when it is short and not a sentence, and sentences follow."""
    while blocks and _DATE_ONLY.match(blocks[0]):
        _note(page, "date", blocks.pop(0))
    if len(blocks) < 2:
        return
    first = re.sub(r"\A#+\s*", "", blocks[0])
    words = first.split()
    plain = (not _STOPS.search(first) or first[-1] in "?!") and len(sentences(first)) == 1
    if (
        3 <= len(words) <= 25
        and plain
        and not cut_dateline(first)[0]
        and not _reason(first, ended=True, titles=True)
    ):
        page.title = first
        page.drop("title", blocks.pop(0))


def _keep(page: Page, block: str) -> None:
    bare = _INLINE.sub(" ", block) if _INLINE.search(block) else block
    if bare != block:
        page.drop("related", " ".join(match[0] for match in _INLINE.finditer(block)))
    for pattern, reason in _TAILS:
        if match := pattern.search(bare):
            page.drop(reason, match[0].strip())
            bare = bare[: match.start()].rstrip()
    if len(page.paragraphs) < 2 and not page.place:
        lead, page.place, publisher, bare = cut_dateline(bare)
        page.publisher = page.publisher or publisher
        if lead:
            page.drop("dateline", lead.strip())
            page.dates += [lead] if find_date(lead) else []
    if bare.strip():
        page.paragraphs.append(bare.strip())


_TAILS: tuple[tuple[re.Pattern[str], Reason], ...] = ((_SIGNATURE, "signature"), (_AGENCY, "credit"))


def _is_caption(block: str) -> bool:
    """Words under a picture: a credit in brackets at the end, and either no verb or a photographer's name."""
    credit = _CREDIT.search(block)
    if not credit or len(block.split()) > 60:
        return False
    body = block[: credit.start()]
    told = "/" in credit[0] or re.match(r"\s*\((?:foto|photo|dok)\b", credit[0], _FLAGS)
    return bool(told) or not _STOPS.search(body) or not _has_verb(body)


def _has_verb(text: str) -> bool:
    return any(
        looks_like_verb(word.strip("\"'“”‘’.,;:()[]").lower()) for word in text.split() if word[:1].islower()
    )


def _is_nominal(block: str) -> bool:
    """A line that is no sentence: a caption that lost its credit."""
    if len(block.split()) >= 40 or _has_verb(block) or re.search(r"[\"“”?!]", block):
        return False
    return not (
        _STOPS.search(block) and CLAUSE_WORDS & {word.strip(",;()").lower() for word in block.split()}
    )


def _is_heading(block: str) -> bool:
    words = block.split()
    if (_STOPS.search(block) and not block.endswith("?")) or _SAID.search(block):
        return False
    if block.endswith("?"):
        capitals = sum(1 for word in words if word[:1].isupper() or not word[:1].isalpha())
        return len(words) <= 15 and capitals >= 0.6 * len(words) and len(words) > 2
    if block[-1] in ',"”' and len(words) > 5:
        return False
    return len(words) <= 12 and block[-1] != ":"


def _is_loose(block: str) -> bool:
    """A longer line without a stop: prose only when it reads like a clause."""
    if _STOPS.search(block) or block[-1] in ':,"”':
        return False
    return not _has_verb(block) or bool(_LINEUP.search(block))


def _repeats(key: str, title: str) -> bool:
    return bool(title) and key.rstrip(".") == " ".join(title.lower().split()).rstrip(".")


_RULES: tuple[tuple[Reason, Callable[[str], object]], ...] = (
    ("date", _DATE_ONLY.match),
    ("spam", lambda block: _SPAM.search(block) and (len(block.split()) < 13 or not _STOPS.search(block))),
    ("related", _RELATED.match),
    ("comment", _COMMENT.match),
    ("footer", _POPULAR.match),
    ("page", _PAGE.match),
    ("advertisement", _ADVERT.match),
    ("share", lambda block: len(block.split()) < 45 and (_SHARE.match(block) or _SHARE_ALONE.match(block))),
    ("byline", _BYLINE.match),
    ("credit", lambda block: credited(block)),
    ("signature", lambda block: _SIGNED.match(block) and not _has_verb(block)),
    ("note", _NOTE.match),
    ("caption", _is_caption),
)
_SHAPES: tuple[tuple[Reason, Callable[[str], object]], ...] = (
    ("list", lambda block: _LIST.match(block) and not _STOPS.search(block)),
    ("heading", _is_heading),
    ("list", _is_loose),
)


def _reason(block: str, *, ended: bool, titles: bool = False, verbs: bool = True) -> Reason | None:
    """Why ``block`` is not prose; None when it is. After a footer only full sentences are."""
    for reason, test in _RULES:
        if test(block):
            return reason
    if titles:
        return None
    block = _AGENCY.sub("", _SIGNATURE.sub("", block))
    for reason, test in _SHAPES:
        if test(block):
            return reason
    if ended:
        return None if len(block.split()) >= 7 and _has_verb(block) and _STOPS.search(block) else "footer"
    return "caption" if verbs and _is_nominal(block) else None


def _drop_repeated_lead(page: Page) -> None:
    """A standfirst that the article says again: the later one stays."""
    for index in range(min(3, len(page.paragraphs))):
        lead = page.paragraphs[index]
        if len(sentences(lead)) == 1 and any(lead in later for later in page.paragraphs[index + 1 :]):
            page.drop("duplicate", page.paragraphs.pop(index))
            return


def date_in(page: Page) -> str:
    """The lines of ``page`` that may hold its date, bylines before captions."""
    return "\n".join([*page.dates, *(piece.text for piece in page.dropped if piece.reason == "caption")])


__all__ = ["Page", "clean", "date_in", "find_date"]

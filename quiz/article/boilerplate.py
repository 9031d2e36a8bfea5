"""What surrounds an article on a page: bylines, captions, credits, footers, advertisements, lists."""

from __future__ import annotations

import re
from collections.abc import Callable

from quiz.article.metadata import credited
from quiz.article.model import Reason
from quiz.language.id_writing import CLAUSE_WORDS, SAYING, looks_like_verb

_FLAGS = re.IGNORECASE
_RELATED = re.compile(
    r"\A[\s(\[*>•-]*(?:(?:baca|lihat|simak|tonton|klik|dengarkan)(?:lah)?"
    r"(?: (?:juga|pula|selengkapnya|berita|artikel|video)\b|\s*:)"
    r"|(?:artikel|berita|topik|konten) (?:terkait|lainnya|pilihan)\b|related\b|pilihan editor\b"
    r"|read (?:also|more)\b|tags?\s*:)",
    _FLAGS,
)
INLINE = re.compile(r"[(\[]\s*(?:baca|lihat|simak)(?: juga| pula)?\s*:[^()\[\]]{0,300}[)\]]", _FLAGS)
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
SIGNATURE = re.compile(
    r"(?<=[.!?\"”’…])\s*(?:[\[(]\s*(?:[a-zA-Z]{2,5}(?:\s*[/&-]\s*[a-zA-Z]{2,5}){0,4}"
    r"|[A-Z]\.?[A-Z0-9]{1,4}[^()\[\]]{0,20})\s*[\])]|\*{2,}|\#+)\s*\.?\Z"
)
AGENCY = re.compile(
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
DATE_ONLY = re.compile(
    r"\A\W*(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\s*,?\s*)?\d{1,2}[\s/-]\w{1,12}"
    r"[\s/-]\d{4}(?:\W{0,4}\d{1,2}[:.]\d\d)?\W*(?:WIB|WITA|WIT)?\W*\Z",
    _FLAGS,
)
_LIST = re.compile(r"\A(?:\(?\d{1,2}[.)]\s|[-•*–]\s|[a-z][.)]\s)")
_LINEUP = re.compile(r"\d+\s*'|;|\bvs\b|\A[^.!?]{1,40}:\s|\b\d+\s-\s\d+\b|\b\d+\s-\s[A-Z]")
ENDS = re.compile(r"[.!?…:;,][\"”’'»)\]]*\Z")
STOPS = re.compile(r"[.!?…][\"”’'»)\]]*\Z")
_SAID = re.compile(rf"[,!?.][\"”’]\s*(?:{'|'.join(sorted(SAYING))})\b")
CONTINUES = re.compile(
    r"\b(?:di|ke|dari|pada|untuk|dengan|dan|atau|yang|oleh|dalam|sebagai|bahwa|karena|para|atas)\Z", _FLAGS
)


def _is_caption(block: str) -> bool:
    """Words under a picture: a credit in brackets at the end, and either no verb or a photographer's name."""
    credit = _CREDIT.search(block)
    if not credit or len(block.split()) > 60:
        return False
    body = block[: credit.start()]
    told = "/" in credit[0] or re.match(r"\s*\((?:foto|photo|dok)\b", credit[0], _FLAGS)
    return bool(told) or not STOPS.search(body) or not _has_verb(body)


def _has_verb(text: str) -> bool:
    return any(
        looks_like_verb(word.strip("\"'“”‘’.,;:()[]").lower()) for word in text.split() if word[:1].islower()
    )


def _is_nominal(block: str) -> bool:
    """A line that is no sentence: a caption that lost its credit."""
    if len(block.split()) >= 40 or _has_verb(block) or re.search(r"[\"“”?!]", block):
        return False
    return not (STOPS.search(block) and CLAUSE_WORDS & {word.strip(",;()").lower() for word in block.split()})


def _is_heading(block: str) -> bool:
    words = block.split()
    if (STOPS.search(block) and not block.endswith("?")) or _SAID.search(block):
        return False
    if block.endswith("?"):
        capitals = sum(1 for word in words if word[:1].isupper() or not word[:1].isalpha())
        return len(words) <= 15 and capitals >= 0.6 * len(words) and len(words) > 2
    if block[-1] in ',"”' and len(words) > 5:
        return False
    return len(words) <= 12 and block[-1] != ":"


def _is_loose(block: str) -> bool:
    """A longer line without a stop: prose only when it reads like a clause."""
    if STOPS.search(block) or block[-1] in ':,"”':
        return False
    return not _has_verb(block) or bool(_LINEUP.search(block))


_RULES: tuple[tuple[Reason, Callable[[str], object]], ...] = (
    ("date", DATE_ONLY.match),
    ("spam", lambda block: _SPAM.search(block) and (len(block.split()) < 13 or not STOPS.search(block))),
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
    ("list", lambda block: _LIST.match(block) and not STOPS.search(block)),
    ("heading", _is_heading),
    ("list", _is_loose),
)


def reason_to_drop(block: str, *, ended: bool, titles: bool = False, verbs: bool = True) -> Reason | None:
    """Why ``block`` is not prose; None when it is. After a footer only full sentences are."""
    for reason, test in _RULES:
        if test(block):
            return reason
    if titles:
        return None
    block = AGENCY.sub("", SIGNATURE.sub("", block))
    for reason, test in _SHAPES:
        if test(block):
            return reason
    if ended:
        return None if len(block.split()) >= 7 and _has_verb(block) and STOPS.search(block) else "footer"
    return "caption" if verbs and _is_nominal(block) else None

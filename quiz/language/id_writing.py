"""What the question writer knows of Indonesian: words as data, and the family table of question words."""

from __future__ import annotations

import re


def words(text: str) -> frozenset[str]:
    """The words of ``text``, as a set."""
    return frozenset(text.split())


def _numbers(text: str) -> dict[str, int]:
    pairs = (pair.split("=") for pair in text.split())
    return {name: int(number) for name, number in pairs}


MONTH_NAMES = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
)  # fmt: skip

MONTHS: dict[str, int] = {
    **{name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)},
    **_numbers(
        "jan=1 feb=2 peb=2 mar=3 apr=4 jun=6 jul=7 agt=8 agu=8 ags=8 sep=9 sept=9 okt=10 nov=11 nop=11"
    ),
    **_numbers(
        "nop=11 des=12 pebruari=2 nopember=11 january=1 february=2 march=3 may=5 june=6 july=7 august=8 aug=8"
    ),
    **_numbers("august=8 aug=8 october=10 oct=10 december=12 dec=12"),
}
"""Month names and their short forms, Indonesian and English, in lower case."""

WEEKDAYS: dict[str, int] = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jum'at": 4, "jum’at": 4, "sabtu": 5,
    "minggu": 6, "ahad": 6,
}  # fmt: skip
"""Days of the week as `date.weekday()` counts them."""

ABBREVIATIONS = words(
    "dr drs dra prof ir h hj kh hc ust tn ny nn sdr bpk sh se st mt mm msi mh spd mpd phd ssi skom "
    "s.h s.e s.t m.m m.h m.si s.pd m.pd s.sos s.ip m.hum s.ag m.ag s.kom m.kom ph.d jl jln gg kab kec "
    "kel rt rw no nomor tgl hlm hal vol ed mr mrs ms jr sr st inc ltd co corp tbk pt cv ud fa rp cap "
    "letjen mayjen brigjen jend kol letkol kapt lettu letda sertu serma kombes akbp kompol akp iptu "
    "ipda aiptu aipda brigpol bripka briptu irjen brigjen.pol pol purn alm almh a.n an d.a u.p ttd "
    "dkk dll dsb dst yth hr sp m.sc msc b.sc sp.og sp.a sp.pd sp.b lih bdk a.m p.m u.s e.g i.e vs "
    "no.pol lt"
)
"""Words that a full stop does not end a sentence after, in lower case without it."""

COMMON_WORDS = words(
    "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa "
    "ada mereka lebih kata sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa "
    "dapat para harus namun kita dua satu masih hari hanya mengatakan kepada kami setelah melakukan "
    "lalu belum lain dia kalau terjadi banyak menurut anda hingga tak baru beberapa ketika saja jalan "
    "sekitar secara dilakukan sementara tapi sangat hal sehingga seorang bagi besar lagi selama "
    "antara waktu sebuah jika sampai jadi terhadap tiga serta pun salah merupakan atas sejak membuat"
)

_VERB = re.compile(
    r"(?:me(?:m|n|ng|ny|l|r|w|y)?|ber|be|ter|di)[a-z]{3,}(?:kan|i|nya|lah)?\Z|ke[a-z]{3,}an\Z", re.IGNORECASE
)
_NOT_VERBS = words(
    "menteri mereka menurut meski meskipun mentah medan media merah mewah metode menit merk merek "
    "meter mesin memori terhadap terakhir terkini tertentu tersebut tentang tentara teror teman "
    "tempat tengah tenaga terlalu terbaru berita beras berat besar beberapa belum benar berapa "
    "bersama berbagai berikut besok bebas bekas belakang dinas direktur direktorat dirinya divisi "
    "distrik diplomat dialog digital disiplin dimensi diskon dini direksi dinding diri dirut merupa "
    "membran mental merdeka meja terutama terkait termasuk berkat dinamika diskusi diagnosis berlian "
    "berdasarkan kesempatan keamanan kesehatan kebijakan keputusan kehidupan kegiatan kekuatan kepala "
    "kembali kemudian"
)
PLAIN_VERBS = words(
    "adalah ialah merupakan akan telah sudah ada bisa dapat kata ujar tutur ucap tiba datang pergi "
    "tewas meninggal kembali masuk keluar naik turun mundur maju ikut hadir lahir jatuh tinggal gagal "
    "kalah menang tampil pulang lolos absen gugur punya mau ingin boleh harus perlu minta kena mulai "
    "selesai terus lanjut tahu mengaku bukan tidak belum masih sedang hancur rusak pecah hilang "
    "ditemukan tutup buka main makan minum tidur bangun lari jalan duduk berdiri setuju yakin"
)


def looks_like_verb(word: str) -> bool:
    """Whether ``word``, in lower case, is a verb by its form alone. Generous; a tagger knows better."""
    if word in PLAIN_VERBS:
        return True
    if word in _NOT_VERBS or word.startswith("ke"):
        return False
    return bool(_VERB.match(word))

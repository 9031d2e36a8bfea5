"""How Indonesian learners say what they want of a tutor, and ask back: everyday and formal, as data.

A pattern is a row of slots that must all be met, in any order; a slot's words are alternatives joined by
``|``. After ``/`` stand words that may come along. ``FILLERS`` may come along anywhere, words that say no
never do. All words are folded, spelt as on the right side of ``SPELLINGS``.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SPELLINGS = {
    **dict.fromkeys(
        ("ga", "gak", "gk", "nggak", "ngga", "enggak", "engga", "tdk", "tak", "kagak", "ndak"),
        "tidak",
    ),
    **dict.fromkeys(("tau", "taw", "tao", "mengetahui"), "tahu"),
    **dict.fromkeys(("gatau", "gtau", "gatahu", "gaktau", "gktau", "gaktahu"), "tidak tahu"),
    **dict.fromkeys(("blm", "belom", "blom"), "belum"),
    **dict.fromkeys(("inget", "ingat", "keinget"), "ingat"),
    **dict.fromkeys(("bener", "bnr", "betul", "btul", "tepat"), "benar"),
    **dict.fromkeys(("kenapa", "knp", "knapa", "napa", "ngapa"), "mengapa"),
    **dict.fromkeys(("gimana", "gmn", "gmana", "bgmn", "gmna"), "bagaimana"),
    **dict.fromkeys(("brp", "brapa", "seberapa"), "berapa"),
    **dict.fromkeys(("susah", "sukar", "rumit", "berat"), "sulit"),
    **dict.fromkeys(("gampang", "enteng", "simpel", "ringan"), "mudah"),
    **dict.fromkeys(("gampangin", "gampangkan", "mudahin"), "mudahkan"),
    **dict.fromkeys(("udahan", "sudahan", "sudahi", "udahin", "udahi"), "sudahan"),
    **dict.fromkeys(("udah", "udh", "sdh", "dah"), "sudah"),
    **dict.fromkeys(("pake", "pk", "gunakan", "memakai", "menggunakan"), "pakai"),
    **dict.fromkeys(("ksh", "kasi", "kasih", "kasihin", "beri", "berikan", "bagi", "bagiin"), "beri"),
    **dict.fromkeys(("liat", "melihat"), "lihat"),
    **dict.fromkeys(("sampe", "smp", "sampek"), "sampai"),
    **dict.fromkeys(("pilgan", "pg"), "pilihan ganda"),
    **dict.fromkeys(("opsi", "option", "options", "opsinya", "abcd"), "pilihan"),
    **dict.fromkeys(
        ("skip", "skipin", "lewatin", "lewatkan", "dilewat", "dilewati", "melewati", "lompati", "loncati", "loncat"),
        "lewat",
    ),
    **dict.fromkeys(("batalin", "batalkan", "membatalkan", "cancel"), "batal"),
    **dict.fromkeys(("ulangi", "ulangin", "diulang", "diulangi", "mengulang", "mengulangi"), "ulang"),
    **dict.fromkeys(("jelasin", "jelaskan", "dijelaskan", "menjelaskan", "terangkan", "terangin"), "jelas"),
    **dict.fromkeys(("score", "nilai", "poin", "point"), "skor"),
    **dict.fromkeys(("progress", "kemajuan", "perkembangan"), "progres"),
    **dict.fromkeys(("berenti", "brenti", "brhenti", "setop"), "berhenti"),
    **dict.fromkeys(("clue", "hint", "bocoran", "bocorin", "bocorkan", "kisi", "isyarat", "petunjuk", "klu"), "petunjuk"),
    **dict.fromkeys(("bantuin", "membantu", "dibantu"), "bantu"),
    **dict.fromkeys(("naikin", "naikkan", "tingkatkan", "tambahi", "dinaikkan"), "naik"),
    **dict.fromkeys(("turunin", "turunkan", "diturunkan", "kurangi"), "turun"),
    **dict.fromkeys(("kerjaan", "ngapain"), "berbuat apa"),
    **dict.fromkeys(("jgn", "jangan"), "jangan"),
    **dict.fromkeys(("level", "tingkat"), "tingkat"),
    **dict.fromkeys(
        ("mengganti", "diganti", "gantiin", "tukar", "ubah", "mengubah", "pindah", "ganti"),
        "ganti",
    ),
    **dict.fromkeys(("pertanyaan", "soal", "kuis"), "soal"),
    **dict.fromkeys(("selanjutnya", "berikut", "next"), "berikutnya"),
    **dict.fromkeys(("lbh",), "lebih"),
    **dict.fromkeys(("dmn", "dimana"), "di mana"),
    **dict.fromkeys(("sprt", "kayak", "kaya"), "seperti"),
    **dict.fromkeys(("ngerti", "paham", "mudeng", "faham"), "mengerti"),
    **dict.fromkeys(("ketikan", "pencet", "ketik", "tulis", "mengetik", "tekan"), "ketik"),
    **dict.fromkeys(("harusnya", "mestinya", "seharusnya", "semestinya", "harus"), "harus"),
    **dict.fromkeys(("gaskeun", "gaskan", "cus", "cuss", "yuks"), "gas"),
    **dict.fromkeys(("lanjutkan", "lanjutin", "terusin", "teruskan", "melanjutkan", "nerusin"), "lanjut"),
    **dict.fromkeys(("temanya", "tema", "materi", "bab", "subjek"), "topik"),
    **dict.fromkeys(("dr",), "dari"),
    **dict.fromkeys(("nyerah", "pasrah"), "menyerah"),
    **dict.fromkeys(("bingungin", "membingungkan"), "bingung"),
    **dict.fromkeys(("english",), "inggris"),
    **dict.fromkeys(("indo",), "indonesia"),
    **dict.fromkeys(("sy", "gue", "gw", "gua"), "saya"),
    **dict.fromkeys(("bgt", "amat", "sekali", "kali"), "banget"),
}  # fmt: skip

SUFFIXES = ("nya", "ku", "mu", "lah", "kah", "in", "kan", "i")

AGAIN = _words("lagi tambah tambahan")
"""After a hint these, with nothing else, ask for the next one."""

FILLERS = _words(
    """
    dong deh sih nih ya yah yaa kok aja saja lah kan loh lho tuh toh mah kek yuk ayo eh ah oh hm hmm nah
    wah duh aduh maaf please tolong mohon coba kak kakak min bang bu pak guru tutor bos gan sis halo hai
    oke ok iya saya aku kami kita kamu anda mau ingin pengen minta beri butuh perlu bisa boleh dapat
    tampilkan tunjukkan munculkan lihat cek ada yang ini itu tadi dulu sebentar sedikit dikit banget jadi
    terus lalu juga untuk buat supaya agar dengan ke di dari dan tapi memang emang masih sudah sebuah satu
    sejauh langsung nanti sekarang beneran sungguh pakai terima makasih thanks
    sumpah asli banget kah napa kayaknya kayak sepertinya rasanya kira nampaknya mungkin pasti sebenarnya jujur dah
    menurut kalau kalo aduuh please plis pliss beneran banget tuh gais bestie sob bro sis
    """
)

WISHES: dict[str, tuple[str, ...]] = {
    "hint": (
        "petunjuk / lagi tambah soal jawaban apa",
        "bantu dikit|sedikit / lagi",
        "bantuan|bantu soal|jawab|menjawab",
        "pancing|pancingan / soal lagi",
    ),
    "skip": (
        "lewat / soal",
        "berikutnya / soal lanjut",
        "soal lain / lanjut ganti",
        "ganti soal / lain berikutnya",
        "lain yang|saja|aja|soal / lanjut",
        "pas",
        "nanti ini|saja|aja / soal",
        "lanjut soal lain|berikutnya",
    ),
    "dont_know": (
        "tidak|belum|kurang tahu / jawaban sama apa apa-apa",
        "menyerah",
        "lupa / jawaban",
        "entah / jawaban",
        "jawaban apa / benar",
        "tahu jawaban|beri / apa benar",
        "jawaban tunjukkan|beri|lihat|tampilkan|buka / benar",
        "tidak mengerti / soal",
        "tidak|belum ada ide|bayangan|gambaran",
        "mana tahu",
        "tidak ingat / jawaban",
        "angkat tangan",
        "tidak yakin / jawaban",
    ),
    "why": (
        "mengapa / salah begitu gitu jawaban benar seperti",
        "mengapa bukan",
        "kok salah|begitu|gitu|bisa / jawaban",
        "bisa begitu|gitu",
        "alasan / apa mengapa",
        "jelas / mengapa jawaban soal apa salah benar",
        "penjelasan / apa jawaban lagi",
        "salah mana|apa|bagaimana|dimana / jawaban letak",
        "maksud bagaimana|apa",
    ),
    "source": (
        "sumber|kutipan|bukti|rujukan|referensi / apa mana artikel berita kalimat jawaban siapa",
        "dari mana / itu jawaban",
        "tahu dari mana",
        "artikel|berita mana|apa / dari lihat",
        "artikel|berita lihat|tunjukkan|tampilkan|baca / asli",
        "siapa kata|menurut|bilang",
    ),
    "repeat": (
        "ulang / soal baca sekali lagi",
        "soal apa|bagaimana / tadi lagi",
        "sekali|banget lagi / soal",
        "apa tadi",
        "soal lihat|tampilkan|tunjukkan|baca|bacakan lagi|tadi",
        "soal lupa",
        "tanya lagi|ulang / soal",
    ),
    "score": (
        "skor / berapa sementara hasil",
        "berapa benar|salah / jawaban soal jumlah kali banget",
        "hasil / sejauh mana jauh berapa sementara",
        "jumlah benar|salah / berapa jawaban",
    ),
    "progress": (
        "progres / bagaimana belajar mana jauh sejauh berapa",
        "sampai mana",
        "berapa soal / lagi sisa tinggal semua total jumlah tersisa kurang sudah",
        "sisa|tersisa|tinggal / berapa soal lagi",
        "berapa lagi / soal kurang",
        "masih lama|banyak|berapa / soal lagi tidak",
        "kapan selesai / kuis soal",
    ),
    "stop": (
        "sudahan / soal capek lelah",
        "berhenti / soal main",
        "selesai / sudah soal main",
        "stop / soal main",
        "cukup / sudah sekian sampai sini hari",
        "keluar",
        "sudah dulu|ah",
        "sampai sini",
        "capek|lelah|ngantuk|bosan / sudah sudahan berhenti selesai main",
        "tutup|akhiri / soal aplikasi",
        "quit|exit|dadah|bye|babay|kelar|bubar / sudah",
        "besok lagi / lanjut",
        "nanti lagi / lanjut",
        "sampai jumpa|besok|ketemu|nanti / lagi",
    ),
    "right": (
        "benar saya|aku|itu|kan|harus|jawaban|ini / yakin maksud",
        "tidak salah / jawaban",
        "sama itu|aja|saja / kan maksud",
        "maksud saya|aku|itu|ku / sama",
        "yakin benar / jawaban",
        "protes|keberatan|banding / jawaban benar salah itu",
        "harus terima|diterima|benar / jawaban",
    ),
    "undo": (
        "batal / jawaban terakhir",
        "salah ketik|tulis|klik|pilih",
        "ketik saya|tadi|ke / salah",
        "kepencet|typo|undo|saltik / jawaban",
        "tarik|hapus|ralat|koreksi|ganti|ulang jawaban / kembali terakhir sebelumnya",
        "ralat",
        "kembali|balik|mundur / soal tadi sebelumnya satu",
    ),
    "choices": (
        "pilihan / ganda jawaban apa soal",
    ),
    "no_choices": (
        "tanpa|jangan|tidak|stop|berhenti pilihan / ganda usah perlu jawaban lagi",
        "hapus|matikan|sembunyikan|hilangkan pilihan / ganda jawaban",
        "isian / jawab singkat",
        "jawab|ketik sendiri|bebas / jawaban",
    ),
    "easier": (
        "mudah lebih|beri|yang|soal|cari|mau|minta / lagi",
        "mudahkan|permudah / soal",
        "sulit terlalu|banget|kok|soal|ini|itu|keterlaluan / lagi",
        "kesusahan|kesulitan|ketinggian|kesukaran / tingkat soal",
        "turun tingkat|kesulitan / soal",
        "jangan|tidak sulit / terlalu banget soal",
    ),
    "harder": (
        "sulit lebih|beri|yang|cari|mau|minta / soal lagi",
        "sulit soal beri|cari|mau|minta",
        "menantang|tantang|tantangan / lebih soal lagi",
        "mudah terlalu|banget / soal",
        "kegampangan|kemudahan|kerendahan / tingkat soal",
        "kurang sulit|menantang / soal",
        "naik tingkat|kesulitan / soal",
        "persulit|sulitkan / soal",
        "jangan mudah / terlalu banget soal",
    ),
    "topic": (
        "topik / ganti lain pilih apa daftar berikutnya bosan bahas mana baru ke",
        "artikel ganti|lain|pilih|daftar / bahas",
        "bahas / lain hal",
    ),
    "language": (
        "bahasa / ganti inggris indonesia lain kembali balik dalam bicara ngomong jawab bisa",
        "inggris / ganti ngomong bicara",
        "ganti indonesia",
        "ngomong|bicara indonesia|inggris",
    ),
    "help": (
        "bantuan|bantu|panduan|menu|help|tolong / apa",
        "cara main|pakai|kerja|menggunakan|guna|mulai / bagaimana apa",
        "perintah / apa daftar semua",
        "bisa|dapat apa / lakukan kamu anda",
        "berbuat|lakukan|melakukan apa / harus",
        "harus bagaimana|apa",
        "bingung / harus apa bagaimana",
        "petunjuk penggunaan|pemakaian|main / cara",
    ),
    "more": (
        "lagi / tambah main soal lanjut",
        "lanjut / terus lagi main",
        "terus / lanjut main",
        "tambah / soal lagi",
        "gas / lagi lanjut",
        "soal lagi|tambah",
        "masih main / mau lagi",
        "belum selesai|puas|cukup",
    ),
}  # fmt: skip

ASKING = _words(
    """
    siapa siapakah apa kapan kapankah mana dimana kemana darimana mengapa bagaimana berapa berapakah
    """
)
"""Words that open a question back; as folded and spelt above."""

YES_OR_NO = _words("apakah benarkah adakah bukankah")
"""Words that open a question back or a cautious answer (“apakah Haftar?”)."""

# “Siapa”, and what may stand between it and the office whose holder is asked for.
WHO = _words("siapa siapakah")
HOLDING = _words("nama adalah yang menjabat menjadi sebagai sang para")

TENTATIVE = ("bagaimana dengan|kalau|jika", "apa mungkin|jangan")
"""Patterns of a cautious answer that sounds like a question."""

TELLING = ("jelas tentang|soal|siapa|apa", "ceritakan|cerita|ceritain", "maksud|arti|artinya|kepanjangan apa",
           "info|informasi tentang", "apa arti", "siapa itu|dia|sih")  # fmt: skip
"""Patterns (as in WISHES) that open a question back without one of the words above."""

STOPWORDS = _words(
    """
    yang dan di ke dari itu ini dengan untuk pada adalah sebagai oleh dalam akan telah sudah juga atau
    para ia dia mereka kami kita saya aku kamu anda nya bahwa karena saat ketika setelah sebelum agar
    tidak bukan ada lebih apa siapa kapan mana mengapa bagaimana berapa apakah siapakah sih dong tolong
    ceritakan jelaskan jelas tentang soal arti maksud artinya maksudnya kepanjangan kok deh ya terus lalu
    jadi hal seperti hingga sampai antara bisa
    """
)

PRONOUNS = _words("dia ia mereka beliau itu ini tersebut situ sana nya keduanya")

TAGS = frozenset({"tidak", "kan", "belum"})
"""Words at the end that only make a question of a wish: “ada petunjuk ga?”."""

REFUSALS = _words("tidak bukan jangan tanpa belum kurang selain batal")
"""Words that turn a wish round: never passed over."""

YES = _words("ya iya yup yoi boleh oke ok mau ayo yuk siap lanjut tentu sip baik betul")
NO = _words("tidak nggak ngga gak ga enggak jangan cukup nanti sudah udah belum")

CHAT = _words(
    """
    halo hallo hai hei hey pagi siang sore malam selamat permisi assalamualaikum makasih terima kasih trims thanks
    oke ok okay iya iyaa ya yaa yoi sip siap mantap keren asyik asik bagus baik hebat wah wow oh ooh eh hmm hm hmmm um
    tidak nggak ngga gak ga enggak belum bukan dong deh nih kak kakak min bu pak bang sih ah aduh duh waduh yah kok lho
    """
)
"""Words of small talk: a text of these alone is neither an answer nor a wish."""

LAUGHTER = r"(?:(?:ha|he|hi|hu|wk|kw|xi)+[hwk]?)"

ORDINALS = {"pertama": 0, "kesatu": 0, "kedua": 1, "ketiga": 2, "keempat": 3, "kelima": 4, "terakhir": -1}
"""Words that name a choice by its place."""

LEADING = _words("ke jadi menjadi tentang soal mengenai yang")
"""Words before the name of a topic."""

EVERYTHING = _words("semua semuanya apa saja aja bebas campur topik")
"""Words that choose all topics at once."""

CALLED = _words("indonesia indonesian indo id")
"""What this language is called, in any language."""

LETTER_WORDS = _words(
    """
    pilihan opsi yang jawaban jawabannya jawab saya aku pilih huruf nomor adalah ya deh
    """
)
"""Words that may stand around the letter of a choice."""

REPORTS = _words(
    """
    naskah berita sumber artikel laporan kabar ejaan ditulis tertulis disebut menyebut hitungan
    tulisan versi keterangan
    """
)
"""Words for what was reported, by which an article speaks of its sources."""

DIFFERS = _words(
    """
    berbeda berlainan beda bertentangan selaras sepakat mestinya semestinya seharusnya berselisih
    simpang keliru ralat diralat meralat rancu
    """
)
"""Words for sources that do not agree."""

SPELT = _words("ejaan dieja ditulis tertulis penulisan")
"""Words for how a name is written."""

CONTRASTS = _words("tetapi tapi sedangkan sementara lain menjadi")
"""Words that set one way of writing it against another."""

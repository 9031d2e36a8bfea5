"""The small words of Indonesian grammar that reading and asking go by: what begins a phrase, what ends one."""

from __future__ import annotations

from quiz.language.id_writing import words

COPULAS = words("adalah ialah merupakan")
"""Verbs that only say what something is."""

INFINITIVE_LEADS = words("agar dalam demi dengan guna sebelum setelah tanpa untuk usai")

OLDER_WORDS = words("dahulu dulu pernah sejak semula sempat")
"""Words of what was before the month of its news."""

ASKING_VERBS = words("mendesak mendorong mengajak melihat meminta menyuruh")
"""Verbs that what someone is to do belongs to: “meminta warga pindah”."""

UNREAL_HELPERS = words("akan bakal belum bisa dapat harus ingin siap tak tidak")

TOLD_OF_ONE = words("akrab berusia juga kini lahir membela menjabat merupakan pernah")
"""Words after “yang” with which more is told of someone who was named: “pria yang akrab disapa Ujang itu”."""

THIRD_PERSON = words("beliau dia ia")

THAT_WORDS = words("ini itu tersebut")

NYA_PREPOSITIONS = words("bagi dari dengan kepada oleh terhadap untuk")
"""Prepositions that “-nya” is written together with."""

EMPTY_NOUNS = words(
    "bulan cara hal hari kali malam masa minggu momen musim orang pagi pekan saat sisi tahun tempat waktu"
)

FREE_CONNECTIVES = words(
    "adapun artinya bahkan dan kemudian kini lalu lantas namun padahal pasalnya sedangkan sementara tapi tetapi"
)

INNER_LEADS = words("agar bahwa guna supaya untuk yang")

FIRST_OF_TWO = words("baik hanya selain semakin")
SECOND_OF_TWO = words("juga maupun melainkan namun semakin tapi tetapi")
"""Words that begin what belongs to one of the words above: “tidak hanya …, tetapi juga …”."""

RANKING_WORDS = words("agung besar nasional pusat tinggi umum")
"""Words in the names of bodies that say how high they stand."""

DIRECTIONS = words("barat selatan tengah tenggara timur utara")
"""Words that the names of provinces and districts end with."""

AND_OTHERS = words("cs dkk dll")
"""Short for those who are with someone."""

AGE_VERBS = words("berumur berusia")

OCCASION_LEADS = words("dalam pada sejak")
"""Prepositions before a noun that tells when: “pada laga kemarin”."""

BEFORE_TIMES = words("antara dan hingga menjelang sampai sebelum sekitar setelah setiap tiap usai")
"""Words before a date that a gap for it does not fit."""

AIM_LEADS = words("agar atas kepada soal terhadap terkait untuk")
"""Words before what a noun is for: “kesiapannya untuk …”."""

MANY = words("beberapa berbagai kalangan kedua para pihak sejumlah semua warga")
"""Words before or for many people, whom “mereka” may mean."""

SELF_WORDS = words("dia dirinya ia pihaknya")

INDEFINITE = words("bagian cara hal salah satu sebuah seekor seorang suatu yang")

GOING_ON_VERBS = words("lanjut melanjutkan menambahkan tambah")
"""Verbs that say that something was said before."""

LEANING_STARTS = words(
    "apa bagaimana berikut bukan contohnya disampaikan kapan mengapa misalnya mulai salah sebagai "
    "sebuah selain seorang seperti siapa sisanya tak termasuk yaitu yakni"
)
"""First words of sentences that lean on the one before, or only list."""

HOW_MANY_BARRIERS = words("bahwa karena sebelum seperti setelah termasuk yang")

BEFORE_AMOUNTS = words("dari hampir kurang lebih sebanyak sedikitnya sejumlah sekitar setidaknya total")

SIDE_NOUNS = words("duet duo ganda kubu pasangan pihak tim")
"""Nouns before a name that are part of it."""

AFTER_NAMES = words("atau beserta cs dan dkk hingga itu maupun meliputi sampai sendiri serta tersebut yang")
"""Words after a name that make it more than one, or go on with it."""

INNER_OF_BODIES = words("& , and dan for of untuk")
"""Words and marks inside the names of public bodies."""

PHRASES_BARRIERS = words("agar bahwa dan jika karena ketika saat sebelum setelah untuk yang")

TITLE_WORDS = words("& a and dan di for in my of on the to yang")

PEOPLE_ARTICLES = words("para sang si")
"""Words before people."""

WHAT_AFTER = words("dalam di ke pada untuk")
"""What may follow the thing: it belongs to the deed, not to the thing."""

WHAT_LINKS = words("antara atas bagi dari mengenai soal tentang terhadap")

DONE_WORDS = words("sudah telah")

WHEN_BARRIERS = words(
    "agar apabila bahwa bila daripada dibanding dibandingkan hingga jika kalau karena ketika meski "
    "meskipun namun saat sebelum sedangkan sehingga sejak sementara seperti setelah seusai tetapi untuk "
    "usai walau walaupun yang"
)

STRETCH_ENDS = words("hingga s.d. s/d sampai")
"""Words before the end of a stretch of time."""

SPANNING_WORDS = words("- antara atau dan hingga menjelang s.d. s/d sampai sebelum sekitar setelah –")

WHERE_BARRIERS = words("agar bahwa dan karena sebagai sebelum seperti setelah untuk yang")

CAUSE_WORDS = words("karena lantaran")

WHY_BARRIERS = words("bahwa bukan hanya mengenai soal tentang terkait tidak yang")

WITH_WHOM_BARRIERS = words("bahwa dan karena untuk yang")

LOOSE_ANSWERS = words("begitu demikian hal ini itu serupa sesuatu tersebut")

OFFICE_LINKS = words("and bidang dan di of the untuk urusan")

APPROXIMATE_WORDS = words(
    "dari hampir kira-kira kurang lebih maksimal mencapai minimal nyaris sedikitnya sekitar setidaknya"
)

CURRENCY_WORDS = words("baht dolar euro pound pounds poundsterling ringgit riyal rupiah won yen yuan")

BEFORE_SCORES = words("agregat angka hasil imbang kalah kedudukan menang skor takluk tertinggal unggul")

SCALE_WORDS = words("juta miliar milyar puluh ratus ribu triliun")

YEAR_LEADS = words("dalam dari di hingga mulai pada per sampai sejak selama sepanjang")

COMPARING_WORDS = words(
    "antara bertanggal dan daripada dibanding dibandingkan hingga kisaran sampai sebelum sekitar setelah tertanggal"
)

BEFORE_PUN = words("satu sedikit sekali seorang")

SPELLING_OUT = words("yaitu yakni")
"""Words between what somebody is and the name."""

CALLING_LINKS = words("asal dari di pada")
"""Words between what people are and where: “peneliti dari …”."""

FOREIGN_LINKS = words("and for of the")
"""English words inside titles, after which no name is told in full."""

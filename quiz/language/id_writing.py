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
    **_numbers("nop=11 des=12 pebruari=2 nopember=11 january=1 february=2 june=6 july=7 august=8 aug=8"),
    **_numbers("august=8 aug=8 october=10 oct=10 december=12 dec=12"),
}
"""Month names and their short forms, Indonesian and English, in lower case."""

WEEKDAYS: dict[str, int] = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jum'at": 4, "jum’at": 4, "sabtu": 5,
    "minggu": 6, "ahad": 6,
}  # fmt: skip
"""Days of the week as `date.weekday()` counts them."""

WEEKDAY_NAMES = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

ABBREVIATIONS = words(
    "dr drs dra prof ir h hj kh hc ust tn ny nn sdr bpk sh se st mt mm msi mh spd mpd phd ssi "
    "skom s.h s.e s.t m.m m.h m.si s.pd m.pd s.sos s.ip m.hum s.ag m.ag s.kom m.kom ph.d jl jln "
    "gg kab kec kel rt rw no nomor tgl hlm hal vol ed mr mrs ms jr sr st inc ltd co corp tbk pt "
    "cv ud fa rp cap letjen mayjen brigjen jend kol letkol kapt lettu letda sertu serma kombes "
    "akbp kompol akp iptu ipda aiptu aipda brigpol bripka briptu irjen brigjen.pol pol purn alm "
    "almh a.n an d.a u.p ttd dkk dll dsb dst yth hr sp m.sc msc b.sc sp.og sp.a sp.pd sp.b lih "
    "bdk a.m p.m u.s e.g i.e vs no.pol lt"
)
"""Words that a full stop does not end a sentence after, in lower case without it."""

COMMON_WORDS = words(
    "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut "
    "bisa ada mereka lebih kata sudah atau saat oleh menjadi orang ia telah adalah seperti "
    "sebagai bahwa dapat para harus namun kita dua satu masih hari hanya mengatakan kepada kami "
    "setelah melakukan lalu belum lain dia kalau terjadi banyak menurut anda hingga tak baru "
    "beberapa ketika saja jalan sekitar secara dilakukan sementara tapi sangat hal sehingga "
    "seorang bagi besar lagi selama antara waktu sebuah jika sampai jadi terhadap tiga serta pun "
    "salah merupakan atas sejak membuat"
)

_VERB = re.compile(
    r"(?:me(?:m|n|ng|ny|l|r|w|y)?|ber|be|ter|di)[a-z]{3,}(?:kan|i|nya|lah)?\Z|ke[a-z]{3,}an\Z", re.IGNORECASE
)
_NOT_VERBS = words(
    "menteri mereka menurut meski meskipun mentah medan media merah mewah metode menit merk merek "
    "meter mesin memori terhadap terakhir terkini tertentu tersebut tentang tentara teror teman "
    "tempat tengah tenaga terlalu terbaru berita beras berat besar beberapa belum benar berapa "
    "bersama berbagai berikut besok bebas bekas belakang dinas direktur direktorat dirinya divisi "
    "distrik diplomat dialog digital disiplin dimensi diskon dini direksi dinding diri dirut "
    "merupa membran mental merdeka meja terutama terkait termasuk berkat dinamika diskusi "
    "diagnosis berlian berdasarkan kesempatan keamanan kesehatan kebijakan keputusan kehidupan "
    "kegiatan kekuatan kepala kembali kemudian"
)
PLAIN_VERBS = words(
    "adalah ialah merupakan akan telah sudah ada bisa dapat kata ujar tutur ucap tiba datang "
    "pergi tewas meninggal kembali masuk keluar naik turun mundur maju ikut hadir lahir jatuh "
    "tinggal gagal kalah menang tampil pulang lolos absen gugur punya mau ingin boleh harus perlu "
    "minta kena mulai selesai terus lanjut tahu mengaku bukan tidak belum masih sedang hancur "
    "rusak pecah hilang ditemukan tutup buka main makan minum tidur bangun lari jalan duduk "
    "berdiri setuju yakin"
)


def looks_like_verb(word: str) -> bool:
    """Whether ``word``, in lower case, is a verb by its form alone. Generous; a tagger knows better."""
    if word in PLAIN_VERBS:
        return True
    if word in _NOT_VERBS or word.startswith("ke"):
        return False
    return bool(_VERB.match(word))


COUNTRIES = frozenset(
    (
        "China|Cina|Jepang|Prancis|Suriah|Mesir|AS|Afganistan|Afrika Selatan|Albania|Aljazair|Amerika|Amerika "
        "Serikat|Andorra|Angola|Anguilla|Antigua dan Barbuda|Arab "
        "Saudi|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|Bahama|Bahrain|Bangladesh|Barbados|Belanda|Belanda "
        "Karibia|Belarus|Belgia|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Bosnia dan "
        "Herzegovina|Botswana|Brasil|Britania|Britania Raya|Brunei|Bulgaria|Burkina "
        "Faso|Burma|Burundi|Ceko|Ceuta dan Melilla|Chad|Cile|Curaçao|Côte d’Ivoire|Denmark|Diego "
        "Garcia|Dominika|Ekuador|El "
        "Salvador|Eritrea|Estonia|Etiopia|Fiji|Filipina|Finlandia|Gabon|Gambia|Georgia|Georgia Selatan dan "
        "Kep. Sandwich "
        "Selatan|Ghana|Gibraltar|Greenland|Grenada|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|Guinea "
        "Ekuatorial|Guinea-Bissau|Guyana|Guyana Prancis|Haiti|Honduras|Hong Kong|Hong Kong DAK "
        "Tiongkok|Hungaria|India|Indonesia|Inggris|Inggris "
        "Raya|Irak|Iran|Irlandia|Islandia|Israel|Italia|Jamaika|Jepang|Jerman|Jersey|Jibuti|Kaledonia "
        "Baru|Kamboja|Kamerun|Kanada|Kazakhstan|Kenya|Kepulauan Aland|Kepulauan Canaria|Kepulauan "
        "Cayman|Kepulauan Cook|Kepulauan Falkland|Kepulauan Faroe|Kepulauan Mariana Utara|Kepulauan "
        "Marshall|Kepulauan Norfolk|Kepulauan Pitcairn|Kepulauan Solomon|Kepulauan Svalbard dan Jan "
        "Mayen|Kepulauan Turks dan Caicos|Kepulauan Virgin Amerika Serikat|Kepulauan Virgin Britania "
        "Raya|Kepulauan Wallis dan Futuna|Kirgizstan|Kiribati|Kolombia|Komoro|Kongo - Brazzaville|Kongo - "
        "Kinshasa|Korea|Korea Selatan|Korea Utara|Korsel|Korut|Kosovo|Kosta "
        "Rika|Kroasia|Kuba|Kuwait|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lituania|Luksemburg|Madagaskar|Makau "
        "DAK Tiongkok|Makedonia "
        "Utara|Maladewa|Malawi|Malaysia|Mali|Malta|Maroko|Martinik|Mauritania|Mauritius|Mayotte|Meksiko|Mesir|Mikronesia|Moldova|Monako|Mongolia|Montenegro|Montserrat|Mozambik|Myanmar|Namibia|Nauru|Nepal|Niger|Nigeria|Nikaragua|Niue|Norwegia|Oman|Pakistan|Palau|Palestina|Panama|Papua "
        "Nugini|Paraguay|Perancis|Peru|Polandia|Polinesia Prancis|Portugal|Prancis|Puerto Riko|Pulau "
        "Ascension|Pulau Clipperton|Pulau Man|Pulau Natal|Qatar|RRT|Republik Afrika Tengah|Republik "
        "Ceko|Republik Dominika|Republik Rakyat Tiongkok|Rumania|Rusia|Rwanda|Réunion|Sahara Barat|Saint "
        "Barthélemy|Saint Helena|Saint Kitts dan Nevis|Saint Lucia|Saint Martin|Saint Pierre dan "
        "Miquelon|Saint Vincent dan Grenadine|Samoa|Samoa Amerika|San Marino|Sao Tome dan Principe|Selandia "
        "Baru|Senegal|Serbia|Seychelles|Sierra Leone|Singapura|Sint "
        "Maarten|Siprus|Skotlandia|Slovakia|Slovenia|Somalia|Spanyol|Sri Lanka|Sudan|Sudan "
        "Selatan|Suriah|Suriname|Swedia|Swiss|Taiwan|Tajikistan|Tanjung Verde|Tanzania|Thailand|Timor "
        "Leste|Tiongkok|Togo|Tokelau|Tonga|Trinidad dan Tobago|Tristan da "
        "Cunha|Tunisia|Turki|Turkmenistan|Tuvalu|UEA|Uganda|Ukraina|Uni Emirat Arab|Uni "
        "Soviet|Uruguay|Uzbekistan|Vanuatu|Vatikan|Venezuela|Vietnam|Wales|Wilayah "
        "Palestina|Yaman|Yordania|Yunani|Zambia|Zimbabwe|eSwatini"
    ).split("|")
)
"""Countries as Indonesian news names them (the names of CLDR, and those that it lacks)."""

OFFICE_HEADS = words(
    "presiden menteri ketua wakil direktur kepala gubernur bupati walikota wali kapolri kapolres "
    "kapolda kapolsek komandan panglima juru sekretaris manajer pelatih ceo cto coo cfo founder "
    "pendiri anggota duta pejabat komisaris rektor dekan jaksa hakim pengacara penasihat "
    "koordinator pimpinan pemimpin raja ratu pangeran putri perdana kanselir senator ketum sekjen "
    "dirjen dirut kabid kadis kasat kasubag kabag kabiro deputi staf humas camat lurah kades "
    "kasatreskrim kanit kabareskrim kadiv kapuspen kapuspenkum jubir asisten kapten bek striker "
    "gelandang penyerang kiper winger pembalap pebalap petenis petinju penyanyi aktor aktris "
    "sutradara produser komedian vokalis gitaris drummer basis model desainer penulis pengamat "
    "peneliti pakar analis dokter profesor guru dosen ustaz ustadz uskup paus kardinal kolonel "
    "komisioner bendahara kuasa plt pjs mantan eks co-founder vice managing general chief editor "
    "presenter pembawa rapper musisi seniman politikus politisi aktivis penyidik pebulu pemain "
    "bomber juara tokoh pengusaha miliarder chairman director manager president head driver officer promotion "
    "race principal promotor pelaksana penjabat pj"
)
"""Words that an office, a rank or a calling begins with."""

HONORIFICS = words(
    "jenderal letjen mayjen brigjen kolonel letkol mayor kapten lettu letda letnan sersan laksamana "
    "laksdya laksda laksma marsekal marsdya marsda marsma kopral peltu pelda serma serka sertu serda "
    "irjen komjen kombes akbp kompol akp iptu ipda aiptu aipda brigadir bripka briptu bripda pol "
    "polisi dr dr. drs drs. dra prof prof. ir ir. h h. hj hj. kh kh. tgb sir lord lady mr mr. mrs ms "
    "mrs. tuan nyonya pak bu bapak ibu mas mbak kak bang haji ust ust. syekh sheikh al-habib habib "
    "gus almarhum almarhumah purn tni pangeran putri ratu raja paus sultan si sang wagub cagub "
    "cawagub capres cawapres menpora menkeu menkes mendagri menlu menhan kapolri menko menkopolhukam "
    "menkominfo menhub mensos menag menaker mendikbud menristekdikti mentan mendag menperin"
)
"""Words before a name that are not part of it."""

PORTFOLIO_HEADS = words("menteri wamen menko")
"""Words before the fields of a minister."""

BODY_HEADS = words("badan dewan dinas direktorat kementerian komisi komite lembaga otoritas persatuan")
"""Words before the fields of a public body."""

PORTFOLIOS = words(
    "agama anak antariksa aparatur bidang birokrasi ekonomi energi geofisika hak asasi hukum informatika "
    "kebudayaan kehutanan kelautan kemaritiman kesehatan ketenagakerjaan keuangan klimatologi komunikasi koordinator "
    "koperasi makanan manusia meteorologi mineral nuklir obat pangan pariwisata pemberdayaan pendidikan penerbangan "
    "perhubungan perikanan perindustrian perlindungan pertahanan pertanahan pertanian politik reformasi riset ruang "
    "sipil sosial statistik tata teknologi tenaga tinggi transmigrasi umum"
)
"""Words that the names of public bodies list."""

DESCRIBED_BODIES = words(
    "agensi aplikasi band bank distributor emiten grup jaringan kelompok klub komunitas layanan lembaga maskapai merek "
    "operator organisasi partai pengembang penyedia perusahaan platform portal produsen raksasa situs startup tim "
    "universitas vendor yayasan"
)
"""What a phrase begins with that says which organization is meant: “produsen sepatu asal Jerman Adidas”."""

COMPANY_ENDS = words("co corp corporation gmbh holdings inc llc ltd persero tbk")
"""Words that the names of companies end with."""

KIN_WORDS = words(
    "adiknya anaknya ayahnya ayahandanya ibunya ibundanya istrinya kakaknya kekasihnya putranya putrinya suaminya"
)
"""Whom only a person has."""

DISASTERS = words("banjir gempa kebakaran kecelakaan ledakan longsor")
"""What an opening sentence tells of first: nobody has told of it before."""

ONCE_HELD = words("bekas calon eks mantan para sang")
"""Words before what someone is called: “mantan juara”."""

TRIVIAL_OFFICES = words("presiden raja ratu perdana kanselir paus kaisar sultan")
"""Heads of office whose holder every reader knows."""

PRONOUNS = words(
    "iapun diapun dia ia mereka kami kita saya aku anda kamu kau beliau kalian gue gua lu lo engkau -nya "
    "inilah itulah dirinya keduanya ketiganya semuanya ku mu sana sini situ begini begitu demikian ini itu "
    "tersebut tadi hal orang-orang pihaknya dirimu diriku masing-masing tsb"
)
"""Words that point out of the sentence."""

DEICTIC_TIMES = words("esok kemarin besok lusa tadi sekarang kini nanti semalam hari-hari baru-baru barusan")

DROPPED_ADVERBS = words(
    "juga pun kemudian lalu lantas sendiri bahkan justru kini pula langsung kembali-lagi lagi "
    "akhirnya selanjutnya sementara memang tentu tentunya rupanya ternyata turut "
    "sekaligus saja malah nampaknya tampaknya selain sekarang sebenarnya namun"
)
"""Adverbs of a verb group that tie a sentence to the one before."""

AUXILIARIES = words(
    "akan telah sudah sedang masih belum tidak tak bukan dapat bisa harus perlu mau ingin boleh "
    "pernah mulai berhasil gagal resmi segera sering selalu kerap terus kembali wajib siap "
    "berencana sepakat batal urung hendak bakal masih-akan sangat secara hampir hanya tetap mampu terpaksa "
    "nyaris cukup lebih paling baru ikut sengaja diduga tengah semakin makin sukses rencananya "
    "berulang rutin aktif gencar rajin sudah-sudah kelak nantinya enggan sudi"
)
"""Words between a subject and its verb."""

SPEECH_VERBS = words(
    "mencatat mencontohkan melansir mengatakan menyatakan menilai menyebut menyebutkan menegaskan menjelaskan menuturkan "
    "mengungkapkan mengaku menambahkan mengklaim berharap menyampaikan memaparkan menerangkan "
    "mengakui meyakini percaya menduga memastikan mengimbau membantah membenarkan mengumumkan "
    "melaporkan berpendapat menyarankan mengusulkan mengingatkan menganggap memperkirakan "
    "memprediksi menekankan mengemukakan mengutarakan berkata berujar bercerita mengisahkan "
    "merasa menyayangkan menyesalkan berjanji menuding menuduh mencela mengonfirmasi "
    "mengkonfirmasi"
)
SAYING = words(
    "kata ujar tutur ucap ungkap jelas tegas imbuh tambah papar terang sebut lanjut cetus katanya "
    "ujarnya tuturnya ucapnya ungkapnya jelasnya tegasnya imbuhnya tambahnya paparnya terangnya "
    "sebutnya lanjutnya cetusnya tulis tulisnya"
)
"""What follows a quotation: “…,” kata X."""

ASKING = words("berapa apa apakah siapa siapakah kapan mengapa kenapa bagaimana mana manakah")
"""Words that a question begins with."""

CLAUSE_ENDS = words(
    "karena lantaran sebab sehingga namun tetapi tapi sedangkan sementara meski meskipun walau "
    "walaupun sambil seraya setelah sebelum ketika saat agar supaya jika bila apabila kalau "
    "hingga maka padahal akibat dengan melalui seperti termasuk yakni yaitu selain serta dimana "
    "atau dan setelahnya usai seusai selama sejak kecuali menyusul menurut"
)

TELLING_NOUNS = words("keterangan pernyataan rilis wartawan pers awak siaran")
"""Words of a phrase that tells where and how something was said."""

DROPPED_ENDS = words(
    "karena lantaran sebab sehingga namun tetapi tapi sedangkan sementara meski meskipun walau walaupun "
    "sambil seraya setelah sebelum ketika saat padahal usai seusai menyusul termasuk mengingat"
)
"""Words that begin a clause without which the one before stays true."""

REASONS = words("karena lantaran sebab sehingga setelah")
"""Those of them that may tell what a denial denies: “tidak mundur karena …”."""

CONDITIONS = words("agar supaya jika bila kalau apabila seandainya asalkan")
"""Words that make of what follows no fact."""

PURPOSES = words("untuk guna demi agar supaya")
"""Words that after a comma begin what something is for."""

ONE_OF_MANY = r"\s+(?:(?:juga\s+)?(?:merupakan|adalah|menjadi|termasuk)\s+salah\s+satu|dan\s+\S+\s+lain)"
"""What follows a name that others are named beside (a pattern)."""

UNSURE_WORDS = words("nyaris mungkin barangkali sepertinya")
"""Words of what did not happen, or perhaps not."""

NEGATIONS = words("tidak tak belum bukan bukanlah jangan tanpa")

DROPPED_FRONTS = words(
    "dalam pada di dari dengan untuk sejak selama melalui lewat atas terkait bersama setelah usai seusai "
    "saat ketika sebelum sebagai akibat karena berkat mengenai soal terhadap bagi"
)
"""Words that begin a phrase without which what follows it stays true."""

PREPOSITIONS = words(
    "bareng di ke dari pada untuk dengan dalam oleh terhadap sebagai selama sejak setelah melalui "
    "tentang bagi antara atas kepada hingga sampai terkait menuju melawan lewat usai karena "
    "akibat demi guna tanpa per bersama menurut seperti sekitar mengenai soal sebelum saat ketika "
    "gara-gara seusai menjelang jelang berkat via versus vs di-"
)

CONNECTIVES = (
    "seperti diberitakan", "seperti dilaporkan", "sebagaimana diberitakan", "secara tegas", "di kesempatan yang sama",
    "di kesempatan itu", "di kesempatan tersebut", "oleh karenanya", "karenanya", "bahkan", "secara keseluruhan",
    "secara khusus", "di saat yang sama", "pada saat yang sama", "pada waktu yang sama", "singkat cerita",
    "namun", "tetapi", "tapi", "selain itu", "sementara itu", "bahkan", "akibatnya", "kemudian", "lalu",
    "meski demikian", "meskipun demikian", "meski begitu", "namun demikian", "oleh karena itu",
    "karena itu", "dengan demikian", "pasalnya", "sebelumnya", "selanjutnya", "akhirnya",
    "pada akhirnya", "di sisi lain", "dalam kesempatan itu", "dalam kesempatan tersebut",
    "pada kesempatan itu", "pada kesempatan tersebut", "dalam kesempatan yang sama",
    "pada kesempatan yang sama", "karena itulah", "sebagai gantinya", "dengan kata lain", "dengan begitu", "dari sana", "di situ", "saat ditelusuri", "saat itu", "ketika itu", "waktu itu", "pada saat itu", "kala itu", "kendati demikian", "walau begitu", "walaupun demikian", "di luar itu", "soalnya", "intinya", "secara umum", "pada dasarnya", "padahal", "akan tetapi", "pertama", "kedua", "ketiga", "keempat", "pertama-tama", "di satu sisi", "sebab", "seperti diketahui", "diberitakan", "dilaporkan", "dikabarkan",
    "diketahui", "sebagai informasi", "sebagaimana diketahui", "di samping itu", "tak hanya itu",
    "tidak hanya itu", "hasilnya", "untuk itu", "sebaliknya", "terlebih lagi", "apalagi", "misalnya",
    "sebagai contoh", "menariknya", "tak lama kemudian", "setelah itu", "usai itu", "sejauh ini",
    "saat ini", "kini", "sekarang", "di tempat yang sama", "secara terpisah", "sekadar informasi",
    "rencananya", "adapun", "dan", "sedangkan", "sementara", "lebih lanjut", "lanjutnya", "terakhir",
    "yang jelas", "jadi", "maka", "dalam hal ini", "di lain pihak", "hingga kini",
    "sampai saat ini", "hingga saat ini", "menurutnya", "menurut dia", "katanya", "ujarnya",
    "di tempat terpisah", "tak ayal", "alhasil", "praktis", "toh", "rupanya", "ternyata", "sontak",
    "pun", "sayangnya", "uniknya", "beruntung", "untungnya", "bukan hanya itu", "bukan itu saja",
    "tak cuma itu", "artinya", "lagipula", "lagi pula", "kemudian", "lantas", "benar adanya",
    "hanya saja", "yang pasti", "yang terpenting", "yang lebih penting", "untuk diketahui", "maka dari itu", "maka itu",
    "ya", "well", "nah", "sayang", "atas dasar itulah", "atas dasar itu", "kendati begitu", "hingga akhirnya", "sampai akhirnya", "benar", "memang benar", "tetap saja", "entah kenapa",
)  # fmt: skip
"""What a sentence may begin with that ties it to the one before. Longest match goes."""

EVENT_NOUNS = words(
    "acara sidang rapat konser laga pertandingan konferensi aksi pers turnamen kejuaraan "
    "kompetisi festival upacara seminar forum kunjungan kampanye unjuk rasa operasi serangan "
    "ledakan gempa banjir kebakaran tabrakan diskusi pelatihan pameran lomba balapan seri babak "
    "final semifinal uji coba debut tur kegiatan peristiwa insiden bencana"
)

ORGANIZATION_NOUNS = {
    "perusahaan": "Perusahaan", "startup": "Perusahaan rintisan", "klub": "Klub", "tim": "Tim",
    "timnas": "Tim", "band": "Grup musik", "grup": "Grup", "maskapai": "Maskapai", "bank": "Bank",
    "partai": "Partai", "lembaga": "Lembaga", "organisasi": "Organisasi", "universitas": "Universitas",
    "kementerian": "Kementerian", "pengembang": "Perusahaan", "produsen": "Perusahaan",
    "raksasa": "Perusahaan", "situs": "Situs", "majalah": "Majalah", "stasiun": "Stasiun",
    "media": "Media", "koran": "Surat kabar", "yayasan": "Yayasan", "komunitas": "Komunitas",
    "agensi": "Agensi", "institut": "Perguruan tinggi", "sekolah": "Sekolah", "pt": "Perusahaan",
    "cv": "Perusahaan", "badan": "Lembaga", "komisi": "Lembaga", "dewan": "Lembaga",
    "mahkamah": "Lembaga", "dinas": "Dinas", "kepolisian": "Kepolisian", "direktorat": "Lembaga",
    "asosiasi": "Organisasi", "ikatan": "Organisasi", "federasi": "Federasi",
    "pengadilan": "Pengadilan", "rumah": "", "front": "Organisasi", "majelis": "Lembaga",
    "otoritas": "Lembaga", "persatuan": "Organisasi", "institusi": "Lembaga", "firma": "Firma",
    "label": "Label", "operator": "Operator",
}  # fmt: skip
"""The kind of an organization, by a word before or at the beginning of its name."""

WELL_KNOWN = {
    "perusahaan": (
        "Samsung Facebook Google Apple Microsoft Intel AMD Nvidia Qualcomm Huawei Xiaomi Oppo Vivo Asus Acer Lenovo "
        "Sony Nokia LG HP Dell IBM Amazon Alibaba Tencent Twitter Netflix Uber Grab Go-Jek Gojek Tokopedia Bukalapak "
        "Lazada Shopee Traveloka Blibli Telkom Telkomsel Indosat XL Pertamina PLN Garuda Honda Toyota Suzuki Daihatsu "
        "Mitsubishi Nissan BMW Hyundai Boeing Airbus Freeport Disney Warner Universal Marvel Razer Logitech"
    ),
    "partai": "PDIP Golkar Gerindra Demokrat PKS PPP PAN PKB NasDem Nasdem Hanura Perindo PSI",
    "lembaga": (
        "KPK DPR MPR DPRD KPU Bawaslu Polri TNI BNN BNPB BPJS OJK BI BPK BPS BMKG Basarnas Kominfo Kemenkominfo "
        "Kemenpora Kemenkes Kemendag Kemenag Kemenhub Kemendikbud Kemenlu Kejagung PBB UNESCO WHO NASA FBI CIA Pentagon "
        "Komnas MUI IDI"
    ),
    "organisasi": "PSSI FIFA UEFA AFC KONI KOI PBSI BWF NATO ASEAN NU Muhammadiyah FPI HTI ISIS Taliban Kadin",
    "klub": "Spurs Barca Madrid Juve",
    "tim": "Ducati Yamaha Ferrari McLaren",
}  # fmt: skip
"""Organizations that readers know, under the noun that a question calls them by."""

PLACE_NOUNS = {
    "kota": "Kota", "provinsi": "Provinsi", "kabupaten": "Kabupaten", "desa": "Desa", "pulau": "Pulau",
    "negara": "Negara", "kecamatan": "Kecamatan", "kelurahan": "Kelurahan", "gunung": "Gunung",
    "sungai": "Sungai", "distrik": "Distrik", "bandara": "Bandara", "stadion": "Stadion",
    "danau": "Danau", "pantai": "Pantai", "sirkuit": "Sirkuit", "hotel": "Hotel", "museum": "Museum",
    "pelabuhan": "Pelabuhan",
}  # fmt: skip

NUMBER_WORDS = words(
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu sejuta "
    "puluh belas ratus ribu juta miliar milyar triliun sepasang"
)

SMALL_NUMBERS = words("satu dua tiga empat lima enam tujuh delapan sembilan")

NUMBER_VALUES = _numbers(
    "dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11"
)
"""Numbers that what is listed may be counted by."""

WELL_KNOWN_ACRONYMS = words(
    "KTP SIM KPK DPR DPRD MPR DPD PBB AS TNI Polri POLRI BI OJK BUMN BUMD UU UUD RI WNI WNA DKI "
    "PNS ASN SD SMP SMA SMK TV HP PT CEO FIFA UEFA NATO ASEAN PSSI KPU TKI LSM HAM HIV AIDS UKM "
    "UMKM BBM PLN IT ISIS WIB WITA WIT AC CD DVD USB GPS ATM KRL MRT LRT DIY NTB NTT NKRI RUU "
    "Perppu Pilkada Pilpres Pemilu APBN APBD Kemenag Kemendagri Kemenkeu Kemenhub Kemenkes BNN "
    "BNPB BPJS MK MA KONI MU NBA UI ITB UGM"
)
"""Acronyms whose long form is no news."""

FIXED_PAIRS = frozenset((("duta", "besar"), ("guru", "besar"), ("pasar", "utama"), ("jalan", "utama")))
"""Nouns that such a word belongs to."""

METRIC = words(
    "km kilometer meter cm sentimeter mm milimeter kg kilogram gram ton kuintal liter hektare hektar mil kaki inci "
    "derajat watt volt gb mb tb mbps mph knot barel"
)
"""Units that nothing else belongs to."""

UNIT_STOPS = words(
    "asal milik lulusan jenis bernama berusia yang lain lainnya pertama kedua ketiga terakhir besar kecil utama lalu silam lebih sekaligus lagi"
)

SUBORDINATORS = words(
    "yang bahwa karena lantaran sebab sehingga namun tetapi tapi sedangkan sementara meski "
    "meskipun walau walaupun sambil seraya setelah sebelum ketika saat agar supaya jika bila "
    "apabila kalau hingga maka padahal akibat seperti termasuk yakni yaitu selain dimana usai "
    "seusai kecuali menyusul menurut mengingat seiring apakah apa siapa bagaimana mengapa kenapa "
    "mana"
)

FRONTING = words(
    "semenjak setelah usai seusai saat ketika dalam pada di menurut berdasarkan dengan untuk sejak selain "
    "meski meskipun walau karena akibat melalui lewat sebagai seperti jika bila kalau apabila "
    "sebelum selama hingga dari atas demi guna tanpa terkait mengenai bersama sesuai mengutip "
    "dikutip dilansir melansir diberitakan mengenakan sambil seraya berkat menyusul bagi kepada "
    "terhadap tentang soal sehari sepekan sebulan setahun sekitar di antara bagaimana begitu "
    "sesampainya mengingat"
)
"""Words that a phrase before the subject begins with."""

SOURCE_NOTES = words(
    "dikutip dilansir demikian seperti sebagaimana menurut melansir mengutip diberitakan "
    "dilaporkan sebut mengacu berdasarkan"
)
"""After a comma: the rest only says who reported it."""

PARTY_NOUNS = words("fraksi partai")
"""Nouns before the name of a party, after which that of one of its people may follow."""

NO_VERBS = words(
    "berdasarkan dkk mengingat menyusul menjelang mengenai melalui menuju bicara bayaran bersatu bersenjata terkait tersebut termasuk terbaru terakhir tertinggi "
    "terbesar terendah tertentu terbaik terkenal terkini berikut berikutnya bernama berjudul "
    "bertajuk berusia bernilai berbasis pimpinan bersama berbagai berat lalu dukungan kembali "
    "serikat"
)
"""Words that a tagger may call verbs but that do not make a clause."""

NYA_WORDS = words(
    "hanya tanya punya biasanya akhirnya misalnya lainnya khususnya umumnya sebelumnya "
    "selanjutnya sebenarnya sepenuhnya sekiranya setidaknya seharusnya semestinya sesungguhnya "
    "adanya kalinya awalnya mulanya terutamanya sebaiknya pastinya nyanyinya berikutnya sebagainya seterusnya setiapnya "
    "sesudahnya seluruhnya sekurangnya sedianya sebisanya rencananya tentunya sebaliknya "
    "sejatinya"
)
"""Words in -nya that point at nothing."""

QUESTIONS = {
    "who": "Siapa yang {deed}?",
    "who office": "Siapa {office} yang {deed}?",
    "who all": "Siapa saja yang {deed}?",
    "which": "{noun} mana yang {deed}?",
    "which ones": "{noun} mana saja yang {deed}?",
    "when": "Kapan {deed}?",
    "since when": "Sejak kapan {deed}?",
    "until when": "Hingga kapan {deed}?",
    "which year": "Pada tahun berapa {deed}?",
    "since which year": "Sejak tahun berapa {deed}?",
    "until which year": "Hingga tahun berapa {deed}?",
    "in year": "Pada tahun {year}",
    "according to": "menurut {who}",
    "existing": "Berapa {unit} yang {verb} {where}?",
    "what thing": "{noun} apa yang {deed}?",
    "called": "Apa nama {what}?",
    "who is": "Siapa {what}?",
    "as what": "Sebagai apa",
    "in what": "{preposition} {noun} apa",
    "which rank": "{preposition} {noun} keberapa",
    "rank of": "{noun} keberapa yang {deed}?",
    "how many that": "Berapa {unit} {where}?",
    "said": "Siapa yang mengatakan bahwa {what}?",
    "according to whom": "Menurut siapa {deed}?",
    "and": " dan ",
    "in news": "Dalam berita {time} {topic}",
    "about": "tentang {what}",
    "that": "bahwa {what}",
    "who are": "Siapa saja {what}?",
    "cloze": "Apa isian yang tepat untuk kalimat “{text}”?",
    "cloze date": "Waktu apa yang tepat untuk mengisi kalimat “{text}”?",
    "in time": "Pada {time}",
    "in news of": "Dalam berita {time}",
    "where": "Di mana {deed}?",
    "where to": "Ke mana {deed}?",
    "where from": "Dari mana {deed}?",
    "how many": "Berapa {unit} yang {deed}?",
    "how long": "Berapa lama {deed}?",
    "how large": "Berapa {measure} {what} yang {deed}?",
    "amount": "Berapa {what}?",
    "score": "Dengan skor berapa {deed}?",
    "with whom": "Dengan siapa {deed}?",
    "what": "Apa yang {deed}?",
    "why": "Mengapa {deed}?",
    "what for": "Untuk apa {deed}?",
    "title": "Apa {name} {what} yang {deed}?",
    "office holder": "Siapa {office}?",
    "office": "Apa jabatan {person}?",
    "former office": "Jabatan apa yang pernah dipegang {person}?",
    "calling": "{person} adalah {what}?",
    "profession": "Apa profesi {person}?",
    "expansion": "Apa kepanjangan dari {short}?",
}
"""The family table: how Indonesian asks for each part of a fact."""

HOW_MANY = "berapa {unit}"

WHO = "siapa"

WHAT = "apa"

LANGUAGE_WORDS = words("bahasa berbahasa")
"""Words before the name of a language."""

WHICH = "{noun} mana"

WHO_THAT, WHICH_THAT = "siapa yang", "{which} yang"
"""What stands for a subject."""

HOME_WORDS = words("ri republik indonesia")
"""Words for it in offices."""

HOME_COUNTRY = "Indonesia"
"""Where the news is from: no place worth asking for."""

PLACE_PREPOSITIONS = words("di ke dari")
"""Words before a place that “mana” may stand for."""

WHAT_TIME = {"day": "tanggal berapa", "month": "bulan apa", "year": "tahun berapa"}
"""What is asked for in the place of a date of that precision."""

TIME_LEADS = words("pada sejak mulai hingga sampai")
"""Words before a date that tells when something was."""

BEFORE_PEOPLE = words("oleh dengan kepada bersama dari terhadap melalui untuk")
"""Words after which “siapa” may stand in the place of a name."""

CURRENCIES = {
    "Rp": "rupiah", "Rp.": "rupiah", "US$": "dolar AS", "USD": "dolar AS", "$": "dolar", "€": "euro",
    "£": "poundsterling", "¥": "yen", "SGD": "dolar Singapura", "AUD": "dolar Australia",
}  # fmt: skip
"""What a sign before an amount of money is called in a question."""

ROUGHLY = words("sekitar hampir nyaris kira-kira")
"""Words before a number that a question for it leaves out."""

SMALLEST_NUMBERS = words("satu se sebuah seorang 1 dua 2")
"""Numbers that are not worth asking for."""

NOT_BEFORE_NUMBERS = words(
    "belasan puluhan ratusan ribuan jutaan sampai hingga dari dan atau ke ke- kurun nomor pasal pukul jam tahun seri episode ayat"
)
"""Words after which a number is a part of something, not an amount."""

LISTING_WORDS = words("yakni yaitu antara rincian rinciannya masing-masing")
"""Words that a list of what was counted follows."""

COUNTED_BY_TEXT = words("langkah faktor dampak alasan hal hal-hal cara aspek tips poin kali pihak")
"""Units of what only the text itself counts: who has not read it has nothing to count."""

TAKES_CLAUSE = words(
    "mencatat mencontohkan melansir melanjutkan mengatakan menyatakan menuturkan menegaskan menjelaskan mengungkapkan menambahkan menilai "
    "berkata berujar berpendapat mengklaim meyakini melaporkan mengumumkan memastikan memperkirakan memprediksi "
    "menyebutkan"
)
"""Speech verbs whose “bahwa” may be left out in news and is put back in a question."""

DURATIONS = words("detik menit jam hari pekan minggu bulan tahun dekade abad malam musim")

MEASURES = {
    "sebesar": "besar", "senilai": "nilai", "seharga": "harga", "seluas": "luas",
    "sepanjang": "panjang", "setinggi": "tinggi", "seberat": "berat", "sedalam": "dalam",
    "sejauh": "jauh", "selebar": "lebar",
}  # fmt: skip

AMOUNT_VERBS = words(
    "mencapai menembus menyentuh sebesar senilai tercatat menjadi berjumlah bernilai diperkirakan"
)

AMOUNT_NOUNS = words(
    "jumlah total nilai harga biaya kerugian anggaran pendapatan laba utang produksi penjualan "
    "luas panjang tinggi berat tarif denda populasi omzet investasi dana kapasitas kecepatan "
    "keuntungan penghasilan gaji rugi angka tingkat inflasi pertumbuhan suku defisit surplus "
    "ekspor impor"
)

TOGETHER_VERBS = words(
    "bertemu menikah bekerja berduet berpasangan berkolaborasi berdiskusi berdialog berbincang "
    "berpacaran berhadapan bersaing bergabung bertarung berbicara menemui"
)

LIGHT_VERBS = words(
    "membawa menjadikan mengajak memaksa membiarkan menanggapi menjadi merupakan membuat melakukan mengadakan mencapai mengikuti meminta membutuhkan masuk"
)

PURPOSE_VERBS = words(
    "bertemu menemui datang mendatangi mengunjungi berkunjung menggelar mengadakan mengirim "
    "mengirimkan mengerahkan membentuk membangun meluncurkan menandatangani menyiapkan "
    "mengalokasikan menggunakan memanfaatkan memasang menerapkan menggandeng bekerja merekrut "
    "menunjuk mengundang membuka mendirikan mengeluarkan menyediakan memanggil mengumpulkan "
    "menerjunkan menurunkan berangkat terbang"
)

NAMING_WORDS = {
    "berjudul": "judul",
    "bertajuk": "judul",
    "bernama": "nama",
    "dinamai": "nama",
    "bertitel": "judul",
}

CALLINGS = {
    **dict.fromkeys(("pebalap", "pembalap", "rider"), "tim"),
    **dict.fromkeys(
        ("pemain", "bek", "gelandang", "penyerang", "striker", "kiper", "winger", "bomber"), "klub"
    ),
    **dict.fromkeys(("petenis", "pegolf", "petinju", "pebulutangkis"), "tim"),
    **dict.fromkeys(("politikus", "politisi", "kader"), "partai"),
    **dict.fromkeys(("analis", "karyawan"), "perusahaan"),
    **dict.fromkeys(
        ("peneliti", "pakar", "pengamat", "ekonom", "psikolog", "dokter", "dosen", "penyidik"), "lembaga"
    ),
    **dict.fromkeys(("pengacara", "kuasa"), ""),
    "aktivis": "organisasi",
    "personel": "grup musik",
}
"""What people are called by what they do, and what they do it for when its name does not tell; "" for any."""

SERVING = words("advokat ajudan asisten istri juru manajer pengacara penasihat sekretaris staf suami")
"""Callings after which stands whom they belong to."""

OWNED = words("adik anak asuh asuhan buah cucu didik istri kakak kekasih keponakan mertua suami tunangan")
"""Words before the name of whom somebody belongs to: “anak asuh Guardiola”, “suami Dewi”."""

SERVED = words("bupati gubernur kanselir menteri pangeran perdana presiden raja ratu wali walikota")
"""Offices whose holders have such people."""

LEARNED = words("ahli dokter pakar pengamat peneliti penata penulis psikolog")
"""Callings that say more with the word after them: “ahli gizi”, “pakar hukum tata negara”."""

HELD_OFFICES = words(
    "menteri ketua wakil direktur kepala gubernur bupati walikota wali kapolri kapolres kapolda "
    "kapolsek komandan panglima juru sekretaris manajer pelatih ceo cto coo cfo founder pendiri "
    "duta komisaris rektor dekan jaksa koordinator ketum sekjen dirjen dirut kabid kadis "
    "kasat kasubag kabag deputi kadiv kapuspen jubir kapten perdana co-founder vice managing "
    "general chief pelaksana penjabat plt pjs pj"
)
"""Offices whose holder is worth asking for."""

RANK_TAILS = frozenset(
    (low, before)
    for before in ("laksamana", "marsekal", "komisaris")
    for low in ("besar", "muda", "madya", "pertama", "tinggi")
)
"""Second words of ranks, each with the first."""

SHARED_OFFICES = words(
    "anggota asisten bendahara camat chairman director editor hakim head humas kabareskrim kabiro kades kanit "
    "kapuspenkum kasatreskrim komisioner lurah manager officer pejabat pemimpin penasihat pimpinan president "
    "principal produser staf"
)
"""Offices that several may hold: each holder has the one told, but is not the only one."""

FORMER = words("mantan eks bekas")
"""Words before an office that somebody has no more."""

PLAIN_OFFICES = words("pelatih manajer kapten pendiri")
"""Those that are written small before a name."""

UNIQUE_CALLINGS = words(
    "istri suami ayah ibu kekasih tunangan sutradara vokalis gitaris drummer basis kapten mertua pemilik bos"
)
"""Callings that, with a name after them, mean one person."""

FACTIVE = words("sedangkan sementara sehingga karena lantaran setelah ketika saat namun tetapi usai")
"""Words before a clause that is a fact by itself."""

UNREAL_WORDS = words(
    "jika bila apabila kalau agar supaya untuk seandainya andai daripada tanpa jangan seperti"
)
"""Words that make what follows a wish, a condition or a comparison."""

COMPANY_VERBS = words(
    "meluncurkan mengumumkan merilis memperkenalkan mengembangkan memproduksi mengakuisisi menggandeng menunjuk "
    "mendirikan menjual merekrut berencana berinvestasi menyiapkan bekerja membuka menutup menggelar menjalin"
)
"""Verbs whose subject is a company or another body, not a product."""

BODY_VERBS = words("mengklaim mengumumkan memastikan mengimbau memperkirakan memprediksi melaporkan")
"""Speech verbs whose subjects in news are as often bodies as people."""

LOOSE_FRONTS = words(
    "tanpa sambil seraya selain meski meskipun walau walaupun kendati agar supaya untuk demi guna karena bukan tak tidak "
    "dilansir dikutip mengutip melansir diberitakan secara sebagai dengan seperti seiring mengingat sehubungan bersama"
)
"""First words of phrases before a statement that a question does better without."""

QUOTE_STOPS = words(
    "iya ya nggak enggak gak kan lho deh sih nih dong kok nah loh kayak gitu gini aja udah banget kalo sana sini situ nya"
)
"""Words of talk: a quotation with one of them does not read well as a statement."""

LASTING_VERBS = words(
    "berlaku berlangsung terikat dikontrak menjabat ditahan dipenjara digelar dibuka ditutup bertahan diperpanjang "
    "dirawat bekerja tinggal bermain"
)
"""Verbs of what lasts until a time."""

INSTITUTIONS = (
    "kemen", "ditjen", "pemkot", "pemkab", "pemprov", "pemda", "polda", "polres", "polsek", "dinkes", "disdik",
    "dispora", "dishub", "kanwil", "kejati", "kejari", "lapas", "rutan", "bawaslu", "basarnas", "bappe", "bareskrim",
)  # fmt: skip
"""How the short names of public bodies begin."""

CITING_WORDS = words(
    "mengutip dikutip dilansir melansir lansiran laman situs harian majalah koran kanal akun"
)
"""Words before the name of a medium."""

PLACING_WORDS = words(
    "bupati gubernur kota kabupaten kecamatan desa kelurahan provinsi di ke dari kapolres wilayah"
)
"""Words before the name of a place."""

HUMAN_VERBS = words(
    "meresmikan memimpin melantik menghadiri menikah menikahi meninggal wafat lahir mengajak mengunjungi berkunjung "
    "bertemu menemui menjabat memerankan membintangi menyutradarai berpidato terbang berangkat pulang pensiun tewas "
    "dilantik ditangkap ditahan divonis dipenjara dimakamkan didampingi ditunjuk terpilih menyanyikan menulis belajar"
)
"""Verbs whose subject is a person."""

BARE_NOUNS = words(
    "pelaku korban tersangka terdakwa perseroan perusahaan manajemen tim film album lagu laga pertandingan acara sidang "
    "kapal pesawat perangkat ponsel aplikasi produk robot gempa ledakan kecelakaan kebakaran warga penonton peserta "
    "rapat pertemuan survei penelitian studi program proyek kegiatan aksi pemain pelatih partai negara kota"
)
"""Nouns that, alone, mean one told of before."""

NICKNAME_STARTS = frozenset(("I", "The", "Los", "Il", "Les", "Die"))
"""First words of nicknames of clubs and bands."""

PAST_STARTS = (
    r"(?:sebelum(?:nya| itu)|dulu|dahulu|kala itu|saat itu|ketika itu|waktu itu|setahun|sebulan|sepekan|semula"
    r"|\w+ tahun (?:kemudian|sebelumnya|lalu|silam|berselang)|awalnya|mulanya|sejak itu|pada (?:masa|era) itu"
    r"|kemudian)\b"
    r"|(?s:.*)\b(?:kala|saat|ketika|waktu|masa|era) itu\b|(?s:.*)\b(?:selama|semasa) (?:hidup|kariernya|karirnya)"
)
"""How a sentence begins that tells of a time before, which the month of the article would not fit (a pattern)."""

TOLD_BEFORE = (
    r"\b(?:kedua|ketiga|keempat) (?:klub|tim|negara|pihak|orang|pemain|kubu|belah|perusahaan|lembaga|kementerian"
    r"|pelaku|tersangka|film|lagu|gol|kesebelasan|pasangan|calon)\b|\b(?:studi|pelaku|penelitian|kendala|contoh"
    r"|alasan|faktor|pemain|tersangka|korban|film|produk|klub|tim|anggota|peserta|nama) lain\b"
    r"|\b(?:hari|tempat|waktu|kesempatan|musim|tahun) yang sama\b"
)
"""Counted or other things of which the sentence before told the first (a pattern)."""

PERIODS = words(
    "penghujung pengujung awal akhir pertengahan sepanjang musim paruh semester kuartal triwulan periode edisi"
)
"""Nouns that a time without a preposition belongs to."""

FACT_CAUSES = words("karena lantaran akibat sebab")
"""Words that a cause follows."""

BAD_ENDS = words(
    "yang dan atau di ke dari pada untuk dengan oleh dalam bahwa karena sebagai akan telah sudah "
    "tidak serta hingga sejak atas para sebuah seorang suatu antara tentang terhadap saat ketika "
    "jika agar seperti adalah merupakan lebih sangat per the of pengujung penghujung pertengahan kala sang para alias"
)
"""Words that no question ends with."""

SMALL_WORDS = words(
    "yang dan di ke dari pada untuk dengan oleh dalam bahwa karena sebagai akan telah sudah tidak "
    "serta hingga sejak atas para sebuah seorang suatu antara tentang terhadap saat ketika jika "
    "agar seperti adalah merupakan ini itu siapa apa mana kapan berapa mengapa bagaimana lama "
    "tahun bulan hari the of and juga dapat bisa masih sekitar lebih ada tersebut menjadi januari "
    "februari maret april mei juni juli agustus september oktober november desember awal akhir "
    "pertengahan saja"
)
"""Words that tell nothing by themselves."""

HINTS = {
    "list": "Ada {count} jawaban yang harus disebutkan.",
    "office": "Jabatannya: {office}.",
    "initials": "Inisialnya {initials}",
    "letter": "Namanya diawali huruf {letter}.",
    "number word": "Bilangannya ditulis dengan huruf dan diawali “{letter}”.",
    "digits": "Bentuknya seperti ini: {first}.",
    "date": "Perhatikan tanggal yang disebut dalam berita itu.",
    "words": "Jawabannya {count} kata dan diawali huruf {letter}.",
    "full date": "“{short}” dalam berita itu adalah {full}.",
    "full name": "Yang dimaksud dengan “{short}” adalah {full}.",
    "is": "{name} adalah {what}.",
}
"""Words of hints and explanations of drafts."""

SAME_NAMES = {
    "AS": ("Amerika Serikat",), "Amerika Serikat": ("AS", "Amerika"), "Inggris": ("Britania Raya",),
    "UEA": ("Uni Emirat Arab",), "Uni Emirat Arab": ("UEA",), "PBB": ("Perserikatan Bangsa-Bangsa",),
    "Perserikatan Bangsa-Bangsa": ("PBB",), "Perancis": ("Prancis",), "Prancis": ("Perancis",),
    "Tiongkok": ("Cina", "China"), "China": ("Tiongkok", "Cina"), "Korsel": ("Korea Selatan",),
    "Korut": ("Korea Utara",),
}  # fmt: skip
"""Names that are the same."""


PLAIN_PREDICATES = words(
    "takluk menang kalah imbang unggul puas sadar tewas lolos absen tiba wafat lulus hadir pulang "
    "pergi datang lahir gugur pindah mundur maju naik turun masuk keluar tampil duduk jatuh finis "
    "juara cedera pensiun bangkrut yakin setuju tinggal"
)
"""Words that make a clause without a verb's form, whatever a tagger calls them."""

SPORTS_WORDS = words(
    "pebalap sirkuit kualifikasi pole podium gp motogp petinju pebulu unggulan gim gol laga pertandingan klub liga pelatih pemain striker gelandang kiper babak skor turnamen "
    "juara klasemen wasit stadion pembalap balapan petenis ganda putaran semifinal final "
    "kompetisi musim"
)
BUSINESS_WORDS = words(
    "startup perusahaan aplikasi ponsel smartphone platform layanan pengguna fitur pasar investor "
    "saham produk perangkat investasi pendanaan konsumen kamera game prosesor gadget teknologi"
)
DOMAIN_NOUNS = {"sports": "Tim", "business": "Perusahaan", "": "Pihak"}
"""What to call an organization of unknown kind, by what its article is about."""

ACTOR_NOUNS = words(
    "pemerintah polisi kepolisian polres polda polsek polri kejaksaan pengadilan majelis tim "
    "komisi dewan badan dinas pasukan tentara militer kementerian panitia manajemen pengurus "
    "penyidik petugas satuan direktorat parlemen mahkamah otoritas pemkab pemkot pemprov "
    "bareskrim fraksi partai lembaga universitas perusahaan pengelola rezim komite"
)
"""Nouns of collective actors; with a name after them they are a full answer."""

EXISTING = words("ada terdapat tercatat")

HUMAN_NOUNS = words(
    "pria wanita lelaki perempuan warga korban tersangka terdakwa terpidana pelaku mahasiswa "
    "mahasiswi siswa siswi anak istri suami ayah ibu kakak adik putra putri bintang legenda idola "
    "pemuda remaja pesepak pebola petarung atlet pegolf perenang pelari pesenam pegulat kandidat "
    "calon narapidana saksi pemilik bos pesulap presenter pembawa artis pesinetron selebriti "
    "model penyiar wartawan jurnalis novelis sastrawan penyair pelukis fotografer ilmuwan "
    "astronom fisikawan ekonom sejarawan arkeolog psikolog pendeta kiai ulama mufti tokoh sosok "
    "pesohor youtuber vlogger gamer mekanik arsitek insinyur programmer pebasket pevoli "
    "pebulutangkis bek gelandang winger runner-up juara unggulan rookie rider pembalap petinju "
    "penjaga kapten eks mantan veteran prajurit perwira anggota"
)
"""Nouns that call a person; a name after them is his."""

THING_NOUNS = {
    "film": "Film", "lagu": "Lagu", "album": "Album", "serial": "Serial", "aplikasi": "Aplikasi",
    "gim": "Gim", "game": "Gim", "ponsel": "Ponsel", "smartphone": "Ponsel", "kapal": "Kapal",
    "pesawat": "Pesawat", "program": "Program", "novel": "Novel", "buku": "Buku", "drama": "Drama",
    "turnamen": "Turnamen", "kompetisi": "Kompetisi", "virus": "Virus", "planet": "Planet",
    "konser": "Konser", "sinetron": "Sinetron", "single": "Lagu", "mobil": "Mobil", "motor": "Motor",
    "satelit": "Satelit", "kamera": "Kamera", "laptop": "Laptop", "layanan": "Layanan",
    "platform": "Platform", "badai": "Badai", "topan": "Topan", "festival": "Festival",
    "penghargaan": "Penghargaan", "restoran": "Restoran", "hotel": "Hotel", "acara": "Acara",
    "majalah": "Majalah", "situs": "Situs", "operasi": "Operasi", "proyek": "Proyek", "candi": "Candi",
    "museum": "Museum",
}  # fmt: skip
"""Things that bear names, and what to call them in a question."""

AS_VERBS = words(
    "ditunjuk dilantik ditetapkan terpilih dipilih diangkat dikenal dinobatkan bekerja berperan "
    "bertugas menjabat tampil disebut dianggap menunjuk melantik menetapkan mengangkat memilih "
    "menobatkan keluar finis mengakhiri diresmikan diperiksa dihadirkan didaulat dijuluki didapuk "
    "dipercaya bertindak diperkenalkan dicalonkan mendaftar diundang mengundurkan mundur"
)
"""Verbs that “sebagai …” belongs to."""

FIELD_NOUNS = {
    "kasus": False, "perkara": False, "film": True, "album": True, "acara": True, "ajang": True,
    "turnamen": True, "kejuaraan": True, "kompetisi": True, "seri": True, "festival": True,
    "program": True, "serial": True, "stadion": True, "sirkuit": True, "operasi": True, "konser": True,
    "sinetron": True, "novel": True, "majalah": True, "sidang": False,
}  # fmt: skip
"""Nouns after a preposition that are asked for with “apa”; True: only when a name follows."""

RANK_NOUNS = words("posisi urutan peringkat tempat menit lap putaran hari babak urut")

ORDINALS = _numbers(
    "pertama=1 kedua=2 ketiga=3 keempat=4 kelima=5 keenam=6 ketujuh=7 kedelapan=8 kesembilan=9 "
    "kesepuluh=10 kesebelas=11 ke-12=12"
)

PARTNER_WORDS = words("kepada melawan kontra menghadapi bersama dari terhadap")
"""Prepositions that a person or a team is asked for with."""

FROM_VERBS = words(
    "menerima mendapat mendapatkan memperoleh membeli merekrut mendatangkan meminjam diterima "
    "dibeli didatangkan direkrut dipinjam diperoleh didapat memboyong diboyong hengkang pindah "
    "bergabung mengambil diambil menyita disita"
)

VAGUE_VERBS = words(
    "terjadi menjadi ada terlihat terdapat tampak bisa berlangsung dilakukan dimulai membuat "
    "terus berjalan datang masuk berubah bertambah dinilai dianggap disebut dikatakan dikenal "
    "terasa berarti berupa terdiri berlaku mulai selesai diharapkan diketahui"
)
"""Verbs that say too little of their subject to ask for it."""

THING_VERBS = words(
    "diciptakan dirilis ditulis diproduksi diluncurkan ditayangkan dibanderol digelar diadakan "
    "dijadwalkan berlangsung ditayangkan dilaksanakan dilangsungkan dihelat disutradarai diterbitkan dijual dipasarkan dilengkapi diresmikan dibangun berisi berjudul "
    "bertajuk menceritakan mengisahkan berkisah ditenagai dibekali mengusung diselenggarakan"
)
"""Verbs whose subject is no person."""

CLAUSE_WORDS = PLAIN_PREDICATES | words(
    "adalah ialah merupakan akan bakal telah sudah belum tidak tak bukan masih pernah harus bisa dapat mampu "
    "butuh ingin hanya cuma lebih ada sangat bahwa karena sehingga agar itu itulah ini"
)
"""Words that stand in sentences and seldom under pictures."""

MODAL_VERBS = words(
    "mengancam berniat ingin berencana diminta meminta diduga dituduh dijadwalkan berharap diharapkan "
    "diperkirakan berusaha mencoba siap mau menolak gagal dilarang melarang terancam dikabarkan "
    "disebut ditargetkan menargetkan berjanji"
)
"""Verbs whose sense holds for a second verb after “dan” too, which then does not stand alone."""

CLUB_WORDS = words(
    "fc united city hotspur tottenham arsenal chelsea liverpool everton leicester southampton "
    "watford burnley newcastle fulham madrid barcelona atletico sevilla valencia villarreal "
    "bilbao juventus milan inter roma lazio napoli fiorentina atalanta sampdoria torino bayern "
    "dortmund borussia schalke leverkusen leipzig wolfsburg psg monaco lyon marseille ajax psv "
    "feyenoord porto benfica celtic galatasaray persija persib persipura persebaya persela "
    "persiba persegres arema sriwijaya psm psms borneo barito mitra kukar bhayangkara semen "
    "madura pusamania persiwa persik persita psis pss persiraja celta betis espanyol girona "
    "hoffenheim freiburg bologna udinese genoa chievo palermo timnas"
)
"""Words of the names of football clubs that Indonesian news writes about."""

NAME_JOINERS = words("bin binti al el de la van von der den da di du dos del ibn abdul st")

NOT_NAMES = words(
    "pansus fakultas jurusan prodi rumah sakit taman candi museum hotel restoran kafe mal pasar terminal pelabuhan bareskrim live kelurahan dusun kompleks perumahan halte stasiun technologies marketing solutions systems labs ventures capital partners digital open grand prix masters polda polres polsek polri kodam kandepag kemenag liga piala cup awards association society "
    "institute company corporation group foundation organization university college council "
    "committee agency department news times post media studio studios records pictures "
    "entertainment games bidang kadin komisi undang-undang pasal jalan gedung show bpbd bnpb "
    "pemkot pemkab pemprov"
)
"""Words that no person's name has."""

COMPOUND_TAILS = words(
    "coba duduk kerja tidur latihan beli jual makan minum main kumpul tinggal belajar tanding jalan pakai masuk bicara"
)
"""Bare verbs that follow a noun as part of it: “uji coba”, “tempat duduk”, “masa kerja”."""

RESULT_WORDS = words(
    "gol skor menang kalah imbang juara rekor gelar lolos kemenangan kekalahan medali pole final debut kontrak "
    "transfer bergabung runner-up peringkat klasemen trofi unggul tersingkir promosi degradasi cedera pensiun"
)
"""Words of what stays of a match or a season."""

MOMENT_WORDS = words(
    "menit babak kuarter gim umpan peluang tendangan tembakan operan sundulan tiang gawang kiper lini serangan "
    "permainan penguasaan lap tikungan"
)
"""Words of what happens in the course of a match."""

PLAY_WORDS = words(
    "tekanan agresif serangannya menyerang pertahanan poin angka set gim beruntun tendangan sepakan umpan penyelamatan peluang kans menit bola penalti tandukan sundulan gawang tembakan keunggulan balasan ketinggalan "
    "serangan assist kebobolan menyamakan skor lini umpannya gol kiper babak"
)
"""Words of the course of a match, which few readers keep."""

NEEDS_LINK = words(
    "melanjutkan menambahkan mengungkapkan mencontohkan menuturkan menjelaskan memaparkan menerangkan mengemukakan "
    "mengutarakan menyampaikan mengumumkan"
)
"""Speech verbs that report a clause only after a comma or “bahwa”; what follows them bare is their object."""

SAYS_ONLY = words("mengatakan menyatakan berkata berujar berpendapat menuturkan")
"""Speech verbs that need the clause that was said."""

SAY_PLAINLY = words(
    "menambahkan melanjutkan menuturkan memaparkan menerangkan menjelaskan berkata berujar mengemukakan mengutarakan"
)
"""Speech verbs that a question says as “mengatakan”."""

LOOSE_WORDS = words(
    "selang berselang berikut serupa sang lainnya berikutnya selanjutnya tuan-rumah sebelumnya misalnya sini keduanya ketiganya sebaliknya masing-masing beliau "
    "saingannya pendahulunya demikian begitu bersangkutan"
)
"""Words that lean on what was said before."""

HOSTS = r"(?<!menjadi )(?<!sebagai )(?<!jadi )\btuan rumah\b(?! [A-Z])"
"""A host that is not named (a pattern): “tuan rumah”, but not “tuan rumah Real Betis”."""

LOOSE_PHRASES = (
    "tim tamu",
    "tim lawan",
    "sang ",
    "hal lain",
    "pihak lain",
    "satu lagi",
    "lain-lain",
    "dan sebagainya",
    "situs yang sama",
    "langkah yang sama",
    "periode sama",
    "periode yang sama",
    "yang dimaksud",
)

GAP = "____"
"""What stands for the answer in a sentence with a gap."""

RANKS = words(
    "ajun komisaris inspektur brigadir polisi jenderal letnan kolonel mayor kapten sersan satu dua madya"
)
"""Ranks between an office and a name, which belong to neither."""

NAMES_THINGS = words(
    "mengumumkan melaporkan memastikan memperkirakan memprediksi menyebutkan menjelaskan menilai menyampaikan"
)
"""Speech verbs that a thing may follow as well as a clause."""

EVENT_NAMES = words("gp piala liga cup grand prix open terbuka games olimpiade kejuaraan turnamen")
"""Words of the names of contests, which are no teams."""

NO_PLACES = EVENT_NAMES | words(
    "championship clasico derby muktamar munas pemilu pileg pilgub pilkada pilpres"
)
"""Words of the names of what takes place, after “di” as well."""

SIDE_CUES = words("gawang kandang markas skuat rumah")
"""Nouns before the name of a team."""

CITING = words("pasal ayat nomor no uu rt rw jalan jl km pukul jam huruf butir bab seri tipe edisi episode")
"""Words before a number that is a label, not a count."""

SOURCE_WORDS = words(
    "dikabarkan dilansir melansir mengutip dikutip diberitakan dilaporkan menurut lansiran laman situs harian"
)
"""Words before the name of a source."""

NEVER_IN_NAMES = words(
    "golkar pdip gerindra demokrat pks ppp pan pkb nasdem hanura kpk dpr mpr dprd kpu polri tni pssi dan serta bersama mengatakan kata"
)
"""Words that a person's name ends before."""

NEWSROOMS = words(
    "reuters afp antara xinhua bbc cnn kompas detik tempo republika tribun bloomberg nme billboard variety espn goal marca sky "
    "ndtv tmz guardian mirror telegraph forbes techcrunch newsweek"
)
"""Words of the names of media, which report and seldom act."""

REPORTING = (
    r"____\W+(?:kemudian |juga |telah )?(?:melaporkan|melansir|memberitakan|mengabarkan|mewartakan|menulis|menyebut)"
    r"|(?:dikutip|dilansir|diberitakan|dilaporkan|mengutip|melansir|dimuat|kepada|diterima)(?: \w+)?(?: \w+)? ____"
)
"""Words beside the name of who told the news (a pattern; the gap is the name)."""

REPORTERS = (
    r"\b\w+\.(?:com|id|co)(?: \w+)? (?:berkesempatan|melakukan|menyaksikan|memantau|mengunjungi|menemui|menghubungi"
    r"|mencoba|bertemu)\b"
)
"""What the newspaper itself did for its news (a pattern)."""

CONTINENT_NAMES = frozenset(
    ("Asia", "Eropa", "Afrika", "Amerika", "Amerika Selatan", "Timur Tengah", "Barat", "Bumi")
)
"""Parts of the world: seldom news."""

HOME_NAMES = frozenset(("Indonesia", "Tanah Air", "RI", "Republik Indonesia", "Nusantara"))
"""Names of the country that the news is from."""

AGAIN = (
    r"\blagi-lagi\b|(?<!\btak )(?<!\btidak )(?<!\bkembali )(?<!\bsebentar )(?<!\btahun )(?<!\bbulan )(?<!\bpekan )"
    r"(?<!\bminggu )(?<!\bhari )(?<!\bjam )(?<!\bluas )(?<!\bbaik )(?<!sisa )(?<!-)\blagi\b(?!-|[^,]* yakni)"
)
"""“Once more”, of what was told before (a pattern)."""

OPEN_LISTS = r"\bmulai dari\b[^”]*,[^”]*____|____[^”]*,[^”]* hingga\b|, [^”,]* hingga (?:\w+ ){0,2}____”"
"""A list of examples with a gap in it (a pattern)."""

SUBSTITUTIONS = (
    r"\b(?:memasukkan|dimasukkan|menarik keluar|ditarik keluar|pergantian pemain|pemain pengganti|masuk menggantikan"
    r"|turun dari bangku cadangan)\b"
)
"""Who came on for whom in a match (a pattern)."""

WINNINGS = (
    r"\b(?:meraih|menyegel|merebut|mengamankan|disegel|diraih|direbut|membawa pulang|memetik|mencuri|meraup|mencetak)\b"
    r"[^,]* (?:____|berapa) (?:poin|angka)|berapa (?:poin|angka) yang (?:disegel|diraih|direbut|dipetik|diamankan)"
)
"""The points of a victory (a pattern)."""

INNER_VERBS = words(
    "mengaku mengakui merasa berharap menilai menganggap yakin menduga percaya mengklaim ingin berniat"
)
"""Verbs of the mind: when, where and why belong to what is thought, not to the thinking."""

PLAIN_KINDS = words(
    "klub tim perusahaan startup band grup maskapai raksasa produsen pengembang situs media koran majalah agensi"
)
"""Nouns before a name that are no part of it, unlike “Dewan” or “Bank”."""

METONYMS = frozenset(("Kremlin", "Pentagon", "Gedung Putih", "Istana Negara", "Kongres", "Whitehall"))
"""Buildings and houses that news lets act and that stand before the names of their people."""

WHOLE_PROVINCES = frozenset(
    ("Aceh", "Banten", "Bengkulu", "Gorontalo", "Jambi", "Lampung", "Maluku", "Papua", "Riau")
)
"""Provinces whose names are one word: they are no short forms."""

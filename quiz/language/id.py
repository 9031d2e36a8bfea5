"""Indonesian.

Country and region names: Unicode CLDR (territories of ``id``), with the short forms of the Indonesian press.
Number words, affixes and abbreviations follow the Tata Bahasa Baku Bahasa Indonesia and the press's usage;
offices and acronyms are those in official use. School vocabulary is by topic.
"""

from __future__ import annotations

from quiz.language import Pack, numbers, phrases, table

_PLACES = """\
002: Afrika
003: Amerika Utara
005: Amerika Selatan
009: Oseania
011: Afrika Bagian Barat | Afrika Barat
013: Amerika Tengah
014: Afrika Bagian Timur | Afrika Timur
015: Afrika Bagian Utara | Afrika Utara
017: Afrika Bagian Tengah | Afrika Tengah
018: Afrika Bagian Selatan | Afrika bagian selatan
019: Amerika | Benua Amerika
021: Amerika Bagian Utara
029: Kepulauan Karibia | Karibia
030: Asia Bagian Timur | Asia Timur
034: Asia Bagian Selatan | Asia Selatan
035: Asia Tenggara
039: Eropa Bagian Selatan | Eropa Selatan
053: Australasia
054: Melanesia
057: Wilayah Mikronesia | Mikronesia
061: Polinesia
142: Asia
143: Asia Tengah
145: Asia Bagian Barat | Asia Barat
150: Eropa
151: Eropa Bagian Timur | Eropa Timur
154: Eropa Bagian Utara | Eropa Utara
155: Eropa Bagian Barat | Eropa Barat
202: Afrika Sub-Sahara
419: Amerika Latin
AC: Pulau Ascension
AD: Andorra
AE: Uni Emirat Arab | UEA | Emirat | Emirat Arab | Persatuan Emirat Arab
AF: Afganistan | Afghanistan
AG: Antigua dan Barbuda
AI: Anguilla
AL: Albania
AM: Armenia
AO: Angola
AQ: Antarktika
AR: Argentina
AS: Samoa Amerika
AT: Austria
AU: Australia
AW: Aruba
AX: Kepulauan Aland
AZ: Azerbaijan
BA: Bosnia dan Herzegovina | Bosnia | Bosnia-Herzegovina | Bosnia Herzegovina
BB: Barbados
BD: Bangladesh | Banglades
BE: Belgia | Belgium
BF: Burkina Faso
BG: Bulgaria
BH: Bahrain
BI: Burundi
BJ: Benin
BL: Saint Barthélemy
BM: Bermuda
BN: Brunei | Brunei Darussalam
BO: Bolivia
BQ: Belanda Karibia
BR: Brasil | Brazil
BS: Bahama | Bahamas
BT: Bhutan
BV: Pulau Bouvet
BW: Botswana
BY: Belarus | Belarusia | Belorusia | Byelorusia
BZ: Belize
CA: Kanada | Canada
CC: Kepulauan Cocos
CD: Kongo - Kinshasa | Kongo | Republik Demokratik Kongo | RD Kongo | Zaire
CF: Republik Afrika Tengah
CG: Kongo - Brazzaville | Kongo | Republik Kongo
CH: Swiss | Swis | Switzerland
CI: Côte d'Ivoire | Pantai Gading
CK: Kepulauan Cook
CL: Cile | Chili | Chile
CM: Kamerun
CN: Tiongkok | Cina | China | RRT | RRC | Republik Rakyat Tiongkok | Republik Rakyat China
CO: Kolombia | Kolumbia
CP: Pulau Clipperton
CR: Kosta Rika
CU: Kuba
CV: Tanjung Verde | Kepulauan Tanjung Verde | Cape Verde
CW: Curaçao
CX: Pulau Natal
CY: Siprus
CZ: Ceko | Republik Ceko | Ceska
DE: Jerman | Republik Federal Jerman | Republik Jerman
DG: Diego Garcia
DJ: Jibuti | Djibouti
DK: Denmark
DM: Dominika
DO: Republik Dominika
DZ: Aljazair | Algeria
EC: Ekuador
EE: Estonia
EG: Mesir | Republik Arab Mesir
EH: Sahara Barat
ER: Eritrea
ES: Spanyol
ET: Etiopia | Ethiopia | Abesinia
FI: Finlandia
FJ: Fiji
FK: Kepulauan Falkland
FM: Mikronesia | Federasi Mikronesia
FO: Kepulauan Faroe
FR: Prancis | Perancis | Republik Prancis
GA: Gabon
GB: Inggris Raya | Inggris | Britania Raya | Britania | Kerajaan Inggris | Kerajaan Bersatu
GD: Grenada
GE: Georgia
GF: Guyana Prancis
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Greenland | Tanah Hijau
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Guinea Ekuatorial | Guinea Khatulistiwa
GR: Yunani | Hellas
GS: Georgia Selatan & Kep. Sandwich Selatan | Georgia Selatan
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hong Kong | Hongkong
HM: Pulau Heard dan Kepulauan McDonald
HN: Honduras
HR: Kroasia
HT: Haiti
HU: Hungaria | Hongaria
IC: Kepulauan Canaria
ID: Indonesia | RI | Republik Indonesia | NKRI | Negara Kesatuan Republik Indonesia | Hindia Belanda
ID: Nusantara
IE: Irlandia | Republik Irlandia
IL: Israel
IM: Pulau Man
IN: India | Hindustan | Bharat
IO: Wilayah Inggris di Samudra Hindia
IQ: Irak | Iraq
IR: Iran | Persia | Republik Islam Iran
IS: Islandia
IT: Italia
JE: Jersey
JM: Jamaika
JO: Yordania | Jordania
JP: Jepang | Nippon | Negeri Sakura | Negeri Matahari Terbit
KE: Kenya
KG: Kirgizstan | Kirgistan | Kirgizia
KH: Kamboja | Kampuchea
KI: Kiribati
KM: Komoro
KN: Saint Kitts dan Nevis
KP: Korea Utara | Korut
KR: Korea Selatan | Korsel | Republik Korea
KW: Kuwait | Kuweit
KY: Kepulauan Cayman
KZ: Kazakhstan | Kazakstan
LA: Laos
LB: Lebanon | Libanon
LC: Saint Lucia
LI: Liechtenstein
LK: Sri Lanka | Srilanka | Ceylon
LR: Liberia
LS: Lesotho
LT: Lituania | Lithuania | Litwa
LU: Luksemburg | Luxemburg
LV: Latvia
LY: Libya
MA: Maroko | Marokko
MC: Monako | Monaco
MD: Moldova | Moldavia
ME: Montenegro
MF: Saint Martin
MG: Madagaskar
MH: Kepulauan Marshall
MK: Makedonia Utara | Makedonia
ML: Mali
MM: Myanmar | Burma | Birma
MN: Mongolia
MO: Makau | Macau
MP: Kepulauan Mariana Utara
MQ: Martinik
MR: Mauritania
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maladewa | Maldives
MW: Malawi
MX: Meksiko | Mexico
MY: Malaysia
MZ: Mozambik | Mosambik
NA: Namibia
NC: Kaledonia Baru | New Caledonia
NE: Niger
NF: Kepulauan Norfolk
NG: Nigeria
NI: Nikaragua
NL: Belanda | Negeri Belanda | Nederland | Negeri Kincir Angin
NO: Norwegia
NP: Nepal
NR: Nauru
NU: Niue
NZ: Selandia Baru | New Zealand
OM: Oman
PA: Panama
PE: Peru
PF: Polinesia Prancis
PG: Papua Nugini | PNG | Papua New Guinea
PH: Filipina | Philipina | Pilipina
PK: Pakistan
PL: Polandia
PM: Saint Pierre dan Miquelon
PN: Kepulauan Pitcairn
PR: Puerto Riko | Puerto Rico
PS: Wilayah Palestina | Palestina | Negara Palestina
PT: Portugal | Portugis
PW: Palau
PY: Paraguay
QA: Qatar | Katar
RE: Réunion
RO: Rumania | Romania
RS: Serbia
RU: Rusia | Federasi Rusia
RW: Rwanda
SA: Arab Saudi | Saudi | Saudi Arabia | Kerajaan Arab Saudi
SB: Kepulauan Solomon | Solomon
SC: Seychelles
SD: Sudan
SE: Swedia
SG: Singapura | Singapore
SH: Saint Helena
SI: Slovenia | Slowenia
SJ: Kepulauan Svalbard dan Jan Mayen
SK: Slovakia | Slowakia
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname
SS: Sudan Selatan
ST: Sao Tome dan Principe
SV: El Salvador
SX: Sint Maarten
SY: Suriah | Siria | Syria
SZ: eSwatini | Swaziland | Eswatini
TA: Tristan da Cunha
TC: Kepulauan Turks dan Caicos
TD: Chad
TF: Wilayah Selatan Prancis
TG: Togo
TH: Thailand | Muangthai | Siam
TJ: Tajikistan
TK: Tokelau
TL: Timor Leste | Timor Timur | Timor Lorosae
TM: Turkmenistan
TN: Tunisia
TO: Tonga
TR: Turki | Turkiye | Republik Turki
TT: Trinidad dan Tobago | Trinidad Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzania
UA: Ukraina
UG: Uganda
UM: Kepulauan Terluar AS
US: Amerika Serikat | AS | Amerika | USA | Amrik | Negeri Paman Sam
UY: Uruguay
UZ: Uzbekistan
VA: Vatikan | Kota Vatikan | Takhta Suci | Tahta Suci
VC: Saint Vincent dan Grenadine
VE: Venezuela
VG: Kepulauan Virgin Britania Raya
VI: Kepulauan Virgin Amerika Serikat
VN: Vietnam | Viet Nam
VU: Vanuatu
WF: Kepulauan Wallis dan Futuna
WS: Samoa
XK: Kosovo
YE: Yaman | Yemen
YT: Mayotte
ZA: Afrika Selatan | Afsel
ZM: Zambia
ZW: Zimbabwe
GB-ENG: Inggris
GB-SCT: Skotlandia
GB-WLS: Wales
GB-NIR: Irlandia Utara
SU: Uni Soviet | USSR | Uni Republik Sosialis Soviet
YU: Yugoslavia
CS: Cekoslowakia | Cekoslovakia
DD: Jerman Timur
DW: Jerman Barat
PRU: Prusia
OTT: Kekaisaran Ottoman | Turki Utsmani | Kesultanan Utsmaniyah | Ottoman | Kekhalifahan Utsmaniyah
OTT: Usmaniyah
ROM: Kekaisaran Romawi | Romawi | Imperium Romawi
BYZ: Bizantium | Kekaisaran Bizantium | Romawi Timur
KO: Korea
TIB: Tibet
CRI: Krimea | Crimea
CHE: Chechnya | Chechen
MEA: Timur Tengah
GULF: Negara Teluk
SCA: Skandinavia
BAL: Balkan
BLT: Negara Baltik | Baltik
BRI-I: Kepulauan Britania
KURD: Kurdistan
ARC: Arktik | Kutub Utara
ANT: Kutub Selatan
ID-AC: Aceh | Nanggroe Aceh Darussalam | NAD
ID-SU: Sumatera Utara | Sumatra Utara | Sumut
ID-SB: Sumatera Barat | Sumatra Barat | Sumbar
ID-RI: Riau
ID-JA: Jambi
ID-SS: Sumatera Selatan | Sumatra Selatan | Sumsel
ID-BE: Bengkulu
ID-LA: Lampung
ID-BB: Kepulauan Bangka Belitung | Bangka Belitung | Babel
ID-KR: Kepulauan Riau | Kepri
ID-JK: DKI Jakarta | Jakarta | Daerah Khusus Ibukota Jakarta | DKI
ID-JB: Jawa Barat | Jabar
ID-JT: Jawa Tengah | Jateng
ID-YO: Daerah Istimewa Yogyakarta | DI Yogyakarta | DIY
ID-JI: Jawa Timur | Jatim
ID-BT: Banten
ID-BA: Bali
ID-NB: Nusa Tenggara Barat | NTB
ID-NT: Nusa Tenggara Timur | NTT
ID-KB: Kalimantan Barat | Kalbar
ID-KT: Kalimantan Tengah | Kalteng
ID-KS: Kalimantan Selatan | Kalsel
ID-KI: Kalimantan Timur | Kaltim
ID-KU: Kalimantan Utara | Kaltara
ID-SA: Sulawesi Utara | Sulut
ID-ST: Sulawesi Tengah | Sulteng
ID-SN: Sulawesi Selatan | Sulsel
ID-SG: Sulawesi Tenggara | Sultra
ID-GO: Gorontalo
ID-SR: Sulawesi Barat | Sulbar
ID-MA: Maluku
ID-MU: Maluku Utara | Malut
ID-PA: Papua | Irian Jaya
ID-PB: Papua Barat
ID-PS: Papua Selatan
ID-PT: Papua Tengah
ID-PE: Papua Pegunungan
ID-PD: Papua Barat Daya
"""

_CITIES = """\
Moscow: Moskow | Moskwa
Vienna: Wina
Rome: Roma
Athens: Athena
Beijing: Beijing | Peking
Guangzhou: Guangzhou | Kanton
Damascus: Damaskus
Cairo: Kairo
Alexandria: Alexandria | Iskandariyah | Aleksandria
Algiers: Aljir | Aljazair
Jerusalem: Yerusalem | Al-Quds | Baitul Maqdis
Bethlehem: Betlehem
Nicosia: Nikosia
Muscat: Muskat
Warsaw: Warsawa
Prague: Praha
Belgrade: Beograd
Copenhagen: Kopenhagen
Colombo: Kolombo
Tehran: Teheran
Mecca: Makkah | Mekah | Mekkah
Medina: Madinah
Jeddah: Jeddah | Jedah
Riyadh: Riyadh | Riad
Singapore: Singapura
Luxembourg: Luksemburg
Macau: Makau
Mexico City: Kota Meksiko | Mexico City
Kuwait City: Kota Kuwait
Ho Chi Minh City: Kota Ho Chi Minh | Saigon
New York City: New York | Kota New York | NYC
Washington: Washington DC | Washington, D.C.
Lisbon: Lisboa | Lisabon
Bucharest: Bukares | Bukarest
Brussels: Brussel | Brusel
Geneva: Jenewa
Zurich: Zurich
Venice: Venesia
Florence: Firenze | Florensa
Naples: Napoli | Napels
Milan: Milano | Milan
Turin: Torino
Genoa: Genoa
Cologne: Koln
Munich: Munchen
Nuremberg: Nurnberg
Frankfurt am Main: Frankfurt
The Hague: Den Haag
Antwerp: Antwerpen
Ghent: Gent
Saint Petersburg: Sankt Peterburg | Sankt-Peterburg | St Petersburg | Leningrad
Yekaterinburg: Yekaterinburg | Ekaterinburg
Kyiv: Kiev | Kyiv
Odesa: Odessa
Kharkiv: Kharkov
Istanbul: Istanbul | Konstantinopel
Havana: Havana | La Habana
Sao Paulo: Sao Paulo
Addis Ababa: Addis Ababa
Khartoum: Khartum | Khartoum
Mogadishu: Mogadishu
Tripoli: Tripoli
Tunis: Tunis
Benghazi: Benghazi
Misratah: Misrata | Misratah
Darnah: Derna | Darnah
Tobruk: Tobruk
Marrakesh: Marrakesh | Marakesh
Aleppo: Aleppo | Halab
Baghdad: Bagdad | Baghdad
Basrah: Basra | Basrah
Mosul: Mosul
Beirut: Beirut
Gaza: Gaza
Hebron: Hebron
Sanaa: Sana'a | Sanaa
Abu Dhabi: Abu Dhabi
Dubai: Dubai
Doha: Doha
New Delhi: New Delhi | Delhi Baru
Mumbai: Mumbai | Bombay
Kolkata: Kolkata | Kalkuta
Chennai: Chennai | Madras
Kathmandu: Kathmandu | Katmandu
Dhaka: Dhaka | Daka
Yangon: Yangon | Rangoon
Bangkok: Bangkok | Krung Thep
Phnom Penh: Phnom Penh
Vientiane: Vientiane
Hanoi: Hanoi
Manila: Manila
Dili: Dili
Seoul: Seoul
Pyongyang: Pyongyang
Tokyo: Tokyo | Tokio
Kyoto: Kyoto
Ulaanbaatar: Ulan Bator | Ulaanbaatar
Tashkent: Tashkent
Canberra: Canberra
Cape Town: Cape Town | Kota Tanjung
Jakarta: Jakarta | Batavia
Yogyakarta: Yogyakarta | Yogya | Jogja | Jogjakarta
Surakarta: Surakarta | Solo
Makassar: Makassar | Ujung Pandang
Bandung: Bandung
Surabaya: Surabaya
Medan: Medan
Banda Aceh: Banda Aceh | Kutaraja
Jayapura: Jayapura | Hollandia
Bogor: Bogor | Buitenzorg
Malang: Malang
Semarang: Semarang
Denpasar: Denpasar
"""

_NATIONALITIES = """\
NL: Belanda
PT: Portugis
GR: Yunani
SA: Arab
PS: Palestina
"""

_ORGANIZATIONS = """\
united-nations: Perserikatan Bangsa-Bangsa | PBB
security-council: Dewan Keamanan PBB | DK PBB | Dewan Keamanan | DK
general-assembly: Majelis Umum PBB | Majelis Umum | Sidang Umum PBB
european-union: Uni Eropa | UE
african-union: Uni Afrika | UA
arab-league: Liga Arab
league-of-nations: Liga Bangsa-Bangsa | LBB
nato: NATO | Pakta Pertahanan Atlantik Utara | Organisasi Pakta Atlantik Utara
asean: ASEAN | Perhimpunan Bangsa-Bangsa Asia Tenggara | Perbara
who: Organisasi Kesehatan Dunia | WHO
wto: Organisasi Perdagangan Dunia | WTO
imf: Dana Moneter Internasional | IMF
world-bank: Bank Dunia
adb: Bank Pembangunan Asia | ADB
ilo: Organisasi Buruh Internasional | Organisasi Perburuhan Internasional | ILO
fao: Organisasi Pangan dan Pertanian | FAO
unesco: UNESCO | Organisasi Pendidikan, Ilmu Pengetahuan, dan Kebudayaan PBB
unicef: UNICEF | Dana Anak-Anak PBB
unhcr: UNHCR | Komisariat Tinggi PBB untuk Pengungsi | Badan Pengungsi PBB
undp: UNDP | Program Pembangunan PBB
wfp: Program Pangan Dunia | WFP
unep: UNEP | Program Lingkungan PBB
iom: Organisasi Internasional untuk Migrasi | IOM
iaea: Badan Tenaga Atom Internasional | IAEA
icj: Mahkamah Internasional | ICJ
icc: Mahkamah Pidana Internasional | ICC
interpol: Interpol | Organisasi Polisi Kriminal Internasional
icao: Organisasi Penerbangan Sipil Internasional | ICAO
imo: Organisasi Maritim Internasional | IMO
wmo: Organisasi Meteorologi Dunia | WMO
ipcc: Panel Antarpemerintah tentang Perubahan Iklim | IPCC
opec: OPEC | Organisasi Negara-Negara Pengekspor Minyak | Organisasi Negara Pengekspor Minyak Bumi
oecd: OECD | Organisasi untuk Kerja Sama dan Pembangunan Ekonomi
oic: Organisasi Kerja Sama Islam | OKI | Organisasi Konferensi Islam
gcc: Dewan Kerja Sama Teluk
non-aligned: Gerakan Non-Blok | GNB | Gerakan Nonblok
g20: G20 | Kelompok Dua Puluh
g7: G7 | Kelompok Tujuh
brics: BRICS
apec: APEC | Kerja Sama Ekonomi Asia Pasifik
red-cross: Komite Internasional Palang Merah | ICRC
ifrc: Federasi Internasional Palang Merah dan Bulan Sabit Merah | IFRC
pmi: Palang Merah Indonesia | PMI
red-crescent: Bulan Sabit Merah
fifa: FIFA | Federasi Sepak Bola Internasional
uefa: UEFA
afc: AFC | Konfederasi Sepak Bola Asia
ioc: Komite Olimpiade Internasional | IOC | KOI
pssi: PSSI | Persatuan Sepak Bola Seluruh Indonesia | Persatuan Sepakbola Seluruh Indonesia
koni: KONI | Komite Olahraga Nasional Indonesia
bwf: BWF | Federasi Bulu Tangkis Dunia
fiba: FIBA
amnesty: Amnesty International | Amnesti Internasional
hrw: Human Rights Watch | HRW
msf: Dokter Lintas Batas | Dokter Tanpa Batas | MSF
greenpeace: Greenpeace
wwf: WWF | World Wide Fund for Nature
cia: CIA | Badan Intelijen Pusat | Badan Intelijen Pusat AS
fbi: FBI | Biro Investigasi Federal | Biro Penyelidik Federal
nsa: NSA | Badan Keamanan Nasional AS
kgb: KGB
fsb: FSB
mossad: Mossad
mi6: MI6
nasa: NASA | Badan Antariksa AS | Badan Antariksa Amerika Serikat
nasa: Badan Penerbangan dan Antariksa Amerika Serikat
esa: ESA | Badan Antariksa Eropa
roscosmos: Roscosmos | Badan Antariksa Rusia
cern: CERN
pentagon: Pentagon
white-house: Gedung Putih
kremlin: Kremlin
us-congress: Kongres AS | Kongres Amerika Serikat
fed: The Fed | Federal Reserve | Bank Sentral AS | Bank Sentral Amerika Serikat
ecb: Bank Sentral Eropa | ECB
bank-indonesia: Bank Indonesia | BI
dpr: Dewan Perwakilan Rakyat | DPR | DPR RI
mpr: Majelis Permusyawaratan Rakyat | MPR | MPR RI
dpd: Dewan Perwakilan Daerah | DPD
dprd: Dewan Perwakilan Rakyat Daerah | DPRD
kpk: Komisi Pemberantasan Korupsi | KPK
kpu: Komisi Pemilihan Umum | KPU
bawaslu: Badan Pengawas Pemilu | Badan Pengawas Pemilihan Umum | Bawaslu
ma-ri: Mahkamah Agung | MA
mk-ri: Mahkamah Konstitusi | MK
bpk: Badan Pemeriksa Keuangan | BPK
ky: Komisi Yudisial
komnas-ham: Komisi Nasional Hak Asasi Manusia | Komnas HAM
kpai: Komisi Perlindungan Anak Indonesia | KPAI
ombudsman: Ombudsman | Ombudsman Republik Indonesia
polri: Kepolisian Negara Republik Indonesia | Polri | Kepolisian RI | Kepolisian Republik Indonesia
tni: Tentara Nasional Indonesia | TNI
tni-ad: TNI Angkatan Darat | TNI AD | Angkatan Darat | TNI-AD
tni-al: TNI Angkatan Laut | TNI AL | Angkatan Laut | TNI-AL
tni-au: TNI Angkatan Udara | TNI AU | Angkatan Udara | TNI-AU
abri: ABRI | Angkatan Bersenjata Republik Indonesia
bin: Badan Intelijen Negara | BIN
bnpb: Badan Nasional Penanggulangan Bencana | BNPB
bpbd: Badan Penanggulangan Bencana Daerah | BPBD
basarnas: Basarnas | Badan SAR Nasional | Badan Nasional Pencarian dan Pertolongan
bmkg: Badan Meteorologi, Klimatologi, dan Geofisika | BMKG
pvmbg: Pusat Vulkanologi dan Mitigasi Bencana Geologi | PVMBG
bps: Badan Pusat Statistik | BPS
bpom: Badan Pengawas Obat dan Makanan | BPOM
bnn: Badan Narkotika Nasional | BNN
bnpt: Badan Nasional Penanggulangan Terorisme | BNPT
bssn: Badan Siber dan Sandi Negara | BSSN
brin: Badan Riset dan Inovasi Nasional | BRIN
lipi: Lembaga Ilmu Pengetahuan Indonesia | LIPI
bkn: Badan Kepegawaian Negara | BKN
bkpm: Badan Koordinasi Penanaman Modal | BKPM
bpjs: BPJS | Badan Penyelenggara Jaminan Sosial
ojk: Otoritas Jasa Keuangan | OJK
bei: Bursa Efek Indonesia | BEI
lps: Lembaga Penjamin Simpanan | LPS
kppu: Komisi Pengawas Persaingan Usaha | KPPU
kpi: Komisi Penyiaran Indonesia | KPI
ppatk: Pusat Pelaporan dan Analisis Transaksi Keuangan | PPATK
mui: Majelis Ulama Indonesia | MUI
nu: Nahdlatul Ulama | NU
muhammadiyah: Muhammadiyah
pgi: Persekutuan Gereja-Gereja di Indonesia | PGI
pdip: Partai Demokrasi Indonesia Perjuangan | PDIP | PDI-P | PDI Perjuangan
golkar: Golkar | Golongan Karya | Partai Golkar
gerindra: Gerindra | Gerakan Indonesia Raya | Partai Gerindra
pkb: Partai Kebangkitan Bangsa | PKB
pks: Partai Keadilan Sejahtera | PKS
ppp: Partai Persatuan Pembangunan | PPP
pan: Partai Amanat Nasional | PAN
nasdem: NasDem | Nasional Demokrat | Partai NasDem
psi: Partai Solidaritas Indonesia | PSI
demokrat: Partai Demokrat | Demokrat
hanura: Hanura | Hati Nurani Rakyat | Partai Hanura
pki: Partai Komunis Indonesia | PKI
pni: Partai Nasional Indonesia | PNI
masyumi: Masyumi | Majelis Syuro Muslimin Indonesia
bpupki: BPUPKI | Badan Penyelidik Usaha-Usaha Persiapan Kemerdekaan Indonesia
ppki: PPKI | Panitia Persiapan Kemerdekaan Indonesia
peta: PETA | Pembela Tanah Air
voc: VOC | Kongsi Dagang Hindia Timur | Perusahaan Hindia Timur Belanda
gam: Gerakan Aceh Merdeka | GAM
opm: Organisasi Papua Merdeka | OPM
kemendikbud: Kementerian Pendidikan dan Kebudayaan | Kemendikbud
kemenkeu: Kementerian Keuangan | Kemenkeu | Depkeu
kemenkes: Kementerian Kesehatan | Kemenkes | Depkes
kemenlu: Kementerian Luar Negeri | Kemlu | Kemenlu | Deplu
kemendagri: Kementerian Dalam Negeri | Kemendagri
kemenhan: Kementerian Pertahanan | Kemhan | Kemenhan
kemenhub: Kementerian Perhubungan | Kemenhub
kemenag: Kementerian Agama | Kemenag
kemensos: Kementerian Sosial | Kemensos
kementan: Kementerian Pertanian | Kementan
kemendag: Kementerian Perdagangan | Kemendag
kemenperin: Kementerian Perindustrian | Kemenperin
kemenaker: Kementerian Ketenagakerjaan | Kemnaker | Kemenaker
kemenkumham: Kementerian Hukum dan HAM | Kemenkumham | Kementerian Hukum dan Hak Asasi Manusia
kominfo: Kementerian Komunikasi dan Informatika | Kominfo | Kemenkominfo
klhk: Kementerian Lingkungan Hidup dan Kehutanan | KLHK
kkp: Kementerian Kelautan dan Perikanan | KKP
esdm: Kementerian Energi dan Sumber Daya Mineral | Kementerian ESDM | ESDM
pupr: Kementerian Pekerjaan Umum dan Perumahan Rakyat | PUPR | Kementerian PUPR
kejagung: Kejaksaan Agung | Kejagung
pertamina: Pertamina
pln: PLN | Perusahaan Listrik Negara
kai: KAI | Kereta Api Indonesia | PT KAI | PT Kereta Api Indonesia
telkom: Telkom | Telekomunikasi Indonesia
bulog: Bulog | Badan Urusan Logistik
bri: Bank Rakyat Indonesia | BRI
bni: Bank Negara Indonesia | BNI
bca: Bank Central Asia | BCA
isis: ISIS | Negara Islam Irak dan Suriah | Negara Islam | NIIS | Daesh
al-qaeda: Al-Qaeda | Alqaidah | Al-Qaidah
taliban: Taliban
hamas: Hamas
hezbollah: Hizbullah | Hezbollah
plo: Organisasi Pembebasan Palestina | PLO
fatah: Fatah
pkk: Partai Pekerja Kurdistan | PKK
eln: ELN
ui: Universitas Indonesia | UI
ugm: Universitas Gadjah Mada | UGM
itb: Institut Teknologi Bandung | ITB
ipb: Institut Pertanian Bogor | IPB
its: Institut Teknologi Sepuluh Nopember | ITS
unpad: Universitas Padjadjaran | Unpad
unair: Universitas Airlangga | Unair
house-of-representatives: Dewan Perwakilan Rakyat | DPR | Dewan Perwakilan
reuters: Reuters
afp: AFP
ap: Associated Press | AP
bbc: BBC
cnn: CNN
covid: Covid-19 | COVID | Penyakit Virus Corona
aids: AIDS | Sindrom Defisiensi Imun Dapatan
hiv: HIV
dna: DNA | Asam Deoksiribonukleat | ADN
rna: RNA | Asam Ribonukleat | ARN
atp: ATP | Adenosin Trifosfat
gdp: Produk Domestik Bruto | PDB
gnp: Produk Nasional Bruto | PNB
vat: Pajak Pertambahan Nilai | PPN
pph: Pajak Penghasilan | PPh
apbn: Anggaran Pendapatan dan Belanja Negara | APBN
apbd: Anggaran Pendapatan dan Belanja Daerah | APBD
ham: Hak Asasi Manusia | HAM
uud: Undang-Undang Dasar | UUD
uu: Undang-Undang | UU
ktp: Kartu Tanda Penduduk | KTP
sim: Surat Izin Mengemudi | SIM
stnk: Surat Tanda Nomor Kendaraan | STNK
umkm: Usaha Mikro, Kecil, dan Menengah | UMKM
bumn: Badan Usaha Milik Negara | BUMN
wni: Warga Negara Indonesia | WNI
pns: Pegawai Negeri Sipil | PNS
asn: Aparatur Sipil Negara | ASN
pemilu: Pemilihan Umum | Pemilu
pilkada: Pemilihan Kepala Daerah | Pilkada
pilpres: Pemilihan Presiden | Pilpres
kaa: Konferensi Asia-Afrika | KAA
kmb: Konferensi Meja Bundar | KMB
phk: Pemutusan Hubungan Kerja | PHK
ekg: Elektrokardiogram | EKG
nkri: Negara Kesatuan Republik Indonesia | NKRI
tki: Tenaga Kerja Indonesia | TKI
pltn: Pembangkit Listrik Tenaga Nuklir | PLTN
pltu: Pembangkit Listrik Tenaga Uap | PLTU
plta: Pembangkit Listrik Tenaga Air | PLTA
ai: Kecerdasan Buatan | AI
nuclear-treaty: Traktat Nonproliferasi Nuklir | NPT
"""

_OFFICES = """\
president: presiden | kepala negara
vice-president: wakil presiden | wapres
prime-minister: perdana menteri | PM | kepala pemerintahan
deputy-prime-minister: wakil perdana menteri
foreign-minister: menteri luar negeri | menlu
deputy-foreign-minister: wakil menteri luar negeri | wamenlu
defence-minister: menteri pertahanan | menhan
deputy-defence-minister: wakil menteri pertahanan | wamenhan
interior-minister: menteri dalam negeri | mendagri
finance-minister: menteri keuangan | menkeu
deputy-finance-minister: wakil menteri keuangan | wamenkeu
education-minister: menteri pendidikan | mendikbud | menteri pendidikan dan kebudayaan | mendikbudristek
education-minister: mendiknas | mendikdasmen
health-minister: menteri kesehatan | menkes
religion-minister: menteri agama | menag
social-minister: menteri sosial | mensos
trade-minister: menteri perdagangan | mendag
industry-minister: menteri perindustrian | menperin
agriculture-minister: menteri pertanian | mentan
labour-minister: menteri ketenagakerjaan | menaker | menteri tenaga kerja | menteri perburuhan
transport-minister: menteri perhubungan | menhub | menteri transportasi
energy-minister: menteri energi | menteri esdm | menteri energi dan sumber daya mineral
environment-minister: menteri lingkungan hidup | menlh | menteri lhk
communication-minister: menteri komunikasi dan informatika | menkominfo
law-minister: menteri hukum dan ham | menkumham | menteri hukum | menteri kehakiman
public-works-minister: menteri pupr | menteri pekerjaan umum | menteri pekerjaan umum dan perumahan rakyat
sport-minister: menteri pemuda dan olahraga | menpora
fisheries-minister: menteri kelautan dan perikanan
tourism-minister: menteri pariwisata | menpar | menparekraf
soe-minister: menteri bumn
state-secretary: menteri sekretaris negara | mensesneg
cabinet-secretary: sekretaris kabinet | seskab
coordinating-minister: menteri koordinator | menko
coordinating-minister-security: menteri koordinator bidang politik hukum dan keamanan | menko polhukam
coordinating-minister-security: menkopolhukam
coordinating-minister-economy: menteri koordinator bidang perekonomian | menko perekonomian | menko ekonomi
coordinating-minister-maritime: menko marves | menteri koordinator bidang kemaritiman dan investasi
coordinating-minister-maritime: menko maritim
coordinating-minister-human: menko pmk
minister: menteri
deputy-minister: wakil menteri | wamen
secretary-general: sekretaris jenderal | sekjen
director-general: direktur jenderal | dirjen
director: direktur | dirut | direktur utama | CEO
spokesperson: juru bicara | jubir
police-chief: kepala kepolisian | kapolri | kepala polri | kepala kepolisian republik indonesia
regional-police-chief: kapolda | kepala kepolisian daerah
city-police-chief: kapolres | kepala kepolisian resor
armed-forces-commander: panglima tni | panglima tentara nasional indonesia | panglima angkatan bersenjata
army-chief: kepala staf angkatan darat | kasad | ksad
navy-chief: kepala staf angkatan laut | kasal | ksal
air-force-chief: kepala staf angkatan udara | kasau | ksau
regional-commander: pangdam | panglima kodam | panglima daerah militer
commander: komandan | panglima | panglima militer | panglima perang | pemimpin militer
chief-of-staff: kepala staf
attorney-general: jaksa agung
chief-justice: ketua mahkamah agung | hakim agung
governor: gubernur
deputy-governor: wakil gubernur | wagub
mayor: wali kota | walikota
deputy-mayor: wakil wali kota | wawali
regent: bupati
deputy-regent: wakil bupati | wabup
district-head: camat
village-head: kepala desa | kades | lurah
ambassador: duta besar | dubes
consul-general: konsul jenderal | konjen
envoy: utusan | utusan khusus | utusan PBB | wakil khusus
king: raja
queen: ratu
emperor: kaisar
sultan: sultan
emir: emir | amir
crown-prince: putra mahkota
prince: pangeran
princess: putri
pope: paus
chancellor: kanselir
rector: rektor
dean: dekan
head-teacher: kepala sekolah | kepsek
coach: pelatih
captain: kapten
speaker: ketua parlemen | ketua dpr
chair: ketua | ketua umum | ketum
deputy-chair: wakil ketua
chief: kepala | pimpinan
head-of-government: kepala pemerintah
leader: pemimpin | pemimpin tertinggi | orang kuat | tokoh | pimpinan tertinggi
engineer: insinyur
chef: koki | juru masak
farmer: petani
fisherman: nelayan
nurse: perawat
pilot: pilot
sailor: pelaut
founder: pendiri | bapak pendiri
official: pejabat | petinggi
judge: hakim
prosecutor: jaksa
lawyer: pengacara | advokat
professor: guru besar | profesor
teacher: guru
scientist: ilmuwan | peneliti | fisikawan | ahli fisika | ahli kimia
doctor: dokter
writer: penulis | pengarang | sastrawan | novelis
poet: penyair
painter: pelukis
composer: komponis | pencipta lagu
singer: penyanyi
actor: aktor | aktris
athlete: atlet | olahragawan
footballer: pemain sepak bola | pesepak bola
striker: penyerang
goalkeeper: penjaga gawang | kiper
hero: pahlawan | pahlawan nasional
astronaut: astronaut | antariksawan | kosmonaut
explorer: penjelajah
inventor: penemu
general: jenderal | jenderal besar
admiral: laksamana
marshal: marsekal | marsekal lapangan
colonel: kolonel
soldier: tentara | prajurit | serdadu
rebel: pemberontak
terrorist: teroris
dictator: diktator
journalist: wartawan | jurnalis
priest: pastor | pendeta
cleric: ulama | kiai | ustaz
activist: aktivis
lawmaker: anggota dpr | anggota parlemen | legislator
senator: senator
politician: politikus | politisi
businessman: pengusaha
"""

_SHORTS = """\
jl: jalan
kab: kabupaten
prov: provinsi
univ: universitas
rs: rumah sakit
sd: sekolah dasar
smp: sekolah menengah pertama
sma: sekolah menengah atas
kemen: kementerian
menko: menteri koordinator
yg: yang
dgn: dengan
dg: dengan
utk: untuk
krn: karena
karna: karena
pd: pada
dlm: dalam
dri: dari
tdk: tidak
tgl: tanggal
thn: tahun
th: tahun
bln: bulan
jln: jalan
org: orang
spt: seperti
sbg: sebagai
tsb: tersebut
ttg: tentang
bbrp: beberapa
dll: dan lain lain
dsb: dan sebagainya
blm: belum
sdh: sudah
udah: sudah
udh: sudah
jd: jadi
krg: kurang
lbh: lebih
skrg: sekarang
bs: bisa
gt: begitu
gitu: begitu
aja: saja
ama: sama
sepakbola: sepak bola
kerjasama: kerja sama
walikota: wali kota
ibukota: ibu kota
olah raga: olahraga
tanggungjawab: tanggung jawab
terimakasih: terima kasih
lalulintas: lalu lintas
"""

_WORDS = """\
army: tentara | pasukan | bala tentara | angkatan bersenjata
troops: pasukan | tentara | prajurit
soldier: tentara | prajurit | serdadu
mercenary: tentara bayaran
navy: angkatan laut
air force: angkatan udara
police: polisi | kepolisian
difference: perbedaan | beda | selisih
box: kotak | boks
black box: kotak hitam
key: kunci
map: peta
line: garis
circle line: garis lingkar
hole: lubang
black hole: lubang hitam
wall: tembok | dinding
tower: menara
gate: gerbang | pintu gerbang
garden: taman | kebun
field (farm): sawah | ladang
road sign: rambu
traffic: lalu lintas
traffic light: lampu merah | lampu lalu lintas
ticket: tiket
money laundering: pencucian uang
tax evasion: penggelapan pajak
bankruptcy: kebangkrutan | pailit
trade war: perang dagang
oil price: harga minyak
fuel: bahan bakar
fuel oil: bahan bakar minyak | bbm
petrol: bensin
diesel: solar
electric car: mobil listrik
battery: baterai
wire: kabel | kawat
pipe: pipa
pipeline: jalur pipa | pipa
tunnel: terowongan
railway: rel | jalur kereta
ferry: feri | kapal feri
helicopter: helikopter
airline: maskapai | maskapai penerbangan
passenger: penumpang
crew: awak | kru
pilot: pilot
sailor: pelaut
fishing boat: kapal nelayan | perahu nelayan
hostage: sandera
prisoner: tahanan | narapidana
prisoner of war: tawanan perang
bodyguard: pengawal
spy: mata-mata
guard: penjaga
militia: milisi
parliament building: gedung parlemen
speaker: ketua
opposition: oposisi
coalition: koalisi
candidate: calon | kandidat
ballot: surat suara
term: masa jabatan
cabinet: kabinet
budget deficit: defisit anggaran
subsidy: subsidi
aid worker: relawan | pekerja kemanusiaan
volunteer: relawan | sukarelawan
orphan: yatim piatu | anak yatim
elderly: lansia | lanjut usia
pregnant: hamil
baby: bayi
boy: anak laki-laki
girl: anak perempuan
teenager: remaja
adult: dewasa
birthday: ulang tahun
anniversary: peringatan | hari jadi
name: nama
colour: warna
color: warna
shape: bentuk
size: ukuran
half: setengah | separuh
whole: utuh | seluruh
part: bagian
kind: jenis | macam
type: jenis | tipe
example: contoh
question: pertanyaan
answer: jawaban
problem: masalah
solution: solusi | larutan
success: keberhasilan | sukses
failure: kegagalan
gift: hadiah
dream: mimpi
hope: harapan
fear: ketakutan | takut
anger: kemarahan
happiness: kebahagiaan
sadness: kesedihan
truth: kebenaran
lie: kebohongan
secret: rahasia
danger: bahaya
safety: keselamatan
warning: peringatan
early warning: peringatan dini
risk: risiko
threat: ancaman
ban: larangan | melarang
permission: izin
forbidden: dilarang | terlarang
illegal: ilegal | liar
legal: legal | sah
fake: palsu
real: nyata | asli
original: asli
foreigner: orang asing
native: pribumi | asli
local: lokal | setempat
global: global
urban: perkotaan
rural: pedesaan
north pole: kutub utara
south pole: kutub selatan
pole: kutub
hemisphere: belahan bumi
axis: sumbu | poros
orbit: orbit
rotation: rotasi | perputaran
revolution (orbit): revolusi
tide: pasang surut
low tide: surut
high tide: pasang
current (sea): arus laut
depth: kedalaman
surface: permukaan
horizon: cakrawala
shadow: bayangan
mirror: cermin
lens: lensa
concave: cekung
convex: cembung
liquid: cair | cairan | zat cair
solid: padat | benda padat | zat padat
boil: mendidih
melt: mencair | meleleh
freeze: membeku
evaporate: menguap
expand: memuai
shrink: menyusut
float: mengapung | terapung
attract: menarik
repel: menolak
charge: muatan
negative: negatif
positive: positif
electron: elektron
proton: proton
neutron: neutron
isotope: isotop
alloy: paduan | logam campuran
metal: logam
rust: karat
wax: lilin
candle: lilin
soap: sabun
medicine herb: jamu
root vegetable: umbi
grass: rumput
wing: sayap
feather: bulu
tail: ekor
horn: tanduk
shell: cangkang
nest: sarang
milk (breast): asi | air susu ibu
lungfish: ikan paru
gill: insang
beak: paruh
poisonous: beracun
extinct: punah
endangered: terancam punah
wild: liar
tame: jinak
domestic animal: hewan peliharaan
breathe: bernapas | bernafas
blood pressure: tekanan darah
heart attack: serangan jantung
stroke: strok | stroke
fever: demam
cough: batuk
flu: flu | influenza
wound: luka
injury: cedera | luka
surgery: operasi | bedah
treatment: pengobatan
treatment (2): perawatan
hygiene: kebersihan
nutrition: gizi | nutrisi
malnutrition: gizi buruk | kurang gizi | malnutrisi
stunting: tengkes | stunting
hurt: sakit
pain: nyeri | sakit
mask: masker
quarantine: karantina
isolation: isolasi
lockdown: karantina wilayah | penguncian
symptom: gejala
cure: obat
cure (2): penyembuhan
pay rise: kenaikan upah | kenaikan gaji
rise (noun): kenaikan
fall (noun): penurunan
reduction: pengurangan | penurunan
addition (increase): penambahan
expansion: perluasan | ekspansi
construction: pembangunan | konstruksi
destruction: kehancuran | penghancuran
repair: perbaikan | memperbaiki
cleaning: pembersihan
opening: pembukaan
closing: penutupan
closure: penutupan
delay: penundaan | menunda
cancel: membatalkan
cancellation: pembatalan
postpone: menunda
resign: mengundurkan diri | mundur
resignation: pengunduran diri
dismiss: memecat | memberhentikan
appoint: mengangkat | menunjuk | melantik
inauguration: pelantikan
assassinate: membunuh
assassination: pembunuhan
kidnap: menculik
kidnapping: penculikan
robbery: perampokan
escape: melarikan diri | kabur
surrender: menyerah | penyerahan diri
negotiate peace: berunding damai
blockade: blokade | memblokade
bombing: pengeboman
shooting: penembakan
stabbing: penikaman
looting: penjarahan
burning: pembakaran
execution: eksekusi
exile: pengasingan | pembuangan
freedom of speech: kebebasan berbicara | kebebasan berpendapat
freedom of the press: kebebasan pers
press: pers
media: media
social media: media sosial | medsos
news: berita
rumour: rumor | desas-desus
hoax: hoaks | berita bohong
crop failure: gagal panen | panen gagal | kegagalan panen
fuel: bahan bakar | bbm
black death: maut hitam | pes
plague: pes
acquittal: vonis bebas | pembebasan
verdict: vonis | putusan
sentence: hukuman | vonis
death penalty: hukuman mati | pidana mati
life imprisonment: penjara seumur hidup | hukuman seumur hidup
fine: denda
price increase: kenaikan harga
abolish: menghapus | menghapuskan | penghapusan
abolition: penghapusan
abuse: pelecehan | penyalahgunaan
drug abuse: penyalahgunaan narkoba
drug: narkoba
drug (2): obat-obatan | obat
access: akses
accuse: menuduh | menuding
accused: tertuduh | terdakwa
defendant: terdakwa
suspect: tersangka
achieve: mencapai
act: tindakan | bertindak
activity: kegiatan | aktivitas
address: alamat
administration: administrasi | pemerintahan
advice: nasihat | saran
affair: urusan
agent: agen
allow: mengizinkan | membolehkan
ambulance: ambulans
amendment: amendemen | amandemen
ammunition: amunisi
amnesty (pardon): amnesti
ancestor: leluhur | nenek moyang
anthem: lagu kebangsaan
apology: permintaan maaf
apologize: meminta maaf
architect: arsitek
archive: arsip
argument: argumen
armed: bersenjata
armed group: kelompok bersenjata
article: pasal
article (2): artikel
artist: seniman
ash: abu
volcanic ash: abu vulkanik
assembly: majelis
asset: aset
asylum: suaka
athlete: atlet
attempt: upaya | percobaan
audience: penonton | hadirin
author: penulis | pengarang
authority: otoritas | kewenangan | wewenang
background: latar belakang
bag: tas
ball: bola
balance: keseimbangan
bandage: perban
barracks: barak
basic: dasar
basket: keranjang
battlefield: medan perang
belief: kepercayaan
belt: sabuk | ikat pinggang
benefit: manfaat | keuntungan
bill: rancangan undang-undang | ruu
bill (2): tagihan
bird flu: flu burung
block: memblokir | blok
board: papan
board (2): dewan
boil over: meluap
overflow: meluap | luapan
overflowing river: luapan sungai
border crossing: pos perbatasan | perlintasan perbatasan
bottle: botol
boycott: boikot | memboikot
branch: cabang
branch (2): dahan
breed: berkembang biak
brick: bata | batu bata
brigade: brigade
broadcast: siaran | menyiarkan
brush: sikat
bury: mengubur | memakamkan
burial: penguburan | pemakaman
funeral: pemakaman
business: bisnis | usaha
busy: sibuk
button: tombol
button (2): kancing
cable: kabel
calendar: kalender
camp: kamp | perkemahan
refugee camp: kamp pengungsi | kamp pengungsian
campaign: kampanye
cancer cell: sel kanker
capacity: kapasitas
cargo: kargo | muatan
case: kasus | perkara
cash: uang tunai | tunai
castle: kastel | benteng
fort: benteng
fortress: benteng
cattle: ternak | sapi
cemetery: pemakaman | kuburan
cement: semen
chain: rantai
challenge: tantangan
chapter: bab
character: tokoh | karakter
chemical weapon: senjata kimia
nuclear weapon: senjata nuklir
biological weapon: senjata biologis
nuclear reactor: reaktor nuklir
chief executive: kepala eksekutif
choice: pilihan
cinema: bioskop
circuit: rangkaian | sirkuit
series circuit: rangkaian seri
parallel circuit: rangkaian paralel
civilian: sipil | warga sipil
civil: sipil | perdata
claim: klaim | mengklaim
class: kelas
classical: klasik
clay: tanah liat | lempung
clean: bersih
climate crisis: krisis iklim
clothes: pakaian | baju
clothing: pakaian | sandang
coastline: garis pantai
coat of arms: lambang negara | lambang
coin: koin | uang logam
collect: mengumpulkan
college: perguruan tinggi | kolese
combat: pertempuran | tempur
fighter jet: jet tempur | pesawat tempur
combine: menggabungkan
comedy: komedi
command: perintah | komando
commerce: perdagangan | niaga
community: komunitas | masyarakat
compensation: ganti rugi | kompensasi
competition: kompetisi | persaingan | lomba
complete: lengkap | selesai
concert: konser
conductor: konduktor
confess: mengaku
confession: pengakuan
recognize: mengakui
recognition: pengakuan
confirm: mengonfirmasi | memastikan
congress: kongres
consensus: mufakat | konsensus
conservation: konservasi | pelestarian
consume: mengonsumsi
consumption: konsumsi
contaminated: tercemar | terkontaminasi
contract: kontrak
convoy: konvoi
cook: memasak
cook (2): juru masak
copyright: hak cipta
coral: karang
coral reef: terumbu karang
corn oil: minyak jagung
cost: biaya | ongkos
cotton cloth: kain katun
count: menghitung
counterfeit: palsu
cover: menutupi
cover (2): sampul
craft: kerajinan
crater: kawah
crime scene: tempat kejadian perkara | tkp
criticism: kritik
criticize: mengkritik | mengecam
condemn: mengecam | mengutuk
condemnation: kecaman
crop: tanaman | hasil panen
cross: salib
cross (2): menyeberang
crowd: kerumunan | massa
crude: mentah
cry: menangis
cube root: akar pangkat tiga
square root: akar kuadrat | akar pangkat dua
customs duty: bea masuk
cut: memotong | pemotongan
cyber attack: serangan siber
dancer: penari
dangerous: berbahaya
dark: gelap
data: data
date: tanggal
deadline: tenggat | batas waktu
debate: debat
decision: keputusan
decree: dekret | dekrit | ketetapan
deficit: defisit
delegation: delegasi
deliver: mengantar | mengirim
democratic: demokratis
demolish: merobohkan | membongkar
deny: membantah | menyangkal
departure: keberangkatan
deploy: mengerahkan | menempatkan
deport: mendeportasi | deportasi
design: desain | rancangan
desire: keinginan
detain: menahan
detention: penahanan
device: alat | perangkat
diagram: diagram
dialogue: dialog
dictatorship: kediktatoran
diet: pola makan | diet
dig: menggali
dinner: makan malam
lunch: makan siang
breakfast: sarapan
diplomat: diplomat
direction: arah
dirty: kotor
disappear: menghilang | hilang
missing: hilang
disarm: melucuti
disarmament: pelucutan senjata
discrimination: diskriminasi
discussion: diskusi | pembahasan
displaced: terusir | mengungsi
dissolve: membubarkan | larut
dissolution: pembubaran
distance: jarak
distribute: membagikan | menyalurkan
distribution: distribusi | penyaluran | pembagian
diver: penyelam
document: dokumen
donation: donasi | sumbangan
donor: donor | donatur
dragon: naga
draw: menggambar
draw (2): seri
drinking water: air minum
drive: menyetir | mengemudi
driver: sopir | pengemudi | supir
drop: tetes
drop (2): menjatuhkan
drought season: musim kering
dust: debu
duty: tugas | kewajiban
duty (2): bea
earn: memperoleh
eclipse of the sun: gerhana matahari
edge: tepi | pinggir
editor: redaktur | editor
effort: upaya | usaha
elder: tetua | sesepuh
electric: listrik
electronic: elektronik
embargo: embargo
emigrate: beremigrasi
emission: emisi
carbon emission: emisi karbon
employee: karyawan | pegawai
employer: majikan | pemberi kerja
employment: lapangan kerja | pekerjaan
empty: kosong
engineer: insinyur
epidemic: epidemi | wabah
equal: sama | setara
equality: kesetaraan | persamaan
equipment: peralatan | perlengkapan
establish: mendirikan | membentuk
establishment: pendirian | pembentukan
founding: pendirian
formation: pembentukan
ethics: etika
event: peristiwa | acara
exam: ujian
exchange: pertukaran | tukar
prisoner exchange: pertukaran tahanan
exhibition: pameran
expel: mengusir
expulsion: pengusiran
expensive: mahal
cheap: murah
expert: ahli | pakar
exploitation: eksploitasi
explosive: bahan peledak
export ban: larangan ekspor
extradition: ekstradisi
factory: pabrik
faculty: fakultas
fair: adil
faith: iman
fall down: jatuh
family name: nama keluarga | marga
famous: terkenal | tersohor
fan: penggemar
fan (2): kipas
fare: tarif
tariff: tarif
farm: pertanian | ladang
fashion: mode | busana
fatal: fatal
fault: sesar | patahan
fault (2): kesalahan
tectonic plate: lempeng tektonik
plate: lempeng
plate (2): piring
federal: federal
fence: pagar
fertile: subur
fertility: kesuburan
fiction: fiksi
fight: bertarung | melawan | pertarungan
fighter: pejuang | petempur
figure: tokoh
figure (2): angka
fine arts: seni rupa
finger: jari
fingerprint: sidik jari
fire brigade: pemadam kebakaran
firefighter: petugas pemadam | pemadam kebakaran
fishing: penangkapan ikan
fishing net: jaring | jala
fist: tinju
flame: nyala api | api
flight: penerbangan
floor: lantai
focus: fokus
fold: melipat
folk song: lagu daerah
folk tale: cerita rakyat
folklore: cerita rakyat | folklor
food crisis: krisis pangan
food shortage: kekurangan pangan
water shortage: kekurangan air | krisis air
shortage: kekurangan | kelangkaan
forehead: dahi | kening
foreign exchange: devisa
foreign debt: utang luar negeri
forest ranger: polisi hutan
form: bentuk
form (2): formulir
formula: rumus | formula
foundation: yayasan
foundation (2): fondasi
fox: rubah
fragment: pecahan
frame: bingkai | kerangka
skeleton: kerangka | rangka
free trade: perdagangan bebas
frequency: frekuensi
freshwater: air tawar
friendship: persahabatan
front: depan | muka
fungus: jamur
mushroom: jamur
furniture: mebel | perabot
future: masa depan
galaxy cluster: gugus galaksi
gang: geng
gate keeper: penjaga gerbang
generation: generasi
genocide: genosida
giant: raksasa
goods train: kereta barang
government debt: utang pemerintah
grain: gandum | biji-bijian
grammar: tata bahasa
grandfather: kakek
grandmother: nenek
grant: hibah
grave robber: perampok makam
greed: keserakahan
greenhouse gas: gas rumah kaca
ground: tanah
groundwater: air tanah
group: kelompok
grow: tumbuh
guerrilla: gerilya
guerrilla war: perang gerilya
guest: tamu
guide: pemandu
guilty: bersalah
innocent: tidak bersalah
hair: rambut
hall: aula | balai
handicraft: kerajinan tangan
happen: terjadi
hawk: elang
headache: sakit kepala
hearing: sidang | pendengaran
heaven: surga
helmet: helm
herb: rempah | herba
highway: jalan raya
toll road: jalan tol
hijack: membajak
hijacking: pembajakan
piracy: pembajakan
pirate: bajak laut | perompak
historian: sejarawan
homeland: tanah air
motherland: tanah air
homeless: tunawisma
honey: madu
honour: kehormatan
horse cart: delman | kereta kuda
house arrest: tahanan rumah
household: rumah tangga
human: manusia
humanity: kemanusiaan
hunt: berburu
hunter: pemburu
hunting: perburuan
husbandry: peternakan
identity: identitas
illness: penyakit
illness (2): sakit
immigrant: imigran | pendatang
immune: kebal
immunity: kekebalan | imunitas
impeachment: pemakzulan
impeach: memakzulkan
overthrow: menggulingkan | penggulingan
topple: menggulingkan
imperialism: imperialisme
income: pendapatan | penghasilan
industrial revolution: revolusi industri
french revolution: revolusi prancis
infection: infeksi
influence: pengaruh
information: informasi
infrastructure: infrastruktur
inhabitant: penduduk
inspect: memeriksa
inspection: pemeriksaan | inspeksi
institution: lembaga | institusi
insurance: asuransi
intelligence: intelijen | kecerdasan
intervention: intervensi | campur tangan
investigate: menyelidiki | mengusut
investigation: penyelidikan | penyidikan
invite: mengundang
iron ore: bijih besi
bauxite: bauksit
irrigation canal: saluran irigasi
issue: isu
issue (2): menerbitkan
jail: penjara
job: pekerjaan
join the army: masuk tentara
journey: perjalanan
jump: melompat | lompat
high jump: lompat tinggi
long jump: lompat jauh
jungle: rimba | hutan
jury: juri
knee: lutut
knife: pisau
knowledge: pengetahuan
laboratory: laboratorium
lack: kurang | kekurangan
land: tanah | lahan
land (2): darat
land reform: reforma agraria
landlord: tuan tanah
latitude: garis lintang | lintang
longitude: garis bujur | bujur
lava: lava
magma: magma
lawsuit: gugatan
layer: lapisan
leather: kulit
lecture: kuliah
lecturer: dosen
legend: legenda
legislation: perundang-undangan
legislature: legislatif
executive: eksekutif
judiciary: yudikatif
lend: meminjamkan
borrow: meminjam
level: tingkat | level
liberation: pembebasan
lifespan: umur | masa hidup
lightning: petir | kilat
limestone: batu kapur | gamping
list: daftar
literacy: literasi | melek huruf
living cost: biaya hidup
lizard: kadal
komodo dragon: komodo
locust: belalang
logging: penebangan
illegal logging: penebangan liar | pembalakan liar
loyal: setia
lung disease: penyakit paru
luxury: mewah
machine gun: senapan mesin
mail: surat
mail (2): pos
mainland: daratan | daratan utama
maize: jagung
malnourished: kurang gizi
mangrove: bakau | mangrove
manufacture: pembuatan
marble: marmer
march: berbaris | pawai
margin: selisih
marine: laut | bahari
maritime: maritim | kelautan
mass: massa
mass (2): massal
massacre: pembantaian
master: guru
master (2): tuan
material: bahan | materi
raw material: bahan baku | bahan mentah
matter: zat | materi
maximum: maksimum
minimum: minimum
measure: mengukur | ukuran
measurement: pengukuran
mediator: mediator | penengah
mediation: mediasi
medical: medis
memorial: peringatan | tugu
monument: monumen | tugu
merchant: pedagang | saudagar
trader: pedagang
message: pesan
metal rod: batang logam
midwife: bidan
migration: migrasi
miner: penambang
mineral: mineral
mining: pertambangan | penambangan
minimum wage: upah minimum
miracle: keajaiban | mukjizat
mission: misi
mistake: kesalahan
mobilization: mobilisasi
moisture: kelembapan
humidity: kelembapan | kelembaban
monsoon: muson | monsun
moral: moral
moss: lumut
fern: paku | tumbuhan paku
motion: gerak
motion (2): mosi
motto: semboyan | moto
movement: gerakan | pergerakan
mud: lumpur
mudflow: aliran lumpur
muslim brotherhood: ikhwanul muslimin
mutiny: pemberontakan
mystery: misteri
myth: mitos
nationality: kebangsaan | kewarganegaraan
native land: tanah air
natural resource: sumber daya alam
human resource: sumber daya manusia
needle: jarum
neighbour: tetangga
net: jaring
network: jaringan
tissue: jaringan
nobel: nobel
noble: bangsawan
noise: kebisingan | bising
nomad: nomaden | pengembara
note: catatan
note (2): not
nuclear test: uji coba nuklir | uji nuklir
missile test: uji coba rudal | uji rudal
oath: sumpah
pledge: sumpah | ikrar | janji
promise: janji
observatory: observatorium
observer: pengamat
occupation: pendudukan
occupation (2): pekerjaan
offer: menawarkan | tawaran
officer: perwira | petugas
official visit: kunjungan resmi
state visit: kunjungan kenegaraan
oil spill: tumpahan minyak
oil tanker: kapal tanker
opponent: lawan
oppression: penindasan
oral: lisan
orbit the sun: mengelilingi matahari
ore: bijih
organ: organ
origin: asal | asal-usul
outbreak: wabah
owner: pemilik
oxygen tank: tabung oksigen
pact: pakta
pain killer: obat pereda nyeri | obat penghilang rasa sakit
pair: pasangan
parade: parade | pawai
paradise: surga
parasite: parasit
parents: orang tua
parrot: burung nuri | kakatua
particle: partikel
partner: mitra
partner (2): pasangan
partnership: kemitraan
passenger plane: pesawat penumpang
path: jalan | jalur
patient: pasien
patient (2): sabar
peace talks: perundingan damai | pembicaraan damai
peaceful: damai
peak: puncak
peasant: petani
pen: pena | pulpen
pencil: pensil
pension: pensiun
percentage: persentase
perfume: parfum | minyak wangi
period: periode | masa
permanent: tetap | permanen
person: orang
petition: petisi
pharmacist: apoteker
pharmacy: apotek
phase: fase | tahap
phenomenon: fenomena
philosopher: filsuf | filosof
photographer: fotografer
pilgrim: jemaah haji | peziarah
pillow: bantal
pine: pinus
pink sea: laut merah muda
place: tempat
plain: dataran
plantation: perkebunan
plaster: plester
plastic waste: sampah plastik
player of the year: pemain terbaik
poacher: pemburu liar
poaching: perburuan liar
poison gas: gas beracun
toxic: beracun
police officer: polisi
polling station: tempat pemungutan suara | tps
pollen: serbuk sari
pollination: penyerbukan
fertilization: pembuahan | pemupukan
pool: kolam
population growth: pertumbuhan penduduk
position: posisi
position (2): jabatan
possession: kepemilikan
post: pos
pottery: tembikar | gerabah
powder: bubuk | serbuk
praise: memuji | pujian
pray: berdoa
prehistory: prasejarah | praaksara
preparation: persiapan
president elect: presiden terpilih
prevent: mencegah
prevention: pencegahan
priest: pendeta
priest (2): pastor
prime number: bilangan prima
primary school: sekolah dasar
printing: percetakan
private school: sekolah swasta
privatization: privatisasi
problem solving: pemecahan masalah
process: proses
produce: menghasilkan | memproduksi
product: produk | hasil
production: produksi
profession: profesi
prohibit: melarang
prohibition: larangan
propaganda: propaganda
property: properti
property (2): sifat
prosecutor: jaksa
prosperity: kemakmuran
prosperous: makmur
protein source: sumber protein
provinces: provinsi
provide: menyediakan
public health: kesehatan masyarakat
public transport: angkutan umum | transportasi umum
publish: menerbitkan
publisher: penerbit
pull: menarik | tarik
push: mendorong | dorong
punishment: hukuman
pupil: murid
pupil (2): pupil
purchase: pembelian
pure: murni
quality: kualitas | mutu
quantity: jumlah | kuantitas
quarter: perempat
question mark: tanda tanya
queue: antrean
rabbit: kelinci
rabies: rabies | anjing gila
radiation: radiasi
railway station: stasiun kereta
rainbow: pelangi
rainfall: curah hujan
raise: menaikkan | mengangkat
rare: langka
rat: tikus
mouse: tikus
ratification: ratifikasi | pengesahan
ratify: meratifikasi | mengesahkan
ray: sinar
react: bereaksi
reaction: reaksi
ready: siap
rebuild: membangun kembali
reconstruction: rekonstruksi | pembangunan kembali
receive: menerima
reconciliation: rekonsiliasi
recover: pulih | sembuh
recovery: pemulihan
recruit: merekrut | perekrutan
reduce: mengurangi | menurunkan
reef: terumbu
reflection: pemantulan | refleksi
refraction: pembiasan
reform: reformasi | pembaruan
refuse: menolak
refusal: penolakan
rejection: penolakan
regime: rezim
regulation: peraturan | regulasi
reign: masa pemerintahan
relation: hubungan
relationship: hubungan
diplomatic relations: hubungan diplomatik
release: membebaskan | pembebasan
release (2): melepaskan
religious: agama | religius
relocate: memindahkan
relocation: pemindahan | relokasi
rent: sewa | menyewa
replacement: penggantian | pengganti
representative: wakil | perwakilan
request: permintaan | meminta
rescuer: penyelamat | tim penyelamat
reserve: cadangan
reservoir: waduk
residence: kediaman | tempat tinggal
resident: penduduk | warga
resist: melawan
resistance: perlawanan
resistance (2): hambatan | resistansi
resource: sumber daya
responsibility: tanggung jawab
restore: memulihkan
revenge: balas dendam
retaliation: pembalasan
revenue: pendapatan
rhythm: irama | ritme
rib: rusuk | tulang rusuk
ride: naik | menunggang
rifle: senapan
riverbank: tepi sungai | bantaran sungai
river mouth: muara
robot: robot
role: peran
roof: atap
rope: tali
rose: mawar
jasmine: melati
orchid: anggrek
round: bulat | bundar
route: rute | jalur
royal: kerajaan
rule: aturan
rule (2): memerintah
ruler: penguasa
ruler (2): penggaris
rumor: rumor
rural area: pedesaan
sail: layar
sail (2): berlayar
sacrifice: kurban | pengorbanan
safe: aman
saint: santo
sample: sampel
satellite image: citra satelit
scale: skala
scale (2): timbangan
scandal: skandal
scarce: langka
scarcity: kelangkaan
schedule: jadwal
scholar: cendekiawan | sarjana
scholarship: beasiswa
school building: gedung sekolah
score: skor
score (2): nilai
screen: layar
sculptor: pematung
sculpture: patung | seni patung
seat: kursi
second world war: perang dunia ii | perang dunia kedua
first world war: perang dunia i | perang dunia pertama
secondary school: sekolah menengah
sector: sektor
secular: sekuler
security force: pasukan keamanan
seize: merebut | menyita
seizure: penyitaan
self-defence: pembelaan diri
sell off: menjual
seller: penjual
senate: senat
separatist: separatis
servant: pelayan | pembantu
session: sidang | sesi
settlement: permukiman | pemukiman
settlement (2): penyelesaian
settler: pemukim
sewage: limbah | air limbah
sex: jenis kelamin
sharia: syariah | syariat
sharp: tajam
sheet: lembar
shellfish: kerang
shine: bersinar
shipwreck: bangkai kapal | kapal karam
shore: pantai | tepi
short circuit: korsleting | hubungan pendek
shout: berteriak
sick: sakit
sight: penglihatan
sign language: bahasa isyarat
signal: sinyal | isyarat
signature: tanda tangan
silence: keheningan
similar: mirip | serupa
singer: penyanyi
situation: situasi | keadaan
skill: keterampilan
skull: tengkorak
sky: langit
slope: lereng
slum: permukiman kumuh
smell: bau | penciuman
smelter: peleburan | smelter
smuggler: penyelundup
snail: siput | keong
sniper: penembak jitu
society: masyarakat
soda: soda
software engineer: perekayasa perangkat lunak
soldier pay: gaji tentara
sovereignty: kedaulatan
sovereign: berdaulat
space station: stasiun luar angkasa | stasiun antariksa
spark: percikan
species: spesies
specimen: spesimen
spirit: semangat
spirit (2): roh
split: perpecahan
split (2): memecah
sponsor: sponsor
spread: menyebar | penyebaran
squad: regu | skuad
squid: cumi-cumi
octopus: gurita
crab: kepiting
shrimp: udang
stability: stabilitas
staff: staf
stage: panggung
stage (2): tahap
stairs: tangga
stamp: perangko | prangko
standard: standar
starvation: kelaparan
state secret: rahasia negara
static electricity: listrik statis
station master: kepala stasiun
steal: mencuri
stealing: pencurian
steam: uap
stock market: pasar saham
storage: penyimpanan
store: toko
store (2): menyimpan
story: cerita | kisah
straight: lurus
stranded: terdampar
strategic: strategis
strategy: strategi
street: jalan
strengthen: memperkuat
stroke order: urutan goresan
structure: struktur
struggle: perjuangan
study: studi | kajian
study (2): belajar
subway: kereta bawah tanah
suffer: menderita
suffering: penderitaan
suicide: bunuh diri
suicide bombing: bom bunuh diri
suit: gugatan
suit (2): setelan
sunlight: sinar matahari | cahaya matahari
sunrise: matahari terbit
sunset: matahari terbenam
superpower: adidaya | adikuasa
supporter: pendukung | suporter
surplus: surplus
surrounded: dikepung | dikelilingi
survey: survei
survive: selamat | bertahan
survivor: penyintas | korban selamat
swear: bersumpah
sweat: keringat
sweet: manis
sour: asam
bitter: pahit
salty: asin
symbol: lambang | simbol
tailor: penjahit
talk: pembicaraan | bicara
tank car: mobil tangki
target: target | sasaran
taste: rasa | mencicipi
team captain: kapten tim
technician: teknisi
telephone: telepon
tension: ketegangan
territory: wilayah
terror attack: serangan teror | serangan teroris
test: tes | ujian | uji coba
textile: tekstil
thermal: termal
thief: pencuri | maling
thirst: haus | kehausan
thread: benang
throat: tenggorokan
thumb: ibu jari | jempol
thunder: guntur | guruh
tide wave: gelombang pasang
timber: kayu
tire: ban
title: gelar
title (2): judul
tobacco leaf: daun tembakau
toe: jari kaki
tool: alat | perkakas
topic: topik
torture: penyiksaan | menyiksa
touch: sentuhan | menyentuh
tour: tur
tournament: turnamen
toy: mainan
track: jejak
track (2): lintasan
trade balance: neraca perdagangan
trade union: serikat pekerja | serikat buruh
labour union: serikat buruh | serikat pekerja
train station: stasiun kereta
training: pelatihan | latihan
military exercise: latihan militer
traitor: pengkhianat
betrayal: pengkhianatan
transfer: pemindahan | transfer
transition: transisi | peralihan
translation: terjemahan | penerjemahan
transparent: transparan | tembus pandang
trap: perangkap | jebakan
treasure: harta karun
treat: mengobati | merawat
trick: tipuan
troop withdrawal: penarikan pasukan
withdrawal of troops: penarikan pasukan
tropical: tropis
trust: kepercayaan | percaya
tyrant: tiran
umbrella: payung
unemployed: menganggur | penganggur
unify: menyatukan | mempersatukan
unification: penyatuan | unifikasi
uniform: seragam
universe: alam semesta
upper class: kelas atas
uprising: pemberontakan | perlawanan
urine: air seni | urine
useful: berguna
vacant: kosong
vacuum: hampa udara | vakum
vandalism: vandalisme
vegetation: vegetasi
vehicle: kendaraan
vein: pembuluh balik | vena
artery: pembuluh nadi | arteri
blood vessel: pembuluh darah
verdict: putusan | vonis
vertical: vertikal
horizontal: horizontal | mendatar
victim of war: korban perang
view: pandangan
view (2): pemandangan
village head: kepala desa
vinegar: cuka
violence: kekerasan
violent: keras | kasar
visa: visa
vision: visi
vision (2): penglihatan
visitor: pengunjung
vitamin deficiency: kekurangan vitamin
voice: suara
voter: pemilih
vowel: vokal | huruf vokal
consonant: konsonan
walk out: keluar
war crime: kejahatan perang
war criminal: penjahat perang
crime against humanity: kejahatan terhadap kemanusiaan
warehouse: gudang
warlord: panglima perang
warm up: pemanasan
wash: mencuci
waste water: air limbah
watch over: mengawasi
water cycle: siklus air | daur air
water pollution: pencemaran air
water resource: sumber daya air
water vapour: uap air
wealth: kekayaan
weather forecast: prakiraan cuaca | ramalan cuaca
weave: menenun
weaving: tenun | tenunan
wedding: pernikahan
weed: gulma
weigh: menimbang
welfare: kesejahteraan
wet season: musim hujan
whole number: bilangan bulat
integer: bilangan bulat
wild animal: hewan liar | binatang liar
will: wasiat
will (2): kehendak
wire rope: tali kawat
wisdom: kebijaksanaan
wise: bijaksana
wish: keinginan | harapan
witness stand: kursi saksi
womb: rahim
wooden: kayu
wool: wol
workshop: bengkel | lokakarya
worm: cacing
earthworm: cacing tanah
worship: ibadah | menyembah
worth: nilai
wrist: pergelangan tangan
yeast: ragi
young people: kaum muda | pemuda
zero: nol
zoo: kebun binatang
acquire: mengakuisisi | mengambil alih | akuisisi
operation: operasi
operation (surgery): pembedahan
rhinoceros: badak
javanese: jawa
sundanese: sunda
buffalo: kerbau
camel: unta
zebra: zebra
giraffe: jerapah
hippopotamus: kuda nil
panda: panda
kangaroo: kanguru
penguin: penguin
seal: anjing laut
jellyfish: ubur-ubur
starfish: bintang laut
scorpion: kalajengking
centipede: kelabang
grasshopper: belalang
cockroach: kecoa
fly: lalat
bat: kelelawar
owl: burung hantu
peacock: merak
swan: angsa
sparrow: pipit
pigeon: merpati
sumba: sumba
flores: flores
timor: timor
lombok: lombok
sumbawa: sumbawa
madura: madura
nias: nias
halmahera: halmahera
seram: seram
ternate: ternate
tidore: tidore
natuna: natuna
bintan: bintan
merapi: merapi
semeru: semeru
bromo: bromo
rinjani: rinjani
krakatau: krakatau
tambora: tambora
kerinci: kerinci
sinabung: sinabung
merbabu: merbabu
musi: musi
kapuas: kapuas
mahakam: mahakam
barito: barito
toba: toba
majapahit: majapahit
sriwijaya: sriwijaya
mataram: mataram
singasari: singasari | singhasari
kutai: kutai
tarumanegara: tarumanegara | tarumanagara
pajajaran: pajajaran | padjadjaran
demak: demak
borobudur: borobudur
prambanan: prambanan
mendut: mendut
war: perang | peperangan
civil war: perang saudara
world war: perang dunia
cold war: perang dingin
battle: pertempuran
peace: perdamaian | damai
peace treaty: perjanjian damai | traktat perdamaian
ceasefire: gencatan senjata | penghentian tembak menembak | penghentian permusuhan | penghentian pertempuran
weapon: senjata | persenjataan
arms embargo: embargo senjata
missile: rudal | peluru kendali | misil
cruise missile: rudal jelajah
bomb: bom
atomic bomb: bom atom
drone: pesawat nirawak | pesawat tanpa awak
tank: tank
ship: kapal
warship: kapal perang
aircraft carrier: kapal induk
submarine: kapal selam
plane: pesawat | pesawat terbang
train: kereta | kereta api
car: mobil
bicycle: sepeda
motorcycle: sepeda motor | motor
truck: truk
bus: bus
boat: perahu | kapal
base: pangkalan
base (2): markas
headquarters: markas besar | kantor pusat | markas
siege: pengepungan | kepungan
besiege: mengepung
attack: serangan | menyerang | serang
air strike: serangan udara
invade: menginvasi | menyerbu
invasion: invasi
defend: mempertahankan | membela
defence: pertahanan
security: keamanan
liberate: membebaskan
withdraw: mundur | menarik diri
withdrawal: penarikan | penarikan mundur
retreat: mundur
victory: kemenangan
win: menang | memenangkan
defeat: mengalahkan | menaklukkan
defeat (2): kekalahan
conquer: menaklukkan
lose: kalah
lose (2): kehilangan
kill: membunuh | menewaskan
shoot: menembak
arrest: menangkap | penangkapan
capture: merebut | menguasai
capture (2): menangkap
occupy: menduduki | menguasai
close: menutup | penutupan
open: membuka | pembukaan
reject: menolak | penolakan
accept: menerima | penerimaan
approve: menyetujui | persetujuan
agree: setuju | sepakat
agreement: perjanjian | kesepakatan | persetujuan
treaty: traktat | perjanjian
sign: menandatangani | penandatanganan
support: mendukung | dukungan
oppose: menentang
violate: melanggar | pelanggaran
obey: mematuhi
respect: menghormati
sanction: sanksi
veto: memveto | veto
vote: memilih | pemungutan suara
election: pemilihan | pemilu | pemilihan umum
general election: pemilihan umum | pemilu
presidential election: pemilihan presiden | pilpres
referendum: referendum
parliament: parlemen
house of representatives: dewan perwakilan rakyat
government: pemerintah | pemerintahan
republic: republik
kingdom: kerajaan
empire: kekaisaran
sultanate: kesultanan
monarchy: monarki
democracy: demokrasi
constitution: konstitusi | undang-undang dasar
law: hukum
law (2): undang-undang
court: pengadilan | mahkamah
supreme: agung
supreme (2): tertinggi
high: tinggi
low: rendah
ministry: kementerian | departemen
minister: menteri
deputy: wakil
council: dewan
committee: komite | panitia
commission: komisi
agency: badan | lembaga
organization: organisasi
association: asosiasi | perhimpunan | persatuan
union: serikat | persatuan | uni
federation: federasi
party: partai
political party: partai politik
company: perusahaan
bank: bank
central bank: bank sentral
state: negara
state (2): negara bagian
country: negara
nation: bangsa
national: nasional | kebangsaan
international: internasional
foreign: luar negeri
foreign (2): asing
domestic: dalam negeri
foreign affairs: luar negeri
public: umum | publik
private: swasta | pribadi
political: politik
economic: ekonomi
economy: ekonomi | perekonomian
finance: keuangan
financial: keuangan | finansial
trade: perdagangan
industry: industri | perindustrian
agriculture: pertanian
health: kesehatan
education: pendidikan
culture: budaya | kebudayaan
religion: agama
social: sosial
labour: tenaga kerja | buruh
transport: transportasi | perhubungan
energy: energi
environment: lingkungan | lingkungan hidup
justice: keadilan | kehakiman
military: militer
coup: kudeta
revolution: revolusi
rebellion: pemberontakan
protest: protes | unjuk rasa | demonstrasi | demo
strike: mogok | pemogokan | mogok kerja
riot: kerusuhan
corruption: korupsi
freedom: kebebasan | kemerdekaan
independence: kemerdekaan
independence day: hari kemerdekaan
human rights: hak asasi manusia
people: rakyat | masyarakat
people (2): orang
citizen: warga negara | warga
refugee: pengungsi
migrant: migran
victim: korban
child: anak
children: anak-anak | anak
woman: perempuan | wanita
man: laki-laki | pria | lelaki
father: ayah | bapak
mother: ibu
brother: saudara laki-laki
brother (2): kakak
brother (3): adik
sister: saudara perempuan
family: keluarga
husband: suami
wife: istri | isteri
son: putra | anak laki-laki
daughter: putri | anak perempuan
friend: teman | sahabat | kawan
enemy: musuh
leader: pemimpin
worker: pekerja | buruh
farmer: petani
fisherman: nelayan
student: siswa | murid | pelajar | mahasiswa
teacher: guru
school: sekolah
university: universitas
museum: museum
library: perpustakaan
hospital: rumah sakit
doctor: dokter
nurse: perawat
market: pasar
shop: toko
office: kantor
building: bangunan | gedung
house: rumah
palace: istana
temple: candi | kuil
mosque: masjid
church: gereja
bridge: jembatan
dam: bendungan | waduk
road: jalan
airport: bandara | bandar udara
port: pelabuhan
harbour: pelabuhan
station: stasiun
city: kota
capital: ibu kota | ibukota
village: desa | kampung
town: kota
hometown: kampung halaman | kota asal
province: provinsi
region: wilayah | kawasan | daerah
district: kecamatan | distrik
border: perbatasan | batas
island: pulau
archipelago: kepulauan
peninsula: semenanjung
continent: benua
mountain: gunung | pegunungan
volcano: gunung berapi | gunung api
hill: bukit
valley: lembah
plateau: dataran tinggi
lowland: dataran rendah
river: sungai
lake: danau
sea: laut
ocean: samudra | samudera
strait: selat
gulf: teluk
bay: teluk
coast: pantai | pesisir
beach: pantai
coastal: pesisir
waterfall: air terjun
desert: gurun | padang pasir
forest: hutan
rainforest: hutan hujan
swamp: rawa
cave: gua
equator: khatulistiwa | ekuator
north: utara
south: selatan
east: timur
west: barat
northern: utara
southern: selatan
eastern: timur
western: barat
central: pusat
central (2): tengah
northeast: timur laut
northwest: barat laut
southeast: tenggara
southwest: barat daya
left: kiri
right: kanan
up: atas
down: bawah
inside: dalam
outside: luar
oil: minyak | minyak bumi
crude oil: minyak mentah
oil field: ladang minyak | sumur minyak | lapangan minyak
oil well: sumur minyak
oil refinery: kilang minyak
palm oil: minyak sawit | minyak kelapa sawit
petroleum: minyak bumi
natural gas: gas alam | gas bumi
gas: gas
gas field: ladang gas
coal: batu bara | batubara
field: ladang | lapangan
well: sumur
refinery: kilang
mine: tambang | pertambangan
gold: emas
silver: perak
copper: tembaga
iron: besi
steel: baja
tin: timah | timah putih
lead: timbal | timah hitam
zinc: seng
mercury: raksa | air raksa | merkuri
aluminium: aluminium
nickel: nikel
diamond: berlian | intan
salt: garam | garam dapur
sugar: gula
rice: beras
rice (2): nasi
rice (3): padi
corn: jagung
wheat: gandum
coffee: kopi
tea: teh
tobacco: tembakau
rubber: karet
spice: rempah | rempah-rempah
pepper: lada | merica
nutmeg: pala
clove: cengkeh | cengkih
cotton: kapas
fish: ikan
meat: daging
milk: susu
egg: telur
bread: roti
fruit: buah
vegetable: sayur | sayuran
food: makanan | pangan
drink: minuman
water: air
fresh water: air tawar
sea water: air laut
ice: es
fire: api
fire (2): kebakaran
forest fire: kebakaran hutan
smoke: asap
haze: kabut asap
air: udara
wind: angin
rain: hujan
heavy rain: hujan deras | hujan lebat
snow: salju
cloud: awan
storm: badai
hurricane: badai | topan | siklon
typhoon: topan
cyclone: siklon
tornado: puting beliung | angin puting beliung
flood: banjir
flash flood: banjir bandang
drought: kekeringan
landslide: tanah longsor | longsor
earthquake: gempa | gempa bumi
tsunami: tsunami
eruption: letusan | erupsi
volcanic eruption: letusan gunung berapi | letusan gunung api | erupsi gunung berapi
disaster: bencana
natural disaster: bencana alam
famine: kelaparan | bencana kelaparan
poverty: kemiskinan
hunger: kelaparan
disease: penyakit
virus: virus
bacteria: bakteri
vaccine: vaksin
medicine: obat
pandemic: pandemi
plague: wabah pes | wabah
malaria: malaria
tuberculosis: tuberkulosis | tbc | tb
dengue fever: demam berdarah | demam berdarah dengue | dbd
diabetes: diabetes | kencing manis
cancer: kanker
smallpox: cacar
leprosy: kusta | lepra
vitamin: vitamin
body: tubuh | badan
head: kepala
eye: mata
ear: telinga
nose: hidung
mouth: mulut
tongue: lidah
tooth: gigi
hand: tangan
foot: kaki
leg: kaki | tungkai
skin: kulit
bone: tulang
muscle: otot
blood: darah
red blood cell: sel darah merah | eritrosit
white blood cell: sel darah putih | leukosit
platelet: keping darah | trombosit
heart: jantung
lung: paru | paru-paru
lungs: paru-paru | paru
liver: hati
kidney: ginjal
kidneys: ginjal
stomach: lambung | perut
intestine: usus
small intestine: usus halus
large intestine: usus besar
pancreas: pankreas
brain: otak
nerve: saraf
spinal cord: sumsum tulang belakang
bone marrow: sumsum tulang
cell: sel
nucleus: inti | inti sel | nukleus
chloroplast: kloroplas
chlorophyll: klorofil | zat hijau daun
mitochondrion: mitokondria | mitokondrion
mitochondria: mitokondria
cell membrane: membran sel
cell wall: dinding sel
gene: gen
protein: protein
carbohydrate: karbohidrat
fat: lemak
enzyme: enzim
hormone: hormon
leaf: daun
leaves: daun
root: akar
stem: batang
flower: bunga
seed: biji | benih
tree: pohon
plant: tumbuhan | tanaman
animal: hewan | binatang | satwa
mammal: mamalia
bird: burung
reptile: reptil
amphibian: amfibi
insect: serangga
spider: laba-laba
dog: anjing
cat: kucing
horse: kuda
cow: sapi
goat: kambing
sheep: domba
pig: babi
chicken: ayam
duck: bebek | itik
tiger: harimau
lion: singa
elephant: gajah
monkey: monyet
orangutan: orang utan | orangutan
bear: beruang
wolf: serigala
deer: rusa
snake: ular
crocodile: buaya
frog: katak | kodok
turtle: penyu | kura-kura
whale: paus | ikan paus
blue whale: paus biru
shark: hiu | ikan hiu
dolphin: lumba-lumba
butterfly: kupu-kupu
bee: lebah
ant: semut
mosquito: nyamuk
eagle: elang
dinosaur: dinosaurus
herbivore: herbivora | pemakan tumbuhan
carnivore: karnivora | pemakan daging
omnivore: omnivora | pemakan segala
photosynthesis: fotosintesis
respiration: respirasi | pernapasan | pernafasan
digestion: pencernaan
reproduction: reproduksi | perkembangbiakan
metamorphosis: metamorfosis
evolution: evolusi
natural selection: seleksi alam
ecosystem: ekosistem
food chain: rantai makanan
producer: produsen
consumer: konsumen
predator: pemangsa | predator
prey: mangsa
habitat: habitat
evaporation: penguapan | evaporasi
condensation: pengembunan | kondensasi
sublimation: penyubliman | sublimasi
melting: pencairan | peleburan | mencair
freezing: pembekuan | membeku
erosion: erosi | pengikisan
sun: matahari
moon: bulan
earth: bumi
star: bintang
planet: planet
jupiter: yupiter | jupiter
saturn: saturnus
uranus: uranus
neptune: neptunus
venus: venus
mars: mars
planet mercury: merkurius
pluto: pluto
galaxy: galaksi
milky way: bima sakti
solar system: tata surya
comet: komet
asteroid: asteroid
meteor: meteor
satellite: satelit
eclipse: gerhana
solar eclipse: gerhana matahari
lunar eclipse: gerhana bulan
gravity: gravitasi | gaya gravitasi | gaya tarik bumi
force: gaya
force (2): kekuatan
friction: gesekan | gaya gesek
speed: kecepatan | kelajuan
velocity: kecepatan
acceleration: percepatan
mass: massa
weight: berat
volume: volume
volume (2): isi
density: massa jenis | kerapatan
pressure: tekanan
temperature: suhu | temperatur
heat: panas | kalor
light: cahaya
sound: bunyi
sound (2): suara
wave: gelombang | ombak
electricity: listrik
current: arus
electric current: arus listrik
magnet: magnet
power: daya | tenaga
work: usaha
work (2): kerja | pekerjaan
solar energy: energi surya | energi matahari
kinetic energy: energi kinetik | energi gerak
potential energy: energi potensial
nuclear energy: energi nuklir
nuclear: nuklir
atom: atom
molecule: molekul
element: unsur
compound: senyawa
mixture: campuran
acid: asam
base (chemistry): basa
hydrogen: hidrogen
helium: helium
carbon: karbon
nitrogen: nitrogen
oxygen: oksigen
carbon dioxide: karbon dioksida | karbondioksida | co2
carbon monoxide: karbon monoksida
sodium: natrium
potassium: kalium
calcium: kalsium
magnesium: magnesium
chlorine: klorin | klor
iodine: yodium | iodin
fluorine: fluor | fluorin
phosphorus: fosfor
sulfur: belerang | sulfur
silicon: silikon | silisium
uranium: uranium
radium: radium
lithium: litium
sodium chloride: natrium klorida | garam dapur | nacl
h2o: air | water
ozone: ozon
ozone layer: lapisan ozon
greenhouse effect: efek rumah kaca
climate change: perubahan iklim
global warming: pemanasan global
climate: iklim
weather: cuaca
season: musim
dry season: musim kemarau
rainy season: musim hujan | musim penghujan
spring: musim semi
summer: musim panas
autumn: musim gugur
winter: musim dingin
atmosphere: atmosfer
crust: kerak
mantle: mantel
core: inti
rock: batu | batuan
igneous rock: batuan beku
sedimentary rock: batuan sedimen
metamorphic rock: batuan metamorf | batuan malihan
soil: tanah
sand: pasir
stone: batu
glass: kaca
paper: kertas
wood: kayu
plastic: plastik
cloth: kain
letter: surat
letter (2): huruf
book: buku
newspaper: koran | surat kabar
magazine: majalah
novel: novel
poem: puisi | sajak
poetry: puisi
short story: cerpen | cerita pendek
song: lagu
national anthem: lagu kebangsaan
music: musik
guitar: gitar
piano: piano
drum: gendang | drum
flute: seruling | suling
violin: biola
dance: tari | tarian
film: film
movie: film
painting: lukisan
statue: patung
art: seni
language: bahasa
word: kata
sentence: kalimat
noun: kata benda | nomina
verb: kata kerja | verba
adjective: kata sifat | adjektiva
adverb: kata keterangan | adverbia
pronoun: kata ganti | pronomina
subject: subjek
predicate: predikat
object: objek
proverb: peribahasa
number: angka | bilangan
number (2): nomor
even number: bilangan genap
odd number: bilangan ganjil
prime number: bilangan prima
fraction: pecahan
addition: penjumlahan
subtraction: pengurangan
multiplication: perkalian
division: pembagian
square: persegi | bujur sangkar
rectangle: persegi panjang
triangle: segitiga
equilateral triangle: segitiga sama sisi
isosceles triangle: segitiga sama kaki
right triangle: segitiga siku-siku
circle: lingkaran
cube: kubus
cuboid: balok
cylinder: tabung | silinder
cone: kerucut
pyramid: piramida | limas
sphere: bola
parallelogram: jajar genjang | jajargenjang
trapezoid: trapesium
rhombus: belah ketupat
pentagon shape: segi lima
hexagon: segi enam
diameter: diameter | garis tengah
radius: jari-jari | radius
circumference: keliling
perimeter: keliling
area: luas
length: panjang
width: lebar
height: tinggi | ketinggian
angle: sudut
average: rata-rata | rerata
mean: rata-rata | rerata
median: median
mode: modus
price: harga
tax: pajak
money: uang
budget: anggaran
debt: utang | hutang
loan: pinjaman
inflation: inflasi
interest: bunga
interest rate: suku bunga
investment: investasi | penanaman modal
export: ekspor
import: impor
profit: laba | keuntungan | untung
loss: rugi | kerugian
supply: penawaran
supply (2): pasokan
demand: permintaan
wage: upah | gaji
salary: gaji
unemployment: pengangguran
growth: pertumbuhan
economic growth: pertumbuhan ekonomi
development: pembangunan | perkembangan
technology: teknologi
computer: komputer
internet: internet
phone: telepon
mobile phone: telepon seluler | ponsel | hp | handphone
artificial intelligence: kecerdasan buatan
software: perangkat lunak
hardware: perangkat keras
printing press: mesin cetak
steam engine: mesin uap
machine: mesin
engine: mesin
wheel: roda
clock: jam
watch: jam tangan
telescope: teleskop
microscope: mikroskop
thermometer: termometer
barometer: barometer
compass: kompas
light bulb: bola lampu | lampu pijar | bohlam
lamp: lampu
telegraph: telegraf
radio: radio
television: televisi | tv
camera: kamera
photo: foto
red: merah
white: putih
black: hitam
blue: biru
green: hijau
yellow: kuning
brown: cokelat | coklat
purple: ungu
orange: oranye | jingga
orange fruit: jeruk
grey: abu-abu | kelabu
pink: merah muda | merah jambu
red and white: merah putih
flag: bendera
day: hari
night: malam
morning: pagi
evening: sore | petang
noon: siang | tengah hari
today: hari ini
yesterday: kemarin
tomorrow: besok
week: minggu | pekan
month: bulan
year: tahun
hour: jam
time: waktu
century: abad
age: usia | umur
age (2): zaman
stone age: zaman batu
ice age: zaman es
new: baru
old: lama
old (2): tua
old (3): kuno
ancient: kuno | purba
modern: modern
young: muda
big: besar
large: besar
great: besar
great (2): agung
great (3): raya
small: kecil
long: panjang
short: pendek | singkat
wide: lebar
narrow: sempit
tall: tinggi
deep: dalam
fast: cepat
slow: lambat
hot: panas
cold: dingin
warm: hangat
wet: basah
dry: kering
hard: keras
soft: lunak | lembut
strong: kuat
weak: lemah
rich: kaya
poor: miskin
good: baik
bad: buruk
right (correct): benar
wrong: salah
first: pertama
last: terakhir
free: bebas | gratis
independent: merdeka | independen
united: bersatu | serikat
joint: gabungan | bersama
special: khusus | istimewa
general: umum
common: umum | bersama
main: utama
important: penting
dead: mati | meninggal | tewas
die: meninggal | mati | wafat | tewas | meninggal dunia | gugur
born: lahir
birth: kelahiran
death: kematian
life: kehidupan | hidup
live: hidup
live (2): tinggal
marry: menikah
marriage: pernikahan | perkawinan
love: cinta
go: pergi
come: datang
arrive: tiba | sampai
leave: pergi | berangkat | meninggalkan
return: kembali
return (2): pulang
enter: masuk
travel: perjalanan | bepergian
flee: melarikan diri | kabur | mengungsi
meet: bertemu | menemui
meeting: pertemuan | rapat
conference: konferensi
summit: konferensi tingkat tinggi | ktt
summit (2): puncak
visit: mengunjungi | kunjungan | berkunjung
give: memberi | memberikan
take: mengambil
send: mengirim | mengirimkan
buy: membeli
sell: menjual
pay: membayar
use: menggunakan | memakai
make: membuat
build: membangun
destroy: menghancurkan | memusnahkan
damage: kerusakan | merusak
create: menciptakan
invent: menciptakan
invent (2): menemukan
discover: menemukan
find: menemukan
search: mencari | pencarian
write: menulis
read: membaca
say: mengatakan | berkata
speak: berbicara
speech: pidato
announce: mengumumkan
declare: menyatakan | mendeklarasikan
declaration: deklarasi | pernyataan | proklamasi
statement: pernyataan
proclamation: proklamasi
report: laporan | melaporkan
know: tahu | mengetahui
think: berpikir
learn: belajar
teach: mengajar
play: bermain | main
work (verb): bekerja
eat: makan
sleep: tidur
run: lari | berlari
walk: jalan kaki | berjalan
swim: berenang
swimming: renang
fly: terbang
fall: jatuh
collapse: runtuh | ambruk | keruntuhan
collapse of a dam: jebolnya bendungan
dam collapse: bendungan jebol | jebolnya bendungan | bendungan runtuh
rise: naik | meningkat
rise (2): kenaikan
increase: meningkat | kenaikan | peningkatan | bertambah
decrease: menurun | penurunan | berkurang
stop: berhenti | menghentikan
start: mulai | memulai
begin: mulai | memulai
end: akhir | berakhir | mengakhiri
finish: selesai
change: perubahan | mengubah | berubah
continue: melanjutkan
help: membantu | bantuan | pertolongan
aid: bantuan
humanitarian aid: bantuan kemanusiaan
humanitarian: kemanusiaan
save: menyelamatkan
rescue: menyelamatkan | penyelamatan
protect: melindungi | perlindungan
control: mengendalikan | menguasai | kendali
lead (verb): memimpin
follow: mengikuti
join: bergabung
separate: memisahkan | berpisah
divide: membagi
add: menambah
remove: menghapus | memindahkan
replace: menggantikan | mengganti
move: pindah | memindahkan
move (2): bergerak
carry: membawa
throw: melempar
burn: membakar | terbakar
explode: meledak
explosion: ledakan
drown: tenggelam
sink: tenggelam
accident: kecelakaan
crash: kecelakaan | tabrakan
crash (2): jatuh
crime: kejahatan | kriminalitas
murder: pembunuhan
theft: pencurian
prison: penjara | lapas
trial: sidang | persidangan
terrorism: terorisme
terrorist: teroris
racism: rasisme
colonialism: kolonialisme | penjajahan
colony: koloni | jajahan
colonial: kolonial
slavery: perbudakan
slave: budak
trade route: jalur perdagangan
silk road: jalur sutra | jalur sutera
spice trade: perdagangan rempah
capitalism: kapitalisme
communism: komunisme
communist: komunis
socialism: sosialisme
nationalism: nasionalisme
islam: islam
christianity: kristen | kekristenan
catholic: katolik
protestant: protestan
hinduism: hindu
buddhism: buddha | budha
judaism: yahudi | yudaisme
muslim: muslim
god: tuhan
god (2): dewa
prophet: nabi
prayer: salat | sembahyang
prayer (2): doa
fasting: puasa
pilgrimage: haji
pilgrimage (2): ziarah
alms: zakat | sedekah
football: sepak bola | sepakbola
soccer: sepak bola
badminton: bulu tangkis | bulutangkis
basketball: bola basket | basket
volleyball: bola voli | voli
tennis: tenis
table tennis: tenis meja
boxing: tinju
wrestling: gulat
archery: panahan
weightlifting: angkat besi
athletics: atletik
cycling: balap sepeda | bersepeda
race: balapan | lomba
horse racing: pacuan kuda
martial art: bela diri | seni bela diri
chess: catur
game: permainan | pertandingan
match: pertandingan
team: tim
player: pemain
coach: pelatih
goal: gol
goalkeeper: kiper | penjaga gawang
champion: juara
championship: kejuaraan
world cup: piala dunia
cup: piala
olympic games: olimpiade
olympics: olimpiade
asian games: asian games | pesta olahraga asia
gold medal: medali emas
silver medal: medali perak
bronze medal: medali perunggu
medal: medali
final: final
semifinal: semifinal
stadium: stadion
record: rekor
referee: wasit
penalty: penalti | adu penalti
red card: kartu merah
yellow card: kartu kuning
marathon: maraton
identity card: kartu tanda penduduk | ktp | kartu identitas
passport: paspor
licence: izin | surat izin
driving licence: surat izin mengemudi | sim
certificate: sertifikat | surat keterangan
tourist: turis | wisatawan
tourism: pariwisata | wisata
hotel: hotel
restaurant: restoran | rumah makan
kitchen: dapur
room: kamar | ruang
door: pintu
window: jendela
table: meja
chair: kursi
bed: tempat tidur | ranjang
shirt: kemeja | baju
shoe: sepatu
hat: topi
ring: cincin
crown: mahkota
throne: takhta | tahta
sword: pedang
spear: tombak | bambu runcing
shield: perisai | tameng
gun: senapan | pistol
cannon: meriam
bullet: peluru
poison: racun
gunpowder: mesiu
silk: sutra | sutera
pearl: mutiara
ivory: gading
inscription: prasasti
manuscript: naskah
fossil: fosil
tomb: makam
grave: makam | kuburan
pillar: pilar | tiang
principle: asas | prinsip | sila
ideology: ideologi
unity: persatuan
unity in diversity: bhinneka tunggal ika
mutual cooperation: gotong royong
cooperation: kerja sama | kerjasama
deliberation: musyawarah
youth: pemuda
youth pledge: sumpah pemuda
hero: pahlawan
inheritance: warisan
heritage: warisan
world heritage: warisan dunia
reason: alasan
cause: penyebab | sebab
effect: akibat | dampak | efek
result: hasil
goal (aim): tujuan
purpose: tujuan
plan: rencana
policy: kebijakan
program: program
project: proyek
system: sistem
method: metode | cara
theory: teori
relativity: relativitas
theory of relativity: teori relativitas
experiment: percobaan | eksperimen
research: penelitian | riset
science: ilmu | sains | ilmu pengetahuan
physics: fisika
chemistry: kimia
biology: biologi
mathematics: matematika
history: sejarah
geography: geografi
economics: ekonomi | ilmu ekonomi
sociology: sosiologi
philosophy: filsafat
psychology: psikologi
medicine (science): kedokteran
literature: sastra | kesusastraan
engineering: teknik
astronomy: astronomi
prize: penghargaan | hadiah
award: penghargaan
nobel prize: hadiah nobel | nobel | penghargaan nobel
nobel peace prize: hadiah nobel perdamaian | nobel perdamaian
world: dunia
space: antariksa | luar angkasa | ruang angkasa
spacecraft: wahana antariksa | pesawat antariksa | pesawat ruang angkasa
rocket: roket
astronaut: astronaut | antariksawan
moon landing: pendaratan di bulan
landing: pendaratan
launch: peluncuran | meluncurkan
crisis: krisis
conflict: konflik
dispute: sengketa | perselisihan
negotiation: perundingan | negosiasi
negotiate: berunding | bernegosiasi
diplomacy: diplomasi
embassy: kedutaan | kedutaan besar
alliance: aliansi | persekutuan
ally: sekutu
neutral: netral
resolution: resolusi
emergency: darurat
state of emergency: keadaan darurat
curfew: jam malam
evacuate: mengevakuasi
evacuation: evakuasi | pengungsian
shelter: penampungan | tempat penampungan
tent: tenda
clean water: air bersih
electricity supply: pasokan listrik
deforestation: penggundulan hutan | deforestasi
pollution: pencemaran | polusi
air pollution: polusi udara | pencemaran udara
waste: sampah | limbah
garbage: sampah
recycling: daur ulang
renewable energy: energi terbarukan
solar power: tenaga surya
wind power: tenaga angin | tenaga bayu
hydropower: tenaga air
nuclear power plant: pembangkit listrik tenaga nuklir
power plant: pembangkit listrik
fertilizer: pupuk
pesticide: pestisida
irrigation: irigasi | pengairan
harvest: panen
livestock: ternak | hewan ternak
goods: barang
service: jasa
service (2): layanan
customer: pelanggan | nasabah
consumer goods: barang konsumsi
stock: saham
stock exchange: bursa efek | bursa saham
currency: mata uang
exchange rate: kurs | nilai tukar
import duty: bea masuk | bea impor
customs: bea cukai
smuggling: penyelundupan
fraud: penipuan
bribe: suap
law enforcement: penegakan hukum
witness: saksi
evidence: bukti
judge: hakim
lawyer: pengacara
member: anggota
chairman: ketua
secretary: sekretaris
treasurer: bendahara
spokesman: juru bicara
commander: komandan | panglima
general (rank): jenderal
chief: kepala
director: direktur
manager: manajer
head of state: kepala negara
majority: mayoritas
minority: minoritas
population: penduduk | populasi
family planning: keluarga berencana
ethnic group: suku | suku bangsa | kelompok etnis
tribe: suku
custom: adat
tradition: tradisi
ceremony: upacara
festival: festival
holiday: hari libur | liburan
new year: tahun baru
christmas: natal | hari natal
easter: paskah
eid al-fitr: idul fitri | lebaran | idulfitri | hari raya idul fitri
eid al-adha: idul adha | iduladha | hari raya kurban
shadow puppet: wayang | wayang kulit
puppet: wayang | boneka
mask: topeng
batik: batik
bamboo: bambu
coconut: kelapa
banana: pisang
mango: mangga
apple: apel
grape: anggur
pineapple: nanas
papaya: pepaya
cassava: singkong | ubi kayu
potato: kentang
sweet potato: ubi jalar
soybean: kedelai | kedelei
peanut: kacang tanah
onion: bawang
shallot: bawang merah
garlic: bawang putih
chilli: cabai | cabe
tomato: tomat
ginger: jahe
turmeric: kunyit
pacific: pasifik
atlantic: atlantik
indian ocean: samudra hindia | samudera hindia
arctic: arktik
mediterranean: mediterania | laut tengah
mediterranean sea: laut tengah | laut mediterania
red sea: laut merah
black sea: laut hitam
dead sea: laut mati
caspian sea: laut kaspia
south china sea: laut china selatan | laut cina selatan | laut natuna utara
java sea: laut jawa
strait of malacca: selat malaka
malacca: malaka
suez canal: terusan suez
panama canal: terusan panama
canal: terusan | kanal
himalayas: himalaya
mount everest: gunung everest | everest
alps: alpen | pegunungan alpen
andes: andes
amazon: amazon
nile: nil | sungai nil
sahara: sahara
java: jawa
sumatra: sumatera | sumatra
borneo: kalimantan | borneo
celebes: sulawesi
moluccas: maluku
sunda: sunda
british: inggris | britania
dutch: belanda
english: inggris
"""

_UNITS = """\
millimetre: milimeter | mm
centimetre: sentimeter | senti | cm
metre: meter | m
kilometre: kilometer | km | kilo meter
mile: mil
nautical-mile: mil laut
foot: kaki
inch: inci
yard: yard
light-year: tahun cahaya
nanometre: nanometer | nm
micrometre: mikrometer | mikron
milligram: miligram | mg
gram: gram | gr | g
kilogram: kilogram | kg | kilo
quintal: kuintal | kwintal
tonne: ton
ounce: ons
pound: pon
second: detik | dtk | sekon | s
minute: menit | mnt
hour: jam | j
day: hari | hr
week: minggu | pekan
month: bulan | bln
year: tahun | thn | th
decade: dekade | dasawarsa
century: abad
millennium: milenium
millisecond: milidetik
square-metre: meter persegi | m2
square-kilometre: kilometer persegi | km2
square-centimetre: sentimeter persegi | cm2
hectare: hektare | hektar | ha
acre: are
square-mile: mil persegi
millilitre: mililiter | ml
litre: liter | l
cubic-metre: meter kubik | m3 | kubik
cubic-centimetre: sentimeter kubik | cm3 | cc
cubic-kilometre: kilometer kubik | km3
barrel: barel
gallon: galon
celsius: derajat celsius | celsius | °c | derajat celcius | celcius | c
fahrenheit: derajat fahrenheit | fahrenheit | °f
kelvin: kelvin | k
degree: derajat | °
joule: joule
kilojoule: kilojoule | kj
calorie: kalori | kal
kilocalorie: kilokalori | kkal
watt: watt | w
kilowatt: kilowatt | kw
megawatt: megawatt | mw
gigawatt: gigawatt | gw
kilowatt-hour: kilowatt jam | kwh
horsepower: tenaga kuda | daya kuda | tk
newton: newton | n
pascal: pascal | pa
atmosphere: atmosfer | atm
bar: bar
hertz: hertz | hz
kilohertz: kilohertz | khz
megahertz: megahertz | mhz
volt: volt | v
kilovolt: kilovolt | kv
ampere: ampere | amper | a
ohm: ohm
kilometre-per-hour: kilometer per jam | km/jam | km per jam | km/h | kilometer/jam
metre-per-second: meter per detik | m/s | m/detik | meter per sekon
mile-per-hour: mil per jam | mil/jam
kilometre-per-second: kilometer per detik | km/s | km/detik
knot: knot
byte: bita | byte
kilobyte: kilobita | kb
megabyte: megabita | mb
gigabyte: gigabita | gb
terabyte: terabita | tb
percent: persen | % | prosen
percentage-point: poin persentase | poin persen
permille: permil
basis-point: basis poin | bps
decibel: desibel | db
richter: skala richter | sr | magnitudo
mole: mol
rupiah: rupiah | rp | idr | perak
dollar: dolar | dollar | $ | us$ | usd | dolar as | dolar amerika | dolar amerika serikat
cent: sen
euro: euro | eur
pound-sterling: pound | poundsterling | pound sterling | gbp
yen: yen | jpy
yuan: yuan | cny | renminbi
ringgit: ringgit | rm
rupee: rupee | rupe
won: won
baht: baht
rouble: rubel
riyal: riyal | real
dinar: dinar
lira: lira
peso: peso
franc: franc | franc swiss
dirham: dirham
gulden: gulden
singapore-dollar: dolar singapura
"""

_COUNTERS = """\
| orang | jiwa | buah | ekor | unit | kali | butir | lembar | batang | helai | biji | keping | kepala | anak
| warga | korban
| penduduk | set | pasang | bidang | poin | gol | kursi | suara | negara | kota | provinsi | pulau | planet
| medali | buku
| rumah | kapal | pesawat | mobil | tentara | prajurit | migran | pengungsi | pemain | siswa | item | macam
| jenis | peserta
| anggota | pasal | ayat | bab | juz | surah | sila | sisi | sudut | rusuk | titik | kasus | pasien | tempat
| sekolah | langkah
"""

_TITLES = """\
| monsieur | madame | senor | senora | herr | frau | signor | don | yang mulia | yang terhormat
| bapak | pak | ibu | bu | bpk | tuan | tn | nyonya | ny | nona | mbak | mas | kang | bang | abang | kak
| kakak | mbah | gus | cak | bung
| jenderal | jendral | jend | jenderal besar | letnan jenderal | letjen | mayor jenderal | mayjen
| brigadir jenderal | brigjen
| kolonel | letnan kolonel | letkol | mayor | kapten | letnan | letnan satu | letnan dua | sersan | kopral
| prajurit | kombes
| komisaris besar | komisaris jenderal | komjen | inspektur jenderal | irjen | akbp | ajun komisaris besar
| kompol | iptu | ipda | aiptu | bripka
| laksamana | laksamana muda | laksamana madya | laksamana pertama | laksda | laksma | laksdya
| marsekal | marsekal lapangan | marsekal muda | marsekal madya | marsekal pertama | marsda | marsma
| marsdya | panglima besar
| dr | drs | dra | ir | prof | profesor | doktor | dokter | insinyur | haji | hajjah | hj | h | kh | kiai
| kyai | kiai haji | ustaz | ustadz | ustad | ustazah
| syekh | syeikh | syaikh | sheikh | habib | imam | ayatullah | ayatollah | sultan | raja | ratu | pangeran
| putri | kaisar | tsar | paus | santo | santa
| nabi | khalifah | sayyid | sayid | raden | raden ajeng | raden mas | ra | ra. | rm | rt | tengku | teuku
| teungku | tuanku | cut | andi | daeng | sri | kgph
| presiden | wakil presiden | wapres | perdana menteri | pm | menteri | kanselir | gubernur | bupati
| wali kota | ketua | pahlawan
| sir | lord | mr | mrs | ms | miss | lady | dame | saint | st | king | queen | prince | princess | mendiang
| almarhum | almarhumah | alm
| mantan | eks | bekas | calon | plt | pj | penjabat | proklamator | bapak proklamator | sang | si | pasukan
"""

_NAMES = """\
| ahmad | achmad | ahmed | muhammad | mohammad | mohamed | abdul | abdullah | abdurrahman | ali | umar
| usman | hasan | hassan | husein | hussein | husain | ibrahim | ismail | yusuf | musa | isa | sulaiman
| salman
| fatimah | aisyah | khadijah | maryam | siti | nur | dewi | sri | putri | ayu | wayan | made | nyoman
| ketut | agus | budi | bambang | joko | slamet | hadi | eko | dwi | tri | andi | rudi | rizki | dian | rina
| ani | ina | yanti | wati | susanto | santoso | setiawan | wijaya | kusuma | gunawan | hidayat | rahman
| saputra | pratama | nugroho | wibowo | susilo | suryadi | suharto | sukarno | sudirman | supriyadi
| hatta | habibie | wahid | megawati | yudhoyono | widodo | subianto | kartini | diponegoro | salim | saleh
| karim | rahim | malik | hamid | rashid | rasyid | nasution | siregar | harahap | lubis | simanjuntak
| sitorus
| purnomo | purwanto | hartono | hartanto | kurniawan | iskandar | anwar | effendi | maulana | firmansyah
| ridwan | taufik | arif | arief | fajar | bayu | galih | indra | surya | yudi | yanto | anto | tono | tini
"""

_NICKNAMES = """\
muhammad: mohammad | mohamad | muhamad | mohamed | mohammed | muhammed | moh | muh | mhd | moch | mochammad
muhammad: mochamad
ahmad: achmad | ahmed | akhmad
abdul: abd | abdoel | abdel
abdurrahman: abdul rahman | abdurahman
"""

_GENERIC = """\
city: kota | ibu kota | ibukota | kotamadya | kota pelabuhan | kota pesisir | kampung halaman
country: negara | negeri | republik | kerajaan | negara bagian
province: provinsi | propinsi | daerah | wilayah | kabupaten | kecamatan | distrik | kawasan | region
village: desa | kelurahan | dusun | kampung
island: pulau | kepulauan
mountain: gunung | pegunungan | bukit | gunung berapi | gunung api
river: sungai | bengawan | kali
lake: danau | telaga | waduk | situ
sea: laut | samudra | samudera | teluk | selat
continent: benua
place: tempat | lokasi | bandara | pelabuhan | stasiun | jalan | pangkalan | istana | candi | museum
place: stadion | planet | pasar
organization: cv | tbk | persero | yayasan | koperasi | rs | komando | satuan | aliansi | koalisi
organization: organisasi | lembaga | badan | perusahaan | partai | kelompok | tim | klub | komite
organization: institusi | pt | instansi | maskapai | universitas | kampus | grup | band | perkumpulan
organization: kementerian
person: orang | tokoh | seseorang | pria | wanita | perempuan | laki laki | ilmuwan | penyanyi | aktor
person: aktris | pahlawan | penulis | penyair | pelukis | penemu
thing: kri | km | kmp | kapal motor | novel | puisi
thing: benda | hal | nama | kapal | alat | zat | unsur | hewan | tumbuhan | buku | novel | film | lagu
thing: tarian | bahasa | mata uang | kapal induk | planet | senjata | penyakit | peristiwa | perang
thing: perjanjian | olahraga
date: tanggal | hari | bulan | tahun
"""

PACK = Pack(
    code="id",
    decimal=",",
    months={
        name: number
        for number, names in enumerate(
            "januari jan|februari feb pebruari peb|maret mar|april apr|mei|juni jun|juli jul|"
            "agustus agu agt ags agust"
            "|september sep sept|oktober okt|november nov nopember nop|desember des".split("|"),
            start=1,
        )
        for name in names.split()
    },
    weekdays={
        name: number
        for number, names in enumerate(
            ("senin", "selasa", "rabu rebo", "kamis", "jumat jumaat", "sabtu", "minggu ahad")
        )
        for name in names.split()
    },
    adds=numbers(
        "nol 0, kosong 0, satu 1, dua 2, tiga 3, empat 4, lima 5, enam 6, tujuh 7, delapan 8, "
        "sembilan 9, sepuluh 10, sebelas 11"
    ),
    teens=frozenset({"belas"}),
    times=numbers("puluh 10, ratus 100"),
    scales=numbers(
        "ribu 1000, juta 1000000, miliar 1000000000, milyar 1000000000, triliun 1000000000000, "
        "trilyun 1000000000000, lusin 12, kodi 20, gros 144"
    ),
    short_scales=numbers("rb 1000, k 1000, jt 1000000, m 1000000000, t 1000000000000"),
    spelled={
        "seratus": ("satu", "ratus"),
        "seribu": ("satu", "ribu"),
        "sejuta": ("satu", "juta"),
        "semiliar": ("satu", "miliar"),
        "setriliun": ("satu", "triliun"),
        "selusin": ("satu", "lusin"),
        "setahun": ("satu", "tahun"),
        "sebulan": ("satu", "bulan"),
        "sehari": ("satu", "hari"),
        "seminggu": ("satu", "minggu"),
        "sepekan": ("satu", "pekan"),
        "sejam": ("satu", "jam"),
        "semenit": ("satu", "menit"),
        "sedetik": ("satu", "detik"),
        "seabad": ("satu", "abad"),
        "sedekade": ("satu", "dekade"),
        "dasawarsa": ("dasawarsa",),
        "sekilo": ("satu", "kilo"),
        "semeter": ("satu", "meter"),
        "sekilometer": ("satu", "kilometer"),
        "seliter": ("satu", "liter"),
        "seton": ("satu", "ton"),
        "sehektare": ("satu", "hektare"),
        "seorang": ("satu", "orang"),
        "sebuah": ("satu", "buah"),
        "seekor": ("satu", "ekor"),
        "sekali": ("satu", "kali"),
        "sewindu": ("delapan", "tahun"),
    },
    fractions=numbers(
        "setengah 0.5, separuh 0.5, separo 0.5, seperempat 0.25, sepertiga 0.3333333333, "
        "seperlima 0.2, seperenam 0.1666666667, seperdelapan 0.125, sepersepuluh 0.1, "
        "seperseratus 0.01"
    ),
    denominators=numbers(
        "pertiga 3, perempat 4, perlima 5, perenam 6, perdelapan 8, persepuluh 10, perseratus 100"
    ),
    ordinals=numbers(
        "pertama 1, kesatu 1, kedua 2, ketiga 3, keempat 4, kelima 5, keenam 6, ketujuh 7, "
        "kedelapan 8, kesembilan 9, kesepuluh 10, kesebelas 11"
    ),
    number_links=frozenset(),
    units=table(_UNITS),
    counters=frozenset(phrases(_COUNTERS)),
    about=(
        "sekitar",
        "kira kira",
        "kurang lebih",
        "kurang lebihnya",
        "sekira",
        "sekitaran",
        "hampir",
        "nyaris",
        "mendekati",
        "kisaran",
        "di kisaran",
        "ada",
        "sebanyak",
        "sejumlah",
        "sebesar",
        "seluas",
        "setinggi",
        "sepanjang",
        "selama",
        "seberat",
        "sedalam",
        "total",
        "totalnya",
        "jumlahnya",
        "mencapai",
        "yaitu",
        "usia",
        "umur",
        "berusia",
        "berumur",
        "pas",
        "tepat",
        "persis",
    ),
    above=(
        "lebih dari",
        "di atas",
        "lebih",
        "melebihi",
        "minimal",
        "paling sedikit",
        "setidaknya",
        "sedikitnya",
        "paling tidak",
        "sekurang kurangnya",
    ),
    below=(
        "kurang dari",
        "di bawah",
        "maksimal",
        "paling banyak",
        "maksimum",
        "tidak sampai",
        "tak sampai",
        "belum sampai",
    ),
    ranges=("sampai dengan", "sampai", "hingga", "s/d", "s.d.", "s.d", "sd", "ke", "dan"),
    before_christ=frozenset({"sm", "sebelum masehi"}),
    date_words=frozenset(
        {
            "tanggal",
            "tgl",
            "hari",
            "bulan",
            "tahun",
            "thn",
            "pada",
            "di",
            "masehi",
            "m",
            "sejak",
            "dari",
            "waktu",
            "ketika",
            "saat",
            "awal",
            "akhir",
            "pertengahan",
            "hingga",
            "jam",
            "pukul",
            "pagi",
            "siang",
            "malam",
            "sore",
            "wib",
            "wita",
            "wit",
        }
    ),
    parts={"awal": "early", "pertengahan": "mid", "akhir": "late"},
    nicknames=table(_NICKNAMES),
    century=frozenset({"abad"}),
    decade=("an", "tahun an", "dekade"),
    places=table(_PLACES),
    cities=table(_CITIES),
    nationalities=table(_NATIONALITIES),
    organizations=table(_ORGANIZATIONS),
    offices=table(_OFFICES),
    shorts={short: names[0] for short, names in table(_SHORTS).items()},
    words=table(_WORDS),
    titles=phrases(_TITLES),
    names=phrases(_NAMES),
    suffixes=frozenset(
        "sh mh mm msi mt ma msc phd se st sp spd mpd mkes skom ssi sos sip mhum mba jr sr skm "
        "spog spa spk lc mag sag shut sst amd".split()
    ),
    particles=frozenset(
        "bin binti bn ibnu ibn al el as an ar at az ad ash as-s abu van von der den de da di del "
        "della du la le los dos das ten ter bint ben y san".split()
    ),
    generic=table(_GENERIC),
    sides=frozenset("utara selatan timur barat tengah tenggara raya baru lama".split()),
    negations=(
        "bukan",
        "bukannya",
        "tidak",
        "tdk",
        "tak",
        "nggak",
        "enggak",
        "gak",
        "ga",
        "ngga",
        "kagak",
        "ndak",
        "tiada",
        "selain",
        "kecuali",
        "tanpa",
        "jangan",
        "belum",
        "mustahil",
        "bukanlah",
        "tidaklah",
        "non",
        "anti",
    ),
    yes=(
        "ya",
        "iya",
        "iyalah",
        "yoi",
        "yup",
        "yap",
        "betul",
        "benar",
        "tentu",
        "tentu saja",
        "pasti",
        "sudah",
        "setuju",
        "bener",
        "ho oh",
        "iye",
        "yes",
        "y",
        "memang",
        "jelas",
        "boleh",
        "bisa",
        "ada",
        "pernah",
        "tidak salah lagi",
        "tidak diragukan",
        "tak diragukan lagi",
        "tidak salah",
        "oke",
        "ok",
        "sip",
        "sah",
        "mengakui",
        "membenarkan",
        "iyes",
        "ya dong",
        "iya dong",
        "bisa dibilang ya",
        "betul sekali",
        "benar sekali",
        "ya benar",
        "iya betul",
        "ya betul",
        "iya benar",
    ),
    no=(
        "tidak",
        "tdk",
        "tak",
        "nggak",
        "enggak",
        "gak",
        "ga",
        "ngga",
        "kagak",
        "ndak",
        "bukan",
        "salah",
        "belum",
        "no",
        "nope",
        "tidak benar",
        "tidak betul",
        "keliru",
        "mustahil",
        "tidak pernah",
        "belum pernah",
        "tidak ada",
        "tidak bisa",
        "bohong",
        "hoaks",
        "palsu",
        "jangan",
        "kaga",
        "tidak sama sekali",
        "sama sekali tidak",
        "tentu tidak",
        "jelas tidak",
        "tidak mungkin",
        "gak lah",
        "nggak lah",
        "tidaklah",
    ),
    denials=("salah", "keliru", "itu salah", "tidak benar", "tidak betul", "bukan jawabannya"),
    denies=(
        "membantah",
        "membantahnya",
        "menyangkal",
        "menyangkalnya",
        "menolak",
        "menolaknya",
        "menampik",
        "mengingkari",
        "dibantah",
        "disangkal",
        "ditolak",
    ),
    admits=(
        "mengakui",
        "mengakuinya",
        "membenarkan",
        "membenarkannya",
        "mengiyakan",
        "menyetujui",
        "diakui",
        "dibenarkan",
    ),
    opposites=(
        ("naik", "turun"),
        ("menang", "kalah"),
        ("utara", "selatan"),
        ("timur", "barat"),
        ("atas", "bawah"),
        ("kiri", "kanan"),
        ("besar", "kecil"),
        ("tinggi", "rendah"),
        ("meningkat", "menurun"),
        ("bertambah", "berkurang"),
        ("ekspor", "impor"),
        ("siang", "malam"),
        ("jantan", "betina"),
        ("masuk", "keluar"),
        ("panas", "dingin"),
        ("maju", "mundur"),
        ("positif", "negatif"),
        ("untung", "rugi"),
        ("hidup", "mati"),
        ("sebelum", "sesudah"),
        ("awal", "akhir"),
        ("buka", "tutup"),
        ("dalam", "luar"),
        ("pro", "kontra"),
        ("menerima", "menolak"),
        ("mendukung", "menentang"),
        ("membuka", "menutup"),
        ("lahir", "meninggal"),
        ("pertama", "terakhir"),
        ("maksimum", "minimum"),
        ("genap", "ganjil"),
        ("cembung", "cekung"),
        ("merah", "putih"),
        ("laki", "perempuan"),
        ("pria", "wanita"),
    ),
    hedges=(
        "kalau tidak keliru",
        "kalau saya tidak salah",
        "kalau aku tidak salah",
        "kalau aku gak salah",
        "jika tidak salah",
        "jika saya tidak salah",
        "bila tidak salah",
        "semoga tidak salah",
        "semoga gak salah",
        "mudah mudahan benar",
        "imo",
        "imho",
        "biasanya",
        "umumnya",
        "pada umumnya",
        "tidak lain adalah",
        "tidak lain tidak bukan adalah",
        "tak lain adalah",
        "tiada lain adalah",
        "kayaknya",
        "kayanya",
        "kyknya",
        "sepertinya",
        "mungkin",
        "barangkali",
        "kalau tidak salah",
        "kalo tidak salah",
        "kalo ga salah",
        "kalo gak salah",
        "kalau gak salah",
        "kalau nggak salah",
        "kalo nggak salah",
        "klo ga salah",
        "klo gak salah",
        "kalau ga salah",
        "kalau enggak salah",
        "kl ga salah",
        "kurasa",
        "saya rasa",
        "aku rasa",
        "rasanya",
        "menurut saya",
        "menurutku",
        "menurut aku",
        "menurut gue",
        "menurut artikel",
        "menurut artikel itu",
        "menurut berita",
        "setahu saya",
        "setahuku",
        "seingat saya",
        "seingatku",
        "saya kira",
        "aku kira",
        "kukira",
        "saya pikir",
        "aku pikir",
        "deh",
        "dong",
        "sih",
        "kok",
        "nih",
        "tuh",
        "lah",
        "kah",
        "loh",
        "lho",
        "eh",
        "hmm",
        "hm",
        "em",
        "emm",
        "ehm",
        "um",
        "anu",
        "oh",
        "ah",
        "wah",
        "yakin",
        "saya yakin",
        "aku yakin",
        "gak yakin tapi",
        "tidak yakin tapi",
        "nggak yakin tapi",
        "ga yakin tapi",
        "kurang yakin tapi",
        "belum yakin tapi",
        "ngga yakin tapi",
        "agak ragu tapi",
        "agak ragu",
        "ragu tapi",
        "agaknya",
        "tampaknya",
        "kelihatannya",
        "keliatannya",
        "kira kira",
        "pasti",
        "pastinya",
        "tentu",
        "tentunya",
        "tentu saja",
        "jelas",
        "sudah pasti",
        "saya tebak",
        "tebakan saya",
        "tebakanku",
        "nebak aja",
        "nebak",
        "asal tebak",
        "coba",
        "bisa jadi",
        "boleh jadi",
        "jangan jangan",
        "paling",
        "palingan",
        "gitu",
        "begitu",
        "gitu deh",
        "feeling saya",
        "feelingku",
        "katanya",
        "konon",
        "sekiranya",
        "kan",
        "ya",
        "yah",
        "yaa",
        "iya",
        "ya kan",
        "bukan ya",
        "bukan sih",
        "bener ga",
        "bener gak",
        "betul tidak",
        "betul gak",
        "benar tidak",
        "benar kan",
        "maaf",
        "mohon maaf",
        "ga tau sih",
        "gatau",
        "gak tau pasti",
    ),
    wrappers=(
        "jawabannya adalah",
        "jawabannya ialah",
        "jawabannya yaitu",
        "jawabannya itu",
        "jawabannya",
        "jawaban saya adalah",
        "jawaban saya",
        "jawabanku adalah",
        "jawabanku",
        "jawaban",
        "jawabnya",
        "jwb",
        "jwbnya",
        "jawab",
        "jawaban yang benar adalah",
        "jawaban yang benar",
        "jawaban benar",
        "yang benar adalah",
        "yang benar",
        "yang benar itu",
        "yang tepat adalah",
        "saya jawab",
        "saya pilih",
        "pilih",
        "aku pilih",
        "adalah",
        "ialah",
        "yaitu",
        "yakni",
        "merupakan",
        "itu",
        "itu adalah",
        "dia",
        "dia adalah",
        "beliau",
        "beliau adalah",
        "namanya",
        "namanya adalah",
        "nama",
        "nama dia",
        "nama orangnya",
        "orangnya",
        "bernama",
        "disebut",
        "dinamakan",
        "dikenal sebagai",
        "oleh",
        "si",
        "sang",
        "di",
        "pada",
        "karena",
        "sebab",
        "bahwa",
        "dengan",
        "untuk",
        "supaya",
        "agar",
        "sebagai",
        "berupa",
        "tempatnya",
        "kotanya",
        "negaranya",
        "tahunnya",
        "tanggalnya",
        "jumlahnya",
        "ada",
        "terjadi",
        "terjadi di",
        "terjadi pada",
        "berada di",
        "terletak di",
        "yang dimaksud adalah",
        "maksudnya",
        "maksud saya",
        "ini",
        "tersebut",
        "hasilnya",
        "hasilnya adalah",
        "artinya",
        "artinya adalah",
        "adalah sebuah",
        "sebuah",
        "seorang",
        "suatu",
    ),
    closers=(
        "ya",
        "yah",
        "ya kan",
        "kan",
        "pak",
        "bu",
        "kak",
        "kakak",
        "min",
        "bang",
        "gan",
        "bro",
        "sis",
        "guru",
        "pak guru",
        "bu guru",
        "deh",
        "dong",
        "sih",
        "lah",
        "tuh",
        "nih",
        "itu",
        "ini",
        "jawabannya",
        "itu jawabannya",
        "namanya",
        "orangnya",
        "terima kasih",
        "makasih",
        "mohon dikoreksi",
        "tolong dikoreksi",
        "mohon koreksi",
        "semoga benar",
        "semoga betul",
        "kalau tidak salah",
        "betul",
        "benar",
        "betul kan",
        "benar kan",
        "saja",
        "aja",
        "tersebut",
        "thanks",
        "mas",
        "mbak",
        "tolong",
        "silakan",
        "dicek",
        "titik",
        "pokoknya",
        "begitu",
        "gitu",
    ),
    modifiers=("wakil", "mantan", "eks", "bekas", "calon", "asisten", "plt", "penjabat", "pj", "calon"),
    contrasts=("tapi", "tetapi", "melainkan", "namun", "tp"),
    copulas=frozenset({"adalah", "ialah", "yaitu", "yakni", "merupakan", "itu", "bernama"}),
    alternatives=(
        "atau",
        "ataupun",
        "ato",
        "atw",
        "entah",
        "antara",
        "salah satu dari",
        "dan atau",
        "mungkin juga",
        "bisa juga",
        "kalau bukan",
        "kalo bukan",
    ),
    conjunctions=frozenset(
        {
            "dan",
            "serta",
            "juga",
            "beserta",
            "plus",
            "sama",
            "dengan",
            "bersama",
            "maupun",
            "lalu",
            "kemudian",
            "terus",
            "trus",
        }
    ),
    prepositions=frozenset(
        {
            "di",
            "ke",
            "dari",
            "pada",
            "oleh",
            "untuk",
            "dengan",
            "dalam",
            "tentang",
            "antara",
            "sejak",
            "sampai",
            "hingga",
            "dekat",
            "sekitar",
            "milik",
            "bagi",
            "seperti",
            "atas",
            "menuju",
            "melalui",
            "asal",
        }
    ),
    agents=frozenset({"oleh"}),
    directions={
        "dari": "from",
        "menjadi": "into",
        "jadi": "into",
        "ke": "to",
        "menuju": "to",
        "hingga": "to",
        "sampai": "to",
        "oleh": "by",
        "sebelum": "before",
        "sesudah": "after",
        "setelah": "after",
        "kepada": "to",
        "terhadap": "to",
    },
    stopwords=frozenset(
        "yang di ke dari pada untuk dengan dan atau itu ini tersebut adalah ialah yaitu yakni "
        "merupakan oleh dalam para sang si secara akan telah sudah sedang pernah lah kah pun nya "
        "juga saja bagi agar supaya karena sebab bahwa sebagai seperti atas antara ada menjadi "
        "jadi dapat bisa harus masih hal suatu sebuah seorang seekor terhadap kepada tentang "
        "lagi sangat sekali paling serta maupun saat ketika waktu pula mereka kita kami dia ia "
        "saya aku beliau".split()
    ),
    asks={
        "person": ("siapa", "siapakah", "oleh siapa", "nama siapa"),
        "place": (
            "di mana",
            "dimana",
            "ke mana",
            "kemana",
            "dari mana",
            "darimana",
            "dimanakah",
            "di manakah",
            "kota mana",
            "kota apa",
            "negara mana",
            "negara apa",
            "pulau mana",
            "pulau apa",
            "provinsi mana",
            "provinsi apa",
            "benua apa",
            "benua mana",
            "desa mana",
            "kabupaten mana",
            "daerah mana",
            "wilayah mana",
            "tempat mana",
            "ibu kota",
            "ibukota",
            "sungai apa",
            "gunung apa",
            "danau apa",
            "laut apa",
            "selat apa",
            "samudra apa",
            "kota",
            "negara",
            "pulau",
            "provinsi",
            "benua",
        ),
        "organization": (
            "organisasi",
            "lembaga",
            "perusahaan",
            "partai",
            "klub",
            "badan",
            "kelompok",
            "tim",
            "kementerian",
            "institusi",
            "pasukan apa",
            "stasiun televisi",
            "universitas",
            "maskapai",
            "komisi",
            "milisi",
        ),
        "date": (
            "kapan",
            "kapankah",
            "bilamana",
            "tahun berapa",
            "tanggal berapa",
            "bulan apa",
            "hari apa",
            "tahun berapakah",
            "pada tahun",
            "dekade apa",
            "dekade berapa",
            "sejak kapan",
            "sampai kapan",
            "abad berapa",
            "abad ke berapa",
            "bulan berapa",
            "tahun kapan",
            "tahun apa",
            "tanggal",
        ),
        "number": ("berapa", "berapakah", "seberapa"),
        "list": (
            "sebutkan",
            "apa saja",
            "siapa saja",
            "mana saja",
            "apa sajakah",
            "siapa sajakah",
            "tuliskan",
            "dua",
            "tiga",
            "empat",
            "lima",
            "kedua",
            "ketiga",
            "keempat",
        ),
        "boolean": (
            "apakah",
            "benarkah",
            "betulkah",
            "adakah",
            "bolehkah",
            "bisakah",
            "sudahkah",
            "pernahkah",
            "benar atau salah",
            "ya atau tidak",
            "mungkinkah",
        ),
        "role": ("jabatan", "posisi", "pangkat", "profesi", "pekerjaan", "gelar", "peran"),
        "year": ("tahun berapa", "tahun berapakah", "pada tahun", "tahun apa", "tahun kapan"),
        "month": ("bulan apa", "bulan berapa"),
        "day": ("tanggal berapa",),
        "weekday": ("hari apa",),
        "century": ("abad berapa", "abad ke berapa"),
    },
    prefixes=(
        ("memper", ("",)),
        ("diper", ("",)),
        ("menge", ("",)),
        ("meng", ("", "k")),
        ("mer", ("",)),
        ("meny", ("s",)),
        ("mem", ("", "p")),
        ("men", ("", "t")),
        ("me", ("",)),
        ("penge", ("",)),
        ("peng", ("", "k")),
        ("peny", ("s",)),
        ("pem", ("", "p")),
        ("pen", ("", "t")),
        ("pel", ("",)),
        ("per", ("",)),
        ("pe", ("",)),
        ("diber", ("",)),
        ("diter", ("",)),
        ("di", ("",)),
        ("ber", ("",)),
        ("bel", ("",)),
        ("be", ("",)),
        ("ter", ("",)),
        ("ke", ("",)),
        ("se", ("",)),
        ("ku", ("",)),
        ("kau", ("",)),
    ),
    endings=tuple(
        (ending, ("",))
        for ending in ("kannya", "annya", "inya", "nya", "kan", "an", "i", "lah", "kah", "pun", "ku", "mu")
    ),
    passive=("di", "ter"),
    active=("me", "mem", "men", "meng", "meny", "menge"),
    head_first=True,
)

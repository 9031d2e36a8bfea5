"""Indonesian.

Country and region names: Unicode CLDR (territories of ``id``), with the short forms of the Indonesian press.
Number words, affixes and abbreviations follow the Tata Bahasa Baku Bahasa Indonesia and the press's usage;
offices and acronyms are those in official use. School vocabulary is by topic.
"""

from __future__ import annotations

from quiz.language import Pack, Table, numbers, phrases, read_data, table

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
Mogadishu: Mogadishu | Mogadisyu | Mogadisu
Tripoli: Tripoli | Tarabulus
Tunis: Tunis
Benghazi: Benghazi | Bengasi | Bengazi
Misratah: Misrata | Misratah
Darnah: Derna | Darnah
Tobruk: Tobruk
Marrakesh: Marrakesh | Marakesh | Marakes
Aleppo: Aleppo | Halab
Baghdad: Bagdad | Baghdad
Basrah: Basra | Basrah
Mosul: Mosul
Beirut: Beirut | Bairut
Gaza: Gaza
Hebron: Hebron
Sanaa: Sana'a | Sanaa
Abu Dhabi: Abu Dhabi
Dubai: Dubai
Doha: Doha
New Delhi: New Delhi | Delhi Baru
Mumbai: Mumbai | Bombay
Kolkata: Kolkata | Kalkuta | Calcutta
Chennai: Chennai | Madras
Kathmandu: Kathmandu | Katmandu
Dhaka: Dhaka | Daka
Yangon: Yangon | Rangoon | Rangun
Bangkok: Bangkok | Krung Thep
Phnom Penh: Phnom Penh | Pnom Penh
Vientiane: Vientiane | Vientian
Hanoi: Hanoi
Manila: Manila
Dili: Dili
Seoul: Seoul
Pyongyang: Pyongyang | Piongyang
Tokyo: Tokyo | Tokio
Kyoto: Kyoto
Ulaanbaatar: Ulan Bator | Ulaanbaatar
Tashkent: Tashkent | Taskent
Canberra: Canberra | Kanbera
Cape Town: Cape Town | Kota Tanjung
Jakarta: Jakarta | Batavia | Jayakarta
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
Seville: Sevilla
Cordoba: Kordoba
Hannover: Hanover
Brugge: Bruges
Goeteborg: Gothenburg | Goteborg
Krakow: Krakau
Gdansk: Danzig
Wroclaw: Breslau
Lviv: Lvov | Lwow
Tbilisi: Tiflis
Yerevan: Erivan
Samarkand: Samarkan
Bukhara: Bukhoro
Bengaluru: Bangalore
Shanghai: Syanghai
Nanjing: Nanking
Chongqing: Chungking
Tianjin: Tientsin
Xi'an: Sian
Lhasa: Lasa
Casablanca: Kasablanka
Fes: Fez
Nouakchott: Nuakshot
Accra: Akra
Djibouti: Kota Jibuti
Caracas: Karakas
Guatemala City: Kota Guatemala
Panama City: Kota Panama
Ashgabat: Asgabat
Bishkek: Biskek
Ulan Bator: Ulaanbaatar
Astana: Nur Sultan | Akmola
Vladivostok: Wladiwostok
Volgograd: Stalingrad | Wolgograd
Sevastopol: Sewastopol
Chisinau: Kisinau | Kishinev
Tallinn: Talin
Vilnius: Wilna
Reykjavik: Reikiawik
Skopje: Skopye
Pristina: Prishtina
Thessaloniki: Tesalonika | Salonika
Izmir: Smirna
Edirne: Adrianopel
Ankara: Angora
Sarajevo: Sarayevo
Ljubljana: Lubliana
Bratislava: Pressburg
Palangkaraya: Palangka Raya
Bukittinggi: Fort de Kock
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
abc: ABC | Perusahaan Penyiaran Amerika
nba: NBA | Asosiasi Bola Basket Nasional
epa: EPA | Badan Perlindungan Lingkungan
fda: FDA | Badan Pengawas Obat dan Makanan Amerika Serikat
cdc: CDC | Pusat Pengendalian dan Pencegahan Penyakit
nafta: NAFTA | Perjanjian Perdagangan Bebas Amerika Utara
scotus: Mahkamah Agung Amerika Serikat | Mahkamah Agung AS
us-senate: Senat Amerika Serikat | Senat AS
gop: Partai Republik
democrats: Partai Demokrat Amerika Serikat
mit: MIT | Institut Teknologi Massachusetts
ira: IRA | Tentara Republik Irlandia
gps: GPS | sistem pemosisi global | sistem penentuan posisi global
cpu: CPU | unit pemroses pusat | unit pengolah pusat
ram: RAM | memori akses acak
tv: TV | televisi | tivi
led: LED | dioda pemancar cahaya
mri: MRI | pencitraan resonansi magnetik
ww1: PD I | Perang Dunia I | Perang Dunia Pertama
ww2: PD II | Perang Dunia II | Perang Dunia Kedua
"""

_OFFICES = """\
president: presiden | kepala negara
vice-president: wakil presiden | wapres
prime-minister: perdana menteri | PM | kepala pemerintahan
deputy-prime-minister: wakil perdana menteri | wakil PM
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
member: anggota
judge: hakim
prosecutor: jaksa
lawyer: pengacara | advokat
professor: guru besar | profesor
teacher: guru
scientist: ilmuwan | peneliti | saintis | ahli
doctor: dokter
writer: penulis | pengarang | sastrawan
novelist: novelis
playwright: dramawan | penulis drama
under-secretary-general: wakil sekretaris jenderal | wasekjen
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
physicist: fisikawan | ahli fisika
chemist: kimiawan | ahli kimia
biologist: ahli biologi | biolog | ahli botani | ahli zoologi | naturalis
microbiologist: ahli mikrobiologi | ahli bakteri | bakteriolog
mathematician: matematikawan | ahli matematika
astronomer: astronom | ahli astronomi | ahli falak
economist: ekonom | ahli ekonomi
historian: sejarawan | ahli sejarah
philosopher: filsuf | filosof
geologist: geolog | ahli geologi
geographer: ahli geografi
archaeologist: arkeolog | ahli purbakala
psychologist: psikolog | ahli jiwa
linguist: ahli bahasa
anthropologist: antropolog
sociologist: sosiolog
architect: arsitek
sculptor: pematung | pemahat
musician: musisi | musikus | pemusik
dancer: penari
film-director: sutradara
comedian: pelawak | komedian | komika
television-host: pembawa acara
merchant: pedagang | saudagar
banker: bankir
worker: buruh | pekerja | karyawan
driver: sopir | pengemudi
tailor: penjahit
police-officer: polisi | polwan | perwira polisi
monk: biksu | bhiksu | biarawan
nun: biarawati | suster
bishop: uskup
cardinal: kardinal
missionary: misionaris
nobleman: bangsawan
knight: ksatria | kesatria
fighter: pejuang | gerilyawan
diplomat: diplomat
student: mahasiswa | mahasiswi | pelajar | murid | siswa
swimmer: perenang
badminton-player: pebulu tangkis | pebulutangkis | pemain bulu tangkis
boxer: petinju
racer: pembalap
tennis-player: petenis
runner: pelari
chess-player: pecatur
climber: pendaki
navigator: navigator | pelaut ulung
statesman: negarawan
civil-servant: pegawai negeri | pns | asn
officer: perwira
sergeant: sersan
wife: istri | isteri
husband: suami
first-lady: ibu negara
father: ayah
mother: ibunda
daughter: anak perempuan | putri kandung
son: anak laki laki | putra
sibling: adik | kakak kandung
grandchild: cucu
friend: teman | sahabat | kawan
rival: lawan | musuh | saingan | seteru
neighbour: tetangga
assistant: ajudan | asisten
successor: penerus | pengganti
predecessor: pendahulu
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
square-metre: meter persegi | m2 | m persegi | meter kuadrat
square-kilometre: kilometer persegi | km2 | km persegi | kilometer kuadrat
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
| teungku | tuanku | cut | andi | daeng | kgph | eyang | buya | oma | opa | paman | tante | sri sultan | sri paus
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
    points=frozenset({"koma"}),
    approximately=("sekitar", "kira kira", "kurang lebih", "lebih kurang", "hampir", "nyaris", "mendekati"),
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
    places=Table(read_data("places_id.txt")),
    cities=Table(_CITIES),
    nationalities=Table(_NATIONALITIES),
    organizations=Table(_ORGANIZATIONS),
    offices=Table(_OFFICES),
    shorts={short: names[0] for short, names in table(_SHORTS).items()},
    words=Table(read_data("dictionary_id.txt")),
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
    nearby=frozenset("dekat sekitar luar seberang perbatasan pinggiran sebelah".split()),
    small_places=frozenset(
        "kota ibukota desa dusun kampung kelurahan kecamatan distrik kawasan pulau pelabuhan pangkalan gunung "
        "pantai teluk candi istana stadion bandara jalan gedung danau lembah bukit tempat lokasi gua".split()
    ),
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
    ignorance=(
        "tidak tahu",
        "tidak tau",
        "gak tahu",
        "gak tau",
        "ga tahu",
        "ga tau",
        "nggak tahu",
        "nggak tau",
        "enggak tahu",
        "tak tahu",
        "kurang tahu",
        "kurang tau",
        "belum tahu",
        "entah",
        "entahlah",
        "saya tidak tahu",
        "aku tidak tahu",
        "saya tidak yakin",
        "tidak yakin",
        "tidak ingat",
        "saya lupa",
        "lupa",
        "tidak ada ide",
    ),
    corrections=(
        "eh bukan",
        "eh salah",
        "eh maksud saya",
        "eh maksudku",
        "maksud saya",
        "maksudku",
        "ralat",
        "oh bukan",
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
        "kalau gasalah",
        "kalo gasalah",
        "klo gasalah",
        "kalo gaksalah",
        "kl gak salah",
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
        "setau saya",
        "setau aku",
        "setauku",
        "setau gue",
        "sepengetahuan saya",
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
    modifiers=(
        "wakil",
        "mantan",
        "eks",
        "bekas",
        "calon",
        "asisten",
        "staf",
        "ajudan",
        "plt",
        "penjabat",
        "pj",
        "anti",
        "pra",
        "pasca",
    ),
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
    verbs=frozenset("serang kalahkan gantikan jajah bunuh beli jual kuasai rebut ngalahin nyerang".split()),
    phrasals={
        "menang atas": "mengalahkan",
        "menang lawan": "mengalahkan",
        "menang melawan": "mengalahkan",
        "menang dari": "mengalahkan",
        "unggul atas": "mengalahkan",
        "menang telak atas": "mengalahkan",
        "mengambil alih": "menguasai",
        "turut menyerang": "menyerang",
    },
    converses={
        "kalah dari": "mengalahkan",
        "kalah oleh": "mengalahkan",
        "kalah lawan": "mengalahkan",
        "kalah melawan": "mengalahkan",
        "takluk dari": "mengalahkan",
        "takluk oleh": "mengalahkan",
        "takluk kepada": "mengalahkan",
        "tumbang dari": "mengalahkan",
        "tumbang oleh": "mengalahkan",
        "tunduk kepada": "menundukkan",
        "membeli dari": "menjual",
        "belajar dari": "mengajar",
        "menerima dari": "memberi",
        "meminjam dari": "meminjami",
    },
    mutual=frozenset("bersama berdamai bertemu berunding berperang melawan lawan versus vs dan".split()),
    directions={
        "dari": "from",
        "menjadi": "to",
        "jadi": "to",
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
        ("nge", ("",)),
        ("ng", ("", "k")),
        ("ny", ("s", "c")),
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
        for ending in (
            "kannya",
            "annya",
            "inya",
            "nya",
            "kan",
            "an",
            "in",
            "i",
            "lah",
            "kah",
            "pun",
            "ku",
            "mu",
        )
    ),
    passive=("di", "ter"),
    active=("me", "mem", "men", "meng", "meny", "menge"),
    head_first=True,
)

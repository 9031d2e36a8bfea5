"""English.

Country and region names: Unicode CLDR (territories of ``en``), with short forms in common use; unit names
follow NIST SP 811. A word concept is named by its plain English word, so ``words`` lists only what else
it is called.
"""

from __future__ import annotations

from quiz.language import Pack, Table, numbers, phrases, read_data, table

_CITIES = """\
Mecca: Makkah
Medina: Madinah
New York City: New York | NYC
Washington: Washington DC | Washington, D.C.
Kyiv: Kiev | Kyiv
Odesa: Odessa
Kharkiv: Kharkov
Mumbai: Bombay
Kolkata: Calcutta
Chennai: Madras
Yangon: Rangoon
Beijing: Peking
Guangzhou: Canton
Istanbul: Constantinople
Saint Petersburg: St Petersburg | St. Petersburg | Leningrad
Ho Chi Minh City: Saigon
Los Angeles: LA
San Francisco: SF
Las Vegas: Vegas
Frankfurt am Main: Frankfurt
Ulaanbaatar: Ulan Bator
Jakarta: Batavia
Misratah: Misrata
Darnah: Derna
Volgograd: Stalingrad
Sao Paulo: Sao Paulo
Basrah: Basra
Kathmandu: Katmandu
Tashkent: Toshkent
Yerevan: Erevan
Rome: Rome | Eternal City
Macau: Macao
"""

_NATIONALITIES = """\
AF: Afghan | Afghani
AL: Albanian
DZ: Algerian
AO: Angolan
AR: Argentine | Argentinian
AM: Armenian
AU: Australian
AT: Austrian
AZ: Azerbaijani | Azeri
BH: Bahraini
BD: Bangladeshi | Bengali
BY: Belarusian
BE: Belgian
BJ: Beninese
BT: Bhutanese
BO: Bolivian
BA: Bosnian
BW: Botswanan
BR: Brazilian
GB: British | Briton
GB-ENG: English
GB-SCT: Scottish | Scots
GB-WLS: Welsh
BN: Bruneian
BG: Bulgarian
BF: Burkinabe
MM: Burmese
BI: Burundian
KH: Cambodian | Khmer
CM: Cameroonian
CA: Canadian
TD: Chadian
CL: Chilean
CN: Chinese
CO: Colombian
CD: Congolese
CG: Congolese
CR: Costa Rican
HR: Croatian | Croat
CU: Cuban
CY: Cypriot
CZ: Czech
DK: Danish | Dane
DO: Dominican
NL: Dutch
TL: East Timorese | Timorese
EC: Ecuadorian
EG: Egyptian
AE: Emirati
ER: Eritrean
EE: Estonian
ET: Ethiopian
FJ: Fijian
PH: Filipino | Philippine
FI: Finnish | Finn
FR: French
GA: Gabonese
GE: Georgian
DE: German
GH: Ghanaian
GR: Greek
GT: Guatemalan
GN: Guinean
HT: Haitian
HN: Honduran
HU: Hungarian
IS: Icelandic
IN: Indian
ID: Indonesian
IR: Iranian | Persian
IQ: Iraqi
IE: Irish
IL: Israeli
IT: Italian
CI: Ivorian
JM: Jamaican
JP: Japanese
JO: Jordanian
KZ: Kazakh
KE: Kenyan
KR: South Korean
KP: North Korean
KO: Korean
KW: Kuwaiti
KG: Kyrgyz
LA: Lao | Laotian
LV: Latvian
LB: Lebanese
LR: Liberian
LY: Libyan
LT: Lithuanian
MK: Macedonian
MG: Malagasy
MW: Malawian
MY: Malaysian
MV: Maldivian
ML: Malian
MT: Maltese
MR: Mauritanian
MX: Mexican
MD: Moldovan
MN: Mongolian | Mongol
ME: Montenegrin
MA: Moroccan
MZ: Mozambican
NA: Namibian
NP: Nepalese | Nepali
NZ: New Zealander | Kiwi
NI: Nicaraguan
NE: Nigerien
NG: Nigerian
NO: Norwegian
OM: Omani
PK: Pakistani
PS: Palestinian
PA: Panamanian
PG: Papua New Guinean
PY: Paraguayan
PE: Peruvian
PL: Polish
PT: Portuguese
QA: Qatari
RO: Romanian
RU: Russian
RW: Rwandan
SA: Saudi | Saudi Arabian
SN: Senegalese
RS: Serbian | Serb
SL: Sierra Leonean
SG: Singaporean
SK: Slovak
SI: Slovenian | Slovene
SO: Somali
ZA: South African
SU: Soviet
ES: Spanish | Spaniard
LK: Sri Lankan
SD: Sudanese
SS: South Sudanese
SE: Swedish | Swede
CH: Swiss
SY: Syrian
TW: Taiwanese
TJ: Tajik
TZ: Tanzanian
TH: Thai
TG: Togolese
TN: Tunisian
TR: Turkish | Turk
TM: Turkmen
UG: Ugandan
UA: Ukrainian
UY: Uruguayan
US: American
UZ: Uzbek
VE: Venezuelan
VN: Vietnamese
YE: Yemeni
ZM: Zambian
ZW: Zimbabwean
002: African
142: Asian
150: European
019: American
005: South American
003: North American
OTT: Ottoman
ROM: Roman
PRU: Prussian
"""

_ORGANIZATIONS = """\
united-nations: United Nations | UN | UNO | United Nations Organization
security-council: UN Security Council | UNSC | Security Council | United Nations Security Council
general-assembly: UN General Assembly | UNGA | General Assembly | United Nations General Assembly
european-union: European Union | EU
african-union: African Union | AU
arab-league: Arab League | League of Arab States
league-of-nations: League of Nations
nato: NATO | North Atlantic Treaty Organization | North Atlantic Treaty Organisation
asean: ASEAN | Association of Southeast Asian Nations | Association of South East Asian Nations
who: World Health Organization | WHO | World Health Organisation
wto: World Trade Organization | WTO | World Trade Organisation
imf: International Monetary Fund | IMF
world-bank: World Bank
adb: Asian Development Bank | ADB
ilo: International Labour Organization | ILO | International Labor Organization
ilo: International Labour Organisation
fao: Food and Agriculture Organization | FAO
unesco: UNESCO | United Nations Educational, Scientific and Cultural Organization
unicef: UNICEF | United Nations Children's Fund
unhcr: UNHCR | United Nations High Commissioner for Refugees | UN Refugee Agency
undp: UNDP | United Nations Development Programme
wfp: World Food Programme | WFP | World Food Program
unep: UNEP | United Nations Environment Programme
iom: International Organization for Migration | IOM
iaea: International Atomic Energy Agency | IAEA
icj: International Court of Justice | ICJ | World Court
icc: International Criminal Court | ICC
interpol: Interpol | International Criminal Police Organization
icao: International Civil Aviation Organization | ICAO
imo: International Maritime Organization | IMO
wmo: World Meteorological Organization | WMO
ipcc: Intergovernmental Panel on Climate Change | IPCC
opec: OPEC | Organization of the Petroleum Exporting Countries
oecd: OECD | Organisation for Economic Co-operation and Development
oic: Organisation of Islamic Cooperation | OIC
gcc: Gulf Cooperation Council | GCC
non-aligned: Non-Aligned Movement | NAM
g20: G20 | Group of Twenty
g7: G7 | Group of Seven
brics: BRICS
apec: APEC | Asia-Pacific Economic Cooperation
red-cross: International Committee of the Red Cross | ICRC | Red Cross
ifrc: International Federation of Red Cross and Red Crescent Societies | IFRC
pmi: Indonesian Red Cross
red-crescent: Red Crescent
fifa: FIFA | Fédération Internationale de Football Association
uefa: UEFA | Union of European Football Associations
afc: AFC | Asian Football Confederation
ioc: International Olympic Committee | IOC
pssi: Football Association of Indonesia
bwf: BWF | Badminton World Federation
fiba: FIBA
amnesty: Amnesty International
hrw: Human Rights Watch | HRW
msf: Doctors Without Borders | MSF | Medecins Sans Frontieres
greenpeace: Greenpeace
wwf: WWF | World Wide Fund for Nature | World Wildlife Fund
cia: CIA | Central Intelligence Agency
fbi: FBI | Federal Bureau of Investigation
nsa: NSA | National Security Agency
kgb: KGB
fsb: FSB | Federal Security Service
mossad: Mossad
mi6: MI6 | Secret Intelligence Service | SIS
nasa: NASA | National Aeronautics and Space Administration
esa: ESA | European Space Agency
roscosmos: Roscosmos
cern: CERN
pentagon: Pentagon
white-house: White House
kremlin: Kremlin
us-congress: US Congress | United States Congress | Congress
fed: Federal Reserve | The Fed | Fed | Federal Reserve System
ecb: European Central Bank | ECB
bank-indonesia: Bank Indonesia
mpr: People's Consultative Assembly
dpd: Regional Representative Council
kpk: Corruption Eradication Commission
kpu: General Elections Commission
ma-ri: Supreme Court
mk-ri: Constitutional Court
polri: Indonesian National Police
tni: Indonesian National Armed Forces | Indonesian Armed Forces
bnpb: National Disaster Management Agency | National Agency for Disaster Countermeasure
basarnas: National Search and Rescue Agency
bps: Statistics Indonesia
isis: ISIS | ISIL | Islamic State | Islamic State of Iraq and Syria | Daesh | IS
al-qaeda: Al-Qaeda | al Qaida
taliban: Taliban
hamas: Hamas
hezbollah: Hezbollah
plo: Palestine Liberation Organization | PLO
fatah: Fatah
pkk: Kurdistan Workers' Party | PKK
voc: Dutch East India Company | VOC
ui: University of Indonesia
house-of-representatives: House of Representatives | HoR | House
dpr: House of Representatives | People's Representative Council
reuters: Reuters
afp: AFP | Agence France-Presse
ap: Associated Press | AP
bbc: BBC | British Broadcasting Corporation
cnn: CNN | Cable News Network
nbc: NBC | National Broadcasting Company
abc: ABC | American Broadcasting Company
cbs: CBS | Columbia Broadcasting System
nfl: NFL | National Football League
nba: NBA | National Basketball Association
mlb: MLB | Major League Baseball
nhl: NHL | National Hockey League
ncaa: NCAA | National Collegiate Athletic Association
mit: MIT | Massachusetts Institute of Technology
ucla: UCLA | University of California, Los Angeles
epa: EPA | Environmental Protection Agency
fda: FDA | Food and Drug Administration
irs: IRS | Internal Revenue Service
cdc: CDC | Centers for Disease Control and Prevention | Centers for Disease Control
nafta: NAFTA | North American Free Trade Agreement
naacp: NAACP | National Association for the Advancement of Colored People
scotus: Supreme Court of the United States | US Supreme Court | United States Supreme Court
us-senate: United States Senate | US Senate | Senate
gop: Republican Party | GOP | Republicans
democrats: Democratic Party | Democrats
nhs: National Health Service | NHS
ira: Irish Republican Army | IRA
covid: COVID-19 | COVID | coronavirus disease 2019
aids: AIDS | acquired immune deficiency syndrome | acquired immunodeficiency syndrome
hiv: HIV | human immunodeficiency virus
dna: DNA | deoxyribonucleic acid
rna: RNA | ribonucleic acid
atp: ATP | adenosine triphosphate
gdp: gross domestic product | GDP
gnp: gross national product | GNP
vat: value added tax | VAT
ham: human rights
pns: civil servant
pemilu: general election
kaa: Asian-African Conference | Bandung Conference
ekg: electrocardiogram | ECG | EKG
tv: television | TV
cpu: central processing unit | CPU
ram: random access memory | RAM
rom: read only memory | ROM
gps: global positioning system | GPS
ww1: World War I | WWI | First World War | World War One | Great War | WW1
ww2: World War II | WWII | Second World War | World War Two | WW2
ai: artificial intelligence | AI
mri: magnetic resonance imaging | MRI
usb: universal serial bus | USB
html: hypertext markup language | HTML
http: hypertext transfer protocol | HTTP
led: light emitting diode | LED
nuclear-treaty: Non-Proliferation Treaty | NPT
esdm: Ministry of Energy and Mineral Resources
kemenkeu: Ministry of Finance | Finance Ministry
kemenlu: Ministry of Foreign Affairs | Foreign Ministry
kemenhan: Ministry of Defence | Ministry of Defense | Defence Ministry | Defense Ministry
kemenkes: Ministry of Health | Health Ministry
kemendagri: Ministry of Home Affairs | Interior Ministry | Ministry of the Interior
koni: National Sports Committee of Indonesia | KONI
dprd: Regional House of Representatives | Regional Legislative Council
bawaslu: Election Supervisory Agency | General Election Supervisory Agency | Bawaslu
bpk: Supreme Audit Agency | Audit Board of Indonesia
ky: Judicial Commission
komnas-ham: National Commission on Human Rights | National Human Rights Commission | Komnas HAM
kpai: Indonesian Child Protection Commission
tni-ad: Indonesian Army
tni-al: Indonesian Navy
tni-au: Indonesian Air Force
bin: State Intelligence Agency
bmkg: Meteorology, Climatology, and Geophysical Agency
bmkg: Agency for Meteorology, Climatology and Geophysics | BMKG
pvmbg: Center for Volcanology and Geological Hazard Mitigation
bpom: Food and Drug Supervisory Agency | National Agency of Drug and Food Control | BPOM
bnn: National Narcotics Agency
bnpt: National Counterterrorism Agency | National Counter Terrorism Agency
bssn: National Cyber and Crypto Agency
brin: National Research and Innovation Agency
lipi: Indonesian Institute of Sciences
bkn: National Civil Service Agency
bkpm: Investment Coordinating Board
bpjs: Social Security Agency | Social Security Administrator
ojk: Financial Services Authority
bei: Indonesia Stock Exchange | IDX
lps: Deposit Insurance Corporation | Indonesia Deposit Insurance Corporation
kppu: Business Competition Supervisory Commission
kpi: Indonesian Broadcasting Commission
ppatk: Financial Transaction Reports and Analysis Center
mui: Indonesian Ulema Council | Indonesian Council of Ulama
pgi: Communion of Churches in Indonesia
pdip: Indonesian Democratic Party of Struggle | PDI-P
golkar: Golkar Party | Party of Functional Groups
gerindra: Great Indonesia Movement Party
pkb: National Awakening Party
pks: Prosperous Justice Party
ppp: United Development Party
pan: National Mandate Party
psi: Indonesian Solidarity Party
pki: Communist Party of Indonesia | Indonesian Communist Party
pni: Indonesian National Party
bpupki: Investigating Committee for Preparatory Work for Independence
ppki: Preparatory Committee for Indonesian Independence
peta: Defenders of the Homeland
gam: Free Aceh Movement
opm: Free Papua Movement
kemendikbud: Ministry of Education and Culture
kemenhub: Ministry of Transportation | Transportation Ministry
kemenag: Ministry of Religious Affairs | Religious Affairs Ministry
kemensos: Ministry of Social Affairs | Social Affairs Ministry
kementan: Ministry of Agriculture | Agriculture Ministry
kemendag: Ministry of Trade | Trade Ministry
kemenperin: Ministry of Industry | Industry Ministry
kemenaker: Ministry of Manpower | Manpower Ministry
kemenkumham: Ministry of Law and Human Rights | Law and Human Rights Ministry
kominfo: Ministry of Communication and Informatics | Communications Ministry
klhk: Ministry of Environment and Forestry | Environment and Forestry Ministry
kkp: Ministry of Marine Affairs and Fisheries
pupr: Ministry of Public Works and Housing | Public Works and Housing Ministry
kejagung: Attorney General's Office | AGO
pln: State Electricity Company
bulog: National Logistics Agency | State Logistics Agency
itb: Bandung Institute of Technology
ipb: Bogor Agricultural University
its: Sepuluh Nopember Institute of Technology
ugm: Gadjah Mada University
apbn: State Budget | national budget
apbd: regional budget
uud: Constitution
ktp: identity card | ID card
sim: driving licence | driver's license
umkm: micro, small and medium enterprises | MSME | MSMEs
bumn: state-owned enterprise | SOE | state-owned enterprises
asn: state civil apparatus
kmb: Round Table Conference
nkri: Unitary State of the Republic of Indonesia
pltn: nuclear power plant
pltu: coal-fired power plant | steam power plant
plta: hydroelectric power plant
"""

_OFFICES = """\
president: president | head of state
vice-president: vice president | vp
prime-minister: prime minister | premier | pm | head of government
deputy-prime-minister: deputy prime minister | deputy PM
foreign-minister: foreign minister | minister of foreign affairs | minister for foreign affairs
foreign-minister: secretary of state | foreign secretary
deputy-foreign-minister: deputy foreign minister
defence-minister: defence minister | defense minister | minister of defence | minister of defense
defence-minister: secretary of defense | defence secretary
deputy-defence-minister: deputy defence minister | deputy defense minister | deputy minister of defence
deputy-defence-minister: deputy minister of defense
interior-minister: interior minister | home minister | home secretary | minister of the interior
interior-minister: minister of home affairs | home affairs minister
finance-minister: finance minister | minister of finance | treasury secretary | chancellor of the exchequer
deputy-finance-minister: deputy finance minister
education-minister: education minister | minister of education
health-minister: health minister | minister of health
religion-minister: religious affairs minister | minister of religious affairs
social-minister: social affairs minister | minister of social affairs
trade-minister: trade minister | minister of trade
industry-minister: industry minister | minister of industry
agriculture-minister: agriculture minister | minister of agriculture
labour-minister: labour minister | labor minister | manpower minister | minister of manpower
transport-minister: transport minister | minister of transport | transportation minister
energy-minister: energy minister | minister of energy
environment-minister: environment minister | minister of environment
law-minister: justice minister | minister of justice | law minister
tourism-minister: tourism minister
coordinating-minister: coordinating minister
minister: minister
deputy-minister: deputy minister
secretary-general: secretary general | secretary-general
director-general: director general
director: director | ceo | chief executive | managing director | chief executive officer
spokesperson: spokesperson | spokesman | spokeswoman
police-chief: national police chief | police chief | chief of police
armed-forces-commander: commander of the armed forces | armed forces commander
army-chief: army chief | army chief of staff
commander: commander | commander in chief | military commander | military leader
chief-of-staff: chief of staff
attorney-general: attorney general
chief-justice: chief justice
governor: governor
deputy-governor: deputy governor | lieutenant governor
mayor: mayor
regent: regent
ambassador: ambassador
envoy: envoy | special envoy
king: king
queen: queen
emperor: emperor
sultan: sultan
emir: emir
crown-prince: crown prince
prince: prince
princess: princess
pope: pope
chancellor: chancellor
rector: rector
dean: dean
head-teacher: headmaster | principal
coach: coach | manager
captain: captain
speaker: speaker | speaker of parliament | house speaker
chair: chair | chairman | chairwoman | chairperson
deputy-chair: deputy chair | deputy chairman | vice chairman
chief: chief | head
leader: leader | supreme leader | strongman | ruler
engineer: engineer
chef: chef | cook
farmer: farmer
fisherman: fisherman
nurse: nurse
pilot: pilot
sailor: sailor
founder: founder | founding father
member: member
official: official
judge: judge
prosecutor: prosecutor
lawyer: lawyer
professor: professor
teacher: teacher
scientist: scientist | researcher
doctor: doctor | physician
writer: writer | author
novelist: novelist
playwright: playwright | dramatist
under-secretary-general: under secretary general | deputy secretary general | assistant secretary general
poet: poet
painter: painter
composer: composer
singer: singer
actor: actor | actress
athlete: athlete
footballer: footballer | football player
goalkeeper: goalkeeper
hero: hero | national hero
astronaut: astronaut | cosmonaut
explorer: explorer
inventor: inventor
general: general
admiral: admiral
marshal: marshal | field marshal | air marshal
colonel: colonel
soldier: soldier
rebel: rebel
terrorist: terrorist
dictator: dictator
journalist: journalist
priest: priest
cleric: cleric
activist: activist
lawmaker: lawmaker | member of parliament | mp | congressman
senator: senator
politician: politician
businessman: businessman
physicist: physicist
chemist: chemist
biologist: biologist | botanist | zoologist | naturalist
microbiologist: microbiologist | bacteriologist
mathematician: mathematician
astronomer: astronomer
economist: economist
historian: historian
philosopher: philosopher
geologist: geologist
geographer: geographer
archaeologist: archaeologist | archeologist
psychologist: psychologist
linguist: linguist
anthropologist: anthropologist
sociologist: sociologist
architect: architect
sculptor: sculptor
musician: musician
dancer: dancer
film-director: film director | movie director
comedian: comedian
television-host: television host | tv host | presenter
merchant: merchant | trader
banker: banker
worker: worker | labourer | laborer
driver: driver
tailor: tailor
police-officer: police officer | policeman | policewoman
monk: monk
nun: nun
bishop: bishop
cardinal: cardinal
missionary: missionary
nobleman: nobleman | aristocrat
knight: knight
fighter: fighter | freedom fighter
diplomat: diplomat
student: student | pupil
swimmer: swimmer
badminton-player: badminton player
boxer: boxer
racer: racing driver | racer
tennis-player: tennis player
runner: runner | sprinter
chess-player: chess player
climber: climber | mountaineer
navigator: navigator
statesman: statesman
civil-servant: civil servant
wife: wife
husband: husband
first-lady: first lady
father: father
mother: mother
daughter: daughter
son: son
sibling: brother | sister
grandchild: grandson | granddaughter
friend: friend
rival: rival | opponent | enemy
neighbour: neighbour | neighbor
assistant: aide | assistant
successor: successor
predecessor: predecessor
"""

_UNITS = """\
millimetre: millimetre | millimeter | millimetres | millimeters | mm
centimetre: centimetre | centimeter | centimetres | centimeters | cm
metre: metre | meter | metres | meters | m
kilometre: kilometre | kilometer | kilometres | kilometers | km | kms
mile: mile | miles | mi
nautical-mile: nautical mile | nautical miles
foot: foot | feet | ft
inch: inch | inches
yard: yard | yards | yd
light-year: light year | light years
nanometre: nanometer | nanometers | nanometre | nm
milligram: milligram | milligrams | mg
gram: gram | grams | g
kilogram: kilogram | kilograms | kg | kilo | kilos | kgs
tonne: tonne | tonnes | ton | tons | metric tons
ounce: ounce | ounces | oz
pound: pound | pounds | lb | lbs
second: second | seconds | sec | secs | s
minute: minute | minutes | min | mins
hour: hour | hours | hr | hrs | h
day: day | days
week: week | weeks
month: month | months
year: year | years | yr | yrs
decade: decade | decades
century: century | centuries
millennium: millennium | millennia
millisecond: millisecond | milliseconds
square-metre: square metre | square metres | square meter | square meters | m2 | sq m
square-kilometre: square kilometre | square kilometres | square kilometer | square kilometers | km2 | sq km
hectare: hectare | hectares | ha
acre: acre | acres
square-mile: square mile | square miles | sq mi
millilitre: millilitre | milliliter | millilitres | milliliters | ml
litre: litre | liter | litres | liters | l
cubic-metre: cubic metre | cubic metres | cubic meter | cubic meters | m3
barrel: barrel | barrels | bbl
gallon: gallon | gallons | gal
celsius: degrees celsius | degree celsius | celsius | °c | degrees centigrade | centigrade
fahrenheit: degrees fahrenheit | degree fahrenheit | fahrenheit | °f
kelvin: kelvin | kelvins
degree: degree | degrees | °
joule: joule | joules
kilojoule: kilojoule | kilojoules | kj
calorie: calorie | calories | cal
kilocalorie: kilocalorie | kilocalories | kcal
watt: watt | watts | w
kilowatt: kilowatt | kilowatts | kw
megawatt: megawatt | megawatts | mw
gigawatt: gigawatt | gigawatts | gw
kilowatt-hour: kilowatt hour | kilowatt hours | kwh
horsepower: horsepower | hp
newton: newton | newtons
pascal: pascal | pascals
hertz: hertz | hz
kilohertz: kilohertz | khz
megahertz: megahertz | mhz
volt: volt | volts
kilovolt: kilovolt | kilovolts
ampere: ampere | amperes | amp | amps
ohm: ohm | ohms
kilometre-per-hour: kilometres per hour | kilometers per hour | km per hour | km/h | kmh | kph
metre-per-second: metres per second | meters per second | m/s
mile-per-hour: miles per hour | mph | mile per hour
kilometre-per-second: kilometres per second | kilometers per second | km/s
knot: knot | knots
byte: byte | bytes
kilobyte: kilobyte | kilobytes | kb
megabyte: megabyte | megabytes | mb
gigabyte: gigabyte | gigabytes | gb
terabyte: terabyte | terabytes | tb
percent: percent | per cent | % | pct | percentage
percentage-point: percentage points | percentage point
basis-point: basis points | basis point
decibel: decibel | decibels | db
richter: richter | richter scale | magnitude
mole: mole | moles
rupiah: rupiah | rupiahs | rp | idr
dollar: dollar | dollars | $ | us$ | usd | us dollars | us dollar | bucks
cent: cent | cents
euro: euro | euros | eur
pound-sterling: pounds sterling | pound sterling | gbp | quid
yen: yen | jpy
yuan: yuan | cny | renminbi
ringgit: ringgit
rupee: rupee | rupees
won: won
baht: baht
rouble: rouble | roubles | ruble | rubles
riyal: riyal | riyals
dinar: dinar | dinars
lira: lira | liras
peso: peso | pesos
franc: franc | francs | swiss francs
dirham: dirham | dirhams
gulden: guilder | guilders
singapore-dollar: singapore dollars | singapore dollar
"""

_TITLES = """\
| mr | mrs | ms | miss | mister | sir | madam | madame | dame | lord | lady | dr | doctor | prof | professor
| rev | reverend | father | fr | sister | brother
| saint | st | pope | cardinal | bishop | archbishop | rabbi | imam | sheikh | sheik | ayatollah | king
| queen | prince | princess | emperor | empress
| tsar | czar | kaiser | sultan | emir | duke | duchess | count | countess | baron | baroness | earl
| crown prince | king of
| general | gen | major general | lieutenant general | brigadier general | field marshal | marshal
| air marshal | colonel | col | lieutenant colonel
| major | maj | captain | capt | lieutenant | lt | sergeant | sgt | corporal | private | admiral | adm
| vice admiral | rear admiral | commander | cmdr
| president | vice president | prime minister | premier | chancellor | minister | secretary | governor | gov
| senator | sen | congressman | representative | rep
| mayor | judge | justice | chief justice | chief | ambassador | coach | former | ex | late | the late
| acting | the honorable | honorable | hon
| actor | actress | singer | author | writer | director | inventor | physicist | american | british | the
"""

_NAMES = """\
| james | john | robert | michael | william | david | richard | joseph | thomas | charles | christopher
| daniel | matthew | anthony | mark | donald | steven | paul | andrew | joshua | kenneth | kevin | brian
| george
| edward | ronald | timothy | jason | jeffrey | ryan | jacob | gary | nicholas | eric | jonathan | stephen
| larry | justin | scott | brandon | benjamin | samuel | gregory | frank | alexander | raymond | patrick
| jack | dennis | jerry
| mary | patricia | jennifer | linda | elizabeth | barbara | susan | jessica | sarah | karen | nancy | lisa
| margaret | betty | sandra | ashley | dorothy | kimberly | emily | donna | michelle | carol | amanda
| melissa | deborah | stephanie
| rebecca | laura | helen | sharon | cynthia | kathleen | amy | angela | shirley | anna | ruth | brenda
| pamela | nicole | katherine | virginia | catherine | christine | diana | julia | victoria | alice | jean
| jane | harry | henry | arthur | albert | peter | philip | simon | adam | martin | max | oscar | leo
| louis | luke
| smith | johnson | williams | brown | jones | garcia | miller | davis | rodriguez | martinez | wilson
| anderson | taylor | moore | jackson | lee | thompson | white | harris | clark | lewis | robinson | walker
| young | allen | king | wright | hill | green | baker | nelson | carter | mitchell | roberts | turner
| phillips | campbell | parker | evans | edwards | collins | stewart | morris | murphy | cook | rogers
| cooper | morgan | bell | bailey | kelly | howard | ward | cox | brooks | gray | watson | price | bennett
| wood | barnes | ross | henderson | coleman | jenkins | perry | powell | long | hughes | hamilton | graham
| wallace | cole | west | jordan | owens | reynolds | fisher
| ivan | igor | boris | dmitry | dmitri | sergei | sergey | alexei | alexey | vladimir | mikhail | nikolai
| yuri | viktor | oleg | pavel | andrei | anton | maria | marie | pierre | jacques | michel | francois
| hans | karl | carl | friedrich | wilhelm | heinrich | fritz | otto | jose | juan | carlos | luis | miguel
| pedro | diego | antonio | mario | giovanni | giuseppe | marco | luca | chen | wang | zhang | liu | yang
| huang | kim | park | choi | tanaka | suzuki | sato | yamamoto
"""

_NICKNAMES = """\
vladimir: volodymyr | wladimir | wolodymyr
benjamin: binyamin | benyamin | bunyamin
nicholas: nikolai | nikolay | nikolas | nicolas | nikolaus
peter: pyotr | petr | piotr | petrus | pierre | pedro | pietro
john: ivan | jan | johan | johann | johannes | juan | jean | giovanni | yohanes | yahya | yohannes
michael: mikhail | michel | miguel | mikael
catherine: yekaterina | ekaterina | katarina | catarina
george: georg | georges | jorge | georgios
alexander: aleksandr | alexandre | alejandro | aleksander | iskandar | alexandros
paul: pavel | paulus | pablo | paolo
joseph: iosif | josef | jose | giuseppe | yusuf | yusup
abraham: ibrahim | avraham
moses: musa
mary: maria | maryam | marie | mariam
charles: karl | carl | carlos | carlo | karel
henry: heinrich | henri | enrique | hendrik
william: wilhelm | willem | guillaume | guillermo
louis: ludwig | luis | luigi | lodewijk
james: yakub | yakobus | jacob | jakob | jacques
david: daud | dawud
solomon: sulaiman | salomo | suleiman
noah: nuh
philip: philipp | felipe | philippe | filipus
francis: francisco | francois | franz | fransiskus | francesco
frederick: friedrich | frederik | federico
elizabeth: elisabeth | isabel | elisabet
leo: lev | leon
stephen: stefan | stephan | stefanus | esteban
andrew: andrei | andrey | andre | andreas | andres
christopher: kristoforus | cristobal | christophe
columbus: kolumbus | colombo
aristotle: aristoteles
plato: platon
socrates: sokrates
archimedes: arkhimedes
euclid: euklides
homer: homeros | homerus
ptolemy: ptolemeus | ptolemaeus | ptolemaios
hippocrates: hippokrates
copernicus: kopernikus
confucius: konghucu | kongzi
saladin: salahuddin | salahudin
genghis: jenghis | chinggis | jengis
constantine: konstantinus | constantinus | konstantin
julius: yulius
caesar: kaisar
cleopatra: kleopatra
jesus: yesus
tutankhamun: tutankhamen | tutankhamon
xi: hsi
mao: mau
william: bill | billy | will | willie | willy | liam
robert: bob | bobby | rob | robbie | bert
richard: dick | rick | ricky | rich | richie
james: jim | jimmy | jamie | jem
john: jack | johnny | jon
joseph: joe | joey
david: dave | davey
michael: mike | mickey | mick | mikey
thomas: tom | tommy
charles: charlie | chuck | chas
edward: ed | eddie | ted | teddy | ned
theodore: ted | teddy | theo
henry: harry | hank
daniel: dan | danny
matthew: matt
anthony: tony
andrew: andy | drew
christopher: chris | kit
nicholas: nick | nicky
steven: steve
stephen: steve
kenneth: ken | kenny
ronald: ron | ronnie
timothy: tim
gregory: greg
lawrence: larry
patrick: pat | paddy
peter: pete
philip: phil
samuel: sam | sammy
benjamin: ben | benny
alexander: alex | alec | sandy
frederick: fred | freddie | freddy
francis: frank | frankie
franklin: frank
albert: al | bert
alfred: alf | fred
arthur: art
donald: don | donnie
douglas: doug
eugene: gene
gerald: jerry | gerry
jeffrey: jeff
leonard: len | lenny
raymond: ray
ronaldo: ron
vincent: vince
walter: walt
zachary: zach | zack
elizabeth: liz | lizzie | beth | betty | eliza | bess | betsy
margaret: maggie | meg | peggy | marge
katherine: kate | kathy | katie | kitty
catherine: cate | cathy | kate
kathleen: kathy
patricia: pat | patty | trish
jennifer: jen | jenny
jessica: jess
rebecca: becky
susan: sue | susie
barbara: barb
deborah: deb | debbie
dorothy: dot | dolly
victoria: vicky | vic
virginia: ginny
sandra: sandy
samantha: sam
stephanie: steph
pamela: pam
cynthia: cindy
christine: chris | tina
abigail: abby
amanda: mandy
eleanor: ellie | nell
gabrielle: gabby
josephine: jo | josie
judith: judy
melissa: mel
theresa: terry | tess
"""

_GENERIC = """\
city: city | town | capital | capital city | hometown | port city
country: country | nation | state | republic | kingdom
province: province | region | district | county | territory | area
village: village
island: island | islands | isle
mountain: mountain | mount | mt | mountains | volcano | hill
river: river
lake: lake
sea: sea | ocean | gulf | bay | strait
continent: continent
place: place | location | site | airport | station | street | base | palace | temple | museum | stadium
place: planet | market
organization: organization | organisation | company | party | group | team | club | agency | institution
organization: committee | university | airline | band | ministry | corporation | inc | corp | ltd
person: person | man | woman | someone | somebody | guy | people | actor | singer | scientist | writer
thing: uss | hms | rms | ss | mv
thing: thing | name | ship | tool | substance | element | animal | plant | book | novel | film | movie
thing: song | dance | language | currency | weapon | disease | event | war | treaty | sport
landmark: park | garden | avenue | square | tower | gate | fort | cathedral | hospital | school | cup | conference
landmark: agreement | accord | summit | declaration | wall | dam | zoo | cemetery | opera house
date: date | day | month | year
"""

_IRREGULAR = """\
arose arise, awoke awake, bore bear, born bear, borne bear, beaten beat, became become, began
begin, begun begin, bent bend, bound bind, bitten bite, bled bleed, blew blow, blown blow, broke
break, broken break, bred breed, brought bring, built build, burnt burn, bought buy, caught
catch, chose choose, chosen choose, clung cling, came come, crept creep, dealt deal, dug dig,
drew draw, drawn draw, drank drink, drunk drink, drove drive, driven drive, ate eat, eaten eat,
fell fall, fallen fall, fed feed, felt feel, fought fight, found find, fled flee, flew fly,
flown fly, forbade forbid, forbidden forbid, forgot forget, forgotten forget, forgave forgive,
forgiven forgive, froze freeze, frozen freeze, gave give, given give, went go, gone go, ground
grind, grew grow, grown grow, hung hang, heard hear, hid hide, hidden hide, held hold, kept
keep, knelt kneel, knew know, known know, laid lay, led lead, learnt learn, left leave, lent
lend, lay lie, lit light, lost lose, made make, meant mean, met meet, overthrew overthrow,
overthrown overthrow, overcame overcome, paid pay, ridden ride, rode ride, rang ring, rose rise,
risen rise, ran run, said say, saw see, seen see, sought seek, sold sell, sent send, shook
shake, shaken shake, shone shine, shot shoot, shrank shrink, shrunk shrink, sang sing, sung
sing, sank sink, sunk sink, slept sleep, slid slide, spoke speak, spoken speak, spent spend,
spun spin, sprang spring, stood stand, stole steal, stolen steal, stuck stick, struck strike,
swore swear, sworn swear, swept sweep, swam swim, swum swim, swung swing, took take, taken take,
taught teach, tore tear, torn tear, told tell, thought think, threw throw, thrown throw,
understood understand, woke wake, wore wear, worn wear, wove weave, woven weave, wept weep, won
win, wound wind, withdrew withdraw, withdrawn withdraw, wrote write, written write, children
child, men man, women woman, feet foot, teeth tooth, mice mouse, geese goose, wolves wolf,
leaves leaf, lives life, knives knife, halves half
"""

PACK = Pack(
    code="en",
    decimal=".",
    months={
        name: number
        for number, names in enumerate(
            "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept"
            "|october oct|november nov|december dec".split("|"),
            start=1,
        )
        for name in names.split()
    },
    weekdays={
        name: number
        for number, names in enumerate(
            (
                "monday mon",
                "tuesday tue tues",
                "wednesday wed",
                "thursday thu thurs",
                "friday fri",
                "saturday sat",
                "sunday sun",
            )
        )
        for name in names.split()
    },
    adds=numbers(
        "zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, "
        "eleven 11, twelve 12,"
        "thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, "
        "nineteen 19, twenty 20, thirty 30,"
        "forty 40, fourty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90"
    ),
    times=numbers("hundred 100"),
    scales=numbers(
        "thousand 1000, million 1000000, billion 1000000000, trillion 1000000000000, dozen 12, "
        "dozens 12, score 20"
    ),
    short_scales=numbers("k 1000, m 1000000, mn 1000000, bn 1000000000, b 1000000000, tn 1000000000000"),
    fractions=numbers("half 0.5, quarter 0.25"),
    denominators=numbers("thirds 3, quarters 4, fifths 5, sixths 6, eighths 8, tenths 10, third 3"),
    ordinals=numbers(
        "first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, "
        "tenth 10, eleventh 11, twelfth 12,"
        "thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, "
        "eighteenth 18, nineteenth 19, twentieth 20, thirtieth 30"
    ),
    number_links=frozenset({"and", "a", "an"}),
    units=table(_UNITS),
    counters=frozenset(
        "people persons men women children items units pieces times goals seats votes points "
        "countries members cases deaths victims players players medals planets states copies "
        "episodes seasons games wins titles students soldiers troops ships bones teeth "
        "chromosomes letters players sides".split()
    ),
    about=(
        "about",
        "around",
        "approximately",
        "roughly",
        "some",
        "nearly",
        "almost",
        "circa",
        "ca",
        "c",
        "approx",
        "an estimated",
        "estimated",
        "exactly",
        "precisely",
        "a total of",
        "total",
        "up to",
        "at",
        "aged",
        "age",
    ),
    points=frozenset({"point"}),
    approximately=("about", "around", "roughly", "approximately", "some", "nearly", "almost", "circa"),
    above=("more than", "over", "above", "at least", "exceeding", "upwards of", "greater than"),
    below=("less than", "under", "below", "at most", "fewer than", "not more than", "no more than", "up to"),
    ranges=("to", "through", "until", "till", "and", "thru"),
    before_christ=frozenset({"bc", "bce"}),
    date_words=frozenset(
        {
            "on",
            "in",
            "the",
            "of",
            "at",
            "date",
            "year",
            "month",
            "day",
            "ad",
            "ce",
            "by",
            "since",
            "from",
            "during",
            "early",
            "late",
            "mid",
            "circa",
            "c",
            "th",
            "st",
            "nd",
            "rd",
            "pm",
            "am",
            "around",
            "about",
            "season",
        }
    ),
    parts={"early": "early", "mid": "mid", "late": "late"},
    nicknames=table(_NICKNAMES),
    century=frozenset({"century", "centuries"}),
    decade=("s",),
    places=Table(read_data("places_en.txt")),
    cities=Table(_CITIES),
    nationalities=Table(_NATIONALITIES),
    organizations=Table(_ORGANIZATIONS),
    offices=Table(_OFFICES),
    shorts={
        "govt": "government",
        "dept": "department",
        "univ": "university",
        "intl": "international",
        "natl": "national",
        "assn": "association",
        "mt": "mount",
        "ft": "fort",
        "gov": "governor",
        "u": "you",
    },
    words=Table(read_data("dictionary_en.txt")),
    titles=phrases(_TITLES),
    names=phrases(_NAMES),
    suffixes=frozenset("jr sr phd md esq mba obe cbe mbe qc dds".split()),
    particles=frozenset("van von der den de da di del della du la le al el bin ibn the of st y e".split()),
    generic=table(_GENERIC),
    nearby=frozenset("near outside beside around beyond bordering nearby".split()),
    small_places=frozenset(
        "city town village district neighbourhood neighborhood suburb island port harbour harbor base mountain "
        "beach bay palace stadium airport street building lake valley hill cave resort campus square".split()
    ),
    sides=frozenset(
        "north south east west northern southern eastern western central new old greater upper "
        "lower northeast northwest southeast southwest".split()
    ),
    negations=(
        "not",
        "no",
        "isnt",
        "wasnt",
        "arent",
        "werent",
        "dont",
        "doesnt",
        "didnt",
        "never",
        "except",
        "other than",
        "anything but",
        "anyone but",
        "anywhere but",
        "any country but",
        "any city but",
        "everything but",
        "everything except",
        "everywhere but",
        "anybody but",
        "everyone but",
        "all but",
        "without",
        "neither",
        "nor",
        "none",
        "cannot",
        "cant",
        "wont",
        "nobody",
        "rather than",
        "instead of",
        "aint",
        "non",
    ),
    yes=(
        "yes",
        "t",
        "yeah",
        "yep",
        "yup",
        "true",
        "correct",
        "right",
        "sure",
        "of course",
        "certainly",
        "indeed",
        "absolutely",
        "definitely",
        "y",
        "it is",
        "it does",
        "it did",
        "it was",
        "he did",
        "she did",
        "they did",
        "he is",
        "they are",
        "affirmative",
        "no doubt",
        "without a doubt",
        "yes it is",
        "yes he did",
        "yes they did",
        "ok",
        "okay",
        "undoubtedly",
    ),
    no=(
        "no",
        "f",
        "nope",
        "nah",
        "false",
        "incorrect",
        "wrong",
        "not",
        "never",
        "n",
        "not at all",
        "of course not",
        "no way",
        "it isnt",
        "it is not",
        "it didnt",
        "it did not",
        "he didnt",
        "he did not",
        "they didnt",
        "they did not",
        "negative",
        "not true",
        "untrue",
        "absolutely not",
        "definitely not",
        "certainly not",
        "not really",
        "it wasnt",
        "it was not",
        "it doesnt",
        "no it isnt",
    ),
    ignorance=(
        "dont know",
        "i dont know",
        "do not know",
        "i do not know",
        "not sure",
        "im not sure",
        "no idea",
        "i have no idea",
        "no clue",
        "i forgot",
        "cant remember",
        "i dont remember",
        "idk",
        "who knows",
    ),
    corrections=("no wait", "wait no", "i mean", "or rather", "sorry i meant", "i meant", "scratch that"),
    denials=(
        "wrong",
        "incorrect",
        "false",
        "is wrong",
        "is incorrect",
        "is false",
        "is not right",
        "is not correct",
    ),
    denies=(
        "denied",
        "denies",
        "deny",
        "refused",
        "refuses",
        "refuse",
        "rejected",
        "rejects",
        "denied it",
        "denies it",
    ),
    admits=("admitted", "admits", "admit", "confirmed", "confirms", "acknowledged", "acknowledges", "agreed"),
    opposites=(
        ("rise", "fall"),
        ("win", "lose"),
        ("north", "south"),
        ("east", "west"),
        ("up", "down"),
        ("left", "right"),
        ("big", "small"),
        ("high", "low"),
        ("increase", "decrease"),
        ("export", "import"),
        ("day", "night"),
        ("male", "female"),
        ("in", "out"),
        ("hot", "cold"),
        ("positive", "negative"),
        ("profit", "loss"),
        ("alive", "dead"),
        ("before", "after"),
        ("beginning", "end"),
        ("open", "close"),
        ("inside", "outside"),
        ("accept", "reject"),
        ("support", "oppose"),
        ("first", "last"),
        ("maximum", "minimum"),
        ("even", "odd"),
        ("northern", "southern"),
        ("eastern", "western"),
        ("upper", "lower"),
        ("posterior", "anterior"),
        ("superior", "inferior"),
        ("lateral", "medial"),
        ("internal", "external"),
        ("left", "right"),
        ("convex", "concave"),
        ("primary", "secondary"),
    ),
    hedges=(
        "if im not wrong",
        "unless im mistaken",
        "unless i am mistaken",
        "correct me if im wrong",
        "correct me if im wrong but",
        "imo",
        "imho",
        "afaik",
        "typically",
        "usually",
        "generally",
        "normally",
        "none other than",
        "i think",
        "i think it is",
        "i think its",
        "i think it was",
        "i believe",
        "i believe it is",
        "i guess",
        "i suppose",
        "maybe",
        "perhaps",
        "probably",
        "possibly",
        "i would say",
        "id say",
        "i reckon",
        "my guess is",
        "my guess",
        "not sure but",
        "im not sure but",
        "not sure but i think",
        "not sure",
        "im not sure",
        "if im not mistaken",
        "if i am not mistaken",
        "if i remember correctly",
        "if i recall correctly",
        "as far as i know",
        "as far as i remember",
        "i feel like",
        "it could be",
        "it might be",
        "could be",
        "might be",
        "may be",
        "it must be",
        "must be",
        "it should be",
        "should be",
        "surely",
        "definitely",
        "certainly",
        "im sure",
        "im pretty sure",
        "pretty sure",
        "im fairly sure",
        "of course",
        "obviously",
        "well",
        "hmm",
        "hm",
        "um",
        "umm",
        "uh",
        "er",
        "erm",
        "oh",
        "ah",
        "ok",
        "okay",
        "so",
        "like",
        "kind of",
        "sort of",
        "honestly",
        "actually",
        "guessing",
        "just guessing",
        "wild guess",
        "i am guessing",
        "im guessing",
        "im going with",
        "i will go with",
        "ill go with",
        "ill say",
        "lets say",
        "i say",
        "according to the article",
        "sorry",
        "isnt it",
        "wasnt it",
        "right",
        "correct",
    ),
    wrappers=(
        "the answer is",
        "the answer was",
        "answer is",
        "answer",
        "my answer is",
        "my answer",
        "the correct answer is",
        "correct answer is",
        "the right answer is",
        "final answer",
        "it is",
        "its",
        "it was",
        "that is",
        "thats",
        "that was",
        "this is",
        "this was",
        "he is",
        "he was",
        "she is",
        "she was",
        "they are",
        "they were",
        "there are",
        "there were",
        "there is",
        "there was",
        "hes",
        "shes",
        "theyre",
        "his name is",
        "his name was",
        "her name is",
        "her name was",
        "its name is",
        "the name is",
        "the name was",
        "name",
        "named",
        "called",
        "it is called",
        "its called",
        "known as",
        "by",
        "in",
        "at",
        "on",
        "to",
        "from",
        "the",
        "a",
        "an",
        "was",
        "is",
        "are",
        "because",
        "because of",
        "due to",
        "that would be",
        "would be",
        "it happened in",
        "it happened on",
        "it happened at",
        "happened in",
        "located in",
        "it is located in",
        "the city of",
        "the country of",
        "i pick",
        "i choose",
        "i chose",
    ),
    closers=(
        "please",
        "thanks",
        "thank you",
        "right",
        "i think",
        "i believe",
        "i guess",
        "isnt it",
        "wasnt it",
        "correct",
        "is the answer",
        "is my answer",
        "was it",
        "is it",
        "of course",
        "for sure",
        "obviously",
        "sir",
        "maam",
        "teacher",
        "maybe",
        "probably",
        "though",
        "is correct",
        "is right",
        "i suppose",
        "if im not mistaken",
        "then",
        "too",
        "i would say",
        "id say",
    ),
    modifiers=(
        "deputy",
        "vice",
        "former",
        "ex",
        "acting",
        "assistant",
        "interim",
        "late",
        "future",
        "elect",
        "anti",
        "pre",
        "post",
    ),
    contrasts=("but", "but rather", "rather"),
    copulas=frozenset({"is", "was", "are", "were"}),
    alternatives=("or", "either", "and or", "or maybe", "between", "one of", "if not"),
    conjunctions=frozenset({"and", "plus", "also", "with", "then"}),
    prepositions=frozenset(
        {
            "in",
            "on",
            "at",
            "of",
            "from",
            "to",
            "by",
            "for",
            "with",
            "near",
            "about",
            "into",
            "between",
            "through",
            "during",
            "under",
            "over",
            "off",
            "around",
            "against",
            "via",
        }
    ),
    agents=frozenset({"by"}),
    irregular={pair.split()[0]: pair.split()[1] for pair in _IRREGULAR.split(",")},
    verbs=frozenset(
        "beat beats bought buys won wins lost loses sold sells took takes led leads built builds wrote writes "
        "made makes gave gives sent sends shot shoots struck strikes overthrew overthrows fought fights found "
        "caught taught teaches met left held drove sank hit kills killed defeats invades attacks conquers "
        "overcame replaces succeeds acquires owns rules governs supports betrayed saw sees loves hates".split()
    ),
    phrasals={
        "won against": "defeated",
        "won over": "defeated",
        "triumphed over": "defeated",
        "prevailed over": "defeated",
        "took over": "acquired",
        "takes over": "acquired",
        "marched into": "invaded",
    },
    converses={
        "lost to": "defeated",
        "loses to": "defeated",
        "fell to": "conquered",
        "lost against": "defeated",
        "lost out to": "defeated",
        "succumbed to": "defeated",
        "surrendered to": "defeated",
        "bought from": "sold",
        "learned from": "taught",
        "received from": "gave",
    },
    mutual=frozenset("against versus vs with and together both".split()),
    directions={
        "from": "from",
        "to": "to",
        "into": "to",
        "towards": "to",
        "by": "by",
        "before": "before",
        "after": "after",
    },
    stopwords=frozenset(
        "the a an of in on at to for by and or is are was were be been being it its that this "
        "these those as with from into which who whom whose what when where will would can could "
        "may might must shall should do does did has have had there their his her he she they "
        "them we our you your i my me us also such so than then very just only about up out off "
        "over under again if because while during some any all each other own same too s t one".split()
    ),
    asks={
        "person": (
            "who",
            "whom",
            "whose",
            "who s",
            "which person",
            "which president",
            "which actor",
            "which singer",
        ),
        "place": (
            "where",
            "which country",
            "what country",
            "which city",
            "what city",
            "which state",
            "what state",
            "which island",
            "which continent",
            "what continent",
            "which town",
            "which river",
            "which ocean",
            "which county",
            "what county",
            "in which country",
            "what is the capital",
            "capital of",
            "which planet",
        ),
        "organization": (
            "which organization",
            "which organisation",
            "which company",
            "what company",
            "which team",
            "what team",
            "which party",
            "which club",
            "which agency",
            "which band",
            "what band",
            "which group",
            "which university",
            "what organization",
        ),
        "date": (
            "when",
            "what year",
            "which year",
            "what date",
            "which date",
            "what day",
            "which day",
            "what month",
            "which month",
            "since when",
            "what century",
            "which century",
            "what decade",
        ),
        "number": (
            "how many",
            "how much",
            "how long",
            "how old",
            "how far",
            "how tall",
            "how big",
            "how high",
            "how deep",
            "how fast",
            "how often",
            "how heavy",
            "how large",
            "what percentage",
            "what percent",
            "what number",
            "how wide",
            "how hot",
            "how cold",
            "what is the population",
        ),
        "list": (
            *(
                f"{what} {count}"
                for what in ("what are the", "who are the", "who were the", "what were the", "which")
                for count in ("two", "three", "four", "five", "six", "seven")
            ),
            "name two",
            "name three",
            "name four",
            "name five",
            "name the two",
            "name the three",
            "list",
            "which two",
            "which three",
            "what two",
            "what three",
            "which four",
            "what are the two",
            "what are the three",
            "what are the four",
            "name the",
            "which countries",
            "which cities",
            "who are the two",
        ),
        "boolean": (
            "is",
            "are",
            "was",
            "were",
            "did",
            "do",
            "does",
            "has",
            "have",
            "can",
            "could",
            "will",
            "would",
            "true or false",
            "is it",
            "should",
        ),
        "role": (
            "what position",
            "which position",
            "what office",
            "what rank",
            "what title",
            "what job",
            "what role",
            "which office",
            "what post",
            "what profession",
            "which post",
        ),
        "year": ("what year", "which year", "in which year", "in what year"),
        "month": ("what month", "which month"),
        "day": ("what date", "which date", "what day of the month"),
        "weekday": ("what day of the week", "which day of the week", "what weekday"),
        "century": ("what century", "which century"),
    },
    endings=(
        ("men", ("man",)),
        ("women", ("woman",)),
        ("isms", ("", "e")),
        ("ism", ("", "e")),
        ("ists", ("",)),
        ("ist", ("",)),
        ("ians", ("", "ia")),
        ("ian", ("", "ia")),
        ("ity", ("", "e")),
        ("ous", ("",)),
        ("ial", ("",)),
        ("ic", ("",)),
        ("ization", ("ize",)),
        ("isation", ("ise",)),
        ("ational", ("ate",)),
        ("fulness", ("ful",)),
        ("iveness", ("ive",)),
        ("ations", ("ate", "")),
        ("ation", ("ate", "")),
        ("ments", ("",)),
        ("ment", ("",)),
        ("ingly", ("",)),
        ("ings", ("", "e")),
        ("ing", ("", "e")),
        ("ied", ("y",)),
        ("ies", ("y",)),
        ("edly", ("",)),
        ("ed", ("", "e")),
        ("ions", ("", "e")),
        ("ion", ("", "e")),
        ("ness", ("",)),
        ("ally", ("al",)),
        ("ly", ("",)),
        ("ical", ("ic",)),
        ("ers", ("", "e")),
        ("ors", ("",)),
        ("er", ("", "e")),
        ("or", ("", "e")),
        ("es", ("", "e")),
        ("s", ("",)),
        ("al", ("",)),
    ),
)

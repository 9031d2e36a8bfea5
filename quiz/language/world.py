"""Facts that belong to no language.

Continents and capitals of countries, and the countries of cities with their spellings in other languages
(``cities.txt``: all cities of 150,000 people or more, smaller ones in Indonesia and the Levant, capitals),
are GeoNames' (https://www.geonames.org, CC BY 4.0). Factors of units follow the SI brochure and NIST SP 811.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quiz.language import read_data, table

UNITS: dict[str, tuple[str, float]] = {
    "millimetre": ("length", 0.001), "centimetre": ("length", 0.01), "metre": ("length", 1),
    "kilometre": ("length", 1000),
    "mile": ("length", 1609.344), "nautical-mile": ("length", 1852), "foot": ("length", 0.3048),
    "inch": ("length", 0.0254),
    "yard": ("length", 0.9144), "light-year": ("length", 9.4607e15), "nanometre": ("length", 1e-9),
    "micrometre": ("length", 1e-6),
    "milligram": ("mass", 1e-6), "gram": ("mass", 0.001), "kilogram": ("mass", 1), "quintal": ("mass", 100),
    "tonne": ("mass", 1000),
    "ounce": ("mass", 0.028349523), "pound": ("mass", 0.45359237),
    "second": ("time", 1 / 86400), "minute": ("time", 1 / 1440), "hour": ("time", 1 / 24),
    "day": ("time", 1), "week": ("time", 7),
    "month": ("time", 30.436875), "year": ("time", 365.2425), "decade": ("time", 3652.425),
    "century": ("time", 36524.25),
    "millennium": ("time", 365242.5), "millisecond": ("time", 1 / 86400000),
    "square-metre": ("area", 1), "square-kilometre": ("area", 1e6), "hectare": ("area", 1e4),
    "acre": ("area", 4046.8564),
    "square-mile": ("area", 2589988.11), "square-centimetre": ("area", 1e-4),
    "millilitre": ("volume", 1e-6), "litre": ("volume", 0.001), "cubic-metre": ("volume", 1),
    "barrel": ("volume", 0.158987295),
    "gallon": ("volume", 0.003785412), "cubic-kilometre": ("volume", 1e9),
    "cubic-centimetre": ("volume", 1e-6),
    "celsius": ("celsius", 1), "fahrenheit": ("fahrenheit", 1), "kelvin": ("kelvin", 1),
    "degree": ("degree", 1),
    "joule": ("energy", 1), "kilojoule": ("energy", 1000), "calorie": ("energy", 4.184),
    "kilocalorie": ("energy", 4184),
    "watt": ("power", 1), "kilowatt": ("power", 1000), "megawatt": ("power", 1e6), "gigawatt": ("power", 1e9),
    "horsepower": ("power", 745.7), "kilowatt-hour": ("energy", 3.6e6),
    "newton": ("force", 1), "pascal": ("pressure", 1), "atmosphere": ("pressure", 101325),
    "bar": ("pressure", 1e5),
    "hertz": ("frequency", 1), "kilohertz": ("frequency", 1000), "megahertz": ("frequency", 1e6),
    "volt": ("voltage", 1), "kilovolt": ("voltage", 1000), "ampere": ("current", 1), "ohm": ("resistance", 1),
    "kilometre-per-hour": ("speed", 1 / 3.6), "metre-per-second": ("speed", 1),
    "mile-per-hour": ("speed", 0.44704),
    "knot": ("speed", 0.514444), "kilometre-per-second": ("speed", 1000),
    "byte": ("data", 1), "kilobyte": ("data", 1e3), "megabyte": ("data", 1e6), "gigabyte": ("data", 1e9),
    "terabyte": ("data", 1e12),
    "percent": ("ratio", 0.01), "permille": ("ratio", 0.001), "basis-point": ("basis-point", 1),
    "percentage-point": ("ratio", 0.01),
    "decibel": ("loudness", 1), "richter": ("magnitude", 1), "mole": ("amount", 1),
    "rupiah": ("money-idr", 1), "dollar": ("money-usd", 1), "cent": ("money-usd", 0.01),
    "euro": ("money-eur", 1),
    "pound-sterling": ("money-gbp", 1), "yen": ("money-jpy", 1), "yuan": ("money-cny", 1),
    "ringgit": ("money-myr", 1),
    "rupee": ("money-inr", 1), "won": ("money-krw", 1), "baht": ("money-thb", 1), "rouble": ("money-rub", 1),
    "riyal": ("money-sar", 1), "dinar": ("money-dinar", 1), "lira": ("money-try", 1),
    "peso": ("money-peso", 1),
    "franc": ("money-chf", 1), "dirham": ("money-aed", 1), "gulden": ("money-nlg", 1),
    "singapore-dollar": ("money-sgd", 1),
}  # fmt: skip
"""Unit to what it measures and how much of that measure's base unit it is. Months and years are mean ones."""

CONTINENTS = {"AF": "002", "AS": "142", "EU": "150", "NA": "003", "SA": "005", "OC": "009", "AN": "AQ"}
"""GeoNames' continents as UN M49 codes."""

ENDONYMS: dict[str, tuple[str, ...]] = {
    "AL": ("Shqiperia",), "AM": ("Hayastan",), "AT": ("Osterreich",), "BE": ("Belgique", "Belgie"),
    "BG": ("Balgariya",),
    "BT": ("Druk Yul",), "CH": ("Schweiz", "Suisse", "Svizzera"), "CN": ("Zhongguo",), "CZ": ("Cesko",),
    "DE": ("Deutschland",),
    "DK": ("Danmark",), "DZ": ("Al-Jazair",), "EE": ("Eesti",), "EG": ("Misr", "Masr"), "ES": ("Espana",),
    "FI": ("Suomi",),
    "GE": ("Sakartvelo",), "GL": ("Kalaallit Nunaat",), "GR": ("Ellada", "Elladha"), "HR": ("Hrvatska",),
    "HU": ("Magyarorszag",),
    "IE": ("Eire",), "IL": ("Yisrael",), "IQ": ("Al-Iraq",), "IS": ("Island",), "IT": ("Italia",),
    "JO": ("Al-Urdun",),
    "JP": ("Nihon", "Nippon"), "KH": ("Kampuchea",), "KR": ("Hanguk", "Daehan Minguk"), "KP": ("Choson",),
    "LB": ("Lubnan",),
    "LK": ("Sri Lanka", "Ilankai"), "LT": ("Lietuva",), "LV": ("Latvija",), "LY": ("Libiya",),
    "MA": ("Al-Maghrib",), "ME": ("Crna Gora",),
    "MG": ("Madagasikara",), "MV": ("Dhivehi Raajje",), "MX": ("Mexico",), "NL": ("Nederland",),
    "NO": ("Norge",), "NZ": ("Aotearoa",),
    "PH": ("Pilipinas",), "PL": ("Polska",), "PS": ("Filastin",), "RS": ("Srbija",), "RU": ("Rossiya",),
    "SA": ("Al-Suudiyah",),
    "SE": ("Sverige",), "SI": ("Slovenija",), "SK": ("Slovensko",), "SD": ("As-Sudan",), "SY": ("Suriyah",),
    "TH": ("Prathet Thai",),
    "TN": ("Tunis",), "TR": ("Turkiye",), "UA": ("Ukrayina",), "YE": ("Al-Yaman",), "BR": ("Brasil",),
    "IN": ("Bharat",), "IR": ("Iran",),
}  # fmt: skip
"""Country to what its own people call it, in Latin letters (UNGEGN country names)."""

REGIONS: dict[str, str] = {
    "003": "019", "005": "019", "013": "019", "029": "019", "015": "002", "011": "002", "014": "002",
    "017": "002",
    "030": "142", "034": "142", "035": "142", "143": "142", "145": "142", "039": "150", "151": "150",
    "154": "150",
    "155": "150", "GB-ENG": "GB", "GB-SCT": "GB", "GB-WLS": "GB", "GB-NIR": "GB", "MEA": "142",
    "SCA": "150", "BAL": "150",
    **dict.fromkeys(("ID-AC", "ID-SU", "ID-SB", "ID-RI", "ID-JA", "ID-SS", "ID-BE", "ID-LA"), "I-SUM"),
    **dict.fromkeys(("ID-JK", "ID-JB", "ID-JT", "ID-YO", "ID-JI", "ID-BT"), "I-JAV"),
    **dict.fromkeys(("ID-KB", "ID-KT", "ID-KS", "ID-KI", "ID-KU"), "I-KAL"),
    **dict.fromkeys(("ID-SA", "ID-ST", "ID-SN", "ID-SG", "ID-GO", "ID-SR"), "I-SUL"),
    **dict.fromkeys(("ID-PA", "ID-PB", "ID-PS", "ID-PT", "ID-PE", "ID-PD"), "I-PAP"),
    **dict.fromkeys(("ID-BA", "ID-NB", "ID-NT"), "I-NUS"),
    **dict.fromkeys(("I-SUM", "I-JAV", "I-KAL", "I-SUL", "I-PAP", "I-NUS"), "ID"),
}  # fmt: skip
"""Region to the larger one that it lies in."""

_ROOTS = frozenset(REGIONS.values()) | {place for place in REGIONS if place.startswith("GB-")}
BROADER: dict[str, tuple[str, ...]] = {
    "president": ("leader", "official", "politician"), "vice-president": ("leader", "official", "politician"),
    "prime-minister": ("leader", "official", "politician"),
    "deputy-prime-minister": ("official", "politician"),
    "head-of-government": ("leader", "official", "prime-minister"),
    "chancellor": ("leader", "official", "politician"),
    "king": ("leader",), "queen": ("leader",), "emperor": ("leader",), "sultan": ("leader",),
    "emir": ("leader",),
    "dictator": ("leader",), "pope": ("leader", "priest"), "commander": ("leader", "soldier", "official"),
    "armed-forces-commander": ("commander", "general", "leader", "soldier", "official"),
    "general": ("commander", "soldier", "official", "leader"),
    "marshal": ("commander", "soldier", "official", "leader"),
    "admiral": ("commander", "soldier", "official", "leader"),
    "colonel": ("commander", "soldier", "official", "leader"),
    "army-chief": ("chief", "chief-of-staff", "commander", "general"),
    "navy-chief": ("chief", "chief-of-staff", "commander", "admiral"),
    "air-force-chief": ("chief", "chief-of-staff", "commander", "marshal"),
    "minister": ("official", "politician"), "deputy-minister": ("official", "politician"),
    "chair": ("leader", "chief", "official", "member"),
    "deputy-chair": ("official", "member"), "chief": ("leader", "official"),
    "police-chief": ("chief", "official", "general", "police-officer"),
    "regional-police-chief": ("chief", "official"), "city-police-chief": ("chief", "official"),
    "speaker": ("chair", "leader", "official", "politician", "lawmaker", "member"),
    "secretary-general": ("leader", "official"), "director-general": ("director", "official"),
    "director": ("leader", "chief", "businessman"),
    "spokesperson": ("official",), "governor": ("leader", "official", "politician"),
    "mayor": ("leader", "official", "politician"),
    "regent": ("leader", "official", "politician"), "ambassador": ("official", "diplomat"),
    "envoy": ("official", "diplomat"),
    "attorney-general": ("official", "prosecutor"), "chief-justice": ("judge", "official", "chair"),
    "founder": ("leader",), "playwright": ("writer",), "novelist": ("writer",),
    "coordinating-minister": ("minister", "official"), "senator": ("lawmaker", "politician", "official"),
    "lawmaker": ("politician", "official"),
    "footballer": ("athlete",), "goalkeeper": ("footballer", "athlete"),
    "striker": ("footballer", "athlete"), "coach": ("leader",), "captain": ("leader", "footballer"),
    "poet": ("writer",), "professor": ("teacher", "scientist"), "inventor": ("scientist",),
    "regional-commander": ("commander", "general"),
    **dict.fromkeys(
        ("physicist", "chemist", "biologist", "microbiologist", "mathematician", "astronomer", "economist",
         "historian", "geologist", "geographer", "archaeologist", "psychologist", "linguist",
         "anthropologist", "sociologist"), ("scientist",)),
    **dict.fromkeys(
        ("swimmer", "badminton-player", "boxer", "racer", "tennis-player", "runner", "chess-player",
         "climber"), ("athlete",)),
    **dict.fromkeys(("bishop", "cardinal", "missionary"), ("priest",)),
    "singer": ("musician",), "composer": ("musician",), "police-officer": ("official",),
    "officer": ("soldier",), "diplomat": ("official",), "statesman": ("politician",),
}  # fmt: skip
PROFESSIONS = frozenset(
    "engineer physicist chemist biologist microbiologist mathematician astronomer economist historian "
    "philosopher geologist geographer archaeologist psychologist linguist anthropologist sociologist architect "
    "sculptor musician dancer film-director comedian television-host merchant banker worker driver tailor "
    "police-officer monk nun missionary nobleman knight fighter diplomat student swimmer badminton-player boxer "
    "racer tennis-player runner chess-player climber navigator statesman civil-servant officer scientist doctor "
    "writer poet painter composer singer actor athlete footballer striker goalkeeper hero astronaut explorer "
    "inventor soldier journalist priest cleric activist politician businessman lawyer professor teacher chef "
    "farmer fisherman nurse playwright novelist pilot sailor founder leader official".split()
)
"""Roles that one person may have along with any other, unlike an office that one person holds."""

RELATIVES = frozenset(
    "wife husband first-lady father mother daughter son sibling grandchild friend rival neighbour "
    "assistant successor predecessor".split()
)
"""Roles that tell whose relative or friend someone is."""
"""Office or role to the wider ones that its holder has too. Ministers of a field are ministers."""

_GROUPS = """\
015 DZ EG LY MA SD TN EH
011 BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG
014 BI DJ ER ET KE KM MG MW MU MZ RW SO SS SC TZ UG ZM ZW
017 AO CM CF TD CG CD GQ GA ST
018 BW LS NA ZA SZ
030 CN HK JP KP KR MN MO TW
034 AF BD BT IN IR LK MV NP PK
035 BN ID KH LA MM MY PH SG TH TL VN
143 KG KZ TJ TM UZ
145 AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE
MEA AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE
GULF AE BH KW OM QA SA
SCA DK NO SE
BLT EE LT LV
013 BZ CR GT HN NI PA SV MX
029 CU DO HT JM BS BB TT
419 AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV UY VE
039 AL BA ES GR HR IT ME MK MT PT RS SI SM VA XK
151 BG BY CZ HU MD PL RO RU SK UA
154 DK EE FI GB IE IS LT LV NO SE
155 AT BE CH DE FR LI LU MC NL
BAL AL BA BG GR HR ME MK RS SI XK
KO KP KR
"""

_COUNTRIES = """\
AD EU Andorra la Vella
AE AS Abu Dhabi
AF AS Kabul
AG NA St. John's
AI NA The Valley
AL EU Tirana
AM AS Yerevan
AN NA Willemstad
AO AF Luanda
AQ AN
AR SA Buenos Aires
AS OC Pago Pago
AT EU Vienna
AU OC Canberra
AW NA Oranjestad
AX EU Mariehamn
AZ AS Baku
BA EU Sarajevo
BB NA Bridgetown
BD AS Dhaka
BE EU Brussels
BF AF Ouagadougou
BG EU Sofia
BH AS Manama
BI AF Gitega
BJ AF Porto-Novo
BL NA Gustavia
BM NA Hamilton
BN AS Bandar Seri Begawan
BO SA Sucre
BQ NA
BR SA Brasilia
BS NA Nassau
BT AS Thimphu
BV AN
BW AF Gaborone
BY EU Minsk
BZ NA Belmopan
CA NA Ottawa
CC AS West Island
CD AF Kinshasa
CF AF Bangui
CG AF Brazzaville
CH EU Bern
CI AF Yamoussoukro
CK OC Avarua
CL SA Santiago
CM AF Yaounde
CN AS Beijing
CO SA Bogota
CR NA San Jose
CS EU Belgrade
CU NA Havana
CV AF Praia
CW NA  Willemstad
CX OC Flying Fish Cove
CY EU Nicosia
CZ EU Prague
DE EU Berlin
DJ AF Djibouti
DK EU Copenhagen
DM NA Roseau
DO NA Santo Domingo
DZ AF Algiers
EC SA Quito
EE EU Tallinn
EG AF Cairo
EH AF El-Aaiun
ER AF Asmara
ES EU Madrid
ET AF Addis Ababa
FI EU Helsinki
FJ OC Suva
FK SA Stanley
FM OC Palikir
FO EU Torshavn
FR EU Paris
GA AF Libreville
GB EU London
GD NA St. George's
GE AS Tbilisi
GF SA Cayenne
GG EU St Peter Port
GH AF Accra
GI EU Gibraltar
GL NA Nuuk
GM AF Banjul
GN AF Conakry
GP NA Basse-Terre
GQ AF Ciudad de la Paz
GR EU Athens
GS AN Grytviken
GT NA Guatemala City
GU OC Hagatna
GW AF Bissau
GY SA Georgetown
HK AS Hong Kong
HM AN
HN NA Tegucigalpa
HR EU Zagreb
HT NA Port-au-Prince
HU EU Budapest
ID AS Jakarta
IE EU Dublin
IL AS Jerusalem
IM EU Douglas
IN AS New Delhi
IO AS Diego Garcia
IQ AS Baghdad
IR AS Tehran
IS EU Reykjavik
IT EU Rome
JE EU Saint Helier
JM NA Kingston
JO AS Amman
JP AS Tokyo
KE AF Nairobi
KG AS Bishkek
KH AS Phnom Penh
KI OC Tarawa
KM AF Moroni
KN NA Basseterre
KP AS Pyongyang
KR AS Seoul
KW AS Kuwait City
KY NA George Town
KZ AS Nur-Sultan
LA AS Vientiane
LB AS Beirut
LC NA Castries
LI EU Vaduz
LK AS Colombo
LR AF Monrovia
LS AF Maseru
LT EU Vilnius
LU EU Luxembourg
LV EU Riga
LY AF Tripoli
MA AF Rabat
MC EU Monaco
MD EU Chisinau
ME EU Podgorica
MF NA Marigot
MG AF Antananarivo
MH OC Majuro
MK EU Skopje
ML AF Bamako
MM AS Nay Pyi Taw
MN AS Ulaanbaatar
MO AS Macao
MP OC Saipan
MQ NA Fort-de-France
MR AF Nouakchott
MS NA Plymouth
MT EU Valletta
MU AF Port Louis
MV AS Male
MW AF Lilongwe
MX NA Mexico City
MY AS Kuala Lumpur
MZ AF Maputo
NA AF Windhoek
NC OC Noumea
NE AF Niamey
NF OC Kingston
NG AF Abuja
NI NA Managua
NL EU Amsterdam
NO EU Oslo
NP AS Kathmandu
NR OC Yaren
NU OC Alofi
NZ OC Wellington
OM AS Muscat
PA NA Panama City
PE SA Lima
PF OC Papeete
PG OC Port Moresby
PH AS Manila
PK AS Islamabad
PL EU Warsaw
PM NA Saint-Pierre
PN OC Adamstown
PR NA San Juan
PS AS East Jerusalem
PT EU Lisbon
PW OC Melekeok
PY SA Asuncion
QA AS Doha
RE AF Saint-Denis
RO EU Bucharest
RS EU Belgrade
RU EU Moscow
RW AF Kigali
SA AS Riyadh
SB OC Honiara
SC AF Victoria
SD AF Khartoum
SE EU Stockholm
SG AS Singapore
SH AF Jamestown
SI EU Ljubljana
SJ EU Longyearbyen
SK EU Bratislava
SL AF Freetown
SM EU San Marino
SN AF Dakar
SO AF Mogadishu
SR SA Paramaribo
SS AF Juba
ST AF Sao Tome
SV NA San Salvador
SX NA Philipsburg
SY AS Damascus
SZ AF Mbabane
TC NA Cockburn Town
TD AF N'Djamena
TF AN Port-aux-Francais
TG AF Lome
TH AS Bangkok
TJ AS Dushanbe
TK OC
TL OC Dili
TM AS Ashgabat
TN AF Tunis
TO OC Nuku'alofa
TR AS Ankara
TT NA Port of Spain
TV OC Funafuti
TW AS Taipei
TZ AF Dodoma
UA EU Kyiv
UG AF Kampala
UM OC
US NA Washington
UY SA Montevideo
UZ AS Tashkent
VA EU Vatican City
VC NA Kingstown
VE SA Caracas
VG NA Road Town
VI NA Charlotte Amalie
VN AS Hanoi
VU OC Port Vila
WF OC Mata Utu
WS OC Apia
XK EU Pristina
YE AS Sanaa
YT AF Mamoudzou
ZA AF Pretoria
ZM AF Lusaka
ZW AF Harare
"""


def celsius(value: float, scale: str) -> float:
    """A temperature on ``scale`` (celsius, fahrenheit, kelvin) in degrees Celsius."""
    return {"fahrenheit": (value - 32) / 1.8, "kelvin": value - 273.15}.get(scale, value)


@cache
def containers(place: str) -> frozenset[str]:
    """Everything that the country or region ``place`` lies in, as concepts."""
    country, part, _ = place.partition("-")
    found = set()
    if part and place not in _ROOTS:
        found |= {country} | containers(country)
    for row in _COUNTRIES.splitlines():
        if row.startswith(place + " "):
            found.add(CONTINENTS[row.split()[1]])
    for row in _GROUPS.splitlines():
        group, *members = row.split()
        if place in members:
            found.add(group)
    for place_ in (place, *sorted(found)):
        if place_ in REGIONS:
            found |= {REGIONS[place_]} | containers(REGIONS[place_])
    return frozenset(found)


@cache
def capitals() -> dict[str, str]:
    """Country to its capital's English name."""
    rows = (row.split(" ", 2) for row in _COUNTRIES.splitlines())
    return {row[0]: row[2] for row in rows if len(row) == 3 and row[2]}


@cache
def _city_rows() -> str:
    return read_data("cities.txt")


def city_countries() -> Iterator[tuple[str, str]]:
    """Cities with their countries or, in Indonesia and the United States, provinces or states."""
    for row in _city_rows().splitlines():
        if not row.startswith("#"):
            city, country, *_ = row.split("|", 2)
            yield city, country


@cache
def cities() -> dict[str, str]:
    """``city_countries`` as a mapping; one city a name."""
    return dict(city_countries())


def spellings(city: str) -> tuple[str, ...]:
    """How other languages write the name of ``city`` (its English name), in Latin letters."""
    rows = _city_rows()
    start = rows.find(f"\n{city}|")
    if start < 0:
        return ()
    return tuple(rows[start + 1 : rows.find("\n", start + 1)].split("|")[2:])


@cache
def bynames() -> dict[str, tuple[str, ...]]:
    """Well-known people: the fullest name to the other names that they go by."""
    return table(read_data("people.txt"))


@cache
def broader(role: str) -> frozenset[str]:
    """The role itself and everything its holder can be called, as concepts."""
    found = {role}
    if role.endswith("-minister") and not role.endswith("prime-minister"):
        found |= {"deputy-minister"} if role.startswith("deputy") else {"minister"}
    if role.startswith("coordinating-minister"):
        found |= {"coordinating-minister", "minister"}
    for wider in (*BROADER.get(role, ()), *(up for down in sorted(found) for up in BROADER.get(down, ()))):
        found.add(wider)
    return frozenset(found)

"""What Indonesian sports news calls teams besides their names: the name first, then nicknames and short names."""

from __future__ import annotations

from functools import cache

_TEAMS = """
Chelsea|The Blues
Liverpool|The Reds
Arsenal|The Gunners|Meriam London
Manchester United|Setan Merah|The Red Devils|MU
Manchester City|The Citizens
Tottenham Hotspur|Spurs|The Lilywhites|Tottenham
Leicester City|The Foxes
Everton|The Toffees
Newcastle United|The Magpies
Southampton|The Saints
West Ham United|The Hammers
Barcelona|Barca|Barça|Blaugrana|Azulgrana|El Barca
Real Madrid|Los Blancos|El Real|Los Merengues
Atletico Madrid|Los Colchoneros|Los Rojiblancos
Valencia|Los Che
Juventus|Juve|Bianconeri|I Bianconeri|Si Nyonya Tua|La Vecchia Signora
AC Milan|Rossoneri|I Rossoneri|Il Diavolo Rosso
Inter Milan|Nerazzurri|I Nerazzurri|La Beneamata
AS Roma|Giallorossi|I Giallorossi|I Lupi|Serigala Ibu Kota
Napoli|Partenopei|I Partenopei|Il Partenopei
Lazio|Biancocelesti|I Biancocelesti
Bayern Muenchen|Die Roten|FC Hollywood|Bayern
Borussia Dortmund|Die Borussen|BVB|Dortmund
Paris Saint-Germain|Paris Saint Germain|PSG|Les Parisiens
Persib Bandung|Persib|Maung Bandung|Pangeran Biru
Persija Jakarta|Persija|Macan Kemayoran
Persipura Jayapura|Persipura|Mutiara Hitam
Persebaya Surabaya|Persebaya|Bajul Ijo
Persela Lamongan|Persela|Laskar Joko Tingkir
Arema FC|Arema|Singo Edan
Bali United|Serdadu Tridatu
PSM Makassar|PSM|Juku Eja
Semen Padang|Kabau Sirah
Madura United|Laskar Sapeh Kerap|Laskar Sappeh Kerrab|Laskar Sape Kerrab
Sriwijaya FC|Laskar Wong Kito
Borneo FC|Pusamania Borneo FC|Pesut Etam
Barito Putera|Laskar Antasari
Bhayangkara FC|The Guardian
Mitra Kukar|Naga Mekes
Timnas Indonesia|Tim Merah Putih|Merah Putih|Skuat Garuda|Tim Garuda|Pasukan Garuda|Garuda Muda
Spanyol|La Furia Roja|Tim Matador
Jerman|Die Mannschaft|Der Panzer|Tim Panser
Italia|Gli Azzurri
Brasil|Selecao|Tim Samba
Argentina|La Albiceleste|Albiceleste|Tim Tango
Inggris|The Three Lions|Tiga Singa
Belanda|De Oranje|Tim Oranye
Prancis|Les Bleus|Tim Ayam Jantan
"""


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    rows = (tuple(row.split("|")) for row in _TEAMS.split("\n") if row)
    return {name: row for row in rows for name in row}


def other_names(name: str) -> tuple[str, ...]:
    """What else the team ``name`` is called; none when it is not known."""
    return tuple(other for other in _groups().get(name, ()) if other != name)


def is_nickname(name: str) -> bool:
    """Whether ``name`` only stands for a team's name, no part of it: “Setan Merah”, unlike “Persib”."""
    group = _groups().get(name, ())
    if not group or name == group[0] or name.isupper():
        return False
    return not any(
        name.lower() in other.lower() or other.lower().startswith(name.lower()) for other in group[:1]
    )

"""What an opening sentence gives: days told twice, bodies with many fields, words that only seem to point."""

from __future__ import annotations

from datetime import date

import pytest

from quiz.generate.analysis import read
from quiz.generate.tagger import is_passive
from quiz.generate.timeline import together
from quiz.generate.times import times
from tests.unit.generating import article, pairs

TODAY = date(2025, 3, 6)


@pytest.mark.parametrize(
    ("words", "absolute"),
    [
        ("pada awal pekan ini, Senin (3/3)", "Senin, 3 Maret 2025"),
        ("hari ini, Kamis (6/3)", "Kamis, 6 Maret 2025"),
        ("pada Senin (3/3), pekan ini", "Senin, 3 Maret 2025"),
        ("Rabu (5/3) malam waktu setempat atau Kamis pagi WIB", "Rabu, 5 Maret 2025"),
        ("Rabu (5/3) dini hari tadi", "Rabu, 5 Maret 2025"),
        ("pada Rabu (5/3) sekitar pukul 12.30 WIB", "Rabu, 5 Maret 2025"),
        ("pada Januari tahun ini", "Januari 2025"),
        ("pada akhir 2024 nanti", "akhir 2024"),
    ],
)
def test_what_says_the_same_day_is_one_time(words: str, absolute: str) -> None:
    text = f"Kapal itu tiba {words}."
    (found,) = together(text, times(text, TODAY))
    assert (found.absolute, found.explicit) == (absolute, True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ekspor pada Januari 2025 turun dari bulan sebelumnya.", ["Januari 2025", "Desember 2024"]),
        ("Panen pada 2024 naik dibanding tahun sebelumnya.", ["2024", "2023"]),
        ("Pada 2024 ia kembali, lima tahun sebelumnya ia pergi.", ["2024", ""]),
        ("Panen naik dibanding tahun sebelumnya.", [""]),
        ("Pameran dibuka hari ini hingga Jumat (7/3).", ["", "Jumat, 7 Maret 2025"]),
        ("Senin (3/3) atau Selasa (4/3) siang.", ["Senin, 3 Maret 2025", "Selasa, 4 Maret 2025"]),
    ],
)
def test_times_told_from_others(text: str, told: list[str]) -> None:
    assert [time.absolute for time in together(text, times(text, TODAY))] == told


@pytest.mark.parametrize(
    ("sentence", "ask", "answer"),
    [
        (
            "Semen Padang menang 2-1 atas Persiraja di Stadion Haji Agus Salim, Rabu (5/3/2025).",
            "Semen Padang menang 2-1 atas Persiraja di Stadion Haji Agus Salim pada tanggal berapa?",
            "Rabu (5/3/2025)",
        ),
        (
            "Rina Ginting menjadi juara lomba sepeda di Sirkuit Sentul, Rabu (5/3/2025).",
            "Rina Ginting menjadi juara lomba sepeda di sirkuit mana pada Rabu, 5 Maret 2025?",
            "Sirkuit Sentul",
        ),
        (
            "Badan Meteorologi, Klimatologi, dan Geofisika mencatat 12 gempa di Padang pada 2024.",
            "Badan Meteorologi, Klimatologi, dan Geofisika mencatat berapa gempa di Padang pada 2024?",
            "12 gempa",
        ),
        (
            "Menteri Politik, Hukum, dan Keamanan Rinto Wibowo membuka pameran.",
            "Pada Maret 2025, siapa Menteri Politik, Hukum, dan Keamanan yang membuka pameran?",
            "Rinto Wibowo",
        ),
        (
            "Bek asal Aceh Rinto Wibowo menegaskan bahwa ia akan meninggalkan Semen Padang pada 2026.",
            "Siapa bek asal Aceh yang menegaskan akan meninggalkan Semen Padang pada 2026?",
            "Rinto Wibowo",
        ),
        (
            "Petani menyiapkan 40 ekor kerbau menyusul dibukanya “pasar malam” di Solok pada 2024.",
            "Petani menyiapkan berapa ekor kerbau menyusul dibukanya “pasar malam” di Solok pada 2024?",
            "40 ekor kerbau",
        ),
        (
            "Penyanyi Rina Ginting tewas bunuh diri di Padang pada 3 Maret 2025.",
            "Kapan penyanyi Rina Ginting tewas bunuh diri di Padang?",
            "3 Maret 2025",
        ),
        (
            "Lomba diikuti 32 tim di Padang, Senin (3/3/2025) sampai Rabu (5/3/2025).",
            "Lomba diikuti berapa tim di Padang, pada Senin, 3 Maret 2025 sampai Rabu, 5 Maret 2025?",
            "32 tim",
        ),
        (
            "Mantan juara dunia catur Rinto Wibowo kembali bertanding di Padang pada 3 Maret 2025.",
            "Kapan mantan juara dunia catur Rinto Wibowo kembali bertanding di Padang?",
            "3 Maret 2025",
        ),
        (
            "Persija Jakarta takluk dari Persib Bandung di Solok pada 3 Maret 2025.",
            "Persija Jakarta takluk dari Persib Bandung di Solok pada tanggal berapa?",
            "3 Maret 2025",
        ),
        (
            "Polri menyatakan ledakan di Solok, Sumatera Barat, dilakukan oleh kelompok teror ISIS.",
            "Pada Maret 2025, Polri menyatakan ledakan di kota mana dilakukan oleh kelompok teror ISIS?",
            "Solok",
        ),
    ],
)
def test_what_a_lead_gives(sentence: str, ask: str, answer: str) -> None:
    assert pairs(sentence).get(ask) == answer


def test_a_described_organization_is_asked_for_by_its_description() -> None:
    found = pairs("Produsen kapal dalam negeri PT Samudra Jaya membangun pabrik di Padang pada 3 Maret 2025.")
    assert found.get("Produsen kapal dalam negeri mana yang membangun pabrik di Padang pada 3 Maret 2025?")


def test_a_first_name_taken_for_a_place_belongs_to_the_name() -> None:
    sentence = read(article("Menteri Keuangan Sri Mulyani Indrawati menaikkan cukai rokok.")).sentences[0]
    assert [entity.text for entity in sentence.entities] == ["Sri Mulyani Indrawati"]


def test_what_someone_says_of_another_keeps_no_pronoun() -> None:
    found = pairs("Rinto Wibowo mengatakan kepada Budi Santoso bahwa ia akan membeli kapal di Padang.")
    assert not any("dirinya" in ask or "mengatakan akan" in ask for ask in found)


@pytest.mark.parametrize(("word", "is_form"), [("disita", True), ("diraih", True), ("dinding", False)])
def test_passive_forms_are_those_of_verbs(word: str, is_form: bool) -> None:
    assert is_passive(word) is is_form


@pytest.mark.parametrize("ask", ["berlaku memasuki?", "memasuki pada"])
def test_a_time_that_a_verb_takes_is_not_asked_for(ask: str) -> None:
    found = pairs("Rinto Wibowo menegaskan uji sertifikasi kapal di Padang berlaku memasuki tahun 2025.")
    assert not any(ask in each for each in found)


def test_who_a_description_means() -> None:
    club = (
        "Persib Bandung lolos ke babak kedua. Klub asal Jawa Barat itu mengalahkan Persela Lamongan di Solok."
    )
    assert any("Persib Bandung mengalahkan klub mana di Solok" in each for each in pairs(club))
    man = "Desmond Mahesa membuka kebun. Pria yang juga menjabat sebagai Bupati Solok itu menanam 40 pohon."
    assert any("Desmond Mahesa menanam berapa pohon" in each for each in pairs(man))


def test_a_description_that_may_mean_two_stands_for_neither() -> None:
    clubs = (
        "Persib Bandung mengalahkan Persija Jakarta. Klub asal Jawa itu menjamu Persela Lamongan di Solok."
    )
    assert not any("menjamu klub mana" in each for each in pairs(clubs))


def test_how_often_is_told_before_the_question() -> None:
    found = pairs("Rinto Wibowo untuk ketiga kalinya menjuarai lomba perahu di Padang pada 3 Maret 2025.")
    assert any(each.startswith("Untuk ketiga kalinya, siapa yang menjuarai lomba perahu") for each in found)


def test_a_plain_word_is_no_first_name() -> None:
    sentence = read(
        article("Novel Sue Grafton menampilkan penyidik. Sue Grafton tinggal di Padang.")
    ).sentences[0]
    assert "Novel" not in {word for entity in sentence.entities for word in entity.text.split(" ")}


def test_two_players_are_asked_for_together() -> None:
    found = pairs(
        "Pasangan ganda putra Indonesia, Rinto Wibowo / Budi Santoso, lolos ke final Jepang Terbuka 2025."
    )
    ask = "Pasangan ganda putra Indonesia mana yang lolos ke final Jepang Terbuka 2025?"
    assert found.get(ask) == "Rinto Wibowo / Budi Santoso"


def test_a_disaster_that_an_article_opens_with_is_told_by_nobody_before() -> None:
    lead = (
        "Kebakaran melanda sebuah gudang beras di Jalan Muaro, Padang, pada Senin (3/3/2025) pukul 12.30 WIB."
    )
    assert "Kapan kebakaran melanda sebuah gudang beras di Jalan Muaro, Padang?" in pairs(lead)
    later = f"Rinto Wibowo membuka toko di Solok. {lead}"
    assert not any("kapan kebakaran" in ask.lower() for ask in pairs(later))


def test_a_pronoun_stays_where_something_stands_before_it() -> None:
    found = pairs(
        "Rinto Wibowo menyebutkan, setelah izin terbit, ia telah meminta bantuan kepada Budi Santoso."
    )
    assert not any("terbit telah meminta" in ask or "terbit, telah meminta" in ask for ask in found)

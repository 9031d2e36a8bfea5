"""A question says what its sentence says: nothing cut off, nothing left over, nothing written wrong."""

from __future__ import annotations

import pytest

from quiz.generate.analysis import read
from quiz.generate.families.office import small_calling
from quiz.generate.printing import tidy
from tests.unit.generating import article, pairs


def test_the_end_of_a_stretch_is_no_date_to_ask_for() -> None:
    found = pairs("Hendri Arnis membuka Festival Tabuik di Pantai Muaro yang digelar 2 hingga 5 Mei 2025.")
    assert found
    assert "5 Mei 2025" not in found.values()


def test_one_moment_by_two_clocks_is_told_once() -> None:
    found = pairs(
        "Semen Padang menang atas Persija Jakarta di Melbourne, Sabtu (1/3/2025) malam waktu setempat "
        "atau Minggu dini hari WIB."
    )
    assert found
    assert all("Minggu" not in ask for ask in found)
    assert any("Sabtu, 1 Maret 2025" in ask for ask in found)


def test_a_match_that_only_its_time_tells_is_not_told_without_it() -> None:
    found = pairs("Hendri Arnis menunjuk dua belas pemain Semen Padang yang menang pada laga sebelumnya.")
    assert all(not ask.rstrip("?”").endswith("pada laga") for ask in found)


def test_a_sunday_after_a_comma_is_a_day() -> None:
    found = pairs("Hendri Arnis meresmikan jembatan baru bagi nelayan Muaro di Kota Padang, Minggu.")
    assert any("pada Minggu, 2 Maret 2025" in ask for ask in found)
    assert all(", Minggu?" not in ask for ask in found)


def test_a_noun_with_its_aim_is_no_clause() -> None:
    found = pairs(
        "Wali Kota Padang Hendri Arnis menyatakan kesiapannya untuk membangun Pasar Muaro di Padang."
    )
    assert any("menyatakan kesiapannya untuk" in ask for ask in found)
    assert all("bahwa kesiapannya" not in ask for ask in found)


@pytest.mark.parametrize(
    ("told", "small"),
    [
        ("Bos PT Samudra Jaya", "bos PT Samudra Jaya"),
        ("Mantan Wali Kota Padang", "mantan Wali Kota Padang"),
        ("Wali Kota Padang", "Wali Kota Padang"),
        ("CEO Samudra Jaya", "CEO Samudra Jaya"),
    ],
)
def test_callings_are_written_small(told: str, small: str) -> None:
    assert small_calling(told) == small


def test_a_preposition_is_no_part_of_a_name() -> None:
    found = pairs(
        "Polisi Padang menangkap dua pencuri perahu milik nelayan Muaro.\n\n"
        "Di hadapan warga Padang, Hendri Arnis menyerahkan 40 perahu baru kepada nelayan Muaro."
    )
    assert all(", Di hadapan" not in ask for ask in found)


def test_quotation_marks_have_no_blanks_inside() -> None:
    assert tidy("pameran ‘ Laut Kita ’ di Padang") == "pameran ‘Laut Kita’ di Padang"
    assert tidy("Ma’ruf dan Nu’man pergi") == "Ma’ruf dan Nu’man pergi"


@pytest.mark.parametrize("name", ["Merantau", "Laut Kita"])
def test_a_thing_and_its_name_are_not_parted(name: str) -> None:
    found = pairs(f"Hendri Arnis membuat film pertamanya di Padang pada 2015 berjudul {name}.")
    assert all("berapa berjudul" not in ask for ask in found)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        (
            "Pelapor Rahmat Hidayat, warga Padang, membeli dua belas perahu dari nelayan Muaro.",
            "Pelapor Rahmat",
        ),
        ("ABC Samudra mencatat, nelayan Muaro menangkap 40 ton ikan pada Maret 2025.", "Siapa yang mencatat"),
        ("Hendri Arnis memerankan nelayan dalam film Bagus Rahmat pada 2024 di Padang.", "film siapa"),
        (
            "Lembaga Perikanan dan Kelautan Sumatera menyalurkan 40 perahu di Padang pada Maret 2025.",
            "Lembaga mana yang dan",
        ),
    ],
)
def test_what_is_no_person_is_not_asked_for_as_one(text: str, never: str) -> None:
    found = pairs(text)
    assert all(never not in ask for ask in found)
    assert "Pelapor Rahmat Hidayat" not in found.values()
    assert "Lembaga Perikanan" not in found.values()


def test_a_statement_without_a_predicate_is_no_sentence() -> None:
    found = pairs(
        "Polisi Padang menangkap dua pencuri perahu milik nelayan Muaro.\n\n"
        "Iring-iringan warga Padang yang menyusuri 12 jalan di Kota Padang pada Maret 2025."
    )
    assert all("menyusuri" not in ask for ask in found)


def test_a_place_that_is_told_exactly_is_asked_for_whole() -> None:
    found = pairs(
        "Hendri Arnis menyerahkan 40 perahu kepada nelayan di Dermaga Muaro, Padang, pada Selasa (4/3/2025)."
    )
    assert "Dermaga Muaro, Padang" in found.values()
    assert all("di mana, pada" not in ask for ask in found)


def test_a_language_is_asked_for_as_one() -> None:
    found = pairs("Universitas Andalas membuka kursus bahasa Jepang di Padang pada 4 Maret 2025.")
    assert "Universitas Andalas membuka kursus bahasa apa di Padang pada 4 Maret 2025?" in found


def test_who_speaks_is_not_who_is_spoken_of() -> None:
    found = pairs(
        '"Beberapa saksi sudah kami periksa di Padang," kata Rahmat Hidayat. Politikus asal Solok itu '
        "menerima suap Rp2 miliar dari PT Samudra Jaya di Padang pada Maret 2025."
    )
    assert all("Rahmat Hidayat menerima" not in ask for ask in found)


def test_a_description_stays_with_who_was_named_before() -> None:
    found = pairs(
        "Hendri Arnis dan Rahmat Hidayat menerbitkan buku baru.\n\nYa, pebalap Repsol Honda itu berhasil "
        "menorehkan dua belas rekor di Sirkuit Mandalika pada Maret 2025."
    )
    assert found
    assert all("pebalap Repsol Honda berhasil" not in ask for ask in found)


def test_a_body_is_asked_for_by_its_own_noun() -> None:
    found = pairs("Tim bulu tangkis putra Indonesia menghadapi Malaysia di Kota Padang pada 4 Maret 2025.")
    assert "Tim mana yang menghadapi Malaysia di Kota Padang pada 4 Maret 2025?" in found


def test_old_years_are_years() -> None:
    found = pairs(
        "Warga Padang memperingati letusan Gunung Talang di Solok pada 11 April 1815 dengan 40 perahu."
    )
    assert all("2025" not in ask for ask in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Badan Meteorologi, Klimatologi, dan Geofisika mencatat 40 gempa.",
            "Badan Meteorologi, Klimatologi, dan Geofisika",
        ),
        ("Anggota DPR Fraksi Hanura Rahmat S. Hidayat membeli 40 kapal.", "Rahmat S. Hidayat"),
        ("Kepala Balai Jalan IX Maluku membeli 40 kapal.", ""),
    ],
)
def test_names_are_whole(text: str, name: str) -> None:
    found = [entity for entity in read(article(text)).sentences[0].entities if entity.end > 2]
    assert not name or any(entity.text == name for entity in found)
    assert name or all(entity.kind != "PER" for entity in found)


def test_a_condition_is_nothing_that_was_said() -> None:
    found = pairs(
        "Rahmat Hidayat menyebut bila ditinjau dari kedalaman sungai di Padang, 40 perahu dapat lewat."
    )
    assert all("menyebut bila" not in ask or "perahu" in ask for ask in found)


def test_a_year_is_no_number_to_fill_in() -> None:
    found = pairs(
        "Hendri Arnis meraih gelar nelayan terbaik 2025 versi Dinas Perikanan Kota Padang di Muaro."
    )
    assert "2025" not in found.values()


def test_who_stands_after_his_party_is_no_part_of_its_name() -> None:
    found = read(article("Calon dari Partai Republik Donald Trump membeli 40 kapal di Padang.")).sentences[0]
    assert {"Partai Republik", "Donald Trump"} <= {entity.text for entity in found.entities}


def test_headquarters_stay_large() -> None:
    found = pairs(
        "Markas Besar Polri menyatakan 40 perahu di Kota Padang dicuri oleh nelayan Muaro pada Maret 2025."
    )
    assert found
    assert all("markas Besar" not in ask for ask in found)


def test_a_place_ends_before_how_long() -> None:
    found = pairs("Hendri Arnis tinggal di Padang dua tahun lagi bersama 40 nelayan Muaro.")
    assert "Padang dua tahun" not in found.values()


def test_half_a_range_is_no_answer() -> None:
    found = pairs(
        "Hendri Arnis menjual ikan tuna di Kota Padang seharga Rp10 ribu - Rp12 ribu per kg pada Maret 2025."
    )
    assert "Rp10 ribu" not in found.values()


def test_short_names_of_provinces_are_no_first_names() -> None:
    found = read(
        article("Ketua Asosiasi Nelayan Sumsel Musni Wijaya membeli 40 kapal di Palembang.")
    ).sentences[0]
    assert "Musni Wijaya" in {entity.text for entity in found.entities}


def test_a_capitalized_preposition_ends_no_opening() -> None:
    found = read(
        article(
            "Hendri Arnis menyelesaikan permasalahan Analisis Mengenai Dampak Lingkungan Pelabuhan Muaro."
        )
    ).affair
    assert found is None or not found.text.endswith("Analisis")


def test_a_pair_is_told_in_one_way() -> None:
    found = pairs(
        "Rahmat Hidayat membeli 40 kapal di Padang.\n\n"
        "Rahmat/Budi menjual 12 kapal di Kota Padang pada Maret 2025."
    )
    assert all("Rahmat Hidayat/Budi" not in ask for ask in found)


def test_a_unit_ends_before_whose_it_is() -> None:
    found = pairs(
        "Dua belas pebalap tim Movistar Yamaha meraih 13 kali podium di Sirkuit Mandalika pada Maret 2025."
    )
    assert all(str(answer) != "Dua belas pebalap tim" for answer in found.values())


def test_a_gap_takes_no_part_of_a_word() -> None:
    found = pairs("Hendri Arnis membuka pameran ID.Connect di Kota Padang untuk 40 nelayan pada Maret 2025.")
    assert all("ID. ____" not in ask for ask in found)

"""What people are and hold: the bounds of an office, and the questions about it."""

from __future__ import annotations

import pytest

from quiz.article import article_from
from quiz.generate import write
from quiz.generate.analysis import read
from quiz.generate.families import calling, office

OPENING = "JAKARTA, KABAR - Pemerintah menaikkan harga beras pada Rabu (3/5/2017). "


def asked(sentence: str) -> dict[str, str]:
    reading = read(article_from(OPENING + sentence, stem="x"))
    last = reading.sentences[-1]
    drafts = [*office.propose(reading, last), *calling.propose(reading, last)]
    return {draft.ask: str(draft.answer) for draft in drafts}


@pytest.mark.parametrize(
    ("sentence", "question", "answer"),
    [
        (
            "Kepala Badan Urusan Sungai (BUS) DKI Jakarta Rahmat Hidayat membenarkan hal itu.",
            "Apa jabatan Rahmat Hidayat?",
            "Kepala Badan Urusan Sungai (BUS) DKI Jakarta",
        ),
        (
            "Menteri Pariwisata (Menpar) Arief Santoso menyambut baik pilihan panitia.",
            "Siapa Menteri Pariwisata?",
            "Arief Santoso",
        ),
        (
            "Sementara itu, Ketua DPD Partai Demokrat Jawa Tengah, Rinto Wibowo, menolak usulan tersebut.",
            "Apa jabatan Rinto Wibowo?",
            "Ketua DPD Partai Demokrat Jawa Tengah",
        ),
        (
            "Menurut Kabid Humas Polda Sumut Kombes Pol Rina Ginting, dua orang ditangkap di Medan.",
            "Apa jabatan Rina Ginting?",
            "Kabid Humas Polda Sumut",
        ),
        (
            "KPK menahan mantan Menteri Kesehatan Siti Rahayu pada Senin.",
            "Jabatan apa yang pernah dipegang Siti Rahayu?",
            "Menteri Kesehatan",
        ),
        (
            "Joko Widodo mengaku tidak tahu. Sidang ditunda, kata pengacara Joko Widodo, Budi Santoso.",
            "Budi Santoso adalah pengacara siapa?",
            "Joko Widodo",
        ),
        (
            "Petenis Ukraina Elina Bondar menang dalam dua set.",
            "Elina Bondar adalah petenis asal negara mana?",
            "Ukraina",
        ),
        (
            "Pengamat politik dari Universitas Padjadjaran, Muradi Hasan, menilai hal itu wajar.",
            "Muradi Hasan adalah pengamat politik dari universitas mana?",
            "Universitas Padjadjaran",
        ),
        (
            "Keong sawah bisa menjadi sumber protein, ujar ahli gizi Jansen Wijaya.",
            "Apa profesi Jansen Wijaya?",
            "ahli gizi",
        ),
    ],
)
def test_what_somebody_is(sentence: str, question: str, answer: str) -> None:
    assert asked(sentence).get(question) == answer


def test_the_office_of_several_is_asked_only_of_the_person() -> None:
    found = asked("Wakil Ketua DPR Fahri Hidayat mengusulkan peraturan baru.")
    assert found == {"Apa jabatan Fahri Hidayat?": "Wakil Ketua DPR"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Hal itu disampaikan Komisioner Komnas HAM lainnya, Natalius Wibowo.",
        "KPK memeriksa mantan anggota DPR Ahmad Sutisna.",
        "Pesan itu dikirim penasihat keamanan Presiden Amerika Serikat Jimmy Wibowo.",
    ],
)
def test_no_question_on_what_says_too_little(sentence: str) -> None:
    assert not asked(sentence)


def test_an_office_that_was_is_not_asked_as_one_that_is() -> None:
    found = asked("Bekas Ketua KPU Padang, Rahmat Hidayat, menolak usulan tersebut.")
    assert found == {"Jabatan apa yang pernah dipegang Rahmat Hidayat?": "Ketua KPU Padang"}


def test_somebody_of_his_is_not_he() -> None:
    assert not asked("Kemenangan itu diraih anak asuh Rahmat Hidayat di Padang.")


def test_a_suspect_holds_no_office() -> None:
    text = OPENING + "KPK memeriksa tersangka Rahmat Hidayat di Padang pada 2 Mei 2017."
    made = [each for each in write(article_from(text, stem="x")).questions if each.answer == "Rahmat Hidayat"]
    assert made
    assert not any("tersangka" in f"{each.hint} {each.explain}" for each in made)


def test_ranks_of_the_navy_and_the_air_force_belong_to_no_office() -> None:
    found = asked("Rektor Universitas Pertahanan (Unhan) Laksda Ahmad Wijaya membuka acara itu.")
    assert found["Apa jabatan Ahmad Wijaya?"] == "Rektor Universitas Pertahanan"


def test_the_hint_for_an_office_survives_the_tutor_who_hides_the_words_of_the_answer() -> None:
    text = OPENING + "Menteri Pertahanan Rahmat Hidayat menolak usulan 12 partai di Padang pada 2 Mei 2017."
    made = write(article_from(text, stem="x")).questions
    hints = {each.hint for each in made if each.family == "office"}
    assert hints == {"Jawabannya 2 kata dan diawali huruf M."}

"""Questions written from small articles: what each family asks, and what no question may have."""

from __future__ import annotations

import re
from datetime import date

import pytest

from quiz.generate import conflicts, generate, write
from quiz.generate.ranking import LEAST_ASKED_FOR
from quiz.judge import judge
from quiz.language.id_writing import PRONOUNS
from tests.unit.generating import MARKET, article, asked, pairs


@pytest.mark.parametrize(
    ("sentence", "ask", "answer"),
    [
        (
            "Hendri Arnis meresmikan Pasar Muaro di Kota Padang pada 4 Maret 2025.",
            "Siapa yang meresmikan Pasar Muaro di Kota Padang pada 4 Maret 2025?",
            "Hendri Arnis",
        ),
        (
            "Gubernur Sumatera Barat Mahyeldi Ansharullah membuka Festival Tabuik di Solok pada Minggu.",
            "Siapa Gubernur Sumatera Barat yang membuka Festival Tabuik di Solok pada Minggu, 2 Maret 2025?",
            "Mahyeldi Ansharullah",
        ),
        (
            "Malaysia mengirim bantuan pangan ke Gaza pada 12 Februari 2025.",
            "Negara mana yang mengirim bantuan pangan ke Gaza pada 12 Februari 2025?",
            "Malaysia",
        ),
        (
            "PT Samudra Jaya membangun pabrik es di Pariaman pada 2024.",
            "Perusahaan mana yang membangun pabrik es di Pariaman pada 2024?",
            "PT Samudra Jaya",
        ),
        (
            "Presiden Joko Widodo tiba di Padang pada Rabu (5/3/2025).",
            "Kapan Presiden Joko Widodo tiba di Padang?",
            "Rabu (5/3/2025)",
        ),
        (
            "Perserikatan Bangsa-Bangsa menerapkan embargo senjata terhadap Libya sejak 2011.",
            "Sejak tahun berapa Perserikatan Bangsa-Bangsa menerapkan embargo senjata terhadap Libya?",
            "2011",
        ),
        (
            "Presiden Joko Widodo tiba di Padang pada Rabu (5/3/2025).",
            "Di mana Presiden Joko Widodo tiba pada Rabu, 5 Maret 2025?",
            "Padang",
        ),
        (
            "Polisi Malaysia menangkap 17 nelayan asal Riau di Selat Malaka pada 3 Maret 2025.",
            "Berapa nelayan asal Riau yang ditangkap polisi Malaysia di Selat Malaka pada 3 Maret 2025?",
            "17 nelayan",
        ),
        (
            "Bank Nagari menyalurkan kredit sebesar Rp5 triliun di Sumatera Barat pada 2024.",
            "Berapa besar kredit yang disalurkan Bank Nagari di Sumatera Barat pada 2024?",
            "Rp5 triliun",
        ),
        (
            "Semen Padang mengalahkan Persija Jakarta dengan skor 3-1 pada 2 Maret 2025.",
            "Dengan skor berapa Semen Padang mengalahkan Persija Jakarta pada 2 Maret 2025?",
            "3-1",
        ),
        (
            "Mahyeldi Ansharullah bertemu dengan Anwar Ibrahim di Kuala Lumpur pada 12 Februari 2025.",
            "Dengan siapa Mahyeldi Ansharullah bertemu di Kuala Lumpur pada 12 Februari 2025?",
            "Anwar Ibrahim",
        ),
        (
            "Turki menolak rencana gencatan senjata pada 14 Juni 2020.",
            "Apa yang ditolak Turki pada 14 Juni 2020?",
            "rencana gencatan senjata",
        ),
        (
            "Indonesia dan Malaysia menandatangani perjanjian dagang di Jakarta pada 2024.",
            "Negara mana saja yang menandatangani perjanjian dagang di Jakarta pada 2024?",
            ("Indonesia", "Malaysia"),
        ),
    ],
)
def test_what_the_families_ask(sentence: str, ask: str, answer: object) -> None:
    assert pairs(sentence).get(ask) == answer


def test_a_relative_day_becomes_a_date() -> None:
    found = pairs("Menteri Pertahanan Prabowo Subianto bertemu dengan Anwar Ibrahim di Jakarta pada Senin.")
    assert any("pada Senin, 3 Maret 2025" in ask for ask in found)


def test_the_month_of_the_article_stands_before_an_undated_question() -> None:
    sentence = "Menteri Luar Negeri Malaysia Mohamad Hasan menolak usul Amerika Serikat tentang Gaza."
    assert any(
        ask.startswith("Pada Maret 2025, siapa Menteri Luar Negeri Malaysia") for ask in pairs(sentence)
    )
    assert any(ask.startswith("Siapa Menteri Luar Negeri Malaysia") for ask in pairs(sentence, None))


def test_a_surname_is_answered_in_full_too() -> None:
    text = (
        "Mahyeldi Ansharullah memimpin Sumatera Barat. "
        "Mahyeldi meresmikan Pasar Muaro di Padang pada 4 Maret 2025."
    )
    (made,) = [each for each in asked(text) if each.ask.startswith("Siapa yang meresmikan Pasar Muaro")]
    assert made.answer == "Mahyeldi"
    assert made.accept == ("Mahyeldi Ansharullah",)


def test_a_pronoun_is_resolved_and_the_quote_holds_both_sentences() -> None:
    text = (
        "Mahyeldi Ansharullah terbang ke Kuala Lumpur. "
        "Ia bertemu dengan Anwar Ibrahim di Putrajaya pada 12 Februari 2025."
    )
    (made, *_) = [each for each in asked(text) if each.answer == "Anwar Ibrahim"]
    assert made.ask in {
        "Dengan siapa Mahyeldi Ansharullah bertemu di Putrajaya pada 12 Februari 2025?",
        "Mahyeldi Ansharullah bertemu dengan siapa di Putrajaya pada 12 Februari 2025?",
    }
    assert made.source is not None
    assert made.source.quote == text


def test_a_question_word_may_stand_where_its_answer_stood() -> None:
    text = (
        "Pengadilan Padang menjatuhkan denda sekitar Rp250 juta kepada Rudi Hartono pada 4 Maret 2025. "
        "Rudi Hartono dibawa ke Jakarta oleh jaksa Sinta Dewi pada 5 Maret 2025, kata polisi."
    )
    made = {each.ask: each.answer for each in asked(text) if each.family.endswith("in place")}
    fine = "Pengadilan Padang menjatuhkan denda berapa rupiah kepada Rudi Hartono pada 4 Maret 2025?"
    assert made[fine] == "Rp250 juta"
    assert made["Rudi Hartono dibawa ke Jakarta oleh siapa pada 5 Maret 2025?"] == "Sinta Dewi"


@pytest.mark.parametrize(
    "tail",
    [
        "5 mobil dan 7 motor di Padang",
        "tujuh kota, yakni Padang, Medan, Binjai, Solok, Bukittinggi, Dumai, dan Pekanbaru",
    ],
)
def test_numbers_side_by_side_or_counted_out_are_not_asked_for_in_place(tail: str) -> None:
    text = f"Polda Sumatera Barat memeriksa {tail} pada 4 Maret 2025."
    assert not [each for each in asked(text) if each.family == "number in place"]


@pytest.mark.parametrize(
    "text",
    [
        "Dia meresmikan pasar itu kemarin.",
        "Presiden Rusia Vladimir Putin bertemu mereka di sana.",
        "Pasar itu ramai.",
        "Baca juga: Presiden Rusia Vladimir Putin Tiba di Jakarta",
        "Presiden Rusia Vladimir Putin tiba di Jakarta. (AFP/Sergei Ivanov)",
        "Siapa yang menang, Joko Widodo atau Prabowo Subianto?",
    ],
)
def test_nothing_is_asked_of_what_hangs_in_the_air_or_is_furniture(text: str) -> None:
    assert asked(text) == []


def test_well_known_heads_of_state_are_not_asked_by_office() -> None:
    text = "Presiden Rusia Vladimir Putin mengirim 300 dokter ke Suriah pada 3 Maret 2025."
    assert not any("Siapa Presiden Rusia" in ask or "jabatan Vladimir" in ask for ask in pairs(text))


def test_every_question_keeps_the_promises() -> None:
    source = article(MARKET)
    whole = " ".join(source.text.split())
    made = write(source).questions
    assert len(made) >= 8
    for question in made:
        assert question.source is not None
        assert " ".join(question.source.quote.split()) in whole
        answers = question.answer if isinstance(question.answer, tuple) else (str(question.answer),)
        assert all(answer in question.source.quote for answer in answers)
        assert not set(re.findall(r"[\w’'-]+", question.ask.lower())) & PRONOUNS
        assert question.ask.endswith("?")
        assert question.ask[0].isupper()
        assert (question.status, question.language) == ("draft", "id")
        assert question.family
        assert question.score is not None
        assert question.hint
        assert question.as_of == date(2025, 3, 6)
        assert question.difficulty in {1, 2, 3, 4, 5}


def test_the_judge_takes_the_key_and_no_distractor() -> None:
    for question in asked(MARKET):
        if isinstance(question.answer, str):
            assert judge(question, question.answer).verdict == "accept", question.ask
        for choice in question.choices:
            if choice != question.answer:
                assert judge(question, choice).verdict == "reject", (question.ask, choice)


def test_ids_are_unique_and_output_is_the_same_each_time() -> None:
    bank = generate([article(MARKET), article(MARKET, stem="lain")])
    ids = [question.id for question in bank.questions]
    assert len(ids) == len(set(ids))
    assert generate([article(MARKET), article(MARKET, stem="lain")]) == bank


def test_two_files_of_one_name_stay_apart() -> None:
    other = MARKET.replace("Padang", "Medan").replace("Muaro", "Petisah")
    bank = generate([article(MARKET), article(other)])
    assert list(bank.articles) == ["pasar", "pasar-2"]
    assert len({question.id for question in bank.questions}) == len(bank.questions)


def test_no_more_than_asked_for_and_no_family_has_it_all() -> None:
    few = write(article(MARKET), per_article=5).questions
    assert len(few) == 5
    assert few == tuple(sorted(few, key=lambda question: -(question.score or 0)))
    families = [question.family for question in write(article(MARKET)).questions]
    assert max(map(families.count, families)) <= max(3, 0.35 * len(families))


def test_who_says_how_many_gets_the_less_sure_ones_after_the_others() -> None:
    sure = write(article(MARKET)).questions
    wanted = write(article(MARKET), per_article=len(sure) + 3).questions
    assert len(wanted) > len(sure)
    assert {each.ask for each in sure} <= {each.ask for each in wanted}
    assert all((each.score or 0) >= LEAST_ASKED_FOR for each in wanted)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "The mayor of the city opened the market that was built with money from the state in March.",
            "English",
        ),
        ("Air kelapa menyegarkan tubuh. Rasanya manis. Orang menyukainya.", "no sentence"),
    ],
)
def test_an_article_without_questions_says_why(text: str, why: str) -> None:
    written = write(article(text))
    assert written.questions == ()
    assert why in written.why


def test_a_gap_is_asked_where_nothing_else_is() -> None:
    text = (
        "Kerja sama antara nelayan Muaro dan Universitas Andalas, Politeknik Negeri Padang serta Bank Nagari "
        "di bidang perikanan membuat panen naik dua kali lipat pada 2024."
    )
    made = [question for question in asked(text) if question.family == "cloze"]
    assert made
    assert all("____" in question.ask and str(question.answer) not in question.ask for question in made)


def test_sources_that_contradict_themselves_are_reported_and_not_asked() -> None:
    text = (
        "Rahmat Hidayat adalah tokoh penting di Partai Nelayan Padang. "
        "Kota Padang memiliki pasar baru. "
        "Rahmat Hidayat adalah tokoh terbuang di Partai Nelayan Padang."
    )
    written = write(article(text))
    (conflict,) = conflicts(written.claims)
    assert conflict.what == "“penting” or “terbuang”"
    assert not any("tokoh" in question.ask for question in written.questions)


def test_one_person_spelt_in_two_ways_is_reported_between_articles() -> None:
    first = write(article("Menteri Luar Negeri Rusia Sergei Lavrov tiba di Ankara pada 4 Maret 2025."))
    second = write(article("Menteri Luar Negeri Rusia Sergey Lavrov bertolak ke Moskow pada 5 Maret 2025."))
    assert [each.what for each in conflicts([*first.claims, *second.claims])] == [
        "“Sergei Lavrov” or “Sergey Lavrov”"
    ]
    assert conflicts(first.claims) == []


def test_a_story_of_old_times_is_not_given_the_month_of_its_article() -> None:
    text = (
        "Perang Paderi pecah pada 1803 dan berakhir pada 1838. Belanda mengirim pasukan ke Bonjol pada 1821. "
        "Tuanku Imam Bonjol memimpin perlawanan terhadap Belanda di Bonjol."
    )
    assert not any("2025" in question.ask for question in asked(text))


def test_a_hint_for_a_number_in_words_does_not_tell_it() -> None:
    text = "Semen Padang memenangkan tiga pertandingan di Jakarta pada Maret 2025."
    (made, *_) = [each for each in asked(text) if str(each.answer).startswith("tiga")]
    assert "tiga" not in made.hint
    assert "“t”" in made.hint


def test_no_name_goes_past_a_verb() -> None:
    from quiz.generate.names import decode
    from quiz.generate.parsed import Word

    tagged = (("Tripoli", "PROPN"), ("didukung", "VERB"), ("PBB", "PROPN"))
    words = [Word(text, text.lower(), tag, 0, 0) for text, tag in tagged]
    assert [each.text for each in decode(words, ["B-LOC", "I-LOC", "I-LOC"])] == ["Tripoli"]


def test_a_stretch_of_months_written_as_one_word_is_not_told_by_its_first_month() -> None:
    text = "Sepanjang Januari-April 2025, 14 juta wisatawan asing berkunjung ke Thailand menurut Bank Dunia."
    assert not any("Januari 2025" in ask for ask in pairs(text))


def test_a_name_inside_a_title_is_not_told_in_full() -> None:
    text = (
        "Kylie Santoso tampil di Padang pada 2 Maret 2025. Acara Life of Kylie ditayangkan 12 kali di "
        "Indonesia sejak 3 Maret 2025."
    )
    assert not any("Life of Kylie Santoso" in ask for ask in pairs(text))

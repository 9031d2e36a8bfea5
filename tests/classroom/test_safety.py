"""Each line of assets/classroom-safety.md, tried."""

from __future__ import annotations

import json
import re
import shutil
import ssl
import stat
import subprocess
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from quiz.classroom.access import COOKIE, Tries, sign, signed
from quiz.classroom.client import Client
from quiz.classroom.hub.hub import Hub
from quiz.classroom.hub.pages import SCRIPTS
from quiz.classroom.hub.serving import Server, tls
from quiz.classroom.newcomers import claim
from quiz.classroom.opening import held
from quiz.classroom.protocol import Board, Bye, Do, Fault, Mine, Said, Welcome
from quiz.classroom.pupil import Pupil
from quiz.cli import main
from quiz.locale import LANGUAGES
from quiz.progress import open_learner
from tests.classroom.school import BANK, ROSTER, address, begun, desk, now_ms, phone, serving

DOCUMENT = Path(__file__).parents[2] / "assets" / "classroom-safety.md"


def test_every_line_of_the_document_has_its_test() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        if line.startswith("| ") and not line.startswith("| Somebody"):
            named = re.findall(r"`(test_\w+)`", line)
            assert named, line
            for name in named:
                assert re.search(rf"^(async )?def {name}\(", sources, re.MULTILINE), name


@asynccontextmanager
async def visitor(server: Server, **headers: str) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(
        base_url=address(server),
        headers={"Origin": address(server), **headers},
        cookie_jar=aiohttp.CookieJar(unsafe=True),
    ) as session:
        yield session


def joining(server: Server, number: int = 1, **more: Any) -> dict[str, Any]:
    setup = server.hub.lesson.setup
    return {"room": setup.pin, "n": number, "pin": ROSTER[number - 1].pin, **more}


async def test_no_page_holds_a_key(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, visitor(server) as session:
        texts = []
        for path in (
            "/",
            "/board",
            *(f"/{name}" for name in SCRIPTS),
            "/board.js",
            "/style.css",
            "/words/id.json",
            "/words/en.json",
            "/me",
        ):
            async with session.get(path) as answer:
                assert answer.status == 200
                texts.append(await answer.text())
        async with session.post("/room", json={"room": server.hub.lesson.setup.pin}) as answer:
            texts.append(await answer.text())
        for question in BANK.questions:
            assert not any(str(question.answer) in text or question.ask in text for text in texts)
        assert not any(pupil.pin in texts[-1] for pupil in ROSTER)


async def test_a_pupil_s_page_is_light(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, visitor(server) as session:

        async def weight(path: str) -> int:
            async with session.get(path) as answer:
                return len(await answer.read())

        own = ("/", *(f"/{name}" for name in SCRIPTS), "/style.css", "/icon.svg")
        words = [await weight(f"/words/{language}.json") for language in LANGUAGES]
        assert sum([await weight(path) for path in own]) + max(words) <= 60_000


async def test_identity_is_a_signed_cookie_that_scripts_cannot_read(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, visitor(server) as session:
        async with session.post("/join", json=joining(server)) as answer:
            assert answer.status == 200
            cookie = answer.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        assert "Ani" not in cookie
        async with session.get("/me") as answer:
            assert (await answer.json())["name"] == "Ani Lestari · 9A"
        async with session.get("/me?n=2&name=Budi") as answer:
            assert (await answer.json())["n"] == 1


async def test_forged_cookies_are_nobody(tmp_path: Path) -> None:
    now = time.time()
    good = sign("secret", "room", 1, now)
    assert signed("secret", "room", good, now) == 1
    assert signed("other", "room", good, now) is None
    assert signed("secret", "another", good, now) is None
    assert signed("secret", "room", good, now + 2 * 24 * 3600) is None
    for broken in ("", ".", "x.y", good[:-1], good.replace(".", ""), "é.é", good + "=", "A" * 4000):
        assert signed("secret", "room", broken, now) is None
    async with (
        serving(begun(tmp_path), tmp_path) as server,
        phone(server, 1),
        visitor(server, Cookie=f"{COOKIE}={good}") as session,
    ):
        async with session.get("/me") as answer:
            assert (await answer.json())["name"] == ""
        async with session.ws_connect("/ws") as socket:
            assert json.loads((await socket.receive()).data)["code"] == "who"


async def test_pins_cannot_be_tried_out(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, visitor(server) as session:
        for _try in range(5):
            async with session.post("/join", json=joining(server, pin="0000")) as answer:
                assert answer.status == 403
        async with session.post("/join", json=joining(server)) as answer:
            assert answer.status == 429
            assert "Tunggu" in (await answer.json())["say"]
        async with session.post("/join", json=joining(server, 2)) as answer:
            assert answer.status == 200  # others still come in
        await server.hub.do("forgive", {"pupil": 1})
        async with session.post("/join", json=joining(server)) as answer:
            assert answer.status == 200
        for _try in range(100):
            server.hub.addresses.fail("127.0.0.1")
        async with session.post("/room", json={"room": server.hub.lesson.setup.pin}) as answer:
            assert answer.status == 429


def test_tries_are_forgotten_after_their_time() -> None:
    now = [0.0]
    tries = Tries(lambda: now[0], 2, 60.0, keys=3)
    tries.fail("a")
    now[0] = 10.0
    tries.fail("a")
    assert tries.wait("a") == 50.0
    now[0] = 61.0
    assert tries.wait("a") == 0
    for key in "bcde":
        tries.fail(key)
    assert len(tries._failed) == 3


async def test_a_whole_school_comes_from_one_address(tmp_path: Path) -> None:
    roster = tuple(Pupil(number=n, name=f"Murid {n}", pin="4711") for n in range(1, 301))
    async with serving(begun(tmp_path, roster=roster), tmp_path) as server, visitor(server) as session:
        pin = server.hub.lesson.setup.pin
        for number in range(1, 301):
            async with session.post("/join", json={"room": pin, "n": number, "pin": "4711"}) as answer:
                assert answer.status == 200
        assert len(server.hub.lesson.room.pupils) == 300


async def test_a_typed_name_does_not_open_somebodys_history(tmp_path: Path) -> None:
    with open_learner("Guru Besar", tmp_path):
        pass
    assert claim(tmp_path, "guru besar", "1234") == "taken"
    assert claim(tmp_path, "Tika", "12") == "short"
    assert claim(tmp_path, "Tika", "1234") == "yours"
    assert claim(tmp_path, " tika ", "1234") == "yours"
    assert claim(tmp_path, "Tika", "9999") == "wrong"
    async with serving(begun(tmp_path, roster=(), open=True), tmp_path) as server, visitor(server) as session:
        pin = server.hub.lesson.setup.pin
        for name, own, status in (("Guru Besar", "1234", 403), ("Tika", "9999", 403), ("Tika", "1234", 200)):
            async with session.post("/join", json={"room": pin, "name": name, "pin": own}) as answer:
                assert answer.status == status


async def test_other_origins_are_refused(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server:
        for origin in ("http://evil.example", "null", ""):
            async with visitor(server, Origin=origin) as session:
                async with session.post("/join", json=joining(server)) as answer:
                    assert answer.status == 403
                for path in ("/ws", "/watch"):
                    with pytest.raises(aiohttp.WSServerHandshakeError):
                        await session.ws_connect(path)
        plain = {"Content-Type": "text/plain"}
        async with visitor(server) as session, session.post("/join", data="{}", headers=plain) as answer:
            assert answer.status == 415


async def test_foreign_host_names_are_refused(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server:
        for host, status in (
            ("evil.example", 403),
            ("localhost", 200),
            ("127.0.0.1:1", 200),
            ("[::1]:80", 200),
        ):
            async with visitor(server, Host=host) as session, session.get("/") as answer:
                assert answer.status == status, host


async def test_size_rate_and_count_are_limited(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher:
        await teacher.do("next")
        async with phone(server, 1) as ani:
            await ani.client.answer(1, "x" * 20_000)
            ani.told.clear()
            ani.client.outbox.clear()
            await ani.until(Welcome)  # the hub had hung up
            assert not ani.last(Mine).tried
            for _n in range(60):
                await ani.client.object(1)
            assert await ani.until(Fault, lambda m: m.code == "fast")
        phones = [phone(server, 2) for _n in range(6)]
        held_ = [await one.__aenter__() for one in phones]
        assert len(server.hub.pupils[2]) == 4
        await held_[0].until(Bye, lambda m: m.code == "crowded")
        for one in phones:
            await one.__aexit__(None, None, None)
        server.hub.count = 10_000
        async with visitor(server) as session:
            with pytest.raises(aiohttp.WSServerHandshakeError):
                await session.ws_connect("/ws")
        server.hub.count = 1
        async with visitor(server) as session, session.post("/room", data="x" * 100_000) as answer:
            assert answer.status in (413, 415)


async def test_the_policy_allows_no_inline_script(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, visitor(server) as session:
        for path in ("/", "/board", "/app.js", "/none"):
            async with session.get(path) as answer:
                policy = answer.headers["Content-Security-Policy"]
                text = await answer.text()
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert "frame-ancestors 'none'" in policy
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert (
                not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|javascript:|<style|\sstyle=", text)
                or ".js" in path
            )
            assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b", text)


async def test_commands_need_the_teachers_token(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server:
        setup = server.hub.lesson.setup
        async with desk(server, setup.board) as board:
            shown = await board.until(Board)
            assert not shown.teacher
            await board.do("next")
            assert (await board.until(Fault)).code == "unknown"
        async with desk(server, "wrong") as stranger:
            assert (await stranger.until(Bye)).code == "who"
        async with phone(server, 1) as ani:
            await ani.client.say(Do(what="next"))
            assert (await ani.until(Fault)).code == "unknown"
        assert server.hub.lesson.room.rounds == []


async def test_one_who_was_sent_out_stays_out(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher, phone(server, 1) as ani:
        await teacher.do("remove", pupil=1)
        await ani.until(Bye, lambda m: m.code == "removed")
        async with visitor(server) as session:
            async with session.post("/join", json=joining(server)) as answer:
                assert answer.status == 403
            cookie = sign(server.hub.lesson.setup.secret, server.hub.lesson.setup.id, 1, time.time())
            async with session.get("/me", headers={"Cookie": f"{COOKIE}={cookie}"}) as answer:
                assert (await answer.json())["name"] == ""


async def test_a_locked_room_lets_only_those_back_who_were_there(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher:
        async with phone(server, 1):
            await teacher.do("lock")
            await teacher.until(Board, lambda m: m.locked)
        async with visitor(server) as session:
            async with session.post("/join", json=joining(server)) as answer:
                assert answer.status == 200
            async with session.post("/join", json=joining(server, 2)) as answer:
                assert answer.status == 403


async def test_hostile_words_stay_words(tmp_path: Path) -> None:
    hostile = "<img src=x onerror=alert(1)>\x1b[31m\u202e\x00[bold]"
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher:
        await teacher.do("next")
        async with phone(server, 1) as ani:
            await ani.client.answer(1, hostile)
            mine = await ani.until(Mine, lambda m: m.tried)
            assert mine.tried[0].text == "<img src=x onerror=alert(1)>[31m[bold]"


async def test_a_talks_turns_carry_no_key(tmp_path: Path) -> None:
    async with serving(begun(tmp_path, mode="self"), tmp_path) as server, phone(server, 1) as ani:
        said = await ani.until(Said)
        assert not any(
            str(question.answer) in item.text for item in said.items for question in BANK.questions
        )


def test_the_hub_binds_to_loopback_unless_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZ_HOME", str(tmp_path))
    hosts: list[str] = []

    def note(server: Server, *_others: object) -> int:
        hosts.append(server.host)
        return 0

    monkeypatch.setattr("quiz.cli.class_serve._hold", note)
    assert main(["class", "serve", "--new"]) == 0
    assert main(["class", "serve", "--new", "--lan"]) == 0
    assert main(["class", "serve", "--new", "--host", "192.0.2.7"]) == 0
    assert hosts == ["127.0.0.1", "0.0.0.0", "192.0.2.7"]


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes a certificate with openssl")
async def test_with_a_certificate_the_cookie_is_for_https_alone(tmp_path: Path) -> None:
    certificate, key = tmp_path / "c.pem", tmp_path / "k.pem"
    words = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    subprocess.run(
        ["openssl", "req", *words, "-keyout", key, "-out", certificate], check=True, capture_output=True
    )
    with held(begun(tmp_path), now_ms) as (lesson, journal):
        server = Server(Hub(lesson, journal, tmp_path), "127.0.0.1", 0, tls(certificate, key))
        await server.start()
        try:
            trust = ssl.create_default_context(cafile=certificate)
            trust.check_hostname = False
            async with Client(f"https://127.0.0.1:{server.port}", trust=trust) as client:
                await client.join(lesson.setup.pin, "1111", number=1)
                cookie = next(iter(client.session.cookie_jar))
                assert cookie["secure"]
        finally:
            await server.stop()


def test_the_lessons_files_are_its_owners_alone(tmp_path: Path) -> None:
    home = tmp_path / "home"
    folder = begun(home)
    with held(folder, now_ms) as (_lesson, journal):
        journal.close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert replace(ROSTER[0]).pin in (folder / "room.json").read_text(encoding="utf-8")

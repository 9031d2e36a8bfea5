"""The pages in a real Chromium: a drill to the end, a talk, a screen reader's view, a narrow phone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.classroom.browsing import Scheme, browser, come_in, needs_browser, overflows, page
from tests.classroom.school import address, begun, desk, serving

pytestmark = [pytest.mark.browser, needs_browser]


async def test_two_pupils_and_a_teacher_play_a_drill_to_the_end(tmp_path: Path) -> None:
    folder = begun(tmp_path, seconds=120)
    async with serving(folder, tmp_path) as server, desk(server) as teacher, browser() as chromium:
        room = server.hub.lesson.setup.pin
        async with page(chromium) as ani, page(chromium, locale="en-GB", scheme="dark") as budi:
            await come_in(ani, address(server), room, "Ani", "1111")
            await come_in(budi, address(server), room, "Budi", "2222")
            await teacher.do("next")
            await ani.fill("#answer", "sungai raya")
            await ani.keyboard.press("Enter")
            await ani.wait_for_selector(".turn.accept")
            assert await ani.inner_text("#points") == "1 dari 1"
            await budi.fill("#answer", "<b>Muara</b> Timur")
            await budi.click("text=Send")
            await budi.wait_for_selector(".turn.reject")
            assert await budi.inner_text(".turn.me") == "<b>Muara</b> Timur"
            assert "Sungai Raya" not in await budi.inner_text("body")
            await budi.click("text=I was right")
            await budi.wait_for_selector("text=Your teacher will look at it.")

            # Budi's phone is gone for a while; the teacher accepts what Budi wrote meanwhile.
            await budi.context.set_offline(True)
            for line in list(server.hub.pupils[2]):
                line.cut()
                await line.socket.close()
            await budi.wait_for_selector("text=No connection")
            heap = next(one for one in server.hub.board(teacher=True).heaps if one.appeals)
            await teacher.do("rule", question=heap.question, forms=heap.forms, verdict="accept")
            await teacher.do("advance")
            await teacher.do("advance")
            await ani.wait_for_selector(".turn.proof mark")
            assert await ani.inner_text(".turn.proof mark") == "Sungai Raya"
            await budi.context.set_offline(False)
            await budi.wait_for_selector("text=decided by your teacher")
            assert await budi.inner_text("#points") == "1 of 1"

            await budi.reload()
            await budi.wait_for_selector(".turn.reveal")
            assert await budi.inner_text("#points") == "1 of 1"
            await teacher.do("next")
            await ani.wait_for_selector("#answer")
            assert await ani.evaluate("document.activeElement.id") == "answer"
            assert "wali kota" in await ani.inner_text("#announce")
            assert not await overflows(ani)
            await teacher.do("end")
            await ani.wait_for_selector("text=Pelajaran selesai")
            await budi.wait_for_selector("text=The lesson is over")


async def test_a_talk_at_ones_own_pace_comes_back_after_a_reload(tmp_path: Path) -> None:
    folder = begun(tmp_path, mode="self")
    async with serving(folder, tmp_path) as server, browser() as chromium, page(chromium) as ani:
        await come_in(ani, address(server), server.hub.lesson.setup.pin, "Ani", "1111")
        await ani.wait_for_selector(".turn.ask")
        await ani.fill("#line", "Teluk Biru")
        await ani.keyboard.press("Enter")
        await ani.wait_for_selector(".turn.reject")
        await ani.click(".row button >> nth=2")
        await ani.wait_for_selector(".turn.proof mark")
        turns = await ani.locator(".turn").all_inner_texts()
        await ani.reload()
        await ani.wait_for_selector(".turn.proof")
        assert await ani.locator(".turn").all_inner_texts() == turns
        assert await ani.get_attribute("#talk", "role") == "log"
        assert not await overflows(ani)


async def test_an_open_room_takes_a_name_and_its_pin(tmp_path: Path) -> None:
    folder = begun(tmp_path, roster=(), open=True)
    async with serving(folder, tmp_path) as server, browser() as chromium, page(chromium) as new:
        await new.goto(f"{address(server)}/#{server.hub.lesson.setup.pin}")
        await new.fill("#field-name", "Nur Aisyah")
        await new.fill("#field-pin", "12")
        await new.keyboard.press("Enter")
        await new.wait_for_selector("text=Pilih PIN 4 sampai 12 angka")
        await new.fill("#field-pin", "8261")
        await new.keyboard.press("Enter")
        await new.wait_for_selector("text=Kamu sudah masuk")
        assert new.url == f"{address(server)}/"


async def test_the_board_shows_and_keeps_what_is_to_be_kept(tmp_path: Path) -> None:
    async with (
        serving(begun(tmp_path), tmp_path) as server,
        desk(server) as teacher,
        browser() as chromium,
        page(chromium, width=1280, height=720) as board,
        page(chromium) as ani,
    ):
        await board.goto(f"{address(server)}/board#{server.hub.lesson.setup.board}")
        await board.wait_for_selector("text=Belum ada yang masuk")
        await come_in(ani, address(server), server.hub.lesson.setup.pin, "Ani", "1111")
        await teacher.do("next")
        await board.wait_for_selector("h2:has-text('Taman Melati')")
        await ani.fill("#answer", "Sungai Raya")
        await ani.keyboard.press("Enter")
        await board.wait_for_selector("text=1 dari 1 sudah menjawab")
        assert "Sungai Raya" not in await board.inner_text("body")
        assert server.hub.lesson.setup.board not in board.url
        await teacher.do("reveal")
        await board.wait_for_selector(".turn.proof mark")
        await teacher.do("names")
        await board.wait_for_selector("text=Ani", state="detached")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_control_has_a_name_and_enough_contrast(tmp_path: Path, scheme: Scheme) -> None:
    async with (
        serving(begun(tmp_path), tmp_path) as server,
        desk(server) as teacher,
        browser() as chromium,
        page(chromium, scheme=scheme) as ani,
    ):
        await come_in(ani, address(server), server.hub.lesson.setup.pin, "Ani", "1111")
        await teacher.do("next")
        await ani.fill("#answer", "Teluk Biru")
        await ani.keyboard.press("Enter")
        await ani.wait_for_selector(".turn.reject")
        await teacher.do("reveal")
        await ani.wait_for_selector(".turn.proof")
        nameless = await ani.evaluate(
            "[...document.querySelectorAll('input, button')].filter((one) => one.offsetParent && "
            "!one.textContent.trim() && !one.labels?.length && !one.getAttribute('aria-label')).length"
        )
        assert nameless == 0
        ratios = await ani.evaluate(CONTRAST)
        assert ratios
        assert min(ratios) >= 7


CONTRAST = """
(() => {
  const light = (text) => {
    const [r, g, b] = text.match(/[\\d.]+/g).slice(0, 3).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    for (let one = node; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (!/, 0\\)$/.test(colour) && colour !== "transparent") return colour;
    }
    return "rgb(255, 255, 255)";
  };
  return [...document.querySelectorAll("h1, h2, p, span, button, .turn, small, mark")]
    .filter((one) => one.offsetParent && one.textContent.trim())
    .filter((one) => !one.disabled && !one.classList.contains("unseen"))
    .map((one) => {
      const [a, b] = [light(getComputedStyle(one).color), light(ground(one))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
})()
"""

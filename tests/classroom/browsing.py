"""A real headless Chromium; where there is none its tests are skipped with a line that says so."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

Scheme = Literal["light", "dark"]

NAMES = ("chromium", "chromium-browser", "google-chrome")
SANDBOX = [] if hasattr(os, "geteuid") and os.geteuid() else ["--no-sandbox"]


def chromium() -> str:
    """The browser's path: ``CHROMIUM``, or the first that is installed; "" for none."""
    return os.environ.get("CHROMIUM") or next((path for name in NAMES if (path := shutil.which(name))), "")


needs_browser = pytest.mark.skipif(
    not chromium(),
    reason="there is no Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM",
)


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """Chromium, headless, driven by Playwright."""
    driver = pytest.importorskip(
        "playwright.async_api", reason="there is no Playwright: pip install playwright"
    )
    async with driver.async_playwright() as playwright:
        found = await playwright.chromium.launch(executable_path=chromium(), args=SANDBOX)
        try:
            yield found
        finally:
            await found.close()


@asynccontextmanager
async def page(
    found: Browser, *, width: int = 360, height: int = 640, locale: str = "id-ID", scheme: Scheme = "light"
) -> AsyncIterator[Page]:
    """A fresh device; whatever goes wrong on its page fails the test."""
    wrong: list[str] = []
    context = await found.new_context(
        viewport={"width": width, "height": height},
        locale=locale,
        color_scheme=scheme,
    )
    shown = await context.new_page()
    shown.on("pageerror", lambda error: wrong.append(str(error)))
    shown.on(
        "console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None
    )
    outside: list[str] = []
    shown.on("request", lambda asked: outside.append(asked.url) if "//127.0.0.1" not in asked.url else None)
    try:
        yield shown
    finally:
        await context.close()
    assert not wrong
    assert not outside


async def come_in(shown: Page, address: str, room: str, name: str, pin: str) -> None:
    """Through room PIN, name and own PIN, as a pupil does."""
    await shown.goto(address)
    await shown.fill("#field-room", room)
    await shown.keyboard.press("Enter")
    await shown.click(f"ul.names button:has-text('{name}')")
    await shown.fill("#field-pin", pin)
    await shown.keyboard.press("Enter")
    await shown.wait_for_selector("#leave:not([hidden])")


async def overflows(shown: Page) -> bool:
    """Whether the page is wider than the screen."""
    found: bool = await shown.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    return found

"""The barest hub there is: it writes each message down, syncs it, sends it back. It prints its port."""

from __future__ import annotations

import asyncio
import os
import sys

from aiohttp import WSMsgType, web


async def main(path: str) -> None:
    """Serve until the process is ended."""
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    async def echo(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        async for raw in socket:
            if raw.type is WSMsgType.TEXT:
                os.write(descriptor, raw.data.encode() + b"\n")
                os.fdatasync(descriptor)
                await socket.send_str(raw.data)
        return socket

    app = web.Application()
    app.router.add_get("/ws", echo)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))

"""The hub: one process that holds the lesson, is the only writer, and speaks HTTP and WebSocket (aiohttp)."""

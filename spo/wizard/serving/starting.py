"""What is done once, as the program starts."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from spo.documents import sweep


@asynccontextmanager
async def starting(app: object) -> AsyncIterator[None]:
    """Sweep up what is left of bundles that were being made when the program was killed."""
    sweep()
    yield

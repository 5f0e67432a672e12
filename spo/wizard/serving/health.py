"""`/health`, for what watches over the service: whether the program answers, and whether its store does."""

import logging
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from ..open_case.session import store_answers

_LOG = logging.getLogger(__name__)


class Health:
    """Asks the store, and tells the log where it answers otherwise than the last time."""

    def __init__(self, answers: Callable[[], bool]) -> None:
        self._answers, self._last = answers, True

    def say(self, request: Request) -> JSONResponse:
        """Say whether the store can be read: 200 where it can, 503 where it cannot."""
        answers = self._answers()
        if answers != self._last:
            _LOG.warning("The store answers again." if answers else "The store does not answer.")
        self._last = answers
        said = {"program": "answers", "store": "answers" if answers else "does not answer"}
        return JSONResponse(said, 200 if answers else 503)


HEALTH = Route("/health", Health(store_answers).say, methods=["GET"])

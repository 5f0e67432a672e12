"""`/health`, for what watches over the service: whether the program answers, and whether its store does."""

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from ..open_case.session import store_answers


def health(request: Request) -> JSONResponse:
    """Say whether the store can be read: 200 where it can, 503 where it cannot."""
    answers = store_answers()
    said = {"program": "answers", "store": "answers" if answers else "does not answer"}
    return JSONResponse(said, 200 if answers else 503)


HEALTH = Route("/health", health, methods=["GET"])

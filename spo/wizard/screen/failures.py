"""An error as the log names it: without a word of the case."""

import logging
import traceback
from collections.abc import Iterator

_LOG = logging.getLogger(__name__)


def log(error: Exception) -> None:
    """Note in the log where a page or a press failed."""
    _LOG.error("It could not be done: %s", describe_error(error))


def describe_error(error: BaseException) -> str:
    """Return the kinds of an error and of what brought it about, and the lines that it passed through.

    Never a message, which can hold words of a case.
    """
    frames = traceback.extract_tb(error.__traceback__)
    lines = " > ".join(f"{frame.filename}:{frame.lineno}" for frame in frames)
    return f"{' from '.join(_kinds(error))} at {lines}"


def _kinds(error: BaseException | None) -> Iterator[str]:
    while error:
        yield type(error).__name__
        error = error.__cause__ or error.__context__  # left out on purpose too: a refused certificate is

"""An error as the log names it: without a word of the case."""

import logging
import traceback

_LOG = logging.getLogger(__name__)


def log(error: Exception) -> None:
    """Note in the log where a page or a press failed."""
    _LOG.error("It could not be done: %s", describe_error(error))


def describe_error(error: BaseException) -> str:
    """Return the kind of error and the lines it passed through, and never its message, which can hold case words."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = " > ".join(f"{frame.filename}:{frame.lineno}" for frame in frames)
    return f"{type(error).__name__} at {lines}"

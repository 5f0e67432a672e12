"""Says where the program failed without repeating anything that a case holds."""

import traceback


def where(error: BaseException) -> str:
    """Return the kind of error and the lines it passed through, and never its message, which can hold case words."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = " > ".join(f"{frame.filename}:{frame.lineno}" for frame in frames)
    return f"{type(error).__name__} at {lines}"

"""Files made to harm whoever opens them, each with the words of the sentence that must stop it."""

from collections.abc import Callable

from . import archives, old_workbooks, texts, workbooks

HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    **texts.TEXTS,
    **workbooks.WORKBOOKS,
    **old_workbooks.OLD_WORKBOOKS,
    **archives.ARCHIVES,
}
"""What makes each file, and what its refusal says. Nothing where it must open, in little memory."""

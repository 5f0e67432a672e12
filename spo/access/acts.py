"""What can be done: with a case, or with the store as a whole."""

from enum import StrEnum


class Act(StrEnum):
    """Something that a person may or may not do."""

    WAITING = "see that it waits"
    LIST = "find in the list"
    READ = "read"
    CHANGE = "change"
    AUTHORISE = "record authority"
    COMMENT = "comment"
    RESOLVE = "resolve a comment"
    APPROVE = "approve"
    FILE = "record filing"
    DOWNLOAD = "download"
    ARCHIVE = "archive"
    SHARE = "say who may see"
    ERASE = "erase"
    CREATE = "create"
    READ_RECORD = "read the record"

    @property
    def is_about_a_case(self) -> bool:
        """Whether it is done with a case that is there."""
        return self not in (Act.CREATE, Act.READ_RECORD)

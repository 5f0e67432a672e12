"""What the store says when it cannot do what was asked: each a sentence that says what to do, with no value in it."""

from .merge import Clash


class StoreError(Exception):
    """The store did not do what was asked, and nothing was changed. The message is for the reader, and is complete."""


class StoreUnavailable(StoreError):
    """The store cannot be opened, read or written, as it is set up now."""


class StoreBusy(StoreUnavailable):
    """Another program holds the store, or its server does not answer. It was tried for some seconds."""


class StoreFull(StoreUnavailable):
    """There is no room on the disk."""


class StoreDamaged(StoreError):
    """What is there cannot be read as a store, or as a case. It is left exactly as it is."""


class StoreNewer(StoreError):
    """A newer version of the tool wrote this. It is left exactly as it is."""


class NoSuchCase(StoreError):
    """There is no case under this id: it was erased, or there never was one."""

    def __init__(self) -> None:
        super().__init__("This case is not in the store. It may have been erased. Choose a case from the list.")


class NoSuchRevision(StoreError):
    """The case has no revision of this number."""

    def __init__(self) -> None:
        super().__init__(
            "The store does not hold the version of the case that this page shows. Copy what you typed, then open "
            "the case again."
        )


class NoSuchFile(StoreError):
    """The case has no attachment under this digest."""

    def __init__(self) -> None:
        super().__init__("This file is not kept with the case. Add it again.")


class TooLarge(StoreError):
    """The files of one case would be too large to download again as a case file."""

    def __init__(self) -> None:
        super().__init__("The files kept with one case may be 80 MB at most. Add a smaller file.")


class Conflict(StoreError):
    """Somebody else changed the same thing since the page was shown. Nothing was saved; both values are here.

    `clashes` holds both values of each thing, and `revision` is the one to save from once a person has chosen.
    """

    def __init__(self, clashes: tuple[Clash, ...], revision: int) -> None:
        super().__init__(
            "Somebody else changed the same thing while you were typing. Nothing is lost: choose which to keep."
        )
        self.clashes = clashes
        self.revision = revision


class OutOfOrder(StoreError):
    """What is to be decided cannot follow what was decided before: the message says why. Nothing was decided."""


class DecidedMeanwhile(StoreError):
    """Somebody decided something of the case, or changed it, since the page was shown. Nothing was decided."""

    def __init__(self) -> None:
        super().__init__(
            "Somebody else decided this case, or changed it, while you were reading, so nothing was decided. Look at "
            "how it stands now, then decide."
        )

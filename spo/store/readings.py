"""The readings of sources that somebody recorded: a small file beside the store of cases.

The guidance folder stays as it is, so that no paper and no fingerprint changes because a source was read again.
"""

import json
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from spo.guidance import ReadAgain

_READINGS = TypeAdapter(tuple[ReadAgain, ...])


class ReadingsDamaged(Exception):
    """The file of readings cannot be read. The message names it and says what to do."""


def readings(path: Path) -> tuple[ReadAgain, ...]:
    """Return the readings that a file holds, in the order in which they were recorded: none where there is no file.

    Raises ReadingsDamaged for a file that cannot be read.
    """
    try:
        return _READINGS.validate_json(path.read_bytes())
    except FileNotFoundError:
        return ()
    except (OSError, ValidationError) as error:
        raise ReadingsDamaged(
            f"The file of readings cannot be read: {path}. Mend it, or move it away and record the readings again."
        ) from error


def record(path: Path, reading: ReadAgain) -> None:
    """Add a reading to a file, which is made where there is none. Raises ReadingsDamaged, and OSError for a disk."""
    held = [*readings(path), reading]
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps([one.model_dump(mode="json") for one in held], indent=1), encoding="utf-8")
    beside.replace(path)

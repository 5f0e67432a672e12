"""A case as a file: JSON, or a zip that holds it. Bytes in, bytes out; the disk is somebody else's."""

import io
import json
import re
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from .case import Case
from .plain import fields_at, place, sentence
from .upgrade import upgrade

LIMIT = 100 * 1024 * 1024
"""The largest case file that is opened, in bytes, unpacked."""

_TOO_LARGE = "This file is too large to be a case file. Choose the case file itself."
_IN_ZIP = "case.json"
_OTHER_FILES = re.compile(r"files/([0-9a-f]{64})?")

# What can be unpacked a little at a time, so that a bomb is stopped at the limit.
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@dataclass(frozen=True)
class Problem:
    """One thing wrong with a case file: where, and what to do."""

    path: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}: {self.sentence}" if self.path else self.sentence


class CaseFileError(ValueError):
    """The file is not a case that can be read. `problems` says where, and what to do."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


def read_case(content: bytes) -> Case:
    """Return the case in a file, upgraded to this version.

    Raises CaseFileError, which never repeats a value from the file.
    """
    if len(content) > LIMIT:
        raise _refuse(_TOO_LARGE)
    raw = _parse(_unpack(content) if content[:2] == b"PK" else content)
    try:
        return Case.model_validate(upgrade(raw))
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False)
        raise CaseFileError(
            [Problem(place(e["loc"]), sentence(e, fields_at(Case, e["loc"]))) for e in found[:20]]
        ) from None
    except ValueError as error:
        raise _refuse(str(error)) from None


def write_case(case: Case) -> bytes:
    """Return the case as a JSON file, leaving out what is empty. It always says its version."""
    held = case.model_dump_json(exclude_defaults=True, exclude={"schema_version"}, indent=1)
    opening = f'{{\n "schema_version": {case.schema_version}'
    return (opening + ("\n}" if held == "{}" else f",{held[1:]}")).encode()


def _refuse(text: str) -> CaseFileError:
    return CaseFileError([Problem("", text)])


def _parse(content: bytes) -> dict[str, Any]:
    if len(content) > LIMIT:
        raise _refuse(_TOO_LARGE)
    try:
        raw = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_no_name_twice, parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise _refuse("This file is not text in UTF-8. Save it as JSON in UTF-8, then open it again.") from None
    except json.JSONDecodeError as error:
        raise _refuse(f"Line {error.lineno}, column {error.colno}: this is not JSON. Mend it there.") from None
    except RecursionError:
        raise _refuse("This file is nested too deeply to be a case file. Choose the case file itself.") from None
    except CaseFileError:
        raise
    except ValueError:  # what Python says of a number with thousands of digits
        raise _refuse("This file holds a number that is too long to read. Take it out.") from None
    if not isinstance(raw, dict):
        raise _refuse("This is JSON, but not a case file: it must begin with { and name its fields.")
    return raw


def _no_name_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = Counter(name for name, _ in pairs).most_common(1)[0][0]
        raise _refuse(
            f"{place((twice,))}: this name stands twice in the same place. Keep one, so that nothing is lost."
        )
    return found


def _no_constant(name: str) -> Any:
    raise _refuse(f"{name} is not a value that a case can hold. Take it out.")


def _unpack(content: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = [entry.filename for entry in archive.infolist()]
            if any(name != _IN_ZIP and not _OTHER_FILES.fullmatch(name) for name in names):
                raise _refuse(f"This zip holds files that do not belong in a case. It may hold {_IN_ZIP} and files/.")
            if names.count(_IN_ZIP) != 1:
                raise _refuse(f"This zip must hold one {_IN_ZIP}. Choose a case file that this tool wrote.")
            if sum(entry.file_size for entry in archive.infolist()) > LIMIT:
                raise _refuse("This zip unpacks to more than a case file can be. Choose the case file itself.")
            if archive.getinfo(_IN_ZIP).compress_type not in _PACKED:
                raise _refuse("This zip is packed in a way that is not read here. Pack it as an ordinary zip.")
            with archive.open(_IN_ZIP) as file:
                return file.read(LIMIT + 1)
    except CaseFileError:
        raise
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        raise _refuse("This zip is damaged or locked. Choose a case file that this tool wrote.") from None

"""A case and its files in one zip, out and in. Bytes in, bytes out."""

import hashlib
import io
import zipfile
from collections.abc import Mapping

from spo.case import Case, CaseFileError, read_case, write_case
from spo.case.files import LIMIT, Problem

# A zip cannot leave the time out. This one says nothing about anybody.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_FOLDER = "files/"


def pack(case: Case, files: Mapping[str, bytes]) -> bytes:
    """Return a zip of the case and its files, each under its SHA-256. The same case gives the same bytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (("case.json", write_case(case)), *_named(files)):
            archive.writestr(zipfile.ZipInfo(name, _NO_TIME), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def unpack(content: bytes) -> tuple[Case, dict[str, bytes]]:
    """Return the case in a file, with the files beside it. Raises CaseFileError, which never repeats a value."""
    case = read_case(content)
    files: dict[str, bytes] = {}
    if content[:2] == b"PK":
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                for entry in archive.infolist():
                    key = entry.filename.removeprefix(_FOLDER)
                    if key in ("", "case.json"):
                        continue
                    with archive.open(entry) as file:
                        files[key] = file.read(LIMIT)
        except Exception:  # whatever a hostile zip brings about; read_case has named what it could
            raise CaseFileError(
                [Problem("", "This zip is damaged. Choose a case file that this tool wrote.")]
            ) from None
    if any(hashlib.sha256(held).hexdigest() != key for key, held in files.items()):
        raise CaseFileError(
            [Problem("files", "A file in this zip is not what it was when the case was saved. Choose another copy.")]
        )
    return case, files


def _named(files: Mapping[str, bytes]) -> list[tuple[str, bytes]]:
    return [(f"{_FOLDER}{sha256}", files[sha256]) for sha256 in sorted(files)]

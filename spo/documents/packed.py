"""A pack of papers as it is kept and downloaded: its files, who each is for, and the manifest that says so."""

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from spo.guidance import PaperEntry

from .origin import said_of_case, saying
from .passages import APPROVED
from .render import unzipped, zipped
from .withholding import Leak, in_sentences

_MANIFEST = "manifest.json"


class WouldBeServed(Exception):
    """A served paper would hold a withheld value. `leaks` says in which paper, passage and field."""

    def __init__(self, leaks: list[Leak]) -> None:
        self.leaks = leaks
        super().__init__("\n".join(in_sentences(leaks)))


@dataclass(frozen=True)
class Pack:
    """The papers of a case as files, by file name, and the manifest that says what they are.

    `beside` holds, by SHA-256, the files kept with the case, of which the bundle takes the pages of exhibits.
    """

    files: dict[str, bytes]
    served: frozenset[str]
    manifest: bytes
    beside: Mapping[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    @property
    def for_court(self) -> frozenset[str]:
        """The files that the court receives: those that are served too, and those that are for the court alone."""
        listed = json.loads(self.manifest)["papers"]
        return frozenset(one["file"] for one in listed if one["audience"] != "keep")

    @property
    def approved(self) -> bool:
        """Whether a force solicitor approved what the papers for the court print."""
        return json.loads(self.manifest)["approval"] is not None

    def name_of(self, entry: PaperEntry) -> str:
        """Return the name of the file of a paper here: that of an approved one says so."""
        approved = f"{APPROVED}{entry.file}"
        return approved if approved in self.files else entry.file

    def of_revision(self, case_id: str, revision: int) -> "Pack":
        """Return the pack with a manifest and Word files that say of which revision of which case it was made.

        The Word files say the case by a digest of its id.
        """
        said = said_of_case(case_id, revision)
        files = {
            name: zipped(saying(unzipped(content), said)) if name.endswith(".docx") else content
            for name, content in self.files.items()
        }
        return replace(self, files=files, manifest=written({**json.loads(self.manifest), "revision": revision}))

    def zipped(self) -> bytes:
        """Return the whole pack as one zip file."""
        return zipped({**self.files, _MANIFEST: self.manifest})

    def zipped_for_court(self) -> bytes:
        """Return the papers that are filed and served, and nothing else, as one zip file."""
        return zipped({name: self.files[name] for name in sorted(self.served)})

    def zipped_kept(self) -> bytes:
        """Return the papers that the force keeps, and nothing else, as one zip file."""
        return zipped({name: content for name, content in self.files.items() if name in self._kept})

    @property
    def _kept(self) -> frozenset[str]:
        return frozenset(one["file"] for one in json.loads(self.manifest)["papers"] if one["audience"] == "keep")


def from_zip(content: bytes) -> Pack:
    """Return the pack in a zip file that was kept, with what is kept beside it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = files.pop(_MANIFEST)
    served = {one["file"] for one in json.loads(manifest)["papers"] if one["audience"] == "file and serve"}
    return Pack(files, frozenset(served), manifest)


def written(listing: Mapping[str, object]) -> bytes:
    """Return a manifest as it is kept."""
    return json.dumps(listing, indent=1).encode()

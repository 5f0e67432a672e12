"""The manifest beside a bundle: of each paper and exhibit what it is, where, who signed it, and of what fingerprint."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from spo.assessment import View
from spo.guidance import PaperEntry
from spo.store import Decision

from ..exhibits.pages import pictures_of
from ..packed import Pack, WouldBeServed
from ..signed.given import Given
from ..withholding import Search, leaks_in_bytes
from .index import Place

BUNDLE_MANIFEST_FILE = "bundle-manifest.json"

_SIGNED = "signed, not drafted for approval"


@dataclass(frozen=True)
class InBundle:
    """A paper of a bundle, what came back signed of it where that stands in its place, and where it stands."""

    entry: PaperEntry
    signed: Given | None
    place: Place


@dataclass(frozen=True)
class Bundled:
    """A bundle, how many pages it has, and where in it each paper stands, and each exhibit under its id in the case."""

    content: bytes = field(repr=False)
    pages: int
    papers: tuple[InBundle, ...]
    exhibits: tuple[Place, ...]


def bundle_manifest(
    view: View, made: Pack, bundled: Bundled, withheld: Search, authority: Decision | None = None
) -> bytes:
    """Return what says of each paper and exhibit in the bundle of a pack what it is. It names no file of a user's.

    `authority` is that to apply in the words that are approved; of other words it is left out. Raises WouldBeServed
    where it would hold a withheld value.
    """
    of_pack = json.loads(made.manifest)
    approval = of_pack["approval"]
    fingerprint = approval and approval["fingerprint_of_printed_words"]
    is_of_these = authority is not None and authority.fingerprint == fingerprint
    states = {one["file"]: one["state"] for one in of_pack["papers"]}
    listing = {
        "bundle": {
            "sha256": hashlib.sha256(bundled.content).hexdigest(),
            "pages": bundled.pages,
            "state": "approved for filing" if made.approved else "draft, not approved for filing",
            "revision": of_pack["revision"],
            "assessed_on": of_pack["assessed_on"],
        },
        "approval": approval and {name: approval[name] for name in ("state", "by", "role", "at")},
        "authority": _authority(authority) if authority and is_of_these else None,
        "fingerprint_of_printed_words": fingerprint,
        "papers": [_paper(made, states, one) for one in bundled.papers],
        "exhibits": list(_exhibits(view, bundled)),
    }
    content = json.dumps(listing, indent=1, ensure_ascii=False).encode()
    if leaks := leaks_in_bytes(withheld, BUNDLE_MANIFEST_FILE, {BUNDLE_MANIFEST_FILE: content}):
        raise WouldBeServed(leaks)
    return content


def _authority(authority: Decision) -> dict[str, object]:
    return {
        "by": authority.name,
        "role": authority.role,
        "given_as": authority.words,
        "at": authority.at.isoformat(),
        "fingerprint_of_printed_words": authority.fingerprint,
    }


def _paper(made: Pack, states: Mapping[str, str], one: InBundle) -> dict[str, object]:
    file = made.name_of(one.entry)
    return {
        "file": file,
        "title": one.place.title,
        "pages": _pages(one.place),
        "state": _SIGNED if one.entry.audience == "keep" else states.get(file),
        "unsigned": one.entry.to_sign and one.signed is None,
        "signed": _signed(one.signed) if one.signed else None,
    }


def _signed(given: Given) -> dict[str, object]:
    held = given.held
    return {
        "by": held.by,
        "on": held.on,
        "corrected_by_hand": held.by_hand,
        "number_of_its_words": held.number,
        "sha256_of_the_file_given_back": held.file,
    }


def _exhibits(view: View, bundled: Bundled) -> Iterator[dict[str, object]]:
    for place in bundled.exhibits:
        exhibit = view.case.exhibits[place.id]
        yield {
            "mark": exhibit.mark,
            "pages": _pages(place),
            "sha256_of_each_page_as_kept": list(pictures_of(view.case, place.id).values()),
            "sha256_of_the_recording": exhibit.recording or None,
        }


def _pages(place: Place) -> dict[str, int]:
    return {"from": place.first, "to": place.first + place.pages - 1}

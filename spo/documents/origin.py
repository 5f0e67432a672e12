"""What a Word file says of where it is from, in properties of its own: the paper, the case and its revision."""

import hashlib
import re
from collections.abc import Mapping
from typing import NamedTuple

from .drawing import put_first

PROPERTIES = "docProps/custom.xml"
_TYPES, _RELATIONSHIPS = "[Content_Types].xml", "_rels/.rels"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_EMPTY = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes"></Properties>'
)
_ONE = (
    '<property xmlns="{office}/custom-properties" fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{pid}"'
    ' name="SPO {name}"><vt:lpwstr xmlns:vt="{office}/docPropsVTypes">{value}</vt:lpwstr></property>'
)
_LINK = f'<Relationship Id="rIdOrigin" Type="{_OFFICE}/relationships/custom-properties" Target="{PROPERTIES}"/>'
_TYPE = (
    f'<Override PartName="/{PROPERTIES}"'
    ' ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>'
)


class Origin(NamedTuple):
    """The paper, how many bookmarks of ours it has, the case, and its revision. A case that is in no store has neither.

    The case is said by a digest of its id, so that a file that is served does not give away the id.
    """

    paper: str = ""
    marks: int = 0
    case: str = ""
    revision: int = 0


def said_of_case(case_id: str, revision: int) -> dict[str, object]:
    """Return what a file says of the revision of the case in the store that it is made of."""
    return {"case": hashlib.sha256(case_id.encode()).hexdigest()[:16], "revision": revision}


def saying(parts: Mapping[str, bytes], said: Mapping[str, object]) -> dict[str, bytes]:
    """Return the parts of a Word file with these among its properties: a template may have some of its own."""
    found = dict(parts)
    held = found.get(PROPERTIES, b"").decode()
    if not held:
        held = _EMPTY
        found[_RELATIONSHIPS] = put_first(found[_RELATIONSHIPS], "Relationships", _LINK)
        found[_TYPES] = put_first(found[_TYPES], "Types", _TYPE)
    pid = max((int(number) for number in re.findall(r'\bpid="(\d{1,6})"', held)), default=1) + 1
    more = "".join(
        _ONE.format(office=_OFFICE, pid=at, name=name, value=said[name]) for at, name in enumerate(said, start=pid)
    )
    close = held.rindex("</")
    found[PROPERTIES] = (held[:close] + more + held[close:]).encode()
    return found

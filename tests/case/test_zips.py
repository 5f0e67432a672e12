"""A case file may be a zip. Whatever else a zip is, it is refused, and never unpacked beyond the limit."""

import io
import struct
import tracemalloc
import zipfile

import pytest

from spo.case import Case, CaseFileError, read_case, write_case

CASE = Case.model_validate({"hearing": {"court": "Exampleton Magistrates' Court, " * 40}})
DAMAGED = "This zip is damaged or locked. Choose a case file that this tool wrote."
FILE = "files/" + "0a" * 32


def _zip(*entries: tuple[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", packing) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return made.getvalue()


def _refusal(content: bytes) -> str:
    with pytest.raises(CaseFileError) as refused:
        read_case(content)
    return str(refused.value)


def _patched(content: bytes, local: int, central: int, form: str, value: int) -> bytes:
    """Return a zip of one file with a field of its two headers overwritten."""
    changed = bytearray(content)
    struct.pack_into(form, changed, content.index(b"PK\x03\x04") + local, value)
    struct.pack_into(form, changed, content.index(b"PK\x01\x02") + central, value)
    return bytes(changed)


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_case_is_read_from_a_zip_with_its_files(packing):
    content = _zip(("case.json", write_case(CASE)), ("files/", b""), (FILE, b"a map"), packing=packing)
    assert read_case(content) == CASE


@pytest.mark.parametrize(
    "name",
    ["../case.json", "/etc/passwd", "files/../../x", "files/short", "FILES/" + "0a" * 32, FILE + ".exe", "C:\\x", "é"],
)
def test_a_zip_with_a_name_that_does_not_belong_is_refused(name):
    message = _refusal(_zip(("case.json", write_case(CASE)), (name, b"x")))
    assert message == "This zip holds files that do not belong in a case. It may hold case.json and files/."


def test_a_zip_holds_one_case():
    one = "This zip must hold one case.json. Choose a case file that this tool wrote."
    assert _refusal(_zip((FILE, b"x"))) == one
    with pytest.warns(UserWarning, match="Duplicate name"):
        twice = _zip(("case.json", b"{}"), ("case.json", write_case(CASE)))
    assert _refusal(twice) == one


def test_a_zip_that_says_it_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr("spo.case.files.LIMIT", 1_000)
    too_large = "This zip unpacks to more than a case file can be. Choose the case file itself."
    assert _refusal(_zip(("case.json", b" " * 1_001))) == too_large
    assert _refusal(_zip(("case.json", b"{}"), (FILE, b" " * 1_000))) == too_large


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("said", [1, 900])
def test_a_zip_that_lies_about_its_size_is_not_unpacked_beyond_the_limit(monkeypatch, packing, said):
    bomb = _patched(_zip(("case.json", bytes(20_000_000)), packing=packing), 22, 24, "<I", said)
    monkeypatch.setattr("spo.case.files.LIMIT", 1_000)
    tracemalloc.start()
    try:
        assert _refusal(bomb)
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


def test_a_locked_zip_is_refused():
    locked = _patched(_zip(("case.json", write_case(CASE))), 6, 8, "<H", 1)
    assert _refusal(locked) == DAMAGED


def test_a_zip_packed_in_a_way_that_is_not_known_is_refused():
    odd = _patched(_zip(("case.json", write_case(CASE))), 8, 10, "<H", 97)
    assert _refusal(odd) == "This zip is packed in a way that is not read here. Pack it as an ordinary zip."


def test_a_zip_cut_short_or_with_a_byte_changed_is_read_whole_or_refused():
    content = _zip(("case.json", write_case(CASE)))
    for length in range(len(content)):
        assert _refusal(content[:length])
    refusals = []
    for place in range(2, len(content)):
        changed = bytearray(content)
        changed[place] ^= 0xFF
        try:
            assert read_case(bytes(changed)) == CASE
        except CaseFileError as refused:
            refusals.append(str(refused))
    assert refusals
    assert not any("Exampleton" in refusal for refusal in refusals)

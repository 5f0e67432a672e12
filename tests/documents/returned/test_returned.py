"""Papers that come back from Word: each comment and change is placed or listed; none is lost, and none applied."""

import io
import re
import subprocess
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from spo.case import Case, Edit, apply, write_case
from spo.documents import Pack, Paper, Papers, office_installed, pack, papers
from spo.documents.origin import said_of_case
from spo.documents.returned import Back, opened, read_back
from spo.evidence.reading.opening.caps import limits
from spo.evidence.reading.shapes import FileRefused
from spo.guidance import guidance

from ..word import assessed
from .edited import Edited, begins, came, ends, run, words_of
from .kinds import BY_WORD_ALONE, KINDS, Found

ID = "a" * 32
CASE = str(said_of_case(ID, 7)["case"])


@pytest.fixture(scope="module")
def case(examples: dict[str, Case]) -> Case:
    """Return the case whose papers come back."""
    return examples["restraining-order-breached"]


@pytest.fixture(scope="module")
def made(case: Case) -> Pack:
    """Return its papers as they were given out."""
    return pack(assessed(case)).of_revision(ID, 7)


@pytest.fixture(scope="module")
def drafted(case: Case) -> Papers:
    """Return its papers as they are now."""
    return papers(assessed(case))


def back(content: bytes, held: Mapping[str, Paper]) -> Back:
    return read_back(opened(content, limits(guidance().figures)), held, CASE)


def edited(made: Pack, paper: str) -> Edited:
    return Edited(paper, made.files[guidance().papers[paper].file])


def found(back: Back) -> Found:
    comments = [
        (one.places, one.on, one.said.text, tuple(answer.text for answer in one.answers), one.resolved)
        for one in back.comments
    ]
    return Found(
        sorted(comments),
        [(one.places, one.before, one.after) for one in back.proposed],
        [(one.before, one.after) for one in back.unplaced],
    )


def in_order(expected: Found) -> Found:
    """Return what is expected with its comments in the order of their places: LibreOffice has an order of its own."""
    return replace(expected, comments=sorted(expected.comments))


@pytest.mark.parametrize("name", KINDS)
def test_what_was_done_to_a_file_is_found_and_nothing_else(name: str, case: Case, made: Pack, drafted: Papers) -> None:
    paper, edit = KINDS[name]
    file, before = edited(made, paper), write_case(case)
    expected = edit(file)
    got = back(file.saved(), drafted)
    assert (got.paper, got.revision if "properties" not in name else 7) == (paper, 7)
    assert found(got) == in_order(expected)
    assert write_case(case) == before


def test_there_are_forty_of_them() -> None:
    assert len(KINDS) >= 40


@pytest.fixture(scope="module")
def by_libreoffice(made: Pack, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[bytes, Found]]:
    """Return those that LibreOffice can save, saved by it under another name: it numbers everything anew."""
    folder = tmp_path_factory.mktemp("office")
    program, expected = office_installed(), dict[str, Found]()
    assert program
    for number, (name, (paper, edit)) in enumerate(KINDS.items()):
        if name not in BY_WORD_ALONE:
            file = edited(made, paper)
            expected[name] = edit(file)
            (folder / f"{number}.docx").write_bytes(file.saved())
    numbers = [number for number, name in enumerate(KINDS) if name in expected]
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = [program, profile, "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML"]
    files = [str(folder / f"{number}.docx") for number in numbers]
    subprocess.run([*words, "--outdir", str(folder / "saved"), *files], check=True, capture_output=True, timeout=280)
    return {
        name: ((folder / "saved" / f"{number}.docx").read_bytes(), found)
        for number, (name, found) in zip(numbers, expected.items(), strict=True)
    }


@pytest.mark.office
@pytest.mark.parametrize("name", [name for name in KINDS if name not in BY_WORD_ALONE])
def test_it_is_found_too_once_libreoffice_has_saved_the_file(
    name: str, by_libreoffice: dict[str, tuple[bytes, Found]], drafted: Papers
) -> None:
    content, expected = by_libreoffice[name]
    assert found(back(content, drafted)) == in_order(expected)


def test_the_files_are_as_word_wants_them_and_tell_nothing_of_the_case(made: Pack, tmp_path: Path) -> None:
    for name, content in made.files.items():
        if not name.endswith(".docx"):
            continue
        (tmp_path / name).write_bytes(content)
        assert [str(error) for error in OpenXmlValidator().validate(tmp_path / name).errors] == []
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = re.findall(r'w:name="(_spo_[^"]*)"', archive.read("word/document.xml").decode())
        assert names
        assert len(set(names)) == len(names)
        assert all(re.fullmatch(r"_spo_[0-9a-z_]{1,35}", one) for one in names)


def test_a_passage_printed_otherwise_since_says_so(case: Case, made: Pack) -> None:
    file = edited(made, "application")
    place = "requests.rq1"
    text = words_of(file.at(place))
    file.say(file.at(place), run(text), run(" Please."))
    since = apply(case, [Edit(path="requests.rq1.for_whom", value="Orla Fennimore")])
    (proposed,) = back(file.saved(), papers(assessed(since))).proposed
    assert (proposed.places, proposed.before, proposed.after, proposed.stale) == (
        (place,),
        "",
        f"{text} Please.",
        True,
    )


def test_a_comment_on_a_passage_that_is_gone_is_listed(case: Case, made: Pack) -> None:
    file = edited(made, "application")
    text = words_of(file.at("requests.rq1"))
    file.say(file.at("requests.rq1"), begins(1), run(text), came(" Please."), ends(1))
    file.comment(1, "Which?")
    since = apply(case, [Edit(path="requests.rq1", value=None)])
    got = found(back(file.saved(), papers(assessed(since))))
    assert got.comments == [((), f"{text} Please.", "Which?", (), False)]
    assert (text, f"{text} Please.") in got.unplaced


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "This file is empty"),
        (b"%PDF-1.7", "not a Word file"),
        (b"PK\x03\x04 and no more", "damaged"),
    ],
)
def test_what_is_no_word_file_gets_a_sentence(content: bytes, says: str, drafted: Papers) -> None:
    with pytest.raises(FileRefused, match=says):
        back(content, drafted)


def test_a_document_that_unpacks_by_entities_is_refused(made: Pack, drafted: Papers) -> None:
    file = edited(made, "application")
    file.parts["word/comments.xml"] = b'<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>'
    with pytest.raises(FileRefused, match="damaged"):
        back(file.saved(), drafted)


def test_a_file_of_unknown_make_gets_a_sentence(drafted: Papers) -> None:
    held = io.BytesIO()
    docx.Document().save(held)
    with pytest.raises(FileRefused, match="none of the marks"):
        back(held.getvalue(), drafted)


def test_a_file_of_another_case_gets_a_sentence(made: Pack, drafted: Papers, examples: dict[str, Case]) -> None:
    content = made.files["1-application.docx"]
    with pytest.raises(FileRefused, match="another case"):
        read_back(opened(content, limits(guidance().figures)), drafted, "another")


def test_a_file_that_names_no_case_and_few_passages_of_this_one_gets_a_sentence(
    made: Pack, examples: dict[str, Case]
) -> None:
    file = edited(made, "exhibits-list")
    del file.parts["docProps/custom.xml"]
    others = papers(assessed(examples["stranger-online"]))
    content = file.saved()
    with pytest.raises(FileRefused, match="another case"):
        back(content, others)


def test_a_file_of_a_paper_that_the_case_does_not_have_gets_a_sentence(made: Pack, drafted: Papers) -> None:
    without = {key: paper for key, paper in drafted.items() if key != "application"}
    with pytest.raises(FileRefused, match="does not have now"):
        back(made.files["1-application.docx"], without)

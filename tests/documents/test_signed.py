"""What came back signed is known by the number at its foot: a bundle holds it for the words it has, and no others."""

import hashlib
import io
import random
import re
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    RectangleObject,
    TextStringObject,
)
from reportlab.pdfgen.canvas import Canvas

from spo.assessment import number_as_read
from spo.case import Case, Edit, apply
from spo.case.paths import path_key
from spo.documents import (
    ExhibitRefused,
    ToSign,
    given_back,
    in_bundle,
    made_pages,
    pack,
    papers_to_sign,
    unsigned,
    why_not,
    word_to_sign,
)
from spo.documents.signed.given import Given

from .hostile import HIDDEN, HOSTILE, Hostile
from .word import assessed, header, lines

CASE = Case.model_validate(
    {
        "defendant": {"name": "Desmond Example"},
        "witnesses": {"w1": {"name": "Orla Example", "first_hand": "yes"}, "w2": {"name": "Ann Sample"}},
        "incidents": {"i1": {"what": "He waited outside.", "witness": "w1", "attributed": "yes"}},
        "hearsay": {"h1": {"maker": "A neighbour", "witness": "w2"}},
    }
)
SAYS = "Number of these words: {}"
WITHHELD = {"whose": "p1", "kind": "home", "address": HIDDEN, "withhold": True}


def by_id(case: Case) -> dict[str, ToSign]:
    return {one.id: one for one in papers_to_sign(assessed(case), {})}


def pdf(*pages: str) -> bytes:
    """Return a PDF of pages that say something at their foot."""
    drawn = io.BytesIO()
    canvas = Canvas(drawn, invariant=1)
    for said in pages:
        canvas.drawString(72, 700, "A paper")
        canvas.drawString(72, 40, said)
        canvas.showPage()
    canvas.save()
    return drawn.getvalue()


def given(one: ToSign, **more: Any) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Return a paper as it came back, and the files that are kept of it. It has one page that a program reads."""
    files = {hashlib.sha256(content).hexdigest(): content for content in (b"words", b"picture", b"file")}
    words, picture, file = files
    pages = {"1": {"picture": picture, "read": True}}
    held = {"name": "signed.pdf", "pages": pages, "words": words, "file": file, "paper": one.entry.id}
    held |= {"witness": one.witness, "number": one.number, "by": "Ann Example", "on": "20 November 2026"}
    return held | more, files


def back(case: Case, *held: dict[str, Any], files: dict[str, bytes], approved: bool = True) -> list[Given]:
    """Return what the bundle of a case holds, once these papers came back in order."""
    whole = apply(case, [Edit(path=f"signed_papers.s{n}", value=one) for n, one in enumerate(held)])
    assessment = assessed(whole)
    every = papers_to_sign(assessment, files)
    return in_bundle(list(given_back(assessment.view, every, files)), approved)


def test_every_paper_to_be_signed_says_its_number_once_at_its_foot_and_no_other_paper_does() -> None:
    made, every = pack(assessed(CASE)), by_id(CASE)
    printed = {
        name: re.findall(r"Number of these words: .{4} .{4}$", "\n".join(lines(content)), re.MULTILINE)
        for name, content in made.files.items()
        if name.endswith(".docx")
    }
    expected: dict[str, list[str]] = {}
    for one in every.values():
        expected.setdefault(one.entry.file, []).append(SAYS.format(one.number))
    assert {name: said for name, said in printed.items() if said} == expected
    assert {"application", "officer-statement", "hearsay-notice", "service-of-summons"} < every.keys()
    assert len({one.number for one in every.values()}) == len(every) == 6


def test_a_statement_has_another_number_when_its_own_words_change_and_not_when_another_does() -> None:
    before = by_id(CASE)
    after = by_id(apply(CASE, [Edit(path="incidents.i1.what", value="He waited at the gate.")]))
    changed = {id for id, one in before.items() if after[id].number != one.number}
    assert "witness-statements.w1" in changed
    renamed = by_id(apply(CASE, [Edit(path="witnesses.w1.name", value="Orla Sample")]))
    assert renamed["witness-statements.w2"].number == before["witness-statements.w2"].number


def test_a_statement_that_is_not_finished_is_refused_whatever_its_number() -> None:
    one = by_id(CASE)["witness-statements.w1"]
    number = SAYS.format(one.number)
    why = why_not(one, [one], ["[To complete: who the witness is]", number], read=True, typed="")
    assert "it still has marks [To complete] in it" in why
    assert not why_not(one, [one], ["I am Orla Example.", number], read=True, typed="")


def test_a_statement_is_given_out_to_be_signed_alone_with_nothing_that_says_it_is_kept() -> None:
    content = word_to_sign(assessed(CASE), one := by_id(CASE)["witness-statements.w1"], {})
    said = "\n".join(lines(content))
    assert SAYS.format(one.number) in said
    assert "Orla Example" in said
    assert "Ann Sample" not in said
    assert "Statement of a witness" in said
    assert "Draft statements" not in said
    assert not header(content).strip()


def test_a_maker_whose_name_is_withheld_signs_nothing_that_is_served() -> None:
    case = apply(CASE, [Edit(path="witnesses.w1.person", value="p1"), Edit(path="witnesses.w1.name", value="")])
    case = apply(case, [Edit(path="protected_persons.p1", value={"name": "Orla Example", "withhold_name": True})])
    assert "witness-statements.w1" not in by_id(case)
    held, files = given(by_id(CASE)["witness-statements.w1"], by_hand=True)
    assert back(case, held, files=files) == []


NUMBER = by_id(CASE)["application"].number
OTHER = by_id(CASE)["hearsay-notice"].number


@pytest.mark.parametrize(
    ("words", "read", "typed", "why"),
    [
        ((SAYS.format(NUMBER),), True, "", ""),
        ((f"Number of these\nwords: {NUMBER.upper()}", ""), False, "", ""),
        (("",), False, NUMBER[:4], ""),
        (("",), False, f" {NUMBER.upper()} ", ""),
        (("",), False, NUMBER.replace("0", "O").replace("1", "l"), ""),
        (("",), False, NUMBER[:3], "is not that of this paper"),
        (("",), False, "", "Enter the first 4 characters"),
        (("A paper",), True, NUMBER, "it has no number at its foot"),
        ((SAYS.format(OTHER),), True, NUMBER, "that of “Hearsay notice”"),
        (("",), False, OTHER[:4], "that of “Hearsay notice”"),
        ((SAYS.format("0000 0000"),), True, NUMBER, "so that other words were signed"),
        ((SAYS.format(NUMBER), SAYS.format("0000 0000")), True, "", "so that other words were signed"),
        ((f"DRAFT - not approved for filing {SAYS.format(NUMBER)}",), True, "", "is a draft"),
    ],
)
def test_what_came_back_is_matched_by_its_number_which_is_read_where_it_can_be(
    words: tuple[str, ...], read: bool, typed: str, why: str
) -> None:
    every = tuple(by_id(CASE).values())
    found = why_not(every[0], every, words, read, typed)
    assert (why in found) if why else found == ""


def test_a_paper_signed_for_other_words_is_in_no_bundle_and_says_so() -> None:
    held, files = given(by_id(CASE)["application"])
    assert [one.title for one in back(CASE, held, files=files)] == [
        "Application for a stalking protection order, signed by Ann Example on 20 November 2026"
    ]
    changed = apply(CASE, [Edit(path="incidents.i1.what", value="He waited at the gate.")])
    assert back(changed, held, files=files) == []
    assert back(CASE, {**held, "by_hand": True, "number": "0000 0000"}, files=files) == []
    assert back(CASE, {**held, "another": True}, files=files) == []


def test_a_paper_for_the_court_is_signed_only_in_a_bundle_of_approved_words() -> None:
    every = by_id(CASE)
    held, files = given(every["application"])
    certificate, _ = given(every["service-of-summons"])
    found = back(CASE, held, certificate, files=files, approved=False)
    assert [one.of.id for one in found] == ["service-of-summons"]
    assert "application" in {one.id for one in unsigned(list(every.values()), found)}


def test_the_last_that_came_back_whole_stands_and_another_statement_stands_beside_it() -> None:
    one = by_id(CASE)["witness-statements.w1"]
    first, files = given(one)
    second, lacking = {**first, "by": "Orla Example"}, {**first, "words": "0" * 64}
    looked = ["signed_papers.s3.pages.1.picture"]
    case = apply(CASE, [Edit(path="signed_papers.s3", value={**first, "another": True, "number": ""})])
    case = apply(
        case,
        [
            Edit(path=f"read_over.{path_key(path)}", value={"gives_away": "no", "of": number_as_read(case, path)})
            for path in looked
        ],
    )
    found = back(case, first, second, lacking, files=files)
    assert sorted((one.key, one.held.another) for one in found) == [("s1", False), ("s3", True)]


def test_what_was_put_right_by_hand_is_looked_at_whatever_is_withheld() -> None:
    held, files = given(by_id(CASE)["witness-statements.w1"], by_hand=True, number="0000 0000")
    assert back(CASE, held, files=files) == []
    case = apply(CASE, [Edit(path="signed_papers.s0", value=held)])
    path = "signed_papers.s0.pages.1.picture"
    looked = Edit(path=f"read_over.{path_key(path)}", value={"gives_away": "no", "of": number_as_read(case, path)})
    (found,) = back(apply(case, [looked]), held, files=files)
    assert "corrected or filled in by hand before signing" in found.title


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_edited_and_given_back_no_bundle_holds_a_paper_signed_for_other_words(seed: int) -> None:
    chance, case = random.Random(seed), CASE
    kept: dict[str, bytes] = {}
    held_some = False
    for n in range(8):
        one = chance.choice(list(by_id(case).values()))
        held, files = given(one)
        kept |= files
        edits = [Edit(path=f"signed_papers.s{n}", value=held)]
        if chance.random() < 0.5:
            value = chance.choice(("He rang.", "He waited outside.", "He wrote."))
            edits.append(Edit(path="incidents.i1.what", value=value))
        case = apply(case, edits)
        now, assessment = by_id(case), assessed(case)
        found = in_bundle(list(given_back(assessment.view, tuple(now.values()), kept)), chance.random() < 0.7)
        assert all(one.held.number == now[one.of.id].number for one in found)
        assert len({one.of.id for one in found}) == len(found)
        held_some = held_some or bool(found)
    assert held_some


def with_box(kind: str) -> bytes:
    """Return a PDF with a box of a form over its page, which shows as a black square: `Sig` is for a signature."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf("A paper"))))
    shown = DecodedStreamObject()
    shown.set_data(b"0 0 100 100 re f")
    named = {
        "/Type": NameObject("/XObject"),
        "/Subtype": NameObject("/Form"),
        "/BBox": RectangleObject((0, 0, 100, 100)),
    }
    shown.update({NameObject(name): value for name, value in named.items()})
    box = {
        "/Type": NameObject("/Annot"),
        "/Subtype": NameObject("/Widget"),
        "/FT": NameObject(f"/{kind}"),
        "/F": NumberObject(4),
        "/T": TextStringObject("a"),
        "/Rect": RectangleObject((100, 300, 200, 400)),
        "/AP": DictionaryObject({NameObject("/N"): writer._add_object(shown)}),
    }
    held = writer._add_object(DictionaryObject({NameObject(name): value for name, value in box.items()}))
    writer.pages[0][NameObject("/Annots")] = ArrayObject([held])
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): ArrayObject([held])})
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def test_an_electronic_signature_is_seen_on_a_signed_paper_and_looked_at_and_no_other_box_is_let_in() -> None:
    made = made_pages("signed.pdf", with_box("Sig"), signed=True)
    with Image.open(io.BytesIO(made.pictures[0])) as image:
        dark = sum(image.convert("L").histogram()[:64])
    assert dark > 40_000
    assert made.to_look_at == (1,)
    for content, signed in ((with_box("Sig"), False), (with_box("Tx"), True), (with_box("Btn"), True)):
        with pytest.raises(ExhibitRefused, match="a form with boxes to fill in"):
            made_pages("signed.pdf", content, signed=signed)


@pytest.mark.parametrize("file", [one for one in HOSTILE if one.refused][::6], ids=lambda file: file.id)
def test_a_hostile_file_is_refused_as_it_is_of_an_exhibit(file: Hostile) -> None:
    with pytest.raises(ExhibitRefused, match=r"\.$"):
        made_pages(file.name, file.content(), signed=True)


def test_word_and_text_are_no_signed_paper() -> None:
    with pytest.raises(ExhibitRefused, match="it is not a scan"):
        made_pages("notes.txt", b"Signed", signed=True)

"""Forty ways in which a paper comes back, each with what is to be found in it: nothing else, and nothing less."""

from collections.abc import Callable
from dataclasses import dataclass

from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from .edited import Edited, begins, came, ends, moved_away, moved_here, run, went, words_of

ONE, NEXT, OTHER = "risk.p1", "risk.p2", "interim.why"
ROW = "exhibits.bo1"


@dataclass
class Found:
    """What is to be found: comments by place, words, text, answers and whether resolved; and changes by place."""

    comments: list[tuple[tuple[str, ...], str, str, tuple[str, ...], bool]]
    proposed: list[tuple[tuple[str, ...], str, str]]
    unplaced: list[tuple[str, str]]


def nothing() -> Found:
    """Return what an unchanged file has."""
    return Found([], [], [])


Kind = Callable[[Edited], Found]
KINDS: dict[str, tuple[str, Kind]] = {}
"""Each by a sentence: the paper, and what is done to it."""

BY_WORD_ALONE: set[str] = set()
"""Those that LibreOffice would alter when it saves them: they are not passed through it."""


def kind(paper: str = "application", word_alone: bool = False) -> Callable[[Kind], Kind]:
    """Note one of them."""

    def noted(made: Kind) -> Kind:
        name = made.__name__.replace("_", " ").strip()
        KINDS[name] = paper, made
        if word_alone:
            BY_WORD_ALONE.add(name)
        return made

    return noted


def _parts(file: Edited, place: str) -> tuple[str, str, str]:
    """Return the words of a place, its first two and the rest."""
    text = words_of(file.at(place))
    first, second, rest = text.split(" ", 2)
    return text, f"{first} {second}", f" {rest}"


@kind()
def nothing_was_changed(file: Edited) -> Found:
    return nothing()


@kind()
def a_comment_on_a_whole_passage(file: Edited) -> Found:
    text = words_of(file.at(ONE))
    file.say(file.at(ONE), begins(1), run(text), ends(1))
    file.comment(1, "Which of the acts?")
    return Found([((ONE,), text, "Which of the acts?", (), False)], [], [])


@kind()
def a_comment_on_two_words(file: Edited) -> Found:
    _, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), begins(1), run(first), ends(1), run(rest))
    file.comment(1, "Say who.")
    return Found([((ONE,), first, "Say who.", (), False)], [], [])


@kind()
def a_comment_with_two_answers(file: Edited) -> Found:
    text = words_of(file.at(ONE))
    file.say(file.at(ONE), begins(1), begins(2), begins(3), run(text), ends(1), ends(2), ends(3))
    file.comment(1, "Is this so?")
    file.comment(2, "It is.", answers=1)
    file.comment(3, "Then say it.", answers=1)
    return Found([((ONE,), text, "Is this so?", ("It is.", "Then say it."), False)], [], [])


@kind(word_alone=True)
def an_answer_to_an_answer(file: Edited) -> Found:
    text = words_of(file.at(ONE))
    file.say(file.at(ONE), begins(1), begins(2), begins(3), run(text), ends(1), ends(2), ends(3))
    file.comment(1, "Is this so?")
    file.comment(2, "It is.", answers=1)
    file.comment(3, "Then say it.", answers=2)
    return Found([((ONE,), text, "Is this so?", ("It is.", "Then say it."), False)], [], [])


@kind()
def a_comment_that_is_resolved(file: Edited) -> Found:
    text = words_of(file.at(ONE))
    file.say(file.at(ONE), begins(1), run(text), ends(1))
    file.comment(1, "Done?", resolved=True)
    return Found([((ONE,), text, "Done?", (), True)], [], [])


@kind()
def a_comment_over_two_passages(file: Edited) -> Found:
    first, second = words_of(file.at(ONE)), words_of(file.at(NEXT))
    file.say(file.at(ONE), begins(1), run(first))
    file.say(file.at(NEXT), run(second), ends(1))
    file.comment(1, "Join these?")
    return Found([((ONE, NEXT), f"{first}\n{second}", "Join these?", (), False)], [], [])


@kind(word_alone=True)
def a_comment_at_a_point(file: Edited) -> Found:
    text = words_of(file.at(ONE))
    file.say(file.at(ONE), run(text), '<w:r><w:commentReference w:id="1"/></w:r>')
    file.comment(1, "Here?")
    return Found([((ONE,), "", "Here?", (), False)], [], [])


@kind()
def two_comments_one_in_the_other(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), begins(1), begins(2), run(first), ends(2), run(rest), ends(1))
    file.comment(1, "All.")
    file.comment(2, "Some.")
    return Found([((ONE,), text, "All.", (), False), ((ONE,), first, "Some.", (), False)], [], [])


@kind()
def a_comment_on_a_heading(file: Edited) -> Found:
    file.say(file.heading("The risk"), begins(1), run("The risk"), ends(1))
    file.comment(1, "More under this.")
    return Found([((), "The risk", "More under this.", (), False)], [], [])


@kind("exhibits-list")
def a_comment_on_a_cell(file: Edited) -> Found:
    cell = list(file.row(ROW).iter(qn("w:p")))[1]
    text = words_of(cell)
    file.say(cell, begins(1), run(text), ends(1))
    file.comment(1, "Copy, or original?")
    return Found([((ROW,), text, "Copy, or original?", (), False)], [], [])


@kind(word_alone=True)
def a_comment_on_the_head_of_a_page(file: Edited) -> Found:
    head = file.parts["word/header.xml"].decode()
    at = head.index("<w:r>")
    file.parts["word/header.xml"] = (
        (head[:at] + begins(1) + head[at:]).replace("</w:p>", f"{ends(1)}</w:p>", 1).encode()
    )
    file.comment(1, "When does this go?")
    return Found([((), "DRAFT - not approved for filing", "When does this go?", (), False)], [], [])


@kind(word_alone=True)
def a_comment_on_nothing(file: Edited) -> Found:
    file.comment(1, "Telephone me.")
    return Found([((), "", "Telephone me.", (), False)], [], [])


@kind()
def words_inserted(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), run(first), came(" now"), run(rest))
    return Found([], [((ONE,), text, f"{first} now{rest}")], [])


@kind()
def words_deleted(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), run(first), went(rest))
    return Found([], [((ONE,), text, first)], [])


@kind()
def words_replaced(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), went(first), came("Towards her"), run(rest))
    return Found([], [((ONE,), text, f"Towards her{rest}")], [])


@kind()
def words_inserted_and_commented_on(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), run(first), begins(1), came(" now"), ends(1), run(rest))
    file.comment(1, "Since when?")
    return Found([((ONE,), "now", "Since when?", (), False)], [((ONE,), text, f"{first} now{rest}")], [])


@kind()
def a_comment_on_words_that_are_deleted(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), begins(1), went(first), ends(1), run(rest))
    file.comment(1, "Not so.")
    return Found([((ONE,), first, "Not so.", (), False)], [((ONE,), text, rest.strip())], [])


@kind(word_alone=True)
def words_inserted_by_one_and_deleted_by_another(file: Edited) -> Found:
    _, first, rest = _parts(file, ONE)
    both = came("no").replace("w:t ", "w:delText ").replace("w:t>", "w:delText>")
    both = both.replace("<w:r>", '<w:del w:id="903" w:author="Ano Example" w:date="2026-11-26T10:00:00Z"><w:r>')
    file.say(file.at(ONE), run(first), both.replace("</w:r>", "</w:r></w:del>"), run(rest))
    return nothing()


@kind()
def words_moved_within_a_passage(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), moved_away(first), run(rest), moved_here(f" {first}"))
    return Found([], [((ONE,), text, f"{rest.strip()} {first}")], [])


@kind()
def words_moved_to_another_passage(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    other = words_of(file.at(OTHER))
    file.say(file.at(ONE), moved_away(first), run(rest))
    file.say(file.at(OTHER), run(other), moved_here(f" {first}"))
    return Found([], [((ONE,), text, rest.strip()), ((OTHER,), other, f"{other} {first}")], [])


@kind()
def a_whole_passage_deleted(file: Edited) -> Found:
    text = words_of(file.at(ONE))
    file.say(file.at(ONE), went(text))
    file.end_of(file.at(ONE), "del")
    return Found([], [((ONE,), text, "")], [])


@kind("exhibits-list")
def a_row_struck_out(file: Edited) -> Found:
    text = " | ".join(words_of(p) for p in file.row(ROW).iter(qn("w:p")))
    for paragraph in list(file.row(ROW).iter(qn("w:p"))):
        if held := words_of(paragraph):
            file.say(paragraph, went(held))
    file.track_row(file.row(ROW), "del")
    return Found([], [((ROW,), text, "")], [])


@kind("exhibits-list", word_alone=True)
def a_row_struck_out_and_its_words_left(file: Edited) -> Found:
    text = " | ".join(words_of(p) for p in file.row(ROW).iter(qn("w:p")))
    file.track_row(file.row(ROW), "del")
    return Found([], [((ROW,), text, "")], [])


@kind("exhibits-list")
def a_row_taken_out_untracked(file: Edited) -> Found:
    text = " | ".join(words_of(p) for p in file.row(ROW).iter(qn("w:p")))
    file.row(ROW).getparent().remove(file.row(ROW))
    return Found([], [((ROW,), text, "")], [])


@kind("exhibits-list")
def words_changed_in_a_cell(file: Edited) -> Found:
    cells = [words_of(p) for p in file.row(ROW).iter(qn("w:p"))]
    paragraph = list(file.row(ROW).iter(qn("w:p")))[1]
    file.say(paragraph, went(cells[1]), came("Captures"))
    return Found([], [((ROW,), " | ".join(cells), " | ".join([cells[0], "Captures", *cells[2:]]))], [])


@kind()
def a_passage_split_tracked(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), run(first))
    file.end_of(file.at(ONE), "ins")
    file.after(file.at(ONE), run(rest))
    return Found([], [((ONE,), text, f"{first}\n{rest}")], [])


@kind(word_alone=True)
def a_passage_split_tracked_with_its_bookmark_round_both(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    before = file.at(ONE)
    file.say(before, run(first))
    file.end_of(before, "ins")
    made = file.after(before, run(rest))
    made.append(before.find(qn("w:bookmarkEnd")))
    return Found([], [((ONE,), text, f"{first}\n{rest}")], [])


@kind(word_alone=True)
def a_passage_split_untracked(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    before = file.at(ONE)
    file.say(before, run(first))
    made = file.after(before, run(rest))
    made.append(before.find(qn("w:bookmarkEnd")))
    return Found([], [((ONE,), text, f"{first}\n{rest}")], [])


@kind()
def two_passages_joined_tracked(file: Edited) -> Found:
    first, second = words_of(file.at(ONE)), words_of(file.at(NEXT))
    file.end_of(file.at(ONE), "del")
    return Found([], [((ONE, NEXT), f"{first}\n{second}", f"{first}{second}")], [])


@kind()
def two_passages_joined_untracked(file: Edited) -> Found:
    first, second = words_of(file.at(ONE)), words_of(file.at(NEXT))
    gone = file.at(NEXT)
    for one in [held for held in gone if held.tag != qn("w:pPr")]:
        file.at(ONE).append(one)
    gone.getparent().remove(gone)
    return Found([], [((ONE, NEXT), f"{first}\n{second}", f"{first}{second}")], [])


@kind()
def a_paragraph_added_tracked(file: Edited) -> Found:
    text = words_of(file.at(ONE))
    file.end_of(file.at(ONE), "ins")
    file.after(file.at(ONE), came("And to her neighbours."))
    return Found([], [((ONE,), text, f"{text}\nAnd to her neighbours.")], [])


@kind()
def a_paragraph_added_untracked(file: Edited) -> Found:
    file.after(file.at(ONE), run("And to her neighbours."))
    return Found([], [], [("", "And to her neighbours.")])


@kind()
def changes_that_were_accepted(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), run(first), run(" now"), run(rest))
    return Found([], [((ONE,), text, f"{first} now{rest}")], [])


@kind()
def some_changes_accepted_and_some_tracked(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), run(first), run(" now"), run(rest), came(" Still."))
    return Found([], [((ONE,), text, f"{first} now{rest} Still.")], [])


@kind()
def a_passage_taken_out_untracked(file: Edited) -> Found:
    text = words_of(file.at(ONE))
    file.at(ONE).getparent().remove(file.at(ONE))
    return Found([], [((ONE,), text, "")], [])


@kind()
def a_heading_changed(file: Edited) -> Found:
    file.say(file.heading("The risk"), run("The risk"), came(" now"))
    return Found([], [], [("The risk", "The risk now")])


@kind()
def a_heading_changed_and_accepted(file: Edited) -> Found:
    file.say(file.heading("The risk"), run("Risks"))
    return Found([], [], [("The risk", "Risks")])


@kind(word_alone=True)
def runs_split_by_the_numbers_of_savings(file: Edited) -> Found:
    _, first, rest = _parts(file, ONE)
    pieces = (
        run(held).replace("<w:r>", f'<w:r w:rsidR="00A{at}B{at}C3"><w:rPr><w:lang w:val="en-US"/></w:rPr>')
        for at, held in enumerate((first[:3], first[3:], rest))
    )
    file.say(file.at(ONE), *pieces, '<w:proofErr w:type="spellStart"/>')
    return nothing()


@kind()
def styles_taken_off(file: Edited) -> Found:
    for properties in list(file.document.iter(qn("w:pPr"))):
        if properties.getparent().tag == qn("w:p"):
            properties.getparent().remove(properties)
    return nothing()


@kind()
def quotation_marks_curled_and_spaces_made_hard(file: Edited) -> Found:
    for text in file.document.iter(qn("w:t")):
        text.text = (text.text or "").replace("'", "’").replace(' "', " “").replace(" 2026", "\u00a02026")
    return nothing()


@kind(word_alone=True)
def words_in_smart_tags_and_content_controls(file: Edited) -> Found:
    _, first, rest = _parts(file, ONE)
    tagged = f'<w:smartTag w:uri="urn:x" w:element="PersonName">{run(first)}</w:smartTag>'
    file.say(file.at(ONE), tagged, f"<w:sdt><w:sdtContent>{run(rest)}</w:sdtContent></w:sdt>")
    return nothing()


@kind()
def a_tab_put_in_and_tracked(file: Edited) -> Found:
    text, first, rest = _parts(file, ONE)
    file.say(file.at(ONE), run(first), came(" in").replace("<w:t ", "<w:tab/><w:t "), run(rest))
    return Found([], [((ONE,), text, f"{first}\t in{rest}")], [])


@kind("draft-order")
def a_term_changed(file: Edited) -> Found:
    place = "terms.t1"
    text = words_of(file.at(place))
    file.say(file.at(place), run(text), came(" At all."))
    return Found([], [((place,), text, f"{text} At all.")], [])


@kind(word_alone=True)
def the_properties_of_the_file_lost(file: Edited) -> Found:
    del file.parts["docProps/custom.xml"]
    for name in ("_rels/.rels", "[Content_Types].xml"):
        tree = parse_xml(file.parts[name])
        for one in [held for held in tree if "custom" in str(sorted(held.attrib.values()))]:
            tree.remove(one)
        file.parts[name] = serialize_part_xml(tree)
    return nothing()


@kind(word_alone=True)
def a_change_of_the_head_of_a_page(file: Edited) -> Found:
    head = file.parts["word/header.xml"].decode()
    file.parts["word/header.xml"] = head.replace("</w:p>", f"{came(' Checked.')}</w:p>", 1).encode()
    return Found([], [], [("DRAFT - not approved for filing", "DRAFT - not approved for filing Checked.")])


@kind(word_alone=True)
def a_row_added_tracked(file: Edited) -> Found:
    row = parse_xml(f"<w:tr {nsdecls('w')}><w:tc><w:p>{came('X/1')}</w:p></w:tc></w:tr>")
    table = next(file.document.iter(qn("w:tbl")))
    table.append(row)
    file.track_row(row, "ins")
    return Found([], [], [("", "X/1")])

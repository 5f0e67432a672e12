"""A Word paper given back: what is found in it, and where that belongs, is shown before anything is kept."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

import streamlit as st
from markupsafe import Markup

from spo.assessment import counted, titled
from spo.case.days import in_full
from spo.documents import Paper, pieces
from spo.documents.origin import said_of_case
from spo.documents.returned import Back, Said, opened, read_back
from spo.evidence.reading.opening.caps import limits
from spo.evidence.reading.shapes import FileRefused
from spo.guidance import Guidance
from spo.store import Remark, threads

from ..open_case.approved import papers_to_read
from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..screen.frame import html
from ..screen.markup import heading, led, paragraph, reworded, section
from ..screen.press import as_label, button, form_button, passing_form, save_button
from ..screen.visit import tell
from . import said

_FOUND = "came-back"
_LARGEST = 64
_KEPT_BEFORE = "All of this is kept already."


def came_back(case: OpenCase, law: Guidance, papers: Mapping[str, Paper]) -> None:
    """Draw the way to give back a Word file, or what is found in the one that was."""
    html(heading(2, "A paper that came back in Word"))
    held: tuple[str, Back] | None = st.session_state.get(_FOUND)
    if held and held[0] == case.id:
        _found(case, law, papers, held[1])
        return
    html(paragraph("Comments and changed words in it are shown first, each where it belongs. Nothing is changed."))
    with passing_form("came-back"):
        st.file_uploader("The Word file (.docx)", key=_box(case), max_upload_size=_LARGEST)
        save_button("Read the file", _read, case, law, key="read-file")


def _box(case: OpenCase) -> str:
    return f"came-back-{case.id}"


def _read(case: OpenCase, law: Guidance) -> None:
    if not (file := st.session_state.get(_box(case))):
        tell("Choose the Word file, then press Read the file.")
        return
    try:
        content = opened(file.getvalue(), limits(law.figures))
        found = read_back(content, papers_to_read(case), str(said_of_case(case.id, 0)["case"]))
    except FileRefused as refused:
        tell(str(refused))
        return
    st.session_state[_FOUND] = (case.id, found)
    tell(told="The file is read. Nothing of it is kept yet.")


def _found(case: OpenCase, law: Guidance, papers: Mapping[str, Paper], back: Back) -> None:
    """Draw what is found in a file, and the way to keep it."""
    made = remarks(back)
    count = counted(sum(one.kind == "comment" for one in made), "comment or change", "comments and changes")
    of = f", made from change {back.revision} of the case" if back.revision else ""
    html(paragraph(f"{titled(assessed(case).view, law.every_paper[back.paper]).title}{of}: {count}."))
    if not made:
        button("Leave it", key="leave-back", on_click=_leave)
        return
    groups = list(_groups(made))
    called = said.called(assessed(case).view, papers, [(back.paper, one[0].places) for one in groups])
    with passing_form("keep-back"):
        for number, (one, name) in enumerate(zip(groups, called, strict=True)):
            st.checkbox(as_label(f"Keep what came back on {name}"), value=True, key=_tick(case, number))
            html(section("changed", *_shown(one)))
        with st.container(horizontal=True):
            form_button("Keep those ticked as comments", key="keep-back-all", on_click=_keep, args=(case, back))
            form_button("Keep none of them", key="leave-back", on_click=_leave)


def _tick(case: OpenCase, number: int) -> str:
    return f"keep-back-{case.id}-{number}"


def _shown(made: list[Remark]) -> Iterator[Markup]:
    """Yield what a page shows of a comment or a change of words that came back, and of the answers to it."""
    one, *answers = made
    if one.proposed and one.on:
        yield reworded(pieces(one.on, one.proposed))
    elif one.proposed or one.on:
        yield led("Words proposed:" if one.proposed else "On the words:", one.proposed or one.on)
    yield from (led(f"{other.by}:" if other.by else "", other.text) for other in (one, *answers))


def _groups(made: Iterable[Remark]) -> Iterator[list[Remark]]:
    """Yield each comment with the answers that came with it."""
    found: list[Remark] = []
    for one in made:
        if one.kind == "comment" and found:
            yield found
            found = []
        found.append(one)
    yield found


def remarks(back: Back) -> list[Remark]:
    """Return what came back as remarks, of which nothing is lost: what belongs nowhere is on the whole paper."""
    made: list[Remark] = []
    for one in back.comments:
        made.append(Remark("comment", back.paper, one.places, one.on, one.said.text, by=_by(one.said)))
        answers = [Remark("answer", text=other.text, by=_by(other)) for other in one.answers]
        if one.resolved:
            answers.append(Remark("answer", text="Marked as resolved in Word.", by=_by(one.said)))
        made += [_of(other, -number) for number, other in enumerate(answers, start=1)]
    for change in back.proposed:
        struck = "" if change.after else "To be struck out."
        stale = "The paper prints other words here now than the file was made with." if change.stale else ""
        text = " ".join(filter(None, (struck, stale)))
        by = "; ".join(dict.fromkeys(_who(*who) for who in change.who))
        made.append(Remark("comment", back.paper, change.places, change.before, text, change.after, by=by))
    for other in back.unplaced:
        where = f" Under “{other.heading}”." if other.heading else ""
        by = "; ".join(dict.fromkeys(_who(*who) for who in other.who))
        made.append(Remark("comment", back.paper, (), other.before, f"{other.why}{where}", other.after, by=by))
    return made


def _of(one: Remark, number: int) -> Remark:
    return Remark("answer", text=one.text, by=one.by, of=number)


def _by(one: Said) -> str:
    return _who(one.who, one.at)


def _who(name: str, at: str) -> str:
    try:
        return f"{name or 'Somebody'} ({in_full(date.fromisoformat(at[:10]))})"
    except ValueError:  # Word need not say when
        return name or "Somebody"


def _keep(case: OpenCase, back: Back) -> None:
    """Keep what is ticked, but for what is kept already."""
    made = list(_groups(remarks(back)))
    ticked = [one for number, one in enumerate(made) if st.session_state.get(_tick(case, number), True)]
    before = {_group(one.comment, one.since) for one in threads(store().remarks(case.id))}
    numbered = [
        replace(one, n=n, of=n + one.of if one.of else 0)
        for n, one in enumerate((one for group in ticked for one in group), start=1)
    ]
    new = [one for one in threads(numbered) if _group(one.comment, one.since) not in before]
    if new:
        store().remark(
            case.id,
            [
                said
                for one in new
                for said in (one.comment, *(_of(other, -n) for n, other in enumerate(one.since, start=1)))
            ],
        )
    st.session_state.pop(_FOUND, None)
    kept = f"{len(new)} of {len(made)} kept as comments. Nothing in the papers was changed."
    tell(told=kept if new or not ticked else _KEPT_BEFORE)


def _group(comment: Remark, since: Iterable[Remark]) -> tuple[object, ...]:
    """Return what tells a comment that came back from every other, with the answers that it came with."""
    told = tuple((one.text, one.by) for one in since if one.by)
    return comment.paper, comment.places, comment.on, comment.text, comment.proposed, comment.by, told


def _leave() -> None:
    st.session_state.pop(_FOUND, None)
    tell(told="Nothing of the file was kept.")

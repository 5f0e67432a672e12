"""The plain-English sheet for the defendant: what the papers are, when and where to come, and where to get help.

It is served, so it gives no more of the law than the reference confirms, and none of the facts of the application.
"""

from spo.assessment import is_youth
from spo.guidance import PaperEntry

from ..passages import Paper, Passage
from ..writer import Writer, passage
from .hearing import none_is_said, when_and_where
from .hearsay_notice import relies_on_hearsay
from .shared import short_head


def defendant_sheet(w: Writer, entry: PaperEntry) -> Paper:
    """Return the sheet. Until the hearing is fixed, its day, time and place are ruled blanks."""
    heading = short_head(w, entry.title)
    return Paper(
        entry,
        head={"title": heading["title"], "defendant": heading["defendant"], **when_and_where(w)},
        passages={
            "language": _language(w),
            "what": _what(w),
            "decides": _said(w, "decides", "sheet-decides", "sheet-your-side"),
            "not_come": _said(w, "not_come", "sheet-absence", "sheet-warrant"),
            "made": _said(w, "made", "sheet-breach"),
            "advice": _advice(w),
            "questions": _questions(w),
        },
    )


def _said(w: Writer, name: str, *wording: str) -> list[Passage]:
    """Return sentences of guidance, each a paragraph of its own."""
    return [found for key in wording for found in passage(f"{name}.{key}", w.law(key), style="plain")]


def _language(w: Writer) -> list[Passage]:
    """Return the language in which the defendant needs an interpreter, if one is recorded."""
    if none_is_said(w.case.defendant.interpreter):
        return []
    return passage("language", w.law("sheet-interpreter", language=w.at("defendant.interpreter")), style="plain")


def _what(w: Writer) -> list[Passage]:
    sought = _said(w, "what", "sheet-interim") if w.case.interim.sought == "yes" else []
    other = _said(w, "what", "sheet-other-orders") if w.assessment.view.orders_in_force else []
    court = "youth court" if is_youth(w.assessment.view) else "magistrates' court"
    asked = passage("what.sheet-is", w.law("sheet-is", court=court), style="plain")
    return [*asked, *_said(w, "what", "sheet-read", "sheet-nothing-decided"), *sought, *other]


def _advice(w: Writer) -> list[Passage]:
    hearsay = _said(w, "advice", "sheet-hearsay") if relies_on_hearsay(w.assessment.view) else []
    return [*_said(w, "advice", "sheet-solicitor", "sheet-legal-aid"), *hearsay, *_said(w, "advice", "sheet-adviser")]


def _questions(w: Writer) -> list[Passage]:
    office = w.say("Court office: {office}", office=w.at("hearing.office_address"))
    return [*_said(w, "questions", "sheet-help"), *passage("questions.office", office, style="plain")]

"""The plain-English sheet for the defendant: what the papers are, when and where to come, and where to get help.

It is served, so it gives no more of the law than the reference confirms, and none of the facts of the application.
"""

from collections.abc import Iterator

from spo.assessment import counted, is_youth, listed, penalty
from spo.assessment.facts import Fact
from spo.assessment.next_hearing import purpose
from spo.assessment.notice_days import relies_on_hearsay
from spo.assessment.order_made import replaces_interim
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, passage
from .hearing import none_is_said, what_it_is_for, when_and_where
from .hearsay_notice import time_to_answer
from .interim_order import in_interim, seeks_interim
from .shared import short_head


def defendant_sheet(w: Writer, entry: PaperEntry) -> Paper:
    """Return the sheet. Until the hearing is fixed, its day, time and place are ruled blanks."""
    heading, decides = short_head(w, entry.title), "sheet-decides-interim" if _alone(w) else "sheet-decides"
    return Paper(
        entry,
        head={"title": heading["title"], "defendant": heading["defendant"], **when_and_where(w)},
        passages={
            "language": _language(w),
            "what": _what(w),
            "decides": _said(w, "decides", decides, "sheet-your-side"),
            "hearing": _hearing(w),
            "not_come": _said(w, "not_come", "sheet-absence", "sheet-warrant"),
            "made": _made(w),
            "advice": _advice(w),
            "questions": _questions(w),
        },
    )


PAPER = Drafted(defendant_sheet)


def _said(w: Writer, name: str, *wording: str) -> list[Passage]:
    """Return sentences of guidance, each a paragraph of its own."""
    return [found for key in wording for found in passage(f"{name}.{key}", w.law(key), style="plain")]


def _language(w: Writer) -> list[Passage]:
    """Return the language in which the defendant needs an interpreter, if one is recorded."""
    if none_is_said(w.case.defendant.interpreter):
        return []
    return passage("language", w.law("sheet-interpreter", language=w.at("defendant.interpreter")), style="plain")


def _what(w: Writer) -> list[Passage]:
    sought = _said(w, "what", "sheet-interim") if seeks_interim(w.assessment.view) else []
    other = _said(w, "what", "sheet-other-orders") if w.assessment.view.orders_in_force else []
    court = "youth court" if is_youth(w.assessment.view) else "magistrates' court"
    asked = passage("what.sheet-is", w.law("sheet-is", court=court), style="plain")
    return [
        *asked,
        *_said(w, "what", "sheet-read", "sheet-nothing-decided"),
        *(_said(w, "what", "sheet-youth") if is_youth(w.assessment.view) else []),
        *sought,
        *_terms(w),
        *_periods(w),
        *other,
    ]


def _terms(w: Writer) -> list[Passage]:
    """Return how many things the order would forbid and require, and how many of them the interim order would."""
    view = w.assessment.view
    kinds = [term.kind for _, term in view.terms]
    parts = [
        counted(kinds.count(kind), "thing", "things") + f" that you {must}"
        for kind, must in (("prohibition", "must not do"), ("requirement", "must do"))
        if kind in kinds
    ]
    listed_parts = Fact(listed(parts), tuple(f"terms.{key}.kind" for key, _ in view.terms))
    held = len(in_interim(view)) if seeks_interim(view) else 0
    return passage(
        "what.terms",
        w.say("The draft order would have {things}. They are numbered: read each one.", things=listed_parts),
        w.say("The draft interim order would have {count} of them.", "terms", count=str(held)) if held else None,
        style="plain",
    )


def _periods(w: Writer) -> list[Passage]:
    """Return for how long the police ask for each order."""
    lasts = w.period("duration") if w.case.duration.kind != "until further order" else Fact("")
    interim = w.at("interim.period") if seeks_interim(w.assessment.view) else Fact("")
    return passage(
        "what.periods",
        w.say("The police ask for the order to last {period}.", period=lasts),
        w.say("They ask for the interim order to last {period}.", period=interim),
        style="plain",
    )


def _alone(w: Writer) -> bool:
    """Return whether the next hearing is for an interim order alone."""
    return seeks_interim(w.assessment.view) and purpose(w.assessment.view)[0] == "interim order"


def _hearing(w: Writer) -> list[Passage]:
    """Return which of the two orders the day is for, where both are sought."""
    return passage(
        "hearing",
        w.law("sheet-hearing", what=what_it_is_for(w)),
        w.law("sheet-other-day") if _alone(w) else None,
        style="plain",
    )


def _made(w: Writer) -> list[Passage]:
    """Return what follows if an order is made, with the penalty in the words for the reader's age."""
    view = w.assessment.view
    said = ("sheet-breach", *(f"sheet-{key}" for key in penalty(view)))
    found = passage("made.breach", *map(w.law, said), style="plain")
    part_2 = w.case.defendant.sexual_offences_notification
    told = ["sheet-notify-replaced" if replaces_interim(w.assessment.view) else _notify(w)]
    told += ["sheet-notify-once"] if seeks_interim(view) else []
    told += ["sheet-notify-part-2"] if part_2 != "no" else []
    notify = [] if part_2 == "yes" else passage("made.notify", *map(w.law, told), style="plain")
    return [*found, *notify, *_said(w, "made", "sheet-appeal")]


def _notify(w: Writer) -> str:
    """Return the words for what to notify, which for somebody of no recorded home say what counts as one."""
    return "sheet-notify-no-home" if w.case.defendant.no_home else "sheet-notify"


def _advice(w: Writer) -> list[Passage]:
    told = w.law("sheet-hearsay"), time_to_answer(w, "sheet-hearsay-from", "sheet-hearsay-by"), *_sooner(w)
    hearsay = passage("advice.sheet-hearsay", *told, style="plain") if relies_on_hearsay(w.assessment.view) else []
    return [*_said(w, "advice", "sheet-solicitor", "sheet-legal-aid"), *hearsay, *_said(w, "advice", "sheet-adviser")]


def _sooner(w: Writer) -> Iterator[Sentence | None]:
    """Yield the shorter time that the court is asked for, or has directed, to answer the hearsay notice."""
    for key, request in w.case.requests.items():
        if request.kind == "hearsay reply":
            base = f"requests.{key}"
            directed = w.law("hearsay-directed", directed=w.at(f"{base}.directed"))
            yield directed or w.law("sheet-hearsay-sooner", f"{base}.kind", period=w.at(f"{base}.period"))


def _questions(w: Writer) -> list[Passage]:
    office = w.say("Court office: {office}", office=w.at("hearing.office_address"))
    return [*_said(w, "questions", "sheet-help"), *passage("questions.office", office, style="plain")]

"""Every paper after filing that a case calls for: from what was filed, and what the papers would say now."""

from spo.assessment import View
from spo.assessment.decided import is_decided
from spo.assessment.next_hearing import next_hearing

from ..drafts import Papers
from ..papers.flysheets import FLYSHEETS, FURTHER_FLYSHEETS
from ..passages import Paper
from ..wordings import reworded
from ..writer import Writer
from .chronology import supplementary_chronology
from .exhibits import further_flysheets
from .listed import only_new
from .note import supplementary_note
from .order import amended, marked_order
from .since import Since
from .statement import further_statement

_ORDERS = {
    "draft-order": ("amended-order-marked", "amended-order"),
    "interim-order": ("amended-interim-marked", "amended-interim"),
}


def supplementary(papers: Papers, since: Since) -> dict[str, Paper]:
    """Return the papers after filing by id, in the order of guidance. One of which nothing is new is not made.

    A paper for the court that was not called for when the others were filed is among them, whole. So is what tells the
    defendant of a hearing, once another is next. Nothing is made once the application was decided.
    """
    w = Writer(papers.drafts.assessment, True)
    view, entries = w.assessment.view, w.assessment.view.guidance.after_filing
    if is_decided(view):
        return {}
    was = {key: one for key in papers.drafts if (one := since.paper(key))}
    now = {key: reworded(papers.drafts[key], view.case) for key in was}
    found: dict[str, Paper | None] = {
        "further-statement": further_statement(
            w, entries["further-statement"], since, was["officer-statement"], now["officer-statement"]
        ),
        "supplementary-chronology": supplementary_chronology(
            w, entries["supplementary-chronology"], since, was["chronology"], now["chronology"]
        ),
        "supplementary-note": supplementary_note(w, entries["supplementary-note"], since, was, now),
    }
    for key, (marked, clean) in _ORDERS.items():
        if key in was:
            found[marked] = marked_order(entries[marked], since, was[key], now[key])
            found[clean] = amended(entries[clean], was[key], now[key])
    for key, beside in (("exhibits-list", "adds"), ("hearsay-notice", "notice")):
        if key in was:
            found[f"supplementary-{key}"] = only_new(entries[f"supplementary-{key}"], since, was[key], now[key], beside)
    if FLYSHEETS in was and FLYSHEETS in now:
        entry = entries[FURTHER_FLYSHEETS]
        found[FURTHER_FLYSHEETS] = further_flysheets(entry, since, view.case, now[FLYSHEETS])
    for key in _for_next_hearing(view, since):
        if key in was:
            found[key] = papers[key]
    for key in papers.drafts:
        if key not in was and view.guidance.papers[key].audience != "keep":
            found[key] = papers[key]
    return {key: one for key, one in found.items() if one}


def _for_next_hearing(view: View, since: Since) -> tuple[str, ...]:
    """Return the papers that are made again for another hearing than was next when papers were filed.

    The sheet tells the defendant when to come. A summons that was served stays as it was: only one that is not is made
    for the next hearing, as where it was put off because nothing was served.
    """
    then, now = since.then.view, view
    if _hearing(then) == _hearing(now):
        return ()
    return ("defendant-sheet",) if now.case.summons_service.date else ("summons", "defendant-sheet")


def _hearing(view: View) -> tuple[str, str]:
    fixed = next_hearing(view)
    return view.case.at(fixed.path).printed, view.case.at(fixed.time)


def kept_of(papers: Papers) -> dict[str, Paper]:
    """Return the papers that the force keeps, as they are now: none of them was filed."""
    entries = papers.drafts.assessment.view.guidance.papers
    return {key: papers[key] for key in papers if entries[key].audience == "keep"}

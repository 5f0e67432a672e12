"""Every paper after filing that a case calls for: from what was filed, and what the papers would say now."""

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

    A paper for the court that was not called for when the others were filed is among them, whole.
    """
    w = Writer(papers.drafts.assessment, True)
    view, entries = w.assessment.view, w.assessment.view.guidance.after_filing
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
    for key in papers.drafts:
        if key not in was and view.guidance.papers[key].audience != "keep":
            found[key] = papers[key]
    return {key: one for key, one in found.items() if one}


def kept_of(papers: Papers) -> dict[str, Paper]:
    """Return the papers that the force keeps, as they are now: none of them was filed."""
    entries = papers.drafts.assessment.view.guidance.papers
    return {key: papers[key] for key in papers if entries[key].audience == "keep"}

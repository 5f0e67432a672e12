"""How the papers stand, in the words of pages: drafts, approved, changed since, refused, or waiting for a solicitor."""

from markupsafe import Markup

from spo.case.days import in_full
from spo.store import Decision, Filing

from ..open_case.approved import HowItStands
from ..screen.markup import heading, panel, paragraph

_SAID = {
    "ready": "Ready for a force solicitor",
    "not ready": "No longer ready",
    "approved": "Approved",
    "approved with conditions": "Approved with conditions",
    "refused": "Refused",
    "taken back": "Approval taken back",
    "filed": "Filed",
    "not filed": "Filing taken back",
}
ON_THIS_COMPUTER = "on this computer"
"""Where something was done without sign-in, in the place of who did it."""
CHANGED = "Changed since approval: drafts again"


def in_a_word(how: HowItStands) -> str:
    """Return how the papers stand, for a list."""
    if how.waits:
        return f"Waits for a force solicitor since {in_full(how.waits.at.date())}"
    if how.filing:
        return f"Filed on {in_full(how.filing.day)}"
    if how.approval:
        return _SAID[how.approval.kind] if how.holds else CHANGED
    return _SAID[how.last.kind] if how.last else "Drafts, to be approved by a force solicitor"


def approved(how: HowItStands) -> Markup | None:
    """Return the panel that says that the papers are filed, or approved as they stand, or None."""
    if how.filing:
        return panel("good", heading(2, "The papers are filed"), paragraph(as_filed(how.filing)))
    if not (how.approval and how.holds):
        return None
    return panel("good", heading(2, _SAID[how.approval.kind]), paragraph(who_and_when(how.approval)))


def as_filed(filing: Filing) -> str:
    """Return in sentences when papers were filed, and by whose approval."""
    return f"Filed on {in_full(filing.day)}, as approved. {who_and_when(filing.approval)}"


def who_and_when(made: Decision) -> str:
    """Return a decision in a sentence: what, by whom, in which role and when. A machine's account is nobody's name."""
    is_alone = not made.who
    role = f", {made.role}" if made.role else ""
    by = ON_THIS_COMPUTER if is_alone and not made.approves else f"by {made.name}{role}"
    where = ON_THIS_COMPUTER if is_alone else f"by {made.attached_by}"
    attached = f" The signed approval was attached {where}." if made.attached_by else ""
    wrote = " The solicitor had written in the case." if made.wrote else ""
    when = f"on {in_full(made.at.date())} at {made.at:%H:%M} UTC"
    if made.kind == "filed":
        return f"Filed on {in_full(made.assessed_on)}. Recorded {by}, {when}."
    return f"{_SAID[made.kind]} {by}, {when}.{attached}{wrote}"

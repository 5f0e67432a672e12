"""How the papers stand, in the words of pages: drafts, approved, authorised, changed since, refused or filed."""

from collections.abc import Sequence

from markupsafe import Markup

from spo.case.days import in_full
from spo.store import Decision, Filing, authority_of, filings

from ..open_case.approved import HowItStands
from ..screen.markup import heading, join, panel, paragraph, table

_SAID = {
    "ready": "Ready for a force solicitor",
    "not ready": "No longer ready",
    "approved": "Approved",
    "approved with conditions": "Approved with conditions",
    "refused": "Refused",
    "taken back": "Approval taken back",
    "authorised": "Authority to apply given",
    "authority taken back": "Authority to apply taken back",
    "filed": "Filed",
    "not filed": "Filing taken back",
}
ON_THIS_COMPUTER = "on this computer"
"""Where something was done without sign-in, in the place of who did it."""
NO_AUTHORITY = "No authority to apply is recorded of these words."
_UNRECORDED = "The page Approval does not say that the papers were filed."
_NEW = "What was recorded since may be for papers after filing. The page Papers says which it makes."
CHANGED = "Changed since approval: drafts again"


def in_a_word(how: HowItStands) -> str:
    """Return how the papers stand, for a list."""
    if how.waits:
        return f"Waits for a force solicitor since {in_full(how.waits.at.date())}"
    if how.filing:
        return f"Filed on {in_full(how.filing.day)}"
    if how.approval:
        return f"{_SAID[how.approval.kind]}{', and authorised' if how.authority else ''}" if how.holds else CHANGED
    return _SAID[how.last.kind] if how.last else "Drafts, to be approved by a force solicitor"


def approved(how: HowItStands, came_of: str = "", level: int = 2) -> Markup | None:
    """Return the panel that says that the papers are filed, or approved as they stand, or None.

    `came_of` says what the court did, if it did anything: then the papers are no drafts, though nobody recorded here
    that they were filed.
    """
    approval = how.filing.approval if how.filing else how.approval if how.holds else None
    ends = paragraph(f"{came_of}.") if came_of else None
    if approval is None:
        return panel("good", heading(level, came_of), paragraph(_UNRECORDED)) if came_of else None
    by = of_authority(how, approval)
    title, said = _SAID[approval.kind], who_and_when(approval)
    if how.filing:
        title, said = "The papers are filed", as_filed(how.filing)
    new = paragraph(_NEW) if how.since and not came_of else None
    return panel("good", heading(level, title), paragraph(said), paragraph(by) if by else None, ends, new)


def of_authority(how: HowItStands, approval: Decision) -> str:
    """Return in a sentence what is recorded of the authority to apply in the words of an approval.

    Papers after filing apply for nothing: that there is none of their words is not said.
    """
    if found := authority_of(how.made, approval):
        return who_and_when(found)
    return "" if any(one.said.n < approval.n for one in filings(how.made)) else NO_AUTHORITY


def decided(made: Sequence[Decision]) -> Markup | None:
    """Return what was decided, the newest first, or None where nothing was."""
    rows = [(str(one.n), who_and_when(one), one.words) for one in reversed(made)]
    said = table("Decisions, the newest first", ("", "Decision", "Conditions, reasons or rank"), rows, "numbered")
    return join(heading(2, "What was decided"), said) if rows else None


def as_filed(filing: Filing) -> str:
    """Return in sentences when papers were filed, and by whose approval."""
    return f"Filed on {in_full(filing.day)}, as approved. {who_and_when(filing.approval)}"


def who_and_when(made: Decision) -> str:
    """Return a decision in a sentence: what, by whom, in which role and when. A machine's account is nobody's name."""
    is_alone = not made.who
    role = f", {made.role}" if made.role else ""
    rank = f" ({made.words})" if made.authorises and made.words else ""
    by = ON_THIS_COMPUTER if is_alone and not made.is_signed else f"by {made.name}{role}{rank}"
    where = ON_THIS_COMPUTER if is_alone else f"by {made.attached_by}"
    what, whoever = ("page", "That officer") if made.authorises else ("approval", "The solicitor")
    attached = f" The signed {what} was attached {where}." if made.attached_by else ""
    wrote = f" {whoever} had written in the case." if made.wrote else ""
    when = f"on {in_full(made.at.date())} at {made.at:%H:%M} UTC"
    if made.kind == "filed":
        return f"Filed on {in_full(made.assessed_on)}. Recorded {by}, {when}."
    return f"{_SAID[made.kind]} {by}, {when}.{attached}{wrote}"

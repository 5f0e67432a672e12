"""FOUR on the page: for each letter, the incidents that show it and those that do not."""

from markupsafe import Markup

from spo.assessment import View
from spo.guidance import Guidance
from spo.patterns import Reason, four

from ..display.cited import source
from ..screen.markup import bullets, heading, item, join, paragraph


def letters(view: View, law: Guidance) -> Markup:
    """Return the letters in order, with what each means and where that comes from."""
    pieces = []
    for letter in four(view.case, law, view.on):
        entry = law.four[letter.key]
        pieces.append(
            join(
                heading(3, entry.title),
                paragraph(entry.shows),
                _reasons(view, "Shows it", letter.shown) or paragraph("No incident shows it."),
                _reasons(view, "Does not show it", letter.not_shown),
                source(law, entry),
            )
        )
    return join(*pieces)


def _reasons(view: View, lead: str, reasons: tuple[Reason, ...]) -> Markup | None:
    if not reasons:
        return None
    return bullets(item(f"{lead}: {view.incident_list(one.incidents)}", one.sentence) for one in reasons)

"""A19. Costs should not deter."""

from ..conditions import Met, Scene, condition
from .argument import Argued, CaseReader, Filled, fills


@condition
def authority_reasons_recorded(scene: Scene) -> Met | None:
    """The reasons for applying are recorded with the authority."""
    return Met(("authority.reasons_for",)) if scene.view.case.authority.reasons_for else None


@fills("A19")
def slots(r: CaseReader, _: Argued) -> Filled:
    """Fill A19, which is for the authority record alone."""
    officer = r.at("applicant.authorising_officer.name")
    yield {
        "authorised_by": officer,
        "authority_date": r.at("authority.date"),
        "reasons_for": r.at("authority.reasons_for"),
        "reasons_against": r.at("authority.reasons_against"),
    }

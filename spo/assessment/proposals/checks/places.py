"""Checks about places: a map, a place that he does not know, and where he works, worships or studies."""

from spo.case.english import listed

from ...clashes import own_clashes
from ...withholding import Searched
from ...wordings import needs_no_map
from ...zones import TELLS_A_PLACE, names_none, zones
from ..sentences import sentence
from .check import Checked, Result, answers


@answers("map")
def _map(checked: Checked) -> Result:
    term, law = checked.term, checked.view.guidance
    if not term.places and names_none(checked.view, term):
        return "met", {"said": sentence(law, "covers-none-by-name")}
    if not term.places and "place" not in term.reach:
        return "met", {"said": sentence(law, "covers-no-place")}
    if exhibit := checked.view.case.exhibits.get(term.map_exhibit or ""):
        return "met", {"said": sentence(law, "map-exhibited", mark=exhibit.mark or "an exhibit without a mark")}
    if needs_no_map(law, term):
        return "met", {"said": sentence(law, "covers-no-zone")}
    return "missing", {}


@answers("gives-away-address")
def _gives_away(checked: Checked) -> Result:
    case, term = checked.view.case, checked.term
    found = {finding.id for finding in zones(checked.view, checked.key)}
    said = "\n".join((term.words, term.exceptions, term.locality, term.short))
    if found & TELLS_A_PLACE or checked.view.withheld.found(Searched(said)):
        return "missing", {}
    covered = [case.places[key] for key in term.places if key in case.places]
    if any(place.whose in case.protected_persons and place.known_to_defendant != "yes" for place in covered):
        return "look", {}
    return ("look" if "term-map-near-withheld" in found else "met"), {}


@answers("work-worship-study")
def _work_worship_study(checked: Checked) -> Result:
    term, law = checked.term, checked.view.guidance
    occupation = checked.view.case.defendant.occupation
    stands = {clash.of: clash.state for clash in own_clashes(checked.view, checked.key)}
    if unasked := [of for of in stands if not getattr(occupation, of)]:
        return "missing", {"do": sentence(law, "occupation-unasked", unasked=listed(unasked))}
    if term.conflict_how_met:
        return "met", {"said": term.conflict_how_met}
    if clashes := [of for of, state in stands.items() if state == "clash"]:
        return "missing", {"do": sentence(law, "conflict-found", of=listed(clashes))}
    if term.conflict == "yes":
        return "missing", {"do": sentence(law, "conflict-unmet")}
    if "not known" in stands.values():
        told = {of: getattr(occupation, of) for of, state in stands.items() if state == "not known"}
        return "look", {"told": " ".join(f"{of.capitalize()}: {words.rstrip('.')}." for of, words in told.items())}
    return "met", {"said": sentence(law, "conflict-excepted" if "met" in stands.values() else "conflict-none")}

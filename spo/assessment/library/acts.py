"""Which acts point to a term of the library."""

from spo.case import Case, Incident
from spo.guidance import TermTemplate

from ..cues import has_cue, has_cue_after, without_cues
from ..view import View
from .told import asked, told


def acts_for(view: View, entry: TermTemplate) -> tuple[str, ...]:
    """Return the incidents put forward that point to a term, in order."""
    return tuple(key for key, act in view.put_forward if _points(view.case, entry, key, act))


def _points(case: Case, entry: TermTemplate, key: str, act: Incident) -> bool:
    wanted = entry.acts
    reach = {*act.reach, *(("through-others",) if act.through else ())}
    place = case.places.get(act.where or "")
    if place and wanted.only_at and place.kind not in wanted.only_at:
        reach.discard("place")
    return bool(
        reach.intersection(wanted.reach)
        or set(act.behaviours).intersection(wanted.behaviours)
        or {act.method, act.also_by, *act.tally}.intersection(wanted.methods)
        or (place and place.kind in wanted.place_kinds and place.whose in case.protected_persons)
        or (wanted.cues and has_cue(told(case)[key], wanted.cues, wanted.unless))
        or (wanted.verbs and has_cue_after(without_cues(told(case)[key], wanted.unless), wanted.verbs, wanted.objects))
        or (wanted.asks and has_cue(asked(case)[key], wanted.asks, wanted.unless))
    )

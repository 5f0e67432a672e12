"""What a witness tells besides the acts: an opinion, how the defendant was told, the effect, and the views."""

from spo.assessment.facts import Fact, composed, joined
from spo.case.first_person import in_first_person, only_quoted
from spo.case.named import is_named

from ...passages import Passage
from ...writer import Writer, begun, passage
from ..application.evidence import support
from ..speaks_to import told_by
from .pieces import Telling, gap, prompt, told


def unwelcome(w: Writer, telling: Telling, part: str, key: str) -> list[Passage]:
    """Return each time that a witness told the defendant, or a gap where none is recorded of somebody protected."""
    witness = w.case.witnesses[key]
    person = w.case.protected_persons.get(witness.person or "")
    given = told_by(w, person.name) if person else told_by(w, witness.name, witness.role)
    found = [one for warning in given for one in told(w, telling, f"{part}.told.{warning}", warning)]
    lacking = "how, and when, the witness told the defendant to stop, in the witness's own words"
    missing = gap(f"{part}.told.gap", lacking, f"protected_persons.{witness.person}") if person else []
    return found or missing


def opinion(w: Writer, part: str, key: str) -> list[Passage]:
    """Return what a witness said of what drives the behaviour, in the witness's words, or a gap where it is told of."""
    found: list[Passage] = []
    witness = w.case.witnesses[key]
    for one, driver in w.case.defendant.drivers.items():
        if not is_named(driver.said_by, witness.name, witness.role):
            continue
        id, base = f"{part}.opinion.{one}", f"defendant.drivers.{one}"
        date, exhibits = w.say("{date}.", date=w.at(f"{base}.date")), w.exhibit_ref(driver.exhibits)
        shown = w.say("{exhibits}.", exhibits=begun(exhibits))
        if in_first_person(driver.words):
            found += passage(id, date, w.words(f"{base}.words"), shown)
        elif driver.words:
            record = w.law("statement-record-says", what=w.at(f"{base}.words"))
            found += passage(id, date, shown) + prompt(f"{id}.ask", f"{base}.words", w.law("statement-ask"), record)
    return found


def effect(w: Writer, part: str, person: str) -> list[Passage]:
    """Return the effect in this person's words, and one gap for what is recorded of it in anybody else's.

    What is recorded of an act that was aimed at several people may be what another of them said. It is not given.
    """
    base = f"protected_persons.{person}"
    own = w.case.protected_persons[person].effect
    found = passage(f"{part}.effect", w.words(f"{base}.effect")) if _own(own) else []
    retold: list[Fact] = [] if found or not own else [w.at(f"{base}.effect")]
    together: list[str] = []
    for key, act in w.assessment.view.put_forward:
        number, path = w.acts_numbered((key,)), f"incidents.{key}.impact"
        if person not in act.towards or not act.impact:
            continue
        if act.towards != (person,):
            together.append(key)
        elif _own(act.impact):
            found += passage(f"{part}.effect.{key}", w.say("Of {it}: {impact}", it=number, impact=w.at(path)))
        else:
            retold.append(Fact(f"Of {number.text}: {act.impact}", (path,)))
    if retold or together or not found:
        said = joined(*retold, between="\n")
        of = w.law("statement-effect-of", incidents=w.acts_numbered(tuple(together)))
        record = w.law("statement-chronology-says", what=said)
        found += prompt(f"{part}.effect.ask", f"{base}.effect", w.law("statement-ask-effect"), of, record)
    return found


def views(w: Writer, part: str, person: str) -> list[Passage]:
    """Return what this person thinks and wants in their own words, and a gap where they are not recorded."""
    base = f"protected_persons.{person}"
    if _own(w.case.protected_persons[person].views):
        return passage(f"{part}.views.words", w.words(f"{base}.views"))
    return prompt(
        f"{part}.views.ask",
        f"{base}.views",
        w.law("statement-ask-views"),
        w.law("statement-record-says", what=joined(_support(w, person), w.at(f"{base}.views"), between=". ")),
    )


def _own(words: str) -> bool:
    return only_quoted(words) or in_first_person(words)


def _support(w: Writer, person: str) -> Fact:
    found = support(w, person)
    return composed(f"the witness {found.text}", found) if found.text else found

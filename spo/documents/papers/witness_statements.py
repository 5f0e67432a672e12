"""A draft of the statement of each witness: what is recorded in that person's words, and gaps for all that is not.

An officer takes it to the witness. What the officer wrote stands in the gaps, to be asked about and never signed.
"""

from spo.assessment.facts import Fact, joined
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Row, Sentence
from ..writer import Writer, ended, labelled, passage, row
from .shared import short_head
from .statements.effects import effect, opinion, unwelcome, views
from .statements.pieces import Telling, act, dated, declaration, held_together, in_own_words, maker, produced, prompt
from .statements.shared_acts import may_know, others, tells_of

_PAPER = "witness-statements"
_ACCOUNT = {"yes": "What I saw, heard or did", "no": "What I know from others, or from records"}
_ASK = {"yes": "statement-ask", "no": "statement-ask-told"}


def witness_statements(w: Writer, entry: PaperEntry) -> Paper:
    """Return the drafts, a part for each witness but the officer in the case, each on pages of its own."""
    parts = {f"witness-{key}": key for key in others(w.case)}
    return Paper(
        entry,
        head={**short_head(w, entry.title), **{part: _title(w, key) for part, key in parts.items()}},
        passages={
            "about": passage("about", w.law("statement-draft"), style="plain") + _listed(w, parts),
            **{part: _statement(w, part, key) for part, key in parts.items()},
        },
        tables={part: _signed(w, key) for part, key in parts.items()},
        parts=tuple(parts),
    )


PAPER = Drafted(witness_statements, when=lambda view: bool(others(view.case)))


def _listed(w: Writer, parts: dict[str, str]) -> list[Passage]:
    """Return whose drafts follow, in their order: each begins a page, so that the first page would say no more."""
    found: list[Passage] = []
    for part, key in parts.items():
        title = _title(w, key)
        found.append(Passage(f"about.{part}", (Sentence(ended(title.text), title.facts),), "item"))
    return found


def _title(w: Writer, key: str) -> Sentence:
    name = labelled("Statement of", w.witness(key))
    return Sentence(name.text or "Statement of [To complete: the witness's name]", (f"witnesses.{key}",))


def _statement(w: Writer, part: str, key: str) -> list[Passage]:
    witness, path = w.case.witnesses[key], f"witnesses.{key}"
    person = witness.person if witness.person in w.case.protected_persons else None
    base = f"protected_persons.{person}"
    telling = Telling("witness-statements", [key], _ASK.get(witness.first_hand or "", "statement-ask-whether"))
    unnamed = w.withholds_witness(key)
    given = w.law("statement-given-unnamed" if unnamed else "statement-given", date=w.at(f"{path}.statement_date"))
    said = [
        *passage(f"{part}.about", w.law("statement-recorded"), style="plain"),
        *(prompt(f"{part}.given", path, given) if given else []),
        *_under(f"{part}.who", "Who I am", path, _who(w, part, key, person)),
        *_under(
            f"{part}.account",
            _ACCOUNT.get(witness.first_hand or "", "What I can say"),
            path,
            _acts(w, part, key, telling),
        ),
        *_under(f"{part}.opinion", "My opinion", path, opinion(w, part, key)),
        *_under(f"{part}.others", "What others said or wrote to me", path, _passed_on(w, part, key)),
        *_under(
            f"{part}.unwelcome",
            "How I told the defendant",
            base if person else path,
            unwelcome(w, telling._replace(ask="statement-ask"), part, key),
        ),
        *(_under(f"{part}.impact", "What the acts have done to me", base, effect(w, part, person)) if person else []),
        *(_under(f"{part}.views", "What I think and want", base, views(w, part, person)) if person else []),
        *_under(f"{part}.exhibits", "Exhibits", path, produced(w, f"{part}.exhibit", [key])),
        *_under(f"{part}.declaration", "Signature" if unnamed else "Declaration", path, _declared(w, part, key)),
    ]
    # The last three are what the statement says last, and the heading and the gap of its declaration.
    return held_together(said, last=3)


def _declared(w: Writer, part: str, key: str) -> list[Passage]:
    """Return the gap for the declaration, or where the name is withheld that the copy which is served is unsigned."""
    if w.withholds_witness(key):
        if w.case.witnesses[key].statement_signed != "yes":
            return prompt(f"{part}.unsigned", f"witnesses.{key}", w.law("statement-to-sign"))
        return passage(
            f"{part}.unsigned", w.law("statement-unsigned", f"witnesses.{key}.statement_signed"), style="plain"
        )
    return declaration(f"{part}.declaration.gap", f"witnesses.{key}")


def _signed(w: Writer, key: str) -> list[Row]:
    """Return the blanks for a signature. A name that is withheld would be told by it, so there is none for that."""
    labels = () if w.withholds_witness(key) else ("Signed", "Name", "Date")
    return [row(f"{key}.{label.lower()}", label=Fact(label, (f"witnesses.{key}",))) for label in labels]


def _under(id: str, heading: str, path: str, passages: list[Passage]) -> list[Passage]:
    """Return passages under a heading, which is left out where there are none."""
    return [Passage(id, (Sentence(heading, (path,)),), "caption"), *passages] if passages else []


def _who(w: Writer, part: str, key: str, person: str | None) -> list[Passage]:
    """Return who the witness is by name, and a gap for the rest, with what an officer recorded of it."""
    path = f"witnesses.{key}"
    to_him = w.at(f"protected_persons.{person}.relationship.description") if person else Fact("")
    role = joined(w.at(f"{path}.role"), labelled("relationship to the defendant:", to_him), between="; ")
    return in_own_words(
        w,
        _PAPER,
        passage(f"{part}.name", w.say("I am {name}.", name=w.witness(key))),
        prompt(
            f"{part}.role",
            path,
            w.law("statement-ask-who"),
            w.law("statement-record-says", what=role),
            w.law("statement-speaks-to", what=w.at(f"{path}.speaks_to")),
        ),
    )


def _acts(w: Writer, part: str, key: str, telling: Telling) -> list[Passage]:
    """Return in the order of their dates the acts that the witness is to tell of, and those that they may know of."""
    found: list[Passage] = []
    every = w.assessment.view.incidents
    unsaid = not any(key in held.witnesses for _, held in every)  # which acts are theirs: there may be no other
    for one, held in every:
        if key in held.witnesses:
            found += act(w, telling, f"{part}.{one}", one)
        elif (tells := tells_of(w.case, key, held)) or may_know(w.case, key, held):
            ask = telling.ask if tells and unsaid else "statement-ask-if"
            asked = prompt(f"{part}.{one}.ask", f"incidents.{one}", w.law(ask))
            found += in_own_words(w, _PAPER, passage(f"{part}.{one}", dated(w, one)), asked)
    return found or prompt(f"{part}.own-words", f"witnesses.{key}", w.law(telling.ask))


def _passed_on(w: Writer, part: str, key: str) -> list[Passage]:
    """Return who said or wrote to the witness what the witness passes on, and a gap for what it was."""
    found: list[Passage] = []
    for one, item in w.case.hearsay.items():
        if item.witness == key:
            id, base = f"{part}.passed.{one}", f"hearsay.{one}"
            record = w.law("statement-record-says", what=w.at(f"{base}.what"))
            lead = passage(id, w.say("{maker}.", maker=maker(w, one)))
            found += in_own_words(w, _PAPER, lead, prompt(f"{id}.ask", base, w.law("statement-ask-told"), record))
    return found

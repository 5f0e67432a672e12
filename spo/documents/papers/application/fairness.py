"""Religion, work, study and rights; what helps the defendant; requests; consultation and authority."""

import re

from spo.assessment import listed

from ...answer.slots import exhibit_ref
from ...passages import Passage, Sentence, Style
from ...writer import Writer, joined, passage
from ..hearing import after_for
from .front import officer

_NONE = re.compile(r"\W*(none|nothing)( (is|are))?( known| recorded)?\W*", re.IGNORECASE)


def proportionality(w: Writer) -> list[Passage]:
    """Return how terms avoid religion, work and study (s.2(3)), and why they go no further."""
    found = passage("proportionality", w.law("religion-work-study"))
    for part in ("defendant.occupation", "rights"):
        for field, info in type(w.case.at(part)).model_fields.items():
            if field != "proportionality":
                path = f"{part}.{field}"
                found += passage(
                    f"proportionality.{path}",
                    w.say("{label}: {words}", label=info.title or "", words=w.at(path)),
                    style="sub",
                )
    clear = [key for key, term in w.assessment.view.terms if term.conflict == "no"]
    numbers = listed([w.term(key).text for key in clear])
    found += passage(
        "proportionality.terms",
        w.say(
            "No conflict was found for these terms: {numbers}.",
            *(f"terms.{k}.conflict" for k in clear),
            numbers=numbers,
        ),
        *(
            w.say("Term {number}: {how}", number=w.term(key), how=w.at(f"terms.{key}.conflict_how_met"))
            for key, term in w.assessment.view.terms
            if term.conflict == "yes"
        ),
        style="sub",
    )
    return (
        found
        + passage("proportionality.whole", w.say("{words}", words=w.at("rights.proportionality")))
        + w.gaps("proportionality", "work-unasked", "study-unasked", "religion-unasked", "proportionality-missing")
    )


def helps(w: Writer) -> list[Passage]:
    """Return what helps the defendant."""
    found: list[Passage] = []
    for key, item in w.case.helps_defendant.items():
        found += passage(
            f"helps.{key}",
            w.say("{words}", words=w.at(f"helps_defendant.{key}.words")),
            w.say("See {incidents}.", incidents=w.incidents(item.incidents)),
            w.say("See {marks}.", marks=exhibit_ref(w, item.exhibits)),
            style="sub",
        )
    found += passage("helps.protective", _protective(w), style="sub")
    found += compliance(w, "sub")
    lead = (
        passage("helps", w.say("The court is told these facts, which help the defendant.", "helps_defendant"))
        if found
        else []
    )
    return lead + found + w.gaps("helps", "candour-missing")


def _protective(w: Writer) -> Sentence | None:
    """Return what makes the risk less; where the officer says that nothing does, that none is known."""
    path = "risk.protective_factors"
    if _NONE.fullmatch(w.case.risk.protective_factors):
        return w.say("No protective factor is known.", path)
    return w.say("{words}", words=w.at(path))


def compliance(w: Writer, style: Style = "numbered") -> list[Passage]:
    """Return the periods in which existing orders were obeyed."""
    found: list[Passage] = []
    for key, order in w.assessment.view.orders:
        for span in order.compliance:
            base = f"existing_orders.{key}.compliance.{span}"
            found += passage(
                f"helps.{key}.{span}",
                _obeyed(w, key, base),
                w.say("{words}", words=w.at(f"{base}.words")),
                style=style,
            )
    return found


def _obeyed(w: Writer, order: str, base: str) -> Sentence | None:
    """Return how long an order was obeyed: since a day, where the period recorded reaches to now."""
    name, until = w.assessment.view.order_name(order), w.case.at(f"{base}.end").day
    start, end = w.at(f"{base}.start"), w.at(f"{base}.end")
    if until and until >= w.assessment.view.on:
        return w.say("The {name} has been obeyed since {start}.", f"{base}.end", name=name, start=start)
    return w.say("The {name} was obeyed from {start} to {end}.", name=name, start=start, end=end)


_REQUESTS = {
    "live link": ("A live link is asked for, for {for_whom}.", "live-link"),
    "witness measures": ("Measures to help a witness are asked for, for {for_whom}.", "witness-measures"),
    "address protection": ("The court is asked to protect the address of {for_whom}.", None),
    "reporting": ("A restriction on reporting is asked for, for {for_whom}.", None),
    "hearsay period": ("A different period for the hearsay notice is asked for, for {for_whom}.", "hearsay-period"),
    "leave for earlier statements": ("Leave is asked for earlier statements of {for_whom}.", "hearsay-leave"),
    "other": ("A request is made for {for_whom}.", None),
}


def requests(w: Writer) -> list[Passage]:
    """Return what the court is asked for besides the order."""
    found: list[Passage] = []
    for key, request in w.case.requests.items():
        pattern, law = _REQUESTS[request.kind]
        found += passage(
            f"requests.{key}",
            w.say(pattern, f"requests.{key}.kind", for_whom=after_for(w.at(f"requests.{key}.for_whom"))),
            w.say("{reason}", reason=w.at(f"requests.{key}.reason")),
            w.law(law) if law else None,
        )
    return found


def authority(w: Writer) -> list[Passage]:
    """Return who was consulted, and who authorised the application."""
    found: list[Passage] = []
    consulted = joined(
        *(joined(w.at(f"consultations.{k}.who"), w.at(f"consultations.{k}.date")) for k in w.case.consultations),
        between="; ",
    )
    found += passage("consultations", w.say("Consulted: {consulted}.", consulted=consulted))
    found += passage(
        "authority",
        w.say(
            "This application was authorised on {date} by {officer}.",
            date=w.at("authority.date"),
            officer=officer(w, "authorising_officer"),
        ),
        w.say("Authority was given under {scheme}.", scheme=w.at("authority.delegation")),
    )
    return found + w.gaps("authority", "authority-missing")

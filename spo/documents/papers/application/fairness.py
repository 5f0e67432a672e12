"""Religion, work, study and rights; requests; consultation and authority."""

from spo.assessment import listed
from spo.assessment.facts import joined

from ...passages import Passage
from ...writer import Writer, passage
from ..hearing import after_for


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


_REQUESTS = {
    "live link": "A live link is asked for, for {for_whom}.",
    "witness measures": "Measures to help a witness are asked for, for {for_whom}.",
    "address protection": "The court is asked to protect the address of {for_whom}.",
    "reporting": "A restriction on reporting is asked for, for {for_whom}.",
    "hearsay period": "A different period for the hearsay notice is asked for, for {for_whom}.",
    "leave for earlier statements": "Leave is asked to put in earlier statements of {for_whom}.",
    "other": "The court is asked, for {for_whom}:",
}


def requests(w: Writer) -> list[Passage]:
    """Return what the court is asked for besides the order. The draft directions give the law that bears on each."""
    found: list[Passage] = []
    for key, request in w.case.requests.items():
        base = f"requests.{key}"
        for_whom = after_for(w.at(f"{base}.for_whom"))
        asked = w.say(_REQUESTS[request.kind], f"{base}.kind", for_whom=for_whom)
        found += passage(base, asked, w.say("{reason}", reason=w.at(f"{base}.reason")))
    return found


def authority(w: Writer) -> list[Passage]:
    """Return who was consulted, and who authorised the application."""
    found: list[Passage] = []
    consulted = joined(
        *(joined(w.at(f"consultations.{k}.who"), w.at(f"consultations.{k}.date")) for k in w.case.consultations),
        between="; ",
    )
    found += passage("consultations", w.say("Consulted: {consulted}.", consulted=consulted))
    authorised = w.say(
        "This application was authorised on {date} by {officer}.",
        date=w.at("authority.date"),
        officer=joined(*(w.at(f"applicant.authorising_officer.{part}") for part in ("rank", "name", "unit"))),
    )
    scheme = w.say("Authority was given under {scheme}.", scheme=w.at("authority.delegation"))
    found += passage("authority", authorised, scheme if authorised else None)
    return found + w.gaps("authority", "authority-missing")

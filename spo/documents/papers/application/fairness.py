"""Religion, work, study and rights; requests; and authority."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from spo.assessment import is_youth, listed, lower
from spo.assessment.clashes import own_clashes
from spo.assessment.facts import Fact, composed, joined
from spo.case.procedure import Request, RequestKind

from ...passages import Passage, Sentence
from ...writer import Writer, passage, whole
from ..asked import asked
from ..hearing import not_authorised, rank_and_name
from ..in_words import in_short
from ..said_once import each_once
from ..within import within

_WORK = {"work": "Work", "study": "Study", "religion": "Religion"}
_RIGHTS = {
    "private_life": "Private life (article 8)",
    "expression": "Expression (article 10)",
    "assembly": "Assembly (article 11)",
    "children": "Children",
    "access_to_court": "Access to court",
}
"""What is recorded of work, study and worship (s.2(3)), and of rights, by the name that each has in a sentence."""
_SAYS_NONE = re.compile(
    r".*\bof no (?:church|religion|faith)\b|"
    r"\W*(?:$|none\b|nothing\b|no (?:\w+ )?(?:work|study|religion)\b|not known\b|he had no\b|she had no\b)",
    re.IGNORECASE,
)

_NO_MORE = re.compile(r"(?:none|no|nothing|not applicable|n/a)\W*", re.IGNORECASE)
"""What is entered where a right is not touched at all: there is nothing to argue."""

_NAMES_A_POWER = re.compile(r"\b(?:rules?|sections?|r\.|s\.) ?\d")
_SAYS_HOW = re.compile(r"(?:Delegated|Authorised|Given|Under|Signed|By)\b")
"""What begins a delegation that says itself how authority was given."""
_A_SCHEME = re.compile(
    r"(?!(?:the|an?|our|its) )(?P<force>force )?(?:(?!of |under )[^\s,.;:]+ )*?scheme\b", re.IGNORECASE
)
"""A scheme that is named without an article: `Force scheme of delegation, paragraph 14`."""

_NONE = Request()
_WITH_SIGNATURE = 4  # of what is asked for, on the page of the signature
_WHY = 300  # letters of why: the draft directions have all of it
_SAID_WITH_WHY: tuple[RequestKind, ...] = ("witness measures", "method of service")
"""Requests that say what is asked for only with why: the screen or the entrance, the way of service."""


def proportionality(w: Writer) -> list[Passage]:
    """Return how terms avoid religion, work and study (s.2(3)), and why they go no further: a line for each."""
    welfare = w.law("youth-welfare") if is_youth(w.assessment.view) else None
    known = w.at("defendant.occupation.how_known")
    lives = [w.say(f"{name}: {{words}}.", words=w.at(f"defendant.occupation.{at}")) for at, name in _WORK.items()]
    found = passage("proportionality", w.law("religion-work-study"), welfare, *_terms(w))
    found += _line("work", *lives, w.say("({known})", known=whole(known)))
    rights = _line("whole", w.say("{words}", words=w.at("rights.proportionality")))
    for at, name in _RIGHTS.items():
        words = w.at(f"rights.{at}")
        rights += [] if _NO_MORE.fullmatch(words.text) else _line(at, w.say(f"{name}: {{words}}.", words=words))
    return (
        found
        + _once(rights)
        + w.gaps("proportionality", "work-unasked", "study-unasked", "religion-unasked", "proportionality-missing")
    )


def _once(found: list[Passage]) -> list[Passage]:
    """Return lines less each sentence that another of them says."""
    facts = iter(each_once(*(one.fact for line in found for one in line.sentences)))
    left = [
        (line, [replace(one, text=fact.text) for one in line.sentences if (fact := next(facts)).text]) for line in found
    ]
    return [replace(line, sentences=tuple(said)) for line, said in left if said]


def _line(at: str, *said: Sentence | None) -> list[Passage]:
    """Return a line on one of these, with what it is about in bold."""
    return [replace(one, lead=at != "whole") for one in passage(f"proportionality.{at}", *said, style="sub")]


def _terms(w: Writer) -> list[Sentence | None]:
    """Return how each term stands with work, study and worship, as computed; what is not known is not said."""
    view, clear, rest = w.assessment.view, [], []
    for key, term in view.terms:
        stands = {clash.of: clash.state for clash in own_clashes(view, key)}
        if term.conflict_how_met and (term.conflict == "yes" or "clash" in stands.values()):
            rest.append(w.say("Term {number}: {how}", number=w.term(key), how=w.at(f"terms.{key}.conflict_how_met")))
        elif set(stands.values()) == {"none"} and term.conflict not in ("yes", "not known"):
            clear.append(key)
        elif "met" in stands.values() and "clash" not in stands.values():
            takes = listed([of for of, state in stands.items() if state == "met"])
            rest.append(
                w.say(
                    f"Term {{number}} would take what is recorded of {takes}; an exception in it leaves room for that.",
                    *(f"defendant.occupation.{of}" for of, state in stands.items() if state == "met"),
                    f"terms.{key}.exceptions",
                    number=w.term(key),
                )
            )
    held = {name.lower(): f"defendant.occupation.{at}" for at, name in _WORK.items()}
    told = [name for name, path in held.items() if not _SAYS_NONE.match(w.at(path).text)]
    compared = w.say(
        f"No recorded time or place of {listed(told, 'or')} falls within {{terms}}.",
        *held.values(),
        terms=w.term_list(clear) if clear and told else "",
    )
    return [compared, *rest]


def requests(w: Writer) -> list[Passage]:
    """Return what the court is asked for besides the order, and by what power. The draft directions say why, and on
    what law."""
    found, powers = list[Passage](), list[Sentence]()
    for each in asked(w):
        key = each.base.removeprefix("requests.")
        whole = key in w.case.requests and w.case.requests[key].kind in _SAID_WITH_WHY
        said = (
            each.direction,
            replace(each.reason, text=in_short(each.reason.text, _WHY)) if whole and each.reason else None,
        )
        if each.direction and each.reason and w.case.requests.get(key, _NONE).kind == "witness measures":
            said = (_with_why(w, each.direction, each.reason), None)
        found += passage(each.base, *said, style="sub")
        named = any(_NAMES_A_POWER.search(one.text) for one in said if one)
        powers += [each.power] if each.power and each.direction and not named else []
    held = found[:-_WITH_SIGNATURE] + [replace(one, keep=True) for one in found[-_WITH_SIGNATURE:]]
    lead = w.law("requests-asked-by", powers=_by(powers)) or w.law("requests-asked")
    return passage("requests", lead) + held if found else []


def _by(powers: Iterable[Sentence]) -> Fact:
    """Return the powers behind what is asked for, each once: those that the officer did not name."""
    every = {one.text: one for one in powers}
    return composed("; ".join(text.removesuffix(".") for text in every), *(one.fact for one in every.values()))


def _with_why(w: Writer, direction: Sentence, reason: Sentence) -> Sentence:
    """Return what is asked for, and what it is in this case, as one sentence."""
    facts, entries = (*direction.facts, *reason.facts), (*direction.entries, *reason.entries)
    first = reason.text.partition(" ")[0]
    of_a_name = first in {word for name in _names(w) for word in name.split()}
    why = within(reason.text) if of_a_name or first.isupper() else lower(reason.text)
    return Sentence(f"{direction.text.removesuffix('.')}: {why}", facts, entries)


def _names(w: Writer) -> Iterator[str]:
    yield w.case.defendant.name
    yield from (one.name for one in w.case.protected_persons.values())
    yield from (one.name for one in w.case.witnesses.values())
    yield from (part for place in w.case.places.values() for part in (place.name, place.address))


def authority(w: Writer) -> Fact:
    """Return who authorised it, or that nobody has. Who was consulted is kept: it could help to find her."""
    authorised = w.say(
        "Given on {date} by {officer}.",
        "authority.given",
        date=w.at("authority.date"),
        officer=joined(rank_and_name(w, "applicant.authorising_officer"), w.at("applicant.authorising_officer.unit")),
    )
    under = w.at("authority.delegation")
    bare = _A_SCHEME.match(under.text)
    named = composed(f"the {lower(under.text) if bare['force'] else under.text}", under) if bare else under
    scheme = w.say("{scheme}." if _SAYS_HOW.match(under.text) else "It was given under {scheme}.", scheme=named)
    told = [one for one in (authorised, scheme if authorised else None) if one]
    return joined(not_authorised(w), *(one.fact for one in told), between=" ")

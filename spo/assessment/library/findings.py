"""What the library finds in a term that follows it, and the bad wordings that it finds in any."""

import re
from collections.abc import Iterator, Sequence

from spo.case import Term
from spo.case.memo import Same, remembered
from spo.guidance import Guidance, TermTemplate, Trap

from ..cues import has_cue
from ..findings import Findings
from ..view import View
from ..wordings import is_one_of, is_wording_of
from .acts import acts_for
from .beneath import lines, offered, stands_under
from .conditions import holds
from .fitted import without_slots

EXCEPTION_FINDINGS = frozenset(
    ("term-belief-exceptions", "term-exception-left-out", "term-exception-not-offered", "term-exception-fragment")
)
"""The findings about the exceptions of a term."""

_NOTE = re.compile(r"(?:no|none|not|nothing)\b", re.IGNORECASE)
_A_SENTENCE = 6  # words that the shortest sentence beginning so has: `No officer may open messages.`
_ANYBODY = re.compile(
    r"\b(?:a|any|each|either|every) (?:protected )?person\b|\b(?:either|any|each|both) of\b", re.IGNORECASE
)
_WHOLE = re.compile(r"This (?:term|requirement|prohibition|order)\b")


def library_findings(view: View, key: str) -> Findings:
    """Yield what the library says against a term sought, and what stands beneath it that should not, or is missing."""
    term, base, number = view.case.terms[key], f"terms.{key}", view.term_numbers[key]
    for word, trap in bad_wordings(view.guidance, term):
        yield view.find("term-vague", f"{base}.words", term=number, word=word, do=instead(trap))
    if not all(map(is_whole, lines(term.exceptions))):
        yield view.find("term-exception-fragment", f"{base}.exceptions", term=number)
    if any(map(is_note, lines(term.safeguards))):
        yield view.find("term-safeguard-note", f"{base}.safeguards", term=number)
    named, left = _named_and_left(view, term)
    if named and left:
        too, only = view.people(left), view.people(named)
        yield view.find("term-names-fewer", f"{base}.words", term=number, people=too, named=only)
    if (entry := view.guidance.terms.get(term.library)) is None:
        return
    for reason in entry.not_when:
        if reason.found and holds(view, reason.found, term):
            yield view.find("term-not-when", f"{base}.words", term=number, why=reason.says)
    if term.incidents and not acts_for(view, entry) and any(one.found.startswith("no-act") for one in entry.not_when):
        yield view.find("term-act-not-seen", f"{base}.incidents", term=number)
    if entry.rare:
        yield view.find("term-rare", f"{base}.words", term=number)
    if entry.one_person and len(term.persons) > 1:
        yield view.find("term-of-two-people", f"{base}.persons", term=number)
    if term.in_interim == "yes" and view.case.interim.sought == "yes" and not entry.interim.fits:
        yield view.find("term-not-for-interim", f"{base}.in_interim", term=number, why=entry.interim.why)
    yield from _beneath(view, entry, term, key)


def _named_and_left(view: View, term: Term) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return whom of those that a term protects its words name, and whom not: nobody, where they speak of any."""
    people = {key: view.case.protected_persons[key] for key in term.persons if key in view.case.protected_persons}
    called = {key: [one for one in (held.name, held.described_as) if one] for key, held in people.items()}
    named = tuple(key for key, names in called.items() if any(one in term.words for one in names))
    return named, () if _ANYBODY.search(term.words) else tuple(key for key in people if key not in named)


def _beneath(view: View, entry: TermTemplate, term: Term, key: str) -> Findings:
    base, number = f"terms.{key}", view.term_numbers[key]
    stand, others = stands_under(view.guidance, entry, term.exceptions)
    if entry.unnamed:
        needed = {name for name, is_offered in offered(view, entry, term).items() if is_offered}
        for name in sorted(stand - needed):
            said = view.guidance.exceptions[name].offered
            yield view.find("term-exception-not-offered", f"{base}.exceptions", term=number, said=said)
        if others or needed - stand:
            yield view.find("term-belief-exceptions", f"{base}.exceptions", term=number)
        return
    for name, is_offered in offered(view, entry, term).items():
        exception = view.guidance.exceptions[name]
        if is_offered is False and name in stand:
            found, said = "term-exception-not-offered", exception.offered
        elif is_offered and name not in stand:
            found, said = "term-exception-left-out", without_slots(exception.words)
        else:
            continue
        yield view.find(found, f"{base}.exceptions", term=number, said=said)
    held = lines(term.safeguards)
    if missing := [words for words in entry.safeguards if not any(is_one_of((words,), line) for line in held)]:
        said = without_slots(missing[0])
        yield view.find("term-safeguard-left-out", f"{base}.safeguards", term=number, said=said)


def is_whole(exception: str) -> bool:
    """Return whether an exception is a sentence that stands alone, and no fragment."""
    return bool(_WHOLE.match(exception))


def is_note(safeguard: str) -> bool:
    """Return whether a safeguard is a note, such as `No password.`, and no sentence that binds anybody."""
    return bool(_NOTE.match(safeguard)) and len(safeguard.split()) < _A_SENTENCE


def instead(trap: Trap) -> str:
    """Return why a wording is bad, and what to write in its place."""
    words = without_slots(trap.good) if trap.good else ""
    stop = "" if words.endswith(".") else "."
    good = f"The library says: “{words}”{stop}" if words else ""
    return " ".join(filter(None, (trap.why, good, trap.note)))


def bad_wordings(law: Guidance, term: Term) -> Sequence[tuple[str, Trap]]:
    """Return each bad wording in a term, once a trap. A wording of the library, whole, is none."""
    return _bad_wordings(Same(law), Same(term))


@remembered
def _bad_wordings(held: Same[Guidance], about: Same[Term]) -> Sequence[tuple[str, Trap]]:
    return tuple(_each_bad_wording(held.held, about.held))


def _each_bad_wording(law: Guidance, term: Term) -> Iterator[tuple[str, Trap]]:
    said = [] if is_wording_of(law, term) else [term.words]
    said += [line for line in lines(term.exceptions) if not is_one_of((e.words for e in law.exceptions.values()), line)]
    for trap in law.traps.values():
        if trap.requirements_only and term.kind != "requirement":
            continue
        if word := next(filter(None, (_bad_word(trap, text) for text in said)), ""):
            yield word, trap


def _bad_word(trap: Trap, text: str) -> str:
    """Return what is bad in a text, as it is written there or as the library looks for it."""
    if trap.pattern and (found := re.search(trap.pattern, text)):
        return found[0]
    return next((word for word in trap.words if has_cue(text, (word,))), "")

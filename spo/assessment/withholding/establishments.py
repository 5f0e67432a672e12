"""The short ways in which people say a school, a surgery, an employer or a refuge."""

import re
from collections.abc import Iterator

from .abbreviations import FIRMS
from .forms import MOST_WORDS, Form, Part, Told, helps, phrase
from .in_the_open import NOTHING_KNOWN, InTheOpen
from .letters import squeeze, words
from .ordinary import is_ordinary

_SCHOOLS = (
    "school sch primary prim junior infant infants academy nursery college community cp ce rc high secondary prep"
)
_SURGERIES = "surgery surg practice prac medical health centre clinic hc mc gp doctors docs hospital pharmacy dental"
_KINDS = tuple(frozenset(line.split()) for line in (_SCHOOLS, _SURGERIES))
_BEFORE_A_KIND_WORDS = """
c of e church england village family the preparatory independent voluntary aided
"""
_BEFORE_A_KIND = frozenset(_BEFORE_A_KIND_WORDS.split())
_LONG_KIND = 5
"""Letters of a word for a kind of place by which a name with a slip, or cut short, is sure: gp and high are not."""
_HOMES_WORDS = "house lodge cottage place refuge hostel court villa hall"
_HOMES = frozenset(_HOMES_WORDS.split())
_DESCRIBES_WORDS = "her his their new former current safe temporary"
_DESCRIBES = frozenset(_DESCRIBES_WORDS.split())
"""Words by which papers speak of a place without a name: her new school."""
_WHOSE = re.compile(r"(?:the )?(?:second )?(?:home|address) of ")
"""Before a name, what a place is called by whose it is."""
_FAMILY = frozenset(["son", "sons", "brothers", "bros", "daughter", "daughters", "sisters", "partners", "associates"])
_SAID_IN_FULL_WORDS = "of the and a in at on s"
_SAID_IN_FULL = frozenset(_SAID_IN_FULL_WORDS.split())
_OTHER_INITIALS_WORDS = "cps pnc cad oic bwv vps spo dapo nmo nca hmp ips mps the and for are"
_OTHER_INITIALS = frozenset(_OTHER_INITIALS_WORDS.split())


def establishment_forms(text: str, known: InTheOpen = NOTHING_KNOWN) -> Told:
    """Yield the forms of what papers call a place; `text` is in one case and has no number.

    A part of it that is no more than names in the open, `known`, tells of no place.
    """
    held = words(re.sub(r"[&+]", " and ", text))
    if is_ordinary(held) and not _DESCRIBES.isdisjoint(held):
        yield Part(tuple(held), alone=True, only="as a name")
        return
    if (whose := _WHOSE.match(text)) and known.has_each(words(text[whose.end() :])):
        # Only with its "of": anybody may have left a home, and be named in the next sentence.
        yield from (one for one in phrase(held) if isinstance(one, Form))
        yield Part(tuple(held[1:] if held[0] == "the" else held), alone=True)
        return
    yield from phrase(held)
    if len(held) > MOST_WORDS:
        return
    first_tells = not (is_ordinary(held[:1]) or known.covers(held[:1]))
    if len(held) > 1 and len(held[0]) > len("the") and first_tells:  # Brindle's
        yield from helps(held[:1])
    if not (_FAMILY.isdisjoint(held) or known.covers(held)):
        yield from phrase([word for word in held if word not in _FAMILY and word != "and"])
    for core, kind in (shorter for shorter in _shorter(held) if not known.covers(shorter[0])):
        yield from _core(core, kind, text.startswith("the "))
        yield from _by_its_letters(core)
    yield from _by_its_letters(held)
    yield from _by_its_letters([word for word in held if word not in _BEFORE_A_KIND])
    told = [word for word in held if word not in _SAID_IN_FULL]
    for at in range(1, len(told) - 1) if any(map(frozenset(held[-1:]).issubset, _KINDS)) else ():
        letters = "".join(word[0] for word in told[at:])  # Lighthouse FP
        yield from (Part((*told[:at], short), alone=True, only="as a name") for short in (letters, letters[:2]))


def _shorter(held: list[str]) -> Iterator[tuple[list[str], frozenset[str]]]:
    """Yield a name without what kind of place it is, and the words for that kind; and the first two words of it."""
    kind = next((kind for kind in _KINDS if held and held[-1] in kind), frozenset[str]())
    core, ends = [*held], (kind or _HOMES) | FIRMS
    while len(core) > 1 and (core[-1] in ends or (kind and core[-1] in _BEFORE_A_KIND)):
        core.pop()
    if core != held:
        yield core, kind
    told = [word for word in core if word not in _SAID_IN_FULL]
    if len(told) > 2:
        yield told[:2], kind
        yield [told[0], told[-1]], kind
        if kind or (is_ordinary(told[-1:]) and not is_ordinary(told[-2:])):
            yield told[-2:], kind


def _core(core: list[str], kind: frozenset[str], has_article: bool) -> Told:
    if core[:1] == ["the"]:
        core = core[1:]
    told = tuple(word for word in core if word not in _SAID_IN_FULL)
    if len(told) > 1 and is_ordinary(core):
        yield Part(told, alone=True, only="as a name")
    elif len(told) > 1:
        yield from phrase(core)
    elif told:
        if not is_ordinary(core):
            yield from helps(core)
        if has_article:
            yield Part(("the", told[0]), alone=True, only="as a name")
        if kind:
            between, kinds = ("|".join(map(squeeze, sorted(said))) for said in (_BEFORE_A_KIND, kind))
            yield Form(f"{squeeze(told[0])}(?:{between})?(?:{kinds})s?", "words")
            for one in sorted(kind):
                if len(one) >= _LONG_KIND:  # P'mellyn Juniors
                    yield Part((told[0], one), alone=True, only="as a name")


def _by_its_letters(held: list[str]) -> Told:
    for left_out, fewest in ((_SAID_IN_FULL, 3), (_SAID_IN_FULL - {"of"}, 5)):
        letters = "".join(word[0] for word in held if word not in left_out)
        for short in (letters, letters[:-1], letters[:-2]):
            if len(short) >= fewest and short not in _OTHER_INITIALS:
                yield Part((short,), alone=True, only="in capitals")

"""Puts a sentence about the defendant into words said to the defendant, or refuses where that is not sure."""

import re
from collections.abc import Iterator

from .verbs import (
    ADVERBS,
    AFTER_A_VERB,
    AFTER_AN_OBJECT,
    ARTICLES,
    AS_THEY_ARE,
    BEFORE_A_CLAUSE,
    LETS,
    MODALS,
    NOUNS_TOO,
    OF,
    VERBS,
    base,
    is_third,
)

_TOKEN = re.compile(r"\bthe defendant['’]s(?![\w'’])|\bthe defendant\b(?!['’])|[^\W_][\w'’-]*|\s+|.", re.IGNORECASE)
_ELSE = re.compile(r"\bdefendants?\b|\bthe (?:respondent|accused|offender|suspect|perpetrator)\b", re.IGNORECASE)
_ENDS = re.compile(r"[.;:!?]")

# A pronoun that may be the defendant's. `Ann Ash or her children` can only be hers, and so may be said to anybody.
_HERS = re.compile(r"(\b[A-Z][\w'’-]+,? (?:and|or) (?:(?:any|each|either|both|one) of )?)(?:her|his|their)\b")
_PRONOUN = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself|themsel(?:f|ves)|their own)\b", re.IGNORECASE)
_THEY = re.compile(r"(?<!of )\b(?:they|them|their|theirs)\b", re.IGNORECASE)


class _Unsure(Exception):
    """The grammar of a sentence does not say what its second person is."""


def second_person(text: str) -> str | None:
    """Return text with `the defendant` as `you`, its verbs and its `'s` to match, or None where that is not sure.

    Text that does not speak of the defendant comes back as it is, unless a pronoun in it may be the defendant's.
    """
    bare = _HERS.sub(r"\1", text)
    about = re.search(r"\bdefendant", text, re.IGNORECASE)
    if _PRONOUN.search(bare) or (about and _THEY.search(bare)):
        return None
    try:
        said = "".join(_said(_TOKEN.findall(text)))
    except _Unsure:
        return None
    return None if _ELSE.search(said) else said


def _said(tokens: list[str]) -> Iterator[str]:
    """Yield the tokens in the second person. Verbs are changed before they are reached."""
    held = list(tokens)
    subject = clause = others = False
    for at, token in enumerate(tokens):
        low = token.casefold().replace("’", "'")
        if low == "the defendant's":
            if not _is_word(_next(tokens, at)):
                raise _Unsure
            held[at] = "Your" if token[0] == "T" else "your"
        elif low == "the defendant":
            held[at] = "You" if token[0] == "T" else "you"
            if _is_subject(tokens, at):
                _conjugate(tokens, held, at)
                subject, clause, others = _next(tokens, at) not in MODALS, False, False
        elif _ends(tokens, at):
            subject = False
        elif (
            subject and low in BEFORE_A_CLAUSE and not (low == "that" and _last(tokens, at) in OF | {"for", "without"})
        ):
            clause, others = True, False
        elif subject and clause and low in VERBS | NOUNS_TOO and held[at] == token:
            others = True
        elif subject and (low in ("and", "or") or token == ","):
            if _has_a_subject_of_its_own(tokens, at):
                subject = False
            else:
                _join(tokens, held, at, clause=clause, others=others)
    yield from held


def _has_a_subject_of_its_own(tokens: list[str], at: int) -> bool:
    """Return whether `and` is followed by somebody else who does something: `and the officer writes it down`."""
    words = [token for token in tokens[at + 1 :] if not token.isspace()][:4]
    if len(words) < 3 or words[0] not in ARTICLES or words[1] in ARTICLES:
        return False
    return is_third(words[2]) or (words[2] not in ("and", "or", ",") and any(map(is_third, words[3:])))


def _join(tokens: list[str], held: list[str], at: int, *, clause: bool, others: bool) -> None:
    """Change a verb that a comma or `and` joins to one of the defendant's: `does not speak, and stops near`."""
    verb = _after(tokens, at)
    if tokens[at] != "," and verb is not None and tokens[verb] == ",":  # `and, on coming to have it, leaves`
        commas = (n for n in range(verb + 1, _end(tokens, at)) if tokens[n] == ",")
        verb = next((n for comma in commas if (n := _after(tokens, comma)) and is_third(tokens[n])), None)
    if verb is None or not is_third(tokens[verb]) or held[verb] != tokens[verb]:
        return
    if tokens[verb] not in VERBS and not (tokens[verb] in NOUNS_TOO and _next(tokens, verb) in AFTER_A_VERB):
        if _last(tokens, at).endswith("s") and held[_before(tokens, at)] == tokens[_before(tokens, at)]:
            return  # `calls or visits`: things, and nothing that anybody does
        raise _Unsure
    if clause and others and tokens[at] != "," and _last(tokens, at) != ",":
        return  # `believes that Ann lives or is staying`: the verb is Ann's
    if clause and (tokens[at] == "," or _last(tokens, at) != ","):
        raise _Unsure
    held[verb] = base(tokens[verb])


def _end(tokens: list[str], at: int) -> int:
    """Return where the sentence in which a token stands ends."""
    return next((n for n in range(at, len(tokens)) if _ends(tokens, n)), len(tokens))


def _ends(tokens: list[str], at: int) -> bool:
    return bool(_ENDS.fullmatch(tokens[at])) and (at + 1 == len(tokens) or tokens[at + 1].isspace())


def _is_subject(tokens: list[str], at: int) -> bool:
    """Return whether a verb that follows is the defendant's. Raises _Unsure where what follows tells nothing."""
    before, verb = _last(tokens, at), _verb(tokens, at)
    after = tokens[verb] if verb is not None else ""
    if before in OF or (before in LETS and not is_third(after)):
        return False
    if not _is_word(after) or after.isdigit():
        told = after in ("", ".", ")", ";", ":", "!", "?", '"', "”") or after.isdigit()
        beside = after == "," and (_next(tokens, verb or 0) == "or" or before in ("for", "but", "forbid", "require"))
        if told or beside:
            return False
        raise _Unsure
    if after in AS_THEY_ARE or after.endswith("ed") or is_third(after):
        whose = _last(tokens, _before(tokens, at))
        if is_third(before) and (before in VERBS - {"knows", "believes"} or whose in ("who", "which", "that", "and")):
            raise _Unsure  # `anyone who helps the defendant is told`
        return True
    if after in AFTER_AN_OBJECT or after.endswith("ing"):
        return False
    raise _Unsure


def _conjugate(tokens: list[str], held: list[str], at: int) -> None:
    """Change the verb after the defendant, and each that follows it at once: `works, studies or worships`."""
    verb = _verb(tokens, at)
    while verb is not None and is_third(tokens[verb]):
        held[verb] = base(tokens[verb])
        joins = _after(tokens, verb)
        while joins is not None and tokens[joins] in (",", "or", "and"):
            joins = _after(tokens, joins)
            verb = joins
        if verb is None or held[verb] != tokens[verb]:
            return


def _verb(tokens: list[str], at: int) -> int | None:
    """Return the place of the first word after another that is no adverb."""
    found = _after(tokens, at)
    while found is not None and tokens[found] in ADVERBS:
        found = _after(tokens, found)
    return found


def _after(tokens: list[str], at: int) -> int | None:
    return next((n for n in range(at + 1, len(tokens)) if not tokens[n].isspace()), None)


def _next(tokens: list[str], at: int) -> str:
    found = _after(tokens, at)
    return tokens[found].casefold() if found is not None else ""


def _before(tokens: list[str], at: int) -> int:
    return next((n for n in range(at - 1, -1, -1) if not tokens[n].isspace()), 0)


def _last(tokens: list[str], at: int) -> str:
    return tokens[_before(tokens, at)].casefold() if at else ""


def _is_word(token: str) -> bool:
    return bool(re.match(r"\w", token))

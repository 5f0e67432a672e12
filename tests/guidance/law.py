"""How a claim of law is known by its words: one table of cues, for what code says and for what papers print."""

import re

CUES = {
    "an Act or a section of one": r"\b[Ss]ections? \d|\bss?\. ?\d|\bAct\b(?! \d)|\bSchedule \d",
    "a rule": r"\b[Rr]ules? \d|\brr?\. ?\d|\bRules\b|\b(?:the|this|a|court) rules?\b",
    "the law": r"\b(?:law|lawful|lawfully|unlawful|legislation|statut\w+|jurisdiction)\b",
    "what a court or a person may or must do": (
        r"\b(?!(?:bench|he) may (?:ask|put|say|still))"
        r"(?:court|bench|magistrates|justices|judge|police|constable|officer|solicitor|defendant|applicant"
        r"|complainant|person|party|witness|victim|adviser|he|she|they)s? "
        r"(?:may|must|can|cannot|could|shall|has to|have to|is to|need not|has power|have power)\b"
        r"|\bcourt (?:considers|decides|dismisses|hears|makes)\b"
    ),
    "what an order can do": (
        r"\b(?:order|bail|licence|notice|injunction|caution|term|prohibition|requirement)s? (?:\w+ )?"
        r"(?:may|must|can|cannot|could|shall|never|need not|depends?|ends? when|lasts|forbids?|prohibits?|requires?)\b"
        r"|\} (?:cannot|can only|must|may not)\b(?! be )|\bcannot (?:require|forbid|prohibit|order|vary|be varied)\b"
        r"|\bonly (?:forbids?|prohibits?)\b|\b(?:forbids?|prohibits?) only\b|\bbarred\b|\ba fixed period\b"
    ),
    "an offence or a penalty": (
        r"\b(?:offences?|penalt\w+|imprison\w*|sent to prison|fined|warrant|indictment|summary conviction|contempt)\b"
    ),
    "a time limit": (
        r"\b(?:within|at least|no later than|not later than|not less than|in place of|beginning with) "
        r"(?:the |a )?(?:day|date|(?:\d+|\{\w*\}) (?:clear |business |working )?(?:day|week|month|year)s?)\b"
        r"|\btime limit|\b\d+ (?:clear |business |working )?(?:day|week|month|year)s? "
        r"(?:before|after|from|beginning|to ask|to answer)\b"
    ),
    "service": r"\b(?:must|may|to) be served\b|\btaken to be (?:served|received)\b|\bdeemed\b",
    "notification": r"\bnotif(?:y|ies|ication)\b|\bbe notified\b",
    "evidence": (
        r"\bhearsay (?:is|may|must|can|cannot|evidence)\b|\badmissib\w+|\bcross-examin\w+|\bstandard of proof\b"
        r"|\bbalance of probabilities\b|\bburden\b"
    ),
    "a right": r"\brights? (?:of|to)\b|\bentitled\b|\bappeals?\b|\bleave of the court\b",
}
"""What a claim of law is about, and the words that show one. They are looked for outside quotation marks."""

_CUE = re.compile("|".join(CUES.values()))
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”")
_TOPIC = re.compile(r"(?:What|When|Where|Which|Who|Whether|How|Why|If)\b[^.;]*|(?:(?!\. ).)*\?")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|may|must|can|cannot|could|shall|should|will|would|has|have|had|does|do|not|no"
    r"|[a-z]+s)\b|“"
)


def claim(text: str) -> str:
    """Return the words by which a text makes a claim of law, or nothing.

    A question, a heading that begins as one, and words without a verb name what they are about, and claim nothing.
    """
    outside = _QUOTED.sub("“”", text)
    found = _CUE.search(outside)
    return found[0] if found and _VERB.search(outside) and not _TOPIC.fullmatch(outside) else ""

"""Where a text says that something is to be kept from the defendant: that he is not to know it, or has not got it."""

import re

from .lists import Lists, one_of
from .people import Mentioned
from .things import QUOTED

_OWN = re.compile(r"\bI(?:['’]ve|\s+have)?\s+$")
"""Before what whoever speaks never had: "I have never had his number"."""
_NOT = re.compile(r"\b(?:not|never|off|no)\b", re.IGNORECASE)
_LACKS = (
    r"(?:(?:does|do|did|has|have|had|must|should|is|are)(?:\s+not|n['’]?t)|never|not)\s+"
    r"(?:(?:to|yet|be|been|thought|believed|supposed|meant)\s+)*"
)
_KNOW = (
    r"(?:knows?|known|learn|aware|told|find\s+out|ha(?:ve|s|d))(?=\s*(?:[.,;:!?)\-–—/]|$)|\s+(?:where|about|of|it|this|that|these|those"
    r"|th(?:e|is|at)\s+(?:new\s+)?(?:address|number|flat|house|mob\w*|phone|tel\w*)|(?:her|his|their)\s+(?:new\s+)?(?:address|number|flat|house|home|mob\w*|phone)))"
)
"""What he does not know or have: `HQ does not have this`, `SUSP NOT TO KNOW`."""
_KNOWS_ALL = r"\s+(?:already\s+)?knows?\s+(?:about\s+)?(?:all|both|each|these|those|them)\b"
_MOVED = (
    r"(?:\s+(?:has|have|had|since|now|just|then))*\s+moved"
    r"(?=\s*(?:[.,;:)]|$)|\s+(?:yesterday|today|out|house|home|address|flat|in\s+[A-Z\d]|on\s|since|again|away\s+(?:from\s+[A-Z]|to)|last|this|because|to\s+(?:an?\s|live|stay|[A-Z\d])))"
)


class KeptBack:
    """What keeping something back is known by, with the names of a desk."""

    def __init__(self, lists: Lists, mentioned: Mentioned) -> None:
        self._lists = lists
        him, hers = (
            rf"(?<![\w/])(?:{lists.pattern(f'label-{role}')}|{one_of(names) or '(?!)'})"
            for role, names in (("defendant", mentioned.suspect), ("victim", mentioned.victims))
        )
        nobody = r"|\b(?:nobody|no\s?one)\s+(?:else\s+)?(?:knows|has)\s+(?:where|it|this|that)\b"
        self._lacks = re.compile(rf"(?:{him}|(?<!\w)(?:def|sus))\s+{_LACKS}{_KNOW}{nobody}", re.IGNORECASE)
        self._knows_all = re.compile(rf"(?:{him}|\bs?he){_KNOWS_ALL}", re.IGNORECASE)
        self._has_moved = re.compile(rf"(?:{hers}|(?<![\w/])(?:I|we|they)){_MOVED}", re.IGNORECASE)
        him = f"(?:{lists.pattern('label-defendant')}|{one_of(mentioned.suspect) or '(?!)'})"
        must, told = r"(?:must|should|can|is|are)(?:\s+not|n['’]?t)|cannot|not\s+to", lists.pattern("learns")
        few, to_whom = r"(?:\W+[\w'’/]+){0,3}\W+", lists.pattern("kept-to")
        self._keeps = re.compile(
            rf"(?<!\w){him}\s+(?:still\s+)?(?:does(?:\s+not|n['’]?t)|{must}){few}{told}\b|\b(?:he|she|they)\s+(?:{must}){few}{told}\b"
            rf"|(?:\b(?:not|dont|never|nowhere|keep|kept|leave|left)|n['’]t)\b[^.;]{{0,60}}\b(?:on|in|into|onto|to|from|off|out\s+of)\b"
            rf"\W+(?:\w+\W+){{0,2}}?{lists.pattern('kept-off')}\b"
            rf"|\b(?:for|to|with|by)\s+{to_whom}\b[^.;]{{0,30}}\bonly\b|\b{to_whom}(?:['’]s)?\s+(?:eyes\s+)?only\b"
            rf"|\bonly\s+(?:for|to|with|by|known\s+to)\s+(?:the\s+)?{to_whom}\b"
            rf"|(?:\b(?:not|never)\s+(?:for|known\s+to)|[,;:(+&/-]\s*not)\s+(?:him|{him})\s*(?=$|[,.;:)!/+&-]|(?:and|or|nor)\b)",
            re.IGNORECASE,
        )
        him, not_ = (
            rf"(?:{him}|he|him)",
            r"(?:not|never|no|un(?=aware)|\w+n['’]t|(?:ha[sd]|have|do|does|did|is|was|ca|wo)nt)",
        )
        has = r"(?:know\w*|aware|ha(?:ve|s|d)|got|get\w*|see\w*|find\w*|found|told|given|go(?:es)?\s+to|learn\w*|hold)"
        near = r"(?:\W+[\w'’]+){0,3}?\W+"
        self._unknown = re.compile(
            rf"\b(?:{him}(?!\w){near}{not_}\W*(?:[\w'’]+\W+){{0,3}}?{has}\b|{not_}\b{near}{has}\s+(?:to|by)\s+(?:the\s+)?{him}(?!\w)"
            rf"|{not_}\b{near}{him}(?!\w){near}{has}\b)",
            re.IGNORECASE,
        )

    def moved(self, text: str) -> bool:
        """Return whether a text says that somebody to be protected moved, or is to be kept from the defendant."""
        return self._lists.has("address-kept", text) or bool(self._has_moved.search(text) or self._lacks.search(text))

    def knows_all(self, text: str) -> bool:
        """Return whether a text says that the defendant knows all that it names."""
        return self._knows_all.search(text) is not None

    def said(self, text: str) -> re.Match[str] | None:
        """Return where a sentence says that something is to be kept back."""
        return self._lists.spot("withhold", text) or self._keeps.search(text) or self._lacks.search(text)

    def is_excused(self, text: str, found: re.Match[str]) -> bool:
        """Return whether what was found is only what whoever speaks never had, or something new that is made public."""
        says = found[0].lower()
        never = says.startswith("never") and _OWN.search(text[: found.start()]) is not None
        return never or (says.startswith("new ") and self._lists.has("made-public", text) and _NOT.search(text) is None)

    def unknown(self, text: str) -> re.Match[str] | None:
        """Return where a sentence says in any words, outside what it quotes, that he does not know or have it."""
        return self._unknown.search(QUOTED.sub(lambda found: " " * len(found[0]), text))

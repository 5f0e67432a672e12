"""Whether a text tells where somebody to protect is at some hour or day, by the shape of its sentences.

A habit or a plan has one who is protected, a verb that is not of the past, and a time.
"""

import re

from .cues import SENTENCES
from .whose import HERS, KIN, MANY, ROLES

_HOUR = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-9]|2[0-4]|0?[1-9])"
_DAY = "(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_SPELL = "(?:day|morning|afternoon|evening|night|week|weekend|weekday|fortnight|month|lunchtime|term|session)"
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    "|dec(?:ember)?)"
)
_DATE = rf"\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}"
_WHICH = "on|each|every|next|this|alternate|last|first|second|third|fourth|by|until|till|from|most|following|us|all|of"
_HABIT = (
    rf"(?:(?:{_WHICH}|the|an?) ){{1,3}}(?:{_DAY}|{_SPELL})",
    rf"(?:{_DAY}|{_SPELL})s",
    rf"\w+ {_SPELL}s? (?:a|per|each) {_SPELL}",
    "daily|weekly|fortnightly|nightly",
)
_ONCE = (
    rf"(?:half|quarter|five|ten|twenty|twenty-five)(?: past| to)? {_HOUR}",
    rf"(?:at|about|around|by|till|until|before|after|from)(?: about| around)? {_HOUR}(?![\d:/£]|\.\d|[ -]\w+s\b)",
    rf"(?<!pages ){_HOUR} ?(?:to|till|until|-|–) ?{_HOUR}",
    r"\d{1,2}[:.]\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]\.?m|[012]\d[0-5]\d ?h(?:ou)?rs|o['’]clock|noon|midday|tea-?time",
    rf"(?:{_DATE}|\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}/\d{{1,2}})(?![/\d]| \d{{4}}\b)|(?:until|till|from) {_DATE}",
    "(?:on|every|each) (?:pay|bin|market|match) ?days?|overnight",
    "(?:after|before) (?:work|school|college|church|chapel|mosque|mass|prayers|jumm?u?'?ah?|class|training|tea|dark)",
    "tomorrow|tonight|christmas|easter|half[ -]term|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weds|thurs?",
)
_TIME = re.compile(rf"\b(?:{'|'.join((*_ONCE, *_HABIT))})\b", re.IGNORECASE)
_RECURS = re.compile(
    rf"\b(?:(?:every|each|alternate|first|second|third|fourth|last|every other|on an?) {_DAY}|most {_SPELL}s"
    rf"|(?:every|each|alternate) (?:weekday|weekend)s?|{_DAY}s|{_DAY} (?:to|and|till) {_DAY}"
    rf"|{_DAY}(?:[ ,/+&]+{_DAY})+|{_DAY} {_SPELL}s|works (?:an? )?(?:{_DAY}|{_SPELL}s)|fortnightly|at weekends)\b",
    re.IGNORECASE,
)
"""Days that come round: nobody writes them of one act."""
_STAYS = re.compile(
    r"\b(?:(?:liv|resid|stay|sleep|stopp|lodg|crash|kipp|doss)ing|(?:live|reside|stay|sleep|lodge)s|stops with her)"
    r" (?:over|back|down|up|at|in|on|with|near|close|opposite|by|next)\b"
    r"|\b(?:i['’]?m|i am|(?:we|they)(?:['’]?re| are)|s?he(?:['’]s| is))(?: now| still| back)? (?:in|at|round|with)"
    rf" (?:my|our|her|his|their) (?:\w+ )?(?:{KIN}|friend|mate|partner|son|daughter|neighbour)s?\b",
    re.IGNORECASE,
)
"""Where somebody lives or sleeps, whenever that is."""
_SAYING = (
    "say|state|describe|recall|report|believe|think|confirm|allege|fear|feel|want|wish|support|consent|know|recognise"
    "|identify|deny|denie|accept|estimate|remember|explain|complain|ask|hope|understand|seem|appear|decline|refuse"
    "|receive|hear|suffer|struggle|wake|check|need|show|tell|produce|exhibit|provide|request|suspect|worrie|advise|note"
    "|refer"
)
_PAST = (
    "was|were|had|did|went|came|got|took|saw|said|told|made|left|found|gave|knew|thought|felt|heard|ran|rang|sent|kept"
    r"|met|woke|began|wrote|drove|spoke|stood|sat|slept|lay|put|held|lost|spent|hid|shut|given|seen|done|written|spoken|shown|begun|could|would|should|might|\w+ed|have|been"
)
_MIND = "certain|sure|afraid|frightened|scared|anxious|terrified|worried|aware|unable|adamant|clear|not|described|shown"
_ADVERB = r"(?:(?:now|also|still|always|usually|often|sometimes|only|then|just|currently|\w{1,20}ly) ){0,3}"
_ONE = rf"(?:she|he|{ROLES}|{KIN})"
_DOES = (
    rf"(?:will|must|can|is|are|am|does)(?! (?:{_MIND})\b)|has(?! (?:not|never|{_PAST})\b)|attending|to (?:be|attend)"
    r"|resident"
    rf"|(?!(?:{_SAYING})s?\b|(?:{_PAST}|is|this|always|his|hers|as|has|does)\b)[a-z]+(?<!s)s"
)
_VERB = re.compile(
    rf"\b(?:{_ONE} {_ADVERB}(?:{_DOES})|s?he['’](?:s|ll)(?! (?:{_MIND}|{_PAST})\b)|shes|(?:{MANY})['’](?:re|m|ll)"
    rf"|(?:{MANY}) {_ADVERB}(?!(?:{_SAYING}|{_PAST}|who|and|to|in|at|on|that|of)\b)[a-z]+\b(?!['’])"
    rf"|(?!(?:{_SAYING})s?\b|(?:{_PAST}|is|this|his|hers|as|has|does|calls|messages)\b)[a-z]+(?<!s)s"
    rf" (?:her|(?:the )?{ROLES})"
    r"|(?:my|our|her|his|their) (?:\w+ )?\w+ (?:gets|starts|finishes|ends|begins|leaves|lands|arrives|opens|shuts|goes)"
    r"|(?-i:^(?:Runs|Jogs|Walks|Swims|Cycles|Gets|Leaves|Finishes|Starts|Catches|Goes|Sleeps|Works)\b)"
    r")\b",
    re.IGNORECASE,
)

_SENT = re.compile(r"\b(?:messages|calls|texts|emails|posts|letters) (?:are|come|came|were|began|stop)", re.IGNORECASE)
"""What comes round on some days, and tells of the defendant's."""
_EVENT = re.compile(r"\b(?:(?:is|are) (?:on|at|set|booked|due|arranged|planned|for|fixed)|will be)\b", re.IGNORECASE)


def tells_a_habit(text: str) -> bool:
    """Return whether a sentence of a text, in which the defendant is not spoken of, has that shape."""
    return any(map(_has_the_shape, SENTENCES.split(text)))


def stays_somewhere(text: str) -> bool:
    """Return whether a text says where somebody lives or sleeps."""
    return bool(_STAYS.search(text))


def _has_the_shape(sentence: str) -> bool:
    if not _TIME.search(sentence):
        return False
    hers = HERS.search(sentence)
    shown = _VERB.search(sentence) or (_RECURS.search(sentence) and (hers or not _SENT.search(sentence)))
    return bool(shown or (_EVENT.search(sentence) and hers))

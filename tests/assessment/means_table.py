"""Every means by every wording of a clause, and every rule, as the reference answers it: written from there by hand.

In the table `y` is reached, `n` not reached, `a` open to argument, and a question is what it turns on, with what it is
where that is answered yes and no. The wordings stand in the order of `WORDS`.
"""

from collections.abc import Mapping

WORDS = {
    "directly or indirectly": "Not to contact Anna Vance directly or indirectly.",
    "by any means": "Not to contact Anna Vance by any means.",
    "telephone, text or email": "Not to contact Anna Vance by telephone, text message or email.",
    "communicate with": "Not to communicate with Anna Vance.",
    "approach": "Not to approach Anna Vance.",
    "attend": "Not to attend 11 Ash Road, Exampleton.",
    "within metres": "Not to go within 100 metres of 11 Ash Road, Exampleton.",
}

NEARER = ("came-nearer", "y", "n")
THERE = ("at-that-place", "y", "n")
INSIDE = ("inside-the-distance", "y", "n")
FROM_THERE = ("measured-from-there", "y", "n")
SEEN = ("meant-to-be-seen", "a", "n")
MESSAGE = ("left-as-a-message", "a", "n")

Cell = str | tuple[str, str, str]
Row = tuple[Cell, Cell, Cell, Cell, Cell, Cell, Cell]

TABLE: dict[str, Row] = {
    "answered-call": ("y", "y", "y", "y", "n", "n", "n"),
    "missed-call": ("a", "a", "a", "a", "n", "n", "n"),
    "voicemail": ("y", "y", "y", "y", "n", "n", "n"),
    "text": ("y", "y", "y", "y", "n", "n", "n"),
    "email": ("y", "y", "y", "y", "n", "n", "n"),
    "letter": ("y", "y", "n", "y", "n", "n", "n"),
    "gift": ("y", "y", "n", "a", "n", "n", "n"),
    "in-person": ("y", "y", "n", "y", NEARER, THERE, INSIDE),
    "message": ("y", "y", "a", "y", "n", "n", "n"),
    "tag": ("a", "a", "n", "a", "n", "n", "n"),
    "public-post": ("a", "a", "n", "a", "n", "n", "n"),
    "payment-reference": ("y", "y", "n", "y", "n", "n", "n"),
    "third-party": ("y", "a", "a", "a", "n", "n", "n"),
    "complaint": ("a", "a", "n", "a", "n", "n", "n"),
    "access": ("n", "n", "n", "n", "n", "n", "n"),
    "following": (SEEN, SEEN, "n", "n", "a", "n", INSIDE),
    "waiting-near": (SEEN, SEEN, "n", "n", "a", "a", INSIDE),
    "visiting": ("a", "a", "n", "n", "a", "y", FROM_THERE),
    "damage": (MESSAGE, MESSAGE, "n", MESSAGE, "n", "n", "n"),
    "filming": (SEEN, SEEN, "n", "n", "n", "n", INSIDE),
    "false-profile": ("a", "a", "n", "a", "n", "n", "n"),
}

CALL: Mapping[str, object] = {"method": "answered-call"}
TEXT: Mapping[str, object] = {"method": "text"}
LETTER: Mapping[str, object] = {"method": "letter"}
VISIT: Mapping[str, object] = {"method": "visiting", "where": "home"}

# A sentence, the words of the clauses, the act, what is answered of it, and whether they reach it.
Rule = tuple[str, tuple[str, ...], Mapping[str, object], Mapping[str, str], str]

RULES: tuple[Rule, ...] = (
    (
        "a list that begins with including is open",
        ("Not to contact Anna Vance by any means, including by telephone, text message or email.",),
        LETTER,
        {},
        "y",
    ),
    (
        "a list that ends with or otherwise is open",
        ("Not to contact Anna Vance by telephone, text message, email or otherwise.",),
        LETTER,
        {},
        "y",
    ),
    (
        "a list that ends with or by any other means is open",
        ("Not to contact Anna Vance by telephone, text message or by any other means.",),
        {"method": "gift"},
        {},
        "y",
    ),
    ("a general word needs no list", ("You must not contact Anna Vance.",), {"method": "payment-reference"}, {}, "y"),
    (
        "attempts named: an unanswered call",
        ("Not to contact or attempt to contact Anna Vance by any means.",),
        {"method": "missed-call"},
        {},
        "y",
    ),
    (
        "attempts named: a visit to find the person",
        ("Not to contact or attempt to contact Anna Vance directly or indirectly.",),
        {"method": "visiting"},
        {},
        "y",
    ),
    (
        "attempts named: a returned letter",
        ("Not to contact or attempt to contact Anna Vance by any means.",),
        LETTER,
        {"arrived": "no"},
        "y",
    ),
    ("attempts not named: a returned letter", (WORDS["by any means"],), LETTER, {"arrived": "no"}, "a"),
    ("attempts not named: a blocked text", (WORDS["telephone, text or email"],), TEXT, {"arrived": "no"}, "a"),
    (
        "directly or indirectly with a closed list: a message through another",
        ("Not to contact Anna Vance directly or indirectly by telephone, text message or email.",),
        {"method": "third-party"},
        {},
        "y",
    ),
    (
        "directly or indirectly with a closed list: a letter",
        ("Not to contact Anna Vance directly or indirectly by telephone, text message or email.",),
        LETTER,
        {},
        "n",
    ),
    (
        "communicate directly or indirectly: a gift",
        ("Not to communicate directly or indirectly with Anna Vance.",),
        {"method": "gift"},
        {},
        "y",
    ),
    (
        "approach directly or indirectly: through another is open to argument",
        ("Not to approach Anna Vance directly or indirectly.",),
        {"method": "third-party"},
        {},
        "a",
    ),
    (
        "to cause or encourage another: a message through another",
        ("Not to contact Anna Vance by telephone, or cause or encourage another person to do so.",),
        {"method": "third-party"},
        {},
        "y",
    ),
    (
        "to cause or encourage another: a friend telephones for him",
        ("Not to contact Anna Vance by telephone, or cause or encourage another person to do so.",),
        {**CALL, "through": "a friend"},
        {},
        "y",
    ),
    (
        "to cause or encourage another: a friend brings flowers, which the list does not name",
        ("Not to contact Anna Vance by telephone, or cause or encourage another person to do so.",),
        {"method": "gift", "through": "a friend"},
        {},
        "n",
    ),
    (
        "a friend sends the text, and nothing is said of others",
        (WORDS["telephone, text or email"],),
        {**TEXT, "through": "a friend"},
        {},
        "a",
    ),
    (
        "a friend goes to the house, and nothing is said of others",
        (WORDS["attend"],),
        {**VISIT, "through": "a friend"},
        {},
        "n",
    ),
    (
        "an exception into which it may fall",
        ("Not to contact Anna Vance by any means, except to arrange contact with the child.",),
        TEXT,
        {},
        "a",
    ),
    (
        "an exception into which it does not fall",
        ("Not to contact Anna Vance by any means, save through a solicitor.",),
        TEXT,
        {"in-the-exception": "no"},
        "y",
    ),
    ("an exception adds nothing", ("Not to contact Anna Vance by telephone, save by letter.",), LETTER, {}, "n"),
    ("several clauses: one reaches it", (WORDS["approach"], WORDS["by any means"]), LETTER, {}, "y"),
    ("several clauses: none reaches it", (WORDS["approach"], WORDS["attend"]), LETTER, {}, "n"),
    (
        "several clauses: one is open to argument",
        (WORDS["approach"], WORDS["telephone, text or email"]),
        {"method": "message"},
        {},
        "a",
    ),
    (
        "several clauses: a question that could settle it is open",
        (WORDS["approach"], WORDS["telephone, text or email"]),
        {"method": "in-person"},
        {},
        "?",
    ),
    ("a person whom nobody names", (WORDS["by any means"],), {**CALL, "towards": ("sister",)}, {}, "n"),
    (
        "a class is described, and it is not said whether she is of it",
        ("Not to contact Anna Vance or any member of her family by any means.",),
        {**CALL, "towards": ("sister",)},
        {},
        "?",
    ),
    (
        "a class is described, and she is of it",
        ("Not to contact Anna Vance or any member of her family by any means.",),
        {**CALL, "towards": ("sister",)},
        {"towards-one-described": "yes"},
        "y",
    ),
    (
        "a class is described, and she is not of it",
        ("Not to contact Anna Vance or any member of her family by any means.",),
        {**CALL, "towards": ("sister",)},
        {"towards-one-described": "no"},
        "n",
    ),
    ("towards nobody that is recorded", (WORDS["by any means"],), {**CALL, "towards": ()}, {}, "?"),
    ("another place", (WORDS["attend"],), {**VISIT, "where": "work"}, {}, "n"),
    ("a place that is not recorded", (WORDS["attend"],), {**VISIT, "where": None}, {}, "?"),
    ("going to premises: the visitor went in", ("Not to go to 11 Ash Road, Exampleton.",), VISIT, {}, "y"),
    (
        "going to premises: he stayed outside",
        ("Not to go to 11 Ash Road, Exampleton.",),
        {"method": "waiting-near", "where": "home"},
        {},
        "n",
    ),
    (
        "a named street: he waited in it",
        ("Not to enter Ash Road, Exampleton.",),
        {"method": "waiting-near", "where": "home"},
        {},
        "a",
    ),
    ("attending: he stayed outside", (WORDS["attend"],), {"method": "waiting-near", "where": "home"}, {}, "a"),
    (
        "left by hand: the visit is reached",
        (WORDS["attend"],),
        {**LETTER, "also_by": "visiting", "where": "home"},
        {},
        "y",
    ),
    ("posted: no visit", (WORDS["attend"],), {**LETTER, "where": "home"}, {}, "n"),
    (
        "a call to the number that is named",
        ("telephoning Anna Vance on 07700 900118",),
        CALL,
        {"to-that-number": "yes"},
        "y",
    ),
    ("a call to another number", ("telephoning Anna Vance on 07700 900118",), CALL, {"to-that-number": "no"}, "n"),
    ("a call to a number that is not recorded", ("telephoning Anna Vance on 07700 900118",), CALL, {}, "?"),
    ("an email, where only calls are named", ("telephoning Anna Vance on 07700 900118",), {"method": "email"}, {}, "n"),
    (
        "a letter, in a closed list with a number",
        ("sending to Anna Vance any letter, or any text message to the telephone number 07700 900118",),
        LETTER,
        {},
        "y",
    ),
    (
        "a gift, in a closed list of letters and texts",
        ("sending to Anna Vance any letter, or any text message to the telephone number 07700 900118",),
        {"method": "payment-reference"},
        {},
        "n",
    ),
    (
        "a post, where a service is named",
        ("publishing on Facebook any photograph of Anna Vance",),
        {"method": "public-post"},
        {},
        "?",
    ),
    (
        "a post elsewhere, where a service is named",
        ("publishing on Facebook any photograph of Anna Vance",),
        {"method": "public-post"},
        {"on-that-service": "no"},
        "n",
    ),
    ("an email, where publishing is named", ("publishing any photograph of Anna Vance",), {"method": "email"}, {}, "n"),
    (
        "hours are given, and the act is in them",
        ("Not to attend 11 Ash Road between 08:00 and 18:00.",),
        VISIT,
        {"in-those-hours": "yes"},
        "y",
    ),
    (
        "hours are given, and the act is not in them",
        ("Not to attend 11 Ash Road between 08:00 and 18:00.",),
        VISIT,
        {"in-those-hours": "no"},
        "n",
    ),
    ("a duty forbids nothing", ("To reside at 4 Mill Lane, Exampleton.",), CALL, {}, "n"),
    ("words that cannot be read", ("To be of good behaviour.",), CALL, {}, "?"),
    ("a word as general as harass", ("Not to harass or pester Anna Vance.",), LETTER, {}, "a"),
    ("the way left empty", (WORDS["by any means"],), {"method": ""}, {}, "?"),
    ("a call of which it is not said whether it was answered", (WORDS["by any means"],), {"method": "call"}, {}, "?"),
    ("a call, and a clause about coming near", (WORDS["approach"],), {"method": "call"}, {}, "n"),
    (
        "in more ways than one, of which one is named",
        (WORDS["telephone, text or email"],),
        {"method": "several", "tally": {"letter": {"count": 1}, "text": {"count": 2}}},
        {},
        "y",
    ),
    (
        "in more ways than one, of which none is named",
        (WORDS["telephone, text or email"],),
        {"method": "several", "tally": {"letter": {"count": 1}, "gift": {"count": 2}}},
        {},
        "n",
    ),
)

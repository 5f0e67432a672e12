"""Orders pasted whole."""

from . import Order, Term

STEM = "The defendant must not:"

ORDERS = {
    "numbered": Order(
        "1. Not to contact Orla Fennimore by telephone, text message, email or post.\n"
        "2. Not to go to 14 Larkspur Mews, Exampleton.\n3. Not to approach Orla Fennimore.\n",
        (
            Term("1", "Not to contact Orla Fennimore by telephone, text message, email or post."),
            Term("2", "Not to go to 14 Larkspur Mews, Exampleton."),
            Term("3", "Not to approach Orla Fennimore."),
        ),
    ),
    "whole, with heading and notice": Order(
        "In the Exampleton Magistrates' Court\nRestraining Order\nDefendant: Desmond Quillfeather\n\n"
        "The defendant must not:\n1. contact Orla Fennimore directly or indirectly;\n2. go to 14 Larkspur Mews; and\n"
        "3. approach Orla Fennimore.\n\nThis order lasts until 24 September 2028.\n"
        "If without reasonable excuse you do anything which this order forbids, you commit an offence.\n"
        "District Judge Oxlade\n25 September 2025\n",
        (
            Term("1", "contact Orla Fennimore directly or indirectly"),
            Term("2", "go to 14 Larkspur Mews"),
            Term("3", "approach Orla Fennimore."),
        ),
        "In the Exampleton Magistrates' Court\nRestraining Order\nDefendant: Desmond Quillfeather\n" + STEM,
        "This order lasts until 24 September 2028.\nIf without reasonable excuse you do anything which this order "
        "forbids, you commit an offence.\nDistrict Judge Oxlade\n25 September 2025",
    ),
    "round brackets": Order(
        "(1) Not to contact Hettie Crane-Marlow.\n(2) Not to go to 18 Plover Drive.\n",
        (Term("1", "Not to contact Hettie Crane-Marlow."), Term("2", "Not to go to 18 Plover Drive.")),
    ),
    "closing brackets": Order(
        "1) Not to contact Hettie Crane-Marlow\n2) Not to go to 18 Plover Drive\n",
        (Term("1", "Not to contact Hettie Crane-Marlow"), Term("2", "Not to go to 18 Plover Drive")),
    ),
    "letters": Order(
        STEM + "\n(a) contact Orla Fennimore;\n(b) go to Larkspur Mews; or\n(c) ask others to do so.\n",
        (
            Term("a", "contact Orla Fennimore"),
            Term("b", "go to Larkspur Mews"),
            Term("c", "ask others to do so."),
        ),
        STEM,
    ),
    "small Roman numbers": Order(
        "You must not:\ni. contact Orla Fennimore\nii. go to Larkspur Mews\niii. approach her\n",
        (Term("i", "contact Orla Fennimore"), Term("ii", "go to Larkspur Mews"), Term("iii", "approach her")),
        "You must not:",
    ),
    "letters as far as i": Order(
        STEM + "\n" + "\n".join(f"({letter}) enter Zone {letter.upper()};" for letter in "abcdefghij"),
        tuple(Term(letter, f"enter Zone {letter.upper()}") for letter in "abcdefghij"),
        STEM,
    ),
    "bullets": Order(
        "Conditions of bail\n• Not to contact Orla Fennimore directly or indirectly\n• To live and sleep each night at "
        "27 Tansy Row\n",
        (
            Term("", "Not to contact Orla Fennimore directly or indirectly"),
            Term("", "To live and sleep each night at 27 Tansy Row"),
        ),
        "Conditions of bail",
    ),
    "paragraphs that complete a stem stay with it": Order(
        "1. Not to contact by any means:\n(a) Orla Fennimore;\n(b) Maeve Fennimore.\n2. Not to go to Larkspur Mews.\n",
        (
            Term("1", "Not to contact by any means:\n(a) Orla Fennimore;\n(b) Maeve Fennimore."),
            Term("2", "Not to go to Larkspur Mews."),
        ),
    ),
    "a bare stem with its own list": Order(
        "1. You must not:\n(a) contact Orla Fennimore;\n(b) go to Larkspur Mews.\n2. You must:\n"
        "(a) attend Exampleton Police Station each Monday.\n",
        (
            Term("1(a)", "contact Orla Fennimore"),
            Term("1(b)", "go to Larkspur Mews."),
            Term("2(a)", "attend Exampleton Police Station each Monday."),
        ),
        left=("1. You must not:", "2. You must:"),
    ),
    "prohibitions and requirements": Order(
        "Prohibitions\n1. You must not contact Tamsin Rookwell.\nRequirements\n1. You must register each telephone.\n",
        (Term("1", "You must not contact Tamsin Rookwell."), Term("1", "You must register each telephone.")),
        "Prohibitions",
        left=("Requirements",),
    ),
    "wrapped lines": Order(
        "1. Not to contact directly or indirectly by any means whatsoever, including\n   through others or online, "
        "Hettie Crane-Marlow.\n"
        "2. Not to go to, or within 200 metres of, Larkfold Seeds Ltd,\n3 Granary Way, Samplebury.\n",
        (
            Term(
                "1",
                "Not to contact directly or indirectly by any means whatsoever, including through others or online, "
                "Hettie Crane-Marlow.",
            ),
            Term("2", "Not to go to, or within 200 metres of, Larkfold Seeds Ltd, 3 Granary Way, Samplebury."),
        ),
    ),
    "one a line without numbers": Order(
        "NOT TO contact Orla Fennimore\nNOT TO enter Larkspur Mews\nTO reside at 27 Tansy Row\n",
        (
            Term("", "NOT TO contact Orla Fennimore"),
            Term("", "NOT TO enter Larkspur Mews"),
            Term("", "TO reside at 27 Tansy Row"),
        ),
    ),
    "doing, one a line": Order(
        "The defendant is prohibited from:\ncontacting Orla Fennimore;\ngoing to 14 Larkspur Mews; or\n"
        "approaching her.\nDated 25 September 2025\n",
        (
            Term("", "contacting Orla Fennimore"),
            Term("", "going to 14 Larkspur Mews"),
            Term("", "approaching her."),
        ),
        "The defendant is prohibited from:",
        "Dated 25 September 2025",
    ),
    "prose": Order(
        "The defendant must not contact Orla Fennimore directly or indirectly, must not go to 14 Larch Road, and must "
        "not approach her. This order lasts until 24 March 2028.",
        (
            Term("", "The defendant must not contact Orla Fennimore directly or indirectly"),
            Term("", "must not go to 14 Larch Road"),
            Term("", "must not approach her."),
        ),
        closing="This order lasts until 24 March 2028.",
    ),
    "prose of sentences": Order(
        "On 25 September 2025 the court made a restraining order. You must not contact Orla Fennimore. You must not go "
        "to 14 Larch Road. This includes its garden. Breach of this order is an offence.",
        (
            Term("", "You must not contact Orla Fennimore."),
            Term("", "You must not go to 14 Larch Road. This includes its garden."),
        ),
        "On 25 September 2025 the court made a restraining order.",
        "Breach of this order is an offence.",
    ),
    "prose with semicolons": Order(
        "The defendant is prohibited from contacting Orla Fennimore; going to 14 Larch Road; or approaching her.",
        (
            Term("", "The defendant is prohibited from contacting Orla Fennimore"),
            Term("", "going to 14 Larch Road"),
            Term("", "approaching her."),
        ),
    ),
    "prose without clear boundaries": Order(
        "He must not contact her, go to her house or follow her.",
        (Term("", "He must not contact her, go to her house or follow her.", ("Only one term",)),),
    ),
    "numbers within a line": Order(
        "Bail conditions: 1. Not to contact Orla Fennimore. 2. To live at 27 Tansy Row. 3. Curfew: 19:00 to 07:00.",
        (
            Term("1", "Not to contact Orla Fennimore."),
            Term("2", "To live at 27 Tansy Row."),
            Term("3", "Curfew: 19:00 to 07:00."),
        ),
        "Bail conditions:",
    ),
    "letters within a line": Order(
        "The defendant must not: (a) contact Orla Fennimore; (b) go to Larkspur Mews; and (c) approach her.",
        (Term("a", "contact Orla Fennimore"), Term("b", "go to Larkspur Mews"), Term("c", "approach her.")),
        STEM,
    ),
    "word table": Order(
        "No.\tTerm\n1\tNot to contact Orla Fennimore.\n2\tNot to go to Larkspur Mews.\nPage 1 of 1\n",
        (Term("1", "Not to contact Orla Fennimore."), Term("2", "Not to go to Larkspur Mews.")),
        left=("No.\tTerm", "Page 1 of 1"),
    ),
    "excel cells with newlines": Order(
        '1\t"Not to contact:\n(a) Orla Fennimore;\n(b) Maeve Fennimore."\n2\tNot to go to Larkspur Mews.\n',
        (
            Term("1", "Not to contact:\n(a) Orla Fennimore;\n(b) Maeve Fennimore."),
            Term("2", "Not to go to Larkspur Mews."),
        ),
    ),
    "a missing number": Order(
        "1. Not to contact Orla Fennimore.\n3. Not to go to Larkspur Mews.\n",
        (
            Term("1", "Not to contact Orla Fennimore."),
            Term("3", "Not to go to Larkspur Mews.", ("no term is missing",)),
        ),
    ),
    "two terms in one paragraph": Order(
        "1. You must not contact Orla Fennimore. You must not go to Larkspur Mews.\n2. You must not follow her.\n",
        (
            Term(
                "1",
                "You must not contact Orla Fennimore. You must not go to Larkspur Mews.",
                ("more than one term",),
            ),
            Term("2", "You must not follow her."),
        ),
    ),
    "a numbered paragraph that is no term": Order(
        "1. Not to contact Orla Fennimore.\n2. Costs of £85.\n",
        (
            Term("1", "Not to contact Orla Fennimore."),
            Term("2", "Costs of £85.", ("Nothing in these words",)),
        ),
    ),
    "how long it lasts, between terms": Order(
        "1. Not to contact Orla Fennimore.\n2. This order lasts until 24 March 2028.\n3. Not to go to Larkspur Mews.\n",
        (Term("1", "Not to contact Orla Fennimore."), Term("3", "Not to go to Larkspur Mews.", ("is 1",))),
        left=("2. This order lasts until 24 March 2028.",),
    ),
    "no terms at all": Order(
        "See the order attached.",
        (Term("", "See the order attached.", ("No separate terms",)),),
    ),
    "a further term without a number": Order(
        "1. Not to contact Orla Fennimore.\n2. Not to follow her.\n\nNot to go to Larkspur Mews.\n",
        (
            Term("1", "Not to contact Orla Fennimore."),
            Term("2", "Not to follow her."),
            Term("", "Not to go to Larkspur Mews.", ("no number",)),
        ),
    ),
    "bail without the words of an order": Order(
        "You are released on bail with these conditions:\n- Reside at 27 Tansy Row\n- Not contact Orla Fennimore\n"
        "Reason: to protect a witness\n",
        (Term("", "Reside at 27 Tansy Row"), Term("", "Not contact Orla Fennimore")),
        "You are released on bail with these conditions:",
        "Reason: to protect a witness",
    ),
    "a name within the words": Order(
        "1. The respondent, Alaric Dunmoor, must not contact Hettie Crane-Marlow.\n2. Alaric Dunmoor must not go to "
        "18 Plover Drive.\n3. This order shall last until 3 June 2027.\n",
        (
            Term("1", "The respondent, Alaric Dunmoor, must not contact Hettie Crane-Marlow."),
            Term("2", "Alaric Dunmoor must not go to 18 Plover Drive."),
        ),
        closing="3. This order shall last until 3 June 2027.",
    ),
    "lettered through two headings": Order(
        "The Respondent must not:-\n\na. contact Orla Fennimore\n\nThe Respondent must:-\n\nb. return her keys\n",
        (Term("a", "contact Orla Fennimore"), Term("b", "return her keys")),
        "The Respondent must not:-",
        left=("The Respondent must:-",),
    ),
    "numbers of two parts": Order(
        "1. The defendant must not:\n1.1 contact Orla Fennimore;\n1.2 go to Larkspur Mews.\n"
        "2. The defendant must:\n2.1 attend for assessment.\n",
        (
            Term("1.1", "contact Orla Fennimore"),
            Term("1.2", "go to Larkspur Mews."),
            Term("2.1", "attend for assessment."),
        ),
        left=("1. The defendant must not:", "2. The defendant must:"),
    ),
}

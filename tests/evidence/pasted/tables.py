"""Chronologies pasted from tables."""

from . import Chronology, Row

NO_DATE = ("No date was found",)

TABLES = {
    "excel with headings": Chronology(
        "Date\tTime\tWhat happened\tWitness\tExhibit\tReported to\n"
        "23/03/2025\t19:05\tHe rang Orla Fennimore 22 times.\tOrla Fennimore\tOF/1\tEXD-30051-25\n"
        "30/03/2025\t07:40\tHe sat in his car opposite 14 Larkspur Mews.\tOrla Fennimore\t\t\n",
        (
            Row(
                "23/03/2025",
                "19:05",
                "He rang Orla Fennimore 22 times.",
                {"Witness": "Orla Fennimore", "Exhibit": "OF/1", "Reported to": "EXD-30051-25"},
            ),
            Row("30/03/2025", "07:40", "He sat in his car opposite 14 Larkspur Mews.", {"Witness": "Orla Fennimore"}),
        ),
        ("Date\tTime\tWhat happened\tWitness\tExhibit\tReported to",),
    ),
    "excel cell with newlines and doubled quotes": Chronology(
        "Date\tTime\tDetails\r\n"
        '07/10/2024\t17:05\t"He sat by the staff exit.\nHe said: ""You owe me a conversation"".\n\nHe drove off."\r\n'
        "18/10/2024\t\tHe asked a friend to pass on a message.\r\n",
        (
            Row(
                "07/10/2024",
                "17:05",
                'He sat by the staff exit.\nHe said: "You owe me a conversation".\n\nHe drove off.',
            ),
            Row("18/10/2024", "", "He asked a friend to pass on a message."),
        ),
        ("Date\tTime\tDetails",),
    ),
    "excel without headings": Chronology(
        "03/06/2026\t22:15\tHe rang her from 07700 900117.\n04/06/2026\t09:00\tHe sent a text.\n",
        (Row("03/06/2026", "22:15", "He rang her from 07700 900117."), Row("04/06/2026", "09:00", "He sent a text.")),
    ),
    "excel with a column of numbers": Chronology(
        "1\t03/06/2026\t22:15\tHe rang her.\tOF/1\n2\t04/06/2026\t09:00\tHe sent a text to her sister.\tOF/2\n",
        (
            Row("03/06/2026", "22:15", "He rang her.", {"Column 5": "OF/1"}),
            Row("04/06/2026", "09:00", "He sent a text to her sister.", {"Column 5": "OF/2"}),
        ),
    ),
    "date and time in one column": Chronology(
        "Date/Time\tIncident\tEvidence\n"
        "03/06/2026 22:15\tSilent call\tCall record\n4 June 2026, evening\tRoses left\t\n",
        (
            Row("03/06/2026", "22:15", "Silent call", {"Evidence": "Call record"}),
            Row("4 June 2026", "evening", "Roses left"),
        ),
        ("Date/Time\tIncident\tEvidence",),
    ),
    "spreadsheet puts midnight": Chronology(
        "Date\tEvent\n2026-06-03 00:00:00\tHe rang.\n2026-06-04 09:30:00\tHe rang again.\n",
        (
            Row("2026-06-03", "00:00:00", "He rang.", asks=("midnight",)),
            Row("2026-06-04", "09:30:00", "He rang again."),
        ),
        ("Date\tEvent",),
    ),
    "spreadsheet serial number": Chronology(
        "Date\tEvent\n46176\tHe rang.\n04/06/2026\tHe rang again.\n",
        (Row("46176", "", "He rang.", asks=("spreadsheet's number",)), Row("04/06/2026", "", "He rang again.")),
        ("Date\tEvent",),
    ),
    "title, markings, repeated headings and footers": Chronology(
        "OFFICIAL - SENSITIVE\nChronology of incidents\n\nNo.\tDate\tEvent\n1\t3 June 2026\tHe rang.\nPage 1 of 2\n"
        "No.\tDate\tEvent\n2\t5 June 2026\tHe came to the library.\nTotal\t\t2\nPage 2 of 2\n",
        (Row("3 June 2026", "", "He rang."), Row("5 June 2026", "", "He came to the library.")),
        (
            "OFFICIAL - SENSITIVE",
            "Chronology of incidents",
            "No.\tDate\tEvent",
            "Page 1 of 2",
            "No.\tDate\tEvent",
            "Total\t\t2",
            "Page 2 of 2",
        ),
    ),
    "blank date in a row": Chronology(
        "Date\tTime\tWhat happened\n3 June 2026\t22:15\tHe rang.\n\t23:10\tHe came to the door.\n",
        (
            Row("3 June 2026", "22:15", "He rang."),
            Row("", "23:10", "He came to the door.", asks=NO_DATE),
        ),
        ("Date\tTime\tWhat happened",),
    ),
    "same day, at a time of its own": Chronology(
        "Date/Time\tWhat happened\n3 June 2026 0910\tHe rang.\nsame, 1015-1055\tHe waited outside.\n"
        "Ditto 22:15\tHe rang again.\nsame van\tHe drove by.\n",
        (
            Row("3 June 2026", "0910", "He rang."),
            Row("3 June 2026", "1015-1055", "He waited outside.", asks=("typed as same,",)),
            Row("3 June 2026", "22:15", "He rang again.", asks=("typed as Ditto,",)),
            Row("same van", "", "He drove by.", asks=("could not be read",)),
        ),
        ("Date/Time\tWhat happened",),
    ),
    "several days, a spell that began at a time, and ends that nobody can know": Chronology(
        "Date/Time\tWhat happened\n02, 09, 16/06/26\tFive videos.\n03/06/26 0812 - 14/06/26\tTen emails.\n"
        "Easter 2026 to mid June\tHe came to the shop.\n",
        (
            Row("02, 09, 16/06/26", "", "Five videos."),
            Row("03/06/26 0812 - 14/06/26", "", "Ten emails."),
            Row("Easter 2026 to mid June", "", "He came to the shop.", asks=("could not be read",)),
        ),
        ("Date/Time\tWhat happened",),
    ),
    "ditto": Chronology(
        "Date\tWhat happened\n3 June 2026\tHe rang.\nditto\tHe rang again.\n",
        (Row("3 June 2026", "", "He rang."), Row("3 June 2026", "", "He rang again.", asks=("typed as ditto",))),
        ("Date\tWhat happened",),
    ),
    "word cell of two paragraphs": Chronology(
        "Date\tTime\tWhat happened\tSource\n3 June 2026\t22:15\tHe rang.\nHe said: “Who is he”.\tHer statement\n"
        "5 June 2026\t\tHe stood outside.\tDoorbell recording\n",
        (
            Row("3 June 2026", "22:15", "He rang.\nHe said: “Who is he”.", {"Source": "Her statement"}),
            Row("5 June 2026", "", "He stood outside.", {"Source": "Doorbell recording"}),
        ),
        ("Date\tTime\tWhat happened\tSource",),
    ),
    "stray line in a table": Chronology(
        "Date\tWhat happened\n3 June 2026\tHe rang.\n\nShe did not answer.\n5 June 2026\tHe wrote.\n",
        (
            Row("3 June 2026", "", "He rang.\nShe did not answer.", asks=("without columns",)),
            Row("5 June 2026", "", "He wrote."),
        ),
        ("Date\tWhat happened",),
    ),
    "word table, one cell a line": Chronology(
        "Date\nTime\nWhat happened\nWitness\n\n3 June 2026\n22:15\nHe rang.\nOrla Fennimore\n\n"
        "5 June 2026\n07:50\nHe emailed the library.\nBettina Oxlade\n",
        (
            Row("3 June 2026", "22:15", "He rang.", {"Witness": "Orla Fennimore"}),
            Row("5 June 2026", "07:50", "He emailed the library.", {"Witness": "Bettina Oxlade"}),
        ),
        ("Date", "Time", "What happened", "Witness"),
    ),
    "word table, one cell a line, a cell missing": Chronology(
        "Date\nTime\nWhat happened\nWitness\n\n3 June 2026\nHe rang.\nOrla Fennimore\n",
        (Row("3 June 2026", "", "He rang.\nOrla Fennimore", asks=("do not match the headings",)),),
        ("Date", "Time", "What happened", "Witness"),
    ),
    "pipes": Chronology(
        "| Date | Event |\n|------|-------|\n| 3 June 2026 | He rang. |\n| 5 June 2026 | He wrote. |\n",
        (Row("3 June 2026", "", "He rang."), Row("5 June 2026", "", "He wrote.")),
        ("| Date | Event |", "|------|-------|"),
    ),
    "commas and quotes": Chronology(
        'Date,Time,Details\n03/06/2026,22:15,"He rang, twice, and said ""Who is he""."\n05/06/2026,,He wrote.\n',
        (Row("03/06/2026", "22:15", 'He rang, twice, and said "Who is he".'), Row("05/06/2026", "", "He wrote.")),
        ("Date,Time,Details",),
    ),
    "commas without quotes": Chronology(
        "Date,Details\n03/06/2026,He rang, twice\n",
        (Row("03/06/2026", "", "He rang", {"Column 3": "twice"}, ("more cells",)),),
        ("Date,Details",),
    ),
    "semicolons": Chronology(
        "Date;Time;Event\n3.6.2026;22:15;He rang.\n5.6.2026;;He wrote.\n",
        (Row("3.6.2026", "22:15", "He rang."), Row("5.6.2026", "", "He wrote.")),
        ("Date;Time;Event",),
    ),
    "speech in a cell keeps its quotation marks": Chronology(
        'Date\tWhat happened\n3 June 2026\t"You owe me a conversation"\n5 June 2026\t"Who is he" he wrote\n',
        (
            Row("3 June 2026", "", '"You owe me a conversation"'),
            Row("5 June 2026", "", '"Who is he" he wrote'),
        ),
        ("Date\tWhat happened",),
    ),
    "an approximate date, a range and one that cannot be read": Chronology(
        "Date\tWhat happened\nabout 3 June 2026\tHe followed her.\nbetween 1 May 2026 and 4 May 2026\t37 texts.\n"
        "early summer\tHe was seen.\n",
        (
            Row("about 3 June 2026", "", "He followed her."),
            Row("between 1 May 2026 and 4 May 2026", "", "37 texts."),
            Row("early summer", "", "He was seen.", asks=("could not be read",)),
        ),
        ("Date\tWhat happened",),
    ),
    "details beside incident type": Chronology(
        "Incident number\tDate reported\tDate of incident\tIncident\tDetails\n"
        "17\t4 June 2026\t3 June 2026\tCall\tOne call of 41 seconds.\n",
        (
            Row(
                "3 June 2026",
                "",
                "One call of 41 seconds.",
                {"Date reported": "4 June 2026", "Incident": "Call"},
            ),
        ),
        ("Incident number\tDate reported\tDate of incident\tIncident\tDetails",),
    ),
    "a row with no account": Chronology(
        "Date\tTime\tWhat happened\tExhibit\n3 June 2026\t22:15\t\tOF/1\n5 June 2026\t\tHe wrote.\t\n",
        (
            Row("3 June 2026", "22:15", "", {"Exhibit": "OF/1"}, ("Nothing says what happened",)),
            Row("5 June 2026", "", "He wrote."),
        ),
        ("Date\tTime\tWhat happened\tExhibit",),
    ),
    "hard spaces, emoji and right to left": Chronology(
        "Date\tWhat happened\n3\u00a0June\u00a02026\tHe sent \U0001f494\U0001f5a4 and “שלום”.\n",
        (Row("3\u00a0June\u00a02026", "", "He sent \U0001f494\U0001f5a4 and “שלום”."),),
        ("Date\tWhat happened",),
    ),
}

"""Chronologies pasted as paragraphs, lists, diaries and running prose."""

from . import Chronology, Row

NO_DATE = ("No date was found",)

TEXTS = {
    "numbered paragraphs": Chronology(
        "1. On 3 June 2026 at 22:15 he rang her.\n2. On 5 June 2026 he came to 14 Larkspur Mews.\n",
        (Row("3 June 2026", "22:15", "he rang her."), Row("5 June 2026", "", "he came to 14 Larkspur Mews.")),
    ),
    "numbered, one without a date": Chronology(
        "1) 3 June 2026 - He rang.\n2) He rang again and said nothing.\n3) 5 June 2026 - He wrote.\n",
        (
            Row("3 June 2026", "", "He rang."),
            Row("", "", "He rang again and said nothing.", asks=NO_DATE),
            Row("5 June 2026", "", "He wrote."),
        ),
    ),
    "numbered with tabs, as Word pastes a list": Chronology(
        "1.\tOn 3 June 2026 he rang her.\n2.\tOn 5 June 2026 he wrote to her.\n",
        (Row("3 June 2026", "", "he rang her."), Row("5 June 2026", "", "he wrote to her.")),
    ),
    "dashes": Chronology(
        "03/06/26 - 2215 - rang her\n04/06/26 - 0900hrs - text to her sister\n",
        (Row("03/06/26", "2215", "rang her"), Row("04/06/26", "0900hrs", "text to her sister")),
    ),
    "date, colon, text": Chronology(
        "3 June 2026: He rang.\nTuesday 5 May 2026: He wrote: “Soon”.\n",
        (Row("3 June 2026", "", "He rang."), Row("Tuesday 5 May 2026", "", "He wrote: “Soon”.")),
    ),
    "bullets": Chronology(
        "• 3 June 2026 at about 22:15 – silent call\n• 5 June 2026, 7.50am – email to the library\n",
        (
            Row("3 June 2026", "about 22:15", "silent call"),
            Row("5 June 2026", "7.50am", "email to the library"),
        ),
    ),
    "date on a line of its own": Chronology(
        "3 June 2026\nHe rang her 22 times.\n\n5 June 2026\nHe came to the door.\n\nHe left when she opened it.\n",
        (
            Row("3 June 2026", "", "He rang her 22 times."),
            Row("5 June 2026", "", "He came to the door.\n\nHe left when she opened it."),
        ),
    ),
    "acts listed under a date": Chronology(
        "3 June 2026\n- 22:15 rang her\n- 23:10 came to the door\n4 June 2026\n- sent roses\n- sent an email\n",
        (
            Row("3 June 2026", "22:15", "rang her"),
            Row("3 June 2026", "23:10", "came to the door"),
            Row("4 June 2026", "", "sent roses"),
            Row("4 June 2026", "", "sent an email"),
        ),
    ),
    "a later time under a dated act": Chronology(
        "3 June 2026 22:15 He rang.\n23:10 He came to the door.\n",
        (
            Row("3 June 2026", "22:15", "He rang."),
            Row("3 June 2026", "23:10", "He came to the door.", asks=("date of the row above",)),
        ),
    ),
    "quoted messages listed under an act stay with it": Chronology(
        "3 June 2026: He sent two texts:\n- “Who is he”\n- “I can wait longer than you can”\n5 June 2026: He rang.\n",
        (
            Row("3 June 2026", "", "He sent two texts:\n- “Who is he”\n- “I can wait longer than you can”"),
            Row("5 June 2026", "", "He rang."),
        ),
    ),
    "prose with dates": Chronology(
        "I met him in 2021. On 3 June 2026 he rang me 22 times. He left four voice messages. On 5 June 2026 he sat in "
        "his car opposite the house. Between 7 June 2026 and 9 June 2026 he sent 37 texts.",
        (
            Row("3 June 2026", "", "he rang me 22 times. He left four voice messages."),
            Row("5 June 2026", "", "he sat in his car opposite the house."),
            Row("Between 7 June 2026 and 9 June 2026", "", "he sent 37 texts."),
        ),
        ("I met him in 2021.",),
    ),
    "prose without years": Chronology(
        "On 3 June he rang me. On 5 June he came to my work.",
        (
            Row("3 June", "", "he rang me.", asks=("No year",)),
            Row("5 June", "", "he came to my work.", asks=("No year",)),
        ),
    ),
    "prose without dates": Chronology(
        "He keeps ringing me. He will not stop.",
        (Row("", "", "He keeps ringing me. He will not stop.", asks=NO_DATE),),
    ),
    "a date within speech divides nothing": Chronology(
        'On 3 June 2026 he said: "I will find you. On 5 June 2026 you will see." On 6 June 2026 he rang.',
        (
            Row("3 June 2026", "", 'he said: "I will find you. On 5 June 2026 you will see."'),
            Row("6 June 2026", "", "he rang."),
        ),
    ),
    "the next day": Chronology(
        "On 3 June 2026 he rang me. The next day he came to the library.",
        (
            Row(
                "3 June 2026",
                "",
                "he rang me. The next day he came to the library.",
                asks=("more than one act",),
            ),
        ),
    ),
    "a second date within a numbered paragraph": Chronology(
        "1. 3 June 2026: He rang. On 5 June 2026 he wrote.\n2. 7 June 2026: He came.\n",
        (
            Row("3 June 2026", "", "He rang. On 5 June 2026 he wrote.", asks=("another date, 5 June 2026",)),
            Row("7 June 2026", "", "He came."),
        ),
    ),
    "wrapped lines": Chronology(
        "1. On 3 June 2026 he banged on the front door of 14 Larkspur Mews for\nabout six minutes "
        "and cracked a panel.\n"
        "2. On 5 June 2026 he rang.\n",
        (
            Row(
                "3 June 2026",
                "",
                "he banged on the front door of 14 Larkspur Mews for about six minutes and cracked a panel.",
            ),
            Row("5 June 2026", "", "he rang."),
        ),
    ),
    "a date at the start of a wrapped line": Chronology(
        "On 9 June 2026 she told DC Wainmoor what had been said to her at the library on\n3 June 2026 when he came.\n"
        "On 11 June 2026 he rang.\n",
        (
            Row(
                "9 June 2026",
                "",
                "she told DC Wainmoor what had been said to her at the library on 3 June 2026 when he came.",
            ),
            Row("11 June 2026", "", "he rang."),
        ),
    ),
    "time before date": Chronology(
        "At 22:15 on 3 June 2026 he rang.\nAt 07:50 on 5 June 2026 he wrote.\n",
        (Row("3 June 2026", "22:15", "he rang."), Row("5 June 2026", "07:50", "he wrote.")),
    ),
    "part of a day, and a range of times": Chronology(
        "On the evening of 3 June 2026 he rang.\nOn 5 June 2026 between 19:05 and 23:50 he rang 22 times.\n",
        (Row("3 June 2026", "evening", "he rang."), Row("5 June 2026", "between 19:05 and 23:50", "he rang 22 times.")),
    ),
    "title, author and end": Chronology(
        "Timeline - Desmond Quillfeather\nPrepared by DC Wainmoor on 9 June 2026\n\n3 June 2026 - He rang.\n"
        "Page 1\n5 June 2026 - He wrote.\nEnd of chronology\n",
        (Row("3 June 2026", "", "He rang."), Row("5 June 2026", "", "He wrote.")),
        (
            "Timeline - Desmond Quillfeather",
            "Prepared by DC Wainmoor on 9 June 2026",
            "Page 1",
            "End of chronology",
        ),
    ),
    "American order and impossible days": Chronology(
        "06/23/2026 - He rang.\n31/06/2026 - He wrote.\n",
        (
            Row("06/23/2026", "", "He rang.", asks=("could not be read",)),
            Row("31/06/2026", "", "He wrote.", asks=("could not be read",)),
        ),
    ),
    "a count after a date is not a time": Chronology(
        "3 June 2026: 1400 messages came.\n5 June 2026 10.50 was paid into her account.\n",
        (Row("3 June 2026", "", "1400 messages came."), Row("5 June 2026", "", "10.50 was paid into her account.")),
    ),
    "a date that the sentence is about stays in it": Chronology(
        "3 June 2026 was the day he moved out.\n5 June 2026: He rang.\n",
        (Row("3 June 2026", "", "3 June 2026 was the day he moved out."), Row("5 June 2026", "", "He rang.")),
    ),
    "brackets, as a chat gives them": Chronology(
        "[03/06/2026, 22:15:04] Des: You owe me a conversation\n[03/06/2026, 22:16:10] Des: Who is he\n",
        (
            Row("03/06/2026", "22:15:04", "Des: You owe me a conversation"),
            Row("03/06/2026", "22:16:10", "Des: Who is he"),
        ),
    ),
    "old kinds of newline and hard spaces": Chronology(
        "3\u00a0June 2026: He rang.\r5 June 2026: He wrote.\x0b7 June 2026: He came.\u2028",
        (
            Row("3\u00a0June 2026", "", "He rang."),
            Row("5 June 2026", "", "He wrote."),
            Row("7 June 2026", "", "He came."),
        ),
    ),
    "a form for each incident": Chronology(
        "Incident 1\nDate: 3 June 2026\nTime: 22:15\nHe rang.\n\n"
        "Incident 2\nDate: 5 June 2026\nHe came to the library.\n",
        (Row("3 June 2026", "22:15", "He rang."), Row("5 June 2026", "", "He came to the library.")),
    ),
    "a diary of weekdays": Chronology(
        "Mon 2 March 2026 – he asked where I was\nTues 3 March – 8 missed calls\nWed 4th – came to the library\n",
        (
            Row("Mon 2 March 2026", "", "he asked where I was"),
            Row("Tues 3 March", "", "8 missed calls", asks=("No year",)),
            Row("Wed 4th", "", "came to the library", asks=("No year",)),
        ),
    ),
    "letters, and times as people say them": Chronology(
        "a) 3/6/26, 10pm, he rang\nb) 5/6/26, 9am, came round\n",
        (Row("3/6/26", "10pm", "he rang"), Row("5/6/26", "9am", "came round")),
    ),
    "months and years alone": Chronology(
        "In May 2026 he began to ring. In 2025 we separated.",
        (Row("May 2026", "", "he began to ring."), Row("2025", "", "we separated.")),
    ),
}

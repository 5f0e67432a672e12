"""What is told of an act is an act, and what is told of an enquiry is none."""

from datetime import date

import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.evidence.desk.tables import TO_DO
from spo.guidance import Guidance

PEOPLE = "Persons: IP COLLARD Teresa 09/02/1979 F | SUS PRENTICE Victor 21/06/1985 M\n"
LOG = f"OCCURRENCE ENQUIRY LOG\n{PEOPLE}04/05/2026 09:00 PC 99 ASH\n  {{}}\n"
ROWS = "CHRONOLOGY\nDate\tWhat happened\n3/5/26\t{}\n"
LISTED = "Exhibit\tDescription\tProduced by\nTC/1\tDiary\tT Collard\n"
CALLS = "".join(
    f"{4 - (n < 6)}/03/2026 {(22 + n // 3) % 24:02}:{n % 3}0:00,IN,CALL,07700 900552,07700 900118\n" for n in range(12)
)
EXPORT = f"Time,Direction,Type,From,To\n{CALLS}".encode()


def acts(rows: str, guidance: Guidance) -> list[str]:
    papers = [("log.txt", LOG.format("IP updated.").encode()), ("chrono.txt", ROWS.format(rows).encode())]
    return [one.what for one in read_desk(papers, guidance).incidents]


@pytest.mark.parametrize(
    "told",
    [
        "In IPs bedroom with her post",
        "On her bed when she came in",
        "Lets self in, son home alone. WOA",
        'Moves out. "You will be sorry I went"',
        "VP van at Pump Lane",
        "Prentice by the bins",
        "Waits o/s gym, walks with her to tram",
    ],
)
def test_a_row_tells_of_an_act_in_an_officer_s_short_words(told: str, guidance: Guidance) -> None:
    assert acts(told, guidance) == [told]


@pytest.mark.parametrize(
    "told",
    [
        "VP moves in as lodger",
        "D Kestrel shows round the hall",
        "VP pleads guilty, fined",
        'IP says "I cannot sleep at night"',
        "Flat searched",
        "Adviser: refer her",
    ],
)
def test_a_row_about_him_or_in_her_words_is_none(told: str, guidance: Guidance) -> None:
    assert acts(told, guidance) == []


@pytest.mark.parametrize(
    "told",
    [
        "Provider result for the account: regd 03/05/26 with a throwaway email.",
        "Depot HR (Exeburgh, nights) email: SUS swiped in 21:52 on 03/05/26.",
        "Employer letter: SUS was at work on 03/05/26.",
        "Pad found 03/05/26, same as the note - doc exam to be requested.",
    ],
)
def test_what_others_find_out_and_tell_the_police_is_no_act(told: str, guidance: Guidance) -> None:
    assert read_desk([("log.txt", LOG.format(told).encode())], guidance).incidents == ()


def test_a_row_may_tell_of_an_act_and_of_a_warning(guidance: Guidance) -> None:
    rows = ROWS.format("Lets self in, son home alone. WOA") + "4/5/26\t6 texts. Told to stop 9/5\n"
    found = read_desk([("chrono.txt", rows.encode())], guidance)
    assert [one.date.earliest for one in found.incidents] == [date(2026, 5, 3), date(2026, 5, 4)]
    assert [(one.kind, one.date.earliest) for one in found.warnings] == [
        ("police warning", date(2026, 5, 3)),
        ("refusal", date(2026, 5, 9)),
    ]


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("Arr SUS h/a 2 Mallard Street susp stalking.", ["2026-05-04"]),
        ("Arr 10:31 susp harassment.", ["2026-05-04"]),
        ("SUS arr 10:31 in Pump Lane.", ["2026-05-04"]),
        ("SUS brought to custody, detained.", ["2026-05-04"]),
        ("Arr 19:04, he had gone.", []),
        ("I/V: admits texts and letter.", []),
        ("IP wants him arrested.", []),
        ("Wants arrest for breach.", []),
    ],
)
def test_an_arrest_in_short_is_one_and_the_wish_for_it_is_none(told: str, days: list[str], guidance: Guidance) -> None:
    found = read_desk([("log.txt", LOG.format(told).encode())], guidance).warnings
    assert [str(one.date.earliest) for one in found] == days


def night(row: str, entry: str, guidance: Guidance) -> Proposals:
    log = LOG.replace("04/05/2026", "04/03/2026").format(entry)
    rows = ROWS.replace("3/5/26", "3/3/26").format(row)
    return read_desk([("log.txt", log.encode()), ("c.txt", rows.encode()), ("calls.csv", EXPORT)], guidance)


def test_rows_of_an_export_are_surer_than_about_how_many_and_both_are_shown(guidance: Guidance) -> None:
    entry = "IP reports calls overnight from unknown mobile 07700 900552."
    (act,) = night("approx 40 calls 1 night", entry, guidance).incidents
    assert (act.count, [(one.field, one.says) for one in act.differs]) == (12, [("count", "40")])
    assert (act.date.earliest, act.date.latest) == (date(2026, 3, 3), date(2026, 3, 4))
    assert {source.file for source in act.sources} == {"log.txt", "c.txt", "calls.csv"}


def test_an_act_without_a_number_is_of_the_one_sender_of_about_as_many_rows(guidance: Guidance) -> None:
    rows = ROWS.replace("3/5/26\t{}", "3/3/26 - 4/3/26\t{}")
    for said, count in (("10+ calls", 12), ("40 calls", 40)):
        read = read_desk([("c.txt", rows.format(said).encode()), ("calls.csv", EXPORT)], guidance)
        (act,) = read.incidents
        assert (act.count, bool(act.rows)) == (count, count == 12)


def test_what_papers_quote_ties_an_act_to_the_rows_of_a_bank_s_extract(guidance: Guidance) -> None:
    days = ("02/02/2026", "09/02/2026", "20/02/2026", "27/03/2026")
    paid = zip(days, ("SEE YOU SOON", "ONLY A PENNY", "STILL HERE", "NOT LONG"), strict=True)
    rows = "".join(f"{day},FPI,V PRENTICE,{said},0.01\n" for day, said in paid)
    bank = f"Date,Type,From,Reference,Amount\n{rows}12/02/2026,BGC,TILL LTD,ONE TEST,0.01\n"
    said = 'Since 2nd Feb SUS has been paying 1p into her bakery account with messages, "SEE YOU SOON" and so on.'
    log = LOG.replace("04/05/2026", "30/03/2026").format(said)
    typed = "CHRONOLOGY\nDate\tWhat happened\nFeb - 27/3/26\t6 x 1p payments to bakery account w/ messages\n"
    papers = [("log.txt", log.encode()), ("c.txt", typed.encode()), ("bank.csv", bank.encode())]
    (act,) = read_desk(papers, guidance, {"bank.csv": "messages"}).incidents
    assert (str(act.date.earliest), str(act.date.latest)) == ("2026-02-01", "2026-03-27")
    assert act.rows == {"bank.csv": ((2, 5),)}
    assert (act.count, [(one.field, one.says) for one in act.differs]) == (6, [("count", "4")])


def test_the_number_in_a_few_words_after_an_act_ties_it_to_its_rows(guidance: Guidance) -> None:
    log = LOG.format("On 03/03/2026 12 calls to her. Susp own no 07700 900552. Handset 07700 900118.")
    (act,) = read_desk([("log.txt", log.encode()), ("calls.csv", EXPORT)], guidance).incidents
    assert act.used == ("07700900552",)
    assert [*act.rows] == ["calls.csv"]


@pytest.mark.parametrize(
    ("told", "where"),
    [
        ("On 03/05/26 SUS put up 3 posts, the last with a picture of 4 Larch Lane.", ()),
        ("On 03/05/26 SUS sent her 2 texts about 4 Larch Lane.", ()),
        ("On 03/05/26 SUS was seen taking photos of 4 Larch Lane.", ("4 Larch Lane",)),
        ("On 03/05/26 SUS stood outside 4 Larch Lane for an hour.", ("4 Larch Lane",)),
    ],
)
def test_a_place_that_a_post_shows_or_a_text_speaks_of_is_not_where_it_was_done(
    told, where, guidance: Guidance
) -> None:
    (act,) = read_desk([("log.txt", LOG.format(told).encode())], guidance).incidents
    assert act.where == where


@pytest.mark.parametrize(
    "note", ["DARA standard.", "Precons for theft.", "Asked for CCTV.", "Susp own no 07700 900552."]
)
def test_what_the_police_note_for_themselves_is_no_part_of_what_was_done(note: str, guidance: Guidance) -> None:
    log = LOG.format(f"On 03/05/26 SUS followed her to the tram. {note} She was crying. TC/1.")
    (act,) = read_desk([("log.txt", log.encode()), ("exhibits.txt", LISTED.encode())], guidance).incidents
    assert act.what == "On 03/05/26 SUS followed her to the tram. She was crying. TC/1."
    assert (act.exhibits, act.used) == (("TC/1",), ("07700900552",) if "07700" in note else ())


@pytest.mark.parametrize("mark", ["To do:", "Outstanding -", "ACTIONS:"])
def test_who_is_named_in_what_is_still_to_be_done_is_no_witness_of_the_row_above(mark: str, guidance: Guidance) -> None:
    head = "CHRONOLOGY\nDate\tWhat happened\tSource\n"
    rows = (
        f"{head}3/5/26\tFollowed her\tTC/1\n4/5/26\tRang her\tTC/1, Mr LINDEN\n{mark} stmt of Mrs HALE, TC/1 to lab\n"
    )
    papers = [("chrono.txt", rows.encode()), ("exhibits.txt", LISTED.encode())]
    last = read_desk(papers, guidance).incidents[-1]
    assert (last.witness, last.source) == (("Mr Linden",), "TC/1, Mr LINDEN")
    assert last.asks == (TO_DO,)


@pytest.mark.parametrize(
    "part", ["ends prentice@example.com", "ending in prentice@example.com", "***ntice@example.com"]
)
def test_the_end_of_an_email_of_which_no_more_is_told_is_no_email(part: str, guidance: Guidance) -> None:
    log = LOG.format(f"On 03/05/26 SUS sent her an email, address {part}. Also v.prentice@example.com.")
    assert [one.value for one in read_desk([("log.txt", log.encode())], guidance).identifiers] == [
        "v.prentice@example.com"
    ]


def test_a_thing_that_came_in_after_a_number_was_changed_is_no_exhibit_of_the_change(guidance: Guidance) -> None:
    log = LOG.format("IP has changed her mob 03/05/26. Bank extract in, TC/1.")
    (told,) = read_desk([("log.txt", log.encode()), ("exhibits.txt", LISTED.encode())], guidance).warnings
    assert (told.kind, told.exhibits, str(told.date.earliest)) == ("changed number", (), "2026-05-03")


@pytest.mark.parametrize(
    "born",
    [
        "typed up for DC Ash 4/5/26",
        "Signed: V. Prentice   Date: 4.5.2026",
        "b. 21/06/1985",
        "born on 21 June 1985",
        "DOB: 21/06/1985",
    ],
)
def test_the_day_on_which_somebody_was_born_is_no_day_of_an_act(born: str, guidance: Guidance) -> None:
    note = f"NOTES\n\nVictor PRENTICE, {born}, is the person whom all of this page is about, in short.\n"
    more = "On 3 May 2026 he came back, and she saw him from the window, by the bins, as before.\n"
    read = read_desk([("note.txt", f"{note}\n{more}".encode())], guidance, {"note.txt": "not known"})
    assert [[str(day.earliest) for day in one.dates] for one in read.passages] == [["2026-05-03"]]


def test_an_invitation_to_a_calendar_is_a_message_from_the_address_that_it_came_from(guidance: Guidance) -> None:
    log = LOG.format('Calendar invite yest 0715 from v.p@example.com, "See me". TC/1.')
    typed = "CHRONOLOGY\nDate\tWhat happened\tSource\n3/5/26 0715\tCalendar invite\tTC/1\n"
    papers = [("log.txt", log.encode()), ("c.txt", typed.encode()), ("exhibits.txt", LISTED.encode())]
    (act,) = read_desk(papers, guidance).incidents
    assert (act.method, act.used, act.exhibits, str(act.date.earliest)) == (
        "message",
        ("v.p@example.com",),
        ("TC/1",),
        "2026-05-03",
    )


def test_an_act_of_a_day_of_which_a_log_says_that_it_was_somebody_else_is_asked_about(guidance: Guidance) -> None:
    log = LOG.format("re 22/04 - rang agents, their own man took photos for the sale. Not SUS. IP to be told.")
    rows = "CHRONOLOGY\nDate\tWhat happened\n22/4/26\tVP taking photos of h/a\n24/4/26\tVP taking photos of h/a\n"
    first, second = read_desk([("log.txt", log.encode()), ("c.txt", rows.encode())], guidance).incidents
    assert "somebody else" in " ".join(first.asks)
    assert {source.file for source in first.sources} == {"log.txt", "c.txt"}
    assert second.asks == ()


def test_what_was_found_out_about_the_day_of_an_act_stands_with_it(guidance: Guidance) -> None:
    log = LOG.format("Depot HR (nights) email: SUS swiped in 21:52 on 22/04/26, out 06:00.")
    rows = "CHRONOLOGY\nDate\tWhat happened\n22/4/26\tVP van at Pump Lane\n24/4/26\tVP van at Pump Lane\n"
    first, second = read_desk([("log.txt", log.encode()), ("c.txt", rows.encode())], guidance).incidents
    assert [source.file for source in first.sources] == ["c.txt", "log.txt"]
    assert [source.file for source in second.sources] == ["c.txt"]


@pytest.mark.parametrize(("day", "count"), [("3/5/26", 1), ("30/4/26", 2)])
def test_a_warning_in_two_papers_a_day_apart_is_one_with_both_days(day: str, count: int, guidance: Guidance) -> None:
    rows = ROWS.replace("3/5/26", day).format("Lets self in, son home alone. WOA")
    log = LOG.format("WOA given re any further contact, SUS said he understood.")
    found = read_desk([("log.txt", log.encode()), ("chrono.txt", rows.encode())], guidance).warnings
    assert [one.kind for one in found] == ["police warning"] * count
    if count == 1:
        assert {source.file for source in found[0].sources} == {"log.txt", "chrono.txt"}
        assert "WOA given" in found[0].words
        assert [one.says for one in found[0].differs] == ["4 May 2026"]


@pytest.mark.parametrize("told", ["WARNING by PC Ash", "Formal warning at h/a, BWV", "PC Ash gave a warning, AA/1"])
def test_a_warning_by_the_police_is_no_act(told: str, guidance: Guidance) -> None:
    rows = f"CHRONOLOGY\nDate\tWhat happened\tSource\n3/5/26 1846\t{told}\tAA/1, AA/2\n"
    read = read_desk([("log.txt", LOG.format("IP updated.").encode()), ("chrono.txt", rows.encode())], guidance)
    assert read.incidents == ()
    assert [(one.kind, one.time) for one in read.warnings] == [("police warning", "1846")]


@pytest.mark.parametrize(
    ("book", "words"),
    [
        (
            '1846 told him: she wants nothing from you, nor do her friends. Clear? V.P.: "Fine." Dog in hall.',
            '1846 told him: she wants nothing from you, nor do her friends. Clear? V.P.: "Fine."',
        ),
        ("Warned Prentice: keep away from her shop.", "Warned Prentice: keep away from her shop."),
        ("He was told about it at length and seemed to follow it.", "WARNING by PC Ash"),
    ],
)
def test_the_words_of_a_warning_are_those_of_the_notebook_where_it_gives_them(book, words, guidance: Guidance) -> None:
    rows = "CHRONOLOGY\nDate\tWhat happened\tSource\n3/5/26 1846\tWARNING by PC Ash\tAA/1\n"
    page = f"PNB 99 ASH p.61\n\nSun 3/5/26 to h/a of Prentice, camera AA/1. {book}\n\nMon 4/5/26 to the station.\n"
    papers = [("log.txt", LOG.format("IP updated.").encode()), ("c.txt", rows.encode()), ("pnb.txt", page.encode())]
    read = read_desk(papers, guidance)
    assert [one.is_ for one in read.files] == ["log", "chronology", "notebook"]
    assert [one.words for one in read.warnings] == [words]


def test_a_warning_stands_with_the_passage_of_a_notebook_that_tells_what_was_said(guidance: Guidance) -> None:
    rows = "CHRONOLOGY\nDate\tWhat happened\tSource\n3/5/26 1846\tWARNING by PC Ash\tAA/1\n"
    book = (
        "PNB 99 ASH p.61\n\nSun 3/5/26 to h/a of Prentice, camera AA/1. Told: she wants nothing from you.\n\n"
        "Mon 4/5/26 to the station with the camera, which was booked in there at 0900 hrs.\n"
    )
    papers = [("chrono.txt", rows.encode()), ("pnb.txt", book.encode())]
    read = read_desk(papers, guidance, {"pnb.txt": "not known"})
    (one,) = read.warnings
    assert [(source.file, source.line) for source in one.sources] == [("chrono.txt", 3), ("pnb.txt", 3)]


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("SUSP rang her at work yesterday 13/05. She has sent HR 4 emails about it.", None),
        ("SUSP left a letter on 13/05. She has kept 6 letters from her bank.", None),
        ("SUSP sent her a message on 13/05. Photos x4 of it taken.", None),
        ("SUSP stood at her gate on 13/05. CCTV has 2 photos. She had 3 calls about it.", None),
        ("SUSP sent her messages on 13/05. She has had 14 messages.", 14),
        ("SUSP rang her on 13/05. In all 9 calls.", 9),
        ("SUSP sent 3 texts and 2 emails to her on 13/05. She showed 4 texts.", 5),
    ],
)
def test_a_number_that_another_sentence_has_of_something_else_is_no_count(
    said: str, count: int | None, guidance: Guidance
) -> None:
    log = (
        "CRIME REPORT PRINT\nAggrieved: COLLARD, Teresa   Suspect: PRENTICE, Victor\nINVESTIGATION LOG\n"
        f"14/05/26 4471 AP reports that {said}\n20/05/26 4471 File to supervisor.\n"
    )
    [act] = read_desk([("log.txt", log.encode())], guidance).incidents
    assert act.count == count

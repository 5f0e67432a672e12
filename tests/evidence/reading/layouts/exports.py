"""Exports as tools and people really make them: other clocks and orders, footers, numbers that lost a figure."""

from . import Layout, layout


@layout
def phone_backup_with_the_month_first() -> Layout:
    """A backup made by an American program: the month first, and the direction in the same cell as the method."""
    text = (
        "Call date,Call type,Number,Contact name,Duration\n"
        "06/03/2026 10:15:04 PM,Missed call,+44 7700 900117,Sam Example,0\n"
        "06/13/2026 12:05:00 AM,Incoming call,07700900117,Sam Example,31\n"
        "06/13/2026 12:10:00 AM,Outgoing call,07700900666,Kit Example,62\n"
        "13/06/2026 12:10:00 AM,Incoming call,07700900117,Sam Example,62\n"
        ",,,,\n"
        "3 calls,,,,155\n"
    )
    return Layout(
        "calls.csv",
        text.encode(),
        rows=7,
        kept=3,
        columns={"date": 1, "direction": 2, "method": 2, "party": 3},
        facts={
            2: {"at": "2026-06-03 22:15:04", "direction": "in", "sender": "+44 7700 900117", "method": "missed-call"},
            3: {"at": "2026-06-13 00:05:00"},
            4: {"direction": "out", "sender": "", "recipient": "07700900666"},
        },
        refused={1: "heading", 5: "unreadable", 6: "blank", 7: "total"},
        date_order="month first",
    )


@layout
def network_records_in_utc() -> Layout:
    """Records of a network by another clock, said only in the headings; a withheld number; a line after the total."""
    text = (
        "Communications data: result of request 0001\r\n"
        "Subscriber: Orla Example\r\n"
        "\r\n"
        "Timestamp (UTC+0);A-Party;B-Party;Event type;IMEI\r\n"
        "03/06/2026 21:15:04;447700900117;447700900555;Voice MTC;000000000000001\r\n"
        "03/06/2026 23:30:00;Withheld;447700900555;Voice MTC;\r\n"
        "13/12/2026 22:15:00;447700900117;447700900555;SMS-MT;\r\n"
        "Grand total;3;;;\r\n"
        "*** End of report ***;;;;\r\n"
    )
    return Layout(
        "result.csv",
        text.encode("utf-8-sig"),
        rows=9,
        kept=3,
        first=5,
        columns={"date": 1, "from": 2, "to": 3, "method": 4},
        facts={
            5: {"at": "2026-06-03 22:15:04", "sender": "447700900117", "method": "call"},
            6: {"at": "2026-06-04 00:30:00", "sender": "Withheld"},
            7: {"at": "2026-12-13 22:15:00", "method": "text"},
        },
        refused={1: "heading", 3: "blank", 4: "heading", 8: "total", 9: "total"},
        zone="UTC",
    )


@layout
def messages_of_a_phone_report() -> Layout:
    """Messages from an extraction: date and time apart, each time with its offset, one row twice, a body over lines."""
    text = (
        "#,Timestamp: Date,Timestamp: Time,From,To,Direction,Status,Body,Folder\n"
        "1,03/06/2026,22:15:04(UTC+1),447700900117@s.whatsapp.net Sam,Owner,Incoming,Read,I can see you,Inbox\n"
        '2,03/06/2026,21:16:00(UTC+0),+447700900117,Owner,Incoming,Read,"Answer me.\n\nNOW",Inbox\n'
        "3,13/06/2026,07:00:00(UTC+1),Owner,+447700900117,Outgoing,Sent,Stop,Sent\n"
        "4,13/06/2026,07:00:00(UTC+1),Owner,+447700900117,Outgoing,Sent,Stop,Sent\n"
        "#,Timestamp: Date,Timestamp: Time,From,To,Direction,Status,Body,Folder\n"
        "5,31/02/2026,07:00:00(UTC+1),+447700900117,Owner,Incoming,Read,x,Inbox\n"
    )
    return Layout(
        "messages.csv",
        text.encode(),
        rows=7,
        kept=3,
        columns={"date": 2, "time": 3, "from": 4, "to": 5, "direction": 6, "text": 8},
        facts={
            2: {"at": "2026-06-03 22:15:04", "sender": "447700900117@s.whatsapp.net Sam", "text": "I can see you"},
            3: {"at": "2026-06-03 22:16:00", "text": "Answer me.\n\nNOW", "direction": "in"},
            4: {"direction": "out", "recipient": "+447700900117"},
        },
        refused={1: "heading", 6: "heading", 7: "unreadable"},
        repeated={5: 4},
    )


@layout
def camera_events_as_epochs() -> Layout:
    """A camera's list: milliseconds since 1970, one of them shortened by a spreadsheet, and no reading at the end."""
    text = (
        "created_at\tcamera\tevent\n"
        "1780521304000\tFront door\tmotion\n"
        "1780521364000\tFront door\tperson\n"
        "1.78052E+12\tFront door\tmotion\n"
        "1768342504000\tGate\tring\n"
        "\tGate\t\n"
    )
    return Layout(
        "camera.tsv",
        text.encode(),
        rows=6,
        kept=3,
        columns={"date": 1, "method": 3, "text": 3, "source": 2},
        facts={
            2: {"at": "2026-06-03 22:15:04", "method": "visit", "text": "motion", "source": "Front door"},
            5: {"at": "2026-01-13 22:15:04", "source": "Gate"},
        },
        refused={1: "heading", 4: "unreadable", 6: "unreadable"},
    )


@layout
def spreadsheet_that_took_everything_for_a_quantity() -> Layout:
    """Dates and times as a spreadsheet counts them, and telephone numbers without the 0 before them."""
    text = (
        "Date,Time,Calling party,Called party,Call type\n"
        "46176,0.927083333,7700900117,7700900555,Voice\n"
        "46186.0,0.00347222,7700900117.0,7700900555.0,SMS\n"
        "46186,,7700900117,7700900555,SMS\n"
        "Total,,,,3\n"
    )
    return Layout(
        "numbers.csv",
        text.encode(),
        rows=5,
        kept=3,
        columns={"date": 1, "time": 2, "from": 3, "to": 4, "method": 5},
        facts={
            2: {"at": "2026-06-03 22:15:00", "sender": "7700900117", "method": "call"},
            3: {"at": "2026-06-13 00:05:00", "timed": True},
            4: {"at": "2026-06-13 00:00:00", "timed": False},
        },
        refused={1: "heading", 5: "total"},
    )


@layout
def diary_without_headings() -> Layout:
    """A diary typed into columns that have no names, with days that are not exact and one that never was."""
    text = (
        "3 June 2026\t10.15pm\tHe rang the landline and breathed\n"
        "13 June 2026\tmorning\tHe stood at the bus stop again\n"
        "about 20 June 2026\t\tSomeone had moved the bins\n"
        "\n"
        "31/06/2026\t9pm\tThree silent calls\n"
        "14/06/2026\tabout 9pm\tA card through the door\n"
    )
    return Layout(
        "diary.txt",
        text.encode(),
        rows=6,
        kept=3,
        first=1,
        columns={"date": 1, "time": 2, "text": 3},
        facts={
            1: {"at": "2026-06-03 22:15:00", "timed": True, "text": "He rang the landline and breathed"},
            2: {"at": "2026-06-13 00:00:00", "timed": False},
            6: {"at": "2026-06-14 00:00:00", "timed": False, "text": "A card through the door"},
        },
        refused={3: "unreadable", 4: "blank", 5: "unreadable"},
    )


@layout
def bank_statement_with_references() -> Layout:
    """Payments with the words in the reference, the payer in the description, and balances before and after."""
    text = (
        "Sort code 00-00-00,,,,,\n"
        "Date,Type,Description,Reference,Money in,Balance\n"
        ",,Opening balance,,,100.00\n"
        "03 JUN 26,Bank transfer,S EXAMPLE,WHY WONT YOU TALK,0.01,100.01\n"
        "13 JUN 26,Bank transfer,S EXAMPLE,I WILL FIND YOU,0.01,100.02\n"
        "13 JUN 26,Bank transfer,S EXAMPLE,I WILL FIND YOU,0.01,100.03\n"
        ",,Closing balance,,,100.03\n"
    )
    return Layout(
        "bank.csv",
        text.encode("cp1252"),
        rows=7,
        kept=2,
        first=3,
        columns={"date": 1, "method": 2, "from": 3, "text": 4},
        facts={
            4: {"at": "2026-06-03 00:00:00", "sender": "S EXAMPLE", "text": "WHY WONT YOU TALK", "method": "payment"},
        },
        refused={1: "heading", 2: "heading", 3: "total", 7: "total"},
        repeated={6: 5},
    )


@layout
def crime_list_over_two_pages() -> Layout:
    """A list printed to text: each page with its headings and number, dates from and to, and a reference each."""
    text = (
        "Crime number|Date from|Date to|Offence|Circumstances\n"
        "42/0001/26|03/06/2026 22:15|03/06/2026 23:00|Stalking|Followed home from the gym\n"
        "42/0002/26|13/06/2026 00:05||Malicious communications|Letter left on the car\n"
        "Page 1 of 2||||\n"
        "Crime number|Date from|Date to|Offence|Circumstances\n"
        "42/0003/26|19/06/2026|20/06/2026|Stalking|Tyres let down\n"
        "Page 2 of 2||||\n"
        "Number of records: 3||||\n"
    )
    return Layout(
        "crimes.csv",
        text.encode(),
        rows=8,
        kept=3,
        columns={"date": 2, "text": 5, "source": 1},
        facts={
            2: {"at": "2026-06-03 22:15:00", "source": "42/0001/26", "text": "Followed home from the gym"},
            6: {"at": "2026-06-19 00:00:00", "timed": False},
        },
        refused={1: "heading", 4: "heading", 5: "heading", 7: "heading", 8: "total"},
    )


@layout
def nights_when_the_clocks_change() -> Layout:
    """Emails with times in UTC, two an hour apart that the clock here shows alike, and one that says its offset."""
    text = (
        "Date (UTC),From,To,Subject\n"
        "2026-03-29 00:59:59,sam@example.org,orla@example.org,Awake?\n"
        "2026-03-29 01:00:00,sam@example.org,orla@example.org,Awake?\n"
        "2026-10-25 00:30:00,sam@example.org,orla@example.org,Answer\n"
        "2026-10-25 01:30:00,sam@example.org,orla@example.org,Answer\n"
        "2026-10-25T01:30:00+01:00,sam@example.org,orla@example.org,Answer\n"
    )
    return Layout(
        "emails.csv",
        text.encode(),
        rows=6,
        kept=4,
        columns={"date": 1, "from": 2, "to": 3, "text": 4},
        facts={
            2: {"at": "2026-03-29 00:59:59"},
            3: {"at": "2026-03-29 02:00:00"},
            4: {"at": "2026-10-25 01:30:00"},
            5: {"at": "2026-10-25 01:30:00", "sender": "sam@example.org"},
        },
        refused={1: "heading"},
        repeated={6: 4},
        date_order="year first",
        zone="UTC",
    )


@layout
def records_under_two_rows_of_headings() -> Layout:
    """Fixed records of an exchange: days and times without separators, under headings and a row of their forms."""
    text = (
        "Start date;Start time;Originating number;Dialled number;Usage type\n"
        "(yyyymmdd);(hhmmss);;;\n"
        "20260603;221504;07700900117;01632960555;VOICE\n"
        "20260613;000500;07700900117;01632960555;VOICEMAIL\n"
        "20261313;000500;07700900117;01632960555;VOICE\n"
        "20260613;256100;07700900117;01632960555;VOICE\n"
        "Count: 4;;;;\n"
    )
    return Layout(
        "exchange.txt",
        text.encode(),
        rows=7,
        kept=2,
        first=3,
        columns={"date": 1, "time": 2, "from": 3, "to": 4, "method": 5},
        facts={
            3: {"at": "2026-06-03 22:15:04", "recipient": "01632960555", "method": "call"},
            4: {"at": "2026-06-13 00:05:00", "method": "voicemail"},
        },
        refused={1: "heading", 2: "heading", 5: "unreadable", 6: "unreadable", 7: "total"},
    )

"""What an officer's report tells in numbered prose, and what stands above advice in a chain of emails."""

from datetime import date

import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.guidance import Guidance

HEAD = "REPORT OF DC 1200 BECK - EXEBURGH CID\nTo: Supt Grey   Date: 19/11/2026\n\n1. Subject is Victor PRENTICE.\n\n"
SAID = '"What you are doing is not wanted. Do not go to the forge." He signed: "Read it."'


def read(words: str, guidance: Guidance, head: str = HEAD) -> Proposals:
    return read_desk([("report.txt", (head + words).encode())], guidance)


@pytest.mark.parametrize(
    "words",
    [
        f"5. Warning. PC 2207 Dunn at Mallard Street, 09/02/2026, 1620hrs, from PNB: {SAID}",
        f"5. WARNING: 09/02/2026 16:20 PC 2207 Dunn said to him {SAID}",
        f"5. Police warning - PC 2207 Dunn, 9 February 2026 at 16:20 hrs: {SAID}",
        f"5. Words of advice. On 9 Feb 2026 1620 hrs PC 2207 Dunn told him {SAID}",
    ],
)
def test_a_warning_under_its_heading_is_proposed_in_its_words(words: str, guidance: Guidance) -> None:
    (one,) = read(words, guidance).warnings
    assert (one.kind, one.date.earliest) == ("police warning", date(2026, 2, 9))
    assert "Do not go to the forge" in one.words
    assert one.words.endswith('"Read it."')
    assert not one.sources[0].quotable


@pytest.mark.parametrize(
    "words",
    ["5. Warning. None was given.", "5. Warnings: none, he was never spoken to.", '5. He said "go away" on 3/2/26.'],
)
def test_no_warning_is_made_of_a_heading_alone(words: str, guidance: Guidance) -> None:
    assert not read(words, guidance).warnings


@pytest.mark.parametrize(
    ("words", "offence", "court"),
    [
        (
            "9. PNC. One conviction: 12/02/2015, Exeburgh Magistrates, s.1 Malicious Communications Act 1988, letters.",
            "s.1 Malicious Communications Act 1988",
            "Exeburgh Magistrates",
        ),
        ("9. Convicted of common assault on 12 February 2015 at Exeburgh Magistrates.", "common assault", "Exeburgh"),
        ("9. Previous: on 12/02/15 he was convicted of theft, Exeburgh Magistrates Court.", "theft", "Exeburgh"),
    ],
)
def test_a_conviction_in_prose_is_proposed_with_its_day(words, offence, court, guidance: Guidance) -> None:
    (one,) = read(f"{words} Guilty plea. 12 mth community order, 100 hrs unpaid.", guidance).proceedings
    assert (one.stage, one.date.earliest, one.offence, one.plea) == ("convicted", date(2015, 2, 12), offence, "guilty")
    assert court in one.court
    assert "community order" in one.result


@pytest.mark.parametrize(
    ("words", "offence"),
    [
        ("8. CPS said charge breach of the order. Postal requisition 02/11/2026, first hearing 07/12/2026.", "breach"),
        ("8. He was charged on 2 November 2026 with breach of a non-molestation order.", "breach"),
        ("8. Charged with breach of the order, 02/11/2026.", "breach"),
    ],
)
def test_a_charge_in_prose_is_no_conviction(words: str, offence: str, guidance: Guidance) -> None:
    (one,) = read(f"{words} Not convicted of it.", guidance).proceedings
    assert (one.stage, one.date.earliest) == ("charged", date(2026, 11, 2))
    assert one.offence.startswith(offence)


@pytest.mark.parametrize(
    "words",
    [
        "9. PNC. No convictions, checked 12/02/2026.",
        "9. Not convicted of the matter of 12/02/2026.",
        "9. If convicted on 12/02/2027 the case will be reviewed.",
        "9. He may be charged on 12/02/2026.",
        "9. He has never been charged. Checked 12/02/2026.",
    ],
)
def test_what_did_not_happen_is_no_proceeding(words: str, guidance: Guidance) -> None:
    assert not read(words, guidance).proceedings


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        ("(i) no contact with her; (ii) not to enter the forge. It was not extended.", ("i", "ii")),
        ("(a) no contact with her; (b) not to enter the forge. It ended.", ("a", "b")),
        ("1) no contact with her; 2) not to enter the forge.", ("1", "2")),
    ],
)
def test_bail_that_a_report_tells_of_has_its_conditions_and_its_end(words, labels, guidance: Guidance) -> None:
    (one,) = read(f"7. Arrest 22/07/2026, stalking. Bailed to 22/10/2026: {words}", guidance).orders
    assert (one.made.earliest, one.ends.earliest) == (date(2026, 7, 22), date(2026, 10, 22))
    assert [(each.paragraph, each.words) for each in one.clauses] == [
        (labels[0], "no contact with her"),
        (labels[1], "not to enter the forge"),
    ]


def test_points_under_fairness_help_the_defendant_and_end_with_their_paragraph(guidance: Guidance) -> None:
    words = "13. In fairness: he gave his PIN. He has never hurt anyone.\n14. Risk. High."
    assert [one.words for one in read(words, guidance).helps] == ["he gave his PIN.", "He has never hurt anyone."]


ADVICE = "From: READ Fenella\nSent: Fri 20/11/2026 11:20\n\nPrivileged, do not serve.\n1. Enough to apply.\n"
SENT = (
    "Sent: Fri 20/11/2026 16:47\nSubject: RE: SPO\n\nI authorise an application. I am satisfied that he is a risk.\n\n"
)


@pytest.mark.parametrize(
    "sender",
    [
        "GREY Ishbel (Supt)",
        "Grey, Ishbel (Supt) <i.grey@example.org>",
        "Ishbel Grey, Superintendent",
        "Supt Ishbel Grey",
        "Ishbel Grey (Det Supt)",
    ],
)
def test_authority_is_read_above_advice_of_which_no_word_is_copied(sender: str, guidance: Guidance) -> None:
    read_ = read_desk([("mail.txt", f"From: {sender}\nTo: BECK 1200\n{SENT}{ADVICE}".encode())], guidance)
    (one,) = read_.authority
    assert one.name.casefold() == "ishbel grey"
    assert one.date.earliest == date(2026, 11, 20)
    assert "Enough to apply" not in one.model_dump_json()


ORDER = (
    "In the Family Court at EXEBURGH     Case No. EX26F00417\nNON-MOLESTATION ORDER   Family Law Act 1996, s.42\n"
    "Applicant\tTeresa Collard\nRespondent\tVictor Prentice, born 4 October 1981\nOn\t14 May 2026, on notice\n"
    "THE COURT ORDERS THAT:\n1. The respondent must not use or threaten violence against the applicant.\n"
    "2. The respondent must not contact the applicant until 13 May 2027.\n"
)


@pytest.mark.parametrize(
    "certificate",
    [
        "I, C Bode, served this order on the respondent by handing it to him at home, on Monday 18 May 2026 at 18:40.",
        "I certify that on 18 May 2026 at 18:40 I personally served the order on the respondent.",
        "The respondent was personally served with this order on 18 May 2026.",
        "Date of service: 18/05/2026 18:40",
        "A copy of the sealed order was handed to the respondent by PC 12 on 18.05.2026.",
    ],
)
def test_an_order_was_served_on_the_day_of_its_certificate(certificate: str, guidance: Guidance) -> None:
    (one,) = read_desk([("order.txt", f"{ORDER}CERTIFICATE OF SERVICE\n{certificate}\n".encode())], guidance).orders
    assert (one.made.earliest, one.served.earliest) == (date(2026, 5, 14), date(2026, 5, 18))
    assert one.reference == "EX26F00417"


def test_a_day_on_which_something_else_was_served_is_not_that_of_the_order(guidance: Guidance) -> None:
    recital = "The respondent was served with notice of the hearing on 2 May 2026.\n"
    (one,) = read_desk([("order.txt", (ORDER + recital).encode())], guidance).orders
    assert not one.served

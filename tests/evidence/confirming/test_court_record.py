"""What a print says in capitals and short forms is proposed as a paper for a court would say it."""

import pytest

from spo.evidence.confirming.court_record import court_named, offence_named, result_told
from spo.guidance import Guidance


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        (
            "HARASSMENT - WITHOUT VIOLENCE (S2(1)+(2) PHA 97)",
            "Harassment without violence (section 2(1) and (2) Protection from Harassment Act 1997)",
        ),
        ("BREACH OF RESTRAINING ORDER   S363 SA20", "Breach of restraining order section 363 Sentencing Act 2020"),
        (
            "STALKING - ALARM/DISTRESS s4a PHA97",
            "Stalking alarm or distress section 4A Protection from Harassment Act 1997",
        ),
        ("Breach of a non-molestation order", "Breach of a non-molestation order"),
    ],
)
def test_an_offence_is_named_in_full(guidance: Guidance, printed: str, said: str) -> None:
    assert offence_named(printed, guidance) == said


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("FINE 240.00   COSTS 85.50", "Fine of £240, costs of £85.50"),
        (
            "IMPRISONMENT 8 WKS SUSP 12 MTHS ; RAR 15 DAYS",
            "Imprisonment 8 weeks suspended 12 months, rehabilitation activity requirement 15 days",
        ),
        ("RUI   REF 70/26/1", "Released under investigation, reference 70/26/1"),
        ("Fine of 240 pounds. UPW 80 hrs", "Fine of 240 pounds. unpaid work 80 hours"),
    ],
)
def test_what_a_court_did_is_told_in_full(guidance: Guidance, printed: str, said: str) -> None:
    assert result_told(printed, guidance) == said


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("ASHBOROUGH MC", "Ashborough Magistrates' Court"),
        ("ASHBOROUGH MAGISTRATES' COURT", "Ashborough Magistrates' Court"),
        ("Ashborough Mags Ct", "Ashborough Magistrates' Court"),
        ("Ashborough Crown Court", "Ashborough Crown Court"),
    ],
)
def test_a_court_has_the_name_that_is_written(printed: str, said: str) -> None:
    assert court_named(printed) == said

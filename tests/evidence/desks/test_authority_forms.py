"""Who gave authority, when, why, and what was not authorised, on whichever form or in whichever words."""

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

SAID = (
    "I have read the summary and the restraining order itself.\n"
    "I have asked myself whether the order is enough. Each clause names a route and he has used others.\n"
    "I note in his favour: no violence, and he holds a job. Any term should let him work.\n"
    "It appears to me that he has carried out acts associated with stalking. I considered waiting for the CPS. "
    "The download is 16 weeks off. {}\n"
    "Not authorised: a tag.\n"
)
HEAD = (
    "TARNSHIRE POLICE  Form S-9: Authority to apply\n"
    "Ref TP/2026/041      Scheme of Delegation (Chief Constable) v7, para 14: Superintendent or above\n"
    "Applicant\tChief Constable of Tarnshire Police\n"
    "Alternatives considered\tVariation - CPS not at this time. Bail - not imposed.\n"
    "Part B - Superintendent\n"
)
YES = "I will not wait. Application and interim AUTHORISED."
FORMS = {
    "name, rank and day on one line": (
        HEAD + SAID.format(YES) + "H. Ash, Superintendent, Head of Protection      3 Nov 2026  15:20\n"
    ),
    "labels below": (
        HEAD + SAID.format(YES) + "Authorising officer: Superintendent H. Ash\nDate and time: 03/11/2026 1520\n"
    ),
    "name and rank apart": (
        HEAD + SAID.format(YES) + "Name: H. Ash\nRank: Superintendent\nDate: 3 November 2026\n"
    ),
    "approved by": (
        HEAD + SAID.format("I will not wait.") + "APPROVED by Supt 1122 H. ASH 03/11/26 1520hrs\n"
    ),
    "a decision with a label": (
        HEAD + SAID.format("I will not wait. Decision: authorised.") + "Signed: Supt H. Ash   Dated: 3.11.2026\n"
    ),
    "an email": (
        "From: Ash, H. Supt 1122 <h.ash@example.org>\nSent: 3 November 2026 15:20\nTo: Reed, Ida DC 7\n"
        "Subject: Authority to apply\n\nScheme of Delegation (Chief Constable) v7, para 14: Superintendent or above\n"
        "Alternatives considered: Variation - CPS not at this time. Bail - not imposed.\n"
        + SAID.format("I authorise the application and an interim order.")
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_authority_is_read_with_its_reasons_for_and_against(form: str, guidance: Guidance) -> None:
    read = read_desk([("authority.txt", form.encode())], guidance)
    assert [one.is_ for one in read.files] == ["authority"]
    (one,) = read.authority
    assert (one.name.lower(), one.rank in ("Superintendent", "Supt")) == ("h. ash", True)
    assert str(one.date.earliest) == "2026-11-03"
    assert one.delegation == "Scheme of Delegation (Chief Constable) v7, para 14: Superintendent or above"
    assert "I have read the summary" in one.reasons
    assert "Each clause names a route and he has used others." in one.reasons
    assert "It appears to me" in one.reasons
    assert "in his favour: no violence" in one.against
    assert "Not authorised: a tag." in one.against
    assert one.alternatives.startswith("Alternatives considered: Variation - CPS not at this time. Bail - not imposed.")
    assert "I considered waiting for the CPS. The download is 16 weeks off." in one.alternatives
    assert any("label" in ask for ask in one.asks)


@pytest.mark.parametrize(
    "said",
    [
        "Application NOT AUTHORISED.",
        "Application not yet authorised.",
        "If authorised the application will be made in court 2.",
        "For the application to be authorised I need the download.",
    ],
)
def test_what_gives_no_authority_is_none(said: str, guidance: Guidance) -> None:
    form = HEAD + SAID.format(said) + "H. Ash, Superintendent      3 Nov 2026\n"
    assert read_desk([("authority.txt", form.encode())], guidance).authority == ()

"""Who was consulted is proposed from emails of bodies that are consulted; no word of a lawyer's advice is copied."""

import pytest

from spo.evidence.desk import read_desk
from spo.evidence.desk.consulted import PRIVILEGED
from spo.guidance import Guidance

CHAIN = """From: Reed, Ida DC 7 <ida.reed@example.org>
To: Marlowe, Odo (Legal)
Date: 24 Nov 2026 09:12
Subject: RE: SPO
Not for disclosure. Bundle attached.

> From: Fenn-Oake, Pat ({})   Date: 18 Nov 2026 10:05
> No decision before February. No objection to
> an order meanwhile.

>> From: Ash, Ann (Garden Centre)   Date: 12 Nov 2026 15:18
>> He has been buying roses.
"""


@pytest.mark.parametrize("body", ["Probation", "NHS", "Adult Social Care"])
def test_an_email_from_a_body_that_is_consulted_is_a_consultation_and_no_other_is(body: str, guidance) -> None:
    (one,) = read_desk([("chain.txt", CHAIN.format(body).encode())], guidance).consulted
    assert (one.who, str(one.date.earliest)) == (f"Pat Fenn-Oake, {body}", "2026-11-18")
    assert one.words == "No decision before February. No objection to an order meanwhile."
    assert (one.sources[0].line, one.sources[0].quotable) == (7, False)


@pytest.mark.parametrize("mark", ["", "** legally privileged - not for onward exhibit **", "LPP applies."])
@pytest.mark.parametrize("body", ["CPS", "CPS Tarnshire", "Crown Prosecution Service", "Counsel"])
def test_a_lawyer_was_asked_on_a_day_and_no_word_of_the_advice_is_copied(mark: str, body: str, guidance) -> None:
    mail = (
        f"From: FENN-OAKE, Pat ({body}) <pat@example.org>\nSent: 10 November 2026 13:05\nTo: REED, Ida\n"
        f"Subject: RE: early advice, CPS\n  {mark}\nIda,\n1. Nobody refused to vary. I am not minded to yet.\n\n"
        " > From: REED  Sent: 6 Nov 2026 09:40\n > Would CPS vary it?\n\n"
        " >> From: FENN-OAKE   Sent: 20 May 2026 10:52\n >> To: WREN, Odo\n >> No further action on the parcel.\n"
    )
    found = read_desk([("chain.txt", mail.encode())], guidance).consulted
    wanted = ["2026-11-10", "2026-05-20"] * (body != "Counsel")
    assert [(one.who, str(one.date.earliest)) for one in found] == [(f"Pat Fenn-Oake, {body}", day) for day in wanted]
    assert all((one.words, one.asks) == ("", (PRIVILEGED,)) for one in found)


def test_a_chain_that_is_privileged_gives_nobody_s_words(guidance: Guidance) -> None:
    chain = CHAIN.format("Probation").replace("Not for disclosure.", "Legally privileged.")
    assert [one.words for one in read_desk([("chain.txt", chain.encode())], guidance).consulted] == [""]

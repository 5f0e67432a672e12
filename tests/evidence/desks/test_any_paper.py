"""A paper of any shape is read, or said not to have been: none ends the reading of the others."""

from hypothesis import given, settings
from hypothesis import strategies as st

from spo.evidence.confirming import PAGES, Confirming, tables
from spo.evidence.desk import read_desk
from spo.guidance import Guidance, guidance

from ..confirming.test_confirming import begun

LAW: Guidance = guidance()
PIECES = st.sampled_from(
    (
        "#01", "#02 06/02/26 15:40 5102", "[3]", "Entry 4", "19/01/26 10:14", "Mon 3 May", "31/13/2026", "3 May 2026",
        "between 3 and 9 May 2026", "PC 1177 EXAMPLE", "Victim: COLLARD, Teresa", "Suspect: PRENTICE, Victor", "DOB",
        "OCCURRENCE ENQUIRY LOG", "WITNESS STATEMENT", "CHRONOLOGY", "MG12 EXHIBITS", "RESTRAINING ORDER", "PNC",
        "The defendant must not:", "1. contact Teresa Collard", "(a)", "until", "Date\tTime\tWhat happened", "TC/1",
        "Date,Event,Source", "Mark\tItem\tProducer", "from,to,content", "He rang her", '"', ",,,", "\t\t", "----", "",
        "do not disclose", "NEW ADDRESS: Flat 3, 9 Pump Lane, Exeburgh EX81 9ZZ", "Her son (TIM, 6)", "07700 900417",
        "Breach of restraining order - G - fined 240", "DASH high", "NFA", "CCTV 15:52 - 17:03", "\u200b", "é",
        "MG11", "x" * 300,
    )
)  # fmt: skip
LINES = st.lists(st.lists(PIECES, max_size=4).map(" ".join), max_size=14).map("\n".join)
NAMES = st.sampled_from(("log.txt", "exhibits.csv", "notes.txt", "order.txt", "chronology.csv"))


@given(st.lists(st.tuples(NAMES, LINES), min_size=1, max_size=3))
@settings(max_examples=120)
def test_papers_of_any_shape_are_read_and_can_be_confirmed(papers: list[tuple[str, str]]) -> None:
    read = read_desk([(f"{at} {name}", words.encode()) for at, (name, words) in enumerate(papers)], LAW)
    assert len({file.name.partition(": ")[0] for file in read.files}) == len(papers)
    of: Confirming = begun(read, LAW)
    assert all(rows is not None for page in PAGES for _, rows in tables(page, of))

"""Rows of a system that are no messages are told of by account: as an act, or to be looked at."""

import io
from datetime import date

import openpyxl
import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.evidence.desk.rows import ROWS
from spo.guidance import Guidance

LOG = (
    "OCCURRENCE LOG 71/26/000417\nVIC COLLARD Teresa b 09/02/1979\nSUS PRENTICE Victor b 21/06/1985\n"
    "02/07/26 1115  4471  Another card opened online, name V TERENCE. 3 requests in June all w notes for VIC.\n"
)
REQUESTS = (
    "# Wold Seed Library request log. times = UTC\n"
    "req_id,placed_utc,card_no,card_name,title,notes_field,status\n"
    "1,2026-01-04 09:05,W41,PRENTICE V,Broad Bean,,supplied\n"
    "2,2026-03-01 09:05,W41,PRENTICE V,Sweet Pea,\"Teresa will know why this one\",supplied\n"
    "3,2026-03-08 23:30,W41,PRENTICE V,Marrow,\"Sorry about Friday, Teresa\",supplied\n"
    "4,2026-04-20 10:00,W41,PRENTICE V,Leek,large packet please,supplied\n"
    "5,2026-06-03 10:00,W77,TERENCE V,Beet,\"T - still waiting\",held\n"
    "6,2026-06-09 10:00,W77,TERENCE V,Kale,\"T - how is the new gate\",held\n"
    "7,2026-06-17 23:30,W77,TERENCE V,Chard,\"T - which day\",held\n"
)  # fmt: skip
BOOKINGS = (
    ("Booked", "Membership no", "Member", "Class", "Comments"),
    ("04/05/2026 18:10", "G-552", "V Prentice", "Spin", "tell Teresa I will be at the back"),
)
ORDERS = (
    "Order date;Customer ref;Customer;Product;Delivery notes\n"
    "04/05/2026 18:10;C9;V Prentice;Lilies;For Teresa, do not ring\n"
)


def book() -> bytes:
    held, made = io.BytesIO(), openpyxl.Workbook()
    for row in BOOKINGS:
        made.active.append(row)
    made.save(held)
    return held.getvalue()


def read(name: str, content: bytes, guidance: Guidance) -> Proposals:
    return read_desk([("log.txt", LOG.encode()), (name, content)], guidance)


def test_the_rows_of_an_account_not_far_apart_are_one_act_in_their_own_words(guidance: Guidance) -> None:
    found = read("requests.csv", REQUESTS.encode(), guidance)
    assert [file.is_ for file in found.files] == ["log", "rows"]
    own, _ = found.incidents
    assert (own.date.earliest, own.date.latest, own.count) == (date(2026, 3, 1), date(2026, 3, 8), 2)
    assert own.asks == (ROWS,)
    assert "W41 (PRENTICE V)" in own.what
    assert '8 March: Marrow - "Sorry about Friday, Teresa"' in own.what


def test_rows_of_as_many_as_a_log_counts_are_the_act_that_it_tells_of(guidance: Guidance) -> None:
    act = read("requests.csv", REQUESTS.encode(), guidance).incidents[-1]
    assert {source.file for source in act.sources} == {"log.txt", "requests.csv"}
    assert (act.count, act.date.earliest, act.date.latest) == (3, date(2026, 6, 3), date(2026, 6, 18))
    assert "how is the new gate" in act.what


def test_rows_of_which_nothing_tells_are_to_be_looked_at_if_anything_was_written(guidance: Guidance) -> None:
    looked = [one.what for one in read("requests.csv", REQUESTS.encode(), guidance).passages]
    assert [what for what in looked if "W41" in what] == ['1 by account W41 (PRENTICE V): Leek - "large packet please"']


@pytest.mark.parametrize(("name", "content"), [("bookings.xlsx", book()), ("orders.csv", ORDERS.encode())])
def test_bookings_and_orders_are_read_alike(name: str, content: bytes, guidance: Guidance) -> None:
    [act] = [one for one in read(name, content, guidance).incidents if ROWS in one.asks]
    assert (act.date.earliest, act.time, act.count) == (date(2026, 5, 4), "18:10", 1)

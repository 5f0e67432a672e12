"""What to sign, send and serve: a day that is counted back is said by itself, and is that of service."""

from spo.store import Store

from ..kept import keep
from ..window import Window


def test_the_last_day_of_service_is_not_read_as_a_day_of_posting(store: Store) -> None:
    window = Window().go("sign-send-serve", keep(store, hearing__date="30 June 2026"))
    assert "First-class post counts from the second business day after posting." in window.text
    assert "The last safe day to serve it is 8 June 2026, with 21 whole days between" in window.text


def test_without_a_hearing_the_page_says_what_to_enter(store: Store) -> None:
    assert "Enter the date of the hearing to see the day." in Window().go("sign-send-serve", keep(store)).text

"""How long a term or an order is sought for."""

import pytest

from spo.case import Period


@pytest.mark.parametrize(
    ("kind", "years", "months", "printed", "length"),
    [
        ("fixed", 5, None, "5 years", 60),
        ("fixed", 1, 6, "1 year and 6 months", 18),
        ("fixed", None, 1, "1 month", 1),
        ("fixed", 2, -5, "2 years", 24),
        ("fixed", None, None, "", 0),
        ("until further order", 5, None, "", 0),
        (None, 5, None, "", 0),
    ],
)
def test_a_fixed_period_is_said_in_words_and_counted_in_months(
    kind: str | None, years: int | None, months: int | None, printed: str, length: int
) -> None:
    period = Period.model_validate({"kind": kind, "years": years, "months": months})
    assert (period.printed, period.fixed_months) == (printed, length)

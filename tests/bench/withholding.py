"""`withholding`: a pack in which all of one more person is withheld, against the same pack with nothing withheld."""

from functools import partial

from spo.assessment import assess
from spo.case import Case, Edit, apply
from spo.documents import Pack, pack
from spo.guidance import guidance

from .cases import ON, case
from .rows import Benchmark, Run

_ITEMS: dict[str, dict[str, object]] = {
    "protected_persons.much": {
        "name": "Ms Zsofia Hegedus",
        "also_known_as": ("Zsofi",),
        "described_as": "the other woman",
        "withhold_name": True,
    },
    "places.home": {"address": "Flat 2, 41 Zyxwold Road, Quibley, EX91 9ZQ", "kind": "home"},
    "places.work": {"name": "Zyxwold Dental Laboratory", "address": "14 Vexmill Yard, Quibley, EX91 2BA"},
    "places.school": {"name": "St Osyth's C of E Primary School"},
    "places.surgery": {"name": "Vexmill Lane Medical Centre"},
    "identifiers.number": {"kind": "telephone", "value": "07700 900274 / 0113 496 0456"},
    "identifiers.mail": {"kind": "email", "value": "zsofi.hegedus@example.org"},
    "identifiers.account": {"kind": "account", "value": "@zsofi_bakes"},
    "identifiers.car": {"kind": "vehicle", "value": "ZZ19 OKL"},
}


def _runs(size: int) -> tuple[Run, Run]:
    much = [
        Edit(path=path, value=value if "withhold_name" in value else {**value, "whose": "much", "withhold": True})
        for path, value in _ITEMS.items()
    ]
    return partial(_made, apply(case(size), much)), partial(_made, _open(case(size)))


def _open(held: Case) -> Case:
    """Return a case with nothing withheld."""
    said = [
        Edit(path=f"{room}.{key}.withhold", value=False)
        for room, items in (("places", held.places), ("identifiers", held.identifiers))
        for key in items
    ]
    return apply(held, said)


def _made(held: Case) -> Pack:
    return pack(assess(held, guidance(), ON))


WITHHOLDING = Benchmark("withholding", (10, 1_000), 2.5, "nothing withheld", _runs, in_this_folder=True)

"""What becomes of each line of the corpus where it is typed as the account of an act: refused, asked or neither."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from spo.assessment import assess
from spo.case import Case, Edit, apply
from spo.guidance import guidance

FOLDER = Path(__file__).parent
ON = date(2026, 11, 24)

Line = dict[str, str]
_REGISTRATION = re.compile(r"[A-Z]{2}\d{2} [A-Z]{3}")
_NO_NAME = re.compile(r"House|Lodge|Cottage|Place|Centre|Hall|Livery|Gym|Capel|Works|Tram stop|[/\d]")


def lines(file: str, folder: Path = FOLDER) -> list[Line]:
    """Return the lines of a file of the corpus."""
    return [json.loads(line) for line in (folder / file).read_text("utf-8").splitlines()]


def people(file: str) -> dict[str, dict[str, Any]]:
    """Return those whose details are withheld, by key."""
    return {person["key"]: person for person in json.loads((FOLDER / file).read_text("utf-8"))}


def outcomes(person: dict[str, Any], said: list[Line]) -> Mapping[str, str]:
    """Return, by the id of a line, whether it is `refused` where all of a person is withheld, `asked` about, or ``."""
    edits = [Edit(path=f"incidents.{line['id']}", value={"what": line["text"]}) for line in said]
    found: dict[str, str] = dict.fromkeys((line["id"] for line in said), "")
    for finding in assess(apply(withholding(person), edits), guidance(), ON).findings:
        key = finding.field.removeprefix("incidents.").removesuffix(".what")
        if key in found and finding.id == "withheld-typed":
            found[key] = "refused"
        elif key in found and finding.id in ASKED:
            found[key] = found[key] or "asked"
    return found


ASKED = ("tells-whereabouts", "need-not-be-told")
"""The findings that put a sentence to the officer."""


def withholding(person: dict[str, Any]) -> Case:
    """Return a case in which all that is known of a person is withheld."""
    return apply(Case(), [Edit(path=path, value=value) for path, value in _items(person)])


def _items(person: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    known_as = {"name": f"{person['title']} {person['name']}", "also_known_as": tuple(person["nicknames"])}
    yield "protected_persons.p", {**known_as, "withhold_name": True, "described_as": "the person"}
    for key, kind in (("employer", "work"), ("school", "school"), ("surgery", "other")):
        name, _, address = person[key].partition(", ")
        yield f"places.{key}", {"whose": "p", "kind": kind, "name": name, "address": address, "withhold": True}
    yield "places.home", {"whose": "p", "kind": "home", "address": person["address"], "withhold": True}
    for kind, key in (("telephone", "phones"), ("email", "emails"), ("account", "accounts")):
        for at, value in enumerate(person[key]):
            yield f"identifiers.{kind}{at}", {"whose": "p", "kind": kind, "value": value, "withhold": True}
    for at, value in enumerate(person["others"]):
        if _REGISTRATION.fullmatch(value):
            yield f"identifiers.other{at}", {"whose": "p", "kind": "vehicle", "value": value, "withhold": True}
        elif _NO_NAME.search(value) and not value.startswith("/"):
            yield f"places.other{at}", {"whose": "p", "name": value, "withhold": True}
        else:
            yield f"identifiers.other{at}", {"whose": "p", "kind": "other", "value": value, "withhold": True}


def misses() -> dict[str, list[str]]:
    """Return the ids of what is not as it should be.

    `served` would find somebody and is neither refused nor asked about, and `asked` is only asked about. `unasked`
    would help to find somebody, or tells where or when. What a set asks of harmless sentences stands under its key.
    """
    found: dict[str, list[str]] = {"served": [], "asked": [], "unasked": []}
    every = lines("ways.jsonl")
    for key, person in people("people.json").items():
        said = {line["id"]: line for line in every if line["person"] == key}
        for at, outcome in outcomes(person, list(said.values())).items():
            if said[at]["level"] == "alone" and outcome != "refused":
                found["asked" if outcome else "served"].append(at)
            elif not outcome:
                found["unasked"].append(at)
    harmless = lines("harmless.jsonl")
    for key, person in people("sets.json").items():
        found[key] = [at for at, outcome in outcomes(person, harmless).items() if outcome]
    return {name: sorted(ids) for name, ids in found.items()}

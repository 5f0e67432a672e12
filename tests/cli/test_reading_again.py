"""What a source past its day puts on one line, and how a reading of it is recorded."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from spo.assessment import assess, due, next_day
from spo.case import Case, write_case
from spo.cli import main
from spo.documents import papers, stale
from spo.guidance import Guidance, ReadAgain, load
from spo.guidance.load import FOLDER

LATE = "2027-03-01"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of cases in a folder of its own, which nobody has opened yet."""
    where = tmp_path / "force" / "cases.db"
    monkeypatch.setenv("SPO_STORE", str(where))
    return where


@pytest.fixture
def breached(tmp_path: Path, order_breached: Case, store: Path) -> str:
    """The case file of the first example."""
    (tmp_path / "case.json").write_bytes(write_case(order_breached))
    return str(tmp_path / "case.json")


def spo(*words: str) -> Result:
    """Run a command, which ends with a status and no traceback."""
    result = CliRunner().invoke(main, list(words))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def lines(result: Result) -> list[str]:
    """Return the lines about law to read again."""
    return [line for line in result.stdout.splitlines() if line.startswith("Law to read again: ")]


@pytest.mark.parametrize(
    ("period", "after"),
    [
        ("at once, then monthly", "2026-12-26"),
        ("monthly", "2026-12-26"),
        ("quarterly", "2027-02-26"),
        ("half-yearly", "2027-05-26"),
        ("yearly", "2027-11-26"),
        ("each April", "2027-04-01"),
        ("each April and October", "2027-04-01"),
    ],
)
def test_a_reading_sets_the_next_day_by_the_rhythm_of_the_source(period, after):
    assert next_day(period, date(2026, 11, 26)) == date.fromisoformat(after)


def test_october_follows_april_and_the_month_that_is_shorter_ends_sooner():
    assert next_day("each April and October", date(2027, 4, 1)) == date(2027, 10, 1)
    assert next_day("each April", date(2027, 4, 1)) == date(2028, 4, 1)
    assert next_day("monthly", date(2027, 1, 31)) == date(2027, 2, 28)


def test_a_source_is_due_from_the_day_after_its_day_and_what_does_not_change_never_is(guidance: Guidance):
    first = min(source.review_by for source in guidance.sources.values() if source.review_by)
    assert due(guidance, (), first) == []
    assert {one.day for one in due(guidance, (), first + timedelta(days=1))} == {first}
    ever = {one.source.id for one in due(guidance, (), date.max)}
    assert {guidance.sources[key].period for key in guidance.sources.keys() - ever} == {None, "never"}


def test_a_case_names_each_source_past_its_day_with_what_rests_on_it_and_what_to_look_for(
    breached: str, guidance: Guidance
):
    found = spo("check", breached, "--on", LATE)
    (line,) = [line for line in lines(found) if "(spa-2019)" in line]
    assert "Draft stalking protection order" in line
    assert guidance.sources["spa-2019"].look_for in line
    assert not [line for line in lines(found) if "(spa-2019-s" in line]


def test_only_what_is_printed_in_this_case_is_named(breached: str, guidance: Guidance):
    told = {
        entry["source"] for entry in json.loads(spo("check", breached, "--on", LATE, "--json").stdout)["read_again"]
    }
    late = {one.source.id for one in due(guidance, (), date.fromisoformat(LATE))}
    assert told < late


def test_each_sentence_named_is_printed_and_rests_on_that_source(guidance: Guidance, order_breached: Case):
    on = date.fromisoformat(LATE)
    made = papers(assess(order_breached, guidance, on)).served()
    found = stale(lambda: made, guidance, (), on)
    assert found
    for one in found:
        for title, words in one.sentences:
            (paper,) = [paper for paper in made.values() if paper.entry.title == title]
            assert words in paper.text()


def test_law_past_its_day_blocks_nothing_and_no_paper_says_it(breached: str, guidance: Guidance, order_breached: Case):
    fresh, late = spo("check", breached, "--on", "2026-11-26"), spo("check", breached, "--on", LATE)
    assert not lines(fresh)
    assert lines(late)
    assert fresh.exit_code == late.exit_code == 0
    made = papers(assess(order_breached, guidance, date.fromisoformat(LATE)))
    for paper in made.values():
        assert "read again" not in paper.text().replace("Read it again", "")
        assert not (paper.served and "has not been read" in paper.text())


def test_a_reading_takes_one_line_away_and_touches_no_other(breached: str, store: Path):
    before = lines(spo("check", breached, "--on", LATE))
    said = spo("guidance", "read", "spa-2019", "--on", "2026-11-26", "--by", "R. Reader")
    assert (said.exit_code, "26 February 2027" in said.stdout) == (0, True)
    assert lines(spo("check", breached, "--on", LATE)) == before  # no later than the guidance itself was read
    held = json.loads((store.parent / "readings.json").read_text())
    held[0]["on"] = "2027-02-20"
    (store.parent / "readings.json").write_text(json.dumps(held))
    after = lines(spo("check", breached, "--on", LATE))
    assert [line for line in before if "(spa-2019)" not in line] == after
    assert lines(spo("check", breached, "--on", "2027-05-21"))[0].count("(spa-2019)") == 1


def test_a_reading_that_found_a_change_keeps_the_source_due_and_says_the_change(breached: str, store: Path):
    spo("guidance", "read", "spa-2019", "--on", "2026-11-26", "--by", "R. Reader", "--changed", "section 2 was amended")
    (line,) = lines(spo("check", breached, "--on", "2026-11-26"))
    assert "and changed: section 2 was amended" in line


def test_a_reading_changes_neither_the_guidance_nor_its_fingerprint(store: Path, guidance: Guidance):
    spo("guidance", "read", "spa-2019", "--on", "2026-11-26", "--by", "R. Reader")
    assert load(FOLDER).fingerprint == guidance.fingerprint
    assert [path.name for path in store.parent.iterdir()] == ["readings.json"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("spa-2020", "--on", "2026-11-26", "--by", "R"), "There is no source spa-2020."),
        (("spa-2019-s2", "--on", "2026-11-26", "--by", "R"), "is read together with spa-2019"),
        (("malik-2023", "--on", "2026-11-26", "--by", "R"), "does not change"),
        (("spa-2019", "--on", "2099-11-26", "--by", "R"), "has not come yet"),
        (("spa-2019", "--on", "2026-11-01", "--by", "R"), "a later reading, of 26 November 2026"),
        (("spa-2019", "--on", "2026-11-26", "--by", " "), "Say who read it"),
        (("spa-2019", "--on", "soon", "--by", "R"), "Enter one day, such as 2026-11-24."),
        (("spa-2019", "--by", "R"), "Missing option '--on'"),
    ],
)
def test_a_reading_that_cannot_be_is_refused_in_a_sentence(store: Path, words: tuple[str, ...], says: str):
    result = spo("guidance", "read", *words)
    assert result.exit_code == 2
    assert says in result.stderr
    assert not store.parent.exists()


def test_a_file_of_readings_that_is_damaged_is_named_and_blocks_no_case(breached: str, store: Path):
    store.parent.mkdir()
    (store.parent / "readings.json").write_text("[{")
    (line,) = lines(spo("check", breached, "--on", "2026-11-26"))
    assert str(store.parent / "readings.json") in line
    assert spo("check", breached, "--on", "2026-11-26").exit_code == 0
    assert spo("guidance", "read", "spa-2019", "--on", "2026-11-26", "--by", "R").exit_code == 2
    assert (store.parent / "readings.json").read_text() == "[{"


def test_guidance_check_exits_with_0_while_every_source_is_fresh_and_1_later(store: Path, guidance: Guidance):
    first = min(source.review_by for source in guidance.sources.values() if source.review_by)
    assert spo("guidance", "check", "--on", str(first)).exit_code == 0
    late = spo("guidance", "check", "--on", "2099-01-01")
    assert late.exit_code == 1
    again = {key for key, source in guidance.sources.items() if source.review_by}
    assert late.stdout.count("read this again") == late.stdout.count("look for: ") == len(again)
    assert {
        entry["id"] for entry in json.loads(spo("guidance", "check", "--on", "2099-01-01", "--json").stdout)
    } == again


def test_readings_of_a_store_on_a_server_stand_in_the_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("SPO_STORE", "postgresql://db.example/cases")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    spo("guidance", "read", "spa-2019", "--on", "2026-11-26", "--by", "R. Reader")
    held = json.loads((tmp_path / "spo" / "readings.json").read_text())
    assert [ReadAgain.model_validate(one).by for one in held] == ["R. Reader"]

"""Names in full where a reader first meets them, and short after that; nothing that somebody else wrote is changed."""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from spo.case import Case, Edit, apply, texts
from spo.documents import Paper, papers
from tests.strategies import cases

from .withheld_spellings import names
from .word import assessed

TITLES = {"protected_persons.p1.title": "Ms", "protected_persons.p2.title": "Mrs", "defendant.title": "Mr"}
ACCOUNTS = r"incidents\..*\.what|protected_persons|terms\..*\.(risk|why_necessary|less_considered)"
SHORTENS = ("application", "existing-orders", "legal-adviser", "chronology", "answers")


@pytest.fixture
def case(examples: dict[str, Case]) -> Case:
    """Return the example of an order that was breached, with titles for all in it."""
    held = examples["restraining-order-breached"]
    people = [f"protected_persons.{key}.title" for key in held.protected_persons]
    return apply(
        held,
        [
            *(Edit(path=path, value=title) for path, title in zip(people, ("Ms", "Mrs"), strict=True)),
            Edit(path="defendant.title", value="Mr"),
        ],
    )


def running(paper: Paper) -> str:
    """Return the running text of a paper, a passage a line."""
    return "\n".join(one.text for held in paper.passages.values() for one in held if one.style != "gap")


def test_a_person_is_named_in_full_at_first_and_then_shortly(case: Case) -> None:
    said = running(papers(assessed(case))["application"])
    first = said.index("Orla Fennimore")
    assert "Ms Fennimore" not in said[:first]
    assert said.count("Ms Fennimore") > 3
    ours = re.sub(r'"[^"]*"', "", said[first + 1 :])
    typed = [text for path, text in texts(case) if not path.endswith(".name")]
    for line in ours.splitlines():
        assert "Orla Fennimore" not in line or any("Orla Fennimore" in text for text in typed), line


def test_the_defendant_is_called_by_name_but_where_an_act_is_given(case: Case) -> None:
    said = running(papers(assessed(case))["application"])
    assert "Mr Quillfeather" in said
    assert "the defendant knows or ought to know" in said


@pytest.mark.parametrize("name", ["draft-order", "interim-order", "summons", "hearsay-notice", "officer-statement"])
def test_orders_notices_and_statements_name_everybody_in_full(case: Case, name: str) -> None:
    assert not re.search(r"\b(?:Ms|Mrs|Mr) (?:Fennimore|Quillfeather)\b", papers(assessed(case))[name].text())


@pytest.mark.parametrize("name", SHORTENS)
def test_headings_particulars_and_terms_are_left_as_they_are(case: Case, name: str) -> None:
    made = papers(assessed(case))
    short, drafted = made[name], made.drafts.get(name, made[name])
    assert short.head == drafted.head
    assert short.terms == drafted.terms
    assert short.tables.get("particulars") == drafted.tables.get("particulars")


@pytest.mark.parametrize("name", SHORTENS)
def test_no_word_that_an_officer_typed_is_changed_but_for_names_in_accounts(case: Case, name: str) -> None:
    held = [(path, text) for path, text in texts(case) if not re.match(ACCOUNTS, path)]
    typed = {text for _, text in held if re.search("fennimore|quillfeather|the defendant", text, re.IGNORECASE)}
    made = papers(assessed(case))
    before = "\n".join(sentence.text for _, sentence in made.drafts[name].sentences())
    after = "\n".join(sentence.text for _, sentence in made[name].sentences())
    alone = re.compile(r"(?:the defendant|Orla Fennimore|Maeve Fennimore|Desmond Arthur Quillfeather)", re.IGNORECASE)
    for text in typed:
        if not alone.fullmatch(text) and text in before:
            assert after.count(text) == before.count(text), text


def test_an_account_has_short_names_and_what_it_quotes_is_left(case: Case) -> None:
    said = 'He waited for Orla Fennimore. He wrote: "Orla Fennimore owes me".'
    case = apply(case, [Edit(path="incidents.i24.what", value=said)])
    told = {sentence.text for _, sentence in papers(assessed(case))["chronology"].sentences()}
    assert 'He waited for Ms Fennimore. He wrote: "Orla Fennimore owes me".' in told


def test_a_paragraph_in_an_officers_own_words_is_left_as_it_was_written(case: Case) -> None:
    own = "Orla Fennimore said it. Orla Fennimore said it again. The defendant denied it."
    wording = {"paper": "application", "passage": "short.acts", "text": own}
    made = papers(assessed(apply(case, [Edit(path="wordings.w1", value=wording)])))
    assert own in running(made["application"])


@pytest.fixture
def family(examples: dict[str, Case]) -> Case:
    """Return the example in which two share a surname, where no title tells them apart, and one has a short form."""
    edits = [Edit(path=path, value=None) for path in TITLES]
    edits += [Edit(path=f"incidents.i{n}.what", value="He rang, and asked Genny for money.") for n in (23, 24)]
    held = examples["restraining-order-breached"]
    second = [f"witnesses.{key}.name" for key, one in held.witnesses.items() if one.person == "p2"]
    edits += [Edit(path=path, value="Genevieve Fennimore") for path in ("protected_persons.p2.name", *second)]
    edits.append(Edit(path="terms.t1.risk", value="It keeps him from Orla Fennimore."))
    return apply(held, edits)


FIRSTS = "First names are used where a surname is shared: Genny for Genevieve."


@pytest.mark.parametrize("name", ["application", "existing-orders", "chronology"])
def test_who_share_a_surname_are_called_by_first_names_and_the_paper_says_so_once(family: Case, name: str) -> None:
    made = papers(assessed(family))[name]
    said = [sentence.text for _, sentence in made.sentences()]
    assert said.count(FIRSTS) == 1
    assert len(re.findall(r"\b(?:Orla|Genny)\b(?! Fennimore)", made.text())) > 3


def test_the_paper_says_so_where_it_first_uses_one_and_the_reasons_of_terms_do(family: Case) -> None:
    made = papers(assessed(family))["application"]
    passages = [one.text for held in made.passages.values() for one in held]
    (at,) = (at for at, one in enumerate(passages) if FIRSTS in one)
    used = re.compile(r"\b(?:Orla|Genny)\b(?! Fennimore)")
    assert not used.search(" ".join(passages[:at]))
    assert used.search(passages[at])
    assert "It keeps him from Orla." in made.text()


def test_a_paper_in_which_only_accounts_use_first_names_says_so_too() -> None:
    people = {"p": {"name": "Ann Example"}, "q": {"name": "Bo Example"}}
    acts = {"a": {"date": "3 May 2026", "what": "He rang Ann.", "attributed": "yes"}}
    made = papers(assessed(Case.model_validate({"protected_persons": people, "incidents": acts})))["chronology"]
    assert "First names are used where a surname is shared." in running(made)
    acts["a"]["what"] = "He rang her."
    made = papers(assessed(Case.model_validate({"protected_persons": people, "incidents": acts})))["chronology"]
    assert "First names" not in running(made)


def test_an_order_names_them_in_full_all_the_same(family: Case) -> None:
    text = papers(assessed(family))["draft-order"].text()
    assert "Orla Fennimore" in text
    assert not re.search(r"\b(?:Orla|Genny|Genevieve)\b(?! Fennimore)|First names", text)


def test_no_paper_says_so_where_titles_tell_all_apart(case: Case) -> None:
    assert not any("First names" in papers(assessed(case))[name].text() for name in SHORTENS)


@settings(max_examples=15, deadline=None)
@given(held=cases(), first=names(5), last=names(5), title=st.sampled_from(["Ms", "Mr", "Dr"]))
def test_no_withheld_name_comes_through_a_short_one(held: Case, first: str, last: str, title: str) -> None:
    assume(first not in last)
    hidden = {"name": f"{first} {last}", "title": title, "withhold_name": True, "described_as": "the second person"}
    open_one = {"name": f"Orla {last}", "title": "Ms"}
    him = [Edit(path="defendant.title", value="Mr"), Edit(path="defendant.name", value=f"Tom {last}")]
    case = apply(held, [Edit(path="protected_persons.z9", value=hidden), *him])
    for made in (case, apply(case, [Edit(path="protected_persons.z8", value=open_one)])):
        for paper in papers(assessed(made)).served().values():
            own = re.sub(
                rf"(?:Mr|Tom|Orla) {last}|Ms {last}" if title != "Ms" else rf"(?:Mr|Tom|Orla) {last}", "", paper.text()
            )
            assert first not in own
            assert last not in own

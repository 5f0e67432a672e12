"""What a defendant need not be told in any case is put to the officer, with what may be said in its place."""

from datetime import date

import pytest

from spo.assessment import number_as_read, served_texts
from spo.case import Case, Edit, apply, read_case
from spo.case.paths import path_key
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 11, 24)
HARM = "protected_persons.p.psychological_harm"
SECURITY, HEALTH = "how somebody keeps safe", "somebody's health or treatment"
HELP, DAYS = "who helps somebody to be safe, or meets about it", "how somebody's days have changed"


def saying(words: str, path: str = HARM) -> Case:
    """Return a case in which something is said, for a woman of whom nothing is withheld."""
    person = Edit(path="protected_persons.p", value={"name": "Orla Example", "title": "Ms"})
    owner = [] if path.startswith(("protected_persons.", "risk.")) else [Edit(path=path.rpartition(".")[0], value={})]
    return apply(Case(), [person, *owner, Edit(path=path, value=words)])


def asked(case: Case) -> dict[str, str]:
    """Return the fields of which it is asked, each with what is said."""
    return {f.field: f.text for f in assess(case, guidance(), ON).findings if f.id == "need-not-be-told"}


@pytest.mark.parametrize(
    ("words", "about"),
    [
        *(
            (words, SECURITY)
            for words in (
                *(
                    "She has fitted a chain and a camera.",
                    "Her brother put up a security light.",
                    "The locks were changed.",
                ),
                *("A new alarm was installed on 3 June 2026.", "She sleeps with a chair under the door handle."),
                *("She keeps the door on the chain.", "Her address is flagged.", "She has bought a dog."),
                *("She carries a personal alarm.", "How it is proved: her camera.", "I've had two bolts fitted."),
                *("Since he came to the door she has changed the lock.", "The locks were changed."),
            )
        ),
        *(
            (words, HEALTH)
            for words in (
                *("Her doctor put her on propranolol.", "She takes sertraline.", "She was given 2mg of diazepam."),
                *(
                    "Her mother is 63 and has a heart condition.",
                    "She has been diagnosed with PTSD.",
                    "She is pregnant.",
                ),
                *("She has an autoimmune disease.", "I have been on mirtazapine since May."),
            )
        ),
        *(
            (words, HELP)
            for words in (
                *("Heard at MARAC on 1 October 2026.", "Taken with the IDVA.", "Tamsin Sample, refuge worker, sat in."),
                *("Her advocate will be there.", "A caseworker rings her."),
                *("PC 4417 Sample spoke at the MARAC.", "DC 2286 Sample, with the IDVA."),
            )
        ),
        *(
            (words, DAYS)
            for words in (
                "She has cut her hours.",
                "I've gone down to three days.",
                "She works two days now.",
                "She goes by a different route.",
            )
        ),
    ],
)
def test_it_is_asked_of_what_keeps_her_safe_and_well_though_nothing_is_withheld(words: str, about: str) -> None:
    said = asked(saying(words))
    assert list(said) == [HARM]
    assert about in said[HARM]


def test_what_may_be_said_in_its_place_is_offered() -> None:
    assert "“is being treated by her GP”" in asked(saying("Dr Sample put her on propranolol."))[HARM]
    assert not asked(saying("She is being treated by her GP."))


@pytest.mark.parametrize(
    "words",
    [
        *("He fitted a camera in the hedge.", "He changed the lock on her flat.", "The defendant bought her an alarm."),
        *("He put a camera up and pointed it at her window.", "The shop camera shows him.", "Seen, and on camera."),
        *("He takes sertraline and has a heart condition.", "His bail condition ends on 3 June 2026."),
        *(
            "She has a condition to add: no flowers.",
            "She changed her mind. A lock was found.",
            "In April 2026 she read the magazine.",
        ),
        *(
            "Strangers, so not MARAC.",
            "Not MAPPA or MARAC.",
            "She works with him.",
            "It is three days since he rang.",
            "She makes no diagnosis.",
        ),
    ],
)
def test_what_he_did_or_has_and_what_proves_it_is_not_asked_about(words: str) -> None:
    assert not asked(saying(words))
    assert not asked(saying(words, "incidents.i.what"))


def test_what_is_said_of_the_defendant_s_own_health_is_the_defendant_s() -> None:
    words = "Diagnosed with a delusional disorder; takes olanzapine."
    assert asked(saying(words, "risk.psychological"))
    assert not asked(saying(words, "defendant.drivers.d.words"))


def test_the_officer_s_answer_holds_until_the_sentence_is_changed() -> None:
    case = saying("She has fitted a chain.")
    answer = {"gives_away": "no", "of": number_as_read(case, HARM)}
    read = apply(case, [Edit(path=f"read_over.{path_key(HARM)}", value=answer)])
    assert not asked(read)
    assert asked(apply(read, [Edit(path=HARM, value="She has fitted a chain and a camera.")]))


def test_hardly_any_text_of_a_worked_example_is_asked_about() -> None:
    for name in guidance().examples:
        case = apply(read_case(guidance().example(name)), [Edit(path="read_over", value={})])
        assert len(asked(case)) * 100 <= len(served_texts(case)), name

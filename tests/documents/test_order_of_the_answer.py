"""An answer gives its arguments in the order that guidance says, the strongest first."""

from dataclasses import replace

from spo.case import Case, Edit, apply
from spo.documents.answer import supporting
from spo.documents.writer import Writer
from spo.guidance import guidance

from .word import assessed


def test_the_arguments_of_an_answer_stand_by_their_place(order_breached: Case) -> None:
    bank = guidance().arguments
    chosen = [key.lower() for key, entry in bank.items() if entry.role == "supporting"]
    assessment = assessed(apply(order_breached, [Edit(path="supporting_arguments", value=chosen)]))
    given = [passage.id.removeprefix("answer.") for passage in supporting(Writer(assessment, served=True))]
    assert given == sorted(given, key=lambda key: bank[key].place)
    assert given != sorted(given, key=list(bank).index)
    turned = {key: entry.model_copy(update={"place": -entry.place}) for key, entry in bank.items()}
    law = replace(assessment.view.guidance, arguments=turned)
    backwards = replace(assessment, view=replace(assessment.view, guidance=law))
    assert [passage.id for passage in supporting(Writer(backwards, served=True))] == [
        f"answer.{key}" for key in reversed(given)
    ]

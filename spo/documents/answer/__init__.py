"""The direct answer: the arguments that the facts allow, in sentences no stronger than the facts."""

from spo.guidance import Argument

from ..passages import Passage, Sentence
from ..writer import Writer, filled
from .history import a14, a15, a17, a18, a19, a21
from .limits import a1, a2, a3, a4, a5, a22
from .management import a6, a7, a8, a16, a20
from .other_orders import a9, a10, a11, a12, a13
from .slots import Filler

FILLERS: dict[str, Filler] = {
    "A1": a1, "A4": a4, "A5": a5, "A22": a22, "A2": a2, "A3": a3, "A7": a7, "A16": a16, "A10": a10, "A11": a11,
    "A12": a12, "A6": a6, "A8": a8, "A13": a13, "A14": a14, "A15": a15, "A17": a17, "A20": a20, "A21": a21, "A9": a9,
    "A18": a18, "A19": a19,
}  # fmt: skip
"""How each argument is filled, in the order in which an answer gives them: the strongest first."""


def direct_answer(w: Writer) -> list[Passage]:
    """Return a paragraph for each argument that is offered and to be filed.

    Those that found necessity or jurisdiction are filed; those that support it, where the officer has chosen them.
    """
    bank, found = w.assessment.view.guidance.arguments, []
    for key in FILLERS:
        chosen = bank[key].role in ("founding", "jurisdiction") or key.lower() in w.case.supporting_arguments
        if (
            key in w.assessment.offered
            and bank[key].role != "internal"
            and chosen
            and (sentences := said(w, bank[key]))
        ):
            found.append(Passage(f"answer.{key}", tuple(sentences)))
    return found


def said(w: Writer, entry: Argument) -> list[Sentence]:
    """Return the sentences of an argument whose slots the case fills, those about one thing together.

    A sentence with no slots of its own is said only beside one that the facts have filled.
    """
    argued = next(a for a in w.assessment.arguments if a.id == entry.id)
    placed: list[tuple[tuple[int, int, int], Sentence]] = []
    for number, slots in enumerate(FILLERS[entry.id](w, argued)):
        begins = None
        for at, line in enumerate(entry.wording):
            wanted = entry.slots_of(line)
            if wanted and wanted <= set(slots):
                sentence = filled(line, (), (f"arguments/{entry.id}",), {name: slots[name] for name in wanted})
                if sentence:
                    begins = at if begins is None else begins
                    placed.append(((begins, number, at), sentence))
    if not placed:
        return []
    placed += [
        ((at, -1, at), Sentence(line, (), (f"arguments/{entry.id}",)))
        for at, line in enumerate(entry.wording)
        if not entry.slots_of(line)
    ]
    return list({sentence.text: sentence for _, sentence in sorted(placed, key=lambda item: item[0])}.values())

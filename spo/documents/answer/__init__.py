"""What an argument says on the facts of a case, in sentences no stronger than they are."""

from spo.assessment.arguments import filler
from spo.guidance import Argument

from ..passages import Passage, Sentence
from ..writer import Writer, filled


def supporting(w: Writer) -> list[Passage]:
    """Return a paragraph for each supporting argument that is offered and that the officer has chosen."""
    bank, found = w.assessment.view.guidance.arguments, []
    for entry in (bank[key] for key in w.assessment.offered):
        chosen = entry.role == "supporting" and entry.id.lower() in w.case.supporting_arguments
        if chosen and (sentences := said(w, entry)):
            found.append(Passage(f"answer.{entry.id}", tuple(sentences)))
    return found


def said(w: Writer, entry: Argument) -> list[Sentence]:
    """Return the sentences of an argument whose slots the case fills, those about one thing together.

    A sentence with no slots of its own is said only beside one that the facts have filled.
    """
    argued = next(a for a in w.assessment.arguments if a.id == entry.id)
    placed: list[tuple[tuple[int, int, int], Sentence]] = []
    for number, slots in enumerate(filler(entry.id)(w, argued)):
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

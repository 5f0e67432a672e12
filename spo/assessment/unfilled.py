"""What must be filled and is not, by what the fields of the case say of themselves."""

from spo.case import Model, Number, about_at, abouts, applies

from .findings import Findings
from .view import View


def unfilled(view: View, path: str, **slots: str | int | Number) -> Findings:
    """Yield the finding of each field of an item that is left empty, or of the one field that a path leads to.

    They come in the order of the model. A field that does not apply to the case need not be filled. `slots` are those
    of the findings.
    """
    item = view.case.at(path)
    said = {f"{path}.{name}": about for name, about in abouts(type(item)).items()} if isinstance(item, Model) else {}
    for field, about in (said or {path: about_at(path)}).items():
        if about.needed and not view.case.at(field) and applies(view.case, field):
            yield view.find(about.needed, field, **slots)

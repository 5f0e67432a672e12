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
    fields = [(path, item, about_at(path))]
    if isinstance(item, Model):
        fields = [
            (f"{path}.{name}", getattr(item, name), about) for name, about in abouts(type(item)).items() if about.needed
        ]
    for field, held, about in fields:
        if about.needed and not held and applies(view.case, field):
            yield view.find(about.needed, field, **slots)

"""The pictures behind the flysheet of an exhibit, and those that nobody has looked at."""

from spo.assessment import View, is_read_over, unlooked
from spo.case import Case

from ..maps import maps


def pictures_of(case: Case, key: str) -> dict[str, str]:
    """Return the pages of an exhibit in order: the SHA-256 of each, by its path. There may be none.

    They are those of the files attached, or else the picture of it.
    """
    exhibit, base = case.exhibits[key], f"exhibits.{key}"
    if not exhibit.attached:
        return {f"{base}.picture": exhibit.picture} if exhibit.picture else {}
    return {
        f"{base}.attached.{one}.pages.{number}.picture": page.picture
        for one, file in exhibit.attached.items()
        for number, page in file.pages.items()
    }


def not_looked_at(view: View, key: str) -> list[str]:
    """Return the paths of the pages of an exhibit that no bundle holds until somebody has looked at them.

    A map is looked at as part of its term.
    """
    if view.case.exhibits[key].attached:
        return unlooked(view, key)
    asked = bool(view.withheld) and key not in maps(view)
    return [path for path in pictures_of(view.case, key) if asked and not is_read_over(view, path)]

"""The maps of the terms sought: which pictures they are, and what the officer must still do for them."""

from collections.abc import Collection, Iterator, Mapping

from spo.assessment import Finding, View
from spo.case.grouped import grouped

from .pictures import Picture, PictureRefused, printable


def maps(view: View) -> dict[str, list[str]]:
    """Return the exhibits that are the map of a term, by id, each with its terms, in the order of the terms."""
    return grouped((term.map_exhibit, key) for key, term in view.terms if term.map_exhibit in view.case.exhibits)


def map_pictures(view: View, pictures: Mapping[str, bytes]) -> dict[str, Picture]:
    """Return the pictures of the maps, by their SHA-256. One that is not kept, or cannot be printed, is left out."""
    found = {}
    for sha256 in dict.fromkeys(view.case.exhibits[key].picture for key in maps(view)):
        if sha256 in pictures:
            try:
                found[sha256] = printable(pictures[sha256])
            except PictureRefused:
                continue
    return found


def map_findings(view: View, pictures: Collection[str]) -> Iterator[Finding]:
    """Yield what the maps lack, where `pictures` holds the SHA-256 of each picture that is kept with the case."""
    for key in maps(view):
        exhibit = view.case.exhibits[key]
        if exhibit.picture and exhibit.picture not in pictures:
            yield view.find("map-not-kept", f"exhibits.{key}.picture")
        elif exhibit.picture and not exhibit.picture_shows:
            yield view.find("picture-without-words", f"exhibits.{key}.picture_shows", mark=exhibit.mark or key)

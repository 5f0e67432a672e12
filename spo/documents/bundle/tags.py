"""The tags of the papers, joined into one tree, so that a screen reader reads the bundle as it reads each paper.

pypdf joins pages and leaves their tags behind, and the number by which a page says which row of the tree's table is its
own. The numbers of each paper are moved on past those of the papers before it.
"""

from collections.abc import Iterator
from itertools import chain

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

MOST_PAGES = 300
"""A paper of more pages, such as a long annexe, has a tree of a million parts: it is joined without its tags."""

_TREE, _OF_PAGE, _OF_NOTE = "/StructTreeRoot", "/StructParents", "/StructParent"


class Tags:
    """The tree of a bundle, to which the tags of each paper are added once its pages are in."""

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._rows, self._next = ArrayObject(), 0
        self._roles, self._parts = DictionaryObject(), ArrayObject()
        self._tree = writer._add_object(DictionaryObject({NameObject("/Type"): NameObject(_TREE)}))
        self._whole = writer._add_object(_element("/Document", self._tree))

    def add(self, reader: PdfReader, title: str, pages: list[PageObject]) -> None:
        """Add the tags of a paper, whose pages are now those given. A paper that has none is left as it is."""
        held = reader.root_object.get(_TREE)
        tree = held.get_object() if held is not None else None
        if not isinstance(tree, DictionaryObject) or len(pages) > MOST_PAGES:
            for note in _notes(pages):
                note.pop(NameObject(_OF_NOTE), None)
            return
        copy = tree.clone(self._writer)
        part = self._writer._add_object(_element("/Part", self._whole))
        _dictionary(part)[NameObject("/T")] = TextStringObject(title)
        tops = _listed(copy.get("/K"))
        for top in tops:
            _dictionary(top)[NameObject("/P")] = part
        _dictionary(part)[NameObject("/K")] = ArrayObject(tops)
        self._parts.append(part)
        for name, role in _dictionary(copy.get("/RoleMap") or DictionaryObject()).items():
            self._roles.setdefault(name, role)
        self._number(copy, reader, pages)

    def _number(self, copy: DictionaryObject, reader: PdfReader, pages: list[PageObject]) -> None:
        first, after = self._next, self._next
        for number, row in _rows(copy["/ParentTree"]):
            self._rows.extend((NumberObject(first + number), row))
            after = max(after, first + number + 1)
        for page, source in zip(pages, reader.pages, strict=True):
            if _OF_PAGE in source:
                page[NameObject(_OF_PAGE)] = NumberObject(first + int(str(source[_OF_PAGE])))
        for note in _notes(pages):
            if _OF_NOTE in note:
                note[NameObject(_OF_NOTE)] = NumberObject(first + int(str(note[_OF_NOTE])))
        self._next = after

    def close(self) -> None:
        """Put the tree into the bundle, if any paper had tags."""
        if not self._parts:
            return
        _dictionary(self._whole)[NameObject("/K")] = self._parts
        _dictionary(self._tree).update(
            {
                NameObject("/K"): ArrayObject([self._whole]),
                NameObject("/RoleMap"): self._roles,
                NameObject("/ParentTree"): self._writer._add_object(
                    DictionaryObject({NameObject("/Nums"): self._rows})
                ),
                NameObject("/ParentTreeNextKey"): NumberObject(self._next),
            }
        )
        root = self._writer.root_object
        root[NameObject(_TREE)] = self._tree
        root[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): BooleanObject(True)})


def _element(kind: str, parent: IndirectObject) -> DictionaryObject:
    named = {"/Type": NameObject("/StructElem"), "/S": NameObject(kind), "/P": parent}
    return DictionaryObject({NameObject(name): value for name, value in named.items()})


def _dictionary(held: PdfObject) -> DictionaryObject:
    found = held.get_object()
    assert isinstance(found, DictionaryObject)
    return found


def _listed(held: PdfObject | None) -> list[PdfObject]:
    found = held.get_object() if held is not None else None
    return list(found) if isinstance(found, ArrayObject) else [] if held is None else [held]


def _rows(held: PdfObject) -> Iterator[tuple[int, PdfObject]]:
    """Yield the rows of a table of a tree by their numbers, however it is broken up."""
    tree = _dictionary(held)
    numbers = _listed(tree.get("/Nums"))
    yield from ((int(str(number)), row) for number, row in zip(numbers[::2], numbers[1::2], strict=True))
    yield from chain.from_iterable(_rows(kid) for kid in _listed(tree.get("/Kids")))


def _notes(pages: list[PageObject]) -> Iterator[DictionaryObject]:
    """Yield each note and link of the pages."""
    for page in pages:
        yield from map(_dictionary, page.get("/Annots") or ())

"""The evidence as a grid: which limb and which term each exhibit and each witness carries, and the holes."""

from spo.assessment.proposals import Cell, evidence_grid
from spo.guidance import Guidance

from ..display.pieces import name_of_case
from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.markup import bullets, heading, paragraph, table
from ..screen.press import button
from ..screen.way import go

ID = "evidence-grid"
TITLE = "What the evidence carries"


def draw(case: OpenCase, law: Guidance) -> None:
    grid = evidence_grid(assessed(case))
    html(name_of_case(case.case, "What has happened"))
    button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    html(heading(2, "Holes"))
    html(bullets(grid.holes) if grid.holes else paragraph("No hole is found."))
    html(heading(2, "The grid"))
    html(paragraph("A cell gives the incidents by which an exhibit or a witness carries a limb or a term."))
    rows = [(row.name, *map(_cell, cells)) for row, cells in zip(grid.rows, grid.cells, strict=True)]
    if rows:
        html(table(TITLE, ("Exhibit or witness", *(column.name for column in grid.columns)), rows))


def _cell(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "Yes" if cell else ""
    return ", ".join(map(str, cell))

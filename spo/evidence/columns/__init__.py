"""Which column of a table is which part of a row: one guess for what is pasted and for files of evidence."""

from .heading_row import LOOKED_AT, HeadingRow, heading_row, headings_score, shape_of
from .headings import CONTACT, ENOUGH, Headings, plain_heading
from .looks import looks
from .parts import Parts

"""Lessons: an invented case with faults planted in it, what a class is to find, and what each answer rests on."""

from .check import check
from .cited import grounds
from .faults import Fault, LessonFaulty
from .handout import handout, handout_name
from .lesson import Lesson
from .notes import notes
from .phrases import TRAINING
from .shelf import Shelf, force_lessons, is_of, read_lessons, shelf
from .take import take

"""Lessons: an invented case with faults planted in it, what a class is to find, and what each answer rests on."""

from .faults import LessonFaulty
from .lesson import Lesson
from .shelf import force_lessons, read_lessons, shelf
from .take import take

"""Files of evidence read into rows, each row accounted for. Nothing here is saved, and nothing of a file is run."""

from ..numbers import HOME, HOME_CODE, WITHHELD, ending, is_number, same_number
from .again import read_again
from .guess import guessed
from .opening import limits, open_file
from .read import read
from .refused import refused_csv
from .repeats import marks
from .shapes import FileRefused, Guess, OpenedFile, Reading, Table

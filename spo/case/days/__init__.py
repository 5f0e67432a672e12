"""Days and times in words: one grammar, for what is typed in a box, pasted in a line or stands in a column."""

from .date_pattern import is_date, says_year
from .front import Front, front_of, time_front_of
from .moments import Moment, gives_two_ends, read_moment
from .questions import in_full
from .time_pattern import is_time
from .times import clock, exact_time, hour_of, times_told

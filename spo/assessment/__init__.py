"""What a case shows and what it does not: pure functions of a case, guidance and a day."""

from spo.case.english import capital, counted, listed, lower, numbered
from spo.case.memo import Memo
from spo.case.months import months_after

from .application import age_on_hearing, ages_on_hearing, force, is_youth, penalty, turns_18
from .arguments import Argued
from .assess import Assessment, assess
from .due import Due, due, next_day
from .findings import Finding
from .labels import label
from .limbs import Limb
from .open_points import Turning, turning
from .paper_titles import titled
from .quick_check import quick_check
from .reach import Comparison, ReachTable
from .reading_over import is_read_over, is_settled_by_reading, number_as_read, read_over, unlooked, unlooked_of
from .served import holding_withheld, served_texts
from .terms import TermAssessment
from .view import View, enough_to_compare
from .withholding import Search, Searched, Secret
from .would_learn import WouldLearn, but_would_learn, told, would_learn
from .zones import TELLS_A_PLACE

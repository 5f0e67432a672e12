"""The library of terms beside a case: what points to a term, what blocks it, what fills it and what stands beneath."""

from .acts import acts_for
from .beneath import offered
from .conditions import holds, under_18
from .findings import EXCEPTION_FINDINGS, bad_wordings, instead, is_note, is_whole, library_findings
from .fitted import WRITTEN, fill_brackets, filled_in, filled_up, fitted, left_of, left_open, proposed, slots_of

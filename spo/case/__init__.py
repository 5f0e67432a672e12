"""What a case is: its parts, how it changes, and how it is kept in a file."""

from .about import About
from .attribution import Standing, attribution, is_attributed, names_used, standing
from .case import SCHEMA_VERSION, Case
from .edits import Change, Edit, EditRefused, apply, undo
from .files import LIMIT, CaseFileError, read_case, write_case
from .gates import GATES, Gate, applicable, applies, shut
from .incidents import Incident, Tally
from .lasting import across, first_day, is_recent, last_day, last_of, lasted, latest_day, of_several_days, uncounted
from .numbers import Fixed, Number
from .order import fixing, incident_numbers, incidents_in_order, term_numbers, terms_in_order
from .orders import Breach, Considered, ExistingOrder, OrderTerm, Turned
from .outcomes import never_decided, outcome, told_by, told_on
from .people import Witness
from .places import Identifier, Place
from .said import about_at, abouts
from .short_names import by_first_name, first_and_last, short_names
from .source_files import Mapping, Rule, SourceFile
from .terms import Period, Term
from .text import Model
from .walk import references, texts
from .when import When

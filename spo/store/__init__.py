"""Cases at rest: every edit, who made it, and when."""

from .cases import Appended, Entry, Store, new_case_id
from .days_kept import CountedDays, FiledCase, Undone
from .decisions import Decision, Filing, authority_of, filings, last_of_a_solicitor, standing_approval, waits_since
from .differences import differences
from .errors import (
    Conflict,
    DecidedMeanwhile,
    NoSuchCase,
    NoSuchFile,
    NoSuchRevision,
    OutOfOrder,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreNewer,
    StoreUnavailable,
    TooLarge,
)
from .glance import Glance
from .location import location, readings_path
from .merge import Clash, Theirs, clashes
from .readings import ReadingsDamaged, readings, record
from .remarks import Remark, Thread, threads, waiting
from .standings import Known, Relation, Standing
from .the_list import Listed
from .the_record import Recorded
from .with_files import WithFiles, with_files

"""What a solicitor is given to approve papers by: the page to sign, and what changed since the words were approved."""

from .changed import ChangedPaper, changed, how_much
from .form import FORM_FILE, approval_form
from .pieces import pieces
from .redline import CHANGES_FILE, changes_in_word

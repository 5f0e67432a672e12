"""Word templates that belong to the force: which is used, what is wrong with one, and what each may print.

A template cannot run anything: what it asks for is read from the tree that it is parsed into, and is held to what the
template of ours of the same name asks for.
"""

from .contract import Contract, contracts
from .dictionary import Named, dictionary
from .dictionary_word import as_word
from .faults import TemplateRefused
from .folder import Report, reports
from .samples import samples
from .where import VARIABLE, force_folder, refused, template_bytes, templates_digest

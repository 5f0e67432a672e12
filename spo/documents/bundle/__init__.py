"""The bundle: every paper that is filed and served as one PDF, with an index, page numbers, bookmarks and links."""

from .folder import sweep
from .in_parts import in_parts, pages_in
from .make import BUNDLE_FILE, Within, bundle, bundled
from .manifest import BUNDLE_MANIFEST_FILE, Bundled, InBundle, bundle_manifest
from .office import NoBundle, OfficeFailed, OfficeMissing, OfficeTooSlow, office_installed

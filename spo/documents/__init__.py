"""Case and assessment into Word papers, each sentence of which says what it rests on."""

from spo.assessment import label

from .blocks import Block, Heading, Paragraph, Table, TableRow
from .bundle import BUNDLE_FILE, NoBundle, bundle, office_installed
from .compared import compared
from .drafts import Drafts, Papers, papers
from .evidence import Readings, evidence_findings
from .maps import map_findings
from .marks import plain
from .pack import Pack, WouldBeServed, csv_beside, pack
from .papers.chronology import TIMELINE, timeline_picture
from .passages import Listing, Paper, Passage, Row, Sentence
from .pictures import PictureRefused, cleaned
from .preview import preview
from .render import status
from .templates import TemplateRefused, templates_digest
from .templates import refused as refused_templates
from .withholding import leaks, typed_in_words
from .wordings import Rewording, digest, editable, key, rewordings

__all__ = [
    "BUNDLE_FILE",
    "TIMELINE",
    "Block",
    "Drafts",
    "Heading",
    "Listing",
    "NoBundle",
    "Pack",
    "Paper",
    "Papers",
    "Paragraph",
    "Passage",
    "PictureRefused",
    "Readings",
    "Rewording",
    "Row",
    "Sentence",
    "Table",
    "TableRow",
    "TemplateRefused",
    "WouldBeServed",
    "bundle",
    "cleaned",
    "compared",
    "csv_beside",
    "digest",
    "editable",
    "evidence_findings",
    "key",
    "label",
    "leaks",
    "map_findings",
    "office_installed",
    "pack",
    "papers",
    "plain",
    "preview",
    "refused_templates",
    "rewordings",
    "status",
    "templates_digest",
    "timeline_picture",
    "typed_in_words",
]

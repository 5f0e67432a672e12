"""Case and assessment into Word papers, each sentence of which says what it rests on."""

from spo.assessment import label

from .after.exhibits import further_exhibits
from .after.since import Since
from .after.supplementary import supplementary
from .also_says import also_says
from .approval import (
    CHANGES_FILE,
    FORM_FILE,
    ChangedPaper,
    approval_form,
    changed,
    changes_in_word,
    how_much,
    pieces,
)
from .blocks import Block, Heading, Paragraph, Table
from .boxes import boxes, same_words
from .bundle import (
    BUNDLE_FILE,
    BUNDLE_MANIFEST_FILE,
    Bundled,
    NoBundle,
    Within,
    bundle,
    bundle_manifest,
    bundled,
    in_parts,
    office_installed,
    pages_in,
    sweep,
)
from .compared import compared
from .drafts import Drafts, Papers, papers
from .evidence import Readings, evidence_findings
from .exhibits.making import ExhibitRefused, Made, made_pages
from .exhibits.pages import not_looked_at
from .exhibits.searched import PAGE_ENDS, withheld_in
from .maps import map_findings
from .marks import plain
from .pack import WORDS, NotApproved, approved_pack, pack, stands_against
from .packed import Pack, WouldBeServed, from_zip
from .papers.chronology import TIMELINE, timeline_picture
from .papers.flysheets import with_flysheet
from .passages import Listing, Paper, Passage, Row, Sentence
from .pictures import PictureRefused, cleaned
from .place_names import first_words, place_names
from .preview import preview
from .printed_words import PrintedWords, fingerprint, from_json, in_groups
from .printing import csv_beside, words_to_approve
from .render import status
from .signed.given import Given, given_back, in_bundle, unsigned
from .signed.given_out import papers_to_sign, word_to_sign
from .signed.matching import why_not
from .signed.numbers import ToSign, filed_to_sign
from .stale import Stale, stale
from .templates import TemplateRefused, templates_digest
from .templates import refused as refused_templates
from .withholding import Leak, leaks, typed_in_words
from .wordings import Rewording, digest, editable, key, rewordings

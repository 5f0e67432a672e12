"""A person's wish, given as the reason why nothing else was done: it is the force that decides, and says why.

What a person to protect wants is reported in that person's own words, as a view of the application.
"""

from spo.case import About, texts
from spo.guidance import Guidance

from .cues import has_cue
from .findings import Findings
from .view import View

_REASONS = (".why_not", ".why_not_charged", ".less_considered", ".alternatives")
"""The fields that say why something else was not done, or would not do."""


def gives_a_wish(guidance: Guidance, path: str, text: str) -> bool:
    """Return whether a text says why nothing else was done, and gives somebody's wish as the reason."""
    cue = guidance.cues["wish"]
    return path.endswith(_REASONS) and has_cue(text, cue.cues, cue.unless)


def _in_words(about: About) -> bool:
    return bool(about.words)


def wishes(view: View) -> Findings:
    """Yield each reason why nothing else was done that is somebody's wish. No paper that is served prints it."""
    for path, text in [one for one in texts(view.case, _in_words) if one[0].endswith(_REASONS)]:
        if gives_a_wish(view.guidance, path, text):
            yield view.find("wish-as-reason", path)

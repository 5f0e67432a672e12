"""What is done once, as the program starts."""

import gc
import logging
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib.metadata import version
from typing import NoReturn

from streamlit import config

from spo.access import SettingsFaulty, standing_settings
from spo.access.settings import Settings
from spo.access.settings_file import VARIABLE as SETTINGS
from spo.documents import sweep
from spo.guidance import GuidanceError, guidance
from spo.store.location import VARIABLE

from .logs import as_json_lines
from .tokens import only_signed

HEADERS_TRUSTED = (
    "server.trustedUserHeaders is set, by which a header could say who somebody is. Unset it, and start again."
)
NO_AUTHLIB = "Sign-in needs one more part. Run: pip install -e '.[force]', and start again."

_GARBAGE = (100_000, 20, 20)
"""How many new objects are waited for before Python looks for cycles among them, and how often among older ones.

They are what is made less what is let go of. Where many work, each look goes through all that their windows hold, which
is made anew every few seconds: it takes the same time however long it is put off.
"""

_LOG = logging.getLogger(__name__)


def checked() -> Settings | None:
    """Return the settings to start with, after giving their store to the program. Ends it where they are wrong.

    Where settings are named this is a service, whose log begins here.
    """
    if os.environ.get(SETTINGS, "").strip():
        as_json_lines()
    try:
        rules = standing_settings()
        if rules and config.get_option("server.trustedUserHeaders"):
            raise SettingsFaulty(HEADERS_TRUSTED)
        if rules:
            only_signed()
    except ImportError:
        _end(NO_AUTHLIB)
    except SettingsFaulty as faulty:
        _end(*faulty.faults)
    if rules:
        # What begins in one process may end in another: they sign with the same, from the first request on.
        config.set_option("server.cookieSecret", rules.sign_in.cookie_secret.get_secret_value())
        os.environ[VARIABLE] = rules.service.store or os.environ.get(VARIABLE, "")
    return rules


def _end(*faults: str) -> NoReturn:
    for fault in faults:
        _LOG.critical(fault)
    sys.exit(2)


@asynccontextmanager
async def starting(app: object) -> AsyncIterator[None]:
    """Sweep up what is left of bundles that were being made when the program was killed, and say what starts."""
    sweep()
    _settle()
    known = version(__name__.partition(".")[0])
    _LOG.info("The program starts: version %s, port %s.", known, config.get_option("server.port"))
    yield


def _settle() -> None:
    """Read what every page reads, and have Python look for garbage in it no more: that took a tenth of each page."""
    with suppress(GuidanceError):  # which every page says
        guidance()
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_GARBAGE)

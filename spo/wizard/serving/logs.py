"""The log of a service: a JSON object a line, which names no person and holds no word of a case."""

import json
import logging
from datetime import UTC, datetime

import streamlit.logger

from ..screen.failures import describe_error

_OURS = "spo."


class JsonLines(logging.Formatter):
    """Writes when, how bad and what.

    Of what another library logs, the sentence is given as it stands in its code, without what was put into it: that can
    be a name, an address or an answer.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return a line."""
        what = record.getMessage() if record.name.startswith(_OURS) else _template(record)
        if record.exc_info and record.exc_info[1]:
            what = f"{what} {describe_error(record.exc_info[1])}"
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        return json.dumps({"at": at, "level": record.levelname.lower(), "what": what})


def _template(record: logging.LogRecord) -> str:
    place = f"{record.name}:{record.lineno}"
    return f"{place} {record.msg}" if record.args and isinstance(record.msg, str) else place


def as_json_lines() -> None:
    """Have everything that is logged in this process written so, to stderr, now and by what is loaded later."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)
    for name in list(logging.root.manager.loggerDict):
        _plain(logging.getLogger(name))
    logging.getLogger("uvicorn.access").disabled = True  # nginx has none either: an address names a case
    streamlit.logger.setup_formatter = _plain


def _plain(logger: logging.Logger) -> None:
    logger.handlers, logger.propagate = [], True

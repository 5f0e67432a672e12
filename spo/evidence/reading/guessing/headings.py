"""What files call their columns: the words of call data, phone reports, doorbells, banks, logs and crime lists."""

import re

# For each part of a row, the headings that name it, the surest first. Words in small letters, and nothing but words:
# what stands in brackets is looked at apart. A heading that holds one of them among others counts for less.
CALLED: dict[str, tuple[str, ...]] = {
    "when": (
        *("date and time", "date time", "datetime", "timestamp", "time stamp", "timestamp time", "event start"),
        *("start date time", "start date and time", "event date time", "call date time", "call start", "start time"),
        *("sent date time", "message date time", "sent", "date sent", "date of incident", "incident date", "date"),
        *("timestamp date", "event date", "call date", "start date", "message date", "transaction date", "date from"),
        *("committed from", "committed on", "offence date", "occurred", "date of offence", "start", "seizure time"),
        *("time of call", "call time", "event time", "time of day", "time", "recorded at", "created at", "created"),
        *("received at", "logged at", "date received", "posting date", "posted", "value date", "paid on", "when"),
        *("date reported", "reported on", "date recorded", "day"),
    ),
    "direction": (
        *("direction", "call direction", "in out", "incoming outgoing", "message direction", "folder", "inbox outbox"),
        *("way", "mo mt", "io"),
    ),
    "from": (
        *("from", "a party", "a party number", "a number", "a no", "calling number", "calling party", "calling"),
        *("calling party number", "caller", "caller id", "cli", "originating", "originating number", "originator"),
        *("originating party", "sender", "sender name", "sender number", "sent by", "from number", "from name"),
        *("from email", "author", "username", "user", "source number", "a msisdn", "msisdn a", "payer", "paid by"),
        *("sender account", "account name"),
    ),
    "to": (
        *("to", "b party", "b party number", "b number", "b no", "called number", "called party", "called"),
        *("called party number", "dialled", "dialled number", "dialled digits", "dialed number", "destination"),
        *("destination number", "recipient", "recipients", "recipient name", "recipient number", "receiver"),
        *("terminating", "terminating number", "terminating party", "sent to", "to number", "to name", "b msisdn"),
        *("msisdn b", "payee"),
    ),
    "party": (
        *("other party", "other number", "party", "parties", "counterparty", "counter party", "remote party"),
        *("correspondent", "contact number", "telephone number", "phone number", "mobile number", "number", "address"),
        *("contact", "contact name", "participant", "participants", "msisdn", "telephone", "phone", "name", "who"),
        *("suspect", "person", "account"),
    ),
    "method": (
        *("call type", "event type", "communication type", "type of contact", "contact type", "message type", "method"),
        *(
            "type",
            "how",
            "how contacted",
            "service",
            "service type",
            "medium",
            "channel",
            "platform",
            "app",
            "activity",
        ),
        *("event", "usage type", "record type", "transaction type", "means", "means of contact", "kind", "category"),
    ),
    "text": (
        *("body", "message", "text", "content", "message text", "message body", "message content", "narrative"),
        *(
            "what happened",
            "description",
            "details",
            "detail",
            "incident",
            "incident details",
            "description of incident",
        ),
        *(
            "summary",
            "circumstances",
            "mo",
            "modus operandi",
            "reference",
            "payment reference",
            "words",
            "what was said",
        ),
        *("comment", "comments", "notes", "note", "subject", "caption", "post", "transcript", "account of incident"),
        *("transaction description", "particulars", "entry", "event details"),
    ),
    "source": (
        *("source", "source file", "crime reference", "crime number", "crime no", "crime ref", "occurrence number"),
        *("incident number", "cad", "cad number", "evidence", "exhibit", "device", "camera", "device name"),
        *("log number", "niche reference", "reference number", "urn", "reported to", "witness", "witnesses"),
        *("extraction", "source info", "source extraction"),
    ),
}

_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_NOT_WORDS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BY_WORDS = {words: (part, place) for part, names in CALLED.items() for place, words in enumerate(names)}
_LONGEST = 60


def plain_heading(cell: str) -> str:
    """Return a heading as words in small letters, without what stands in brackets."""
    return " ".join(_NOT_WORDS.sub(" ", _CAMEL.sub(" ", _BRACKETS.sub(" ", cell))).casefold().split())


def parts_named(cell: str) -> dict[str, float]:
    """Return what a heading could name, and how surely: from 1 for the surest words, and under 0.5 for part of them."""
    words = plain_heading(cell)
    if not words or len(words) > _LONGEST:
        return {}
    if exact := _BY_WORDS.get(words):
        return {exact[0]: _sure(*exact)}
    held = f" {words} "
    found: dict[str, float] = {}
    for name, (part, place) in _BY_WORDS.items():
        if f" {name} " in held and len(held.split()) <= 6:
            share = len(name) / len(words)
            found[part] = max(found.get(part, 0.0), 0.4 * share * _sure(part, place) + 0.05)
    return found


def _sure(part: str, place: int) -> float:
    return 1.0 - 0.45 * place / len(CALLED[part])

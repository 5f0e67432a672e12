"""Files and pasted words of nasty text, each from a number: made anew, or real ones changed, mangled and cut short."""

import csv
import hashlib
import json
import re
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO, StringIO
from random import Random
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from PIL import Image

from spo.case import SCHEMA_VERSION, write_case
from spo.documents.render import FOLDER
from spo.documents.templates import contracts
from spo.guidance import guidance
from tests.evidence.pasted.orders import ORDERS
from tests.evidence.pasted.tables import TABLES
from tests.evidence.pasted.texts import TEXTS
from tests.evidence.reading.layouts import LAYOUTS

from .drawn import drawn
from .nasty import nasty

FILES = tuple(make().content for make in LAYOUTS.values())
TEMPLATES = tuple(contracts())
PASTES = tuple(sample.text for samples in (ORDERS, TABLES, TEXTS) for sample in samples.values())

_ZIP = b"PK\x03\x04"
_SOUND = (
    *("3 June 2026", "03/06/2026 22:15:04", "2026-06-03T22:15:04Z", "46176.9", "1780524904", "22:15"),
    *("07700 900123", "+44 7700 900456", "Orla Example", "Incoming", "SMS", "Voice call", "He rang."),
)
_ENCODINGS = ("utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-32", "ascii")
_OFTEN = (0.02, 0.1, 0.4)
_CHAT = ("[{0}, 22:15:04] {1}: {2}", "{0}, 22:15 - {1}: {2}", "[{0}] {1}: {2}", "{0} - {2}")
_VALUES: tuple[Any, ...] = (None, True, -1, 0, 1e308, 10**18, 1780524904000, [], {}, [[]], "")
_IN_XML = re.compile(r'(?<=>)[^<>]+(?=<)|(?<==")[^"]*(?=")')
_IN_TEXT = re.compile(r"[^,;\t|\n]+")


def brought(seed: int) -> bytes:
    """Return the file of a number."""
    random = Random(seed)
    made = random.choice((_delimited, _chat, _changed, _changed, _changed))(random)
    return _mangled(random, made) if random.random() < 0.3 else made


def pasted(seed: int) -> str:
    """Return the pasted words of a number."""
    random = Random(seed)
    made = random.choice(PASTES) if random.random() < 0.6 else _table(random, random.choice("\t|;,"))
    made = _put(random, made, _IN_TEXT, random.choice(_OFTEN))
    cut = random.randint(0, len(made)) if random.random() < 0.3 else len(made)
    return made[:cut]


def case_file(seed: int) -> bytes:
    """Return the case file of a number, alone or with files as a zip has it, with some of its values changed."""
    random = Random(seed)
    raw = _changed_value(random, json.loads(write_case(drawn(seed))), random.choice((0, 0.0005, 0.01)))
    if isinstance(raw, dict) and random.random() < 0.2:
        raw["schema_version"] = random.choice((0, 1, 2, 3, SCHEMA_VERSION))
    made = json.dumps(raw).encode()
    if random.random() < 0.3:
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as archive:
            archive.writestr("case.json", made)
            for content in random.sample(FILES, 2):
                archive.writestr(f"files/{hashlib.sha256(content).hexdigest()}", content)
        made = out.getvalue()
    return _mangled(random, made) if random.random() < 0.3 else made


def picture(seed: int) -> bytes:
    """Return the picture of a number, mangled."""
    random, out = Random(seed), BytesIO()
    kind = random.choice(("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"))
    Image.new(random.choice(("RGB", "L")), (random.choice((9, 300)),) * 2, random.randrange(256)).save(out, kind)
    return _mangled(random, out.getvalue())


def template(seed: int) -> tuple[str, bytes]:
    """Return the name of a template, and the template with a few of its words and values changed."""
    random = Random(seed)
    name = random.choice(TEMPLATES)
    return name, _changed_zip(random, (FOLDER / name).read_bytes(), share=0.1, often=random.choice((0.001, 0.01)))


def _cell(random: Random) -> str:
    return random.choice(_SOUND) if random.random() < 0.6 else nasty(random)


def _table(random: Random, mark: str) -> str:
    out = StringIO()
    writer = csv.writer(out, delimiter=mark, quoting=random.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL)))
    width = random.randint(1, 7)
    known = [word for words in guidance().headings.values() for word in words.names]
    writer.writerow([random.choice(known) if random.random() < 0.8 else nasty(random) for _ in range(width)])
    shape = [random.choice(_SOUND) if random.random() < 0.7 else "" for _ in range(width)]
    for _ in range(random.randint(0, 12)):
        writer.writerow([kind if kind and random.random() < 0.6 else _cell(random) for kind in shape])
    return out.getvalue()


def _delimited(random: Random) -> bytes:
    return _encoded(random, _table(random, random.choice(",;\t|")))


def _chat(random: Random) -> bytes:
    form = random.choice(_CHAT)
    day = random.choice(("03/06/2026", "6/13/26", "2026-06-03", "3 June 2026"))
    lines = (
        form.format(day if random.random() < 0.8 else _cell(random), *(_cell(random) for _ in "12")) for _ in "x" * 9
    )
    return _encoded(random, "\n".join(lines))


def _changed(random: Random) -> bytes:
    """Return a real file with nasty text in some of its cells, names, attributes or values."""
    content = random.choice(FILES)
    if content.startswith(_ZIP):
        return _changed_zip(random, content, often=random.choice(_OFTEN))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _mangled(random, content)
    with suppress(json.JSONDecodeError):
        return _encoded(random, json.dumps(_changed_value(random, json.loads(text), 0.02)))
    return _encoded(random, _put(random, text, _IN_TEXT, random.choice(_OFTEN)))


def _changed_zip(random: Random, content: bytes, share: float = 0.5, often: float = 0.1) -> bytes:
    """Return a zip of which a share of the parts is changed, so often in each."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as held, ZipFile(out, "w", ZIP_DEFLATED) as made:
        for name in held.namelist():
            part = held.read(name)
            if random.random() < share:
                part = _put(random, part.decode("utf-8", "replace"), _IN_XML, often, _as_xml).encode()
            if random.random() < share / 10:
                part = _mangled(random, part)
            if random.random() >= share / 25:
                made.writestr(name, part)
    return out.getvalue()


def _as_xml(said: str) -> str:
    return escape(re.sub(r"[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", said), {'"': "&quot;"})


def _changed_value(random: Random, value: Any, often: float) -> Any:
    if random.random() < often:
        return random.choice(_VALUES)
    if isinstance(value, dict):
        return {key: _changed_value(random, one, often) for key, one in value.items() if random.random() >= often}
    if isinstance(value, list):
        return [_changed_value(random, one, often) for one in value]
    return nasty(random) if isinstance(value, str) and random.random() < often * 5 else value


def _put(random: Random, text: str, where: re.Pattern[str], often: float, kept: Callable[[str], str] = str) -> str:
    """Return a text with nasty words in some of the places that a pattern finds."""
    return where.sub(lambda found: kept(_cell(random)) if random.random() < often else found[0], text)


def _encoded(random: Random, text: str) -> bytes:
    return text.encode(random.choice(_ENCODINGS), "replace")


def _mangled(random: Random, content: bytes) -> bytes:
    """Return bytes with some of them changed, doubled or taken out, or without their end."""
    made = bytearray(content)
    for _ in range(random.choice((1, 1, 3, 10))):
        at, size = random.randint(0, len(made)), random.choice((1, 1, 4, 50))
        match random.randint(0, 3):
            case 0:
                made[at : at + size] = random.randbytes(size)
            case 1:
                made[at:at] = made[at : at + size]
            case 2:
                del made[at : at + size]
            case 3 if random.random() < 0.2:
                del made[at:]
    return bytes(made)

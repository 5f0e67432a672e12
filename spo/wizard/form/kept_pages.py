"""The pages of a file that is attached: what the case keeps of them, and how one is shown."""

import hashlib
from base64 import b64encode
from typing import Any

from markupsafe import Markup

from spo.documents import PAGE_ENDS, Made


def sha256(content: bytes) -> str:
    """Return the number under which a file is kept."""
    return hashlib.sha256(content).hexdigest()


def as_kept(name: str, made: Made) -> tuple[dict[str, Any], list[bytes]]:
    """Return what the case holds of a file, and the files that are kept beside it."""
    words = PAGE_ENDS.join(text.replace(PAGE_ENDS, " ") for text in made.words).encode()
    pages = {
        str(number): {"picture": sha256(picture), "read": number not in made.to_look_at}
        for number, picture in enumerate(made.pictures, start=1)
    }
    return {"name": name, "pages": pages, "words": sha256(words)}, [words, *made.pictures]


def shown(picture: bytes, says: str) -> Markup:
    """Return a page as it is kept, with what it is for those who cannot see it."""
    kind = "jpeg" if picture.startswith(b"\xff\xd8") else "png"
    held = b64encode(picture).decode()
    return Markup('<div class="picture"><img alt="{}" src="data:image/{};base64,{}"></div>').format(says, kind, held)

"""Where the store is: what SPO_STORE says, or a file in the user's data folder."""

import sys
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "SPO_STORE"


def location(environment: Mapping[str, str], platform: str = sys.platform, home: Path | None = None) -> str:
    """Return the path or URL of the store."""
    return environment.get(VARIABLE, "").strip() or str(_folder(environment, platform, home or Path.home()) / "spo.db")


def _folder(environment: Mapping[str, str], platform: str, home: Path) -> Path:
    """Return the folder that the system keeps for a program's own files."""
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "spo"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "spo"
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / "spo"

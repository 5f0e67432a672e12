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


def readings_path(environment: Mapping[str, str], platform: str = sys.platform, home: Path | None = None) -> Path:
    """Return the path of the file of readings: beside the store where that is a file, or else in the data folder."""
    stored = environment.get(VARIABLE, "").strip()
    beside = Path(stored).parent if stored and "://" not in stored else None
    return (beside or _folder(environment, platform, home or Path.home())) / "readings.json"

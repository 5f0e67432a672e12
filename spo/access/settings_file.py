"""The settings file, read and checked. What is wrong with it is said in sentences that hold no secret."""

import logging
import os
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from .settings import Settings

VARIABLE = "SPO_SETTINGS"
_STORE = "SPO_STORE"
_SECRETS = {"client_secret": "SPO_CLIENT_SECRET", "cookie_secret": "SPO_COOKIE_SECRET"}

_STANDING: dict[str, Settings] = {}
_TOLD: dict[str, str] = {}
_LOG = logging.getLogger(__name__)


class SettingsFaulty(Exception):
    """The settings cannot be relied on. `faults` has a sentence for each thing to mend."""

    def __init__(self, *faults: str) -> None:
        super().__init__(" ".join(faults))
        self.faults = faults


def settings(environment: Mapping[str, str] = os.environ) -> Settings | None:
    """Return the settings that SPO_SETTINGS names, as the file is now, or None where it names none.

    The address of the store and the two secrets are taken from the environment where they stand there. Raises
    SettingsFaulty.
    """
    named = environment.get(VARIABLE, "").strip()
    if not named:
        return None
    path = Path(named).expanduser()
    try:
        now = path.stat()
    except OSError:
        raise SettingsFaulty(
            f"{VARIABLE} names no file that can be read: {path}. Mend the path, or unset it."
        ) from None
    over = tuple((name, environment[name]) for name in (_STORE, *_SECRETS.values()) if environment.get(name))
    return _read(path, (now.st_mtime_ns, now.st_size, now.st_ino), over)


def standing_settings() -> Settings | None:
    """Return the settings as they are now, or while the file is faulty as they last were: it may be half written.

    Raises SettingsFaulty where they were never right.
    """
    named = os.environ.get(VARIABLE, "").strip()
    try:
        found = settings()
    except SettingsFaulty as faulty:
        if named not in _STANDING:
            raise
        if _TOLD.get(named) != str(faulty):  # once, though each request asks
            _TOLD[named] = str(faulty)
            _LOG.error("The settings stay as they were. %s", faulty)
        return _STANDING[named]
    if found:
        _STANDING[named] = found
        if _TOLD.pop(named, ""):
            _LOG.info("The settings are right again.")
    return found


@lru_cache(maxsize=4)
def _read(path: Path, _as_it_is: tuple[int, ...], over: tuple[tuple[str, str], ...]) -> Settings:
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise SettingsFaulty(f"{path} cannot be read. Let the account that runs the program read it.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        _, _, where = str(error).rpartition("(at ")  # what stands before it can hold a word of the file
        raise SettingsFaulty(f"{path} is not written as TOML. Mend it at {where.rstrip(')') or 'its end'}.") from None
    return settings_from(said, dict(over), path.parent)


def settings_from(said: dict[str, Any], environment: Mapping[str, str], folder: Path) -> Settings:
    """Return the settings in what a file says, with the secrets that it names. Raises SettingsFaulty."""
    sign_in, faults = _with_secrets(said.get("sign_in"), environment, folder)
    service = said.get("service")
    if isinstance(service, dict) and environment.get(_STORE):
        service = service | {"store": environment[_STORE]}
    given = {name: part for name, part in (("service", service), ("sign_in", sign_in)) if part is not None}
    try:
        found = Settings.model_validate(said | given)
    except ValidationError as error:
        told = error.errors(include_input=False, include_url=False)
        secret = tuple(("sign_in", name) for name in _SECRETS)  # of which it is said above what is wrong
        faults += [_sentence(one) for one in told if not (faults and one["loc"] in secret)]
        raise SettingsFaulty(*faults) from None
    return found


def _with_secrets(said: Any, environment: Mapping[str, str], folder: Path) -> tuple[Any, list[str]]:
    """Return the part about sign-in with its secrets in place, and what is wrong with them."""
    if not isinstance(said, dict):
        return said, []
    kept = {name: value for name, value in said.items() if name.removesuffix("_file") not in _SECRETS}
    faults = []
    for name, variable in _SECRETS.items():
        file = said.get(f"{name}_file")
        if name in said:
            faults.append(f"[sign_in] {name} is in this file. Put it into one of its own, named by {name}_file.")
        elif variable in environment:
            kept[name] = environment[variable].strip()
        elif not file:
            faults.append(f"[sign_in] {name}_file is not there. Add it, or set {variable}.")
        else:
            try:
                kept[name] = (folder / str(file)).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError):
                faults.append(
                    f"[sign_in] {name}_file names no file that can be read. Mend the path, or let it be read."
                )
    return kept, faults


def _sentence(error: ErrorDetails) -> str:
    """Return what is wrong at a place, and what to do."""
    *parts, name = [str(part) for part in error["loc"] if part != "[key]"] or [""]
    where = f"[{'.'.join(parts)}] {name}" if parts else f"[{name}]" if name else "The settings"
    if error["type"] == "missing":
        return f"{where} is not there. Add it."
    if error["type"] == "extra_forbidden":
        return f"{where} is no setting. Take it out, or mend its spelling."
    if error["type"] == "enum":
        return f"{where} is no role. The roles are {error['ctx']['expected']}."
    said = error["msg"].removeprefix("Value error, ").removeprefix("Input ")
    return f"{where} is wrong: {said}. Mend it." if name else f"{where} cannot be used: {said}. Mend it."

"""Times with an offset or of a time zone, converted to the clock in England and Wales, with British Summer Time."""

from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from .alike import Numbers
from .figures import NO_OFFSET
from .why import Why

UK = "Europe/London"


def by_uk_clock(at: np.ndarray, offset: Numbers, zone: str) -> tuple[np.ndarray, np.ndarray, Numbers]:
    """Return times by the clock in England and Wales, which of them fall in the repeated hour in autumn, and why not.

    Args:
        at: datetime64[s], as written; none is NaT.
        offset: minutes east of UTC where a time states it, else NO_OFFSET.
        zone: the time zone of those that state no offset, by its name in the time zone database.
    """
    made, again = at.copy(), np.zeros(len(at), dtype=bool)
    why = np.full(len(at), int(Why.READ))
    stated = offset != NO_OFFSET
    if stated.any():
        made[stated], again[stated] = _from_utc(at[stated] - (offset[stated] * 60).astype("m8[s]"))
    local = ~stated
    if not local.any():
        return made, again, why
    if not _is_known(zone):
        why[local] = Why.NO_ZONE
        return made, again, why
    utc = _to_utc(at[local], zone)
    missing = np.isnat(utc)
    if zone != UK:
        made[local], again[local] = _from_utc(utc)
    why[np.flatnonzero(local)[missing]] = Why.CLOCKS_WENT_FORWARD
    return made, again, why


def _from_utc(utc: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return times by the UK clock, and which of them are in the second passing of the hour that comes twice."""
    made = _uk(utc)
    again = np.zeros(len(made), dtype=bool)
    # The clocks go back at 2 in the night, in October.
    near = np.flatnonzero((_month(made) == 10) & (_hour(made) == 1))
    again[near] = _uk(utc[near] - np.timedelta64(3600, "s")) == made[near]
    return made, again


def _uk(utc: np.ndarray) -> np.ndarray:
    return pd.DatetimeIndex(utc, tz="UTC").tz_convert(UK).tz_localize(None).to_numpy().astype("M8[s]")


def _to_utc(local: np.ndarray, zone: str) -> np.ndarray:
    """Return times in UTC; nothing where there was no such time. An hour that comes twice is taken to be the first."""
    if zone == UK:
        # Only these can be in the hour that does not exist, and nothing else is asked of UK times.
        utc = local.copy()
        near = np.flatnonzero((_month(local) <= 4) & (_hour(local) >= 1) & (_hour(local) <= 2))
        utc[near] = _localized(local[near], zone)
        return utc
    return _localized(local, zone)


def _localized(local: np.ndarray, zone: str) -> np.ndarray:
    summer = np.ones(len(local), dtype=bool)
    index = pd.DatetimeIndex(local).tz_localize(zone, ambiguous=summer, nonexistent="NaT")
    return index.tz_convert("UTC").tz_localize(None).to_numpy().astype("M8[s]")


def _month(at: np.ndarray) -> Numbers:
    return np.asarray(at.astype("M8[M]").astype(np.int64) % 12 + 1)


def _hour(at: np.ndarray) -> Numbers:
    return np.asarray(at.astype("M8[h]").astype(np.int64) % 24)


def _is_known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (OSError, ValueError, KeyError):
        return False
    return True

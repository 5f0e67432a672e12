"""Who somebody is, what they may do with which case, and the door through which pages reach the store."""

from .person import Person
from .settings_file import SettingsFaulty, settings

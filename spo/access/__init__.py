"""Who somebody is, what they may do with which case, and the door through which pages reach the store."""

from .acts import Act
from .door import Door
from .person import Person, Role
from .settings_file import SettingsFaulty, settings, standing_settings
from .sign_in import NotSignedIn, session_id, signed_in

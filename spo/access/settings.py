"""What a force sets for its installation, in one file: where it is, how people sign in, and what each group may do."""

from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, model_validator

from .person import Role

_THIS_COMPUTER = ("localhost", "127.0.0.1")
_LEAST_SECRET = 32


def _secure(address: str) -> str:
    """Return an address without a slash at its end. Raises ValueError for one that others could read or change."""
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _THIS_COMPUTER):
        raise ValueError("must begin with https://")
    if not parts.hostname or parts.query or parts.fragment or parts.username:
        raise ValueError("must be an address alone, such as https://drafting.example.org")
    return address.rstrip("/")


def _site(address: str) -> str:
    if urlsplit(address).path.strip("/"):
        raise ValueError("must name a host alone, with nothing after it")
    return address


Secure = Annotated[str, AfterValidator(_secure)]
Words = Annotated[str, Field(min_length=1)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Service(_Part):
    """Where the program is: the `address` that people type, other `hosts` that it answers to, and its `store`."""

    address: Annotated[Secure, AfterValidator(_site)]
    hosts: tuple[str, ...] = ()
    store: Words | None = None


class Claims(_Part):
    """The claims that tell who somebody is. `id` never changes for a person and is nobody else's."""

    id: Words = "sub"
    name: Words = "name"
    collar: str = ""
    groups: Words = "groups"


class SignIn(_Part):
    """The force's own sign-in by OpenID Connect. `hours` is how long a person stays signed in."""

    issuer: Secure
    client_id: Words
    client_secret: SecretStr
    cookie_secret: SecretStr
    scope: Words = "openid profile"
    hours: Annotated[float, Field(gt=0, le=24)] = 10
    claims: Claims = Claims()


class Access(_Part):
    """What groups give. `ended` names, by id, whose access ends at their next press, whatever sign-in says."""

    roles: dict[Role, tuple[Words, ...]]
    teams: dict[Words, tuple[Words, ...]] = {}
    ended: frozenset[str] = frozenset()
    author_may_approve: bool = False


class Settings(_Part):
    """The settings of an installation. Secrets never show in what is printed of it."""

    service: Service
    sign_in: SignIn
    access: Access

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if not self.sign_in.client_secret.get_secret_value():
            raise ValueError("client_secret under [sign_in] is empty")
        if len(self.sign_in.cookie_secret.get_secret_value()) < _LEAST_SECRET:
            raise ValueError(f"cookie_secret under [sign_in] must have at least {_LEAST_SECRET} characters")
        if not any(self.access.roles.values()):
            raise ValueError("no group has a role under [access.roles], so nobody could sign in")
        return self

    @property
    def secrets(self) -> dict[str, dict[str, object]]:
        """What Streamlit is told of sign-in, in the form of its secrets."""
        said = self.sign_in
        return {
            "auth": {
                "redirect_uri": f"{self.service.address}/oauth2callback",
                "cookie_secret": said.cookie_secret.get_secret_value(),
                "client_id": said.client_id,
                "client_secret": said.client_secret.get_secret_value(),
                "server_metadata_url": f"{said.issuer}/.well-known/openid-configuration",
                "client_kwargs": {"scope": said.scope},
            }
        }

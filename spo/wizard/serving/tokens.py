"""Which signatures count on what the force's sign-in says: those made with a key that only it has."""

from importlib import import_module
from typing import Any

_SAID = "id_token_signing_alg_values_supported"
_BY_A_KEY_OF_ITS_OWN = ("RS", "PS", "ES", "Ed")


def only_signed() -> None:
    """Have Authlib take no token that is unsigned, or signed with a secret, though the sign-in offers to make such."""
    client = import_module("authlib.integrations.starlette_client").StarletteOAuth2App  # not everybody has it
    as_it_is = client.load_server_metadata

    async def load(self: Any) -> dict[str, Any]:
        said: dict[str, Any] = await as_it_is(self)
        named = [one for one in said.get(_SAID) or () if str(one).startswith(_BY_A_KEY_OF_ITS_OWN)]
        said[_SAID] = named or ["RS256"]
        return said

    client.load_server_metadata = load

"""The papers on a desk read together: what each is, and what is proposed from all of them."""

from .desk import read_desk
from .proposals import Proposals

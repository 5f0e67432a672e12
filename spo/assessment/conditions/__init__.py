"""The named conditions that several arguments or situations share, in files found by being here."""

from importlib import import_module
from pkgutil import iter_modules

from ..scene import Met, Scene
from .registry import all_met, condition, met, names

__all__ = ["Met", "Scene", "all_met", "condition", "met", "names"]

for _file in iter_modules(__path__):
    import_module(f"{__name__}.{_file.name}")

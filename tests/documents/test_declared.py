"""Each paper is declared once: an entry of guidance, and the module that bears its id."""

from importlib import import_module
from pkgutil import iter_modules

from spo.documents import papers
from spo.documents.declared import Drafted, declared
from spo.guidance import guidance

from .full import marked
from .word import assessed

BUILDERS = import_module("spo.documents.papers")


def test_every_module_that_declares_a_paper_is_of_an_entry_of_guidance_and_every_entry_has_one() -> None:
    names = [module.name for module in iter_modules(BUILDERS.__path__)]
    declare = {name for name in names if hasattr(import_module(f"{BUILDERS.__name__}.{name}"), "PAPER")}
    assert declare == {key.replace("-", "_") for key in guidance().papers}


def test_a_paper_that_lists_terms_is_one_that_terms_are_referred_to_in() -> None:
    made = papers(assessed(marked().case))
    lists = {key for key in made if isinstance(held := declared(key), Drafted) and held.lists_terms}
    assert lists == {key for key, paper in made.items() if paper.terms} - {"interim-order"}  # its numbers are its own

"""What version 2 asked otherwise, each brought to where version 3 asks for it. No claim is gained on the way."""

from .convictions import keep_a_conviction_once
from .done import ask_whether_it_is_done
from .licence import enter_the_licence_once
from .ties import ask_for_facts_of_ties

"""The people to protect, and their places and numbers."""

from .step import EVERY, Part, Section, Step, listing

PEOPLE = Section(
    "people",
    "The people to protect",
    (
        listing("protected-persons", "The people to protect", "person"),
        Step(
            "person",
            "Who this person is",
            of="protected_persons.*",
            asks=(
                "name",
                "title",
                "withhold_name",
                "described_as",
                "also_known_as",
                "date_of_birth",
                "victim_of_acts",
                "relationship",
            ),
            parts=(
                Part(
                    "harm",
                    "Risk and harm to this person",
                    asks=("risk", "effect", "psychological_harm", "physical_harm"),
                ),
                Part(
                    "views",
                    "This person's views and safety",
                    asks=(
                        *("views_taken", "support", "views", "views_date", "supports_prosecution"),
                        *("cannot_return_to_court", "advised_to_apply", "safety_needs"),
                    ),
                ),
            ),
        ),
        listing("places", "Places", "place"),
        Step(
            "place",
            "A place",
            of="places.*",
            asks=("whose", "kind", "name", "address", "nation", "known_to_defendant", "withhold"),
            parts=(Part("place-no-term", "If no term need cover it", asks=("no_term_why",), folded=True),),
        ),
        listing("identifiers", "Numbers, accounts, vehicles and names", "number or account"),
        Step("identifier", "A number, account, vehicle or name", of="identifiers.*", asks=EVERY),
    ),
)

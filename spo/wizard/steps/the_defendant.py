"""The defendant: who it is, what terms must not clash with, and what drives the behaviour."""

from .step import EVERY, Part, Section, Step, listing

THE_DEFENDANT = Section(
    "defendant",
    "The defendant",
    (
        Step(
            "defendant",
            "Who the defendant is",
            asks=(
                "defendant.name",
                "defendant.title",
                "defendant.other_names",
                "defendant.date_of_birth",
                "defendant.home",
                "defendant.no_home",
                "defendant.failed_address_checks",
            ),
            parts=(
                Part("occupation", "Work, study and religion", asks=("defendant.occupation",)),
                Part(
                    "needs",
                    "Needs and representation",
                    asks=(
                        *("defendant.parents", "defendant.needs", "defendant.interpreter"),
                        *("defendant.solicitor_acts", "defendant.solicitor"),
                    ),
                ),
                Part(
                    "custody",
                    "Custody and licence",
                    asks=("defendant.custody.in_custody", "defendant.custody.on_licence"),
                ),
                Part(
                    "in-custody",
                    "While the defendant is in custody",
                    asks=("defendant.custody.where", "defendant.custody.since", "defendant.custody.release_expected"),
                    folded=True,
                ),
            ),
        ),
        listing("drivers", "What drives the behaviour", "driver", of="defendant"),
        Step("driver", "What drives the behaviour", of="defendant.drivers.*", asks=EVERY),
    ),
)

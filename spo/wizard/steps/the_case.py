"""The case: who applies, and to which court."""

from .step import Part, Section, Step

THE_CASE = Section(
    "case",
    "The case",
    (
        Step(
            "applicant",
            "Who applies, and to which court",
            asks=("applicant.force", "applicant.chief_officer_title", "applicant.address"),
            parts=(
                Part("officer", "The officer in the case", asks=("applicant.officer_in_the_case",)),
                Part(
                    "police-area",
                    "The defendant and your police area",
                    asks=("applicant.area_link", "applicant.area_link_facts"),
                ),
                Part("court", "The court", asks=("hearing.court", "hearing.office_address")),
                Part(
                    "hearing",
                    "The hearing, once the court has fixed it",
                    asks=(
                        *("hearing.listing", "hearing.date", "hearing.time", "hearing.time_estimate"),
                        *("hearing.case_number", "hearing.flysheets"),
                    ),
                    folded=True,
                ),
                Part("quick-check-answers", "The quick check", asks=("quick_check",), folded=True),
            ),
        ),
    ),
)

"""The case: who applies, and to which court."""

from .step import Section, Step

THE_CASE = Section(
    "case",
    "The case",
    (
        Step("quick-check-answers", "The quick check", asks=("quick_check",)),
        Step(
            "applicant", "Who applies", asks=("applicant.force", "applicant.chief_officer_title", "applicant.address")
        ),
        Step("officer", "The officer in the case", asks=("applicant.officer_in_the_case",)),
        Step(
            "police-area",
            "The defendant and your police area",
            asks=("applicant.area_link", "applicant.area_link_facts"),
        ),
        Step(
            "court",
            "The court and the hearing",
            asks=(
                "hearing.court",
                "hearing.office_address",
                "hearing.listing",
                "hearing.date",
                "hearing.time",
                "hearing.time_estimate",
                "hearing.case_number",
                "hearing.flysheets",
            ),
        ),
    ),
)

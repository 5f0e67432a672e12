"""Consultation and authority: who was asked, and who decided."""

from .step import EVERY, Part, Section, Step, listing

AUTHORITY = Section(
    "authority",
    "Consultation and authority",
    (
        listing("consultations", "Who was consulted", "consultation"),
        Step("consultation", "A consultation", of="consultations.*", asks=EVERY),
        Step(
            "authority",
            "The chief officer's authority",
            asks=(
                "authority.given",
                "authority.date",
                "authority.delegation",
                "authority.reasons_for",
                "authority.reasons_against",
                "authority.alternatives",
            ),
            parts=(
                Part("authorising-officer", "The authorising officer", asks=("applicant.authorising_officer",)),
                Part(
                    "after",
                    "Management and costs",
                    asks=("authority.owner", "authority.costs_considered", "authority.costs_reasons"),
                ),
            ),
        ),
    ),
)

"""The risk: what may happen, and who has assessed it."""

from .step import EVERY, Part, Section, Step, listing

THE_RISK = Section(
    "risk",
    "The risk",
    (
        Step(
            "risk",
            "The risk that the defendant poses",
            asks=("risk.physical", "risk.psychological", "risk.escalation", "risk.means", "risk.protective_factors"),
            parts=(Part("managed", "Management of the risk", asks=("risk.managed_elsewhere", "risk.managed_how")),),
        ),
        listing("risk-assessments", "Risk assessments", "risk assessment"),
        Step("risk-assessment", "A risk assessment", of="risk_assessments.*", asks=EVERY),
    ),
)

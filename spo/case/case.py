"""The case: everything that an application is drafted from."""

from typing import Any

from pydantic import PrivateAttr

from .desk import Desk
from .heard import Heard, Reply, TermMade
from .hearsay import Hearsay
from .incidents import Exhibit, Incident, Warning
from .numbers import NOTHING_FIXED, Fixed
from .orders import Breach, ExistingOrder, OrderCheck, Proceeding, Turned
from .own_words import Unread, Wording
from .people import Applicant, Defendant, ProtectedPerson, Witness
from .places import Identifier, Place
from .procedure import Authority, Consultation, Hearing, HelpsDefendant, Request, Rights
from .quick_check import QuickCheck
from .read_over import ReadOver
from .refers import ArgumentIds
from .risk import Risk, RiskAssessment, Stalking
from .service import AfterGrant, HearsayServed, InterimMade, OrderMade, Service
from .signed import SignedPaper
from .source_files import SourceFile
from .terms import InterimApplication, Period, Term
from .text import Id, Model, asked, items

SCHEMA_VERSION = 3


class Case(Model):
    """One application, from first draft to filing. It may be empty everywhere.

    Only what a field cannot hold is refused here. Whatever compares two fields, or a field with today, is a
    finding of assessment, so that every sequence of edits yields a case.
    """

    schema_version: int = asked("Version of this form of case file", default=SCHEMA_VERSION)
    desk: Desk = asked("Papers on the desk", default=Desk())
    quick_check: QuickCheck = asked("Quick check", default=QuickCheck())
    applicant: Applicant = asked("Applicant", default=Applicant())
    hearing: Hearing = asked("Court and hearing", default=Hearing())
    defendant: Defendant = asked("Defendant", default=Defendant())
    protected_persons: dict[Id, ProtectedPerson] = items("People to protect", needed="nobody-to-protect")
    places: dict[Id, Place] = items("Places")
    identifiers: dict[Id, Identifier] = items("Numbers, accounts, vehicles and names")
    witnesses: dict[Id, Witness] = items("Witnesses")
    warnings: dict[Id, Warning] = items(
        "What shows that the defendant knew, or ought to have known", needed="unwelcome-not-shown"
    )
    incidents: dict[Id, Incident] = items("Incidents", needed="acts-none")
    stalking: Stalking = asked("Whether the acts are stalking", default=Stalking())
    exhibits: dict[Id, Exhibit] = items("Exhibits")
    hearsay: dict[Id, Hearsay] = items("Statements of people who are not witnesses")
    source_files: dict[Id, SourceFile] = items("Files of evidence that were read")
    existing_orders: dict[Id, ExistingOrder] = items("Other orders, bail, licences and notices")
    turned: dict[Id, Turned] = items("Facts on which it turns what an order reaches")
    breaches: dict[Id, Breach] = items("Breaches and alleged breaches")
    order_checks: dict[Id, OrderCheck] = items("Searches made for other orders", needed="orders-not-checked")
    proceedings: dict[Id, Proceeding] = items("Criminal and other proceedings")
    risk: Risk = asked("Risk", default=Risk())
    risk_assessments: dict[Id, RiskAssessment] = items("Risk assessments", needed="risk-assessment-none")
    supporting_arguments: ArgumentIds = asked(
        "Supporting arguments that the note adds",
        "Leave this empty to file only the arguments that show why the order is necessary",
        (),
    )
    terms: dict[Id, Term] = items("Terms sought")
    duration: Period = asked("Duration of the order", default=Period())
    interim: InterimApplication = asked("Interim order", default=InterimApplication())
    rights: Rights = asked("Rights and proportionality", default=Rights())
    consultations: dict[Id, Consultation] = items("Consultation", needed="consultation-missing")
    authority: Authority = asked("Authority", default=Authority())
    requests: dict[Id, Request] = items("Requests to the court")
    helps_defendant: dict[Id, HelpsDefendant] = items("What helps the defendant", needed="candour-missing")
    summons_service: Service = asked("Service of the summons and the papers", default=Service())
    hearsay_served: HearsayServed = asked("Service of the hearsay notice", default=HearsayServed())
    replies: dict[Id, Reply] = items("Replies to the hearsay notice")
    heard: dict[Id, Heard] = items("Hearings that were held")
    interim_made: InterimMade = asked("The interim order that was made", default=InterimMade())
    terms_made: dict[Id, TermMade] = items("Terms that the court decided")
    order_made: OrderMade = asked("The order that was made", default=OrderMade())
    after_grant: AfterGrant = asked("Plan after grant", default=AfterGrant())
    signed_papers: dict[Id, SignedPaper] = items("Papers that came back signed")
    wordings: dict[Id, Wording] = items("Passages in an officer's own words")
    unread: dict[Id, Unread] = items("Typed, and not read")
    read_over: dict[Id, ReadOver] = items("Read for what would give somebody's place away")

    _fixed: Fixed = PrivateAttr(default=NOTHING_FIXED)

    @property
    def fixed(self) -> Fixed:
        """The numbers that its approved papers have fixed. Its store works them out, and a case file holds none."""
        return self._fixed

    def with_fixed(self, fixed: Fixed) -> "Case":
        """Return the case with the numbers that its approved papers have fixed."""
        made = self.model_copy()
        made._fixed = fixed
        return made

    def at(self, path: str) -> Any:
        """Return the value at a path such as `incidents.k3f9.date`.

        Raises KeyError where the path names nothing in this case.
        """
        value: Any = self
        for step in path.split("."):
            if isinstance(value, dict):
                value = value[step]
            elif isinstance(value, Model) and step in value.__pydantic_fields__:
                value = getattr(value, step)
            else:
                raise KeyError(path)
        return value

    def get(self, path: str, otherwise: Any = None) -> Any:
        """Return the value at a path, or something else where the path names nothing in this case."""
        try:
            return self.at(path)
        except KeyError:
            return otherwise

"""Build the Word templates: `python templates/build.py` rewrites them, byte for byte the same each time."""

from collections.abc import Callable
from pathlib import Path

from application import application, draft_order, interim_order
from bundle_index import bundle_index
from court_papers import defendant_sheet, directions, hearsay_notice, summons
from evidence_papers import annexe, chronology
from kept_papers import answers, checklist
from package import package, write
from page import Paper
from record_papers import after_grant, authority_record, confidential, witness_list
from service_papers import service_of_order, service_of_summons
from statement_papers import exhibits_list, flysheets, officer_statement, witness_statements
from supporting_papers import existing_orders, legal_adviser

HERE = Path(__file__).parent
PAPERS: dict[str, Callable[[], Paper]] = {
    "application": application,
    "draft_order": draft_order,
    "interim_order": interim_order,
    "existing_orders": existing_orders,
    "chronology": chronology,
    "annexe": annexe,
    "legal_adviser": legal_adviser,
    "hearsay_notice": hearsay_notice,
    "directions": directions,
    "summons": summons,
    "defendant_sheet": defendant_sheet,
    "officer_statement": officer_statement,
    "witness_statements": witness_statements,
    "exhibits_list": exhibits_list,
    "flysheets": flysheets,
    "answers": answers,
    "checklist": checklist,
    "confidential": confidential,
    "witness_list": witness_list,
    "authority_record": authority_record,
    "service_of_summons": service_of_summons,
    "service_of_order": service_of_order,
    "after_grant": after_grant,
}


def main() -> None:
    """Write the templates beside this file."""
    for name, paper in PAPERS.items():
        write(HERE / f"{name}.docx", package(paper()))
    # The index belongs to no paper of the pack: it stands apart from the templates of those.
    (HERE / "bundle").mkdir(exist_ok=True)
    write(HERE / "bundle" / "index.docx", package(bundle_index()))


if __name__ == "__main__":
    main()

"""Who may do what with a case, as one table. `docs/access.md` shows it, and the door is tried against every cell."""

from spo.access import Act, Role

TEAM, OTHER = "East", "West"

RELATIONS = ("own team", "other team", "named", "shut out", "none")
"""How a person stands to a case. Who is shut out is of its team and named besides."""

_DRAFTS = {Act.LIST, Act.READ, Act.CHANGE, Act.COMMENT, Act.FILE, Act.DOWNLOAD, Act.ARCHIVE, Act.SHARE, Act.ERASE}
_REVIEWS = {Act.LIST, Act.READ, Act.DOWNLOAD}
_APPROVES = {*_REVIEWS, Act.COMMENT, Act.RESOLVE, Act.APPROVE, Act.FILE}
_AUTHORISES = {*_REVIEWS, Act.AUTHORISE}
_KEEPS = {Act.LIST, Act.ARCHIVE, Act.SHARE}
_NOTHING: set[Act] = set()

OPEN: dict[Role, dict[str, set[Act]]] = {
    Role.OFFICER: dict(zip(RELATIONS, (_DRAFTS, _NOTHING, _DRAFTS, _NOTHING, _NOTHING), strict=True)),
    Role.SOLICITOR: dict(zip(RELATIONS, (_APPROVES, _APPROVES, _APPROVES, _NOTHING, _APPROVES), strict=True)),
    Role.AUTHORISING: dict(zip(RELATIONS, (*[_AUTHORISES] * 3, _NOTHING, _AUTHORISES), strict=True)),
    Role.TRAINER: dict.fromkeys(RELATIONS, _NOTHING),
    Role.SUPERVISOR: dict(
        zip(RELATIONS, ({Act.WAITING}, _NOTHING, {Act.WAITING, Act.LIST, Act.READ}, _NOTHING, _NOTHING), strict=True)
    ),
    Role.RECORDS: dict(zip(RELATIONS, (_KEEPS, _KEEPS, {*_KEEPS, Act.READ}, _NOTHING, _KEEPS), strict=True)),
    Role.AUDITOR: dict.fromkeys(RELATIONS, _NOTHING),
}
"""What a person of one role may do with a case that is neither approved nor filed."""


def may(role: Role, relation: str, stage: str) -> set[Act]:
    """Return what a person of one role may do with a case: once it is closed, the records role alone erases it."""
    found = OPEN[role][relation]
    if stage == "open":
        return found
    return found | {Act.ERASE} if role is Role.RECORDS and found else found - {Act.ERASE}


WITHOUT_A_CASE = {Role.OFFICER: {Act.CREATE}, Role.AUDITOR: {Act.READ_RECORD}}
"""What a person of a role may do without a case. A role that is not named may do neither."""


def table() -> str:
    """Return the table for `docs/access.md`."""
    of_a_case = [act for act in Act if act.is_about_a_case]
    lines = [f"| role | case | {' | '.join(of_a_case)} |", "|---" * (len(of_a_case) + 2) + "|"]
    for role in Role:
        for relation in RELATIONS:
            cells = [_cell(act, role, relation) for act in of_a_case]
            lines.append(f"| {role} | {relation} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(act: Act, role: Role, relation: str) -> str:
    stages = {stage: act in may(role, relation, stage) for stage in ("open", "filed")}
    if all(stages.values()):
        return "yes"
    if not any(stages.values()):
        return "-"
    return "until approved" if stages["open"] else "once approved"


if __name__ == "__main__":
    print(table())  # noqa: T201

"""Who may see a case: its team, who is let in and who is shut out. It is about the case and holds no word of it."""

import streamlit as st

from spo.access import Act, Door, standing_settings
from spo.access.person import by_collar
from spo.assessment import capital
from spo.guidance import Guidance
from spo.store import Relation, Standing

from ..open_case.session import refusals_told, store
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import heading, paragraph
from ..screen.press import button, form_button, passing_form
from ..screen.visit import carry, current, tell
from ..screen.way import go

ID = "who-may-see"
TITLE = "Who may see this case"

_WHO, _COLLAR, _TEAM, _REASON = "access-who", "access-collar", "access-team", "access-reason"


def draw(law: Guidance) -> None:
    html(notices.problems(current().problems))
    html(notices.done(current().told))
    button("Go to the list of cases", key="all", on_click=go, args=("cases",))
    door, case_id = store(), st.query_params.get("case", "")
    if not door.has_sign_in:
        html(paragraph("There is no sign-in here. Everybody who uses this account on this computer sees every case."))
        return
    now = door.standing(case_id)
    _team(case_id, now)
    _people(door, case_id, now)
    if now.stage != Standing().stage and door.may(Act.ERASE, case_id):
        _erasing(case_id)


def _team(case_id: str, now: Standing) -> None:
    html(heading(2, "Team"))
    html(paragraph(f"The case is with the team {now.team}." if now.team else "The case is with no team yet."))
    rules = standing_settings()
    teams = sorted(rules.access.teams) if rules else []
    with passing_form("team"), st.container(horizontal=True, vertical_alignment="bottom"):
        st.selectbox("Team", teams, index=None, key=_TEAM, width=360)
        form_button("Hand the case to this team", on_click=_hand_over, args=(case_id,))


def _people(door: Door, case_id: str, now: Standing) -> None:
    known = {one.id: f"{one.name} ({one.collar})" if one.collar else one.name for one in door.known()}
    known_by = known | {by_collar(one.collar): known[one.id] for one in door.known() if one.collar}
    html(heading(2, "People"))
    html(
        paragraph(
            "Let in somebody of another team, or shut somebody out who must not see this case, such as a party or a "
            "relation of a witness. Who is shut out does not see that the case is there, whatever their team or role."
        )
    )
    for relation, said, back in (("named", "is let in", "No longer let in"), ("shut out", "is shut out", "Admit")):
        for number, who in enumerate(sorted(now.named if relation == "named" else now.shut_out), start=1):
            name = known_by.get(who) or f"{capital(who)} (nobody who has signed in yet)"
            html(paragraph(f"{name} {said}."))
            button(f"{back}: {name}", key=f"{relation}-{number}", on_click=_put, args=(case_id, relation, who, False))
    with passing_form("people"), st.container(horizontal=True, vertical_alignment="bottom"):
        st.selectbox(
            "Somebody who has signed in", list(known), format_func=known.__getitem__, index=None, key=_WHO, width=360
        )
        st.text_input("Or the collar number of somebody who has not", key=_COLLAR, max_chars=40, width=360)
        form_button("Let in", on_click=_typed, args=(case_id, "named"))
        form_button("Shut out", on_click=_typed, args=(case_id, "shut out"))


def _erasing(case_id: str) -> None:
    html(heading(2, "Erase"))
    html(
        paragraph(
            "This case is approved or filed. Erasing removes it, its history and its files for good. That it was "
            "erased, when, by whom and why stays in the record."
        )
    )
    with passing_form("erasing-closed", border=True):
        st.text_input("Why it is erased. Do not name anybody", key=_REASON, max_chars=200)
        form_button("Erase it for good", on_click=_erase, args=(case_id,))


def _hand_over(case_id: str) -> None:
    team = st.session_state.get(_TEAM) or ""
    _done(case_id, "team", team, True, f"The case is with the team {team}.")


def _typed(case_id: str, relation: Relation) -> None:
    chosen, collar = st.session_state.get(_WHO), st.session_state.get(_COLLAR)
    if chosen and collar:
        tell("Choose a name or enter a collar number, not both.")
        return
    _put(case_id, relation, chosen or (by_collar(collar) if collar else ""), True)


def _put(case_id: str, relation: Relation, who: str, stands: bool) -> None:
    _done(case_id, relation, who, stands, "It is done.")


def _done(case_id: str, relation: Relation, who: str, stands: bool, told: str) -> None:
    with refusals_told():
        store().stand(case_id, relation, who, stands)
        st.session_state[_WHO], st.session_state[_COLLAR] = None, ""
        if store().may(Act.SHARE, case_id):
            tell(told=told)
            return
        carry(f"{told} You may no longer see it.")
        go("cases")


def _erase(case_id: str) -> None:
    with refusals_told():
        store().erase(case_id, st.session_state.get(_REASON, ""))
        carry("The case is erased.")
        go("cases")

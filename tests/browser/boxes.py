"""The boxes that stand on a page, as a person sees them: what each is called, what it stands under, what it holds."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator

from .conftest import Visit
from .typist import IN_VIEW

ROWS = "[class*=st-key-confirm-row-]"
_BOXES = "main :is(input[type=text], textarea, [role=combobox], [role=radiogroup], input[type=checkbox])"
_SEEN = """([boxes, rows]) => {
    const under = {h2: "", h3: ""}, seen = [], all = [...document.querySelectorAll(boxes)];
    const every = [...document.querySelectorAll(rows)], open = one => one.checkVisibility();
    for (const one of document.querySelectorAll(`main :is(h2, h3), ${boxes}`)) {
        const tag = one.tagName.toLowerCase();
        if (tag in under) {
            under[tag] = one.innerText.trim();
            if (tag === "h2") under.h3 = "";
            continue;
        }
        const many = one.closest("[data-testid=stMultiSelect]");
        const radios = [...one.querySelectorAll("input[type=radio]")];
        const value = many ? [...many.querySelectorAll("[data-tag]")].map(chip => chip.ariaLabel).join("; ")
            : radios.length ? radios.find(each => each.checked)?.closest("label").innerText.trim() ?? ""
            : one.type === "checkbox" ? (one.checked ? "yes" : "") : one.value;
        if (open(one.closest("[data-testid=stElementContainer]") ?? one)) seen.push({
            at: all.indexOf(one), under: `${under.h2} ${under.h3}`.trim(), value,
            label: one.ariaLabel || one.labels?.[0]?.innerText.trim() || "",
            kind: radios.length ? "radio" : one.role === "combobox" ? "list"
                : one.type === "checkbox" ? "tick" : "words",
            row: every.indexOf(one.closest(rows)),
        });
    }
    const said = every.map(row => open(row) ? row.innerText : "");
    return {seen, said};
}"""


@dataclass(frozen=True)
class Box:
    """A box of a page. `row` is the number of the row of proposals in which it stands, or -1."""

    at: int
    label: str
    under: str
    value: str
    kind: str
    row: int


def boxes(visit: Visit) -> tuple[list[Box], list[str]]:
    """Return the boxes that stand open on a page, and what each row of proposals says: nothing while it is folded."""
    visit.still()
    found = visit.page.evaluate(_SEEN, [_BOXES, ROWS])
    return [Box(**one) for one in found["seen"]], found["said"]


def give(visit: Visit, box: Box, answer: str) -> None:
    """Give an answer: words to type, an answer of a list or several with semicolons, `yes` or nothing for a tick."""
    found = visit.page.locator(_BOXES).nth(box.at)
    if box.kind == "words":
        found.fill(answer)
    elif box.kind == "tick":
        found.evaluate(IN_VIEW)
        found.set_checked(bool(answer), force=True)
    elif box.kind == "radio":
        one = found.get_by_role("radio", name=answer, exact=True)
        one.evaluate(IN_VIEW)
        one.check(force=True)
    else:
        for each in answer.split("; "):
            _pick(visit, found, each)


def _pick(visit: Visit, found: Locator, answer: str) -> None:
    """Choose from a list: the answer of these words, or else the first that begins with them."""
    found.evaluate(IN_VIEW)
    found.click()
    found.fill(answer)
    offered = visit.page.get_by_role("option").filter(has_text=re.compile(f"^{re.escape(answer)}"))
    offered.first.wait_for()
    whole = visit.page.get_by_role("option", name=answer, exact=True)
    (whole if whole.count() else offered).first.click()

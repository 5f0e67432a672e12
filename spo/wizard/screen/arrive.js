// Runs once for each move. It never sees a word of a case: only an anchor and a count. This text is the same on
// every page: the content security policy knows it by its hash.
{
  const { anchor } = document.currentScript.dataset;

  // Tie each label and hint to the widget that follows it. Some widgets come late: look again until all are there.
  const fields = new Map();
  const tie = () => {
    let waiting = 0;
    for (const question of document.querySelectorAll(".question")) {
      let holder = question.closest("[data-testid=stElementContainer]");
      do { holder = holder && holder.nextElementSibling; } while (holder && holder.querySelector(".question") === null && !holder.querySelector("input, textarea"));
      const field = holder && holder.querySelector("textarea, input");
      if (!field) { waiting += 1; continue; }
      const label = question.querySelector("label"), hint = question.querySelector(".hint");
      fields.set(question.id, field);
      if (hint) { hint.id = question.id + "-hint"; field.setAttribute("aria-describedby", hint.id); }
      if (label && field.type !== "radio") {
        if (!field.id) field.id = question.id + "-field";
        label.htmlFor = field.id;
      }
    }
    return waiting;
  };
  const tieAll = (tries) => { if (tie() && tries) setTimeout(() => tieAll(tries - 1), 100); };
  tieAll(50);

  const presses = window.spoPresses ??= { watching: false };
  presses.halfway = false;
  if (!presses.watching) {
    presses.watching = true;
    // The second press of a double click is for the button that the first was on. By then another may be in its place.
    const named = (button) =>
      button && `${button.dataset.press ?? button.closest("[class*=st-key-]")?.className.match(/st-key-\S+/)} ${button.textContent}`;
    const BUTTONS = "[data-testid=stButton] button, [data-testid=stFormSubmitButton] button, [data-press]";
    const buttonOf = (event) => named(event.target.closest(BUTTONS));
    document.addEventListener("click", (event) => {
      const button = buttonOf(event);
      if (event.detail < 2) presses.pressed = button;
      else if (presses.pressed && button && button !== presses.pressed) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }, true);
    // Nor does it take focus from what the new page has moved to.
    document.addEventListener("mousedown", (event) => {
      if (event.detail > 1 && presses.pressed && buttonOf(event) !== presses.pressed) event.preventDefault();
    }, true);
    // A move to another page about another item is two steps of Streamlit's, and the first is no page: Back skips it.
    const push = history.pushState.bind(history), replace = history.replaceState.bind(history);
    history.pushState = (state, title, url) => {
      const to = new URL(url, location.href), same = to.search === location.search;
      (presses.halfway && same ? replace : push)(state, title, url);
      presses.halfway = !same;
    };
  }

  // After a button the browser stays where the button was. On a busy machine the place to go to comes after this script.
  const arrive = (tries) => {
    const place = document.getElementById(anchor);
    if (!place) { if (tries) setTimeout(() => arrive(tries - 1), 100); return; }
    (fields.get(anchor) ?? place).focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
  };
  arrive(50);
}

// What is typed or chosen on a page and not saved, and the question before a page is left with it. A choice by mouse fires
// no event that a script would hear: what stands in a box is compared with what stood there before it was first touched.
{
  const { saved } = document.currentScript.dataset;
  const boxes = window.spoBoxes;
  const place = () => location.pathname + location.search;

  const typed = window.spoTyped ??= { touched: new Map(), saved: "", leaving: false, look, visit, touch };

  // A visit is as long as the window stays at one place. What belongs to it ends with the signal.
  function visit() {
    if (typed.place !== place()) {
      typed.controller?.abort();
      typed.controller = new AbortController();
      typed.place = place();
      typed.keeper = null;
      typed.leaving = false;
      for (const [name, one] of typed.touched) if (one.place !== typed.place) typed.touched.delete(name);
    }
    return typed.controller.signal;
  }

  function touch(box) {
    const key = boxes.key(box), name = boxes.name(box), held = typed.touched.get(name);
    if (held?.place === place()) held.key = key; // drawn again, after a save that did not save it
    else typed.touched.set(name, { name, key, place: place(), asks: boxes.asks(box), was: boxes.read(box) });
  }

  function unsaved() {
    const here = [...typed.touched.values()].filter((one) => one.place === place());
    for (const one of here) {
      const box = document.querySelector(`.${CSS.escape(one.key)}`);
      if (box && boxes.is(box)) one.now = boxes.read(box);
    }
    return here.filter((one) => one.now !== undefined && !boxes.same(one.was, one.now));
  }

  // Hand what is not saved to what keeps it for this visit.
  function look() {
    const now = unsaved(), said = JSON.stringify([place(), now]);
    if (said === typed.said || typed.keeper?.place !== place()) return;
    typed.said = said;
    typed.keeper.keep(now);
  }

  if (saved !== typed.saved) {
    typed.saved = saved;
    if (saved) {
      typed.touched.clear();
      typed.keeper?.keep([]);
    }
  }
  visit();

  if (!typed.watching) {
    typed.watching = true;
    const touches = (event) => {
      const box = event.target instanceof Element && boxes.around(event.target);
      if (box && boxes.is(box)) touch(box);
    };
    for (const kind of ["pointerdown", "mousedown", "keydown", "focusin", "drop"]) document.addEventListener(kind, touches, true);
    document.addEventListener("input", () => setTimeout(look), true);
    document.addEventListener("click", () => setTimeout(look), true);
    document.addEventListener("visibilitychange", look);
    setInterval(() => {
      look();
      // A browser writes to its disk, for all to read, what stands in a large box, unless the box asks it not to.
      for (const area of document.querySelectorAll("textarea:not([autocomplete=off])")) area.autocomplete = "off";
    }, 200);

    const asks = () => !typed.leaving && unsaved().length > 0;
    window.addEventListener("beforeunload", (event) => {
      look();
      if (asks()) event.preventDefault();
    });
    // The browser's Back saves first where the page can, and asks where it cannot.
    window.navigation?.addEventListener("navigate", (event) => {
      if (event.navigationType !== "traverse" || !event.cancelable || !asks()) return;
      const back = document.querySelector(".st-key-save-back button");
      if (back) {
        event.preventDefault();
        back.click();
      } else if (confirm("What you typed on this page is not saved. Leave the page without it?")) {
        typed.leaving = true;
      } else {
        event.preventDefault();
      }
    });
  }
}

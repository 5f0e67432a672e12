// A presenter's clicker sends Page Down and Page Up. What does not fit on a screen is scrolled to first; then they go on and
// back, as the arrow keys do. Those go on from a box to tick too, which has them to itself elsewhere. This text is the same
// on every page: the content security policy knows it by its hash.
if (!window.spoClicker) {
  window.spoClicker = true;
  const KEYS = { PageDown: ["next", 1], PageUp: ["back", -1], ArrowRight: ["next", 0], ArrowLeft: ["back", 0] };
  document.addEventListener("keydown", (event) => {
    const [name, way] = KEYS[event.key] ?? [];
    const button = name && document.querySelector(`.st-key-lesson-way .st-key-${name} button`);
    const other = event.repeat || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey;
    if (!button || other || (way === 0 && !event.target.matches("input[type=checkbox]"))) return;
    const main = document.querySelector("[data-testid=stMain]");
    const left = way > 0 ? main.scrollHeight - main.clientHeight - main.scrollTop : main.scrollTop;
    event.preventDefault();
    if (way && left > 2) main.scrollBy(0, way * 0.7 * main.clientHeight);
    else button.click();
  });
}

// A presenter's clicker sends Page Down and Page Up. What does not fit on a screen is scrolled to first; then they go on and
// back, as the arrow keys do. This text is the same on every page: the content security policy knows it by its hash.
if (!window.spoClicker) {
  window.spoClicker = true;
  document.addEventListener("keydown", (event) => {
    const on = { PageDown: true, PageUp: false }[event.key];
    const button = document.querySelector(`.st-key-lesson-way .st-key-${on ? "next" : "back"} button`);
    const main = document.querySelector("[data-testid=stMain]");
    if (on === undefined || !button || !main || event.repeat || event.ctrlKey || event.altKey || event.shiftKey) return;
    const left = on ? main.scrollHeight - main.clientHeight - main.scrollTop : main.scrollTop;
    event.preventDefault();
    if (left > 2) main.scrollBy(0, (on ? 0.7 : -0.7) * main.clientHeight);
    else button.click();
  });
}

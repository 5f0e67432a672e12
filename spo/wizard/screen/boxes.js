// The boxes of a form: what each asks, what stands in it, and how an answer is put into it so that the program hears of it.
// This is all that the scripts know of how Streamlit draws its widgets.
{
  const BOX = "[data-testid=stForm] [data-testid=stElementContainer][class*=st-key-]";
  const IN_PASSING = "[class*=st-key-passing-], [class*=st-key-theirs-]";
  const KINDS = ["Radio", "Checkbox", "MultiSelect", "Selectbox", "FileUploader", "TextInput", "TextArea"];

  const all = (box, what) => [...box.querySelectorAll(what)];
  const words = (node) => node?.textContent.trim() ?? "";
  const kind = (box) => KINDS.find((kind) => box.querySelector(`[data-testid=st${kind}]`));
  const field = (box) => box.querySelector("input, textarea");
  const until = async (found, tries = 40) => {
    for (; tries && !found(); tries -= 1) await new Promise((then) => setTimeout(then, 50));
    return found();
  };
  const frame = () => new Promise((then) => requestAnimationFrame(then));

  const READ = {
    Radio: (box) => words(box.querySelector("label:has(:checked)")),
    Checkbox: (box) => field(box).checked,
    MultiSelect: (box) => all(box, "[data-tag]").map((tag) => tag.getAttribute("aria-label")),
    Selectbox: (box) => field(box).value,
    FileUploader: (box) => all(box, "[data-testid=stFileChipName]").map(words),
    TextInput: (box) => field(box).value,
    TextArea: (box) => field(box).value,
  };
  const read = (box) => READ[kind(box)](box);

  // React hears of a value only by way of the setter that it has not replaced.
  const type = (input, text) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value").set.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  // A list that is open closes when the page scrolls. One that has closed before it offered the answer is opened again.
  const choose = async (box, answer) => {
    const input = field(box), offered = () => all(document, "[role=option]").find((one) => words(one) === answer);
    input.scrollIntoView({ block: "center" });
    await frame().then(frame);
    input.focus();
    for (let tries = 3; tries && !offered(); tries -= 1) {
      type(input, "");
      type(input, answer);
      await until(offered, 10);
    }
    offered()?.click();
    await frame();
    input.blur();
    await until(() => !document.querySelector("[role=listbox]"));
  };
  const press = (box, label) => box.querySelector(`button[aria-label=${JSON.stringify(label)}]`)?.click();

  const PUT = {
    Radio: (box, answer) => all(box, "label:has(input)").find((one) => words(one) === answer)?.querySelector("input").click(),
    Checkbox: (box) => field(box).click(),
    MultiSelect: async (box, answers) => {
      for (const one of read(box).filter((one) => !answers.includes(one))) {
        press(box, `Remove ${one}`);
        await until(() => !read(box).includes(one));
      }
      for (const one of answers) if (!read(box).includes(one)) await choose(box, one);
    },
    Selectbox: (box, answer) => (answer ? choose(box, answer) : press(box, "Clear value")),
    FileUploader: () => undefined, // a script may not choose a file
    TextInput: (box, text) => type(field(box), text),
    TextArea: (box, text) => type(field(box), text),
  };
  const same = (one, two) => JSON.stringify(one) === JSON.stringify(two);

  // A key ends with the revision that its box shows, or with what tells one opening of a file from the next.
  const name = (key) => {
    const [, end] = key.match(/-(\d+|[0-9a-f]{15})$/) ?? [];
    return end === undefined ? key : end.length === 15 ? key.replaceAll(end, "") : key.slice(0, -end.length - 1);
  };

  window.spoBoxes = {
    same,
    read,
    is: (box) => Boolean(kind(box)) && !box.closest(IN_PASSING),
    around: (node) => node.closest?.(BOX),
    all: () => all(document, BOX).filter(window.spoBoxes.is),
    key: (box) => [...box.classList].find((one) => one.startsWith("st-key-")),
    name: (box) => name(window.spoBoxes.key(box)),
    asks: (box) => words(box.querySelector("[data-testid=stWidgetLabel] p")),
    focus: (box) => field(box)?.focus(),
    // Put an answer into a box, and tell whether it is in it then.
    put: async (box, answer) => {
      if (!same(read(box), answer)) await PUT[kind(box)](box, answer);
      return Boolean(await until(() => same(read(box), answer)));
    },
  };
}

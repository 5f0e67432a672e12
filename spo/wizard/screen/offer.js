// Offers back what was typed and not saved: on its page to be put back or thrown away, and on a list of pages as a way to
// the others.
{
  const { lists } = document.currentScript.dataset;
  const panel = document.currentScript.parentElement.querySelector("#not-saved");
  const boxes = window.spoBoxes, typed = window.spoTyped, drafts = window.spoDrafts;
  const SHOWN = 400;

  const make = (tag, text, ...within) => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.append(...within);
    return made;
  };
  const button = (text, press) => {
    const made = make("button", text);
    made.type = "button";
    made.addEventListener("click", () => press().catch(cannot));
    return made;
  };
  const show = (part) => {
    panel.append(part);
    panel.hidden = false;
    return part;
  };
  const tell = (sentence) => {
    panel.querySelector("[role=status]")?.remove();
    const told = make("p", "");
    told.setAttribute("role", "status");
    show(told).textContent = sentence;
  };
  const cannot = () => {
    if (!drafts.left.aborted) tell("This browser cannot keep what you type until it is saved. Save a page before you leave it.");
    return false;
  };
  const until = async (there, tries = 600) => {
    for (; tries && !drafts.left.aborted && !there(); tries -= 1) {
      await new Promise((then) => setTimeout(then, 100));
    }
  };
  const isDrawn = () => document.querySelector("[data-testid=stApp]")?.dataset.testScriptState === "notRunning"
    && !document.querySelector("[data-testid=stMain] [data-testid=stSkeleton]");

  const when = (at) => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(at);
  const said = (answer) => {
    const text = typeof answer === "boolean" ? (answer ? "Ticked" : "Not ticked") : [answer].flat().join("; ") || "Nothing";
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length - SHOWN} more characters)` : text;
  };
  const boxOf = (answer) => boxes.all().find((box) => boxes.name(box) === answer.name);
  const differs = (answer) => !boxOf(answer) || !boxes.same(boxes.read(boxOf(answer)), answer.now);

  // One answer, and beside it what was saved at the same place since. Streamlit draws a box empty before it fills it, so
  // what the page has is read again for as long as it is told.
  const row = (answer) => {
    const since = make("p", ""), told = make("dd", said(answer.now), since);
    const look = () => {
      const box = boxOf(answer), now = box && boxes.read(box);
      since.hidden = !box || boxes.same(now, answer.was);
      since.textContent = since.hidden ? "" : `Changed since. The page now has: ${said(now)}`;
    };
    look();
    until(() => told.isConnected).then(() => until(() => !told.isConnected || look(), Infinity));
    return make("div", "", make("dt", answer.asks), told);
  };

  // Put back what has a box on the page, and return the rest.
  const putBack = async (answers) => {
    const rest = [];
    let first;
    for (const answer of answers) {
      const box = boxOf(answer);
      if (box) typed.touch(box);
      if (box && (await boxes.put(box, answer.now))) first ??= box;
      else rest.push(answer);
    }
    typed.look();
    if ((await typed.keeper.kept()) === false) throw new Error("The browser did not keep it."); // so what it has stays
    if (first) boxes.focus(first);
    return rest;
  };

  // Offer a draft, until it is answered or the page is left.
  const offer = async (draft) => {
    await until(isDrawn);
    let answers = draft.answers.filter(differs);
    if (!answers.length) return drafts.drop(draft.id);
    const part = make("section", ""), heading = make("h2", "What you typed here was not saved");
    heading.tabIndex = -1;
    return new Promise((end) => {
      drafts.left.addEventListener("abort", end);
      const over = async (sentence) => {
        await drafts.drop(draft.id);
        part.remove();
        tell(sentence);
        end();
      };
      const back = async () => {
        answers = await putBack(answers);
        if (!answers.length) return over("It is back on the page, and not saved yet. Look at it, then save the page.");
        await drafts.write(draft.id, answers, draft.at);
        draw("The rest could not be put back: it is not asked for or offered here now, or is a file, which only you can choose.");
      };
      const away = async () => {
        await over("It was thrown away.");
        document.getElementById("top")?.focus();
      };
      const draw = (note) => {
        const list = make("dl", "", ...answers.map(row));
        list.className = "facts";
        const ways = make("p", "", button("Put back what was not saved", back), button("Throw it away", away));
        part.replaceChildren(heading, make("p", note ?? `It was typed or chosen by ${when(draft.at)}.`), list, ways);
        show(part);
      };
      draw();
      until(() => document.activeElement !== document.body).then(() => {
        if (document.activeElement.id === "top") heading.focus();
      });
    });
  };

  const list = (draft) => {
    if (!panel.querySelector("ul")) {
      show(make("section", "", make("h2", "Typed and not saved"), make("p", "Open a page to put it back, or throw it away."), make("ul", "")));
    }
    const way = make("a", draft.title), asked = draft.answers.map((answer) => answer.asks).join(", ");
    way.href = draft.place;
    panel.querySelector("ul").append(make("li", "", way, `: ${asked} (${when(draft.at)})`));
  };

  panel.replaceChildren();
  panel.hidden = true;
  if (drafts.can) {
    typed.keeper = drafts.keeper(cannot);
    drafts.each(lists ? "group" : "own", (draft) => (draft.here ? offer : list)(draft)).catch(cannot);
  } else {
    typed.keeper = { place: drafts.place, keep: (answers) => answers.length && cannot(), kept: () => undefined };
  }
  typed.look();
}

// Keeps what is typed and not saved in this browser until it is saved or thrown away. It lies there encrypted: the key is
// the store's, is told to a page of its case alone, and is held in memory.
{
  const script = document.currentScript, { key, own, group, title } = script.dataset;
  script.removeAttribute("data-key");
  const place = location.pathname + location.search, left = window.spoTyped.visit();
  const TABLE = "drafts", KEPT_FOR = 30 * 86_400_000;

  // The browser's database. A change is on the disk before it is said to be made.
  const done = (request, event) => new Promise((then, not) => {
    request[event] = () => then(request.result);
    request.onerror = request.onabort = () => not(request.error);
  });
  const open = async () => {
    const opening = indexedDB.open("spo", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE, { keyPath: "id" });
    const found = await done(opening, "onsuccess");
    found.onclose = () => { window.spoDatabase = undefined; };
    return found;
  };
  const database = () => window.spoDatabase ??= open();
  const look = async (ask) => done(ask((await database()).transaction(TABLE).objectStore(TABLE)), "onsuccess");
  const change = async (act) => {
    const transaction = (await database()).transaction(TABLE, "readwrite", { durability: "strict" });
    act(transaction.objectStore(TABLE));
    transaction.commit();
    await done(transaction, "oncomplete");
  };

  // What is kept of a draft can be read by nobody who has not the key. WebCrypto is there only on this computer's own
  // address, or over TLS: elsewhere nothing is kept, and the page says so.
  const raw = Uint8Array.from(atob(key), (one) => one.charCodeAt());
  const opener = raw.length ? crypto.subtle?.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]) : undefined;
  const under = (iv, id) => ({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(id) });
  const closed = async (id, answers, at) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify({ title, place, answers }));
    return { id, own, group, at, iv, text: await crypto.subtle.encrypt(under(iv, id), await opener, text) };
  };
  const opened = async ({ id, own: of, at, iv, text }) => {
    const words = await crypto.subtle.decrypt(under(iv, id), await opener, text);
    return { id, at, here: of === own, ...JSON.parse(new TextDecoder().decode(words)) };
  };
  const write = async (id, answers, at = Date.now()) => {
    const draft = await closed(id, answers, at);
    await change((table) => table.put(draft));
  };
  const drop = (id) => change((table) => table.delete(id));

  // Every visit to a page has a draft of its own. Its lock is held while the window is there, so that no other offers it.
  const keeper = (cannot) => {
    const id = crypto.randomUUID();
    let wanted, writing, held;
    const hold = () => new Promise((then) => {
      navigator.locks.request(id, () => new Promise((end) => {
        left.addEventListener("abort", end);
        then(true);
      }));
    });
    const keepUp = async () => {
      while (wanted) {
        const answers = wanted;
        wanted = undefined;
        if (answers.length) {
          await (held ??= hold());
          await write(id, answers);
        } else if (held) {
          await drop(id);
        }
      }
    };
    const keep = (answers) => {
      wanted = answers;
      writing ??= keepUp().then(() => true, cannot).finally(() => { writing = undefined; });
    };
    return { place, keep, kept: () => writing };
  };

  // Hand on the drafts of this page, or of this case, each once the window that typed it is gone.
  const each = async (which, act) => {
    for (const { id, at, ...kept } of await look((table) => table.getAll())) {
      if (at < Date.now() - KEPT_FOR) await drop(id);
      else if (kept[which] === { own, group }[which]) {
        const take = async () => {
          const there = await look((table) => table.get(id));
          if (there) await act(await opened(there));
        };
        navigator.locks.request(id, { signal: left }, take).catch(() => undefined);
      }
    }
  };

  window.spoDrafts = { left, can: Boolean(opener), place, write, drop, each, keeper };
}

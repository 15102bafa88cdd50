"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const tools = one("#tools"), shown = one("#shown"), unfold = one("#unfold");
  const words = one("#words"), severity = one("#severity"), chosen = one("#document"), order = one("#order");
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const items = all("[data-item]").map((element, place) => ({
    element, place,
    reference: element.dataset.item === "reference",
    verdicts: (element.dataset.verdict || "").split(" "),
    severities: (element.dataset.severity || "").split(" "),
    documents: (element.dataset.document || element.closest("[data-document]")?.dataset.document || "").split(" "),
    get text() {
      const value = plain(`${element.textContent} ${all("a[href^='http']", element).map((a) => a.href).join(" ")}`);
      Object.defineProperty(this, "text", { value });
      return value;
    },
  }));
  const references = items.filter((item) => item.reference).length;
  const groups = all(".group").map((element) => ({ element, members: items.filter((item) => element.contains(item.element)) }));
  const sections = all("main section").map((element) => ({ element, members: items.filter((item) => element.contains(item.element)) }))
    .filter(({ members }) => members.length);
  const rows = all("tbody [data-document]");
  let folded = null;

  const filter = () => {
    const sought = plain(words.value).split(/\s+/).filter(Boolean);
    const verdicts = all("input[name=verdict]:checked", tools).map((box) => box.value);
    const severities = severity.value.split(" ").filter(Boolean);
    const place = chosen ? chosen.value : "";
    const meets = (wanted, have) => !wanted.length || wanted.some((value) => have.includes(value));
    const active = Boolean(sought.length || verdicts.length || severities.length || place);
    let count = 0, others = 0;
    for (const item of items) {
      const fits = meets(verdicts, item.verdicts) && meets(severities, item.severities) &&
        (!place || item.documents.includes(place)) && sought.every((word) => item.text.includes(word));
      item.element.hidden = !fits;
      if (fits && item.reference) count += 1;
      else if (fits) others += 1;
    }
    for (const { element, members } of [...groups, ...sections]) {
      element.hidden = active && !members.some((item) => !item.element.hidden);
    }
    for (const row of rows) row.hidden = Boolean(place) && row.dataset.document !== place;
    reveal(active);
    const number = (value, noun) => `${value.toLocaleString("en")} ${noun}${value === 1 ? "" : "s"}`;
    shown.textContent = active
      ? `${count.toLocaleString("en")} of ${number(references, "reference")} shown${others ? `, and ${number(others, "further finding")}` : ""}.`
      : `All ${number(references, "reference")} shown.`;
  };

  /* What a filter finds must be seen: the groups open while it is set, and are as they were afterwards. */
  const reveal = (active) => {
    const details = groups.map(({ element }) => element).filter((element) => element.localName === "details");
    if (active && !folded) folded = new Map(details.map((element) => [element, element.open]));
    if (active) for (const element of details) element.open = true;
    else if (folded) { for (const [element, open] of folded) element.open = open; folded = null; }
  };

  const weight = { error: 3, warning: 2, note: 1 };
  const keys = {
    place: (item) => item.place,
    worst: (item) => -Math.max(0, ...item.severities.map((word) => weight[word] || 0)),
    title: (item) => one("cite", item.element)?.textContent || "",
    address: (item) => one("a[href^='http']", item.element)?.href || "\uffff",
  };
  const compare = (a, b) => (typeof a === "number" ? a - b : collator.compare(a, b));
  const sort = () => {
    const key = keys[order.value];
    for (const list of all("main .cards, main .lines")) {
      const members = items.filter((item) => item.element.parentElement === list).map((item) => [key(item), item]);
      members.sort((a, b) => compare(a[0], b[0]) || a[1].place - b[1].place);
      list.append(...members.map(([, item]) => item.element));
    }
  };

  const sortable = (table) => {
    const heads = all("thead th", table), body = one("tbody", table);
    heads.forEach((head, column) => {
      if (head.classList.contains("picture")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const numbers = head.classList.contains("n");
        const down = head.getAttribute("aria-sort") ? head.getAttribute("aria-sort") === "ascending" : numbers;
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const value = (row) => (numbers ? Number(row.cells[column].textContent) : row.cells[column].textContent);
        const sorted = [...body.rows].sort((a, b) => compare(value(a), value(b)) * (down ? -1 : 1));
        body.append(...sorted);
      });
    });
  };

  const open = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.localName === "details") at.open = true;
  };
  const visit = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) { tools.reset(); }
    open(target);
    target.scrollIntoView();
  };

  let unprinted = null;
  addEventListener("beforeprint", () => {
    unprinted ??= all("details:not([open])");
    for (const element of unprinted) element.open = true;
  });
  addEventListener("afterprint", () => {
    for (const element of unprinted || []) element.open = false;
    unprinted = null;
  });

  let waiting;
  words.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  tools.addEventListener("change", (event) => (event.target === order ? sort() : filter()));
  tools.addEventListener("submit", (event) => { event.preventDefault(); filter(); });
  tools.addEventListener("reset", () => setTimeout(() => { sort(); filter(); }));
  unfold.addEventListener("click", () => {
    const unfolding = unfold.getAttribute("aria-pressed") === "false";
    unfold.setAttribute("aria-pressed", String(unfolding));
    for (const element of all("main details:not(.rule)")) element.open = unfolding;
  });
  addEventListener("hashchange", visit);
  all("[data-sortable]").forEach(sortable);
  one("#sieve").open = matchMedia("(min-width: 66rem)").matches;
  tools.hidden = references === 0;
  filter();
  visit();
})();

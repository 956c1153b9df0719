// Keys, highlights, and the peek at evidence. Everything works without it, only slower.
(function () {
  "use strict";
  const $ = (selector, root) => (root || document).querySelector(selector);
  const $$ = (selector, root) => Array.from((root || document).querySelectorAll(selector));

  const dark = () => {
    const set = document.documentElement.dataset.theme;
    return set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  };

  const toggle = $("[data-theme-toggle]");
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    const theme = dark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch (e) {
      // it holds for this page
    }
    document.dispatchEvent(new CustomEvent("theme"));
  });

  const keys = $("#keys");
  const keysButton = $("[data-keys]");
  keysButton.hidden = false;
  keysButton.addEventListener("click", () => keys.showModal());

  // the lines of a page, one after the other
  const links = () => $$(".line .fact, .course .fact, .stand .fact, tr.row a").filter((a) => a.offsetParent !== null);
  const step = (by) => {
    const all = links();
    if (all.length === 0) return;
    const at = all.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
    all[next].focus();
    all[next].scrollIntoView({ block: "nearest" });
  };

  const press = (key) => {
    const target = $("[data-key-" + key + "]");
    if (!target) return false;
    if (target.tagName === "FORM") {
      target.requestSubmit();
    } else {
      const place = $(target.getAttribute("href"));
      const field = $("[form=" + place.id + "]") || $("input:not([type=hidden]), select, textarea, button", place) || place;
      place.scrollIntoView({ block: "start" });
      field.focus({ preventScroll: true });
    }
    return true;
  };

  // a key that means the line which has the focus
  const meant = (key) => !document.dispatchEvent(new CustomEvent("line", { detail: key, cancelable: true }));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const done =
      (event.key === "j" && (step(1), true)) ||
      (event.key === "k" && (step(-1), true)) ||
      (event.key === "/" && ($("#find").focus(), true)) ||
      (event.key === "?" && (keys.showModal(), true)) ||
      ("cxuyn".includes(event.key) && meant(event.key)) ||
      ("cxemsu".includes(event.key) && press(event.key));
    if (done) event.preventDefault();
  });

  // a report: the words and the items beside them light each other up
  const report = $(".report");
  if (report) {
    const marks = $$("mark[data-items]", report);
    const notes = new Map($$(".note", report).map((note) => [note.dataset.key, note]));
    const light = (items, on) => {
      marks.forEach((mark) => {
        if (mark.dataset.items.split(" ").some((item) => items.includes(item))) {
          mark.classList.toggle("lit", on);
        }
      });
      items.forEach((item) => notes.get(item) && notes.get(item).classList.toggle("lit", on));
    };
    const both = (element, items) => {
      element.addEventListener("mouseenter", () => light(items, true));
      element.addEventListener("mouseleave", () => light(items, false));
      element.addEventListener("focusin", () => light(items, true));
      element.addEventListener("focusout", () => light(items, false));
    };
    marks.forEach((mark) => {
      const items = mark.dataset.items.split(" ");
      both(mark, items);
      mark.addEventListener("click", () => {
        if (String(getSelection()) === "") {
          const note = items.map((item) => notes.get(item)).find(Boolean);
          if (note) $("a", note).focus();
        }
      });
    });
    notes.forEach((note, item) => both(note, [item]));
    const add = $("#add");
    document.addEventListener("selectionchange", () => {
      const selection = getSelection();
      const words = String(selection).trim();
      const anchor = selection.anchorNode && selection.anchorNode.parentElement;
      if (words.length > 2 && anchor && anchor.closest(".text")) {
        $("#a-words").value = words.slice(0, 4000);
        add.classList.add("ready");
      }
    });
  }

  // evidence beside a timeline
  document.addEventListener("peek", (event) => {
    const aside = event.target.closest(".relation").querySelector(".peek");
    fetch("/items/" + encodeURIComponent(event.detail) + "/evidence", { headers: { Accept: "text/html" } })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.status))))
      .then((html) => {
        const page = new DOMParser().parseFromString(html, "text/html");
        aside.replaceChildren(...page.body.childNodes);
        aside.hidden = false;
      })
      .catch(() => {
        location.href = "/items/" + encodeURIComponent(event.detail);
      });
  });
})();

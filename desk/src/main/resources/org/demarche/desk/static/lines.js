// Lines of lists are corrected where they stand: c, x, u, and in a sample y, n. Without it, the page of the item does it.
(function () {
  "use strict";
  const said = document.getElementById("said");
  const token = document.querySelector("meta[name=token]").content;
  const WORDS = { confirm: "Confirmed", reject: "Rejected", undo: "Undone", right: "Graded right", wrong: "Graded wrong", ungrade: "Grade taken back" };

  const say = (line, what, notice) => {
    const words = document.createElement("p");
    words.append(what ? Object.assign(document.createElement("b"), { textContent: what + ". " }) : "", notice);
    said.replaceChildren(words);
    const undo = line.dataset.grading ? line.dataset.number : line.dataset.undo;
    if (what && undo) {
      const button = Object.assign(document.createElement("button"), { type: "button" });
      button.append("Undo it ", Object.assign(document.createElement("kbd"), { textContent: "u" }));
      button.addEventListener("click", () => take(line, "u"));
      said.append(button);
    }
    said.classList.add("open");
  };

  const send = (line, address, form) => {
    line.setAttribute("aria-busy", "true");
    return fetch(address, {
      method: "POST",
      headers: { Accept: "application/json", "X-Token": token },
      body: new URLSearchParams(form),
    })
      .then((answer) => (answer.ok || [400, 409, 422].includes(answer.status) ? answer.json() : Promise.reject(new Error(answer.status))))
      .catch(() => ({ status: 0, notice: "The desk cannot be reached, or this page is older than it: load it again. Nothing was changed." }))
      .finally(() => line.removeAttribute("aria-busy"));
  };

  // an item may stand in several lists of a page
  const show = (line, answer) => {
    document.querySelectorAll("[data-version]").forEach((other) => {
      if (other.dataset.key !== line.dataset.key && other !== line) return;
      other.dataset.version = answer.version;
      other.dataset.undo = answer.undo;
      other.classList.remove("confirmed", "rejected");
      if (answer.verdict) other.classList.add(answer.verdict);
      const verdict = other.querySelector(".said-of");
      if (verdict) verdict.textContent = answer.verdict;
    });
  };

  const correct = (line, what) => {
    if (what === "undo" && !line.dataset.undo) return say(line, "", "Nobody has corrected this item: there is nothing to undo.");
    const form = { version: line.dataset.version };
    if (what === "undo") form.number = line.dataset.undo;
    return send(line, "/items/" + encodeURIComponent(line.dataset.key) + "/" + what, form).then((answer) => {
      if (answer.version !== undefined) show(line, answer);
      say(line, answer.status === 200 ? WORDS[what] : "", answer.notice);
    });
  };

  const grade = (line, what) => {
    if (what === "ungrade" && !line.dataset.number) return say(line, "", "It has no grade yet.");
    const form = { item: line.dataset.key, grade: what, lot: line.dataset.grading };
    if (what === "ungrade") form.number = line.dataset.number;
    return send(line, "/quality/grade", form).then((answer) => {
      if (answer.status !== 200) return say(line, "", answer.notice);
      line.dataset.number = answer.number || "";
      line.dataset.grade = answer.grade;
      line.querySelector(".grade").textContent = answer.grade;
      const done = document.querySelectorAll(".sample [data-grade=right], .sample [data-grade=wrong]").length;
      const count = document.getElementById("graded");
      if (count) count.textContent = done;
      say(line, WORDS[what], answer.notice);
      if (what === "ungrade") return;
      const next = Array.from(document.querySelectorAll(".sample [data-grading]")).find(
        (other) => !other.dataset.grade && line.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING
      );
      if (next) {
        next.querySelector(".fact").focus();
        next.scrollIntoView({ block: "center" });
      }
    });
  };

  // whether the key meant a line
  const take = (line, key) => {
    if (!line || line.getAttribute("aria-busy")) return Boolean(line);
    if (line.dataset.grading && "ynu".includes(key)) {
      grade(line, { y: "right", n: "wrong", u: "ungrade" }[key]);
    } else if ("cxu".includes(key)) {
      correct(line, { c: "confirm", x: "reject", u: "undo" }[key]);
    } else {
      return false;
    }
    return true;
  };

  document.addEventListener("line", (event) => {
    const line = document.activeElement.closest("[data-version]");
    if (line && take(line, event.detail)) event.preventDefault();
  });

  // a sample shows the words around the quote of the line that is looked at
  document.querySelectorAll(".sample [data-grading]").forEach((line) => {
    line.querySelectorAll("button").forEach((button) =>
      button.addEventListener("click", (event) => {
        event.preventDefault();
        take(line, button.value === "right" ? "y" : "n");
      })
    );
    line.addEventListener("focusin", () => {
      if (line.querySelector(".peek")) return;
      const peek = Object.assign(document.createElement("div"), { className: "peek" });
      line.append(peek);
      fetch("/items/" + encodeURIComponent(line.dataset.key) + "/evidence")
        .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.status))))
        .then((html) => {
          const tellings = new DOMParser().parseFromString(html, "text/html").querySelector(".tellings");
          peek.replaceChildren(tellings);
        })
        .catch(() => peek.remove());
    });
  });
  const first = document.querySelector(".sample [data-grading]:not([data-grade=right]):not([data-grade=wrong]) .fact");
  if (first && !location.hash) first.focus();
})();

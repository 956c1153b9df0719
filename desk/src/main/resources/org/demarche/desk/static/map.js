// The map nearer and farther: keys + and -, buttons, the wheel with ctrl, and dragging. Without it, parts of the world are links.
(function () {
  "use strict";
  const map = document.querySelector("[data-map]");
  if (!map) return;
  const whole = map.viewBox.baseVal.width;
  const marks = Array.from(map.querySelectorAll(".spot, text")).map((mark) => {
    const box = mark.getBBox();
    return { mark, x: mark.tagName === "text" ? box.x : box.x + box.width / 2, y: box.y + box.height / 2 };
  });

  const look = (x, y, width) => {
    const view = map.viewBox.baseVal;
    const ratio = view.height / view.width;
    const wide = Math.min(1000, Math.max(20, width));
    map.setAttribute("viewBox", [x, y, wide, wide * ratio].join(" "));
    // marks and names keep their size on the screen
    const scale = wide / whole;
    marks.forEach(({ mark, x: mx, y: my }) => {
      mark.setAttribute("transform", "translate(" + mx * (1 - scale) + " " + my * (1 - scale) + ") scale(" + scale + ")");
    });
  };
  const zoom = (by, at) => {
    const view = map.viewBox.baseVal;
    const [fx, fy] = at || [0.5, 0.5];
    const wide = Math.min(1000, Math.max(20, view.width * by));
    const k = wide / view.width;
    look(view.x + view.width * fx * (1 - k), view.y + view.height * fy * (1 - k), wide);
  };

  const buttons = document.createElement("span");
  [["Nearer", "+", 0.6], ["Farther", "-", 1 / 0.6]].forEach(([name, key, by]) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "plain" });
    button.append(name + " ", Object.assign(document.createElement("kbd"), { textContent: key === "-" ? "−" : key }));
    button.addEventListener("click", () => zoom(by));
    buttons.append(button, " ");
  });
  document.querySelector(".parts").append(buttons);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, dialog")) return;
    if (event.key === "+" || event.key === "=") zoom(0.6);
    if (event.key === "-") zoom(1 / 0.6);
  });
  map.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = map.getBoundingClientRect();
      zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, [(event.clientX - box.x) / box.width, (event.clientY - box.y) / box.height]);
    },
    { passive: false }
  );
  let from = null;
  map.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.pointerType === "mouse") from = { x: event.clientX, y: event.clientY, moved: false };
  });
  window.addEventListener("pointermove", (event) => {
    if (!from || Math.abs(event.clientX - from.x) + Math.abs(event.clientY - from.y) < (from.moved ? 1 : 5)) return;
    const view = map.viewBox.baseVal;
    const unit = view.width / map.getBoundingClientRect().width;
    look(view.x - (event.clientX - from.x) * unit, view.y - (event.clientY - from.y) * unit, view.width);
    from = { x: event.clientX, y: event.clientY, moved: true };
  });
  window.addEventListener("pointerup", () => setTimeout(() => (from = null)));
  map.addEventListener("dragstart", (event) => event.preventDefault());
  map.addEventListener(
    "click",
    (event) => {
      if (from && from.moved) event.preventDefault();
    },
    true
  );
})();

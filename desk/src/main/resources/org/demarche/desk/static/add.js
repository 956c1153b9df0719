// What was handed in renews itself while it is being read. Without scripts a link does the same.
(function () {
  "use strict";
  const PAUSE = 700;
  const deliveries = document.getElementById("deliveries");

  const look = () =>
    fetch("/add", { headers: { Accept: "text/html" } })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.status))))
      .then((html) => {
        const now = new DOMParser().parseFromString(html, "text/html").getElementById("deliveries");
        if (now.innerHTML !== deliveries.innerHTML) {
          deliveries.replaceChildren(...now.childNodes);
        }
        deliveries.dataset.underWay = now.dataset.underWay || "";
      })
      .catch(() => {}) // the desk may be closing; the next look tells
      .finally(() => deliveries.dataset.underWay && setTimeout(look, PAUSE));

  if (deliveries.dataset.underWay) setTimeout(look, PAUSE);
})();

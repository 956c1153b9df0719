// The timeline of a relation: cooperation above, conflict below, on one axis of time with encounters,
// statements, the level of tension and how much was read.
(function () {
  "use strict";
  const places = Array.from(document.querySelectorAll("[data-timeline]"));
  if (places.length === 0) return;

  const load = (src) =>
    new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = src;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });

  const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const element = (tag, name, text) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  };

  // marks of one day and side stand in a pile, not on one another
  const piles = (marks) => {
    const heights = new Map();
    return marks.map((mark) => {
      const pile = mark.d + (mark.v > 0 ? "+" : "-") + Math.round(mark.v);
      const height = heights.get(pile) || 0;
      heights.set(pile, height + 1);
      return height;
    });
  };

  const tip = (mark) => {
    const box = element("div", "tip");
    box.append(element("b", "", mark.w + "  " + mark.s));
    if (mark.c) box.append(element("div", "", mark.c));
    box.append(element("div", "told", mark.q + (mark.v === null ? "" : "  score " + mark.v)));
    return box;
  };

  const option = (data, narrow) => {
    const ink = style("--ink");
    const mute = style("--mute");
    const rule = style("--rule");
    const coop = style("--coop");
    const conf = style("--conf");
    const paper = style("--paper");
    const left = narrow ? 34 : 112;
    const right = 20; // half of the last label, a year
    const acts = data.marks.filter((m) => m.kind === "event" && m.v !== null && m.v !== 0);
    const met = data.marks.filter((m) => m.kind === "encounter");
    const said = data.marks.filter((m) => m.kind === "statement");
    const heights = piles(acts);
    const grids = [
      { left, right, top: 4, height: 26 },
      { left, right, top: 40, height: narrow ? 170 : 210 },
      { left, right, top: narrow ? 220 : 260, height: 20 },
      { left, right, top: narrow ? 254 : 294, height: 62 },
      { left, right, top: narrow ? 332 : 372, height: 30 },
    ];
    const days = data.marks.map((m) => m.d).concat(data.spans.map((s) => s.from), data.spans.map((s) => s.to));
    if (data.ends) days.push(...data.ends);
    days.sort();
    const read = data.spans.filter((s) => s.read > 0).map((s) => s.from);
    const ends = data.focus || [read[0] || days[0], days[days.length - 1]];
    const x = (index, labels) => ({
      type: "time",
      gridIndex: index,
      min: days[0],
      max: days[days.length - 1],
      axisLine: { show: labels, lineStyle: { color: rule }, onZero: false },
      axisTick: { show: labels, lineStyle: { color: rule } },
      axisLabel: { show: labels, color: mute, fontSize: 11, hideOverlap: true },
      splitLine: { show: true, lineStyle: { color: rule, width: 1, opacity: 0.6 } },
      axisPointer: { show: true, type: "line", label: { show: false }, lineStyle: { color: mute, width: 1 } },
    });
    const y = (index, name, more) =>
      Object.assign(
        {
          type: "value",
          gridIndex: index,
          name: narrow ? "" : name,
          nameLocation: "middle",
          nameGap: 38,
          nameRotate: 0,
          nameTextStyle: { color: mute, fontSize: 11, align: "right" },
          axisLine: { show: false },
          axisTick: { show: false },
          axisLabel: { color: mute, fontSize: 10 },
          splitLine: { show: false },
        },
        more
      );
    const lane = { min: -1, max: 1, axisLabel: { show: false } };
    const points = (marks, value, more) =>
      marks.map((m, i) => Object.assign({ value: [m.d, value(m, i)], mark: m }, more ? more(m, i) : {}));
    const reports = Math.max(1, ...data.spans.map((s) => s.naming));
    const middle = (s) => new Date((Date.parse(s.from) + Date.parse(s.to)) / 2).toISOString().slice(0, 10);
    return {
      animation: false,
      textStyle: { fontFamily: style("--sans"), color: ink },
      aria: { enabled: false },
      tooltip: {
        trigger: "item",
        confine: true,
        enterable: false,
        backgroundColor: paper,
        borderColor: rule,
        borderWidth: 1,
        padding: 8,
        shadowBlur: 0,
        textStyle: { color: ink, fontSize: 12 },
        formatter: (at) => (at.data && at.data.mark ? tip(at.data.mark) : element("div", "tip", at.data.told)),
      },
      axisPointer: { link: [{ xAxisIndex: "all" }] },
      grid: grids,
      xAxis: [x(0, false), x(1, false), x(2, false), x(3, false), x(4, true)],
      yAxis: [
        y(0, "encounters", lane),
        y(1, "acts", {
          min: -10,
          max: 10,
          interval: 5,
          axisLabel: { color: mute, fontSize: 10, formatter: (v) => (v > 0 ? "+" + v : String(v).replace("-", "−")) },
          splitLine: { show: true, lineStyle: { color: rule, opacity: 0.6 } },
        }),
        y(2, "statements", lane),
        y(3, "tension", {
          min: -10,
          max: 10,
          interval: 10,
          axisLabel: { color: mute, fontSize: 10, formatter: (v) => (v > 0 ? "+" + v : String(v).replace("-", "−")) },
          splitLine: { show: true, lineStyle: { color: rule, opacity: 0.6 } },
        }),
        y(4, "reports", { min: 0, max: reports, interval: reports }),
      ],
      dataZoom: [
        {
          type: "slider",
          xAxisIndex: [0, 1, 2, 3, 4],
          startValue: ends[0],
          endValue: ends[1],
          left,
          right,
          bottom: 4,
          height: 22,
          brushSelect: true,
          showDataShadow: false,
          borderColor: rule,
          backgroundColor: "transparent",
          fillerColor: style("--shade"),
          handleStyle: { color: paper, borderColor: mute },
          moveHandleSize: 0,
          textStyle: { color: mute, fontSize: 10 },
          brushStyle: { color: style("--shade") },
        },
        { type: "inside", xAxisIndex: [0, 1, 2, 3, 4], startValue: ends[0], endValue: ends[1], zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false },
      ],
      series: [
        {
          name: "encounters",
          type: "scatter",
          xAxisIndex: 0,
          yAxisIndex: 0,
          symbol: "diamond",
          symbolSize: 11,
          itemStyle: { color: ink },
          data: points(met, () => 0, (m) => ({
            itemStyle: {
              color: m.state === "held" ? ink : paper,
              borderColor: m.state === "cancelled" || m.state === "refused" || m.state === "postponed" ? conf : ink,
              borderWidth: 1.5,
            },
          })),
        },
        {
          name: "cooperation",
          type: "scatter",
          xAxisIndex: 1,
          yAxisIndex: 1,
          symbolSize: 9,
          itemStyle: { color: coop },
          data: points(acts, (m) => m.v, (m, i) => ({
            symbol: m.there ? "circle" : "rect",
            symbolOffset: [0, -5 * heights[i]],
          })).filter((p) => p.value[1] > 0),
          markLine: {
            silent: true,
            symbol: "none",
            label: { show: false },
            lineStyle: { color: mute, type: "solid", width: 1 },
            data: [{ yAxis: 0 }],
          },
        },
        {
          name: "conflict",
          type: "scatter",
          xAxisIndex: 1,
          yAxisIndex: 1,
          symbolSize: 9,
          itemStyle: { color: conf },
          data: points(acts, (m) => m.v, (m, i) => ({
            symbol: m.there ? "circle" : "rect",
            symbolOffset: [0, 5 * heights[i]],
          })).filter((p) => p.value[1] < 0),
        },
        {
          name: "statements",
          type: "scatter",
          xAxisIndex: 2,
          yAxisIndex: 2,
          symbolSize: [3, 14],
          symbol: "rect",
          itemStyle: { color: mute },
          data: points(said, () => 0),
        },
        tension("there", data, ink, "solid", data.one + " towards " + data.other),
        tension("back", data, ink, "dashed", data.other + " towards " + data.one),
        {
          name: "reports naming both",
          type: "bar",
          xAxisIndex: 4,
          yAxisIndex: 4,
          barWidth: narrow ? 3 : 6,
          itemStyle: { color: mute, opacity: 0.6 },
          data: data.spans.map((s) => ({
            value: [middle(s), s.naming],
            told: s.span + ": " + s.naming + " of " + s.read + " reports read name both; " + s.acts + " acts",
          })),
        },
      ],
    };
  };

  const tension = (way, data, ink, type, name) => ({
    name,
    type: "line",
    xAxisIndex: 3,
    yAxisIndex: 3,
    step: false,
    connectNulls: false,
    symbol: "circle",
    symbolSize: 4,
    lineStyle: { color: ink, width: 1.5, type },
    itemStyle: { color: ink },
    data: data.spans.map((s) => ({
      value: [s.to, s[way] === null ? "-" : s[way]],
      told: s.span + ": tension of " + name + " " + s[way] + "; " + s.naming + " reports name both",
    })),
  });

  const draw = (place, data) => {
    const chart = echarts.init(place, null, { renderer: "canvas" });
    const show = () => {
      const narrow = place.clientWidth < 560;
      chart.setOption(option(data, narrow), true);
    };
    show();
    chart.on("click", (at) => {
      if (at.data && at.data.mark) {
        place.dispatchEvent(new CustomEvent("peek", { bubbles: true, detail: at.data.mark.k }));
      }
    });
    let width = place.clientWidth;
    new ResizeObserver(() => {
      if (place.clientWidth !== width) {
        width = place.clientWidth;
        chart.resize();
        show();
      }
    }).observe(place);
    document.addEventListener("theme", show);
    matchMedia("print").addEventListener("change", show);
    return chart;
  };

  Promise.all([
    load(places[0].dataset.echarts),
    ...places.map((place) => fetch(place.dataset.timeline).then((answer) => answer.json())),
  ])
    .then(([, ...all]) => {
      if (all.length > 1) {
        const spans = all.flatMap((d) => d.spans);
        const days = spans.flatMap((s) => [s.from, s.to]).concat(all.flatMap((d) => d.marks.map((m) => m.d))).sort();
        const read = spans.filter((s) => s.read > 0).map((s) => s.from).sort();
        all.forEach((d) => {
          d.ends = [days[0], days[days.length - 1]];
          d.focus = [read[0] || days[0], days[days.length - 1]];
        });
      }
      const charts = all.map((data, i) => {
        if (data.marks.length === 0 && data.spans.length === 0) {
          places[i].replaceChildren(element("p", "none", "No act between them is known; that says nothing of what was done."));
          places[i].classList.add("empty");
          return null;
        }
        return draw(places[i], data);
      });
      echarts.connect(charts.filter(Boolean));
      document.documentElement.dataset.drawn = "yes";
    })
    .catch(() => {
      places.forEach((place) => place.classList.add("empty"));
    });
})();

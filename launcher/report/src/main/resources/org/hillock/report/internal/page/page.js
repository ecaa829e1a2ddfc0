"use strict";
(() => {
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  const font = (size) => size + 'px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';
  const plots = [];

  // Numbers

  const raised = (n) => String(n).replace(/[-\d]/g, (c) => (c === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[c]));
  const exponent = (v) => (v === 0 || !isFinite(v) ? 0 : Number(v.toExponential().split("e")[1]));
  const powerOf = (v) => { const e = exponent(v); return e >= 6 || e < -3 ? e : 0; };
  const minus = (s) => s.replace("-", "−");

  /** Significant digits without trailing zeros. */
  function number(v, digits) {
    if (v == null) return "–";
    const power = powerOf(v);
    const plain = String(Number((v / 10 ** power).toPrecision(digits)));
    return minus(plain) + (power ? "×10" + raised(power) : "");
  }

  const withUnit = (text, axis) => (axis.unit ? text + "\u00a0" + axis.unit : text);

  /** As many decimals as a pixel can tell apart. */
  function onAxis(v, axis, span, pixels) {
    const decimals = Math.max(0, -exponent(span / Math.max(1, pixels)));
    return withUnit(powerOf(v) || decimals > 9 ? number(v, 6) : minus(v.toFixed(decimals)), axis);
  }

  // Searching ascending coordinates

  /** The first index whose value is at least v. */
  function lower(xs, v) {
    let low = 0, high = xs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (xs[middle] < v) low = middle + 1; else high = middle;
    }
    return low;
  }

  function nearest(xs, v) {
    const i = lower(xs, v);
    if (i === 0) return 0;
    if (i === xs.length) return i - 1;
    return v - xs[i - 1] <= xs[i] - v ? i - 1 : i;
  }

  // Drawing: one function for each kind of mark; `at` maps coordinates to pixels of the canvas

  const draw = {
    line(g, mark, at) {
      const { x, y } = mark;
      const from = Math.max(0, lower(x, at.left) - 1), to = Math.min(x.length, lower(x, at.right) + 2);
      g.lineWidth = (mark.theory ? 2.2 : mark.many ? 1.1 : 1.6) * at.ratio;
      g.lineJoin = "round";
      if (mark.theory) g.setLineDash([8 * at.ratio, 5 * at.ratio]);
      g.beginPath();
      let pen = false;
      for (let i = from; i < to; i++) {
        if (x[i] == null || y[i] == null) { pen = false; continue; }
        if (pen) g.lineTo(at.x(x[i]), at.y(y[i])); else g.moveTo(at.x(x[i]), at.y(y[i]));
        pen = true;
      }
      g.stroke();
    },

    points(g, mark, at) {
      const r = (mark.x.length > 2000 ? 1.5 : mark.x.length > 200 ? 2.5 : 3.5) * at.ratio;
      g.lineWidth = 1.5 * at.ratio;
      for (let i = 0; i < mark.x.length; i++) {
        if (mark.x[i] == null || mark.y[i] == null) continue;
        g.beginPath();
        g.arc(at.x(mark.x[i]), at.y(mark.y[i]), r, 0, 2 * Math.PI);
        if (mark.theory) g.stroke(); else g.fill();
      }
    },

    raster(g, mark, at) {
      const pitch = Math.abs(at.y(1) - at.y(0));
      const height = Math.max(at.ratio, Math.min(pitch * 0.8, 24 * at.ratio));
      const width = Math.max(1, Math.round((pitch > 6 * at.ratio ? 1.5 : 1) * at.ratio));
      if (pitch < at.ratio) g.globalAlpha = 0.6;
      const to = lower(mark.x, at.right + at.pixel);
      for (let i = lower(mark.x, at.left - at.pixel); i < to; i++) {
        g.fillRect(Math.round(at.x(mark.x[i]) - width / 2), at.y(mark.row[i]) - height / 2, width, height);
      }
    },

    bars(g, mark, at) {
      g.globalAlpha = 0.75;
      const foot = at.y(0);
      for (let i = 0; i < mark.heights.length; i++) {
        if (mark.heights[i] == null) continue;
        const left = at.x(mark.edges[i]), width = at.x(mark.edges[i + 1]) - left, top = at.y(mark.heights[i]);
        const gap = width > 6 * at.ratio ? at.ratio : 0;
        g.fillRect(left + gap / 2, Math.min(top, foot), Math.max(width - gap, 1), Math.abs(foot - top));
      }
    },

    rule(g, mark, at) {
      if (mark.at == null) return;
      g.lineWidth = (mark.theory ? 2 : 1.2) * at.ratio;
      if (mark.theory) g.setLineDash([8 * at.ratio, 5 * at.ratio]);
      g.beginPath();
      if (mark.vertical) { g.moveTo(at.x(mark.at), at.top); g.lineTo(at.x(mark.at), at.bottom); }
      else { g.moveTo(at.x0, at.y(mark.at)); g.lineTo(at.x1, at.y(mark.at)); }
      g.stroke();
    },
  };

  function mapping(u) {
    const { left, top, width, height } = u.bbox, sx = u.scales.x, sy = u.scales.y;
    const kx = width / (sx.max - sx.min), ky = height / (sy.max - sy.min);
    return {
      x: (v) => left + (v - sx.min) * kx, y: (v) => top + height - (v - sy.min) * ky,
      x0: left, x1: left + width, top, bottom: top + height,
      left: sx.min, right: sx.max, pixel: 2 / kx, ratio: devicePixelRatio,
    };
  }

  function drawMarks(plot, u) {
    const g = u.ctx, at = mapping(u);
    for (const mark of plot.data.marks) {
      // A point on the edge is shown whole.
      const room = mark.type === "points" ? 4 * at.ratio : 0;
      g.save();
      g.beginPath();
      g.rect(at.x0 - room, at.top - room, at.x1 - at.x0 + 2 * room, at.bottom - at.top + 2 * room);
      g.clip();
      g.strokeStyle = g.fillStyle = css(mark.color);
      draw[mark.type](g, mark, at);
      g.restore();
    }
  }

  // Reading out: what a mark says at the cursor

  const read = {
    line(mark, x, y, plot) {
      if (mark.x.length === 0 || x < mark.x[0] - plot.near.x || x > mark.x[mark.x.length - 1] + plot.near.x) return "";
      const v = mark.y[nearest(mark.x, x)];
      return v == null ? "–" : onAxis(v, plot.data.y, plot.y.high - plot.y.low, 4 * plot.height);
    },
    points(mark, x, y, plot) {
      let best = -1, distance = 12 * plot.near.x;
      for (let i = 0; i < mark.x.length; i++) {
        if (mark.x[i] != null && mark.y[i] != null && Math.abs(mark.x[i] - x) < distance) {
          distance = Math.abs(mark.x[i] - x);
          best = i;
        }
      }
      if (best < 0) return "";
      return "(" + withUnit(number(mark.x[best], 5), plot.data.x) + ", " + withUnit(number(mark.y[best], 5), plot.data.y) + ")";
    },
    raster(mark, x, y, plot) {
      let best = -1, distance = 10;
      const to = lower(mark.x, x + 10 * plot.near.x);
      for (let i = lower(mark.x, x - 10 * plot.near.x); i < to; i++) {
        const dy = Math.max(0, Math.abs(mark.row[i] - y) - 0.5) / plot.near.y;
        const d = Math.hypot((mark.x[i] - x) / plot.near.x, dy);
        if (d < distance) { distance = d; best = i; }
      }
      if (best < 0) return "";
      return plot.data.y.label + " " + mark.row[best] + " at " + withUnit(number(mark.x[best], 9), plot.data.x);
    },
    bars(mark, x, y, plot) {
      const i = lower(mark.edges, x);
      const bin = mark.edges[i] === x ? i : i - 1;
      if (bin < 0 || bin >= mark.heights.length) return "";
      const range = number(mark.edges[bin], 5) + " to " + withUnit(number(mark.edges[bin + 1], 5), plot.data.x);
      return withUnit(number(mark.heights[bin], 5), plot.data.y) + " in " + range;
    },
  };

  function readOut(plot, u) {
    const inside = u.cursor.left >= 0 && u.cursor.left <= u.over.clientWidth;
    plot.near = {
      x: (plot.x.high - plot.x.low) / Math.max(1, u.over.clientWidth),
      y: (plot.y.high - plot.y.low) / Math.max(1, u.over.clientHeight),
    };
    const x = inside ? u.posToVal(u.cursor.left, "x") : 0;
    // In figures that only follow another's cursor, its height means nothing.
    const y = inside && u.over.matches(":hover") ? u.posToVal(u.cursor.top, "y") : NaN;
    const where = onAxis(x, plot.data.x, plot.x.high - plot.x.low, u.over.clientWidth);
    plot.at.textContent = inside ? plot.data.x.label + " " + where : "";
    for (const [output, mark] of plot.outputs) {
      const text = inside ? read[mark.type](mark, x, y, plot) : "";
      if (output.textContent !== text) output.textContent = text;
    }
  }

  // Zooming: figures over time share their horizontal axis

  function show(plot, x, y) {
    plot.x = x;
    plot.y = y;
    plot.u.setScale("x", { min: x.low, max: x.high });
  }

  const together = (plot) => (plot.data.time ? plots.filter((p) => p.data.time) : [plot]);

  function zoom(plot, u) {
    const { left, top, width, height } = u.select;
    if (width < 4 && height < 4) return;
    const wide = width >= 4, high = height >= 4 && height < u.over.clientHeight;
    const x = wide ? { low: u.posToVal(left, "x"), high: u.posToVal(left + width, "x") } : plot.x;
    const y = high ? { low: u.posToVal(top + height, "y"), high: u.posToVal(top, "y") } : plot.y;
    u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    if (!(x.high > x.low) || !(y.high > y.low)) return;
    for (const other of together(plot)) show(other, x, other === plot ? y : other.y);
  }

  function reset(plot) {
    for (const other of together(plot)) show(other, whole(other.data.x), whole(other.data.y));
  }

  const whole = (axis) => ({ low: axis.low, high: axis.high });

  // Axes

  const wholes = Array.from({ length: 9 }, (_, e) => [1, 2, 5].map((n) => n * 10 ** e)).flat();

  function axis(plot, name) {
    const of = plot.data[name], vertical = name === "y";
    const power = powerOf(Math.max(Math.abs(of.low), Math.abs(of.high)));
    return {
      scale: name,
      label: of.text + (power ? " ×10" + raised(power) : ""),
      labelFont: font(13), labelSize: 22, labelGap: vertical ? 2 : 0, font: font(12),
      size: vertical ? 56 : 30, gap: 4, space: vertical ? 34 : 64,
      stroke: () => css("soft"),
      grid: { stroke: () => css("grid"), width: 1 },
      ticks: { stroke: () => css("edge"), width: 1, size: 5 },
      incrs: vertical && plot.data.raster ? wholes : undefined,
      values: (u, splits, index, space, step) => {
        const decimals = Math.max(0, power - exponent(Number(step.toPrecision(3))));
        return splits.map((v) => (v == null ? "" : minus((v / 10 ** power).toFixed(Math.min(12, decimals)).replace(/^-(0(\.0+)?)$/, "$1"))));
      },
    };
  }

  // Making

  function heightOf(plot) {
    if (!plot.data.raster) return 270;
    return Math.round(Math.min(360, 130 + 9 * (plot.data.y.high - plot.data.y.low)));
  }

  function make(figure) {
    const data = JSON.parse(figure.querySelector("script").textContent);
    const place = figure.querySelector(".plot");
    const plot = { data, place, at: figure.querySelector(".at"), x: whole(data.x), y: whole(data.y), near: { x: 1, y: 1 } };
    const lines = data.marks.filter((m) => m.type === "line" && !m.theory).length;
    for (const mark of data.marks) mark.many = lines > 6;
    plot.outputs = [...figure.querySelectorAll(".legend li")]
      .map((item) => [item.querySelector("output"), data.marks[Number(item.dataset.mark)]])
      .filter(([, mark]) => mark.type !== "rule");
    plot.height = heightOf(plot);
    place.style.minHeight = plot.height + "px";
    const range = (name) => () => [plot[name].low, plot[name].high];
    const cursor = {
      drag: { x: true, y: true, uni: 30, setScale: false },
      points: { show: false },
      bind: { dblclick: () => () => { reset(plot); return null; } },
    };
    if (data.time) cursor.sync = { key: "time", scales: ["x", null], setSeries: false, filters: { pub: (type) => type.startsWith("mouse") && type !== "mousedown" && type !== "mouseup" } };
    plot.u = new uPlot({
      width: place.clientWidth, height: plot.height, legend: { show: false }, cursor,
      padding: [10, 20, 0, 0],
      scales: { x: { time: false, range: range("x") }, y: { range: range("y") } },
      series: [{}, { scale: "y", paths: () => null, points: { show: false } }],
      axes: [axis(plot, "x"), axis(plot, "y")],
      hooks: { draw: [(u) => drawMarks(plot, u)], setSelect: [(u) => zoom(plot, u)], setCursor: [(u) => readOut(plot, u)] },
    }, [[data.x.low, data.x.high], [null, null]], place);
    return plot;
  }

  for (const figure of document.querySelectorAll(".figure:has(.plot)")) plots.push(make(figure));

  const repaint = () => plots.forEach((plot) => plot.u.redraw(false, true));
  const resize = () => plots.forEach((plot) => {
    const width = plot.place.clientWidth;
    if (width > 0 && width !== plot.u.width) plot.u.setSize({ width, height: plot.height });
  });
  new ResizeObserver(resize).observe(document.querySelector("main"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
  // Paper is light.
  addEventListener("beforeprint", () => { document.documentElement.dataset.print = ""; resize(); repaint(); });
  addEventListener("afterprint", () => { delete document.documentElement.dataset.print; resize(); repaint(); });
})();

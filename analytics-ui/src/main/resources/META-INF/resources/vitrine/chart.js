// <vt-chart>: one measure over time as bars or a line, its average, and a comparison; sizes itself and follows the theme.
// The server sets `spec`: {kind, locale, now, before, openLabel, average, label,
//   points: [{label, title, value, text, open, tick}], compare: [{value, text, title} or null],
//   expectedName, expected: [{label, title, value, text, tick, low80, high80, low95, high95, within}]}.
import * as echarts from './echarts.js';
import { theme, number, compare, direct, open } from './chart-theme.js';

const colour = (el, name) => getComputedStyle(el).getPropertyValue(name).trim();
const escape = text => String(text).replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

/** Mean of up to `days` values ending at each point; unfinished points are left out. */
const average = (values, days) => values.map((_, i) => {
  const window = values.slice(Math.max(0, i - days + 1), i + 1).filter(v => v != null);
  return window.length ? window.reduce((a, b) => a + b, 0) / window.length : null;
});

class Chart extends HTMLElement {
  set spec(value) { this._spec = value; this.draw(); }
  get spec() { return this._spec; }

  connectedCallback() {
    this.canvas ??= Object.assign(document.createElement('div'), { className: 'canvas' });
    if (!this.canvas.parentNode) this.append(this.canvas);
    this.size = new ResizeObserver(() => this.fit());
    this.size.observe(this);
    this.look = new MutationObserver(() => this.draw());
    this.look.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    this.draw();
  }

  disconnectedCallback() {
    this.size?.disconnect();
    this.look?.disconnect();
    this.chart?.dispose();
    this.chart = null;
  }

  fit() {
    const narrow = this.clientWidth < 480;
    if (narrow !== this.narrow) this.draw();
    else this.chart?.resize();
  }

  draw() {
    if (!this.isConnected || !this._spec || !this.canvas || !this.clientWidth) return;
    this.chart?.dispose();
    this.narrow = this.clientWidth < 480;
    this.chart = echarts.init(this.canvas, theme(this), { renderer: 'svg' });
    this.chart.setOption(this.option());
    this.canvas.querySelector('svg')?.setAttribute('focusable', 'false');
  }

  /** What was, as a line; what is expected, dashed, within the bands that should hold it 80 and 95 times in a hundred. */
  outlook() {
    const s = this._spec, all = [...s.points, ...s.expected], last = s.points.length - 1;
    const lead = s.points.map((p, i) => i === last ? p.value : null);
    const band = (low, high) => [
      { type: 'line', stack: high, stackStrategy: 'all', data: [...lead, ...s.expected.map(p => p[low])], lineStyle: { opacity: 0 }, silent: true, z: 1 },
      { type: 'line', stack: high, stackStrategy: 'all', data: [...lead.map(v => v == null ? null : 0), ...s.expected.map(p => p[high] - p[low])], lineStyle: { opacity: 0 }, areaStyle: { color: colour(this, '--vt-chart-band') }, silent: true, z: 1 }
    ];
    return {
      grid: { left: 4, right: 8, top: 14, bottom: 4, containLabel: true },
      xAxis: { type: 'category', boundaryGap: false, data: all.map(p => p.label), axisLabel: { interval: i => all[i].tick, hideOverlap: true }, axisTick: { interval: i => all[i].tick } },
      yAxis: { type: 'value', axisLabel: { formatter: v => number(s.locale)(v).toLowerCase() } },
      aria: { enabled: false },
      tooltip: { formatter: at => this.words(at[0].dataIndex) },
      series: [
        ...band('low95', 'high95'), ...band('low80', 'high80'),
        { name: s.now, type: 'line', data: s.points.map(p => p.value), itemStyle: { color: colour(this, '--vt-c1') }, lineStyle: { color: colour(this, '--vt-c1') }, z: 3 },
        { name: s.expectedName, type: 'line', data: [...lead, ...s.expected.map(p => p.value)], itemStyle: { color: colour(this, '--vt-c1') }, lineStyle: { color: colour(this, '--vt-c1'), type: 'dashed' }, z: 3 }
      ]
    };
  }

  option() {
    const s = this._spec;
    if (s.expected?.length) return this.outlook();
    const closed = s.points.map(p => p.open ? null : p.value);
    const series = [];
    const averaged = s.average > 1;
    const bars = s.kind === 'bars';
    const main = { name: s.now, data: s.points.map(p => p.open && bars ? { ...open(this, p.value), label: this.openLabel() } : p.value) };
    if (bars) {
      series.push({ ...main, type: 'bar', itemStyle: { color: colour(this, '--vt-c1'), opacity: averaged ? .22 : .9, borderRadius: [2, 2, 0, 0] }, barCategoryGap: averaged ? '22%' : '34%', z: 2 });
    } else {
      series.push(direct(this, { ...main, type: 'line', z: 3, showSymbol: s.points.length < 2, symbol: 'circle' }));
    }
    if (averaged) series.push(direct(this, { name: s.now, type: 'line', data: average(closed, s.average), z: 3, tooltip: { show: false } }));
    if (s.compare?.length) {
      const values = s.compare.map(p => p ? p.value : null);
      series.push(compare(this, direct(this, { name: s.before, type: 'line', data: averaged ? average(values, s.average) : values })));
      series.at(-1).endLabel.fontWeight = 400;
    }
    const ticks = s.points.some(p => p.tick);
    return {
      grid: { left: 4, right: averaged || !bars || s.compare?.length ? this.room() : 8, top: 14, bottom: 4, containLabel: true },
      xAxis: { type: 'category', data: s.points.map(p => p.label), axisLabel: { interval: ticks ? i => s.points[i].tick : 'auto', hideOverlap: !ticks }, axisTick: { interval: ticks ? i => s.points[i].tick : 'auto' } },
      yAxis: { type: 'value', axisLabel: { formatter: v => number(s.locale)(v).toLowerCase() } },
      aria: { enabled: false },
      tooltip: { formatter: at => this.words(at[0].dataIndex) },
      series
    };
  }

  /** Says beside the bar of the unfinished period that it is not over. */
  openLabel() {
    return { show: !!this._spec.openLabel, position: 'right', distance: 6, formatter: this._spec.openLabel, color: colour(this, '--vt-chart-axis'), fontSize: 12 };
  }

  /** Space at the right for the labels at the lines' ends. */
  room() {
    const longest = Math.max(this._spec.now.length, this._spec.compare?.length ? this._spec.before.length : 0);
    return Math.min(this.narrow ? 84 : 128, 20 + longest * 7);
  }

  words(i) {
    const s = this._spec, p = s.points[i] ?? s.expected[i - s.points.length], c = s.compare?.[i];
    const line = (title, text, weight) => `<div style="display:flex;gap:16px;justify-content:space-between"><span style="color:${colour(this, '--vt-text-2')}">${escape(title)}</span><span style="font-weight:${weight}">${escape(text)}</span></div>`;
    return line(p.title + (p.open ? ', so far' : ''), p.text, 600) + (p.within ? line('80 in 100', p.within, 400) : '') + (c ? line(c.title, c.text, 400) : '');
  }
}

customElements.get('vt-chart') || customElements.define('vt-chart', Chart);

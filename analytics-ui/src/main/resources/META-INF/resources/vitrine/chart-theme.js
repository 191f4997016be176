// The look of charts. Colours are read from tokens.css, so charts follow light, dark and a nested theme.
// A chart is built anew (dispose, init) when the page's theme changes.
const css = (el, n) => getComputedStyle(el || document.documentElement).getPropertyValue(n).trim();
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function theme(el) {
  const c = n => css(el, '--vt-' + n);
  const text = { color: c('chart-axis'), fontSize: 12, fontFamily: c('font') };
  const axis = grid => ({
    axisLine: { show: false }, axisTick: { show: false }, axisLabel: { ...text, hideOverlap: true, margin: 8 },
    splitLine: { show: grid, lineStyle: { color: c('chart-grid'), width: 1 } }, splitNumber: 4
  });
  return {
    color: [1, 2, 3, 4, 5, 6, 7, 8].map(i => c('c' + i)), backgroundColor: 'transparent', textStyle: text,
    animation: !still(), animationDuration: 200, animationDurationUpdate: 200, animationEasing: 'cubicOut',
    aria: { enabled: false },
    grid: { left: 4, right: 92, top: 20, bottom: 4, containLabel: true },   // right: room for direct labels
    legend: { show: false },
    categoryAxis: { ...axis(false), axisTick: { show: true, length: 4, alignWithLabel: true, lineStyle: { color: c('chart-axis') } } },
    timeAxis: axis(false), valueAxis: axis(true), logAxis: axis(true),
    line: { symbol: 'none', lineStyle: { width: 2.25 }, smooth: false, emphasis: { focus: 'series' } },
    bar: { barMaxWidth: 24, itemStyle: { borderRadius: [2, 2, 0, 0] } },
    tooltip: {
      trigger: 'axis', confine: true, backgroundColor: c('sheet'), borderColor: c('line'), borderWidth: 1, padding: [8, 12],
      textStyle: { color: c('text'), fontSize: 13, fontFamily: c('font') }, extraCssText: 'box-shadow:' + c('shadow-2') + ';border-radius:6px;font-variant-numeric:tabular-nums',
      axisPointer: { type: 'line', lineStyle: { color: c('chart-compare'), type: 'solid' } }
    },
    visualMap: { inRange: { color: [1, 2, 3, 4, 5, 6, 7].map(i => c('seq-' + i)) }, textStyle: text }
  };
}
/** Axis numbers: 20k, 1.2m; tooltips show the exact figure. */
export const number = locale => v => new Intl.NumberFormat(locale, { notation: Math.abs(v) >= 10000 ? 'compact' : 'standard', maximumFractionDigits: 1 }).format(v);
/** The comparison period: grey, dashed, thin, and never in the palette. */
export const compare = (el, s) => ({ z: 1, ...s, color: css(el, '--vt-chart-compare'), lineStyle: { width: 1.5, type: [4, 3], color: css(el, '--vt-chart-compare') } });
/** Direct label at the end of a line instead of a legend. */
export const direct = (el, s) => ({ ...s, endLabel: { show: true, formatter: '{a}', distance: 8, fontSize: 12, fontWeight: 600, color: 'inherit' }, labelLayout: { moveOverlap: 'shiftY' } });
/** A bar of a period that is not over yet: outlined, dashed. */
export const open = (el, value) => ({ value, itemStyle: { color: 'transparent', opacity: 1, borderColor: css(el, '--vt-c1'), borderType: 'dashed', borderWidth: 1 } });

// The two charts of report.html as inline SVG: an interval against its limit, and a dot beside the baseline's dot.
// Positions are percentages of the width, so nothing is distorted when the page is narrow. The numbers always stand
// in text beside a chart; no meaning is in colour alone.

import { roundUp } from '../../numbers.ts';
import type { Rate } from '../../schema/verdict.ts';
import { EMPTY, type Html, html } from './markup.ts';

export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Room left at both ends, in percent of the width, so that no dot is cut. */
const MARGIN = 2;

/** Where a value stands, in percent of the width; beyond the scale it stands at the end. */
function at({ from, to }: Scale, value: number): string {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return `${(MARGIN + share * (100 - 2 * MARGIN)).toFixed(2)}%`;
}

/** A scale that holds zero and every value given, ending on round numbers. */
export function scaleOf(values: readonly number[]): Scale {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const to = highest > 0.9 && highest <= 1 ? 1 : roundUp(highest * 1.08);
  return { from: lowest < 0 ? -roundUp(-lowest * 1.08) : 0, to };
}

export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** An interval, its estimate, the limits that decided, and the side of the limit that is not allowed. */
export function intervalChart(
  shown: Interval,
  decided: { readonly low: number; readonly high: number } | null,
  limit: { readonly value: number; readonly keep: 'below' | 'above'; readonly label: string } | null,
  scale: Scale,
  ends: readonly [string, string],
): Html {
  return html`<svg class="interval" width="100%" height="52" aria-hidden="true" focusable="false">
${limit === null ? EMPTY : forbidden(limit.value, limit.keep, scale)}
<line class="axis" x1="${MARGIN}%" x2="${100 - MARGIN}%" y1="36" y2="36"/>
${scale.from < 0 ? html`<line class="zero" x1="${at(scale, 0)}" x2="${at(scale, 0)}" y1="16" y2="36"/>` : EMPTY}
${limit === null ? EMPTY : limitMark(limit.value, limit.label, scale)}
${decided === null ? EMPTY : whisker(decided.low, decided.high, scale)}
<line class="range" x1="${at(scale, shown.low)}" x2="${at(scale, shown.high)}" y1="26" y2="26"/>
<circle class="dot" cx="${at(scale, shown.estimate)}" cy="26" r="5"/>
<text class="tick" x="${MARGIN}%" y="49">${ends[0]}</text><text class="tick end" x="${100 - MARGIN}%" y="49">${ends[1]}</text>
</svg>`;
}

function forbidden(limit: number, keep: 'below' | 'above', scale: Scale): Html {
  const start = Number.parseFloat(keep === 'below' ? at(scale, limit) : `${MARGIN}%`);
  const end = Number.parseFloat(keep === 'below' ? `${100 - MARGIN}%` : at(scale, limit));
  return html`<rect class="forbidden" x="${start}%" width="${Number((end - start).toFixed(2))}%" y="16" height="20"/>`;
}

function limitMark(limit: number, label: string, scale: Scale): Html {
  const x = at(scale, limit);
  const side = Number.parseFloat(x) > 60 ? 'end' : Number.parseFloat(x) < 12 ? 'start' : 'middle';
  return html`<line class="limit" x1="${x}" x2="${x}" y1="14" y2="39"/><text class="limit-label ${side}" x="${x}" y="10">${label}</text>`;
}

function whisker(low: number, high: number, scale: Scale): Html {
  const [from, to] = [at(scale, low), at(scale, high)];
  return html`<line class="whisker" x1="${from}" x2="${to}" y1="26" y2="26"/><line class="whisker" x1="${from}" x2="${from}" y1="22" y2="30"/><line class="whisker" x1="${to}" x2="${to}" y1="22" y2="30"/>`;
}

/** A rate (filled dot) above the baseline's (open dot), each with its range. */
export function againstBaseline(rate: Rate, baseline: Rate | null, scale: Scale): Html {
  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => at({ from: 0, to: 1 }, share));
  return html`<svg class="pair" width="100%" height="34" aria-hidden="true" focusable="false">
${grid.map((x) => html`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="34"/>`)}
${mark(baseline, 'base', 24, scale)}${mark(rate, 'own', 11, scale)}
</svg>`;
}

function mark(rate: Rate | null, kind: 'own' | 'base', y: number, scale: Scale): Html {
  if (rate === null || rate.estimate === null) return EMPTY;
  const range =
    rate.low === null || rate.high === null
      ? EMPTY
      : html`<line class="range ${kind}" x1="${at(scale, rate.low)}" x2="${at(scale, rate.high)}" y1="${y}" y2="${y}"/>`;
  return html`${range}<circle class="dot ${kind}" cx="${at(scale, rate.estimate)}" cy="${y}" r="4"/>`;
}

/** Every number a slice chart must hold. */
export const numbersOf = (rate: Rate | null): readonly number[] =>
  rate === null ? [] : [rate.estimate ?? 0, rate.high ?? 0];

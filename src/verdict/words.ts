// Numbers as people read them: a fraction as per cent, a difference as percentage points. Pure.

/** 0.0008 -> "0.08 %", 0.163 -> "16.3 %": two significant digits below 10 %, never rounded to a bare zero. */
export function percent(fraction: number): string {
  return `${digits(fraction * 100)} %`;
}

/** 0.0115 -> "+1.15 pp"; the sign is always shown, but for zero. */
export function points(difference: number): string {
  const value = difference * 100;
  return `${value > 0 ? '+' : ''}${digits(value)} pp`;
}

function digits(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return value.toFixed(0);
  if (size < 0.01) return value < 0 ? '-<0.01' : '<0.01';
  const shown = size >= 10 ? value.toFixed(1) : value.toFixed(2);
  return shown.replace(/\.?0+$/u, '').replace('-', '−');
}

/** "1 answer", "2 answers". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

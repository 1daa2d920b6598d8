/** The value within which this part of all are; `undefined` where there is none. */
export function quantile(values, part) {
  const sorted = values.filter((value) => value !== null && value !== undefined && !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] : undefined;
}
export const median = (values) => quantile(values, 0.5);

/**
 * What of ours stands to the peer's: the median over rounds, each of which measured both one after the other, so that
 * what else the machine did falls on both alike.
 */
export function compared(ours, peers) {
  const ratios = ours.map((value, round) => value / peers[round]);
  return { value: median(ours), peer: median(peers), ratio: median(ratios) };
}

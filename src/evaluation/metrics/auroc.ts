// How well a confidence tells questions that have an answer from those that have none, whatever the threshold.

/**
 * Area under the receiver operating characteristic: the share of pairs in which the positive has the higher value,
 * ties counting half (the Mann-Whitney statistic). Undefined where either side is empty.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined
  const won = (positive: number) =>
    negatives.reduce((sum, negative) => sum + (positive > negative ? 1 : positive === negative ? 0.5 : 0), 0)
  return positives.reduce((sum, positive) => sum + won(positive), 0) / (positives.length * negatives.length)
}

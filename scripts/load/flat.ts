const middle = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** What a garbage collector may be late by. */
const slack = { share: 0.1, megabytes: 30 };

/**
 * Whether memory that was looked at in even steps has stopped growing: the first third is for warming up, and of the
 * rest the end is no higher than the beginning. @param samples in MB
 */
export function isFlat(samples: readonly number[]): boolean {
  const third = Math.floor(samples.length / 3);
  if (third < 2) throw new Error("Too few samples to say whether memory grows");
  const [before, after] = [middle(samples.slice(third, 2 * third)), middle(samples.slice(-third))];
  return after <= before * (1 + slack.share) + slack.megabytes;
}

/** Mends typing errors: the known word one or two slips away that has the same first letter, or null. */
export function createSpeller(words: Iterable<string>): (word: string) => string | null {
  const byStart = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < 5) continue;
    const key = word[0]! + word.length;
    byStart.set(key, [...(byStart.get(key) ?? []), word]);
  }
  return (word) => {
    const slips = word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
    let best: string | null = null;
    let fewest = slips + 1;
    for (let length = word.length - slips; length <= word.length + slips; length++) {
      for (const candidate of byStart.get(word[0]! + length) ?? []) {
        const distance = slipsBetween(word, candidate, fewest);
        if (distance < fewest) [best, fewest] = [candidate, distance];
      }
    }
    return best;
  };
}

/** Letters added, dropped, changed or swapped with their neighbour between two words; `limit` if that many or more. */
export function slipsBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : limit;
      row.push(Math.min(changed, last[j]! + 1, row[j - 1]! + 1, swapped));
    }
    if (Math.min(...row) >= limit) return limit;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length]!, limit);
}

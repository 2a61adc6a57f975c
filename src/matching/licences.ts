/** What else may be driven with a category (royal decree of 23 March 1998, articles 16-20). */
const held: Record<string, string> = {
  A1: 'AM',
  A2: 'AM A1',
  A: 'AM A1 A2',
  B: 'AM',
  BE: 'AM B',
  C1: 'AM B',
  C1E: 'AM B BE C1',
  C: 'AM B C1 G',
  CE: 'AM B BE C1 C1E C G',
  D1: 'AM B',
  D1E: 'AM B BE D1',
  D: 'AM B D1',
  DE: 'AM B BE D1 D1E D',
};

/** All categories that somebody with these may drive, so that an ad for B meets who holds C. */
export function coveredBy(licences: readonly string[]): string[] {
  return [...new Set(licences.flatMap((licence) => [licence, ...(held[licence]?.split(' ') ?? [])]))].sort();
}

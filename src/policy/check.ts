import type { Bindings } from './bindings';
import type { Policy } from './load';
import type { PromiseRow } from './schema';
import { rulesInUse } from './references';
import type { Sentence } from './statement';

export interface PolicyCheck {
  kept: number[];
  open: number[];
  /** Sentences that say neither a promise nor are marked information or reservation. */
  sentencesWithoutPromise: Sentence[];
  /** Promises that no sentence says; duties of law need none. */
  promisesWithoutSentence: number[];
  /** Rules that the policy applies although no promise carries them. */
  rulesWithoutPromise: { rule: string; file: string; path: string }[];
  /** Kept promises whose keeper is not there. */
  keepersMissing: { promise: number; keeper: string }[];
  /** Bindings that name a promise or sentence that does not exist, or mark a bound sentence as something else. */
  bindingsAmiss: string[];
  /** Whether the enterprise number of the controller stands in the text: the statement and the policy name one company. */
  controllerNamed: boolean;
  /** Nothing is orphaned or amiss. Open promises are no fault: they are said to be open. */
  ok: boolean;
}

export interface PolicyCheckInput {
  policy: Policy;
  promises: PromiseRow[];
  sentences: Sentence[];
  bindings: Bindings;
  /** Whether a keeper (`workflow:publish-ad`, a path ...) is really there. */
  exists: (keeper: string) => boolean;
}

/** Holds statement, promises, rules and what keeps them against each other, both ways. */
export function checkPolicy({ policy, promises, sentences, bindings, exists }: PolicyCheckInput): PolicyCheck {
  const bound = new Set(Object.values(bindings.promises).flat());
  const marked = new Set([...bindings.information, ...bindings.reservations]);
  const rules = new Set(promises.map(({ rule }) => rule));
  const orphans = {
    sentencesWithoutPromise: sentences.filter(({ number }) => !bound.has(number) && !marked.has(number)),
    promisesWithoutSentence: promises
      .filter(({ number, kind }) => kind !== 'law' && (bindings.promises[number] ?? []).length === 0)
      .map(({ number }) => number),
    rulesWithoutPromise: rulesInUse(policy).filter(({ rule }) => !rules.has(rule)),
    keepersMissing: promises.flatMap((row) =>
      row.status === 'kept'
        ? row.keptBy.filter((keeper) => !exists(keeper)).map((keeper) => ({ promise: row.number, keeper }))
        : [],
    ),
    bindingsAmiss: bindingsAmiss(bindings, sentences, promises),
  };
  const controllerNamed = namesController(policy, sentences);
  return {
    kept: promises.filter(({ status }) => status === 'kept').map(({ number }) => number),
    open: promises.filter(({ status }) => status === 'open').map(({ number }) => number),
    ...orphans,
    controllerNamed,
    ok: Object.values(orphans).every(({ length }) => length === 0),
  };
}

function bindingsAmiss(bindings: Bindings, sentences: Sentence[], promises: PromiseRow[]): string[] {
  const known = new Set(promises.map(({ number }) => String(number)));
  const bound = new Set(Object.values(bindings.promises).flat());
  const marks = [...bindings.information, ...bindings.reservations];
  return [
    ...Object.keys(bindings.promises)
      .filter((number) => !known.has(number))
      .map((number) => `there is no promise ${number}`),
    ...[...new Set([...bound, ...marks])]
      .filter((number) => number > sentences.length)
      .map((number) => `there is no sentence ${number}`),
    ...marks.filter((number) => bound.has(number)).map((number) => `sentence ${number} is bound and marked`),
    ...marks
      .filter((number, index) => marks.indexOf(number) !== index)
      .map((number) => `sentence ${number} is marked twice`),
  ];
}

function namesController(policy: Policy, sentences: Sentence[]): boolean {
  const digits = policy.controller.companyNumber.replace(/\D/g, '');
  return sentences.some(({ text }) => text.replace(/\D/g, '').includes(digits));
}

import { adoptStatement, draftBindings, proposeBindings } from '../../src/policy/bindings';
import type { Bindings } from '../../src/policy/bindings';
import { checkPolicy } from '../../src/policy/check';
import { privacyPage } from '../../src/policy/page';
import type { KeptPromise, PromiseRow } from '../../src/policy/schema';
import { numberSentences } from '../../src/policy/statement';
import { bindingFiles, ownPolicy, ownStatement } from '../support/policy';

const { policy, promises } = ownPolicy();
const adoption = adoptStatement(ownStatement(), bindingFiles(), promises);
const { sentences } = adoption;
const bindings = adoption.bindings!;
const exists = () => true;

/** The promises with only this one kept, whatever this release keeps. */
function keep(number: number, keptBy: string[]): PromiseRow[] {
  const howKept = { nl: 'zo', fr: 'ainsi', en: 'so' };
  const breakAt = { file: 'a/b.ts', line: 'x();' };
  const others = promises.map((row) => ({ ...row, status: 'open' as const }));
  return others.map((row) =>
    row.number === number ? ({ ...row, status: 'kept', keptBy, howKept, breakAt } satisfies KeptPromise) : row,
  );
}

function checkWith(changes: Partial<Bindings>) {
  return checkPolicy({ policy, promises, sentences, exists, bindings: { ...bindings, ...changes } });
}

describe('the statement of the invented company', () => {
  test('is bound completely, both ways', () => {
    expect(adoption.findings).toEqual([]);
    const check = checkPolicy({ policy, promises, sentences, bindings, exists });
    expect(check).toMatchObject({
      ok: true,
      controllerNamed: true,
      sentencesWithoutPromise: [],
      promisesWithoutSentence: [],
    });
    expect(check.kept.length + check.open.length).toBe(73);
  });

  test('changed by one letter it has no bindings any more', () => {
    expect(adoptStatement(`${ownStatement()}.`, bindingFiles(), promises).bindings).toBeNull();
  });

  test('bindings that count other sentences are refused', () => {
    const files = { 'own.yaml': bindingFiles()['jobwijzer.nl.yaml']!.replace('sentences: 126', 'sentences: 125') };
    expect(adoptStatement(ownStatement(), files, promises).findings).toEqual([
      { file: 'own.yaml', path: 'sentences', reason: 'binds 125 sentences, the text has 126' },
    ]);
  });

  test('a bindings file with a mistake is reported, not skipped', () => {
    const files = { 'own.yaml': 'text: abc\n' };
    expect(adoptStatement(ownStatement(), files, promises).findings[0]).toMatchObject({
      file: 'own.yaml',
      path: 'text',
    });
  });
});

describe('the check finds', () => {
  test('a sentence without a promise', () => {
    const { 54: _, ...rest } = bindings.promises;
    const check = checkWith({ promises: rest });
    expect(check.sentencesWithoutPromise.map(({ text }) => text)).toEqual([
      'Gegevens van prospecten en losse contacten bewaren wij 1 jaar vanaf het eerste contact.',
    ]);
    expect(check.promisesWithoutSentence).toEqual([54]);
    expect(check.ok).toBe(false);
  });

  test('no fault in a duty of law without a sentence', () => {
    expect(checkWith({}).promisesWithoutSentence).not.toContain(73);
  });

  test('a rule without a promise', () => {
    const prospect = { ...policy.categories.prospect, rule: 'RET-FOREVER' };
    const changed = { ...policy, categories: { ...policy.categories, prospect } };
    const check = checkPolicy({ policy: changed, promises, sentences, bindings, exists });
    expect(check.rulesWithoutPromise).toEqual([
      { rule: 'RET-FOREVER', file: 'categories.yaml', path: 'categories.prospect.rule' },
    ]);
    expect(check.ok).toBe(false);
  });

  test('a kept promise whose keeper is gone', () => {
    const kept = keep(9, ['workflow:publish-ad', 'src/web/board.ts']);
    const check = checkPolicy({
      policy,
      promises: kept,
      sentences,
      bindings,
      exists: (keeper) => keeper === 'src/web/board.ts',
    });
    expect(check.keepersMissing).toEqual([{ promise: 9, keeper: 'workflow:publish-ad' }]);
    expect([check.kept, check.ok]).toEqual([[9], false]);
  });

  test.each([
    ['an unknown promise', { promises: { ...bindings.promises, 99: [1] } }, 'there is no promise 99'],
    ['an unknown sentence', { information: [...bindings.information, 999] }, 'there is no sentence 999'],
    [
      'a bound sentence called information',
      { information: [...bindings.information, 7] },
      'sentence 7 is bound and marked',
    ],
    ['a sentence marked twice', { reservations: [1] }, 'sentence 1 is marked twice'],
  ])('%s', (_, changes, expected) => {
    expect(checkWith(changes).bindingsAmiss).toContain(expected);
    expect(checkWith(changes).ok).toBe(false);
  });

  test('a policy of another company than the statement', () => {
    const other = { ...policy, controller: { ...policy.controller, companyNumber: '0999.999.031' } };
    expect(checkPolicy({ policy: other, promises, sentences, bindings, exists }).controllerNamed).toBe(false);
  });
});

describe('bindings are proposed, never guessed', () => {
  function rowsWith(quotes: string[], line: number[] = []): PromiseRow[] {
    return [{ ...promises[0]!, quotes, line }];
  }

  const text = numberSentences(
    'Wij bewaren uw naam.\n\nWij bewaren uw adres niet lang.\n\nWij bewaren.\n\nWij delen niets. Wij delen nooit.',
  );

  test.each([
    ['a fragment in one sentence', ['uw naam'], [], [1], []],
    ['a fragment with words left out', ['Wij … niet lang'], [], [2], []],
    ['several sentences told apart by line', ['Wij bewaren'], [1, 5], [1, 3], []],
    ['several sentences, no line', ['Wij bewaren'], [], undefined, [[1, 2, 3]]],
    ['several sentences on one line', ['Wij delen'], [7], undefined, [[4, 5]]],
    ['nowhere', ['Zij verkopen'], [], undefined, [[]]],
    ['words in another order', ['naam bewaren'], [], undefined, [[]]],
    ['characters that mean something in a pattern', ['naam.*'], [], undefined, [[]]],
  ])('%s', (_, quotes, line, bound, unbound) => {
    const proposal = proposeBindings(text, rowsWith(quotes, line));
    expect(proposal.promises[1]).toEqual(bound);
    expect(proposal.unbound.map(({ candidates }) => candidates)).toEqual(unbound);
  });

  test('the draft for a new text lists what a person must still place', () => {
    const fresh = adoptStatement('Wij bewaren uw naam.\n\nDag.', {}, rowsWith(['uw naam']));
    const draft = draftBindings(fresh);
    expect(draft).toContain('  1: [1]\n# still to be placed: 2\n');
    expect(adoptStatement('Wij bewaren uw naam.\n\nDag.', { 'new.yaml': draft }, promises)).toMatchObject({
      findings: [],
      bindings: { promises: { 1: [1] } },
    });
  });
});

describe('the page about privacy', () => {
  const page = privacyPage({ promises: keep(54, ['a/b.ts']), sentences, bindings, language: 'nl' });

  test('shows every sentence as it is and in order', () => {
    expect(page.sentences.map(({ text }) => text)).toEqual(sentences.map(({ text }) => text));
  });

  test('says beside a sentence how it is kept, or plainly that it is not automated', () => {
    const beside = (number: number) =>
      page.sentences.flatMap(({ promises: list }) => list).find((promise) => promise.number === number);
    expect(beside(54)).toMatchObject({ status: 'kept', how: 'zo', rule: 'RET-PROSPECT' });
    expect(beside(48)).toMatchObject({ status: 'open', how: 'Dit doet de software nog niet.' });
  });

  test('shows all promises of one sentence, and the duties of law that have none', () => {
    const archive = page.sentences.find(({ promises: list }) => list.some(({ number }) => number === 33));
    expect(archive?.promises.map(({ number }) => number)).toEqual([33, 34, 35, 36]);
    expect(page.duties.map(({ number }) => number)).toEqual([68, 73]);
    expect(page.sentences[0]?.mark).toBe('information');
  });
});

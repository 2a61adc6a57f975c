import { categoryIds } from '../../src/policy/ids';
import { erasureAccount, pendingErasure } from '../../src/rules/retention/erasure';
import { lastLawfulDay } from '../../src/rules/retention/lawful';
import { erasureText } from '../../src/text/erasure';
import { ownPolicy } from '../support/policy';

const { policy } = ownPolicy();
const invoices = { byLaw: 2, lawThrough: '2036-12-31', byHold: 0, byOwner: 0, erasable: 0 };

describe('the way back', () => {
  test.each([
    ['the grace', '2026-11-02', '2026-11-02', '2026-11-02', '2026-11-09', '2026-11-10'],
    ['the grace counts from being hidden', '2026-11-02', '2026-11-12', '2026-11-12', '2026-11-19', '2026-11-20'],
    ['what the month leaves of it', '2026-11-02', '2026-11-28', '2026-11-28', '2026-12-01', '2026-12-02'],
    ['none on the last day', '2026-11-02', '2026-12-02', '2026-12-02', null, '2026-12-03'],
    ['a month that ends in a weekend', '2026-01-31', '2026-02-27', '2026-02-27', '2026-03-01', '2026-03-02'],
  ])('[35][63] is open as long as %s', (_, askedOn, hiddenOn, today, lastDay, destroyedOn) => {
    const found = { askedOn, hiddenOn };
    const pending = pendingErasure({ kind: 'applicant', found, invoices: null, isRequest: true, policy, today });
    expect(pending).toMatchObject({ lastDay, account: { destroyedOn } });
  });
});

describe('the verdict per category', () => {
  const asked = { hiddenOn: '2026-11-02', destroyedOn: '2026-11-10', isRequest: true, policy };

  test('[36] of an applicant destroys what is hers, counts what can be counted, and keeps proofs to their day', () => {
    const { verdicts } = erasureAccount({ kind: 'applicant', invoices: null, ...asked });
    const actions = Object.fromEntries(verdicts.map(({ category, action }) => [category, action]));
    for (const category of ['identity', 'contact-data', 'profile', 'match', 'mail', 'log', 'quarantine'])
      expect(actions[category]).toBe('destroy');
    expect(actions).toMatchObject({
      behaviour: 'anonymise',
      'consent-proof': 'keep',
      suppression: 'keep',
      request: 'restrict',
    });
    expect(verdicts.find(({ category }) => category === 'consent-proof')!.through).toBe('2031-11-02');
    expect(Object.keys(actions).every((category) => categoryIds.some((id) => id === category))).toBe(true);
  });

  test.each([
    ['restricts billing while a law asks for invoices', invoices, 'restrict', '2036-12-31'],
    ['destroys billing once no invoice is left', { ...invoices, byLaw: 0, lawThrough: null }, 'destroy', null],
  ] as const)('[36][38] of a customer %s', (_, kept, action, through) => {
    const account = erasureAccount({ kind: 'customer', invoices: kept, ...asked });
    expect(account.verdicts).toContainEqual({ category: 'billing', action, through });
  });

  test.each(['nl', 'fr', 'en'] as const)('[63] says in %s what stays, with article and end', (language) => {
    const { erased, kept } = erasureText(erasureAccount({ kind: 'customer', invoices, ...asked }), language);
    expect(erased.length).toBeGreaterThan(1);
    expect(kept.join('\n')).toMatch(/2036[\s\S]*17[.(]3[\s\S]*2031[\s\S]*2026/);
  });
});

describe('the brake', () => {
  const found = (askedOn: string) => ({ askedOn, hiddenOn: askedOn, answerThrough: null, isBeingTold: false });
  const [first, second] = [
    { id: 'a', facts: found('2026-11-02'), owners: ['contact of a'] },
    { id: 'b', facts: found('2026-11-05'), owners: [] },
  ];

  test('[35] lets go on the last lawful day of whoever is first, and a hold takes somebody out of that count', () => {
    expect(lastLawfulDay('RET-APPLICANT', [second, first], { policy, holds: [] })).toBe('2026-12-02');
    const hold = { rule: null, subject: 'a', placedOn: '2026-11-01', endsOn: null };
    expect(lastLawfulDay('RET-APPLICANT', [second, first], { policy, holds: [hold] })).toBe('2026-12-07');
    const onWhoseItIs = { ...hold, subject: 'contact of a' };
    expect(lastLawfulDay('RET-APPLICANT', [second, first], { policy, holds: [onWhoseItIs] })).toBe('2026-12-07');
    expect(lastLawfulDay('RET-APPLICANT', [], { policy, holds: [] })).toBeNull();
    expect(lastLawfulDay('RET-PROSPECT', [first], { policy, holds: [] })).toBeNull();
  });
});

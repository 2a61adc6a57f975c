import fc from 'fast-check';
import { changesBetween } from '../../src/policy/diff';
import { legalLimits, overreaches } from '../../src/policy/legal-limits';
import { documentOf, type Policy, policyOfDocument } from '../../src/policy/load';
import { proposedPolicy, signed, withSignedNumbers } from '../../src/policy/proposal';
import { plusDays, plusMonths } from '../../src/rules/retention/days';
import { outlookOf } from '../../src/rules/retention/outlook';
import { heldAmong, leavingDays, whatIf } from '../../src/rules/retention/what-if';
import type { RuleGroups } from '../../src/types/retention';
import { ownPolicy } from '../support/policy';

const { policy } = ownPolicy();
const today = '2026-11-23';
const signature = { by: '00000000-0000-4000-8000-000000000000', on: today };

/** The own policy with other numbers, as a file says them. */
function withNumbers(numbers: Record<string, number>, base: Policy = policy): Policy {
  const periods = Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, { value }]));
  const proposal = proposedPolicy('voorstel', JSON.stringify({ periods }), base, signature);
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.findings));
  return proposal.policy;
}

function withChoices(conflicts: Record<string, string>): Policy {
  const proposal = proposedPolicy('voorstel', JSON.stringify({ conflicts }), policy, signature);
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.findings));
  return proposal.policy;
}

const mails = (...groups: [startedOn: string, count: number][]): RuleGroups => ({
  rule: 'MAIL-STORE',
  subjects: groups.reduce((sum, [, count]) => sum + count, 0),
  groups: groups.map(([startedOn, count]) => ({ facts: { startedOn }, count })),
});

describe('whose data would go earlier or later', () => {
  test('a shorter period brings days forward, never before today; what is due already does not move', () => {
    const rules = [mails(['2026-11-20', 5], ['2026-09-15', 3], ['2026-01-01', 2])];
    expect(whatIf(rules, { from: policy, to: withNumbers({ 'mail-days': 30 }), holds: [], today })).toEqual([
      { rule: 'MAIL-STORE', before: '2026-11', after: '2026-11', direction: 'unchanged', count: 2 },
      { rule: 'MAIL-STORE', before: '2026-12', after: '2026-11', direction: 'earlier', count: 3 },
      { rule: 'MAIL-STORE', before: '2027-02', after: '2026-12', direction: 'earlier', count: 5 },
    ]);
  });

  test('a hold on the rule keeps both, to its end; one without end leaves no day', () => {
    const to = withNumbers({ 'mail-days': 30 });
    const hold = (endsOn: string | null) => [{ rule: 'MAIL-STORE', subject: null, placedOn: '2026-01-01', endsOn }];
    const rules = [mails(['2026-11-20', 5])];
    const moved = (endsOn: string | null) => whatIf(rules, { from: policy, to, holds: hold(endsOn), today });
    expect(moved('2027-01-10')).toEqual([
      { rule: 'MAIL-STORE', before: '2027-02', after: '2027-01', direction: 'earlier', count: 5 },
    ]);
    expect(moved(null)).toEqual([{ rule: 'MAIL-STORE', before: null, after: null, direction: 'unchanged', count: 5 }]);
  });

  test('whom a hold of their own keeps does not go, in no forecast and under no policy', () => {
    const due = mails(['2026-09-15', 3], ['2026-11-20', 2]);
    const held = { ...due, groups: due.groups.map((group, index) => ({ ...group, held: index === 0 ? 1 : 2 })) };
    expect(leavingDays(held, { policy, holds: [], today })).toEqual([{ day: '2026-12-15', count: 2 }]);
    expect(heldAmong(held)).toBe(3);
    expect(whatIf([held], { from: policy, to: withNumbers({ 'mail-days': 30 }), holds: [], today })).toEqual([
      { rule: 'MAIL-STORE', before: '2026-12', after: '2026-11', direction: 'earlier', count: 2 },
      { rule: 'MAIL-STORE', before: null, after: null, direction: 'unchanged', count: 3 },
    ]);
  });

  test('an invoice that waits for the owner gets its day by the choice', () => {
    const facts = {
      issuedOn: '2026-03-10',
      vatDueOn: '2026-03-10',
      fiscalYearEndsOn: '2026-12-31',
      lastFiscalYearEndsOn: '2026-12-31',
      isRestricted: false,
    };
    const rules: RuleGroups[] = [{ rule: 'RET-INVOICE', subjects: 4, groups: [{ facts, count: 4 }] }];
    const to = withChoices({ 'GAP-01': 'ten-years' });
    expect(whatIf(rules, { from: policy, to, holds: [], today })).toEqual([
      { rule: 'RET-INVOICE', before: null, after: '2037-01', direction: 'earlier', count: 4 },
    ]);
  });

  const day = fc.integer({ min: -3000, max: 0 }).map((days) => plusDays(today, days));
  const count = fc.integer({ min: 1, max: 1000 });
  const started = (rule: RuleGroups['rule'], facts: fc.Arbitrary<object>) =>
    fc
      .array(fc.record({ facts, count }), { maxLength: 8 })
      .map((groups): RuleGroups => ({ rule, groups, subjects: groups.reduce((sum, group) => sum + group.count, 0) }));
  const invoice = day.chain((issuedOn) =>
    fc.record({
      issuedOn: fc.constant(issuedOn),
      vatDueOn: fc.constant(issuedOn),
      fiscalYearEndsOn: fc.constant(`${issuedOn.slice(0, 4)}-12-31`),
      lastFiscalYearEndsOn: fc.constant('2026-12-31'),
      isRestricted: fc.boolean(),
    }),
  );
  const prospect = fc.record({ firstContactOn: day, isCustomer: fc.boolean(), isApplicant: fc.boolean() });
  const asked = fc.record({ askedOn: fc.option(day), answerThrough: fc.constant(null), isBeingTold: fc.boolean() });
  const rules = fc.tuple(
    started('MAIL-STORE', fc.record({ startedOn: day })),
    started('VIS-ACCOUNT', fc.record({ startedOn: day })),
    started('ARC-TERM', fc.record({ startedOn: day })),
    started('RET-PROSPECT', prospect),
    started('RET-APPLICANT', asked),
    started('RET-INVOICE', invoice),
  );
  const years = fc.integer({ min: 1, max: 12 });
  const numbers = fc.record({
    'mail-days': fc.integer({ min: 0, max: 400 }),
    'behaviour-months': fc.integer({ min: 0, max: 40 }),
    'grace-days': fc.integer({ min: 0, max: 40 }),
    'prospect-years': years,
    'invoice-years': years,
  });
  const policies = numbers.map((said) => withNumbers(said));

  test('the same policy moves nothing', () => {
    fc.assert(
      fc.property(rules, policies, (found, same) => {
        const moves = whatIf(found, { from: same, to: same, holds: [], today });
        expect(moves.every(({ direction, before, after }) => direction === 'unchanged' && before === after)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('there and back is the same way: what goes earlier under one goes later under the other', () => {
    const other = { earlier: 'later', later: 'earlier', unchanged: 'unchanged' };
    const told = (moves: object[]) => moves.map((move) => JSON.stringify(move)).toSorted();
    fc.assert(
      fc.property(rules, policies, policies, (found, one, two) => {
        const there = whatIf(found, { from: one, to: two, holds: [], today });
        const back = whatIf(found, { from: two, to: one, holds: [], today }).map(
          ({ rule, before, after, direction, count: same }) => ({
            rule,
            before: after,
            after: before,
            direction: other[direction],
            count: same,
          }),
        );
        expect(told(back)).toEqual(told(there));
      }),
      { numRuns: 60 },
    );
  });

  test('nobody is lost and nobody is counted twice, rule by rule', () => {
    fc.assert(
      fc.property(rules, policies, policies, (found, from, to) => {
        const moves = whatIf(found, { from, to, holds: [], today });
        for (const { rule, subjects, groups } of found) {
          const sum = (counts: { count: number }[]) => counts.reduce((total, row) => total + row.count, 0);
          expect(sum(moves.filter((move) => move.rule === rule))).toBe(subjects);
          expect(sum(leavingDays({ rule, subjects, groups }, { policy: from, holds: [], today }))).toBe(subjects);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what is foretold for a day is what the rule then says: kept through the day before, gone on the day', () => {
    fc.assert(
      fc.property(rules, policies, (found, ruling) => {
        for (const rule of found)
          for (const { day: leaves, count: leaving } of leavingDays(rule, { policy: ruling, holds: [], today })) {
            if (leaves === null || leaves === today) continue;
            const goneOn = (asked: string) =>
              outlookOf(rule, { policy: ruling, holds: [], today: asked }).verdicts.destroy ?? 0;
            expect(goneOn(leaves) - goneOn(plusDays(leaves, -1))).toBe(leaving);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the outlook of a rule', () => {
  const due = mails([plusMonths(today, -12), 30], [today, 70]);

  test('says that the brake would stop it, and what a hold keeps back', () => {
    const seen = outlookOf(due, { policy, holds: [], today });
    expect(seen).toMatchObject({ due: 30, held: 0, braked: true, verdicts: { destroy: 30, keep: 70 } });
    const hold = { rule: 'MAIL-STORE', subject: null, placedOn: today, endsOn: null };
    expect(outlookOf(due, { policy, holds: [hold], today })).toMatchObject({ due: 0, held: 30, braked: false });
  });
});

describe('a proposal', () => {
  const findings = (yaml: string) => {
    const proposal = proposedPolicy('voorstel', yaml, policy, signature);
    return proposal.ok ? [] : proposal.findings.map(({ path, reason }) => `${path} ${reason}`);
  };

  test('changes its numbers, with their reasons, and nothing else', () => {
    const proposal = proposedPolicy(
      'voorstel',
      'periods: { mail-days: { value: 60, reason: bounces come within two months } }\ntimes: { digest-until: { value: "09:00" } }',
      policy,
      signature,
    );
    expect(proposal.ok && changesBetween(documentOf(policy), documentOf(proposal.policy))).toEqual([
      { path: 'values.periods.mail-days.value', from: 90, to: 60 },
      {
        path: 'values.periods.mail-days.reason',
        from: policy.values.periods['mail-days'].reason,
        to: 'bounces come within two months',
      },
      { path: 'values.times.digest-until.value', from: '10:00', to: '09:00' },
    ]);
  });

  test.each([
    ['no such number', 'periods: { mail-weeks: { value: 3 } }', 'periods.mail-weeks is no number of the policy'],
    ['no whole number', 'periods: { mail-days: { value: 1.5 } }', 'periods.mail-days.value Invalid integer'],
    [
      'another source, so that a later proposal would be free',
      'periods: { prospect-years: { source: proposal } }',
      'periods.prospect-years.source is fixed: only value and reason may change',
    ],
    ['a conflict that is not there', 'conflicts: { GAP-99: always }', 'conflicts.GAP-99 there is no conflict GAP-99'],
    ['a choice that is not there', 'conflicts: { GAP-01: never }', 'conflicts.GAP-01 GAP-01 has no choice never'],
    [
      'a choice below the law',
      'conflicts: { GAP-01: seven-years }',
      'conflicts.GAP-01 seven-years is below the law: WBTW art. 60',
    ],
    ['something else', 'purposes: {}', 'purposes'],
    ['no document', 'mail-days', ' Invalid type'],
  ])('%s is refused with its place', (_, yaml, finding) => {
    expect(findings(yaml)[0]).toContain(finding);
  });

  test('decides a conflict of statement and law, with who and when; what was decided so before stays as it was', () => {
    const decided = withChoices({ 'GAP-01': 'ten-years' });
    expect(changesBetween(documentOf(policy), documentOf(decided))).toEqual([
      { path: 'conflicts.GAP-01.decided', from: null, to: { choice: 'ten-years', ...signature } },
    ]);
    const again = proposedPolicy('voorstel', 'conflicts: { GAP-01: ten-years }', decided, {
      by: 'somebody else',
      on: '2027-01-01',
    });
    expect(again).toMatchObject({ ok: true, policy: { version: decided.version } });
  });

  test.each([
    ['prospect-years', 2, { statement: [54] }],
    ['invoice-years', 6, { statement: [48] }],
    ['invoice-floor-years', 9, { law: 'WBTW art. 60, WIB art. 315', least: 10 }],
    ['answer-months', 2, { law: 'GDPR 12(3)', most: 1 }],
    ['match-months', 5, { law: 'Regulation 2024/1689 art. 26(6)', least: 6 }],
  ])('no owner alone decides that %s is %i', (id, value, because) => {
    expect(overreaches(policy, withNumbers({ [id]: value }))).toMatchObject([{ id, to: value, because }]);
  });

  test('what the law leaves open is the owner’s, and each number that the law gives has its bound', () => {
    expect(overreaches(policy, withNumbers({ 'mail-days': 30, 'invoice-floor-years': 11 }))).toEqual([]);
    const byLaw = Object.entries(policy.values.periods).filter(([, { source }]) => source === 'law');
    expect(byLaw.filter(([id]) => !(id in legalLimits))).toEqual([]);
  });
});

describe('a new release', () => {
  const released = withNumbers({ 'grace-days': 10 });
  const owners = signed(withNumbers({ 'mail-days': 30 }), signature);

  test('keeps the numbers that the company signed', () => {
    const next = withSignedNumbers(released, documentOf(owners));
    expect(next.values.periods['mail-days'].value).toBe(30);
    expect(next.values.signed).toEqual(owners.values.signed);
    expect(next.version).toBe(withSignedNumbers(released, documentOf(next)).version);
  });

  const decided = documentOf(withChoices({ 'GAP-01': 'ten-years' }));
  const decidedAs = (choice: string) => ({
    ...decided,
    conflicts: decided.conflicts.map((one) =>
      one.id === 'GAP-01' ? { ...one, decided: { choice, ...signature } } : one,
    ),
  });
  const decisionIn = ({ conflicts }: Policy) => conflicts.find(({ id }) => id === 'GAP-01')!.decided;

  test('keeps what the owner chose, with who and when, also where no number was signed', () => {
    const next = withSignedNumbers(released, decided);
    expect(decisionIn(next)).toEqual({ choice: 'ten-years', ...signature });
    expect(next.values).toEqual(released.values);
    expect(next.version).toBe(withSignedNumbers(released, documentOf(next)).version);
  });

  test.each(['seven-years', 'a-choice-of-an-older-release'])('leaves the choice %s to the owner again', (choice) => {
    expect(withSignedNumbers(released, decidedAs(choice)).version).toBe(released.version);
  });

  test('brings its own where nobody signed, and where it no longer lets an owner decide', () => {
    expect(withSignedNumbers(released, documentOf(policy)).version).toBe(released.version);
    expect(withSignedNumbers(released, undefined).version).toBe(released.version);
    const unlawful = structuredClone(documentOf(owners));
    unlawful.values.periods['match-months'].value = 1;
    Object.assign(unlawful.values.periods, { 'pigeon-days': { value: 3, reason: 'a number of an older release' } });
    const next = withSignedNumbers(released, unlawful);
    expect(next.values.periods['match-months'].value).toBe(6);
    expect(policyOfDocument(documentOf(next)).version).toBe(next.version);
  });
});

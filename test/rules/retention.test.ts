import fc from 'fast-check';
import { plusDays, plusMonths, plusYears } from '../../src/rules/retention/days';
import { fiscalYearEnd, invoiceClocks } from '../../src/rules/retention/invoice-clocks';
import { reviewFrom } from '../../src/rules/retention/review';
import { decide, type Periods, retentionRuleIds, startedThrough } from '../../src/rules/retention/rules';
import type { HoldFact, InvoiceFacts, RetentionFacts, RetentionVerdict } from '../../src/types/retention';
import { ownPolicy } from '../support/policy';

const { policy } = ownPolicy();
const periods: Periods = Object.fromEntries(
  Object.entries(policy.values.periods).map(([id, { value }]) => [id, value] as const),
);

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-08-31', 13, '2027-09-30'],
])('a month from %s that lacks the date ends on its last day: %s + %s months', (from, months, to) => {
  expect(plusMonths(from, months)).toBe(to);
});

describe('prospects', () => {
  const prospect = (firstContactOn: string) => ({ firstContactOn, isCustomer: false, isApplicant: false });
  test.each([
    ['2025-11-23', '2026-11-23'],
    ['2024-02-29', '2025-02-28'],
    ['2025-03-30', '2026-03-30'],
    ['2025-10-26', '2026-10-26'],
    ['2025-12-31', '2026-12-31'],
  ])(
    '[54] a prospect of %s is kept until the end of %s, one year after first contact, not a day longer',
    (from, last) => {
      const facts = prospect(from);
      expect(decide('RET-PROSPECT', facts, { periods, today: last })).toEqual({
        action: 'keep',
        keptThrough: last,
        reasons: ['period-runs'],
      });
      expect(decide('RET-PROSPECT', facts, { periods, today: plusDays(last, 1) }).action).toBe('destroy');
    },
  );

  test.each(['isCustomer', 'isApplicant'])('[54] who became one of us (%s) is no prospect any more', (how) => {
    const verdict = decide(
      'RET-PROSPECT',
      { ...prospect('2020-01-01'), [how]: true },
      { periods, today: '2026-11-23' },
    );
    expect(verdict).toEqual({ action: 'keep', keptThrough: null, reasons: ['is-with-us'] });
  });
});

describe('ads', () => {
  test.each(['ARC-RELEVANCE', 'ARC-TERM'] as const)(
    '[33][34] %s: an ad that left the site is destroyed after the grace of the policy, not before',
    (rule) => {
      const facts = { startedOn: '2026-10-24' };
      expect(decide(rule, facts, { periods, today: '2026-10-31' }).action).toBe('keep');
      expect(decide(rule, facts, { periods, today: '2026-11-01' }).action).toBe('destroy');
    },
  );
});

describe('periods that begin on a day and nothing resets', () => {
  test.each([
    ['MATCH-CONSENT', '2026-08-31', '2027-02-28'],
    ['MAIL-STORE', '2026-10-25', '2027-01-23'],
    ['GEN-SECURE', '2026-03-01', '2026-03-31'],
    ['GEN-CONSENT', '2024-02-29', '2029-02-28'],
    ['VIS-ACCOUNT', '2025-01-31', '2026-02-28'],
    ['RGT-ACCESS', '2024-02-29', '2029-02-28'],
    ['APP-SENSITIVE', '2026-12-24', '2027-01-07'],
    ['SEC-1', '2024-02-29', '2029-02-28'],
  ] as const)('%s from %s is kept through %s, and gone the next day', (rule, startedOn, last) => {
    expect(decide(rule, { startedOn }, { periods, today: last })).toEqual({
      action: 'keep',
      keptThrough: last,
      reasons: ['period-runs'],
    });
    expect(decide(rule, { startedOn }, { periods, today: plusDays(last, 1) }).action).toBe('destroy');
  });

  test.each(retentionRuleIds)('%s is searched from the last day that is over, and no day less', (rule) => {
    const through = startedThrough(rule, periods, '2031-03-01');
    const facts = { startedOn: through, firstContactOn: through, isCustomer: false, isApplicant: false };
    if (through === '2031-03-01') return;
    const next = { ...facts, startedOn: plusDays(through, 1), firstContactOn: plusDays(through, 1) };
    expect(decide(rule, facts as never, { periods, today: '2031-03-01' }).action).toBe('destroy');
    expect(decide(rule, next as never, { periods, today: '2031-03-01' }).action).toBe('keep');
  });
});

describe('customers', () => {
  test.each([
    ['never looked at', '2025-03-31', null, '2026-03-31'],
    ['looked at since', '2025-03-31', '2026-04-02', '2027-04-02'],
    ['a contract that ended after the last look', '2026-12-31', '2026-04-02', '2027-12-31'],
    ['a leap day', '2024-02-29', null, '2025-02-28'],
  ])(
    '[49] an archive without an end is looked at a year after its last sign: %s',
    (_, quietSince, reviewedOn, from) => {
      const months = periods['customer-review-months']!;
      expect(reviewFrom({ quietSince, reviewedOn }, months)).toBe(from);
    },
  );

  test('[49] without a question of the customer nothing ends it, however long that takes', () => {
    const unasked = { askedOn: null, answerThrough: null, isBeingTold: false };
    expect(decide('RET-CLIENT-DEL', unasked, { periods, today: '2099-12-31' })).toEqual({
      action: 'keep',
      keptThrough: null,
      reasons: ['not-asked'],
    });
  });

  test('[36] facts from before there were requests give the verdict that they gave then', () => {
    const then = { askedOn: '2026-01-31', answerThrough: '2026-03-02', isBeingTold: true };
    const on = (today: string) => decide('RET-APPLICANT', then, { periods, today });
    expect(on('2026-03-02')).toMatchObject({ action: 'keep', keptThrough: '2026-03-02' });
    expect(on('2026-03-03')).toMatchObject({ action: 'destroy' });
  });

  test('[51] who asked is gone after the grace, and never later than the month of the law', () => {
    const asked = { askedOn: '2026-01-31', hiddenOn: null, answerThrough: '2026-03-02', isBeingTold: false };
    expect(decide('RET-CLIENT-DEL', asked, { periods, today: '2026-02-07' }).action).toBe('keep');
    expect(decide('RET-CLIENT-DEL', asked, { periods, today: '2026-02-08' }).action).toBe('destroy');
    const longGrace = { ...periods, 'grace-days': 60 };
    expect(decide('RET-CLIENT-DEL', asked, { periods: longGrace, today: '2026-03-02' }).action).toBe('destroy');
  });
});

describe('applicants', () => {
  test('[52] an applicant is kept until she asks, however long that takes', () => {
    const verdict = decide(
      'RET-APPLICANT',
      { askedOn: null, answerThrough: null, isBeingTold: false },
      { periods, today: '2099-12-31' },
    );
    expect(verdict).toEqual({ action: 'keep', keptThrough: null, reasons: ['not-asked'] });
  });

  test('[35][52] who asked is gone after the grace, and never later than the month of the law', () => {
    const asked = { askedOn: '2026-01-31', hiddenOn: null, answerThrough: '2026-03-02', isBeingTold: false };
    expect(decide('RET-APPLICANT', asked, { periods, today: '2026-02-07' }).action).toBe('keep');
    expect(decide('RET-APPLICANT', asked, { periods, today: '2026-02-08' }).action).toBe('destroy');
    const told = { ...asked, isBeingTold: true };
    expect(decide('RET-APPLICANT', told, { periods, today: '2026-03-01' }).action).toBe('keep');
    expect(decide('RET-APPLICANT', told, { periods, today: '2026-03-02' }).action).toBe('destroy');
    const longGrace = { ...periods, 'grace-days': 60 };
    expect(decide('RET-APPLICANT', asked, { periods: longGrace, today: '2026-03-01' }).action).toBe('keep');
    expect(decide('RET-APPLICANT', asked, { periods: longGrace, today: '2026-03-02' }).action).toBe('destroy');
  });
});

const calendarYear: InvoiceFacts = {
  issuedOn: '2018-01-15',
  vatDueOn: '2026-03-10',
  fiscalYearEndsOn: '2026-12-31',
  lastFiscalYearEndsOn: '2026-12-31',
  isRestricted: false,
  lawOrStatement: 'ten-years',
  clock: 'as-written',
};
const years = { invoiceYears: 7, invoiceFloorYears: 10 };

describe('invoices', () => {
  test.each<[string, Partial<InvoiceFacts>, string, string]>([
    ['fiscal year 2026', {}, '2033-12-31', '2036-12-31'],
    [
      'fiscal year to 30-6-2026',
      { fiscalYearEndsOn: '2026-06-30', lastFiscalYearEndsOn: '2026-06-30' },
      '2033-06-30',
      '2036-12-31',
    ],
    [
      'VAT due on 31-12-2022, income tax of 2022 asks ten years',
      { vatDueOn: '2022-12-31', fiscalYearEndsOn: '2022-12-31', lastFiscalYearEndsOn: '2022-12-31' },
      '2029-12-31',
      '2032-12-31',
    ],
    [
      'VAT due on 1-1-2023',
      { vatDueOn: '2023-01-01', fiscalYearEndsOn: '2023-12-31', lastFiscalYearEndsOn: '2023-12-31' },
      '2030-12-31',
      '2033-12-31',
    ],
    [
      'fiscal year 2021: every law says seven',
      { vatDueOn: '2021-05-01', fiscalYearEndsOn: '2021-12-31', lastFiscalYearEndsOn: '2021-12-31' },
      '2028-12-31',
      '2028-12-31',
    ],
    [
      'fiscal year to 30-6-2022: assessment year 2022, seven for income tax',
      { vatDueOn: '2022-02-01', fiscalYearEndsOn: '2022-06-30', lastFiscalYearEndsOn: '2022-06-30' },
      '2029-06-30',
      '2029-12-31',
    ],
    [
      'issued in January for VAT of December, books closing on 30 June: WBTW art. 60 counts from the date of the invoice',
      {
        issuedOn: '2026-01-05',
        vatDueOn: '2025-12-31',
        fiscalYearEndsOn: '2026-06-30',
        lastFiscalYearEndsOn: '2026-06-30',
      },
      '2033-06-30',
      '2036-12-31',
    ],
  ])('[48] %s: both dates are shown', (_title, facts, statementThrough, lawThrough) => {
    expect(invoiceClocks({ ...calendarYear, ...facts }, years)).toEqual({ statementThrough, lawThrough });
  });

  test.each([
    ['2033-12-31', 'keep'],
    ['2034-01-01', 'restrict'],
    ['2036-12-31', 'restrict'],
    ['2037-01-01', 'destroy'],
  ])('[48] between statement and law an invoice is stored only: %s %s', (today, action) => {
    expect(decide('RET-INVOICE', calendarYear, { periods, today }).action).toBe(action);
  });

  test('[48] where statement and law differ nothing is destroyed before the owner has chosen', () => {
    const undecided = { ...calendarYear, lawOrStatement: 'restrict-until-decided' as const };
    expect(decide('RET-INVOICE', undecided, { periods, today: '2099-01-01' })).toEqual({
      action: 'restrict',
      keptThrough: null,
      reasons: ['owner-undecided'],
    });
  });

  test('[48] an invoice of a year in which both say seven goes on its day, whether the owner chose or not', () => {
    const old = {
      ...calendarYear,
      vatDueOn: '2018-05-01',
      fiscalYearEndsOn: '2018-12-31',
      lastFiscalYearEndsOn: '2018-12-31',
      lawOrStatement: 'restrict-until-decided' as const,
    };
    expect(decide('RET-INVOICE', old, { periods, today: '2025-12-31' }).action).toBe('keep');
    expect(decide('RET-INVOICE', old, { periods, today: '2026-01-01' }).action).toBe('destroy');
  });

  test.each([
    ['2026-06-30', '06-30', '2026-06-30'],
    ['2026-07-01', '06-30', '2027-06-30'],
    ['2026-02-28', '02-29', '2026-02-28'],
    ['2028-02-29', '02-29', '2028-02-29'],
    ['2026-12-31', '12-31', '2026-12-31'],
  ])('%s with books closing on %s belongs to the fiscal year that ends on %s', (day, closing, end) => {
    expect(fiscalYearEnd(day, closing)).toBe(end);
  });
});

const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map(isoDay);
const invoice: fc.Arbitrary<InvoiceFacts> = fc.record({
  issuedOn: day,
  vatDueOn: day,
  fiscalYearEndsOn: day,
  lastFiscalYearEndsOn: day,
  isRestricted: fc.boolean(),
  lawOrStatement: fc.constantFrom('restrict-until-decided', 'ten-years'),
  clock: fc.constantFrom('as-written', 'per-invoice'),
});
const hold: fc.Arbitrary<HoldFact> = fc.record({ placedOn: day, endsOn: fc.option(day) });
const start = fc.record({ startedOn: day });
const asked = fc.record({ askedOn: fc.option(day), answerThrough: fc.option(day), isBeingTold: fc.boolean() });
const facts: { [Id in keyof RetentionFacts]: fc.Arbitrary<RetentionFacts[Id]> } = {
  'ARC-RELEVANCE': start,
  'ARC-TERM': start,
  'RET-APPLICANT': asked,
  'RET-CLIENT-DEL': asked,
  'RET-PROSPECT': fc.record({ firstContactOn: day, isCustomer: fc.boolean(), isApplicant: fc.boolean() }),
  'RET-INVOICE': invoice,
  'MATCH-CONSENT': start,
  'MAIL-STORE': start,
  'GEN-SECURE': start,
  'GEN-CONSENT': start,
  'VIS-ACCOUNT': start,
  'RGT-ACCESS': start,
  'APP-SENSITIVE': start,
  'SEC-1': start,
};
const goes = ({ action }: RetentionVerdict) => action === 'destroy' || action === 'anonymise';

describe.each(retentionRuleIds)('%s', (rule) => {
  test('a hold always wins: nothing is destroyed while one stands', () => {
    fc.assert(
      fc.property(facts[rule], fc.array(hold, { maxLength: 3 }), day, (subject, holds, today) => {
        const standing = { placedOn: today, endsOn: today };
        expect(goes(decide(rule, subject as never, { periods, holds: [...holds, standing], today }))).toBe(false);
      }),
    );
  });

  test('asking twice gives the same answer, and what is gone stays due', () => {
    fc.assert(
      fc.property(facts[rule], day, fc.nat(4000), (subject, today, later) => {
        const verdict = decide(rule, subject as never, { periods, today });
        expect(decide(rule, subject as never, { periods, today })).toEqual(verdict);
        if (goes(verdict)) {
          const again = decide(rule, subject as never, { periods, today: plusDays(today, later) });
          expect(goes(again)).toBe(true);
        }
      }),
    );
  });

  test('the last day it names is kept whole, and the next it goes', () => {
    fc.assert(
      fc.property(facts[rule], day, (subject, today) => {
        const { action, keptThrough } = decide(rule, subject as never, { periods, today });
        if (action === 'restrict' || keptThrough === null) return;
        expect(goes(decide(rule, subject as never, { periods, today: keptThrough }))).toBe(false);
        expect(goes(decide(rule, subject as never, { periods, today: plusDays(keptThrough, 1) }))).toBe(true);
      }),
    );
  });
});

test('[48] a later invoice never makes an earlier one go sooner', () => {
  fc.assert(
    fc.property(invoice, fc.nat(20), day, (older, more, today) => {
      const renewed = { ...older, lastFiscalYearEndsOn: plusYears(older.lastFiscalYearEndsOn, more) };
      if (goes(decide('RET-INVOICE', renewed, { periods, today })))
        expect(goes(decide('RET-INVOICE', older, { periods, today }))).toBe(true);
    }),
  );
});

test('[48] whatever the facts, nothing goes before the law or the statement allows it', () => {
  fc.assert(
    fc.property(invoice, day, (subject, today) => {
      const { lawThrough, statementThrough } = invoiceClocks(subject, years);
      if (goes(decide('RET-INVOICE', subject, { periods, today })))
        expect(today > lawThrough && today > statementThrough).toBe(true);
    }),
  );
});

test.each(retentionRuleIds)('%s: whatever began later than the search looks is not due yet', (rule) => {
  fc.assert(
    fc.property(facts[rule], day, (subject, today) => {
      const through = startedThrough(rule, periods, today);
      const start = { ...subject } as { startedOn?: string; firstContactOn?: string };
      const startedOn = start.startedOn ?? start.firstContactOn;
      if (startedOn !== undefined && goes(decide(rule, subject as never, { periods, today })))
        expect(startedOn <= through).toBe(true);
    }),
  );
});

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

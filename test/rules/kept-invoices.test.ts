import { plusDays } from '../../src/rules/retention/days';
import { keptInvoices, standingOf } from '../../src/rules/retention/kept-invoices';
import { keptInvoicesText } from '../../src/text/kept-invoices';
import { ownPolicy } from '../support/policy';

const { policy } = ownPolicy();
const decided = {
  ...policy,
  conflicts: policy.conflicts.map((conflict) =>
    conflict.id === 'GAP-01'
      ? { ...conflict, decided: { choice: 'ten-years', by: 'test', on: '2026-11-23' } }
      : conflict,
  ),
};

function booked(year: number, lastYear = year): Parameters<typeof standingOf>[0] {
  return {
    id: `f-${year}`,
    owners: ['party', 'customer'],
    issuedOn: `${year}-03-10`,
    vatDueOn: `${year}-03-10`,
    fiscalYearEndsOn: `${year}-12-31`,
    lastFiscalYearEndsOn: `${lastYear}-12-31`,
    isRestricted: false,
  };
}

const hold = { rule: 'RET-INVOICE', subject: null, placedOn: '2026-01-01', endsOn: null };
const holdOn = (subject: string) => ({ ...hold, rule: null, subject });

test('[48] an invoice shows the statement’s date, its own beside it, and the last day of each law', () => {
  expect(standingOf(booked(2026, 2028), { policy, holds: [], today: '2026-11-23' })).toEqual({
    statementThrough: '2035-12-31',
    ownStatementThrough: '2033-12-31',
    lawThrough: '2036-12-31',
    law: { accounting: '2033-12-31', vat: '2036-12-31', incomeTax: '2036-12-31' },
    verdict: { action: 'keep', keptThrough: null, reasons: ['period-runs'] },
    keptBy: 'law',
  });
});

test.each([
  ['a law asks for it', booked(2026), decided, [], '2036-12-31', 'law'],
  ['no law asks for it any more', booked(2026), decided, [], '2037-01-01', null],
  ['a hold stands', booked(2026), decided, [hold], '2037-01-01', 'hold'],
  ['a hold stands on its customer', booked(2026), decided, [holdOn('customer')], '2037-01-01', 'hold'],
  ['only a hold on its party keeps it', booked(2018, 2026), policy, [holdOn('party')], '2026-11-23', 'hold'],
  ['no law asks for it, and a hold is on another', booked(2026), decided, [holdOn('other')], '2037-01-01', null],
  ['the owner has not chosen', booked(2026), policy, [], '2037-01-01', 'owner'],
  ['only a later invoice of the same customer keeps it', booked(2018, 2026), policy, [], '2026-11-23', null],
  ['only a later invoice keeps it, and a hold', booked(2018, 2026), policy, [hold], '2026-11-23', 'hold'],
] as const)('[38] an erasure leaves an invoice where %s', (_title, invoice, by, holds, today, keptBy) => {
  expect(standingOf(invoice, { policy: by, holds, today }).keptBy).toBe(keptBy);
});

test('[38] who asks to be erased is told how many invoices stay, by which law, and until when', () => {
  const today = '2030-06-01';
  const standings = [2018, 2021, 2026].map((year) => standingOf(booked(year, 2026), { policy, holds: [], today }));
  const kept = keptInvoices(standings);
  expect(kept).toEqual({ byLaw: 1, lawThrough: '2036-12-31', byHold: 0, byOwner: 0, erasable: 2 });
  expect(keptInvoicesText(kept, 'nl')).toBe(
    '1 factuur wordt bij een verzoek tot wissen bewaard omdat de wet dat vraagt (AVG art. 17.3.b; WER art. III.86 en III.88, btw-wetboek art. 60, WIB art. 315), de laatste tot en met woensdag 31 december 2036. 2 gaan mee met een verzoek tot wissen: geen wet vraagt ze nog.',
  );
  expect(keptInvoicesText(kept, 'fr')).toContain('mercredi 31 décembre 2036');
  expect(keptInvoicesText(keptInvoices([]), 'en')).toBe('There are no invoices.');
});

test('[38] nothing that a law asks for is erasable on its last day, and nothing is kept by law the day after', () => {
  for (const year of [2017, 2021, 2022, 2023, 2026]) {
    const { lawThrough } = standingOf(booked(year), { policy, holds: [], today: '2026-11-23' });
    expect(standingOf(booked(year), { policy, holds: [], today: lawThrough }).keptBy).toBe('law');
    expect(standingOf(booked(year), { policy, holds: [], today: plusDays(lawThrough, 1) }).keptBy).not.toBe('law');
  }
});

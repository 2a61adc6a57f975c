import { adState, contractRefusal, publicAnswer, undoableUntil } from '../../src/rules/ad-state';

const now = new Date('2026-03-02T10:00:00Z');
const before = new Date(now.getTime() - 1);
const after = new Date(now.getTime() + 1);
const ordered = {
  endsAt: after,
  approvedAt: null,
  rejectedAt: null,
  refusedCode: null,
  publishedAt: null,
  withdrawnAt: null,
  archivedAt: null,
  reviewCodes: [] as string[],
};
const published = { ...ordered, publishedAt: before };

test.each([
  ['just ordered', ordered, 'ordered', 404],
  ['on the site', published, 'published', 200],
  ['published at this very instant', { ...published, publishedAt: now }, 'published', 200],
  ['at the end of its term', { ...published, endsAt: now }, 'closed', 410],
  ['over before it was published', { ...ordered, endsAt: before }, 'closed', 404],
  ['withdrawn', { ...published, withdrawnAt: before }, 'closed', 410],
  ['archived', { ...published, archivedAt: before }, 'archived', 410],
  ['flagged', { ...ordered, reviewCodes: ['x'] }, 'review', 404],
  ['flagged and approved', { ...published, reviewCodes: ['x'], approvedAt: before }, 'published', 200],
  ['flagged after a change', { ...published, reviewCodes: ['x'] }, 'review', 404],
  ['rejected', { ...ordered, rejectedAt: before }, 'rejected', 404],
  ['refused', { ...ordered, refusedCode: 'contract-over' }, 'refused', 404],
] as const)('an ad that is %s', (_, ad, state, answer) => {
  const dates = { ...ad, reviewCodes: [...ad.reviewCodes] };
  expect(adState(dates, now)).toBe(state);
  expect(publicAnswer(dates, now)).toBe(answer);
});

const contract = { contractStartsOn: '2026-01-01', contractEndsOn: '2026-12-31', contactCount: 1 };

test.each([
  ['within its contract', contract, '2026-06-01', '2026-12-31', null],
  ['on the first day', contract, '2026-01-01', '2026-01-01', null],
  ['ordered before the contract begins, which then waits', contract, '2025-12-31', '2026-06-01', null],
  ['that ends before the contract begins', contract, '2025-12-01', '2025-12-31', 'term-before-contract'],
  ['a day late', contract, '2027-01-01', '2027-01-01', 'contract-over'],
  ['a day too long', contract, '2026-06-01', '2027-01-01', 'term-beyond-contract'],
  [
    'without an agreed contact person',
    { ...contract, contactCount: 0 },
    '2026-06-01',
    '2026-06-30',
    'no-contact-person',
  ],
] as const)('[8] an ad %s: %#', (_, terms, day, lastDay, refusal) => {
  expect(contractRefusal(terms, day, lastDay)).toBe(refusal);
});

const closing = { withdrawnAt: now, endsAt: new Date('2026-06-30T22:00:00Z'), rejectedAt: null, refusedCode: null };
const grace = new Date('2026-03-09T10:00:00Z');

test.each([
  ['that was taken down just now', closing, now, grace],
  ['in the last instant of the grace', closing, new Date(grace.getTime() - 1), grace],
  ['at the end of the grace', closing, grace, null],
  ['whose own term ends before the grace', { ...closing, endsAt: after }, now, after],
  ['whose own term is over', { ...closing, endsAt: now }, now, null],
  ['that was not taken down', { ...closing, withdrawnAt: null }, now, null],
  ['that was rejected', { ...closing, rejectedAt: now }, now, null],
  ['that was refused', { ...closing, refusedCode: 'contract-over' }, now, null],
])('[33] a closing can be undone for seven days and no longer than the term: an ad %s', (_, ad, asOf, until) => {
  expect(undoableUntil(ad, 7, asOf)).toEqual(until);
});

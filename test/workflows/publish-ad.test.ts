import { randomUUID } from 'node:crypto';
import { markAd, putAd, readAd } from '../../src/db/ads';
import { listBoard } from '../../src/db/board';
import { addDays, dayInBrussels, endOfDay } from '../../src/rules/calendar';
import { publicAnswer } from '../../src/rules/ad-state';
import type { AdId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { orderAd, someContract, someDraft } from '../support/people';

let company: TestCompany;
beforeAll(async () => {
  company = await startCompany('skipping');
});
afterAll(() => company.close());

async function onBoard(adId: string): Promise<boolean> {
  const { items } = await listBoard(company.db.sql, await company.clock.now(), { search: '', limit: 100, offset: 0 });
  return items.some(({ id }) => id === adId);
}

test('[9][34] an ad is on the site until the end of its last day in Brussels, and its contact fields are restricted after', async () => {
  const at = await company.clock.now();
  const lastDay = dayInBrussels(addDays(at, 10));
  const adId = await orderAd(company.db, at, await someContract(company.db, at), { lastDay });
  await eventually(() => onBoard(adId), 'the ad on the board');

  await company.sleep(endOfDay(lastDay).getTime() - (await company.clock.now()).getTime() - 60_000);
  expect(await onBoard(adId)).toBe(true);
  await company.sleep(61_000);
  expect(await onBoard(adId)).toBe(false);
  expect(await company.client.workflow.getHandle(workflowIds.ad(adId)).result()).toBe('archived');

  const rows = await company.db.sql`select restricted_at from ad_contact where ad_id = ${adId}`;
  expect(rows.every(({ restrictedAt }) => restrictedAt)).toBe(true);
  const ad = await readAd(company.db.sql, adId);
  expect(ad?.expiredAt?.getTime()).toBeGreaterThanOrEqual(endOfDay(lastDay).getTime());
});

test('[8] an ad whose term goes beyond its contract is refused before anyone sees it', async () => {
  const at = await company.clock.now();
  const endsOn = dayInBrussels(addDays(at, 5));
  const adId = await orderAd(company.db, at, await someContract(company.db, at, { endsOn }), {
    lastDay: dayInBrussels(addDays(at, 6)),
  });
  await eventually(async () => (await readAd(company.db.sql, adId))?.refusedCode, 'a refusal');
  expect(await company.client.workflow.getHandle(workflowIds.ad(adId)).result()).toBe('refused');
  expect((await readAd(company.db.sql, adId))?.refusedCode).toBe('term-beyond-contract');
  expect(await onBoard(adId)).toBe(false);
});

test('[9] an ad that was flagged is published only after a member of staff approved it, and the ledger says who', async () => {
  const at = await company.clock.now();
  const contract = await someContract(company.db, at);
  const adId = await orderAd(company.db, at, contract, { reviewCodes: ['personal-data-in-text'] });
  const handle = company.client.workflow.getHandle(workflowIds.ad(adId));
  const stage = () =>
    handle.describe().then(
      ({ searchAttributes }) => searchAttributes['Stage']?.[0],
      () => null,
    );
  await eventually(async () => (await stage()) === 'review', 'the review');
  expect(await onBoard(adId)).toBe(false);

  await expect(handle.executeUpdate('approve', { args: [{}] })).rejects.toThrow();
  await handle.executeUpdate('approve', { args: [{ staff: contract.staff }] });
  await eventually(() => onBoard(adId), 'the ad on the board');
  const [entry] = await company.db.sql`select actor from ledger where subject = ${adId} and event = 'ad.approved'`;
  expect(entry!['actor']).toBe(`staff:${contract.staff}`);

  await expect(handle.executeUpdate('approve', { args: [{ staff: contract.staff }] })).rejects.toThrow();
  await handle.executeUpdate('withdraw', { args: [{ staff: contract.staff }] });
  expect(await handle.result()).toBe('archived');
  expect(await onBoard(adId)).toBe(false);
});

test('[34] what the public sees needs no living process: the dates in the row decide', async () => {
  const at = await company.clock.now();
  const lastDay = dayInBrussels(addDays(at, 2));
  const contract = await someContract(company.db, at);
  const adId = await company.db.change(at, 'test', async (tx) => {
    const order = {
      id: randomUUID() as AdId,
      ...contract,
      draft: someDraft(),
      endsAt: endOfDay(lastDay),
      reviewCodes: [],
      at,
    };
    const { id } = await putAd(tx, order);
    await markAd(tx, id, 'publishedAt', at);
    return id;
  });
  const shown = async (asOf: Date) =>
    (await listBoard(company.db.sql, asOf, { search: '', limit: 100, offset: 0 })).items.some(({ id }) => id === adId);
  expect(await shown(new Date(endOfDay(lastDay).getTime() - 1))).toBe(true);
  expect(await shown(endOfDay(lastDay))).toBe(false);
  expect(publicAnswer((await readAd(company.db.sql, adId))!, endOfDay(lastDay))).toBe(410);
});

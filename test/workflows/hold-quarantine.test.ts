import { changeProfile } from '../../src/db/profiles';
import { destroyHeldText, holdTexts } from '../../src/db/quarantine';
import { addDays } from '../../src/rules/calendar';
import type { ApplicantId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { activeApplicant } from '../support/people';

let company: TestCompany;
beforeAll(async () => {
  company = await startCompany('skipping');
});
afterAll(() => company.close());

const days = (count: number) => count * 24 * 60 * 60 * 1000;
const words = 'Ik ben zwanger van een tweeling.';

async function held(): Promise<{ id: string; applicantId: ApplicantId }> {
  const at = await company.clock.now();
  const { id: applicantId } = await activeApplicant(company.db, at);
  await company.db.change(at, 'person', async (tx, note) => {
    await changeProfile(tx, applicantId, { at, travelKm: 30 }, (profile) => profile);
    const texts = [{ field: 'summary', entryId: null, codes: ['pregnancy'], text: words }];
    await holdTexts(tx, note, { applicantId, texts, at, until: addDays(at, 14) });
  });
  const [row] = await company.db.sql<{ id: string }[]>`select id from quarantine where applicant_id = ${applicantId}`;
  return { id: row!.id, applicantId };
}

const handleOf = (id: string) => company.client.workflow.getHandle(workflowIds.quarantine(id));
const stageOf = (id: string) =>
  handleOf(id)
    .describe()
    .then(({ searchAttributes }) => searchAttributes['Stage']?.[0])
    .catch(() => null);
const left = (id: string) => company.db.sql`select from quarantine where id = ${id}`;
const outcomeOf = async (applicantId: ApplicantId) => {
  const rows = await company.db.sql`
    select actor, facts from ledger where subject = ${applicantId} and event = 'text.destroyed'`;
  return rows.map(({ actor, facts }) => ({ actor: actor as string, facts: facts as object }));
};

test('[15] what nobody decides about is destroyed when the days of the policy are over, and of what it was about nothing remains', async () => {
  const { id, applicantId } = await held();
  await eventually(async () => (await stageOf(id)) === 'held', 'the text to be held');
  await company.sleep(days(13));
  expect(await left(id)).toHaveLength(1);
  await company.sleep(days(2));
  expect(await handleOf(id).result()).toBe('expired');
  expect(await left(id)).toHaveLength(0);
  const facts = { field: 'summary', codes: 1, outcome: 'expired' };
  expect(await outcomeOf(applicantId)).toEqual([{ actor: 'hold-quarantine', facts }]);
});

test('[15] a decision of the person ends the process at once', async () => {
  const { id, applicantId } = await held();
  await eventually(async () => (await stageOf(id)) === 'held', 'the text to be held');
  const at = await company.clock.now();
  await company.db.change(at, 'person', (tx, note) => destroyHeldText(tx, note, { id, outcome: 'left-out', at }));
  await eventually(async () => (await stageOf(id)) === 'decided', 'the end of the process');
  expect(await outcomeOf(applicantId)).toMatchObject([{ actor: 'person', facts: { outcome: 'left-out' } }]);
});

test('[15] operators see where it was written and until when, never its words or what they are about', async () => {
  const { id } = await held();
  await eventually(async () => (await stageOf(id)) === 'held', 'the text to be held');
  const history = JSON.stringify(await handleOf(id).fetchHistory());
  const decoded = history.replace(/"data":"([A-Za-z0-9+/=]+)"/g, (_, data: string) =>
    Buffer.from(data, 'base64').toString(),
  );
  expect(decoded).toContain('summary');
  expect(decoded).not.toMatch(/zwanger|tweeling|pregnancy/);
});

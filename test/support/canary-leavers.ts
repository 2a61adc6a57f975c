import { createHash, randomUUID } from 'node:crypto';
import { restrictApplicant, insertApplicant, confirmApplicant } from '../../src/db/applicants';
import { insertInvoice, partyOf } from '../../src/db/invoices';
import { insertProspect } from '../../src/db/prospects';
import { addressHmac } from '../../src/rules/address';
import { addDays, dayInBrussels } from '../../src/rules/calendar';
import type { ApplicantId, InvoiceId, InvoicePartyId, ProspectId, StaffId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { addressOfMark, marks } from './canary-marks';
import type { TestCompany } from './company';
import { testKeys } from './database';

/** Marked people whom a sweep destroys, the last letter to one of them, and an invoice that stays: all of it on the way of the process. */
export async function destroyMarked(company: TestCompany, staff: StaffId): Promise<void> {
  const now = new Date();
  await company.db.change(now, 'test', async (tx) => {
    const id = randomUUID() as ApplicantId;
    const email = addressOfMark('leaverAddress');
    const names = { givenName: marks.leaverName, familyName: marks.leaverName, language: 'nl' as const };
    const left = addDays(now, -60);
    const person = { id, email, ...names, phone: null, source: 'site', signedUpAt: left, confirmBy: left };
    const keys = { emailHmac: addressHmac(testKeys.suppression, email), noticeVersion: 'x', earlierContactOn: null };
    await insertApplicant(tx, person, keys);
    await confirmApplicant(tx, id, left);
    await restrictApplicant(tx, id, left);

    const prospectEmail = addressOfMark('prospectAddress');
    const prospect = { ...names, givenName: marks.prospectName, email: prospectEmail, source: 'beurs' };
    const hmac = { emailHmac: addressHmac(testKeys.suppression, prospectEmail), addedBy: staff };
    const contact = { id: randomUUID() as ProspectId, firstContactOn: '2001-01-01' };
    await insertProspect(tx, { ...prospect, ...hmac, ...contact }, now);

    const party = { id: randomUUID() as InvoicePartyId, kind: 'customer', identifier: '0208:0123456749' } as const;
    const partyId = await partyOf(tx, { ...party, name: marks.billedName }, now);
    const day = dayInBrussels(now);
    const document = Buffer.from(`<Name>${marks.billedName}</Name>`);
    const dates = { issuedOn: day, vatDueOn: day, fiscalYearEndsOn: `${day.slice(0, 4)}-12-31` };
    const what = { number: 'F-1', typeCode: '380', currency: 'EUR', payable: '121.00', ...dates, document };
    const sha256 = createHash('sha256').update(document).digest();
    await insertInvoice(tx, { id: randomUUID() as InvoiceId, ...what, sha256, archivedBy: staff, partyId }, now);
  });
  const scheduledAt = now.toISOString();
  const sweep = await company.client.workflow.start('sweepRetention', {
    workflowId: workflowIds.sweep(scheduledAt),
    taskQueue: 'core',
    args: [{ scheduledAt }],
  });
  await sweep.result();
  const { text } = await company.mailbox.next(addressOfMark('leaverAddress'));
  if (!text?.includes('Uw kenmerk')) throw new Error('The last letter did not leave');
}

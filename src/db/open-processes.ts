import type { ApplicantId } from '../types/ids';
import { type ProcessName, workflowIds } from '../types/messages';
import type { Sql } from './connect';

export interface OpenProcess {
  workflowType: ProcessName;
  workflowId: string;
  input: Record<string, string>;
}

/** Rows that are still under way and whose start Temporal was told: for each there must be a running process. */
export async function openProcesses(sql: Sql): Promise<OpenProcess[]> {
  const ids = async (rows: PromiseLike<{ id: string }[]>) => (await rows).map(({ id }) => id);
  const ads = await ids(sql<{ id: string }[]>`
    select id from ad where archived_at is null and rejected_at is null and refused_code is null order by number`);
  const people = await ids(sql<{ id: string }[]>`select id from applicant where confirmed_at is null order by id`);
  // Without its receipt a consent has not come to the end of its process.
  const consents = await ids(sql<{ id: string }[]>`
    select consent_id as id from recipient_notice where state in ('to-tell', 'told')
    union select consent.id from consent join applicant on applicant.id = applicant_id
    where confirmed_at is not null and not exists (select from receipt where consent_id = consent.id)
    order by 1`);
  const applications = await ids(sql<{ id: string }[]>`
    select mail.id from mail join application on application.id = mail.about
    where mail.kind = 'application' and state in ('queued', 'claimed', 'sending', 'refused') order by mail.id`);
  const requests = await ids(sql<{ id: string }[]>`select id from request where answered_at is null order by number`);
  const held = await ids(sql<{ id: string }[]>`select id from quarantine order by id`);
  const open: OpenProcess[] = [
    ...ads.map((adId) => ({ workflowType: 'publishAd' as const, workflowId: workflowIds.ad(adId), input: { adId } })),
    ...people.map((applicantId) => ({
      workflowType: 'onboardApplicant' as const,
      workflowId: workflowIds.onboarding(applicantId),
      input: { applicantId },
    })),
    ...consents.map((consentId) => ({
      workflowType: 'followConsent' as const,
      workflowId: workflowIds.consent(consentId),
      input: { consentId },
    })),
    ...applications.map((mailId) => ({
      workflowType: 'deliverMail' as const,
      workflowId: workflowIds.mail(mailId),
      input: { mailId },
    })),
    ...requests.map((requestId) => ({
      workflowType: 'answerDataRequest' as const,
      workflowId: workflowIds.request(requestId),
      input: { requestId },
    })),
    ...held.map((quarantineId) => ({
      workflowType: 'holdQuarantine' as const,
      workflowId: workflowIds.quarantine(quarantineId),
      input: { quarantineId },
    })),
  ];
  const pending = await sql<{ workflowId: string }[]>`select workflow_id from outbox where workflow_type is not null`;
  const untold = new Set(pending.map(({ workflowId }) => workflowId));
  return open.filter(({ workflowId }) => !untold.has(workflowId));
}

/** Every process about one applicant, by id: for someone who phones. */
export async function processesAbout(sql: Sql, id: ApplicantId): Promise<string[]> {
  const rows = await sql<{ kind: 'mail' | 'consent' | 'request' | 'quarantine'; id: string }[]>`
    select 'mail' as kind, id, queued_at as at from mail where applicant_id = ${id}
    union all select 'consent', id, at from consent where applicant_id = ${id}
    union all select 'request', id, received_at from request where applicant_id = ${id}
    union all select 'quarantine', id, at from quarantine where applicant_id = ${id}
    order by at desc`;
  return [workflowIds.onboarding(id), ...rows.map((row) => workflowIds[row.kind](row.id))];
}

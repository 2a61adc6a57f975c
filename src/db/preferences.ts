import type { ApplicantId, CustomerId } from '../types/ids';
import type { Preference } from '../types/people';
import type { Sql, Tx } from './connect';

/** When she wants to hear from us; nothing said = every day there is something. */
export async function readPreference(sql: Sql, id: ApplicantId): Promise<Preference> {
  const [row] = await sql<Preference[]>`
    select paused_until, digest_weekday from preference where applicant_id = ${id}`;
  return row ?? { pausedUntil: null, digestWeekday: null };
}

export async function putPreference(tx: Tx, id: ApplicantId, preference: Preference, at: Date): Promise<void> {
  const row = { ...preference, changedAt: at };
  await tx`
    insert into preference ${tx({ applicantId: id, ...row })}
    on conflict (applicant_id) do update set ${tx(row)}`;
}

export interface Employer {
  id: CustomerId;
  name: string;
}

/** Employers that everybody can see: of whom an ad was once on the site. */
export async function findEmployers(sql: Sql, text: string): Promise<Employer[]> {
  return sql<Employer[]>`
    select id, name from customer
    where fold(${text}) <> '' and strpos(fold(name), fold(${text})) > 0
      and exists (select from ad where customer_id = customer.id and published_at is not null)
    order by name limit 10`;
}

export async function readAvoided(sql: Sql, id: ApplicantId): Promise<Employer[]> {
  return sql<Employer[]>`
    select customer.id, name from avoided_employer join customer on customer.id = customer_id
    where applicant_id = ${id} order by name`;
}

/** From now on: ads of this employer leave her page and every mail that has not left. @returns false for an unknown employer */
export async function avoidEmployer(tx: Tx, id: ApplicantId, customerId: CustomerId, at: Date): Promise<boolean> {
  const rows = await tx`
    insert into avoided_employer (applicant_id, customer_id, since)
    select ${id}, id, ${at} from customer where id = ${customerId} on conflict do nothing returning 1`;
  await tx`
    delete from match using ad where ad.id = match.ad_id and customer_id = ${customerId} and applicant_id = ${id}`;
  await tx`
    delete from introduction using ad, mail
    where ad.id = introduction.ad_id and mail.id = mail_id and customer_id = ${customerId} and introduction.applicant_id = ${id}
      and mail.state in ('queued', 'claimed')`;
  return rows.length > 0;
}

export async function meetEmployer(tx: Tx, id: ApplicantId, customerId: CustomerId): Promise<boolean> {
  const rows = await tx`
    delete from avoided_employer where applicant_id = ${id} and customer_id = ${customerId} returning 1`;
  return rows.length > 0;
}

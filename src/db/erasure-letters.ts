import type { MailId } from '../types/ids';
import type { Language } from '../types/language';
import { startDelivery } from './mail-orders';
import type { Sql, Tx } from './connect';

/** Who is about to be destroyed: the token of the decision, and what the letter will say, in codes, counts and days. */
export interface LastLetter {
  subject: string;
  token: string;
  letter: object;
}

/**
 * [63] Queues the last letter to people who are destroyed in this transaction, while their addresses are still there: each holds its
 * own copy. Of a customer it goes to the contact person agreed on last.
 * @returns how many could be addressed
 */
export async function queueLastLetters(
  tx: Tx,
  kind: 'applicant' | 'customer',
  letters: readonly LastLetter[],
  at: Date,
): Promise<number> {
  const addressed =
    kind === 'applicant'
      ? tx`select id, email, language from applicant`
      : tx`
        select distinct on (customer_contact.customer_id) customer_contact.customer_id as id, email, language
        from customer_contact left join contract on contract.contact_id = customer_contact.id
        order by customer_contact.customer_id, ends_on desc nulls last, customer_contact.created_at desc`;
  const queued = await tx<{ id: MailId }[]>`
    insert into mail (id, kind, dedupe_key, queued_at, state, to_address, to_language, letter)
    select gen_random_uuid(), 'erasure-letter', token, ${at}, 'queued', email, language, letter
    from jsonb_to_recordset(${tx.json(letters as never)}) as wanted (subject uuid, token text, letter jsonb)
      join (${addressed}) as addressed on addressed.id = subject
    returning id`;
  for (const { id } of queued) await startDelivery(tx, { id, kind: 'erasure-letter' }, at);
  return queued.length;
}

/** The letter as it leaves; null once its address is blanked. */
export async function readLastLetter(
  sql: Sql,
  id: MailId,
): Promise<{ address: string; language: Language; token: string; letter: object } | null> {
  const [row] = await sql<{ address: string; language: Language; token: string; letter: object }[]>`
    select to_address as address, to_language as language, dedupe_key as token, letter from mail
    where id = ${id} and to_address is not null`;
  return row ?? null;
}

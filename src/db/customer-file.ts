import type { FileCopy, FileRow, FileTable } from '../types/file-copy';
import type { CustomerId } from '../types/ids';
import { type CatalogueColumn, readDataMap } from './catalogue';
import type { Fragment, Sql, Tx } from './connect';

/**
 * [50] Everything in the archive of one customer, in one look: who he is, his contracts and contact persons, his ads with what they
 * showed, the mails to him and his invoices. Nothing about applicants: what he was shown of them is theirs.
 */
export async function readCustomerFile(sql: Sql, id: CustomerId): Promise<FileCopy> {
  return (await sql.begin('isolation level repeatable read read only', async (tx) => {
    const map = await readDataMap(tx);
    const tables: FileTable[] = [];
    for (const [table, isHis] of Object.entries(archiveOf(tx, id))) {
      const own = map.filter((column) => column.table === table);
      const unprinted = own.filter(isUnprinted);
      const found = await tx<{ row: FileRow }[]>`
        select to_jsonb(held) - ${unprinted.map(({ column }) => column)}::text[] as row from ${tx(table)} as held where ${isHis}`;
      if (found.length === 0) continue;
      tables.push({
        table,
        columns: described(own.filter((column) => !isUnprinted(column))),
        unprinted: described(unprinted),
        rows: found.map(({ row }) => row),
      });
    }
    return { tables, names: { customer: {}, ad: {}, consent_wording: {} } };
  })) as FileCopy;
}

/** Which rows of which table are his. */
function archiveOf(tx: Tx, id: CustomerId): Record<string, Fragment> {
  const contracts = tx`(select contract.id from contract where contract.customer_id = ${id})`;
  const ads = tx`(select ad.id from ad where ad.customer_id = ${id})`;
  const contacts = tx`(select agreed_contact.id from agreed_contact where agreed_contact.contract_id in ${contracts})`;
  const parties = tx`(
    select invoice_party.id from invoice_party join customer on identifier = '0208:' || enterprise_number where customer.id = ${id})`;
  return {
    customer: tx`held.id = ${id}`,
    customer_contact: tx`held.customer_id = ${id}`,
    contract: tx`held.customer_id = ${id}`,
    agreed_contact: tx`held.contract_id in ${contracts}`,
    ad: tx`held.customer_id = ${id}`,
    ad_contact: tx`held.ad_id in ${ads}`,
    ad_note: tx`held.ad_id in ${ads}`,
    disclosure: tx`held.contact_id in ${contacts}`,
    mail: tx`
      held.contact_id in (select customer_contact.id from customer_contact where customer_contact.customer_id = ${id})`,
    invoice_party: tx`held.id in ${parties}`,
    invoice: tx`held.party_id in ${parties}`,
  };
}

/** Hashes, and documents that he has himself: the copy names them and holds none. */
function isUnprinted({ type }: CatalogueColumn): boolean {
  return type.startsWith('bytea') || type.startsWith('tsvector');
}

function described(columns: CatalogueColumn[]) {
  return columns.map(({ column, type, comment }) => ({
    name: column,
    type: type.replace(' not null', ''),
    comment: comment ?? '',
  }));
}

import type { DisclosedContact } from '../db/disclosures';
import { showInBrussels } from '../rules/calendar';
import type { ContactField } from '../types/intake';
import { table } from './table';

const fieldWords: Record<ContactField, string> = { name: 'naam', email: 'e-mail', phone: 'telefoon' };

/** [12] The register of what applicants could see of a customer's contacts: from when, until when, in which ad, under which contract. */
export function shownText(shown: readonly DisclosedContact[]): string {
  if (shown.length === 0) return 'Nog geen contactgegevens aan sollicitanten getoond.';
  return table(
    ['Getoond aan iedereen sinds', 'Ingetrokken', 'Vacature', 'Contract', 'Velden'],
    shown.map(({ at, revokedAt, adNumber, contractReference, fields }) => [
      showInBrussels(at),
      revokedAt ? showInBrussels(revokedAt) : '–',
      `V-${adNumber}`,
      contractReference,
      fields.map((field) => fieldWords[field]).join(', '),
    ]),
  );
}

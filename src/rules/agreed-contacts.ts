import type { AgreedContactId } from '../types/ids';
import type { AdContact, ContactField } from '../types/intake';
import { normaliseAddress } from './address';

/** Contact fields that a contract lets its ads show; null = not that field. */
export interface AgreedContact extends AdContact {
  id: AgreedContactId;
}

/** What an ad shows of one agreed contact. */
export interface ShownContact {
  contactId: AgreedContactId;
  fields: ContactField[];
}

const contactFields = ['name', 'email', 'phone'] as const satisfies readonly ContactField[];

/**
 * Compares the contacts that an ad names with those its contract agrees on (promises 9 and 12): all that the ad names of one must
 * have been agreed of one. How a number or a name is written makes no difference: shown is what was agreed.
 * @returns what the ad may show, and each field that was not agreed
 */
export function compareContacts(
  named: readonly AdContact[],
  agreed: readonly AgreedContact[],
): { shown: ShownContact[]; notAgreed: ContactField[] } {
  const shown: ShownContact[] = [];
  const notAgreed = new Set<ContactField>();
  for (const contact of named) {
    const fields = contactFields.filter((field) => contact[field] !== null);
    const [match] = agreedHolding(contact, agreed);
    if (match) {
      shown.push({ contactId: match.id, fields });
      continue;
    }
    const unknown = fields.filter((field) => !agreed.some((one) => isSame(field, contact[field], one[field])));
    // Each field may be agreed, but of different people.
    for (const field of unknown.length > 0 ? unknown : fields) notAgreed.add(field);
  }
  return { shown, notAgreed: [...notAgreed] };
}

/** The agreed contacts that hold all the fields that are named, however these are written. */
export function agreedHolding<Agreed extends AgreedContact>(named: AdContact, agreed: readonly Agreed[]): Agreed[] {
  const fields = contactFields.filter((field) => named[field] !== null);
  return agreed.filter((one) => fields.every((field) => isSame(field, named[field], one[field])));
}

const comparable: Record<ContactField, (value: string) => string> = {
  name: (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  email: normaliseAddress,
  phone: (number) =>
    number
      .replace(/\(0\)/, '')
      .replace(/[^\d+]/g, '')
      .replace(/^(?:\+|00)32/, '0'),
};

function isSame(field: ContactField, one: string | null, other: string | null): boolean {
  return one !== null && other !== null && comparable[field](one) === comparable[field](other);
}

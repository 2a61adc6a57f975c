import type { AdContact } from '../types/intake';
import { readEmail, readPhone } from './email';
import { asList, asText, field, isFields } from './fields';
import type { Fields } from './json-value';
import { readLine } from './lines';
import type { Note } from './rules';

const maxContacts = 5;
const maxNameLength = 120;

/** Reads the people to apply to: `applicationContact`, then the contact points and the address of the employer. */
export function readContacts(posting: Fields, employer: unknown, note: Note): AdContact[] {
  const organisation = isFields(employer) ? employer : {};
  const found = [
    ...readList(field(posting, 'applicationContact'), 'applicationContact', note),
    ...readList(
      field(organisation, 'contactPoint') ?? field(organisation, 'contactPoints'),
      'hiringOrganization.contactPoint',
      note,
    ),
    ...readList(generalContact(organisation), 'hiringOrganization', note),
  ];
  const unique = [...new Map(found.map((contact) => [JSON.stringify(contact), contact])).values()];
  if (unique.length > maxContacts) note('applicationContact', 'too-many');
  return unique.slice(0, maxContacts);
}

function generalContact(organisation: Fields): Fields | null {
  const [email, telephone] = [field(organisation, 'email'), field(organisation, 'telephone')];
  return asText(email) === null && asText(telephone) === null ? null : { email, telephone };
}

function readList(value: unknown, path: string, note: Note): AdContact[] {
  return asList(value)
    .slice(0, maxContacts * 2)
    .map((item) => (isFields(item) ? readContact(item, path, note) : contactInText(item, path, note)))
    .filter((contact) => contact.name !== null || contact.email !== null || contact.phone !== null);
}

function readContact(fields: Fields, path: string, note: Note): AdContact {
  const given = {
    email: asText(field(fields, 'email')),
    phone: asText(field(fields, 'telephone') ?? field(fields, 'phone')),
  };
  const contact = {
    name: readLine(field(fields, 'name'), maxNameLength, `${path}.name`, note),
    email: readEmail(given.email),
    phone: readPhone(given.phone),
  };
  if (given.email !== null && contact.email === null) note(`${path}.email`, 'email');
  if (given.phone !== null && contact.phone === null) note(`${path}.telephone`, 'phone');
  return contact;
}

/** A contact written as one text is an address, a number, or a name. */
function contactInText(value: unknown, path: string, note: Note): AdContact {
  const text = asText(value);
  const [email, phone] = [readEmail(text), readPhone(text)];
  const name = email === null && phone === null ? readLine(text, maxNameLength, path, note) : null;
  return { name, email, phone };
}

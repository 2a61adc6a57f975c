import { asList, asText, field, isFields } from './fields';
import type { Fields } from './json-value';
import type { Note } from './rules';

const maxLength = 500;

/**
 * Where people apply on a page of the employer: the address of the `applicationContact`, or that of the posting itself where it
 * says `directApply`. Only https: what people send there is personal. A user name in an address disguises where it leads.
 */
export function readApplyUrl(posting: Fields, note: Note): string | null {
  const contacts = asList(field(posting, 'applicationContact')).filter(isFields);
  const ofContact = contacts.map((contact) => asText(field(contact, 'url'))).find((url) => url !== null) ?? null;
  const direct = field(posting, 'directApply');
  const isDirect = direct === true || /^(?:https?:\/\/schema\.org\/)?true$/i.test(asText(direct) ?? '');
  const path = ofContact === null ? 'url' : 'applicationContact.url';
  const given = ofContact ?? (isDirect ? asText(field(posting, 'url')) : null);
  if (given === null) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol === 'https:' && !url.username && !url.password && url.href.length <= maxLength) return url.href;
  note(path, 'url');
  return null;
}

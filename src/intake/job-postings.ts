import type { AdDraft, Finding, Reading } from '../types/intake';
import { readAdContent } from './ad-content';
import { readContacts } from './contacts';
import { readApplyUrl } from './apply-url';
import { asList, asText, field, fold, isFields } from './fields';
import { hashOf } from './hash';
import { readLine } from './lines';
import { readWorkplace } from './places';
import { findPostings } from './postings-found';
import type { Candidate } from './postings-found';
import type { Note, Rule } from './rules';

const maxNameLength = 200;

/**
 * Reads a file of schema.org JobPostings in the shapes seen in the wild. Every record is accepted or refused exactly once:
 * with a title, an employer and a place or remote work it is accepted, whatever else is missing or odd. Never throws.
 */
export function readJobPostings(text: string): Reading<AdDraft> {
  const found = findPostings(text);
  const reading: Reading<AdDraft> = { accepted: [], refused: found.refused, warnings: [] };
  const lineOfKey = new Map<string, number>();
  for (const candidate of found.candidates) {
    const outcome = readPosting(candidate);
    if ('rule' in outcome) {
      reading.refused.push(outcome);
      continue;
    }
    const { ad, warnings } = outcome;
    const firstLine = lineOfKey.get(ad.identityKey);
    if (firstLine !== undefined) {
      reading.refused.push({ line: ad.line, field: 'identifier', rule: 'duplicate', firstLine });
      continue;
    }
    lineOfKey.set(ad.identityKey, ad.line);
    reading.accepted.push(ad);
    reading.warnings.push(...warnings);
  }
  reading.refused.sort((one, other) => one.line - other.line);
  return reading;
}

function readPosting({ fields, line }: Candidate): { ad: AdDraft; warnings: Finding[] } | Finding {
  const warnings = new Map<string, Finding>();
  const note: Note = (path, rule) => void warnings.set(`${path} ${rule}`, { line, field: path, rule });
  const title = readLine(field(fields, 'title') ?? field(fields, 'name'), maxNameLength, 'title', note);
  const [employer] = asList(field(fields, 'hiringOrganization') ?? field(fields, 'employer'));
  const employerName = readEmployerName(employer, note);
  const workplace = readWorkplace(fields, note);
  const refuse = (path: string): Finding => ({ line, field: path, rule: 'required' satisfies Rule });
  if (title === null) return refuse('title');
  if (employerName === null) return refuse('hiringOrganization');
  if (workplace.place === null && !workplace.remote) return refuse('jobLocation');

  const contacts = readContacts(fields, employer, note);
  const applyUrl = readApplyUrl(fields, note);
  const content = { title, employerName, ...workplace, ...readAdContent(fields, title, note), contacts, applyUrl };
  const identifier = readIdentifier(field(fields, 'identifier'));
  const identityKey = identifier ?? identityOf(content);
  const ad = { line, identifier, identityKey, contentHash: hashOf(content), ...content };
  return { ad, warnings: [...warnings.values()] };
}

function readEmployerName(employer: unknown, note: Note): string | null {
  const name = readLine(employer, maxNameLength, 'hiringOrganization.name', note);
  return name === null && isFields(employer)
    ? readLine(field(employer, 'legalName'), maxNameLength, 'hiringOrganization.legalName', note)
    : name;
}

const maxIdentifierLength = 200;

/** The employer's reference: text, number, URL or the value of a PropertyValue, whose name is no more than a label. */
function readIdentifier(value: unknown): string | null {
  const [first] = asList(value);
  const reference = asText(
    isFields(first) ? (field(first, 'value') ?? field(first, '@value') ?? field(first, '@id')) : first,
  );
  // Cutting could make two references the same; the hash of one is as good a reference.
  return reference !== null && reference.length > maxIdentifierLength ? hashOf(reference) : reference;
}

/** The ad without a reference is the same ad while title, employer, place and date are. */
function identityOf(ad: Pick<AdDraft, 'title' | 'employerName' | 'place' | 'datePosted'>): string {
  const place = `${ad.place?.postcode ?? ''} ${ad.place?.locality ?? ''} ${ad.place?.country ?? ''}`;
  return hashOf([fold(ad.title), fold(ad.employerName), fold(place), ad.datePosted]);
}

import type { ReceiptDocument } from './receipt';

/** A receipt as people read it: taken from the signed document itself, so that the page says nothing else than the file. */
export interface ReceiptSummary {
  purpose: string;
  employer: string | null;
  events: { event: 'given' | 'withdrawn'; at: Date }[];
  wording: string;
  controller: string;
  /** Ids of the policy, and an employer by name. */
  recipients: string[];
  categories: string[];
  /** What they are: `privacy-notice`, `terms`, `decree-rights`. */
  notices: string[];
  /** Articles of the GDPR that give her a right here, by DPV's names: `A7-3`, `A15`. */
  rights: string[];
  policy: string;
  subject: string;
}

/** What `receiptDocument` writes, as far as it is read again. */
interface Written {
  'dpv:hasRecordOfActivity': {
    'dpv:hasDataSubject': { '@id': string };
    'dpv:hasDataController': { 'dpv:hasName': string };
    'dpv:hasPolicy': { 'dct:identifier': string };
    'dpv:hasProcess': {
      'dpv:hasPurpose': { 'dct:title': string };
      'dpv:hasPersonalData': { 'dct:identifier': string }[];
      'dpv:hasRecipient': { 'dpv:hasName'?: string; 'dct:identifier'?: string }[];
    };
    'dpv:hasRight': { '@type': string[] };
    'dpv:hasNotice': { 'dct:description'?: string; 'dct:title'?: string }[];
    'dpv:hasConsentStatus': { '@type': string | string[]; 'dpv:isIndicatedAtTime': string }[];
  };
}

export function summaryOf(document: ReceiptDocument): ReceiptSummary {
  const record = (document as unknown as Written)['dpv:hasRecordOfActivity'];
  const process = record['dpv:hasProcess'];
  const recipients = process['dpv:hasRecipient'];
  const [consent, ...served] = record['dpv:hasNotice'];
  return {
    purpose: process['dpv:hasPurpose']['dct:title'],
    employer: recipients.find((recipient) => recipient['dpv:hasName'] !== undefined)?.['dpv:hasName'] ?? null,
    events: record['dpv:hasConsentStatus'].map((status) => ({
      event: status['@type'] === 'dpv:ConsentWithdrawn' ? 'withdrawn' : 'given',
      at: new Date(status['dpv:isIndicatedAtTime']),
    })),
    wording: consent?.['dct:description'] ?? '',
    controller: record['dpv:hasDataController']['dpv:hasName'],
    recipients: recipients.map((recipient) => recipient['dpv:hasName'] ?? recipient['dct:identifier'] ?? ''),
    categories: process['dpv:hasPersonalData'].map((category) => category['dct:identifier']),
    notices: served.map((notice) => notice['dct:title'] ?? ''),
    rights: record['dpv:hasRight']['@type'].flatMap((type) => /^eu-gdpr:(.+)$/.exec(type)?.[1] ?? []),
    policy: record['dpv:hasPolicy']['dct:identifier'],
    subject: record['dpv:hasDataSubject']['@id'],
  };
}

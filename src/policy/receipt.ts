import type { CategoryId, ConsentPurposeId } from './ids';
import type { Policy } from './load';
import { period } from './purposes';

/** What a receipt is written from: the event as the database holds it, opaque ids only. */
export interface ReceiptFacts {
  receiptId: string;
  consentId: string;
  applicantId: string;
  purpose: ConsentPurposeId;
  /** The one employer it holds for. */
  employer: { id: string; name: string } | null;
  wording: { text: string; sha256: string; language: string };
  policyVersion: string;
  /** Notices that stood before the person, by what they are. */
  served: { notice: string; language: string; sha256: string; place: string; at: Date }[];
  /** Oldest first; the last is the event the receipt is for. */
  events: { event: 'given' | 'withdrawn'; method: string; at: Date }[];
  issuedAt: Date;
}

export type ReceiptDocument = Record<string, unknown>;

const context = {
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  schema: 'https://schema.org/',
};

const profile = 'https://w3id.org/dpv/schema/dpv-27560';

/** DPV's word for each purpose, beside our own id and title. */
const dpvPurposes: Record<ConsentPurposeId, string> = {
  'account-storage': 'dpv:AccountManagement',
  matching: 'dpv:ProvidePersonalisedRecommendations',
  publication: 'dpv:RequestedServiceProvision',
  'sharing-with-customers': 'dpv:RecruitmentApplicationManagement',
  newsletter: 'dpv:DirectMarketing',
  'partner-analysis': 'dpv:ServiceUsageAnalytics',
};

/**
 * GDPR articles by DPV's names: withdrawal, information, access, rectification, erasure, restriction, recipients told, portability,
 * human review, complaint, court.
 */
const rights = ['A7-3', 'A13', 'A15', 'A16', 'A17', 'A18', 'A19', 'A20', 'A22', 'A77', 'A79'];

/** Against direct marketing one may object whatever its basis (GDPR 21(2)); against what rests on consent otherwise one withdraws. */
const marketing: ConsentPurposeId[] = ['newsletter', 'partner-analysis'];

function rightsFor(purpose: ConsentPurposeId): string[] {
  const articles = marketing.includes(purpose) ? [...rights, 'A21'] : rights;
  return articles.map((article) => `eu-gdpr:${article}`);
}

/**
 * The receipt of a consent as ISO/IEC TS 27560 lists its fields, in the JSON-LD of W3C's DPV guide "consent-27560". It names
 * nobody: the person is her opaque id.
 * @param policy in force when the consent was said
 * @param publicUrl where she withdraws and reads, without a slash at its end
 */
export function receiptDocument(policy: Policy, publicUrl: string, facts: ReceiptFacts): ReceiptDocument {
  const { controller } = policy;
  const company = `urn:be:kbo:${controller.companyNumber.replaceAll(/\D/g, '')}`;
  const person = urn(facts.applicantId);
  const page = `${publicUrl}/${facts.wording.language}/me/consents`;
  return {
    '@context': context,
    '@id': urn(facts.receiptId),
    '@type': 'dpv:ConsentReceipt',
    'dct:identifier': facts.receiptId,
    'dct:conformsTo': `${profile}#receipt`,
    'dct:created': facts.issuedAt.toISOString(),
    'dct:publisher': company,
    'schema:recipient': 'dpv:DataSubject',
    'dpv:hasRecordOfActivity': {
      '@id': urn(facts.consentId),
      '@type': 'dpv:ConsentRecord',
      'dct:identifier': facts.consentId,
      'dct:conformsTo': `${profile}#record`,
      'dpv:hasDataSubject': { '@id': person, '@type': 'dpv:JobApplicant' },
      'dpv:hasDataController': {
        '@id': company,
        '@type': 'dpv:DataController',
        'dpv:hasName': `${controller.legalName} (${controller.tradeName})`,
        'dpv:hasAddress': `${controller.street}, ${controller.postcode} ${controller.municipality}`,
        'dpv:hasContact': controller.email,
      },
      'dpv:hasJurisdiction': 'loc:BE',
      'dpv:hasApplicableLaw': 'eu-gdpr:GDPR',
      'dpv:hasPolicy': { '@type': 'dpv:Policy', 'dct:identifier': facts.policyVersion },
      'dpv:hasProcess': processOf(policy, facts),
      'dpv:hasConsentControl': {
        '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
        'dpv:isExercisedAt': page,
      },
      'dpv:hasRight': { '@type': ['dpv:DataSubjectRight', ...rightsFor(facts.purpose)], 'dpv:isExercisedAt': page },
      'dpv:hasNotice': [
        {
          '@type': 'dpv:ConsentNotice',
          'dct:language': facts.wording.language,
          'dct:description': facts.wording.text,
          'schema:sha256': facts.wording.sha256,
        },
        ...facts.served.map(({ notice, language, sha256, place, at }) => ({
          '@type': notice === 'privacy-notice' ? 'dpv:PrivacyNotice' : 'dpv:Notice',
          'dct:title': notice,
          'dct:language': language,
          'dct:source': place,
          'dct:issued': at.toISOString(),
          'schema:sha256': sha256,
        })),
      ],
      'dpv:hasConsentStatus': facts.events.map(({ event, method, at }) => ({
        '@type': event === 'given' ? ['dpv:ConsentGiven', 'dpv:ExplicitlyExpressedConsent'] : 'dpv:ConsentWithdrawn',
        'dpv:isIndicatedBy': person,
        'dpv:hasIndicationMethod': method,
        'dpv:isIndicatedAtTime': at.toISOString(),
      })),
    },
  };
}

function processOf(policy: Policy, { purpose, employer, wording }: ReceiptFacts) {
  const { title, article, categories, recipients } = policy.purposes[purpose];
  return {
    '@type': 'dpv:Process',
    'dpv:hasPurpose': {
      '@type': dpvPurposes[purpose],
      'dct:identifier': purpose,
      'dct:title': title[wording.language as keyof typeof title],
    },
    'dpv:hasLegalBasis': { '@type': 'eu-gdpr:A6-1-a', 'dct:title': article },
    'dpv:hasPersonalData': categories.map((id) => ({ '@type': 'dpv:PersonalData', 'dct:identifier': id })),
    'dpv:hasRecipient': recipients.map((id) =>
      id === 'customers' && employer
        ? { '@id': urn(employer.id), '@type': 'dpv:ThirdParty', 'dpv:hasName': employer.name }
        : { '@type': recipientType(policy, id), 'dct:identifier': id, 'dct:title': policy.recipients[id]!.group },
    ),
    'dpv:hasStorageCondition': [
      ...locations(policy, recipients).map((id) => ({
        '@type': 'dpv:StorageLocation',
        'dpv:hasLocation': `loc:${id}`,
      })),
      ...categories.map((id) => ({ '@type': 'dpv:StorageDuration', 'dct:identifier': id, ...keeping(policy, id) })),
    ],
  };
}

/** Where the recipients keep the data, as far as the policy has decided it. */
function locations({ recipients }: Policy, ids: string[]): string[] {
  return [...new Set(ids.map((id) => recipients[id]!.location))].filter((location) => location !== 'undecided');
}

function recipientType({ recipients }: Policy, id: string): string {
  return recipients[id]!.role === 'processor' ? 'dpv:DataProcessor' : 'dpv:ThirdParty';
}

/** How long a category is kept: until something happens, or for a calendar period from something on. */
function keeping(policy: Policy, id: CategoryId) {
  const { keep } = policy.categories[id];
  if ('until' in keep) return { 'dpv:hasDuration': { '@type': 'dpv:UntilEventDuration', 'dct:title': keep.until } };
  const { unit } = policy.values.periods[keep.period];
  const duration = `P${period(policy, keep.period)}${unit.charAt(0).toUpperCase()}`;
  return {
    'dpv:hasDuration': { '@type': 'dpv:TemporalDuration', 'schema:duration': duration, 'dct:title': keep.from },
  };
}

function urn(id: string): string {
  return `urn:uuid:${id}`;
}

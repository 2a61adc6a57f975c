import fc from 'fast-check';
import type { ReceiptFacts } from '../../src/policy/receipt';
import { receiptDocument } from '../../src/policy/receipt';
import { documentIn, receiptFile, signReceipt, verifyReceiptFile } from '../../src/policy/receipt-file';
import { summaryOf } from '../../src/policy/receipt-summary';
import { readJwks } from '../../src/policy/jwks';
import { consentPurposeIds } from '../../src/policy/ids';
import { consentWording } from '../../src/policy/purposes';
import { publicJwk, signCompact, openCompact } from '../../src/rules/signature';
import { ownPolicy } from '../support/policy';

const { policy } = ownPolicy();
const seed = Buffer.alloc(32, 7);
const keys = [publicJwk(seed)];

function facts(change: Partial<ReceiptFacts> = {}): ReceiptFacts {
  const { purpose = 'matching' } = change;
  const { text, sha256 } = consentWording(policy, purpose, 'nl');
  return {
    receiptId: '11111111-1111-4111-8111-111111111111',
    consentId: '22222222-2222-4222-8222-222222222222',
    applicantId: '33333333-3333-4333-8333-333333333333',
    purpose,
    employer: null,
    wording: { text, sha256, language: 'nl' },
    policyVersion: policy.version,
    served: [
      {
        notice: 'privacy-notice',
        language: 'nl',
        sha256: 'a'.repeat(64),
        place: '/sign-up',
        at: new Date('2026-11-23T10:00:00Z'),
      },
    ],
    events: [{ event: 'given', method: 'my page, button', at: new Date('2026-11-23T10:00:00Z') }],
    issuedAt: new Date('2026-11-23T10:00:02Z'),
    ...change,
  };
}

const issued = (change: Partial<ReceiptFacts> = {}) =>
  receiptFile(signReceipt(seed, receiptDocument(policy, 'https://jobs.test', facts(change))));

describe('a receipt', () => {
  test.each(consentPurposeIds)('[3] for %s carries every field that ISO/IEC TS 27560 makes mandatory', (purpose) => {
    const { receipt } = JSON.parse(issued({ purpose })) as { receipt: Record<string, never> };
    expect(receipt).toMatchObject({
      '@type': 'dpv:ConsentReceipt',
      'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt',
      'dct:identifier': expect.any(String),
      'dpv:hasRecordOfActivity': {
        'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
        'dct:identifier': expect.any(String),
        'dpv:hasDataSubject': { '@id': 'urn:uuid:33333333-3333-4333-8333-333333333333' },
        'dpv:hasDataController': { '@id': 'urn:be:kbo:1999999943', 'dpv:hasContact': policy.controller.email },
        'dpv:hasJurisdiction': 'loc:BE',
        'dpv:hasProcess': {
          'dpv:hasPurpose': { 'dct:identifier': purpose },
          'dpv:hasPersonalData': expect.arrayContaining([expect.anything()]),
          'dpv:hasRecipient': expect.arrayContaining([expect.anything()]),
          'dpv:hasStorageCondition': expect.arrayContaining([expect.objectContaining({ 'dpv:hasLocation': 'loc:NL' })]),
        },
        'dpv:hasNotice': expect.arrayContaining([
          expect.objectContaining({
            'dct:language': 'nl',
            'dct:description': consentWording(policy, purpose, 'nl').text,
          }),
        ]),
        'dpv:hasConsentStatus': [{ '@type': expect.arrayContaining(['dpv:ConsentGiven']) }],
      },
    });
  });

  test('names the employer it holds for, and says when it was withdrawn', () => {
    const file = issued({
      purpose: 'sharing-with-customers',
      employer: { id: '44444444-4444-4444-8444-444444444444', name: 'Proefbedrijf' },
      events: [
        { event: 'given', method: 'a', at: new Date('2026-11-23T10:00:00Z') },
        { event: 'withdrawn', method: 'b', at: new Date('2026-11-24T10:00:00Z') },
      ],
    });
    expect(summaryOf(documentIn((JSON.parse(file) as { jws: string }).jws))).toMatchObject({
      employer: 'Proefbedrijf',
      recipients: ['hosting', 'mail-provider', 'Proefbedrijf'],
      events: [{ event: 'given' }, { event: 'withdrawn', at: new Date('2026-11-24T10:00:00Z') }],
    });
  });

  test.each([
    ['publication', ['loc:NL']],
    ['newsletter', ['loc:NL', 'loc:EU']],
    ['sharing-with-customers', ['loc:NL', 'loc:EU']],
    ['partner-analysis', ['loc:NL']],
  ] as const)(
    'for %s names each place where a recipient keeps the data, and none that is not decided',
    (purpose, places) => {
      const document = JSON.stringify(receiptDocument(policy, 'https://jobs.test', facts({ purpose })));
      expect([...document.matchAll(/"dpv:hasLocation":"([^"]+)"/g)].map(([, place]) => place)).toEqual(places);
    },
  );

  test('is the same for the same facts: Ed25519 over canonical JSON leaves nothing to chance', () => {
    expect(issued()).toBe(issued());
  });
});

describe('verifying', () => {
  test('takes the file as it was issued, and says with which key', () => {
    expect(verifyReceiptFile(issued(), keys)).toMatchObject({ ok: true, kid: keys[0]!.kid });
  });

  test('[3] finds any one byte that was changed, anywhere in the file', () => {
    const bytes = Buffer.from(issued());
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = changed[at]! ^ flip;
        return !verifyReceiptFile(changed.toString('utf8'), keys).ok;
      }),
      { numRuns: 400 },
    );
  });

  const document = () => receiptDocument(policy, 'https://jobs.test', facts());
  const tampered = { ...document(), 'dct:created': '2020-01-01T00:00:00.000Z' };
  const otherWords = document();
  Object.assign((otherWords['dpv:hasRecordOfActivity'] as { 'dpv:hasNotice': object[] })['dpv:hasNotice'][0]!, {
    'dct:description': 'Alles mag.',
  });
  const wrote = (receipt: object, jws: string) => `${JSON.stringify({ receipt, jws }, null, 2)}\n`;

  test.each([
    ['a page of something else', '<html>', 'altered'],
    ['an empty file', '', 'altered'],
    ['a file with something added', wrote({ ...document() }, 'x').replace('{', '{"more": 1,'), 'altered'],
    ['another layout', JSON.stringify(JSON.parse(issued())), 'altered'],
    ['no signature', wrote(document(), 'a.b'), 'altered'],
    ['other content beside the signature', wrote(tampered, signReceipt(seed, document())), 'content'],
    ['a signature of somebody else', receiptFile(signReceipt(Buffer.alloc(32, 8), document())), 'unknown-key'],
    ['words that do not fit their hash', receiptFile(signReceipt(seed, otherWords)), 'wording'],
  ])('refuses %s', (_, text, problem) => {
    expect(verifyReceiptFile(text, keys)).toEqual({ ok: false, problem });
  });

  test('takes no other algorithm than the one, whatever a header says', () => {
    const [, payload] = signCompact(seed, '{}').split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none', kid: keys[0]!.kid })).toString('base64url');
    expect(openCompact(`${header}.${payload}.`, keys)).toEqual({ ok: false, problem: 'form' });
    const claimed = Buffer.from(JSON.stringify({ alg: 'EdDSA', kid: keys[0]!.kid })).toString('base64url');
    expect(openCompact(`${claimed}.${payload}.`, keys)).toEqual({ ok: false, problem: 'signature' });
  });

  test('the key of RFC 8037 appendix A has its public half and its thumbprint', () => {
    const rfc = Buffer.from('nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A', 'base64url');
    expect(publicJwk(rfc)).toMatchObject({
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
      kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    });
  });

  test.each(['', '{}', '{"keys":[{"kty":"RSA"}]}', '[]'])('a key file %p is refused', (text) => {
    expect(readJwks(text)).toBeNull();
  });
});

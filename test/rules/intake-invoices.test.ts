import fc from 'fast-check';
import { readInvoice } from '../../src/intake/invoices';
import { rules } from '../../src/intake/rules';
import { company, enterprises, ubl, type UblInvoice, type UblParty, us } from '../support/ubl';

const refusalOf = (text: string) => {
  const read = readInvoice(text);
  return read.ok ? 'read' : read.errors.map(({ field, rule }) => `${field} ${rule}`.trim()).join(', ');
};

test('[38] an invoice is read as Peppol sends it: number, dates, amount and both sides by their enterprise numbers', () => {
  expect(readInvoice(ubl({ taxPoint: '2026-02-28', number: '2026/0012' }))).toEqual({
    ok: true,
    warnings: [],
    value: {
      number: '2026/0012',
      typeCode: '380',
      issuedOn: '2026-03-10',
      vatDueOn: '2026-02-28',
      currency: 'EUR',
      payable: '1210.00',
      supplier: { identifier: '0208:1999999943', name: 'Voorbeeldjobs BV' },
      customer: { identifier: '0208:0999101087', name: 'Zorggroep Avelinde' },
    },
  });
});

test('a credit note, other prefixes, numbers with zeros in front and entities are read as they are meant', () => {
  const customer = company('Caf&#233; &amp; Zn &lt;Gent&gt;', enterprises.bouw);
  const read = readInvoice(
    ubl({ root: 'CreditNote', number: '0007', payable: '-12.5', customer, prefixes: ['b', 'a'] }),
  );
  expect(read).toMatchObject({
    value: {
      number: '0007',
      typeCode: '381',
      payable: '-12.5',
      vatDueOn: '2026-03-10',
      customer: { name: 'Café & Zn <Gent>' },
    },
  });
});

test.each<[string, Partial<UblParty>, string]>([
  ['legal number', { legal: ['0208', '0999.102.176'] }, '0208:0999102176'],
  ['Peppol address', { endpoint: ['0208', enterprises.bouw] }, '0208:0999102176'],
  ['Peppol address by VAT number', { endpoint: ['9925', `BE${enterprises.bouw}`] }, '0208:0999102176'],
  ['VAT number', { vat: `BE ${enterprises.bouw}` }, '0208:0999102176'],
  ['legal number without scheme', { legal: ['', `BE${enterprises.bouw}`] }, '0208:0999102176'],
  [
    'foreign legal number with a Belgian VAT number',
    { legal: ['0106', '12345678'], vat: `BE${enterprises.bouw}` },
    '0208:0999102176',
  ],
  ['foreign legal number', { legal: ['0106', '12345678'] }, '0106:12345678'],
  ['foreign VAT number', { vat: 'NL123456782B12' }, 'vat:NL123456782B12'],
  [
    'legal number without scheme that may be anything',
    { legal: ['', '12345678'], endpoint: ['0106', '87654321'] },
    '0106:87654321',
  ],
])('a party is known by its %s', (_title, party, identifier) => {
  const read = readInvoice(ubl({ customer: { name: 'Proef', ...party } }));
  expect(read).toMatchObject({ value: { customer: { identifier } } });
});

test.each<[string, UblInvoice, string]>([
  ['no number', { number: ' ' }, 'ID required'],
  ['a number without end', { number: 'F'.repeat(101) }, 'ID too-long'],
  ['a day that does not exist', { issuedOn: '2026-02-30' }, 'IssueDate date'],
  ['a wrong tax point', { taxPoint: 'gisteren' }, 'TaxPointDate date'],
  ['no currency', { currency: 'euro' }, 'DocumentCurrencyCode unknown-value'],
  ['an amount in words', { payable: 'duizend' }, 'LegalMonetaryTotal.PayableAmount number'],
  ['a type in words', { typeCode: 'factuur' }, 'InvoiceTypeCode unknown-value'],
  [
    'a nameless party',
    { customer: { name: '', legal: ['0208', enterprises.zorg] } },
    'AccountingCustomerParty.Party required',
  ],
  ['a party without any number', { supplier: { name: 'Proef' } }, 'AccountingSupplierParty.Party party-number'],
  [
    'a number that fails its check',
    { supplier: company('Proef', '0999101088') },
    'AccountingSupplierParty.Party enterprise-number',
  ],
])('%s is refused with its place and reason', (_title, invoice, refusal) => {
  expect(refusalOf(ubl(invoice))).toBe(refusal);
});

const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';

test.each([
  ['nothing', ' \n', 'file-empty'],
  ['no XML', 'Factuur 12', 'broken-xml'],
  ['half an invoice', ubl().slice(0, -20), 'broken-xml'],
  ['another document', ubl().replaceAll('Invoice', 'Order'), 'not-an-invoice'],
  ['an Invoice of another house', '<Invoice xmlns="urn:other"><ID>1</ID></Invoice>', 'not-an-invoice'],
  ['entities that multiply', ubl({ number: '&b;' }).replace('?>', `?>${laughs}`), 'doctype'],
  [
    'a file drawn in',
    ubl({ number: '&x;' }).replace('?>', '?><!doctype x [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
    'doctype',
  ],
  ['a nest without bottom', '<a>'.repeat(5000) + '</a>'.repeat(5000), 'broken-xml'],
  ['a name that is a trap', '<Invoice><__proto__>x</__proto__></Invoice>', 'broken-xml'],
])('%s is refused: %#', (_title, text, rule) => {
  expect(refusalOf(text)).toBe(rule);
});

test('whatever stands in a file, it is read or refused by a rule that has words, and never throws', () => {
  const whole = ubl({ supplier: company('Drukker', enterprises.drukker), customer: us });
  const scrap = fc.constantFrom(
    '<',
    '>',
    '&',
    '&#0;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '"',
    '/',
    '<cbc:ID>',
    '\u0000',
    'é',
    '#text',
  );
  const damage = fc.record({
    at: fc.nat(whole.length),
    remove: fc.nat(60),
    insert: fc.oneof(scrap, fc.string({ unit: 'binary' })),
  });
  fc.assert(
    fc.property(fc.array(damage, { maxLength: 6 }), (damages) => {
      const text = damages.reduce(
        (left, { at, remove, insert }) => left.slice(0, at) + insert + left.slice(at + remove),
        whole,
      );
      const read = readInvoice(text);
      if (read.ok) expect(read.value.issuedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      else for (const { rule } of read.errors) expect(Object.keys(rules)).toContain(rule);
    }),
    { numRuns: 500 },
  );
});

import type { BilledParty } from '../types/intake';
import { asList, asText, cut, field, isFields } from './fields';
import type { Fields } from './json-value';
import type { Rule } from './rules';
import { readEnterpriseNumber } from './staff-input';
import { elementText } from './xml';

/** An identifier of a party with the list it comes from (`schemeID`, ISO 6523 ICD or EAS of Peppol). */
interface Identifier {
  scheme: string;
  value: string;
}

/** KBO/BCE, and the Belgian VAT number, which is the same number behind BE. */
const enterpriseSchemes = ['0208', '9925'];

const maxNameLength = 200;
const maxIdentifierLength = 80;

/**
 * Who a party of a UBL document is. The enterprise number counts wherever it stands: as legal number, as Peppol address, as VAT
 * number; only a party without one is known by another number, with the scheme it comes from.
 */
export function readBilledParty(party: Fields): BilledParty | { rule: Rule } {
  const legal = identifiers(party, 'PartyLegalEntity', 'CompanyID');
  const endpoint = asList(field(party, 'EndpointID')).flatMap(identifierOf);
  const vat = identifiers(party, 'PartyTaxScheme', 'CompanyID').map(({ value }) => ({ scheme: 'vat', value }));
  const all = [...legal, ...endpoint, ...vat];
  const name = nameOf(party);
  if (name === '') return { rule: 'required' };
  const enterprise = all.find(isEnterprise);
  if (enterprise) {
    const read = readEnterpriseNumber(enterprise.value, '');
    return read.ok ? { identifier: `0208:${read.value}`, name } : { rule: 'enterprise-number' };
  }
  const other = all.find(({ scheme }) => scheme !== '');
  if (!other) return { rule: 'party-number' };
  return { identifier: cut(`${other.scheme}:${other.value}`, maxIdentifierLength), name };
}

/** A number without scheme is taken for an enterprise number only where it cannot be anything else. */
function isEnterprise({ scheme, value }: Identifier): boolean {
  if (enterpriseSchemes.includes(scheme)) return true;
  return (scheme === '' || scheme === 'vat') && /^BE\s?[01][\d.\s]{9,}$/i.test(value);
}

function identifiers(party: Fields, element: string, name: string): Identifier[] {
  return asList(field(party, element))
    .filter(isFields)
    .flatMap((part) => asList(field(part, name)).flatMap(identifierOf));
}

function identifierOf(value: unknown): Identifier[] {
  const text = elementText(value);
  const scheme = isFields(value) ? (asText(field(value, '@schemeID')) ?? '') : '';
  return text === '' ? [] : [{ scheme, value: text }];
}

function nameOf(party: Fields): string {
  const names = ['PartyLegalEntity', 'PartyName'].flatMap((element) =>
    asList(field(party, element))
      .filter(isFields)
      .flatMap((part) => [...asList(field(part, 'RegistrationName')), ...asList(field(part, 'Name'))]),
  );
  return cut(names.map(elementText).find((name) => name !== '') ?? '', maxNameLength);
}

import type { Words } from './refusals';

export interface PolicyRefusalFacts {
  'no-statement': object;
  'bindings-wrong': { reasons: string[] };
  /** Beginnings of the versions that there are. */
  'unknown-policy': { matches: number; known: string[] };
  'policy-unreadable': { version: string };
  'policies-equal': object;
  'proposal-wrong': { reasons: string[] };
  'number-not-yours': { reasons: string[] };
}

export const policyRefusals: { [Code in keyof PolicyRefusalFacts]: Words<PolicyRefusalFacts[Code]> } = {
  'no-statement': {
    exitCode: 1,
    happened: () => 'Er is nog geen verklaring aangenomen',
    remedy: 'Neem ze aan met `skillstorm policy adopt`',
  },
  'bindings-wrong': {
    exitCode: 1,
    happened: ({ reasons }) => `De bindingen van deze tekst kloppen niet: ${reasons.join('; ')}`,
    remedy: 'Verbeter het bestand in src/policy/bindings',
  },
  'unknown-policy': {
    exitCode: 1,
    happened: ({ matches, known }) =>
      `${matches === 0 ? 'Geen versie van het beleid begint zo' : `${matches} versies van het beleid beginnen zo`}; er zijn ${known.join(', ')}`,
    remedy: 'Geef het begin van een versie, `current` voor wat nu geldt, of het pad van een voorstel',
  },
  'policy-unreadable': {
    exitCode: 1,
    happened: ({ version }) => `Versie ${version} is van een andere release en wordt hier niet meer gelezen`,
    remedy: 'Vergelijk met een latere versie',
  },
  'policies-equal': {
    exitCode: 1,
    happened: () => 'Beide zeggen hetzelfde: niemands gegevens gaan eerder of later',
    remedy: 'Verander een getal of een keuze in het voorstel, of vergelijk met een andere versie',
  },
  'proposal-wrong': {
    exitCode: 1,
    happened: ({ reasons }) => `Het voorstel klopt niet: ${reasons.join('; ')}`,
    remedy:
      'Schrijf wat verandert als src/policy/periods.yaml, bijvoorbeeld `periods: { mail-days: { value: 60, reason: waarom } }`, en wat u kiest als `conflicts: { GAP-01: ten-years }`',
  },
  'number-not-yours': {
    exitCode: 1,
    happened: ({ reasons }) => `Dit kan niet in werking treden: ${reasons.join('; ')}`,
    remedy: 'Blijf binnen de wet; wat de verklaring zelf zegt, verandert samen met haar tekst',
  },
};

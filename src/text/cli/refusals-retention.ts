import type { Words } from './refusals';

export interface RetentionRefusalFacts {
  'hold-on-nothing': object;
  'unknown-hold': object;
  'unknown-customer-number': object;
  'customer-leaving': object;
  'unknown-person': object;
  'erasure-asked': { number: number | null };
  'ads-open': { numbers: number[] };
  'not-leaving': object;
  'erasure-over': object;
}

export const retentionRefusals: { [Code in keyof RetentionRefusalFacts]: Words<RetentionRefusalFacts[Code]> } = {
  'hold-on-nothing': {
    exitCode: 2,
    happened: () => 'Er staat niet bij wat bewaard moet blijven',
    remedy: 'Geef --rule, --subject of beide',
  },
  'unknown-hold': {
    exitCode: 1,
    happened: () => 'Er is geen lopende stop met dit id',
    remedy: 'Kijk met `skillstorm hold list`',
  },
  'unknown-customer-number': {
    exitCode: 1,
    happened: () => 'Geen klant heeft dit nummer',
    remedy: 'Kijk met `skillstorm customer list`; het nummer ziet eruit als K-12',
  },
  'customer-leaving': {
    exitCode: 1,
    happened: () => 'Deze klant vroeg om te wissen: er komt niets nieuws bij',
    remedy:
      'Blijft de klant toch, leg dat dan eerst vast met `skillstorm person keep`; is hij al gewist, voeg hem opnieuw toe met `skillstorm customer add`',
  },
  'unknown-person': {
    exitCode: 1,
    happened: () => 'Geen sollicitant en geen klant heeft deze id',
    remedy: 'Zoek de id met `skillstorm person find`, of een klant met `skillstorm customer list`',
  },
  'erasure-asked': {
    exitCode: 1,
    happened: ({ number }) =>
      number === null ? 'Dit wissen is al gevraagd en toegestaan' : `Dit wissen is al gevraagd: R-${number}`,
    remedy:
      'Is het nog niet toegestaan, beslis dan met `skillstorm request decide`; bedenkt iemand zich, dan `skillstorm person keep`',
  },
  'ads-open': {
    exitCode: 1,
    happened: ({ numbers }) =>
      `Deze klant heeft nog open vacatures: ${numbers.map((number) => `V-${number}`).join(', ')}`,
    remedy: 'Sluit ze eerst af met `skillstorm ad withdraw` of `skillstorm ad fill`',
  },
  'not-leaving': {
    exitCode: 1,
    happened: () => 'Hier is niets ongedaan te maken: er werd niet gevraagd om te wissen, of het is al gebeurd',
    remedy: 'Is het al gebeurd, dan kan die persoon zich opnieuw inschrijven',
  },
  'erasure-over': {
    exitCode: 1,
    happened: () => 'De bedenktijd is voorbij: dit kan niet meer ongedaan gemaakt worden',
    remedy: 'Die persoon kan zich opnieuw inschrijven zodra de gegevens vernietigd zijn',
  },
};

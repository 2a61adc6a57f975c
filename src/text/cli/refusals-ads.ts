import type { Words } from './refusals';

/** What refusals about ads know: states and days. */
export interface AdRefusalFacts {
  'unknown-ad': object;
  'until-beyond-contract': { until: string; endsOn: string };
  'move-impossible': { state: string };
  'ad-not-read': object;
  'extension-impossible': { lastDay: string; contractEndsOn: string };
  'nothing-to-edit': object;
  'nothing-agreed': object;
  'contact-agreed': { reference: string };
  'contact-not-there': { reference: string };
  'vacancy-undeclared': object;
  'undo-too-late': object;
}

export const adRefusals: { [Code in keyof AdRefusalFacts]: Words<AdRefusalFacts[Code]> } = {
  'unknown-ad': {
    exitCode: 1,
    happened: () => 'Geen vacature heeft dit nummer of deze id',
    remedy: 'Kijk met `skillstorm ad list`',
  },
  'until-beyond-contract': {
    exitCode: 1,
    happened: ({ until, endsOn }) =>
      `--until ${until} ligt na het einde van het contract (${endsOn}); er is niets ingelezen`,
    remedy: 'Kies een dag binnen het contract, of leg een nieuw contract vast',
  },
  'move-impossible': {
    exitCode: 1,
    happened: ({ state }) => `Dat kan niet met een vacature die nu deze staat heeft: ${state}`,
    remedy: 'Kijk met `skillstorm ad show` hoe het met de vacature staat; `ad review` toont wat op u wacht',
  },
  'ad-not-read': {
    exitCode: 1,
    happened: () => 'Het proces van deze vacature heeft haar nog niet gelezen',
    remedy: 'Probeer het zo dadelijk opnieuw; blijft dit zo, kijk dan met `skillstorm doctor` of de worker draait',
  },
  'extension-impossible': {
    exitCode: 1,
    happened: ({ lastDay, contractEndsOn }) =>
      `De vacature loopt tot en met ${lastDay} en het contract tot en met ${contractEndsOn}`,
    remedy: 'Kies een dag na de eerste en niet na de tweede, of leg een nieuw contract vast',
  },
  'nothing-to-edit': {
    exitCode: 2,
    happened: () => 'Er is geen verbeterde titel of beschrijving gegeven',
    remedy: 'Geef --title, --description of beide',
  },
  'nothing-agreed': {
    exitCode: 2,
    happened: () => 'Er is geen contactgegeven gegeven',
    remedy: 'Geef --name, --email, --phone of meer dan één daarvan',
  },
  'contact-agreed': {
    exitCode: 1,
    happened: ({ reference }) => `Precies deze contactgegevens staan al in contract ${reference}`,
    remedy: 'Kijk met `skillstorm customer show`',
  },
  'contact-not-there': {
    exitCode: 1,
    happened: ({ reference }) =>
      `Contract ${reference} laat geen contact met deze gegevens tonen; er is niets gewijzigd`,
    remedy: 'Kijk met `skillstorm customer show`',
  },
  'vacancy-undeclared': {
    exitCode: 1,
    happened: () => 'Deze vacature is van voor werkgevers verklaarden dat hun vacature bestaat',
    remedy: 'Vraag het de werkgever en geef dan --vacancy-exists (decreet van 10-12-2010)',
  },
  'undo-too-late': {
    exitCode: 1,
    happened: () => 'Dit kan niet meer ongedaan worden gemaakt: de bedenktijd of de termijn van de vacature is voorbij',
    remedy: 'Lees de vacature opnieuw in met een nieuwe referentie',
  },
};

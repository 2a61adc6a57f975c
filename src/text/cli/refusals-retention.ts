import type { Words } from './refusals';

export interface RetentionRefusalFacts {
  'hold-on-nothing': object;
  'unknown-hold': object;
  'unknown-customer-number': object;
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
};

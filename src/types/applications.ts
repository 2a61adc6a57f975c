/** Without these the employer cannot answer. */
export const fieldsAlways = ['name', 'email'] as const;

/** Chosen one by one, none beforehand. */
export const fieldsByChoice = [
  'phone',
  'locality',
  'titles',
  'summary',
  'work',
  'education',
  'certificates',
  'educationEqf',
  'skills',
  'languages',
  'licences',
] as const;

export type FieldByChoice = (typeof fieldsByChoice)[number];

/** What an application through our form can pass to an employer. */
export type ApplicationField = (typeof fieldsAlways)[number] | FieldByChoice;

/** Names of disclosed fields, as the register keeps them: those of the form, and the letter that went with it. */
export type DisclosedField = ApplicationField | 'message';

/** How an ad can be applied for. */
export type WayToApply = 'form' | 'link' | 'mail';

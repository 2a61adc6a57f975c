import type { Language } from '../../types/language';
import type { Notice } from './errors';
import { jobsTextEn } from './jobs-en';
import { jobsTextFr } from './jobs-fr';
import { jobsTextNl } from './jobs-nl';

/** Words of the board and the ad page. */
export interface JobsText {
  heading: string;
  lead: string;
  search: string;
  searchHint: string;
  searchButton: string;
  count: (count: number, query: string) => string;
  nothing: string;
  nothingYet: Notice;
  showAll: string;
  pages: string;
  previous: string;
  next: string;
  page: (page: number, of: number) => string;
  remote: string;
  until: (day: string) => string;
  invitation: Record<'heading' | 'text' | 'button', string>;
  facts: Record<FactName, string>;
  description: string;
  noDescription: string;
  contact: string;
  noContact: (employer: string) => string;
  /** Promise 16. */
  direct: (tradeName: string) => string;
  back: string;
  ended: (title: string, day: string) => Notice;
  alike: string;
  newest: string;
}

type FactName =
  | 'employer'
  | 'place'
  | 'employment'
  | 'hours'
  | 'pay'
  | 'skills'
  | 'languages'
  | 'education'
  | 'reference'
  | 'posted'
  | 'until';

export const jobsTexts: Record<Language, JobsText> = { nl: jobsTextNl, fr: jobsTextFr, en: jobsTextEn };

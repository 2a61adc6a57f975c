import type { AnswerId, ApplicantId, ConsentId, CustomerId } from './ids';
import type { Language } from './language';

/** Who an applicant is. Leaves the database for her own pages and mails only. */
export interface Applicant {
  id: ApplicantId;
  email: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  language: Language;
  source: string;
  signedUpAt: Date;
  confirmBy: Date;
  confirmedAt: Date | null;
  restrictedAt: Date | null;
}

/** What she can and wants: job-bound terms only. */
export interface Profile {
  titles: string[];
  postcode: string | null;
  locality: string | null;
  travelKm: number;
  skills: string[];
  /** ISO 639-1 → CEFR 1 … 6. */
  languages: Record<string, number>;
  educationEqf: number | null;
  employmentTypes: string[];
  /** Belgian categories of driving licence. */
  licences: string[];
  /** First day of work, `YYYY-MM-DD`; null = not said. */
  availableFrom: string | null;
  noticeDays: number | null;
  /** Hours wanted, in percent of full time. */
  hoursMin: number | null;
  hoursMax: number | null;
  shifts: string[];
  /** Gross euro a month for a full-time job. */
  salaryFloor: number | null;
  resume: Resume;
  /** What she corrected of the tagger, as ESCO ids: survives every new tagging. */
  occupationsChosen: string[];
  occupationsRemoved: string[];
}

/** Of whom nothing is known yet. The distance comes from the policy. */
export const emptyProfile: Profile = {
  titles: [],
  postcode: null,
  locality: null,
  travelKm: 0,
  skills: [],
  languages: {},
  educationEqf: null,
  employmentTypes: [],
  licences: [],
  availableFrom: null,
  noticeDays: null,
  hoursMin: null,
  hoursMax: null,
  shifts: [],
  salaryFloor: null,
  resume: { summary: null, work: [], education: [], certificates: [] },
  occupationsChosen: [],
  occupationsRemoved: [],
};

/** What the profile form itself asks: the résumé's entries and the corrections have forms of their own. */
export type ProfileFields = Omit<Profile, 'locality' | 'resume' | 'occupationsChosen' | 'occupationsRemoved'> & {
  summary: string | null;
};

/**
 * What she tells in her own words, after JSON Resume 1.0. Studies and certificates carry no years: a graduation year is a birth
 * year in disguise (law 9).
 */
export interface Resume {
  summary: string | null;
  work: WorkEntry[];
  education: EducationEntry[];
  certificates: CertificateEntry[];
}

export type ResumeSection = Exclude<keyof Resume, 'summary'>;

export interface WorkEntry {
  id: string;
  position: string;
  /** The employer. */
  name: string;
  /** `YYYY-MM`. */
  startDate: string | null;
  endDate: string | null;
  summary: string;
}

export interface EducationEntry {
  id: string;
  institution: string;
  area: string;
  studyType: string;
}

export interface CertificateEntry {
  id: string;
  name: string;
  issuer: string;
}

export type ResumeEntry = WorkEntry | EducationEntry | CertificateEntry;

/** Text kept apart because it looks sensitive: where it was entered, and what was recognised. Only its writer sees the words. */
export interface Withheld {
  field: string;
  /** The entry of the résumé it belongs to. */
  entryId: string | null;
  codes: string[];
  text: string;
}

/** When she wants to hear from us. */
export interface Preference {
  /** No matching before this day, `YYYY-MM-DD`. */
  pausedUntil: string | null;
  /** 1 = Monday; null = every day there is something. */
  digestWeekday: number | null;
}

export const namesShown = ['none', 'initials', 'given-name', 'full-name'] as const;
export type NameShown = (typeof namesShown)[number];

/** Fields that may be online, chosen one by one; address, contact data and wage are not among them. */
export const publishableFields = [
  'titles',
  'summary',
  'work',
  'education',
  'certificates',
  'skills',
  'languages',
  'educationEqf',
  'licences',
  'employment',
  'availability',
  'locality',
] as const;
export type PublishableField = (typeof publishableFields)[number];

export interface Publication {
  token: string;
  nameShown: NameShown;
  fields: PublishableField[];
  publishedAt: Date;
}

export interface ConsentEvent {
  id: ConsentId;
  applicantId: ApplicantId;
  purpose: string;
  /** The one employer it holds for; null = not tied to one. */
  customerId: CustomerId | null;
  event: 'given' | 'withdrawn';
  wordingSha256: string;
  policyVersion: string;
  /** Form and control by which it was said, e.g. `sign-up form, tick box`. */
  method: string;
  /** The click it was said with; null where nothing else belongs to it. */
  answerId: AnswerId | null;
}

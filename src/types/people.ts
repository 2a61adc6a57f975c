import type { ApplicantId, CustomerId } from './ids';
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
}

export interface ConsentEvent {
  applicantId: ApplicantId;
  purpose: string;
  /** The one employer it holds for; null = not tied to one. */
  customerId: CustomerId | null;
  event: 'given' | 'withdrawn';
  wordingSha256: string;
  policyVersion: string;
  /** Form and control by which it was said, e.g. `sign-up form, tick box`. */
  method: string;
}

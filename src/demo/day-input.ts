import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packagePath } from '../package-root';

export interface CustomerInput {
  name: string;
  enterpriseNumber: string;
  contract: { reference: string; startsInDays: number; endsInDays: number };
  vatNumber?: string;
  contact: { name: string; email: string; phone: string | null };
  /** What the contract lets its ads show. */
  shows?: Partial<Record<'name' | 'email' | 'phone', string>>;
  ads: string;
  untilInDays: number;
}

export interface Behaviour {
  imports: {
    file: string;
    source: string;
    contactedDaysAgo: number;
    accept: { everyoneExcept: string[] };
    matching: { everyoneExcept: string[] };
  }[];
  withdrawMatchingAtNoon: string[];
  withdrawStorageAtNoon: string[];
  unsubscribeFromDigest: string[];
  reviews: { identifier: string; decision: 'approve' | 'reject' }[];
}

export interface SignUpInput {
  does:
    | 'confirms'
    | 'never-confirms'
    | 'withdraws-matching-at-noon'
    | 'withdraws-storage-at-noon'
    | 'unsubscribes-from-digest';
  form: { givenName: string; familyName: string; email: string; language: string; storage?: 'on'; matching?: 'on' };
  profile?: Record<string, string | string[]>;
}

export interface DayInput {
  customers: CustomerInput[];
  behaviour: Behaviour;
  signUps: SignUpInput[];
  /** What must hold in the evening, in the shape of `Observed`. */
  expected: Record<string, unknown>;
}

export function readDayInput(): DayInput {
  const read = <T>(name: string) => parse(readFileSync(inputPath(`${name}.yaml`), 'utf8')) as T;
  return {
    customers: read('customers'),
    behaviour: read('behaviour'),
    signUps: read('sign-ups'),
    expected: read('expected'),
  };
}

export function inputPath(file: string): string {
  return packagePath('src', 'demo', 'input', file);
}

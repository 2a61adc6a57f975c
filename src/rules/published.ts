import type { Applicant, NameShown, Profile, PublishableField } from '../types/people';

/** What others see of somebody: only the fields she chose, each as it is now. Wage, postcode and contact data are never among them. */
export interface PublicProfile {
  /** Null = no name is shown. */
  name: string | null;
  titles?: string[];
  summary?: string;
  work?: Omit<Profile['resume']['work'][number], 'id'>[];
  education?: Omit<Profile['resume']['education'][number], 'id'>[];
  certificates?: Omit<Profile['resume']['certificates'][number], 'id'>[];
  skills?: string[];
  languages?: Record<string, number>;
  educationEqf?: number;
  licences?: string[];
  employment?: Pick<Profile, 'employmentTypes' | 'hoursMin' | 'hoursMax' | 'shifts'>;
  availability?: Pick<Profile, 'availableFrom' | 'noticeDays'>;
  locality?: string;
}

type Readers = { [Field in PublishableField]: (profile: Profile) => PublicProfile[Field] | null };

const readers: Readers = {
  titles: ({ titles }) => titles,
  summary: ({ resume }) => resume.summary,
  work: ({ resume }) => resume.work.map(({ id: _, ...entry }) => entry),
  education: ({ resume }) => resume.education.map(({ id: _, ...entry }) => entry),
  certificates: ({ resume }) => resume.certificates.map(({ id: _, ...entry }) => entry),
  skills: ({ skills }) => skills,
  languages: ({ languages }) => languages,
  educationEqf: ({ educationEqf }) => educationEqf,
  licences: ({ licences }) => licences,
  employment: ({ employmentTypes, hoursMin, hoursMax, shifts }) => ({ employmentTypes, hoursMin, hoursMax, shifts }),
  availability: ({ availableFrom, noticeDays }) => ({ availableFrom, noticeDays }),
  locality: ({ locality }) => locality,
};

/** Takes the chosen fields out of a profile; a field that was not chosen is not there at all (promise 19). */
export function publicProfile(
  person: Pick<Applicant, 'givenName' | 'familyName'>,
  profile: Profile,
  { nameShown, fields }: { nameShown: NameShown; fields: readonly PublishableField[] },
): PublicProfile {
  const chosen = fields.map((field) => [field, readers[field](profile)] as const);
  return {
    name: nameOf(person, nameShown),
    ...(Object.fromEntries(chosen.filter(([, value]) => value !== null)) as Omit<PublicProfile, 'name'>),
  };
}

function nameOf(
  { givenName, familyName }: Pick<Applicant, 'givenName' | 'familyName'>,
  shown: NameShown,
): string | null {
  const initial = (name: string) => `${[...name][0]?.toUpperCase() ?? ''}.`;
  const names: Record<NameShown, string | null> = {
    none: null,
    initials: `${initial(givenName)} ${initial(familyName)}`,
    'given-name': givenName,
    'full-name': `${givenName} ${familyName}`,
  };
  return names[shown];
}

import type { Language } from '../types/language';

/** A preferred label (null where the source has none in that language) and the other names for the same thing. */
export interface Labels {
  preferred: string | null;
  alternative: string[];
}

export interface Occupation {
  /** Last part of the ESCO concept URI. */
  id: string;
  /** ISCO-08 unit group, four digits. */
  isco: string;
  /** ESCO code, e.g. 2654.1.7: its prefix is the parent, so fewer dots means a more general occupation. */
  code: string;
  labels: Record<Language, Labels>;
  /** ESCO skill ids. */
  essential: readonly string[];
  optional: readonly string[];
}

export interface Skill {
  /** Last part of the ESCO concept URI. */
  id: string;
  /** Codes of the ESCO skill groups it belongs to. */
  groups: readonly string[];
  labels: Record<Language, Labels>;
}

/** A Belgian postcode. Three postcodes span two municipalities and stand here twice. */
export interface Locality {
  postcode: string;
  municipality: { nl: string; fr: string };
  /** Names of the other places in the postcode, nl and fr mixed. */
  places: string[];
  /** One point for the whole postcode, right to about two kilometres. */
  lat: number;
  lon: number;
}

/** What the market calls an occupation and ESCO does not. Chosen by hand in synonyms.yaml. */
export interface Synonyms {
  titles: { occupation: string; name: string; labels: Record<Language, string[]> }[];
  /** Words that mean the same in a title; the first is the one ESCO uses. */
  words: Record<Language, string[][]>;
}

export interface Vocabulary {
  occupations: readonly Occupation[];
  /** ISCO-08 code, of one to four digits, to the name of the group. */
  groups: ReadonlyMap<string, Record<Language, string>>;
  skills: readonly Skill[];
  localities: readonly Locality[];
  synonyms: Synonyms;
}

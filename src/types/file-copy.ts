/** As PostgreSQL writes a value into JSON: moments and days are texts. */
export type FileValue = string | number | boolean | null | FileValue[] | { [name: string]: FileValue };

export type FileRow = Record<string, FileValue>;

export interface FileColumn {
  name: string;
  /** PostgreSQL's. */
  type: string;
  /** What the data map says of it: `category: meaning`. */
  comment: string;
}

/** What one table holds about a person. */
export interface FileTable {
  table: string;
  columns: FileColumn[];
  /** Kept too, but useless to read and dangerous to hand out: hashes of links and sessions, keyed fingerprints, salts, MACs. */
  unprinted: FileColumn[];
  /** By column name, without those of `unprinted`. */
  rows: FileRow[];
}

/** Names behind the ids of others that the rows mention: which employer, which ad, and the exact words that were shown. */
export interface FileNames {
  customer: Record<string, string>;
  ad: Record<string, string>;
  consent_wording: Record<string, string>;
}

/** Everything that stands about one person. */
export interface FileCopy {
  tables: FileTable[];
  names: FileNames;
}

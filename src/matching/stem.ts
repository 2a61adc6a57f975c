import type { Language } from '../types/language';

/** Brings the forms of a folded word together, gender and number first. Light on purpose: it only ever shortens a word. */
export function stem(word: string, language: Language): string {
  if (word.length < 4) return word;
  return stemmers[language](word);
}

const stemmers: Record<Language, (word: string) => string> = { nl: stemDutch, fr: stemFrench, en: stemEnglish };

/** verkoper, verkoopster, verkopers → verkop; kapper, kapster → kap; leraar, lerares → lerar. */
function stemDutch(word: string): string {
  let stemmed = word
    .replace(/trices?$/, 'teur')
    .replace(/euses?$/, 'eur')
    .replace(/ares(?:sen)?$/, 'aar');
  if (stemmed.length > 4) stemmed = stemmed.replace(/([^sai])s$/, '$1');
  stemmed = strip(stemmed, /sters?$/, 3);
  stemmed = strip(stemmed, /(?:en|e)$/, 4);
  stemmed = strip(stemmed, /er$/, 3);
  return stemmed
    .replace(/([aeou])\1/g, '$1')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** vendeur, vendeuse, vendeurs → vendeur; institutrice → instituteur; infirmière → infirmier; technicienne → technicien. */
function stemFrench(word: string): string {
  const stemmed = word
    .replace(/aux$/, 'al')
    .replace(/([^s])[sx]$/, '$1')
    .replace(/trice$/, 'teur')
    .replace(/euse$/, 'eur')
    .replace(/ive$/, 'if');
  return strip(stemmed, /e+$/, 3).replace(/([lnst])\1$/, '$1');
}

/** nurses → nurse, waitress → waiter, salesman and salespeople → salesperson. */
function stemEnglish(word: string): string {
  const stemmed = word
    .replace(/(?:wo)?m[ae]n$/, 'person')
    .replace(/people$/, 'person')
    .replace(/(?<=[^aeiou])tress(?:es)?$/, 'ter')
    .replace(/itress(?:es)?$/, 'iter')
    .replace(/ies$/, 'y');
  if (/^(?:person|german|human)/.test(word)) return word;
  return strip(stemmed.replace(/([^s])s$/, '$1'), /e$/, 4);
}

function strip(word: string, ending: RegExp, least: number): string {
  const rest = word.replace(ending, '');
  return rest.length >= least ? rest : word;
}

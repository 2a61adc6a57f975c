import type { Language } from '../types/language';
import { languages } from '../types/language';

/**
 * Words that tell what kind of role it is rather than in what trade. Where a label has one and the title does not, or the
 * other way round, they are different jobs however much else they share: a nurse in a care home is not its manager.
 */
const kinds: Record<Language, Record<string, string>> = {
  nl: {
    lead: 'manager manageress directeur hoofd verantwoordelijke leider leidster leidinggevende chef bedrijfsleider supervisor opzichter coordinator teamleider ploegleider ploegbaas teamleader teamlead',
    engineer: 'ingenieur engineer',
    teacher: 'leraar lerares leerkracht docent onderwijzer lector instructeur trainer opleider',
    inspector: 'inspecteur controleur keurder',
    designer: 'ontwerper designer vormgever tekenaar architect',
    assistant: 'assistent hulp',
    researcher: 'onderzoeker wetenschapper',
    analyst: 'analist',
    doctor: 'arts',
    seller: 'verkoper vertegenwoordiger',
  },
  fr: {
    lead: 'directeur responsable chef gerant manager superviseur contremaitre coordinateur coordonnateur cadre',
    engineer: 'ingenieur',
    teacher: 'professeur enseignant instituteur moniteur instructeur formateur charge',
    inspector: 'inspecteur controleur',
    designer: 'concepteur designer dessinateur architecte styliste',
    assistant: 'assistant aide auxiliaire adjoint',
    researcher: 'chercheur',
    analyst: 'analyste',
    doctor: 'medecin',
    seller: 'vendeur representant commercial',
  },
  en: {
    lead: 'manager director head supervisor chief coordinator leader lead superintendent superior foreman',
    engineer: 'engineer',
    teacher: 'teacher lecturer instructor trainer tutor professor',
    inspector: 'inspector controller examiner',
    designer: 'designer drafter architect',
    assistant: 'assistant aide helper',
    researcher: 'scientist researcher',
    analyst: 'analyst',
    doctor: 'doctor physician',
    seller: 'seller salesperson salesman representative',
  },
};

const generic: Record<Language, string> = {
  nl: 'medewerker bediende arbeider operator technicus agent monteur adviseur consulent specialist expert beheerder werker machine',
  fr: 'employe ouvrier agent operateur technicien conseiller conducteur monteur operatrice specialiste expert collaborateur consultant interne gestionnaire commis',
  en: 'worker operator operative technician agent officer clerk specialist expert employee staff associate person consultant adviser advisor installer driver administrator',
};

/** Word to kind of role, as `form` brings words to one form. All languages together: an ad in Dutch may want a teamlead. */
export function kindsOfRole(form: (word: string) => string): ReadonlyMap<string, string> {
  const ofOne = (language: Language) =>
    Object.entries(kinds[language]).flatMap(([kind, words]) =>
      words.split(' ').map((word) => [form(word), kind] as const),
    );
  return new Map(languages.flatMap(ofOne));
}

/** Kinds that say too little by themselves; a teacher, a doctor or a seller is something. */
const vagueKinds = ['lead', 'engineer', 'inspector', 'designer', 'assistant', 'researcher', 'analyst'];

/** Words that, alone, name no occupation at all, though some label of ESCO consists of just them. */
export function genericRoles(atomsOf: (word: string) => string[]): ReadonlySet<string> {
  const words = languages.flatMap((language) =>
    [...vagueKinds.map((kind) => kinds[language][kind]!), generic[language]].join(' ').split(' '),
  );
  return new Set(words.flatMap(atomsOf));
}

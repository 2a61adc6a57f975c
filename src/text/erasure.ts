import type { CategoryVerdict, ErasedCategory, ErasureAccount } from '../rules/retention/erasure';
import type { Language } from '../types/language';
import { formatDay } from './format';
import { keptInvoicesText } from './kept-invoices';

interface Words {
  /** What a category is called where it is destroyed. */
  names: Record<ErasedCategory, string>;
  /** What stays, by which article, and until when. */
  kept: Partial<Record<ErasedCategory, (through: string) => string>>;
  counted: string;
  backups: (through: string) => string;
}

const words: Record<Language, Words> = {
  nl: {
    names: {
      identity: 'naam, mailadres en taal',
      'contact-data': 'telefoonnummer',
      profile: 'profiel, cv, sollicitaties, keuzes, en wie wat kreeg',
      match: 'gevonden vacatures, met score en redenen',
      log: 'aanmeldingen en links',
      mail: 'de lijst van mails aan dit adres',
      behaviour: 'wat u op de site deed',
      quarantine: 'teksten die apart stonden',
      'customer-contact': 'contactpersonen, met naam, mailadres en telefoon',
      'ad-contact': 'contactgegevens bij vacatures',
      billing: 'naam, nummers en contracten van de onderneming',
      'consent-proof': 'bewijzen van toestemming',
      suppression: 'vingerafdruk van het mailadres',
      evidence: 'verslag van het wissen',
      request: 'dossier van het verzoek',
    },
    kept: {
      'consent-proof': (through) =>
        `Het bewijs dat toestemming werd gegeven en ingetrokken, zonder naam, tot en met ${through} (AVG art. 7.1 en 17.3.e).`,
      suppression: () =>
        'Wie zich uitschreef voor mails: een vingerafdruk van het mailadres, tot die persoon zelf weer mails vraagt (KB van 4 april 2003, art. 2; AVG art. 17.3.b).',
      evidence: () =>
        'Een verslag van het wissen, zonder naam; het sleutelwoord ervan is het kenmerk in de brief (AVG art. 5.2 en 17.3.e).',
      request: (through) =>
        `Het dossier van het verzoek, zonder naam, afgeschermd tot en met ${through} (AVG art. 5.2 en 17.3.e).`,
    },
    counted:
      'Wat u op de site deed en nog niet geteld is, gaat mee; aantallen die geteld zijn, gaan over niemand meer.',
    backups: (through) =>
      `Reservekopieën worden overschreven: ten laatste op ${through} staat het ook daar niet meer in.`,
  },
  fr: {
    names: {
      identity: 'nom, adresse e-mail et langue',
      'contact-data': 'numéro de téléphone',
      profile: 'profil, CV, candidatures, choix, et qui a reçu quoi',
      match: 'offres trouvées, avec score et raisons',
      log: 'connexions et liens',
      mail: 'la liste des e-mails à cette adresse',
      behaviour: 'ce que vous avez fait sur le site',
      quarantine: 'textes mis à part',
      'customer-contact': 'personnes de contact, avec nom, adresse e-mail et téléphone',
      'ad-contact': 'coordonnées près des offres',
      billing: 'nom, numéros et contrats de l’entreprise',
      'consent-proof': 'preuves de consentement',
      suppression: 'empreinte de l’adresse e-mail',
      evidence: 'rapport de l’effacement',
      request: 'dossier de la demande',
    },
    kept: {
      'consent-proof': (through) =>
        `La preuve qu’un consentement a été donné et retiré, sans nom, jusqu’au ${through} inclus (RGPD art. 7.1 et 17.3.e).`,
      suppression: () =>
        'Pour qui s’est désabonné : une empreinte de l’adresse e-mail, jusqu’à ce que cette personne redemande elle-même des e-mails (AR du 4 avril 2003, art. 2 ; RGPD art. 17.3.b).',
      evidence: () =>
        'Un rapport de l’effacement, sans nom ; la référence de la lettre permet de le retrouver (RGPD art. 5.2 et 17.3.e).',
      request: (through) =>
        `Le dossier de la demande, sans nom, verrouillé jusqu’au ${through} inclus (RGPD art. 5.2 et 17.3.e).`,
    },
    counted:
      'Ce que vous avez fait sur le site et qui n’est pas encore compté disparaît aussi ; les nombres déjà comptés ne concernent plus personne.',
    backups: (through) =>
      `Les copies de sauvegarde sont écrasées : au plus tard le ${through}, rien n’y figure plus non plus.`,
  },
  en: {
    names: {
      identity: 'name, e-mail address and language',
      'contact-data': 'telephone number',
      profile: 'profile, résumé, applications, choices, and who received what',
      match: 'vacancies found, with score and reasons',
      log: 'sign-ins and links',
      mail: 'the list of mails to this address',
      behaviour: 'what you did on the site',
      quarantine: 'texts that were set aside',
      'customer-contact': 'contact persons, with name, e-mail address and telephone',
      'ad-contact': 'contact details beside vacancies',
      billing: 'name, numbers and contracts of the enterprise',
      'consent-proof': 'proofs of consent',
      suppression: 'fingerprint of the e-mail address',
      evidence: 'record of the erasure',
      request: 'file of the request',
    },
    kept: {
      'consent-proof': (through) =>
        `The proof that consent was given and withdrawn, without a name, through ${through} (GDPR art. 7(1) and 17(3)(e)).`,
      suppression: () =>
        'Of who unsubscribed: a fingerprint of the e-mail address, until that person asks for mails again (Royal Decree of 4 April 2003, art. 2; GDPR art. 17(3)(b)).',
      evidence: () =>
        'A record of the erasure, without a name; the reference in the letter finds it (GDPR art. 5(2) and 17(3)(e)).',
      request: (through) =>
        `The file of the request, without a name, restricted through ${through} (GDPR art. 5(2) and 17(3)(e)).`,
    },
    counted:
      'What you did on the site and is not counted yet goes as well; numbers that were counted are about nobody any more.',
    backups: (through) => `Backups are overwritten: by ${through} at the latest it is gone from there as well.`,
  },
};

/** An erasure in words: what is destroyed, and what is kept with its article and its end. */
export interface ErasureText {
  erased: string[];
  kept: string[];
}

/** [63] The verdict per category as staff, letter and person read it. */
export function erasureText(account: ErasureAccount, language: Language): ErasureText {
  const { verdicts, invoices, backupsThrough } = account;
  const t = words[language];
  const shown = (day: string) => formatDay(new Date(`${day}T12:00:00Z`), language);
  const isGone = ({ action }: CategoryVerdict) => action === 'destroy' || action === 'anonymise';
  const kept = verdicts
    .filter((verdict) => !isGone(verdict))
    .flatMap(({ category, through }) => {
      const sentence = t.kept[category]?.(through === null ? '' : shown(through));
      return sentence === undefined ? [] : [sentence];
    });
  const counted = verdicts.some(({ action }) => action === 'anonymise') ? [t.counted] : [];
  return {
    erased: verdicts.filter(isGone).map(({ category }) => t.names[category]),
    kept: [
      ...(invoices && verdicts.some(({ category, action }) => category === 'billing' && action === 'restrict')
        ? [keptInvoicesText(invoices, language)]
        : []),
      ...kept,
      ...counted,
      t.backups(shown(backupsThrough)),
    ],
  };
}

import type { Language } from '../../types/language';

/** Words around every page. */
export interface FrameText {
  skip: string;
  menu: string;
  /** Before the title of a page whose form was not accepted. */
  wrong: string;
  jobs: string;
  signUp: string;
  myPage: string;
  chooseLanguage: string;
  /** WER XII.6: who runs the site must be plain. */
  company: (tradeName: string, legalName: string) => string;
  enterpriseNumber: string;
  /** GDPR art. 13(2)(d), promise 70. */
  complaint: string;
  privacy: string;
  terms: string;
  rights: string;
  sources: string;
}

/** Each language in its own words, for the switch. */
export const languageNames: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', en: 'English' };

export const frameTexts: Record<Language, FrameText> = {
  nl: {
    skip: 'Naar de inhoud',
    menu: 'Menu',
    wrong: 'Fout',
    jobs: 'Vacatures',
    signUp: 'Inschrijven',
    myPage: 'Mijn pagina',
    chooseLanguage: 'Taal',
    company: (tradeName, legalName) => `${tradeName} is de handelsnaam van ${legalName}`,
    enterpriseNumber: 'Ondernemingsnummer',
    complaint:
      'Niet tevreden over hoe wij met uw gegevens omgaan? Laat het ons weten. U kunt ook altijd een klacht indienen bij de overheid:',
    privacy: 'Privacyverklaring',
    terms: 'Gebruiksvoorwaarden',
    rights: 'Uw rechten bij arbeidsbemiddeling',
    sources: 'Bronnen',
  },
  fr: {
    skip: 'Aller au contenu',
    menu: 'Menu',
    wrong: 'Erreur',
    jobs: 'Offres d’emploi',
    signUp: 'S’inscrire',
    myPage: 'Ma page',
    chooseLanguage: 'Langue',
    company: (tradeName, legalName) => `${tradeName} est le nom commercial de ${legalName}`,
    enterpriseNumber: 'Numéro d’entreprise',
    complaint:
      'Vous n’êtes pas satisfait de la façon dont nous traitons vos données ? Dites-le-nous. Vous pouvez aussi, à tout moment, introduire une plainte auprès de l’autorité :',
    privacy: 'Déclaration de confidentialité',
    terms: 'Conditions d’utilisation',
    rights: 'Vos droits en matière de placement',
    sources: 'Sources',
  },
  en: {
    skip: 'Go to the content',
    menu: 'Menu',
    wrong: 'Error',
    jobs: 'Vacancies',
    signUp: 'Sign up',
    myPage: 'My page',
    chooseLanguage: 'Language',
    company: (tradeName, legalName) => `${tradeName} is a trade name of ${legalName}`,
    enterpriseNumber: 'Enterprise number',
    complaint:
      'Not satisfied with how we handle your data? Please tell us. You can also complain to the authority at any time:',
    privacy: 'Privacy statement',
    terms: 'Terms of use',
    rights: 'Your rights in job mediation',
    sources: 'Sources',
  },
};

import type { Language } from '../../types/language';

/** Words around terms of use that changed since they were accepted. */
export interface TermsText {
  heading: string;
  /** @param day when she accepted the version before */
  lead: (day: string) => string;
  firstLead: string;
  legend: string;
  button: string;
  without: string;
  withoutLead: string;
  /** What goes on while she has not answered. */
  meanwhile: string;
}

export const termsTexts: Record<Language, TermsText> = {
  nl: {
    heading: 'Onze gebruiksvoorwaarden zijn gewijzigd',
    lead: (day) =>
      `U aanvaardde op ${day} een vorige versie. Lees de nieuwe, en beslis of u uw account daarmee verder wilt gebruiken.`,
    firstLead: 'Lees de gebruiksvoorwaarden, en beslis of u uw account daarmee wilt gebruiken.',
    legend: 'Uw antwoord',
    button: 'Aanvaarden en verdergaan',
    without: 'Ook zonder te aanvaarden',
    withoutLead:
      'Uw rechten hangen niet af van deze voorwaarden. U kunt altijd uw toestemmingen nakijken en intrekken, uw profiel verbeteren of er iets uit wissen, werkgevers uitsluiten, een kopie van uw dossier nemen, zien wie wat van u kreeg, en vertrekken.',
    meanwhile:
      'Zolang u niet antwoordt, gaat gewoon door wat u toestond: het zoeken en de mails. U kunt dat hier onderbreken of stoppen.',
  },
  fr: {
    heading: 'Nos conditions d’utilisation ont changé',
    lead: (day) =>
      `Le ${day}, vous avez accepté une version précédente. Lisez la nouvelle et décidez si vous voulez continuer à utiliser votre compte ainsi.`,
    firstLead: 'Lisez les conditions d’utilisation et décidez si vous voulez utiliser votre compte ainsi.',
    legend: 'Votre réponse',
    button: 'Accepter et continuer',
    without: 'Même sans accepter',
    withoutLead:
      'Vos droits ne dépendent pas de ces conditions. Vous pouvez toujours consulter et retirer vos consentements, corriger votre profil ou en effacer une partie, exclure des employeurs, prendre une copie de votre dossier, voir qui a reçu quoi, et partir.',
    meanwhile:
      'Tant que vous ne répondez pas, ce que vous avez autorisé continue : la recherche et les e-mails. Vous pouvez les interrompre ou les arrêter ici.',
  },
  en: {
    heading: 'Our terms of use have changed',
    lead: (day) =>
      `On ${day} you accepted an earlier version. Read the new one, and decide whether you want to go on using your account with it.`,
    firstLead: 'Read the terms of use, and decide whether you want to use your account with them.',
    legend: 'Your answer',
    button: 'Accept and go on',
    without: 'Even without accepting',
    withoutLead:
      'Your rights do not depend on these terms. You can always look at your consents and withdraw them, correct your profile or delete parts of it, exclude employers, take a copy of your file, see who received what, and leave.',
    meanwhile: 'Until you answer, what you allowed goes on: the search and the mails. You can pause or stop them here.',
  },
};

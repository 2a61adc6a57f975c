import type { Language } from '../../types/language';
import type { Notice } from './errors';

/** A page whose purpose the policy in force does not offer. */
export const notOffered: Record<Language, Notice & { toConsents: string }> = {
  nl: {
    heading: 'Dit bieden wij nu niet aan',
    paragraphs: [
      'Ons beleid laat nu niet toe waarvoor deze bladzijde dient. Daarom lezen en bewaren wij hier niets van u.',
      'Uw rechten blijven gelden: een toestemming intrekken, uw bewijzen bekijken, een kopie van uw dossier nemen en iets vragen kan altijd.',
    ],
    toConsents: 'Uw toestemmingen',
  },
  fr: {
    heading: 'Nous n’offrons pas ceci pour le moment',
    paragraphs: [
      'Pour le moment, notre politique ne permet pas ce à quoi sert cette page. Nous n’y lisons et n’y conservons donc rien de vous.',
      'Vos droits restent valables : vous pouvez toujours retirer un consentement, voir vos preuves, prendre une copie de votre dossier et nous poser une question.',
    ],
    toConsents: 'Vos consentements',
  },
  en: {
    heading: 'We do not offer this now',
    paragraphs: [
      'Our policy does not allow what this page is for at the moment. So we neither read nor keep anything about you here.',
      'Your rights remain: you can always withdraw a consent, see your receipts, take a copy of your file and ask us something.',
    ],
    toConsents: 'Your consents',
  },
};

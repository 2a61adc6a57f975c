import type { Language } from '../../types/language';
import type { Notice } from './errors';

/** A page whose purpose the policy in force does not offer. */
export const notOffered: Record<Language, Notice & { toConsents: string }> = {
  nl: {
    heading: 'Dit bieden wij nu niet aan',
    paragraphs: [
      'Ons beleid stelt het doel van deze bladzijde nu niet open. Daarom lezen en bewaren wij hier niets van u.',
      'Uw rechten blijven gelden: een toestemming intrekken, uw bewijzen bekijken en iets vragen kan altijd.',
    ],
    toConsents: 'Uw toestemmingen',
  },
  fr: {
    heading: 'Nous n’offrons pas ceci pour le moment',
    paragraphs: [
      'Notre politique n’ouvre pas le but de cette page pour le moment. Nous n’y lisons et n’y conservons donc rien de vous.',
      'Vos droits restent valables : vous pouvez toujours retirer un consentement, voir vos preuves et nous poser une question.',
    ],
    toConsents: 'Vos consentements',
  },
  en: {
    heading: 'We do not offer this now',
    paragraphs: [
      'Our policy does not offer the purpose of this page now. So here we read and keep nothing about you.',
      'Your rights remain: you can always withdraw a consent, see your receipts and ask us something.',
    ],
    toConsents: 'Your consents',
  },
};

import type { Language } from '../../types/language';
import type { Notice } from './errors';

/** Words around the statement on /privacy; the statement itself is the company's own text. */
export interface PrivacyText {
  heading: string;
  lead: string;
  /** The statement is a Dutch document: said where the page is read in another language. */
  inDutch: string | null;
  statement: string;
  keeping: string;
  information: string;
  reservation: string;
  promise: (number: number) => string;
  duties: string;
  none: Notice;
}

export const privacyTexts: Record<Language, PrivacyText> = {
  nl: {
    heading: 'Privacyverklaring',
    lead: 'Hier staat onze verklaring, woord voor woord. Bij elke belofte leest u hoe de software ze houdt, of dat ze dat nog niet doet.',
    inDutch: null,
    statement: 'De verklaring',
    keeping: 'Hoe wij dit houden',
    information: 'Informatie',
    reservation: 'Voorbehoud',
    promise: (number) => `Belofte ${number}`,
    duties: 'Wat de wet ons nog oplegt',
    none: {
      heading: 'Privacyverklaring',
      paragraphs: ['De verklaring staat nog niet op de site. Schrijf ons als u iets wilt weten over uw gegevens.'],
    },
  },
  fr: {
    heading: 'Déclaration de confidentialité',
    lead: 'Voici notre déclaration, mot pour mot. Auprès de chaque promesse, vous lisez comment le logiciel la tient, ou qu’il ne le fait pas encore.',
    inDutch: 'La déclaration elle-même est rédigée en néerlandais.',
    statement: 'La déclaration',
    keeping: 'Comment nous la tenons',
    information: 'Information',
    reservation: 'Réserve',
    promise: (number) => `Promesse ${number}`,
    duties: 'Ce que la loi nous impose en plus',
    none: {
      heading: 'Déclaration de confidentialité',
      paragraphs: [
        'La déclaration n’est pas encore sur le site. Écrivez-nous si vous voulez savoir quelque chose sur vos données.',
      ],
    },
  },
  en: {
    heading: 'Privacy statement',
    lead: 'This is our statement, word for word. With each promise you read how the software keeps it, or that it does not yet.',
    inDutch: 'The statement itself is written in Dutch.',
    statement: 'The statement',
    keeping: 'How we keep it',
    information: 'Information',
    reservation: 'Reservation',
    promise: (number) => `Promise ${number}`,
    duties: 'What the law asks of us besides',
    none: {
      heading: 'Privacy statement',
      paragraphs: ['The statement is not on the site yet. Write to us if you want to know something about your data.'],
    },
  },
};

import type { Language } from '../../types/language';
import type { Notice } from './errors';

/** Who asked to be erased and stays after all, within the grace. */
export interface StayText {
  ask: Notice;
  /** Above the words of the one consent that is given again. */
  words: string;
  button: string;
  done: Notice;
  /** The link on the page that tells that it will happen. */
  link: string;
  over: Notice;
}

export const stayTexts: Record<Language, StayText> = {
  nl: {
    ask: {
      heading: 'Toch blijven',
      paragraphs: [
        'U vroeg om uw gegevens te wissen. Dat is nog niet gebeurd: u kunt uw account en uw profiel terugkrijgen.',
        'Wat al verwijderd is, komt niet terug: de gevonden vacatures en uw online pagina. Al uw andere toestemmingen vragen wij u opnieuw.',
      ],
    },
    words: 'Met deze klik geeft u opnieuw deze ene toestemming:',
    button: 'Ja, ik blijf',
    done: {
      heading: 'Fijn dat u blijft',
      paragraphs: ['Uw gegevens worden niet gewist. Meld u aan om uw andere toestemmingen te kiezen.'],
    },
    link: 'Toch blijven',
    over: {
      heading: 'Dit kan niet meer ongedaan gemaakt worden',
      paragraphs: [
        'De bedenktijd is voorbij, of het adres is niet volledig overgenomen. Zijn uw gegevens vernietigd, dan kreeg u daarvan een brief met een kenmerk.',
        'U kunt zich gewoon opnieuw inschrijven.',
      ],
    },
  },
  fr: {
    ask: {
      heading: 'Rester quand même',
      paragraphs: [
        'Vous avez demandé d’effacer vos données. Ce n’est pas encore fait : vous pouvez retrouver votre compte et votre profil.',
        'Ce qui est déjà supprimé ne revient pas : les offres trouvées et votre page en ligne. Tous vos autres consentements vous seront redemandés.',
      ],
    },
    words: 'Par ce clic, vous donnez à nouveau ce seul consentement :',
    button: 'Oui, je reste',
    done: {
      heading: 'Nous sommes heureux que vous restiez',
      paragraphs: ['Vos données ne seront pas effacées. Connectez-vous pour choisir vos autres consentements.'],
    },
    link: 'Rester quand même',
    over: {
      heading: 'Il n’est plus possible de revenir en arrière',
      paragraphs: [
        'Le délai de réflexion est passé, ou le lien est incomplet. Si vos données sont détruites, vous avez reçu une lettre avec une référence.',
        'Vous pouvez simplement vous réinscrire.',
      ],
    },
  },
  en: {
    ask: {
      heading: 'Stay after all',
      paragraphs: [
        'You asked to have your data erased. That has not happened yet: you can have your account and your profile back.',
        'What was deleted already does not come back: the vacancies found and your online page. We ask for all your other consents anew.',
      ],
    },
    words: 'With this click you give this one consent again:',
    button: 'Yes, I stay',
    done: {
      heading: 'Good that you stay',
      paragraphs: ['Your data will not be erased. Sign in to choose your other consents.'],
    },
    link: 'Stay after all',
    over: {
      heading: 'This can no longer be undone',
      paragraphs: [
        'The time to think it over has passed, or the link was not copied completely. If your data are destroyed, you got a letter with a reference.',
        'You can simply sign up again.',
      ],
    },
  },
};

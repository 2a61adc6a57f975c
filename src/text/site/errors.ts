import type { Language } from '../../types/language';

/** A page that only says something: what happened, and what the reader can do. */
export interface Notice {
  heading: string;
  paragraphs: string[];
}

export type ErrorStatus = 400 | 403 | 404 | 410 | 413 | 415 | 422 | 429 | 500 | 503;

/** The link that asks for the same page once more. */
export const tryAgain: Record<Language, string> = {
  nl: 'Opnieuw proberen',
  fr: 'Réessayer',
  en: 'Try again',
};

export const errorTexts: Record<Language, Record<ErrorStatus, Notice>> = {
  nl: {
    400: {
      heading: 'Dit verzoek konden wij niet lezen',
      paragraphs: ['Er is niets gewijzigd. Ga een bladzijde terug, laad ze opnieuw en probeer nog eens.'],
    },
    403: {
      heading: 'Dit formulier kwam niet van onze site',
      paragraphs: [
        'Wij aanvaarden alleen formulieren die op deze site zelf zijn ingevuld, zodat niemand in uw naam iets kan wijzigen. Er is niets gewijzigd.',
        'Open de bladzijde opnieuw op onze site en probeer nog eens.',
      ],
    },
    404: {
      heading: 'Deze bladzijde bestaat niet',
      paragraphs: ['Misschien is het adres niet volledig overgenomen. Bekijk de vacatures, of ga naar uw pagina.'],
    },
    410: {
      heading: 'Deze bladzijde is er niet meer',
      paragraphs: [
        'Wat hier stond, is afgelopen of weggehaald. Bekijk de vacatures die nu open staan, of ga naar uw pagina.',
      ],
    },
    413: {
      heading: 'Dit is te veel tekst',
      paragraphs: ['Er is niets bewaard. Ga terug, maak uw tekst korter en probeer nog eens.'],
    },
    415: {
      heading: 'Dit verzoek konden wij niet lezen',
      paragraphs: ['Er is niets gewijzigd. Gebruik het formulier op onze site.'],
    },
    422: {
      heading: 'Er klopt iets niet in wat u invulde',
      paragraphs: ['Er is niets gewijzigd. Ga terug, kijk na wat u invulde en probeer nog eens.'],
    },
    429: {
      heading: 'Even geduld',
      paragraphs: [
        'Wij kregen in korte tijd te veel verzoeken van dezelfde plaats. Zo beschermen wij de site tegen misbruik.',
        'Wacht een paar minuten en probeer dan opnieuw.',
      ],
    },
    500: {
      heading: 'Er ging iets mis bij ons',
      paragraphs: [
        'Dit ligt niet aan u. Wat u deed, is misschien niet bewaard.',
        'Probeer het over enkele minuten opnieuw. Lukt het dan nog niet, laat het ons weten.',
      ],
    },
    503: {
      heading: 'De site is even niet beschikbaar',
      paragraphs: ['Er is niets verloren, en wat u net deed is niet bewaard. Probeer het over enkele minuten opnieuw.'],
    },
  },
  fr: {
    400: {
      heading: 'Nous n’avons pas pu lire cette demande',
      paragraphs: ['Rien n’a été modifié. Revenez en arrière, rechargez la page et réessayez.'],
    },
    403: {
      heading: 'Ce formulaire ne venait pas de notre site',
      paragraphs: [
        'Nous n’acceptons que les formulaires remplis sur ce site, pour que personne ne puisse agir à votre place. Rien n’a été modifié.',
        'Ouvrez à nouveau la page sur notre site et réessayez.',
      ],
    },
    404: {
      heading: 'Cette page n’existe pas',
      paragraphs: ['L’adresse est peut-être incomplète. Consultez les offres d’emploi, ou allez à votre page.'],
    },
    410: {
      heading: 'Cette page n’est plus disponible',
      paragraphs: [
        'Ce qui se trouvait ici est terminé ou a été retiré. Consultez les offres ouvertes, ou allez à votre page.',
      ],
    },
    413: {
      heading: 'C’est trop de texte',
      paragraphs: ['Rien n’a été enregistré. Revenez en arrière, raccourcissez votre texte et réessayez.'],
    },
    415: {
      heading: 'Nous n’avons pas pu lire cette demande',
      paragraphs: ['Rien n’a été modifié. Utilisez le formulaire de notre site.'],
    },
    422: {
      heading: 'Quelque chose ne va pas dans ce que vous avez rempli',
      paragraphs: ['Rien n’a été modifié. Revenez en arrière, vérifiez ce que vous avez rempli et réessayez.'],
    },
    429: {
      heading: 'Un instant, s’il vous plaît',
      paragraphs: [
        'Nous avons reçu trop de demandes du même endroit en peu de temps. C’est ainsi que nous protégeons le site contre les abus.',
        'Attendez quelques minutes, puis réessayez.',
      ],
    },
    500: {
      heading: 'Quelque chose s’est mal passé chez nous',
      paragraphs: [
        'Cela ne vient pas de vous. Ce que vous avez fait n’a peut-être pas été enregistré.',
        'Réessayez dans quelques minutes. Si cela ne va toujours pas, dites-le-nous.',
      ],
    },
    503: {
      heading: 'Le site n’est pas disponible pour le moment',
      paragraphs: [
        'Rien n’est perdu, et ce que vous venez de faire n’a pas été enregistré. Réessayez dans quelques minutes.',
      ],
    },
  },
  en: {
    400: {
      heading: 'We could not read this request',
      paragraphs: ['Nothing was changed. Go back one page, reload it and try again.'],
    },
    403: {
      heading: 'This form did not come from our site',
      paragraphs: [
        'We only accept forms that were filled in on this site, so that nobody can change anything in your name. Nothing was changed.',
        'Open the page again on our site and try once more.',
      ],
    },
    404: {
      heading: 'This page does not exist',
      paragraphs: ['Perhaps the address was not copied completely. Look at the vacancies, or go to your page.'],
    },
    410: {
      heading: 'This page is no longer here',
      paragraphs: [
        'What stood here has ended or was taken away. Look at the vacancies that are open now, or go to your page.',
      ],
    },
    413: {
      heading: 'This is too much text',
      paragraphs: ['Nothing was saved. Go back, make your text shorter and try again.'],
    },
    415: {
      heading: 'We could not read this request',
      paragraphs: ['Nothing was changed. Please use the form on our site.'],
    },
    422: {
      heading: 'Something is not right in what you filled in',
      paragraphs: ['Nothing was changed. Go back, check what you filled in and try again.'],
    },
    429: {
      heading: 'One moment, please',
      paragraphs: [
        'We received too many requests from the same place in a short time. This is how we protect the site against abuse.',
        'Wait a few minutes and try again.',
      ],
    },
    500: {
      heading: 'Something went wrong on our side',
      paragraphs: [
        'It was nothing you did. What you did may not have been saved.',
        'Try again in a few minutes. If it still does not work, please tell us.',
      ],
    },
    503: {
      heading: 'The site is not available for a moment',
      paragraphs: ['Nothing is lost, and what you just did was not saved. Try again in a few minutes.'],
    },
  },
};

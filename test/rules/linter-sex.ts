import type { Sentences } from './linter-sentences';

export const sexSentences: readonly Sentences[] = [
  {
    code: 'gendered-title',
    hits: {
      nl: `
        Wij zoeken een secretaresse voor onze directie.
        Voor onze winkel zoeken wij een vlotte verkoopster.
        Poetsvrouw gezocht voor enkele uren per week.
        Als kapster werkt u van dinsdag tot zaterdag.
      `,
      fr: `
        Nous recherchons une vendeuse pour notre magasin.
        Nous engageons une secrétaire et une femme de ménage.
        Serveuse recherchée pour le week-end.
      `,
      en: `
        We are looking for a waitress for the evening.
        Cleaning lady wanted for our office.
        We are hiring a friendly hostess.
      `,
    },
    misses: {
      nl: `
        U deelt een kantoor met de secretaresse van de directie.
        Wij zoeken een verkoper of verkoopster.
        Wij zoeken een kinderverzorgster m/v/x.
        U meldt zich bij de minister en de magister.
      `,
      fr: `
        Vous travaillez avec l'infirmière en chef.
        Nous cherchons un vendeur ou une vendeuse.
        Nous recherchons une vendeuse (h/f/x).
        Vous conduisez une pelleteuse et une tondeuse.
      `,
      en: `
        You report to the chairwoman of the board.
        We are looking for a waiter or waitress.
        We are hiring a hostess (m/f/x).
      `,
    },
  },
  {
    code: 'sex-required',
    hits: {
      nl: `
        Man gezocht voor nachtwerk.
        Wij geven de voorkeur aan vrouwelijke kandidaten.
        Wij zoeken een sterke man.
        Alleen voor vrouwen.
        Dit is echt mannenwerk.
      `,
      fr: `
        Hommes uniquement.
        Nous recherchons une femme de 25 ans.
        De préférence des candidates féminines.
        Sexe : masculin
        Nous cherchons un homme.
      `,
      en: `
        Female candidates preferred.
        Men only.
        We are looking for a strong man.
        Gender: male
      `,
    },
    misses: {
      nl: `
        Wij zoeken een man of vrouw met ervaring.
        Iedereen is welkom, mannelijk/vrouwelijk/x.
        U verzorgt mannelijke en vrouwelijke bewoners.
        U verkoopt schoenen voor dames en heren.
        U leidt een ploeg van twaalf man.
      `,
      fr: `
        Nous recherchons un homme ou une femme de terrain.
        Vous vendez des vêtements pour hommes.
        L'égalité entre femmes et hommes nous tient à cœur.
      `,
      en: `
        Men and women are equally welcome.
        You sell shoes for men.
        We offer shelter to women with children.
      `,
    },
  },
  {
    code: 'pregnancy-asked',
    hits: {
      nl: `
        U bent niet zwanger.
        Geen kinderwens op korte termijn.
      `,
      fr: `
        Vous n'êtes pas enceinte.
        Pas de projet de maternité à court terme.
      `,
      en: `
        You are not pregnant.
        A pregnancy test is part of the procedure.
      `,
    },
    misses: {
      nl: `
        U begeleidt zwangere vrouwen tot de bevalling.
        U vervangt een collega tijdens haar zwangerschapsverlof.
      `,
      fr: `
        Vous suivez des femmes enceintes.
        Remplacement d'un congé de maternité.
      `,
      en: `
        You care for pregnant women.
        You cover a maternity leave until June.
        You sell pregnancy tests and vitamins.
      `,
    },
  },
  {
    code: 'family-situation',
    hits: {
      nl: `
        U hebt geen kinderen.
        Bij voorkeur zonder gezinslast.
        Een job ideaal voor moeders.
        Vermeld uw gezinssituatie.
      `,
      fr: `
        Sans enfants à charge.
        Sans charge de famille.
        Indiquez votre situation familiale.
        Idéal pour les mamans.
      `,
      en: `
        You have no children.
        Without family commitments.
        Ideal for mothers.
        Tell us about your family situation.
      `,
    },
    misses: {
      nl: `
        U werkt met kinderen en hun gezin.
        Ervaring met Ouder-Kind opvang is een troef.
        Een warm familiebedrijf met zorg voor elk gezin.
      `,
      fr: `
        Vous vous occupez d'enfants de 3 à 6 ans.
        Une entreprise familiale depuis trois générations.
        Vous informez les familles sans rendez-vous.
      `,
      en: `
        You look after children in our nursery.
        A family business with a long history.
        There is a crèche for staff with children.
      `,
    },
  },
  {
    code: 'gender-identity',
    hits: {
      nl: 'Geen transgenders.',
      fr: 'Pas de personnes trans.',
      en: 'No transgender people, please.',
    },
    misses: {
      nl: 'Iedereen is welkom, ook transgender personen.',
      fr: 'Les personnes transgenres sont les bienvenues.',
      en: 'Transgender people are welcome here.',
    },
  },
];

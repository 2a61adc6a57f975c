import type { Sentences } from './linter-sentences';

export const ageSentences: readonly Sentences[] = [
  {
    code: 'maximum-age',
    hits: {
      nl: `
        U bent maximum 35 jaar.
        Leeftijd: max. 40 jaar
        Wij zoeken iemand jonger dan 30 jaar met zin voor initiatief.
        Bij voorkeur tussen 25 en 35 jaar oud.
        De maximumleeftijd voor deze functie is veertig.
        Kandidaten tot 45 jaar kunnen zich melden.
        Geen 50-plussers aub.
        U bent geboren na 1990.
        Profiel: 20-30 jaar, vlot en stipt.
        Niet ouder dan vijfendertig jaar.
      `,
      fr: `
        Vous avez max. 30 ans.
        Âge : moins de 35 ans
        Candidats entre 25 et 40 ans uniquement.
        La limite d'âge est fixée à 45 ans.
        Vous êtes âgé(e) de 20 à 30 ans.
        35 ans maximum.
        Être né après 1985.
        Vous avez trente ans au maximum.
      `,
      en: `
        You are under 40.
        Maximum age: 35.
        We want people under 35 years of age.
        Candidates aged 20 to 30 preferred.
        You are between 25 and 35 years old.
        No older than 45 years.
        Applicants must be born after 1992.
        There is an age limit for this post.
      `,
    },
    misses: {
      nl: `
        U hebt minstens 20 jaar ervaring in de bouw.
        Het huis bestaat 35 jaar en telt 40 bedden.
        U begeleidt jongeren tot 25 jaar in hun zoektocht naar werk.
        Een opvang voor kinderen van 2,5 tot 12 jaar.
        Er is geen leeftijdsgrens.
        U krijgt een lening van maximum 25 jaar voor uw woning.
        U werkt maximum 38 uur per week.
        U bent minstens 18 jaar.
      `,
      fr: `
        Vous avez 20 ans d'expérience ou plus.
        L'entreprise est active depuis plus de 30 ans.
        Vous encadrez des jeunes de 16 à 25 ans.
        Il n'y a pas de limite d'âge.
        Un contrat de maximum 30 heures par semaine.
        Garantie de maximum 20 ans sur nos toitures.
      `,
      en: `
        You have 20 years of experience or more in the trade.
        You work under 40 hours a week.
        You teach children aged 16 to 18.
        There is no upper age limit.
        Our buildings are maximum 30 years old.
        Deliveries stay under 25 kg.
        A team of between 25 and 35 people.
      `,
    },
  },
  {
    code: 'age-scheme',
    hits: {
      nl: 'Dit is een startbaan voor wie jonger is dan 26 jaar.',
      fr: 'Convention de premier emploi : moins de 26 ans.',
      en: 'This is a Rosetta contract for people under 26 years of age.',
    },
    misses: {
      nl: 'Dit kan met een startbaanovereenkomst.',
      fr: 'Une convention de premier emploi est possible.',
      en: 'A first job agreement is possible.',
    },
  },
  {
    code: 'minimum-age',
    hits: {
      nl: `
        U bent minstens 30 jaar oud.
        Minimumleeftijd is 35 jaar.
      `,
      fr: `
        Vous avez au moins 30 ans.
        Âge minimum : 28 ans.
      `,
      en: `
        You are at least 30 years old.
        Minimum age: 28.
      `,
    },
    misses: {
      nl: `
        U bent minstens 18 jaar oud en hebt rijbewijs C.
        U hebt minstens 25 jaar ervaring.
        U werkt met ouderen vanaf 65 jaar.
      `,
      fr: `
        Vous avez au moins 18 ans et le permis C.
        Notre société existe depuis plus de 30 ans.
      `,
      en: `
        You are at least 18 years old.
        A family firm that is over 30 years old.
      `,
    },
  },
  {
    code: 'youthful-words',
    hits: {
      nl: `
        U komt terecht in een jong en dynamisch team.
        Een jonge, enthousiaste ploeg wacht op u.
        Wij zijn op zoek naar jong talent.
        Je bent een echte digital native.
        Een jong team met een groot hart.
        U bent jong van geest.
        U werkt samen met jonge collega's.
      `,
      fr: `
        Vous rejoignez une équipe jeune et dynamique.
        Une jeune équipe vous attend.
        Nous cherchons un jeune diplômé.
        Nous recherchons de jeunes talents.
        Vous êtes jeune et motivé.
        Une ambiance jeune.
      `,
      en: `
        Join our young and dynamic team.
        We are a young team of developers.
        You are a young professional.
        You bring youthful energy.
        A dynamic, young team awaits you.
      `,
    },
    misses: {
      nl: `
        U werkt als jongerenwerker in het jeugdhuis.
        U zorgt voor jonge kinderen.
        U begeleidt jonge mensen naar werk.
        Een jong bedrijf in volle groei.
        U krijgt een dynamisch team naast u.
        Ook wie pas afgestudeerd is, mag het proberen.
      `,
      fr: `
        Vous travaillez avec de jeunes enfants.
        Une jeune entreprise en pleine croissance.
        Vous accompagnez des jeunes en décrochage.
        Une équipe soudée et dynamique.
        Chef de projet à la maison de jeunes.
      `,
      en: `
        You work with young people in care.
        A young company that grows fast.
        You teach young children to read.
        You join a lively and close team.
      `,
    },
  },
  {
    code: 'graduation-year',
    hits: {
      nl: `
        U bent afgestudeerd na 2022.
        Vermeld uw afstudeerjaar.
        Maximum twee jaar afgestudeerd.
      `,
      fr: `
        Diplômé en 2025 ou 2026.
        Indiquez l'année d'obtention du diplôme.
        Vous êtes diplômé depuis moins de 2 ans.
      `,
      en: `
        You graduated after 2023.
        Please state your graduation year.
        Class of 2025 only.
      `,
    },
    misses: {
      nl: `
        U hebt een diploma verpleegkunde.
        Wij wonnen in 2022 de prijs van de provincie.
      `,
      fr: `
        Vous avez un diplôme de bachelier.
        L'école a ouvert en 2022.
      `,
      en: `
        You hold a degree in nursing.
        The school opened in 2022 and trains graduates.
      `,
    },
  },
  {
    code: 'maximum-experience',
    hits: {
      nl: `
        U hebt maximum 3 jaar ervaring.
        Hoogstens vijf jaar relevante werkervaring.
        0-2 jaar ervaring.
      `,
      fr: `
        Maximum 5 ans d'expérience.
        Vous avez 0 à 2 ans d'expérience.
        Moins de trois ans d'expérience.
      `,
      en: `
        No more than 3 years of experience.
        Up to five years' experience.
        You have 0 to 2 years of relevant experience.
      `,
    },
    misses: {
      nl: `
        U hebt minstens 3 jaar ervaring.
        Ervaring is geen vereiste.
        U hebt 3 tot 5 jaar ervaring.
      `,
      fr: `
        Vous avez au minimum 5 ans d'expérience.
        L'expérience n'est pas nécessaire.
      `,
      en: `
        At least 3 years of experience.
        No experience needed.
      `,
    },
  },
];

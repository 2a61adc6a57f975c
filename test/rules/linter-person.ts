import type { Sentences } from './linter-sentences';

export const personSentences: readonly Sentences[] = [
  {
    code: 'belief-required',
    hits: {
      nl: `
        U bent een praktiserend katholiek.
        Geen hoofddoek.
        Wij zoeken een christelijke medewerker.
        Uw geloof is belangrijk voor ons.
      `,
      fr: `
        Vous êtes catholique.
        Pas de voile au travail.
        Signes religieux interdits.
      `,
      en: `
        Christian candidates preferred.
        No headscarves.
        You are a practising Catholic.
      `,
    },
    misses: {
      nl: `
        U geeft les in een katholieke school.
        U werkt voor de Christelijke Mutualiteit.
        Leerkracht islamitische godsdienst.
        De christelijke vakbond zoekt een jurist.
      `,
      fr: `
        Une école catholique de Namur.
        Vous êtes professeur de religion catholique.
        Avocat praticien en droit social.
      `,
      en: `
        You teach at a Catholic school.
        A Christian charity for the homeless.
        Good practices in coding.
      `,
    },
  },
  {
    code: 'political-conviction',
    hits: {
      nl: 'Vertel ons uw politieke overtuiging.',
      fr: 'Indiquez vos opinions politiques.',
      en: 'Tell us your political views.',
    },
    misses: {
      nl: 'U volgt het politieke nieuws voor onze krant.',
      fr: "Vous suivez l'actualité politique.",
      en: 'You report on political parties.',
    },
  },
  {
    code: 'union-membership',
    hits: {
      nl: `
        Geen vakbondsleden.
        U bent lid van een vakbond.
      `,
      fr: `
        Vous n'êtes pas syndiqué.
        Personnel non syndiqué.
      `,
      en: `
        No union members.
        Our site is union free.
      `,
    },
    misses: {
      nl: `
        Onze vakbond zoekt een adviseur.
        U overlegt met de vakbonden.
      `,
      fr: `
        Le syndicat engage un juriste.
        Vous négociez avec les syndicats.
      `,
      en: `
        The trade union hires a lawyer.
        You know European Union law.
      `,
    },
  },
  {
    code: 'sexual-orientation',
    hits: {
      nl: 'Geen homo’s.',
      fr: 'Pas d’homosexuels.',
      en: 'Heterosexual applicants only.',
    },
    misses: {
      nl: 'Een homogene groep, ook holebi’s zijn welkom.',
      fr: 'Un groupe homogène et ouvert.',
      en: 'An LGBTQ friendly place, straight to the point.',
    },
  },
  {
    code: 'wealth-required',
    hits: {
      nl: 'U hebt geen schulden.',
      fr: 'Sans dettes.',
      en: 'A clean credit history.',
    },
    misses: {
      nl: 'U helpt gezinnen om hun schulden af te bouwen. U hebt een eigen wagen.',
      fr: 'Vous aidez les ménages à gérer leurs dettes.',
      en: 'You assess credit files and manage debts.',
    },
  },
  {
    code: 'health-required',
    hits: {
      nl: `
        U bent in goede gezondheid.
        U bent zelden ziek.
        Geen rugklachten.
      `,
      fr: `
        Vous êtes en bonne santé.
        Jamais malade.
        Sans problèmes de santé.
      `,
      en: `
        You are in good health.
        No back problems.
        Never ill.
      `,
    },
    misses: {
      nl: `
        U werkt in de gezondheidszorg.
        U ziet toe op veiligheid en gezondheid op het werk.
        Wij zijn een financieel gezond bedrijf.
        U verzorgt zieken thuis.
      `,
      fr: `
        Vous travaillez dans le secteur de la santé.
        Vous promouvez une bonne santé au travail.
        Vous soignez des malades à domicile.
      `,
      en: `
        Good health insurance for you and your partner.
        You work in health care.
        Health and safety come first.
      `,
    },
  },
  {
    code: 'disability-excluded',
    hits: {
      nl: `
        Niet geschikt voor mindervaliden.
        Zonder handicap.
      `,
      fr: `
        Sans handicap.
        Poste non accessible aux PMR.
      `,
      en: `
        Not suitable for disabled people.
        Able-bodied applicants only.
      `,
    },
    misses: {
      nl: `
        U begeleidt mensen met een beperking.
        U werkt in de gehandicaptenzorg.
        U denkt zonder beperkingen van hokjes.
      `,
      fr: `
        Vous accompagnez des personnes handicapées.
        Vous disposez d'un permis valide.
      `,
      en: `
        You support people with a disability.
        The office is accessible to wheelchairs.
      `,
    },
  },
  {
    code: 'physical-trait',
    hits: {
      nl: `
        U bent fysiek fit.
        U hebt een aantrekkelijk voorkomen.
        U bent minstens 1,75 m.
        Geen zichtbare tatoeages.
      `,
      fr: `
        Bonne présentation exigée.
        Vous avez un physique agréable.
        Sans tatouages visibles.
      `,
      en: `
        You are physically fit.
        An attractive appearance.
        No visible tattoos.
      `,
    },
    misses: {
      nl: `
        Het werk is fysiek: u tilt dozen tot 15 kg.
        U bent fysiek fit genoeg om kisten van 20 kg te dragen.
        U houdt de machines in goede conditie.
        U geeft sportlessen en atletiek.
        Een aantrekkelijk loon.
      `,
      fr: `
        Vous soignez la bonne présentation des rayons.
        Le travail est physique : vous portez des charges.
        Un salaire attrayant.
      `,
      en: `
        You lift loads of 15 kg, so you are physically able to carry them.
        An attractive salary.
        You teach physical education.
      `,
    },
  },
  {
    code: 'photo-asked',
    hits: {
      nl: 'Stuur uw cv met foto.',
      fr: 'Envoyez votre CV avec photo.',
      en: 'Send your CV with a photo.',
    },
    misses: {
      nl: 'U maakt foto’s van onze gerechten.',
      fr: 'Vous retouchez des photos.',
      en: 'You edit photos for our web shop.',
    },
  },
  {
    code: 'genetic-trait',
    hits: {
      nl: 'Zonder erfelijke aandoening.',
      fr: 'Vous acceptez un test génétique.',
      en: 'You agree to a genetic test.',
    },
    misses: {
      nl: 'U voert genetische tests uit in ons labo.',
      fr: 'Vous réalisez des tests génétiques.',
      en: 'You develop genetic test kits.',
    },
  },
  {
    code: 'social-origin',
    hits: {
      nl: 'U komt uit een goede familie.',
      fr: "Vous êtes issu d'un milieu aisé.",
      en: 'You come from a good family.',
    },
    misses: {
      nl: 'Een goede sfeer en een familiaal bedrijf.',
      fr: 'Un bon milieu de travail.',
      en: 'A good place for family days.',
    },
  },
  {
    code: 'social-position',
    hits: {
      nl: 'Geen werklozen.',
      fr: 'Pas de chômeurs.',
      en: 'The unemployed need not apply, no unemployed people.',
    },
    misses: {
      nl: 'U begeleidt werklozen en daklozen.',
      fr: "Vous accompagnez des demandeurs d'emploi.",
      en: 'You coach unemployed people.',
    },
  },
  {
    code: 'criminal-record',
    hits: {
      nl: 'Een blanco strafblad is nodig.',
      fr: 'Casier judiciaire vierge.',
      en: 'A clean criminal record is required.',
    },
    misses: {
      nl: 'U kent het strafrecht.',
      fr: 'Vous connaissez le droit pénal.',
      en: 'You have a good track record in criminal law.',
    },
  },
  {
    code: 'salary-history',
    hits: {
      nl: 'Vermeld uw huidige loon.',
      fr: 'Indiquez votre salaire actuel.',
      en: 'State your current salary.',
    },
    misses: {
      nl: 'U verwerkt de loonfiches van 300 mensen. Uw loon ligt tussen 2800 en 3400 euro.',
      fr: 'Vous établissez les fiches de paie. Votre salaire suit le barème.',
      en: 'You prepare payslips. Your salary follows the scale.',
    },
  },
];

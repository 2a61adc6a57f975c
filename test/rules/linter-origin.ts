import type { Sentences } from './linter-sentences';

export const originSentences: readonly Sentences[] = [
  {
    code: 'nationality-required',
    hits: {
      nl: `
        U hebt de Belgische nationaliteit.
        Enkel EU-burgers komen in aanmerking.
        Vermeld uw nationaliteit.
      `,
      fr: `
        Vous êtes de nationalité belge.
        Uniquement des ressortissants européens.
      `,
      en: `
        Belgian nationals only.
        You must be an EU citizen.
      `,
    },
    misses: {
      nl: `
        Bij ons werken 34 nationaliteiten samen.
        Een nationaal netwerk met internationale klanten.
        U mag in België werken.
      `,
      fr: `
        Plus de 40 nationalités travaillent ici.
        Vous disposez d'un permis de travail.
        Une entreprise belge de renommée nationale.
      `,
      en: `
        You may work in Belgium.
        You work with Belgian clients and a French teacher.
        More than 30 nationalities work here.
      `,
    },
  },
  {
    code: 'origin-required',
    hits: {
      nl: `
        Geen buitenlanders.
        U bent van Belgische afkomst.
        Alleen autochtonen.
      `,
      fr: `
        Pas d'étrangers.
        Candidat d'origine belge.
        Étrangers s'abstenir.
      `,
      en: `
        No foreigners.
        Applicants of European descent.
        You have a Western appearance.
      `,
    },
    misses: {
      nl: `
        U helpt mensen van buitenlandse afkomst aan een woning.
        Vlees van Belgische oorsprong.
        U begeleidt vluchtelingen bij hun inburgering.
      `,
      fr: `
        Vous accueillez des personnes d'origine étrangère.
        Des produits d'origine belge.
        Vous aidez les réfugiés dans leurs démarches.
      `,
      en: `
        You help refugees to find a home.
        We sell cheese of Belgian origin and meat of French origin.
        You serve foreign customers.
      `,
    },
  },
  {
    code: 'skin-colour',
    hits: {
      nl: 'Liefst een blanke medewerker.',
      fr: 'Personne blanche de préférence.',
      en: 'White candidates only.',
    },
    misses: {
      nl: 'U schildert blanke en zwarte meubels.',
      fr: 'Vous servez des vins blancs et noirs.',
      en: 'You wear a white shirt and black shoes.',
    },
  },
  {
    code: 'residence-required',
    hits: {
      nl: 'U woont in de buurt van Gent.',
      fr: 'Vous habitez à Namur.',
      en: 'You must live in Leuven.',
    },
    misses: {
      nl: 'De bewoners wonen in kleine huizen rond een tuin.',
      fr: 'Les résidents habitent à dix minutes du centre.',
      en: 'Our residents live in small houses near the park.',
    },
  },
  {
    code: 'mother-tongue',
    hits: {
      nl: `
        Nederlands is uw moedertaal.
        Moedertaal Nederlands, goede kennis Frans.
        U bent native speaker Engels.
      `,
      fr: `
        Le français est votre langue maternelle.
        Vous êtes de langue maternelle néerlandaise.
        Francophone natif.
      `,
      en: `
        You are a native speaker of English.
        Dutch is your mother tongue.
        Native English speaker wanted.
        Native level of French.
      `,
    },
    misses: {
      nl: `
        U spreekt vlot Nederlands (C1).
        U geeft les aan cursisten met een andere moedertaal.
        U ontwikkelt cloud-native toepassingen.
        Nederlands hoeft niet uw moedertaal te zijn.
      `,
      fr: `
        Vous parlez couramment le français.
        Le français ne doit pas être votre langue maternelle.
        Vous développez des applications natives.
      `,
      en: `
        You build native apps for iOS and Android.
        English at level C1.
        You work with React Native.
        You need not be a native speaker.
      `,
    },
  },
  {
    code: 'accent-excluded',
    hits: {
      nl: 'U spreekt accentloos Nederlands.',
      fr: 'Vous parlez français sans accent.',
      en: 'You speak English without an accent.',
    },
    misses: {
      nl: 'U legt het accent op kwaliteit.',
      fr: "Nous mettons l'accent sur la qualité.",
      en: 'The accent is on quality.',
    },
  },
  {
    code: 'language-unreasoned',
    hits: {
      nl: `
        Nederlands is een must.
        Nederlands en Frans zijn vereist.
        U hebt een perfecte kennis van het Frans.
        Perfect Nederlands, daar beginnen wij mee.
        Perfect tweetalig.
        Kennis van het Engels is absoluut noodzakelijk.
      `,
      fr: `
        Le néerlandais est indispensable.
        Maîtrise parfaite : français impeccable.
        Une parfaite maîtrise du néerlandais.
        Parfaitement bilingue.
        Connaissance de l'anglais exigée.
      `,
      en: `
        Perfect Dutch required.
        Dutch is a must.
        Flawless spoken English.
        Perfectly bilingual.
      `,
    },
    misses: {
      nl: `
        Nederlands op niveau B2 is vereist.
        Frans is vereist, want u belt met klanten in Wallonië.
        Perfect Frans, omdat u brieven van de rechtbank naleest.
        Omdat u kinderen leert lezen, is Nederlands noodzakelijk.
        Nederlands is een plus, geen must.
        Frans is geen vereiste, u leert het bij ons.
        U geeft lessen Frans; een diploma van leraar Frans is vereist.
        Wij spreken Nederlands op de werkvloer.
        Een rijbewijs is een must.
      `,
      fr: `
        Néerlandais exigé (niveau B1).
        Le néerlandais est indispensable, car vous accueillez des clients en Flandre.
        Une parfaite maîtrise du français pour rédiger des jugements.
        Le néerlandais est un atout.
        Professeur de français : diplôme exigé.
      `,
      en: `
        English at level C1 is required.
        Dutch is required because you phone customers in Flanders.
        Dutch is not required.
        You need perfect English to write contracts.
        A driving licence is a must.
      `,
    },
  },
  {
    code: 'birth-asked',
    hits: {
      nl: `
        Vermeld uw geboortedatum.
        U bent geboren en getogen in Brugge.
      `,
      fr: `
        Indiquez votre date de naissance.
        Vous êtes né en Belgique.
      `,
      en: `
        State your date of birth.
        You were born in Belgium.
      `,
    },
    misses: {
      nl: `
        U schrijft geboorten in bij de burgerlijke stand.
        Het idee werd geboren in Leuven.
      `,
      fr: `
        Vous préparez les parents à la naissance.
        Le projet est né à Liège.
      `,
      en: `
        You register births and deaths.
        The firm was born in Ghent.
      `,
    },
  },
  {
    code: 'civil-status',
    hits: {
      nl: `
        U bent alleenstaand.
        Liefst ongehuwd.
        Vermeld uw burgerlijke staat.
      `,
      fr: `
        Vous êtes célibataire.
        Votre état civil n'est pas un détail.
        Vous êtes marié et mobile.
      `,
      en: `
        You are single and flexible.
        Marital status: unmarried.
      `,
    },
    misses: {
      nl: `
        U haalt het afval gescheiden op.
        U begeleidt alleenstaande ouders.
        Ambtenaar van de burgerlijke stand.
        U bent single point of contact.
      `,
      fr: `
        Vous travaillez au service état civil de la commune.
        Vous aidez des parents isolés.
        Rue Marie-Thérèse 3.
      `,
      en: `
        You are the single point of contact.
        You build single page applications.
      `,
    },
  },
];

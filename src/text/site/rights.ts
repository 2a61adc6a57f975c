import type { Language } from '../../types/language';

/** The rights that a job mediator shows to everyone it serves: Flemish Government Order of 10 December 2010, annex 5 (promise 14). */
export interface RightsText {
  heading: string;
  source: string;
  rights: string[];
  /** How to get a copy of one's file. */
  file: { heading: string; paragraphs: string[] };
}

export const rightsTexts: Record<Language, RightsText> = {
  nl: {
    heading: 'Uw rechten bij arbeidsbemiddeling',
    source:
      'Deze rechten volgen uit het decreet van 10 december 2010 over private arbeidsbemiddeling en bijlage 5 van het besluit van de Vlaamse Regering bij dat decreet.',
    rights: [
      'U betaalt nooit: voor arbeidsbemiddeling mag niemand u iets aanrekenen.',
      'Wij behandelen u objectief, met respect en zonder discriminatie. Een vacature die discriminatie mogelijk maakt, plaatsen wij niet.',
      'Wij eerbiedigen uw privéleven: wij gebruiken uw gegevens alleen met uw toestemming, in uw professioneel belang en volgens de privacywet.',
      'U mag uw gegevens inkijken. Na het einde van de opdracht krijgt u, als u dat vraagt, een kopie van uw dossier.',
      'Wat u ons vertelt, gebruiken wij alleen om werk voor u te zoeken, tenzij u apart iets anders toestaat.',
      'U krijgt op tijd juiste en volledige informatie.',
      'Een psychologische test gebeurt alleen door een psycholoog of onder diens leiding.',
      'Wij bemiddelen alleen voor vacatures die echt bestaan.',
      'Wij bemiddelen niet voor werk dat ingaat tegen de openbare orde, de sociale wetten of de belastingwetten.',
      'Wij bemiddelen niet voor een werkgever bij wie gestaakt wordt of die zijn personeel niet laat werken (lock-out).',
      'Voor wie uit een ander land komt, bemiddelen wij volgens de regels die daarvoor gelden.',
    ],
    file: {
      heading: 'Een kopie van uw dossier',
      paragraphs: [
        'Meld u aan: op uw pagina krijgt u met één knop meteen een kopie van alles wat over u bewaard is, om te lezen, af te drukken of als bestand mee te nemen. U hoeft geen reden te geven, en het kost niets.',
        'Kunt u zich niet aanmelden, bijvoorbeeld omdat uw account afgesloten is, schrijf ons dan liefst vanaf het mailadres waarmee u was ingeschreven. Een medewerker bezorgt u dan dezelfde kopie, binnen een maand.',
      ],
    },
  },
  fr: {
    heading: 'Vos droits en matière de placement',
    source:
      'Ces droits découlent du décret flamand du 10 décembre 2010 relatif au placement privé et de l’annexe 5 de l’arrêté du Gouvernement flamand pris en exécution de ce décret.',
    rights: [
      'Vous ne payez jamais : personne ne peut vous facturer quoi que ce soit pour le placement.',
      'Nous vous traitons de façon objective, avec respect et sans discrimination. Nous ne publions pas d’offre qui permettrait une discrimination.',
      'Nous respectons votre vie privée : nous n’utilisons vos données qu’avec votre consentement, dans votre intérêt professionnel et selon la loi sur la vie privée.',
      'Vous pouvez consulter vos données. Après la fin de la mission, vous recevez une copie de votre dossier si vous la demandez.',
      'Ce que vous nous dites ne sert qu’à chercher du travail pour vous, sauf si vous autorisez autre chose à part.',
      'Vous recevez à temps des informations exactes et complètes.',
      'Un test psychologique n’est fait que par un psychologue ou sous sa direction.',
      'Nous ne plaçons que pour des offres qui existent vraiment.',
      'Nous ne plaçons pas pour un travail contraire à l’ordre public, aux lois sociales ou aux lois fiscales.',
      'Nous ne plaçons pas chez un employeur en cas de grève ou de lock-out.',
      'Pour qui vient d’un autre pays, nous plaçons selon les règles prévues à cet effet.',
    ],
    file: {
      heading: 'Une copie de votre dossier',
      paragraphs: [
        'Connectez-vous : sur votre page, un bouton vous donne aussitôt une copie de tout ce qui est conservé sur vous, à lire, à imprimer ou à emporter comme fichier. Vous ne devez pas donner de raison, et c’est gratuit.',
        'Vous ne pouvez pas vous connecter, par exemple parce que votre compte est fermé ? Écrivez-nous de préférence depuis l’adresse e-mail avec laquelle vous étiez inscrit. Un collaborateur vous remet alors la même copie, dans le mois.',
      ],
    },
  },
  en: {
    heading: 'Your rights in job mediation',
    source:
      'These rights follow from the Flemish decree of 10 December 2010 on private job mediation and annex 5 of the Flemish Government’s order under that decree.',
    rights: [
      'You never pay: nobody may charge you anything for job mediation.',
      'We treat you objectively, with respect and without discrimination. We do not place an ad that makes discrimination possible.',
      'We respect your private life: we use your data only with your consent, in your professional interest and as privacy law says.',
      'You may consult your data. After the end of the assignment you get a copy of your file if you ask for it.',
      'What you tell us is only used to look for work for you, unless you separately allow something else.',
      'You get correct and complete information in time.',
      'A psychological test is only done by a psychologist or under a psychologist’s direction.',
      'We only mediate for vacancies that really exist.',
      'We do not mediate for work that goes against public order, social law or tax law.',
      'We do not mediate for an employer where there is a strike or a lock-out.',
      'For people who come from another country we mediate by the rules that apply to them.',
    ],
    file: {
      heading: 'A copy of your file',
      paragraphs: [
        'Sign in: on your page one button gives you at once a copy of everything that is kept about you, to read, to print or to take along as a file. You need not give a reason, and it costs nothing.',
        'If you cannot sign in, for instance because your account is closed, write to us, preferably from the e-mail address with which you signed up. A member of staff then gives you the same copy, within a month.',
      ],
    },
  },
};

/** The version of a text that people agree to or are shown: the beginning of its SHA-256. */
export function formatVersion(sha256: string, language: Language): string {
  const word = { nl: 'Versie', fr: 'Version', en: 'Version' }[language];
  return `${word} ${sha256.slice(0, 12)}`;
}

import type { BehaviourKind } from '../../types/behaviour';
import type { Language } from '../../types/language';

/** Words of the trends that everyone may read, and of the switch by which a person stays out of them. */
export interface TrendText {
  heading: string;
  lead: string;
  method: (leastPersons: number) => string;
  none: string;
  totals: string;
  details: string;
  period: string;
  what: string;
  occupation: string;
  region: string;
  language: string;
  persons: string;
  kinds: Record<BehaviourKind, string>;
  week: (week: number, year: number) => string;
  /** Weeks that were too small alone. */
  month: (month: string) => string;
  tooFew: string;
  all: string;
  notKnown: string;
  csv: string;
  analysis: Record<'heading' | 'on' | 'off' | 'refuse' | 'allow', string>;
  /** In the notice at sign-up (GDPR 21(4)). */
  atDoor: string;
}

export const trendTexts: Record<Language, TrendText> = {
  nl: {
    heading: 'Wat mensen op onze site doen',
    lead: 'Deze cijfers tellen mensen die aangemeld waren. Niemand is erin te herkennen.',
    method: (leastPersons) =>
      `Een cijfer gaat over minstens ${leastPersons} mensen en is afgerond op vijf. Wie iets meermaals deed, telt per week één keer, met wat die persoon het eerst deed. Wie het niet wil, telt niet mee. Een week die geteld is, wordt nooit opnieuw geteld; wat erachter zat, is dan gewist.`,
    none: 'Er zijn nog geen cijfers: daarvoor deden nog te weinig mensen hetzelfde.',
    totals: 'Per week',
    details: 'De laatste periode in detail',
    period: 'Periode',
    what: 'Wat',
    occupation: 'Soort werk',
    region: 'Streek',
    language: 'Taal van de pagina',
    persons: 'Mensen',
    kinds: {
      searched: 'Zochten',
      'looked-at': 'Bekeken een vacature',
      applied: 'Solliciteerden',
      'put-aside': 'Legden een vacature opzij',
      'profile-changed': 'Wijzigden hun profiel',
    },
    week: (week, year) => `week ${week} van ${year}`,
    month: (month) => `${month}, weken met te weinig mensen samen`,
    tooFew: 'te weinig',
    all: 'alles',
    notKnown: 'niet bekend',
    csv: 'Alle cijfers als CSV',
    analysis: {
      heading: 'Telt u mee in onze cijfers?',
      on: 'Ja. Wij tellen hoeveel mensen zoeken, vacatures bekijken of solliciteren, voor welk soort werk en in welke streek. Wij bewaren daarvoor per week alleen wat u van elk het eerst deed, tot het geteld is. Niemand kijkt naar u alleen. Wilt u dat niet, dan stopt het meteen en wissen wij wat er nog staat.',
      off: 'Nee. Wij bewaren niet wat u op de site doet om te tellen, en wat er stond is gewist.',
      refuse: 'Mij niet meetellen',
      allow: 'Mij weer meetellen',
    },
    atDoor:
      'Wij tellen hoeveel aangemelde mensen zoeken, bekijken of solliciteren, omdat wij daar een gerechtvaardigd belang bij hebben. U kunt daar altijd bezwaar tegen maken, met één klik op uw pagina en zonder reden; vanaf dan telt u niet mee.',
  },
  fr: {
    heading: 'Ce que les gens font sur notre site',
    lead: 'Ces chiffres comptent des personnes qui étaient connectées. Personne ne peut y être reconnu.',
    method: (leastPersons) =>
      `Un chiffre concerne au moins ${leastPersons} personnes et est arrondi à cinq. Qui fait plusieurs fois la même chose compte une fois par semaine, avec ce que cette personne a fait en premier. Qui ne le veut pas n’est pas compté. Une semaine comptée ne l’est plus jamais ; ce qui était derrière est alors effacé.`,
    none: 'Il n’y a pas encore de chiffres : trop peu de personnes ont fait la même chose.',
    totals: 'Par semaine',
    details: 'La dernière période en détail',
    period: 'Période',
    what: 'Quoi',
    occupation: 'Type de travail',
    region: 'Région',
    language: 'Langue de la page',
    persons: 'Personnes',
    kinds: {
      searched: 'Ont cherché',
      'looked-at': 'Ont regardé une offre',
      applied: 'Ont postulé',
      'put-aside': 'Ont écarté une offre',
      'profile-changed': 'Ont modifié leur profil',
    },
    week: (week, year) => `semaine ${week} de ${year}`,
    month: (month) => `${month}, semaines avec trop peu de personnes ensemble`,
    tooFew: 'trop peu',
    all: 'tout',
    notKnown: 'inconnu',
    csv: 'Tous les chiffres en CSV',
    analysis: {
      heading: 'Êtes-vous compté dans nos chiffres ?',
      on: 'Oui. Nous comptons combien de personnes cherchent, regardent des offres ou postulent, pour quel type de travail et dans quelle région. Pour cela, nous ne gardons par semaine que ce que vous avez fait en premier de chaque chose, jusqu’au comptage. Personne ne vous regarde seul. Si vous ne le voulez pas, cela s’arrête tout de suite et nous effaçons ce qui reste.',
      off: 'Non. Nous ne gardons pas ce que vous faites sur le site pour le compter, et ce qui restait est effacé.',
      refuse: 'Ne pas me compter',
      allow: 'Me compter à nouveau',
    },
    atDoor:
      'Nous comptons combien de personnes connectées cherchent, regardent ou postulent, parce que nous y avons un intérêt légitime. Vous pouvez toujours vous y opposer, d’un clic sur votre page et sans raison ; dès lors, vous n’êtes plus compté.',
  },
  en: {
    heading: 'What people do on our site',
    lead: 'These numbers count people who were signed in. Nobody can be recognised in them.',
    method: (leastPersons) =>
      `A number is of at least ${leastPersons} people and rounded to five. Whoever did a thing more than once counts once a week, with what that person did first. Whoever does not want it is not counted. A week that was counted is never counted again; what stood behind it is then erased.`,
    none: 'There are no numbers yet: too few people did the same thing.',
    totals: 'By week',
    details: 'The last period in detail',
    period: 'Period',
    what: 'What',
    occupation: 'Kind of work',
    region: 'Area',
    language: 'Language of the page',
    persons: 'People',
    kinds: {
      searched: 'Searched',
      'looked-at': 'Looked at a vacancy',
      applied: 'Applied',
      'put-aside': 'Put a vacancy aside',
      'profile-changed': 'Changed their profile',
    },
    week: (week, year) => `week ${week} of ${year}`,
    month: (month) => `${month}, weeks with too few people taken together`,
    tooFew: 'too few',
    all: 'everything',
    notKnown: 'not known',
    csv: 'All numbers as CSV',
    analysis: {
      heading: 'Are you counted in our numbers?',
      on: 'Yes. We count how many people search, look at vacancies or apply, for which kind of work and in which area. For that we keep, each week, only what you did first of each, until it is counted. Nobody looks at you alone. If you do not want this, it stops at once and we erase what still stands.',
      off: 'No. We do not keep what you do on the site in order to count it, and what stood there is erased.',
      refuse: 'Do not count me',
      allow: 'Count me again',
    },
    atDoor:
      'We count how many signed-in people search, look or apply, because we have a legitimate interest in that. You can always object, with one click on your page and without a reason; from then on you are not counted.',
  },
};

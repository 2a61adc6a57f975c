import type { MatchesText } from './matches';

export const matchesTextNl: MatchesText = {
  heading: 'Waarom deze vacature?',
  score: (score) => `Score ${score} op 100`,
  noProposal: 'Wij stellen u deze vacature niet voor.',
  earlier: (score) =>
    `Toen wij ze u voorstelden, was de score ${score} op 100: uw profiel of de vacature is sindsdien gewijzigd.`,
  found: 'Wat de regels vonden',
  points: (points, of) => `${points} van ${of} punten`,
  obstacles: 'Wat het tegenhoudt',
  changes: 'Wat iets zou veranderen',
  noChanges: 'Niets in uw profiel zou deze score verhogen.',
  correct: 'Klopt er iets niet? Verbeter uw profiel: de volgende nacht vergelijken wij opnieuw.',
  method: {
    heading: 'Hoe wij vergelijken',
    paragraphs: (points, threshold, limit) => [
      'Elke nacht leggen vaste regels, door mensen geschreven, uw profiel naast elke open vacature. Niets ervan leert vanzelf bij: wat vandaag geldt, geldt voor iedereen op dezelfde manier.',
      'Eerst kijken wij na of de vacature kan passen: verwant beroep (ook uit uw werkervaring), soort contract, afstand, talen, opleiding, rijbewijs, uren, werkmoment, begindatum en loon. Zonder herkend beroep vinden wij niets. Laat u een ander onderdeel helemaal leeg, dan sluit het niets uit. Noemt u wel talen of rijbewijzen, dan rekenen wij alleen met die.',
      `Dan geven wij punten: hoogstens ${points.occupation} voor het beroep, ${points.skills} voor vaardigheden, ${points.nearness} voor nabijheid, ${points.education} voor opleiding en ${points.salary} voor loon. Wat een van beiden niet zegt, krijgt de helft van de punten, behalve het beroep. Vanaf ${threshold} punten stellen wij de vacature voor, hoogstens ${limit} per nacht.`,
      'Uw naam, geslacht, leeftijd, nationaliteit, afkomst, gezin en gezondheid tellen niet mee: de vergelijking kent ze niet. Een werkgever ziet uw score niet, en niemand wordt automatisch afgewezen: u kunt voor elke vacature solliciteren.',
    ],
  },
  notOffered: 'Wij bieden het vergelijken nu niet aan.',
  unread: 'Deze vacature of uw profiel is nog niet gelezen. Dat gebeurt vannacht; kijk morgen opnieuw.',
  noConsent: 'Wij vergelijken u nu niet: daarvoor gaf u geen toestemming.',
  toConsent: 'Naar uw toestemmingen',
  aside: {
    heading: 'Niet interessant?',
    button: 'Niet meer tonen',
    done: 'Wij stellen u deze vacature niet meer voor.',
    undo: 'Toch weer tonen',
    undone: 'Deze vacature mag u weer voorgesteld worden, vanaf de volgende nacht.',
    list: 'Vacatures die u opzij legde',
  },
  review: {
    heading: 'Een mens laten nakijken',
    lead: 'Bent u het niet eens met deze vergelijking? Een medewerker kijkt ze na en antwoordt u, uiterlijk binnen een maand. Lukt dat niet, dan leest u binnen die maand waarom en tot wanneer (hoogstens twee maanden langer). Dat is uw recht en het is gratis.',
    words: 'Wat klopt er volgens u niet?',
    wordsHint: 'Niet verplicht. Schrijf geen gevoelige gegevens.',
    button: 'Vraag een nazicht',
    answer: 'Ons antwoord',
    open: (day, until) => `U vroeg een nazicht op ${day}. Een medewerker antwoordt u uiterlijk op ${until}.`,
    extended: (until) =>
      `Het nazicht duurt langer dan een maand; de reden mailden wij u. U krijgt antwoord uiterlijk op ${until}.`,
    answered: {
      upheld: (day) => `Een medewerker keek het na op ${day}: de uitkomst blijft zoals ze was.`,
      corrected: (day) => `Een medewerker keek het na op ${day}: de uitkomst klopte niet.`,
    },
    sensitive: (names) =>
      `In uw tekst lijkt iets gevoeligs te staan (${names}). Er is niets verstuurd en niets bewaard. Haal het weg en vraag opnieuw.`,
    remedies:
      'Niet eens? U kunt klacht indienen bij de Gegevensbeschermingsautoriteit (zie onderaan) en u kunt naar de rechter stappen.',
  },
  back: 'Terug naar mijn pagina',
  toAd: 'Naar de vacature',
};

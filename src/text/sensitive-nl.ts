import type { SensitiveText } from './sensitive';

const about: Record<keyof SensitiveText['names'], string> = {
  'national-register-number': 'een rijksregisternummer lijkt te zijn',
  iban: 'een rekeningnummer lijkt te zijn',
  health: 'over uw gezondheid of die van een naaste lijkt te gaan',
  pregnancy: 'over een zwangerschap lijkt te gaan',
  union: 'over lidmaatschap van een vakbond lijkt te gaan',
  religion: 'over uw geloof of levensbeschouwing lijkt te gaan',
  politics: 'over uw politieke overtuiging lijkt te gaan',
  orientation: 'over uw seksuele geaardheid of genderidentiteit lijkt te gaan',
  family: 'over uw gezinssituatie lijkt te gaan',
  'criminal-record': 'over uw gerechtelijk verleden lijkt te gaan',
  'ethnic-origin': 'over uw afkomst of huidskleur lijkt te gaan',
};

export const sensitiveNl: SensitiveText = {
  warning: {
    heading: 'Schrijf hier geen gevoelige gegevens',
    paragraphs: [
      'Een werkgever heeft ze niet nodig om u te leren kennen, en ze kunnen tegen u gebruikt worden. Wij zoeken er nooit mee naar werk voor u.',
      'Wij kijken na of u iets schreef dat gevoelig lijkt. Een rijksregisternummer maken wij meteen onleesbaar; al het andere houden wij apart en wij vragen wat u ermee wilt.',
    ],
    listIntro: 'Laat weg, in uw tekst en in elk bestand:',
  },
  names: {
    'national-register-number': 'Rijksregisternummer',
    iban: 'Rekeningnummer',
    health: 'Gezondheid',
    pregnancy: 'Zwangerschap',
    union: 'Vakbond',
    religion: 'Geloof of levensbeschouwing',
    politics: 'Politieke overtuiging',
    orientation: 'Seksuele geaardheid of genderidentiteit',
    family: 'Gezinssituatie',
    'criminal-record': 'Gerechtelijk verleden',
    'ethnic-origin': 'Afkomst of huidskleur',
  },
  masked: (count) =>
    count === 1
      ? 'In uw tekst stond een rijksregisternummer. Wij maakten het onleesbaar voor wij iets bewaarden.'
      : `In uw tekst stonden ${count} rijksregisternummers. Wij maakten ze onleesbaar voor wij iets bewaarden.`,
  question: {
    heading: 'Dit kan niet in uw profiel',
    found: (code) => `U schreef iets dat ${about[code]}.`,
    ask: 'Wat wilt u?',
  },
  choices: {
    leaveOut: { label: 'Weglaten', effect: 'Wij wissen deze passage. De rest van uw tekst blijft.' },
    change: { label: 'Aanpassen', effect: 'U herschrijft de passage. Daarna kijken wij opnieuw.' },
  },
  notKept: 'Dit mogen wij niet bewaren, ook niet als u het vraagt.',
};

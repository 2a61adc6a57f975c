import type { AccountText } from './account';

export const accountTextNl: AccountText = {
  title: 'Mijn pagina',
  heading: (givenName) => `Dag ${givenName}`,
  welcome: {
    heading: 'Uw inschrijving is bevestigd',
    paragraphs: [
      'Nu beslist u wat wij voor u mogen doen. Niets gebeurt zonder uw ja, en elk ja trekt u hier weer in wanneer u wilt.',
    ],
  },
  awaited: {
    heading: 'Uw cv staat hier nog niet',
    paragraphs: (source) => [
      `Wij bewaarden het cv dat wij van “${source}” kregen niet zonder uw toestemming. Nu u die gaf, komt het in uw profiel als wij dat bestand opnieuw inlezen.`,
      'Wachten hoeft niet: u kunt uw profiel nu zelf invullen of uw cv zelf opladen. Wat u zelf invult, overschrijven wij nooit.',
    ],
    link: 'Mijn cv zelf opladen',
  },
  saved: {
    profile: 'Uw profiel is bewaard. Vannacht zoeken wij ermee verder, als u daar toestemming voor gaf.',
    consents: 'Uw keuze is bewaard en geldt vanaf nu.',
    digests: 'Uw keuze voor de mails is bewaard en geldt vanaf nu.',
    analysis: 'Uw keuze over de cijfers is bewaard en geldt vanaf nu.',
  },
  next: 'Vul in wat u belangrijk vindt; behalve postcode en reisafstand mag alles leeg blijven.',
  nextLink: 'Naar mijn pagina',
  contents: 'Op deze pagina',
  matches: {
    heading: 'Vacatures voor u',
    none: 'Nog niets gevonden. Wij kijken elke nacht opnieuw.',
    noConsent: 'Wij zoeken nu niet voor u. Geef hieronder toestemming voor het zoeken, dan beginnen wij vannacht.',
    why: 'Waarom deze vacature?',
    method:
      'De score volgt uit vaste, door mensen geschreven regels. Niemand wordt automatisch afgewezen, en op uw vraag kijkt een mens de vergelijking na.',
    score: (score) => `${score} op 100`,
  },
  consents: {
    heading: 'Uw toestemmingen',
    lead: 'Voor elk doel vragen wij apart uw toestemming. U geeft ze en trekt ze in met één klik. Bij het intrekken van het bewaren leest u eerst wat er gebeurt.',
  },
  digests: {
    heading: 'Mails met vacatures',
    on: 'Aan: vinden wij iets nieuws, dan mailen wij het u ’s ochtends. Vinden wij niets, dan mailen wij niet.',
    off: 'Uit: u krijgt geen mails met vacatures. U vindt ze nog wel op deze pagina.',
    stop: 'Mails stoppen',
    resume: 'Mails weer aanzetten',
  },
  profile: {
    heading: 'Uw profiel',
    lead: 'Hiermee zoeken wij. Alleen uw postcode en reisafstand moeten ingevuld zijn.',
    sensitive:
      'Zet hier geen gevoelige gegevens: niets over gezondheid, geloof, afkomst, politiek, vakbond of seksuele geaardheid, en geen rijksregisternummer of rekeningnummer. Wij hebben ze niet nodig en gebruiken ze nooit.',
    masked:
      'Wij hebben een nummer weggelaten dat op een rijksregisternummer of rekeningnummer leek. Zulke nummers bewaren wij nooit.',
    who: 'Wie u bent',
    work: 'Welk werk u zoekt',
    titles: 'Gewenste beroepen',
    titlesHint: 'Eén per regel, het liefste eerst. Bijvoorbeeld: magazijnier',
    employmentTypes: 'Soort werk',
    employmentTypesHint: 'Niets aangeduid betekent: alles is goed.',
    skills: 'Vaardigheden',
    skillsHint: 'Eén per regel of met komma’s. Bijvoorbeeld: heftruck besturen',
    education: 'Hoogste opleiding',
    notSaid: 'Zeg ik liever niet',
    where: 'Waar',
    postcode: 'Postcode van uw woonplaats',
    postcodeHint: 'Voor de afstand. Uw gemeente tonen wij alleen als u dat kiest.',
    travelKm: 'Hoe ver wilt u reizen? (km)',
    languages: 'Talen',
    languagesHint: 'Alleen talen die u op het werk wilt gebruiken.',
    otherLanguages: 'Andere talen',
    notSpoken: 'Niet',
    phone: 'Telefoon',
    optional: 'niet verplicht',
    save: 'Profiel bewaren',
  },
  understood: {
    heading: 'Zo begrepen wij uw profiel',
    nothing: 'Wij herkenden in uw gewenste beroepen geen beroep. Probeer een ander woord.',
    notYet: 'Dat ziet u hier zodra wij de volgende nacht gezocht hebben.',
    because: (label) => `Herkend aan: ${label}`,
  },
  signOut: 'Afmelden',
  withdrawnStorage: (destroyedOn) => ({
    heading: 'Uw toestemming is ingetrokken',
    paragraphs: [
      'Vanaf nu gebruikt niemand uw profiel nog: wij zoeken geen vacatures meer voor u en mailen u niet meer. U bent afgemeld.',
      `Dit is ook uw vraag om te wissen: op ${destroyedOn} worden uw gegevens vanzelf vernietigd. Wat vóór de intrekking gebeurde, blijft geldig.`,
      'Bedenkt u zich? Tot dan kunt u toch blijven, met de link hieronder of in de mail die u nu krijgt. Vragen? Schrijf ons.',
    ],
  }),
};

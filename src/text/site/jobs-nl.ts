import type { JobsText } from './jobs';

export const jobsTextNl: JobsText = {
  heading: 'Vacatures',
  lead: 'Echte vacatures van werkgevers met wie wij een contract hebben. Kijken kan zonder account, en zoeken is voor u altijd gratis.',
  search: 'Zoek een vacature',
  searchHint: 'Functie, werkgever, postcode of plaats',
  searchButton: 'Zoeken',
  count: (count, query) => `${count === 1 ? '1 vacature' : `${count} vacatures`}${query ? ` met “${query}”` : ''}`,
  nothing: {
    heading: 'Niets gevonden',
    paragraphs: [
      'Er is nu geen vacature waarin al deze woorden staan. Probeer minder of andere woorden, bijvoorbeeld alleen de functie of alleen de gemeente.',
      'Of schrijf u in: dan kijken wij elke nacht of er iets nieuws bij u past.',
    ],
  },
  nothingYet: {
    heading: 'Er staan nu geen vacatures open',
    paragraphs: ['Kom later terug, of schrijf u in: dan kijken wij elke nacht voor u.'],
  },
  showAll: 'Alle vacatures tonen',
  pages: 'Bladzijden',
  previous: 'Vorige',
  next: 'Volgende',
  page: (page, of) => `Bladzijde ${page} van ${of}`,
  remote: 'Van thuis uit',
  until: (day) => `Open tot en met ${day}`,
  invitation: {
    heading: 'Laat ons meezoeken',
    text: 'Schrijf u in, en wij leggen uw profiel elke nacht naast de nieuwe vacatures. Bij elke vacature leest u waarom ze bij u past. Gratis, en u stopt met één klik.',
    button: 'Inschrijven',
  },
  facts: {
    employer: 'Werkgever',
    place: 'Plaats',
    employment: 'Soort werk',
    hours: 'Uren',
    pay: 'Loon',
    skills: 'Vaardigheden',
    languages: 'Talen',
    education: 'Opleiding',
    reference: 'Referentie',
    posted: 'Geplaatst',
    until: 'Open tot en met',
  },
  description: 'Over deze baan',
  noDescription: 'De werkgever gaf geen beschrijving.',
  contact: 'Solliciteren of vragen',
  noContact: (employer) => `Neem rechtstreeks contact op met ${employer}.`,
  direct: (tradeName) =>
    `Wat u de werkgever zelf stuurt, gaat rechtstreeks naar die werkgever. ${tradeName} krijgt het niet en is er niet verantwoordelijk voor.`,
  back: 'Terug naar alle vacatures',
  ended: (title, day) => ({
    heading: 'Deze vacature is afgelopen',
    paragraphs: [`“${title}” stond open tot en met ${day}. Solliciteren kan niet meer.`],
  }),
  alike: 'Zoek een vacature die erop lijkt',
  newest: 'Pas geplaatst',
};

import type { EmployerText } from './employer';

export const employerTextNl: EmployerText = {
  extend: (title, lastDay, contractEnd) => ({
    heading: 'Uw vacature verlengen',
    paragraphs: [
      `“${title}” staat nu op de site tot en met ${lastDay}. Uw contract loopt tot en met ${contractEnd}.`,
      'Kies de nieuwe laatste dag. De vacature blijft dan zonder onderbreking op de site, en u krijgt opnieuw een herinnering voor het einde.',
    ],
    button: 'Verlengen tot en met deze dag',
  }),
  filled: (title) => ({
    heading: 'Is de vacature ingevuld?',
    paragraphs: [
      `Bevestigt u, dan verdwijnt “${title}” meteen van de site. Wie de bladzijde nog opent, leest dat de vacature is afgelopen.`,
    ],
    button: 'Ja, de vacature is ingevuld',
  }),
  remove: (title) => ({
    heading: 'De vacature weghalen',
    paragraphs: [
      `Bevestigt u, dan verdwijnt “${title}” meteen van de site. Wie de bladzijde nog opent, leest dat de vacature is afgelopen.`,
    ],
    button: 'Ja, haal de vacature weg',
  }),
  until: {
    label: 'Nieuwe laatste dag',
    hint: (earliest, latest) => `Van ${earliest} tot en met ${latest}, geschreven als jaar-maand-dag.`,
    wrong: 'Deze dag kan niet. Kies een dag binnen het contract, geschreven als 2026-12-31.',
  },
  noRoom: (title, lastDay, contractEnd, email) => ({
    heading: 'Verlengen kan niet binnen dit contract',
    paragraphs: [
      `“${title}” staat op de site tot en met ${lastDay}, en uw contract loopt tot en met ${contractEnd}.`,
      `Wilt u de vacature langer laten staan, dan is een nieuw contract nodig. Schrijf naar ${email}.`,
    ],
  }),
  instead: {
    extend: 'Toch liever verlengen',
    filled: 'De vacature is ingevuld',
    remove: 'De vacature weghalen',
  },
  extended: (title, lastDay) => ({
    heading: 'Uw vacature is verlengd',
    paragraphs: [`“${title}” staat op de site tot en met ${lastDay}. Voor het einde krijgt u opnieuw een mail.`],
  }),
  wasFilled: (title, until) => ({
    heading: 'Uw vacature is van de site',
    paragraphs: [
      `Fijn dat u iemand vond. “${title}” is niet meer te zien.`,
      `Was het een vergissing? Tot ${until} kunt u dit zelf ongedaan maken, of een medewerker doet het voor u.`,
    ],
  }),
  wasRemoved: (title, until) => ({
    heading: 'Uw vacature is van de site',
    paragraphs: [
      `“${title}” is niet meer te zien.`,
      `Was het een vergissing? Tot ${until} kunt u dit zelf ongedaan maken, of een medewerker doet het voor u.`,
    ],
  }),
  undo: {
    link: 'Maak dit ongedaan',
    asking: (title, until) => ({
      heading: 'De vacature terugzetten',
      paragraphs: [
        `Bevestigt u, dan staat “${title}” meteen weer op de site, tot haar oude laatste dag.`,
        `Dit kan tot ${until}.`,
      ],
      button: 'Zet de vacature terug',
    }),
    done: (title, lastDay, email) => ({
      heading: 'Uw vacature staat weer op de site',
      paragraphs: [
        `“${title}” staat op de site tot en met ${lastDay}.`,
        `De link in uw mail is nu gebruikt. Wilt u de vacature toch weghalen, schrijf dan naar ${email}.`,
      ],
    }),
  },
  used: (title, state, email) => ({
    heading: 'Deze link is al gebruikt',
    paragraphs: [
      `Er is niets gewijzigd. “${title}”: ${state}`,
      `Een link werkt één keer. Wilt u iets anders, schrijf dan naar ${email}.`,
    ],
  }),
  isOpen: (lastDay) => `staat op de site tot en met ${lastDay}.`,
  isNotOpen: 'staat niet meer op de site.',
  over: (email) => ({
    heading: 'Deze link werkt niet meer',
    paragraphs: [
      'De vacature is afgelopen, of de link is niet volledig overgenomen. Er is niets gewijzigd.',
      `Wilt u de vacature opnieuw plaatsen? Schrijf naar ${email}.`,
    ],
  }),
  toAd: 'De vacature bekijken',
  toJobs: 'Naar de vacatures',
};

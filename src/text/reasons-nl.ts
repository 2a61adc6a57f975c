import { formatDay, formatDistance, formatLanguage, formatLevel, formatList, formatMoney } from './format';
import type { Missing, ReasonText } from './reasons';
import { shiftsShown } from './shifts';

const km = (distance: number) => formatDistance(distance, 'nl');
const euro = (amount: number) => formatMoney(amount, 'nl');
const list = (items: string[]) => formatList(items, 'nl');
const day = (date: string) => formatDay(new Date(date), 'nl');
const range = (min: number, max: number) => (min === max ? `${min} %` : `${min} tot ${max} %`);

function nothingAbout(topic: string) {
  return (missing: Missing) => {
    if (missing === 'applicant') return `Uw profiel zegt nog niets over ${topic}. Vult u het aan, dan telt het mee.`;
    if (missing === 'both') return `De vacature en uw profiel zeggen allebei niets over ${topic}.`;
    return `De vacature zegt niets over ${topic}.`;
  };
}

export const reasonsNl: ReasonText = {
  rules: {
    occupation: ({ ad, applicant, percent }) => {
      const found =
        ad === applicant ? 'Dit is een beroep dat u zoekt' : 'Dit beroep is verwant met een beroep dat u zoekt';
      return percent === 100 ? `${found}.` : `${found} (wij lazen de functietitels met ${percent} % zekerheid).`;
    },
    skills: ({ asked, shared }) => {
      if (shared === 0) return 'U noemt geen van de gevraagde vaardigheden. Hebt u er toch? Zet ze in uw profiel.';
      if (asked === 1) return 'U hebt de gevraagde vaardigheid.';
      if (shared === asked) return `U hebt alle ${asked} gevraagde vaardigheden.`;
      return `U hebt ${shared} van de ${asked} gevraagde vaardigheden.`;
    },
    nearness: (facts) =>
      'remote' in facts
        ? 'U kunt dit werk van thuis uit doen.'
        : `Het werk ligt op ${km(facts.km)} van u; u wilt tot ${km(facts.travelKm)} reizen.`,
    education: ({ asked, has }) => `Gevraagd wordt opleidingsniveau ${asked}; u hebt niveau ${has}.`,
    salary: ({ offered, floor }) =>
      `Het loon gaat tot ${euro(offered)} bruto per maand; u vraagt minstens ${euro(floor)}.`,
  },
  missing: {
    occupation: (missing) =>
      missing === 'neither'
        ? 'Dit beroep is niet verwant met wat u zoekt.'
        : nothingAbout('een beroep dat wij herkennen')(missing),
    skills: nothingAbout('vaardigheden'),
    nearness: nothingAbout('de plaats'),
    education: nothingAbout('het opleidingsniveau'),
    salary: nothingAbout('het loon'),
  },
  obstacles: {
    occupation: () => 'Dit beroep is niet verwant met wat u zoekt. Voeg het toe als u het ook wilt doen.',
    employment: () => 'Het soort contract is niet wat u zoekt. Pas aan welke contracten u aanvaardt als dit ook mag.',
    distance: (facts) =>
      `Het werk ligt op ${km(facts.km)} van u en u wilt tot ${km(facts.travelKm)} reizen. Verhoog die afstand als dit ook mag.`,
    languages: ({ language, asked, mastered }) => {
      const name = formatLanguage(language, 'nl');
      if (mastered === 0)
        return `Gevraagd wordt ${name} op niveau ${formatLevel(asked)}; uw profiel noemt die taal niet.`;
      return `Gevraagd wordt ${name} op niveau ${formatLevel(asked)}; u hebt niveau ${formatLevel(mastered)}.`;
    },
    education: ({ asked, has }) => `Gevraagd wordt opleidingsniveau ${asked}; uw profiel noemt niveau ${has}.`,
    salary: ({ offered, floor }) =>
      `Het loon gaat tot ${euro(offered)} bruto per maand en u vraagt minstens ${euro(floor)}. Verlaag dat als dit ook mag.`,
    licences: ({ lacking }) => `Gevraagd wordt rijbewijs ${list(lacking.split(' '))}; uw profiel noemt dat niet.`,
    shifts: ({ refused }) =>
      `Dit werk gebeurt ook ${list(shiftsShown(refused, 'nl'))}, en dat duidde u niet aan. Duid het aan als het ook mag.`,
    hours: ({ min, max, wantedMin, wantedMax }) =>
      `Aangeboden wordt ${range(min, max)} van een voltijdse week; u wilt ${range(wantedMin, wantedMax)}.`,
    start: ({ latest, earliest }) => `Het werk begint uiterlijk op ${day(latest)}; u kunt vanaf ${day(earliest)}.`,
  },
};

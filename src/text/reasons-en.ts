import { formatDay, formatDistance, formatLanguage, formatLevel, formatList, formatMoney } from './format';
import type { Missing, ReasonText } from './reasons';
import { shiftsShown } from './shifts';

const km = (distance: number) => formatDistance(distance, 'en');
const euro = (amount: number) => formatMoney(amount, 'en');
const list = (items: string[]) => formatList(items, 'en');
const day = (date: string) => formatDay(new Date(date), 'en');
const range = (min: number, max: number) => (min === max ? `${min} %` : `${min} to ${max} %`);

function nothingAbout(topic: string) {
  return (missing: Missing) => {
    if (missing === 'applicant') return `Your profile says nothing yet about ${topic}. Once you add it, it counts.`;
    if (missing === 'both') return `Neither the job nor your profile says anything about ${topic}.`;
    return `The job says nothing about ${topic}.`;
  };
}

export const reasonsEn: ReasonText = {
  rules: {
    occupation: ({ ad, applicant, percent }) => {
      const found =
        ad === applicant
          ? 'This is an occupation you are looking for'
          : 'This occupation is related to one you are looking for';
      return percent === 100 ? `${found}.` : `${found} (we read the job titles with ${percent}% certainty).`;
    },
    skills: ({ asked, shared }) => {
      if (shared === 0) return 'You name none of the skills asked for. Do you have some? Add them to your profile.';
      if (asked === 1) return 'You have the skill asked for.';
      if (shared === asked) return `You have all ${asked} skills asked for.`;
      return `You have ${shared} of the ${asked} skills asked for.`;
    },
    nearness: (facts) =>
      'remote' in facts
        ? 'You can do this work from home.'
        : `The work is ${km(facts.km)} from you; you are willing to travel ${km(facts.travelKm)}.`,
    education: ({ asked, has }) => `Education level ${asked} is asked for; you have level ${has}.`,
    salary: ({ offered, floor }) =>
      `The pay goes up to ${euro(offered)} gross a month; you ask for at least ${euro(floor)}.`,
  },
  missing: {
    occupation: (missing) =>
      missing === 'neither'
        ? 'This occupation is not related to what you are looking for.'
        : nothingAbout('an occupation that we recognise')(missing),
    skills: nothingAbout('skills'),
    nearness: nothingAbout('the place'),
    education: nothingAbout('the level of education'),
    salary: nothingAbout('the pay'),
  },
  obstacles: {
    occupation: () =>
      'This occupation is not related to what you are looking for. Add it if you would like to do this too.',
    employment: () =>
      'The type of contract is not what you are looking for. Change the contracts you accept if this suits you too.',
    distance: (facts) =>
      `The work is ${km(facts.km)} from you and you are willing to travel ${km(facts.travelKm)}. Raise that distance if this suits you too.`,
    languages: ({ language, asked, mastered }) => {
      const needed = `${formatLanguage(language, 'en')} at level ${formatLevel(asked)} is asked for`;
      if (mastered === 0) return `${needed}; your profile does not name that language.`;
      return `${needed}; you have level ${formatLevel(mastered)}.`;
    },
    education: ({ asked, has }) => `Education level ${asked} is asked for; your profile names level ${has}.`,
    salary: ({ offered, floor }) =>
      `The pay goes up to ${euro(offered)} gross a month and you ask for at least ${euro(floor)}. Lower that if this suits you too.`,
    licences: ({ lacking }) => `Driving licence ${list(lacking.split(' '))} is asked; your profile does not name it.`,
    shifts: ({ refused }) =>
      `This work is also done ${list(shiftsShown(refused, 'en'))}, which you did not tick. Tick it if it suits you.`,
    hours: ({ min, max, wantedMin, wantedMax }) =>
      `Offered is ${range(min, max)} of a full-time week; you want ${range(wantedMin, wantedMax)}.`,
    start: ({ latest, earliest }) =>
      `The work begins on ${day(latest)} at the latest; you can begin from ${day(earliest)}.`,
  },
};

import type { Language } from '../types/language';
import type { MatchFacts, WhatIf } from '../types/matching';
import { formatDistance, formatMoney } from './format';

type Changes = Record<WhatIf['change'], (facts: MatchFacts) => string>;

interface WhatIfText {
  changes: Changes;
  score: (score: number, was: number) => string;
  match: string;
  noMatch: string;
}

/** How changed data would change the result, to the applicant. A change without words does not compile. */
const texts: Record<Language, WhatIfText> = {
  nl: {
    changes: {
      occupation: () => 'Noemde uw profiel dit beroep',
      skills: ({ asked }) =>
        asked === 1
          ? 'Noemde uw profiel de gevraagde vaardigheid'
          : `Noemde uw profiel alle ${asked} gevraagde vaardigheden`,
      distance: ({ travelKm }) => `Wilde u tot ${formatDistance(Number(travelKm), 'nl')} reizen`,
      languages: () => 'Noemde uw profiel de gevraagde talen op het gevraagde niveau',
      employment: () => 'Was elk soort contract goed voor u',
      education: ({ level }) => `Noemde uw profiel opleidingsniveau ${level}`,
      salary: ({ floor }) => `Vroeg u minstens ${formatMoney(Number(floor), 'nl')} bruto per maand`,
      licences: () => 'Noemde uw profiel het gevraagde rijbewijs',
      shifts: () => 'Kon u op elk moment werken',
      hours: () => 'Was elk aantal uren goed voor u',
      start: () => 'Kon u op elk moment beginnen',
    },
    score: (score, was) =>
      score === was ? `dan bleef de score ${score} op 100` : `dan was de score ${score} in plaats van ${was} op 100`,
    match: 'en stelden wij deze vacature voor',
    noMatch: 'maar nog altijd geen voorstel',
  },
  fr: {
    changes: {
      occupation: () => 'Si votre profil citait ce métier',
      skills: ({ asked }) =>
        asked === 1
          ? 'Si votre profil citait la compétence demandée'
          : `Si votre profil citait les ${asked} compétences demandées`,
      distance: ({ travelKm }) =>
        `Si vous acceptiez de vous déplacer jusqu’à ${formatDistance(Number(travelKm), 'fr')}`,
      languages: () => 'Si votre profil citait les langues demandées au niveau demandé',
      employment: () => 'Si tous les types de contrat vous convenaient',
      education: ({ level }) => `Si votre profil citait le niveau de formation ${level}`,
      salary: ({ floor }) => `Si vous demandiez au moins ${formatMoney(Number(floor), 'fr')} brut par mois`,
      licences: () => 'Si votre profil citait le permis demandé',
      shifts: () => 'Si vous pouviez travailler à tout moment',
      hours: () => 'Si tous les horaires vous convenaient',
      start: () => 'Si vous pouviez commencer à tout moment',
    },
    score: (score, was) =>
      score === was ? `le score resterait ${score} sur 100` : `le score serait ${score} au lieu de ${was} sur 100`,
    match: 'et nous vous proposerions cette offre',
    noMatch: 'mais toujours sans proposition',
  },
  en: {
    changes: {
      occupation: () => 'If your profile named this occupation',
      skills: ({ asked }) =>
        asked === 1
          ? 'If your profile named the skill asked for'
          : `If your profile named all ${asked} skills asked for`,
      distance: ({ travelKm }) => `If you were willing to travel ${formatDistance(Number(travelKm), 'en')}`,
      languages: () => 'If your profile named the languages asked for at the level asked for',
      employment: () => 'If any type of contract suited you',
      education: ({ level }) => `If your profile named education level ${level}`,
      salary: ({ floor }) => `If you asked for at least ${formatMoney(Number(floor), 'en')} gross a month`,
      licences: () => 'If your profile named the driving licence asked for',
      shifts: () => 'If you could work at any time of day',
      hours: () => 'If any number of hours suited you',
      start: () => 'If you could begin at any time',
    },
    score: (score, was) =>
      score === was
        ? `the score would stay ${score} out of 100`
        : `the score would be ${score} instead of ${was} out of 100`,
    match: 'and we would propose this job',
    noMatch: 'but still no proposal',
  },
};

/** `Noemde uw profiel alle 4 gevraagde vaardigheden, dan was de score 92 in plaats van 74 op 100, en stelden wij deze vacature voor.` */
export function explainWhatIf({ change, facts, score, was, isMatch }: WhatIf, language: Language): string {
  const t = texts[language];
  return `${t.changes[change](facts)}, ${t.score(score, was)}, ${isMatch ? t.match : t.noMatch}.`;
}

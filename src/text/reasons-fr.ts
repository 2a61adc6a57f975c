import { formatDay, formatDistance, formatLanguage, formatLevel, formatList, formatMoney } from './format';
import type { Missing, ReasonText } from './reasons';
import { shiftsShown } from './shifts';

const km = (distance: number) => formatDistance(distance, 'fr');
const euro = (amount: number) => formatMoney(amount, 'fr');
const list = (items: string[]) => formatList(items, 'fr');
const day = (date: string) => formatDay(new Date(date), 'fr');
const range = (min: number, max: number) => (min === max ? `${min} %` : `${min} à ${max} %`);

function nothingAbout(topic: string) {
  return (missing: Missing) => {
    if (missing === 'applicant') return `Votre profil ne dit encore rien sur ${topic}. Complétez-le et cela comptera.`;
    if (missing === 'both') return `Ni l’offre ni votre profil ne disent quelque chose sur ${topic}.`;
    return `L’offre ne dit rien sur ${topic}.`;
  };
}

export const reasonsFr: ReasonText = {
  rules: {
    occupation: ({ ad, applicant, percent }) => {
      const found =
        ad === applicant ? 'C’est un métier que vous cherchez' : 'Ce métier est proche d’un métier que vous cherchez';
      return percent === 100 ? `${found}.` : `${found} (nous avons lu les intitulés avec ${percent} % de certitude).`;
    },
    skills: ({ asked, shared }) => {
      if (shared === 0)
        return 'Vous ne citez aucune des compétences demandées. Vous en avez ? Ajoutez-les à votre profil.';
      if (asked === 1) return 'Vous avez la compétence demandée.';
      if (shared === asked) return `Vous avez les ${asked} compétences demandées.`;
      return `Vous avez ${shared} des ${asked} compétences demandées.`;
    },
    nearness: (facts) =>
      'remote' in facts
        ? 'Vous pouvez faire ce travail à domicile.'
        : `Le travail est à ${km(facts.km)} de chez vous ; vous acceptez jusqu’à ${km(facts.travelKm)}.`,
    education: ({ asked, has }) => `Une formation de niveau ${asked} est demandée ; vous avez le niveau ${has}.`,
    salary: ({ offered, floor }) =>
      `Le salaire va jusqu’à ${euro(offered)} brut par mois ; vous demandez au moins ${euro(floor)}.`,
  },
  missing: {
    occupation: (missing) =>
      missing === 'neither'
        ? 'Ce métier n’est pas proche de ce que vous cherchez.'
        : nothingAbout('un métier que nous reconnaissons')(missing),
    skills: nothingAbout('les compétences'),
    nearness: nothingAbout('le lieu'),
    education: nothingAbout('le niveau de formation'),
    salary: nothingAbout('le salaire'),
  },
  obstacles: {
    occupation: () => 'Ce métier n’est pas proche de ce que vous cherchez. Ajoutez-le si vous voulez aussi l’exercer.',
    employment: () =>
      'Le type de contrat n’est pas celui que vous cherchez. Adaptez les contrats que vous acceptez si celui-ci vous convient.',
    distance: (facts) =>
      `Le travail est à ${km(facts.km)} de chez vous et vous acceptez jusqu’à ${km(facts.travelKm)}. Augmentez cette distance si cela vous convient.`,
    languages: ({ language, asked, mastered }) => {
      const needed = `Langue demandée : ${formatLanguage(language, 'fr')}, niveau ${formatLevel(asked)}`;
      if (mastered === 0) return `${needed} ; votre profil ne cite pas cette langue.`;
      return `${needed} ; vous avez le niveau ${formatLevel(mastered)}.`;
    },
    education: ({ asked, has }) =>
      `Une formation de niveau ${asked} est demandée ; votre profil cite le niveau ${has}.`,
    salary: ({ offered, floor }) =>
      `Le salaire va jusqu’à ${euro(offered)} brut par mois et vous demandez au moins ${euro(floor)}. Diminuez ce montant si cela vous convient.`,
    licences: ({ lacking }) => `Le permis ${list(lacking.split(' '))} est demandé ; votre profil ne le mentionne pas.`,
    shifts: ({ refused }) =>
      `Ce travail se fait aussi ${list(shiftsShown(refused, 'fr'))}, ce que vous n’avez pas coché. Cochez-le si cela vous convient.`,
    hours: ({ min, max, wantedMin, wantedMax }) =>
      `L’offre est de ${range(min, max)} d’un temps plein ; vous souhaitez ${range(wantedMin, wantedMax)}.`,
    start: ({ latest, earliest }) =>
      `Le travail commence au plus tard le ${day(latest)} ; vous êtes disponible à partir du ${day(earliest)}.`,
  },
};

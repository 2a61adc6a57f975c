import type { SensitiveText } from './sensitive';

const about: Record<keyof SensitiveText['names'], string> = {
  'national-register-number': 'semble être un numéro de registre national',
  iban: 'semble être un numéro de compte',
  health: 'semble concerner votre santé ou celle d’un proche',
  pregnancy: 'semble concerner une grossesse',
  union: 'semble concerner une affiliation syndicale',
  religion: 'semble concerner votre religion ou vos convictions',
  politics: 'semble concerner vos opinions politiques',
  orientation: 'semble concerner votre orientation sexuelle ou votre identité de genre',
  family: 'semble concerner votre situation familiale',
  'criminal-record': 'semble concerner votre passé judiciaire',
  'ethnic-origin': 'semble concerner votre origine ou votre couleur de peau',
};

export const sensitiveFr: SensitiveText = {
  warning: {
    heading: 'N’écrivez pas de données sensibles ici',
    paragraphs: [
      'Un employeur n’en a pas besoin pour vous connaître, et elles peuvent être utilisées contre vous. Nous ne les utilisons jamais pour chercher un emploi pour vous.',
      'Nous vérifions si vous avez écrit quelque chose qui paraît sensible. Un numéro de registre national est rendu illisible aussitôt ; tout le reste est mis à part et nous vous demandons ce que vous voulez en faire.',
    ],
    listIntro: 'Ne mentionnez pas, ni dans votre texte ni dans un fichier :',
  },
  names: {
    'national-register-number': 'Numéro de registre national',
    iban: 'Numéro de compte',
    health: 'Santé',
    pregnancy: 'Grossesse',
    union: 'Syndicat',
    religion: 'Religion ou convictions',
    politics: 'Opinions politiques',
    orientation: 'Orientation sexuelle ou identité de genre',
    family: 'Situation familiale',
    'criminal-record': 'Passé judiciaire',
    'ethnic-origin': 'Origine ou couleur de peau',
  },
  masked: (count) =>
    count === 1
      ? 'Votre texte contenait un numéro de registre national. Nous l’avons rendu illisible avant tout enregistrement.'
      : `Votre texte contenait ${count} numéros de registre national. Nous les avons rendus illisibles avant tout enregistrement.`,
  question: {
    heading: 'Ceci ne peut pas figurer dans votre profil',
    found: (code) => `Vous avez écrit quelque chose qui ${about[code]}.`,
    ask: 'Que voulez-vous ?',
  },
  choices: {
    leaveOut: { label: 'Supprimer', effect: 'Nous effaçons ce passage. Le reste de votre texte demeure.' },
    change: { label: 'Modifier', effect: 'Vous réécrivez le passage. Ensuite, nous vérifions de nouveau.' },
  },
  notKept: 'Nous ne pouvons pas conserver ceci, même si vous le demandez.',
};

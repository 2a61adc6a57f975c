import type { EmployerText } from './employer';

export const employerTextFr: EmployerText = {
  extend: (title, lastDay, contractEnd) => ({
    heading: 'Prolonger votre offre',
    paragraphs: [
      `« ${title} » est sur le site jusqu’au ${lastDay} inclus. Votre contrat court jusqu’au ${contractEnd} inclus.`,
      'Choisissez le nouveau dernier jour. L’offre reste alors en ligne sans interruption, et vous recevrez un nouveau rappel avant la fin.',
    ],
    button: 'Prolonger jusqu’à ce jour inclus',
  }),
  filled: (title) => ({
    heading: 'Le poste est-il pourvu ?',
    paragraphs: [
      `Si vous confirmez, « ${title} » disparaît aussitôt du site. Qui ouvre encore la page y lit que l’offre est terminée.`,
    ],
    button: 'Oui, le poste est pourvu',
  }),
  remove: (title) => ({
    heading: 'Retirer l’offre',
    paragraphs: [
      `Si vous confirmez, « ${title} » disparaît aussitôt du site. Qui ouvre encore la page y lit que l’offre est terminée.`,
    ],
    button: 'Oui, retirez l’offre',
  }),
  until: {
    label: 'Nouveau dernier jour',
    hint: (earliest, latest) => `Du ${earliest} au ${latest} inclus, écrit année-mois-jour.`,
    wrong: 'Ce jour n’est pas possible. Choisissez un jour compris dans le contrat, écrit comme 2026-12-31.',
  },
  noRoom: (title, lastDay, contractEnd, email) => ({
    heading: 'Ce contrat ne permet pas de prolonger',
    paragraphs: [
      `« ${title} » est sur le site jusqu’au ${lastDay} inclus, et votre contrat court jusqu’au ${contractEnd} inclus.`,
      `Pour laisser l’offre plus longtemps, il faut un nouveau contrat. Écrivez à ${email}.`,
    ],
  }),
  instead: {
    extend: 'Plutôt prolonger',
    filled: 'Le poste est pourvu',
    remove: 'Retirer l’offre',
  },
  extended: (title, lastDay) => ({
    heading: 'Votre offre est prolongée',
    paragraphs: [
      `« ${title} » est sur le site jusqu’au ${lastDay} inclus. Vous recevrez un nouvel e-mail avant la fin.`,
    ],
  }),
  wasFilled: (title, until) => ({
    heading: 'Votre offre n’est plus sur le site',
    paragraphs: [
      `Heureux que vous ayez trouvé quelqu’un. « ${title} » n’est plus visible.`,
      `C’était une erreur ? Jusqu’au ${until}, vous pouvez l’annuler vous-même, ou un membre de notre équipe le fait pour vous.`,
    ],
  }),
  wasRemoved: (title, until) => ({
    heading: 'Votre offre n’est plus sur le site',
    paragraphs: [
      `« ${title} » n’est plus visible.`,
      `C’était une erreur ? Jusqu’au ${until}, vous pouvez l’annuler vous-même, ou un membre de notre équipe le fait pour vous.`,
    ],
  }),
  undo: {
    link: 'Annuler ceci',
    asking: (title, until) => ({
      heading: 'Remettre l’offre en ligne',
      paragraphs: [
        `Si vous confirmez, « ${title} » revient aussitôt sur le site, jusqu’à son ancien dernier jour.`,
        `C’est possible jusqu’au ${until}.`,
      ],
      button: 'Remettez l’offre en ligne',
    }),
    done: (title, lastDay, email) => ({
      heading: 'Votre offre est de nouveau sur le site',
      paragraphs: [
        `« ${title} » est sur le site jusqu’au ${lastDay} inclus.`,
        `Le lien de votre e-mail a maintenant servi. Pour retirer tout de même l’offre, écrivez à ${email}.`,
      ],
    }),
  },
  used: (title, state, email) => ({
    heading: 'Ce lien a déjà servi',
    paragraphs: [
      `Rien n’a été modifié. « ${title} » : ${state}`,
      `Un lien ne fonctionne qu’une fois. Pour autre chose, écrivez à ${email}.`,
    ],
  }),
  isOpen: (lastDay) => `sur le site jusqu’au ${lastDay} inclus.`,
  isNotOpen: 'plus sur le site.',
  over: (email) => ({
    heading: 'Ce lien ne fonctionne plus',
    paragraphs: [
      'L’offre est terminée, ou le lien n’a pas été repris en entier. Rien n’a été modifié.',
      `Vous voulez replacer l’offre ? Écrivez à ${email}.`,
    ],
  }),
  toAd: 'Voir l’offre',
  toJobs: 'Vers les offres d’emploi',
};

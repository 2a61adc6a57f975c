import type { JobsText } from './jobs';

export const jobsTextFr: JobsText = {
  heading: 'Offres d’emploi',
  lead: 'De vraies offres, d’employeurs avec qui nous avons un contrat. Vous pouvez tout voir sans compte, et pour vous c’est toujours gratuit.',
  search: 'Chercher une offre',
  searchHint: 'Fonction, employeur, code postal ou lieu',
  searchButton: 'Chercher',
  count: (count, query) => `${count === 1 ? '1 offre' : `${count} offres`}${query ? ` avec « ${query} »` : ''}`,
  nothing: {
    heading: 'Aucun résultat',
    paragraphs: [
      'Aucune offre ne contient tous ces mots pour le moment. Essayez moins de mots ou d’autres mots, par exemple seulement la fonction ou seulement la commune.',
      'Ou inscrivez-vous : nous regardons alors chaque nuit si une nouvelle offre vous convient.',
    ],
  },
  nothingYet: {
    heading: 'Aucune offre n’est ouverte pour le moment',
    paragraphs: ['Revenez plus tard, ou inscrivez-vous : nous regardons alors chaque nuit pour vous.'],
  },
  showAll: 'Voir toutes les offres',
  pages: 'Pages',
  previous: 'Précédente',
  next: 'Suivante',
  page: (page, of) => `Page ${page} sur ${of}`,
  remote: 'À domicile',
  until: (day) => `Ouverte jusqu’au ${day} inclus`,
  invitation: {
    heading: 'Cherchons ensemble',
    text: 'Inscrivez-vous, et nous comparons chaque nuit votre profil aux nouvelles offres. Pour chaque offre, vous lisez pourquoi elle vous convient. C’est gratuit, et vous arrêtez en un clic.',
    button: 'S’inscrire',
  },
  facts: {
    employer: 'Employeur',
    place: 'Lieu',
    employment: 'Type de travail',
    hours: 'Horaire',
    pay: 'Salaire',
    skills: 'Compétences',
    languages: 'Langues',
    education: 'Formation',
    reference: 'Référence',
    posted: 'Publiée',
    until: 'Ouverte jusqu’au',
  },
  description: 'À propos de cet emploi',
  noDescription: 'L’employeur n’a pas donné de description.',
  contact: 'Postuler ou poser une question',
  noContact: (employer) => `Prenez directement contact avec ${employer}.`,
  direct: (tradeName) =>
    `Ce que vous envoyez vous-même à l’employeur va directement chez lui. ${tradeName} ne le reçoit pas et n’en est pas responsable.`,
  back: 'Retour à toutes les offres',
  ended: (title, day) => ({
    heading: 'Cette offre est terminée',
    paragraphs: [`« ${title} » était ouverte jusqu’au ${day} inclus. Il n’est plus possible de postuler.`],
  }),
  alike: 'Chercher une offre semblable',
  newest: 'Publiées récemment',
};

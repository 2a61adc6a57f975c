import type { MatchesText } from './matches';

export const matchesTextFr: MatchesText = {
  heading: 'Pourquoi cette offre ?',
  score: (score) => `Score ${score} sur 100`,
  noProposal: 'Nous ne vous proposons pas cette offre.',
  earlier: (score) =>
    `Quand nous vous l’avons proposée, le score était ${score} sur 100 : votre profil ou l’offre a changé depuis.`,
  found: 'Ce que les règles ont trouvé',
  points: (points, of) => `${points} points sur ${of}`,
  obstacles: 'Ce qui empêche',
  changes: 'Ce qui changerait quelque chose',
  noChanges: 'Rien dans votre profil n’augmenterait ce score.',
  correct: 'Quelque chose n’est pas juste ? Corrigez votre profil : la nuit suivante, nous comparons à nouveau.',
  method: {
    heading: 'Comment nous comparons',
    paragraphs: (points, threshold, limit) => [
      'Chaque nuit, des règles fixes, écrites par des personnes, comparent votre profil à chaque offre ouverte. Rien n’apprend tout seul : ce qui vaut aujourd’hui vaut pour tous de la même façon.',
      'Nous vérifions d’abord si l’offre peut convenir : métier proche (aussi d’après votre expérience), contrat, distance, langues, formation, permis, heures, moments de travail, date de début et salaire. Sans métier reconnu, nous ne trouvons rien. Une autre rubrique laissée entièrement vide n’exclut rien. Si vous citez des langues ou des permis, nous ne comptons que ceux-là.',
      `Puis nous donnons des points : au plus ${points.occupation} pour le métier, ${points.skills} pour les compétences, ${points.nearness} pour la proximité, ${points.education} pour la formation et ${points.salary} pour le salaire. Ce que l’un des deux ne dit pas reçoit la moitié des points, sauf le métier. À partir de ${threshold} points, nous proposons l’offre, ${limit} au plus par nuit.`,
      'Votre nom, votre sexe, votre âge, votre nationalité, votre origine, votre famille et votre santé ne comptent pas : la comparaison ne les connaît pas. Un employeur ne voit pas votre score, et personne n’est écarté automatiquement : vous pouvez postuler à toute offre.',
    ],
  },
  notOffered: 'Pour le moment, nous ne proposons pas la comparaison.',
  unread: 'Cette offre ou votre profil n’a pas encore été lu. Cela se fait cette nuit ; revenez demain.',
  noConsent: 'Nous ne vous comparons pas actuellement : vous n’y avez pas consenti.',
  toConsent: 'Vers vos consentements',
  aside: {
    heading: 'Pas intéressant ?',
    button: 'Ne plus montrer',
    done: 'Nous ne vous proposons plus cette offre.',
    undo: 'Montrer à nouveau',
    undone: 'Cette offre peut à nouveau vous être proposée, dès la nuit suivante.',
    list: 'Offres que vous avez mises de côté',
  },
  review: {
    heading: 'Faire vérifier par une personne',
    lead: 'Vous n’êtes pas d’accord avec cette comparaison ? Un membre de notre équipe la vérifie et vous répond, au plus tard dans le mois. Sinon, vous lisez dans ce mois pourquoi et jusqu’à quand (au plus deux mois de plus). C’est votre droit, et c’est gratuit.',
    words: 'Qu’est-ce qui n’est pas juste, selon vous ?',
    wordsHint: 'Facultatif. N’écrivez pas de données sensibles.',
    button: 'Demander une vérification',
    answer: 'Notre réponse',
    open: (day, until) =>
      `Vous avez demandé une vérification le ${day}. Une personne vous répond au plus tard le ${until}.`,
    extended: (until) =>
      `La vérification prend plus d’un mois ; nous vous en avons écrit la raison. Vous recevez une réponse au plus tard le ${until}.`,
    answered: {
      upheld: (day) => `Une personne a vérifié le ${day} : le résultat reste ce qu’il était.`,
      corrected: (day) => `Une personne a vérifié le ${day} : le résultat n’était pas correct.`,
    },
    sensitive: (names) =>
      `Votre texte semble contenir quelque chose de sensible (${names}). Rien n’a été envoyé ni conservé. Retirez-le et demandez à nouveau.`,
    remedies:
      'Pas d’accord ? Vous pouvez introduire une plainte auprès de l’Autorité de protection des données (voir en bas) et vous pouvez saisir le juge.',
  },
  back: 'Retour à ma page',
  toAd: 'Vers l’offre',
};

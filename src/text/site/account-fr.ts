import type { AccountText } from './account';

export const accountTextFr: AccountText = {
  title: 'Ma page',
  heading: (givenName) => `Bonjour ${givenName}`,
  welcome: {
    heading: 'Votre inscription est confirmée',
    paragraphs: [
      'À vous de décider ce que nous pouvons faire pour vous. Rien ne se fait sans votre oui, et vous retirez chaque oui ici quand vous voulez.',
    ],
  },
  awaited: {
    heading: 'Votre CV n’est pas encore ici',
    paragraphs: (source) => [
      `Sans votre consentement, nous n’avons pas conservé le CV reçu de « ${source} ». Maintenant que vous l’avez donné, il entrera dans votre profil quand nous relirons ce fichier.`,
      'Vous ne devez pas attendre : remplissez votre profil ou téléversez votre CV vous-même. Ce que vous remplissez, nous ne l’écrasons jamais.',
    ],
    link: 'Téléverser mon CV',
  },
  saved: {
    profile: 'Votre profil est enregistré. Cette nuit, nous continuons à chercher avec lui, si vous y avez consenti.',
    consents: 'Votre choix est enregistré et vaut dès maintenant.',
    digests: 'Votre choix pour les mails est enregistré et vaut dès maintenant.',
    analysis: 'Votre choix pour les chiffres est enregistré et vaut dès maintenant.',
  },
  next: 'Remplissez ce qui compte pour vous ; le reste peut rester vide.',
  nextLink: 'Vers ma page',
  contents: 'Sur cette page',
  matches: {
    heading: 'Des offres pour vous',
    none: 'Rien pour le moment. Nous regardons à nouveau chaque nuit.',
    noConsent:
      'Nous ne cherchons pas pour vous actuellement. Consentez ci-dessous à la recherche, et nous commençons cette nuit.',
    why: 'Pourquoi cette offre ?',
    method:
      'Le score découle de règles fixes, écrites par des personnes. Personne n’est écarté automatiquement et, à votre demande, une personne revoit la comparaison.',
    score: (score) => `${score} sur 100`,
  },
  consents: {
    heading: 'Vos consentements',
    lead: 'Pour chaque but, nous demandons un consentement distinct. Vous le donnez et le retirez en un clic. Pour la conservation, vous lisez d’abord ce qui se passe.',
  },
  digests: {
    heading: 'Mails avec des offres',
    on: 'Activés : si nous trouvons quelque chose de nouveau, nous vous écrivons le matin. Sinon, nous n’écrivons pas.',
    off: 'Arrêtés : vous ne recevez pas d’offres par mail. Vous les trouvez toujours sur cette page.',
    stop: 'Arrêter les mails',
    resume: 'Réactiver les mails',
  },
  profile: {
    heading: 'Votre profil',
    lead: 'C’est avec lui que nous cherchons. Seuls le code postal et la distance sont à remplir.',
    sensitive:
      'N’indiquez pas de données sensibles : rien sur la santé, la religion, l’origine, la politique, le syndicat ou l’orientation sexuelle, ni numéro de registre national ou de compte. Nous n’en avons pas besoin et ne les utilisons jamais.',
    masked:
      'Nous avons retiré un numéro qui ressemblait à un numéro de registre national ou de compte. Nous ne conservons jamais de tels numéros.',
    who: 'Qui vous êtes',
    work: 'Le travail que vous cherchez',
    titles: 'Métiers souhaités',
    titlesHint: 'Un par ligne, le préféré d’abord. Par exemple : magasinier',
    employmentTypes: 'Type de travail',
    employmentTypesHint: 'Sans indication, tout convient.',
    skills: 'Compétences',
    skillsHint: 'Une par ligne ou séparées par des virgules. Par exemple : conduire un chariot élévateur',
    education: 'Formation la plus élevée',
    notSaid: 'Je préfère ne pas le dire',
    where: 'Où',
    postcode: 'Code postal de votre domicile',
    postcodeHint: 'Pour la distance. Votre commune n’est montrée que si vous le choisissez.',
    travelKm: 'Jusqu’où voulez-vous vous déplacer ? (km)',
    languages: 'Langues',
    languagesHint: 'Seulement les langues que vous voulez utiliser au travail.',
    otherLanguages: 'Autres langues',
    notSpoken: 'Non',
    phone: 'Téléphone',
    optional: 'facultatif',
    save: 'Enregistrer le profil',
  },
  understood: {
    heading: 'Ce que nous avons compris de votre profil',
    nothing: 'Nous n’avons reconnu aucun métier dans ce que vous souhaitez. Essayez un autre mot.',
    notYet: 'Vous le verrez ici dès que nous aurons cherché, la nuit prochaine.',
    because: (label) => `Reconnu à : ${label}`,
  },
  signOut: 'Se déconnecter',
  withdrawnStorage: (destroyedOn) => ({
    heading: 'Votre consentement est retiré',
    paragraphs: [
      'Dès maintenant, personne n’utilise plus votre profil : nous ne cherchons plus d’offres pour vous et ne vous écrivons plus. Vous êtes déconnecté.',
      `Ceci est aussi votre demande d’effacement : le ${destroyedOn}, vos données seront détruites automatiquement. Ce qui a eu lieu avant le retrait reste valable.`,
      'Vous changez d’avis ? D’ici là, vous pouvez rester, avec le lien ci-dessous ou dans l’e-mail que vous recevez maintenant. Des questions ? Écrivez-nous.',
    ],
  }),
};

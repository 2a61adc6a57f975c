import type { ConsentText } from './consents';

export const consentTextFr: ConsentText = {
  give: 'Oui, je donne ce consentement',
  withdraw: 'Retirer le consentement',
  leave: 'Retirer le consentement et tout faire effacer',
  never: 'Vous n’avez pas encore donné ce consentement.',
  open: 'À quoi vous consentez',
  given: (moment) => `Donné le ${moment}.`,
  withdrawn: (moment) => `Retiré le ${moment}.`,
  effect: {
    'account-storage':
      'Si vous retirez ce consentement, tout s’arrête aussitôt : vous êtes déconnecté, personne n’utilise plus votre profil, et nous devons l’effacer dans le mois.',
    matching:
      'Si vous retirez ce consentement, nous ne vous comparons plus dès maintenant et ne vous envoyons plus d’offres. Les offres trouvées, avec score et raisons, disparaissent aussitôt. Nous retenons encore les nuits de comparaison, les offres envoyées, celles mises de côté et les vérifications demandées. Votre compte reste.',
    publication:
      'Si vous retirez ce consentement, votre page n’est aussitôt plus en ligne. Votre profil lui-même reste.',
    'sharing-with-customers':
      'Si vous retirez ce consentement, nous ne donnons plus rien à cet employeur et l’informons aussitôt du retrait.',
    newsletter: 'Si vous retirez ce consentement, nous ne vous envoyons plus de lettre d’information dès maintenant.',
    'partner-analysis': 'Si vous retirez ce consentement, nous ne donnons pour cela rien de vous à des partenaires.',
  },
  sharing: {
    ask: 'Nous ne vous le demandons jamais en général, mais pour chaque employeur à part, au moment où vous postulez chez lui. Voici les employeurs pour lesquels vous l’avez permis.',
    none: 'Vous ne l’avez encore permis pour aucun employeur.',
    title: (employer) => `Transmettre vos données à ${employer}`,
  },
  receipts: {
    heading: 'Vos preuves',
    lead: 'De chaque consentement que vous donnez ou retirez, vous recevez une preuve signée, un instant après votre clic.',
    none: 'Vous n’avez pas encore de preuves. Vous venez de cliquer ? Rechargez cette page dans un instant.',
    link: 'Toutes les preuves de vos consentements',
    line: (event, title, moment) => `${title} : ${event === 'given' ? 'donné' : 'retiré'} le ${moment}`,
  },
  receipt: {
    title: 'Preuve de consentement',
    lead: 'Cette preuve dit ce que vous avez permis ou retiré, quand, et en quels mots. Conservez-la si vous voulez.',
    purpose: 'But',
    employer: 'Employeur',
    events: 'Ce que vous avez dit',
    words: 'Les mots affichés',
    controller: 'Responsable',
    recipients: 'Qui reçoit les données',
    categories: 'Quelles données',
    rights: 'Vos droits',
    notices: 'Ce que vous avez pu lire',
    policy: 'Version de notre politique',
    subject: 'Votre référence chez nous',
    signature: 'Signature',
    download: 'Télécharger la preuve (JSON)',
    verify:
      'Chacun peut vérifier la signature du fichier téléchargé avec notre clé publique ; un seul signe changé se remarque.',
    back: 'Retour à vos consentements',
    event: { given: 'Donné', withdrawn: 'Retiré' },
    names: {
      identity: 'nom et adresse e-mail',
      'contact-data': 'coordonnées',
      profile: 'profil',
      match: 'offres trouvées',
      mail: 'e-mails envoyés',
      behaviour: 'usage du site et des e-mails',
      hosting: 'notre hébergeur',
      'mail-provider': 'notre partenaire e-mail',
      customers: 'l’employeur',
      public: 'toute personne qui a l’adresse de votre page',
      marketing: 'partenaires d’étude',
      'privacy-notice': 'l’explication à l’inscription',
      terms: 'les conditions d’utilisation',
      'decree-rights': 'vos droits en matière de placement',
    },
    allRights:
      'Vous pouvez retirer votre consentement, consulter, corriger, faire effacer, limiter et emporter vos données, vous opposer à leur usage, demander qu’une personne vérifie une comparaison, introduire une plainte auprès de l’Autorité de protection des données et saisir le juge. Écrivez à l’adresse en bas.',
  },
  leaving: {
    heading: 'Retirer votre consentement et tout faire effacer',
    paragraphs: [
      'Sans ce consentement, votre compte ne peut pas continuer d’exister. Le retirer est donc aussi une demande d’effacement. Lisez d’abord ce qui se passe alors ; cette page ne change encore rien.',
    ],
    atOnce: 'Aussitôt',
    atOnceItems: [
      'Personne n’utilise plus votre profil : nous ne cherchons plus pour vous et ne vous envoyons plus d’offres.',
      'Les offres trouvées sont supprimées, et votre page en ligne disparaît.',
      'Tous vos autres consentements sont retirés aussi, et vous êtes déconnecté.',
    ],
    later: 'Ce que nous devons faire dans le mois',
    laterItems: [
      'Effacer votre nom, vos coordonnées, votre profil et vos candidatures. Cela ne se fait pas encore tout seul : un collaborateur doit le faire.',
    ],
    kept: 'Ce que la loi nous laisse conserver',
    keptItems: (proofYears) => [
      `La preuve que vous avez donné et retiré votre consentement : ${proofYears} ans, sans votre nom (RGPD art. 7).`,
      'Si vous vous êtes désinscrit des e-mails : une empreinte de votre adresse, pour ne plus vous écrire (AR du 4 avril 2003).',
      'Un rapport de l’effacement, sans votre nom (RGPD art. 5.2).',
    ],
    told: 'Ces employeurs ont reçu des données de vous ; nous les informons aussitôt du retrait :',
    toldNone: 'Aucun employeur n’a reçu de données de vous par nous.',
    take: 'Téléchargez vos preuves et votre profil avant de tout faire effacer : ensuite, vous ne pourrez plus vous connecter.',
    button: 'Retirer et tout faire effacer',
    stay: 'Non, je garde mon compte',
  },
  told: {
    ask: {
      heading: 'Confirmez que vous le savez',
      paragraphs: [
        'Un candidat a retiré le consentement à partager des données avec vous. Notre e-mail dit de qui il s’agit. N’utilisez plus ce que vous avez reçu par nous et effacez-le, sauf si vous avez vous-même un autre fondement.',
      ],
    },
    button: 'Je le sais',
    done: {
      heading: 'Merci',
      paragraphs: ['Votre réponse est enregistrée. Vous ne recevrez plus d’e-mails de nous à ce sujet.'],
    },
    over: {
      heading: 'Ce lien ne fonctionne plus',
      paragraphs: ['L’adresse n’a peut-être pas été reprise en entier. Répondez alors simplement à notre e-mail.'],
    },
  },
};

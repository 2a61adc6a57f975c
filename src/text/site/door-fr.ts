import type { DoorText } from './door';

export const doorTextFr: DoorText = {
  signUp: {
    heading: 'S’inscrire',
    lead: 'En une minute. Vous recevez un mail pour confirmer, puis vous décidez vous-même de ce que nous pouvons faire pour vous. L’inscription est toujours gratuite.',
    termsLegend: 'Notre contrat avec vous',
    termsTick: 'J’accepte les conditions d’utilisation. Ce n’est pas un consentement à l’usage de mes données.',
    readTerms: 'Lisez les conditions d’utilisation',
    age: (years) => `J’ai au moins ${years} ans.`,
    consentLegend: 'Pouvons-nous conserver votre profil ?',
    matchingLegend: 'Pouvons-nous chercher des offres pour vous chaque nuit ?',
    matchingHint: 'Ce choix est libre. Vous pouvez aussi le faire plus tard, sur votre page.',
    consentTick: 'Oui, je donne ce consentement',
    button: 'M’inscrire',
    notice: (company, email, confirmDays) => [
      `${company} est responsable de vos données. Des questions ? Écrivez à ${email}.`,
      'Votre nom, votre adresse e-mail et votre langue sont nécessaires à notre contrat : sans eux, pas de compte. Conserver votre profil et chercher des offres ne se fait qu’avec votre consentement. Nous gardons la preuve de vos choix parce que la loi le demande.',
      'Notre hébergeur et notre partenaire e-mail travaillent pour nous. Un employeur ne reçoit quelque chose que si vous l’autorisez pour lui.',
      `Sans confirmation à temps, nous effaçons tout ce que nous avons de vous : après une inscription vous avez ${confirmDays} jours, après une invitation jusqu’au jour indiqué dans l’e-mail. Si vous confirmez, nous conservons vos données jusqu’à ce que vous demandiez leur effacement.`,
      'La recherche suit des règles fixes. Personne n’est écarté automatiquement et vous pouvez demander la vérification par une personne.',
      'Vous pouvez consulter, corriger, emporter, faire effacer ou limiter vos données, vous opposer à leur usage et retirer chaque consentement. Vous pouvez aussi porter plainte auprès de l’Autorité de protection des données (adresse en bas).',
      'Ce site utilise un seul cookie : pour vous garder connecté.',
    ],
    noticeHeading: 'Vos données',
    readPrivacy: 'Lire la déclaration de confidentialité',
    known: 'Déjà inscrit ?',
    knownLink: 'Connectez-vous',
  },
  fields: {
    givenName: 'Prénom',
    familyName: 'Nom',
    email: 'Adresse e-mail',
    emailHint: 'Nous vous envoyons tout de suite un mail de confirmation.',
    language: 'Dans quelle langue pouvons-nous vous écrire ?',
  },
  toJobs: 'Vers les offres d’emploi',
  lookInMail: (confirmDays) => ({
    heading: 'Regardez dans vos mails',
    paragraphs: [
      'Si cette adresse peut être inscrite, vous recevez un mail. Cliquez sur le bouton dans ce mail : nous savons ainsi que l’adresse est à vous.',
      `Vous avez ${confirmDays} jours. Ensuite nous effaçons ce que vous avez rempli, et vous pouvez vous réinscrire.`,
      'Rien après quelques minutes ? Regardez dans les courriers indésirables, ou inscrivez-vous à nouveau en vérifiant l’adresse.',
    ],
  }),
  confirm: {
    heading: 'Confirmez votre inscription',
    paragraphs: [
      'Un clic nous suffit pour savoir que cette adresse est à vous. Vous êtes alors connecté tout de suite.',
    ],
    button: 'Confirmer mon inscription',
    given:
      'Par ce clic, vous confirmez aussi ce qui a été coché lors de l’inscription avec votre adresse. Si ce n’était pas vous, ne cliquez pas ; tout sera alors effacé.',
    invited: 'Nous ne conservons votre profil que si vous êtes d’accord. Lisez ce à quoi vous consentez.',
    keptUntil: (moment) => `Sans confirmation, nous effaçons vos données après ${moment}.`,
  },
  alreadyConfirmed: {
    heading: 'Vous avez déjà confirmé',
    paragraphs: ['Ce lien a déjà servi. Connectez-vous pour aller à votre page.'],
  },
  signIn: {
    heading: 'Se connecter',
    paragraphs: [
      'Donnez votre adresse e-mail. Nous vous envoyons un lien qui vous connecte une seule fois ; vous n’avez pas besoin de mot de passe.',
    ],
    button: 'M’envoyer un lien',
  },
  signInSent: (minutes) => ({
    heading: 'Regardez dans vos mails',
    paragraphs: [
      `Si cette adresse est inscrite chez nous, vous recevez un mail avec un lien. Le lien fonctionne une seule fois, pendant ${minutes} minutes.`,
      'Rien ne vient ? Regardez dans les courriers indésirables, ou inscrivez-vous.',
    ],
  }),
  signInLink: {
    heading: 'Connectez-vous',
    paragraphs: ['Cliquez sur le bouton pour aller à votre page.'],
    button: 'Me connecter',
  },
  linkOver: {
    heading: 'Ce lien ne fonctionne plus',
    paragraphs: ['Un lien de connexion fonctionne une seule fois et peu de temps. Demandez-en un nouveau.'],
  },
  confirmOver: {
    heading: 'Ce lien ne fonctionne plus',
    paragraphs: [
      'Le délai pour confirmer est passé, ou le lien est incomplet. Qui ne confirme pas à temps est effacé chez nous.',
      'N’hésitez pas à vous réinscrire.',
    ],
  },
  signedOut: {
    heading: 'Vous êtes déconnecté',
    paragraphs: ['À bientôt. Un nouveau lien suffit pour vous reconnecter.'],
  },
  unsubscribe: {
    heading: 'Arrêter les mails avec des offres',
    paragraphs: ['Un clic et vous ne recevez plus d’offres d’emploi par mail. Pas besoin de vous connecter.'],
    button: 'Ne plus recevoir d’offres par mail',
  },
  unsubscribed: {
    heading: 'Vous ne recevez plus d’offres par mail',
    paragraphs: [
      'Les mails sont arrêtés, dès maintenant.',
      'La recherche continue : nous comparons encore votre profil aux offres chaque nuit, et vous les trouvez sur votre page. Si vous voulez arrêter cela aussi, retirez-y votre consentement pour la recherche.',
    ],
    receipt: 'Vous recevez encore un seul mail qui le confirme.',
    resume: 'C’était une erreur ? Vous réactivez les mails sur votre page.',
    toMyPage: 'Vers ma page',
  },
  unsubscribeUnknown: {
    heading: 'Nous ne connaissons pas ce lien',
    paragraphs: [
      'L’adresse est peut-être incomplète, ou vos données sont déjà effacées ; dans ce cas vous ne recevez plus de mails.',
      'Vous en recevez encore ? Connectez-vous et arrêtez-les sur votre page, ou écrivez-nous : nous le faisons pour vous.',
    ],
  },
};

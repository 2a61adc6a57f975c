import { formatMoment } from './format';
import type { MailText } from './mail';
import { accountMailsFr } from './mail-account';
import { adMailsFr } from './mail-ads';
import { consentMailsFr } from './mail-consents';
import { anchorMailFr } from './mail-anchors';
import { erasureMailsFr } from './mail-erasures';
import { requestMailsFr } from './mail-requests';

export const mailTextFr: MailText = {
  greeting: (givenName) => (givenName ? `Bonjour ${givenName},` : 'Bonjour,'),
  frame: (sender) => ({
    closing: 'Bien à vous',
    company: `${sender.tradeName} est le nom commercial de ${sender.company}`,
    enterpriseNumber: 'Numéro d’entreprise',
    replying: 'Si vous répondez à ce mail, nous conservons votre réponse.',
    privacy: 'Comment nous traitons vos données',
    complaint:
      'Quelque chose ne va pas ? Dites-le-nous. Vous pouvez aussi, à tout moment, introduire une plainte auprès de l’autorité :',
    authority:
      'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles, +32 2 274 48 00, contact@apd-gba.be',
  }),
  kinds: {
    confirm: ({ confirmBy }, { tradeName }) => ({
      subject: `Confirmez votre inscription chez ${tradeName}`,
      preview: 'Un clic et votre inscription est complète.',
      heading: 'Confirmez votre inscription',
      lead: `Bienvenue chez ${tradeName}. Cette adresse mail a été inscrite chez nous. Voulez-vous confirmer que c’était bien vous ?`,
      button: 'Confirmer mon inscription',
      deadline: `Vous avez jusqu’au ${formatMoment(confirmBy, 'fr')}. Sans confirmation, nous effaçons ensuite tout ce que vous avez rempli.`,
      ignored: 'Ce n’était pas vous ? Vous n’avez rien à faire.',
    }),
    invitation: ({ source, confirmBy }, sender) => ({
      subject: 'Pouvons-nous conserver vos données ?',
      preview: 'Sans réponse, nous les effaçons.',
      heading: 'Pouvons-nous conserver vos données ?',
      lead: `${sender.tradeName} cherche des offres d’emploi qui correspondent à ce que vous savez et voulez faire. Pour vous, c’est toujours gratuit. Votre CV nous a été proposé, et nous vous demandons d’abord votre accord.`,
      source: `D’où viennent vos données : ${source}`,
      holding:
        'Pour vous poser cette question, nous conservons un temps votre nom, votre adresse e-mail, votre langue et leur origine (intérêt légitime), et rien d’autre : pas encore votre téléphone ni votre CV. Personne d’autre ne les reçoit, sauf notre hébergeur et notre partenaire e-mail. Vous pouvez les consulter, corriger, faire effacer ou vous y opposer.',
      button: 'Voir et confirmer',
      deadline: `Vous avez jusqu’au ${formatMoment(confirmBy, 'fr')}. Si vous acceptez, votre CV entre dans votre profil quand nous relisons le fichier, ou vous l’y mettez vous-même. Si vous ne faites rien, nous effaçons ensuite vos données ; d’ici là, elles ne servent qu’à cette seule question.`,
      objection: `Vous voulez que nous les effacions tout de suite ? Écrivez à ${sender.email}.`,
    }),
    'sign-in': ({ validMinutes }, { tradeName }) => ({
      subject: `Votre lien pour vous connecter à ${tradeName}`,
      preview: `Le lien fonctionne une seule fois, pendant ${validMinutes} minutes.`,
      heading: 'Connectez-vous',
      lead: `Ce bouton vous mène à votre page. Le lien fonctionne une seule fois et reste valable ${validMinutes} minutes.`,
      button: 'Me connecter',
      ignored:
        'Vous n’avez rien demandé ? Vous n’avez rien à faire. Ne transférez pas ce mail : qui possède le lien peut se connecter.',
    }),
    unsubscribed: () => ({
      subject: 'Votre désinscription est faite',
      preview: 'Vous ne recevrez plus d’offres d’emploi par mail.',
      heading: 'Votre désinscription est faite',
      lead: 'Vous ne recevrez plus d’offres d’emploi de notre part. Ce mail n’en est que la confirmation.',
      staying:
        'Votre profil reste en place et nous continuons à y associer des offres : vous les trouvez sur votre page. Vous voulez aussi arrêter cela ? Retirez-y votre consentement en un clic.',
      button: 'Vers ma page',
    }),
    ...accountMailsFr,
    ...requestMailsFr,
    ...erasureMailsFr,
    'ledger-anchor': anchorMailFr,
    ...consentMailsFr,
    ...adMailsFr,
    digest: ({ items }, { tradeName }) => ({
      subject:
        items.length === 1
          ? 'Une offre d’emploi qui vous correspond'
          : `${items.length} offres d’emploi qui vous correspondent`,
      preview: 'Pour chaque offre, vous lisez pourquoi nous avons pensé à vous.',
      heading: items.length === 1 ? 'Une offre pour vous' : `${items.length} offres pour vous`,
      lead: 'Cette nuit, nous avons comparé votre profil aux offres d’emploi. Voici ce qui vous correspond, et pourquoi.',
      why: 'Pourquoi cette offre ?',
      more: 'Tout sur cette comparaison, et ce que vous pouvez faire',
      remote: 'à domicile',
      score: (score) => `Score ${score} sur 100`,
      method:
        'Le score découle de règles fixes, écrites par des personnes. Personne n’est écarté automatiquement et, à votre demande, une personne revoit la comparaison.',
      profile: 'Quelque chose n’est pas juste ? Corrigez votre profil',
      consent: `Vous recevez ce mail parce que vous avez autorisé ${tradeName} à chercher des offres pour vous.`,
      unsubscribe: 'Ne plus recevoir ces mails',
    }),
  },
};

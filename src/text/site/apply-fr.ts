import type { ApplyText } from './apply';

export const applyTextFr: ApplyText = {
  ways: {
    form: 'Postuler avec notre formulaire',
    formHint: 'Vous choisissez ce que l’employeur reçoit de vous. Connectez-vous d’abord.',
    link: (employer) => `Postuler sur le site de ${employer}`,
    mail: 'Écrire un e-mail',
  },
  applied: (day) => `Vous avez postulé à cette offre le ${day}.`,
  seeApplications: 'Vos candidatures et qui a reçu quoi de vous',
  out: {
    heading: (employer) => `Vous allez maintenant chez ${employer}`,
    link: 'Continuer vers le site de l’employeur',
    mail: 'Écrire à',
    back: 'Retour à l’offre',
  },
  form: {
    heading: 'Postuler',
    receiver: (employer) => `Ces données vont à ${employer}, et à personne d’autre.`,
    lead: 'Vérifiez ce que l’employeur reçoit. Quelque chose n’est pas juste ? Corrigez d’abord votre profil.',
    always: 'L’employeur reçoit toujours ceci, pour pouvoir vous répondre',
    choose: 'Que peut encore savoir l’employeur ?',
    chooseHint: 'Rien n’est coché d’avance. Votre adresse, votre score et tout le reste ne partent jamais.',
    message: 'Votre message',
    messageHint:
      'Facultatif. N’écrivez rien sur la santé, la religion, la famille, le syndicat ou la politique : un employeur n’en a pas besoin.',
    consent: 'Votre consentement pour cet employeur',
    consentTick: 'Oui, je donne ce consentement',
    tickMissing:
      'Sans ce consentement, nous ne transmettons rien. Cochez-le, ou quittez cette page : rien n’a été envoyé.',
    button: 'Envoyer ma candidature',
    nothingElse: 'Votre profil ne contient encore rien à joindre. Complétez-le, ou envoyez seulement un message.',
    sensitive: (names) =>
      `Votre message semble contenir quelque chose de sensible (${names}). Rien n’a été envoyé ni conservé. Retirez-le et envoyez à nouveau.`,
  },
  masked: 'Nous avons rendu illisible, dans votre message, un numéro de registre national ou de compte.',
  disclosures: {
    heading: 'Vos candidatures et qui a reçu quoi de vous',
    lead: 'Voici chaque candidature partie vers un employeur par notre formulaire. Nous ne savons pas qui a lu votre page en ligne.',
    none: 'Aucun employeur n’a encore reçu quoi que ce soit de vous.',
    fields: 'Quoi',
    shared: 'Vous donnez votre consentement pour cet employeur.',
    notShared: 'Vous avez retiré votre consentement : cet employeur ne reçoit plus rien.',
    missed:
      'Ceci n’est pas arrivé : le serveur de messagerie de l’employeur l’a refusé. Un membre de notre équipe cherche la bonne adresse. L’employeur n’a encore rien de vous.',
    withdraw: 'Retirer le consentement pour cet employeur',
    sent: 'Votre candidature est en route vers l’employeur. Vous voyez ci-dessous ce qu’il reçoit.',
    withdrawn: 'Votre consentement est retiré. Cet employeur ne reçoit plus rien, et nous le lui faisons savoir.',
    application: (title) => `Candidature pour « ${title} »`,
    shown: 'Votre profil montré',
    on: (moment) => `Le ${moment}`,
  },
};

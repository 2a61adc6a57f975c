import { formatDay } from './format';
import type { MailText } from './mail';

type ErasureMails = Pick<MailText['kinds'], 'erasure-asked' | 'customer-erasure-asked' | 'erasure-letter'>;

export const erasureMailsNl: ErasureMails = {
  'erasure-asked': ({ destroyedOn, lastDay }, { tradeName, email }) => ({
    subject: 'Wij wissen uw gegevens',
    preview: `Niemand gebruikt ze nog. Op ${formatDay(destroyedOn, 'nl')} worden ze vernietigd.`,
    heading: 'Wij wissen uw gegevens',
    lead: `U vroeg ${tradeName} om uw gegevens te wissen. Niemand ziet of gebruikt ze nog. Op ${formatDay(destroyedOn, 'nl')} worden ze vanzelf vernietigd; zolang een werkgever die ze kreeg dat nog niet bevestigde, kan het later zijn, maar nooit later dan de maand die de wet ons geeft.`,
    undo: lastDay
      ? `Bedenkt u zich? Tot en met ${formatDay(lastDay, 'nl')} kunt u toch blijven. U krijgt dan uw profiel terug; al uw andere toestemmingen vragen wij opnieuw.`
      : `De maand van de wet is bijna om: dit kan niet meer ongedaan gemaakt worden.`,
    button: 'Toch blijven',
    erased: 'Wat vernietigd wordt',
    kept: 'Wat de wet ons laat bewaren',
    letter: `Zodra het gedaan is, krijgt u een laatste brief met een kenmerk als bewijs. Vroeg u dit niet zelf? Kies dan “Toch blijven”, of schrijf naar ${email}.`,
  }),
  'customer-erasure-asked': ({ customerName, destroyedOn, lastDay }, { tradeName, email }) => ({
    subject: 'Wij wissen de gegevens van uw onderneming',
    preview: `Op ${formatDay(destroyedOn, 'nl')} worden ze vernietigd.`,
    heading: 'Wij wissen de gegevens van uw onderneming',
    lead: `${customerName} vroeg ${tradeName} om haar gegevens te wissen. Op ${formatDay(destroyedOn, 'nl')} worden ze vanzelf vernietigd.`,
    undo: lastDay
      ? `Bedenkt u zich? Schrijf ons tot en met ${formatDay(lastDay, 'nl')} op ${email}; daarna kan het niet meer ongedaan gemaakt worden.`
      : 'De maand van de wet is bijna om: dit kan niet meer ongedaan gemaakt worden.',
    erased: 'Wat vernietigd wordt',
    kept: 'Wat de wet ons laat bewaren',
    letter: 'Zodra het gedaan is, krijgt u een laatste brief met een kenmerk als bewijs.',
  }),
  'erasure-letter': ({ destroyedOn }, { tradeName, email }) => ({
    subject: 'Uw gegevens zijn vernietigd',
    preview: 'Met een kenmerk als bewijs. Dit is onze laatste mail aan u.',
    heading: 'Uw gegevens zijn vernietigd',
    lead: `U vroeg ${tradeName} om gegevens te wissen. Dat is gebeurd op ${formatDay(destroyedOn, 'nl')}.`,
    token: 'Uw kenmerk',
    proof:
      'Bewaar dit kenmerk. Het is willekeurig en staat nergens bij uw naam; een controleur vindt ermee de beslissing en het ondertekende attest van de vernietiging terug. Alleen u weet nog dat het over u gaat.',
    erased: 'Wat vernietigd is',
    kept: 'Wat de wet ons laat bewaren',
    rights: `Bent u het daar niet mee eens? Schrijf naar ${email}. U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit (het adres staat onderaan) en u kunt naar de rechter stappen.`,
    last: 'Deze brief is onze laatste: ook uw mailadres wissen wij zodra hij vertrokken is.',
  }),
};

export const erasureMailsFr: ErasureMails = {
  'erasure-asked': ({ destroyedOn, lastDay }, { tradeName, email }) => ({
    subject: 'Nous effaçons vos données',
    preview: `Personne ne les utilise plus. Elles seront détruites le ${formatDay(destroyedOn, 'fr')}.`,
    heading: 'Nous effaçons vos données',
    lead: `Vous avez demandé à ${tradeName} d’effacer vos données. Personne ne les voit ni ne les utilise plus. Le ${formatDay(destroyedOn, 'fr')}, elles seront détruites automatiquement ; tant qu’un employeur qui les a reçues ne l’a pas confirmé, cela peut être plus tard, mais jamais après le mois que la loi nous donne.`,
    undo: lastDay
      ? `Vous changez d’avis ? Jusqu’au ${formatDay(lastDay, 'fr')} inclus, vous pouvez rester. Vous retrouvez alors votre profil ; tous vos autres consentements vous seront redemandés.`
      : 'Le mois de la loi touche à sa fin : il n’est plus possible de revenir en arrière.',
    button: 'Rester quand même',
    erased: 'Ce qui sera détruit',
    kept: 'Ce que la loi nous laisse conserver',
    letter: `Dès que c’est fait, vous recevrez une dernière lettre avec une référence comme preuve. Vous n’avez pas demandé cela ? Choisissez « Rester quand même » ou écrivez à ${email}.`,
  }),
  'customer-erasure-asked': ({ customerName, destroyedOn, lastDay }, { tradeName, email }) => ({
    subject: 'Nous effaçons les données de votre entreprise',
    preview: `Elles seront détruites le ${formatDay(destroyedOn, 'fr')}.`,
    heading: 'Nous effaçons les données de votre entreprise',
    lead: `${customerName} a demandé à ${tradeName} d’effacer ses données. Le ${formatDay(destroyedOn, 'fr')}, elles seront détruites automatiquement.`,
    undo: lastDay
      ? `Vous changez d’avis ? Écrivez-nous jusqu’au ${formatDay(lastDay, 'fr')} inclus à ${email} ; ensuite, il n’est plus possible de revenir en arrière.`
      : 'Le mois de la loi touche à sa fin : il n’est plus possible de revenir en arrière.',
    erased: 'Ce qui sera détruit',
    kept: 'Ce que la loi nous laisse conserver',
    letter: 'Dès que c’est fait, vous recevrez une dernière lettre avec une référence comme preuve.',
  }),
  'erasure-letter': ({ destroyedOn }, { tradeName, email }) => ({
    subject: 'Vos données sont détruites',
    preview: 'Avec une référence comme preuve. Ceci est notre dernier e-mail.',
    heading: 'Vos données sont détruites',
    lead: `Vous avez demandé à ${tradeName} d’effacer des données. C’est fait depuis le ${formatDay(destroyedOn, 'fr')}.`,
    token: 'Votre référence',
    proof:
      'Gardez cette référence. Elle est aléatoire et ne figure nulle part à côté de votre nom ; un contrôleur retrouve grâce à elle la décision et l’attestation signée de la destruction. Vous seul savez encore qu’elle vous concerne.',
    erased: 'Ce qui est détruit',
    kept: 'Ce que la loi nous laisse conserver',
    rights: `Vous n’êtes pas d’accord ? Écrivez à ${email}. Vous pouvez introduire une plainte auprès de l’Autorité de protection des données (son adresse figure en bas) et vous pouvez saisir la justice.`,
    last: 'Cette lettre est la dernière : votre adresse e-mail aussi sera effacée dès qu’elle sera partie.',
  }),
};

export const erasureMailsEn: ErasureMails = {
  'erasure-asked': ({ destroyedOn, lastDay }, { tradeName, email }) => ({
    subject: 'We are erasing your data',
    preview: `Nobody uses them any more. They will be destroyed on ${formatDay(destroyedOn, 'en')}.`,
    heading: 'We are erasing your data',
    lead: `You asked ${tradeName} to erase your data. Nobody sees or uses them any more. On ${formatDay(destroyedOn, 'en')} they will be destroyed by themselves; as long as an employer who received them has not confirmed that, it can be later, but never later than the month that the law gives us.`,
    undo: lastDay
      ? `Have you changed your mind? Through ${formatDay(lastDay, 'en')} you can stay after all. You then get your profile back; we ask for all your other consents anew.`
      : 'The month of the law is nearly over: this can no longer be undone.',
    button: 'Stay after all',
    erased: 'What will be destroyed',
    kept: 'What the law lets us keep',
    letter: `As soon as it is done, you will get a last letter with a reference as proof. Did you not ask for this? Then choose “Stay after all”, or write to ${email}.`,
  }),
  'customer-erasure-asked': ({ customerName, destroyedOn, lastDay }, { tradeName, email }) => ({
    subject: 'We are erasing the data of your enterprise',
    preview: `They will be destroyed on ${formatDay(destroyedOn, 'en')}.`,
    heading: 'We are erasing the data of your enterprise',
    lead: `${customerName} asked ${tradeName} to erase its data. On ${formatDay(destroyedOn, 'en')} they will be destroyed by themselves.`,
    undo: lastDay
      ? `Have you changed your mind? Write to us through ${formatDay(lastDay, 'en')} at ${email}; after that it cannot be undone.`
      : 'The month of the law is nearly over: this can no longer be undone.',
    erased: 'What will be destroyed',
    kept: 'What the law lets us keep',
    letter: 'As soon as it is done, you will get a last letter with a reference as proof.',
  }),
  'erasure-letter': ({ destroyedOn }, { tradeName, email }) => ({
    subject: 'Your data are destroyed',
    preview: 'With a reference as proof. This is our last mail to you.',
    heading: 'Your data are destroyed',
    lead: `You asked ${tradeName} to erase data. That was done on ${formatDay(destroyedOn, 'en')}.`,
    token: 'Your reference',
    proof:
      'Please keep this reference. It is random and stands nowhere beside your name; with it an auditor finds the decision and the signed attest of the destruction. Only you still know that it is about you.',
    erased: 'What is destroyed',
    kept: 'What the law lets us keep',
    rights: `Do you disagree? Write to ${email}. You can lodge a complaint with the Data Protection Authority (its address is below) and you can go to court.`,
    last: 'This letter is our last: your e-mail address too is erased as soon as it has left.',
  }),
};

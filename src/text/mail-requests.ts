import { formatDay } from './format';
import type { MailText } from './mail';

type RequestMails = Pick<
  MailText['kinds'],
  'application' | 'application-undelivered' | 'review-answer' | 'request-extended'
>;

export const requestMailsNl: RequestMails = {
  application: ({ person, adTitle, adIdentifier }, { tradeName }) => ({
    subject: `Sollicitatie voor ${adTitle}`,
    preview: `Iemand solliciteert via ${tradeName}.`,
    heading: 'Een sollicitatie voor u',
    lead: `${person} solliciteert via ${tradeName} voor uw vacature “${adTitle}”, en gaf toestemming om u deze gegevens door te geven.`,
    reference: adIdentifier ? `Uw referentie: ${adIdentifier}` : '',
    ad: 'De vacature',
    fields: 'Wat u krijgt',
    message: 'Bericht',
    reply: `Antwoord rechtstreeks aan ${person}: een antwoord op deze mail komt bij ons terecht.`,
    duties: `Vanaf nu bent u zelf verantwoordelijk voor deze gegevens (AVG). Gebruik ze alleen voor deze sollicitatie en bewaar ze niet langer dan nodig. Trekt ${person} de toestemming in, dan laten wij het u meteen weten.`,
  }),
  'application-undelivered': ({ adTitle, employerName, isFinal }) => ({
    subject: isFinal ? 'Uw sollicitatie is niet aangekomen' : 'Uw sollicitatie is nog niet aangekomen',
    preview: isFinal ? 'U kunt opnieuw solliciteren.' : 'Een medewerker zoekt het juiste adres.',
    heading: isFinal ? 'Uw sollicitatie kwam niet aan' : 'Uw sollicitatie kwam nog niet aan',
    lead: `De mailserver van ${employerName} weigerde uw sollicitatie voor “${adTitle}”. Deze werkgever kreeg dus niets van u.`,
    next: isFinal
      ? 'Wij vonden geen adres dat werkt, en bewaren deze sollicitatie niet langer. U kunt opnieuw solliciteren zolang de vacature online staat, of de werkgever zelf aanspreken.'
      : 'Een medewerker zoekt het juiste adres en verstuurt ze dan opnieuw. U hoeft niets te doen. Op uw pagina ziet u hoe het ermee staat.',
    button: 'Naar mijn sollicitaties',
  }),
  'review-answer': ({ adTitle, outcome }) => ({
    subject: 'Ons antwoord: een mens keek uw vergelijking na',
    preview: 'U vroeg om een nazicht. Dit is het antwoord.',
    heading: 'Een mens keek het na',
    lead: `U vroeg dat een mens de vergelijking van uw profiel met “${adTitle}” nakijkt. Een medewerker deed dat.`,
    outcome:
      outcome === 'upheld'
        ? 'De uitkomst blijft zoals ze was. Dit is waarom:'
        : 'De uitkomst klopte niet. Dit is ons antwoord:',
    remedies:
      'Bent u het daar niet mee eens? Laat het ons weten. U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit (het adres staat onderaan) en u kunt naar de rechter stappen.',
    button: 'Naar de vergelijking',
  }),
  'request-extended': ({ adTitle, lastDay }) => ({
    subject: 'Wij hebben meer tijd nodig voor uw vraag',
    preview: 'U leest waarom, en tot wanneer.',
    heading: 'Wij hebben meer tijd nodig',
    lead: `U vroeg dat een mens de vergelijking van uw profiel met “${adTitle}” nakijkt. Dat lukt niet binnen een maand. Dit is waarom:`,
    deadline: `U krijgt ons antwoord uiterlijk op ${formatDay(lastDay, 'nl')}.`,
    button: 'Naar de vergelijking',
  }),
};

export const requestMailsFr: RequestMails = {
  application: ({ person, adTitle, adIdentifier }, { tradeName }) => ({
    subject: `Candidature pour ${adTitle}`,
    preview: `Quelqu’un postule via ${tradeName}.`,
    heading: 'Une candidature pour vous',
    lead: `${person} postule via ${tradeName} pour votre offre « ${adTitle} » et a consenti à ce que nous vous transmettions ces données.`,
    reference: adIdentifier ? `Votre référence : ${adIdentifier}` : '',
    ad: 'L’offre',
    fields: 'Ce que vous recevez',
    message: 'Message',
    reply: `Répondez directement à ${person} : une réponse à cet e-mail arrive chez nous.`,
    duties: `Dès maintenant, vous êtes vous-même responsable de ces données (RGPD). Ne les utilisez que pour cette candidature et ne les gardez pas plus longtemps que nécessaire. Si ${person} retire son consentement, nous vous le faisons savoir aussitôt.`,
  }),
  'application-undelivered': ({ adTitle, employerName, isFinal }) => ({
    subject: isFinal ? 'Votre candidature n’est pas arrivée' : 'Votre candidature n’est pas encore arrivée',
    preview: isFinal ? 'Vous pouvez postuler à nouveau.' : 'Un membre de notre équipe cherche la bonne adresse.',
    heading: isFinal ? 'Votre candidature n’est pas arrivée' : 'Votre candidature n’est pas encore arrivée',
    lead: `Le serveur de messagerie de ${employerName} a refusé votre candidature pour « ${adTitle} ». Cet employeur n’a donc rien reçu de vous.`,
    next: isFinal
      ? 'Nous n’avons pas trouvé d’adresse qui fonctionne et ne gardons plus cette candidature. Vous pouvez postuler à nouveau tant que l’offre est en ligne, ou vous adresser vous-même à l’employeur.'
      : 'Un membre de notre équipe cherche la bonne adresse et l’envoie alors à nouveau. Vous n’avez rien à faire. Votre page montre où elle en est.',
    button: 'Vers mes candidatures',
  }),
  'review-answer': ({ adTitle, outcome }) => ({
    subject: 'Notre réponse : une personne a vérifié votre comparaison',
    preview: 'Vous avez demandé une vérification. Voici la réponse.',
    heading: 'Une personne a vérifié',
    lead: `Vous avez demandé qu’une personne vérifie la comparaison de votre profil avec « ${adTitle} ». Un membre de notre équipe l’a fait.`,
    outcome:
      outcome === 'upheld'
        ? 'Le résultat reste ce qu’il était. Voici pourquoi :'
        : 'Le résultat n’était pas correct. Voici notre réponse :',
    remedies:
      'Vous n’êtes pas d’accord ? Dites-le-nous. Vous pouvez introduire une plainte auprès de l’Autorité de protection des données (son adresse figure en bas) et vous pouvez saisir la justice.',
    button: 'Vers la comparaison',
  }),
  'request-extended': ({ adTitle, lastDay }) => ({
    subject: 'Il nous faut plus de temps pour votre demande',
    preview: 'Lisez pourquoi, et jusqu’à quand.',
    heading: 'Il nous faut plus de temps',
    lead: `Vous avez demandé qu’une personne vérifie la comparaison de votre profil avec « ${adTitle} ». Nous n’y arrivons pas en un mois. Voici pourquoi :`,
    deadline: `Vous recevrez notre réponse au plus tard le ${formatDay(lastDay, 'fr')}.`,
    button: 'Vers la comparaison',
  }),
};

export const requestMailsEn: RequestMails = {
  application: ({ person, adTitle, adIdentifier }, { tradeName }) => ({
    subject: `Application for ${adTitle}`,
    preview: `Someone applies through ${tradeName}.`,
    heading: 'An application for you',
    lead: `${person} applies through ${tradeName} for your vacancy “${adTitle}” and agreed that we pass these data to you.`,
    reference: adIdentifier ? `Your reference: ${adIdentifier}` : '',
    ad: 'The vacancy',
    fields: 'What you receive',
    message: 'Message',
    reply: `Please answer ${person} directly: an answer to this mail comes to us.`,
    duties: `From now on you are responsible for these data yourself (GDPR). Use them for this application only and keep them no longer than needed. If ${person} withdraws consent, we will tell you at once.`,
  }),
  'application-undelivered': ({ adTitle, employerName, isFinal }) => ({
    subject: isFinal ? 'Your application did not arrive' : 'Your application has not arrived yet',
    preview: isFinal ? 'You can apply again.' : 'A member of staff is looking for the right address.',
    heading: isFinal ? 'Your application did not arrive' : 'Your application has not arrived yet',
    lead: `The mail server of ${employerName} refused your application for “${adTitle}”. So this employer received nothing from you.`,
    next: isFinal
      ? 'We found no address that works, and no longer keep this application. You can apply again as long as the vacancy is online, or turn to the employer yourself.'
      : 'A member of staff is looking for the right address and will then send it again. You need not do anything. Your page shows how it stands.',
    button: 'To my applications',
  }),
  'review-answer': ({ adTitle, outcome }) => ({
    subject: 'Our answer: a person looked at your comparison',
    preview: 'You asked for a review. This is the answer.',
    heading: 'A person looked at it',
    lead: `You asked for a person to look at the comparison of your profile with “${adTitle}”. A member of staff did so.`,
    outcome:
      outcome === 'upheld'
        ? 'The result stays as it was. This is why:'
        : 'The result was not right. This is our answer:',
    remedies:
      'Do you disagree? Let us know. You can lodge a complaint with the Data Protection Authority (its address is below) and you can go to court.',
    button: 'To the comparison',
  }),
  'request-extended': ({ adTitle, lastDay }) => ({
    subject: 'We need more time for your question',
    preview: 'Read why, and until when.',
    heading: 'We need more time',
    lead: `You asked for a person to look at the comparison of your profile with “${adTitle}”. We cannot do that within a month. This is why:`,
    deadline: `You will get our answer on ${formatDay(lastDay, 'en')} at the latest.`,
    button: 'To the comparison',
  }),
};

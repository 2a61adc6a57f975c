import { formatMoment } from './format';
import type { MailText } from './mail';

type ConsentMails = Pick<MailText['kinds'], 'confirm-reminder' | 'consent-withdrawn-notice'>;

export const consentMailsNl: ConsentMails = {
  'confirm-reminder': ({ confirmBy }, { tradeName }) => ({
    subject: `Uw inschrijving bij ${tradeName} wacht nog op u`,
    preview: 'Eén klik en uw inschrijving is rond. Wij herinneren u maar één keer.',
    heading: 'U hebt nog niet bevestigd',
    lead: `Enkele dagen geleden werd dit mailadres ingeschreven bij ${tradeName}. Wilt u bevestigen dat u dat zelf deed? Dit is de enige herinnering.`,
    button: 'Mijn inschrijving bevestigen',
    deadline: `Dat kan tot ${formatMoment(confirmBy, 'nl')}. Bevestigt u niet, dan wissen wij daarna alles wat u invulde.`,
    ignored: 'Schreef u zich niet in? Dan hoeft u niets te doen.',
  }),
  'consent-withdrawn-notice': ({ person, isReminder }, { tradeName }) => ({
    subject: `${isReminder ? 'Herinnering: e' : 'E'}en sollicitant trok de toestemming in`,
    preview: 'Bevestig met één klik dat u dit weet.',
    heading: 'Een sollicitant trok de toestemming in',
    lead: `${person} trok de toestemming in om gegevens met u te delen. U kreeg die gegevens via ${tradeName}. Van ons krijgt u niets meer van deze persoon.`,
    duties:
      'Gebruik wat u via ons kreeg niet meer en wis het, tenzij u er zelf een andere grond voor hebt, zoals een wettelijke plicht om het te bewaren. U bent daar zelf verantwoordelijk voor (AVG).',
    asking: isReminder
      ? 'Wij mailden u dit al eerder, en hebben nog geen antwoord. Wilt u bevestigen dat u dit weet?'
      : 'Wilt u met één klik bevestigen dat u dit weet? Anders herinneren wij u eraan.',
    button: 'Bevestigen dat ik dit weet',
  }),
};

export const consentMailsFr: ConsentMails = {
  'confirm-reminder': ({ confirmBy }, { tradeName }) => ({
    subject: `Votre inscription chez ${tradeName} vous attend encore`,
    preview: 'Un clic et votre inscription est terminée. Nous ne le rappelons qu’une fois.',
    heading: 'Vous n’avez pas encore confirmé',
    lead: `Il y a quelques jours, cette adresse e-mail a été inscrite chez ${tradeName}. Voulez-vous confirmer que c’était vous ? Ceci est le seul rappel.`,
    button: 'Confirmer mon inscription',
    deadline: `C’est possible jusqu’au ${formatMoment(confirmBy, 'fr')}. Sans confirmation, nous effaçons ensuite tout ce que vous avez rempli.`,
    ignored: 'Vous ne vous êtes pas inscrit ? Alors vous n’avez rien à faire.',
  }),
  'consent-withdrawn-notice': ({ person, isReminder }, { tradeName }) => ({
    subject: `${isReminder ? 'Rappel : u' : 'U'}n candidat a retiré son consentement`,
    preview: 'Confirmez en un clic que vous le savez.',
    heading: 'Un candidat a retiré son consentement',
    lead: `${person} a retiré le consentement à partager des données avec vous. Vous avez reçu ces données par ${tradeName}. Vous ne recevrez plus rien de nous sur cette personne.`,
    duties:
      'N’utilisez plus ce que vous avez reçu par nous et effacez-le, sauf si vous avez vous-même un autre fondement, comme une obligation légale de le conserver. Vous en êtes vous-même responsable (RGPD).',
    asking: isReminder
      ? 'Nous vous l’avons déjà écrit, sans réponse jusqu’ici. Voulez-vous confirmer que vous le savez ?'
      : 'Voulez-vous confirmer en un clic que vous le savez ? Sinon, nous vous le rappellerons.',
    button: 'Confirmer que je le sais',
  }),
};

export const consentMailsEn: ConsentMails = {
  'confirm-reminder': ({ confirmBy }, { tradeName }) => ({
    subject: `Your sign-up with ${tradeName} still waits for you`,
    preview: 'One click and your sign-up is done. We remind you only once.',
    heading: 'You have not confirmed yet',
    lead: `Some days ago this e-mail address was signed up with ${tradeName}. Will you confirm that it was you? This is the only reminder.`,
    button: 'Confirm my sign-up',
    deadline: `You can do so until ${formatMoment(confirmBy, 'en')}. If you do not confirm, we then erase everything you filled in.`,
    ignored: 'Did you not sign up? Then you need not do anything.',
  }),
  'consent-withdrawn-notice': ({ person, isReminder }, { tradeName }) => ({
    subject: `${isReminder ? 'Reminder: a' : 'A'}n applicant withdrew consent`,
    preview: 'Confirm with one click that you know.',
    heading: 'An applicant withdrew consent',
    lead: `${person} withdrew the consent to share data with you. You received those data through ${tradeName}. You receive nothing more about this person from us.`,
    duties:
      'Please stop using what you received through us and erase it, unless you have another ground of your own, such as a legal duty to keep it. You yourself are responsible for that (GDPR).',
    asking: isReminder
      ? 'We wrote this to you before and have no answer yet. Will you confirm that you know?'
      : 'Will you confirm with one click that you know? Otherwise we will remind you.',
    button: 'Confirm that I know',
  }),
};

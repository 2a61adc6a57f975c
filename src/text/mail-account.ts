import { formatDay, formatMoment } from './format';
import type { MailText } from './mail';

type AccountMails = Pick<MailText['kinds'], 'text-held' | 'account-closed'>;

export const accountMailsNl: AccountMails = {
  'text-held': ({ until }) => ({
    subject: 'Een deel van uw profiel wacht op uw keuze',
    preview: 'Wij zetten tekst apart die gevoelig lijkt. Niemand ziet hem.',
    heading: 'Tekst die wij apartzetten',
    lead: 'In uw profiel vonden wij tekst die gevoelig lijkt. Wij zetten hem apart: hij staat niet meer in uw profiel, niemand ziet hem, en wij zoeken er niet mee. Op uw pagina past u hem aan of laat u hem weg.',
    deadline: `Kiest u niet, dan wissen wij die tekst ten laatste op ${formatMoment(until, 'nl')}. De rest van uw profiel blijft zoals het is.`,
    button: 'Nakijken en kiezen',
  }),
  'account-closed': ({ closedOn, destroyedOn }, sender) => ({
    subject: `Uw account bij ${sender.tradeName} is afgesloten`,
    preview: 'Daarom kunt u zich nu niet aanmelden of opnieuw inschrijven.',
    heading: 'Uw account is afgesloten',
    lead: `Met dit adres werd gevraagd om zich aan te melden of in te schrijven. Dat kan nu niet: op ${formatDay(closedOn, 'nl')} trok u de toestemming in om uw profiel te bewaren. Uw account is sindsdien afgesloten en niemand gebruikt uw profiel nog.`,
    again: `Op ${formatDay(destroyedOn, 'nl')} worden uw gegevens vanzelf vernietigd. Daarna kunt u zich opnieuw inschrijven.`,
    stay: 'Toch blijven: neem uw account terug',
    button: 'Uw rechten, ook op een kopie van uw dossier',
    ignored: `Vroeg u dit niet zelf? Dan hoeft u niets te doen. Vragen? Schrijf naar ${sender.email}.`,
  }),
};

export const accountMailsFr: AccountMails = {
  'text-held': ({ until }) => ({
    subject: 'Une partie de votre profil attend votre choix',
    preview: 'Nous avons mis à part un texte qui semble sensible. Personne ne le voit.',
    heading: 'Un texte mis à part',
    lead: 'Dans votre profil, nous avons trouvé un texte qui semble sensible. Nous l’avons mis à part : il n’est plus dans votre profil, personne ne le voit et il ne sert pas à chercher. Sur votre page, vous l’adaptez ou vous le supprimez.',
    deadline: `Sans choix de votre part, nous effaçons ce texte au plus tard le ${formatMoment(until, 'fr')}. Le reste de votre profil ne change pas.`,
    button: 'Vérifier et choisir',
  }),
  'account-closed': ({ closedOn, destroyedOn }, sender) => ({
    subject: `Votre compte chez ${sender.tradeName} est fermé`,
    preview: 'C’est pourquoi vous ne pouvez pas vous connecter ou vous réinscrire maintenant.',
    heading: 'Votre compte est fermé',
    lead: `Une connexion ou une inscription a été demandée avec cette adresse. Ce n’est pas possible maintenant : le ${formatDay(closedOn, 'fr')}, vous avez retiré le consentement à conserver votre profil. Depuis, votre compte est fermé et personne n’utilise plus votre profil.`,
    again: `Le ${formatDay(destroyedOn, 'fr')}, vos données seront détruites automatiquement. Ensuite, vous pourrez vous réinscrire.`,
    stay: 'Rester quand même : reprendre votre compte',
    button: 'Vos droits, dont celui à une copie de votre dossier',
    ignored: `Ce n’était pas vous ? Vous n’avez rien à faire. Une question ? Écrivez à ${sender.email}.`,
  }),
};

export const accountMailsEn: AccountMails = {
  'text-held': ({ until }) => ({
    subject: 'Part of your profile is waiting for your choice',
    preview: 'We set aside a text that looks sensitive. Nobody sees it.',
    heading: 'A text set aside',
    lead: 'In your profile we found a text that looks sensitive. We set it aside: it is no longer in your profile, nobody sees it, and we do not search with it. On your page you change it or leave it out.',
    deadline: `If you do not choose, we erase that text on ${formatMoment(until, 'en')} at the latest. The rest of your profile stays as it is.`,
    button: 'Check and choose',
  }),
  'account-closed': ({ closedOn, destroyedOn }, sender) => ({
    subject: `Your account at ${sender.tradeName} is closed`,
    preview: 'That is why you cannot sign in or sign up again now.',
    heading: 'Your account is closed',
    lead: `Somebody asked to sign in or to sign up with this address. That is not possible now: on ${formatDay(closedOn, 'en')} you withdrew the consent to keep your profile. Since then your account has been closed and nobody uses your profile.`,
    again: `On ${formatDay(destroyedOn, 'en')} your data will be destroyed by themselves. After that you can sign up again.`,
    stay: 'Stay after all: take your account back',
    button: 'Your rights, including a copy of your file',
    ignored: `Was it not you? Then you need not do anything. Questions? Write to ${sender.email}.`,
  }),
};

import { formatMoment } from './format';
import type { MailText } from './mail';
import { accountMailsNl } from './mail-account';
import { adMailsNl } from './mail-ads';
import { consentMailsNl } from './mail-consents';
import { anchorMailNl } from './mail-anchors';
import { erasureMailsNl } from './mail-erasures';
import { requestMailsNl } from './mail-requests';

export const mailTextNl: MailText = {
  greeting: (givenName) => (givenName ? `Dag ${givenName},` : 'Goedendag,'),
  frame: (sender) => ({
    closing: 'Met vriendelijke groeten',
    company: `${sender.tradeName} is de handelsnaam van ${sender.company}`,
    enterpriseNumber: 'Ondernemingsnummer',
    replying: 'Als u op deze mail antwoordt, bewaren wij uw antwoord.',
    privacy: 'Zo gaan wij met uw gegevens om',
    complaint: 'Bent u niet tevreden? Laat het ons weten. U kunt ook altijd een klacht indienen bij de toezichthouder:',
    authority: 'Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel, +32 2 274 48 00, contact@apd-gba.be',
  }),
  kinds: {
    confirm: ({ confirmBy }, { tradeName }) => ({
      subject: `Bevestig uw inschrijving bij ${tradeName}`,
      preview: 'Eén klik en uw inschrijving is rond.',
      heading: 'Bevestig uw inschrijving',
      lead: `Welkom bij ${tradeName}. Dit mailadres werd bij ons ingeschreven. Wilt u bevestigen dat u dat zelf deed?`,
      button: 'Mijn inschrijving bevestigen',
      deadline: `Dat kan tot ${formatMoment(confirmBy, 'nl')}. Bevestigt u niet, dan wissen wij daarna alles wat u invulde.`,
      ignored: 'Schreef u zich niet in? Dan hoeft u niets te doen.',
    }),
    invitation: ({ source, confirmBy }, sender) => ({
      subject: 'Mogen wij uw gegevens bewaren?',
      preview: 'Zegt u niets, dan wissen wij ze.',
      heading: 'Mogen wij uw gegevens bewaren?',
      lead: `${sender.tradeName} zoekt vacatures die passen bij wat u kunt en wilt. Voor u is dat altijd gratis. Wij kregen uw cv aangeboden en vragen u eerst of u dat goed vindt.`,
      source: `Hoe wij aan uw gegevens komen: ${source}`,
      holding:
        'Om u dit te vragen, bewaren wij tijdelijk uw naam, uw mailadres, uw taal en hoe wij eraan komen (gerechtvaardigd belang), en niets anders: uw telefoonnummer en uw cv nog niet. Niemand anders krijgt ze, behalve onze hosting- en mailpartner. U mag ze inkijken, verbeteren, laten wissen of bezwaar maken.',
      button: 'Bekijken en bevestigen',
      deadline: `Dat kan tot ${formatMoment(confirmBy, 'nl')}. Zegt u ja, dan komt uw cv in uw profiel als wij het bestand opnieuw inlezen, of u zet het er zelf in. Doet u niets, dan wissen wij daarna uw gegevens; tot dan gebruiken wij ze alleen voor deze ene vraag.`,
      objection: `Wilt u dat wij ze meteen wissen? Schrijf naar ${sender.email}.`,
    }),
    'sign-in': ({ validMinutes }, { tradeName }) => ({
      subject: `Uw link om aan te melden bij ${tradeName}`,
      preview: `De link werkt één keer, ${validMinutes} minuten lang.`,
      heading: 'Meld u aan',
      lead: `Met deze knop komt u op uw pagina. De link werkt één keer en blijft ${validMinutes} minuten geldig.`,
      button: 'Aanmelden',
      ignored:
        'Vroeg u hier niet om? Dan hoeft u niets te doen. Stuur deze mail niet door: wie de link heeft, kan zich aanmelden.',
    }),
    unsubscribed: () => ({
      subject: 'U bent uitgeschreven',
      preview: 'U krijgt van ons geen mails met vacatures meer.',
      heading: 'U bent uitgeschreven',
      lead: 'U krijgt van ons geen mails met vacatures meer. Deze mail is alleen de bevestiging daarvan.',
      staying:
        'Uw profiel blijft bestaan en wij blijven er vacatures bij zoeken: u vindt ze op uw pagina. Wilt u dat ook stoppen? Trek daar met één klik uw toestemming in.',
      button: 'Naar mijn pagina',
    }),
    ...accountMailsNl,
    ...requestMailsNl,
    ...erasureMailsNl,
    'ledger-anchor': anchorMailNl,
    ...consentMailsNl,
    ...adMailsNl,
    digest: ({ items }, { tradeName }) => ({
      subject: items.length === 1 ? 'Een vacature die bij u past' : `${items.length} vacatures die bij u passen`,
      preview: 'Bij elke vacature leest u waarom wij aan u dachten.',
      heading: items.length === 1 ? 'Een vacature voor u' : `${items.length} vacatures voor u`,
      lead: 'Vannacht legden wij uw profiel naast de vacatures. Dit past bij u, en bij elke vacature leest u waarom.',
      why: 'Waarom deze vacature?',
      more: 'Alles over deze vergelijking, en wat u kunt doen',
      remote: 'van thuis uit',
      score: (score) => `Score ${score} op 100`,
      method:
        'De score volgt uit vaste, door mensen geschreven regels. Niemand wordt automatisch afgewezen, en op uw vraag kijkt een mens de vergelijking na.',
      profile: 'Klopt er iets niet? Verbeter uw profiel',
      consent: `U krijgt deze mail omdat u ${tradeName} toestemming gaf om vacatures voor u te zoeken.`,
      unsubscribe: 'Uitschrijven voor deze mails',
    }),
  },
};

import type { DoorText } from './door';

export const doorTextNl: DoorText = {
  signUp: {
    heading: 'Inschrijven',
    lead: 'In één minuut. U krijgt een mail om te bevestigen, en daarna beslist u zelf wat wij voor u mogen doen. Inschrijven is altijd gratis.',
    termsLegend: 'Ons contract met u',
    termsTick: 'Ik aanvaard de gebruiksvoorwaarden. Dat is geen toestemming om mijn gegevens te gebruiken.',
    readTerms: 'Lees de gebruiksvoorwaarden',
    age: (years) => `Ik ben minstens ${years} jaar.`,
    consentLegend: 'Mogen wij uw profiel bewaren?',
    matchingLegend: 'Mogen wij elke nacht vacatures voor u zoeken?',
    matchingHint: 'Deze keuze is vrij. U kunt ze later ook op uw pagina maken.',
    consentTick: 'Ja, ik geef deze toestemming',
    button: 'Inschrijven',
    notice: (company, email, confirmDays) => [
      `${company} is verantwoordelijk voor uw gegevens. Vragen? Schrijf naar ${email}.`,
      'Uw naam, mailadres en taal zijn nodig voor ons contract met u: zonder die gegevens is er geen account. Uw profiel bewaren en vacatures zoeken doen wij alleen met uw toestemming. Het bewijs van uw keuzes bewaren wij omdat de wet dat vraagt.',
      'Onze hostingpartner en mailpartner werken voor ons. Een werkgever krijgt alleen iets als u dat voor die werkgever toestaat.',
      `Bevestigt u niet op tijd, dan wissen wij alles wat wij van u hebben: na een inschrijving hebt u ${confirmDays} dagen, na een uitnodiging tot de dag die in de mail staat. Bevestigt u wel, dan bewaren wij uw gegevens tot u vraagt om ze te wissen.`,
      'Het zoeken gebeurt met vaste regels. Niemand wordt automatisch afgewezen, en u kunt een medewerker laten nakijken.',
      'U mag uw gegevens inkijken, verbeteren, meenemen, laten wissen of minder laten gebruiken, bezwaar maken en elke toestemming intrekken. U kunt ook klacht indienen bij de Gegevensbeschermingsautoriteit (adres onderaan).',
      'Deze site gebruikt één cookie: om u aangemeld te houden.',
    ],
    noticeHeading: 'Uw gegevens',
    readPrivacy: 'Lees de privacyverklaring',
    known: 'Bent u al ingeschreven?',
    knownLink: 'Meld u aan',
  },
  fields: {
    givenName: 'Voornaam',
    familyName: 'Achternaam',
    email: 'E-mailadres',
    emailHint: 'Wij sturen u meteen een mail om te bevestigen.',
    language: 'In welke taal mogen wij u schrijven?',
  },
  toJobs: 'Naar de vacatures',
  lookInMail: (confirmDays) => ({
    heading: 'Kijk in uw mail',
    paragraphs: [
      'Kan dit adres ingeschreven worden, dan krijgt u een mail. Klik op de knop in die mail: zo weten wij dat het adres van u is.',
      `Dat kan ${confirmDays} dagen lang. Daarna wissen wij wat u invulde, en kunt u zich opnieuw inschrijven.`,
      'Komt er na enkele minuten niets aan? Kijk in de map met ongewenste mail, of schrijf u opnieuw in en let op het mailadres.',
    ],
  }),
  confirm: {
    heading: 'Bevestig uw inschrijving',
    paragraphs: ['Met één klik weten wij dat dit mailadres van u is. U bent dan meteen aangemeld.'],
    button: 'Mijn inschrijving bevestigen',
    given:
      'Met deze klik bevestigt u ook wat bij de inschrijving met uw adres is aangekruist. Hebt u dat niet zelf gedaan, klik dan niet; dan wordt alles gewist.',
    invited: 'Wij bewaren uw profiel alleen als u dat goed vindt. Lees waarvoor u toestemming geeft.',
    keptUntil: (moment) => `Bevestigt u niet, dan wissen wij uw gegevens na ${moment}.`,
  },
  alreadyConfirmed: {
    heading: 'U hebt al bevestigd',
    paragraphs: ['Deze link is al gebruikt. Meld u aan om naar uw pagina te gaan.'],
  },
  signIn: {
    heading: 'Aanmelden',
    paragraphs: [
      'Geef uw mailadres. Wij sturen u een link waarmee u zich één keer kunt aanmelden; een wachtwoord hebt u niet nodig.',
    ],
    button: 'Stuur mij een link',
  },
  signInSent: (minutes) => ({
    heading: 'Kijk in uw mail',
    paragraphs: [
      `Als dit mailadres bij ons is ingeschreven, krijgt u een mail met een link. De link werkt één keer, ${minutes} minuten lang.`,
      'Komt er niets aan? Kijk in de map met ongewenste mail, of schrijf u in.',
    ],
  }),
  signInLink: {
    heading: 'Meld u aan',
    paragraphs: ['Klik op de knop om naar uw pagina te gaan.'],
    button: 'Aanmelden',
  },
  linkOver: {
    heading: 'Deze link werkt niet meer',
    paragraphs: ['Een link om aan te melden werkt één keer en blijft maar kort geldig. Vraag gerust een nieuwe.'],
  },
  confirmOver: {
    heading: 'Deze link werkt niet meer',
    paragraphs: [
      'De termijn om te bevestigen is voorbij, of de link is niet volledig overgenomen. Wie niet op tijd bevestigt, wordt bij ons gewist.',
      'Schrijf u gerust opnieuw in.',
    ],
  },
  signedOut: {
    heading: 'U bent afgemeld',
    paragraphs: ['Tot de volgende keer. Aanmelden kan altijd met een nieuwe link.'],
  },
  unsubscribe: {
    heading: 'Mails met vacatures stoppen',
    paragraphs: ['Eén klik en u krijgt van ons geen mails met vacatures meer. Aanmelden is niet nodig.'],
    button: 'Geen mails met vacatures meer',
  },
  unsubscribed: {
    heading: 'U krijgt geen mails met vacatures meer',
    paragraphs: [
      'De mails zijn gestopt, vanaf nu.',
      'Het zoeken gaat door: wij leggen uw profiel nog elke nacht naast de vacatures, en u vindt ze op uw pagina. Wilt u dat ook stoppen, trek dan daar uw toestemming voor het zoeken in.',
    ],
    receipt: 'U krijgt nog één mail die dit bevestigt.',
    resume: 'Was het een vergissing? Op uw pagina zet u de mails weer aan.',
    toMyPage: 'Naar mijn pagina',
  },
  unsubscribeUnknown: {
    heading: 'Deze link kennen wij niet',
    paragraphs: [
      'Misschien is het adres niet volledig overgenomen, of zijn uw gegevens al gewist; dan krijgt u geen mails meer.',
      'Krijgt u toch nog mails? Meld u aan en zet ze uit op uw pagina, of schrijf ons: wij doen het voor u.',
    ],
  },
};

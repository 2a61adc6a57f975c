import type { ApplyText } from './apply';

export const applyTextNl: ApplyText = {
  ways: {
    form: 'Solliciteren met ons formulier',
    formHint: 'U kiest wat de werkgever van u krijgt. Daarvoor meldt u zich eerst aan.',
    link: (employer) => `Solliciteren op de site van ${employer}`,
    mail: 'Een e-mail schrijven',
  },
  applied: (day) => `U solliciteerde voor deze vacature op ${day}.`,
  seeApplications: 'Uw sollicitaties en wie wat van u kreeg',
  out: {
    heading: (employer) => `U gaat nu naar ${employer}`,
    link: 'Verder naar de site van de werkgever',
    mail: 'Schrijven naar',
    back: 'Terug naar de vacature',
  },
  form: {
    heading: 'Solliciteren',
    receiver: (employer) => `Deze gegevens gaan naar ${employer}, en naar niemand anders.`,
    lead: 'Kijk na wat de werkgever krijgt. Klopt er iets niet? Verbeter eerst uw profiel.',
    always: 'Dit krijgt de werkgever altijd, om u te kunnen antwoorden',
    choose: 'Wat mag de werkgever nog weten?',
    chooseHint: 'Vooraf is niets aangeduid. Uw adres, uw score en al het andere gaan nooit mee.',
    message: 'Uw bericht',
    messageHint:
      'Niet verplicht. Schrijf niets over gezondheid, geloof, gezin, vakbond of politiek: een werkgever heeft dat niet nodig.',
    consent: 'Uw toestemming voor deze werkgever',
    consentTick: 'Ja, ik geef deze toestemming',
    tickMissing:
      'Zonder deze toestemming geven wij niets door. Duid ze aan, of verlaat deze pagina: er is niets verstuurd.',
    button: 'Sollicitatie versturen',
    nothingElse: 'U hebt nog niets in uw profiel dat u kunt meesturen. Vul het aan, of stuur alleen een bericht.',
    sensitive: (names) =>
      `In uw bericht lijkt iets gevoeligs te staan (${names}). Er is niets verstuurd en niets bewaard. Haal het weg en verstuur opnieuw.`,
  },
  masked: 'Wij hebben in uw bericht een rijksregisternummer of rekeningnummer onleesbaar gemaakt.',
  disclosures: {
    heading: 'Uw sollicitaties en wie wat van u kreeg',
    lead: 'Hier staat elke sollicitatie die via ons formulier naar een werkgever ging. Wie uw online pagina las, weten wij niet.',
    none: 'Nog geen enkele werkgever kreeg iets van u.',
    fields: 'Wat',
    shared: 'U geeft deze werkgever toestemming.',
    notShared: 'U trok uw toestemming in: deze werkgever krijgt niets meer.',
    missed:
      'Dit kwam niet aan: de mailserver van de werkgever weigerde het. Een medewerker zoekt het juiste adres. De werkgever heeft nog niets van u.',
    withdraw: 'Toestemming voor deze werkgever intrekken',
    sent: 'Uw sollicitatie is onderweg naar de werkgever. Hieronder ziet u wat hij krijgt.',
    withdrawn: 'Uw toestemming is ingetrokken. Deze werkgever krijgt niets meer, en wij laten het hem weten.',
    application: (title) => `Sollicitatie voor “${title}”`,
    shown: 'Uw profiel getoond',
    on: (moment) => `Op ${moment}`,
  },
};

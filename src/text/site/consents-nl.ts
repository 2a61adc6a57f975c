import type { ConsentText } from './consents';

export const consentTextNl: ConsentText = {
  give: 'Ja, ik geef deze toestemming',
  withdraw: 'Toestemming intrekken',
  leave: 'Toestemming intrekken en alles laten wissen',
  never: 'U gaf deze toestemming nog niet.',
  open: 'Waarvoor u toestemming geeft',
  given: (moment) => `Gegeven op ${moment}.`,
  withdrawn: (moment) => `Ingetrokken op ${moment}.`,
  effect: {
    'account-storage':
      'Trekt u deze toestemming in, dan stopt alles meteen: u wordt afgemeld, niemand gebruikt uw profiel nog, en wij moeten het binnen een maand wissen.',
    matching:
      'Trekt u deze toestemming in, dan vergelijken wij u vanaf nu niet meer en mailen wij u geen vacatures meer. De gevonden vacatures, met score en redenen, verdwijnen meteen. Wij onthouden nog op welke nachten wij u vergeleken, welke vacatures wij u mailden, welke u opzij legde en welk nazicht u vroeg. Uw account blijft.',
    publication: 'Trekt u deze toestemming in, dan is uw pagina meteen niet meer online. Uw profiel zelf blijft.',
    'sharing-with-customers':
      'Trekt u deze toestemming in, dan geven wij deze werkgever niets meer, en laten wij hem meteen weten dat u ze introk.',
    newsletter: 'Trekt u deze toestemming in, dan sturen wij u vanaf nu geen nieuwsbrief meer.',
    'partner-analysis': 'Trekt u deze toestemming in, dan geven wij hiervoor niets van u aan partners.',
  },
  sharing: {
    ask: 'Dit vragen wij u nooit in het algemeen, maar voor elke werkgever apart, op het ogenblik dat u bij hem solliciteert. Hieronder staan de werkgevers aan wie u het toestond.',
    none: 'U stond het nog voor geen enkele werkgever toe.',
    title: (employer) => `Uw gegevens doorgeven aan ${employer}`,
  },
  receipts: {
    heading: 'Uw bewijzen',
    lead: 'Van elke toestemming die u geeft of intrekt, krijgt u een ondertekend bewijs, een ogenblik na uw klik.',
    none: 'U hebt nog geen bewijzen. Net geklikt? Herlaad deze bladzijde over een ogenblik.',
    link: 'Alle bewijzen van uw toestemmingen',
    line: (event, title, moment) => `${title}: ${event === 'given' ? 'gegeven' : 'ingetrokken'} op ${moment}`,
  },
  receipt: {
    title: 'Bewijs van toestemming',
    lead: 'Dit bewijs zegt wat u wanneer hebt toegestaan of ingetrokken, en in welke woorden. Bewaar het gerust.',
    purpose: 'Doel',
    employer: 'Werkgever',
    events: 'Wat u zei',
    words: 'De woorden die er stonden',
    controller: 'Verantwoordelijke',
    recipients: 'Wie de gegevens krijgt',
    categories: 'Welke gegevens',
    rights: 'Uw rechten',
    notices: 'Wat u te lezen kreeg',
    policy: 'Versie van ons beleid',
    subject: 'Uw kenmerk bij ons',
    signature: 'Handtekening',
    download: 'Bewijs downloaden (JSON)',
    verify:
      'Iedereen kan de handtekening van het gedownloade bestand nakijken met onze openbare sleutel; één veranderd teken valt op.',
    back: 'Terug naar uw toestemmingen',
    event: { given: 'Gegeven', withdrawn: 'Ingetrokken' },
    names: {
      identity: 'naam en mailadres',
      'contact-data': 'contactgegevens',
      profile: 'profiel',
      match: 'gevonden vacatures',
      mail: 'verzonden mails',
      behaviour: 'gebruik van site en mails',
      hosting: 'onze hostingpartner',
      'mail-provider': 'onze mailpartner',
      customers: 'de werkgever',
      public: 'iedereen die het adres van uw pagina heeft',
      marketing: 'partners voor onderzoek',
      'privacy-notice': 'de uitleg bij de inschrijving',
      terms: 'de gebruiksvoorwaarden',
      'decree-rights': 'uw rechten bij arbeidsbemiddeling',
    },
    allRights:
      'U kunt uw toestemming intrekken, uw gegevens inkijken, verbeteren, laten wissen, minder laten gebruiken of meenemen, bezwaar maken, een vergelijking door een mens laten nakijken, klacht indienen bij de Gegevensbeschermingsautoriteit en naar de rechter stappen. Schrijf naar het adres onderaan.',
  },
  leaving: {
    heading: 'Uw toestemming intrekken en alles laten wissen',
    paragraphs: [
      'Zonder deze toestemming kan uw account niet blijven bestaan. Ze intrekken is dus ook een vraag om uw gegevens te wissen. Lees eerst wat er dan gebeurt; deze bladzijde verandert nog niets.',
    ],
    atOnce: 'Meteen',
    atOnceItems: [
      'Niemand gebruikt uw profiel nog: wij zoeken niet meer voor u en sturen u geen vacatures meer.',
      'De gevonden vacatures worden verwijderd, en uw online pagina verdwijnt.',
      'Al uw andere toestemmingen zijn ook ingetrokken, en u wordt afgemeld.',
    ],
    later: 'Wat wij binnen een maand moeten doen',
    laterItems: [
      'Uw naam, uw contactgegevens, uw profiel en uw sollicitaties wissen. Dat gebeurt nog niet vanzelf: een medewerker moet het doen.',
    ],
    kept: 'Wat de wet ons laat bewaren',
    keptItems: (proofYears) => [
      `Het bewijs dat u toestemming gaf en introk: ${proofYears} jaar, zonder uw naam (AVG art. 7).`,
      'Schreef u zich uit voor mails: een vingerafdruk van uw mailadres, zodat wij u niet opnieuw mailen (KB van 4 april 2003).',
      'Een verslag van het wissen, zonder uw naam (AVG art. 5.2).',
    ],
    told: 'Deze werkgevers kregen gegevens van u; wij laten hun meteen weten dat u uw toestemming introk:',
    toldNone: 'Geen enkele werkgever kreeg via ons gegevens van u.',
    take: 'Download uw bewijzen en uw profiel voor u alles laat wissen: daarna kunt u zich niet meer aanmelden.',
    button: 'Intrekken en alles laten wissen',
    stay: 'Nee, ik houd mijn account',
  },
  told: {
    ask: {
      heading: 'Bevestig dat u dit weet',
      paragraphs: [
        'Een sollicitant trok de toestemming in om gegevens met u te delen. In onze mail leest u om wie het gaat. Gebruik wat u via ons kreeg niet meer en wis het, tenzij u er zelf een andere grond voor hebt.',
      ],
    },
    button: 'Ik weet dit',
    done: { heading: 'Dank u', paragraphs: ['Uw antwoord is bewaard. U krijgt hierover geen mails meer van ons.'] },
    over: {
      heading: 'Deze link werkt niet meer',
      paragraphs: ['Misschien is het adres niet volledig overgenomen. Antwoord dan gewoon op onze mail.'],
    },
  },
};

import type { Rule } from '../../intake/rules';

/** Rules that only an import can find broken: they ask the calendar, the policy or the database. */
type ImportRule =
  | 'already-over'
  | 'contact-not-agreed'
  | 'database-refused'
  | 'period-over'
  | 'not-ours'
  | 'from-missing'
  | 'number-taken'
  | 'file-unreadable';

/** Every rule of the door in words for staff. */
export const ruleWords: Record<Rule | ImportRule, string> = {
  'file-empty': 'het bestand bevat geen record',
  'file-too-large': 'het bestand is te groot om in één keer te lezen',
  'broken-json': 'dit is geen geldige JSON',
  'broken-xml': 'dit is geen geldige XML',
  doctype: 'het bestand verklaart een documenttype (DOCTYPE): geen enkele factuur heeft dat nodig',
  'not-an-invoice': 'dit is geen UBL-factuur of -creditnota (Invoice of CreditNote, UBL 2.1)',
  'broken-csv': 'de lijn is geen geldige CSV, of heeft meer of minder kolommen dan de kop',
  'too-deep': 'lijsten en objecten zitten te diep in elkaar',
  'not-a-record': 'de lijst bevat iets dat geen object is',
  'not-a-job-posting': 'dit is geen JobPosting',
  duplicate:
    'hetzelfde record staat eerder in het bestand (gelijke identifier, of zonder identifier gelijke titel, werkgever, plaats en datum)',
  unreadable: 'de waarde is niet te begrijpen',
  required: 'ontbreekt of is leeg',
  shortened: 'was te lang en is ingekort',
  'too-many': 'de lijst was te lang; het begin is gehouden',
  'too-long': 'is te lang',
  'unknown-value': 'is geen waarde die dit veld kent',
  'not-needed': 'is niet nodig en niet overgenomen',
  email: 'is geen e-mailadres',
  phone: 'is geen telefoonnummer',
  date: 'is geen dag van de kalender (JJJJ-MM-DD)',
  future: 'ligt in de toekomst',
  postcode: 'is geen Belgische postcode',
  month: 'dit is geen maand, of het einde komt voor het begin',
  range: 'het kleinste is groter dan het grootste',
  'not-a-resume': 'de JSON is geen cv van jsonresume.org',
  number: 'is geen getal binnen de grenzen van dit veld',
  terms: 'de gebruiksvoorwaarden zijn niet aanvaard',
  age: 'de minimumleeftijd is niet verklaard',
  tick: 'is niet aangevinkt',
  'party-number': 'noemt geen ondernemingsnummer, Peppol-adres of btw-nummer',
  'vat-number': 'is geen btw-nummer van een lidstaat van de Europese Unie, met zijn landcode',
  'vat-of-other': 'is het btw-nummer van een andere onderneming: een Belgisch is BE met het ondernemingsnummer',
  'enterprise-number': 'is geen ondernemingsnummer (tien cijfers, de laatste twee ter controle)',
  'only-first-place': 'noemt meer plaatsen; de eerste is gehouden',
  'unknown-country': 'het land is niet herkend',
  'postcode-unknown': 'is geen postcode van een Belgische gemeente; overgenomen zoals ze er staat, kijk ze na',
  'salary-unit-unknown': 'noemt een eenheid die wij niet kennen; uur, maand of jaar is afgeleid uit de hoogte',
  'salary-ends-swapped': 'het laagste loon was hoger dan het hoogste; wij draaiden ze om',
  'salary-unit-guessed': 'zegt niet per wat; afgeleid uit de hoogte',
  'salary-missing': 'noemt geen loon',
  'description-missing': 'heeft geen beschrijving',
  'personal-data-in-text': 'een adres of telefoonnummer staat buiten de contactvelden: een medewerker kijkt het na',
  url: 'is geen https-adres van een bladzijde',
  'register-number': 'een rijksregisternummer is verwijderd',
  'bank-account': 'een rekeningnummer is verwijderd',
  'already-over': 'ligt in het verleden: de vacature zou nooit zichtbaar zijn',
  'contact-not-agreed':
    'mag niet op de site, want het staat niet in het contract: leg het vast met `skillstorm contract agree`, of haal het uit de vacature, en lees ze opnieuw in',
  'database-refused': 'de database weigerde dit record',
  'period-over': 'de bewaartermijn van dit contact is al voorbij',
  'not-ours': 'wij staan er niet op als verkoper of als koper, of als allebei',
  'from-missing':
    'dit is een ontvangen factuur: zeg met --from of ze van een leverancier of van een onderaannemer komt',
  'number-taken': 'een factuur met dit nummer en deze datum van deze partij is al gearchiveerd, met een andere inhoud',
  'file-unreadable': 'het bestand kan niet gelezen worden',
};

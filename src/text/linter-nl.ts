import type { LinterText } from './linter';

export const linterNl: LinterText = {
  'vacancy-not-declared': {
    why: 'De gedragscode voor arbeidsbemiddeling laat alleen advertenties toe voor een vacature die echt bestaat, en dat is nog niet verklaard.',
    instead: 'Verklaar bij de bestelling dat de vacature bestaat. Daarna kan de advertentie verschijnen.',
  },
  'maximum-age': {
    why: 'Een maximumleeftijd is verboden: zo zegt het de gedragscode voor arbeidsbemiddeling, en de antidiscriminatiewet beschermt elke leeftijd.',
    instead: 'Laat de leeftijd weg en beschrijf wat iemand moet kunnen.',
  },
  'age-scheme': {
    why: 'Een leeftijdsgrens mag alleen waar een wettelijke maatregel voor tewerkstelling dat zo bepaalt; de antidiscriminatiewet geldt voor al het andere.',
    instead: 'Noem de maatregel zonder de leeftijd, of bezorg ons de regel die de grens oplegt.',
  },
  'minimum-age': {
    why: 'De antidiscriminatiewet laat een minimumleeftijd alleen toe waar het werk of een andere wet die echt vraagt.',
    instead: 'Vraag het rijbewijs, het attest of de ervaring waar het om gaat.',
  },
  'youthful-words': {
    why: 'Woorden als ‘jong’ schrikken oudere kandidaten af, en de antidiscriminatiewet beschermt elke leeftijd.',
    instead: 'Beschrijf de sfeer of de taak: ‘een hecht team’, ‘u leert graag bij’.',
  },
  'graduation-year': {
    why: 'Een jaar van afstuderen verraadt de leeftijd, en die beschermt de antidiscriminatiewet.',
    instead: 'Vraag het diploma of het niveau, zonder jaar.',
  },
  'maximum-experience': {
    why: 'Een maximum aan ervaring sluit oudere kandidaten uit, en de antidiscriminatiewet beschermt elke leeftijd.',
    instead: 'Zeg welke ervaring minstens nodig is, of dat ervaring niet nodig is.',
  },
  'gendered-title': {
    why: 'Deze functienaam noemt één geslacht; de genderwet vraagt advertenties die voor iedereen gelden.',
    instead:
      'Zet (m/v/x) achter de titel, of gebruik een naam voor iedereen: ‘administratief medewerker’ in plaats van ‘secretaresse’.',
  },
  'masculine-title': {
    why: 'Deze functienaam is mannelijk; de genderwet vraagt advertenties die voor iedereen gelden.',
    instead: 'Zet (m/v/x) achter de titel, of noem ook de vrouwelijke vorm.',
  },
  'sex-required': {
    why: 'De genderwet verbiedt een man of een vrouw te vragen, behalve voor de weinige functies die de wet zelf noemt.',
    instead: 'Beschrijf het werk en laat het geslacht weg.',
  },
  'pregnancy-asked': {
    why: 'De genderwet beschermt zwangerschap en moederschap: een advertentie mag er niets over vragen.',
    instead: 'Laat dit weg; beschrijf uren en taken.',
  },
  'family-situation': {
    why: 'De genderwet beschermt ouderschap en zorg voor het gezin, en cao 38 laat zulke vragen alleen toe als ze voor de functie nodig zijn.',
    instead: 'Beschrijf de uren: ‘u werkt twee avonden per week’.',
  },
  'gender-identity': {
    why: 'De genderwet beschermt genderidentiteit en transitie.',
    instead: 'Laat dit weg; het heeft met het werk niets te maken.',
  },
  'nationality-required': {
    why: 'De antiracismewet beschermt nationaliteit; alleen enkele openbare functies mogen er een vragen.',
    instead: 'Vraag of iemand in België mag werken. Eist de wet een nationaliteit, zeg ons dan welke wet.',
  },
  'origin-required': {
    why: 'De antiracismewet verbiedt onderscheid naar afkomst, afstamming of etnische herkomst.',
    instead: 'Laat de afkomst weg; vraag de kennis die het werk nodig heeft.',
  },
  'skin-colour': {
    why: 'De antiracismewet verbiedt onderscheid naar huidskleur.',
    instead: 'Laat dit weg.',
  },
  'residence-required': {
    why: 'Een woonplaats eisen kan mensen uitsluiten naar afkomst, en dat verbiedt de antiracismewet.',
    instead: 'Noem de plaats van het werk en de reistijd of oproeptijd die nodig is: ‘ter plaatse binnen 30 minuten’.',
  },
  'mother-tongue': {
    why: 'De antidiscriminatiewet beschermt taal: een moedertaal hangt samen met afkomst en is niet te leren.',
    instead: 'Vraag een niveau dat het werk nodig heeft: ‘Nederlands op niveau C1’.',
  },
  'accent-excluded': {
    why: 'De antidiscriminatiewet beschermt taal en afkomst, en een accent verraadt beide.',
    instead: 'Vraag wat nodig is: ‘u spreekt duidelijk aan de telefoon’.',
  },
  'language-unreasoned': {
    why: 'De antidiscriminatiewet beschermt taal: wie een taal eist, moet kunnen zeggen waarvoor het werk ze nodig heeft, en er staat geen reden bij.',
    instead: 'Schrijf het niveau en de reden erbij: ‘Frans op niveau B2, want u belt met klanten in Wallonië’.',
  },
  'belief-required': {
    why: 'De antidiscriminatiewet beschermt geloof en levensbeschouwing; alleen een organisatie die erop berust mag er in bepaalde functies loyaliteit aan vragen.',
    instead: 'Laat geloof en kleding die erbij hoort weg; beschrijf de taak.',
  },
  'political-conviction': {
    why: 'De antidiscriminatiewet beschermt politieke overtuiging.',
    instead: 'Laat dit weg; vraag discretie als het werk die nodig heeft.',
  },
  'union-membership': {
    why: 'De antidiscriminatiewet beschermt de syndicale overtuiging, lid of geen lid.',
    instead: 'Laat dit weg.',
  },
  'sexual-orientation': {
    why: 'De antidiscriminatiewet beschermt seksuele geaardheid.',
    instead: 'Laat dit weg.',
  },
  'civil-status': {
    why: 'De antidiscriminatiewet beschermt burgerlijke staat, en cao 38 laat zulke vragen alleen toe als ze voor de functie nodig zijn.',
    instead: 'Laat dit weg; beschrijf uren en verplaatsingen.',
  },
  'wealth-required': {
    why: 'De antidiscriminatiewet beschermt vermogen: schulden of bezit zeggen niets over het werk.',
    instead: 'Laat dit weg; voor functies met geld volstaat wat de wet zelf vraagt.',
  },
  'birth-asked': {
    why: 'De antidiscriminatiewet beschermt geboorte, en een geboortedatum of geboorteplaats verraadt leeftijd en afkomst.',
    instead: 'Laat dit weg; u hebt het pas nodig als iemand in dienst komt.',
  },
  'health-required': {
    why: 'De antidiscriminatiewet beschermt de gezondheid, nu en later; alleen de arbeidsarts mag ze beoordelen.',
    instead: 'Beschrijf wat het werk vraagt: ‘u staat de hele dag recht’.',
  },
  'disability-excluded': {
    why: 'De antidiscriminatiewet beschermt mensen met een handicap, en een werkgever moet redelijke aanpassingen doen.',
    instead: 'Beschrijf de taak en de werkplek, en zeg dat aanpassingen mogelijk zijn.',
  },
  'physical-trait': {
    why: 'De antidiscriminatiewet beschermt fysieke eigenschappen, ook uiterlijk, lengte en gewicht.',
    instead: 'Beschrijf de taak: ‘u tilt dozen tot 15 kg’.',
  },
  'photo-asked': {
    why: 'Een foto toont leeftijd, geslacht en huidskleur, en die beschermen de discriminatiewetten.',
    instead: 'Vraag een cv zonder foto.',
  },
  'genetic-trait': {
    why: 'De antidiscriminatiewet beschermt genetische eigenschappen, en genetische tests bij werving zijn verboden.',
    instead: 'Laat dit weg.',
  },
  'social-origin': {
    why: 'De antidiscriminatiewet beschermt sociale afkomst.',
    instead: 'Laat familie en milieu weg; beschrijf de omgang die het werk vraagt.',
  },
  'social-position': {
    why: 'De antidiscriminatiewet beschermt de sociale toestand, zoals werkloos of dakloos zijn.',
    instead: 'Laat dit weg; vraag alleen wat voor het werk nodig is.',
  },
  'criminal-record': {
    why: 'De privacywet (AVG) laat gegevens uit het strafregister alleen toe waar een wet ze vraagt, en de antidiscriminatiewet beschermt de sociale toestand.',
    instead:
      'Vraag een uittreksel alleen als de wet het voor deze functie eist, pas bij indienstneming, en noem die wet.',
  },
  'salary-history': {
    why: 'De Europese richtlijn over loontransparantie wil dat niemand vraagt wat iemand nu of vroeger verdient; België moet ze nog omzetten.',
    instead: 'Noem zelf het loon dat u biedt.',
  },
  'pay-range-missing': {
    why: 'De richtlijn over loontransparantie wil dat kandidaten het loon of de loonvork kennen voor het eerste gesprek.',
    instead: 'Vul het loon in, van … tot …, bruto per maand of per uur.',
  },
  'email-in-text': {
    why: 'De privacywet (AVG) vraagt dat persoonsgegevens staan waar ze beschermd zijn: een e-mailadres hoort in de contactvelden.',
    instead: 'Zet het adres in de contactvelden en verwijs in de tekst naar ‘de contactpersoon’.',
  },
  'phone-in-text': {
    why: 'De privacywet (AVG) vraagt dat persoonsgegevens staan waar ze beschermd zijn: een telefoonnummer hoort in de contactvelden.',
    instead: 'Zet het nummer in de contactvelden en verwijs in de tekst naar ‘de contactpersoon’.',
  },
};

import { fewWords, near, phrases } from './phrases';
import type { WordList } from './phrases';

/** What makes a bodily requirement one of the job: it is lifted, carried, climbed, or the site is cold or high. */
const bodilyWork = String.raw`(?:\d+ ?kg|kilo\w*|tillen|heffen|hef\w*|dragen|tilt|draagt|laden|lossen|klimmen|ladders?|stelling\w*|hoogtes?|manutention\w*|porter|port de charges?|charges|soulever|charger|decharger|echelles?|echafaud\w*|hauteurs?|lift|lifting|carry|carrying|climb\w*|heights?|loading)`;
const bodilyWorkNear = String.raw`[^!?\n]{0,80}`;

const healthRequired: WordList = {
  code: 'health-required',
  hits: {
    nl: phrases`
      (?:goede|uitstekende|perfecte|ijzersterke|stevige|onberispelijke) (?:lichamelijke |fysieke |algemene )?gezondheid|kerngezond|(?:u|je|jij|kandida\w+) (?:bent|is|zijn|hebt een)${fewWords} gezonde?
      (?:geen|zonder)(?: \w+)? (?:gezondheidsproblemen|rugklachten|rugproblemen|ziektes?|ziekten|chronische (?:ziekten?|aandoening(?:en)?)|medische (?:problemen|voorgeschiedenis|beperkingen)|allergieen|psychische (?:problemen|klachten)|burn ?out)(?= ?(?:[.,;!?)\n]|$)| (?:hebt|heeft|gehad|in)\b)
      (?:zelden|nooit|weinig|niet vaak) ziek|ziekteverleden|medische (?:vragenlijst|achtergrond)|(?:uw|je|jouw) (?:gezondheidstoestand|medisch verleden|ziekteverzuim)|hiv test|aidstest
    `,
    fr: phrases`
      (?:en |une )?(?:bonne|excellente|parfaite) (?:condition de )?sante|parfaite sante|(?:sain|saine) de corps|bon etat de sante
      (?:sans|pas de|aucune?)(?: \w+)? (?:problemes? (?:de sante|de dos|medica(?:l|ux))|maladies?(?: chroniques?)?|antecedents? medica(?:l|ux)|allergies?|burn ?out)(?= ?(?:[.,;!?)\n]|$))
      (?:jamais|rarement) malade|questionnaire medical|votre (?:etat de sante|passe medical)|test (?:vih|hiv|sida)
    `,
    en: phrases`
      (?:in )?(?:good|excellent|perfect|robust) (?:physical |general )?health(?! ?(?:care|insurance|plan|benefits|and safety|& safety|outcomes|services))
      (?:no|without)(?: \w+)? (?:health (?:problems?|issues?)|back (?:problems?|pain)|chronic (?:illness\w*|diseases?)|medical (?:conditions?|history|issues)|mental health (?:issues|problems))
      (?:never|rarely|seldom) (?:ill|sick)|medical questionnaire|your (?:medical history|health status|state of health)|hiv test
    `,
  },
  innocent: phrases`
    (?:blijven|blijft|houden|behoud\w*|bevorder\w*|voor uw|voor een|promot\w*|mensen|bewoners|patienten|klanten|promouv\w*|assurer|contribu\w*|promoting|maintain\w*)${fewWords} (?:goede gezondheid|(?:une )?bonne sante|good health)
    (?:financieel|financiere?|financially|financial)${fewWords} (?:gezonde?|sante|health)
    (?:bedrijf|onderneming|entreprise|company)${near}(?:goede gezondheid|bonne sante|good health)
  `,
};

const disabilityExcluded: WordList = {
  code: 'disability-excluded',
  hits: {
    nl: phrases`
      (?:geen|zonder) (?:fysieke |lichamelijke |mentale |verstandelijke )?(?:handicaps?|beperking|beperkingen|invaliditeit|mindervaliden|gehandicapten)(?= ?(?:[.,;!?)\n]|$)| (?:hebt|heeft|bent)\b)
      niet (?:geschikt|toegankelijk|mogelijk|weggelegd) voor${fewWords} (?:mindervaliden|gehandicapten|rolstoel\w*|personen met een (?:handicap|beperking)|mensen met een (?:handicap|beperking)|doven|blinden)
      geen rolstoel\w*|(?:rolstoelgebruikers|mindervaliden|gehandicapten|doven|blinden) (?:kunnen|komen|mogen) niet|valide (?:kandida\w+|persoon|personen|medewerkers?|werknemers?)|(?:u|je|jij) bent (?:lichamelijk |fysiek )?valide|(?:uw|je|jouw) (?:handicap|beperking)
    `,
    fr: phrases`
      (?:sans|pas de|aucun) (?:handicaps?|personnes? handicapees?|invalidites?|deficience\w*)(?: \w+)?
      (?:inadapte|pas adapte|pas accessible|inaccessible|non accessible|ne convient pas)${fewWords} (?:aux? |pour )?(?:les )?(?:personnes?|pmr|handicapes?|moins valides)
      personnes? valides?(?! pour)|vous etes valide|votre handicap
    `,
    en: phrases`
      (?:no|without)(?: an?)?(?: physical| mental)? (?:disabilit(?:y|ies)|disabled|handicaps?)
      not (?:suitable|accessible|suited|appropriate|open)${fewWords} (?:for|to)${fewWords} (?:disabled|wheelchair\w*|people with|persons with|deaf|blind)(?: disabilit\w+)?(?: people)?
      able bodied|your disability
    `,
  },
};

const physicalTrait: WordList = {
  code: 'physical-trait',
  hits: {
    nl: phrases`
      (?:fysiek|lichamelijk) (?:fit|fitte|sterke?|topfit|in orde|gezond)|(?:goede|uitstekende|sportieve) (?:fysieke |lichamelijke )?conditie|atletisch\w*|sportief (?:type|figuur|voorkomen)
      (?:aantrekkelijke?|knappe|mooie?|charmante?|representatieve?|vlotte?|aangename?) (?:uiterlijk|verschijning|voorkomen|uitstraling|looks)|goed ogende?|(?:aantrekkelijk|knap|mooi) (?:bent|persoon|meisje|type)|slanke? (?:figuur|lijn|persoon|kandida\w+)
      (?:slank|knap|mooi) en (?:slank|knap|mooi|verzorgd|fit)|(?:u|je|jij) bent(?: \w+)? (?:slank|knap|aantrekkelijk|groot|lang)(?= ?(?:[.,;!)\n]|$)| en\b)|(?:minstens|minimum|minimaal|groter dan) 1[.,m]? ?\d\d(?: ?m| ?meter)?|(?:kleding)?maat (?:3[2-9]|4[0-8])
      (?:geen|zonder)(?: zichtbare)? (?:tatoeages?|piercings?|bril|overgewicht|baard)|(?:uw|je|jouw) (?:lengte|gewicht|lichaamslengte|haarkleur)
    `,
    fr: phrases`
      (?:physiquement|physique) (?:apte|forte?|en forme|solide|resistante?)|bonne (?:condition|forme) physique|bonne constitution|athletiques?
      (?:physique|apparence|allure) (?:agreable|avantageuse?|attrayante?|soignee|sportive|irreprochable)|bonne presentation|belle presentation|excellente presentation
      (?:vous etes|candidate?s?)(?: \w+)? (?:mince|jolie?|belle|beau|grande?|attirante?)(?= ?(?:[.,;!)\n]|$)| et\b)|(?:minimum|au moins) 1 ?[.,m] ?\d\d(?: ?m)?|taille (?:3[2-9]|4[0-8])
      (?:sans|pas de)(?: \w+)? (?:tatouages?|piercings?|lunettes|surpoids|barbe)|votre (?:taille|poids)
    `,
    en: phrases`
      physically (?:fit|strong|able|robust)|(?:good|excellent|great) physical (?:condition|shape|fitness)|athletic (?:build|body|look)
      (?:attractive|good|pleasant|presentable|nice) (?:appearance|looks)|good looking|well presented appearance|you are(?: \w+)? (?:attractive|slim|slender|tall|pretty|handsome)|attractive (?:lady|woman|man|person|girl)
      (?:at least|minimum) (?:1[.,]\d\d ?m|\d ?(?:ft|feet|foot))(?: tall)?|no(?: visible)? (?:tattoos?|piercings?|glasses|beards?)|your (?:height|weight)|dress size
    `,
  },
  innocent: phrases`
    (?:fysiek|lichamelijk|physiquement|physique|physically)${fewWords}${bodilyWorkNear} ${bodilyWork}
    ${bodilyWork}${bodilyWorkNear} (?:fysiek|lichamelijk|physiquement|physique|physically)(?: \w+)?
    (?:goede|uitstekende|bonne|good|excellent|great)(?: \w+)? (?:conditie|condition|forme|shape|fitness)(?: physique)?${bodilyWorkNear} ${bodilyWork}
    (?:wagens?|toestellen|machines?|voertuigen|materiaal|vehicules?|materiel|equipment|stock|tools)${fewWords} (?:in )?(?:goede|bonne|good)${fewWords} (?:conditie|condition)
    (?:bonne|belle|excellente) presentation (?:des?|du|de la|de l'|orale|visuelle|ecrite|en)(?: \w+)?
    (?:merk|winkel|website|product\w*|gebouw|shop|brand|merken|etalage|rekken|presentatie)${near}(?:uitstraling|looks?|appearance|presentation)
  `,
};

const photoAsked: WordList = {
  code: 'photo-asked',
  hits: {
    nl: phrases`
      (?:met|en|inclusief|voeg een|stuur een|bezorg een|voorzien van een)(?: recente)? (?:pas)?foto(?= ?(?:[.,;!)\n]|$)| (?:toe|mee|naar|aan|bij|via|op)\b)
      (?:cv|curriculum|kandidatuur|sollicitatie|brief)${near}(?:met|en|\+|inclusief)(?: een)?(?: recente)? (?:pas)?foto|(?:recente )?pasfoto
    `,
    fr: phrases`
      (?:cv|curriculum|candidature|lettre)${near}(?:avec|et|\+|accompagnee? d')(?: une)? ?photo(?: recente)?|photo (?:recente|d'identite|obligatoire)|joindre une photo
    `,
    en: phrases`
      (?:cv|resume|application|letter)${near}(?:with|and|\+|including)(?: an?| your)?(?: recent)? (?:photo|picture|photograph)(?! ?(?:editing|portfolio|shop))|recent (?:photo|photograph)|(?:attach|include|send)(?: us)? an?(?: recent)? (?:photo|picture|photograph) of yourself|headshot
    `,
  },
  innocent: phrases`
    (?:neemt|nemen|maakt|maken|klanten?|fotograa\w*|photograph\w*|clients?|imprim\w*|druk\w*)${near}(?:pas)?(?:foto|photo)(?: d'identite|graph)?
  `,
};

const geneticTrait: WordList = {
  code: 'genetic-trait',
  hits: {
    nl: phrases`
      (?:u|je|jij|kandida\w+|sollicitant\w*|bereid|onderga\w*)${near}(?:genetische test|dna test|genetisch onderzoek)|(?:genetische|dna) test (?:is )?(?:verplicht|vereist)|(?:geen|zonder|vrij van) (?:erfelijke|genetische) (?:ziekten?|ziektes|aandoening(?:en)?|aanleg|afwijking\w*)
      (?:uw|je|jouw) (?:erfelijke aanleg|genetische? (?:eigenschappen|gegevens|profiel)|dna|familiale ziektegeschiedenis)
    `,
    fr: phrases`
      (?:vous|candidate?s?|accepter|subir|soumettre)${near}tests? (?:genetiques?|adn)|test (?:genetique|adn) (?:obligatoire|exige)|(?:sans|aucune?|pas de|exempte? de) (?:maladies?|affections?|predispositions?|tares?) (?:hereditaires?|genetiques?)
      votre (?:patrimoine|profil) genetique|vos (?:donnees|caracteristiques) genetiques
    `,
    en: phrases`
      (?:you|candidates?|applicants?|undergo|submit|willing)${near}(?:genetic|dna) tests?(?! ?(?:results|kits|methods|services|development))|(?:genetic|dna) test (?:is )?(?:required|mandatory)|(?:no|without|free (?:of|from)) (?:hereditary|genetic|inherited) (?:diseases?|conditions?|disorders?)
      your (?:genetic (?:profile|data|traits|make up)|dna|family medical history)
    `,
  },
  innocent: phrases`
    (?:voert|uitvoer\w*|analyseert|ontwikkelt|interpreteert|realis\w*|effectu\w*|analys\w*|perform\w*|develop\w*|run|interpret\w*|carry out)${near}(?:genetische test(?:en)?|dna test(?:en)?|genetisch onderzoek|tests? (?:genetiques?|adn)|(?:genetic|dna) tests?)
  `,
};

export const bodyWords: readonly WordList[] = [
  healthRequired,
  disabilityExcluded,
  physicalTrait,
  photoAsked,
  geneticTrait,
];

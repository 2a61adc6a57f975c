import { alone, fewWords, near, phrases } from './phrases';
import type { WordList } from './phrases';

const civilStatus: WordList = {
  code: 'civil-status',
  hits: {
    nl: phrases`
      (?:u|je|jij|kandida\w+|liefst|bij voorkeur|enkel|alleen|geen)(?: (?:bent|bij voorkeur|liefst|nog|is|zijn)){0,2} (?:ongehuwde?n?|gehuwde?n?|getrouwde?|alleenstaande?n?|gescheiden|vrijgezel|vrijgezellen|single|singles|samenwonenden?|weduwen?)(?= ?(?:[.,;!)\n]|$)| (?:en|of|kandida\w+|zonder|met|personen|mannen|vrouwen)\b)
      ${alone('(?:on)?gehuwd|ongetrouwd|alleenstaand|vrijgezel')}
      ongehuwde (?:dames?|vrouwen?|mannen|heren)|burgerlijke staat|(?:uw|je|jouw) (?:partner|echtgenote|echtgenoot)(?: \w+)? (?:werkt|verdient|beroep)
    `,
    fr: phrases`
      celibataires?(?! geographiques?)|(?:vous etes|candidate?s?|etre|de preference|uniquement|non)(?: \w+)? (?:mariee?s?|divorcee?s?|veufs?|veuves?)(?:\(e\))?(?= ?(?:[.,;!)\n]|$)| (?:et|ou|sans|avec)\b)
      ${alone('mariee?|divorcee?')}
      votre (?:etat civil|conjoint|statut matrimonial)|etat civil ?:|statut matrimonial
    `,
    en: phrases`
      (?:marital|civil) status|(?:you are|must be|preferably|only|no|are)(?: \w+)? (?:single|married|unmarried|divorced|widowed)(?= ?(?:[.,;!)\n]|$)| (?:and|or|with|without|candidates?|people|men|women)\b)
      ${alone('(?:un)?married|divorced')}
      (?:single|married|unmarried) (?:candidates?|applicants?)|your (?:spouse|husband|wife)'?s? (?:job|occupation|works?|income)
    `,
  },
  innocent: phrases`
    (?:service|bureau|guichet|departement|agente?|officier|registre|actes?)${fewWords} (?:etat civil|d'etat civil|de l'etat civil|population)
    regardless${near}(?:marital|civil) status
    (?:gescheiden|ophalen|sorteren|afval)${fewWords} (?:gescheiden|inzamel\w*|afval\w*)
    responsables? celibataires?
  `,
};

const wealthRequired: WordList = {
  code: 'wealth-required',
  hits: {
    nl: phrases`
      (?:geen|zonder|vrij van) (?:schulden|schuldenlast|loonbeslag|collectieve schuldenregeling)(?= ?(?:[.,;!)\n]|$)| (?:hebt|heeft|of)\b)
      kredietwaardige? (?:kandida\w+|bent|persoon)|bent kredietwaardig|(?:uw|je|jouw) (?:financiele (?:situatie|toestand)|vermogen|schulden|kredietverleden)|financieel onafhankelijk|bewijs van kredietwaardigheid|(?:u|je|jij) bent(?: \w+)? (?:vermogend|welgesteld|bemiddeld|eigenaar van een (?:huis|woning))
    `,
    fr: phrases`
      (?:sans|pas de|aucune?) (?:dettes?|saisies? sur salaire|fichage|reglement collectif de dettes)|votre (?:situation financiere|fortune|patrimoine|solvabilite)|financierement independante?
      (?:vous etes|candidate?s?|etre) (?:solvables?|fortunee?s?|aisee?s?|proprietaires? d'une? (?:maison|logement))
    `,
    en: phrases`
      (?:no|without|free of)(?: \w+)? (?:debts?|attachment of earnings|wage garnishments?)(?= ?(?:[.,;!)\n]|$))|(?:good|clean) credit (?:history|record|score)|your (?:financial situation|wealth|credit (?:history|score))
      financially independent|(?:you are|must be)(?: a)? (?:wealthy|homeowners?|solvent)
    `,
  },
  innocent: phrases`
    (?:gezinnen|mensen|clienten|klanten|onderneming|bedrijf|groep|entreprise|groupe|company|startup|clients?)${near}(?:zonder schulden|sans dettes?|without debts?|financieel onafhankelijk|financierement independante?|financially independent)
  `,
};

const birthAsked: WordList = {
  code: 'birth-asked',
  hits: {
    nl: phrases`
      (?:uw|je|jouw) (?:geboortedatum|geboorteplaats|geboorteland|geboortejaar)|(?:geboortedatum|geboorteplaats|geboorteland|geboortejaar) ?(?:vermelden|opgeven|:|en)|(?:vermeld|met)${fewWords} (?:geboortedatum|geboorteplaats|geboortejaar)
      geboren (?:en getogen )?in (?!19|20)\w+|geboren en getogen|(?:echte|wettige) afstamming|wettig kind
    `,
    fr: phrases`
      (?:votre|vos|indiquez|mentionnez|avec)${fewWords} (?:date|lieu|annee|pays) de naissance|(?:date|lieu|annee|pays) de naissance ?:
      (?:vous etes|etre|candidate?s?|personnes?)(?: \w+)? nee?s?(?:\(e\))? (?:en|a|au) (?!19|20)\w+|enfant (?:legitime|naturel)
    `,
    en: phrases`
      your (?:date|place|year|country) of birth|(?:date|place|year|country) of birth ?:|your birth ?date|(?:state|mention|include)${fewWords} (?:date|place) of birth
      (?:you are|were|must be|candidates|people|applicants) born (?:and raised )?in (?!19|20)\w+|born and (?:bred|raised)|legitimate child
    `,
  },
  innocent: phrases`
    (?:kinderen|baby'?s?|dieren|lammeren|kalveren|klanten|patienten|idee|bedrijf|project) (?:die )?(?:werd |is |worden )?geboren in \w+
    (?:is|werd|ontstaan en) geboren in \w+
  `,
};

const socialOrigin: WordList = {
  code: 'social-origin',
  hits: {
    nl: phrases`
      (?:van|uit een?) (?:goede|betere|nette|degelijke|gegoede) (?:familie|afkomst|komaf|milieu|huize|buurt|klasse)|(?:uit|van) een (?:goed|beter|gegoed|net) (?:gezin|milieu|nest)
      (?:uw|je|jouw) (?:sociale afkomst|sociaal milieu)|(?:sociale afkomst|beroep van (?:uw|je|de) (?:ouders|vader|moeder))|(?:uw|je|jouw) (?:vader|moeder|ouders) (?:is|zijn|werken|werkt)
    `,
    fr: phrases`
      (?:de|d'une|issue? d'une?|issue? de) (?:bonne famille|famille aisee|milieu (?:aise|favorise|bourgeois)|bon milieu)|votre (?:origine sociale|milieu social|milieu d'origine)|origine sociale
      profession (?:de vos parents|du pere|de la mere)
    `,
    en: phrases`
      (?:from|of) (?:a )?(?:good|respectable|decent|wealthy|upper class) (?:family|families|background|home|neighbourhood)|your (?:social (?:origin|background|class)|parents' (?:profession|occupation))|well bred|upper class (?:candidates?|background)
    `,
  },
};

const socialPosition: WordList = {
  code: 'social-position',
  hits: {
    nl: phrases`
      (?:geen|niet voor|behalve) (?:langdurig )?(?:werklozen|werkzoekenden|daklozen|leefloners|leefloongerechtigden|ocmw (?:klanten|clienten|cliententeel)|ex gedetineerden|gedetineerden|laaggeschoolden|steuntrekkers)
      (?:geen|zonder) (?:uitkering|leefloon|vast adres|gaten in (?:uw|je|het) cv)(?= ?(?:[.,;!)\n]|$)| (?:hebt|heeft|krijgt|ontvangt)\b)|enkel wie (?:al |nu )?werk heeft
    `,
    fr: phrases`
      (?:pas de|pas d'|sauf|aucun) ?(?:chomeurs?|demandeurs d'emploi|sans abris?|sdf|allocataires?|beneficiaires (?:du ris|du cpas)|ex detenus?|assistes?)
      (?:sans|pas de) (?:trous? dans (?:le|votre|son) cv|allocations?|domicile fixe)
    `,
    en: phrases`
      no (?:long term )?(?:unemployed|homeless|benefit claimants?|ex (?:offenders|convicts|prisoners))(?: \w+)?|no (?:gaps? in (?:your|the) (?:cv|resume)|fixed abode)|currently employed (?:candidates|applicants|people) only|unemployed need not apply
    `,
  },
};

const criminalRecord: WordList = {
  code: 'criminal-record',
  hits: {
    nl: phrases`
      (?:blanco|zuiver|leeg|onberispelijk|proper) strafblad|(?:blanco|recent|zuiver)? ?uittreksel(?: uit het)? strafregister|(?:geen|zonder) (?:strafblad|gerechtelijk verleden|veroordelingen)|bewijs van goed (?:gedrag(?: en zeden)?|zedelijk gedrag)
    `,
    fr: phrases`
      casier judiciaire(?: vierge)?|certificat de bonnes? (?:conduite|vie et moeurs)|(?:sans|pas d'|aucun) ?antecedents? (?:judiciaires?|penal|penaux)
    `,
    en: phrases`
      (?:clean|clear|blank|no) criminal (?:record|convictions?)|criminal (?:record|background) (?:check|extract|certificate)|certificate of good conduct|no criminal (?:past|history)
    `,
  },
};

const salaryHistory: WordList = {
  code: 'salary-history',
  hits: {
    nl: phrases`
      (?:uw|je|jouw) (?:huidige?|vorige?|laatste) (?:loon|salaris|wedde|verloning|loonpakket|loonfiche|brutoloon)|(?:laatste|huidige|recente) loonfiches?|loongeschiedenis|salarisgeschiedenis
    `,
    fr: phrases`
      (?:votre|vos) (?:salaires?|remunerations?|package) (?:actuels?|precedents?|actuelles?|anterieure?s?)|(?:votre|vos|derniere?s?)(?: \w+)? fiches? de paie|votre dernier salaire|historique salarial
    `,
    en: phrases`
      (?:your|mention|state)${fewWords} (?:current|present|previous|last|past) (?:salary|pay|wages?|remuneration|package)|(?:salary|pay) history|(?:last|recent) payslips?
    `,
  },
  innocent: phrases`
    (?:payroll|loonadministratie|loonfiches? (?:op|van)|verwerk\w*|opmaken|controleren|etabl\w*|process\w*|prepar\w*)${near}(?:loonfiches?|fiches? de paie|payslips?|(?:salary|pay) history)
    (?:behoud|met behoud) van (?:uw|je|jouw) huidige? loon
  `,
};

export const positionWords: readonly WordList[] = [
  civilStatus,
  wealthRequired,
  birthAsked,
  socialOrigin,
  socialPosition,
  criminalRecord,
  salaryHistory,
];

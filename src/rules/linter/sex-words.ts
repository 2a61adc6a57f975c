import { fewWords, near, phrases } from './phrases';
import type { WordList } from './phrases';

/** A person who is asked for, not one who is helped. */
const woman = {
  nl: String.raw`(?:man|mannen|vrouw|vrouwen|dame|dames|heer|heren|meisjes?|jongedames?|jongens?)`,
  fr: String.raw`(?:hommes?|femmes?|dames?|messieurs|jeune fille|jeunes filles|garcons?)`,
  en: String.raw`(?:men|man|women|woman|ladies|lady|gentlemen|males?|females?|girls?|boys?)`,
};

/** What follows a sex that is asked for: the end of the phrase, not the job or the people of the house. */
const phraseEnd = String.raw`(?= ?(?:[.,;:!?)\n]|$)| (?:met|die|voor|om|van|tussen|avec|pour|qui|de|entre|with|who|to|for|aged|serieu\w+|motivee?|experimentee?|soigneu\w+)\b)`;

const sexRequired: WordList = {
  code: 'sex-required',
  hits: {
    nl: phrases`
      ${woman.nl}(?: \w+)? (?:gezocht|gevraagd|gewenst|verkozen)
      (?:zoeken|zoekt|zoek|liefst|bij voorkeur|enkel|alleen|uitsluitend|geen|voorkeur voor|gezocht ?:) (?:(?:een|sterke|handige|flinke|gemotiveerde|spontane|vlotte|jonge|voor) ){0,2}${woman.nl}${phraseEnd}
      (?:mannelijke?|vrouwelijke?) (?:kandida\w+|collega'?s?|medewerkers?|krachten?|arbeiders?|bedienden?|sollicitant\w*|werknemers?|chauffeurs?|verpleegkundigen?|begeleiders?|verkopers?|profiel|profielen|persoon|poetshulp)
      geslacht ?:? (?:man|vrouw|mannelijk|vrouwelijk)
      u bent een ${woman.nl}
      mannenwerk|mannenjob|vrouwenwerk|vrouwenjob|mannenteam|vrouwenteam
    `,
    fr: phrases`
      (?:recherch\w+|cherch\w+|uniquement|exclusivement|seulement|de preference|preference pour|reservee? aux?|pas de|pas d'|profil)(?: une?| des| les)? ?${woman.fr}${phraseEnd}
      ${woman.fr} (?:uniquement|exclusivement|seulement|recherchee?s?|souhaitee?s?|demandee?s?)
      candidate?s? (?:masculine?s?|feminine?s?|feminines|males?)|candidature feminine|personnel (?:feminin|masculin)
      sexe ?:? (?:masculin|feminin|homme|femme)
      vous etes une? (?:homme|femme)
      travail d'homme|metier d'homme|metier de femme|equipe masculine
    `,
    en: phrases`
      ${woman.en} (?:only|wanted|preferred)
      (?:looking for|seeking|prefer|preferably|need|want|hiring|only|no)(?: an?)?(?: strong| reliable| friendly| young)? ${woman.en}${phraseEnd}
      (?:male|female) (?:candidates?|applicants?|colleagues?|staff|employees?|workers?|nurses?|drivers?|assistants?|cleaners?|sales\w*|receptionists?)
      (?:gender|sex) ?: ?(?:male|female)
      man's job|woman's job
    `,
  },
  innocent: phrases`
    (?:man|mannen|mannelijke?|homme|hommes|men|man|males?|heren|masculine?s?) ?(?:of|en|\/|ou|et|or|and|,) ?(?:een |une |a )?(?:vrouw|vrouwen|vrouwelijke?|femmes?|women|woman|females?|dames|feminine?s?)(?: \w+)?
    (?:vrouw|vrouwen|vrouwelijke?|femmes?|women|woman|females?|dames|feminine?s?) ?(?:of|en|\/|ou|et|or|and|,) ?(?:een |un |a )?(?:man|mannen|mannelijke?|hommes?|men|man|males?|heren|masculine?s?)(?: \w+)?
    (?:prefer|need|want|no|only) (?:man|men) (?:and|or)
    (?:femme|homme) (?:de|d') ?(?:menage|chambre|confiance|affaires|terrain|metier)
    (?:mannelijke?|vrouwelijke?) (?:bewoners?|patienten?|clienten?)
  `,
};

const pregnancyAsked: WordList = {
  code: 'pregnancy-asked',
  hits: {
    nl: phrases`
      (?:niet|geen)${fewWords} zwanger\w*|zwangerschapstest|kinderwens|zwanger (?:bent|zijn|worden|raakt|wilt)
      geen zwangerschap\w*|(?:bent|indien|als u) zwanger|zwangere? \w+ (?:komen|komt|worden|zijn) (?:niet|uitgesloten)
      geen (?:plannen voor|ouderschapsverlof|moederschapsverlof|zwangerschapsverlof)
    `,
    fr: phrases`
      (?:pas|non|ni)${fewWords} enceintes?|enceintes? s'abstenir|test de grossesse|desir d'enfants?|projet de (?:grossesse|maternite)
      (?:pas|sans|aucune?)${fewWords} (?:grossesse|conge de maternite|conge parental)
    `,
    en: phrases`
      not${fewWords} pregnant|pregnancy test|no pregnan\w+|plan(?:s|ning)? to (?:become|get) pregnant
      no (?:maternity|parental) leave|plans? to (?:start a family|have children)
    `,
  },
  innocent: phrases`
    pregnancy tests
    niet geschikt voor zwangere? (?:vrouwen|werknemers?)
    (?:klanten|patienten|vrouwen) die${fewWords} zwanger (?:zijn|worden)
  `,
};

const familySituation: WordList = {
  code: 'family-situation',
  hits: {
    nl: phrases`
      (?:uw|je|jouw|de) gezinssituatie|gezinssamenstelling ?:
      (?:geen|zonder) (?:jonge |kleine )?(?:kinderen|gezinslast|gezin|kroost|kinderlast)(?= ?(?:[.,;:!?)\n]|$)| (?:hebt|heeft|thuis|ten laste))
      (?:geen|zonder) (?:gezinsverplichtingen|familiale verplichtingen|zorgtaken|mantelzorg\w*)
      (?:kinderen|gezin) (?:zijn |is )?geen (?:probleem|hinderpaal|belemmering)
      kinderloze?|(?:u|je|jij|kandida\w+)${fewWords} (?:kinderen hebt|hebt kinderen|heeft kinderen|hebben kinderen)
      thuisblijfmoeders?|huismoeders?|ideaal voor (?:moeders|mama's)
    `,
    fr: phrases`
      (?:votre|la) situation (?:familiale|de famille)|composition de (?:menage|famille) ?:
      (?:pas d'|sans|aucune?) ?(?:jeunes |charge d')?enfants?(?= ?(?:[.,;:!?)\n]|$)| a charge)
      sans (?:charges? (?:de famille|familiales?)|attaches? familiales?|famille|obligations familiales)
      vous (?:avez|n'avez pas)(?: des| d')? ?enfants|ideal pour (?:les )?(?:mamans|meres)
    `,
    en: phrases`
      your family (?:situation|circumstances)
      (?:no|without) (?:young |small )?(?:children|kids|dependants|dependents|family ties|family obligations|family commitments|caring responsibilities)(?! ?(?:'|under|age))
      childless|child free|(?:ideal|perfect) for (?:mothers|mums|moms|housewives)|(?:you|who) (?:have|has) (?:no )?(?:children|kids)
    `,
  },
  innocent: phrases`
    (?:gezin|gezinnen|koppels?|families|familles|couples?|menages?|households?) (?:zonder|sans|without) (?:kinderen|enfants?|children)
  `,
};

const genderIdentity: WordList = {
  code: 'gender-identity',
  hits: {
    nl: phrases`
      (?:geen|niet voor|behalve)${fewWords} (?:transgender\w*|transpersonen|transvrouwen|transmannen|travestiet\w*|non binair\w*)
      geslachtsverandering|(?:uw|je|jouw) (?:genderidentiteit|geboortegeslacht)|cisgender|biologische (?:mannen?|vrouw|vrouwen)
    `,
    fr: phrases`
      (?:pas de|sans|sauf)${fewWords} (?:transgenres?|personnes trans|transsexuel\w*|travesti\w*)
      changement de sexe|votre identite de genre|cisgenres?|(?:homme|femme)s? biologiques?
    `,
    en: phrases`
      no${fewWords} (?:transgender\w*|trans people|trans (?:women|men)|transsexuals?)
      sex change|your gender identity|cisgender|biological (?:men|women|males?|females?)|assigned (?:male|female) at birth
    `,
  },
  innocent: [String.raw`gender (?:kliniek|team|clinic)${near}`],
};

export const sexWords: readonly WordList[] = [sexRequired, pregnancyAsked, familySituation, genderIdentity];

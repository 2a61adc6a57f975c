import { fewWords, phrases } from './phrases';
import type { WordList } from './phrases';

const believer = {
  nl: String.raw`(?:katholieke?|christelijke?|protestantse?|gelovige?|ongelovige?|joodse?|islamitische?|moslims?|christen|christenen|atheist\w*|getuigen? van jehova|vrijzinnige?)`,
  fr: String.raw`(?:catholiques?|chretienn?e?s?|protestante?s?|croyante?s?|juifs?|juives?|musulmane?s?|athees?|temoins? de jehovah|laiques?)`,
  en: String.raw`(?:catholics?|christians?|protestants?|jewish|jews?|muslims?|atheists?|religious|jehovah's witness(?:es)?)`,
};

const beliefRequired: WordList = {
  code: 'belief-required',
  hits: {
    nl: phrases`
      ${believer.nl} (?:kandida\w+|medewerkers?|collega'?s?|persoon|personen|werknemers?|leerkracht|leerkrachten|achtergrond|levenshouding|opvoeding)
      (?:u|je|jij|kandida\w+) (?:bent|zijn|is)${fewWords} ${believer.nl}
      (?:geen|enkel|alleen|liefst|uitsluitend)${fewWords} ${believer.nl}
      (?:geen|zonder|verbod op(?: een)?) (?:hoofddoek\w*|kopdoek|djellaba|keppel\w*|tulband\w*|religieuze (?:symbolen|kentekens|tekens))
      hoofddoeken? (?:is|zijn|wordt|worden|niet)(?: niet)? (?:verboden|toegelaten|toegestaan|aanvaard)
      (?:uw|je|jouw) (?:geloof|godsdienst|religie|geloofsovertuiging|levensbeschouwing)|(?:geloof|godsdienst|religie) ?:|praktiserend\w*|belijdend\w*|gedoopt|kerkganger
    `,
    fr: phrases`
      (?:candidate?s?|personnes?|collaborat\w+|vous etes|etre)${fewWords} ${believer.fr}
      (?:pas de|aucun|uniquement des?|de preference|exclusivement)${fewWords} ${believer.fr}
      ${believer.fr} s'abstenir
      (?:sans|pas de|port du|interdiction du) (?:voile|foulard|hijab|kippa|turban|signes? (?:religieux|convictionnels?))${fewWords}
      (?:voile|foulard|signes? (?:religieux|convictionnels?)) (?:interdits?|non autorises?|refuses?)
      votre (?:religion|foi|confession|croyance)|religion ?:|pratiquante?s?|baptisee?s?
    `,
    en: phrases`
      ${believer.en} (?:candidates?|applicants?|persons?|employees?|colleagues?|background|upbringing)
      (?:you are|must be|preferably|only|no)(?: an?)?(?: \w+)? ${believer.en}
      no (?:headscar(?:f|ves)|hijabs?|veils?|turbans?|kippahs?|religious (?:symbols|signs|clothing))
      your (?:religion|faith|belief)|religion ?:|practi[sc]ing${fewWords} ${believer.en}|church goer|churchgoing|baptised
    `,
  },
  innocent: phrases`
    (?:onderwijs|school|scholen|universiteit|hogeschool|mutualiteit|ziekenfonds|vakbond|ecole|enseignement|universite|mutualite|school|university)${fewWords} ${believer.nl}
    ${believer.nl} (?:school|scholen|onderwijs|universiteit|hogeschool|mutualiteit|ziekenhuis|godsdienst|feestdagen|gemeenschap|organisatie|geestelijke|consulent\w*)
    ${believer.en} (?:schools?|education|universit\w+|charit\w+|holidays?|communit\w+|organi[sz]ations?|studies)
    (?:enseignement|ecoles?|universites?|mutualites?|organisations?|communautes?|fetes?|hopital)${fewWords} ${believer.fr}
    (?:leerkracht|leraar|lerares|leraren|professeur|enseignant|teacher)${fewWords} (?:godsdienst|religion|religious|${believer.nl})(?: education)?
    (?:avocat|architecte|medecin|juriste|infirmier|dentiste)\w* pratiquante?s?
    laiques?
  `,
};

const politicalConviction: WordList = {
  code: 'political-conviction',
  hits: {
    nl: phrases`
      (?:uw|je|jouw|juiste|linkse|rechtse|geen) (?:politieke )?(?:politieke (?:overtuiging|voorkeur|kleur|gezindheid|mening)|partijkaart|partijlidmaatschap)
      partijlid|partijkaart|lid (?:bent |is )?van (?:een|de|onze)(?: \w+)? partij|politiek (?:neutraal|ongebonden|correct gezind)
      (?:geen|enkel|liefst) (?:linkse|rechtse|extreemrechtse|socialisten|liberalen|communisten|nationalisten)
    `,
    fr: phrases`
      (?:vos|votre|pas d'|sans) ?(?:opinions?|convictions?|engagement|appartenance|couleur|preferences?) politiques?
      carte (?:du|de) parti|membre (?:du|d'un|de notre) parti|politiquement neutre|pas de (?:gauchistes?|socialistes?|communistes?)
    `,
    en: phrases`
      your political (?:views?|opinions?|beliefs?|convictions?|affiliation)|(?:party|political party) (?:member|membership|card)
      politically neutral|no (?:leftists?|socialists?|communists?|liberals|conservatives)|political affiliation ?:
    `,
  },
  innocent: phrases`
    third party members?
    arbeidspartij(?:en)?
  `,
};

const unionMembership: WordList = {
  code: 'union-membership',
  hits: {
    nl: phrases`
      (?:geen|niet)${fewWords} (?:vakbondsl\w+|syndicalisten|vakbondsmensen|gesyndiceerd\w*|vakbondsmilitanten|vakbondslidmaatschap|vakbondsverleden|vakbondsafgevaardigden)
      (?:niet|geen)(?: lid)?(?: bent)?(?: van)?(?: een| de)? (?:vakbond|syndicaat)(?= ?(?:[.,;!)\n]|$)| (?:aangesloten|lid|bent)\b)
      (?:lid|aangesloten|u|je)${fewWords} (?:van|bij) (?:een|de) vakbond|(?:uw|je|jouw) vakbond\w*|syndicaal (?:actief|verleden|engagement|lidmaatschap)
    `,
    fr: phrases`
      (?:pas|non)${fewWords} (?:syndiquee?s?|syndicalistes?|membres? d'un syndicat)
      (?:vous etes|etre|affiliee?|membre)(?: \w+)? (?:syndiquee?|a un syndicat|d'un syndicat)|votre (?:syndicat|affiliation syndicale)|(?:passe|engagement|appartenance) syndicale?
    `,
    en: phrases`
      (?:no|not|non)${fewWords} (?:trade )?union(?: members?| membership|ised|ized| activists?| workers?| staff)
      (?:you are|must be|member of)(?: an?| the| your)?(?: trade)? union(?: member)?|your (?:trade )?union|union free|union membership ?:
    `,
  },
  innocent: phrases`
    (?:european|credit|customs|monetary|belgian) union(?: \w+)?
    member of (?:the|a) (?:european|credit|customs) union
    your union representative
  `,
};

const sexualOrientation: WordList = {
  code: 'sexual-orientation',
  hits: {
    nl: phrases`
      hetero(?:'s|seksuele?n?)?|homoseksuele? (?:kandida\w+|medewerkers?|man|mannen)|(?:geen|niet voor|enkel|alleen)${fewWords} (?:homo'?s?|homoseksuelen|holebi'?s|lesbiennes|gays)
      (?:uw|je|jouw) (?:seksuele )?(?:seksuele )?(?:geaardheid|orientatie)|(?:seksuele geaardheid|seksuele orientatie) ?:
    `,
    fr: phrases`
      heterosexuel\w*|heteros?|(?:pas d'|pas de|sans|uniquement des?) ?(?:homosexuel\w*|homos?|gays?|lesbiennes?|pd)
      votre (?:orientation|preference) sexuelle|orientation sexuelle ?:
    `,
    en: phrases`
      heterosexuals?|straight (?:candidates?|men|women|people|only)|(?:no|only) (?:gays?|homosexuals?|lesbians?)
      your sexual (?:orientation|preference)|sexual orientation ?:
    `,
  },
};

export const convictionWords: readonly WordList[] = [
  beliefRequired,
  politicalConviction,
  unionMembership,
  sexualOrientation,
];

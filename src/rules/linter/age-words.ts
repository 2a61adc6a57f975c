import { alone, fewWords, near, phrases } from './phrases';
import type { WordList } from './phrases';

/** An age at which people work, in figures or in words. */
const age = String.raw`(?:1[6-9]|[2-6]\d|\w{0,10}(?:twintig|dertig|veertig|vijftig|zestig)|(?:vingt|trente|quarante|cinquante|soixante)(?: \w+){0,2}|(?:twenty|thirty|forty|fifty|sixty)(?: \w+)?)`;
const grownAge = String.raw`(?:2[5-9]|[3-6]\d)`;
const year = String.raw`(?:19|20)\d\d`;
const yearsOld = String.raw`(?:years?|yrs)(?: old| of age)?`;

/** Years of work, of guarantee or of a firm are no age. */
const noExperience = {
  nl: String.raw`(?!(?: \w+){0,2} (?:\w*ervaring|ancienniteit|dienst|garantie|actief|geleden|bestaan))`,
  fr: String.raw`(?! (?:d'|de |dans )?(?:\w+ )?(?:experience|anciennete|pratique|carriere|garantie|existence|activite|service|metier))`,
  en: String.raw`(?!'?(?: of)?(?: \w+){0,2} (?:experience|service|seniority|practice|warranty|ago))`,
};

/** Whom the work is for: their age is no limit for who does it. */
const clients = String.raw`(?:met|voor|aan|van|begeleid\w*|avec|pour|aupres de|des|accompagn\w+|encadr\w+|with|for|to|of|support\w*|teach\w*)(?: \w+){0,2} (?:jongeren|jonge mensen|studenten|etudiants|students|jongvolwassenen|kinderen|tieners|leerlingen|bewoners|clienten|patienten|volwassenen|jeunes|adolescents|enfants|eleves|residents|patients|adultes|children|teenagers|youngsters|youth|young people|pupils|adults)`;
const things = String.raw`(?:wagen|auto|voertuig|machine|gebouw|woning|pand|lening|krediet|hypothe|contract|concessie|looptijd|garantie|zaak|bedrijf|vehicule|batiment|maison|entreprise|societe|pret|credit|vehicle|building|mortgage|loan|company|firm|business|warranty|guarantee|lease)\w*`;
/** Words on the way to an age, as long as nobody is addressed or looked for in between. */
const notTheCandidate = String.raw`(?:(?!zoek|cherch|look|iemand|kandida|candida|\byou\b|\bvous\b|\bbent\b)[^.!?;,\n\d]){0,30}`;
const colleagues = String.raw`(?:(?:ons|onze|our|notre|nos) \w+|(?:team|ploeg|equipe|groep|groupe|group) (?:van|de|of) \d+)`;
const someAge = String.raw`(?:\d\d?(?: jaar| ans)? ?(?:en|et|and|tot|a|to|-) ?)?${age} ?(?:jaar|ans|${yearsOld})`;
const scheme = String.raw`(?:startbaan\w*|premier emploi|rosetta|individuele beroepsopleiding|impulsion|first job agreement)`;

const limit = {
  nl: String.raw`(?:max|maximum|maximaal|hoogstens|ten hoogste|niet ouder dan|jonger dan)`,
  fr: String.raw`(?:max|maximum|maximal|au plus|au maximum|moins de|pas plus de|plus jeunes? que)`,
  en: String.raw`(?:max|maximum|at most|under|below|younger than|not older than|no older than|not over)`,
};

const maximumAge: WordList = {
  code: 'maximum-age',
  hits: {
    nl: phrases`
      ${limit.nl}\.?:? ${age} ?(?:jaar|jr|j)(?: oud)?${noExperience.nl}
      ${age} ?jaar (?:max|maximum|maximaal)${noExperience.nl}
      (?<!^|\n)(?:-|<|≤ ?)${age} ?(?:jaar|jarigen?)${noExperience.nl}
      (?:bent|kandida\w+|iemand|mensen|persoon|personen|liefst|bij voorkeur|leeftijd)${fewWords} (?:onder de|tot|jonger dan|tot en met) ${age}(?: jaar|(?= ?(?:[.,;!)]|$)))${noExperience.nl}
      tussen(?: de)? ${age}(?: jaar)? en(?: de)? ${age} jaar(?: oud)?${noExperience.nl}
      (?:leeftijd|bent|kandida\w+|iemand|profiel|\w*studenten)${near} ${age}(?: jaar)? ?(?:-|tot|tot en met|a) ?${age} jaar${noExperience.nl}
      leeftijd ?:? (?:tussen|van)(?: de)? ${age} (?:en|tot)(?: de)? ${age}
      ${alone(`(?:van )?${age} ?(?:-|tot|a) ?${age} jaar`)}
      max(?:imum|imale)?\.? ?leeftijd|leeftijdsgrens|leeftijdslimiet
      geen ${age} ?(?:\+(?=[\s.,;!]|$)|plussers?)
      geen(?: \w+)? (?:boven|ouder dan)(?: de)? ${age}(?= jaar| ?(?:[.,;!)\n]|$))
      geboren (?:na|vanaf|sinds) ${year}
    `,
    fr: phrases`
      ${limit.fr}\.? ?:? ${age} ans${noExperience.fr}
      ${age} ans (?:max|maximum|au plus|au maximum)${noExperience.fr}
      (?<!^|\n)(?:-|<|≤ ?)${age} ans${noExperience.fr}
      entre ${age}(?: ans)? et ${age} ans${noExperience.fr}
      (?:age|agee?s?|avez|candidate?s?|profil)${near} ${age}(?: ans)? ?(?:-|a|et) ?${age} ans${noExperience.fr}
      (?:age|agee?s?|avez|candidate?s?) ?:?${fewWords} jusqu'a ${age} ans
      pas de (?:\w+ de )?plus de ${age} ans${noExperience.fr}
      ${alone(`(?:de )?${age} ?(?:-|a) ?${age} ans`)}
      age (?:maximum|maximal|limite|max)|limite d'age
      nee?(?:\(e\))?s? (?:apres|depuis) ${year}
    `,
    en: phrases`
      ${limit.en}\.?(?: age)?(?: of)?:? (?:the age of )?${age} ${yearsOld}${noExperience.en}
      up to ${age} years (?:old|of age)
      (?:candidates?|applicants?|people|person|someone|anyone|colleagues|graduates|talents?|professionals|profiles|must be|are|you're|ideally|preferably|aged?)${fewWords} (?:under|below|up to|younger than|no older than) (?:the age of )?${age}(?!\d|[.,]\d| ?[%€]| (?!and|or|only|who|with|to|for|please)\w)
      between(?: the ages of)? ${age} ?(?:and|to|-) ?${age} ${yearsOld}${noExperience.en}
      between the ages of ${age} and ${age}
      aged? (?:between )?${age} ?(?:-|to|and) ?${age}
      (?:no|not)(?: one| \w+)? (?:over|above|older than) (?:the age of )?${age}(?= ?(?:[.,;!)\n]|$))
      ${alone(`under (?:the age of )?${age}`)}
      (?:the )?under ${age}s(?: only)?
      ${alone(`(?:from )?${age} ?(?:-|to) ?${age} ${yearsOld}`)}
      maximum age|max\.? age|upper age limit|age limit
      born after ${year}
    `,
  },
  innocent: phrases`
    ${clients}[^.!?;,\n\d]{0,30}${someAge}
    ${clients} aged? (?:between )?${age} ?(?:-|to|and) ?${age}
    ${things}${notTheCandidate}${age} ?(?:jaar|ans|years?)
    ${colleagues}${notTheCandidate}${someAge}
    (?:depuis|il y a|sinds|al) (?:plus|moins|meer|minder) (?:de|dan) ${age} (?:ans|jaar)
    (?:geen|zonder|sans|pas de|pas d'|aucune?|no|without(?: an?)?) ?(?:maximum ?leeftijd|maximale leeftijd|leeftijdsgrens|leeftijdslimiet|limite d'age|age (?:limite|maximum)|maximum age|(?:upper )?age limit)
    ${scheme}${near}${someAge}
    ${someAge}${near}${scheme}
  `,
};

const ageScheme: WordList = {
  code: 'age-scheme',
  hits: {
    nl: phrases`
      ${scheme}${near}${age} ?jaar
      ${age} ?jaar${near}${scheme}
    `,
    fr: phrases`
      ${scheme}${near}${age} ans
      ${age} ans${near}${scheme}
    `,
    en: phrases`
      ${scheme}${near}${age}(?: ${yearsOld})?
    `,
  },
};

const minimumAge: WordList = {
  code: 'minimum-age',
  hits: {
    nl: phrases`
      (?:minimum|minstens|ten minste|minimaal|ouder dan) ${grownAge} jaar oud
      (?:bent|minimum ?leeftijd|leeftijd)${fewWords} (?:minimum|minstens|ten minste|minimaal|ouder dan|vanaf|van|is) ${grownAge}(?: jaar)?${noExperience.nl}
    `,
    fr: phrases`
      (?:avoir|avez|age|agee?s?)${fewWords} (?:minimum|au moins|d'au moins|plus de) ${grownAge} ans${noExperience.fr}
      age minimum ?:? ${grownAge}(?: ans)?
    `,
    en: phrases`
      (?:at least|minimum|over|older than) ${grownAge} years (?:old|of age)
      minimum age(?: of| is)?:? ${grownAge}
    `,
  },
  innocent: phrases`
    ${clients}[^.!?;,\n\d]{0,30}${someAge}
    ${things}${notTheCandidate}${age} ?(?:jaar|ans|years?)
  `,
};

export const ageWords: readonly WordList[] = [maximumAge, ageScheme, minimumAge];

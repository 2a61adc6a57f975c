import { fewWords, phrases } from './phrases';
import type { WordList } from './phrases';

const motherTongue: WordList = {
  code: 'mother-tongue',
  hits: {
    nl: phrases`
      moedertaal\w*|native (?:niveau|speakers?|nederlands|frans|engels|duits)|moedertaalsprekers?
      (?:geboren|rasechte) (?:nederlandstalige?|franstalige?)|van thuis uit (?:nederlandstalig|franstalig|tweetalig)|\w+talig van (?:thuis uit|geboorte)
    `,
    fr: phrases`
      langue maternelle|de langue maternelle \w+|maternelle ?: ?\w+
      (?:francophone|neerlandophone|anglophone|neerlandais|francais|anglais)s? (?:natifs?|natives?|de naissance|d'origine)|locut\w+ nati\w+
    `,
    en: phrases`
      native${fewWords} speak(?:er|ers|ing)|mother tongue|first language|native (?:or bilingual |level )?(?:dutch|french|english|german|flemish|level|proficiency)
      (?:dutch|french|english|german|flemish|italian|spanish)(?: is|:)? native|natively
    `,
  },
  innocent: phrases`
    (?:cloud|react|digital|mobile|ios|android|ai|kubernetes|web|azure|aws) native(?: \w+)?
    native(?: mobile)? (?:apps?|applicat\w+|code|ads|advertising|development|ontwikkel\w*|cloud|android|ios|sql|integrations?|modules?|plants?|species|americans?)
    (?:anderstaligen?|andere|autre|other than|een andere|cursisten|leerlingen|apprenants|learners|students|niet)${fewWords} (?:moedertaal\w*|langue maternelle|mother tongue|first language|native(?: \w+)?)
    (?:not|pas|non|nicht|hoeft niet|geen|geen vereiste)${fewWords} (?:moedertaal\w*|langue maternelle|native(?: speakers?)?|mother tongue)
    (?:moedertaal|langue maternelle|mother tongue|native)(?: \w+)? (?:is|hoeft|n'est)(?: \w+)? (?:niet|pas|not|geen)
    digital natives?
  `,
};

const accentExcluded: WordList = {
  code: 'accent-excluded',
  hits: {
    nl: phrases`
      accentlo(?:os|ze)|(?:zonder|geen)(?: \w+)? (?:accent|tongval)|accentvrij
    `,
    fr: phrases`
      sans(?: \w+)? accent(?: \w+)?|pas d'accent|aucun accent
    `,
    en: phrases`
      (?:without|no)(?: an?)?(?: \w+)? accent|accent free|neutral accent
    `,
  },
  innocent: phrases`
    sans (?:mettre l'|porter l')accent(?: \w+)?
    (?:letters?|lettres?|caracteres|adres|e ?mail|url)${fewWords} (?:zonder|sans|without) accents?
  `,
};

const tongue = String.raw`(?:nederlands|frans|engels|duits|neerlandais|francais|anglais|allemand|dutch|french|english|german)`;
const tongues = String.raw`${tongue}(?: (?:en|et|and|of|ou|or) ${tongue})?`;
/** A longer stretch of the same sentence than `near`: a reason may stand at its other end. */
const sentence = String.raw`[^.!?;\n]{0,90}`;
const flawless = String.raw`(?:perfecte?|foutlo(?:os|ze)|vlekkelo(?:os|ze)|onberispelijke?|parfaite?|impeccable|irreprochable|flawless|faultless)`;
const must = String.raw`(?:(?:een |un |a )?(?:absolute? )?must|(?:absoluut |strikt |absolutely )?(?:vereist|verplicht|noodzakelijk|obligatoire|exigee?|requise?|indispensable|imperati(?:f|ve)|required|mandatory|compulsory|essential))s?`;
const bilingual = String.raw`(?:(?:twee|drie|vier)talig|(?:bi|tri)lingue|(?:bi|tri)lingual)`;
const because = String.raw`(?:want|omdat|aangezien|gezien|wegens|car|parce que|puisque|comme|vu|because|since)`;
const purpose = String.raw`(?:zodat|om|voor|afin|pour|so that|to|for|(?:met|avec|with)${fewWords} (?:klant\w*|collega\w*|clients?|clientele|collegues?|customers?|colleagues?))`;

/** Wanted without a word about what the work needs it for: a level of the CEFR or a reason in the same sentence makes it a job's own. */
const languageUnreasoned: WordList = {
  code: 'language-unreasoned',
  hits: {
    nl: phrases`
      ${flawless} (?:kennis van (?:het )?)?${tongue}|${flawless} ${bilingual}
      ${tongues} (?:(?:is|zijn) )?${must}
    `,
    fr: phrases`
      ${flawless} (?:connaissance|maitrise) (?:du|de l'|de la langue) ?${tongue}|${tongue} ${flawless}|parfaitement ${bilingual}
      (?:le |l')?${tongues} (?:est |sont )?${must}|(?:connaissance|maitrise) (?:du|de l') ?${tongue} (?:est )?${must}
    `,
    en: phrases`
      ${flawless} (?:(?:knowledge|command) of )?(?:spoken |written )?${tongue}|(?:perfectly|flawlessly) ${bilingual}
      ${tongues} (?:(?:is|are) )?${must}
    `,
  },
  innocent: phrases`
    (?:${tongue}|${bilingual})${sentence} (?:${because}|${purpose})
    ${because} ${sentence}(?:${tongue}|${bilingual})
    (?:${tongue}|${bilingual})${sentence}[abc] ?[12]
    [abc] ?[12]${sentence}(?:${tongue}|${bilingual})
    (?:leraar|leerkracht|docent|lesgever|lessen|vertaler|tolk|professeur|cours|traducteur|interprete|teacher|lessons|translator|interpreter)${sentence}${tongue}
    ${tongue} (?:teacher|lessons|translator|interpreter)
  `,
};

export const languageWords: readonly WordList[] = [motherTongue, accentExcluded, languageUnreasoned];

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

export const languageWords: readonly WordList[] = [motherTongue, accentExcluded];

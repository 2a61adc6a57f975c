import { fewWords, phrases } from './phrases';
import type { WordList } from './phrases';

/** Adjectives of origin as they stand before `nationaliteit`, `afkomst`, `origine`. */
const adjective = {
  nl: String.raw`(?:belgische|vlaamse|waalse|nederlandse|franse|duitse|europese|eu|westerse|poolse|roemeense|turkse|marokkaanse|afrikaanse|buitenlandse|vreemde|autochtone|allochtone|etnische)`,
  fr: String.raw`(?:belges?|flamande?s?|wallonn?e?s?|francaise?s?|europeenne?s?|occidentale?s?|polonaise?s?|roumaine?s?|turque?s?|marocaine?s?|africaine?s?|maghrebine?s?|etrangeres?|ethnique)`,
  en: String.raw`(?:belgian|flemish|walloon|dutch|french|european|eu|western|polish|romanian|turkish|moroccan|african|foreign)`,
};
const people = {
  nl: String.raw`(?:buitenlanders|vreemdelingen|allochto\w+|migranten|vluchtelingen|polen|roemenen|bulgaren|turken|marokkanen|afrikanen|arabieren|zigeuners|roma|oost europeanen|niet belgen)`,
  fr: String.raw`(?:etrangers?|allochtones?|immigree?s?|migrants?|refugiee?s?|polonais|roumains?|bulgares?|turcs?|marocains?|africains?|arabes?|maghrebins?|gitans?)`,
  en: String.raw`(?:foreigners|immigrants|migrants|refugees|poles|romanians|bulgarians|turks|moroccans|africans|arabs|gypsies)`,
};
const onlyOrNone = {
  nl: String.raw`(?:geen|enkel|alleen|liefst|uitsluitend|bij voorkeur|niet voor|behalve)(?: voor| door| echte)?`,
  fr: String.raw`(?:pas d'|pas de|sans|uniquement|exclusivement|seulement|de preference|sauf|aucun|reserve aux?)(?: des| les| aux| vrais)?`,
  en: String.raw`(?:no|only|exclusively|preferably|except)(?: for| real)?`,
};

const nationalityRequired: WordList = {
  code: 'nationality-required',
  hits: {
    nl: phrases`
      ${adjective.nl} nationaliteit|nationaliteit ?:|(?:uw|je|jouw) nationaliteit
      ${onlyOrNone.nl} (?:belgen|nederlanders|vlamingen|europeanen|eu burgers|eu onderdanen)
      (?:belgen|vlamingen) (?:alleen|only)|(?:belgische?|eu) (?:staatsburgers?|staatsburgerschap|onderdanen|onderdaan|paspoort)|(?:u|je) (?:bent|hebt de) (?:een )?belg
    `,
    fr: phrases`
      belges? (?:uniquement|seulement|exclusivement)|nationalite (?:${adjective.fr}|ue|d'un etat membre)|(?:de )?nationalite ?:|votre nationalite
      ${onlyOrNone.fr} ?(?:belges|europeens|ressortissants\w*)
      (?:etre|vous etes|citoyens?|ressortissants?)(?: de nationalite)? (?:belges?|de l'ue|de l'union europeenne|europeens?)
    `,
    en: phrases`
      ${adjective.en} (?:nationality|nationals?|citizens?|citizenship|passport)|nationality ?:|your nationality
      (?:only|no) (?:belgians|europeans)|belgians? only|no foreign nationals
    `,
  },
  innocent: phrases`
    (?:verschillende|meerdere|diverse|plus de|\d+|more than) (?:\d+ )?(?:buitenlandse )?(?:nationaliteiten|nationalites|nationalities)
    (?:klanten|clienten|clients?|clientele|citizens)${fewWords} (?:van|of|de) ${adjective.nl} nationaliteit
    (?:service|help|inform|assist|serve)s? ${adjective.en} (?:citizens|nationals)
  `,
};

const originRequired: WordList = {
  code: 'origin-required',
  hits: {
    nl: phrases`
      (?:van )?${adjective.nl} (?:afkomst|origine|herkomst|afstamming|roots|oorsprong|achtergrond)(?= ?(?:[.,;:!?)\n]|$)| (?:is|zijn|hebben|hebt|bent|heeft)\b)
      ${onlyOrNone.nl} (?:${people.nl}|autochto\w+)|autochtone? (?:kandida\w+|medewerkers?|werknemers?)
      (?:echte|rasechte) (?:vlaming|vlamingen|belg|belgen|hollander)|(?:uw|je|jouw) (?:etnische )?(?:afkomst|herkomst)
      (?:europees|westers|vlaams) (?:uiterlijk|voorkomen|type)|van vreemde origine
    `,
    fr: phrases`
      (?:d'|de )?origine (?:${adjective.fr})|votre origine (?:ethnique|sociale)?|origine ethnique
      ${onlyOrNone.fr} ?(?:${people.fr}|autochtones?)|${people.fr} s'abstenir|belges? de souche|bleu blanc belge
      (?:type|physique|apparence) (?:europeenn?e?|occidentale?|caucasienn?e?)
    `,
    en: phrases`
      (?:of )?${adjective.en} (?:origin|descent|ancestry|heritage|roots)
      ${onlyOrNone.en} ${people.en}|your (?:ethnic )?(?:origin|ethnicity|ancestry)|ethnic (?:belgians?|origin)
      (?:european|western|caucasian) (?:look|looks|appearance)
    `,
  },
  innocent: phrases`
    (?:product\w*|produit\w*|kaas|fromages?|cheese|vlees|fruit|groenten|keuken|cuisine|viande|fruits|legumes|meat|food|wijn|vin|bier)${fewWords} (?:van|d'|de|of) ?(?:${adjective.nl} (?:origine|herkomst|oorsprong)|origine ${adjective.fr}|${adjective.en} origin)
    (?:mensen|personen|jongeren|kinderen|klanten|clienten|personnes|jeunes|enfants|people|children)${fewWords} (?:van|met(?: een)?|d'|of) ?(?:${adjective.nl} (?:afkomst|origine|herkomst|achtergrond|roots)|origine ${adjective.fr}|${adjective.en} origin)
  `,
};

const skinColour: WordList = {
  code: 'skin-colour',
  hits: {
    nl: phrases`
      huidskleur|(?:blanke|zwarte|witte|donkere|gekleurde) (?:huid|kandida\w+|medewerkers?|mensen|persoon|personen|vrouw|vrouwen|collega'?s?|sollicitanten)
      (?:geen|enkel|alleen|liefst) (?:blanken?|zwarten?|kleurlingen|gekleurden)
    `,
    fr: phrases`
      couleur de (?:la )?peau|(?:de )?race blanche|(?:personnes?|candidate?s?|femmes?|hommes?) (?:blanche?s?|noire?s?|de couleur)
      (?:pas de|uniquement des?) (?:noirs?|blancs?)(?= ?(?:[.,;!)\n]|$))|peau (?:blanche|claire|noire|foncee)
    `,
    en: phrases`
      skin colou?r|(?:white|black|coloured|colored) (?:candidates?|applicants?|people|persons?|male|female|women|employees)
      (?:fair|dark|light|white) skin(?:ned)?|caucasians?|whites only|no blacks
    `,
  },
};

const residenceRequired: WordList = {
  code: 'residence-required',
  hits: {
    nl: phrases`
      (?:u|je|jij|kandida\w+|enkel|liefst|bij voorkeur)${fewWords} (?:woont|wonen|woonachtig|wonend|gedomicilieerd)${fewWords} (?:in|te|rond|nabij)
      woont u (?:in|te|rond|nabij)|enkel (?:inwoners|kandidaten) (?:van|uit)|geen kandidaten uit
    `,
    fr: phrases`
      (?:vous|candidate?s?|etre) ?(?:habitez|habitant|residez|residant|domiciliee?s?)(?:\(e\))?${fewWords} (?:a|en|dans|pres|autour)
      (?:habiter|resider|etre domiciliee?)(?:\(e\))?${fewWords} (?:a|en|dans|pres|autour)
    `,
    en: phrases`
      (?:you|candidates?|applicants?)(?: must| should| have to)? (?:live|reside) (?:in|near|within|close)
      must (?:live|reside|be (?:a resident|living|residing)) (?:of|in|near|within)|(?:local )?residents only
    `,
  },
  innocent: phrases`
    (?:woont|wonen)(?: \w+){1,3} bij(?: \w+)?
  `,
};

export const originWords: readonly WordList[] = [nationalityRequired, originRequired, skinColour, residenceRequired];

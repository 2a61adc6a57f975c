import { compilePhrase, phrases } from './phrases';

/** Where a sentence that welcomes everyone turns into one that does not. */
const turn = String.raw`(?:maar|mais|but|geen|behalve|alleen|enkel|uitsluitend|sauf|excepte|uniquement|seulement|pas de|no|only|except|liefst|de preference|preferably)`;
const rest = String.raw`(?:(?![\s-]${turn}[\s-])[^.!?;\n\d]){0,300}`;
const named = String.raw`(?:leeftijd|geslacht|gender|afkomst|herkomst|origine|nationaliteit|huidskleur|geloof|overtuiging|handicap|beperking|geaardheid|age|sexe|nationalite|religion|conviction|genre|sex|race|disability|origin|nationality)`;

/** Sentences that name a criterion in order to say that it does not count: what stands in them is no requirement. */
export const equalityStatements = phrases`
  (?:ongeacht|los van|zonder (?:enig )?onderscheid|geen onderscheid|discrimin\w+|gelijke kansen\w*)${rest}
  (?:quel\w* que soi\w+|sans (?:aucune )?distinction|independamment d\w+|indifferemment|egalite des chances|peu importe)${rest}
  (?:regardless of|irrespective of|without (?:regard|distinction)|equal (?:opportunit\w+|employment opportunit\w+)|no matter)${rest}
  ${named}[^.!?;\n\d]{0,120}(?:(?:speelt|spelen|heeft|hebben) geen (?:rol|belang)|mak?en (?:niets|niet) uit|maakt (?:niets|niet) uit|n'ont? (?:pas|aucune) d'?importance|ne compten?t? pas|(?:does|do) not matter|(?:doesn't|don't) matter)
`.map(compilePhrase);

import type { Language } from '../types/language';

/** Endings that a title adds to name women too: vendeur/euse, technicien·ne, verkoper/ster. */
export const femaleEndings =
  'euse|trice|rice|iere|ere|ienne|enne|ne|se|ee|e|ve|ive|esse|ice|eresse|ster|ster|in|es|te'.split('|');

/** Terms of employment of more than one word, in folded text; one by one these words may belong to an occupation. */
export const contractPhrases: readonly RegExp[] = [
  /\b(?:equipes?|pauses?|horaires?|travail|prestations?) (?:de |du )?(?:nuit|jour|soir|matin|week-?end|apres-midi|variables?|flexibles?|2x8|3x8)\b/g,
  /\b(?:\d|deux|trois|twee|drie|vier|two|three)[- ]?(?:pauses?|equipes?|ploegen(?:stelsel)?|shifts?|shift system)\b/g,
  /\b(?:temps (?:plein|partiel)|mi-temps|(?:full|part|vol|deel)[- ]?(?:time|tijds?|tijdse)|halftijdse?)\b/g,
  /\b(?:duree (?:in)?determinee|(?:on)?bepaalde duur|vast(?:e)? contract(?:en)?|fixed term|en interim|job etudiant|student job)\b/g,
  /\b(?:company car|voiture de societe|meal vouchers|cheques?[- ]repas|met attest|with licence|start to hire)\b/g,
  /\b(?:early|late|day|night|evening|weekend|morning) shifts?\b/g,
  /\b(?:(?:vroege|late|vaste)(?:\/late)? )?(?:dag|nacht|weekend|vroege|late|avond)[- ]?(?:ploeg|shift|dienst)(?:en)?\b/g,
  /\b(?:dutch|french|english|german) speaking\b/g,
  /\b(?:wij zoeken|op zoek naar|nous (?:recherchons|cherchons)|we are (?:hiring|looking for)|looking for|on recrute)\b/g,
];

const words = `
ploeg ploegen ploegenstelsel shift shifts nacht nachten avond avonden weekend weekends weekenden ochtend dag dagen vroege late dagdienst nachtdienst
volcontinu zaterdag zondag zomer juli augustus uren uur vakantie seizoen
nuit nuits jour soir soiree matin pause pauses horaire horaires samedi dimanche ete juillet aout heures heure vacances saison tot
night nights day days evening evenings morning saturday sunday summer hours hour season
contract contracten vast vaste tijdelijk tijdelijke interim uitzend freelance zelfstandig zelfstandige flexi flexijob flexijobs jobstudent studentenjob student
cdi cdd contrat fixe temporaire independant independante etudiant etudiante permanent temporary temp fulltime parttime voltijds deeltijds halftijds
vacature vacatures vacancy job jobs functie offre emploi poste dringend urgent asap onmiddellijk direct immediat gezocht gevraagd gz recherche recherchons cherche
recrute hiring wanted seeking zoeken zoekt
senior junior medior ervaren beginnend beginnende experimente experimentee experience experienced confirme confirmee debutant debutante starter starters sr jr
qualifie qualifiee gekwalificeerd gekwalificeerde qualified enthousiaste gedreven gemotiveerde dynamique motive
hybride hybrid remote thuiswerk teletravail homeworking telework ter plaatse
regio region omgeving environs pres nabij jouw buurt provincie province
bedrijfswagen wagen voiture car loon salaire salary maaltijdcheques bonus
bilingue tweetalig tweetalige drietalig bilingual trilingue meertalig multilingual
nl fr en
`;

/** Words about the contract, the hours or the search, never about the occupation by themselves. */
export const noiseWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** Words too small to compare. Each language has its own: a van is no Dutch preposition. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een van voor in en of op met bij te aan om als tot uit over per der den onze ons jij u naar'.split(' '),
  ),
  fr: new Set(
    'de d l la le les des du un une et ou en au aux a sur pour par avec dans chez son sa ses votre notre'.split(' '),
  ),
  en: new Set('the a an of and or for to in with at by from our your on as into'.split(' ')),
};

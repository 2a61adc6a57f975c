import type { Language } from '../../types/language';
import { compilePhrase, findAll, phrases, withoutOverlaps } from './phrases';
import type { Find } from './phrases';

/** Names of jobs that say woman or man. French `sage-femme` and Dutch `vroedvrouw` are titles the law gives to everyone. */
const gendered: Record<Language, string[]> = {
  nl: phrases`
    \w*(?:secretaresse|directrice|redactrice|animatrice|co ?ordinatrice|inspectrice|presentatrice|administratrice|lerares|danseres|zangeres|bazin)(?:s|n|sen)?
    \w*(?:verzorgster|verpleegster|verkoopster|begeleidster|medewerkster|opvoedster|serveerster|kapster|naaister|strijkster|schoonmaakster|poetsster|kassierster|leidster|bestuurster|helpster|inpakster|voerster|werkster|schrijfster|zorgster|dienster|bakster|vertegenwoordigster|verzorgsters)s?
    \w*(?:assistente|consulente|docente|laborante|receptioniste|heidsspecialiste|pedicuriste|masseuse|coiffeuse|jobstudente|telefoniste|adviseuse|chauffeuse|vendeuse|caissiere)s?
    actrices?|(?:poets|kuis|werk|gast|was|melk|vak|zaken|thuis)vrouw(?:en)?|juf|kleuterjuf|gastdame|onthaalmoeder|onthaaldame|toiletdame|schoonmaakdame|hostess(?:es|en)?|stewardess(?:en)?|kamermeisje|winkelmeisje|barmeisje|au pair meisje
    (?:vak|werk|stiel|bar|brandweer|politie|camera|zaken|koop|leids|sport|kraan|voor|bouwvak|onderhouds|klusjes|service|storings|buitendienst)m(?:an|annen)|(?:loop|krullen|lift|stal)jongen|voorman
  `,
  fr: phrases`
    (?:vendeuse|caissiere|serveuse|coiffeuse|infirmiere|ouvriere|couturiere|cuisiniere|boulangere|bouchere|patissiere|conseillere|hoteliere|jardiniere|magasiniere|aide menagere|aide soignante|puericultrice|institutrice|directrice|educatrice|animatrice|formatrice|redactrice|traductrice|operatrice|accompagnatrice|monitrice|coordinatrice|inspectrice|administratrice|estheticienne|technicienne|mecanicienne|pharmacienne|electricienne|gardienne|chauffeuse|repasseuse|nettoyeuse|masseuse|chargee|adjointe|etudiante|avocate|consultante|enseignante|gouvernante|representante|hotesse|stewardess|serveuse|lingere|laborantine|soudeuse|livreuse)s?
    assistantes?|employee (?:de|administrative|polyvalente|comptable|d')|(?:femme|dame) (?:de|d') ?(?:menage|chambre|charge|ouvrage|compagnie)|fille de salle|jeune fille au pair
    (?:homme|garcon) (?:a tout faire|de cafe|de salle|de metier|d'entretien)
  `,
  en: phrases`
    waitress(?:es)?|hostess(?:es)?|stewardess(?:es)?|actress(?:es)?|seamstress(?:es)?|headmistress|manageress|barmaids?|chambermaids?|maids?|housemaids?|salesgirls?|shopgirls?|office girl|housewi(?:fe|ves)|(?:cleaning|tea|dinner|lunch|office) lad(?:y|ies)|masseuses?
    (?:sales|handy|fore|chair|crafts|camera|repair|post|police|fire|work|business|door|delivery|maintenance|service|bar|trades|dray|draughts|watch)(?:man|men|woman|women)|(?:errand|office|bus|stable|delivery) boys?
  `,
};

/** French and Dutch masculine names that pass for neutral, yet name one sex as long as the other is not beside it. */
const masculine = phrases`
  (?:vendeur|technicien|ouvrier|infirmier|serveur|electricien|mecanicien|cuisinier|plombier|boucher|boulanger|patissier|conseiller|educateur|developpeur|magasinier|caissier|carreleur|menuisier|couvreur|soudeur|macon|jardinier|livreur|coiffeur|aide soignant|avocat|chef cuisinier|operateur|conducteur(?= (?:de|d'|c|poids|routier))|ingenieur (?:en|de|d')|pharmacien|gardien|instituteur|estheticien|puericulteur|nettoyeur|charpentier|employe|directeur (?:des?|d'|du|general)|assistant (?:social|administratif|de direction)|charge de|formateur en)s?
  timmerm(?:an|annen)
`;

/** Both sexes, or everyone, are named: m/v/x, h-f, (hfx), man of vrouw, tous genres. */
const markers = phrases`
  [mh](?: ?[\/|,.·-] ?[vfwxdnh])+|[vfwx](?: ?[\/|,.·-] ?[mhxd])+
  (?<=\()(?:mvx|mfx|hfx|fhx|vmx|fmx|mv|hf|fh|mf|fm|mwd|vm|mvd|x)(?=\))
  (?:man|mannen|mannelijk|homme|hommes|male|men)(?: ?\/ ?| of | en | ou | et | or | and )(?:vrouw|vrouwen|vrouwelijk|femme|femmes|female|women)
  (?:vrouw|vrouwen|femme|femmes|female|women)(?: ?\/ ?| of | en | ou | et | or | and )(?:man|mannen|homme|hommes|male|men)
  (?:alle|all|tous|any|ieder|tout) (?:genders?|geslachten|genres|sexes)|ongeacht (?:gender|geslacht)|genderneutraal|epicene
`;

/** Endings that add the women's name to the men's. */
const female = 'euse|trice|rice|iere|ere|ienne|enne|ne|se|ee|e|ve|ive|esse|eresse|ster|woman|women|vrouw';

/** The same word for both sexes beside each other, or an ending for the other: vendeur/vendeuse, infirmier ou infirmière, vendeur(se). */
const pairs = phrases`
  (\w{3})\w{2,}(?: (?!\1)\w+)? ?(?:\/|\||,|of|ou|or|en|et|and|-) ?(?:une? |een |an? )?\1\w{2,}
  \w{3,} ?\((?:${female}|in|te|es)s?\)\w*
  \w{3,}(?:[·•.-]|\/-?)(?:${female})s?
  (?:valet de chambre|stewards?|kelner|ober|barman|gastheer|garcon(?: de \w+)?|waiters?|employe(?: [\w']+){0,2}) ?(?:\/|of|ou|or|et|en|and) ?(?:une? |een )?(?:femme de chambre|\w+)
  (?:femme de chambre|\w+)(?: de l'air| d'accueil)? ?(?:\/|of|ou|or|et|en|and) ?(?:une? |een )?(?:valet de chambre|stewards?|kelner|ober|gastheer|garcon|waiters?)
`;

/** Words before or after a job that say that it is the one offered. */
const seeking = String.raw`(?:zoek|zoeken|zoekt|op zoek naar|vacature voor|aanwerving van|als|werven|recrut\w+|recherch\w+|cherch\w+|engageons|engage|poste d'|poste de|comme|en tant que|looking for|hiring|seeking|seeks|hire|recruiting|as an?)(?: (?!met |avec |with |samen |de |la |l'|the |onze |notre |our )[\w']+){0,4}`;
const sought = String.raw`(?: [\w']+){0,2} (?:gezocht|gevraagd|demandee?s?|recherchee?s?|wanted)`;

const genderedWords = Object.values(gendered).flat();
const inTitle = { gendered: genderedWords.map(compilePhrase), masculine: masculine.map(compilePhrase) };
const inDescription = genderedWords.flatMap((word) => [
  compilePhrase(`(?:${seeking}) (?:${word})`),
  compilePhrase(`(?:${word})${sought}`),
]);
const everyone = markers.map(compilePhrase);
const both = pairs.map(compilePhrase);

/** True where an ad says that it is for all: then no name of a job in it is one-sided. */
export function namesEveryGender(text: string): boolean {
  return everyone.some((marker) => text.search(marker) >= 0);
}

/** Names of jobs in a folded title that stand for one sex only. */
export function findGenderedTitles(title: string): { gendered: Find[]; masculine: Find[] } {
  const paired = findAll(title, both);
  return {
    gendered: withoutOverlaps(findAll(title, inTitle.gendered), paired),
    masculine: withoutOverlaps(findAll(title, inTitle.masculine), paired),
  };
}

/** Names of jobs for one sex in a folded description, where they are the job that is offered and not somebody to work with. */
export function findGenderedOffers(description: string): Find[] {
  return withoutOverlaps(findAll(description, inDescription), findAll(description, both));
}

import { fewWords, phrases } from './phrases';
import type { WordList } from './phrases';

const year = String.raw`(?:19|20)\d\d`;

const adjectives = {
  nl: String.raw`(?:,? (?:en|\w*(?:isch|ische|iaste?|erde?|ende?|ieke?|ige?|ale?|frisse?|leuke|tof|toffe|hechte?))){0,3}`,
  en: String.raw`(?:,? (?:and|&|\w*(?:ic|ed|ing|ous|ious|ional|ible|ful|ative|y|fun|close|knit))){0,3}`,
};

const youthfulWords: WordList = {
  code: 'youthful-words',
  hits: {
    nl: phrases`
      jonge?${adjectives.nl} (?:\w*team|teams|ploeg|groep|equipe|bende|collega'?s?|medewerkers?|kandida(?:at|ten)|professionals?|talent|talenten|mensen|honden|hond|starters?|krachten|kracht|profiel|profielen|persoon|personeel|afgestudeerden?|vrouw|man|dame|dames|\w*omgeving|sfeer|bedrijfscultuur)
      (?:dynamische?|enthousiaste?|leuke?|gemotiveerde?),?(?: en)? jonge? (?:\w*team|ploeg|groep|equipe)
      jonge? en (?:dynamisch|gemotiveerd|enthousiast|ambitieus|fris|sportief)e?
      jong van (?:geest|hart)|jeugdige?|jeugdigheid|digital natives?
      (?:\w*team|ploeg) (?:is|dat) jong
    `,
    fr: phrases`
      jeunes? (?:(?:et )?\w+ )?(?:equipes?|collaborat\w+|diplomee?s?|talents?|professionnel\w*|loups?|candidate?s?|profils?|collegues?|recrues?|homme|femme|pousses?)
      (?:equipe|ambiance|cadre|environnement|team|collegues|candidate?s?|profil|personne)(?: \w+){0,1},?(?: (?:et|est))? jeunes?
      jeunes? et (?:dynamique|motivee?|ambitieu|enthousiaste|branche)\w*
      jeunesse d'esprit|jeune d'esprit|digital natives?
    `,
    en: phrases`
      young${adjectives.en} (?:teams?|professionals?|talents?|graduates?|colleagues?|candidates?|workforce|staff|crew|environment|atmosphere|person|men|women|man|woman|guns|blood)
      (?:dynamic|enthusiastic|vibrant|fun|energetic),?(?: and)? young (?:team|group|crew|colleagues)
      young(?:,| and) (?:dynamic|energetic|ambitious|enthusiastic|hungry)
      youthful\w*|young at heart|digital natives?|recent graduates? only
    `,
  },
  innocent: phrases`
    (?:begeleid\w*|voor|met|aan|van|tot|ondersteun\w*|coach\w*|help\w*)(?: \w+){0,2} jonge (?:mensen|talenten|talent|vrouwen|mannen|moeders)
    (?:accompagn\w*|former|pour|aupres|avec|des|soutenir|aider|coach\w*)(?: \w+){0,2} jeunes (?:talents|diplomes|femmes|hommes|professionnels|pousses)
    (?:support\w*|help\w*|coach\w*|teach\w*|mentor\w*|for|with)(?: \w+){0,2} young (?:women|men|person|graduates|talents?)
    jeugdige (?:delinquenten|clienten|patienten|daders)
  `,
};

const graduationYear: WordList = {
  code: 'graduation-year',
  hits: {
    nl: phrases`
      (?:afgestudeerd|diploma(?: behaald)?|studies beeindigd)(?: ten vroegste)?${fewWords} (?:in|na|sinds|vanaf|tussen|voor) ${year}
      afstudeerjaar|jaar van afstuderen
      (?:maximum|hoogstens|maximaal|minder dan) (?:\d|een|twee|drie|vier|vijf) jaar (?:geleden )?afgestudeerd
      hoogstens (?:\d|een|twee|drie|vier|vijf) jaar van de schoolbanken
    `,
    fr: phrases`
      diplomee?s?(?: obtenu)?(?:\(e\))? (?:en|apres|depuis|a partir de|entre) ${year}
      annee (?:d'obtention du diplome|de fin d'etudes|du diplome|de diplome)
      diplomee?s?(?:\(e\))? depuis (?:moins de|maximum|deux|trois|\d)${fewWords} ans
    `,
    en: phrases`
      graduat(?:ed|ing|ion)${fewWords} (?:in|after|since|from|between) ${year}
      class of ${year}
      year of graduation|graduation year
      graduated (?:within|in) the (?:last|past)(?: \w+)? years?
    `,
  },
};

const maximumExperience: WordList = {
  code: 'maximum-experience',
  hits: {
    nl: phrases`
      (?:max|maximum|maximaal|hoogstens|ten hoogste|niet meer dan|minder dan)\.? \w+(?: tot \w+)? jaar(?: \w+){0,2} \w*ervaring
      (?:0|nul) ?(?:-|tot|a) ?\d+ jaar(?: \w+){0,2} \w*ervaring
      \w*ervaring (?:van )?(?:max|maximum|maximaal|hoogstens)\.? \w+ jaar
      niet te veel ervaring|overgekwalificeerd
    `,
    fr: phrases`
      (?:max|maximum|au plus|au maximum|moins de|pas plus de)\.? \w+ (?:ans?|annees?)(?: \w+)? d'experience
      (?:0|zero) ?(?:-|a) ?\d+ (?:ans?|annees?)(?: \w+)? d'experience
      \w+ (?:ans?|annees?) d'experience (?:max|maximum|au plus|au maximum)
      experience (?:de )?(?:max|maximum|au plus|au maximum)\.? \w+ (?:ans?|annees?)
    `,
    en: phrases`
      (?:max|maximum|at most|no more than|not more than|less than|up to|fewer than)\.?(?: of)? \w+ (?:years?|yrs)'?(?: of)?(?: \w+){0,2} experience
      (?:0|zero) ?(?:-|to) ?\d+ (?:years?|yrs)'?(?: of)?(?: \w+){0,2} experience
      overqualified|too experienced
    `,
  },
};

/** Words and proxies that keep out who is older without naming an age. */
export const youthWords: readonly WordList[] = [youthfulWords, graduationYear, maximumExperience];

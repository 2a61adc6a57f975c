import type { Language } from '../../types/language';

type Names = Record<string, Record<Language, string>>;

/** ISCO-08 major groups, in words that people use. */
export const occupationGroups: Names = {
  0: { nl: 'defensie', fr: 'défense', en: 'armed forces' },
  1: { nl: 'leidinggevenden', fr: 'direction', en: 'managers' },
  2: { nl: 'specialisten', fr: 'professions intellectuelles', en: 'professionals' },
  3: { nl: 'technici en hun collega’s', fr: 'professions intermédiaires', en: 'technicians and associates' },
  4: { nl: 'administratie', fr: 'administration', en: 'clerical work' },
  5: { nl: 'verkoop en diensten', fr: 'vente et services', en: 'sales and services' },
  6: { nl: 'landbouw, bosbouw en visserij', fr: 'agriculture, forêt et pêche', en: 'farming, forestry and fishing' },
  7: { nl: 'ambachten en bouw', fr: 'métiers qualifiés et construction', en: 'crafts and building' },
  8: { nl: 'machines en voertuigen', fr: 'machines et véhicules', en: 'machines and vehicles' },
  9: { nl: 'werk zonder vooropleiding', fr: 'travail sans qualification', en: 'elementary work' },
};

/** NUTS 1 and NUTS 2. */
export const regionNames: Names = {
  BE1: { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels' },
  BE10: { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels' },
  BE2: { nl: 'Vlaanderen', fr: 'Flandre', en: 'Flanders' },
  BE21: { nl: 'Antwerpen', fr: 'Anvers', en: 'Antwerp' },
  BE22: { nl: 'Limburg', fr: 'Limbourg', en: 'Limburg' },
  BE23: { nl: 'Oost-Vlaanderen', fr: 'Flandre orientale', en: 'East Flanders' },
  BE24: { nl: 'Vlaams-Brabant', fr: 'Brabant flamand', en: 'Flemish Brabant' },
  BE25: { nl: 'West-Vlaanderen', fr: 'Flandre occidentale', en: 'West Flanders' },
  BE3: { nl: 'Wallonië', fr: 'Wallonie', en: 'Wallonia' },
  BE31: { nl: 'Waals-Brabant', fr: 'Brabant wallon', en: 'Walloon Brabant' },
  BE32: { nl: 'Henegouwen', fr: 'Hainaut', en: 'Hainaut' },
  BE33: { nl: 'Luik', fr: 'Liège', en: 'Liège' },
  BE34: { nl: 'Luxemburg', fr: 'Luxembourg', en: 'Luxembourg' },
  BE35: { nl: 'Namen', fr: 'Namur', en: 'Namur' },
};

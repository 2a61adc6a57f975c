import type { Language } from '../../types/language';

/** Words of the search form of the board and of the help where it finds nothing. */
export interface SearchText {
  place: string;
  distance: string;
  within: (km: number) => string;
  more: string;
  occupation: string;
  contract: string;
  hours: string;
  language: string;
  any: string;
  remote: string;
  pay: string;
  /** Beside the distance: work from home is shown whatever the place. */
  remoteAlways: string;
  sort: string;
  orders: Record<'best' | 'newest' | 'nearest', string>;
  chosen: string;
  leaveOut: string;
  clear: string;
  nearTo: (km: number, place: string) => string;
  away: (distance: string) => string;
  unknownPlace: (place: string) => string;
  meant: string;
  otherPlaces: (place: string) => string;
  nothing: string;
  fewer: string;
  without: (filter: string) => string;
  nearby: string;
  similar: string;
  count: (count: number) => string;
}

export const searchTexts: Record<Language, SearchText> = {
  nl: {
    place: 'Postcode of plaats',
    distance: 'Afstand',
    within: (km) => `tot ${km} km`,
    more: 'Meer filters',
    occupation: 'Beroep',
    contract: 'Soort contract',
    hours: 'Uren',
    language: 'Taal van de vacature',
    any: 'Maakt niet uit',
    remote: 'Alleen werk van thuis uit',
    pay: 'Alleen met vermeld loon',
    remoteAlways: 'Thuiswerk tonen wij altijd.',
    sort: 'Volgorde',
    orders: { best: 'Beste eerst', newest: 'Nieuwste eerst', nearest: 'Dichtstbij eerst' },
    chosen: 'U zoekt op',
    leaveOut: 'weglaten',
    clear: 'Alles wissen',
    nearTo: (km, place) => `binnen ${km} km van ${place}`,
    away: (distance) => `op ${distance}`,
    unknownPlace: (place) => `Wij kennen geen plaats “${place}”. Wij zochten zonder plaats.`,
    meant: 'Bedoelde u:',
    otherPlaces: (place) => `Wij zochten rond ${place}. Er zijn nog plaatsen met die naam:`,
    nothing: 'Geen enkele vacature voldoet nu aan dit alles. Minder of andere woorden vinden vaak meer.',
    fewer: 'Zoek met één filter minder',
    without: (filter) => `zonder “${filter}”`,
    nearby: 'Of kijk iets verder',
    similar: 'Of kijk naar verwante beroepen',
    count: (count) => (count === 1 ? '1 vacature' : `${count} vacatures`),
  },
  fr: {
    place: 'Code postal ou lieu',
    distance: 'Rayon',
    within: (km) => `jusqu’à ${km} km`,
    more: 'Plus de filtres',
    occupation: 'Métier',
    contract: 'Type de contrat',
    hours: 'Temps de travail',
    language: 'Langue de l’offre',
    any: 'Peu importe',
    remote: 'Seulement le travail à domicile',
    pay: 'Seulement avec salaire mentionné',
    remoteAlways: 'Le travail à domicile est toujours affiché.',
    sort: 'Ordre',
    orders: { best: 'Les meilleures d’abord', newest: 'Les plus récentes', nearest: 'Les plus proches' },
    chosen: 'Vous cherchez',
    leaveOut: 'retirer',
    clear: 'Tout effacer',
    nearTo: (km, place) => `à moins de ${km} km de ${place}`,
    away: (distance) => `à ${distance}`,
    unknownPlace: (place) =>
      `Nous ne connaissons pas de lieu « ${place} ». Nous avons cherché sans tenir compte du lieu.`,
    meant: 'Vouliez-vous dire :',
    otherPlaces: (place) => `Nous avons cherché autour de ${place}. D’autres lieux portent ce nom :`,
    nothing:
      'Aucune offre ne répond à tout cela pour le moment. Moins de mots, ou d’autres mots, trouvent souvent plus.',
    fewer: 'Cherchez avec un filtre de moins',
    without: (filter) => `sans « ${filter} »`,
    nearby: 'Ou regardez un peu plus loin',
    similar: 'Ou regardez des métiers proches',
    count: (count) => (count === 1 ? '1 offre' : `${count} offres`),
  },
  en: {
    place: 'Postcode or place',
    distance: 'Distance',
    within: (km) => `up to ${km} km`,
    more: 'More filters',
    occupation: 'Occupation',
    contract: 'Kind of contract',
    hours: 'Working hours',
    language: 'Language of the vacancy',
    any: 'Any',
    remote: 'Only work from home',
    pay: 'Only with pay named',
    remoteAlways: 'Work from home is always shown.',
    sort: 'Sort by',
    orders: { best: 'Best first', newest: 'Newest first', nearest: 'Nearest first' },
    chosen: 'You are looking for',
    leaveOut: 'remove',
    clear: 'Clear all',
    nearTo: (km, place) => `within ${km} km of ${place}`,
    away: (distance) => `${distance} away`,
    unknownPlace: (place) => `We know no place called “${place}”. We searched without a place.`,
    meant: 'Did you mean:',
    otherPlaces: (place) => `We searched around ${place}. Other places have that name too:`,
    nothing: 'No vacancy meets all of this now. Fewer or other words often find more.',
    fewer: 'Search with one filter less',
    without: (filter) => `without “${filter}”`,
    nearby: 'Or look a little further',
    similar: 'Or look at related occupations',
    count: (count) => (count === 1 ? '1 vacancy' : `${count} vacancies`),
  },
};

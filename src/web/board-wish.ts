import { occupationLabel } from '../db/board-counts';
import type { BoardOrder, BoardSearch } from '../db/board-search';
import type { Sql } from '../db/connect';
import { type FoundPlace, findPlaces, placesSpeltLike } from '../db/places';
import { type Language, isLanguage } from '../types/language';
import { type BoardQuery, usualDistanceKm } from './board-query';

/** What an address asks, once its place and occupation have been looked up. */
export interface BoardWish {
  search: BoardSearch;
  order: BoardOrder;
  km: number;
  /** Null where no place was asked, or an unknown one. */
  placeName: string | null;
  /** One of those the place has. */
  postcode: string | null;
  /** Far places of the same name, as `3700 Berg`. */
  otherPlaces: string[];
  /** For an unknown place: names that are written almost so. */
  spellings: string[];
  occupationLabel: string | null;
}

/** Places of one name this close together are one town. In degrees of latitude and longitude, about 12 km. */
const oneTown = { lat: 0.11, lon: 0.17 };

export async function wishOf(sql: Sql, asked: BoardQuery, language: Language): Promise<BoardWish> {
  const [places, label] = await Promise.all([
    asked.place ? findPlaces(sql, asked.place) : [],
    asked.occupation ? occupationLabel(sql, asked.occupation, language) : null,
  ]);
  const spellings = asked.place && places.length === 0 ? await placesSpeltLike(sql, asked.place) : [];
  const town = townOf(places);
  const km = Number(asked.km || usualDistanceKm);
  return {
    search: {
      search: asked.q,
      occupation: label && asked.occupation,
      near: town && { ...town.centre, km },
      isRemote: asked.remote !== '',
      contract: asked.contract,
      hours: asked.hours,
      language: isLanguage(asked.language) ? asked.language : null,
      hasPay: asked.pay !== '',
    },
    order: orderOf(asked, town !== null),
    km,
    placeName: town?.name ?? null,
    postcode: town ? places[0]!.postcode : null,
    otherPlaces: town?.others ?? [],
    spellings,
    occupationLabel: label,
  };
}

function orderOf({ q, sort }: BoardQuery, hasPlace: boolean): BoardOrder {
  if (sort === 'newest' || (sort === 'best' && q) || (sort === 'nearest' && hasPlace)) return sort as BoardOrder;
  return q ? 'best' : 'newest';
}

/** Many postcodes are one town, and some far villages share a name: the first town is meant, the others are offered. */
function townOf(places: FoundPlace[]): { name: string; centre: { lat: number; lon: number }; others: string[] } | null {
  const [first] = places;
  if (!first) return null;
  const isHere = ({ lat, lon }: FoundPlace) =>
    Math.abs(lat - first.lat) < oneTown.lat && Math.abs(lon - first.lon) < oneTown.lon;
  const here = places.filter(isHere);
  const others = places.filter((place) => !isHere(place)).map(({ postcode, name }) => `${postcode} ${name}`);
  const names = new Set(here.map(({ name }) => name));
  const mean = (of: 'lat' | 'lon') => here.reduce((sum, place) => sum + place[of], 0) / here.length;
  const isOne = names.size === 1;
  return {
    name: isOne && others.length === 0 ? first.name : isOne ? `${first.postcode} ${first.name}` : first.postcode,
    centre: { lat: mean('lat'), lon: mean('lon') },
    others: [...new Set(others)].slice(0, 5),
  };
}

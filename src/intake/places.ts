import type { Place } from '../types/intake';
import { isBelgianPostcode } from '../vocabulary/postcodes';
import { countryCode } from './codes';
import { asList, asText, cut, field, fold, isFields } from './fields';
import type { Fields } from './json-value';
import { readLine } from './lines';
import type { Note } from './rules';

const maxLocalityLength = 120;

/** What an ad says about where the work is done. */
interface Workplace {
  place: Place | null;
  remote: boolean;
}

/** The whole of the text: 'Gent (deels remote)' is a place. */
const remoteWords =
  /^(?:https?:\/\/schema\.org\/)?(?:100 ?% |fully |volledig )?(?:telecommute|remote|thuiswerk|telewerk|teletravail|homeworking|work from home|van thuis uit)$/;

/** Reads `jobLocation` (text, Place, PostalAddress, VirtualLocation, or a list of these) and `jobLocationType`. */
export function readWorkplace(posting: Fields, note: Note): Workplace {
  const locations = asList(field(posting, 'jobLocation'));
  const types = asList(field(posting, 'jobLocationType'));
  const remote = types.some(saysRemote) || locations.some(isRemoteLocation);
  const places = locations
    .filter((location) => !isRemoteLocation(location))
    .slice(0, 20)
    .map((location) => readPlace(location, 'jobLocation', note))
    .filter((place) => place !== null);
  const [first] = places;
  if (places.some((place) => JSON.stringify(place) !== JSON.stringify(first))) note('jobLocation', 'only-first-place');
  return { place: first ?? null, remote };
}

function saysRemote(value: unknown): boolean {
  return remoteWords.test(fold((asText(value) ?? '').slice(0, 200)));
}

function isRemoteLocation(location: unknown): boolean {
  if (!isFields(location)) return saysRemote(location);
  return asList(field(location, '@type')).includes('VirtualLocation') || isRemoteLocation(field(location, 'address'));
}

/** Reads one place: `2000 Antwerpen`, a schema.org Place or PostalAddress, or the location of a JSON Resume. */
export function readPlace(value: unknown, path: string, note: Note): Place | null {
  const place = placeIn(value, path, note);
  if (place?.country === 'BE' && place.postcode !== null && !isBelgianPostcode(place.postcode))
    note(path, 'postcode-unknown');
  return place;
}

function placeIn(value: unknown, path: string, note: Note): Place | null {
  const [first] = asList(value);
  const named = (name: unknown) => placeInText(readLine(name, 300, path, note) ?? '');
  if (!isFields(first)) return named(first);
  const [address] = asList(field(first, 'address'));
  if (isFields(address)) return placeInAddress(address, `${path}.address`, note) ?? named(field(first, 'name'));
  const own = placeInAddress(first, path, note);
  if (own?.locality || own?.postcode) return own;
  return named(address) ?? named(field(first, 'name')) ?? own;
}

function placeInAddress(address: Fields, path: string, note: Note): Place | null {
  const street = postcodeIn((asText(field(address, 'streetAddress')) ?? '').slice(-120));
  const code = readLine(field(address, 'postalCode'), 20, `${path}.postalCode`, note);
  const named = ['addressLocality', 'city', 'addressRegion']
    .map((name) => readLine(field(address, name), maxLocalityLength, `${path}.${name}`, note))
    .find((name) => name !== null);
  const town = named === undefined ? null : (postcodeIn(named) ?? { postcode: null, locality: named });
  const country = readCountry(field(address, 'addressCountry') ?? field(address, 'countryCode'), path, note);
  const postcode = code ?? town?.postcode ?? street?.postcode ?? null;
  const locality = town?.locality ?? street?.locality ?? null;
  if (postcode === null && locality === null && country === null) return null;
  return { postcode: withoutPrefix(postcode), locality, country: country ?? 'BE' };
}

function readCountry(value: unknown, path: string, note: Note): string | null {
  const name = asText(value);
  if (name === null) return null;
  const code = countryCode(name);
  if (code === null) note(`${path}.addressCountry`, 'unknown-country');
  return code ?? 'ZZ';
}

function withoutPrefix(postcode: string | null): string | null {
  return postcode === null ? null : postcode.replace(/^B(?:E)?[\s-]*(?=\d{4}$)/i, '');
}

/** `Kerkstraat 1, B-2000 Antwerpen, België`, `Antwerpen (2000)`, `Gent`, `BE`: Belgium where no country is named. */
function placeInText(text: string): Place | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return null;
  const country = namesCountry(last) ? countryCode(last) : null;
  const local = country === null ? parts : parts.slice(0, -1);
  const coded = local.map(postcodeIn).find((place) => place !== null);
  const town = coded?.locality ?? local.find((part) => !/\d/.test(part)) ?? (coded ? null : local[0]) ?? null;
  const locality = town === null ? null : cut(town, maxLocalityLength);
  return { postcode: coded?.postcode ?? null, locality, country: country ?? 'BE' };
}

/** A code of two letters counts in capitals only: As, in Limburg, is not American Samoa. */
function namesCountry(text: string): boolean {
  return text.length > 2 || text === text.toUpperCase();
}

/** `2000 Antwerpen`, `B-2000`, `Kerkstraat 1 2000 Antwerpen`, `Antwerpen (2000)`; null where no Belgian postcode stands. */
function postcodeIn(part: string): { postcode: string; locality: string | null } | null {
  const leading = /(?:^|\s)(?:BE?[\s-]*)?([1-9]\d{3})(?:\s+(\D{2,}))?$/i.exec(part);
  if (leading?.[1]) return { postcode: leading[1], locality: leading[2]?.trim() ?? null };
  const trailing = /^(\D{2,})\(([1-9]\d{3})\)$/.exec(part);
  return trailing?.[1] && trailing[2] ? { postcode: trailing[2], locality: trailing[1].trim() } : null;
}

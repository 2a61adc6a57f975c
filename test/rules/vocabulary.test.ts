import { languages } from '../../src/types/language';
import { loadVocabulary, occupationRows, placeRows } from '../../src/vocabulary/load';
import { notices } from '../../src/vocabulary/notices';
import { isBelgianPostcode } from '../../src/vocabulary/postcodes';

const vocabulary = loadVocabulary();
const occupations = new Map(vocabulary.occupations.map((occupation) => [occupation.id, occupation]));

describe('the vocabulary', () => {
  it('holds every occupation, group, skill and postcode of its sources', () => {
    expect(vocabulary.occupations).toHaveLength(3039);
    expect(vocabulary.groups.size).toBe(619);
    expect(vocabulary.skills).toHaveLength(13939);
    expect(vocabulary.localities).toHaveLength(1152);
    const relations = vocabulary.occupations.map(({ essential, optional }) => [essential.length, optional.length]);
    expect(relations.reduce(([e, o], [essential, optional]) => [e! + essential!, o! + optional!])).toEqual([
      67622, 61365,
    ]);
  });

  it('gives an occupation its labels in three languages and the skills it asks', () => {
    const cook = vocabulary.occupations.find(({ labels }) => labels.en.preferred === 'cook')!;
    expect(cook.isco).toBe('5120');
    expect([cook.labels.nl.preferred, cook.labels.fr.preferred]).toEqual(['kok', 'cuisinier/cuisinière']);
    const skills = new Map(vocabulary.skills.map((skill) => [skill.id, skill.labels.en.preferred]));
    expect(cook.essential.map((id) => skills.get(id))).toContain('use cooking techniques');
    expect(vocabulary.groups.get('5120')!.en).toBe('Cooks');
  });

  it('has a group and a known skill behind every code it mentions', () => {
    const skills = new Set(vocabulary.skills.map(({ id }) => id));
    for (const { isco, essential, optional } of vocabulary.occupations) {
      expect(vocabulary.groups.has(isco)).toBe(true);
      expect([...essential, ...optional].every((id) => skills.has(id))).toBe(true);
    }
  });

  it('keeps the leading zero of a code and an empty label empty', () => {
    expect(vocabulary.groups.get('0110')!.fr).toBe('Officiers des forces armées');
    const withoutFrench = vocabulary.occupations.filter(({ labels }) => labels.fr.preferred === null);
    expect(withoutFrench).toHaveLength(35);
    expect([...occupationRows(vocabulary)].every(({ nl, fr, en }) => nl && fr && en)).toBe(true);
  });

  it('lists each name of a postcode once, with a point inside Belgium', () => {
    const rows = [...placeRows(vocabulary)];
    const laken = rows.filter(({ postcode }) => postcode === '1020').map(({ locality }) => locality);
    expect(laken.sort()).toEqual(['Brussel', 'Bruxelles', 'Laeken', 'Laken']);
    for (const { lat, lon } of rows) {
      expect(lat > 49.4 && lat < 51.6 && lon > 2.5 && lon < 6.5).toBe(true);
    }
  });

  it('has its postcodes at the door, those and no other', () => {
    const known = new Set(vocabulary.localities.map(({ postcode }) => postcode));
    const all = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'));
    expect(all.filter((code) => isBelgianPostcode(code) !== known.has(code))).toEqual([]);
  });

  it('carries the sentences that its sources ask to show', () => {
    expect(notices.esco).toBe('This service uses the ESCO classification of the European Commission.');
    expect(notices.postcodes).toMatch(/Statbel, CC BY 4\.0.*GeoNames, CC BY 4\.0.*OpenStreetMap contributors, ODbL/);
  });
});

describe('the words of the market', () => {
  const { titles, words } = vocabulary.synonyms;

  it('belong to occupations that exist, under their own English names', () => {
    for (const { occupation, name } of titles) expect(occupations.get(occupation)?.labels.en.preferred).toBe(name);
  });

  it('stand once: one entry for each occupation, no title twice in it, no word in two lists', () => {
    expect(new Set(titles.map(({ occupation }) => occupation)).size).toBe(titles.length);
    for (const language of languages) {
      for (const { labels } of titles) expect(new Set(labels[language]).size).toBe(labels[language].length);
      const listed = words[language].flat();
      expect(listed.filter((word, i) => listed.indexOf(word) !== i)).toEqual([]);
    }
  });
});

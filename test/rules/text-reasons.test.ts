import { explainPair } from '../../src/matching/match';
import { ruleSet } from '../../src/matching/rule-set';
import { explainObstacle, explainReason } from '../../src/text/reasons';
import { languages } from '../../src/types/language';
import type { ApplicantMetadata, MatchReason, Metadata, OccupationTag } from '../../src/types/matching';

const antwerp = { lat: 51.2211, lon: 4.4051 };
const ghent = { lat: 51.0536, lon: 3.7253 };

function tag(id: string, isco: string, confidence = 1): OccupationTag {
  return { id, isco, confidence, reason: { label: id, how: 'label' } };
}

const silent: Metadata = {
  occupations: [],
  skills: [],
  languages: {},
  educationEqf: null,
  employmentTypes: [],
  point: null,
  remote: false,
  salaryMonthly: null,
  licences: [],
  shifts: [],
  hours: null,
  startsOn: null,
};

const outspoken: Metadata = {
  occupations: [tag('cook', '5120')],
  skills: ['s1', 's2', 's3'],
  languages: { nl: 4 },
  educationEqf: 4,
  employmentTypes: ['FULL_TIME'],
  point: antwerp,
  remote: false,
  salaryMonthly: 3100,
  licences: ['B'],
  shifts: ['night'],
  hours: { min: 100, max: 100 },
  startsOn: '2027-03-01',
};

function explain(ad: Partial<Metadata>, applicant: Partial<ApplicantMetadata>) {
  return explainPair({ ...outspoken, ...ad }, { ...outspoken, travelKm: 30, ...applicant });
}

/** Pairs that lead the matcher's own rules and filters into every kind of answer. */
const pairs = [
  explain({}, {}),
  explain({}, { occupations: [tag('baker', '5123', 0.7)], skills: ['s1'], point: ghent, travelKm: 80 }),
  explain({ remote: true, skills: ['s1'] }, { salaryMonthly: 2800, educationEqf: 6 }),
  explain({}, { skills: ['other'] }),
  explain(silent, {}),
  explain({}, silent),
  explain(silent, silent),
  explain(
    {},
    {
      occupations: [tag('judge', '2612')],
      languages: { fr: 5 },
      educationEqf: 3,
      employmentTypes: ['PART_TIME'],
      point: ghent,
      salaryMonthly: 3500,
      licences: ['AM'],
      shifts: ['day'],
      hours: { min: 40, max: 60 },
      startsOn: '2027-04-01',
    },
  ),
  explain({}, { languages: { nl: 2 } }),
];
const reasons = pairs.flatMap((pair) => pair.reasons);
const obstacles = pairs.flatMap((pair) => pair.obstacles);

const said = {
  reasons: languages.map((language) => reasons.map((reason) => explainReason(reason, language))),
  obstacles: languages.map((language) => obstacles.map((obstacle) => explainObstacle(obstacle, language))),
};

function sayings(text: string) {
  return [...said.reasons, ...said.obstacles].flat().filter((sentence) => plain(sentence).includes(text));
}

/** The platform writes some spaces as no-break spaces, which differ between its versions. */
const plain = (text: string) => text.replace(/\s/g, ' ');

it('every rule and every filter of the rule set speaks in these pairs', () => {
  expect(new Set(reasons.map(({ rule }) => rule))).toEqual(new Set(Object.keys(ruleSet.points)));
  expect(new Set(obstacles.map(({ filter }) => filter))).toEqual(new Set(Object.keys(ruleSet.filters)));
});

it('all that the matcher can find is a sentence in each language', () => {
  for (const sentence of [...said.reasons, ...said.obstacles].flat()) {
    expect(sentence).toMatch(/^\p{Lu}.{15,}\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

it('what is missing is laid at the door of who says nothing', () => {
  const speakers = { ad: [true, false], applicant: [false, true], both: [true, true] };
  for (const reason of reasons) {
    const missing = reason.facts['missing'];
    if (missing === undefined || missing === 'neither') continue;
    for (const language of languages) {
      const sentence = explainReason(reason, language);
      const named = [/vacature|offre|\bjob\b/, /profiel|profil/].map((word) => word.test(sentence));
      expect([missing, ...named]).toEqual([missing, ...speakers[missing as keyof typeof speakers]]);
    }
  }
});

it('a language that a profile does not name has no level', () => {
  expect(sayings('Gevraagd wordt Nederlands op niveau B2; uw profiel noemt die taal niet.')).not.toEqual([]);
  expect([...said.obstacles].flat().filter((sentence) => /(niveau|level) 0/.test(sentence))).toEqual([]);
});

it('no language borrows a sentence from another', () => {
  const perLanguage = languages.map((_, at) => new Set([...said.reasons[at]!, ...said.obstacles[at]!]));
  const sizes = perLanguage.map((sentences) => sentences.size);
  expect(new Set(sizes).size).toBe(1);
  expect(new Set(perLanguage.flatMap((sentences) => [...sentences])).size).toBe(sizes[0]! * languages.length);
});

it.each([
  'Dit is een beroep dat u zoekt.',
  'Dit beroep is verwant met een beroep dat u zoekt (wij lazen de functietitels met 70 % zekerheid).',
  'U hebt alle 3 gevraagde vaardigheden.',
  'U hebt 1 van de 3 gevraagde vaardigheden.',
  'U kunt dit werk van thuis uit doen.',
  'Het loon gaat tot € 3.100 bruto per maand; u vraagt minstens € 2.800.',
  'Uw profiel zegt nog niets over het loon. Vult u het aan, dan telt het mee.',
  'De vacature zegt niets over vaardigheden.',
  'Gevraagd wordt Nederlands op niveau B2; u hebt niveau A2.',
  'Langue demandée : néerlandais, niveau B2 ; votre profil ne cite pas cette langue.',
  'You have the skill asked for.',
])('says: %s', (sentence) => {
  expect(sayings(sentence)).not.toEqual([]);
});

it('what is not met comes with what would change it', () => {
  expect(sayings('Verhoog die afstand als dit ook mag.')).not.toEqual([]);
  expect(sayings('Zet ze in uw profiel.')).not.toEqual([]);
});

it('a rule without words is refused by its code', () => {
  const unknown = { rule: 'star-sign', points: 1, of: 2, facts: {} } as unknown as MatchReason;
  expect(() => explainReason(unknown, 'nl')).toThrow('star-sign');
});

import fc from 'fast-check';
import { criteria, lintCodes, meaningOf } from '../../src/rules/linter/codes';
import { codesOf, lintAd } from '../../src/rules/linter/lint-ad';
import type { AdFinding, LintedAd } from '../../src/rules/linter/lint-ad';
import { adviseOnFinding } from '../../src/text/linter';
import { languages } from '../../src/types/language';
import { ageSentences } from './linter-age';
import { originSentences } from './linter-origin';
import { personSentences } from './linter-person';
import { ordinarySentences, ordinaryTitles, scraps } from './linter-seen';
import { rowsOf } from './linter-sentences';
import { sexSentences } from './linter-sex';

const salary = { minimum: 2500, maximum: 3100, currency: 'EUR', unit: 'MONTH' } as const;
const plain: LintedAd = {
  title: 'Medewerker magazijn (m/v/x)',
  descriptionText: 'U maakt bestellingen klaar.',
  skills: [],
  languagesRequired: [],
  educationRequired: null,
  workHours: null,
  salary,
};
const lint = (changes: Partial<LintedAd>, declaredVacancy = true) =>
  lintAd({ ...plain, ...changes }, { declaredVacancy });
const codes = (changes: Partial<LintedAd>) => lint(changes).map(({ code }) => code);
/** A title without m/v/x, for what it hides. */
const inDescription = (descriptionText: string) => codes({ title: 'Medewerker magazijn', descriptionText });

const tables = [...ageSentences, ...sexSentences, ...originSentences, ...personSentences];

describe('words that an ad may not use', () => {
  it.each(rowsOf(tables, 'hits'))('[9] %s (%s): %s', (code, _language, sentence) => {
    expect(inDescription(sentence)).toContain(code);
  });

  it.each(rowsOf(tables, 'misses'))('leaves alone what only resembles %s (%s): %s', (_code, _language, sentence) => {
    expect(inDescription(sentence)).toEqual([]);
  });

  it.each(scraps)('[9] %s: %s', (code, scrap) => {
    expect(inDescription(scrap)).toContain(code);
  });

  it.each(ordinarySentences)('finds nothing in: %s', (sentence) => {
    expect(inDescription(sentence)).toEqual([]);
  });

  it('has sentences for every criterion of the law, in each language', () => {
    const covered = new Set(tables.map(({ code }) => meaningOf(code).criterion));
    expect(criteria.filter((criterion) => !covered.has(criterion))).toEqual([]);
    expect(rowsOf(tables, 'hits').length + rowsOf(tables, 'misses').length).toBeGreaterThanOrEqual(300);
  });

  it.each([
    'Iedereen is welkom, ongeacht leeftijd, geslacht, nationaliteit, huidskleur, geloof, handicap of seksuele geaardheid.',
    'Uw afkomst, huidskleur en burgerlijke staat spelen geen rol.',
    'Leeftijd, afkomst of huidskleur maken niet uit.',
    'Wij discrimineren niet op huidskleur, geloof, nationaliteit of burgerlijke staat.',
    'À compétences égales, sans distinction de couleur de peau, de conviction ou d’état civil.',
    'Quels que soient votre origine ethnique, votre religion ou votre état civil, postulez.',
    'We hire regardless of skin colour, marital status, your religion or your sexual orientation.',
    'An equal opportunity employer: your age, skin colour and marital status do not matter.',
  ])('reads a sentence that welcomes everyone as what it is: %s', (sentence) => {
    expect(inDescription(sentence)).toEqual([]);
  });

  it.each([
    ['Ongeacht uw diploma, maar geen buitenlanders.', 'origin-required'],
    ['Iedereen is welkom ongeacht leeftijd. U bent maximum 35 jaar.', 'maximum-age'],
    ['Peu importe le diplôme, mais uniquement des ressortissants belges.', 'nationality-required'],
    ['Regardless of experience, but men only.', 'sex-required'],
  ])('is not taken in by a welcome that takes itself back: %s', (sentence, code) => {
    expect(inDescription(sentence)).toContain(code);
  });

  it.each(rowsOf(ageSentences, 'hits').filter(([code]) => code === 'age-scheme'))(
    'leaves an age that a job scheme sets to a person and does not refuse it: %s (%s) %s',
    (_code, _language, sentence) => {
      expect(inDescription(sentence)).toEqual(['age-scheme']);
    },
  );

  it('runs the lists of all languages over every ad, for ads mix them', () => {
    expect(inDescription('Wij zoeken een collega. Native speaker, langue maternelle française. Max. 30 ans.')).toEqual([
      'mother-tongue',
      'mother-tongue',
      'maximum-age',
    ]);
  });
});

describe('titles', () => {
  it.each([
    'Secretaresse',
    'Directiesecretaresse Gent',
    'Kinderverzorgster crèche',
    'Kapster (te Gent)',
    'Kapster - in Gent',
    'Barman',
    'Vendeuse',
    'Infirmière de nuit',
    'Femme de ménage',
    'Hôtesse d’accueil',
    'Assistante commerciale',
    'Waitress',
    'Salesman Antwerp',
    'Cleaning lady',
  ])('[9] asks for m/v/x beside %s', (title) => {
    expect(codes({ title })).toEqual(['gendered-title']);
    for (const mark of ['(m/v/x)', 'H/F/X', '(f/m/d)', 'm-v', '(hfx)', '- man of vrouw'])
      expect(codes({ title: `${title} ${mark}` })).toEqual([]);
  });

  it.each(['Technicien de maintenance', 'Boulanger', 'Timmerman', 'Aide-soignant'])(
    'warns of the masculine %s',
    (title) => {
      expect(lint({ title }).map(({ code, severity }) => [code, severity])).toEqual([['masculine-title', 'warn']]);
    },
  );

  it.each([
    'Verkoper/verkoopster',
    'Verpleger of verpleegster',
    'Begeleid(st)er kinderopvang',
    'Vendeur/vendeuse',
    'Vendeur(se)',
    'Infirmier·ère',
    'Infirmier ou infirmière',
    'Technicien.ne de surface',
    'Femme de chambre / valet de chambre',
    'Employé d’accueil / hôtesse d’accueil',
    'Waiter / waitress',
    'Vroedvrouw',
    'Sage-femme',
    'Comptable',
    'Verpleegkundige',
    'Ergothérapeute',
    'Médecin spécialiste',
    'Manager',
    'German teacher',
    'Minister',
    'Jongerenwerker',
    'Ouder-Kind consulent',
    'Nationaal accountmanager',
    ...ordinaryTitles,
  ])('finds nothing in %s', (title) => {
    expect(codes({ title })).toEqual([]);
  });
});

describe('what is asked of every ad', () => {
  it('[14] refuses an ad for which no real vacancy was declared', () => {
    expect(codesOf(lint({}, false))).toEqual({ refuse: ['vacancy-not-declared'], review: [], warn: [] });
  });

  it.each([
    [null, ['pay-range-missing']],
    [{ ...salary, minimum: null, maximum: null }, ['pay-range-missing']],
    [{ ...salary, minimum: null }, []],
    [{ ...salary, maximum: null }, []],
  ])('warns when the pay is missing: %j', (pay, warn) => {
    expect(codesOf(lint({ salary: pay }))).toEqual({ refuse: [], review: [], warn });
  });

  it.each([
    ['Mail naar jan.peeters@bedrijf.example.', 'email-in-text', 'jan.peeters@bedrijf.example'],
    ['Schrijf naar jan_p (at) bedrijf.example', 'email-in-text', 'jan_p (at) bedrijf.example'],
    ['Bel 0470 12 34 56 na zes uur.', 'phone-in-text', '0470 12 34 56'],
    ['Bel 0470/12.34.56', 'phone-in-text', '0470/12.34.56'],
    ['Tel. (03) 123 45 67', 'phone-in-text', '(03) 123 45 67'],
    ['Appelez le +32 2 123 45 67.', 'phone-in-text', '+32 2 123 45 67'],
    ['Call 0032 470 12 34 56', 'phone-in-text', '0032 470 12 34 56'],
  ])('[9] finds personal data outside the contact fields: %s', (descriptionText, code, words) => {
    const [found, ...others] = lint({ descriptionText });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code, field: 'description', severity: 'review' });
    expect(wordsOf(descriptionText, found!)).toBe(words);
  });

  it.each([
    'Ondernemingsnummer 0863.482.815 of 0412.345.614, btw BE 0412.345.678.',
    'Dossier 2026-00123456 van 12.10.2026, 02.03.2026',
    'U verdient 2.800 tot 3.400 euro, IBAN BE71 0961 2345 6769.',
    'Maandag 08.00 - 12.30 en 13.00 - 16.30',
    'Volg ons via @bedrijf',
  ])('takes no other number for a telephone: %s', (descriptionText) => {
    expect(codes({ descriptionText })).toEqual([]);
  });

  it('reads the lists and small fields too, and says which entry', () => {
    const findings = lint({
      skills: ['heftruck', 'jonge en dynamische ploeg'],
      languagesRequired: ['Frans (B1)', 'Nederlands', 'moedertaal Engels'],
      educationRequired: 'bachelor, afgestudeerd na 2023',
      workHours: 'max. 30 jaar',
    });
    expect(findings.map(({ code, field, item }) => [code, field, item])).toEqual([
      ['youthful-words', 'skills', 1],
      ['mother-tongue', 'languages', 2],
      ['graduation-year', 'education', 0],
      ['maximum-age', 'hours', 0],
    ]);
  });
});

describe('findings', () => {
  const sentence = fc.constantFrom(...rowsOf(tables, 'hits').map(([, , line]) => line));
  const mixed = fc
    .array(fc.oneof(sentence, fc.string({ unit: 'binary' })), { maxLength: 6 })
    .map((parts) => parts.join(' '));

  it('never throw and point into the field, whatever stands there', () => {
    fc.assert(
      fc.property(mixed, mixed, fc.array(mixed, { maxLength: 2 }), (title, descriptionText, skills) => {
        for (const { place, field, item } of lint({ title, descriptionText, skills })) {
          const text = { title, description: descriptionText, skills: skills[item] }[field as 'title'];
          expect(place!.from).toBeGreaterThanOrEqual(0);
          expect(place!.length).toBeGreaterThan(0);
          expect(place!.from + place!.length).toBeLessThanOrEqual(text!.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('about one-sided names vanish from any ad once its title says m/v/x', () => {
    const job = fc.constantFrom(
      'Secretaresse',
      'Vendeuse',
      'Waitress',
      'Technicien',
      'Barman',
      'Nous cherchons une serveuse',
    );
    fc.assert(
      fc.property(job, mixed, fc.constantFrom('(m/v/x)', '(H/F/X)', 'm-v', 'F/M'), (name, other, mark) => {
        const sided = (title: string) =>
          codes({ title, descriptionText: name }).filter((code) => code.endsWith('-title'));
        expect(sided(`${name} ${mark} ${other}`)).toEqual([]);
      }),
    );
  });

  it('are the same for composed, decomposed, full-width and capital letters and with soft hyphens', () => {
    fc.assert(
      fc.property(sentence, (line) => {
        const expected = inDescription(line);
        for (const same of [line.normalize('NFD'), line.toUpperCase(), line.replace(/(\p{L})(?=\p{L})/gu, '$1\u00ad')])
          expect(inDescription(same)).toEqual(expected);
        const wide = line.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
        expect(inDescription(wide)).toEqual(expected);
      }),
    );
  });

  it('show the very words, decomposed or not', () => {
    for (const text of [
      'Bel: équipe jeune et dynamique, oui.',
      'Bel: équipe jeune et dynamique, oui.'.normalize('NFD'),
    ]) {
      const [found] = lint({ descriptionText: text });
      expect(wordsOf(text, found!).normalize('NFC')).toBe('équipe jeune');
    }
  });

  it('know no word of the ad: only codes go to a process', () => {
    const findings = lint({
      title: 'Waitress under 30',
      descriptionText: 'Bel Jan op 0470 12 34 56, max. 35 jaar.',
      salary: null,
    });
    expect(JSON.stringify(findings)).not.toMatch(/waitress|jan|0470|35/i);
    expect(codesOf([...findings, ...findings])).toEqual({
      refuse: ['maximum-age'],
      review: ['gendered-title', 'phone-in-text'],
      warn: ['pay-range-missing'],
    });
  });

  it('stay quick on the longest description', () => {
    for (const part of [
      'jong ',
      'een ',
      '- ',
      'a-',
      'leeftijd ',
      'fysiek ',
      'max 16 ',
      'zoek een ',
      'vendeur/',
      '0 ',
    ]) {
      const begun = performance.now();
      lint({ descriptionText: part.repeat(20_000 / part.length) });
      expect(performance.now() - begun).toBeLessThan(3000);
    }
  });
});

describe('what people read about a finding', () => {
  it.each(languages)('has a reason and a suggestion for every code in %s', (language) => {
    const advice = lintCodes.map((code) => adviseOnFinding(code, language));
    for (const { why, instead } of advice) {
      expect(why).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(instead).toMatch(/^\p{Lu}.{8,}\.$/u);
    }
    expect(new Set(advice.map(({ why }) => why)).size).toBeGreaterThan(lintCodes.length * 0.8);
  });
});

function wordsOf(text: string, { place }: AdFinding): string {
  return text.slice(place!.from, place!.from + place!.length);
}

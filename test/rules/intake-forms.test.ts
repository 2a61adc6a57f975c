import fc from 'fast-check';
import * as forms from '../../src/intake/forms';
import { rules } from '../../src/intake/rules';
import { readCalendarDate, readEnterpriseNumber, readName } from '../../src/intake/staff-input';

describe('forms', () => {
  const person = { givenName: 'Noor', familyName: 'Peeters', email: 'noor@Post.Example' };

  test('sign-up takes the storage tick as a condition and the matching tick as a choice, neither for granted', () => {
    const given = { ...person, language: 'fr', terms: 'on', age: 'on', storage: 'on' };
    expect(forms.parseSignUp(given)).toEqual({
      ok: true,
      value: {
        ...person,
        email: 'noor@post.example',
        language: 'fr',
        terms: true,
        age: true,
        storage: true,
        matching: false,
      },
      warnings: [],
    });
    expect(forms.parseSignUp({ ...given, storage: undefined })).toEqual({
      ok: false,
      errors: [{ field: 'storage', rule: 'tick' }],
    });
  });

  test('[2] a field that the form does not have is refused, and its name is not repeated', () => {
    const unknown = { ok: false, errors: [{ field: '*', rule: 'not-needed' }] };
    expect(forms.parseSignIn({ email: person.email, birthDate: '1985' })).toEqual(unknown);
    expect(forms.parseUnsubscribe({ 'noor@post.example': '' })).toEqual(unknown);
  });

  test('[24] the contact form takes given name, family name, e-mail and message, and nothing else', () => {
    const given = { ...person, message: 'Dag\r\nallen', correspondence: 'on' };
    expect(forms.parseContact(given)).toMatchObject({ ok: true, value: { message: 'Dag\nallen', newsletter: false } });
    expect(forms.parseContact({ ...given, phone: '03 555 01 10' })).toMatchObject({ ok: false });
    expect(forms.parseContact({ ...given, message: ' ' })).toMatchObject({
      errors: [{ field: 'message', rule: 'required' }],
    });
  });

  test('a profile is read from the texts that a browser sends', () => {
    const given = {
      titles: 'Lasser, MIG/MAG\r\n\r\nMonteur',
      postcode: '2900',
      travelKm: '30',
      languages: ['nl:C2', 'fr:A2', ''],
      educationEqf: '',
      employmentTypes: 'FULL_TIME',
      skills: 'lassen; plaatwerk, lassen',
      phone: '',
    };
    expect(forms.parseProfile(given)).toEqual({
      ok: true,
      value: {
        summary: null,
        titles: ['Lasser, MIG/MAG', 'Monteur'],
        postcode: '2900',
        travelKm: 30,
        languages: { nl: 6, fr: 2 },
        educationEqf: null,
        employmentTypes: ['FULL_TIME'],
        skills: ['lassen', 'plaatwerk'],
        licences: [],
        availableFrom: null,
        noticeDays: null,
        hoursMin: null,
        hoursMax: null,
        shifts: [],
        salaryFloor: null,
        phone: null,
      },
      warnings: [],
    });
  });

  test.each<[string, unknown, string]>([
    ['postcode', '0999', 'postcode'],
    ['postcode', '9999', 'postcode'],
    ['travelKm', '-1', 'number'],
    ['travelKm', '301', 'number'],
    ['educationEqf', '9', 'number'],
    ['languages', 'nl:C3', 'unknown-value'],
    ['languages', 'xx:C1', 'unknown-value'],
    ['employmentTypes', 'ALLES', 'unknown-value'],
    ['phone', 'bel mij', 'phone'],
    ['titles', ['a', 'b', 'c', 'd', 'e', 'f'], 'too-many'],
    ['skills', 'x'.repeat(101), 'too-long'],
    ['titles', { a: 1 }, 'unknown-value'],
    ['summary', 'x'.repeat(2001), 'too-long'],
    ['licences', 'Z', 'unknown-value'],
    ['availableFrom', '2026-02-30', 'date'],
    ['hoursMin', '0', 'number'],
    ['hoursMax', '101', 'number'],
    ['shifts', ['day', 'dawn'], 'unknown-value'],
    ['salaryFloor', '2.500', 'number'],
    ['phone', ['1', '2'], 'unknown-value'],
  ])('a profile with %s %j is refused at that field', (field, value, rule) => {
    expect(forms.parseProfile({ postcode: '2900', travelKm: '30', [field]: value })).toEqual({
      ok: false,
      errors: [{ field, rule }],
    });
  });

  test('hours wanted are a range', () => {
    const given = { postcode: '2900', travelKm: '30', hoursMin: '80', hoursMax: '50' };
    expect(forms.parseProfile(given)).toMatchObject({ ok: false, errors: [{ field: 'hoursMax', rule: 'range' }] });
    expect(forms.parseProfile({ ...given, hoursMax: '80' })).toMatchObject({ ok: true });
  });

  test('a job held lasts from a month to a later one', () => {
    const given = { position: 'Kok', name: 'Huis Proef', startDate: '3/2021', endDate: '2022-01', summary: 'Koken' };
    expect(forms.parseEntry.work(given)).toMatchObject({
      ok: true,
      value: { startDate: '2021-03', endDate: '2022-01' },
    });
    for (const endDate of ['02/2021', '13/2021', 'nu']) {
      expect(forms.parseEntry.work({ ...given, endDate })).toMatchObject({
        ok: false,
        errors: [{ field: 'endDate', rule: 'month' }],
      });
    }
    expect(forms.parseEntry.education({ area: 'Hotel', endDate: '2001' })).toMatchObject({
      errors: [{ field: '*', rule: 'not-needed' }],
    });
  });

  test('[15] a register number in a form is masked before anything looks at it, and warned of', () => {
    const result = forms.parseProfile({ postcode: '2900', travelKm: '30', skills: 'lassen, 85.07.30-033.28' });
    expect(result).toMatchObject({
      ok: true,
      value: { skills: ['lassen', '***********'] },
      warnings: [{ field: 'skills', rule: 'register-number' }],
    });
  });

  test('a switch gives or withdraws one purpose; the one-click body of RFC 8058 is an unsubscription', () => {
    expect(forms.parseConsentSwitch({ purpose: 'matching', decision: 'withdraw' })).toMatchObject({ ok: true });
    expect(forms.parseConsentSwitch({ purpose: 'matching', decision: 'maybe' })).toMatchObject({ ok: false });
    expect(forms.parseUnsubscribe({ 'List-Unsubscribe': 'One-Click' })).toMatchObject({ ok: true });
    expect(forms.parseUnsubscribe(undefined)).toMatchObject({ ok: true });
  });

  test('whatever is posted is taken or refused by rules of the list, and no value comes back in an error', () => {
    const mark = 'ZEBRAMARK';
    const value = fc.oneof(
      fc.constant(mark),
      fc.constant([mark]),
      fc.constant({ [mark]: mark }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const names = [
      'email',
      'titles',
      'phone',
      'languages',
      'storage',
      'message',
      'purpose',
      'List-Unsubscribe',
      mark,
      '__proto__',
    ];
    const body = fc.oneof(value, fc.dictionary(fc.constantFrom(...names), value));
    const parsers = [
      forms.parseSignUp,
      forms.parseSignIn,
      forms.parseProfile,
      forms.parseConsentSwitch,
      forms.parseUnsubscribe,
      forms.parseContact,
    ];
    fc.assert(
      fc.property(body, fc.constantFrom(...parsers), (posted, parse) => {
        const result = parse(posted);
        if (result.ok) return;
        expect(result.errors.length).toBeGreaterThan(0);
        expect(JSON.stringify(result.errors)).not.toContain(mark);
        expect(result.errors.every(({ rule }) => Object.hasOwn(rules, rule))).toBe(true);
      }),
    );
  });
});

describe('what staff types', () => {
  test.each(['0403.019.261', 'BE 0403.019.261', 'BTW BE0403019261', '403019261', '1000.000.021'])(
    'enterprise number %s is taken',
    (text) => {
      expect(readEnterpriseNumber(text, '--customer')).toMatchObject({
        ok: true,
        value: expect.stringMatching(/^[01]\d{9}$/),
      });
    },
  );

  test.each(['0403.019.262', '2000000042', '12', '', 'BE', 'NL0403019261', '04030192610'])(
    'enterprise number %j is refused',
    (text) => {
      expect(readEnterpriseNumber(text, '--customer')).toEqual({
        ok: false,
        errors: [{ field: '--customer', rule: 'enterprise-number' }],
      });
    },
  );

  test('a date is a day of the calendar, written year first', () => {
    expect(readCalendarDate('2028-02-29', '--until')).toMatchObject({ ok: true, value: '2028-02-29' });
    for (const text of ['2026-02-29', '2026-2-1', '01/02/2026', '2026-01-01T00:00', '', '0000-01-01']) {
      expect(readCalendarDate(text, '--until')).toEqual({ ok: false, errors: [{ field: '--until', rule: 'date' }] });
    }
  });

  test('a name is one line that says something', () => {
    expect(readName('  Staal\tNV ', '--name')).toMatchObject({ ok: true, value: 'Staal NV' });
    expect(readName(' \u0000 ', '--name')).toMatchObject({ errors: [{ rule: 'required' }] });
    expect(readName('x'.repeat(121), '--name')).toMatchObject({ errors: [{ rule: 'too-long' }] });
  });
});

import { parsePolicy } from '../../src/policy/load';
import { findingsWith, policyTexts } from '../support/policy';

describe('a mistake is reported with its file and path', () => {
  test.each([
    ['no YAML', 'periods.yaml', 'signed: null', 'signed: [', /^periods\.yaml {2}/],
    [
      'an unknown basis',
      'purposes.yaml',
      'basis: contract',
      'basis: habit',
      /^purposes\.yaml applicant-account\.basis /,
    ],
    [
      'a consent without wording',
      'purposes.yaml',
      /\n    en: >-\n(      .*\n)+/,
      '\n',
      /account-storage\.consent\.en /,
    ],
    ['an unknown recipient', 'purposes.yaml', '[hosting, mail-provider]', '[mars]', /matching\.recipients mars is not/],
    [
      'a category unknown',
      'recipients.yaml',
      'categories: [billing]',
      'categories: [soul]',
      /^recipients\.yaml invoicing\.c/,
    ],
    [
      'a company number that fails its check',
      'controller.yaml',
      '1999.999.943',
      '1999.999.944',
      /companyNumber is not a valid/,
    ],
    [
      'a unit against the name',
      'periods.yaml',
      'unit: days',
      'unit: hours',
      /^periods\.yaml periods\..*-days\.unit hours/,
    ],
    ['a negative period', 'periods.yaml', 'value: 7', 'value: -7', /periods\..*\.value /],
    ['an impossible time', 'periods.yaml', "'06:30'", "'26:30'", /times\.digest-from\.value /],
    ['a promise out of order', 'promises.yaml', 'number: 5', 'number: 6', /4\.number is 6, expected 5/],
    ['kept by nothing', 'promises.yaml', 'status: open', 'status: kept', /^promises\.yaml \d+\.keptBy /],
    ['keeping without an article', 'categories.yaml', /\n    article: GDPR 7\(1\) and.*/, '', /consent-proof\.article/],
    ['keeping without an end', 'categories.yaml', /\n    end: the person asks to be.*/, '', /suppression\.end/],
    ['a rule id of another form', 'categories.yaml', 'RET-PROSPECT', 'prospects', /categories\.prospect\.rule/],
    ['a category without a rule', 'categories.yaml', '    rule: RET-PROSPECT\n', '', /categories\.prospect\.rule/],
    [
      'running below the law',
      'conflicts.yaml',
      'choice: restrict-until-decided',
      'choice: seven-years',
      /0\.runsNow\.choice .*below the law: WBTW/,
    ],
    [
      'a choice that is none',
      'conflicts.yaml',
      'choice: as-written',
      'choice: dice',
      /1\.runsNow\.choice GAP-02 has no choice dice/,
    ],
    [
      'a conflict about no promise',
      'conflicts.yaml',
      'promises: [48]',
      'promises: [84]',
      /GAP-02\.promises there is no promise 84/,
    ],
  ] as const)('%s', (_, file, from, to, expected) => {
    const findings = findingsWith(file, from, to);
    expect(findings).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });

  test('a missing file', () => {
    const { 'periods.yaml': _, ...rest } = policyTexts();
    const reading = parsePolicy(rest);
    expect(reading).toEqual({ ok: false, findings: [{ file: 'periods.yaml', path: '', reason: 'is missing' }] });
  });
});

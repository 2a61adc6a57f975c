import { decideConflict, choiceInForce, conflictsOf } from '../../src/policy/conflicts';
import { consentPurposeIds, lawfulPurposeIds } from '../../src/policy/ids';
import { documentOf, parsePolicy, policyOfDocument } from '../../src/policy/load';
import { basisOf, consentWording, isOffered, period, timeOfDay } from '../../src/policy/purposes';
import { languages } from '../../src/types/language';
import { findingsWith, ownPolicy, policyTexts } from '../support/policy';

const texts = policyTexts();
const { policy, promises } = ownPolicy();

function reverse<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).reverse());
}

describe('the policy as it stands', () => {
  test('holds 67 promises, 4 reservations and 2 duties of law, numbered 1 to 73', () => {
    const counts = ['promise', 'reservation', 'law'].map((kind) => promises.filter((row) => row.kind === kind).length);
    expect(counts).toEqual([67, 4, 2]);
    expect(promises.map(({ number }) => number)).toEqual(Array.from({ length: 73 }, (_, index) => index + 1));
  });

  test('lists the twenty conflicts of statement and law, none of them running below the law', () => {
    expect(policy.conflicts.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, index) => `GAP-${String(index + 1).padStart(2, '0')}`),
    );
    for (const { choices, runsNow } of policy.conflicts) {
      expect(choices.find(({ id }) => id === runsNow.choice)).not.toHaveProperty('belowLaw');
    }
  });

  test('names the periods of the statement and the floors of the law', () => {
    expect(period(policy, 'prospect-years')).toBe(1);
    expect(period(policy, 'invoice-years')).toBe(7);
    expect(period(policy, 'invoice-floor-years')).toBe(10);
    expect(period(policy, 'answer-months')).toBe(1);
    expect(period(policy, 'breach-hours')).toBe(72);
    expect(timeOfDay(policy, 'digest-from')).toEqual({ hour: 6, minute: 30 });
  });

  test('says where a value that neither statement nor law gives comes from', () => {
    const own = Object.values(policy.values.periods).filter(({ source }) => source === 'proposal');
    expect(own.length).toBeGreaterThan(20);
    expect(own.every(({ reason, signs }) => reason.length > 0 && signs.length > 0)).toBe(true);
  });
});

describe('what the statement lists', () => {
  test('[7] the controller is named with an enterprise number that passes its check', () => {
    expect(policy.controller).toMatchObject({ legalName: 'Voorbeeldjobs BV', companyNumber: '1999.999.943' });
    expect(findingsWith('controller.yaml', '1999.999.943', '1999.999.944')).toEqual([
      'controller.yaml companyNumber is not a valid enterprise number (KBO)',
    ]);
  });

  test('[39] each of its fourteen kinds of data is held under a category, or is not held for a reason', () => {
    expect(policy.statementKinds).toHaveLength(14);
    const notHeld = policy.statementKinds.filter(({ heldAs }) => heldAs.length === 0);
    expect(notHeld.map(({ kind }) => kind)).toEqual([
      'rijksregisternummer',
      'nationaliteit',
      'gezinssituatie',
      'IP-adres',
    ]);
    expect(notHeld.every(({ reason }) => reason !== undefined)).toBe(true);
  });

  test('[40] each of its eight groups of third parties is a recipient with a role and a list of categories', () => {
    const groups = Object.values(policy.recipients)
      .filter(({ inStatement, group }) => inStatement && !group.includes('buiten de EU'))
      .map(({ group }) => group);
    expect(new Set(groups).size).toBe(8);
  });

  test('[47] each category of personal data has a rule and an end or a review', () => {
    for (const { personal, rule, keep } of Object.values(policy.categories)) {
      expect(promises.some((promise) => promise.rule === rule)).toBe(true);
      if (personal) expect('period' in keep || keep.until.length > 0).toBe(true);
    }
    expect(findingsWith('categories.yaml', '    rule: RET-PROSPECT\n', '')[0]).toMatch(/categories\.prospect\.rule/);
  });
});

describe('purposes as gates', () => {
  test.each(lawfulPurposeIds)('[1] %s, a right or a duty of law, cannot be shut', (purpose) => {
    const shut = new RegExp(`^(${purpose}:\\n(?: .*\\n)*?  offered:) true`, 'm');
    expect(findingsWith('purposes.yaml', shut, '$1 false')).toEqual([
      `purposes.yaml ${purpose}.offered is a right or a duty of law: it cannot be shut`,
    ]);
  });

  test('have one basis each, and only what is offered permits anything', () => {
    expect(basisOf(policy, 'matching')).toBe('consent');
    expect(basisOf(policy, 'ad-publication')).toBe('contract');
    expect(isOffered(policy, 'account-storage')).toBe(true);
    expect(isOffered(policy, 'visitor-cookies')).toBe(false);
  });

  test.each(consentPurposeIds.flatMap((purpose) => languages.map((language) => [purpose, language] as const)))(
    'the consent for %s in %s names the company and how to withdraw',
    (purpose, language) => {
      const { text, sha256 } = consentWording(policy, purpose, language);
      expect(text).toContain('Voorbeeldjobs BV (Jobwijzer)');
      expect(text).not.toContain('{');
      expect(text).toMatch({ nl: /intrekken/, fr: /retirer/, en: /withdraw/ }[language]);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    },
  );

  test('another word in a wording gives another hash', () => {
    const reading = parsePolicy({ ...texts, 'purposes.yaml': texts['purposes.yaml'].replace('Geeft u', 'Wilt u') });
    expect(reading.ok && consentWording(reading.policy, 'account-storage', 'nl').sha256).not.toBe(
      consentWording(policy, 'account-storage', 'nl').sha256,
    );
  });

  test('the Dutch reader is addressed as u', () => {
    for (const purpose of consentPurposeIds) {
      expect(consentWording(policy, purpose, 'nl').text).not.toMatch(/\b(je|jij|jouw)\b/i);
    }
  });
});

describe('the version', () => {
  test('is that of the content: order of keys and comments do not matter', () => {
    const { recipients, ...rest } = documentOf(policy);
    const reversed = reverse({ ...rest, recipients: reverse(recipients) });
    expect(policyOfDocument(reversed).version).toBe(policy.version);
    const commented = parsePolicy({ ...texts, 'purposes.yaml': `# a comment\n${texts['purposes.yaml']}` });
    expect(commented.ok && commented.policy.version).toBe(policy.version);
  });

  test.each([
    ['a period', 'periods.yaml', 'value: 7', 'value: 8'],
    ['a wording', 'purposes.yaml', 'Geeft u', 'Wilt u'],
    ['an obligation', 'promises.yaml', 'before storing', 'after storing'],
  ] as const)('changes with %s', (_, file, from, to) => {
    const reading = parsePolicy({ ...texts, [file]: texts[file].replace(from, to) });
    expect(reading.ok && reading.policy.version).not.toBe(policy.version);
    expect(reading.ok).toBe(true);
  });

  test('does not change when a release keeps more promises', () => {
    const told = "$&\n  keptBy: [src/intake/forms.ts]\n  breakAt: { file: src/intake/forms.ts, line: 'refuse();' }";
    const reading = parsePolicy({
      ...texts,
      'promises.yaml': texts['promises.yaml'].replace(
        /status: open(?=\n {2}howKept)/,
        told.replace('$&', 'status: kept'),
      ),
    });
    expect(reading.ok && reading.promises.some(({ status }) => status === 'kept')).toBe(true);
    expect(reading.ok && reading.policy.version).toBe(policy.version);
  });

  test('a document that is no policy is refused', () => {
    expect(() => policyOfDocument({ ...documentOf(policy), purposes: {} })).toThrow();
  });
});

describe('conflicts of statement and law', () => {
  test.each([
    ['GAP-01', 'seven-years', /below the law: WBTW art\. 60/],
    ['GAP-11', 'always', /below the law: GDPR 12\(6\)/],
    ['GAP-01', 'never', /GAP-01 has no choice never; it has restrict-until-decided, ten-years, seven-years/],
    ['GAP-99', 'always', /there is no conflict GAP-99/],
  ])('%s: %s is refused with the reason', (id, choice, reason) => {
    expect(decideConflict(policy, id, choice, 'staff', '2026-11-23')).toEqual({
      ok: false,
      reason: expect.stringMatching(reason) as string,
    });
  });

  test('what the owner decides applies, and until then the careful choice', () => {
    const decision = decideConflict(policy, 'GAP-01', 'ten-years', 'staff', '2026-11-23');
    expect(decision.ok && choiceInForce(decision.conflict)).toBe('ten-years');
    expect(choiceInForce(policy.conflicts[0]!)).toBe('restrict-until-decided');
  });

  test('are found by the promise that they touch', () => {
    expect(conflictsOf(policy, 48).map(({ id }) => id)).toEqual(['GAP-01', 'GAP-02']);
  });
});

import type { PolicyFinding } from './reading';
import type { PolicyDocument } from './schema';

/** What no single file can see: names that one file uses and another must define, and promises that contradict each other. */
export function crossFindings(document: PolicyDocument): PolicyFinding[] {
  return [
    ...numbering(document),
    ...unknownRecipients(document),
    ...unknownNumbers(document),
    ...unitsOutOfName(document),
    ...unreasonedKeeping(document),
    ...conflictChoices(document),
    ...statementKinds(document),
  ];
}

function numbering({ promises }: PolicyDocument): PolicyFinding[] {
  return promises.flatMap(({ number }, index) =>
    number === index + 1
      ? []
      : [{ file: 'promises.yaml', path: `${index}.number`, reason: `is ${number}, expected ${index + 1}` }],
  );
}

/** Every rule that a file of the policy names, with the place where it stands. */
export function rulesInUse(document: PolicyDocument): { rule: string; file: string; path: string }[] {
  const { purposes, recipients, categories, files } = document;
  return [
    ...Object.entries(purposes).flatMap(([id, { rules }]) =>
      rules.map((rule) => ({ rule, file: 'purposes.yaml', path: `${id}.rules` })),
    ),
    ...Object.entries(recipients).flatMap(([id, { rules }]) =>
      rules.map((rule) => ({ rule, file: 'recipients.yaml', path: `${id}.rules` })),
    ),
    ...Object.entries(categories).map(([id, { rule }]) => ({
      rule,
      file: 'categories.yaml',
      path: `categories.${id}.rule`,
    })),
    ...files.map(({ rule }, index) => ({ rule, file: 'categories.yaml', path: `files.${index}.rule` })),
  ];
}

function unknownRecipients({ purposes, recipients }: PolicyDocument): PolicyFinding[] {
  return Object.entries(purposes).flatMap(([id, purpose]) =>
    purpose.recipients
      .filter((name) => !(name in recipients))
      .map((name) => ({
        file: 'purposes.yaml',
        path: `${id}.recipients`,
        reason: `${name} is not in recipients.yaml`,
      })),
  );
}

function unknownNumbers({ promises, values, conflicts }: PolicyDocument): PolicyFinding[] {
  const places = [
    ...Object.entries(values.periods).map(([id, { promises }]) => ({ file: 'periods.yaml', path: id, promises })),
    ...Object.entries(values.times).map(([id, { promises }]) => ({ file: 'periods.yaml', path: id, promises })),
    ...conflicts.map(({ id, promises }) => ({ file: 'conflicts.yaml', path: id, promises })),
  ];
  return places.flatMap(({ file, path, promises: numbers }) =>
    numbers
      .filter((number) => number > promises.length)
      .map((number) => ({ file, path: `${path}.promises`, reason: `there is no promise ${number}` })),
  );
}

/** A value's id ends in its unit, so that code which reads `confirm-days` cannot take it for hours. */
function unitsOutOfName({ values }: PolicyDocument): PolicyFinding[] {
  return Object.entries(values.periods).flatMap(([id, { unit }]) =>
    id === unit || id.endsWith(`-${unit}`)
      ? []
      : [{ file: 'periods.yaml', path: `periods.${id}.unit`, reason: `${unit} is not the unit in the name` }],
  );
}

/** What becomes of personal data needs an article, and what outlives its archive an end. */
function unreasonedKeeping({ categories }: PolicyDocument): PolicyFinding[] {
  return Object.entries(categories).flatMap(([id, { personal, keep, atArchive, article, end }]) => {
    if (!personal) return [];
    const place = (field: string) => ({ file: 'categories.yaml', path: `categories.${id}.${field}` });
    const outlives = Object.values(atArchive).some((action) => action === 'keep' || action === 'restrict');
    return [
      ...(article === undefined ? [{ ...place('article'), reason: 'names no article for what becomes of it' }] : []),
      ...(outlives && !('period' in keep) && end === undefined
        ? [{ ...place('end'), reason: 'says nothing of when it ends' }]
        : []),
    ];
  });
}

function conflictChoices({ conflicts }: PolicyDocument): PolicyFinding[] {
  return conflicts.flatMap((conflict, index) =>
    [
      { path: 'runsNow.choice', id: conflict.runsNow.choice },
      ...(conflict.decided ? [{ path: 'decided.choice', id: conflict.decided.choice }] : []),
    ].flatMap(({ path, id }) => {
      const choice = conflict.choices.find((candidate) => candidate.id === id);
      const place = { file: 'conflicts.yaml', path: `${index}.${path}` };
      if (!choice) return [{ ...place, reason: `${conflict.id} has no choice ${id}` }];
      return choice.belowLaw ? [{ ...place, reason: `${id} is below the law: ${choice.belowLaw}` }] : [];
    }),
  );
}

function statementKinds({ statementKinds: kinds, conflicts }: PolicyDocument): PolicyFinding[] {
  return kinds.flatMap(({ kind, heldAs, reason, conflict }, index) => {
    const place = { file: 'categories.yaml', path: `statementKinds.${index}` };
    if (heldAs.length === 0 && reason === undefined)
      return [{ ...place, reason: `${kind} is not held, without a reason` }];
    if (conflict !== undefined && !conflicts.some(({ id }) => id === conflict)) {
      return [{ ...place, reason: `there is no conflict ${conflict}` }];
    }
    return [];
  });
}

import * as v from 'valibot';

const texts = v.union([v.string(), v.array(v.string())]);
const values = v.union([v.string(), v.number(), v.array(v.string())]);

/** What every step may say beside what it does. */
const common = { at: v.optional(v.string()), title: v.optional(v.string()), stop: v.optional(v.boolean()) };
const take = v.optional(v.record(v.string(), v.string()));

/** Which nights a story lives: all, or only the first of each quarter and the days that a step names. */
export type Nights = (typeof nights)[number];

const nights = ['every', 'quarterly'] as const;

export const parts = ['worker', 'web', 'postgres', 'smtp'] as const;

const forms = {
  run: v.strictObject({
    ...common,
    run: v.string(),
    exit: v.optional(v.number(), 0),
    says: v.optional(texts),
    json: v.optional(v.unknown()),
    take,
  }),
  http: v.strictObject({
    ...common,
    http: v.pipe(v.string(), v.regex(/^(GET|POST|HEAD) \S+$/, 'METHODE pad, zoals GET /nl/jobs')),
    as: v.optional(v.string()),
    form: v.optional(v.record(v.string(), values)),
    headers: v.optional(v.record(v.string(), v.string())),
    follow: v.optional(v.boolean()),
    status: v.optional(v.number()),
    contains: v.optional(texts),
    lacks: v.optional(texts),
    take,
  }),
  mail: v.strictObject({
    ...common,
    mail: v.string(),
    subject: v.optional(v.string()),
    contains: v.optional(texts),
    lacks: v.optional(texts),
    headers: v.optional(v.record(v.string(), v.nullable(v.string()))),
    count: v.optional(v.number()),
    take,
  }),
  update: v.strictObject({ ...common, update: v.string(), as: v.string(), refused: v.optional(v.string()) }),
  kill: v.strictObject({ ...common, kill: v.picklist(parts) }),
  start: v.strictObject({ ...common, start: v.picklist(parts) }),
  file: v.strictObject({ ...common, file: v.string(), text: v.string() }),
  policy: v.strictObject({
    ...common,
    policy: v.strictObject({
      periods: v.optional(v.record(v.string(), v.number()), {}),
      choices: v.optional(v.record(v.string(), v.string()), {}),
    }),
    as: v.string(),
  }),
  expect: v.strictObject({
    ...common,
    expect: v.strictObject({
      rows: v.optional(v.record(v.string(), v.number())),
      pages: v.optional(v.record(v.string(), v.number())),
      command: v.optional(v.string()),
      exit: v.optional(v.number(), 0),
      json: v.optional(v.unknown()),
    }),
  }),
  at: v.strictObject({ ...common, at: v.string() }),
};

export type StepKind = keyof typeof forms;
export type StepOf<Kind extends StepKind> = v.InferOutput<(typeof forms)[Kind]> & { kind: Kind };
export type Step = { [Kind in StepKind]: StepOf<Kind> }[StepKind];
export type PartWord = (typeof parts)[number];

/** What a step can do; a step without any of these only moves the clock. */
export const actions = Object.keys(forms).filter((kind) => kind !== 'at') as Exclude<StepKind, 'at'>[];

export const storyForm = v.strictObject({
  story: v.string(),
  starts: v.optional(v.string()),
  nights: v.optional(v.picklist(nights), 'every'),
  steps: v.pipe(v.array(v.record(v.string(), v.unknown())), v.minLength(1)),
});

/** Something that is wrong in the file itself: `path` leads to it. */
export interface Flaw {
  path: (string | number)[];
  reason: string;
}

/** Reads one step: exactly one action, with the words that belong to it and no other. */
export function readStep(step: Record<string, unknown>, path: (string | number)[]): Step | Flaw[] {
  const found = actions.filter((action) => action in step);
  if (found.length > 1) return [{ path, reason: `één stap doet één ding; hier staan ${found.join(' en ')}` }];
  const kind = found[0] ?? ('at' in step ? 'at' : null);
  if (!kind) {
    const unknown = Object.keys(step).find((key) => !(key in common)) ?? '';
    return [
      { path: [...path, unknown], reason: `onbekende stap “${unknown}”. Stappen zijn at, ${actions.join(', ')}` },
    ];
  }
  const reading = v.safeParse(forms[kind], step);
  return reading.success ? ({ ...reading.output, kind } as Step) : reading.issues.map((issue) => flawOf(issue, path));
}

/** An issue of the schema, in words. */
export function flawOf(issue: v.BaseIssue<unknown>, path: (string | number)[] = []): Flaw {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  const at = [...path, ...keys];
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { path: at, reason: `“${keys.at(-1)}” hoort hier niet` };
  if (issue.received === 'undefined') return { path: at, reason: `“${keys.at(-1)}” ontbreekt` };
  const wanted = issue.type === 'regex' ? issue.message : kindOf(issue.expected);
  return { path: at, reason: `verwacht ${wanted}, hier staat ${kindOf(issue.received)}` };
}

/** Kinds of values as people call them; the schema speaks of types. */
const kinds: Record<string, string> = {
  number: 'een getal',
  string: 'een tekst',
  boolean: 'true of false',
  Object: 'een blok met sleutels',
  Array: 'een lijst',
  null: 'niets',
};

function kindOf(type: string | null): string {
  return type === null ? 'niets' : (kinds[type] ?? type);
}

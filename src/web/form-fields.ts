import { formTexts, explainRule } from '../text/site/forms';
import type { FieldError } from '../types/intake';
import type { Language } from '../types/language';

/** What was typed, and what is wrong with it: shown again so that nothing has to be typed twice. */
export interface FormState {
  values: Record<string, unknown>;
  errors: FieldError[];
}

export const emptyForm: FormState = { values: {}, errors: [] };

interface FieldOptions {
  label: string;
  hint?: string;
  type?: string;
  autocomplete?: string;
  inputmode?: string;
  isRequired?: boolean;
  maxLength?: number;
}

/** One labelled control with its hint and its error, tied together by ids for people who do not see the page. */
export function fieldModel(form: FormState, language: Language, name: string, options: FieldOptions) {
  const {
    label,
    hint = null,
    type = 'text',
    autocomplete = null,
    inputmode = null,
    isRequired = false,
    maxLength = null,
  } = options;
  const error = errorOf(form, language, name);
  const described = [hint === null ? null : `${name}-hint`, error === null ? null : `${name}-error`].filter(
    (id) => id !== null,
  );
  return {
    name,
    label,
    hint,
    type,
    autocomplete,
    inputmode,
    isRequired,
    maxLength,
    value: textOf(form.values[name]),
    error,
    describedBy: described.join(' ') || null,
  };
}

export function errorOf({ errors }: FormState, language: Language, name: string): string | null {
  const error = errors.find(({ field }) => field === name);
  return error ? explainRule(error.rule, language) : null;
}

/** The list above a form: each line leads to its field. An error of the form as a whole leads to its first field. */
export function errorSummary(form: FormState, language: Language, labels: Record<string, string>, first: string) {
  if (form.errors.length === 0) return null;
  const lines = form.errors.map(({ field, rule }) => {
    const label = labels[field];
    const text = explainRule(rule, language);
    return { href: `#${label ? field : first}`, text: label ? `${label.replace(/[?:]?$/, ':')} ${text}` : text };
  });
  return { heading: formTexts[language].summary, lines };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

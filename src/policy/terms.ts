import type { Language } from '../types/language';
import type { Policy } from './load';
import { period } from './purposes';
import { shownText, type ShownText } from './shown-text';

/** The terms as a page shows them and as they are accepted; their hash is their version in this language. */
export type Terms = ShownText & { sections: { heading: string; text: string }[] };

/** The terms of use in one language, with the controller's own name and the minimum age in them. */
export function termsOf(policy: Policy, language: Language): Terms {
  const { legalName, tradeName } = policy.controller;
  const sections = policy.terms.map(({ heading, text }) => ({
    heading: heading[language],
    text: text[language]
      .replaceAll('{company}', `${legalName} (${tradeName})`)
      .replaceAll('{years}', String(period(policy, 'minimum-age-years'))),
  }));
  const text = sections.map((section) => `${section.heading}\n${section.text}`).join('\n\n');
  return { sections, ...shownText('terms', language, text) };
}

import { isSuppressed } from '../db/consents';
import { readPreference } from '../db/preferences';
import { formatDay } from '../text/format';
import { accountTexts } from '../text/site/account';
import { profileTexts } from '../text/site/profile';
import type { Preference } from '../types/people';
import { type FormState, errorSummary, fieldModel } from './form-fields';
import type { PersonVisit } from './visit';

/** Whether and when we search for her and mail her, with the buttons that change it. */
export async function mailWishesOf(visit: PersonVisit, form?: FormState) {
  const { deps, language, person } = visit;
  const [isStopped, preference] = await Promise.all([
    isSuppressed(deps.db.sql, person.id, 'digest'),
    readPreference(deps.db.sql, person.id),
  ]);
  const t = accountTexts[language].digests;
  return {
    digests: isStopped
      ? { text: t.off, action: `/${language}/me/digests/resume`, button: t.resume }
      : { text: t.on, action: `/${language}/me/digests/stop`, button: t.stop },
    preferences: preferencesModel(visit, preference, form),
  };
}

/** 1 = Monday; a week that begins on Monday the fifth. */
const monday = Date.UTC(2026, 0, 5, 12);

function preferencesModel(
  { language, now }: PersonVisit,
  { pausedUntil, digestWeekday }: Preference,
  form?: FormState,
) {
  const t = profileTexts[language].preferences;
  const shown = form ?? { values: { pausedUntil, digestWeekday: String(digestWeekday ?? '') }, errors: [] };
  const dayName = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const end = pausedUntil === null ? null : new Date(pausedUntil);
  return {
    paused: end && end > now ? t.paused(formatDay(end, language)) : null,
    summary: errorSummary(shown, language, { pausedUntil: t.pausedUntil }, 'pausedUntil'),
    pausedUntil: fieldModel(shown, language, 'pausedUntil', { label: t.pausedUntil, hint: t.pausedHint, type: 'date' }),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((day) => ({
      value: String(day),
      label: dayName.format(monday + (day - 1) * 24 * 3_600_000),
      isChosen: shown.values['digestWeekday'] === String(day),
    })),
  };
}

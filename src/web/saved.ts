import { accountTexts } from '../text/site/account';
import { profileTexts } from '../text/site/profile';
import type { Visit } from './visit';

/** What was saved just before she came here; null where nothing was. */
export function savedOf({ language, query }: Visit): string | null {
  const { saved } = accountTexts[language];
  const name = query['saved'];
  if (name === 'preferences') return profileTexts[language].preferences.saved;
  return name === 'profile' || name === 'consents' || name === 'digests' || name === 'analysis' ? saved[name] : null;
}

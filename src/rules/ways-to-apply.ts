import type { WayToApply } from '../types/applications';

/**
 * How people apply for an ad: an employer with a page of his own wants applications there; else through our form, which reaches
 * his agreed contact person, or by mail to the address that the ad names.
 */
export function waysToApply(ad: { applyUrl: string | null; contacts: { email: string | null }[] }): WayToApply[] {
  const hasMailbox = ad.contacts.some(({ email }) => email !== null);
  return [ad.applyUrl ? 'link' : 'form', ...(hasMailbox ? (['mail'] as const) : [])];
}

import type { AdPage } from '../db/board';
import { dayInBrussels } from '../rules/calendar';

/**
 * An ad as schema.org JobPosting for search engines. `validThrough` is the instant at which the page becomes 410. Contact
 * fields stay out: they are for people who read the ad, not for collectors of addresses.
 */
export function jobPosting(ad: AdPage, url: string): object {
  const { salary } = ad;
  const datePosted = ad.datePosted ?? (ad.publishedAt && dayInBrussels(ad.publishedAt));
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: ad.title,
    description: ad.descriptionHtml || ad.title,
    ...(datePosted && { datePosted }),
    validThrough: ad.endsAt.toISOString(),
    url,
    inLanguage: ad.language,
    directApply: false,
    hiringOrganization: { '@type': 'Organization', name: ad.employerName },
    ...(ad.identifier && { identifier: { '@type': 'PropertyValue', name: ad.employerName, value: ad.identifier } }),
    ...(ad.employmentTypes.length > 0 && { employmentType: ad.employmentTypes }),
    ...((ad.postcode || ad.locality) && {
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          ...(ad.postcode && { postalCode: ad.postcode }),
          ...(ad.locality && { addressLocality: ad.locality }),
          addressCountry: ad.country ?? 'BE',
        },
      },
    }),
    ...(ad.remote && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: ad.country ?? 'BE' },
    }),
    ...(salary && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: salary.currency,
        value: {
          '@type': 'QuantitativeValue',
          unitText: salary.unit,
          ...(salary.minimum !== null && { minValue: salary.minimum }),
          ...(salary.maximum !== null && { maxValue: salary.maximum }),
        },
      },
    }),
    ...(ad.workHours && { workHours: ad.workHours }),
    ...(ad.skills.length > 0 && { skills: ad.skills.join(', ') }),
    ...(ad.educationRequired && { educationRequirements: ad.educationRequired }),
  };
}

/** JSON that cannot end the script element it stands in, whatever an employer wrote: `<` occurs in strings only and is escaped. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

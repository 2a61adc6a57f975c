import { readApplicant } from '../src/db/applicants';
import { readDigest } from '../src/db/digests';
import { createLink, type LinkPurpose } from '../src/db/links';
import type { QueuedMail } from '../src/db/mails';
import { readHeldTexts } from '../src/db/quarantine';
import { whatIf } from '../src/matching/what-if';
import { period } from '../src/policy/purposes';
import { addDays, addMinutes } from '../src/rules/calendar';
import { type ApplicantMailKind, isToApplicant, type MailData, type Message } from '../src/types/mail';
import type { Applicant } from '../src/types/people';
import { composeAnchorMail } from './anchors';
import { composeAdMail, isAboutAd } from './ad-letters';
import { composeApplication, writeUndelivered } from './application-letter';
import type { Dependencies } from './index';
import { composeCustomerErasure, composeErasureLetter, writeErasureAsked } from './erasure-letters';
import { composeWithdrawalNotice } from './withdrawal-letter';
import { writeExtension, writeReviewAnswer } from './request-letters';

/** An unsubscribe link must work long after its mail (KB 4-4-2003 art. 2); it can do nothing else. */
const unsubscribeDays = 400;

/**
 * Writes a mail at the moment it leaves: names and addresses are read now and kept nowhere, each link gets a new token.
 * @returns null when there is nobody to mail any more
 */
export async function composeMail(deps: Dependencies, mail: QueuedMail, at: Date): Promise<Message | null> {
  if (isAboutAd(mail)) return composeAdMail(deps, mail, at);
  if (mail.kind === 'application') return composeApplication(deps, mail);
  if (mail.kind === 'consent-withdrawn-notice') return composeWithdrawalNotice(deps, mail, at);
  if (mail.kind === 'erasure-letter') return composeErasureLetter(deps, mail);
  if (mail.kind === 'ledger-anchor') return composeAnchorMail(deps, mail);
  if (mail.kind === 'customer-erasure-asked') return composeCustomerErasure(deps, mail, at);
  const { kind } = mail;
  if (!mail.applicantId || !isToApplicant(kind)) return null;
  const applicant = await readApplicant(deps.db.sql, mail.applicantId);
  // Who left still gets the answer to what she asked before (GDPR art. 12(3)).
  if (!applicant || (applicant.restrictedAt && !answersWhoLeft.has(kind))) return null;
  const letter = await writeLetter(deps, { ...mail, kind }, applicant, at);
  if (!letter) return null;
  return {
    mailId: mail.id,
    to: { name: `${applicant.givenName} ${applicant.familyName}`, address: applicant.email },
    language: applicant.language,
    ...deps.renderer.render(kind, applicant.language, letter),
    ...('unsubscribeUrl' in letter ? { unsubscribeUrl: letter.unsubscribeUrl } : {}),
  };
}

const answersWhoLeft = new Set<ApplicantMailKind>([
  'review-answer',
  'request-extended',
  'account-closed',
  'erasure-asked',
]);

async function writeLetter(
  deps: Dependencies,
  mail: QueuedMail & { kind: ApplicantMailKind },
  applicant: Applicant,
  at: Date,
): Promise<MailData[ApplicantMailKind] | null> {
  const { db, publicUrl, readPolicy } = deps;
  const policy = await readPolicy(at);
  const { givenName, language, id: applicantId } = applicant;
  const link = (purpose: LinkPurpose, expiresAt: Date) => createLink(db.sql, { purpose, applicantId, at, expiresAt });
  const page = (path: string) => `${publicUrl}/${language}/${path}`;

  switch (mail.kind) {
    case 'confirm':
    case 'confirm-reminder':
    case 'invitation': {
      if (applicant.confirmedAt || applicant.confirmBy <= at) return null;
      const confirmUrl = page(`confirm/${await link('confirm', applicant.confirmBy)}`);
      return { givenName, confirmUrl, confirmBy: applicant.confirmBy, source: applicant.source };
    }
    case 'sign-in': {
      const validMinutes = period(policy, 'sign-in-link-minutes');
      return {
        givenName,
        signInUrl: page(`sign-in/${await link('sign-in', addMinutes(at, validMinutes))}`),
        validMinutes,
      };
    }
    case 'unsubscribed':
      return { givenName, profileUrl: page('me') };
    case 'text-held': {
      const last = (await readHeldTexts(db.sql, applicantId)).at(-1);
      return last ? { givenName, until: last.until, pageUrl: page('me/held') } : null;
    }
    case 'erasure-asked':
      return writeErasureAsked(deps, applicant, policy, at);
    case 'account-closed': {
      const asked = applicant.restrictedAt && (await writeErasureAsked(deps, applicant, policy, at));
      if (!asked) return null;
      const { destroyedOn, stayUrl } = asked;
      return { givenName, closedOn: applicant.restrictedAt!, destroyedOn, stayUrl, rightsUrl: page('rights') };
    }
    case 'application-undelivered':
      return writeUndelivered(db.sql, mail, applicant, page);
    case 'review-answer':
      return mail.about ? writeReviewAnswer(db.sql, mail.about, applicant, page) : null;
    case 'request-extended':
      return mail.about ? writeExtension(db.sql, mail.about, applicant, policy, page) : null;
    case 'digest': {
      const rows = await readDigest(db.sql, mail.id, at);
      if (rows.length === 0) return null;
      return {
        givenName,
        profileUrl: page('me'),
        // Short, so that the List-Unsubscribe header stays on one line under DKIM.
        unsubscribeUrl: `${publicUrl}/u/${await link('unsubscribe', addDays(at, unsubscribeDays))}`,
        items: rows.map(({ adId, locality, postcode, remote, title, employerName, score, reasons, pair }) => ({
          title,
          employerName,
          score,
          reasons,
          place: remote ? null : (locality ?? postcode),
          url: page(`jobs/${adId}`),
          whatIf: (pair && whatIf(pair.ad, pair.applicant)[0]) ?? null,
          whyUrl: page(`me/matches/${adId}`),
        })),
      };
    }
  }
}

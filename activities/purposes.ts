import type { PurposeId } from '../src/policy/ids';
import type { MailKind } from '../src/types/mail';
import type { Dependencies } from './index';

/** [1] The one purpose that each step serves: a step without one does not compile. */
const purposeOfStep = {
  readSentences: 'accountability',
  checkContract: 'ad-publication',
  lintAd: 'ad-publication',
  informContact: 'ad-publication',
  makeAdVisible: 'ad-publication',
  decideAd: 'ad-publication',
  expireAd: 'erasure',
  archiveAd: 'erasure',
  readOnboarding: 'erasure',
  askToConfirm: 'applicant-account',
  remindToConfirm: 'applicant-account',
  purgeUnconfirmed: 'erasure',
  readRequest: 'data-requests',
  takeRequest: 'data-requests',
  extendRequest: 'data-requests',
  answerRequest: 'data-requests',
  eraseRequested: 'data-requests',
  readHold: 'erasure',
  destroyHold: 'erasure',
  readFollowing: 'data-requests',
  applyConsent: 'data-requests',
  issueReceipts: 'accountability',
  tellRecipients: 'data-requests',
  closeNotice: 'data-requests',
  // Whether an address may be written to; what a mail is for, its kind says.
  sendMail: 'suppression',
  resendApplication: 'sharing-with-customers',
  closeApplication: 'data-requests',
  openNight: 'matching',
  freezeNight: 'matching',
  matchShard: 'matching',
  publishNight: 'matching',
  queueDigests: 'matching',
  sendDigests: 'matching',
  recordLateDecision: 'accountability',
  closeNight: 'accountability',
  openSweep: 'erasure',
  lookAhead: 'erasure',
  releaseTrends: 'erasure',
  readExecution: 'erasure',
  releaseBrake: 'erasure',
  releaseByLaw: 'erasure',
  executeBatch: 'erasure',
  closeExecution: 'erasure',
  closeSweep: 'erasure',
  openControls: 'security',
  keepBackup: 'security',
  drillRestore: 'security',
  closeControls: 'security',
  seeControls: 'security',
  anchorLedger: 'accountability',
} as const satisfies Record<string, PurposeId>;

/** [1] What a mail is for. Answers, receipts and the way in are never shut. */
export const purposeOfMail = {
  confirm: 'applicant-account',
  'confirm-reminder': 'applicant-account',
  invitation: 'invitation',
  'consent-withdrawn-notice': 'data-requests',
  'ad-published': 'ad-publication',
  'ad-ends-soon': 'ad-publication',
  'ad-refused': 'ad-publication',
  'sign-in': 'security',
  unsubscribed: 'suppression',
  'text-held': 'applicant-account',
  'account-closed': 'data-requests',
  'erasure-asked': 'data-requests',
  'customer-erasure-asked': 'data-requests',
  'erasure-letter': 'data-requests',
  'ledger-anchor': 'accountability',
  application: 'sharing-with-customers',
  'application-undelivered': 'data-requests',
  'review-answer': 'data-requests',
  'request-extended': 'data-requests',
  digest: 'matching',
} as const satisfies Record<MailKind, PurposeId>;

type StepName = keyof typeof purposeOfStep;

/** What compiles: steps with a purpose, each told the moment whose policy decides. */
type Gated<Steps> = {
  [Name in keyof Steps]: Name extends StepName
    ? Steps[Name] extends (input: infer Input) => unknown
      ? Input extends { asOf: string }
        ? Steps[Name]
        : never
      : never
    : never;
};

/** [1] Nothing reads or writes before the policy of its moment was asked whether its purpose is offered. */
export function throughGate<Steps extends Record<StepName, (input: never) => Promise<unknown>>>(
  { gate, readPolicy }: Pick<Dependencies, 'gate' | 'readPolicy'>,
  steps: Steps & Gated<Steps>,
): Steps {
  const gated = (Object.keys(purposeOfStep) as StepName[]).map((name) => {
    const step = steps[name] as (input: { asOf: string }) => Promise<unknown>;
    return [
      name,
      async (input: { asOf: string }) => {
        const at = new Date(input.asOf);
        await gate({ purpose: purposeOfStep[name], by: `step ${name}`, policy: await readPolicy(at), at });
        return step(input);
      },
    ];
  });
  return Object.fromEntries(gated) as Steps;
}

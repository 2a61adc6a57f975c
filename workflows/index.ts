export { answerDataRequest } from './answer-data-request';
export { deliverMail } from './deliver-mail';
export { holdQuarantine } from './hold-quarantine';
export { followConsent } from './follow-consent';
export { matchNightly } from './match-nightly';
export { onboardApplicant } from './onboard-applicant';
export { publishAd } from './publish-ad';

export { deliverMail } from './deliver-mail';
export { matchNightly } from './match-nightly';
export { onboardApplicant } from './onboard-applicant';
export { publishAd } from './publish-ad';

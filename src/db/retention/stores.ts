import type { FoundFacts, RetentionRuleId } from '../../types/retention';
import { droppedAds, endedAds } from './ads';
import { leavingApplicants } from './applicants';
import { oldBehaviour } from './behaviour';
import { leavingCustomers } from './customers';
import { invoices } from './invoices';
import { oldLinks } from './links';
import { oldMails } from './mails';
import { oldMatches } from './matches';
import { endedProofs } from './proofs';
import { prospects } from './prospects';
import { heldTexts } from './quarantine';
import { answeredRequests } from './requests';
import { formerStaff } from './staff';
import type { RetentionStore } from './store';

/** Where each rule finds its subjects: a rule without a store does not compile. */
const retentionStores: { [Id in RetentionRuleId]: RetentionStore<FoundFacts[Id]> } = {
  'ARC-RELEVANCE': droppedAds,
  'ARC-TERM': endedAds,
  'RET-APPLICANT': leavingApplicants,
  'RET-CLIENT-DEL': leavingCustomers,
  'RET-PROSPECT': prospects,
  'RET-INVOICE': invoices,
  'MATCH-CONSENT': oldMatches,
  'MAIL-STORE': oldMails,
  'GEN-SECURE': oldLinks,
  'GEN-CONSENT': endedProofs,
  'VIS-ACCOUNT': oldBehaviour,
  'RGT-ACCESS': answeredRequests,
  'APP-SENSITIVE': heldTexts,
  'SEC-1': formerStaff,
};

export const storedRules = Object.keys(retentionStores) as RetentionRuleId[];

export function storeOf(rule: RetentionRuleId): RetentionStore<object> {
  return retentionStores[rule] as RetentionStore<object>;
}

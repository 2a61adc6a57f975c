import type { FoundFacts, RetentionRuleId } from '../../types/retention';
import { droppedAds, endedAds } from './ads';
import { leavingApplicants } from './applicants';
import { oldBehaviour } from './behaviour';
import { invoices } from './invoices';
import { oldMails } from './mails';
import { prospects } from './prospects';
import type { RetentionStore } from './store';

/** Where each rule finds its subjects. A rule without a store is not swept yet, and `retention preview` says so. */
const retentionStores: { [Id in RetentionRuleId]?: RetentionStore<FoundFacts[Id]> } = {
  'ARC-RELEVANCE': droppedAds,
  'ARC-TERM': endedAds,
  'RET-APPLICANT': leavingApplicants,
  'RET-PROSPECT': prospects,
  'RET-INVOICE': invoices,
  'MAIL-STORE': oldMails,
  'VIS-ACCOUNT': oldBehaviour,
};

export function storeOf(rule: RetentionRuleId): RetentionStore<object> | undefined {
  return retentionStores[rule] as RetentionStore<object> | undefined;
}

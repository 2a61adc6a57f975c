import type { Sql } from '../src/db/connect';
import { readRequest, readRequestNote } from '../src/db/requests';
import type { Policy } from '../src/policy/load';
import { requestTimes } from '../src/policy/request-times';
import { requestClock } from '../src/rules/request-clock';
import { paragraphsOf } from '../src/text/format';
import type { MailData } from '../src/types/mail';
import type { Applicant } from '../src/types/people';

/** The answer to a review, in the words of who looked (GDPR 22(3)). */
export async function writeReviewAnswer(
  sql: Sql,
  noteId: string,
  { givenName }: Applicant,
  page: (path: string) => string,
): Promise<MailData['review-answer'] | null> {
  const said = await readRequestNote(sql, noteId);
  const request = said && (await readRequest(sql, said.requestId));
  if (request?.outcome !== 'upheld' && request?.outcome !== 'corrected') return null;
  const { adTitle, adId, words } = said!;
  const pageUrl = page(`me/matches/${adId}`);
  return { givenName, adTitle, outcome: request.outcome, paragraphs: paragraphsOf(words), pageUrl };
}

/** Why it takes longer, and until when (GDPR 12(3)). */
export async function writeExtension(
  sql: Sql,
  noteId: string,
  { givenName }: Applicant,
  policy: Policy,
  page: (path: string) => string,
): Promise<MailData['request-extended'] | null> {
  const said = await readRequestNote(sql, noteId);
  const request = said && (await readRequest(sql, said.requestId));
  if (!request || request.answeredAt) return null;
  const { answerBy } = requestClock(request, requestTimes(policy));
  // The day that people read is the one that ends at that moment.
  const lastDay = new Date(answerBy.getTime() - 1);
  const { adTitle, adId, words } = said!;
  return { givenName, adTitle, lastDay, paragraphs: paragraphsOf(words), pageUrl: page(`me/matches/${adId}`) };
}

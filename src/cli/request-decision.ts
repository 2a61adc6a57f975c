import { deleteRequestNote, putRequestNote } from '../db/requests';
import { clean } from '../intake/fields';
import { sendDecision } from '../temporal/steering';
import { CatalogueError } from '../types/failures';
import type { RequestId } from '../types/ids';
import { type IdentityProof, type StaffDecision, workflowIds } from '../types/messages';
import { decide, type OpenCompany, staffNamed, withTemporal } from './company';
import { textOf } from './inputs';
import type { Answer } from './io';
import { Refusal } from './refusal';

/** What a member of staff decides about a request; `file` holds words for who asked. */
export type RequestDecision = { as: string } & (
  | { update: 'take' }
  | { update: 'decide'; outcome: 'upheld' | 'corrected'; file: string }
  | { update: 'extend'; file: string }
  | { update: 'erase'; identity: IdentityProof }
);

const done: Record<RequestDecision['update'], string> = {
  take: 'U neemt deze vraag op.',
  decide: 'Het antwoord is vastgelegd en vertrekt per mail.',
  extend: 'De termijn is verlengd; de reden vertrekt per mail.',
  erase: 'Toegestaan: meteen verborgen. Wie het vroeg, krijgt een mail met wat er gebeurt.',
};

/** Words are stored first and go to the process by id (law 1); where it refuses the decision, they go again. */
export async function takeDecision(company: OpenCompany, id: RequestId, decision: RequestDecision): Promise<Answer> {
  const staff = await staffNamed(company, decision.as);
  const words = 'file' in decision ? wordsIn(await textOf(decision.file)) : null;
  await withTemporal(company.config, async (client) => {
    const note =
      words &&
      (await decide(company, staff, (tx) =>
        putRequestNote(tx, { requestId: id, staffId: staff.id, words }, company.at),
      ));
    const said: StaffDecision & Record<string, string> = {
      staff: staff.id,
      ...(note && { note }),
      ...('outcome' in decision && { outcome: decision.outcome }),
      ...('identity' in decision && { identity: decision.identity }),
    };
    try {
      await sendDecision(client, workflowIds.request(id), decision.update, said);
    } catch (error) {
      // Only a refusal is certain; after any other fault the decision may have been taken.
      if (note && error instanceof CatalogueError) await decide(company, staff, (tx) => deleteRequestNote(tx, note));
      throw error;
    }
  });
  return { json: { request: id, decision: decision.update }, text: done[decision.update] };
}

/** @throws Refusal for a file without words */
function wordsIn(text: string): string {
  const words = clean(text).trim();
  if (words === '') throw new Refusal('wrong-value', { option: '<bestand>', rule: 'required' });
  return words;
}

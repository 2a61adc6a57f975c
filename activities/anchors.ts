import { readAnchor, signAnchor } from '../src/audit/anchors';
import { sha256Of } from '../src/audit/evidence-folder';
import { queueAnchorMail, readAnchorMail } from '../src/db/anchor-mails';
import { ledgerHead } from '../src/db/ledger';
import type { QueuedMail } from '../src/db/mails';
import { dayInBrussels } from '../src/rules/calendar';
import { publicJwk } from '../src/rules/signature';
import type { Message } from '../src/types/mail';
import type { Dependencies } from './index';

export function createAnchorActivities({ db, evidence, receiptKey, auditorEmail }: Dependencies) {
  return {
    /**
     * Keeps the head of the ledger of this day outside the database: who cuts entries off at the end, or writes the chain anew, is
     * found. A day has one anchor.
     */
    async anchorLedger({ asOf }: { asOf: string }): Promise<{ seq: string | null }> {
      const at = new Date(asOf);
      const day = dayInBrussels(at);
      const head = await ledgerHead(db.sql);
      if (!head) return { seq: null };
      const name = `${day}.jws`;
      await evidence.writeOnce('anchors', name, Buffer.from(signAnchor(receiptKey, { day, ...head })));
      const kept = (await evidence.read('anchors', name))!;
      // A try before this one may have kept an earlier head: what is said is what was kept.
      const anchor = kept.toString();
      const { seq, mac } = readAnchor(anchor, [publicJwk(receiptKey)]) ?? head;
      await db.change(at, 'run-controls', async (tx, note) => {
        note({ event: 'ledger.anchored', facts: { day, seq, sha256: sha256Of(kept) } });
        if (auditorEmail) await queueAnchorMail(tx, auditorEmail, { day, seq, mac, anchor }, at);
      });
      return { seq };
    },
  };
}

/** To the address that the mail holds itself. @returns null once it has left */
export async function composeAnchorMail({ db, renderer }: Dependencies, { id }: QueuedMail): Promise<Message | null> {
  const found = await readAnchorMail(db.sql, id);
  if (!found) return null;
  const { address, letter } = found;
  const data = { givenName: '', ...letter, day: new Date(`${letter.day}T12:00:00Z`) };
  const kind = 'ledger-anchor';
  return { mailId: id, to: { name: '', address }, language: 'nl', ...renderer.render(kind, 'nl', data) };
}

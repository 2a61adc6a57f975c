import { evidenceFolder } from '../src/audit/evidence-folder';
import { ledgerKey } from '../src/db/ledger';
import type { Config } from '../src/config';
import { createRenderer } from '../src/mail/render';
import { createMailTransport } from '../src/mail/transport';
import type { Policy } from '../src/policy/load';
import type { Sender } from '../src/types/mail';
import type { Dependencies } from '../activities';
import type { Company } from './company';
import { createGate } from './gate';
import { loadMatcher } from './matcher';
import { readVerdict } from './verdict';

export { type Company, openCompany, policyReader } from './company';

/** Everything the steps need. The mail server and the vocabulary are reached when first used. */
export async function createDependencies(config: Config, { db, clock, readPolicy }: Company): Promise<Dependencies> {
  const sender = senderOf(await readPolicy(await clock.now()));
  const transport = createMailTransport({
    smtpUrl: config.smtpUrl,
    from: config.mail.from,
    senderName: sender.tradeName,
    dkim: config.mail.dkim,
  });
  let matcher: ReturnType<typeof loadMatcher> | null = null;
  return {
    db,
    transport,
    renderer: await createRenderer({ sender, publicUrl: config.publicUrl }),
    publicUrl: config.publicUrl,
    evidence: evidenceFolder(config.evidenceDir),
    verdictSha256: (await readVerdict(config.workflowBundle)).sha256,
    suppressionKey: config.keys.suppression,
    auditorEmail: config.auditorEmail,
    backups: {
      databaseUrl: config.databaseUrl,
      drillUrl: config.databaseDrillUrl,
      folder: config.backupDir,
      backupKey: config.keys.backup,
      suppressionKey: config.keys.suppression,
      ledgerKey: ledgerKey(config.keys.ledger),
    },
    receiptKey: config.keys.receipt,
    readPolicy,
    gate: createGate(db, config.storageLocation),
    matcher: () => (matcher ??= loadMatcher()),
  };
}

function senderOf({ controller }: Policy): Sender {
  return {
    company: controller.legalName,
    tradeName: controller.tradeName,
    street: controller.street,
    postcode: controller.postcode,
    locality: controller.municipality,
    enterpriseNumber: controller.companyNumber,
    email: controller.email,
  };
}

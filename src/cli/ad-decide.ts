import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { type AdNote, deleteAdNote, insertAdNote } from '../db/ad-notes';
import { type AdRecord, declareVacancy, readAd } from '../db/ads';
import { findAd } from '../db/lookups';
import type { Staff } from '../db/staff';
import { readAdCorrection } from '../intake/ad-correction';
import { period } from '../policy/purposes';
import { adState, undoableUntil } from '../rules/ad-state';
import { lastDayOf } from '../rules/ad-term';
import { type AdMove, adMoves, canExtend } from '../rules/workflow/ad-moves';
import { sendDecision } from '../temporal/steering';
import { ruleWords } from '../text/cli/rules';
import { adStateWords } from '../text/cli/states';
import { CatalogueError } from '../types/failures';
import type { AdNoteId } from '../types/ids';
import { workflowIds } from '../types/messages';
import { answering, asOption, type Shell } from './answering';
import { decide, type OpenCompany, staffNamed, withCompany, withTemporal } from './company';
import { dayOf, nameOf, textOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

interface By {
  as: string;
}

/** The decisions about an ad, each an Update of its process; words are stored first and passed by id (law 1). */
export function addDecisions(noun: Command, shell: Shell): void {
  const { io } = shell;
  const verb = (move: AdMove, does: string) => noun.command(`${move} <ad>`).description(does).addOption(asOption());

  for (const [move, does] of [
    ['approve', 'keur een vacature goed die nagekeken moest worden'],
    ['fill', 'de vacature is ingevuld: haal ze nu van de site'],
    ['withdraw', 'haal de vacature van de site voor haar einde'],
  ] as const) {
    answering<By>(verb(move, does), shell, `ad ${move} V-12 --as "An Peeters"`, ({ as }, ad) =>
      decideOn(io, ad!, move, as, async () => ({})),
    );
  }

  const reopen = verb('reopen', 'maak ongedaan dat een vacature is weggehaald of ingevuld, zolang de bedenktijd loopt');
  answering<By>(reopen, shell, 'ad reopen V-12 --as "An Peeters"', ({ as }, ad) =>
    decideOn(io, ad!, 'reopen', as, async ({ readPolicy, at }, record) => {
      if (!undoableUntil(record, period(await readPolicy(at), 'grace-days'), at))
        throw new Refusal('undo-too-late', {});
      return {};
    }),
  );

  const extend = verb('extend', 'verleng tot en met een dag binnen het contract').requiredOption(
    '--until <dag>',
    'nieuwe laatste dag, JJJJ-MM-DD',
  );
  answering<By & { until: string }>(
    extend,
    shell,
    'ad extend V-12 --until 2026-12-31 --as "An Peeters"',
    (told, ad) => {
      const until = dayOf(told.until, '--until');
      return decideOn(io, ad!, 'extend', told.as, async (_, record) => {
        const term = { lastDay: lastDayOf(record.endsAt), contractEndsOn: record.contractEndsOn };
        if (!canExtend(until, term)) throw new Refusal('extension-impossible', term);
        return { until };
      });
    },
  );

  const reject = verb('reject', 'wijs een vacature af; de contactpersoon krijgt de reden').requiredOption(
    '--reason <tekst>',
    'waarom, in woorden voor de werkgever',
  );
  const why = '"Graag zonder telefoonnummer in de tekst"';
  answering<By & { reason: string }>(reject, shell, `ad reject V-12 --reason ${why} --as "An Peeters"`, (told, ad) => {
    const reason = nameOf(told.reason, '--reason');
    return decideOn(io, ad!, 'reject', told.as, (company, record, staff) =>
      storeNote(company, staff, { adId: record.id, reason, title: null, description: null }),
    );
  });

  const edit = verb('edit', 'verbeter titel of beschrijving; de tekst wordt opnieuw nagekeken')
    .option('--title <tekst>', 'verbeterde titel')
    .option('--description <bestand>', 'verbeterde beschrijving, als tekst of eenvoudige HTML')
    .option('--vacancy-exists', 'de werkgever verklaart dat de vacature bestaat, waar dat nog niet vaststond');
  answering<By & Correction>(
    edit,
    shell,
    'ad edit V-12 --title "Verpleegkundige (m/v/x)" --as "An Peeters"',
    (told, ad) => correct(io, ad!, told),
  );
}

interface Correction {
  title?: string;
  description?: string;
  vacancyExists?: true;
}

async function correct(
  io: Io,
  wanted: string,
  { as, title, description: file, vacancyExists }: By & Correction,
): Promise<Answer> {
  const given = {
    ...(title !== undefined && { title }),
    ...(file !== undefined && { description: await textOf(file) }),
  };
  const { warnings, ...text } = readAdCorrection(given);
  if (!text.title && !text.description) throw new Refusal('nothing-to-edit', {});
  const answer = await decideOn(io, wanted, 'edit', as, async (company, record, staff) => {
    if (!record.isDeclared) {
      // An ad from before employers were asked: read anew it would be refused, so it is asked first.
      if (!vacancyExists) throw new Refusal('vacancy-undeclared', {});
      await decide(company, staff, async (tx, note) => {
        await declareVacancy(tx, record.id, staff.id, company.at);
        note({ event: 'ad.declared', subject: record.id, facts: {} });
      });
    }
    return storeNote(company, staff, { adId: record.id, reason: null, ...text });
  });
  const noticed = warnings.map(({ field, rule }) => `  ${field}: ${ruleWords[rule]} [${rule}]`);
  return { json: { ...(answer.json as object), warnings }, text: [answer.text, ...noticed].join('\n') };
}

type Words = (company: OpenCompany, ad: AdRecord, staff: Staff) => Promise<{ note?: AdNoteId; until?: string }>;

/** Refuses at once what the ad's own row says cannot be; what changes meanwhile, the process refuses. */
function decideOn(io: Io, wanted: string, move: AdMove, as: string, words: Words): Promise<Answer> {
  return withCompany(io, 'ad-publication', async (company) => {
    const { db, at, config } = company;
    const staff = await staffNamed(company, as);
    const id = await findAd(db.sql, wanted);
    const ad = id && (await readAd(db.sql, id));
    if (!ad) throw new Refusal('unknown-ad', {});
    const before = adState(ad, at);
    if (!adMoves[move].from.includes(before)) throw new Refusal('move-impossible', { state: adStateWords[before] });
    if (!ad.lintedAt) throw new Refusal('ad-not-read', {});
    return withTemporal(config, async (client) => {
      const more = await words(company, ad, staff);
      const decision = { staff: staff.id, ...more };
      const answer = await sendDecision(client, workflowIds.ad(ad.id), move, decision).catch(async (error: unknown) => {
        const { note } = more;
        if (note && error instanceof CatalogueError) await decide(company, staff, (tx) => deleteAdNote(tx, note));
        throw error;
      });
      const after = await readAd(db.sql, ad.id);
      const state = adState(after!, at);
      // The process takes it from here: it publishes, or waits for the contract.
      const outcome = state === 'ordered' ? 'De vacature gaat verder' : `De vacature is nu ${adStateWords[state]}`;
      return {
        json: { id: ad.id, number: ad.number, move, state, endsAt: after!.endsAt, answer },
        text: `V-${ad.number} · ${adMoves[move].effect}: gedaan. ${outcome}.`,
      };
    });
  });
}

async function storeNote(
  company: OpenCompany,
  staff: Staff,
  words: Omit<AdNote, 'id' | 'writtenBy'>,
): Promise<{ note: AdNoteId }> {
  const note = randomUUID() as AdNoteId;
  await decide(company, staff, (tx) => insertAdNote(tx, { id: note, writtenBy: staff.id, ...words }, company.at));
  return { note };
}

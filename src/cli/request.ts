import { type Command, Option } from 'commander';
import { type DataRequest, findRequest, listRequests, readRequest, type RequestWords, wordsOf } from '../db/requests';
import { requestTimes } from '../policy/request-times';
import { showInBrussels } from '../rules/calendar';
import { requestClock, urgencyOf } from '../rules/request-clock';
import { outcomeWords, requestContentWords, urgencyWords } from '../text/cli/requests';
import type { RequestId } from '../types/ids';
import { type IdentityProof, identityProofs, workflowIds } from '../types/messages';
import { answering, asOption, type Shell } from './answering';
import { decide, type OpenCompany, staffNamed, withCompany } from './company';
import { addOpening, refuseOpenAds, verdictOfAsker } from './erasure';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';
import { type RequestDecision, takeDecision } from './request-decision';
import { table } from './table';

const outcomes = ['upheld', 'corrected', 'erase'] as const;

interface Answering {
  outcome: (typeof outcomes)[number];
  answer?: string;
  identity?: IdentityProof;
  as: string;
}

/** What people ask of the company as of right, and the answers of staff. The processes hold ids; the words stay in the database. */
export function addRequest(noun: Command, shell: Shell): void {
  addOpening(noun, shell);
  const list = noun.command('list').description('alle vragen, de open eerst, met hun wettelijke termijn');
  answering(list, shell, 'request list', () => listAll(shell.io));

  const show = noun
    .command('show <request>')
    .description('één vraag, zonder naam')
    .option('--reveal', 'toon ook wat gevraagd en geantwoord werd; dat komt in het grootboek, met --as')
    .addOption(asOption().makeOptionMandatory(false));
  answering<{ reveal?: true; as?: string }>(show, shell, 'request show R-12', (options, id) =>
    showOne(shell.io, id!, options),
  );

  const take = noun.command('take <request>').description('neem een vraag op').addOption(asOption());
  answering<{ as: string }>(take, shell, 'request take R-12 --as "An Peeters"', ({ as }, id) =>
    act(shell.io, id!, { update: 'take', as }),
  );

  const answer = noun
    .command('decide <request>')
    .description('antwoord: de uitkomst blijft (upheld), is verbeterd (corrected), of er wordt gewist (erase)')
    .addOption(new Option('--outcome <uitkomst>', outcomes.join(', ')).choices(outcomes).makeOptionMandatory())
    .option('--answer <bestand>', 'bij een nazicht: het antwoord, in de taal van wie het vroeg; het vertrekt per mail')
    .addOption(
      new Option('--identity <hoe>', 'bij wissen: hoe u weet dat wie het vroeg, het ook is').choices(identityProofs),
    )
    .addOption(asOption());
  const example = 'request decide R-12 --outcome upheld --answer antwoord.txt --as "An Peeters"';
  answering<Answering>(answer, shell, example, (options, id) => answerOne(shell.io, id!, options));

  const extend = noun
    .command('extend <request>')
    .description('twee maanden meer, alleen in de eerste maand; de reden vertrekt per mail')
    .requiredOption('--reason <bestand>', 'de reden, in de taal van wie het vroeg')
    .addOption(asOption());
  answering<{ reason: string; as: string }>(
    extend,
    shell,
    'request extend R-12 --reason reden.txt --as "An Peeters"',
    ({ reason, as }, id) => act(shell.io, id!, { update: 'extend', file: reason, as }),
  );
}

/** A request with the dates that follow from its receipt. */
async function account({ readPolicy, at }: OpenCompany, request: DataRequest) {
  const clock = requestClock(request, requestTimes(await readPolicy(at)));
  const { answerBy, target, extendBy } = clock;
  const urgency = request.answeredAt ? null : urgencyOf(clock, at);
  return { ...request, answerBy, target, extendBy, urgency, workflowId: workflowIds.request(request.id) };
}

function listAll(io: Io): Promise<Answer> {
  return withCompany(io, 'data-requests', async (company) => {
    const requests = await listRequests(company.db.sql);
    const accounts = await Promise.all(requests.map((request) => account(company, request)));
    const rows = accounts.map((request) => [
      `R-${request.number}`,
      requestContentWords[request.content],
      showInBrussels(request.receivedAt),
      request.answeredAt ? '–' : showInBrussels(request.answerBy),
      stateOf(request),
    ]);
    return { json: { requests: accounts }, text: table(['Vraag', 'Wat', 'Ontvangen', 'Uiterlijk', 'Stand'], rows) };
  });
}

function stateOf({ outcome, urgency, takenAt, extendedAt }: Awaited<ReturnType<typeof account>>): string {
  if (outcome) return outcomeWords[outcome];
  const parts = [
    urgencyWords[urgency!],
    takenAt ? 'opgenomen' : 'nog op te nemen',
    ...(extendedAt ? ['verlengd'] : []),
  ];
  return parts.join(', ');
}

function showOne(io: Io, wanted: string, { reveal, as }: { reveal?: true; as?: string }): Promise<Answer> {
  if (reveal && as === undefined) throw new Refusal('as-missing', { option: '--reveal' });
  return withCompany(io, 'data-requests', async (company) => {
    const request = await account(company, (await readRequest(company.db.sql, await known(company, wanted)))!);
    const words = reveal ? await revealed(company, request, as!) : null;
    const text = [
      `Vraag R-${request.number} · ${requestContentWords[request.content]} · ${stateOf(request)}`,
      request.customerId ? `Klant ${request.customerId}` : `Sollicitant ${request.applicantId}`,
      ...(request.adNumber === null ? [] : [`Vacature V-${request.adNumber}`]),
      `Ontvangen ${showInBrussels(request.receivedAt)}; uiterlijk ${showInBrussels(request.answerBy)}`,
      ...(words
        ? ['', `Gevraagd: ${words.asked ?? '(zonder woorden)'}`, ...saidTo(words).map((said) => `\n${said}`)]
        : []),
      '',
      `Proces ${request.workflowId}`,
    ].join('\n');
    return { json: { ...request, words }, text };
  });
}

/** What staff told who asked, in the order it was told. */
function saidTo({ extension, answer }: RequestWords): string[] {
  return [extension, answer].filter((words) => words !== null);
}

/** What someone wrote is read by a person for a purpose: the ledger says that it was. */
async function revealed(company: OpenCompany, { id, applicantId, customerId }: DataRequest, as: string) {
  const staff = await staffNamed(company, as);
  await decide(company, staff, async (_, note) =>
    note({
      event: 'person.looked-up',
      subject: (applicantId ?? customerId)!,
      facts: { how: 'request-show', request: id },
    }),
  );
  return wordsOf(company.db.sql, id);
}

function act(io: Io, wanted: string, decision: RequestDecision): Promise<Answer> {
  return withCompany(io, 'data-requests', async (company) =>
    takeDecision(company, await known(company, wanted), decision),
  );
}

function answerOne(io: Io, wanted: string, { outcome, answer, identity, as }: Answering): Promise<Answer> {
  if (outcome !== 'erase') {
    if (answer === undefined) throw new Refusal('wrong-value', { option: '--answer', rule: 'required' });
    return act(io, wanted, { update: 'decide', outcome, file: answer, as });
  }
  if (identity === undefined) throw new Refusal('wrong-value', { option: '--identity', rule: 'required' });
  return withCompany(io, 'data-requests', async (company) => {
    const id = await known(company, wanted);
    const { applicantId, customerId } = (await readRequest(company.db.sql, id))!;
    const asker = customerId ? { customerId } : { applicantId: applicantId! };
    await refuseOpenAds(company, asker);
    const taken = await takeDecision(company, id, { update: 'erase', identity, as });
    const verdict = await verdictOfAsker(company, asker);
    return { json: { ...(taken.json as object), ...verdict?.json }, text: [taken.text, verdict?.text].join('\n\n') };
  });
}

async function known({ db }: OpenCompany, wanted: string): Promise<RequestId> {
  const id = await findRequest(db.sql, wanted);
  if (!id) throw new Refusal('unknown-request', {});
  return id;
}

import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import { lookAgain, type ProcessName } from '../types/messages';

export interface ProcessStart {
  workflowType: ProcessName;
  workflowId: string;
  input: object;
  summary: string;
}

/** Workflows run on `core`; what is heavy runs as steps on `bulk` and `matching`. */
export const taskQueues = ['core', 'bulk', 'matching'] as const;

/** What a process is for, as operators read it beside its summary. */
export const processDetails: Record<ProcessName, string> = {
  publishAd: 'Een vacature van bestelling tot archief: contract, nazicht, op de site, einde, contactgegevens beperkt.',
  onboardApplicant: 'Een aanmelding of uitnodiging: bevestigen binnen de dagen van het beleid, of gewist.',
  followConsent:
    'Een toestemming die gegeven of ingetrokken is: meteen van kracht, een bewijs voor de persoon, en elke werkgever op de hoogte.',
  matchNightly: 'Een nacht: vastleggen, vergelijken, zichtbaar maken, en in de ochtend de digests.',
  answerDataRequest:
    'Een vraag die binnen de maand een antwoord van een mens krijgt: opnemen, beslissen, en zo nodig verlengen.',
  holdQuarantine:
    'Gevoelige tekst staat apart tot de sollicitant kiest of de dagen van het beleid om zijn; dan wordt ze gewist.',
  sweepRetention:
    'De nachtelijke blik op wat aan de beurt is: per regel een uitvoering, en een regel bewijs ook als er niets is.',
  executeRetention:
    'Eén regel van het beleid op één dag uitgevoerd: beslist per partij, vernietigd, nagekeken, geattesteerd.',
  runControls:
    'De controles van een nacht: een kopie van de database, de proef dat ze terugkomt, een anker van het grootboek, en wat te laat is.',
  deliverMail: 'Een mail die bij geen ander proces hoort.',
};

export type TaskQueue = (typeof taskQueues)[number];

/**
 * Starts a process once: a second call finds it running or finished and changes nothing; a terminated or failed one starts again.
 */
export async function startProcess(
  client: Client,
  { workflowType, workflowId, input, summary }: ProcessStart,
): Promise<void> {
  try {
    await client.workflow.start(workflowType, {
      workflowId,
      taskQueue: 'core' satisfies TaskQueue,
      args: [input],
      staticSummary: summary,
      staticDetails: processDetails[workflowType],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** Tells a process to look again; where it has ended, also by itself, one begins anew under the same id. */
export async function reviveProcess(
  client: Client,
  { workflowType, workflowId, input, summary }: ProcessStart,
): Promise<void> {
  await client.workflow.signalWithStart(workflowType, {
    workflowId,
    taskQueue: 'core' satisfies TaskQueue,
    args: [input],
    signal: lookAgain,
    staticSummary: summary,
    staticDetails: processDetails[workflowType],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}

/** @returns false when no such process runs */
export async function tellLookAgain(client: Client, workflowId: string): Promise<boolean> {
  try {
    await client.workflow.getHandle(workflowId).signal(lookAgain);
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

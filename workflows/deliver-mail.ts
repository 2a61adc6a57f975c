import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import { type MailView, showMail } from '../src/rules/workflow/mail-sight';
import type { DeliverMailInput, StaffDecision } from '../src/types/messages';
import { checkStaff, refuseUnless } from './decisions';
import { listen } from './news';
import { mailSteps, now, open, show, steps } from './steps';

const resend = defineUpdate<string, [StaffDecision]>('resend');
const giveUp = defineUpdate<string, [StaffDecision]>('close');

/**
 * One mail that belongs to no other process: a sign-in link, a receipt, an application. Sent at least once, always under the same
 * Message-ID. An application that the employer's server refuses waits for a person, who finds the right address or gives it up.
 */
export async function deliverMail({ mailId }: DeliverMailInput): Promise<string> {
  const news = listen();
  let mail: MailView | null = null;
  const became = (view: MailView) => {
    mail = view;
    news.arrived();
    return view.state;
  };
  const whileUndelivered = (...said: [StaffDecision]) => {
    checkStaff(said);
    refuseUnless(mail?.state === 'undelivered', 'NOT_ALLOWED');
  };
  setHandler(resend, async (by) => became(await steps.resendApplication({ mailId, ...by, asOf: now() })), {
    validator: whileUndelivered,
    description: 'Verstuur de sollicitatie opnieuw, naar het adres dat nu bij het contract staat',
  });
  setHandler(giveUp, async (by) => became(await steps.closeApplication({ mailId, ...by, asOf: now() })), {
    validator: whileUndelivered,
    description: 'Geef de sollicitatie op: wie solliciteerde, hoort dat ze niet aankwam',
  });

  await open('mail', mailId, [27]);
  show(showMail({ state: 'queued' }));
  do {
    mail = await mailSteps.sendMail({ mailId, asOf: now() });
    show(showMail(mail));
    if (mail.state === 'undelivered') await news.until(null, 'Een medewerker zoekt het juiste adres');
  } while (mail.state === 'undelivered' || mail.state === 'queued');
  show(showMail(mail));
  await condition(allHandlersFinished);
  return mail.state;
}

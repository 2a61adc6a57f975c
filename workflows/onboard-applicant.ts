import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import type { OnboardingView } from '../activities';
import type { Moment, OnboardApplicantInput, StaffDecision } from '../src/types/messages';
import { checkStaff, refuseUnless } from './decisions';
import { listen } from './news';
import { mailSteps, now, open, show, steps } from './steps';

const resend = defineUpdate<string, [StaffDecision]>('resend');
const abandon = defineUpdate<string, [StaffDecision]>('abandon');

/**
 * Double opt-in: someone who signed up or was imported is asked to confirm; who signed up is reminded once. Nothing is kept of who
 * does not confirm in the policy's days; who confirmed is never purged by silence.
 */
export async function onboardApplicant({ applicantId }: OnboardApplicantInput): Promise<string> {
  const news = listen();
  let rounds = 1;
  let abandoned: string | null = null;
  let mail = 'onderweg';
  let person: OnboardingView | null = null;

  const validator = (...said: [StaffDecision]) => {
    checkStaff(said);
    refuseUnless(person?.state === 'pending' && abandoned === null, 'NOT_ALLOWED');
  };
  setHandler(
    resend,
    async (by) => {
      rounds += 1;
      return mailSteps.askToConfirm({ applicantId, round: rounds, staff: by.staff, asOf: now() });
    },
    { validator, description: 'Stuur de bevestigingsmail opnieuw' },
  );
  setHandler(
    abandon,
    async (by) => {
      abandoned = await steps.purgeUnconfirmed({ applicantId, staff: by.staff, asOf: now() });
      news.arrived();
      return abandoned;
    },
    { validator, description: 'Wis deze aanmelding nu' },
  );

  await open('applicants', applicantId, [3, 6, 13]);
  person = await steps.readOnboarding({ applicantId, asOf: now() });
  if (person.state === 'pending') {
    // Not awaited: a mail server that is away must not stop the clock.
    void mailSteps.askToConfirm({ applicantId, round: rounds, staff: null, asOf: now() }).then(
      (outcome) => {
        mail = outcome;
        news.arrived();
      },
      () => void (mail = 'mislukt'),
    );
    let isReminded = false;
    let due = false;
    while (person.state === 'pending' && abandoned === null && !due) {
      const remindAt: Moment | null = isReminded ? null : person.remindAt;
      showPending(person, mail, isReminded);
      const happened = await news.until(remindAt ?? person.confirmBy, remindAt ? 'Herinnering' : 'Bevestigen voor');
      if (happened === 'due' && remindAt) {
        isReminded = true;
        // Not awaited, for the same reason.
        void mailSteps.remindToConfirm({ applicantId, asOf: now() }).catch(() => null);
      } else due = happened === 'due';
      person = await steps.readOnboarding({ applicantId, asOf: now() });
    }
  }
  const outcome =
    person.state === 'confirmed'
      ? 'confirmed'
      : (abandoned ?? (await steps.purgeUnconfirmed({ applicantId, staff: null, asOf: now() })));
  showEnd(outcome);
  await condition(allHandlersFinished);
  return outcome;
}

const example = { staff: '00000000-0000-4000-8000-000000000000' };

function showPending(person: OnboardingView, mail: string, isReminded: boolean): void {
  show({
    stage: 'pending',
    next: 'Wie niet bevestigt, wordt gewist',
    due: person.confirmBy,
    actor: 'sollicitant',
    promises: [3, 13],
    facts: [
      ['Langs', person.source],
      ['Bevestigingsmail', mail],
      ['Herinnering', isReminded ? 'verstuurd' : (person.remindAt?.shown ?? 'geen')],
      ['Toestemmingen', person.purposes.join(', ') || 'nog geen'],
    ],
    steer: [
      { update: 'resend', json: example, effect: 'de mail opnieuw sturen' },
      { update: 'abandon', json: example, effect: 'nu wissen' },
    ],
  });
}

function showEnd(outcome: string): void {
  show({
    stage: outcome,
    next:
      outcome === 'confirmed'
        ? 'Niets: de account is actief en blijft tot de sollicitant vraagt om te wissen'
        : 'Niets: er wordt niets meer bewaard',
    due: null,
    actor: 'niemand',
    promises: outcome === 'confirmed' ? [13, 52] : [13],
    facts: [],
    steer: [],
    outcome,
  });
}

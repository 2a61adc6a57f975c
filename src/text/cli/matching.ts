import type { PairExplanation } from '../../types/matching';
import { explainObstacle, explainReason } from '../reasons';

/** One pair, in the words that the applicant reads too. */
export function explanationText({ obstacles, score, reasons }: PairExplanation): string {
  const points = reasons.map((reason) => `  ${reason.points} van ${reason.of}: ${explainReason(reason, 'nl')}`);
  const barred = obstacles.map((obstacle) => `  ${explainObstacle(obstacle, 'nl')}`);
  return [
    `${score} van 100 punten${barred.length > 0 ? ', maar geen voorstel' : ''}`,
    ...(barred.length > 0 ? ['', 'Wat het tegenhoudt:', ...barred] : []),
    '',
    'Punten:',
    ...points,
  ].join('\n');
}

/** What the night is doing, by the stage that it shows in Temporal. */
export const nightStageWords: Record<string, string> = {
  waiting: 'wacht op een worker',
  freezing: 'kandidaten en vacatures worden vastgelegd',
  matching: 'de regels vergelijken',
  published: 'de voorstellen zijn er; de digests vertrekken later',
  late: 'de voorstellen zijn er, maar het is te laat om te mailen: een medewerker beslist (send-late of skip-late)',
  digests: 'de digests vertrekken',
  paused: 'gepauzeerd: een medewerker hervat (resume)',
  closed: 'klaar',
};

export interface NightAccount {
  businessDate: string;
  workflowId: string;
  stage: string;
  applicants: number | null;
  ads: number | null;
  matches: number | null;
  /** Candidates by outcome: who gets a digest, and every skip by reason. */
  outcomes: Record<string, number>;
}

export function nightText({
  businessDate,
  workflowId,
  stage,
  applicants,
  ads,
  matches,
  outcomes,
}: NightAccount): string {
  const counted = Object.entries(outcomes).map(([outcome, count]) => `  ${outcome}: ${count}`);
  return [
    `Nacht ${businessDate} · ${nightStageWords[stage] ?? stage}`,
    ...(matches === null ? [] : [`${applicants ?? 0} kandidaten · ${ads ?? 0} vacatures · ${matches} voorstellen`]),
    ...(counted.length > 0 ? ['', 'Kandidaten per uitkomst:', ...counted] : []),
    '',
    `Proces ${workflowId}`,
  ].join('\n');
}

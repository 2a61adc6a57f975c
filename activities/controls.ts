import { randomUUID } from 'node:crypto';
import { plantCanary } from '../src/db/canaries';
import {
  closeControl,
  type Control,
  countLate,
  type Findings,
  lastDrill,
  openControl,
  openRequestClocks,
  readControl,
  setDrill,
} from '../src/db/controls';
import { drillRestore } from '../src/backup/drill';
import { destroyCanary, keepBackup } from '../src/backup/keep';
import { findStaff } from '../src/db/staff';
import { lastBackup } from '../src/db/backups';
import { period } from '../src/policy/purposes';
import { requestTimes } from '../src/policy/request-times';
import { addDays, addMinutes, dayInBrussels } from '../src/rules/calendar';
import { plusMonths } from '../src/rules/retention/days';
import { requestClock } from '../src/rules/request-clock';
import type { ControlsView } from '../src/rules/workflow/controls-sight';
import { CatalogueError } from '../src/types/failures';
import type { ApplicantId } from '../src/types/ids';
import { stayingAlive } from './alive';
import type { Dependencies } from './index';

/** A backup a day, and two hours for a night that begins late. */
const oldestBackupHours = 26;

/** A rule that has waited so long for a person is forgotten. */
const waitingDays = 3;

interface DayStep {
  day: string;
  asOf: string;
}

export function createControlActivities({ db, evidence, readPolicy, backups }: Dependencies) {
  return {
    /** [58] Begins the controls of a day; where a drill is due, invented people are planted before the backup. */
    async openControls({ scheduledAt, asOf }: { scheduledAt: string; asOf: string }): Promise<ControlsView> {
      const at = new Date(asOf);
      const day = dayInBrussels(new Date(scheduledAt));
      const policy = await readPolicy(at);
      await db.change(at, 'run-controls', async (tx) => {
        const last = await lastDrill(tx);
        const isDue = last === null || plusMonths(last, period(policy, 'restore-test-months')) <= day;
        const canaryGone = isDue ? randomUUID() : null;
        const canaryStays = isDue ? randomUUID() : null;
        const control = { businessDate: day, canaryGone, canaryStays, policyVersion: policy.version };
        if (!(await openControl(tx, control, at))) return;
        for (const id of [canaryGone, canaryStays])
          if (id) await plantCanary(tx, id as ApplicantId, policy.version, at);
      });
      return viewOf(await found(day));
    },

    /** [58] The backup of the day; what the policy lets no longer stay goes. */
    async keepBackup({ day, asOf }: DayStep): Promise<ControlsView> {
      const at = new Date(asOf);
      const policy = await readPolicy(at);
      if ((await found(day)).backupId === null)
        await stayingAlive(() =>
          keepBackup(
            { db, evidence, ...backups },
            { day, policyVersion: policy.version, keptDays: period(policy, 'backup-days') },
            at,
          ),
        );
      return viewOf(await found(day));
    },

    /** [58] Brings the backup back elsewhere: who was destroyed after it must stay gone, who was not must be there. */
    async drillRestore({ day, asOf }: DayStep): Promise<ControlsView> {
      const at = new Date(asOf);
      const control = await found(day);
      const backup = await lastBackup(db.sql);
      if (control.drill === null && control.canaryGone && control.canaryStays && backup) {
        await destroyCanary({ db, evidence }, control.canaryGone, at);
        const drill = await stayingAlive(() =>
          drillRestore({ ...backups, evidence }, `${backups.folder}/${backup.file}`, control, at),
        );
        // What came of it first: tried again, the drill would find neither.
        await db.change(at, 'run-controls', async (tx) => setDrill(tx, day, drill));
        await destroyCanary({ db, evidence }, control.canaryStays, at);
      }
      return viewOf(await found(day));
    },

    /** Counts what is late, and leaves an entry also for a quiet night. */
    async closeControls({ day, asOf }: DayStep): Promise<ControlsView> {
      const at = new Date(asOf);
      const policy = await readPolicy(at);
      const control = await found(day);
      const findings = await findingsOf(control, at);
      await db.change(at, 'run-controls', async (tx, note) => {
        if (!(await closeControl(tx, day, findings, at))) return;
        note({
          event: 'controls.closed',
          policyVersion: policy.version,
          facts: { day, drill: control.drill ?? 'not-due', ...findings },
        });
      });
      return viewOf(await found(day));
    },

    /** A person looked at what the controls found. */
    async seeControls({ day, staff, asOf }: DayStep & { staff: string }): Promise<void> {
      const who = await findStaff(db.sql, staff);
      if (!who) throw new CatalogueError('STAFF_MISSING');
      await db.change(new Date(asOf), `staff:${who.id}`, async (_, note) =>
        note({ event: 'controls.seen', facts: { day } }),
      );
    },
  };

  /** What a person must look at; what is in order is left out. */
  async function findingsOf({ drill }: Control, at: Date): Promise<Findings> {
    const times = requestTimes(await readPolicy(at));
    const requests = await openRequestClocks(db.sql);
    const backup = await lastBackup(db.sql);
    const isFresh = backup !== null && backup.madeAt >= addMinutes(at, -oldestBackupHours * 60);
    const counts: Findings = {
      ...(await countLate(db.sql, {
        today: dayInBrussels(at),
        hourAgo: addMinutes(at, -60),
        daysAgo: addDays(at, -waitingDays),
      })),
      requestsLate: requests.filter((request) => requestClock(request, times).answerBy <= at).length,
      backupLate: isFresh ? 0 : 1,
      drillFailed: drill === 'failed' ? 1 : 0,
      drillNotPossible: drill === 'not-possible' ? 1 : 0,
    };
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  }

  async function found(day: string): Promise<Control> {
    const control = await readControl(db.sql, day);
    if (!control) throw new CatalogueError('NOT_FOUND');
    return control;
  }
}

function viewOf({ businessDate, backupId, canaryGone, drill, findings, closedAt }: Control): ControlsView {
  return {
    day: businessDate,
    hasBackup: backupId !== null,
    drill: drill ?? (canaryGone === null ? 'not-due' : 'due'),
    findings: findings ?? {},
    closed: closedAt !== null,
  };
}

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ExitCode, Io } from '../cli/io';
import { systemClock } from '../clock';
import type { Sql } from '../db/connect';
import { installRuntime } from '../../workers/logging';
import { type Account, createAccount } from './account';
import { type FlawAtLine, type PlacedStep, type Story, readStory } from './read-story';
import { type Time, foundScratchCompany } from './scratch-company';
import { Stage, UnknownName } from './stage';
import { type Played, playStep } from './steps';
import { ClockStandsStill } from './story-clock';
import { momentAt } from './story-dates';

export interface RehearseOptions {
  io: Io;
  /** One JSON object per step instead of words. */
  json: boolean;
  time?: Time;
  /** Arguments for Node before the scripts of worker and site. */
  node?: readonly string[];
  /** Looks at the rows when the story is over. */
  atEnd?: (sql: Sql) => Promise<void>;
}

/**
 * Plays the story of a file on a scratch company and tells what happened.
 * @returns 0 when everything was as the story expects; 1 when something was not; 2 when the file is no story
 */
export async function rehearse(file: string, options: RehearseOptions): Promise<ExitCode> {
  const account = createAccount(options.io, options.json);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return (account.unreadable(file), 2);
  const story = readStory(text, await systemClock.now());
  if (isFlawed(story)) return (account.flawed(file, story), 2);
  return play(story, dirname(resolve(file)), options, account);
}

function isFlawed(story: Story | FlawAtLine[]): story is FlawAtLine[] {
  return Array.isArray(story);
}

let hasRuntime = false;

async function play(story: Story, folder: string, options: RehearseOptions, account: Account): Promise<ExitCode> {
  const { io, time = 'skipping', node = [], atEnd } = options;
  const signal = io.stopSignal();
  if (!hasRuntime) installRuntime({ write: () => {} });
  hasRuntime = true;
  const start = time === 'skipping' ? story.start : await systemClock.now();
  account.founding(story.title, start);
  const company = await foundScratchCompany({ environment: io.env, time, start, signal, node });
  try {
    const stage = new Stage(company, start, story.nights, { env: company.env, folder, node, stop: signal });
    for (const step of story.steps) {
      if (signal.aborted) return 1;
      const goesOn = await playOne(stage, step, account);
      company.fallen.throwIfAborted();
      if (!goesOn) break;
    }
    await stage.drain();
    await atEnd?.(company.sql);
  } finally {
    await company.close();
  }
  return account.end();
}

/** @returns whether the story goes on */
async function playOne(stage: Stage, step: PlacedStep, account: Account): Promise<boolean> {
  const beganMs = performance.now();
  const { company } = stage;
  try {
    const isBlow = step.kind === 'kill' || step.kind === 'start';
    if (!isBlow || step.at !== undefined) {
      const busy = await stage.drain();
      if (busy.length > 0) account.busy(step, busy);
    }
    if (step.at !== undefined) {
      await stage.clock.moveTo(momentAt(step.at, stage.start, await company.clock.now()));
      if (!isBlow) await stage.drain();
    }
    const filled = stage.fill(step);
    const played = await playStep(stage, filled);
    account.played(step, filled, played, await company.clock.now(), performance.now() - beganMs);
    return played.differences.length === 0 || !step.stop;
  } catch (error) {
    const played = failed(error);
    account.played(step, step, played, await company.clock.now(), performance.now() - beganMs);
    return !(error instanceof ClockStandsStill) && !step.stop;
  }
}

/** A step that could not be played at all is a difference too: the story goes on, and its reader sees the line. */
function failed(error: unknown): Played {
  const actual =
    error instanceof UnknownName
      ? `{{${error.message}}}: geen stap hiervoor nam die naam`
      : error instanceof ClockStandsStill
        ? 'de klok staat stil: een proces wacht op een deel dat dood is'
        : error instanceof Error
          ? `${error.name}: ${error.message.split('\n')[0]}`
          : String(error);
  return { happened: '', differences: [{ path: [], expected: 'een stap die lukt', actual }] };
}

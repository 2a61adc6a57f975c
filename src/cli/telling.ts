import { isGrpcServiceError, ServiceError } from '@temporalio/client';
import { CommanderError } from 'commander';
import { databaseFailure } from '../db/connect';
import { StackError } from '../stack/types';
import { configRemedy, configWords, failureWords, stackWords } from '../text/cli/failures';
import { refusals, type RefusalCode } from '../text/cli/refusals';
import { usageRemedy, usageWords } from '../text/cli/usage';
import { CatalogueError, type FailureCode } from '../types/failures';
import { ConfigError } from '../variables';
import type { ExitCode } from './io';
import { Refusal } from './refusal';

/** An error as people get it: never a stack trace, never a foreign message, which may quote a row or an address. */
export interface Told {
  exitCode: ExitCode;
  code: string;
  happened: string;
  remedy: string;
  /** Where to look: a log, a place in the code. */
  detail?: string;
}

/** @param command what was asked, as far as it is known: `skillstorm ad import` */
export function tell(error: unknown, command: string): Told {
  if (error instanceof Refusal) return refused(error.code, error.facts);
  if (error instanceof CommanderError) return misused(error, command);
  if (error instanceof ConfigError) {
    const happened = `${error.variable} ${configWords[error.problem]}`;
    return { exitCode: 3, code: 'configuration', happened, remedy: configRemedy };
  }
  if (error instanceof StackError) {
    // These two are said in full by our own words; the others name a log, a folder or an account.
    const isSaid = error.code === 'already-running' || error.code === 'interrupted';
    return { exitCode: 1, code: error.code, ...stackWords[error.code], ...(isSaid ? {} : { detail: error.message }) };
  }
  if (error instanceof CatalogueError) return catalogued(error.code);
  if (isUndefinedTable(error)) return refused('not-migrated', {});
  if (error instanceof ServiceError || isGrpcServiceError(error)) return refused('temporal-down', {});
  const code = databaseFailure(error) ?? 'UNEXPECTED';
  const place = code === 'UNEXPECTED' ? placeOf(error) : undefined;
  return { ...catalogued(code), ...(place ? { detail: place } : {}) };
}

function refused<Code extends RefusalCode>(code: Code, facts: Refusal<Code>['facts']): Told {
  const { exitCode, happened, remedy } = refusals[code];
  return { exitCode, code, happened: happened(facts), remedy };
}

function catalogued(code: FailureCode): Told {
  const isDown = code === 'DATABASE_DOWN' || code === 'POLICY_MISSING' || code === 'STORED_ELSEWHERE';
  return { exitCode: isDown ? 3 : 1, code, ...failureWords[code] };
}

function misused({ code, message }: CommanderError, command: string): Told {
  // Commander quotes names of options and arguments, and for an option also the value that was glued to it.
  const name = /'(?:-\w, )?([^' =]+)/.exec(message)?.[1] ?? '';
  const suggestion = /\(Did you mean (.+)\?\)/.exec(message)?.[1];
  const happened = usageWords[code]?.(name) ?? 'Deze opdracht is niet te begrijpen';
  return {
    exitCode: 2,
    code: 'wrong-use',
    happened: suggestion ? `${happened} (bedoelt u ${suggestion.replace('one of ', '')}?)` : happened,
    remedy: usageRemedy(command),
  };
}

function isUndefinedTable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '42P01';
}

/** Kind of the error and the first place in our own code: enough to find it, nothing of what it said. */
function placeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const [, place] = /\(?((?:[A-Z]:)?[^\s():]*\/(?:src|workers)\/[^\s():]+:\d+)/.exec(error.stack ?? '') ?? [];
  return place ? `${error.constructor.name}, ${place}` : error.constructor.name;
}

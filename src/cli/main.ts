#!/usr/bin/env node
import { environment } from '../config';
import { stopSignals } from '../stack/signals';
import type { Io } from './io';
import { run } from './program';

let stopping: AbortSignal | undefined;

const io: Io = {
  env: environment,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  stopSignal: () => (stopping ??= stopSignals()),
};

// Leaves at once, but not before a pipe has taken the whole answer.
void run(process.argv.slice(2), io).then((code) => process.stdout.write('', () => process.exit(code)));

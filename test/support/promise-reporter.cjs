'use strict';

const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { parse } = require('yaml');

/** The rows that a test proves: its title begins with their numbers in brackets, `[33][34] …`. */
function numbersOf(title) {
  const [head] = /^(\[\d+\])+(?= )/.exec(title) ?? [''];
  return [...head.matchAll(/\d+/g)].map(([number]) => Number(number));
}

/** Numbers of the kept promises that no passed test proves. */
function unproven(promises, testResults) {
  const proven = new Set(
    testResults
      .flatMap((file) => file.testResults)
      .filter(({ status }) => status === 'passed')
      .flatMap(({ title }) => numbersOf(title)),
  );
  return promises.filter(({ status, number }) => status === 'kept' && !proven.has(number)).map(({ number }) => number);
}

/** Part of the tests proves part of the promises: only a run of every test file, without a name filter, is judged. */
function isWholeRun(rootDir, testNamePattern, testResults) {
  if (testNamePattern) return false;
  const ran = new Set(testResults.map(({ testFilePath }) => testFilePath));
  return readdirSync(join(rootDir, 'test'), { recursive: true })
    .filter((path) => path.endsWith('.test.ts'))
    .every((path) => ran.has(join(rootDir, 'test', path)));
}

/** Fails a whole run in which a promise calls itself kept and no passed test begins with its number. */
class PromiseReporter {
  constructor(globalConfig) {
    this.globalConfig = globalConfig;
  }

  onRunComplete(_contexts, { testResults, wasInterrupted }) {
    const { rootDir, testNamePattern } = this.globalConfig;
    if (wasInterrupted || !isWholeRun(rootDir, testNamePattern, testResults)) return;
    const promises = parse(readFileSync(join(rootDir, 'src/policy/promises.yaml'), 'utf8'));
    const kept = promises.filter(({ status }) => status === 'kept').length;
    const missing = unproven(promises, testResults);
    if (missing.length > 0) {
      this.error = new Error(
        `kept promises without a passed test: ${missing.map((number) => `[${number}]`).join(' ')}`,
      );
    }
    const verdict = missing.length > 0 ? this.error.message : 'each kept one has a passed test';
    process.stderr.write(`Promises: ${kept} kept, ${promises.length - kept} open; ${verdict}\n`);
  }

  getLastError() {
    return this.error;
  }
}

module.exports = PromiseReporter;
module.exports.numbersOf = numbersOf;
module.exports.unproven = unproven;

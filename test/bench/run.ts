import { parseArgs } from 'node:util';
import { type Bench, type Line, machine } from './bench';

/** Every bench by its name; what it needs is loaded when it is asked for. */
const benches: Record<string, () => Bench> = {
  retention: () => (require('./retention') as typeof import('./retention')).benchRetention,
  replay: () => (require('./replay') as typeof import('./replay')).benchReplay,
};

const usage = `usage: npm run bench -- ${Object.keys(benches).join('|')} [--rows N] [--json]`;

/** `npm run bench`: the numbers of DESIGN 10, each beside its anchor in one run. @returns 1 where one is not reached, 2 for wrong use */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, rows: { type: 'string' } },
  });
  const [name = '', ...others] = positionals;
  const rows = values.rows === undefined ? null : Number(values.rows);
  const load = benches[name];
  if (!load || others.length > 0 || (rows !== null && !(Number.isInteger(rows) && rows >= 1000))) {
    console.error(`${usage}\nN is a whole number from 1000 on.`);
    return 2;
  }
  const lines = await load()({ rows, report: (text) => console.error(text) });
  const missed = lines.filter(({ isReached }) => isReached === false);
  if (values.json) console.log(JSON.stringify({ bench: name, machine: machine(), lines }, null, 2));
  else console.log([JSON.stringify(machine()), ...lines.map(lineText)].join('\n'));
  return missed.length > 0 ? 1 : 0;
}

function lineText({ what, against, reach, shown, isReached, note }: Line): string {
  const verdict = isReached === null ? 'not run' : isReached ? 'reached' : 'MISSED';
  return `${verdict.padEnd(8)} ${what} against ${against}: ${shown} (to reach: ${reach})${note ? `\n         ${note}` : ''}`;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);

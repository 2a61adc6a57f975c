import type { PartSpec } from './part-spec';
import { answersOk, host } from './ports';
import type { Program, Running, ServerName } from './types';

const lifeSignMs = 1_000;

/** Worker or site as a part: Node with a script, told by its environment where everything is. */
export function programSpec<Name extends ServerName>(program: Program<Name>, running: () => Running<Name>): PartSpec {
  const { name, args, listens, healthPath } = program;
  return {
    name,
    ports: listens ? [name] : [],
    adoptable: false,
    // The other programs were told its port.
    portAttempts: 1,
    command: () => ({ file: process.execPath, args, env: program.env(running()) }),
    isReady: async (ports) => {
      if (healthPath) return answersOk(`http://${host}:${ports[name]}${healthPath}`);
      await new Promise((resolve) => setTimeout(resolve, lifeSignMs));
      return true;
    },
    readyWithinMs: 60_000,
  };
}

import type { RefusalCode, RefusalFacts } from '../text/cli/refusals';

/** A command that cannot be carried out, for a reason its caller can do something about. The words are in src/text/cli. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  override name = 'Refusal';

  constructor(
    readonly code: Code,
    readonly facts: RefusalFacts[Code],
  ) {
    super(code);
  }
}

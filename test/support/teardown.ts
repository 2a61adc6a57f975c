import { rmSync } from 'node:fs';
import type { TestStack } from './setup';

export default async function teardown(): Promise<void> {
  const { testStack } = globalThis as typeof globalThis & { testStack?: TestStack };
  if (!testStack) return;
  await testStack.stack.stop();
  rmSync(testStack.stateDir, { recursive: true, force: true });
}

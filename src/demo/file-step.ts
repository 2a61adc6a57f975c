import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from './stage';
import type { Played } from './steps';
import type { StepOf } from './story';

/** Writes a file whose dates are those of the story; its name then stands for its path. */
export async function playFile(stage: Stage, { file, text }: StepOf<'file'>): Promise<Played> {
  const folder = await mkdtemp(join(stage.company.env['SKILLSTORM_STATE']!, 'story-'));
  const path = join(folder, file);
  await writeFile(path, text);
  stage.name(file, path);
  return { happened: `${text.length} tekens`, differences: [] };
}

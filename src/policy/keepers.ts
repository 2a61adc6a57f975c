/** A look at the project's files; paths are relative to its root, with forward slashes. */
export interface ProjectFiles {
  /** The text of a file, or undefined where there is none. */
  read(path: string): string | undefined;
  /** Paths of all files below a folder. */
  list(folder: string): string[];
}

/** Whether what a promise names as its keeper is really there: a workflow, a step, a page or a file. */
export function keeperExists(keeper: string, files: ProjectFiles): boolean {
  const [, kind, name] = /^(workflow|step|page):(.+)$/.exec(keeper) ?? [];
  if (kind === 'workflow') return workflowExists(name!, files);
  if (kind === 'step') return stepExists(name!, files);
  if (kind === 'page') return pageExists(name!, files);
  return files.read(keeper) !== undefined;
}

function workflowExists(name: string, files: ProjectFiles): boolean {
  const exported = files.read('workflows/index.ts')?.includes(`'./${name}'`) ?? false;
  return exported && files.read(`workflows/${name}.ts`) !== undefined;
}

/** `step:ads.expireAd` is the function expireAd of activities/ads.ts. */
function stepExists(name: string, files: ProjectFiles): boolean {
  const [noun, verb] = name.split('.');
  const text = files.read(`activities/${noun}.ts`);
  return text !== undefined && new RegExp(String.raw`\b${verb}\b`).test(text);
}

function pageExists(route: string, files: ProjectFiles): boolean {
  return files
    .list('src/web')
    .filter((path) => path.endsWith('.ts'))
    .some((path) => files.read(path)?.includes(`'${route}'`));
}

/** Whether the line that `npm run break` disables stands in its file, once, so that it is clear which line that is. */
export function breakLineExists(breakAt: { file: string; line: string }, files: ProjectFiles): boolean {
  const lines = files.read(breakAt.file)?.split('\n') ?? [];
  return lines.filter((line) => line.trim() === breakAt.line.trim()).length === 1;
}

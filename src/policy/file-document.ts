import type { FileColumn, FileCopy } from '../types/file-copy';
import type { CategoryId } from './ids';
import type { Policy } from './load';

/**
 * The copy of somebody's file as a machine reads it (promise 14; GDPR art. 12(1), 20): every row that stands about her, what each
 * column means, how long its category is kept, and what is kept without being printed.
 */
export function fileDocument({ tables, names }: FileCopy, policy: Policy, person: string, at: Date): string {
  const { controller } = policy;
  const columnsOf = (columns: FileColumn[]) => Object.fromEntries(columns.map(({ name, comment }) => [name, comment]));
  const used = new Set(tables.flatMap(({ columns, unprinted }) => [...columns, ...unprinted]).map(categoryOf));
  const categories = [...used].flatMap((id) => {
    const category = policy.categories[id as CategoryId];
    return category ? [[id, { holds: category.holds, keep: category.keep }] as const] : [];
  });
  const document = {
    madeAt: at.toISOString(),
    person,
    policyVersion: policy.version,
    controller: {
      name: `${controller.legalName} (${controller.tradeName})`,
      enterpriseNumber: controller.companyNumber,
      email: controller.email,
    },
    tables: Object.fromEntries(
      tables.map(({ table, columns, unprinted, rows }) => [
        table,
        { rows, columns: columnsOf(columns), keptButNotPrinted: columnsOf(unprinted) },
      ]),
    ),
    names,
    categories: Object.fromEntries(categories),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function categoryOf({ comment }: FileColumn): string {
  return comment.slice(0, comment.indexOf(':'));
}

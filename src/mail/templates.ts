import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import { packagePath } from '../package-root';
import { mailKinds, type MailKind } from '../types/mail';

/** Both parts of one mail, ready for data. */
export interface Template {
  html: Handlebars.TemplateDelegate;
  text: Handlebars.TemplateDelegate;
}

/** A word or a fact that is missing is an error, never a hole in somebody's mail. */
const compileOptions = { strict: true, knownHelpersOnly: true };

/** Compiles every template: MJML to HTML here and only here, so that a mail costs no more than filling in its data. */
export async function compileTemplates(): Promise<Record<MailKind, Template>> {
  const kinds = Object.keys(mailKinds) as MailKind[];
  const entries = kinds.map(async (kind) => [kind, await compileTemplate(kind)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<MailKind, Template>;
}

async function compileTemplate(kind: MailKind): Promise<Template> {
  const handlebars = Handlebars.create();
  // Compiled apart, because a partial given as source would inherit its caller's options only at the first rendering.
  handlebars.registerPartial(
    'layout',
    handlebars.compile(source('layout.txt.hbs'), { ...compileOptions, noEscape: true }),
  );
  return {
    html: handlebars.compile(await htmlSource(kind), compileOptions),
    text: handlebars.compile(source(`${kind}.txt.hbs`), { ...compileOptions, noEscape: true }),
  };
}

/** The MJML of a kind inside the layout, before MJML has seen it. */
export function mjmlSource(kind: MailKind): string {
  return source('layout.mjml').replace('<!-- content -->', () => source(`${kind}.mjml`));
}

/** The same as HTML, its Handlebars tags still in place and without MJML's indentation, which is a third of its bytes. */
export async function htmlSource(kind: MailKind): Promise<string> {
  const { html } = await mjml2html(mjmlSource(kind), { validationLevel: 'strict', keepComments: false });
  return html.replace(/\s*\n\s*/g, '\n');
}

function source(file: string): string {
  return readFileSync(packagePath('src/mail/templates', file), 'utf8');
}

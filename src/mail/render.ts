import { onOneLine } from '../text/format';
import { explainReason } from '../text/reasons';
import { explainWhatIf } from '../text/what-if';
import { greet, mailTexts } from '../text/mail';
import type { Language } from '../types/language';
import type { MailData, MailKind, Rendered, Sender } from '../types/mail';
import { compileTemplates } from './templates';

export interface Renderer {
  /** Subject and both parts of a mail. @throws where a word or a fact that the template shows is missing */
  render<Kind extends MailKind>(kind: Kind, language: Language, data: MailData[Kind]): Rendered;
}

/**
 * Compiles the templates once and fills them from then on.
 * @param sender who signs every mail
 * @param publicUrl where the site stands, without a slash at its end
 */
export async function createRenderer({ sender, publicUrl }: { sender: Sender; publicUrl: string }): Promise<Renderer> {
  const templates = await compileTemplates();

  function render<Kind extends MailKind>(kind: Kind, language: Language, data: MailData[Kind]): Rendered {
    const facts = allOnOneLine(data);
    const text = mailTexts[language];
    const words = text.kinds[kind](facts, sender);
    const view = {
      language,
      sender,
      privacyUrl: `${publicUrl}/${language}/privacy`,
      words,
      data: facts,
      frame: text.frame(sender),
      greeting: greet(facts.givenName, language),
      items: 'items' in facts ? itemViews(facts, language, sender) : [],
    };
    return { subject: words.subject, text: templates[kind].text(view), html: templates[kind].html(view) };
  }

  return { render };
}

function itemViews(data: MailData['digest'], language: Language, sender: Sender) {
  const words = mailTexts[language].kinds.digest(data, sender);
  return data.items.map((item) => ({
    ...item,
    place: item.place ?? words.remote,
    score: words.score(item.score),
    reasons: item.reasons.map((reason) => explainReason(reason, language)),
    whatIf: item.whatIf && explainWhatIf(item.whatIf, language),
  }));
}

/** Every text of a mail's data on one line: a line break inside a title would forge a paragraph in the text part. */
function allOnOneLine<Value>(value: Value): Value {
  if (typeof value === 'string') return onOneLine(value) as Value;
  if (Array.isArray(value)) return value.map(allOnOneLine) as Value;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allOnOneLine(inner)])) as Value;
}

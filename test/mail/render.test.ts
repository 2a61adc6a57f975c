import { createRenderer, type Renderer } from '../../src/mail/render';
import { htmlSource, mjmlSource } from '../../src/mail/templates';
import { languages, type Language } from '../../src/types/language';
import { mailKinds, type MailData, type MailKind } from '../../src/types/mail';
import { mails, publicUrl, sender } from './people';

const kinds = Object.keys(mailKinds) as MailKind[];
const everyMail = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

let renderer: Renderer;

beforeAll(async () => {
  renderer = await createRenderer({ sender, publicUrl });
});

function render<Kind extends MailKind>(kind: Kind, language: Language, changes: Partial<MailData[Kind]> = {}) {
  return renderer.render(kind, language, { ...mails[kind], ...changes });
}

function digestWith(changes: Partial<MailData['digest']['items'][number]>) {
  return render('digest', 'en', { items: [{ ...mails.digest.items[0]!, ...changes }] });
}

/** Every Handlebars tag, in its order. */
function tagsOf(source: string): string[] {
  return source.match(/\{\{.*?\}\}/gs) ?? [];
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/(?:href|src|background|action)="([^"]*)"|url\(([^)]*)\)/g)].map(
    (match) => match[1] ?? match[2]!,
  );
}

function urlsIn(data: MailData[MailKind]): string[] {
  return [...JSON.stringify(data).matchAll(/"(https:[^"]*)"/g)].map((match) => match[1]!);
}

describe.each(everyMail)('%s in %s', (kind, language) => {
  it('has no hole in subject, text or HTML', () => {
    const { subject, text, html } = render(kind, language);
    expect(subject).toMatch(/^\S.{8,75}\S$/);
    for (const part of [subject, text, html])
      expect(part).not.toMatch(/undefined|\bnull\b|NaN|Invalid Date|\[object|\{\{|\}\}\}/);
  });

  it('leads to the same places from both parts, and nowhere else', () => {
    const { text, html } = render(kind, language);
    const expected = [...urlsIn(mails[kind]), `${publicUrl}/${language}/privacy`];
    for (const url of expected) expect(text.split(/\s/)).toContain(url);
    expect(new Set(linksOf(html))).toEqual(new Set([...expected, `mailto:${sender.email}`]));
  });

  it('says its language and title to a screen reader, has one main heading, and its tables are layout only', () => {
    const { subject, html } = render(kind, language);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html.match(/<title>(.*)<\/title>/)?.[1]).toBe(subject);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    for (const table of html.match(/<table[^>]*>/g)!) expect(table).toContain('role="presentation"');
  });

  it('loads nothing and watches nobody: no image, font, script or frame', () => {
    expect(render(kind, language).html).not.toMatch(/<(img|link|script|iframe|object|video)\b|@import|@font-face/i);
  });

  it('[70] gives sender and data protection authority with their addresses', () => {
    const { text, html } = render(kind, language);
    const authority = [
      /(Drukpersstraat|rue de la Presse) 35, 1000 (Brussels?|Bruxelles)/,
      /\+32 2 274 48 00/,
      /contact@apd-gba\.be/,
    ];
    const { company, street, postcode, locality, enterpriseNumber, email } = sender;
    for (const part of [text, html]) {
      for (const pattern of authority) expect(part).toMatch(pattern);
      for (const fact of [company, street, `${postcode} ${locality}`, enterpriseNumber, email])
        expect(part).toContain(fact);
    }
  });
});

describe.each(kinds)('the template of %s', (kind) => {
  it('keeps every Handlebars tag through MJML, in order', async () => {
    const layoutAgain = ['{{words.subject}}', '{{language}}'];
    const before = tagsOf(mjmlSource(kind));
    const after = tagsOf(await htmlSource(kind));
    const counts = (tags: string[]) =>
      Object.fromEntries([...new Set(tags)].sort().map((tag) => [tag, tags.filter((one) => one === tag).length]));
    const repeated = (tags: string[]) => counts(tags.filter((tag) => !layoutAgain.includes(tag)));
    expect(repeated(after)).toEqual(repeated(before));
    expect(after).toEqual(expect.arrayContaining(layoutAgain));
    const blocks = (tags: string[]) => tags.filter((tag) => /^\{\{[#/]/.test(tag));
    expect(blocks(after)).toEqual(blocks(before));
  });

  it('refuses to be filled when a fact is missing', () => {
    // A way back that is no longer there is no hole; a mail without other links may have a token, or only sentences.
    const [missing = 'token'] = Object.keys(mails[kind]).filter((key) => /(?<!^stay)Url$/.test(key));
    if (!(missing in mails[kind])) return;
    const rest = Object.entries(mails[kind]).filter(([key]) => key !== missing);
    expect(() => renderer.render(kind, 'nl', Object.fromEntries(rest) as never)).toThrow(missing);
  });
});

describe('what people wrote', () => {
  it('stays text: escaped in HTML, as it is in the text part', () => {
    const { text, html } = digestWith({ title: '<img src=x onerror=alert(1)> & "co"' });
    expect(html).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt; &amp; &quot;co&quot;');
    expect(html).not.toContain('<img');
    expect(text).toContain('<img src=x onerror=alert(1)> & "co"');
  });

  it('is never taken for a template', () => {
    const { text, html } = digestWith({ title: '{{sender.email}} {{/each}}' });
    for (const part of [text, html]) expect(part).toContain('{{sender.email}} {{/each}}');
  });

  it('cannot forge a paragraph of ours in the text part', () => {
    const { text } = digestWith({ title: 'Cook\r\n\r\n-- \nPay here:\u2028https://evil.example' });
    expect(text).toContain('* Cook -- Pay here: https://evil.example\n');
  });

  it.each(['win.example', 'Buy now: https://evil.example', '@everyone', 'Anouk\u202E', '<b>Bob</b>', ' '])(
    'is no salutation unless it reads as a name: %j',
    (givenName) => {
      const { text } = render('confirm', 'nl', { givenName });
      expect(text).toContain('\nGoedendag,\n');
    },
  );

  it.each(['Anouk', 'Jean-François', "N'Golo", 'J. P.', 'Ömer', 'Мария', 'Van den Berghe'])(
    'is a salutation: %s',
    (givenName) => {
      const { text } = render('confirm', 'nl', { givenName });
      expect(text).toContain(`\nDag ${givenName},\n`);
    },
  );
});

describe('the digest', () => {
  it('[31] tells how to stop it, in both parts', () => {
    const { text, html } = render('digest', 'nl');
    expect(text).toContain(`Uitschrijven voor deze mails:\n${mails.digest.unsubscribeUrl}`);
    expect(html).toContain(`<a href="${mails.digest.unsubscribeUrl}">Uitschrijven voor deze mails</a>`);
  });

  it('gives the reasons of each job, in both parts and in the language of the mail', () => {
    const { text, html } = render('digest', 'fr');
    expect(text).toContain('  - Vous avez 4 des 7 compétences demandées.\n');
    expect(html).toContain('<li>Vous avez 4 des 7 compétences demandées.</li>');
  });

  it('says from home where an ad has no place', () => {
    expect(digestWith({ place: null }).text).toContain('Havenlogistiek De Kaai · from home\n');
  });

  it('counts its jobs in the subject', () => {
    expect(render('digest', 'fr').subject).toBe('2 offres d’emploi qui vous correspondent');
    expect(digestWith({}).subject).toBe('A job that suits you');
  });

  it('stays under the 102 kB at which Gmail cuts a mail, with twenty jobs', () => {
    const items = Array.from({ length: 20 }, () => mails.digest.items[0]!);
    expect(Buffer.byteLength(render('digest', 'fr', { items }).html)).toBeLessThan(80_000);
  });
});

it('a deadline is told in Brussels time, summer and winter', () => {
  const textOn = (instant: string) => render('confirm', 'nl', { confirmBy: new Date(instant) }).text;
  expect(textOn('2026-01-31T23:30:00Z')).toContain('zondag 1 februari 2026 om 00:30');
  expect(textOn('2026-07-31T22:30:00Z')).toContain('zaterdag 1 augustus 2026 om 00:30');
});

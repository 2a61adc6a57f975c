export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

export interface Request {
  method: string;
  /** Path on the site, or a whole address from a mail. */
  url: string;
  form?: Record<string, string | number | readonly string[]>;
  headers?: Record<string, string>;
}

/**
 * One person's browser: cookies of her own, and a network address of her own. The site counts requests per source, and trusts
 * what a proxy on the same machine says of it; the addresses are of the range that RFC 2544 keeps for tests.
 */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly siteUrl: string,
    private readonly number: number,
  ) {}

  async send({ method, url, form, headers }: Request): Promise<Answer> {
    const body = form && fieldsOf(form);
    const response = await fetch(new URL(url, this.siteUrl), {
      method,
      redirect: 'manual',
      headers: {
        'x-forwarded-for': `198.18.${this.number >> 8}.${this.number & 255}`,
        ...(this.cookies.size > 0 && {
          cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        }),
        ...headers,
      },
      ...(method === 'POST' && { body: body ?? new URLSearchParams() }),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return { status: response.status, headers: response.headers, body: await response.text() };
  }

  /** Goes on where a redirect points, as a browser does. */
  async follow(answer: Answer): Promise<Answer> {
    let last = answer;
    for (let hops = 0; last.status >= 300 && last.status < 400 && hops < 5; hops += 1) {
      last = await this.send({ method: 'GET', url: last.headers.get('location')! });
    }
    return last;
  }

  private keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/**
 * Hashes of the words that a page shows beside the boxes of the form that is filled in: what a browser sends along, and without
 * which no yes counts. Of several forms on a page it is the one whose fixed fields say the same.
 */
export function wordingsBeside(form: NonNullable<Request['form']>, html: string): string[] {
  const fixedIn = (text: string) =>
    [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => ({
      name,
      value,
    }));
  const forms = (html.match(/<form[\s\S]*?<\/form>/g) ?? []).map(fixedIn);
  const own = forms.find((fixed) =>
    fixed.every(({ name, value }) => name === 'wording' || form[name] === undefined || form[name] === value),
  );
  return (own ?? []).flatMap(({ name, value }) => (name === 'wording' ? [value] : []));
}

function fieldsOf(form: NonNullable<Request['form']>): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) fields.append(name, String(one));
  }
  return fields;
}

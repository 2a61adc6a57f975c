/** A mail as it arrived, read back from the inbox. */
export interface ReceivedMail {
  from: string;
  to: string;
  subject: string;
  text: string;
  /** Names in lower case. */
  headers: Record<string, string>;
}

interface InboxMail {
  from?: { address: string }[];
  to?: { address: string }[];
  subject?: string;
  text?: string;
  headers?: Record<string, string>;
}

/** Every mail of the inbox, oldest first. */
export async function readInbox(webUrl: string): Promise<ReceivedMail[]> {
  const response = await fetch(`${webUrl}/email`);
  if (!response.ok) throw new Error(`the inbox answered ${response.status}`);
  return ((await response.json()) as InboxMail[]).map(({ from, to, subject = '', text = '', headers = {} }) => ({
    from: from?.[0]?.address ?? '',
    to: to?.[0]?.address ?? '',
    subject,
    text,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
  }));
}

/** The first link of a text that holds these words, e.g. `/confirm/`. */
export function linkWith(words: string, text: string): string | null {
  const links = text.match(/(?:https?:\/\/|\/)[^\s<>"')\]]+/g) ?? [];
  return (
    links
      .find((link) => link.includes(words))
      ?.replaceAll('&amp;', '&')
      .replace(/[.,;]$/, '') ?? null
  );
}

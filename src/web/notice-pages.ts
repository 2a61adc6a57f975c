import type { Notice } from '../text/site/errors';
import type { Page } from './visit';

/** A page that says something and leads on. */
export function noticePage({ heading, paragraphs }: Notice, links: { href: string; text: string }[] = []): Page {
  return { view: 'message', path: null, title: heading, model: { heading, paragraphs, links } };
}

/** A page with one button: what it does happens by POST, so looking at it changes nothing (law 7). */
export function buttonPage({ heading, paragraphs, button }: Notice & { button: string }, action: string): Page {
  return { view: 'button', path: null, title: heading, model: { heading, paragraphs, button, action } };
}

import { createElement } from 'preact';
import type { Markup } from '../lib/render';

/** Draws a letter's markup as it will look in a mail, element by element: no HTML is parsed. */
export function MarkupView({ markup }: { markup: Markup }) {
  if (typeof markup === 'string') return <>{markup}</>;
  const { tag, attributes, children } = markup;
  const safe = tag === 'a' ? { ...attributes, target: '_blank', rel: 'noopener noreferrer' } : attributes;
  return createElement(tag, safe, ...children.map((child, at) => <MarkupView key={at} markup={child} />));
}

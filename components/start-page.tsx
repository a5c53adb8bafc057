import { render, type ComponentChildren } from 'preact';
import type { Appearance, Language } from '../lib/settings';

export interface PageSettings {
  language: Language;
  appearance: Appearance;
}

/** Draws one of our own pages with the reader's language and colours. */
export function startPage(title: string, { language, appearance }: PageSettings, content: ComponentChildren): void {
  document.title = title;
  document.documentElement.lang = language;
  document.documentElement.className = 'theme';
  document.documentElement.dataset['theme'] = appearance.theme;
  const root = document.querySelector('#app');
  if (root) render(content, root);
}

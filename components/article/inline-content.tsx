import type { ComponentChildren } from 'preact';
import type { Inline, Mark } from '../../lib/article';

const elementOfMark: Readonly<Record<Mark, 'strong' | 'em' | 'u' | 'sub' | 'sup' | 'code'>> = {
  strong: 'strong', em: 'em', underline: 'u', sub: 'sub', sup: 'sup', code: 'code',
};

function part(inline: Inline, key: number): ComponentChildren {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return <br key={key} />;
    case 'link':
      return (
        <a key={key} href={inline.url} target="_blank" rel="noopener noreferrer">
          <InlineContent content={inline.content} />
        </a>
      );
    default: {
      const Element = elementOfMark[inline.type];
      return <Element key={key}><InlineContent content={inline.content} /></Element>;
    }
  }
}

/** Marked words inside a block. Links open in a tab of their own and tell nobody where they came from. */
export function InlineContent({ content }: { content: readonly Inline[] }) {
  return <>{content.map(part)}</>;
}

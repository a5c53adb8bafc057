import { plainText, type Figure, type Image } from '../../lib/article';
import type { ArticleWords } from '../../lib/i18n';
import { InlineContent } from './inline-content';

/** A picture as it can be shown now: an address to show, or why there is none. */
export type PictureView = { state: 'shown'; src: string } | { state: 'loading' } | { state: 'missing' };

export interface FigureViewProps {
  figure: Figure;
  picture: (image: Image) => PictureView;
  say: ArticleWords;
}

function Picture({ image, view, alternative, say }: { image: Image; view: PictureView; alternative: string; say: ArticleWords }) {
  if (view.state !== 'shown') {
    return <div class={`picture-frame ${view.state}`}>{say(view.state === 'loading' ? 'pictureLoading' : 'pictureMissing')}</div>;
  }
  return (
    <img
      src={view.src} alt={alternative} referrerpolicy="no-referrer" decoding="async"
      width={image.width ?? undefined} height={image.height ?? undefined}
      onError={(event) => event.currentTarget.classList.add('broken')}
    />
  );
}

/** A figure: its pictures and the caption that belongs to them. A caption without a picture keeps its frame. */
export function FigureView({ figure, picture, say }: FigureViewProps) {
  const caption = figure.caption ? plainText(figure.caption) : '';
  return (
    <figure>
      {figure.images.length === 0 && <div class="picture-frame missing">{say('pictureMissing')}</div>}
      {figure.images.map((image) => (
        // A caption beside it says it all; reading an alt that repeats it would say it twice.
        <Picture key={image.url} image={image} view={picture(image)} alternative={caption ? '' : image.alt} say={say} />
      ))}
      {(figure.caption ?? figure.credit) !== null && (
        <figcaption>
          {figure.caption && <InlineContent content={figure.caption} />}
          {figure.credit !== null && <span class="credit"> {say('photo', { credit: figure.credit })}</span>}
        </figcaption>
      )}
    </figure>
  );
}

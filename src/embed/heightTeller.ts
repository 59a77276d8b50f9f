import { type Address, heightMessages, type Size } from './heightMessages.ts';
import type { Question } from './parseQuestion.ts';

export type HeightTeller = {
  /** Says the height if it isn't what was said last. */
  tellChange(): void;
  /** Says the height again, to a host that asked for it in its own way. */
  answer(question: HeightQuestion): void;
};

export type HeightQuestion = Extract<
  Question,
  { kind: 'height' | 'iframe-resizer' | 'open-iframe-resizer' }
>;

/**
 * Says how high the content is to whoever is around: to hosts that only listen at every change, to those
 * that have to ask first once they have asked, and from then on at every change too.
 *
 * @param secret WordPress', if it came with the address
 */
export function heightTeller(
  content: Element,
  address: Address,
  secret: string | undefined,
  post: (message: string | object) => void,
): HeightTeller {
  let size: Size = { width: 0, height: 0 };
  let wordPress = secret;
  let resizerId: string | undefined;
  let hasOpenResizer = false;

  const tellListeners = () => {
    // In a frame that isn't shown nothing has a height.
    if (size.height > 0) heightMessages(size, address, wordPress).forEach(post);
  };
  // The colon behind `init` is where version 5 looks for a version, and complains of none.
  const tellResizer = (type: 'init:' | 'resizeObserver') => {
    if (resizerId === undefined || size.height === 0) return;
    post(`[iFrameSizer]${resizerId}:${size.height}:${size.width}:${type}`);
  };
  const tellOpenResizer = () => {
    if (hasOpenResizer && size.height > 0) post({ type: 'iframe-resized', ...size });
  };

  return {
    tellChange() {
      const next = sizeOf(content);
      if (next.height === 0 || next.height === size.height) return;
      size = next;
      tellListeners();
      tellResizer('resizeObserver');
      tellOpenResizer();
    },
    answer(question) {
      switch (question.kind) {
        case 'height':
          wordPress ??= question.secret;
          return tellListeners();
        case 'iframe-resizer':
          resizerId = question.id;
          tellResizer('init:');
          // Without this one version 5 leaves the frame as it is.
          return tellResizer('resizeObserver');
        case 'open-iframe-resizer':
          hasOpenResizer = true;
          return tellOpenResizer();
      }
    },
  };
}

function sizeOf(content: Element): Size {
  const { width, height } = content.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

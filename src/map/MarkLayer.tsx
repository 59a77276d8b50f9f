import { memo } from 'react';
import type { Mark } from './drawing.ts';
import { atClass } from './keys.ts';
import styles from './MarkLayer.module.css';

/** Numbered stops, places and names, over the land. Drawn again when there are others. */
export const MarkLayer = memo(function MarkLayer({
  marks,
  addresses,
  step,
}: {
  marks: readonly Mark[];
  /** Where a stop's marker leads, by id of the step. */
  addresses: Readonly<Record<string, string>>;
  /** Id of the step whose panels are on this page; undefined where all are. */
  step: string | undefined;
}) {
  return (
    <div className={styles.marks}>
      {marks.map((mark) => (
        <MarkBox key={mark.at} mark={mark} addresses={addresses} step={step} />
      ))}
    </div>
  );
});

function MarkBox({
  mark,
  addresses,
  step,
}: {
  mark: Mark;
  addresses: Readonly<Record<string, string>>;
  step: string | undefined;
}) {
  const at = atClass(mark.at);
  switch (mark.kind) {
    case 'stop':
      return (
        <a
          className={`${styles.stop} ${at}`}
          href={addresses[mark.step]}
          data-at={mark.at}
          data-step={mark.step}
          data-progress={mark.progress}
          aria-label={`${mark.number} ${mark.stop}`}
        >
          {mark.number}
        </a>
      );
    case 'context': {
      const isHere = step === undefined || step === mark.step;
      return (
        <a
          className={`${styles.context} ${at}`}
          href={`${isHere ? '' : addresses[mark.step]}#${mark.context}`}
          data-at={mark.at}
          data-opens={mark.context}
          data-open={mark.open || undefined}
          aria-label={mark.name}
        />
      );
    }
    case 'place':
    case 'leader':
      return (
        <span
          className={`${styles[mark.kind]} ${at}`}
          data-at={mark.at}
          data-who={'who' in mark ? mark.who : undefined}
          aria-hidden="true"
        />
      );
    case 'name':
      return (
        <span
          className={`${styles.name} ${at}`}
          data-at={mark.at}
          data-of={mark.of}
          data-who={'who' in mark ? mark.who : undefined}
          data-current={mark.current || undefined}
          data-label={mark.text}
          aria-hidden="true"
        >
          {mark.text}
        </span>
      );
    case 'area':
      return (
        <span
          className={`${styles[mark.of]} ${at}`}
          data-at={mark.at}
          data-label={mark.text}
          aria-hidden="true"
        >
          {mark.text}
        </span>
      );
  }
}

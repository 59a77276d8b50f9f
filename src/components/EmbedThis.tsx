import { type ReactNode, useRef } from 'react';

export type EmbedThisProps = {
  /** "For newsrooms: …" */
  intro: string;
  /** What there is to choose, in order. */
  choices: readonly Choice[];
  onChoose: (name: string, value: string) => void;
  code: {
    label: string;
    text: string;
    /** What to know before pasting it. */
    hint: string;
  };
  /** Is handed the field that shows the code, whose text may have to be selected. */
  copy: { text: string; onPress: (field: HTMLTextAreaElement) => void };
  /** What became of the last copy, said aloud; empty before the first. */
  outcome: string;
  preview: {
    /** "How it looks, 500 pixels wide" */
    label: string;
    frame: ReactNode;
  };
};

export type Choice = {
  /** "theme" */
  name: string;
  label: string;
  options: readonly { value: string; text: string }[];
  chosen: string;
};

/** Of code in a line, where there is little room. */
const LETTERS = 44;

/* Styled by EmbedThis.css, which only comes with this component: nearly no reader ever sees it. */

/** Where a newsroom takes the explainer along: choose, look, copy. */
export function EmbedThis(props: EmbedThisProps) {
  const { intro, choices, onChoose, code, copy, outcome, preview } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="embed-this">
      <div className="embed-this-form">
        <p className="embed-this-intro">{intro}</p>
        <div className="embed-this-choices">
          {choices.map((choice) => (
            <Select
              key={choice.name}
              {...choice}
              onChoose={(value) => onChoose(choice.name, value)}
            />
          ))}
        </div>
        <div className="embed-this-code">
          <label>
            <span>{code.label}</span>
            <textarea
              ref={field}
              readOnly
              rows={Math.min(Math.ceil(code.text.length / LETTERS) + 1, 12)}
              spellCheck={false}
              value={code.text}
              aria-describedby="embed-hint"
            />
          </label>
          <div className="embed-this-copy">
            <button type="button" onClick={() => field.current && copy.onPress(field.current)}>
              {copy.text}
            </button>
            <p role="status">{outcome}</p>
          </div>
          <p id="embed-hint">{code.hint}</p>
        </div>
      </div>
      <figure className="embed-this-preview">
        <figcaption>{preview.label}</figcaption>
        {/* Where it is wider than the window, it scrolls: by the arrow keys too. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that they reach it */}
        <div className="embed-this-stage" role="region" aria-label={preview.label} tabIndex={0}>
          {preview.frame}
        </div>
      </figure>
    </div>
  );
}

function Select({
  label,
  options,
  chosen,
  onChoose,
}: Choice & { onChoose: (value: string) => void }) {
  return (
    <label>
      <span>{label}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

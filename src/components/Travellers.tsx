import styles from './Travellers.module.css';

export type TravellersProps = {
  /** "Whose routes are drawn" */
  label: string;
  travellers: readonly { id: string; name: string }[];
  /** "shown", "hidden" */
  states: { shown: string; hidden: string };
};

/** Whose legs the map draws: boxes to tick, which the stylesheet heeds without any script. */
export function Travellers({ label, travellers, states }: TravellersProps) {
  return (
    <fieldset className={styles.travellers}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.list}>
        {travellers.map(({ id, name }) => (
          <label key={id} className={styles.traveller}>
            <input type="checkbox" defaultChecked data-shows={id} />
            <span>
              {name} <span className={styles.shown}>{states.shown}</span>
              <span className={styles.hidden}>{states.hidden}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

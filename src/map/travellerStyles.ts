/**
 * The stylesheet that leaves out the legs of travellers whose box is unticked (`data-shows`, anywhere in
 * the explainer). A leg of several stays while one of them is shown. No script, and no state of ours.
 *
 * @param parties who travels together on some leg, by id
 */
export function travellerStyles(parties: readonly (readonly string[])[]): string {
  const distinct = new Map(parties.map((party) => [party.join(' '), party]));
  return [...distinct]
    .map(([who, party]) => {
      const hidden = party.map((id) => `:has([data-shows="${id}"]:not(:checked))`).join('');
      return `[data-explainer]${hidden} [data-who="${who}"]{display:none}`;
    })
    .join('');
}

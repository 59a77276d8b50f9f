/**
 * The zone in which a place's dates are meant: its own, or for a place that has none the hour of
 * the sun, which is near enough to put days in order.
 */
export function zoneOf(place: {
  zone?: string | undefined;
  coordinates: readonly [longitude: number, latitude: number];
}): string {
  const hours = Math.round(place.coordinates[0] / 15);
  // The signs of these zones are the wrong way round on purpose: Etc/GMT-9 is nine hours ahead.
  return place.zone ?? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

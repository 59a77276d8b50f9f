/** How times are written: what the runtime's own tables don't know, or write otherwise. */
export type TimeWords = {
  /** By IANA zone, then by offset as in `+09:00`. */
  zones: Readonly<Record<string, Readonly<Record<string, ZoneName>>>>;
  /** "a.m." and "p.m."; undefined where the language's own are wanted. */
  dayPeriods: { am: string; pm: string } | undefined;
};

/** How a zone is called at one of its offsets from UTC. */
export type ZoneName = {
  /** "KST" */
  short: string;
  /** "Korea Standard Time" */
  long: string;
};

/** A browser that the tests drive, if it is on this machine. */
export type Engine =
  | {
      status: 'found';
      /** The file that is started: `/usr/bin/firefox-esr`. */
      program: string;
    }
  | {
      status: 'missing';
      /** "no Firefox that starts was found". */
      why: string;
    };

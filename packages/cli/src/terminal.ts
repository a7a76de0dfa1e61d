import type { Day } from '@zhaoshang/core';

/** All that a command touches of the world, so that tests can stand in for it. */
export interface Terminal {
  /** The answer, and nothing else. */
  out(text: string): void;
  /** One line beside the answer: a failure, or what was assumed. */
  note(line: string): void;
  /** The bytes of a file as named on the command line; `-` is what comes in. Throws Refusal. */
  read(path: string): Promise<Uint8Array>;
  /** Writes a new file whole or not at all; an existing one is never overwritten. Throws Refusal. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** The day on this computer's calendar. */
  today(): Day;
  readonly colour: boolean;
  /** Characters in a line; undefined where the answer does not go to a screen. */
  readonly width: number | undefined;
}

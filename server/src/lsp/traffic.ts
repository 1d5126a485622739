/** The messages of the client as they come in: what takes long waits until those that are there have been taken. */
import type { MessageStrategy } from 'vscode-languageserver';

/** A client that never stops shall not keep the rest from being done: it goes on after so many turns. */
const patience = 64;

/** A text that has come is read in the next turn, and what is said of it is sent in the one after that. */
const calmTurns = 3;

export class Traffic {
  readonly #soon: (run: () => void) => void;
  #taken = 0;

  /** `soon` runs something when one more message may have been taken. */
  constructor(soon: (run: () => void) => void) {
    this.#soon = soon;
  }

  /** Counts the messages that go through to `strategy`. */
  through(strategy: MessageStrategy): MessageStrategy {
    return {
      handleMessage: (message, next) => {
        this.#taken++;
        return strategy.handleMessage(message, next);
      },
    };
  }

  /** Runs something once no message waits, and the answers to those that came have gone out. */
  readonly quiet = (run: () => void): void => this.#wait(run, patience, 0);

  #wait(run: () => void, left: number, turns: number): void {
    const taken = this.#taken;
    this.#soon(() => {
      const calm = this.#taken === taken ? turns + 1 : 0;
      if (calm === calmTurns || left === 0) run();
      else this.#wait(run, left - 1, calm);
    });
  }
}

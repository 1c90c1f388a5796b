import type { EngineFailure } from '../data-engine.ts';

/** A question that is not answered, and why. */
export class QuestionRefused extends Error {
  override readonly name = 'QuestionRefused';
  readonly why: EngineFailure;

  constructor(why: EngineFailure) {
    super(why.message);
    this.why = why;
  }
}

/** A table cannot be read as what it is said to be. The message names the file and holds no value of it. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';
  readonly remedy: string;
  /** `refused`: nothing may be wrong with it, and it cannot be read here. */
  readonly failure: 'unreadable' | 'refused';

  constructor(message: string, remedy: string, failure: 'unreadable' | 'refused' = 'unreadable') {
    super(message);
    this.remedy = remedy;
    this.failure = failure;
  }
}

/** A table cannot be read as what it is said to be. The message names the file and holds no value of it. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

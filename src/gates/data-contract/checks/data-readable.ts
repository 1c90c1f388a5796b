import type { DataContractUnit, Unread } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { grouped } from '../evidence/count-words.ts';
import { dataLines } from '../evidence/data-lines.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** Whether the data could be read, every row of it. */
export const dataReadable: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/data-readable',
    question: 'Can the data of the contract be read, every row of it?',
    why: 'Nothing holds for data that nobody could look at, and a row that readers skip is a row that some of them do not.',
    remedy: 'Write the data again in the format the contract names.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    if (unit.unread) yield unread(unit.unread, 'data', unit.location);
    for (const object of unit.objects) {
      if (object.unread) yield unread(object.unread, object.name, object.location);
      if (!object.data) continue;
      const { rows, files, unreadable } = object.data;
      const about = `${object.name} rows`;
      const { location } = object;
      if (unreadable.count === 0) {
        const where = files.total === 1 ? (files.first[0] ?? '') : `${files.total} files`;
        const said = unit.notes.length > 0 ? ` (${unit.notes.join('; ')})` : '';
        yield {
          outcome: 'pass',
          message: `${rows === 1 ? 'the one row' : `all ${grouped(rows)} rows`} of ${where} can be read${said}`,
          about,
          location,
        };
        continue;
      }
      const first = unreadable.examples.map(
        ({ path, row, why }) => `${row === undefined ? `a row of ${path}` : `row ${grouped(row)} of ${path}`}: ${why}`,
      );
      const places = dataLines(unreadable.examples, unit);
      const many = `${unreadable.more ? 'at least ' : ''}${grouped(unreadable.count)}`;
      yield {
        outcome: 'fail',
        message: `${many} ${unreadable.count === 1 && !unreadable.more ? 'row' : 'rows'} of ${codeSpan(object.name)} cannot be read${first.length > 0 ? `: ${first.join('; ')}` : ''}`,
        about,
        size: unreadable.count,
        location,
        expected: 'rows that follow the format',
        observed: `${many} that do not`,
        ...(unreadable.examples.some(({ why }) => why === NOT_UTF_8) ? { remedy: ENCODING } : {}),
        ...(places.length > 0 ? { places } : {}),
      };
    }
  },
};

/** As the engine has it. */
const NOT_UTF_8 = 'it is not UTF-8 text';
const ENCODING =
  'Save the file as UTF-8, or name its encoding in the contract (customProperties of the server: property encoding, value latin-1).';

function unread({ outcome, message, remedy, location }: Unread, about: string, otherwise: Answer['location']): Answer {
  const at = location ?? otherwise;
  return {
    outcome,
    message,
    about,
    expected: 'data to hold the contract against',
    observed: message,
    remedy,
    ...(at ? { location: at } : {}),
  };
}

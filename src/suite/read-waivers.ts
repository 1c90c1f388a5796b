import type { Waivers } from '../generated/formats.ts';
import { waivers as waiversValidator } from '../generated/validators/waivers.js';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import type { Document } from '../sources/document.ts';
import { validConfiguration } from './valid-configuration.ts';

/** Reads waivers of checks that there are. @throws ConfigurationError, also for a check that does not exist and a day that is not in the calendar */
export function readWaivers(document: Document, checks: readonly string[]): Waivers {
  const waivers = validConfiguration(document, waiversValidator) as Waivers;
  const problems: Problem[] = [];
  waivers.waivers.forEach((waiver, index) => {
    if (!checks.includes(waiver.check)) {
      const meant = didYouMean(waiver.check, checks);
      problems.push({
        message: `there is no check \`${waiver.check}\`${meant ? `; did you mean \`${meant}\`?` : ''}`,
        remedy: 'name the check as the report prints it',
        location: document.locate('waivers', index, 'check'),
      });
    }
    const day = new Date(`${waiver.until}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== waiver.until) {
      problems.push({
        message: `\`${waiver.until}\` is not a day of the calendar`,
        remedy: 'write year-month-day, as 2027-01-31',
        location: document.locate('waivers', index, 'until'),
      });
    }
  });
  if (problems.length > 0) throw new ConfigurationError(...problems);
  return waivers;
}

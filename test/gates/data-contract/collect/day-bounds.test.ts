import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayBounds } from '../../../../src/gates/data-contract/collect/day-bounds.ts';

const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });

test('a day lasts a day, a moment none, whenever it is', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -14, max: 14 }), (date, hours) => {
      const iso = date.toISOString();
      const day = dayBounds(iso.slice(0, 10));
      expect(day && [day.from.slice(0, 10), Date.parse(day.until) - Date.parse(day.from)]).toEqual([
        iso.slice(0, 10),
        86_400_000,
      ]);
      expect(dayBounds(iso)).toEqual({ from: iso, until: iso });
      const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
      const moved = dayBounds(iso.replace('Z', zone));
      expect(Date.parse(moved?.from ?? '')).toBe(date.getTime() - hours * 3_600_000);
    }),
    { numRuns: 200 },
  );
});

test('whatever it is given it answers, and never for what has no date in front', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const bounds = dayBounds(text);
      expect(bounds === undefined || /^\s*\d{4}-\d{2}-\d{2}/.test(text)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

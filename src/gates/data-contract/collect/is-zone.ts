/** Whether there is a time zone of that IANA name, as `Europe/Berlin`. Abbreviations are none: they mean several. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '' && zone.includes('/');
  } catch {
    return false;
  }
}

/** Whether a zone is UTC, by one of its names. */
export function isUtc(zone: string): boolean {
  return /^(Etc\/)?(UTC|GMT|Z|UCT|Zulu)$/i.test(zone);
}

/** Text from outside as one that a terminal may show: control characters would run as commands there, others hide or turn what is read. */
export function harmless(text: string): string {
  return text.replace(
    /[^\t\n -~\xa0-\u2027\u202f-\u2065\u206a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu,
    "\ufffd",
  );
}

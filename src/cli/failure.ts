/** An end of the program that the reader can mend: printed as one line “whosaid: what: where”. */
export class Failure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What an error says, in one line: “ENOENT: no such file or directory” without Node's “, open '…'”. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return printable(message.split('\n')[0]!.replace(/, \w+ '.*$/, ''));
}

/** A text that came from outside, safe to print on a terminal: control and bidi characters are shown as escapes. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

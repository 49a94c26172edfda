import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { reasonOf } from './failure.ts';

const LARGEST = 32 * 1024 * 1024;

/** Reads a file, or standard input for `-`, as UTF-8: its text with the byte order mark, or why it was refused. */
export function readText(path: string): { text: string } | { reason: string } {
  try {
    return textOf(readFileSync(path === '-' ? 0 : path));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function textOf(bytes: Buffer): { text: string } | { reason: string } {
  if (bytes.length > LARGEST) return { reason: 'larger than 32 MB' };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { reason: 'UTF-16, not UTF-8' };
  return { reason: `not UTF-8 at byte ${firstBadByte(bytes)}` };
}

/** Decoding puts U+FFFD for what is no UTF-8; encoding it again differs from there on. */
function firstBadByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  return bytes.findIndex((byte, index) => byte !== again[index]);
}

/** What a file is by its first bytes; its name is only asked where those leave it open. */
export type FileKind =
  'zip' | 'encrypted' | 'ole' | 'doc' | 'wps' | 'pdf' | 'web-page' | 'xml' | 'csv' | 'unknown';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Recognises a file. Never throws. */
export function recognise(bytes: Uint8Array, name: string): FileKind {
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, PDF)) return 'pdf';
  if (startsWith(bytes, OLE)) {
    if (includes(bytes, utf16('EncryptedPackage'))) return 'encrypted';
    if (includes(bytes, utf16('WordDocument'))) return 'doc';
    return /\.et$/i.test(name) ? 'wps' : 'ole';
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 2048)).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<meta)/.test(start)) return 'web-page';
  if (start.startsWith('<?xml')) return 'xml';
  if (/\.(csv|tsv|txt)$/i.test(name) || isText(start)) return 'csv';
  return 'unknown';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function utf16(text: string): number[] {
  return [...text].flatMap((c) => [c.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, mark: readonly number[]): boolean {
  const first = mark[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Rows of text parted by commas or tabs. */
function isText(start: string): boolean {
  return /[,\t，]/.test(start) && !/[\u0000-\u0008\ufffd]/.test(start);
}

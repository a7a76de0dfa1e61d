import { PortError } from '../../port-error';
import { words } from '../words';

/** Bytes of a slice; the API allows 4 MB at most. */
const SLICE = 1024 * 1024;

/**
 * The whole workbook as an .xlsx, slice by slice; of the common API, set CompressedFile 1.1.
 * https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
 */
export async function documentFile(): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = Uint8Array.from(slice.data as ArrayLike<number>);
      bytes.set(data.subarray(0, file.size - at), at);
      at += data.length;
    }
    if (at < file.size) throw new PortError(words().noFile);
    return bytes;
  } finally {
    // At most two files may be open at a time.
    file.closeAsync();
  }
}

function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask((result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve(result.value)
        : reject(new PortError(words().noFile, result.error)),
    ),
  );
}

/** Text that Office.js takes for bytes; in pieces, since a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
